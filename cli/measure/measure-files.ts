import { resolve } from "node:path";

import { indicatorNamed, indicatorsFor, yearOf } from "../../codegen/measure/measures-model.ts";
import type { IndicatorVersion } from "../../codegen/measure/measures-model.ts";
import { plainText } from "../../codegen/model/texts.ts";
import { ruleGround } from "../../codegen/rules/rule-ground.ts";
import type { GivenExternal } from "../../engine/measure/externals.ts";
import { parseExternal, readExternals } from "../../engine/measure/externals.ts";
import type { MeasureRequest, MeasuresFound } from "../../engine/measure/measure-return.ts";
import { measureReturn } from "../../engine/measure/measure-return.ts";
import { unknownSplits } from "../../engine/measure/unknown-splits.ts";
import { readPaths } from "../../engine/read-files.ts";
import type { RecordTable } from "../../generated/items/types.ts";
import type { ItemVersion, Snapshot } from "../../registry/model/snapshot.ts";
import { resolveText } from "../../registry/model/snapshot.ts";
import type { MeasureModule } from "../../runtime/measure-module.ts";
import type { Problem } from "../../runtime/problems.ts";
import { problemOf } from "../../runtime/problems.ts";
import type { Result } from "../../runtime/result.ts";
import { fail, ok } from "../../runtime/result.ts";
import { returnVersionOf } from "../check/check-return.ts";
import type { Context } from "../check/check-return.ts";
import { dataFolderOf } from "../registry-access.ts";
import { loadKeptMeasures } from "./kept-measures.ts";
import { countOtherAuthorities } from "./other-authorities.ts";
import { readsItself } from "./duckdb/reads-itself.ts";
import { countOtherYears, previousFolders } from "./other-years.ts";
import type { YearFolders } from "./other-years.ts";
import { readMeasured } from "./read-measured.ts";
import type { ReadMeasured } from "./read-measured.ts";

/** What is to be measured. */
export interface MeasureAsked {
  readonly paths: readonly string[];
  readonly returnRef: string;
  readonly year: number | undefined;
  /** References of indicators; empty means all of the return. */
  readonly indicators: readonly string[];
  readonly splits: readonly string[];
  readonly unsuppressed: boolean;
  readonly engine: "duckdb" | "js";
}

/** The indicators that were named, or all that are worked out from the return. */
export const chosenIndicators = (
  release: Snapshot,
  version: ItemVersion,
  { indicators }: MeasureAsked,
): Result<readonly IndicatorVersion[], readonly Problem[]> => {
  if (indicators.length === 0) {
    const all = indicatorsFor(release, version);
    if (all.length > 0) return ok(all);
    const message = `Release ${release.name} has no indicator that is worked out from ${version.id}@${version.version}.`;
    return fail([problemOf("ITEM_NOT_FOUND", message)]);
  }
  const found = indicators.map((text) => indicatorNamed(release, version, text));
  const problems = found.flatMap((one) => (one.ok ? [] : [one.error]));
  const named = found.flatMap((one) => (one.ok ? [one.value] : []));
  return problems.length > 0
    ? fail(problems)
    : ok([...new Map(named.map((one) => [`${one.id}@${one.version}`, one])).values()]);
};

/** Numbers from outside: each `name=number`, or a CSV file of them. */
export const externalsOf = ({
  typed,
  surroundings,
}: Context): Result<readonly GivenExternal[], readonly Problem[]> => {
  const given = typed
    .texts("external")
    .map((text): Result<readonly GivenExternal[], readonly Problem[]> => {
      if (text.includes("=")) {
        const one = parseExternal(text);
        return one.ok ? ok([one.value]) : fail([one.error]);
      }
      const read = readPaths([resolve(surroundings.cwd, text)], [".csv"]);
      if (!read.ok) return read;
      const files = read.value.files.map((file) => readExternals({ ...file, name: text }));
      const problems = files.flatMap((file) => (file.ok ? [] : file.error));
      return problems.length > 0
        ? fail(problems)
        : ok(files.flatMap((file) => (file.ok ? file.value : [])));
    });
  const problems = given.flatMap((one) => (one.ok ? [] : one.error));
  return problems.length > 0
    ? fail(problems)
    : ok(given.flatMap((one) => (one.ok ? one.value : [])));
};

/** Lists that indicators look things up in beside those of the return. */
export const listsOf = (
  release: Snapshot,
  indicators: readonly IndicatorVersion[],
): readonly RecordTable[] =>
  indicators.flatMap(({ content }) =>
    (content.calculation?.source.externals ?? []).flatMap(({ list }) => {
      const found = list === undefined ? undefined : resolveText(release, list)?.content;
      return found?.kind === "record" ? [found] : [];
    }),
  );

interface Chosen {
  readonly version: ItemVersion;
  readonly indicators: readonly IndicatorVersion[];
  readonly module: MeasureModule;
  readonly externals: readonly GivenExternal[];
}

