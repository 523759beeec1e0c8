import type { Problem } from "../../runtime/problems.ts";
import { problemOf } from "../../runtime/problems.ts";
import type { Result } from "../../runtime/result.ts";
import { fail, ok } from "../../runtime/result.ts";
import type { Actor } from "./act.ts";
import type { Act } from "./fact/people.ts";
import type { Capacity, Role } from "./fact/words.ts";
import type { GovernanceState, Membership } from "./state.ts";

type Requirement =
  | { readonly who: "ANYONE" | "SIGNED_IN" | "MEMBER" | "REGISTRY_ADMINISTRATOR" }
  | { readonly who: "ROLE"; readonly role: Role };

/**
 * Who may do what, in one table. What an act asks beyond it, for example that a concern is answered by the authority
 * that it is about, stands in the act. An administrator of the registry is in two rows and no more.
 */
export const permissions = {
  "register-authority": { who: "REGISTRY_ADMINISTRATOR" },
  "withhold-text": { who: "REGISTRY_ADMINISTRATOR" },
  "name-first-administrator": { who: "SIGNED_IN" },
  "claim-agency": { who: "ROLE", role: "AUTHORITY_ADMINISTRATOR" },
  "set-membership": { who: "ROLE", role: "AUTHORITY_ADMINISTRATOR" },
  "register-panel": { who: "ROLE", role: "AUTHORITY_ADMINISTRATOR" },
  "hand-over-stewardship": { who: "ROLE", role: "STEWARD" },
  "record-co-design": { who: "MEMBER" },
  "hear-feedback": { who: "MEMBER" },
  "answer-feedback": { who: "MEMBER" },
  "answer-ethics-question": { who: "MEMBER" },
  "record-stress-test": { who: "MEMBER" },
  "record-adoption": { who: "MEMBER" },
  "end-adoption": { who: "MEMBER" },
  "state-burden": { who: "MEMBER" },
  "raise-concern": { who: "ANYONE" },
  "answer-concern": { who: "MEMBER" },
  "raise-gap": { who: "ANYONE" },
  "support-gap": { who: "MEMBER" },
  "fill-gap": { who: "MEMBER" },
  "claim-perverse-effect": { who: "SIGNED_IN" },
  "state-recognition": { who: "ROLE", role: "STEWARD" },
  "move-perverse-effect": { who: "ROLE", role: "STEWARD" },
} as const satisfies Readonly<Record<string, Requirement>>;

const signedOut = (): Problem => problemOf("SIGN_IN_NEEDED", "You are not signed in.");

/** For whom and as what somebody acts now. Who holds neither a capacity nor a role acts for nobody. */
export const membershipOf = (state: GovernanceState, actor: Actor): Result<Membership, Problem> => {
  if (actor.kind === "anonymous") return fail(signedOut());
  const membership = state.memberships.get(actor.member);
  return membership === undefined || membership.capacities.length + membership.roles.length === 0
    ? fail(problemOf("MEMBERSHIP_NEEDED", "You act for no authority here."))
    : ok(membership);
};

/** Somebody who holds a role for the authority for which they act. */
export const requireRole = (
  state: GovernanceState,
  actor: Actor,
  role: Role,
): Result<Membership, Problem> => {
  const membership = membershipOf(state, actor);
  if (!membership.ok || membership.value.roles.includes(role)) return membership;
  return fail(
    problemOf("ROLE_NEEDED", `This needs the role ${role} at ${membership.value.authority}.`),
  );
};

/** Somebody who speaks in a capacity for the authority for which they act. */
export const requireCapacity = (
  state: GovernanceState,
  actor: Actor,
  capacity: Capacity,
): Result<Membership, Problem> => {
  const membership = membershipOf(state, actor);
  if (!membership.ok || membership.value.capacities.includes(capacity)) return membership;
  return fail(
    problemOf(
      "CAPACITY_NEEDED",
      `This needs the capacity ${capacity} at ${membership.value.authority}.`,
    ),
  );
};

/** An administrator of the authority that is named; not of another. */
export const requireAdministrator = (
  state: GovernanceState,
  actor: Actor,
  authority: string,
): Result<Membership, Problem> => {
  const membership = requireRole(state, actor, "AUTHORITY_ADMINISTRATOR");
  if (!membership.ok || membership.value.authority === authority) return membership;
  return fail(
    problemOf(
      "OTHER_AUTHORITY",
      `You act for ${membership.value.authority}, not for ${authority}.`,
    ),
  );
};

/** The person and the authority, as a line of the ledger names them. */
export const actOf = ({ member, authority }: Pick<Membership, "member" | "authority">): Act => ({
  member,
  authority,
});

/** Whoever acts, with or without an account, as a line of the ledger names them. */
export const actOfAnyone = (state: GovernanceState, actor: Actor): Act => {
  if (actor.kind === "anonymous") return {};
  const membership = membershipOf(state, actor);
  return membership.ok ? actOf(membership.value) : { member: actor.member };
};

const actOfAdministrator = (state: GovernanceState, actor: Actor): Result<Act, Problem> => {
  if (actor.kind === "anonymous") return fail(signedOut());
  return state.administrators.has(actor.member)
    ? ok(actOfAnyone(state, actor))
    : fail(problemOf("REGISTRY_ADMINISTRATOR_NEEDED", "You do not look after this registry."));
};

const actOfMember = (membership: Result<Membership, Problem>): Result<Required<Act>, Problem> =>
  membership.ok
    ? ok({ member: membership.value.member, authority: membership.value.authority })
    : membership;

/** An act that only members of an authority may do. */
export type MemberAct = {
  [Name in keyof typeof permissions]: (typeof permissions)[Name] extends {
    readonly who: "MEMBER" | "ROLE";
  }
    ? Name
    : never;
}[keyof typeof permissions];

/** Looks up whether a member of an authority may do an act; who does it, and for whom, if so. */
export const permittedMember = (
  state: GovernanceState,
  actor: Actor,
  act: MemberAct,
): Result<Required<Act>, Problem> => {
  const requirement: Requirement = permissions[act];
  return actOfMember(
    requirement.who === "ROLE"
      ? requireRole(state, actor, requirement.role)
      : membershipOf(state, actor),
  );
};

/** Looks up whether somebody may do an act; who does it, if so. */
export const permitted = (
  state: GovernanceState,
  actor: Actor,
  act: keyof typeof permissions,
): Result<Act, Problem> => {
  const requirement: Requirement = permissions[act];
  switch (requirement.who) {
    case "ANYONE":
      return ok(actOfAnyone(state, actor));
    case "SIGNED_IN":
      return actor.kind === "anonymous" ? fail(signedOut()) : ok(actOfAnyone(state, actor));
    case "REGISTRY_ADMINISTRATOR":
      return actOfAdministrator(state, actor);
    case "MEMBER":
      return actOfMember(membershipOf(state, actor));
    case "ROLE":
      return actOfMember(requireRole(state, actor, requirement.role));
  }
};
