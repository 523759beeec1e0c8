import type { CompiledMeasure, SubsetName } from "./measure-module.ts";
import { coverageStages } from "./measure-module.ts";
import type { SplitFinder, SplitPlace } from "./measure-splits.ts";
import { createSplitFinder, isSameSplit } from "./measure-splits.ts";
import type { MeasureFault, MeasureSlice, MeasureTally, SplitSlice } from "./measure-tally.ts";
import type { OnFault, UnitFinder } from "./measure-unit.ts";
import { createUnitFinder, tellSeveral } from "./measure-unit.ts";
import type { UnitKind } from "./measure-unit-kinds.ts";
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

const addUnits = (counts: number[] | undefined, at: number, units: number): void => {
  if (counts !== undefined && at >= 0) counts[at] = (counts[at] ?? 0) + units;
};

/** Adds so many units of one kind. */
const addKind = (slice: SliceInMaking, kind: UnitKind, units: number): void => {
  slice.population += units;
  addUnits(slice.missing, kind.missing, units);
  if (!kind.isEligible) return;
  addUnits(slice.groups, kind.group, units);
  for (const name of kind.subsets) addUnits(slice.subsets.get(name), kind.group, units);
  addUnits(slice.outcomes, kind.outcome, units);
  if (kind.value === null) return;
  slice.values.set(kind.value, (slice.values.get(kind.value) ?? 0) + units);
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
export const orderOfSplit = (
  { plan }: Pick<CompiledMeasure, "plan">,
  index: number,
): ((left: string | null, right: string | null) => number) => {
  const split = plan.splits[index];
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
  const order = orderOfSplit(measure, index);
  const bands = measure.plan.splits[index]?.bands ?? [];
  for (const { code } of bands) if (!split.has(code)) split.set(code, startSlice(measure));
  return [...split]
    .toSorted(([left], [right]) => order(left, right))
    .map(([code, slice]) => ({ code, slice: finishSlice(measure, slice) }));
};

/** How many units of each kind there are, by the kind's number. */
type KindCounts = number[];

/** A measure while its units are counted. */
interface Counting {
  readonly measure: CompiledMeasure;
  readonly units: UnitFinder;
  readonly onFault: OnFault;
  readonly faults: Map<string, MeasureFault>;
  readonly total: KindCounts;
  /** By split, then by group. Undefined for a split that is left out. */
  readonly splits: readonly (Map<string | null, KindCounts> | undefined)[];
}

/** A measure that is to be counted. */
export interface MeasureWanted {
  readonly measure: CompiledMeasure;
  /** Splits that are left out, by place. */
  readonly without?: ReadonlySet<number>;
}

const startCounting = ({ measure, without }: MeasureWanted): Counting => {
  const faults = new Map<string, MeasureFault>();
  const onFault: OnFault = (pointer, message) => {
    const key = `${pointer} ${message}`;
    faults.set(key, { pointer, message, units: (faults.get(key)?.units ?? 0) + 1 });
  };
  return {
    measure,
    onFault,
    faults,
    units: createUnitFinder(measure, onFault),
    total: [],
    splits: measure.plan.splits.map((_split, index) =>
      without?.has(index) === true ? undefined : new Map(),
    ),
  };
};

/** A split, and the measures that split so. */
interface SharedSplit {
  readonly finder: SplitFinder;
  readonly takers: {
    readonly of: number;
    readonly pointer: string;
    readonly groups: Map<string | null, KindCounts>;
    readonly onFault: OnFault;
  }[];
}

/** The splits of measures of the same units, each way to split once. */
const shareSplits = (countings: readonly Counting[]): readonly SharedSplit[] => {
  const shared: SharedSplit[] = [];
  for (const [of, { measure, splits, onFault }] of countings.entries())
    for (const [index, split] of measure.plan.splits.entries()) {
      const groups = splits[index];
      if (groups === undefined) continue;
      const finder = createSplitFinder(measure, split, index);
      let same = shared.find((one) => isSameSplit(one.finder, finder));
      if (same === undefined) {
        same = { finder, takers: [] };
        shared.push(same);
      }
      same.takers.push({ of, pointer: `/disaggregations/${index}/bands`, groups, onFault });
    }
  return shared;
};

const addTo = (counts: KindCounts, kind: number): void => {
  counts[kind] = (counts[kind] ?? 0) + 1;
};

const takeSplit = (
  { finder, takers }: SharedSplit,
  { code, bands }: SplitPlace,
  kinds: readonly number[],
): void => {
  for (const { of, pointer, groups, onFault } of takers) {
    let counts = groups.get(code);
    if (counts === undefined) {
      counts = [];
      groups.set(code, counts);
    }
    addTo(counts, kinds[of] ?? 0);
    if (bands.length > 1) tellSeveral(bands, { pointer, codes: finder.codes, onFault });
  }
};

const sliceOf = ({ measure, units }: Counting, counts: KindCounts): SliceInMaking => {
  const slice = startSlice(measure);
  for (const [number, kind] of units.kinds.entries()) {
    const often = counts[number] ?? 0;
    if (often > 0) addKind(slice, kind, often);
  }
  return slice;
};

const splitSlices = (
  counting: Counting,
  groups: ReadonlyMap<string | null, KindCounts> | undefined,
  index: number,
): readonly SplitSlice[] => {
  if (groups === undefined) return [];
  const split: SplitInMaking = new Map(
    [...groups].map(([code, counts]) => [code, sliceOf(counting, counts)]),
  );
  return finishSplit(counting.measure, split, index);
};

const finishCounting = (counting: Counting, excludedRows: readonly number[]): MeasureTally => ({
  excludedRows,
  total: finishSlice(counting.measure, sliceOf(counting, counting.total)),
  splits: counting.splits.map((groups, index) => splitSlices(counting, groups, index)),
  faults: [...counting.faults.values()],
});

/**
 * Counts the units of measures of one population over the rows of the scope table, person by person: who is counted is
 * asked once for all of them, and so is each way to split. Numerator within denominators, stages within each other and
 * one band at most for each unit are looked at in every unit; what breaks them is a fault. A split that is left out has
 * no groups.
 */
export const tallyTogether = (
  wanted: readonly MeasureWanted[],
  people: readonly PersonRows[],
): readonly MeasureTally[] => {
  const [first] = wanted;
  if (first === undefined) return [];
  const open = openMeasure(first.measure);
  const countings = wanted.map(startCounting);
  const shared = shareSplits(countings);
  const excludedRows = noughts(first.measure.plan.exclusions.length);
  const kinds = noughts(countings.length);
  for (const person of people)
    for (const at of standingRows(open, person, excludedRows)) {
      let index = 0;
      for (const { units, total } of countings) {
        const kind = units.find(person, at);
        kinds[index] = kind;
        index += 1;
        addTo(total, kind);
      }
      for (const split of shared) takeSplit(split, split.finder.find(person, at), kinds);
    }
  return countings.map((counting) => finishCounting(counting, excludedRows));
};

/** Counts the units of one measure over the rows of the scope table, person by person. */
export const tallyMeasure = (
  measure: CompiledMeasure,
  people: readonly PersonRows[],
  without?: ReadonlySet<number>,
): MeasureTally => {
  const [tally] = tallyTogether(
    [{ measure, ...(without === undefined ? {} : { without }) }],
    people,
  );
  if (tally === undefined)
    throw new Error("Invariant broken: a measure that is counted has a tally");
  return tally;
};
