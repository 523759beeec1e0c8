import { resolve } from "node:path";

import { returnModel } from "../../codegen/model/return-model.ts";
import type { GivenTable, ReadTables } from "../../engine/index.ts";
import { rowsOpen } from "../../engine/map/map-report.ts";
import { renderMapReport } from "../../engine/map/render-map-report.ts";
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
import { mapFiles } from "../map/map-files.ts";
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
const readAsGiven = (
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

/** What was read, and whether every value in it found its place in the return. */
interface Extract {
  readonly read: ReadTables;
  readonly isSettled: boolean;
}

/** Reads the files as they come and makes tables of the return of them; what was lost or left open is always told. */
const readMapped = async (
  release: Snapshot,
  model: ReturnModel,
  work: Context & { readonly asked: BuildAsked },
): Promise<Result<Extract, readonly Problem[]>> => {
  const { typed, surroundings, asked } = work;
  const mappings = typed.texts("mapping");
  const found = await mapFiles(release, model, {
    typed,
    surroundings,
    asked: { paths: asked.paths, mappings, fromReturn: typed.text("from-return") },
  });
  if (!found.ok) return found;
  const { tables, report } = found.value;
  await surroundings.write(renderMapReport(report, { values: false }));
  const isSettled = report.runs.every((run) => rowsOpen(run) === 0);
  const read = {
    tables: setLinksApart(tables, model),
    unrecognised: [],
    notes: [],
    shapeFaults: [],
  };
  return ok({ read, isSettled });
};

const readExtract = async (
  release: Snapshot,
  model: ReturnModel,
  { asked, ...context }: Context & { readonly asked: BuildAsked },
): Promise<Result<Extract, readonly Problem[]>> => {
  if (context.typed.texts("mapping").length > 0)
    return readMapped(release, model, { ...context, asked });
  const read = readAsGiven(model, asked, context);
  return read.ok ? ok({ read: read.value, isSettled: true }) : read;
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

/** A value that no mapping settles keeps the return from being written, unless it is asked for so. */
const mayLeaveOpen = ({ isSettled }: Extract, { typed, surroundings }: Context): boolean => {
  if (isSettled || typed.isSet("with-findings")) return true;
  surroundings.say(
    "Nothing was written: settle the values that are told, or leave them blank with --with-findings.",
  );
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
  context: Context,
): Result<readonly GivenTable[], readonly Problem[]> => {
  const header = loadHeaderValues(context);
  if (!header.ok) return header;
  const whole = withHeader(read.tables, model, header.value);
  return whole.ok ? ok(withBlankColumns(whole.value, model)) : whole;
};

/**
 * Builds a return of the tables in some files: reads them, applies mappings where they were named, checks their
 * structure and writes them in the form asked for. With errors in the structure, or values that no mapping settles,
 * nothing is written, unless that was asked for.
 */
export const buildReturn = async (
  release: Snapshot,
  asked: BuildAsked,
  context: Context,
): Promise<Outcome> => {
  const version = returnVersionOf(release, asked.returnRef);
  if (!version.ok) return version.error;
  const model = returnModel(release, version.value);
  if (!model.ok) return model.error;
  const notOffered = problemOfForm(model.value, asked.form);
  if (notOffered !== undefined) return [notOffered];
  const extract = await readExtract(release, model.value, { ...context, asked });
  if (!extract.ok) return extract.error;
  const { read } = extract.value;
  const tables = tablesOf(model.value, read, context);
  if (!tables.ok) return tables.error;
  const whole = { ...read, tables: tables.value };
  const isSoundAll = await isSound(model.value, whole, context);
  if (!isSoundAll || !mayLeaveOpen(extract.value, context)) return 1;
  const files = writeReturn(tables.value, model.value, asked.form);
  if (!files.ok) return files.error;
  const problems = await write(files.value, asked, context);
  if (problems.length > 0) return problems;
  tell(tables.value, files.value, { asked, ...context });
  return 0;
};
