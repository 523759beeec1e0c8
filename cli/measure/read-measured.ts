import type { RuleGround } from "../../codegen/rules/rule-ground.ts";
import { ruleInputsOf } from "../../engine/check/check-rules.ts";
import type { ReadTables } from "../../engine/index.ts";
import { collectionPeriod } from "../../engine/index.ts";
import { readLinkedTables } from "../../engine/measure/linked-tables.ts";
import { readPaths } from "../../engine/read-files.ts";
import type { RuleInputs } from "../../engine/rules/rule-input.ts";
import type { MeasureModule } from "../../runtime/measure-module.ts";
import { asRuleModule } from "../../runtime/measure-rules.ts";
import type { Problem } from "../../runtime/problems.ts";
import type { Result } from "../../runtime/result.ts";
import { ok } from "../../runtime/result.ts";
import type { ReturnModel } from "../../runtime/return-model.ts";
import type { Context } from "../check/check-return.ts";
import { loadRuleInputs } from "../check/rule-inputs.ts";

/** The files of a return, and what its measures are worked out with besides them. */
export interface MeasuredPaths {
  readonly paths: readonly string[];
  /** Collection year in place of the return's own. */
  readonly year: number | undefined;
  /** The return of the year before. */
  readonly previous: string | undefined;
  /** DuckDB reads the files itself. */
  readonly areReadElsewhere?: boolean;
}

/** What is measured over: the tables of the return, and what was given beside it. */
export interface ReadMeasured {
  readonly model: ReturnModel;
  readonly inputs: RuleInputs;
  readonly notes: readonly string[];
}

const nothingRead: ReadTables = { tables: [], unrecognised: [], notes: [], shapeFaults: [] };

const readReturn = (
  model: ReturnModel,
  { paths, areReadElsewhere = false }: MeasuredPaths,
  { surroundings }: Context,
): Result<ReadTables, readonly Problem[]> => {
  if (areReadElsewhere) return ok(nothingRead);
  const files = readPaths(paths);
  if (!files.ok) return files;
  for (const { file, text } of files.value.notes) surroundings.say(`${file}: ${text}`);
  const read = readLinkedTables(files.value.files, model);
  if (!read.ok) return read;
  for (const { file, reason } of read.value.unrecognised)
    surroundings.say(`${file} is no table of this return: ${reason}.`);
  return read;
};

/** Reads what the measures of a module are worked out over. */
export const readMeasured = async (
  ground: RuleGround,
  module: MeasureModule,
  { files, context }: { readonly files: MeasuredPaths; readonly context: Context },
): Promise<Result<ReadMeasured, readonly Problem[]>> => {
  const { model } = ground;
  const { typed, surroundings } = context;
  const read = readReturn(model, files, context);
  if (!read.ok) return read;
  const rules = asRuleModule(module);
  const given = await loadRuleInputs(rules, ground, {
    paths: {
      previous: files.previous,
      references: typed.texts("reference"),
      authority: typed.text("authority"),
      year: files.year,
    },
    say: surroundings.say,
  });
  if (!given.ok) return given;
  const { options = { module: rules }, withDerived } = given.value;
  const period = files.year === undefined ? model.period : collectionPeriod(files.year);
  const tables = withDerived(read.value.tables);
  return ok({
    model,
    inputs: ruleInputsOf(tables, { ...options, period, values: false, maxFindings: 0 }),
    notes: read.value.notes.map(({ file, text }) => `${file}: ${text}`),
  });
};
