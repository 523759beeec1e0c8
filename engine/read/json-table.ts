import { columnsTaken, foldedName } from "./recognise-table.ts";
import type { TableModel } from "../../runtime/return-model.ts";
import type { GivenColumn, GivenTable, UnknownColumn } from "./given-table.ts";
import type { JsonRow, JsonRows } from "./json-rows.ts";
import type { Encoding } from "./text-encoding.ts";

interface ValuesSoFar {
  readonly cells: Uint32Array;
  readonly values: unknown[];
  readonly entries: Map<unknown, number>;
}

const put = (column: ValuesSoFar, row: number, value: unknown): void => {
  // Lists and objects are each a value of their own: they may be nested too deep to be compared.
  let entry = column.entries.get(value);
  if (entry === undefined) {
    entry = column.values.length;
    column.values.push(value);
    column.entries.set(value, entry);
  }
  column.cells[row] = entry;
};

const createColumn = (rows: number): ValuesSoFar => ({
  cells: new Uint32Array(rows),
  values: [undefined],
  entries: new Map<unknown, number>([[undefined, 0]]),
});

/** Every property name that occurs, with the first row that has it. */
export const propertyNames = (rows: readonly JsonRow[]): ReadonlyMap<string, number> => {
  const firstRows = new Map<string, number>();
  for (const [index, row] of rows.entries()) {
    for (const name of Object.keys(row)) if (!firstRows.has(name)) firstRows.set(name, index);
  }
  return firstRows;
};

/** A table of a JSON file in the form that is checked. */
export const tableOfJson = (
  source: { readonly file: string; readonly encoding: Encoding; readonly json: JsonRows },
  table: TableModel,
): GivenTable => {
  const { rows, lines } = source.json;
  const firstRows = propertyNames(rows);
  const modelled = columnsTaken(table, "JSON");
  const writtenNames = new Map([...firstRows.keys()].map((name) => [foldedName(name), name]));
  const columns: GivenColumn[] = [];
  const known = new Set<string>();
  for (const { name } of modelled) {
    const writtenName = firstRows.has(name) ? name : writtenNames.get(foldedName(name));
    if (writtenName === undefined) continue;
    known.add(writtenName);
    const column = createColumn(rows.length);
    for (const [index, row] of rows.entries()) put(column, index, row[writtenName]);
    columns.push({ name, writtenName, cells: column.cells, values: column.values });
  }
  const unknownColumns: UnknownColumn[] = [];
  for (const [name, row] of firstRows) if (!known.has(name)) unknownColumns.push({ name, row });
  return {
    name: table.name,
    file: source.file,
    form: "JSON",
    encoding: source.encoding,
    rows: rows.length,
    lines,
    firstLine: lines[0] ?? 1,
    columns,
    unknownColumns,
    repeatedColumns: [],
    ragged: new Map(),
    strayQuotes: new Set(),
    width: firstRows.size,
  };
};
