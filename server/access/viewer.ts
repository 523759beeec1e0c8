/** What a token, or someone who is signed in, may be used for. */
export const scopes = ["read", "propose", "review", "decide", "administer"] as const;

/** One thing that a token may be used for. A session has every scope; what counts then is the capacity. */
export type Scope = (typeof scopes)[number];

/** Whether a text names a scope. */
export const isScope = (text: string): text is Scope => scopes.some((scope) => scope === text);

/** Someone who asks. Reading needs no account. */
export type Viewer = AnonymousViewer | MemberViewer;

/** Someone of whom nothing is known. */
export interface AnonymousViewer {
  readonly kind: "anonymous";
}

/** Someone who has signed in, or whose token is used. */
export interface MemberViewer {
  readonly kind: "member";
  readonly member: string;
  /** The authority for which they act at present; null when they act for none. One at a time. */
  readonly authority: string | null;
  /** What they speak for in that authority: recorded by its administrator, narrowed by the provider's roles. */
  readonly capacities: readonly string[];
  /** What they may arrange, for example REGISTRY_ADMINISTRATOR; those of the acting authority among them. */
  readonly roles: readonly string[];
  readonly scopes: readonly Scope[];
  readonly via: "session" | "token";
  /** Which token was used, when one was. */
  readonly tokenId?: string;
}

/** Nobody in particular. */
export const anonymous: AnonymousViewer = { kind: "anonymous" };

/** What an authority's administrator recorded of a member. */
export interface Seat {
  readonly authority: string;
  /** As in ReviewCapacity, for example PRACTICE_LEAD. */
  readonly capacities: readonly string[];
  /** What they may arrange in that authority, for example AUTHORITY_ADMINISTRATOR. */
  readonly roles: readonly string[];
}

/** What the ledger says of a member. */
export interface MemberRecord {
  /** Roles in the registry itself, for example REGISTRY_ADMINISTRATOR. */
  readonly roles: readonly string[];
  /** Where they may act; empty for someone whom no authority has added yet. */
  readonly seats: readonly Seat[];
}

/** Looks a member up in the governance state; undefined when the ledger does not know them. */
export type LookUpMember = (member: string) => Promise<MemberRecord | undefined>;
