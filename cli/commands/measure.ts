import type { EmittedDialect } from "../../codegen/measure/emit-dialects.ts";
import { emittedDialects } from "../../codegen/measure/emit-dialects.ts";
import { auditRecords } from "../../engine/measure/audit-records.ts";
import type { MeasuresFound } from "../../engine/measure/measure-return.ts";
import { notForPublication } from "../../engine/measure/measure-result.ts";
import { renderMeasures, renderMeasureWorkbook } from "../../engine/measure/render-measures.ts";
import type { MeasureFormat } from "../../engine/measure/render-measures.ts";
import type { Problem } from "../../runtime/problems.ts";
import { problemOf } from "../../runtime/problems.ts";
import type { Result } from "../../runtime/result.ts";
import { fail, ok } from "../../runtime/result.ts";
import type { Snapshot } from "../../registry/model/snapshot.ts";
import type { Context } from "../check/check-return.ts";
import { returnVersionOf } from "../check/check-return.ts";
import type { Command, Outcome, Typed } from "../command.ts";
import { chosenIndicators, measureFiles } from "../measure/measure-files.ts";
import type { MeasureAsked } from "../measure/measure-files.ts";
import { authorityOption, listsOption, yearOption } from "../measure/measuring-options.ts";
import { dataOption, releaseOption, usage, withRelease } from "../registry-access.ts";
import { writeBytes, writeOutput } from "../write-output.ts";

const formats = ["text", "json", "csv", "xlsx"] as const;

const isTextFormat = (word: string): word is MeasureFormat =>
  word === "text" || word === "json" || word === "csv";

/** The engines that can work an indicator out. */
const engines = ["js", "duckdb"] as const;

const wrongChoice = (typed: Typed): readonly Problem[] | undefined => {
  const isNamed = typed.texts("indicator").length > 0;
  if (!isNamed && !typed.isSet("all"))
    return usage("No indicator was named.", "Name one with --indicator, or all with --all.");
  if (isNamed && typed.isSet("all"))
    return usage("--indicator and --all were both given.", "Leave one of them out.");
  return typed.text("format") === "xlsx" && typed.text("output") === undefined
    ? usage("A workbook is written to a file.", "For example --output figures.xlsx.")
    : undefined;
};

const yearOf = (text: string | undefined): number | undefined =>
  text !== undefined && /^(?:19|20|21)\d\d$/u.test(text) ? Number(text) : undefined;

const parseAsked = (typed: Typed): Result<MeasureAsked, readonly Problem[]> => {
  const returnRef = typed.text("return");
  if (typed.words.length === 0 && typed.text("emit-sql") === undefined)
    return fail(usage("No file or folder was named.", `Usage: ${measure.usage}`));
  if (returnRef === undefined)
    return fail(usage("--return is missing.", "For example --return dfe:ssda903@2026."));
  const wrong = wrongChoice(typed);
  if (wrong !== undefined) return fail(wrong);
  const year = yearOf(typed.text("year"));
  if (typed.text("year") !== undefined && year === undefined)
    return fail(usage("--year takes a collection year.", "For example --year 2026."));
  return ok({
    paths: typed.words,
    returnRef,
    year,
    indicators: typed.texts("indicator"),
    splits: typed.texts("by"),
    unsuppressed: typed.isSet("unsuppressed"),
    engine: typed.text("engine") === "duckdb" ? "duckdb" : "js",
  });
};

const write = async (
  { results }: MeasuresFound,
  { typed, surroundings }: Context,
): Promise<readonly Problem[]> => {
  const output = typed.text("output");
  const format = typed.text("format") ?? "text";
  if (isTextFormat(format))
    return writeOutput(output, renderMeasures(format, results), surroundings);
  const bytes = await renderMeasureWorkbook(results);
  return output === undefined ? [] : writeBytes(output, bytes, surroundings);
};

/** Writes the record of what was hidden, where it was asked for. */
const writeAudit = async (
  found: MeasuresFound,
  { typed, surroundings }: Context,
): Promise<readonly Problem[]> => {
  const file = typed.text("audit");
  if (file === undefined) return [];
  const records = auditRecords(found);
  return writeOutput(file, [`${JSON.stringify({ records }, undefined, 2)}\n`], surroundings);
};

/** Why an indicator that was named has no figures. */
const refusedProblems = ({ results }: MeasuresFound): Outcome => {
  const problems = results
    .filter(({ status }) => status === "NOT_MEASURED")
    .flatMap(({ definition, refusals }) =>
      refusals.map(({ code, why, needs }) =>
        problemOf(
          code,
          `${definition.ref}: ${why}`,
          needs.length === 0 ? {} : { fix: `It needs: ${needs.join("; ")}.` },
        ),
      ),
    );
  return problems.length > 0 ? problems : 0;
};

