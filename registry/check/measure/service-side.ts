import type { MeasureCalculation } from "../../../generated/items/types.ts";
import type { ItemCheck } from "../check.ts";
import type { Remark } from "../finding.ts";
import { isFromVoices, ofCalculation, unless } from "./calculated.ts";

const leftOut = ({ missing = [] }: MeasureCalculation): readonly Remark[] =>
  missing.flatMap(({ kind, treat }, index) =>
    unless(kind !== "SERVICE_SIDE" || treat !== "EXCLUDED", {
      pointer: `/calculation/missing/${index}/treat`,
      message: "People whom nobody asked would drop out of sight.",
    }),
  );

/** INV-12: who was not asked counts against the service's coverage and stands in every table. */
export const serviceSide: ItemCheck = {
  code: "SERVICE_SIDE",
  title: "People who were not asked stay in sight",
  severity: "error",
  fix: "Keep them in the denominator, and show them among the outcomes of coverage.",
  find: ofCalculation((calculation, indicator) => [
    ...leftOut(calculation),
    ...unless(
      !isFromVoices(indicator) ||
        calculation.coverage === undefined ||
        calculation.coverage.outcomes !== undefined,
      {
        pointer: "/calculation/coverage",
        message: "It does not show who took part and who did not, service side included.",
      },
    ),
  ]),
};
