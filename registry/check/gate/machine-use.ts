import type { LawAndEthics } from "../../../generated/items/types.ts";
import type { Remark } from "../finding.ts";
import type { GateCondition } from "./condition.ts";
import { kindsAboutPeople } from "./condition.ts";
import { isBlank, lawOf } from "./parts.ts";
import { decidedRemarks, isMachineUse, widenedRemarks } from "./widening.ts";

const approvalRemarks = ({ automatedUse, dpia }: LawAndEthics): readonly Remark[] => {
  if (automatedUse?.use !== "INDIVIDUAL_SUPPORT_WITH_APPROVAL") return [];
  const missing = [
    ...(isBlank(automatedUse.atrsLink) ? ["a public record of the tool (atrsLink)"] : []),
    ...(automatedUse.humanDecides === true ? [] : ["a person who decides (humanDecides)"]),
    ...(dpia?.state === "DONE" ? [] : ["an impact assessment that is done (dpia)"]),
  ];
  if (missing.length === 0) return [];
  const message = `Use for one person also needs ${missing.join(", ")}.`;
  return [{ pointer: "/law/automatedUse", message, fix: "Fill these in, or choose a lesser use." }];
};

/** INV-53: no machine uses it unless that was decided with people; a wider use is a new major version. */
export const machineUse: GateCondition = {
  code: "INV-53",
  title: "A machine uses it only as was decided with people",
  fix: "Say who decided it, or write NOT_PERMITTED.",
  appliesTo: kindsAboutPeople,
  find: (content, { previous, today }) => {
    const law = lawOf(content);
    const pointer = "/law/automatedUse";
    if (!isMachineUse(law)) return [];
    return [
      ...decidedRemarks(pointer, law.automatedUse, today),
      ...approvalRemarks(law),
      ...widenedRemarks(content, { previous, kind: "automated-use-widened", pointer }),
    ];
  },
};
