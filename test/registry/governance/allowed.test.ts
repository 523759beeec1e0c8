import { expect, test } from "vitest";

import type { Problem } from "../../../runtime/problems.ts";
import type { Result } from "../../../runtime/result.ts";
import {
  actOf,
  membershipOf,
  permitted,
  permittedMember,
  requireAdministrator,
  requireCapacity,
  requireRole,
} from "../../../registry/governance/allowed.ts";
import { cast } from "./cast.ts";
import { anyone, as, stateAfter } from "./story.ts";

const state = stateAfter(...cast);
const codeOf = (result: Result<unknown, Problem>): string => (result.ok ? "OK" : result.error.code);

test("who holds neither a capacity nor a role acts for nobody", () => {
  expect(codeOf(membershipOf(state, anyone))).toBe("SIGN_IN_NEEDED");
  expect(codeOf(membershipOf(state, as("m-nobody")))).toBe("MEMBERSHIP_NEEDED");
  expect(codeOf(membershipOf(state, as("m-left")))).toBe("MEMBERSHIP_NEEDED");
  expect(codeOf(membershipOf(state, as("m-oldham")))).toBe("OK");
});

test("roles and capacities are looked up in the state, for the person's own authority", () => {
  expect(codeOf(requireRole(state, as("m-north"), "STEWARD"))).toBe("OK");
  expect(codeOf(requireRole(state, as("m-north"), "AUTHORITY_ADMINISTRATOR"))).toBe("ROLE_NEEDED");
  expect(codeOf(requireRole(state, anyone, "STEWARD"))).toBe("SIGN_IN_NEEDED");
  expect(codeOf(requireCapacity(state, as("m-north"), "INFORMATION_LEAD"))).toBe("OK");
  expect(codeOf(requireCapacity(state, as("m-north"), "PRACTICE_LEAD"))).toBe("CAPACITY_NEEDED");
  expect(codeOf(requireCapacity(state, anyone, "PRACTICE_LEAD"))).toBe("SIGN_IN_NEEDED");
  expect(codeOf(requireAdministrator(state, as("m-north-admin"), "north"))).toBe("OK");
  expect(codeOf(requireAdministrator(state, as("m-north-admin"), "oldham"))).toBe(
    "OTHER_AUTHORITY",
  );
  expect(codeOf(requireAdministrator(state, as("m-north"), "north"))).toBe("ROLE_NEEDED");
});

test("an administrator of the registry may register and withhold, and nothing else", () => {
  expect(codeOf(permitted(state, as("m-registry"), "register-authority"))).toBe("OK");
  expect(codeOf(permitted(state, as("m-registry"), "withhold-text"))).toBe("OK");
  expect(codeOf(permitted(state, as("m-registry"), "set-membership"))).toBe("MEMBERSHIP_NEEDED");
  expect(codeOf(permitted(state, as("m-registry"), "record-co-design"))).toBe("MEMBERSHIP_NEEDED");
});

test("the act is named with the authority where there is one", () => {
  expect(permitted(state, anyone, "raise-gap")).toEqual({ ok: true, value: {} });
  expect(permitted(state, as("m-left"), "raise-gap")).toEqual({
    ok: true,
    value: { member: "m-left" },
  });
  const value = { member: "m-oldham", authority: "oldham" };
  expect(permitted(state, as("m-oldham"), "raise-gap")).toEqual({ ok: true, value });
  expect(permitted(state, as("m-oldham"), "support-gap")).toEqual({ ok: true, value });
  expect(permittedMember(state, as("m-oldham"), "support-gap")).toEqual({ ok: true, value });
  const membership = membershipOf(state, as("m-oldham"));
  expect(membership.ok && actOf(membership.value)).toEqual(value);
});
