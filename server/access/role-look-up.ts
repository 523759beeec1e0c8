import type { Problem } from "../../runtime/problems.ts";
import type { Result } from "../../runtime/result.ts";
import { ok } from "../../runtime/result.ts";
import type { MemberRecord, Seat } from "./viewer.ts";

/** Someone whom the provider vouches for, with what it says of them. */
export interface SignedIn {
  readonly issuer: string;
  readonly subject: string;
  /** Claims of the ID token, and of the UserInfo answer when the provider gives one. */
  readonly claims: Readonly<Record<string, unknown>>;
}

/** What a person's roles at the provider allow in one authority. */
export interface RoleGrant {
  readonly authority: string;
  readonly capacities: readonly string[];
}

/** Asks for a person's roles, after sign-in. */
export type RoleLookUp = (person: SignedIn) => Promise<Result<readonly RoleGrant[], Problem>>;

/** Whose roles are looked up, and how: each authority has its own way, or none. */
export interface RoleSource {
  readonly authorities: readonly string[];
  readonly lookUp: RoleLookUp;
}

/** Capacities by the name of a role at the provider. */
export type CapacitiesByRole = Readonly<Record<string, readonly string[]>>;

/** Capacities that roles stand for, each once; a role that is not mapped stands for none. */
export const capacitiesOf = (
  roles: readonly string[],
  capacitiesByRole: CapacitiesByRole,
): readonly string[] => [
  ...new Set(
    roles.flatMap((role) =>
      Object.hasOwn(capacitiesByRole, role) ? (capacitiesByRole[role] ?? []) : [],
    ),
  ),
];

const textsIn = (claim: unknown): readonly string[] => {
  if (typeof claim === "string") return [claim];
  return Array.isArray(claim) ? claim.filter((one) => typeof one === "string") : [];
};

/** Where in the claims roles and authorities stand, and what they stand for. */
export interface ClaimsSettings {
  readonly rolesClaim: string;
  readonly authorityClaim: string;
  readonly capacitiesByRole: CapacitiesByRole;
}

/** Roles that the provider puts into the ID token or the UserInfo answer. */
export const createClaimsLookUp =
  ({ rolesClaim, authorityClaim, capacitiesByRole }: ClaimsSettings): RoleLookUp =>
  async ({ claims }) => {
    const capacities = capacitiesOf(textsIn(claims[rolesClaim]), capacitiesByRole);
    return ok(textsIn(claims[authorityClaim]).map((authority) => ({ authority, capacities })));
  };

/** Capacities left in each authority that a source speaks for; null where the source does not list the person. */
export type Narrowing = Readonly<Record<string, readonly string[] | null>>;

const narrowingFrom = (
  { authorities }: RoleSource,
  grants: readonly RoleGrant[],
): readonly (readonly [string, readonly string[] | null])[] =>
  authorities.map((authority) => {
    const own = grants.filter((grant) => grant.authority === authority);
    return [authority, own.length === 0 ? null : own.flatMap(({ capacities }) => capacities)];
  });

/** Asks every source at sign-in; undefined when there is none to ask. */
export const lookUpRoles = async (
  sources: readonly RoleSource[],
  person: SignedIn,
): Promise<Result<Narrowing | undefined, Problem>> => {
  if (sources.length === 0) return ok(undefined);
  const asked = await Promise.all(
    sources.map(async (source) => ({ source, grants: await source.lookUp(person) })),
  );
  const narrowing: (readonly [string, readonly string[] | null])[] = [];
  for (const { source, grants } of asked) {
    if (!grants.ok) return grants;
    narrowing.push(...narrowingFrom(source, grants.value));
  }
  return ok(Object.fromEntries(narrowing));
};

/**
 * The seats that a person may take up: what their authority's administrator recorded in the ledger, less what the
 * provider's roles do not bear out. Roles only narrow. They never add, since who may decide must be recomputable from the
 * ledger, and a provider's roles are not in it.
 */
export const seatsLeft = (
  record: MemberRecord | undefined,
  narrowing: Narrowing,
): readonly Seat[] =>
  (record?.seats ?? []).flatMap((seat) => {
    if (!Object.hasOwn(narrowing, seat.authority)) return [seat];
    const left = narrowing[seat.authority] ?? null;
    return left === null
      ? []
      : [{ ...seat, capacities: seat.capacities.filter((one) => left.includes(one)) }];
  });
