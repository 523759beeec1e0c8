import type { ItemCheck } from "../check.ts";
import { ofCalculation, unless } from "./calculated.ts";

/** W-MEAN-ONLY: one figure in the middle says little; bands that mean something to people say more. */
export const meanOnly: ItemCheck = {
  code: "MEAN_ONLY",
  title: "A mean or median is one figure beside bands that mean something",
  severity: "warning",
  fix: "Give the bands that practice uses, three or more, and consider making a share the headline.",
  find: ofCalculation(({ measure, distribution }) =>
    unless(
      (measure.kind !== "MEAN" && measure.kind !== "MEDIAN") || distribution.bands.length >= 3,
      {
        pointer: "/calculation/measure/kind",
        message: "One figure in the middle stands for everyone; its bands tell little more.",
      },
    ),
  ),
};
