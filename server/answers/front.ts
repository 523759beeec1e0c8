import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";

import type { RequestHandler, Response } from "express";

import { StoreFault } from "../../registry/store/store-fault.ts";
import type { Problem } from "../../runtime/problems.ts";
import { problemOf } from "../../runtime/problems.ts";
import { storeDown } from "../api/errors.ts";
import { refuse } from "../http/refuse.ts";
import { ok } from "../../runtime/result.ts";
import type { AnswerCache } from "./answer-cache.ts";
import { keptBody } from "./answer-cache.ts";
import { asksGraph, isPublic, questionOf } from "./question.ts";
import { checkBodyType, parseBody, readBody } from "./read-body.ts";

/** How long an answer holds: until something is published, or until anything is done. */
export type Lasting = "published" | "done";

/** What the registry is at, for each: while the mark is the same, the answers are. */
export type Marks = Readonly<Record<Lasting, string>>;

/** A question that could not be answered from what is kept. */
interface OpenQuestion {
  readonly body: Buffer;
  /** Why it is refused, if it is. */
  readonly problem?: Problem;
  /** Where its answer would be kept; absent when answers to this asker are never kept. */
  readonly place?: { readonly marks: Marks; readonly question: string };
  /** Until when its answer may be kept; absent while nobody has said that it may. */
  until?: Lasting;
}

/** What stands before the application: a question that was asked before is answered here, with the same bytes. */
export interface Front {
  readonly listener: (application: RequestListener) => RequestListener;
  /** Gives the graph the body that was read, and takes down the answer. */
  readonly middleware: RequestHandler;
  /** Marks the answer to a request as one that may be kept. */
  readonly keep: (request: IncomingMessage, until: Lasting) => void;
}

/** What the front needs. */
export interface FrontOptions {
  readonly caches: Readonly<Record<Lasting, AnswerCache>>;
  /** The marks at this moment; another program may have moved the registry on. */
  readonly marks: () => Promise<Marks>;
  readonly requestBytes: number;
  readonly logBug: (cause: unknown) => void;
}

const bug = problemOf("INTERNAL", "Something went wrong inside Chorus.");

const wrongMethod = problemOf("METHOD_NOT_ALLOWED", "The graph is asked with GET or POST only.");

const nothing = Buffer.alloc(0);

/** Headers that belong to one exchange, not to the answer. */
const passingHeaders = /^(?:date|connection|keep-alive|retry-after|ratelimit.*|x-ratelimit.*)$/u;

const keepableHeaders = (response: Response): string[] =>
  Object.entries(response.getHeaders()).flatMap(([name, value]) =>
    value === undefined || passingHeaders.test(name) ? [] : [name, String(value)],
  );

const readQuestion = async (
  request: IncomingMessage,
  most: number,
): Promise<{ readonly body: Buffer; readonly problem?: Problem } | undefined> => {
  if (request.method !== "POST") return { body: nothing };
  const type = checkBodyType(request);
  if (!type.ok) {
    request.resume();
    return { body: nothing, problem: type.error };
  }
  const body = await readBody(request, most);
  if (body === undefined) return undefined;
  return body.ok ? { body: body.value } : { body: nothing, problem: body.error };
};

/** Takes down what is sent, exactly, once it was sent. */
const takeDown = (response: Response, open: OpenQuestion, caches: FrontOptions["caches"]): void => {
  const { place } = open;
  if (place === undefined) return;
  const send = response.send.bind(response);
  response.send = (body: unknown) => {
    const { until } = open;
    if (until !== undefined && typeof body === "string" && response.statusCode === 200)
      response.once("finish", () =>
        caches[until].keep(place.marks[until], place.question, {
          headers: keepableHeaders(response),
          body: keptBody(Buffer.from(body, "utf8")),
        }),
      );
    return send(body);
  };
};

const whyNotRead = (
  { method }: IncomingMessage,
  question: OpenQuestion | undefined,
): Problem | undefined => (method === "GET" || method === "POST" ? question?.problem : wrongMethod);

/** Refuses a question before it reaches the graph. */
const turnAway = (response: Response, problem: Problem): void => {
  if (problem === wrongMethod) response.setHeader("allow", "GET, POST");
  // What is left of the request is not worth reading.
  else response.setHeader("connection", "close");
  refuse(response, problem);
};

const createMiddleware =
  (open: WeakMap<IncomingMessage, OpenQuestion>, caches: FrontOptions["caches"]): RequestHandler =>
  (request, response, next) => {
    const question = open.get(request);
    const problem = whyNotRead(request, question);
    if (problem !== undefined) {
      turnAway(response, problem);
      return;
    }
    const isPost = request.method === "POST";
    const body = isPost ? parseBody(question?.body ?? nothing) : ok(undefined);
    if (!body.ok) {
      refuse(response, body.error);
      return;
    }
    request.body = body.value;
    // The next import may change any answer, and only we learn of it.
    response.setHeader("cache-control", "no-store");
    if (question !== undefined) takeDown(response, question, caches);
    next();
  };

/** Sends a kept answer; else notes the question for the middleware, and says that it is open. */
const answerKept = async (
  { request, response }: { readonly request: IncomingMessage; readonly response: ServerResponse },
  open: WeakMap<IncomingMessage, OpenQuestion>,
  { caches, marks: marksNow, requestBytes }: FrontOptions,
): Promise<boolean> => {
  const read = await readQuestion(request, requestBytes);
  if (read === undefined) return true;
  if (read.problem !== undefined || !isPublic(request)) {
    open.set(request, read);
    return false;
  }
  const marks = await marksNow();
  const question = questionOf(request, read.body);
  const kept =
    caches.published.find(marks.published, question) ?? caches.done.find(marks.done, question);
  if (kept === undefined) {
    open.set(request, { ...read, place: { marks, question } });
    return false;
  }
  response.writeHead(200, kept.headers);
  response.end(kept.body, "latin1");
  return true;
};

/** Makes the front of a server. */
export const createFront = (options: FrontOptions): Front => {
  const open = new WeakMap<IncomingMessage, OpenQuestion>();
  const answer = async (
    request: IncomingMessage,
    response: ServerResponse,
    application: RequestListener,
  ): Promise<void> => {
    try {
      if (!(await answerKept({ request, response }, open, options))) application(request, response);
    } catch (cause) {
      options.logBug(cause);
      refuse(response, cause instanceof StoreFault ? storeDown : bug);
    }
  };
  return {
    listener: (application) => (request, response) => {
      if (asksGraph(request)) void answer(request, response, application);
      else application(request, response);
    },
    middleware: createMiddleware(open, options.caches),
    keep: (request, until) => {
      const question = open.get(request);
      if (question !== undefined) question.until = until;
    },
  };
};
