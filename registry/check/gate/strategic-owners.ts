import type { GateCondition } from "./condition.ts";
import { kindsOfUse } from "./condition.ts";
import { careOf } from "./parts.ts";

/** INV-75: someone takes it into planning, in an authority and for the nation. */
export const strategicOwners: GateCondition = {
  code: "INV-75",
  title: "A local and a national strategic owner are named",
  fix: "Name the role and body for each level, never a person.",
  appliesTo: kindsOfUse,
  find: (content) => {
    const owners = careOf(content).strategicOwners ?? [];
    return (["LOCAL", "NATIONAL"] as const)
      .filter((level) => !owners.some((owner) => owner.level === level))
      .map((level) => ({
        pointer: "/care",
        message: `There is no ${level.toLowerCase()} strategic owner.`,
      }));
  },
};
