import { finishSlice, startSlice } from "../../runtime/measure-count.ts";
import type { CompiledMeasure } from "../../runtime/measure-module.ts";
import type { MeasureSlice, MeasureTally } from "../../runtime/measure-tally.ts";
import type { Problem } from "../../runtime/problems.ts";
import { problemOf } from "../../runtime/problems.ts";
import type { Result } from "../../runtime/result.ts";
import { fail, ok } from "../../runtime/result.ts";

import type { GivenFile } from "../read/given-table.ts";
import type { MeasureResult } from "./measure-result.ts";
import type { MeasureCounted } from "./run-measures.ts";

/** What counts of another authority must be of, to be added to those here. */
export interface CountsWanted {
  readonly measures: readonly CompiledMeasure[];
  /** Hashes of the indicators, by their exact reference. */
  readonly hashes: ReadonlyMap<string, string>;
  readonly release: MeasureResult["release"];
  readonly return: string;
  readonly period: MeasureResult["period"];
}

interface Fields {
  readonly [name: string]: unknown;
}

const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

const isWhole = (value: unknown): value is number =>
  typeof value === "number" && Number.isSafeInteger(value) && value >= 0;

const isCounts = (value: unknown, length: number): boolean =>
  isList(value) && value.length === length && value.every(isWhole);

const isValueCount = (value: unknown): boolean =>
  isList(value) &&
  typeof value[0] === "string" &&
  /^-?\d+(?:\.\d+)?$/u.test(value[0]) &&
  isWhole(value[1]);

const isOutcomes = (value: unknown, { outcomes }: MeasureSlice): boolean =>
  outcomes === null ? value === null : isCounts(value, outcomes.length);

const isValues = (value: unknown, { values }: MeasureSlice): boolean =>
  values === null ? value === null : isList(value) && value.every(isValueCount);

const isSubsets = (value: unknown, { subsets, groups }: MeasureSlice): boolean =>
  isFields(value) &&
  Object.keys(value).length === Object.keys(subsets).length &&
  Object.keys(subsets).every((name) => isCounts(value[name], groups.length));

/** True for counts that have the shape of those which the measure itself would make. */
const isSlice = (value: unknown, shape: MeasureSlice): value is MeasureSlice =>
  isFields(value) &&
  isWhole(value["population"]) &&
  isCounts(value["missing"], shape.missing.length) &&
  isCounts(value["groups"], shape.groups.length) &&
  isSubsets(value["subsets"], shape) &&
  isOutcomes(value["outcomes"], shape) &&
  isValues(value["values"], shape);

const isSplit = (value: unknown, shape: MeasureSlice): boolean =>
  isList(value) &&
  value.every(
    (group) =>
      isFields(group) &&
      (group["code"] === null || typeof group["code"] === "string") &&
      isSlice(group["slice"], shape),
  );

const isTally = (value: unknown, measure: CompiledMeasure): value is MeasureTally => {
  const shape = finishSlice(measure, startSlice(measure));
  if (!isFields(value)) return false;
  const { excludedRows, total, splits, faults } = value;
  return (
    isCounts(excludedRows, measure.plan.exclusions.length) &&
    isSlice(total, shape) &&
    isList(splits) &&
    splits.length === measure.plan.splits.length &&
    splits.every((split) => isSplit(split, shape)) &&
    isList(faults) &&
    faults.length === 0
  );
};

const broken = (file: string, why: string): Problem =>
  problemOf("MEASURE_COUNTS_INVALID", `${file} ${why}`, { place: { file } });

const parseResults = (file: string, bytes: Uint8Array): Result<readonly Fields[], Problem> => {
  try {
    const parsed: unknown = JSON.parse(new TextDecoder().decode(bytes));
    const results = isFields(parsed) ? parsed["results"] : undefined;
    if (isList(results)) return ok(results.filter(isFields));
  } catch {
    // Told below: what is no JSON holds no results either.
  }
  return fail(broken(file, "holds no results of chorus measure."));
};

const textIn = (value: unknown, name: string): string =>
  isFields(value) && typeof value[name] === "string" ? value[name] : "";

const refIn = (result: Fields): string => textIn(result["definition"], "ref");

/** In what counts of the same reference differ from those here; undefined when they are of the same. */
const differenceIn = (result: Fields, ref: string, wanted: CountsWanted): string | undefined => {
  const { definition, release, period } = result;
  if (textIn(definition, "hash") !== wanted.hashes.get(ref))
    return `has another ${ref}: its definition is not the same.`;
  if (textIn(release, "digest") !== wanted.release.digest)
    return `is of release ${textIn(release, "name")}, not of ${wanted.release.name} as it is here.`;
  const isSamePeriod =
    textIn(period, "from") === wanted.period.from && textIn(period, "to") === wanted.period.to;
  if (result["return"] !== wanted.return || !isSamePeriod)
    return `is of ${textIn(result, "return")} from ${textIn(period, "from")} to ${textIn(period, "to")}, not of ${wanted.return} from ${wanted.period.from} to ${wanted.period.to}.`;
  return undefined;
};

const idOf = (ref: string): string => ref.split("@")[0] ?? ref;

const countsOf = (
  measure: CompiledMeasure,
  results: readonly Fields[],
  { file, wanted }: { readonly file: string; readonly wanted: CountsWanted },
): Result<MeasureCounted, Problem> => {
  const { ref } = measure;
  const result = results.find((one) => refIn(one) === ref);
  if (result === undefined) {
    const other = results.map(refIn).find((one) => idOf(one) === idOf(ref));
    const instead = other === undefined ? "" : `, only of ${other}`;
    return fail(broken(file, `has no counts of ${ref}${instead}.`));
  }
  const difference = differenceIn(result, ref, wanted);
  if (difference !== undefined) return fail(broken(file, difference));
  const { counts } = result;
  if (!isFields(counts) || !isTally(counts["tally"], measure))
    return fail(broken(file, `has no true counts of ${ref}: it was made without --unsuppressed.`));
  const { tally, splits } = counts;
  const made = isList(splits) ? splits : [];
  const splitsLeftOut = measure.plan.splits
    .filter(({ name }) => !made.includes(name))
    .map(({ name }) => ({ name, why: "" }));
  return ok({ measure, tally, splitsLeftOut });
};

/** Reads the true counts of another authority, as `chorus measure --format json --unsuppressed` writes them. */
export const readCounts = (
  { name: file, bytes }: GivenFile,
  wanted: CountsWanted,
): Result<readonly MeasureCounted[], readonly Problem[]> => {
  const results = parseResults(file, bytes);
  if (!results.ok) return fail([results.error]);
  const found = wanted.measures.map((measure) =>
    countsOf(measure, results.value, { file, wanted }),
  );
  const problems = found.flatMap((one) => (one.ok ? [] : [one.error]));
  return problems.length > 0
    ? fail(problems)
    : ok(found.flatMap((one) => (one.ok ? [one.value] : [])));
};
