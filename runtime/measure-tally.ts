import type { SubsetName } from "./measure-module.ts";

/**
 * Numbers of units of one group of people: everyone, or those of one group of a split. Every array over groups has the
 * bands of the distribution first, then the bands of what is missing, then those who are in no band.
 */
export interface MeasureSlice {
  /** Units of the population. */
  readonly population: number;
  /** By rule for missing values: the units that it holds for. */
  readonly missing: readonly number[];
  /** Units eligible, by group. */
  readonly groups: readonly number[];
  /** Those of them who belong to a subset, by group; only the subsets that the measure has. */
  readonly subsets: Readonly<Partial<Record<SubsetName, readonly number[]>>>;
  /** By band of outcomes, then those in none; null when the measure has none. */
  readonly outcomes: readonly number[] | null;
  /** Each number that a mean or median is taken of, exactly as written, and how often it occurs, ascending; null for others. */
  readonly values: readonly (readonly [value: string, count: number])[] | null;
}

/** Counts of a group of a split. */
export interface SplitSlice {
  /** A band's code or a value as text; null for what is blank or in no band. */
  readonly code: string | null;
  readonly slice: MeasureSlice;
}

/** What contradicts the definition itself, and how often: no figure may come of it. */
export interface MeasureFault {
  /** JSON pointer to the expression, from the indicator. */
  readonly pointer: string;
  readonly message: string;
  readonly units: number;
}

/** Everything that was counted for a measure: whole numbers, before any figure is worked out or anything hidden. */
export interface MeasureTally {
  /** Rows left out of the population, by reason. */
  readonly excludedRows: readonly number[];
  readonly total: MeasureSlice;
  /** In the order of the measure's splits. */
  readonly splits: readonly (readonly SplitSlice[])[];
  readonly faults: readonly MeasureFault[];
}

/** All numbers of a list together. */
export const totalOf = (counts: readonly number[]): number =>
  counts.reduce((total, count) => total + count, 0);

/** How many units are eligible. */
export const eligibleIn = ({ groups }: MeasureSlice): number => totalOf(groups);

/** How many units of a subset there are; undefined when the measure has no such subset. */
export const countIn = ({ subsets }: MeasureSlice, name: SubsetName): number | undefined => {
  const counts = subsets[name];
  return counts === undefined ? undefined : totalOf(counts);
};
