import type { Request, RequestHandler, Response } from "express";
import express from "express";

import type { Problem } from "../../runtime/problems.ts";
import { problemOf } from "../../runtime/problems.ts";
import type { Result } from "../../runtime/result.ts";
import { fail, ok } from "../../runtime/result.ts";
import type { Assets } from "../web/assets.ts";
import type { AccessCore } from "./core.ts";
import { sendProblem } from "./pages.ts";
import { checkSameSite } from "./same-site.ts";
import { isSame } from "./secrets.ts";
import type { LiveSession } from "./sessions.ts";
import { findSession } from "./sessions.ts";

/** What pages and forms work with. */
export interface Desk {
  readonly core: AccessCore;
  readonly assets: Assets;
}

/** A form that was sent from a page of the session. */
export interface SentForm {
  readonly session: LiveSession;
  /** The value of a field; empty when it was not sent, or more than once. */
  readonly text: (name: string) => string;
  /** Every value of a field. */
  readonly texts: (name: string) => readonly string[];
}

/** Reads the fields of a form. */
export const readForm: RequestHandler = express.urlencoded({
  extended: false,
  limit: "16kb",
  parameterLimit: 50,
});

const valuesOf = (body: unknown, name: string): readonly string[] => {
  if (typeof body !== "object" || body === null) return [];
  const value: unknown = Object.entries(body).find(([key]) => key === name)?.[1];
  if (typeof value === "string") return [value];
  return Array.isArray(value) ? value.filter((one) => typeof one === "string") : [];
};

const formOf = async (core: AccessCore, request: Request): Promise<Result<SentForm, Problem>> => {
  const sameSite = checkSameSite(request, core.publicUrl);
  if (!sameSite.ok) return sameSite;
  const session = await findSession(core, request);
  if (session === undefined)
    return fail(problemOf("SIGN_IN_NEEDED", "The session of this form is over."));
  const texts = (name: string): readonly string[] => valuesOf(request.body, name);
  const text = (name: string): string => {
    const [value = "", ...more] = texts(name);
    return more.length === 0 ? value : "";
  };
  return isSame(text("formToken"), session.formToken)
    ? ok({ session, text, texts })
    : fail(problemOf("FORM_EXPIRED", "The form does not belong to this session."));
};

/** Does what a form asks for: yields where to go next, or undefined when it has answered itself. */
export type FormAct = (
  form: SentForm,
  exchange: { readonly request: Request; readonly response: Response },
) => Promise<Result<string | undefined, Problem>>;

/** Answers a form: checks that it is ours, does it, and goes on to a page, so that loading again repeats nothing. */
export const answerForm =
  ({ core, assets }: Desk, act: FormAct): RequestHandler =>
  async (request, response) => {
    const form = await formOf(core, request);
    const next = form.ok ? await act(form.value, { request, response }) : form;
    if (!next.ok) sendProblem(response, assets, next.error);
    else if (next.value !== undefined) response.redirect(303, next.value);
  };
