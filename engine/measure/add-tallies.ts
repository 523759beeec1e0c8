import { orderOfSplit } from "../../runtime/measure-count.ts";
import type { CompiledMeasure, SubsetName } from "../../runtime/measure-module.ts";
import type { MeasureSlice, MeasureTally, SplitSlice } from "../../runtime/measure-tally.ts";

type Numbers = readonly number[];

const addLists = (lists: readonly Numbers[]): Numbers => {
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  return Array.from({ length: longest }, (_none, index) =>
    lists.reduce((total, list) => total + (list[index] ?? 0), 0),
  );
};

const addSubsets = (slices: readonly MeasureSlice[]): MeasureSlice["subsets"] => {
  const lists = new Map<SubsetName, Numbers[]>();
  const isName = (name: string): name is SubsetName =>
    slices.some(({ subsets }) => Object.hasOwn(subsets, name));
  for (const { subsets } of slices)
    for (const name of Object.keys(subsets).filter(isName))
      lists.set(name, [...(lists.get(name) ?? []), subsets[name] ?? []]);
  return Object.fromEntries([...lists].map(([name, counts]) => [name, addLists(counts)]));
};

const addValues = (slices: readonly MeasureSlice[]): MeasureSlice["values"] => {
  if (slices.every(({ values }) => values === null)) return null;
  const counts = new Map<string, number>();
  for (const { values } of slices)
    for (const [value, often] of values ?? []) counts.set(value, (counts.get(value) ?? 0) + often);
  return [...counts].toSorted(([left], [right]) => Number(left) - Number(right));
};

const addSlices = (slices: readonly MeasureSlice[]): MeasureSlice => {
  const outcomes = slices.flatMap((slice) => (slice.outcomes === null ? [] : [slice.outcomes]));
  return {
    population: slices.reduce((total, { population }) => total + population, 0),
    missing: addLists(slices.map(({ missing }) => missing)),
    groups: addLists(slices.map(({ groups }) => groups)),
    subsets: addSubsets(slices),
    outcomes: outcomes.length === 0 ? null : addLists(outcomes),
    values: addValues(slices),
  };
};

const addSplits = (
  measure: Pick<CompiledMeasure, "plan">,
  splits: readonly (readonly SplitSlice[])[],
  index: number,
): readonly SplitSlice[] => {
  const order = orderOfSplit(measure, index);
  const slicesByCode = Map.groupBy(splits.flat(), ({ code }) => code);
  return [...slicesByCode]
    .toSorted(([left], [right]) => order(left, right))
    .map(([code, groups]) => ({ code, slice: addSlices(groups.map(({ slice }) => slice)) }));
};

/** Counts of one measure over several years or authorities, added up: whoever is in several of them counts in each. */
export const addTallies = (
  measure: Pick<CompiledMeasure, "plan">,
  tallies: readonly MeasureTally[],
): MeasureTally => ({
  excludedRows: addLists(tallies.map(({ excludedRows }) => excludedRows)),
  total: addSlices(tallies.map(({ total }) => total)),
  splits: measure.plan.splits.map((_split, index) =>
    addSplits(
      measure,
      tallies.map(({ splits }) => splits[index] ?? []),
      index,
    ),
  ),
  faults: tallies.flatMap(({ faults }) => faults),
});
