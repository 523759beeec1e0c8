import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";

import type { RequestHandler, Response } from "express";

import { StoreFault } from "../../registry/store/store-fault.ts";
import type { Problem } from "../../runtime/problems.ts";
import { problemOf } from "../../runtime/problems.ts";
import { storeDown } from "../api/errors.ts";
import { refuse } from "../http/refuse.ts";
import type { AnswerCache } from "./answer-cache.ts";
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

const keepableHeaders = (response: Response): readonly string[] =>
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
          body: Buffer.from(body, "utf8"),
        }),
      );
    return send(body);
  };
};

/** Makes the front of a server. */
export const createFront = (options: FrontOptions): Front => {
  const { cache, headHash, requestBytes, logBug } = options;
  const open = new WeakMap<IncomingMessage, OpenQuestion>();

  const answerKept = async (
    request: IncomingMessage,
    response: ServerResponse,
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
    response.writeHead(200, [...kept.headers]);
    response.end(kept.body);
    return true;
  };

  return {
    listener: (application) => (request, response) => {
      if (!asksGraph(request)) {
        application(request, response);
        return;
      }
      answerKept(request, response)
        .then((isAnswered) => {
          if (!isAnswered) application(request, response);
        })
        .catch((cause: unknown) => {
          logBug(cause);
          refuse(response, cause instanceof StoreFault ? storeDown : bug);
        });
    },
    middleware: (request, response, next) => {
      if (request.method !== "GET" && request.method !== "POST") {
        response.setHeader("allow", "GET, POST");
        refuse(response, wrongMethod);
        return;
      }
      const question = open.get(request);
      if (question?.problem !== undefined) {
        response.setHeader("connection", "close");
        refuse(response, question.problem);
        return;
      }
      const body = request.method === "POST" ? parseBody(question?.body ?? nothing) : undefined;
      if (body?.ok === false) {
        refuse(response, body.error);
        return;
      }
      request.body = body?.value;
      if (question !== undefined) takeDown(response, question, cache);
      next();
    },
    keep: (request) => {
      const question = open.get(request);
      if (question !== undefined) question.mayKeep = true;
    },
  };
};
