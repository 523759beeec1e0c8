import type { Problem } from "../../../runtime/problems.ts";
import { problemOf } from "../../../runtime/problems.ts";
import { fail } from "../../../runtime/result.ts";
import type { Decide } from "../act.ts";
import { permittedMember } from "../allowed.ts";
import type { Capacity, Role } from "../fact/words.ts";
import { capacities as allCapacities, roles as allRoles } from "../fact/words.ts";
import type { GovernanceState, Membership } from "../state.ts";
import { conclude } from "./concluding.ts";
import { memberProblems, repeatProblems, staleProblems, wordProblems } from "./input-checks.ts";

/** Gives a person capacities and roles for the administrator's own authority; empty ones end the membership. */
export interface SetMembership {
  readonly type: "set-membership";
  readonly member: string;
  readonly capacities: readonly Capacity[];
  readonly roles: readonly Role[];
  /** Line of the ledger since which the membership holds that the caller saw; 0 when there was none. */
  readonly expectedRevision?: number;
}

/** Panels speak through their views; nobody holds their voice. */
const panelCapacities: ReadonlySet<Capacity> = new Set(["YOUNG_PEOPLES_PANEL", "PARENT_PANEL"]);

const isActive = (membership: Membership | undefined): membership is Membership =>
  membership !== undefined && membership.capacities.length + membership.roles.length > 0;

const isAdministratorOf = (authority: string, membership: Membership): boolean =>
  membership.authority === authority && membership.roles.includes("AUTHORITY_ADMINISTRATOR");

const sameWords = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((word) => other.includes(word));

const isWithin = (less: readonly string[], more: readonly string[]): boolean =>
  less.every((word) => more.includes(word));

/** Who changes their own membership may only give something up, and never leaves the authority without an administrator. */
const ownProblems = (
  { memberships }: GovernanceState,
  before: Membership,
  { capacities, roles }: Pick<SetMembership, "capacities" | "roles">,
): readonly Problem[] => {
  if (!isWithin(capacities, before.capacities) || !isWithin(roles, before.roles))
    return [problemOf("OWN_MEMBERSHIP", "You cannot give yourself a capacity or a role.")];
  const hasOther = [...memberships.values()].some(
    (one) => one.member !== before.member && isAdministratorOf(before.authority, one),
  );
  return roles.includes("AUTHORITY_ADMINISTRATOR") || hasOther
    ? []
    : [problemOf("LAST_ADMINISTRATOR", `You are the last administrator of ${before.authority}.`)];
};

const elsewhere = (before: Membership | undefined, authority: string): readonly Problem[] =>
  isActive(before) && before.authority !== authority
    ? [problemOf("MEMBER_ELSEWHERE", `${before.member} acts for another authority.`)]
    : [];

const panelProblems = (capacities: readonly Capacity[]): readonly Problem[] =>
  capacities
    .filter((capacity) => panelCapacities.has(capacity))
    .map((capacity) =>
      problemOf("PANEL_CAPACITY", `${capacity} is spoken for by a panel as a whole.`, {
        place: { pointer: "/capacities" },
      }),
    );

const stands = (
  before: Membership | undefined,
  { authority, capacities, roles }: Pick<Membership, "authority" | "capacities" | "roles">,
): boolean =>
  isActive(before)
    ? before.authority === authority &&
      sameWords(before.capacities, capacities) &&
      sameWords(before.roles, roles)
    : capacities.length + roles.length === 0;

/** Decides whether a person acts for an authority in these capacities and roles. */
export const decideSetMembership: Decide<SetMembership> = (state, command, surroundings) => {
  const may = permittedMember(state, surroundings.actor, "set-membership");
  if (!may.ok) return fail([may.error]);
  const by = may.value;
  const { member, expectedRevision } = command;
  const capacities = [...new Set(command.capacities)];
  const roles = [...new Set(command.roles)];
  const before = state.memberships.get(member);
  const problems = [
    ...memberProblems("/member", member),
    ...wordProblems("/capacities", capacities, allCapacities),
    ...wordProblems("/roles", roles, allRoles),
    ...panelProblems(capacities),
    ...elsewhere(before, by.authority),
    ...(member === by.member && before !== undefined
      ? ownProblems(state, before, { capacities, roles })
      : []),
    ...staleProblems(before?.since ?? 0, expectedRevision),
    ...repeatProblems(
      stands(before, { authority: by.authority, capacities, roles }),
      `${member} holds exactly these.`,
    ),
  ];
  return conclude({ subject: member, problems }, surroundings, () => [
    { type: "membership-set", member, authority: by.authority, capacities, roles, by },
  ]);
};
