import type { ReturnModel, TableModel } from "./return-model.ts";
import type { Row } from "./row.ts";
import { sortRows } from "./rule-order.ts";
import type { ReturnRows, RowInMaking, TableRows } from "./rule-rows.ts";

type ListsByTable = Record<string, RowInMaking[]>;

/** Gives each row of a table empty lists for the tables whose rows may stand in it. */
const openLists = (model: ReturnModel, table: TableRows): ReadonlyMap<Row, ListsByTable> => {
  const names = model.tables
    .filter(({ parent }) => parent === table.model.name)
    .map(({ name }) => name);
  const lists = new Map<Row, ListsByTable>();
  if (names.length === 0) return lists;
  for (const row of table.rowsByPlace) {
    if (row === undefined) continue;
    const growing: ListsByTable = Object.fromEntries(names.map((name) => [name, []]));
    row.$within = growing;
    lists.set(row, growing);
  }
  return lists;
};

/** Says of each row of a table what it stands in. */
const setParents = ({ rowsByPlace, parentRows }: TableRows, above: TableRows): void => {
  if (parentRows === undefined) return;
  for (const row of rowsByPlace)
    if (row !== undefined)
      row.$parent = above.rowsByPlace[parentRows[row.$row] ?? Infinity] ?? null;
};

const fillLists = ({ model, rows }: TableRows, lists: ReadonlyMap<Row, ListsByTable>): void => {
  for (const row of rows) if (row.$parent !== null) lists.get(row.$parent)?.[model.name]?.push(row);
};

const sortLists = (table: TableModel, lists: ReadonlyMap<Row, ListsByTable>): void => {
  for (const growing of lists.values())
    growing[table.name] = [...sortRows(table, growing[table.name] ?? [])];
};

/** In a hierarchical return, puts each row into the row that it stands in. */
export const linkRows = (model: ReturnModel, tables: ReturnRows): void => {
  const listsByTable = new Map(
    [...tables.values()].map((table) => [table.model.name, openLists(model, table)]),
  );
  for (const table of tables.values()) {
    const { parent } = table.model;
    const above = parent === undefined ? undefined : tables.get(parent);
    const lists = parent === undefined ? undefined : listsByTable.get(parent);
    if (above === undefined || lists === undefined) continue;
    setParents(table, above);
    fillLists(table, lists);
    sortLists(table.model, lists);
  }
};
