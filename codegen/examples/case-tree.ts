import type { ReturnModel, TableModel } from "../../runtime/return-model.ts";
import type { CaseFamily } from "./case-family.ts";
import { columnsOf } from "./case-family.ts";
import type { CaseCell, CasePlace, CaseTable, TablesOfCase } from "./case-rows.ts";

/** One row of cells by column name. */
export type CellsByColumn = ReadonlyMap<string, CaseCell>;

/** A row of the return that is made from rows of a case. */
export interface CaseNode {
  readonly cells: CellsByColumn;
  /** Where in the case it came from. */
  readonly places: readonly CasePlace[];
  /** It is there only because others stand in it: the case leaves it out. */
  readonly isGhost: boolean;
  readonly parent: CaseNode | undefined;
}

/** A table of the return that is made from a case. */
export interface CaseRows {
  readonly table: TableModel;
  /** Its columns that the case has. */
  readonly columns: readonly string[];
  readonly nodes: readonly CaseNode[];
}

interface Node extends CaseNode {
  readonly cells: Map<string, CaseCell>;
  readonly places: CasePlace[];
  readonly parent: Node | undefined;
}

interface Making {
  readonly model: ReturnModel;
  readonly family: CaseFamily;
  readonly nodes: Map<string, Node[]>;
  readonly columns: Map<string, Set<string>>;
}

const nodesOf = ({ nodes }: Making, table: string): Node[] => {
  const known = nodes.get(table) ?? [];
  nodes.set(table, known);
  return known;
};

const columnsGiven = ({ columns }: Making, table: string): Set<string> => {
  const known = columns.get(table) ?? new Set<string>();
  columns.set(table, known);
  return known;
};

/** A date with hyphens as a file has it. */
const withStrokes = (cell: CaseCell): CaseCell =>
  typeof cell === "string" && /^\d{1,2}-\d{1,2}-\d{4}$/u.test(cell)
    ? cell.replaceAll("-", "/")
    : cell;

const cellsOf = (
  family: CaseFamily,
  table: string,
  source: CaseTable,
): readonly Map<string, CaseCell>[] => {
  const names = columnsOf(family, table, source);
  const read = family.hasHyphenDates ? withStrokes : (cell: CaseCell) => cell;
  return source.rows.map((row) => new Map(names.map((name, at) => [name, read(row[at] ?? null)])));
};

const text = (cell: CaseCell | undefined): string | undefined =>
  cell === null || cell === undefined || typeof cell === "object" ? undefined : String(cell);

/** True when two rows agree on every key column that both have, and have at least one. */
const isSame = (keys: readonly string[], left: CellsByColumn, right: CellsByColumn): boolean => {
  const shared = keys.filter((key) => left.has(key) && right.has(key));
  return (
    shared.length > 0 &&
    shared.every((key) => {
      const value = text(left.get(key));
      return value !== undefined && value === text(right.get(key));
    })
  );
};

const parentOf = (making: Making, table: TableModel): TableModel | undefined =>
  making.model.tables.find(({ name }) => name === table.parent);

/** Keys that name the rows of a table: its own, or those of the nearest table above that has some. */
const keysOf = (making: Making, table: TableModel): readonly string[] => {
  let at: TableModel | undefined = table;
  while (at !== undefined) {
    const keys = making.family.keys[at.name];
    if (keys !== undefined) return keys;
    at = parentOf(making, at);
  }
  return [];
};

/** The row that a row stands in: one of the case's, or one made up because the case leaves it out. */
const standIn = (making: Making, table: TableModel, cells: CellsByColumn): Node | undefined => {
  const above = parentOf(making, table);
  if (above === undefined) return undefined;
  const keys = keysOf(making, above);
  const found = nodesOf(making, above.name).find((node) => isSame(keys, node.cells, cells));
  if (found !== undefined) return found;
  const known = new Map(
    keys.flatMap((key) => (cells.has(key) ? [[key, cells.get(key) ?? null]] : [])),
  );
  const ghost: Node = {
    cells: known,
    places: [],
    isGhost: true,
    parent: standIn(making, above, cells),
  };
  nodesOf(making, above.name).push(ghost);
  return ghost;
};

const isList = (cell: CaseCell): cell is readonly (string | number | boolean | null)[] =>
  Array.isArray(cell);

const asList = (cell: CaseCell | undefined): readonly (string | number | boolean | null)[] => {
  if (cell === null || cell === undefined) return [];
  return isList(cell) ? cell : [cell];
};

/** Where the case also has the row above with the column, that is the row which it expects to be reported. */
const isLifted = ({ family }: Making, table: TableModel, parent: Node | undefined): boolean =>
  family.lifted.some(
    ({ to, column }) => to === table.name && parent?.cells.has(column) === true && !parent.isGhost,
  );

