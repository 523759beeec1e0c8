import type { LawAndEthics } from "../../../generated/items/types.ts";
import type { GateCondition } from "./condition.ts";
import { kindsAboutPeople } from "./condition.ts";
import { isMachineUse, isLinked } from "./widening.ts";
import { isBlank, lawOf } from "./parts.ts";

const triggersOf = (law: LawAndEthics): readonly string[] => [
  ...(law.dpia?.triggers ?? []),
  ...(isLinked(law) ? ["data is joined"] : []),
  ...(isMachineUse(law) ? ["a machine uses it"] : []),
  ...((law.lawfulBasis?.article9 ?? "NOT_SPECIAL_CATEGORY") === "NOT_SPECIAL_CATEGORY"
    ? []
    : ["there is special category data"]),
];

/** INV-52: the state of the data protection impact assessment is set when something makes one likely to be needed. */
export const impactAssessment: GateCondition = {
  code: "INV-52",
  title: "Risks to privacy were looked at where something calls for it",
  fix: "Say where the impact assessment stands; where it is not needed, say why in its note.",
  appliesTo: kindsAboutPeople,
  find: (content) => {
    const law = lawOf(content);
    const triggers = triggersOf(law);
    const isAnswered =
      law.dpia !== undefined && (law.dpia.state !== "NOT_NEEDED" || !isBlank(law.dpia.note));
    if (triggers.length === 0 || isAnswered) return [];
    const message = `An impact assessment is likely to be needed (${triggers.join(", ")}).`;
    return [{ pointer: law.dpia === undefined ? "/law" : "/law/dpia/state", message }];
  },
};
