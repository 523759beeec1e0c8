import { fraction, isBelow, type Fraction } from "../../runtime/fraction.ts";

/** How far codings may be relied on, after Krippendorff: what may be done with the counts. */
export type ReliabilityBand = "RELIABLE" | "TENTATIVE" | "NOT_YET";

const reliableFrom = fraction(4n, 5n);

// Not two thirds: the published threshold is written .667.
const tentativeFrom = fraction(667n, 1000n);

/** The band of a coefficient, by its exact value: `.80` and above, `.667` and above, below. Rounding decides nothing. */
export const bandOf = (value: Fraction): ReliabilityBand => {
  if (!isBelow(value, reliableFrom)) return "RELIABLE";
  return isBelow(value, tentativeFrom) ? "NOT_YET" : "TENTATIVE";
};

/** What each band means for whoever wants to publish counts. */
export const bandMeanings: Readonly<Record<ReliabilityBand, string>> = {
  RELIABLE: "Counts may be published.",
  TENTATIVE: "Counts may be published with this label; revise the weakest codes and code again.",
  NOT_YET: "Counts must not be published; revise the frame and code again.",
};
