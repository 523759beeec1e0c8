import type { IncomingMessage } from "node:http";

import type { RequestHandler } from "express";
import { ipKeyGenerator, rateLimit } from "express-rate-limit";

import type { Problem } from "../../runtime/problems.ts";
import { problemOf } from "../../runtime/problems.ts";
import type { Result } from "../../runtime/result.ts";
import { fail, ok } from "../../runtime/result.ts";
import { refuse } from "../http/refuse.ts";
import type { Access } from "./access.ts";
import type { AccessLimits } from "./settings.ts";
import type { Viewer } from "./viewer.ts";

const addressOf = (request: IncomingMessage): string => {
  const told = "ip" in request && typeof request.ip === "string" ? request.ip : undefined;
  // Someone with IPv6 has a whole network of addresses: they count as one.
  return `address ${ipKeyGenerator(told ?? request.socket.remoteAddress ?? "")}`;
};

const askerOf = (request: IncomingMessage, viewer: Viewer): string => {
  if (viewer.kind === "anonymous") return addressOf(request);
  return viewer.tokenId === undefined ? `member ${viewer.member}` : `token ${viewer.tokenId}`;
};

const tooMany = (most: number, what: string): Problem =>
  problemOf("TOO_MANY_REQUESTS", `More than ${most} ${what} came from you within a minute.`, {
    fix: "Wait as long as the header Retry-After says, at most a minute.",
  });

const passing: RequestHandler = (_request, _response, next) => next();

interface LimiterOptions {
  readonly most: number;
  readonly what: string;
  readonly keyOf: (request: IncomingMessage) => string | Promise<string>;
}

const limiterOf = ({ most, what, keyOf }: LimiterOptions): RequestHandler =>
  most === 0
    ? passing
    : rateLimit({
        windowMs: 60_000,
        limit: most,
        standardHeaders: "draft-7",
        legacyHeaders: false,
        keyGenerator: keyOf,
        // Whether to believe X-Forwarded-For is what the application's `trust proxy` says.
        validate: { xForwardedForHeader: false, forwardedHeader: false },
        handler: (_request, response) => refuse(response, tooMany(most, what)),
      });

/** Limits each token, each member who is signed in, and each address of everyone else. */
export const createRequestLimiter = (
  { requests }: AccessLimits,
  viewerOf: Access["viewerOf"],
): RequestHandler =>
  limiterOf({
    most: requests,
    what: "requests",
    keyOf: async (request) => {
      const viewer = await viewerOf(request);
      // A token that is wrong counts against the address: guessing does not get a fresh allowance with each guess.
      return viewer.ok ? askerOf(request, viewer.value) : addressOf(request);
    },
  });

/** Limits signing in more tightly, whoever asks. */
export const createSignInLimiter = ({ signIns }: AccessLimits): RequestHandler =>
  limiterOf({ most: signIns, what: "steps of signing in", keyOf: addressOf });

/** Counts acts, for those who have an account and, more tightly, for those who have none. */
export const createActCounter = (
  { anonymousActs, memberActs }: AccessLimits,
  now: () => Date,
): Access["countAct"] => {
  let minute = 0;
  const acts = new Map<string, number>();
  return (request, viewer): Result<void, Problem> => {
    const most = viewer.kind === "anonymous" ? anonymousActs : memberActs;
    if (most === 0) return ok(undefined);
    const current = Math.floor(now().getTime() / 60_000);
    if (current !== minute) {
      acts.clear();
      minute = current;
    }
    const asker = askerOf(request, viewer);
    const count = (acts.get(asker) ?? 0) + 1;
    acts.set(asker, count);
    return count > most ? fail(tooMany(most, "acts")) : ok(undefined);
  };
};
