import type { ItemCheck } from "../check.ts";
import { ofCalculation, unless } from "./calculated.ts";

/** INV-31: no mean stands alone; its spread and how many it is of stand beside it. */
export const meanWithSpread: ItemCheck = {
  code: "MEAN_WITH_SPREAD",
  title: "A mean stands beside its spread",
  severity: "error",
  fix: "Name QUARTILES, RANGE or STANDARD_DEVIATION in measure/spread.",
  find: ofCalculation(({ measure }) =>
    unless(measure.kind !== "MEAN" || (measure.spread ?? []).length > 0, {
      pointer: "/calculation/measure",
      message: "A mean alone hides who is far from it.",
    }),
  ),
};
