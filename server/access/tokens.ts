import type { TokenRow } from "../../registry/store/access-store.ts";
import type { Problem } from "../../runtime/problems.ts";
import { problemOf } from "../../runtime/problems.ts";
import type { Result } from "../../runtime/result.ts";
import { fail, ok } from "../../runtime/result.ts";
import type { AccessCore, Done } from "./core.ts";
import { day, hasPassed, momentAfter, noteEvery } from "./core.ts";
import { hashOf, isSame } from "./secrets.ts";
import { parseToken, tokenToText } from "./token-text.ts";
import type { MemberViewer, Scope } from "./viewer.ts";
import { isScope } from "./viewer.ts";

/** How long a token lasts unless told, and at most, in days. */
export const tokenDays = { usual: 90, most: 366 } as const;

const mostTokens = 50;
const longestName = 80;

/** What someone asks for when they make a token, as the form sends it. */
export interface TokenRequest {
  readonly name: string;
  readonly scopes: readonly string[];
  readonly days: number;
}

/** A token as it is told, once. */
export interface NewToken {
  readonly row: TokenRow;
  /** The token itself. It is shown and never again. */
  readonly text: string;
}

const refused = (why: string): Result<never, Problem> =>
  fail(problemOf("TOKEN_REQUEST_INVALID", why));

const checkRequest = ({ name, scopes, days }: TokenRequest): Result<readonly Scope[], Problem> => {
  if (name.trim() === "") return refused("The token has no name.");
  if (name.length > longestName)
    return refused(`The token's name is longer than ${longestName} characters.`);
  if (!Number.isInteger(days) || days < 1 || days > tokenDays.most)
    return refused(`A token lasts 1 to ${tokenDays.most} days.`);
  const known = scopes.filter(isScope);
  if (known.length !== scopes.length) return refused("A scope is not one of those there are.");
  return known.length === 0 ? refused("The token has no scope.") : ok([...new Set(known)]);
};

const isLive = ({ expiresAt, revokedAt }: TokenRow, now: Date): boolean =>
  revokedAt === null && expiresAt > now.toISOString();

/** Makes a token that acts as a member for the authority for which they act now. */
export const makeToken = async (
  core: Pick<AccessCore, "store" | "now" | "newSecret">,
  { member, authority }: Pick<MemberViewer, "member" | "authority">,
  request: TokenRequest,
): Done<NewToken> => {
  const { store, now, newSecret } = core;
  const scopes = checkRequest(request);
  if (!scopes.ok) return scopes;
  const live = (await store.tokensOf(member)).filter((row) => isLive(row, now()));
  if (live.length >= mostTokens)
    return fail(
      problemOf("TOKEN_REQUEST_INVALID", `You have ${mostTokens} tokens already.`, {
        fix: "Revoke one that is not used, then make the new one.",
      }),
    );
  const { id, secret, text } = tokenToText(newSecret(), newSecret());
  const row: TokenRow = {
    id,
    secretHash: hashOf(secret),
    member,
    authority,
    name: request.name.trim(),
    scopes: scopes.value,
    createdAt: now().toISOString(),
    expiresAt: momentAfter(now(), request.days * day),
    lastUsedAt: null,
    revokedAt: null,
  };
  const added = await store.addToken(row);
  return added.ok ? ok({ row, text }) : added;
};

const unknown = fail(
  problemOf("TOKEN_INVALID", "The header Authorization holds no API token that is known here."),
);

/** A hash that no secret has, compared with when there is no such token, so that both take as long. */
const nobody = "0".repeat(64);

const whyOver = ({ id, revokedAt, expiresAt }: TokenRow): string =>
  `The token ${id} ${revokedAt === null ? `expired on ${expiresAt.slice(0, 10)}` : "was revoked"}.`;

const findRow = async (core: AccessCore, header: string): Promise<TokenRow | undefined> => {
  const token = parseToken(/^bearer +(\S+) *$/iu.exec(header)?.[1] ?? "");
  if (token === undefined) return undefined;
  const row = await core.store.token(token.id);
  return isSame(hashOf(token.secret), row?.secretHash ?? nobody) ? row : undefined;
};

/** Finds the token of a header `Authorization`, and notes that it is in use. */
export const findToken = async (core: AccessCore, header: string): Done<TokenRow> => {
  const { store, now } = core;
  const row = await findRow(core, header);
  if (row === undefined) return unknown;
  if (!isLive(row, now())) return fail(problemOf("TOKEN_EXPIRED", whyOver(row)));
  // As with sessions: a disk that is full keeps nobody from reading.
  if (row.lastUsedAt === null || hasPassed(row.lastUsedAt, noteEvery.token, now()))
    await store.useToken(row.id, now().toISOString());
  return ok(row);
};
