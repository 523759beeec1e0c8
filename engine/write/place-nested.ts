import type { ReturnModel, TableModel } from "../../runtime/return-model.ts";

import type { GivenTable } from "../read/given-table.ts";
import type { FaultList } from "./fault-list.ts";
import { gatherMembers, holdsLists } from "./gather-members.ts";
import { ambiguous, keyColumn, keysInRows, linkNames, rowsByKey } from "./link-keys.ts";
import type { PlacedTable, PlacedTables } from "./placed-table.ts";
import { nowhere, rowsByAnchor } from "./rows-by-anchor.ts";

interface Placing {
  readonly model: ReturnModel;
  readonly tables: ReadonlyMap<string, GivenTable>;
  readonly faults: FaultList;
  /** By name, those placed so far. */
  readonly placed: Map<string, PlacedTable>;
}

const parentOf = ({ model }: Placing, { parent }: TableModel): TableModel | undefined =>
  model.tables.find(({ name }) => name === parent);

/** True for a table that stands in a file once at most, as all do that it stands in. */
const isSingle = (placing: Placing, table: TableModel): boolean => {
  const parent = parentOf(placing, table);
  return table.occurs.max === 1 && (parent === undefined || isSingle(placing, parent));
};

const hasRowsBelow = (placing: Placing, table: TableModel): boolean =>
  placing.model.tables.some(
    (below) =>
      below.parent === table.name &&
      ((placing.tables.get(below.name)?.rows ?? 0) > 0 || hasRowsBelow(placing, below)),
  );

const firstOfAll = (rows: number): Uint32Array => new Uint32Array(rows);

/** The person whom each row of the table that lists them is, by the identifier there. */
const peopleOf = ({ model, tables }: Placing): ReadonlyMap<string, number> => {
  const { table, column } = model.subject ?? { table: "", column: "" };
  const listing = tables.get(table);
  const people = new Map<string, number>();
  for (const key of listing === undefined ? [] : keysInRows(listing, [column]))
    if (key !== undefined && !people.has(key)) people.set(key, people.size);
  return people;
};

/** The columns by which the rows of a table say where they stand, and the rows that can be meant by them. */
interface Links {
  readonly names: readonly string[];
  readonly rowsByKey: ReadonlyMap<string, number>;
}

const linksTo = (placing: Placing, given: GivenTable, parent: PlacedTable): Links | undefined => {
  const { given: around, model } = parent;
  const known = linkNames(placing.model, model).filter((name) => keyColumn(given, name));
  const names = around === undefined ? known : known.filter((name) => keyColumn(around, name));
  if (names.length === 0) return undefined;
  return {
    names,
    rowsByKey: around === undefined ? peopleOf(placing) : rowsByKey(keysInRows(around, names)),
  };
};

const linkWords = ({ model }: Placing, parent: TableModel): string =>
  linkNames(model, parent).join(" and ");

const tellUnlinked = (placing: Placing, given: GivenTable, parent: TableModel): void => {
  const says = `has no column that says in which ${parent.name} its rows stand`;
  const fix = `Add ${linkWords(placing, parent)} to it and to ${parent.name}.`;
  placing.faults.add({ code: "WRITE_ROW_NOT_PLACED", table: given.name, given, says, fix });
};

const anchorsByLinks = (placing: Placing, given: GivenTable, parent: PlacedTable): Uint32Array => {
  const { faults } = placing;
  const links = linksTo(placing, given, parent);
  if (links === undefined) {
    if (given.rows > 0) tellUnlinked(placing, given, parent.model);
    return new Uint32Array(given.rows).fill(nowhere);
  }
  const { name } = parent.model;
  const fix = `Mend ${links.names.join(" and ")} of the row, or add the row of ${name} that is meant.`;
  return Uint32Array.from(keysInRows(given, links.names), (key, row) => {
    const anchor = links.rowsByKey.get(key ?? "");
    if (anchor !== undefined && anchor !== ambiguous) return anchor;
    const says =
      anchor === ambiguous
        ? `could stand in several rows of ${name}`
        : `stands in no row of ${name}`;
    faults.add({ code: "WRITE_ROW_NOT_PLACED", table: given.name, given, row, says, fix });
    return nowhere;
  });
};

/** Rows of which the table around them was not given stand nowhere. */
const anchorsNowhere = (
  { faults }: Placing,
  given: GivenTable,
  parent: TableModel,
): Uint32Array => {
  const says = `has rows, and no ${parent.name} was given for them to stand in`;
  if (given.rows > 0) faults.add({ code: "WRITE_ROW_NOT_PLACED", table: given.name, given, says });
  return new Uint32Array(given.rows).fill(nowhere);
};

const anchorsOf = (placing: Placing, table: TableModel, given: GivenTable): Uint32Array => {
  if (given.parentRows !== undefined) return given.parentRows;
  const parent = parentOf(placing, table);
  if (parent === undefined || isSingle(placing, parent)) return firstOfAll(given.rows);
  const around = placing.placed.get(parent.name);
  return around === undefined
    ? anchorsNowhere(placing, given, parent)
    : anchorsByLinks(placing, given, around);
};

/** How many rows of a table without columns there are, when nothing says so. */
const rowsOfEmpty = (placing: Placing, table: TableModel): number => {
  if (isSingle(placing, table)) return hasRowsBelow(placing, table) ? 1 : 0;
  return peopleOf(placing).size;
};

/** A table without columns holds others: it has the rows that they need. */
const placeEmpty = (placing: Placing, model: TableModel): PlacedTable | undefined => {
  const rows = rowsOfEmpty(placing, model);
  if (rows === 0) return undefined;
  const anchors = firstOfAll(rows);
  return { model, given: undefined, rows, places: rowsByAnchor(anchors, 1) };
};

const placeGiven = (placing: Placing, model: TableModel, given: GivenTable): PlacedTable => {
  const parent = placing.placed.get(model.parent ?? "");
  const found = anchorsOf(placing, model, given);
  const isGathered = given.form !== "XML" && holdsLists(model);
  const { given: table, anchors } = isGathered
    ? gatherMembers(given, found)
    : { given, anchors: found };
  const places = rowsByAnchor(anchors, model.parent === undefined ? 1 : (parent?.rows ?? 0));
  return { model, given: table, rows: table.rows, places };
};

const placeTable = (placing: Placing, model: TableModel): PlacedTable | undefined => {
  if (model.path === undefined) return undefined;
  const given = placing.tables.get(model.name);
  const isPlaced = given?.parentRows !== undefined || isSingle(placing, model);
  const hasRows = given !== undefined && given.rows > 0;
  if (model.columns.length === 0 && !(hasRows && isPlaced)) return placeEmpty(placing, model);
  return given === undefined ? undefined : placeGiven(placing, model, given);
};

/** Places the rows of a return whose tables stand in each other: each stands in a row of its parent table. */
export const placeNested = (
  tables: ReadonlyMap<string, GivenTable>,
  model: ReturnModel,
  faults: FaultList,
): PlacedTables => {
  const placing: Placing = { model, tables, faults, placed: new Map() };
  // What a table stands in is placed before it.
  const outermostFirst = model.tables.toSorted(
    (left, right) => (left.path?.length ?? 0) - (right.path?.length ?? 0),
  );
  for (const table of outermostFirst) {
    const placed = placeTable(placing, table);
    if (placed !== undefined) placing.placed.set(table.name, placed);
  }
  return {
    tables: model.tables.map(({ name }) => placing.placed.get(name)),
    people: 0,
    isNested: true,
  };
};
