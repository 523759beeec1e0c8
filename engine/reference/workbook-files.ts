import type { Problem } from "../../runtime/problems.ts";
import { fail, ok, type Result } from "../../runtime/result.ts";

import type { GivenFile } from "../read/given-table.ts";
import { looksLikeWorkbook, readSheets } from "./read-references.ts";
import type { Sheet, SheetColumn } from "./sheet.ts";

/** A line break inside a cell is a space, so that each row of the sheet is one line. */
const quoted = (text: string): string => {
  const line = text.replaceAll(/\s*[\r\n]+\s*/gu, " ");
  return /[",]/u.test(line) ? `"${line.replaceAll('"', '""')}"` : line;
};

/** Columns with a heading, or with something under it. */
const filledColumns = ({ columns }: Sheet): readonly SheetColumn[] =>
  columns.filter(({ heading, values }) => heading.trim() !== "" || values.length > 1);

const lineOf = (cells: readonly string[]): string =>
  cells.every((text) => text === "") ? "" : cells.map(quoted).join(",");

/** A sheet as comma-separated text in which every row stands on the line that its number in the sheet says. */
const textOfSheet = (sheet: Sheet): string => {
  const columns = filledColumns(sheet);
  const above = Math.max(0, (sheet.lines[0] ?? 2) - 2);
  const rows = Array.from({ length: sheet.rows }, (_, row) =>
    lineOf(columns.map(({ cells, values }) => values[cells[row] ?? 0] ?? "")),
  );
  return [
    ...Array.from({ length: above }, () => ""),
    lineOf(columns.map((one) => one.heading)),
    ...rows,
  ].join("\n");
};

const fileOfSheet = (sheet: Sheet): GivenFile => ({
  name: `${sheet.file}, ${sheet.name ?? "sheet"}`,
  bytes: new TextEncoder().encode(`${textOfSheet(sheet)}\n`),
});

/**
 * The files with each sheet of an Excel workbook as a file of its own, so that the sheets are read as the tables of a
 * return are. Other files stay as they are.
 */
export const withSheetsOfWorkbooks = async (
  files: readonly GivenFile[],
): Promise<Result<readonly GivenFile[], readonly Problem[]>> => {
  const problems: Problem[] = [];
  const found: GivenFile[] = [];
  for (const file of files) {
    if (!looksLikeWorkbook(file)) {
      found.push(file);
      continue;
    }
    const sheets = await readSheets(file);
    if (sheets.ok) found.push(...sheets.value.map(fileOfSheet));
    else problems.push(sheets.error);
  }
  return problems.length > 0 ? fail(problems) : ok(found);
};
