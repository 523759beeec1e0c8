import type { Problem } from "../../runtime/problems.ts";
import { fail, ok, type Result } from "../../runtime/result.ts";
import type { ReturnModel } from "../../runtime/return-model.ts";

import type { GivenFile, GivenTable } from "../read/given-table.ts";
import { readTables } from "../read/read-tables.ts";
import { readSheets } from "../reference/read-references.ts";
import type { Sheet, SheetColumn } from "../reference/sheet.ts";

/** What mappings are applied to. */
export interface MapSources {
  readonly sheets: readonly Sheet[];
  /** The tables of the return that the files were read as; none when they were read as they come. */
  readonly tables: readonly GivenTable[];
  readonly notes: readonly string[];
}

const textOf = (value: unknown): string | undefined => {
  if (value === undefined || value === null) return "";
  if (Array.isArray(value)) return value.length > 1 ? undefined : textOf(value[0]);
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean"
    ? String(value)
    : undefined;
};

const sheetColumn = ({
  name,
  cells,
  values,
}: GivenTable["columns"][number]): SheetColumn | undefined => {
  const texts = values.map(textOf);
  const known = texts.filter((text) => text !== undefined);
  return known.length < texts.length ? undefined : { heading: name, cells, values: known };
};

const columnsOf = ({
  columns,
  linkKeys = [],
}: GivenTable): readonly GivenTable["columns"][number][] => [
  ...columns,
  ...linkKeys.filter(({ name }) => !columns.some((column) => column.name === name)),
];

const sheetOf = (given: GivenTable): Sheet => ({
  file: given.file,
  name: given.name,
  rows: given.rows,
  lines: given.lines,
  ragged: given.ragged,
  columns: columnsOf(given).flatMap((column) => sheetColumn(column) ?? []),
});

const listNotes = (given: GivenTable): readonly string[] =>
  columnsOf(given)
    .filter((column) => sheetColumn(column) === undefined)
    .map(
      ({ name }) =>
        `${given.file}: ${given.name} ${name} holds several values in one row and was left out.`,
    );

/** Reads files as the tables of a return: CSV, JSON or XML. */
export const readAsReturn = (
  files: readonly GivenFile[],
  model: ReturnModel,
): Result<MapSources, readonly Problem[]> => {
  const read = readTables(files, model);
  if (!read.ok) return read;
  const { tables, notes, unrecognised } = read.value;
  return ok({
    tables,
    sheets: tables.map(sheetOf),
    notes: [
      ...notes.map(({ file, text }) => `${file}: ${text}`),
      ...unrecognised.map(({ file, reason }) => `${file} is no table of ${model.ref}: ${reason}.`),
      ...tables.flatMap(listNotes),
    ],
  });
};

/** Reads files as they come: CSV, and each sheet of an Excel workbook. */
export const readAsSheets = async (
  files: readonly GivenFile[],
): Promise<Result<MapSources, readonly Problem[]>> => {
  const problems: Problem[] = [];
  const sheets: Sheet[] = [];
  for (const file of files) {
    const read = await readSheets(file);
    if (read.ok) sheets.push(...read.value);
    else problems.push(read.error);
  }
  return problems.length > 0 ? fail(problems) : ok({ sheets, tables: [], notes: [] });
};
