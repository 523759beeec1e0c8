import type { MeasureShown } from "./disclose-measures.ts";
import type { SliceCells } from "./slice-cells.ts";

const isHiddenIn = ({ hidden, policy }: MeasureShown, cells: SliceCells): boolean => {
  const keys = [cells.measured ?? cells.eligible, cells.eligible];
  return keys.some((key) => hidden.has(key) || isFew(cells.counts.get(key) ?? 0, policy.threshold));
};

/** Nought tells of nobody. */
const isFew = (count: number, threshold: number): boolean => count > 0 && count < threshold;

/**
 * Whether means and medians stay hidden: of everyone, or of all groups of a split. One group that is hidden hides those
 * of the whole split, because a mean of the rest and of everyone would give its mean away.
 */
export const isAverageHidden = (shown: MeasureShown, split?: string): boolean => {
  if (shown.outcome === "UNSUPPRESSED") return false;
  const { laidOut } = shown;
  if (laidOut === undefined) return true;
  if (split === undefined) return isHiddenIn(shown, laidOut.tables.total);
  const groups = laidOut.tables.splits.get(split);
  return groups === undefined || [...groups.values()].some((cells) => isHiddenIn(shown, cells));
};
