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

/** A question that could not be answered from what is kept. */
interface OpenQuestion {
  readonly body: Buffer;
  /** Why it is refused, if it is. */
  readonly problem?: Problem;
  /** Where its answer would be kept; absent when answers to this asker are never kept. */
  readonly place?: { readonly head: string; readonly question: string };
  mayKeep: boolean;
}

/** What stands before the application: a question that was asked before is answered here, with the same bytes. */
export interface Front {
  readonly listener: (application: RequestListener) => RequestListener;
  /** Gives the graph the body that was read, and takes down the answer. */
  readonly middleware: RequestHandler;
  /** Marks the answer to a request as one that may be kept. */
  readonly keep: (request: IncomingMessage) => void;
}

/** What the front needs. */
export interface FrontOptions {
  readonly cache: AnswerCache;
  /** Hash of the ledger's end at this moment; another program may have moved it on. */
  readonly headHash: () => Promise<string>;
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
const takeDown = (response: Response, open: OpenQuestion, cache: AnswerCache): void => {
  const { place } = open;
  if (place === undefined) return;
  const send = response.send.bind(response);
  response.send = (body: unknown) => {
    if (open.mayKeep && typeof body === "string" && response.statusCode === 200)
      response.once("finish", () =>
        cache.keep(place.head, place.question, {
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
  (open: WeakMap<IncomingMessage, OpenQuestion>, cache: AnswerCache): RequestHandler =>
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
    if (question !== undefined) takeDown(response, question, cache);
    next();
  };

/** Sends a kept answer; else notes the question for the middleware, and says that it is open. */
const answerKept = async (
  { request, response }: { readonly request: IncomingMessage; readonly response: ServerResponse },
  open: WeakMap<IncomingMessage, OpenQuestion>,
  { cache, headHash, requestBytes }: FrontOptions,
): Promise<boolean> => {
  const read = await readQuestion(request, requestBytes);
  if (read === undefined) return true;
  if (read.problem !== undefined || !isPublic(request)) {
    open.set(request, { ...read, mayKeep: false });
    return false;
  }
  const place = { head: await headHash(), question: questionOf(request, read.body) };
  const kept = cache.find(place.head, place.question);
  if (kept === undefined) {
    open.set(request, { ...read, place, mayKeep: false });
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
    middleware: createMiddleware(open, options.cache),
    keep: (request) => {
      const question = open.get(request);
      if (question !== undefined) question.mayKeep = true;
    },
  };
};
