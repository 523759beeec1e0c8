import type { ReturnModel, TableModel } from "../../runtime/return-model.ts";

import { doubled } from "./distinct-cells.ts";
import { columnsCarried } from "./recognise-table.ts";
import { isCarriedDown } from "./xml-shape.ts";

/** One column of a table while its file is read: each different text is kept once. */
interface ColumnSoFar {
  readonly name: string;
  cells: Uint32Array;
  /** Line of the cell's element; 0 where there is none. */
  lines: Uint32Array;
  readonly values: (string | readonly string[])[];
  readonly entries: Map<string, number>;
  /** What a repeating column has gathered for the row that is open. */
  readonly gathered: string[] | undefined;
}

/** A table while its file is read. */
export interface RowsSoFar {
  readonly model: TableModel;
  rows: number;
  lines: Uint32Array;
  /** The row around each row, in the table that the model names as parent. */
  parents: Uint32Array;
  /** The number of the person whom each row is about, counted from 1; 0 for a row about nobody. */
  people: Uint32Array;
  /** By the column's number in the model; undefined for one that the file does not carry in this table. */
  readonly columns: readonly (ColumnSoFar | undefined)[];
}

const firstRows = 256;
const separator = "\u0000";
// A short text is a copy anyway; a longer one is a view of the chunk of the file that it was cut from.
const longestCopy = 12;

const numbersOf = (length: number): Uint32Array => new Uint32Array(length);

/** An empty table for each table of the return. */
export const createRows = (model: ReturnModel): readonly RowsSoFar[] =>
  model.tables.map((table) => {
    const carried = new Set(columnsCarried(table, "XML"));
    return {
      model: table,
      rows: 0,
      lines: numbersOf(firstRows),
      parents: numbersOf(firstRows),
      people: numbersOf(firstRows),
      columns: table.columns.map((column) =>
        carried.has(column) && !isCarriedDown(model, table, column)
          ? {
              name: column.name,
              cells: numbersOf(firstRows),
              lines: numbersOf(firstRows),
              values: [""],
              entries: new Map([["", 0]]),
              gathered: column.repeats ? [] : undefined,
            }
          : undefined,
      ),
    };
  });

const grow = (table: RowsSoFar): void => {
  table.lines = doubled(table.lines, numbersOf);
  table.parents = doubled(table.parents, numbersOf);
  table.people = doubled(table.people, numbersOf);
  for (const column of table.columns) {
    if (column === undefined) continue;
    column.cells = doubled(column.cells, numbersOf);
    column.lines = doubled(column.lines, numbersOf);
  }
};

/** Adds a row and answers its number. */
export const addRow = (
  table: RowsSoFar,
  row: { readonly line: number; readonly parent: number; readonly person: number },
): number => {
  const number = table.rows;
  if (number === table.lines.length) grow(table);
  table.lines[number] = row.line;
  table.parents[number] = row.parent;
  table.people[number] = row.person;
  table.rows = number + 1;
  return number;
};

/** The same text, holding on to nothing else. */
const ownText = (text: string): string =>
  text.length > longestCopy ? Array.from(text).join("") : text;

const putValue = (
  column: ColumnSoFar,
  row: number,
  value: { readonly key: string; readonly list?: readonly string[] },
): void => {
  let entry = column.entries.get(value.key);
  if (entry === undefined) {
    const key = ownText(value.key);
    entry = column.values.length;
    column.values.push(value.list === undefined ? key : key.split(separator));
    column.entries.set(key, entry);
  }
  column.cells[row] = entry;
};

/** Puts the text of an element into a row; that of a repeating column is gathered until the row ends. */
export const putText = (
  table: RowsSoFar,
  cell: { readonly row: number; readonly column: number; readonly line: number },
  text: string,
): void => {
  const column = table.columns[cell.column];
  if (column === undefined) return;
  if (column.gathered === undefined) putValue(column, cell.row, { key: text });
  else column.gathered.push(text);
  if (column.lines[cell.row] === 0) column.lines[cell.row] = cell.line;
};

/** Ends a row: what its repeating columns gathered becomes their value. */
export const endRow = (table: RowsSoFar, row: number): void => {
  for (const column of table.columns) {
    const list = column?.gathered;
    if (column === undefined || list === undefined || list.length === 0) continue;
    putValue(column, row, { key: list.join(separator), list });
    list.length = 0;
  }
};