const choose = async (
  release: Snapshot,
  asked: MeasureAsked,
  context: Context,
): Promise<Result<Chosen, readonly Problem[]>> => {
  const version = returnVersionOf(release, asked.returnRef);
  if (!version.ok) return version;
  const indicators = chosenIndicators(release, version.value, asked);
  if (!indicators.ok) return indicators;
  const unknown = unknownSplits(
    indicators.value.map(({ content }) => content),
    asked.splits,
  );
  if (unknown.length > 0) return fail(unknown);
  const externals = externalsOf(context);
  if (!externals.ok) return externals;
  const module = await loadKeptMeasures(
    release,
    { of: version.value, indicators: indicators.value },
    dataFolderOf(context.typed, context.surroundings),
  );
  if (!module.ok) return module;
  return ok({
    version: version.value,
    indicators: indicators.value,
    module: module.value,
    externals: externals.value,
  });
};

/** The counts when another engine than JavaScript makes them; it is loaded only then. */
const countsElsewhere = async (
  release: Snapshot,
  { version, indicators, module }: Chosen,
  {
    read,
    asked,
    context,
  }: { readonly read: ReadMeasured; readonly asked: MeasureAsked; readonly context: Context },
): Promise<Result<Pick<MeasureRequest, "counts">, readonly Problem[]>> => {
  if (asked.engine === "js") return ok({});
  const { countFilesInDuckDb } = await import("./duckdb/measure-in-duckdb.ts");
  const { say } = context.surroundings;
  const { paths } = asked;
  const request = { release, version, indicators, module, ...read, paths, say };
  const counts = await countFilesInDuckDb(request);
  return counts.ok ? ok({ counts: counts.value }) : counts;
};

/** What was read for measuring, and what it takes to read more. */
interface Measuring {
  readonly release: Snapshot;
  readonly asked: MeasureAsked;
  readonly chosen: Chosen;
  readonly context: Context;
  readonly folders: YearFolders;
  readonly own: number;
}

const poolsAuthorities = ({ content }: IndicatorVersion): boolean =>
  content.calculation?.fallbackLadder.some(({ rung }) => rung === "POOL_AUTHORITIES") === true;

/** Counts of other years and authorities, for when those of the return are too small; true counts are shown as they are. */
const countsBesides = async (
  { release, asked, chosen, context, folders, own }: Measuring,
  { model, inputs }: ReadMeasured,
): Promise<Result<NonNullable<MeasureRequest["besides"]>, readonly Problem[]>> => {
  if (asked.unsuppressed) return ok({});
  const { version, indicators, module } = chosen;
  const lists = listsOf(release, indicators);
  const request = { release, version, indicators, lists, own, folders };
  const years = await countOtherYears(request, context);
  if (!years.ok) return years;
  const pooling = new Set(
    indicators.filter(poolsAuthorities).map((one) => `${one.id}@${one.version}`),
  );
  const wanted = {
    measures: module.measures.filter(({ ref }) => pooling.has(ref)),
    hashes: new Map(indicators.map((one) => [`${one.id}@${one.version}`, one.hash])),
    release,
    return: model.ref,
    period: inputs.period ?? model.period,
  };
  const authorities = countOtherAuthorities(wanted, context);
  return authorities.ok ? ok({ years: years.value, authorities: authorities.value }) : authorities;
};

/** Everything that measures are worked out over, and counts that were made elsewhere. */
const readAll = async (
  measuring: Measuring,
): Promise<
  Result<ReadMeasured & Pick<MeasureRequest, "besides" | "counts">, readonly Problem[]>
> => {
  const { release, asked, chosen, context, folders, own } = measuring;
  const { version, indicators, module } = chosen;
  const ground = ruleGround(release, version, listsOf(release, indicators));
  if (!ground.ok) return ground;
  const files = {
    paths: asked.paths,
    year: asked.year,
    previous: folders.get(own - 1),
    areReadElsewhere: asked.engine === "duckdb" && readsItself(ground.value.model, asked.paths),
  };
  const read = await readMeasured(ground.value, module, { files, context });
  if (!read.ok) return read;
  const counts = await countsElsewhere(release, chosen, { read: read.value, asked, context });
  if (!counts.ok) return counts;
  const besides = await countsBesides(measuring, read.value);
  if (!besides.ok) return besides;
  return ok({ ...read.value, ...counts.value, besides: besides.value });
};

/** Works indicators of a release out over the files of a return. */
export const measureFiles = async (
  release: Snapshot,
  asked: MeasureAsked,
  context: Context,
): Promise<Result<MeasuresFound, readonly Problem[]>> => {
  const chosen = await choose(release, asked, context);
  if (!chosen.ok) return chosen;
  const { version, indicators, module, externals } = chosen.value;
  const own = asked.year ?? yearOf(version);
  const folders = previousFolders(context.typed, own);
  if (!folders.ok) return folders;
  const measuring = { release, asked, chosen: chosen.value, context, own };
  const read = await readAll({ ...measuring, folders: folders.value });
  if (!read.ok) return read;
  return measureReturn({
    ...read.value,
    module,
    indicators: indicators.map(({ content, hash }) => ({
      indicator: content,
      hash,
      title: plainText(content.titles),
    })),
    release: { name: release.name, digest: release.digest },
    externals,
    ...(asked.splits.length === 0 ? {} : { splits: asked.splits }),
    unsuppressed: asked.unsuppressed,
  });
};
