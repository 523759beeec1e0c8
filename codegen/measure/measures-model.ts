import type { Indicator } from "../../generated/items/types.ts";
import { itemsMeant } from "../../registry/check/names-meant.ts";
import { compareVersions } from "../../registry/identity/version.ts";
import type { ItemVersion, Snapshot } from "../../registry/model/snapshot.ts";
import { resolveText } from "../../registry/model/snapshot.ts";
import type { Problem } from "../../runtime/problems.ts";
import { problemOf } from "../../runtime/problems.ts";
import type { Result } from "../../runtime/result.ts";
import { fail, ok } from "../../runtime/result.ts";
import { isWorked } from "./checked-measure.ts";
import { checkMeasure, compileMeasure } from "./compile-measure.ts";
import type { MeasureSource } from "./measure-source.ts";

/** A version of an indicator. */
export interface IndicatorVersion extends ItemVersion {
  readonly content: Indicator;
}

/** True for a version of an indicator. */
const isIndicator = (version: ItemVersion): version is IndicatorVersion =>
  version.content.kind === "indicator";

/** The collection year of a return; 0 for what is none. */
export const yearOf = ({ content }: ItemVersion): number =>
  content.kind === "return" ? content.collectionYear : 0;

/** True for an indicator that is worked out from a return of its year. */
const isForReturn = ({ content }: IndicatorVersion, of: ItemVersion): boolean => {
  const { calculation } = content;
  if (calculation?.source.return.split("@")[0] !== of.id) return false;
  const { from, to = Infinity } = calculation.source.years;
  return from <= yearOf(of) && yearOf(of) <= to;
};

const newestOf = (versions: readonly IndicatorVersion[]): IndicatorVersion | undefined =>
  versions.toSorted((a, b) => compareVersions(a.version, b.version)).at(-1);

/** The indicators that are worked out from a return of its year, each in its newest version, by id. */
export const indicatorsFor = (
  snapshot: Snapshot,
  returnVersion: ItemVersion,
): readonly IndicatorVersion[] => {
  const fitting = snapshot.versions
    .filter(isIndicator)
    .filter((version) => isForReturn(version, returnVersion));
  return [...Map.groupBy(fitting, ({ id }) => id).values()].flatMap((same) => newestOf(same) ?? []);
};

const notForReturn = (version: IndicatorVersion, of: ItemVersion): Problem => {
  const { calculation } = version.content;
  const years = calculation?.source.years;
  const span = years === undefined ? "" : `, ${years.from} to ${years.to ?? "now"}`;
  return problemOf(
    "MEASURE_NOT_FOR_RETURN",
    `${version.id}@${version.version} is not worked out from ${of.id}@${of.version}.`,
    { fix: `It is for ${calculation?.source.return ?? "no return"}${span}.` },
  );
};

/** Why an indicator is not worked out from a return; undefined when it is, or says itself that it cannot be. */
export const returnProblem = (version: IndicatorVersion, of: ItemVersion): Problem | undefined =>
  version.content.calculation === undefined || isForReturn(version, of)
    ? undefined
    : notForReturn(version, of);

/** Why an indicator is told only, and not worked out. */
export const cannotComputeProblem = ({ content }: IndicatorVersion): Problem => {
  const { cannotCompute: reason, id, version } = content;
  const why = reason?.why ?? "It has no calculation.";
  return problemOf("MEASURE_CANNOT_COMPUTE", `${id}@${version}: ${why}`);
};

/** The indicator that a reference names, in the version that is for a return. */
export const indicatorNamed = (
  snapshot: Snapshot,
  returnVersion: ItemVersion,
  text: string,
): Result<IndicatorVersion, Problem> => {
  const named = resolveText(snapshot, text);
  if (named === undefined || !isIndicator(named)) {
    return fail(
      problemOf("ITEM_NOT_FOUND", `Release ${snapshot.name} has no indicator ${text}.`, {
        fix: itemsMeant(snapshot, text, { kind: "indicator", several: "indicators" }),
      }),
    );
  }
  const problem = returnProblem(named, returnVersion);
  if (problem === undefined) return ok(named);
  const others = text.includes("@") ? [] : snapshot.versionsOf(named.id).filter(isIndicator);
  const fitting = newestOf(others.filter((version) => isForReturn(version, returnVersion)));
  return fitting === undefined ? fail(problem) : ok(fitting);
};

/** Indicators compiled for a return; those that cannot be worked out are left out. Every problem of every one is told. */
export const measuresModel = (
  snapshot: Snapshot,
  returnVersion: ItemVersion,
  versions: readonly IndicatorVersion[],
): Result<readonly MeasureSource[], readonly Problem[]> => {
  const found = versions
    .map(({ content }) => content)
    .filter(isWorked)
    .map((indicator) => checkMeasure(snapshot, returnVersion, indicator));
  const problems = found.flatMap((one) => (one.ok ? [] : one.error));
  if (problems.length > 0) return fail(problems);
  return ok(
    found.flatMap((one, index) => (one.ok ? [compileMeasure(one.value, `measure${index}`)] : [])),
  );
};
