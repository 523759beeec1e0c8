import type { ServerResponse } from "node:http";

import type { Problem, ProblemCode } from "../../runtime/problems.ts";

const statusByCode: Partial<Readonly<Record<ProblemCode, number>>> = {
  ADDRESS_NOT_FOUND: 404,
  ITEM_NOT_FOUND: 404,
  RELEASE_NOT_FOUND: 404,
  METHOD_NOT_ALLOWED: 405,
  REQUEST_BODY_TOO_LARGE: 413,
  REQUEST_TYPE_UNSUPPORTED: 415,
  SIGN_IN_NEEDED: 401,
  TOKEN_EXPIRED: 401,
  TOKEN_INVALID: 401,
  AUTHORITY_NOT_YOURS: 403,
  FORM_EXPIRED: 403,
  REQUEST_CROSS_SITE: 403,
  TOKEN_SCOPE_MISSING: 403,
  SIGN_IN_OFF: 404,
  SIGN_IN_LINK_INVALID: 410,
  TOO_MANY_REQUESTS: 429,
  INTERNAL: 500,
  TRIAL_BUSY: 503,
  SIGN_IN_PROVIDER_DOWN: 503,
  STORE_DISK_FULL: 503,
  STORE_IN_USE: 503,
  STORE_READ_ONLY: 503,
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
