import type { CellReader, Period } from "./cells.ts";
import { createCellReader } from "./cells.ts";
import type { ColumnModel, ReturnModel, TableModel } from "./return-model.ts";
import type { TableGiven } from "./rule-not-run.ts";
import { readRuleCell } from "./rule-rows.ts";
import type { RowInMaking, RuleCell, TableRows } from "./rule-rows.ts";

/** A record of a return's document, as its types have it. */
export type DocumentRecord = Readonly<Record<string, unknown>>;

/** The tables of a document: their rows as conditions see them, and what of them was given. */
export interface DocumentTables {
  readonly tables: ReadonlyMap<string, TableRows>;
  readonly given: ReadonlyMap<string, TableGiven>;
}

interface TableInMaking {
  readonly model: TableModel;
  readonly readers: readonly (readonly [ColumnModel, CellReader])[];
  readonly rows: RowInMaking[];
  /** Places of the records that are there only to hold others. */
  readonly holders: Set<number>;
  readonly parents: number[];
  readonly columns: Set<string>;
}

/** A record that has this property as true is there only to hold others: no rule looks at it. Examples have such. */
export const holdsOnly = "$holdsOnly";

const isRecord = (value: unknown): value is DocumentRecord =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** A table that occurs once at most is one record, any other a list of them. */
const recordsOf = (value: unknown): readonly DocumentRecord[] =>
  (Array.isArray(value) ? value : [value]).filter(isRecord);

const startTable = (model: TableModel, period: Period): TableInMaking => ({
  model,
  readers: model.columns.map((column) => [column, createCellReader(column.cell, period)]),
  rows: [],
  holders: new Set(),
  parents: [],
  columns: new Set(),
});

const invalidIn = (
  cells: readonly (readonly [string, RuleCell])[],
): Readonly<Record<string, string>> | null => {
  const found = cells.flatMap(([name, { invalid }]) =>
    invalid === undefined ? [] : [[name, invalid] as const],
  );
  return found.length === 0 ? null : Object.fromEntries(found);
};

const takeRecord = (table: TableInMaking, record: DocumentRecord, parent: number): number => {
  const cells = table.readers.map(
    ([column, reader]) =>
      [column.name, readRuleCell(column, record[column.name], reader.ofJson)] as const,
  );
  const row = table.rows.length;
  if (record[holdsOnly] === true) table.holders.add(row);
  else for (const name of Object.keys(record)) table.columns.add(name);
  const own = { $invalid: invalidIn(cells), $parent: null, $within: null, $row: row };
  const values = Object.fromEntries(cells.map(([name, { value }]) => [name, value]));
  table.rows.push({ ...values, ...own });
  table.parents.push(parent);
  return row;
};

/** Takes the records of the tables that stand in a record, and those that stand in them. */
const takeWithin = (
  tables: ReadonlyMap<string, TableInMaking>,
  above: string | undefined,
  holder: { readonly record: DocumentRecord; readonly row: number },
): void => {
  for (const table of tables.values()) {
    if (table.model.parent !== above) continue;
    for (const record of recordsOf(holder.record[table.model.name])) {
      const row = takeRecord(table, record, holder.row);
      takeWithin(tables, table.model.name, { record, row });
    }
  }
};

const hasParents = (model: ReturnModel): boolean =>
  model.tables.some(({ parent }) => parent !== undefined);

/** An absent column is absent, not blank; of a table without records every column is there. */
const givenOf = ({ model, rows, holders, parents, columns }: TableInMaking): TableGiven => ({
  name: model.name,
  form: "JSON",
  columns: rows.length === holders.size ? model.columns : [...columns].map((name) => ({ name })),
  ...(model.parent === undefined ? {} : { parentRows: Uint32Array.from(parents) }),
});

const rowsOf = ({ model, rows, holders, parents }: TableInMaking): TableRows => ({
  model,
  rowsByPlace: rows,
  rows: rows.filter((_row, place) => !holders.has(place)),
  ghosts: holders,
  ...(model.parent === undefined ? {} : { parentRows: Uint32Array.from(parents) }),
});

/** Takes a document of a return apart. A table that the document does not have was not given. */
export const tablesOfDocument = (
  model: ReturnModel,
  document: unknown,
  period: Period,
): DocumentTables => {
  const tables = new Map(model.tables.map((table) => [table.name, startTable(table, period)]));
  const record = isRecord(document) ? document : {};
  takeWithin(tables, undefined, { record, row: -1 });
  const given = [...tables.values()].filter(
    ({ model: table }) => hasParents(model) || record[table.name] !== undefined,
  );
  return {
    tables: new Map(given.map((table) => [table.model.name, rowsOf(table)])),
    given: new Map(given.map((table) => [table.model.name, givenOf(table)])),
  };
};
