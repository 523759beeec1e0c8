import type { ColumnModel, ReturnModel, TableModel } from "../../runtime/return-model.ts";

import { columnsCarried } from "./recognise-table.ts";

/** An element that may stand in a group: another group, or a column of a table. */
export interface XmlPlace {
  readonly name: string;
  /** Its number among the places of its group. */
  readonly index: number;
  readonly min: number;
  readonly max: number;
  /** Places of one sequence come in the order of their ranks; -1 is no sequence. */
  readonly sequence: number;
  readonly rank: number;
  /** Exactly one of the two is there. */
  readonly group?: XmlGroup;
  readonly column?: XmlColumn;
}

/** A column as an element. */
export interface XmlColumn {
  /** The table's number in the return, and the column's in the table. */
  readonly table: number;
  readonly column: number;
  readonly repeats: boolean;
  /** The element may stand there without text. */
  readonly mayBeEmpty: boolean;
  /** The table that has a row for whoever has this flag set. */
  readonly flags: number | undefined;
}

/** An element that holds elements. */
export interface XmlGroup {
  readonly name: string;
  readonly places: ReadonlyMap<string, XmlPlace>;
  /** The places that must be taken. */
  readonly required: readonly XmlPlace[];
  readonly sequences: number;
  /** The table of which each such element is a row; undefined when it only holds others. */
  readonly table: number | undefined;
  /** Other tables whose columns stand loose in it: they have a row when one of those has a value. */
  readonly looseTables: readonly number[];
  /** All that is known of one person stands in it. */
  readonly isPerson: boolean;
}

/** How the XML form of a return is built. */
export interface XmlShape {
  readonly root: XmlGroup;
  /** The group in which each element stands that the return has, by name; undefined when it stands in several. */
  readonly homes: ReadonlyMap<string, string | undefined>;
}

interface Building {
  readonly model: ReturnModel;
  /** Tables stand in each other, so nothing is said twice. */
  readonly isHierarchical: boolean;
  readonly subject: TableModel | undefined;
}

type Path = readonly string[];

const keyOf = (path: Path): string => path.join("/");

const isAt = (table: TableModel, path: Path): boolean =>
  table.path !== undefined && keyOf(table.path) === keyOf(path);

const isBelow = (table: TableModel, path: Path): boolean =>
  table.path !== undefined && keyOf(table.path).startsWith(`${keyOf(path)}/`);

/** Tables whose rows stand at a path: first the one that lists the people, if it is among them. */
const tablesAt = ({ model, subject }: Building, path: Path): readonly TableModel[] => {
  const tables = model.tables.filter((table) => isAt(table, path));
  return tables.toSorted((a, b) => Number(b === subject) - Number(a === subject));
};

/**
 * True for a column that the XML form does not repeat in a table, because the table that lists the people says it once
 * for each of them.
 */
export const isCarriedDown = (
  model: ReturnModel,
  table: TableModel,
  column: ColumnModel,
): boolean => {
  const { subject } = model;
  if (subject === undefined || subject.table === table.name) return false;
  if (model.tables.some(({ parent }) => parent !== undefined)) return false;
  const listing = model.tables.find(({ name }) => name === subject.table);
  return listing?.columns.some(({ name }) => name === column.name) ?? false;
};

const xmlName = (column: ColumnModel): string => column.xmlName ?? column.name;

/** Text of any form may be empty; a code, a date or a number may not. */
const acceptsNothing = ({ cell, fixed, required }: ColumnModel): boolean =>
  required || (cell.kind === "text" && cell.pattern === undefined && fixed === undefined);

const columnPlace = (
  building: Building,
  table: TableModel,
  column: ColumnModel,
): Pick<XmlPlace, "name" | "min" | "max" | "column"> => {
  const { model } = building;
  const isFlag = column.carriedBy?.includes("CSV") === false;
  const flagged = model.tables.findIndex(({ name }) => name === column.name);
  return {
    name: xmlName(column),
    min: 0,
    max: column.repeats ? Infinity : 1,
    column: {
      table: model.tables.indexOf(table),
      column: table.columns.indexOf(column),
      repeats: column.repeats,
      mayBeEmpty: model.xml?.mayBeEmpty === true || (!column.repeats && acceptsNothing(column)),
      flags: isFlag && flagged >= 0 ? flagged : undefined,
    },
  };
};

