import type { IncomingMessage } from "node:http";

import type { SessionRow } from "../../registry/store/access-store.ts";
import { ok } from "../../runtime/result.ts";
import type { AccessCore, Done } from "./core.ts";
import { hasPassed, momentAfter, noteEvery } from "./core.ts";
import { derive, hashOf } from "./secrets.ts";
import type { Seat } from "./viewer.ts";
import { seatsOf } from "./seats.ts";

/** A session that is good at this moment. */
export interface LiveSession {
  readonly row: SessionRow;
  /** What forms of this session carry: only a page of ours can know it. */
  readonly formToken: string;
}

const isLive = ({ row }: LiveSession, { now, lifetimes }: AccessCore): boolean =>
  row.revokedAt === null &&
  row.expiresAt > now().toISOString() &&
  !hasPassed(row.lastSeenAt, lifetimes.idle, now());

/** Finds the session of a request, and notes that it is in use; undefined when there is none or it is over. */
export const findSession = async (
  core: AccessCore,
  request: IncomingMessage,
): Promise<LiveSession | undefined> => {
  const secret = core.cookies.session(request);
  if (secret === undefined) return undefined;
  const row = await core.store.session(hashOf(secret));
  if (row === undefined) return undefined;
  const session = { row, formToken: derive(secret, "form") };
  if (!isLive(session, core)) return undefined;
  // A disk that is full must not keep anybody from reading: an unwritten note only ends the session sooner.
  if (hasPassed(row.lastSeenAt, noteEvery.session, core.now()))
    await core.store.seeSession(row.idHash, core.now().toISOString());
  return session;
};

/** The authority to act for when someone comes in: the only one that they can. */
const onlyAuthority = (seats: readonly Seat[]): string | null =>
  seats.length === 1 ? (seats[0]?.authority ?? null) : null;

/**
 * Begins a session with a secret that nobody has seen before, and ends the one that the browser came with: what an attacker
 * planted in a browser is worth nothing after sign-in. Yields the cookie to set.
 */
export const beginSession = async (
  core: AccessCore,
  request: IncomingMessage,
  member: string,
): Done<string> => {
  const { store, now, lifetimes, cookies } = core;
  const before = await findSession(core, request);
  if (before !== undefined) {
    const { idHash, member: owner } = before.row;
    const ended = await store.endSession(idHash, { member: owner, at: now().toISOString() });
    if (!ended.ok) return ended;
  }
  const secret = core.newSecret().toString("base64url");
  const added = await store.addSession({
    idHash: hashOf(secret),
    member,
    authority: onlyAuthority(await seatsOf(core, member)),
    createdAt: now().toISOString(),
    lastSeenAt: now().toISOString(),
    expiresAt: momentAfter(now(), lifetimes.session),
    revokedAt: null,
  });
  return added.ok ? ok(cookies.setSession(secret, lifetimes.session / 1000)) : added;
};
