import { readXlsx } from "hucre/xlsx";

import { problemOf, type Problem } from "../../runtime/problems.ts";
import { fail, ok, type Result } from "../../runtime/result.ts";

import type { GivenFile } from "../read/given-table.ts";
import { sheetOfRows, type Sheet } from "./sheet.ts";

const textOf = (cell: unknown): string => {
  if (cell === null || cell === undefined) return "";
  if (cell instanceof Date) return cell.toISOString().slice(0, "yyyy-mm-dd".length);
  return typeof cell === "string" || typeof cell === "number" || typeof cell === "boolean"
    ? String(cell).trim()
    : "";
};

const mostTitleRows = 20;

/** Above the headings some workbooks have a title: the headings are the first row that is filled like no row before it. */
const headingRow = (rows: readonly (readonly string[])[]): number => {
  const filled = rows
    .slice(0, mostTitleRows)
    .map((row) => row.filter((text) => text !== "").length);
  const most = Math.max(0, ...filled);
  return filled.findIndex((count) => count * 2 > most);
};

/** Reads the sheets of an Excel workbook that have headings. */
export const readWorkbook = async ({
  name: file,
  bytes,
}: GivenFile): Promise<Result<readonly Sheet[], Problem>> => {
  try {
    const { sheets } = await readXlsx(bytes);
    return ok(
      sheets.flatMap(({ name, rows: cells }) => {
        const rows = cells.map((row) => row.map(textOf));
        const at = headingRow(rows);
        return at < 0 ? [] : [sheetOfRows({ file, name, firstRow: at + 1 }, rows.slice(at))];
      }),
    );
  } catch {
    const message = `${file} cannot be read as an Excel workbook.`;
    const fix = "Save it again as .xlsx, or as CSV.";
    return fail(problemOf("CHECK_FILE_FORMAT", message, { fix, place: { file } }));
  }
};
