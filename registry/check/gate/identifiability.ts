import type { GateCondition } from "./condition.ts";
import { kindsAboutPeople } from "./condition.ts";
import { widenedRemarks } from "./widening.ts";

/** INV-57: nobody becomes easier to recognise in a minor or patch version. */
export const identifiability: GateCondition = {
  code: "INV-57",
  title: "Nobody becomes easier to recognise without a new major version",
  fix: "Give it a new major version, or leave it as it was.",
  appliesTo: kindsAboutPeople,
  find: (content, { previous }) =>
    widenedRemarks(content, {
      previous,
      kind: "identifiability-widened",
      pointer: "/people/identifiability",
    }),
};
