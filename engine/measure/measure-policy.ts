import type { MeasureCalculation } from "../../generated/items/types.ts";
import type { Problem } from "../../runtime/problems.ts";
import type { Result } from "../../runtime/result.ts";

import type { SuppressionPolicy } from "../disclose/policy.ts";
import { suppressionPolicy, suppressionPresets } from "../disclose/policy.ts";

const quotePolicies = {
  NONE: "NONE",
  THEMES: "THEME",
  PARAPHRASE: "PARAPHRASE",
  // Words themselves never stand beside counts.
  QUOTE_WITH_CONSENT: "PARAPHRASE",
} as const satisfies Record<
  MeasureCalculation["suppression"]["quotePolicy"],
  SuppressionPolicy["quotePolicy"]
>;

/** The policy that an indicator declares: its preset, with what it says differently. */
export const policyOf = ({
  suppression,
  rounding,
}: MeasureCalculation): Result<SuppressionPolicy, readonly Problem[]> => {
  const { preset, threshold, zero, roundTo, secondary, intervalAudit, linkedTables } = suppression;
  return suppressionPolicy(preset, {
    ...(threshold === undefined ? {} : { threshold }),
    ...(zero === undefined ? {} : { zero }),
    ...(roundTo === undefined ? {} : { roundTo }),
    ...(secondary === undefined ? {} : { secondary }),
    ...(intervalAudit === undefined ? {} : { intervalAudit }),
    ...(linkedTables === undefined ? {} : { linkedTables }),
    // The tables of one return are of one authority: no level of them is rounded otherwise.
    roundToByLevel: {},
    quotePolicy: quotePolicies[suppression.quotePolicy],
    percentagesFrom: rounding.of === "TRUE_COUNTS" ? "TRUE_COUNTS" : "SHOWN_COUNTS",
  });
};

/** The policy under which true counts are printed: nothing is hidden, and nothing may be published. */
export const unsuppressedPolicy: SuppressionPolicy = {
  ...suppressionPresets.DFE_CLA_TABLES,
  roundToByLevel: {},
  percentagesFrom: "TRUE_COUNTS",
};
