import type { ReturnModel, TableModel } from "./return-model.ts";
import type { Row, RowsByTable, RowValue } from "./row.ts";
import { sortRows } from "./rule-order.ts";
import { templateOf } from "./rule-rows.ts";
import type { ReturnRows, RowInMaking } from "./rule-rows.ts";

/** The rows of one person, every table of the return present, each in its order. */
export interface SubjectRows {
  /** What the person is known by; undefined for rows that name nobody. */
  readonly subject: string | undefined;
  readonly tables: RowsByTable;
}

const noneOfThem: readonly RowInMaking[] = [];

/** What a person is known by, of a cell that can be read; undefined for one that names nobody. */
export const identityText = (value: RowValue | undefined): string | undefined =>
  value === null || value === undefined || typeof value === "object" ? undefined : String(value);

/** What the rows of a table are grouped by: the person's identifier, or the row that stands for the person. */
type KeyOf = (row: RowInMaking) => Row | string | undefined;

const nobody: KeyOf = () => undefined;

const keyByColumn =
  (column: string): KeyOf =>
  (row) =>
    identityText(row[column]) ?? row.$invalid?.[column];

/** The row so many levels up. */
const keyByAncestor =
  (levels: number): KeyOf =>
  (row) => {
    let at: Row | null = row;
    for (let level = 0; level < levels && at !== null; level += 1) at = at.$parent;
    return at ?? undefined;
  };

const tableAbove = (model: ReturnModel, table: TableModel): TableModel | undefined =>
  table.parent === undefined ? undefined : model.tables.find(({ name }) => name === table.parent);

const levelsTo = (model: ReturnModel, table: TableModel, person: string): number | undefined => {
  let at: TableModel | undefined = table;
  for (let levels = 0; at !== undefined; levels += 1) {
    if (at.name === person) return levels;
    at = tableAbove(model, at);
  }
  return undefined;
};

/** What names the person of a table's rows: a column, or the row so many levels up. */
export type PersonKey = { readonly column: string } | { readonly levels: number };

/**
 * What names the person of a table's rows; undefined when they name nobody. In a hierarchical return a person is the row
 * that the table of persons stands in.
 */
export const personKeyOf = (model: ReturnModel, table: TableModel): PersonKey | undefined => {
  const { subject } = model;
  const listing = model.tables.find(({ name }) => name === subject?.table);
  if (subject === undefined || listing === undefined) return undefined;
  const { column } = subject;
  if (listing.parent === undefined)
    return table.columns.some(({ name }) => name === column) ? { column } : undefined;
  const levels = levelsTo(model, table, listing.parent);
  return levels === undefined ? undefined : { levels };
};

const keyOfTable = (model: ReturnModel, table: TableModel): KeyOf => {
  const key = personKeyOf(model, table);
  if (key === undefined) return nobody;
  return "column" in key ? keyByColumn(key.column) : keyByAncestor(key.levels);
};

const subjectOf = ({ subject }: ReturnModel, key: Row | string | undefined): string | undefined => {
  if (key === undefined || typeof key === "string" || subject === undefined)
    return typeof key === "string" ? key : undefined;
  return identityText(key.$within?.[subject.table]?.[0]?.[subject.column]);
};

interface Group {
  readonly subject: string | undefined;
  /** By the table's number in the return. */
  readonly rows: (RowInMaking[] | undefined)[];
}

/** Makes the lists of a person's rows, every table of the return present, all of one shape. */
const listsMaker = (model: ReturnModel): ((group: Group) => RowsByTable) => {
  const template: Record<string, readonly Row[]> = templateOf(
    Object.fromEntries(model.tables.map(({ name }) => [name, noneOfThem])),
  );
  return ({ rows }) => {
    const lists = { ...template };
    for (const [index, own] of rows.entries()) {
      const table = model.tables[index];
      if (own !== undefined && table !== undefined) lists[table.name] = sortRows(table, own);
    }
    return lists;
  };
};

/** Groups the rows of a return by person. A row that names nobody is a person of its own. */
export const groupRows = (model: ReturnModel, tables: ReturnRows): readonly SubjectRows[] => {
  const groups = new Map<Row | string, Group>();
  for (const [index, table] of model.tables.entries()) {
    const keyOf = keyOfTable(model, table);
    for (const row of tables.get(table.name)?.rows ?? noneOfThem) {
      const key = keyOf(row);
      let group = groups.get(key ?? row);
      if (group === undefined) {
        group = { subject: subjectOf(model, key), rows: [] };
        groups.set(key ?? row, group);
      }
      (group.rows[index] ??= []).push(row);
    }
  }
  const listsOf = listsMaker(model);
  return [...groups.values()].map((group) => ({
    subject: group.subject,
    tables: listsOf(group),
  }));
};

/** All rows of a return by table, every table present, in the order of the file. */
export const rowsOfReturn = (model: ReturnModel, tables: ReturnRows): RowsByTable =>
  Object.fromEntries(model.tables.map(({ name }) => [name, tables.get(name)?.rows ?? noneOfThem]));
