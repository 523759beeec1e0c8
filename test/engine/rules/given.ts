import type { GivenTable } from "../../../engine/read/given-table.ts";

/** A table as it would have been read from CSV: column names, then rows of texts. */
export const givenOf = (
  name: string,
  columns: readonly string[],
  rows: readonly (readonly unknown[])[],
  more: Partial<GivenTable> = {},
): GivenTable => ({
  name,
  file: `${name.toLowerCase()}.csv`,
  form: "CSV",
  encoding: "UTF-8",
  rows: rows.length,
  lines: Uint32Array.from(rows, (_row, index) => index + 2),
  firstLine: 1,
  columns: columns.map((column, at) => ({
    name: column,
    writtenName: column,
    cells: Uint32Array.from(rows, (_row, index) => index + 1),
    values: ["", ...rows.map((row) => row[at] ?? "")],
  })),
  unknownColumns: [],
  repeatedColumns: [],
  ragged: new Map(),
  strayQuotes: new Set(),
  width: columns.length,
  ...more,
});
