import type { ServerResponse } from "node:http";

import type { Problem, ProblemCode } from "../../runtime/problems.ts";

const statusByCode: Partial<Readonly<Record<ProblemCode, number>>> = {
  ADDRESS_NOT_FOUND: 404,
  ITEM_NOT_FOUND: 404,
  RELEASE_NOT_FOUND: 404,
  METHOD_NOT_ALLOWED: 405,
  REQUEST_BODY_TOO_LARGE: 413,
  REQUEST_TYPE_UNSUPPORTED: 415,
  TOO_MANY_REQUESTS: 429,
  INTERNAL: 500,
  STORE_UNAVAILABLE: 503,
};

/** The HTTP status that goes with a problem. */
export const statusOf = (code: ProblemCode): number => statusByCode[code] ?? 400;

/** A problem in the form of a GraphQL answer, so that one reader understands both. */
const renderRefusal = ({ message, code, fix }: Problem): string =>
  `${JSON.stringify({ errors: [{ message, extensions: { code, fix } }] })}\n`;

/** Answers with a problem. */
export const refuse = (response: ServerResponse, problem: Problem): void => {
  response.statusCode = statusOf(problem.code);
  response.setHeader("content-type", "application/json; charset=utf-8");
  response.setHeader("cache-control", "no-store");
  response.end(renderRefusal(problem));
};
