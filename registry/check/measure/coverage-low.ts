import type { ItemCheck } from "../check.ts";
import { isFromVoices, ofCalculation, unless } from "./calculated.ts";

/** W-COVERAGE-LOW, in the definition: it is looked at again when most were not heard. Figures say so themselves. */
export const coverageLow: ItemCheck = {
  code: "COVERAGE_LOW",
  title: "A measure of voices is looked at again when most were not heard",
  severity: "warning",
  fix: "Add LOW_COVERAGE to care/reviewTriggers.",
  find: ofCalculation((_calculation, indicator) =>
    unless(
      !isFromVoices(indicator) || (indicator.care?.reviewTriggers ?? []).includes("LOW_COVERAGE"),
      { pointer: "/care", message: "Nobody looks at it again when most were not heard." },
    ),
  ),
};
