import type { CaseCell } from "../../codegen/examples/case-rows.ts";
import type { CellsByColumn } from "../../codegen/examples/case-tree.ts";
import type { GivenTable } from "../../engine/read/given-table.ts";
import type { TableModel } from "../../runtime/return-model.ts";

/** Cases write some days and months with one digit. */
export const padded = (text: string): string =>
  /^\d{1,2}\/\d{1,2}\/\d{4}$/u.test(text)
    ? text
        .split("/")
        .map((part) => part.padStart(2, "0"))
        .join("/")
    : text;

/** In a case null is blank, and an empty text is a text, of which no column is. A sign that does not show stands for it. */
const emptyText = "\u200B";

/** A cell as the engine reads it from CSV. */
const given = (cell: CaseCell): unknown => {
  if (cell === null) return "";
  if (cell === "") return emptyText;
  if (Array.isArray(cell)) return cell.map(String);
  return padded(String(cell));
};

/** A table in the form that the engine reads, from rows of cells. */
export const givenOfCells = (
  model: TableModel,
  columns: readonly string[],
  rows: readonly CellsByColumn[],
): GivenTable => {
  const known = model.columns.filter(({ name }) => columns.includes(name));
  return {
    name: model.name,
    file: model.name,
    form: "CSV",
    encoding: "UTF-8",
    rows: rows.length,
    lines: Uint32Array.from(rows, (_row, index) => index + 2),
    firstLine: 1,
    columns: known.map(({ name }) => ({
      name,
      writtenName: name,
      cells: Uint32Array.from(rows, (_row, index) => index + 1),
      values: ["", ...rows.map((row) => given(row.get(name) ?? null))],
    })),
    unknownColumns: [],
    repeatedColumns: [],
    ragged: new Map(),
    strayQuotes: new Set(),
    width: columns.length,
  };
};
