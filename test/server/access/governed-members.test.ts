import { describe, expect, test } from "vitest";

import { emptyGovernance } from "../../../registry/governance/draft.ts";
import type { GovernanceState, Membership } from "../../../registry/governance/state.ts";
import {
  createMembers,
  memberRecordOf,
  stateFor,
} from "../../../server/access/governed-members.ts";
import type { MemberViewer } from "../../../server/access/viewer.ts";
import { problemOf } from "../../../runtime/problems.ts";
import { fail } from "../../../runtime/result.ts";

const ann: Membership = {
  member: "m-1",
  authority: "oldham",
  capacities: ["PRACTICE_LEAD", "STATISTICIAN"],
  roles: ["STEWARD"],
  since: 1,
};

const left: Membership = { ...ann, member: "m-2", capacities: [], roles: [] };

const state: GovernanceState = {
  ...emptyGovernance,
  memberships: new Map([
    ["m-1", ann],
    ["m-2", left],
  ]),
  administrators: new Set(["m-0"]),
};

test("a member's record is what the ledger says", () => {
  const { authority, capacities, roles } = ann;
  expect(memberRecordOf(state, "m-1")).toEqual({
    roles: [],
    seats: [{ authority, capacities, roles }],
  });
  expect(memberRecordOf(state, "m-2")).toEqual({ roles: [], seats: [] });
  expect(memberRecordOf(state, "m-0")).toEqual({ roles: ["REGISTRY_ADMINISTRATOR"], seats: [] });
  expect(memberRecordOf(state, "m-9")).toBeUndefined();
});

describe("an act is decided with what session and provider leave of a membership", () => {
  const viewer: MemberViewer = {
    kind: "member",
    member: "m-1",
    authority: "oldham",
    capacities: ann.capacities,
    roles: ann.roles,
    scopes: ["decide"],
    via: "session",
  };

  test("all of it", () => {
    expect(stateFor(state, viewer)).toBe(state);
    expect(stateFor(state, { ...viewer, member: "m-9" })).toBe(state);
  });

  test("fewer capacities", () => {
    const narrowed = stateFor(state, { ...viewer, capacities: ["STATISTICIAN"] });
    expect(narrowed.memberships.get("m-1")).toEqual({ ...ann, capacities: ["STATISTICIAN"] });
    expect(narrowed.memberships.get("m-2")).toBe(left);
    expect(state.memberships.get("m-1")).toBe(ann);
  });

  test("nothing, for someone who acts for nobody at present", () => {
    const aside = stateFor(state, { ...viewer, authority: null, capacities: [] });
    expect(aside.memberships.has("m-1")).toBe(false);
  });
});

test("when the administrator cannot be recorded, the reason is told", async () => {
  const members = createMembers({
    state: async () => state,
    perform: async () => fail([problemOf("ADMINISTRATOR_EXISTS", "There is one.")]),
  });
  expect(await members.administrator()).toBeDefined();
  expect(await members.lookUpMember("m-9")).toBeUndefined();
  expect(await members.recordFirstAdministrator("m-3")).toEqual({
    ok: false,
    error: expect.objectContaining({ code: "ADMINISTRATOR_EXISTS" }),
  });
});
