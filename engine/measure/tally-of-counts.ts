import type { SliceInMaking, SplitInMaking } from "../../runtime/measure-count.ts";
import { finishSlice, finishSplit, startSlice, subsetNames } from "../../runtime/measure-count.ts";
import type { CompiledMeasure, MeasurePlan } from "../../runtime/measure-module.ts";
import { coverageStages } from "../../runtime/measure-module.ts";
import type { MeasureFault, MeasureTally } from "../../runtime/measure-tally.ts";

/** A row that a database gives for a measure: how many units are alike in all that is counted. */
export type CountRow = Readonly<Record<string, unknown>>;

const numberIn = (row: CountRow, column: string, none = 0): number => {
  const value = row[column];
  if (typeof value === "number") return value;
  return typeof value === "bigint" || typeof value === "string" ? Number(value) : none;
};

const textIn = (row: CountRow, column: string): string | null => {
  const value = row[column];
  return typeof value === "string" ? value : null;
};

const add = (counts: number[] | undefined, at: number, units: number): void => {
  if (counts !== undefined && at >= 0) counts[at] = (counts[at] ?? 0) + units;
};

const addOutcomes = (slice: SliceInMaking, row: CountRow, { outcomes }: MeasurePlan): void => {
  let told = 0;
  for (const at of outcomes.keys()) {
    const units = numberIn(row, `outcome_${at}`);
    told += units;
    add(slice.outcomes, at, units);
  }
  if (outcomes.length > 0) add(slice.outcomes, outcomes.length, numberIn(row, "eligible") - told);
};

const addRow = (measure: CompiledMeasure, slice: SliceInMaking, row: CountRow): void => {
  const units = numberIn(row, "units");
  const group = numberIn(row, "group", -1);
  slice.population += units;
  add(slice.missing, numberIn(row, "missing", -1), units);
  if (group < 0) return;
  add(slice.groups, group, units);
  for (const name of subsetNames(measure)) add(slice.subsets.get(name), group, numberIn(row, name));
  addOutcomes(slice, row, measure.plan);
  const value = row["number"];
  if (value === null || value === undefined) return;
  const number = numberIn(row, "number");
  slice.values.set(number, (slice.values.get(number) ?? 0) + units);
};

const several = (
  pointer: string,
  codes: readonly string[],
  flags: string,
): readonly Omit<MeasureFault, "units">[] => {
  const held = Array.from(flags).flatMap((digit, at) => (digit === "1" ? [at] : []));
  const [first = 0, ...others] = held;
  return others.map((at) => ({
    pointer: `/calculation${pointer}/${at}/when`,
    message: `a unit belongs to ${codes[first] ?? ""} and to ${codes[at] ?? ""}`,
  }));
};

const outsideStage = (flags: string): readonly Omit<MeasureFault, "units">[] => {
  const reached = flags.indexOf("0");
  const before = coverageStages[reached] ?? "";
  return coverageStages.flatMap((stage, at) =>
    reached >= 0 && at > reached && flags[at] === "1"
      ? [
          {
            pointer: `/calculation/coverage/${stage}`,
            message: `a unit is counted as ${stage} and not as ${before}`,
          },
        ]
      : [],
  );
};

const ofNumerator = (message: string): readonly Omit<MeasureFault, "units">[] => [
  { pointer: "/calculation/numerator", message },
];

const codesOf = (bands: readonly { readonly code: string }[] = []): readonly string[] =>
  bands.map(({ code }) => code);

/** What the name of a fault and the flags it was seen in tell. */
const faultsNamed = (
  { bands, outcomes, splits }: MeasurePlan,
  name: string,
  flags: string,
): readonly Omit<MeasureFault, "units">[] => {
  switch (name) {
    case "bands":
      return several("/distribution/bands", codesOf(bands), flags);
    case "outcomes":
      return several("/coverage/outcomes/bands", codesOf(outcomes), flags);
    case "stages":
      return outsideStage(flags);
    case "eligible":
      return ofNumerator("a unit of the numerator is not eligible");
    case "first":
    case "second":
      return ofNumerator(`a unit of the numerator is not in the ${name} denominator`);
    default: {
      const split = Number(name.replace("split-", ""));
      return several(`/disaggregations/${split}/bands`, codesOf(splits[split]?.bands), flags);
    }
  }
};

const faultsIn = (
  { plan }: CompiledMeasure,
  rows: readonly CountRow[],
): readonly MeasureFault[] => {
  const faults = new Map<string, MeasureFault>();
  for (const row of rows)
    for (const part of (textIn(row, "fault") ?? "").split(";")) {
      const [name = "", flags = ""] = part.split(":");
      if (name === "") continue;
      for (const fault of faultsNamed(plan, name, flags)) {
        const key = `${fault.pointer} ${fault.message}`;
        const units = (faults.get(key)?.units ?? 0) + numberIn(row, "units");
        faults.set(key, { ...fault, units });
      }
    }
  return [...faults]
    .toSorted(([left], [right]) => (left < right ? -1 : 1))
    .map(([, fault]) => fault);
};

/** A value that a split is told by: databases write numbers each in their own way. */
const splitCode = (plan: MeasurePlan, index: number, row: CountRow): string | null => {
  const code = textIn(row, "code");
  const split = plan.splits[index];
  const isNumber = split?.kind === "number" && split.bands === undefined;
  return code !== null && isNumber ? String(Number(code)) : code;
};

const splitOf = (
  measure: CompiledMeasure,
  rows: readonly CountRow[],
  index: number,
): SplitInMaking => {
  const split: SplitInMaking = new Map();
  for (const row of rows) {
    if (row["split"] !== measure.plan.splits[index]?.name) continue;
    const code = splitCode(measure.plan, index, row);
    const slice = split.get(code) ?? startSlice(measure);
    split.set(code, slice);
    addRow(measure, slice, row);
  }
  return split;
};

/** The counts of a measure from the rows that its query gives in a database: the same as from `tallyMeasure`. */
export const tallyOfCounts = (
  measure: CompiledMeasure,
  rows: readonly CountRow[],
): MeasureTally => {
  const isLeftOut = (row: CountRow): boolean => numberIn(row, "left_out", -1) >= 0;
  const units = rows.filter((row) => !isLeftOut(row));
  const excludedRows = measure.plan.exclusions.map(() => 0);
  const total = startSlice(measure);
  for (const row of rows) {
    if (row["split"] !== null) continue;
    if (isLeftOut(row)) add(excludedRows, numberIn(row, "left_out"), numberIn(row, "units"));
    else addRow(measure, total, row);
  }
  return {
    excludedRows,
    total: finishSlice(measure, total),
    splits: measure.plan.splits.map((_split, index) =>
      finishSplit(measure, splitOf(measure, units, index), index),
    ),
    faults: faultsIn(
      measure,
      units.filter((row) => row["split"] === null),
    ),
  };
};
