import type { GivenColumn, GivenTable } from "../read/given-table.ts";

/** The column over some of its rows, with only the values that stand in them; the first value stays the first. */
const pickColumn = (column: GivenColumn, rows: Uint32Array): GivenColumn => {
  const numbers = new Uint32Array(column.values.length);
  const values: unknown[] = [column.values[0]];
  const cells = new Uint32Array(rows.length);
  for (let at = 0; at < rows.length; at += 1) {
    const value = column.cells[rows[at] ?? 0] ?? 0;
    if (value === 0) continue;
    let number = numbers[value] ?? 0;
    if (number === 0) {
      number = values.push(column.values[value]) - 1;
      numbers[value] = number;
    }
    cells[at] = number;
  }
  return { name: column.name, writtenName: column.writtenName, cells, values };
};

/** Where rows are taken from a table. */
export interface Picked {
  /** The rows that are taken, in their order. */
  readonly rows: Uint32Array;
  /** The columns that are taken; all unless told. */
  readonly columns?: ReadonlySet<string> | undefined;
  /** In a hierarchical return: for each row taken, the row that it stands in among those taken of the table above. */
  readonly parentRows?: Uint32Array | undefined;
}

const noNumbers = new Uint32Array(0);

/** As much of a table as rules need of some of its rows, which they see as a table of its own. */
export const pickRows = (given: GivenTable, { rows, columns, parentRows }: Picked): GivenTable => ({
  name: given.name,
  file: given.file,
  form: given.form,
  encoding: given.encoding,
  rows: rows.length,
  lines: noNumbers,
  firstLine: given.firstLine,
  columns: given.columns
    .filter(({ name }) => columns?.has(name) !== false)
    .map((column) => pickColumn(column, rows)),
  unknownColumns: [],
  repeatedColumns: [],
  ragged: new Map(),
  strayQuotes: new Set(),
  width: given.width,
  ...(given.dateFormat === undefined ? {} : { dateFormat: given.dateFormat }),
  ...(parentRows === undefined ? {} : { parentRows }),
});
