import type { CompiledMeasure, SubsetName } from "./measure-module.ts";
import { coverageStages } from "./measure-module.ts";
import type { MeasureFault, MeasureSlice, MeasureTally, SplitSlice } from "./measure-tally.ts";
import type { UnitFound } from "./measure-unit.ts";
import { createUnitFinder } from "./measure-unit.ts";
import type { PersonRows } from "./measure-units.ts";
import { openMeasure, standingRows } from "./measure-units.ts";

/** Numbers of a group of people while its units are counted. */
export interface SliceInMaking {
  population: number;
  readonly missing: number[];
  readonly groups: number[];
  readonly subsets: ReadonlyMap<SubsetName, number[]>;
  readonly outcomes: number[];
  readonly values: Map<number, number>;
}

const noughts = (length: number): number[] => Array.from({ length }, () => 0);

/** The subsets that a measure counts. */
export const subsetNames = ({ plan }: CompiledMeasure): readonly SubsetName[] => [
  ...(plan.isCovered ? coverageStages : []),
  ...(plan.hasNumerator ? (["numerator"] as const) : []),
  ...(["first", "second"] as const).filter((which) => {
    const denominator = plan[which];
    return denominator !== undefined && denominator.base !== "EXTERNAL";
  }),
];

/** How many groups a measure has: bands, bands of what is missing, and those in none. */
const groupCount = ({ plan }: CompiledMeasure): number =>
  plan.bands.length + plan.missing.filter(({ treat }) => treat === "BAND").length + 1;

/** Starts to count a group of people. */
export const startSlice = (measure: CompiledMeasure): SliceInMaking => {
  const groups = groupCount(measure);
  return {
    population: 0,
    missing: noughts(measure.plan.missing.length),
    groups: noughts(groups),
    subsets: new Map(subsetNames(measure).map((name) => [name, noughts(groups)])),
    outcomes: noughts(measure.plan.outcomes.length + 1),
    values: new Map(),
  };
};

const addOne = (counts: number[] | undefined, at: number): void => {
  if (counts !== undefined && at >= 0) counts[at] = (counts[at] ?? 0) + 1;
};

const addUnit = (slice: SliceInMaking, unit: UnitFound): void => {
  slice.population += 1;
  addOne(slice.missing, unit.missing);
  if (!unit.isEligible) return;
  addOne(slice.groups, unit.group);
  for (const name of unit.subsets) addOne(slice.subsets.get(name), unit.group);
  addOne(slice.outcomes, unit.outcome);
  if (unit.value !== null) slice.values.set(unit.value, (slice.values.get(unit.value) ?? 0) + 1);
};

const isOfNumbers = ({ plan }: CompiledMeasure): boolean =>
  plan.measure.kind === "MEAN" || plan.measure.kind === "MEDIAN";

/** The number as it is written, without an exponent. */
const writtenNumber = (value: number): string => {
  const text = String(value);
  return text.includes("e") ? value.toFixed(20).replace(/\.?0+$/u, "") : text;
};

/** The numbers of a group when all its units are counted. */
export const finishSlice = (measure: CompiledMeasure, slice: SliceInMaking): MeasureSlice => ({
  population: slice.population,
  missing: slice.missing,
  groups: slice.groups,
  subsets: Object.fromEntries(slice.subsets),
  outcomes: measure.plan.outcomes.length === 0 ? null : slice.outcomes,
  values: isOfNumbers(measure)
    ? [...slice.values]
        .toSorted(([left], [right]) => left - right)
        .map(([value, count]) => [writtenNumber(value), count] as const)
    : null,
});

/** The groups of a split while units are counted. */
export type SplitInMaking = Map<string | null, SliceInMaking>;

/** Bands in their order, values by code; what is blank or in no band comes last. */
const splitOrder = (
  measure: CompiledMeasure,
  index: number,
): ((left: string | null, right: string | null) => number) => {
  const split = measure.plan.splits[index];
  const codes = split?.bands?.map(({ code }) => code) ?? [];
  const rank = (code: string | null): number => {
    if (code === null) return Infinity;
    return split?.kind === "number" && split.bands === undefined
      ? Number(code)
      : codes.indexOf(code);
  };
  return (left, right) => {
    const [one, other] = [rank(left), rank(right)];
    if (one !== other) return one < other ? -1 : 1;
    return left === right ? 0 : (left ?? "") < (right ?? "") ? -1 : 1;
  };
};

/** The groups of a split in their order, bands without units among them. */
export const finishSplit = (
  measure: CompiledMeasure,
  split: SplitInMaking,
  index: number,
): readonly SplitSlice[] => {
  const order = splitOrder(measure, index);
  const bands = measure.plan.splits[index]?.bands ?? [];
  for (const { code } of bands) if (!split.has(code)) split.set(code, startSlice(measure));
  return [...split]
    .toSorted(([left], [right]) => order(left, right))
    .map(([code, slice]) => ({ code, slice: finishSlice(measure, slice) }));
};

const takeSplits = (
  measure: CompiledMeasure,
  splits: readonly SplitInMaking[],
  unit: UnitFound,
): void => {
  for (const [index, code] of unit.splits.entries()) {
    const split = splits[index];
    if (split === undefined) continue;
    let slice = split.get(code);
    if (slice === undefined) {
      slice = startSlice(measure);
      split.set(code, slice);
    }
    addUnit(slice, unit);
  }
};

type FaultList = Map<string, MeasureFault>;

const noteFault = (faults: FaultList, pointer: string, message: string): void => {
  const key = `${pointer} ${message}`;
  faults.set(key, { pointer, message, units: (faults.get(key)?.units ?? 0) + 1 });
};

/**
 * Counts the units of a measure over the rows of the scope table, person by person. Numerator within denominators,
 * stages within each other and one band at most for each unit are looked at in every unit; what breaks them is a fault.
 */
export const tallyMeasure = (
  measure: CompiledMeasure,
  people: readonly PersonRows[],
): MeasureTally => {
  const open = openMeasure(measure);
  const findUnit = createUnitFinder(measure);
  const total = startSlice(measure);
  const splits: readonly SplitInMaking[] = measure.plan.splits.map(() => new Map());
  const excludedRows = noughts(measure.plan.exclusions.length);
  const faults: FaultList = new Map();
  const onFault = (pointer: string, message: string): void => noteFault(faults, pointer, message);
  for (const person of people)
    for (const at of standingRows(open, person, excludedRows)) {
      const unit = findUnit(person, at, onFault);
      addUnit(total, unit);
      takeSplits(measure, splits, unit);
    }
  return {
    excludedRows,
    total: finishSlice(measure, total),
    splits: splits.map((split, index) => finishSplit(measure, split, index)),
    faults: [...faults.values()],
  };
};
