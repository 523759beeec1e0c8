import type { ItemCheck } from "../check.ts";
import { isFromVoices, ofCalculation, unless } from "./calculated.ts";

/** INV-34: a measure of voices shows how many were eligible, offered a chance, offered it in a way that fits, took part, and answered. */
export const coverageShown: ItemCheck = {
  code: "COVERAGE_SHOWN",
  title: "A measure of voices shows its five stages of coverage",
  severity: "error",
  fix: "Write coverage with offered, offeredAccessibly, tookPart and answered.",
  find: ofCalculation(({ coverage }, indicator) =>
    unless(!isFromVoices(indicator) || coverage !== undefined, {
      pointer: "/calculation",
      message: "It counts voices, and does not show how many were heard.",
    }),
  ),
};
