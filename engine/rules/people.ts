import type { Period } from "../../runtime/cells.ts";
import type { ReturnModel, TableModel } from "../../runtime/return-model.ts";
import { identityText, personKeyOf } from "../../runtime/rule-groups.ts";
import { readRuleCell } from "../../runtime/rule-rows.ts";

import { createWrittenReader } from "../check/written-cell.ts";
import type { GivenTable } from "../read/given-table.ts";
import { createBlankRowTest } from "./build-rows.ts";

/** The people of a return, numbered in the order in which rules come to them. */
export interface People {
  /** How many there are; a row that names nobody is a person of its own. */
  readonly count: number;
  /** By table: for each row the number of its person, or `noPerson` for a row that is none for rules. */
  readonly byTable: ReadonlyMap<string, Int32Array>;
  /** In a flat return: the numbers by what people are known by. */
  readonly numberByName: ReadonlyMap<string, number>;
}

/** Stands where a row is none for rules. */
export const noPerson = -1;

interface Numbering {
  count: number;
  readonly numberByName: Map<string, number>;
}

const nextNumber = (numbering: Numbering): number => {
  const number = numbering.count;
  numbering.count += 1;
  return number;
};

const numberOf = (numbering: Numbering, name: string): number => {
  const known = numbering.numberByName.get(name);
  if (known !== undefined) return known;
  const number = nextNumber(numbering);
  numbering.numberByName.set(name, number);
  return number;
};

/** What people are known by, for each different value of a column; undefined for a value that names nobody. */
const namesIn = (
  model: TableModel,
  given: GivenTable,
  { column: name, period }: { readonly column: string; readonly period: Period },
): { readonly cells: Uint32Array; readonly names: readonly (string | undefined)[] } | undefined => {
  const column = model.columns.find((one) => one.name === name);
  const cells = given.columns.find((one) => one.name === name);
  if (column === undefined || cells === undefined) return undefined;
  const { form, dateFormat } = given;
  const written = { form, period, ...(dateFormat === undefined ? {} : { dateFormat }) };
  const read = createWrittenReader(column, written);
  const names = cells.values.map((value) => {
    const cell = readRuleCell(column, value, read);
    return identityText(cell.value) ?? cell.invalid;
  });
  return { cells: cells.cells, names };
};

/** Rows that cannot be read whole, and rows without a value, are no rows for rules. */
const createRowTest = (
  model: TableModel,
  given: GivenTable,
  period: Period,
): ((row: number, isNamed: boolean) => boolean) => {
  let isBlank: ((row: number) => boolean) | undefined;
  return (row, isNamed) => {
    if (given.ragged.has(row) || given.strayQuotes.has(row)) return false;
    if (isNamed || given.parentRows !== undefined) return true;
    isBlank ??= createBlankRowTest(model, given, period);
    return !isBlank(row);
  };
};

const numberRows = (
  numbering: Numbering,
  given: GivenTable,
  read: {
    readonly named: ReturnType<typeof namesIn>;
    readonly isRow: (row: number, isNamed: boolean) => boolean;
  },
): Int32Array => {
  const { named, isRow } = read;
  const numbers = new Int32Array(given.rows);
  for (let row = 0; row < given.rows; row += 1) {
    const name = named?.names[named.cells[row] ?? 0];
    if (!isRow(row, name !== undefined)) numbers[row] = noPerson;
    else numbers[row] = name === undefined ? nextNumber(numbering) : numberOf(numbering, name);
  }
  return numbers;
};

/** The tables of a return, as it has them and as they were given. */
interface Tables {
  readonly model: ReturnModel;
  readonly given: ReadonlyMap<string, GivenTable>;
}

/** For each row of a table the row that it stands in; undefined when that is not told of every row. */
const parentsOf = (
  { given }: Tables,
  { name, parent = "" }: TableModel,
): Uint32Array | undefined => {
  const parents = given.get(name)?.parentRows;
  const rows = given.get(parent)?.rows ?? 0;
  return parents?.every((row) => row < rows) === true ? parents : undefined;
};

