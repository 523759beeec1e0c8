import type { SuppressionPolicy } from "../../../generated/items/types.ts";
import type { ItemCheck } from "../check.ts";
import type { Remark } from "../finding.ts";
import { ofCalculation, unless } from "./calculated.ts";

/** The smallest count that a preset shows, unless a policy is stricter. */
const thresholds: Readonly<Record<SuppressionPolicy["preset"], number>> = {
  ONS_10_5: 10,
  DFE_CLA_TABLES: 6,
  SECURE_10_INCL_ZERO: 10,
};

const guards = ["secondary", "intervalAudit", "linkedTables"] as const;

const weakened = (policy: SuppressionPolicy): readonly Remark[] =>
  guards.flatMap((guard) =>
    unless(policy[guard] !== false, {
      pointer: `/calculation/suppression/${guard}`,
      message: "Without it, what is hidden can be worked out.",
    }),
  );

/** INV-36: a measure may hide more than its preset, never less; hidden counts stay hidden over all tables of the same people. */
export const hidingKept: ItemCheck = {
  code: "HIDING_KEPT",
  title: "Small numbers are hidden at least as its preset asks",
  severity: "error",
  fix: "Take it out, or choose the preset that the publisher of the tables uses and say so.",
  find: ofCalculation(({ suppression }) => {
    const { preset, threshold, zero } = suppression;
    const least = thresholds[preset];
    return [
      ...unless(threshold === undefined || threshold >= least, {
        pointer: "/calculation/suppression/threshold",
        message: `${preset} hides counts under ${least}.`,
      }),
      ...unless(preset !== "SECURE_10_INCL_ZERO" || zero !== "SHOWN", {
        pointer: "/calculation/suppression/zero",
        message: `${preset} hides zero.`,
      }),
      // The Department's tables are matched as they are published.
      ...(preset === "DFE_CLA_TABLES" ? [] : weakened(suppression)),
    ];
  }),
};
