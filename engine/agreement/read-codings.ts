import { problemOf, type Problem } from "../../runtime/problems.ts";
import { fail, ok, type Result } from "../../runtime/result.ts";

import type { GivenFile } from "../read/given-table.ts";
import { foldedHeading } from "../reference/headings.ts";
import { readCsvSheet, type Sheet, type SheetColumn } from "../reference/sheet.ts";
import type { Coding } from "./coded-units.ts";

const columnNames = ["unit", "coder", "code"] as const;

type ColumnName = (typeof columnNames)[number];

const columnOf = (sheet: Sheet, name: ColumnName): SheetColumn | undefined =>
  sheet.columns.find(({ heading }) => foldedHeading(heading) === name);

const columnProblem = (sheet: Sheet): Problem | undefined => {
  const missing = columnNames.filter((name) => columnOf(sheet, name) === undefined);
  if (missing.length === 0) return undefined;
  const message = `${sheet.file} has no column ${missing.join(", and none ")}.`;
  return problemOf("AGREEMENT_COLUMN_MISSING", message, { place: { file: sheet.file } });
};

const cellText = (column: SheetColumn | undefined, row: number): string =>
  column?.values[column.cells[row] ?? 0]?.trim() ?? "";

/** Rows of which one cell was cut in two by a comma, or that name no unit or no coder. */
const rowProblems = (sheet: Sheet, codings: readonly Coding[]): readonly Problem[] => {
  const width = sheet.columns.length;
  const cut = [...(sheet.ragged ?? new Map<number, number>())].flatMap(([row, cells]) => {
    if (cells <= width) return [];
    const message = `The row has ${cells} cells, the first line ${width}.`;
    const place = { file: sheet.file, line: sheet.lines[row] ?? 0 };
    return [problemOf("AGREEMENT_ROW_INCOMPLETE", message, { place })];
  });
  const nameless = codings.flatMap(({ unit, coder, place = {} }) => {
    if (unit !== "" && coder !== "") return [];
    const what = unit === "" ? "unit" : "coder";
    return [problemOf("AGREEMENT_ROW_INCOMPLETE", `The row names no ${what}.`, { place })];
  });
  return [...cut, ...nameless].slice(0, 20);
};

/** Reads codings from a CSV file with the columns unit, coder and code; further columns are left alone. */
export const readCodings = (given: GivenFile): Result<readonly Coding[], readonly Problem[]> => {
  const sheet = readCsvSheet(given);
  if (!sheet.ok) return fail([sheet.error]);
  const missing = columnProblem(sheet.value);
  if (missing !== undefined) return fail([missing]);
  const { file, rows, lines } = sheet.value;
  const [units, coders, codes] = columnNames.map((name) => columnOf(sheet.value, name));
  const codings = Array.from({ length: rows }, (_row, row): Coding => {
    const code = cellText(codes, row);
    return {
      unit: cellText(units, row),
      coder: cellText(coders, row),
      code: code === "" ? undefined : code,
      place: { file, line: lines[row] ?? 0 },
    };
  });
  const found = rowProblems(sheet.value, codings);
  return found.length > 0 ? fail(found) : ok(codings);
};
