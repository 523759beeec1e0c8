import { resolve } from "node:path";

import { returnModel } from "../../codegen/model/return-model.ts";
import type { GivenTable, ReadTables } from "../../engine/index.ts";
import { checkTables, readTables, renderReport } from "../../engine/index.ts";
import { readPaths } from "../../engine/read-files.ts";
import { withBlankColumns } from "../../engine/write/blank-columns.ts";
import { setLinksApart, withLinkColumns } from "../../engine/write/link-keys.ts";
import { problemOfForm, writeReturn } from "../../engine/write/write-return.ts";
import type { WriteForm, WrittenFile } from "../../engine/write/written-file.ts";
import type { Snapshot } from "../../registry/model/snapshot.ts";
import type { Problem } from "../../runtime/problems.ts";
import type { Result } from "../../runtime/result.ts";
import { fail, ok } from "../../runtime/result.ts";
import type { ReturnModel } from "../../runtime/return-model.ts";
import type { Context } from "../check/check-return.ts";
import { returnVersionOf } from "../check/check-return.ts";
import type { Outcome, Typed } from "../command.ts";
import { counted } from "../counted.ts";
import { usage } from "../registry-access.ts";
import { writeOutput } from "../write-output.ts";
import { loadHeaderValues, withHeader } from "./header-values.ts";
import { writeFolder } from "./write-folder.ts";

/** What is to be built. */
export interface BuildAsked {
  readonly returnRef: string;
  readonly paths: readonly string[];
  readonly form: WriteForm;
  readonly out: string;
}

/** Tables made of others before a return is written of them, as a mapping makes them. */
export type TablesStep = (
  tables: readonly GivenTable[],
) => Result<readonly GivenTable[], readonly Problem[]>;

const asGiven: TablesStep = (tables) => ok(tables);

const missing = (option: string, example: string): readonly Problem[] =>
  usage(`--${option} is missing.`, `For example --${option} ${example}.`);

/** Reads what was typed. */
export const parseBuild = (typed: Typed): Result<BuildAsked, readonly Problem[]> => {
  const [returnRef, form, out] = ["return", "form", "out"].map(typed.text);
  const paths = typed.texts("from");
  if (returnRef === undefined) return fail(missing("return", "dfe:cin-census@2025"));
  if (paths.length === 0) return fail(missing("from", "extract"));
  if (form !== "xml" && form !== "csv") return fail(missing("form", "xml"));
  if (out === undefined) return fail(missing("out", "return.xml"));
  return ok({ returnRef, paths, form, out });
};

/** Reads the tables of the files, with the columns that say what their rows stand in. */
const readExtract = (
  model: ReturnModel,
  { paths }: BuildAsked,
  { surroundings }: Context,
): Result<ReadTables, readonly Problem[]> => {
  const found = readPaths(paths);
  if (!found.ok) return found;
  for (const { file, text } of found.value.notes) surroundings.say(`${file}: ${text}`);
  const read = readTables(found.value.files, withLinkColumns(model));
  if (!read.ok) return read;
  return ok({ ...read.value, tables: setLinksApart(read.value.tables, model) });
};

/** Tells what is wrong with the structure of the tables; true when the return may be written. */
const isSound = async (
  model: ReturnModel,
  read: ReadTables,
  { typed, surroundings }: Context,
): Promise<boolean> => {
  const result = checkTables(model, read);
  if (result.summary.bySeverity.error === 0) return true;
  for (const piece of renderReport("text", result)) await surroundings.write(piece);
  if (typed.isSet("with-findings")) return true;
  surroundings.say("Nothing was written: mend what is told, or write it so with --with-findings.");
  return false;
};

const write = async (
  files: readonly WrittenFile[],
  { form, out }: BuildAsked,
  { surroundings }: Context,
): Promise<readonly Problem[]> => {
  const [file] = files;
  if (form === "csv") return writeFolder(resolve(surroundings.cwd, out), files, surroundings);
  return file === undefined ? [] : writeOutput(out, file.pieces(), surroundings);
};

const tell = (
  tables: readonly GivenTable[],
  files: readonly WrittenFile[],
  { asked, surroundings }: Context & { readonly asked: BuildAsked },
): void => {
  const rows = tables.reduce((sum, table) => sum + table.rows, 0);
  const inFiles = asked.form === "csv" ? ` in ${counted(files.length, "file")}` : "";
  surroundings.say(`${counted(rows, "row")} written to ${asked.out}${inFiles}.`);
};

const tablesOf = (
  model: ReturnModel,
  read: ReadTables,
  context: Context & { readonly step: TablesStep },
): Result<readonly GivenTable[], readonly Problem[]> => {
  const mapped = context.step(read.tables);
  if (!mapped.ok) return mapped;
  const header = loadHeaderValues(context);
  if (!header.ok) return header;
  const whole = withHeader(mapped.value, model, header.value);
  return whole.ok ? ok(withBlankColumns(whole.value, model)) : whole;
};

/**
 * Builds a return of the tables in some files: reads them, does a step with them, checks their structure and writes
 * them in the form asked for. With errors in the structure nothing is written, unless that was asked for.
 */
export const buildReturn = async (
  release: Snapshot,
  asked: BuildAsked,
  context: Context & { readonly step?: TablesStep },
): Promise<Outcome> => {
  const version = returnVersionOf(release, asked.returnRef);
  if (!version.ok) return version.error;
  const model = returnModel(release, version.value);
  if (!model.ok) return model.error;
  const notOffered = problemOfForm(model.value, asked.form);
  if (notOffered !== undefined) return [notOffered];
  const read = readExtract(model.value, asked, context);
  if (!read.ok) return read.error;
  const tables = tablesOf(model.value, read.value, { ...context, step: context.step ?? asGiven });
  if (!tables.ok) return tables.error;
  if (!(await isSound(model.value, { ...read.value, tables: tables.value }, context))) return 1;
  const files = writeReturn(tables.value, model.value, asked.form);
  if (!files.ok) return files.error;
  const problems = await write(files.value, asked, context);
  if (problems.length > 0) return problems;
  tell(tables.value, files.value, { asked, ...context });
  return 0;
};
