import type { ItemCheck } from "../check.ts";
import { ofCalculation, unless } from "./calculated.ts";

/** INV-32: two bands have a reason. */
export const binaryReason: ItemCheck = {
  code: "BINARY_REASON",
  title: "A measure of two bands says why it has no more",
  severity: "error",
  fix: "Write in binaryReason why two are enough, or give finer bands.",
  find: ofCalculation(({ distribution }, { binaryReason: reason }) =>
    unless(distribution.bands.length !== 2 || (reason ?? "").trim() !== "", {
      pointer: "/calculation/distribution/bands",
      message: "It has two bands and gives no reason.",
    }),
  ),
};