/** How often a group may stand in the one around it. Flat tables count their rows in the return, not in a group. */
const occursAt = (building: Building, path: Path): Pick<XmlPlace, "min" | "max"> => {
  const { subject, isHierarchical } = building;
  const [table] = tablesAt(building, path);
  if (table !== undefined && isHierarchical) {
    return { min: table.occurs.min, max: table.occurs.max ?? Infinity };
  }
  if (table !== undefined && table === subject) return { min: 1, max: 1 };
  const holdsPeople = subject !== undefined && isBelow(subject, path);
  return { min: holdsPeople ? subject.occurs.min : 0, max: Infinity };
};

/** Names of the groups that stand directly at a path, in the order of the return. */
const groupNames = ({ model }: Building, path: Path): readonly string[] => {
  const names = model.tables
    .filter((table) => isBelow(table, path))
    .flatMap((table) => table.path?.[path.length] ?? []);
  return [...new Set(names)];
};

type Unordered = Omit<XmlPlace, "index" | "sequence" | "rank">;

/** The orders that a group keeps, as lists of element names: one for each table in it, or one of its groups. */
const sequencesAt = (building: Building, path: Path): readonly (readonly string[])[] => {
  const groups = groupNames(building, path);
  const tables = tablesAt(building, path);
  if (tables.length === 0) return [groups];
  return tables.map((table) => {
    const namesByColumn = new Map(table.columns.map((column) => [column.name, xmlName(column)]));
    const unordered = building.isHierarchical ? groups : [];
    const order = table.order ?? [...namesByColumn.keys(), ...unordered];
    return order.map((name) => namesByColumn.get(name) ?? name);
  });
};

const columnPlaces = (building: Building, path: Path): readonly Unordered[] =>
  tablesAt(building, path).flatMap((table) =>
    columnsCarried(table, "XML")
      .filter((column) => !isCarriedDown(building.model, table, column))
      .map((column) => columnPlace(building, table, column)),
  );

const placesAt = (building: Building, path: Path): ReadonlyMap<string, XmlPlace> => {
  const sequences = sequencesAt(building, path);
  const groups = groupNames(building, path).map((name): Unordered => {
    const inner = [...path, name];
    return { name, ...occursAt(building, inner), group: groupAt(building, inner) };
  });
  const places = new Map<string, XmlPlace>();
  for (const place of [...columnPlaces(building, path), ...groups]) {
    const { name } = place;
    const sequence = sequences.findIndex((names) => names.includes(name));
    const rank = sequences[sequence]?.indexOf(name) ?? -1;
    if (!places.has(name)) places.set(name, { ...place, index: places.size, sequence, rank });
  }
  return places;
};

const groupAt = (building: Building, path: Path): XmlGroup => {
  const { model, subject } = building;
  const numbers = tablesAt(building, path).map((table) => model.tables.indexOf(table));
  const places = placesAt(building, path);
  return {
    name: path.at(-1) ?? "",
    places,
    required: [...places.values()].filter(({ min }) => min > 0),
    sequences: sequencesAt(building, path).length,
    table: numbers[0],
    looseTables: numbers.slice(1),
    isPerson: subject?.path !== undefined && keyOf(subject.path.slice(0, -1)) === keyOf(path),
  };
};

const findHomes = (group: XmlGroup, homes: Map<string, string | undefined>): void => {
  for (const { name, group: inner } of group.places.values()) {
    homes.set(name, homes.has(name) ? undefined : group.name);
    if (inner !== undefined) findHomes(inner, homes);
  }
};

/** Works out how the XML form of a return is built; undefined when it has none. */
export const xmlShapeOf = (model: ReturnModel): XmlShape | undefined => {
  if (model.xml === undefined) return undefined;
  const root = groupAt(
    {
      model,
      isHierarchical: model.tables.some(({ parent }) => parent !== undefined),
      subject: model.tables.find(({ name }) => name === model.subject?.table),
    },
    [model.xml.root],
  );
  const homes = new Map<string, string | undefined>();
  findHomes(root, homes);
  return { root, homes };
};
