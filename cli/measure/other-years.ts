import { returnProblem } from "../../codegen/measure/measures-model.ts";
import type { IndicatorVersion } from "../../codegen/measure/measures-model.ts";
import { ruleGround } from "../../codegen/rules/rule-ground.ts";
import { isReturn } from "../../codegen/rules/return-versions.ts";
import type { CountsElsewhere } from "../../engine/measure/measure-return.ts";
import type { MeasureCounted } from "../../engine/measure/run-measures.ts";
import { countMeasures } from "../../engine/measure/run-measures.ts";
import type { RecordTable } from "../../generated/items/types.ts";
import type { ItemVersion, Snapshot } from "../../registry/model/snapshot.ts";
import type { Problem } from "../../runtime/problems.ts";
import type { Result } from "../../runtime/result.ts";
import { fail, ok } from "../../runtime/result.ts";
import type { Context } from "../check/check-return.ts";
import { dataFolderOf, usage } from "../registry-access.ts";
import type { Typed } from "../command.ts";
import { loadKeptMeasures } from "./kept-measures.ts";
import { readMeasured } from "./read-measured.ts";

/** Folders of returns of earlier years, by year. */
export type YearFolders = ReadonlyMap<number, string>;

/** Reads `--previous DIR`, the year before, and `--previous YEAR=DIR`; a year given twice is refused. */
export const previousFolders = (
  typed: Typed,
  own: number,
): Result<YearFolders, readonly Problem[]> => {
  const folders = new Map<number, string>();
  for (const text of typed.texts("previous")) {
    const [, named, dir = text] = /^(\d{4})=(.+)$/su.exec(text) ?? [];
    const year = named === undefined ? own - 1 : Number(named);
    if (year >= own)
      return fail(usage(`--previous ${text} is not earlier than ${own}.`, "Name an earlier year."));
    if (folders.has(year))
      return fail(
        usage(
          `The return of ${year} was given twice.`,
          `Say which year each is of, for example --previous ${own - 2}=DIR.`,
        ),
      );
    folders.set(year, dir);
  }
  return ok(folders);
};

/** What is counted in other years: the same indicators. */
export interface OtherYears {
  readonly release: Snapshot;
  readonly version: ItemVersion;
  readonly indicators: readonly IndicatorVersion[];
  /** Lists that indicators look things up in beside those of the return. */
  readonly lists: readonly RecordTable[];
  readonly own: number;
  readonly folders: YearFolders;
}

const poolsYears = ({ content }: IndicatorVersion): boolean =>
  content.calculation?.fallbackLadder.some(({ rung }) => rung === "POOL_YEARS") === true;

const versionOf = ({ release, version }: OtherYears, year: number): ItemVersion | undefined =>
  release
    .versionsOf(version.id)
    .filter(isReturn)
    .findLast(({ content }) => content.collectionYear === year);

const countYear = async (
  request: OtherYears,
  { of, dir, year }: { readonly of: ItemVersion; readonly dir: string; readonly year: number },
  context: Context,
): Promise<Result<readonly MeasureCounted[], readonly Problem[]>> => {
  const { release, lists, folders } = request;
  const ground = ruleGround(release, of, lists);
  if (!ground.ok) return ground;
  const indicators = request.indicators
    .filter(poolsYears)
    .filter((indicator) => returnProblem(indicator, of) === undefined);
  const dataFolder = dataFolderOf(context.typed, context.surroundings);
  const module = await loadKeptMeasures(release, { of, indicators }, dataFolder);
  if (!module.ok) return module;
  const files = { paths: [dir], year: undefined, previous: folders.get(year - 1) };
  const read = await readMeasured(ground.value, module.value, { files, context });
  if (!read.ok) return read;
  return ok(countMeasures(read.value.model, module.value, read.value.inputs));
};

/** Counts the same indicators in the earlier years that were given, where a definition may take years together. */
export const countOtherYears = async (
  request: OtherYears,
  context: Context,
): Promise<Result<CountsElsewhere, readonly Problem[]>> => {
  const { own, folders, indicators } = request;
  const others: { of: string; counts: readonly MeasureCounted[] }[] = [];
  if (!indicators.some(poolsYears)) return ok({ own: String(own), others });
  for (const [year, dir] of folders) {
    const of = versionOf(request, year);
    if (of === undefined) {
      context.surroundings.say(
        `Release ${request.release.name} has no ${request.version.id} of ${year}: ${dir} is not taken together with others.`,
      );
      continue;
    }
    const counts = await countYear(request, { of, dir, year }, context);
    if (!counts.ok) return counts;
    others.push({ of: String(year), counts: counts.value });
  }
  return ok({ own: String(own), others });
};
