import type { SpeakerRole } from "../../../generated/items/types.ts";
import type { GateCondition } from "./condition.ts";
import { kindsAboutPeople } from "./condition.ts";
import { lawOf } from "./parts.ts";

const affected: ReadonlySet<SpeakerRole> = new Set([
  "CHILD",
  "YOUNG_PERSON",
  "CARE_EXPERIENCED_ADULT",
  "PARENT",
  "CARER",
  "SIBLING_OR_FRIEND",
]);

/** INV-59: public good says who decided that it is good, and people affected are among them. */
export const publicGood: GateCondition = {
  code: "INV-59",
  title: "People whom it affects had a part in deciding that it is good",
  fix: "Ask people whom it is about, and name their group in decidedBy.",
  appliesTo: kindsAboutPeople,
  find: (content) => {
    const good = lawOf(content).publicGood;
    if (good === undefined || good.decidedBy.some(({ role }) => affected.has(role))) return [];
    const message =
      good.decidedBy.length === 0
        ? "It does not say who decided that it is good."
        : "Nobody whom it affects is among those who decided that it is good.";
    return [{ pointer: "/law/publicGood/decidedBy", message }];
  },
};