const finish = async (found: MeasuresFound, context: Context): Promise<Outcome> => {
  const { surroundings, typed } = context;
  if (typed.isSet("unsuppressed")) surroundings.say(notForPublication);
  const failed = [...(await write(found, context)), ...(await writeAudit(found, context))];
  if (failed.length > 0) return failed;
  if (found.problems.length > 0) return found.problems;
  return typed.texts("indicator").length > 0 ? refusedProblems(found) : 0;
};

const isDialect = (word: string | undefined): word is EmittedDialect =>
  emittedDialects.some((dialect) => dialect === word);

/** Writes the queries of the indicators that were named; no file is read. */
const writeSql = async (
  release: Snapshot,
  asked: MeasureAsked,
  { typed, surroundings }: Context,
): Promise<Outcome> => {
  const dialect = typed.text("emit-sql");
  const version = returnVersionOf(release, asked.returnRef);
  if (!version.ok) return version.error;
  const indicators = chosenIndicators(release, version.value, asked);
  if (!indicators.ok) return indicators.error;
  if (!isDialect(dialect)) return usage("--emit-sql takes a dialect.", "For example duckdb.");
  const { emitSql } = await import("../../codegen/measure/emit-sql.ts");
  const texts = emitSql({ release, version: version.value, dialect }, indicators.value);
  if (!texts.ok) return texts.error;
  const failed = await writeOutput(typed.text("output"), texts.value, surroundings);
  return failed.length > 0 ? failed : 0;
};

/** `chorus measure`: works indicators out over the files of a return on this machine; nothing leaves it. */
export const measure: Command = {
  name: "measure",
  usage:
    "chorus measure PATH… --return dfe:ssda903@2026 --indicator REF [--by SPLIT] [--external name=number] [--format text] [--output FILE]",
  about: "Work indicators out over the files of a return on this machine; nothing leaves it.",
  options: {
    return: { type: "string", value: "REF", about: "The return, for example dfe:ssda903@2026." },
    indicator: {
      type: "string",
      value: "REF",
      multiple: true,
      about: "An indicator. May be given again; all of them are kept safe together.",
    },
    all: { type: "boolean", about: "All indicators that are worked out from the return." },
    by: {
      type: "string",
      value: "SPLIT",
      multiple: true,
      about: "A split that the definition has; all of them unless told. May be given again.",
    },
    external: {
      type: "string",
      value: "NAME=NUMBER|FILE",
      multiple: true,
      about: "A number from outside, or a CSV file with the columns name, value and vintage.",
    },
    year: yearOption,
    previous: {
      type: "string",
      value: "DIR|YEAR=DIR",
      multiple: true,
      about:
        "The return of the year before, or of the year that is named: for indicators that look back, and small years that are shown together.",
    },
    pool: {
      type: "string",
      value: "FILE|NAME=FILE",
      multiple: true,
      about:
        "True counts of another authority, made with --format json --unsuppressed, for small authorities that are shown together.",
    },
    reference: listsOption,
    authority: authorityOption,
    format: { type: "string", value: "FORMAT", about: "Form of the answer", oneOf: formats },
    output: { type: "string", value: "FILE", about: "Write the answer to a file." },
    audit: {
      type: "string",
      value: "FILE",
      about: "Write what was hidden and why. Keep that file: it is not for publication.",
    },
    unsuppressed: {
      type: "boolean",
      about: "Show true counts. The answer is NOT FOR PUBLICATION, and says so.",
    },
    engine: {
      type: "string",
      value: "ENGINE",
      about: "What counts; js unless told. duckdb reads CSV and Parquet files of any size",
      oneOf: engines,
    },
    "emit-sql": {
      type: "string",
      value: "DIALECT",
      about: "Write the query that counts where the records are, and count nothing here",
      oneOf: emittedDialects,
    },
    release: releaseOption,
    data: dataOption,
  },
  run: async (typed, surroundings) => {
    const asked = parseAsked(typed);
    if (!asked.ok) return asked.error;
    return withRelease(typed, surroundings, async (release) => {
      const context = { typed, surroundings };
      if (typed.text("emit-sql") !== undefined) return writeSql(release, asked.value, context);
      const found = await measureFiles(release, asked.value, context);
      return found.ok ? finish(found.value, context) : found.error;
    });
  },
};
