import type { IncomingMessage } from "node:http";

import type { AttemptRow } from "../../registry/store/access-store.ts";
import type { Problem } from "../../runtime/problems.ts";
import { problemOf } from "../../runtime/problems.ts";
import type { Result } from "../../runtime/result.ts";
import { fail, ok } from "../../runtime/result.ts";
import type { AccessCore, Done } from "./core.ts";
import { momentAfter } from "./core.ts";
import type { Proof, Provider } from "./provider.ts";
import type { RoleSource, SignedIn } from "./role-look-up.ts";
import { lookUpRoles } from "./role-look-up.ts";
import { derive, hashOf } from "./secrets.ts";
import { beginSession, findSession } from "./sessions.ts";

/** Where the provider sends people back to. */
export const callbackPath = "/sign-in/callback";

/** What signing in needs. */
export interface SignInOptions {
  readonly core: AccessCore;
  readonly provider: Provider;
  readonly roleSources: readonly RoleSource[];
}

/** Where a browser goes next, and the cookie that it takes along. */
export interface NextStep {
  readonly location: string;
  readonly cookie: string;
}

/**
 * What proves that a person who comes back is the one who left is made from the secret in their cookie, and kept nowhere
 * else: who reads the database can finish nobody's sign-in.
 */
const proofFrom = (secret: string, state: string): Proof => ({
  state,
  nonce: derive(secret, `nonce ${state}`),
  verifier: derive(secret, `verifier ${state}`),
});

/** A path of our own to return to; anything that could lead elsewhere becomes the account page. */
export const safeReturnPath = (path: unknown): string =>
  typeof path === "string" && path.length <= 500 && /^\/(?![/\\])[\w\-./?=&%~@#]*$/u.test(path)
    ? path
    : "/account";

const redirectUriOf = ({ publicUrl }: AccessCore): string => new URL(callbackPath, publicUrl).href;

/** Begins a sign-in: remembers it, and says where to go. Two tabs of one browser may sign in side by side. */
export const beginSignIn = async (
  { core, provider }: SignInOptions,
  request: IncomingMessage,
  wish: { readonly returnPath: string; readonly joins: boolean },
): Done<NextStep> => {
  const { store, now, lifetimes, cookies, newSecret } = core;
  const secret = cookies.attempt(request) ?? newSecret().toString("base64url");
  const proof = proofFrom(secret, newSecret().toString("base64url"));
  const location = await provider.signInUrl(proof, redirectUriOf(core));
  if (!location.ok) return location;
  const session = wish.joins ? await findSession(core, request) : undefined;
  const added = await store.addAttempt({
    stateHash: hashOf(proof.state),
    browserHash: hashOf(secret),
    returnPath: wish.returnPath,
    member: session?.row.member ?? null,
    expiresAt: momentAfter(now(), lifetimes.attempt),
  });
  if (!added.ok) return added;
  const cookie = cookies.setAttempt(secret, lifetimes.attempt / 1000);
  return ok({ location: location.value.href, cookie });
};

const newMemberId = ({ newSecret }: AccessCore): string =>
  `m-${newSecret().toString("hex").slice(0, 16)}`;

/** Finds the member behind an identity. A person who comes for the first time becomes a member who may do nothing yet. */
const memberOf = async (
  core: AccessCore,
  { issuer, subject }: SignedIn,
  joining: string | null,
): Done<string> => {
  const known = await core.store.identity(issuer, subject);
  if (known !== undefined) return ok(known.member);
  const member = joining ?? newMemberId(core);
  const createdAt = core.now().toISOString();
  const row = { issuer, subject, member, createdAt, narrowing: null };
  const added = await core.store.addIdentity(row);
  if (added.ok) return ok(member);
  // Someone who came in through two tabs at once is one member all the same.
  const other = await core.store.identity(issuer, subject);
  return other === undefined ? added : ok(other.member);
};

const over: Problem = problemOf(
  "SIGN_IN_EXPIRED",
  "The provider sent you back, but no sign-in of this browser is waiting.",
);

const takeAttempt = async (
  { store, now }: AccessCore,
  secret: string | undefined,
  state: string | null,
): Promise<Result<{ readonly row: AttemptRow; readonly proof: Proof }, Problem>> => {
  if (secret === undefined || state === null) return fail(over);
  const key = { stateHash: hashOf(state), browserHash: hashOf(secret) };
  const taken = await store.takeAttempt(key, now().toISOString());
  if (!taken.ok) return taken;
  return taken.value === undefined
    ? fail(over)
    : ok({ row: taken.value, proof: proofFrom(secret, state) });
};

/** Ends a sign-in that came back from the provider: a new session, and where to go. */
export const completeSignIn = async (
  { core, provider, roleSources }: SignInOptions,
  request: IncomingMessage,
  address: URL,
): Done<NextStep> => {
  const secret = core.cookies.attempt(request);
  const attempt = await takeAttempt(core, secret, address.searchParams.get("state"));
  if (!attempt.ok) return attempt;
  const person = await provider.complete(address, attempt.value.proof);
  if (!person.ok) return person;
  const narrowing = await lookUpRoles(roleSources, person.value);
  if (!narrowing.ok) return narrowing;
  const member = await memberOf(core, person.value, attempt.value.row.member);
  if (!member.ok) return member;
  const kept = narrowing.value === undefined ? null : JSON.stringify(narrowing.value);
  const narrowed = await core.store.narrow(member.value, kept);
  if (!narrowed.ok) return narrowed;
  const cookie = await beginSession(core, request, member.value);
  return cookie.ok ? ok({ location: attempt.value.row.returnPath, cookie: cookie.value }) : cookie;
};
