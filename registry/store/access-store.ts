import type { Problem } from "../../runtime/problems.ts";
import type { Result } from "../../runtime/result.ts";

/** Who a sign-in provider says someone is, and which member that is here. No name, no address: the ledger needs neither. */
export interface IdentityRow {
  readonly issuer: string;
  readonly subject: string;
  readonly member: string;
  readonly createdAt: string;
  /** What the provider's roles left of their capacities at the last sign-in, as JSON; null when nobody asked. */
  readonly narrowing: string | null;
}

/** A browser that is signed in. The secret in its cookie is not kept, only its hash. */
export interface SessionRow {
  readonly idHash: string;
  readonly member: string;
  /** The authority they act for; null for none. */
  readonly authority: string | null;
  readonly createdAt: string;
  readonly lastSeenAt: string;
  /** The end of its life, however busy it is. */
  readonly expiresAt: string;
  readonly revokedAt: string | null;
}

/** A token for programs. The secret is shown once and not kept, only its hash. */
export interface TokenRow {
  readonly id: string;
  readonly secretHash: string;
  readonly member: string;
  readonly authority: string | null;
  readonly name: string;
  readonly scopes: readonly string[];
  readonly createdAt: string;
  readonly expiresAt: string;
  readonly lastUsedAt: string | null;
  readonly revokedAt: string | null;
}

/** A link that signs in once. */
export interface LinkRow {
  readonly hash: string;
  readonly createdAt: string;
  readonly expiresAt: string;
  readonly usedAt: string | null;
}

/** Someone who has gone to the provider and is not back yet. What proves that they are the same is in their cookie only. */
export interface AttemptRow {
  readonly stateHash: string;
  readonly browserHash: string;
  readonly returnPath: string;
  /** The member who asked to sign in through the provider from now on; null for a plain sign-in. */
  readonly member: string | null;
  readonly expiresAt: string;
}

/** Whose session or token, and when something was done to it. */
export interface Stroke {
  readonly member: string;
  readonly at: string;
}

/**
 * What sign-in needs to remember: beside the ledger, in no release, never served. Moments are ISO 8601 in UTC, hashes
 * SHA-256 in hex. An acknowledged write is durable. Reads throw a `StoreFault` when the database itself fails.
 */
export interface AccessStore {
  readonly identity: (issuer: string, subject: string) => Promise<IdentityRow | undefined>;
  readonly identityOf: (member: string) => Promise<IdentityRow | undefined>;
  /** Refused with STORE_CONFLICT when the identity, or another of this member, is there. */
  readonly addIdentity: (row: IdentityRow) => Promise<Result<void, Problem>>;
  readonly narrow: (member: string, narrowing: string | null) => Promise<Result<void, Problem>>;

  readonly addSession: (row: SessionRow) => Promise<Result<void, Problem>>;
  readonly session: (idHash: string) => Promise<SessionRow | undefined>;
  /** Those that are neither ended nor expired, newest first. */
  readonly sessionsOf: (member: string, at: string) => Promise<readonly SessionRow[]>;
  readonly seeSession: (idHash: string, at: string) => Promise<Result<void, Problem>>;
  readonly actFor: (idHash: string, authority: string | null) => Promise<Result<void, Problem>>;
  readonly endSession: (idHash: string, stroke: Stroke) => Promise<Result<void, Problem>>;
  readonly endSessionsOf: (stroke: Stroke) => Promise<Result<void, Problem>>;

  readonly addToken: (row: TokenRow) => Promise<Result<void, Problem>>;
  readonly token: (id: string) => Promise<TokenRow | undefined>;
  /** All that are kept still, newest first. */
  readonly tokensOf: (member: string) => Promise<readonly TokenRow[]>;
  readonly useToken: (id: string, at: string) => Promise<Result<void, Problem>>;
  readonly revokeToken: (id: string, stroke: Stroke) => Promise<Result<void, Problem>>;

  /** Takes the place of every link before it; undefined voids them all. */
  readonly replaceLink: (row: LinkRow | undefined) => Promise<Result<void, Problem>>;
  /** True for a link that may be used still; it stays. */
  readonly hasLink: (hash: string, at: string) => Promise<boolean>;
  /** True for exactly one caller of each link, before it expires. */
  readonly takeLink: (hash: string, at: string) => Promise<Result<boolean, Problem>>;

  readonly addAttempt: (row: AttemptRow) => Promise<Result<void, Problem>>;
  /** Gives an attempt to exactly one caller: the browser that began it. */
  readonly takeAttempt: (
    key: Pick<AttemptRow, "stateHash" | "browserHash">,
    at: string,
  ) => Promise<Result<AttemptRow | undefined, Problem>>;

  /** Forgets what expired or was ended before these moments. */
  readonly sweep: (before: {
    readonly attempts: string;
    readonly sessions: string;
    readonly tokens: string;
  }) => Promise<Result<void, Problem>>;
  readonly close: () => Promise<void>;
}