/** A row that is there already, of which this one gives one more value: a case has a row for each value. */
const nodeToExtend = (
  making: Making,
  table: TableModel,
  row: { readonly cells: CellsByColumn; readonly parent: Node | undefined },
): Node | undefined => {
  const isKeyed = keysOf(making, table).some((key) => row.cells.has(key));
  return isKeyed && table.occurs.max === 1
    ? nodesOf(making, table.name).find(({ parent }) => parent === row.parent)
    : undefined;
};

const addRow = (
  making: Making,
  table: TableModel,
  row: { readonly cells: Map<string, CaseCell>; readonly place: CasePlace },
): void => {
  const { cells, place } = row;
  const parent = standIn(making, table, cells);
  const places = isLifted(making, table, parent) ? [...(parent?.places ?? [])] : [place];
  const repeating = table.columns.find(({ repeats }) => repeats)?.name;
  const others = nodesOf(making, table.name);
  if (repeating === undefined) {
    others.push({ cells, places, isGhost: false, parent });
    return;
  }
  const list = asList(cells.get(repeating));
  const known = nodeToExtend(making, table, { cells, parent });
  if (known === undefined) {
    cells.set(repeating, list);
    others.push({ cells, places, isGhost: false, parent });
  } else {
    known.cells.set(repeating, [...asList(known.cells.get(repeating)), ...list]);
    known.places.push(...places);
  }
};

/** Columns that the case has in a row above become rows of their own, unless the case has their table too. */
const lift = (making: Making, tables: TablesOfCase): void => {
  for (const { from, column, to } of making.family.lifted) {
    const target = making.model.tables.find(({ name }) => name === to);
    const names = Object.keys(tables).map((name) => making.family.tableNames[name] ?? name);
    if (target === undefined || names.includes(to) || !columnsGiven(making, from).has(column))
      continue;
    columnsGiven(making, to).add(column);
    for (const node of nodesOf(making, from)) {
      const cell = node.cells.get(column) ?? null;
      if (cell === null) continue;
      nodesOf(making, to).push({
        cells: new Map([[column, asList(cell)]]),
        places: node.places,
        isGhost: false,
        parent: node,
      });
    }
  }
};

/** The tables of the return that a table of a case is: one, or several whose columns it holds. */
const namesInReturn = (
  { model, family }: Making,
  name: string,
  source: CaseTable,
): readonly string[] => {
  const split = family.splits[name];
  if (split === undefined) return [family.tableNames[name] ?? name];
  return split.filter((one) =>
    model.tables
      .find((table) => table.name === one)
      ?.columns.some((column) => source.columns.includes(column.name)),
  );
};

/** The tables of a case of a hierarchical return: keys that the case has become rows that stand in rows. */
const treeOf = (
  model: ReturnModel,
  family: CaseFamily,
  source: TablesOfCase,
): readonly CaseRows[] => {
  const making: Making = { model, family, nodes: new Map(), columns: new Map() };
  const given = new Map(
    Object.entries(source).flatMap(([name, table]) =>
      namesInReturn(making, name, table).map((one) => [one, { name, table }] as const),
    ),
  );
  for (const table of model.tables) {
    const found = given.get(table.name);
    if (found === undefined) continue;
    for (const column of columnsOf(family, table.name, found.table))
      columnsGiven(making, table.name).add(column);
    for (const [row, cells] of cellsOf(family, table.name, found.table).entries())
      addRow(making, table, { cells, place: { table: found.name, row } });
  }
  lift(making, source);
  const isThere = ({ name }: TableModel): boolean =>
    given.has(name) || (making.nodes.get(name)?.length ?? 0) > 0;
  return model.tables.filter(isThere).map((table) => ({
    table,
    columns: [...columnsGiven(making, table.name)],
    nodes: nodesOf(making, table.name),
  }));
};

const flatOf = (
  model: ReturnModel,
  family: CaseFamily,
  source: TablesOfCase,
): readonly CaseRows[] =>
  model.tables.flatMap((table) => {
    const found = source[table.name];
    if (found === undefined) return [];
    const nodes = cellsOf(family, table.name, found).map((cells, row) => ({
      cells,
      places: [{ table: table.name, row }],
      isGhost: false,
      parent: undefined,
    }));
    return [{ table, columns: columnsOf(family, table.name, found), nodes }];
  });

/** Makes the tables of a return from those of a case. */
export const caseRows = (
  model: ReturnModel,
  family: CaseFamily,
  source: TablesOfCase,
): readonly CaseRows[] =>
  model.tables.some(({ parent }) => parent !== undefined)
    ? treeOf(model, family, source)
    : flatOf(model, family, source);
