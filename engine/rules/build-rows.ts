import type { Period } from "../../runtime/cells.ts";
import type { ColumnModel, TableModel } from "../../runtime/return-model.ts";
import { readRuleCell, templateOf } from "../../runtime/rule-rows.ts";
import type { RowInMaking, RuleCell, TableRows } from "../../runtime/rule-rows.ts";

import { createWrittenReader } from "../check/written-cell.ts";
import type { GivenColumn, GivenTable } from "../read/given-table.ts";
import type { RuleTable } from "./rule-input.ts";

/** The rows of a table that was given. */
export interface BuiltTable extends TableRows {
  readonly given: GivenTable;
}

const noGhosts: ReadonlySet<number> = new Set();

/** The cells of one column, by distinct value. */
interface ColumnCells {
  readonly name: string;
  /** Undefined for a column that was not given. */
  readonly cells: Uint32Array | undefined;
  readonly values: readonly RuleCell[];
  readonly hasInvalid: boolean;
}

const readColumn = (
  model: ColumnModel,
  given: GivenColumn | undefined,
  read: ReturnType<typeof createWrittenReader>,
): ColumnCells => {
  const { name, repeats } = model;
  if (given === undefined) {
    const empty: RuleCell = { value: repeats ? [] : null };
    return { name, cells: undefined, values: [empty], hasInvalid: false };
  }
  const values = given.values.map((value) => readRuleCell(model, value, read));
  const hasInvalid = values.some(({ invalid }) => invalid !== undefined);
  return { name, cells: given.cells, values, hasInvalid };
};

const readColumns = (
  model: TableModel,
  given: GivenTable,
  period: Period,
): readonly ColumnCells[] => {
  const givenByName = new Map(given.columns.map((column) => [column.name, column]));
  const { form, dateFormat } = given;
  const written = { form, period, ...(dateFormat === undefined ? {} : { dateFormat }) };
  return model.columns.map((column) =>
    readColumn(column, givenByName.get(column.name), createWrittenReader(column, written)),
  );
};

const cellAt = ({ cells, values }: ColumnCells, row: number): RuleCell | undefined =>
  values[cells === undefined ? 0 : (cells[row] ?? 0)];

const invalidCells = (
  columns: readonly ColumnCells[],
  row: number,
): Readonly<Record<string, string>> | null => {
  let found: Record<string, string> | null = null;
  for (const column of columns) {
    const text = cellAt(column, row)?.invalid;
    if (text === undefined) continue;
    found ??= {};
    found[column.name] = text;
  }
  return found;
};

const emptyCell = ({ cells, values }: ColumnCells): RuleCell["value"] =>
  cells === undefined ? (values[0]?.value ?? null) : null;

/** Makes the rows of a table one by one: all of one shape. */
const rowMaker = (columns: readonly ColumnCells[]): ((row: number) => RowInMaking) => {
  // What stands in every row of a column that was not given is in the template already.
  const cells = Object.fromEntries(columns.map((column) => [column.name, emptyCell(column)]));
  const filled = columns.filter((column) => column.cells !== undefined);
  const faulty = filled.filter(({ hasInvalid }) => hasInvalid);
  const template: RowInMaking = templateOf({
    ...cells,
    $invalid: null,
    $parent: null,
    $within: null,
    $row: 0,
  });
  return (row) => {
    const made: RowInMaking = { ...template };
    for (const column of filled) made[column.name] = cellAt(column, row)?.value ?? null;
    if (faulty.length > 0) made.$invalid = invalidCells(faulty, row);
    made.$row = row;
    return made;
  };
};

const isBlankCell = (cell: RuleCell | undefined): boolean => {
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
const isRow = (
  { given, isPart = false }: RuleTable,
  columns: readonly ColumnCells[],
  row: number,
): boolean =>
  !given.ragged.has(row) &&
  !given.strayQuotes.has(row) &&
  (isPart || given.parentRows !== undefined || !isBlankRow(columns, row));

/** Tells rows without a value, which are no rows for rules. */
export const createBlankRowTest = (
  model: TableModel,
  given: GivenTable,
  period: Period,
): ((row: number) => boolean) => {
  const columns = readColumns(model, given, period);
  return (row) => isBlankRow(columns, row);
};

/** Makes the rows of a table: plain objects of one shape, in the order of the file. */
export const buildRows = (model: TableModel, table: RuleTable, period: Period): BuiltTable => {
  const { given, ghosts = noGhosts } = table;
  const { parentRows } = given;
  const columns = readColumns(model, given, period);
  const makeRow = rowMaker(columns);
  const rowsByPlace: (RowInMaking | undefined)[] = [];
  const rows: RowInMaking[] = [];
  for (let row = 0; row < given.rows; row += 1) {
    const made = isRow(table, columns, row) ? makeRow(row) : undefined;
    rowsByPlace.push(made);
    if (made !== undefined && !ghosts.has(row)) rows.push(made);
  }
  const linked = parentRows === undefined ? {} : { parentRows };
  return { model, given, rowsByPlace, rows, ghosts, ...linked };
};

/** Makes the rows of all tables that were given. */
export const buildTables = (
  models: readonly TableModel[],
  tables: readonly RuleTable[],
  period: Period,
): ReadonlyMap<string, BuiltTable> => {
  const given = new Map(tables.map((table) => [table.given.name, table]));
  return new Map(
    models.flatMap((model) => {
      const table = given.get(model.name);
      return table === undefined ? [] : [[model.name, buildRows(model, table, period)] as const];
    }),
  );
};
