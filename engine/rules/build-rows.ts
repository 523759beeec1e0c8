import type { CellVerdict, Period } from "../../runtime/cells.ts";
import { parseIsoDate } from "../../runtime/dates.ts";
import type { ColumnModel, TableModel } from "../../runtime/return-model.ts";
import type { CellInRow, Row, RowsByTable, RowValue } from "../../runtime/row.ts";

import { showValue } from "../check/cell-message.ts";
import { createWrittenReader } from "../check/written-cell.ts";
import type { GivenColumn, GivenTable } from "../read/given-table.ts";
import type { RuleTable } from "./rule-input.ts";

/** A row while it is being linked to others; `$row` is its place in the file. */
export interface RowInMaking {
  [column: string]: RowValue;
  $invalid: Readonly<Record<string, string>> | null;
  $parent: Row | null;
  $within: RowsByTable | null;
  $row: number;
}

/** The rows of a table. */
export interface BuiltTable {
  readonly model: TableModel;
  readonly given: GivenTable;
  /** By row of the file; undefined for a row that cannot be read, which no rule looks at. */
  readonly rowsByPlace: readonly (RowInMaking | undefined)[];
  /** In the order of the file, without those that are there only because others stand in them. */
  readonly rows: readonly RowInMaking[];
  readonly ghosts: ReadonlySet<number>;
}

const noGhosts: ReadonlySet<number> = new Set();

type CellValue = CellInRow | readonly CellInRow[];

/** What a cell says, and its text when it says nothing that the column can hold. */
interface ReadCell {
  readonly value: CellValue;
  readonly invalid?: string;
}

/** The cells of one column, by distinct value. */
interface ColumnCells {
  readonly name: string;
  /** Undefined for a column that was not given. */
  readonly cells: Uint32Array | undefined;
  readonly values: readonly ReadCell[];
  readonly hasInvalid: boolean;
}

/** A whole or partial ISO date as its first possible day. */
const dayOf = (iso: string): number | null =>
  parseIsoDate(iso + "-01-01".slice(iso.length - "yyyy".length)) ?? null;

const valueOf = ({ cell }: ColumnModel, verdict: CellVerdict): CellInRow => {
  if (!verdict.ok) return null;
  const { value } = verdict;
  return cell.kind === "date" && typeof value === "string" ? dayOf(value) : value;
};

type Read = (value: unknown) => CellVerdict;

const readOne = (model: ColumnModel, value: unknown, read: Read): ReadCell => {
  const verdict = read(value);
  return verdict.ok
    ? { value: valueOf(model, verdict) }
    : { value: null, invalid: showValue(value).trim() };
};

const membersOf = (value: unknown): readonly unknown[] => {
  if (Array.isArray(value)) return value;
  return value === undefined || value === null || value === "" ? [] : [value];
};

/** The members that can be read; the others are told together. */
const readList = (model: ColumnModel, value: unknown, read: Read): ReadCell => {
  const cells = membersOf(value).map((member) => readOne(model, member, read));
  const values = cells.flatMap((cell) =>
    cell.value === null || typeof cell.value === "object" ? [] : [cell.value],
  );
  const invalid = cells.flatMap((cell) => cell.invalid ?? []);
  return invalid.length === 0 ? { value: values } : { value: values, invalid: invalid.join(" ") };
};

const readColumn = (
  model: ColumnModel,
  given: GivenColumn | undefined,
  read: Read,
): ColumnCells => {
  const { name, repeats } = model;
  if (given === undefined) {
    const empty: ReadCell = { value: repeats ? [] : null };
    return { name, cells: undefined, values: [empty], hasInvalid: false };
  }
  const readCell = repeats ? readList : readOne;
  const values = given.values.map((value) => readCell(model, value, read));
  const hasInvalid = values.some(({ invalid }) => invalid !== undefined);
  return { name, cells: given.cells, values, hasInvalid };
};

const cellAt = ({ cells, values }: ColumnCells, row: number): ReadCell | undefined =>
  values[cells === undefined ? 0 : (cells[row] ?? 0)];

const invalidCells = (
  columns: readonly ColumnCells[],
  row: number,
): Readonly<Record<string, string>> | null => {
  let found: Record<string, string> | null = null;
  for (const column of columns) {
    if (!column.hasInvalid) continue;
    const text = cellAt(column, row)?.invalid;
    if (text === undefined) continue;
    found ??= {};
    found[column.name] = text;
  }
  return found;
};

const makeRow = (columns: readonly ColumnCells[], row: number): RowInMaking => {
  const cells: Record<string, RowValue> = {};
  for (const column of columns) cells[column.name] = cellAt(column, row)?.value ?? null;
  const own = { $invalid: invalidCells(columns, row), $parent: null, $within: null, $row: row };
  return Object.assign(cells, own);
};

const isBlankCell = (cell: ReadCell | undefined): boolean => {
  if (cell === undefined) return true;
  const { value, invalid } = cell;
  return invalid === undefined && (value === null || (Array.isArray(value) && value.length === 0));
};

const isBlankRow = (columns: readonly ColumnCells[], row: number): boolean => {
  for (const column of columns)
    if (column.cells !== undefined && !isBlankCell(cellAt(column, row))) return false;
  return true;
};

/** Rows that cannot be read whole, and rows without a value, are no rows for rules; the structure checks tell them. */
const isRow = (given: GivenTable, columns: readonly ColumnCells[], row: number): boolean =>
  !given.ragged.has(row) &&
  !given.strayQuotes.has(row) &&
  (given.parentRows !== undefined || !isBlankRow(columns, row));

/** Makes the rows of a table: plain objects of one shape, in the order of the file. */
export const buildRows = (model: TableModel, table: RuleTable, period: Period): BuiltTable => {
  const { given, ghosts = noGhosts } = table;
  const givenByName = new Map(given.columns.map((column) => [column.name, column]));
  const columns = model.columns.map((column) => {
    const read = createWrittenReader(column, {
      form: given.form,
      period,
      ...(given.dateFormat === undefined ? {} : { dateFormat: given.dateFormat }),
    });
    return readColumn(column, givenByName.get(column.name), read);
  });
  const rowsByPlace: (RowInMaking | undefined)[] = [];
  const rows: RowInMaking[] = [];
  for (let row = 0; row < given.rows; row += 1) {
    const made = isRow(given, columns, row) ? makeRow(columns, row) : undefined;
    rowsByPlace.push(made);
    if (made !== undefined && !ghosts.has(row)) rows.push(made);
  }
  return { model, given, rowsByPlace, rows, ghosts };
};
