import type { ItemCheck } from "../check.ts";
import { ofCalculation, unless } from "./calculated.ts";

/** INV-30: every measure shows how its value is spread, all bands of it, whatever else is told in short. */
export const distributionAlways: ItemCheck = {
  code: "DISTRIBUTION_ALWAYS",
  title: "A measure shows its whole distribution",
  severity: "error",
  fix: "Give at least two bands, and publish all of them.",
  find: ofCalculation(({ distribution, missing = [], coverage }) => {
    const asBands = missing.filter(({ treat }) => treat === "BAND").length;
    const at = "/calculation/distribution";
    return [
      ...unless(distribution.publishAllBands, {
        pointer: `${at}/publishAllBands`,
        message: "Some bands would not be published.",
      }),
      ...unless(coverage?.outcomes?.publishAllBands !== false, {
        pointer: "/calculation/coverage/outcomes/publishAllBands",
        message: "Some outcomes would not be published.",
      }),
      ...unless(distribution.bands.length + asBands >= 2, {
        pointer: `${at}/bands`,
        message: "One band is no distribution.",
      }),
    ];
  }),
};
