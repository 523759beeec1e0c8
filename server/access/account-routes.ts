import type { RequestHandler, Router } from "express";

import { problemOf } from "../../runtime/problems.ts";
import { fail, ok } from "../../runtime/result.ts";
import type { AccountView } from "./account-page.ts";
import { accountPage, newTokenPage } from "./account-page.ts";
import type { AccessCore } from "./core.ts";
import type { FormAct } from "./forms.ts";
import { answerForm, readForm } from "./forms.ts";
import { goToProviderPage, sendPage, sendProblem, signInOff } from "./pages.ts";
import { seatsOf, viewerFrom } from "./seats.ts";
import type { LiveSession } from "./sessions.ts";
import { findSession } from "./sessions.ts";
import { beginSignIn } from "./sign-in.ts";
import type { SignInDesk } from "./sign-in-routes.ts";
import { makeToken } from "./tokens.ts";
import type { MemberViewer } from "./viewer.ts";
import { scopes } from "./viewer.ts";

const account = "/account";

const viewerOfRow = (
  core: AccessCore,
  { row: { member, authority } }: LiveSession,
): Promise<MemberViewer> => viewerFrom(core, { member, authority, scopes, via: "session" });

const viewOf = async (
  { core, provider }: SignInDesk,
  session: LiveSession,
): Promise<AccountView> => {
  const { row, formToken } = session;
  const { member, idHash } = row;
  const { store } = core;
  const now = core.now().toISOString();
  return {
    viewer: await viewerOfRow(core, session),
    formToken,
    seats: await seatsOf(core, member),
    sessions: await store.sessionsOf(member, now),
    currentSession: idHash,
    tokens: await store.tokensOf(member),
    canJoin: provider !== undefined && (await store.identityOf(member)) === undefined,
    now,
  };
};

const showAccount =
  (desk: SignInDesk): RequestHandler =>
  async (request, response) => {
    const session = await findSession(desk.core, request);
    if (session === undefined) {
      if (desk.provider !== undefined) response.redirect(303, "/sign-in?return=/account");
      else sendProblem(response, desk.assets, signInOff);
      return;
    }
    const content = accountPage(await viewOf(desk, session));
    sendPage(response, desk.assets, { title: "Your account", content });
  };

const chooseAuthority =
  ({ core }: SignInDesk): FormAct =>
  async ({ session, text }) => {
    const wanted = text("authority");
    const seats = await seatsOf(core, session.row.member);
    if (wanted !== "" && !seats.some(({ authority }) => authority === wanted))
      return fail(problemOf("AUTHORITY_NOT_YOURS", "You may not act for that authority."));
    const chosen = await core.store.actFor(session.row.idHash, wanted === "" ? null : wanted);
    return chosen.ok ? ok(account) : chosen;
  };

const endSession =
  ({ core }: SignInDesk): FormAct =>
  async ({ session, text }) => {
    const { member } = session.row;
    const stroke = { member, at: core.now().toISOString() };
    const ended = await core.store.endSession(text("session"), stroke);
    return ended.ok ? ok(account) : ended;
  };

const endSessions =
  ({ core }: SignInDesk): FormAct =>
  async ({ session }, { response }) => {
    const { member } = session.row;
    const ended = await core.store.endSessionsOf({ member, at: core.now().toISOString() });
    if (!ended.ok) return ended;
    response.set("set-cookie", core.cookies.clearSession());
    return ok("/");
  };

const createToken =
  ({ core, assets }: SignInDesk): FormAct =>
  async ({ session, text, texts }, { response }) => {
    const { member, authority } = await viewerOfRow(core, session);
    const days = text("days");
    const made = await makeToken(
      core,
      { member, authority },
      {
        name: text("name"),
        scopes: texts("scopes"),
        days: /^\d{1,4}$/u.test(days) ? Number(days) : Number.NaN,
      },
    );
    if (!made.ok) return made;
    // Answered with the page itself: what is shown once must not wait anywhere for another request.
    const content = newTokenPage(made.value.row.name, made.value.text);
    sendPage(response, assets, { title: "Your new token", content });
    return ok(undefined);
  };

const revokeToken =
  ({ core }: SignInDesk): FormAct =>
  async ({ session, text }) => {
    const { member } = session.row;
    const stroke = { member, at: core.now().toISOString() };
    const revoked = await core.store.revokeToken(text("token"), stroke);
    return revoked.ok ? ok(account) : revoked;
  };

const join =
  ({ core, assets, provider, roleSources }: SignInDesk): FormAct =>
  async (_form, { request, response }) => {
    if (provider === undefined) return fail(signInOff);
    const wish = { returnPath: account, joins: true };
    const next = await beginSignIn({ core, provider, roleSources }, request, wish);
    if (!next.ok) return next;
    response.set("set-cookie", next.value.cookie);
    const content = goToProviderPage(new URL(next.value.location));
    sendPage(response, assets, { title: "Choose your account", content });
    return ok(undefined);
  };

/** Adds the account page and its forms. */
export const addAccount = (router: Router, limiter: RequestHandler, desk: SignInDesk): void => {
  router.get(account, showAccount(desk));
  router.post(`${account}/authority`, readForm, answerForm(desk, chooseAuthority(desk)));
  router.post(`${account}/sessions/end`, readForm, answerForm(desk, endSession(desk)));
  router.post(`${account}/sessions/end-all`, readForm, answerForm(desk, endSessions(desk)));
  router.post(`${account}/tokens`, limiter, readForm, answerForm(desk, createToken(desk)));
  router.post(`${account}/tokens/revoke`, readForm, answerForm(desk, revokeToken(desk)));
  router.post(`${account}/join`, limiter, readForm, answerForm(desk, join(desk)));
};
