import { resolve } from "node:path";

import { indicatorNamed, indicatorsFor } from "../../codegen/measure/measures-model.ts";
import type { IndicatorVersion } from "../../codegen/measure/measures-model.ts";
import { plainText } from "../../codegen/model/texts.ts";
import type { RuleGround } from "../../codegen/rules/rule-ground.ts";
import { ruleGround } from "../../codegen/rules/rule-ground.ts";
import { ruleInputsOf } from "../../engine/check/check-rules.ts";
import type { ReadTables } from "../../engine/index.ts";
import { collectionPeriod } from "../../engine/index.ts";
import type { GivenExternal } from "../../engine/measure/externals.ts";
import { parseExternal, readExternals } from "../../engine/measure/externals.ts";
import { readLinkedTables } from "../../engine/measure/linked-tables.ts";
import type { MeasureRequest, MeasuresFound } from "../../engine/measure/measure-return.ts";
import { measureReturn } from "../../engine/measure/measure-return.ts";
import { unknownSplits } from "../../engine/measure/unknown-splits.ts";
import { readPaths } from "../../engine/read-files.ts";
import type { RuleInputs } from "../../engine/rules/rule-input.ts";
import type { ItemVersion, Snapshot } from "../../registry/model/snapshot.ts";
import { resolveText } from "../../registry/model/snapshot.ts";
import type { MeasureModule } from "../../runtime/measure-module.ts";
import { asRuleModule } from "../../runtime/measure-rules.ts";
import type { Problem } from "../../runtime/problems.ts";
import { problemOf } from "../../runtime/problems.ts";
import type { Result } from "../../runtime/result.ts";
import { fail, ok } from "../../runtime/result.ts";
import type { ReturnModel } from "../../runtime/return-model.ts";
import { returnVersionOf } from "../check/check-return.ts";
import type { Context } from "../check/check-return.ts";
import { loadRuleInputs } from "../check/rule-inputs.ts";
import { dataFolderOf } from "../registry-access.ts";
import { loadKeptMeasures } from "./kept-measures.ts";

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
export const listsOf = (release: Snapshot, indicators: readonly IndicatorVersion[]) =>
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

/** What is measured over: the tables of the return, and what was given beside it. */
interface Read {
  readonly model: ReturnModel;
  readonly inputs: RuleInputs;
  readonly notes: readonly string[];
}

const readReturn = (
  model: ReturnModel,
  { paths, engine }: MeasureAsked,
  { surroundings }: Context,
): Result<ReadTables, readonly Problem[]> => {
  // DuckDB reads the files itself.
  if (engine === "duckdb") return ok({ tables: [], unrecognised: [], notes: [], shapeFaults: [] });
  const files = readPaths(paths);
  if (!files.ok) return files;
  for (const { file, text } of files.value.notes) surroundings.say(`${file}: ${text}`);
  const read = readLinkedTables(files.value.files, model);
  if (!read.ok) return read;
  for (const { file, reason } of read.value.unrecognised)
    surroundings.say(`${file} is no table of this return: ${reason}.`);
  return read;
};

const readInputs = async (
  ground: RuleGround,
  { module }: Chosen,
  { asked, context }: { readonly asked: MeasureAsked; readonly context: Context },
): Promise<Result<Read, readonly Problem[]>> => {
  const { model } = ground;
  const { typed, surroundings } = context;
  const read = readReturn(model, asked, context);
  if (!read.ok) return read;
  const rules = asRuleModule(module);
  const given = await loadRuleInputs(rules, ground, {
    paths: {
      previous: typed.text("previous"),
      references: typed.texts("reference"),
      authority: typed.text("authority"),
      year: asked.year,
    },
    say: surroundings.say,
  });
  if (!given.ok) return given;
  const { options = { module: rules }, withDerived } = given.value;
  const period = asked.year === undefined ? model.period : collectionPeriod(asked.year);
  const tables = withDerived(read.value.tables);
  return ok({
    model,
    inputs: ruleInputsOf(tables, { ...options, period, values: false, maxFindings: 0 }),
    notes: read.value.notes.map(({ file, text }) => `${file}: ${text}`),
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
  }: { readonly read: Read; readonly asked: MeasureAsked; readonly context: Context },
): Promise<Result<Pick<MeasureRequest, "counts">, readonly Problem[]>> => {
  if (asked.engine === "js") return ok({});
  const { countFilesInDuckDb } = await import("./duckdb/measure-in-duckdb.ts");
  const { say } = context.surroundings;
  const { paths } = asked;
  const request = { release, version, indicators, module, ...read, paths, say };
  const counts = await countFilesInDuckDb(request);
  return counts.ok ? ok({ counts: counts.value }) : counts;
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
  const ground = ruleGround(release, version, listsOf(release, indicators));
  if (!ground.ok) return ground;
  const read = await readInputs(ground.value, chosen.value, { asked, context });
  if (!read.ok) return read;
  const counts = await countsElsewhere(release, chosen.value, { read: read.value, asked, context });
  if (!counts.ok) return counts;
  return measureReturn({
    ...read.value,
    ...counts.value,
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