/** For each row of a table the row so many levels up; undefined when that is not told of every row. */
const ancestorsOf = (
  tables: Tables,
  table: TableModel,
  levels: number,
): Uint32Array | undefined => {
  if (levels === 0)
    return Uint32Array.from({ length: tables.given.get(table.name)?.rows ?? 0 }, (_, row) => row);
  const parents = parentsOf(tables, table);
  const above = tables.model.tables.find(({ name }) => name === table.parent);
  const ancestors = above === undefined ? undefined : ancestorsOf(tables, above, levels - 1);
  return ancestors === undefined ? undefined : parents?.map((row) => ancestors[row] ?? 0);
};

/** Numbers the people of a flat return. */
const numberFlat = (
  model: ReturnModel,
  tables: ReadonlyMap<string, GivenTable>,
  period: Period,
): People => {
  const numbering: Numbering = { count: 0, numberByName: new Map() };
  const byTable = new Map<string, Int32Array>();
  for (const table of model.tables) {
    const given = tables.get(table.name);
    if (given === undefined) continue;
    const key = personKeyOf(model, table);
    const named =
      key !== undefined && "column" in key
        ? namesIn(table, given, { column: key.column, period })
        : undefined;
    const isRow = createRowTest(table, given, period);
    byTable.set(table.name, numberRows(numbering, given, { named, isRow }));
  }
  return { count: numbering.count, numberByName: numbering.numberByName, byTable };
};

/** Numbers the rows of a table of a hierarchical return; undefined when a row stands in none of the people. */
const numberTable = (
  numbering: Numbering,
  tables: Tables,
  table: TableModel,
): Int32Array | undefined => {
  const key = personKeyOf(tables.model, table);
  if (key === undefined || "column" in key) {
    const rows = tables.given.get(table.name)?.rows ?? 0;
    return table.parent === undefined
      ? Int32Array.from({ length: rows }, () => nextNumber(numbering))
      : undefined;
  }
  const ancestors = ancestorsOf(tables, table, key.levels);
  return ancestors === undefined
    ? undefined
    : Int32Array.from(ancestors, (row) => numberOf(numbering, String(row)));
};

/** Numbers the people of a hierarchical return; undefined when a row stands in none of them. */
const numberNested = (
  model: ReturnModel,
  given: ReadonlyMap<string, GivenTable>,
): People | undefined => {
  const numbering: Numbering = { count: 0, numberByName: new Map() };
  const byTable = new Map<string, Int32Array>();
  for (const table of model.tables) {
    if (!given.has(table.name)) continue;
    const numbers = numberTable(numbering, { model, given }, table);
    if (numbers === undefined) return undefined;
    byTable.set(table.name, numbers);
  }
  return { count: numbering.count, numberByName: numbering.numberByName, byTable };
};

/** True when the people of a hierarchical return stand in nothing themselves, so that nobody's rows are another's. */
const standAlone = (model: ReturnModel): boolean => {
  const listing = model.tables.find(({ name }) => name === model.subject?.table);
  const person = model.tables.find(({ name }) => name === listing?.parent);
  return person !== undefined && person.parent === undefined;
};

/** Numbers the people of a return; undefined when their rows cannot be told apart. */
export const numberPeople = (
  model: ReturnModel,
  tables: readonly GivenTable[],
  period: Period,
): People | undefined => {
  const byName = new Map(tables.map((given) => [given.name, given]));
  if (model.tables.every(({ parent }) => parent === undefined))
    return numberFlat(model, byName, period);
  return standAlone(model) ? numberNested(model, byName) : undefined;
};

/** The people of a flat return of another year: everyone by the number that they have in this year's, or `noPerson`. */
export const numberSamePeople = (
  model: ReturnModel,
  given: GivenTable,
  { people, period }: { readonly people: People; readonly period: Period },
): Int32Array | undefined => {
  const table = model.tables.find(({ name }) => name === given.name);
  const key = table === undefined ? undefined : personKeyOf(model, table);
  if (table === undefined || key === undefined || "levels" in key) return undefined;
  const named = namesIn(table, given, { column: key.column, period });
  if (named === undefined) return new Int32Array(given.rows).fill(noPerson);
  const isRow = createRowTest(table, given, period);
  const numbers = named.names.map((name) =>
    name === undefined ? noPerson : (people.numberByName.get(name) ?? noPerson),
  );
  return Int32Array.from(named.cells.subarray(0, given.rows), (cell, row) =>
    isRow(row, true) ? (numbers[cell] ?? noPerson) : noPerson,
  );
};
