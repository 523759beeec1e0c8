import type { ReturnModel, TableModel } from "../../runtime/return-model.ts";
import type { Row } from "../../runtime/row.ts";

import type { BuiltTable, RowInMaking } from "./build-rows.ts";
import { sortRows } from "./sort-rows.ts";

type Growing = Record<string, RowInMaking[]>;

/** Gives each row of a table empty lists for the tables whose rows may stand in it. */
const openLists = (model: ReturnModel, table: BuiltTable): ReadonlyMap<Row, Growing> => {
  const names = model.tables
    .filter(({ parent }) => parent === table.model.name)
    .map(({ name }) => name);
  const lists = new Map<Row, Growing>();
  if (names.length === 0) return lists;
  for (const row of table.rowsByPlace) {
    if (row === undefined) continue;
    const growing: Growing = Object.fromEntries(names.map((name) => [name, []]));
    row.$within = growing;
    lists.set(row, growing);
  }
  return lists;
};

/** Says of each row of a table what it stands in. */
const setParents = ({ rowsByPlace, given }: BuiltTable, above: BuiltTable): void => {
  const { parentRows } = given;
  if (parentRows === undefined) return;
  for (const row of rowsByPlace)
    if (row !== undefined)
      row.$parent = above.rowsByPlace[parentRows[row.$row] ?? Infinity] ?? null;
};

const fillLists = ({ model, rows }: BuiltTable, lists: ReadonlyMap<Row, Growing>): void => {
  for (const row of rows) if (row.$parent !== null) lists.get(row.$parent)?.[model.name]?.push(row);
};

const sortLists = (table: TableModel, lists: ReadonlyMap<Row, Growing>): void => {
  for (const growing of lists.values())
    growing[table.name] = [...sortRows(table, growing[table.name] ?? [])];
};

/** In a hierarchical return, puts each row into the row that it stands in. */
export const linkRows = (model: ReturnModel, built: ReadonlyMap<string, BuiltTable>): void => {
  const listsByTable = new Map(
    [...built.values()].map((table) => [table.model.name, openLists(model, table)]),
  );
  for (const table of built.values()) {
    const { parent } = table.model;
    const above = parent === undefined ? undefined : built.get(parent);
    const lists = parent === undefined ? undefined : listsByTable.get(parent);
    if (above === undefined || lists === undefined) continue;
    setParents(table, above);
    fillLists(table, lists);
    sortLists(table.model, lists);
  }
};
