import { parseItemRef } from "../identity/item-ref.ts";
import type { ItemCheck } from "./check.ts";

const wholeList = "chorus:participation-outcome";

/** INV-10: a voice field accepts every participation outcome, silence and refusal included; no answer is mandatory. */
export const participationWhole: ItemCheck = {
  code: "PARTICIPATION_WHOLE",
  title: "A voice field accepts every participation outcome",
  severity: "error",
  fix: `Refer to ${wholeList} as a whole; nobody may narrow it.`,
  find: (content) => {
    if (content.kind !== "voice-field") return [];
    const ref = parseItemRef(content.participationOutcomes);
    if (!ref.ok || ref.value.id === wholeList) return [];
    const message = `"${content.participationOutcomes}" is not the shared list of participation outcomes.`;
    return [{ pointer: "/participationOutcomes", message }];
  },
};
