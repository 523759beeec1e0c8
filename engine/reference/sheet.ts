import type { Problem } from "../../runtime/problems.ts";
import { ok, type Result } from "../../runtime/result.ts";

import { readCsvHeader, readCsvRows } from "../read/csv-table.ts";
import { rawProblem, textProblem } from "../read/file-format.ts";
import type { GivenFile } from "../read/given-table.ts";
import { toPlainText } from "../read/text-encoding.ts";

/** One column of a sheet: its different texts, of which the first is blank, and which of them each row holds. */
export interface SheetColumn {
  readonly heading: string;
  readonly cells: Uint32Array;
  readonly values: readonly string[];
}

/** A table of headings and rows, from a CSV file or from one sheet of a workbook. */
export interface Sheet {
  readonly file: string;
  /** Name of the sheet in a workbook. */
  readonly name?: string;
  readonly rows: number;
  /** Line, or row of the sheet, on which each row starts, counted from 1. */
  readonly lines: Uint32Array;
  readonly columns: readonly SheetColumn[];
  /** Rows of a CSV file with more or fewer cells than the headings, and how many they have. */
  readonly ragged?: ReadonlyMap<number, number>;
}

/** Reads a CSV file whole, whatever its columns are. */
export const readCsvSheet = (given: GivenFile): Result<Sheet, Problem> => {
  const { name: file } = given;
  const raw = rawProblem(given);
  if (raw !== undefined) return { ok: false, error: raw };
  const text = toPlainText(given.bytes);
  const unfit = textProblem(file, text.bytes, false);
  if (unfit !== undefined) return { ok: false, error: unfit };
  const header = readCsvHeader(file, text.bytes);
  if (!header.ok) return header;
  const read = readCsvRows(file, header.value, {
    isWanted: () => true,
    onProgress: () => undefined,
  });
  if (!read.ok) return read;
  const { rows, lines, columns, ragged } = read.value;
  return ok({
    file,
    rows,
    lines,
    ragged,
    columns: header.value.names.flatMap((heading, position) => {
      const column = columns[position];
      return column === undefined ? [] : [{ heading, ...column }];
    }),
  });
};

/** Makes a sheet of rows of texts, of which the first holds the headings. */
export const sheetOfRows = (
  place: { readonly file: string; readonly name?: string; readonly firstRow: number },
  [headings = [], ...rows]: readonly (readonly string[])[],
): Sheet => {
  const { firstRow, ...from } = place;
  return {
    ...from,
    rows: rows.length,
    lines: Uint32Array.from(rows, (_row, index) => firstRow + index + 1),
    columns: headings.map((heading, position) => {
      const numbers = new Map([["", 0]]);
      const cells = Uint32Array.from(rows, (row) => {
        const text = row[position] ?? "";
        const number = numbers.get(text) ?? numbers.size;
        numbers.set(text, number);
        return number;
      });
      return { heading, cells, values: [...numbers.keys()] };
    }),
  };
};
