/** The smallest group of people that is told apart: below it, a number could point to somebody. */
export const minimumGroup = 10;

/** How many people there were, so wide that nobody can be found by taking one number from another. */
export type GroupBand = "UNDER_10" | "10_TO_19" | "20_TO_49" | "50_TO_99" | "100_OR_MORE";

const bands: readonly (readonly [GroupBand, number])[] = [
  ["UNDER_10", minimumGroup],
  ["10_TO_19", 20],
  ["20_TO_49", 50],
  ["50_TO_99", 100],
];

/** The band in which a count of people is kept; the count itself is never written down. */
export const bandOf = (count: number): GroupBand =>
  bands.find(([, below]) => count < below)?.[0] ?? "100_OR_MORE";

/** The band of a count that may be missing. */
export const bandOfSome = (count: number | undefined): GroupBand | undefined =>
  count === undefined ? undefined : bandOf(count);
