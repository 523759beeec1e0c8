import type { IncomingMessage } from "node:http";

import type { Problem } from "../../runtime/problems.ts";
import { problemOf } from "../../runtime/problems.ts";
import type { Result } from "../../runtime/result.ts";
import { fail, ok } from "../../runtime/result.ts";

const loopbackName = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/u;

/** Whether an address is of this machine only. */
export const isLoopback = (url: URL): boolean => loopbackName.test(url.hostname);

const parseUrl = (text: string): URL | undefined =>
  URL.canParse(text) ? new URL(text) : undefined;

/** On a laptop the same server answers to localhost and to 127.0.0.1. */
const isOwnLoopback = (origin: URL, { headers }: IncomingMessage): boolean =>
  isLoopback(origin) && origin.host === headers.host;

const isOwn = (request: IncomingMessage, publicUrl: URL): boolean => {
  const { origin, "sec-fetch-site": site } = request.headers;
  if (site !== undefined && site !== "same-origin") return false;
  // Browsers say "null" for a form on a page whose referrer is withheld, as ours is; then the site must vouch for it.
  if (origin === undefined || origin === "null") return site === "same-origin";
  const from = parseUrl(origin);
  if (from === undefined) return false;
  return (
    from.origin === publicUrl.origin || (isLoopback(publicUrl) && isOwnLoopback(from, request))
  );
};

/**
 * Refuses what a browser sent with its cookies from a page of another site. Reads pass: they change nothing. A program that
 * uses a session and says nothing of where it comes from is refused too; programs have tokens.
 */
export const checkSameSite = (request: IncomingMessage, publicUrl: URL): Result<void, Problem> =>
  request.method === "GET" || request.method === "HEAD" || isOwn(request, publicUrl)
    ? ok(undefined)
    : fail(problemOf("REQUEST_CROSS_SITE", "A session was used by a page of another site."));
