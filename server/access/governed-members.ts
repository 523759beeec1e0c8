import type { GovernanceState } from "../../registry/governance/state.ts";
import type { Governance } from "../../registry/store/open-governance.ts";
import { problemOf } from "../../runtime/problems.ts";
import { fail, ok } from "../../runtime/result.ts";
import type { FirstAdministrator } from "./bootstrap.ts";
import type { LookUpMember, MemberRecord, MemberViewer } from "./viewer.ts";

/** What sign-in asks of the registry's governance. */
export interface Members extends FirstAdministrator {
  readonly lookUpMember: LookUpMember;
}

/** What the ledger says of a member; undefined when it says nothing. */
export const memberRecordOf = (
  state: GovernanceState,
  member: string,
): MemberRecord | undefined => {
  const membership = state.memberships.get(member);
  const isAdministrator = state.administrators.has(member);
  if (membership === undefined && !isAdministrator) return undefined;
  const { authority = "", capacities = [], roles = [] } = membership ?? {};
  // Who holds neither a capacity nor a role in an authority has left it.
  const hasLeft = capacities.length + roles.length === 0;
  return {
    roles: isAdministrator ? ["REGISTRY_ADMINISTRATOR"] : [],
    seats: hasLeft ? [] : [{ authority, capacities, roles }],
  };
};

/** Members as the ledger has them, also when another program wrote it. */
export const createMembers = ({
  state,
  perform,
}: Pick<Governance, "state" | "perform">): Members => ({
  lookUpMember: async (member) => memberRecordOf(await state(), member),
  administrator: async () => [...(await state()).administrators][0],
  recordFirstAdministrator: async (member) => {
    const done = await perform(
      { type: "name-first-administrator" },
      { actor: { kind: "member", member } },
    );
    if (done.ok) return ok(undefined);
    return fail(done.error[0] ?? problemOf("INTERNAL", "The administrator was not recorded."));
  },
});

/**
 * The state in which an act of this viewer is decided: as the ledger has it, but with what their session and the provider's
 * roles leave of their membership. Somebody who acts for nobody at present has none.
 */
export const stateFor = (state: GovernanceState, viewer: MemberViewer): GovernanceState => {
  const membership = state.memberships.get(viewer.member);
  if (membership === undefined) return state;
  const isSame =
    membership.authority === viewer.authority &&
    membership.capacities.length === viewer.capacities.length;
  if (isSame) return state;
  const memberships = new Map(state.memberships);
  if (membership.authority === viewer.authority) {
    const capacities = membership.capacities.filter((one) => viewer.capacities.includes(one));
    memberships.set(viewer.member, { ...membership, capacities });
  } else memberships.delete(viewer.member);
  return { ...state, memberships };
};
