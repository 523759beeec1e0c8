import { writeXlsx } from "hucre/xlsx";

import { limits } from "../limits.ts";
import { visible } from "./wording.ts";

/** What a cell of a sheet holds; undefined leaves it empty. */
export type SheetCell = string | number | undefined;

/** One sheet with one table, which can be filtered and sorted. */
export interface SheetTable {
  readonly name: string;
  readonly columns: readonly { readonly name: string; readonly width: number }[];
  readonly rows: readonly (readonly SheetCell[])[];
}

/** Excel keeps no more of a text than this, and mends a file that has control characters by cutting it. */
const cellOf = (cell: SheetCell): string | number | null => {
  if (cell === undefined || typeof cell === "number") return cell ?? null;
  const text = visible(cell);
  const most = limits.workbookCellCharacters;
  return text.length > most ? `${text.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/u, "")}…` : text;
};

/** The letter of a column counted from 1; our sheets need no more than Z. */
const letterOf = (column: number): string => String.fromCodePoint(64 + column);

/** The time in a workbook is the same always, so that the same findings make the same bytes. */
const noTime = new Date("1980-01-01T00:00:00Z");

/**
 * Writes sheets as an Excel workbook: a heading that stays in view, and an Excel table with filters in each. A text
 * stays a text, also one that starts like a formula. The same sheets make the same bytes.
 */
export const writeWorkbook = (title: string, sheets: readonly SheetTable[]): Promise<Uint8Array> =>
  writeXlsx({
    properties: { title, creator: "Chorus", created: noTime, modified: noTime },
    sheets: sheets.map(({ name, columns, rows }) => ({
      name,
      columns: columns.map(({ width }) => ({ width })),
      rows: [columns.map((column) => column.name), ...rows.map((row) => row.map(cellOf))],
      freezePane: { rows: 1 },
      tables: [
        {
          name,
          columns: columns.map((column) => ({ name: column.name })),
          // Excel takes no table without a row under its heading.
          range: `A1:${letterOf(columns.length)}${Math.max(rows.length, 1) + 1}`,
        },
      ],
    })),
  });
