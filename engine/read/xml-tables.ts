import type { ColumnModel, TableModel } from "../../runtime/return-model.ts";

import type { GivenColumn, GivenTable, ShapeFault } from "./given-table.ts";
import type { Encoding } from "./text-encoding.ts";
import type { XmlDocument } from "./xml-document.ts";
import type { RowsSoFar } from "./xml-rows.ts";

const tableNamed = ({ tables }: XmlDocument, name: string | undefined): RowsSoFar | undefined =>
  tables.find(({ model }) => model.name === name);

const ownColumn = (table: RowsSoFar, index: number): GivenColumn | undefined => {
  const column = table.columns[index];
  if (column === undefined) return undefined;
  const { name, values } = column;
  const cells = column.cells.subarray(0, table.rows);
  const lines = column.lines.subarray(0, table.rows);
  return { name, writtenName: name, cells, values, lines };
};

/** What the table that lists the people says in a column, for each row about one of them. */
const columnOfPeople = (
  document: XmlDocument,
  table: RowsSoFar,
  name: string,
): GivenColumn | undefined => {
  const listing = tableNamed(document, document.model.subject?.table);
  const column = listing?.columns.find((other) => other?.name === name);
  if (listing === undefined || column === undefined) return undefined;
  const people = table.people.subarray(0, table.rows);
  const cells = people.map((person) => {
    const row = person === 0 ? 0 : (document.listings[person - 1] ?? 0);
    return row === 0 ? 0 : (column.cells[row - 1] ?? 0);
  });
  return { name, writtenName: name, cells, values: column.values, isCarriedDown: true };
};

const givenColumn = (
  document: XmlDocument,
  table: RowsSoFar,
  column: ColumnModel,
): GivenColumn | undefined =>
  ownColumn(table, table.model.columns.indexOf(column)) ??
  (column.carriedBy?.includes("XML") === false
    ? undefined
    : columnOfPeople(document, table, column.name));

/** For each row the row of a table that it stands in, or is; undefined when it stands in none. */
const rowsAround = (
  document: XmlDocument,
  table: RowsSoFar,
  around: string,
): Uint32Array | undefined => {
  if (table.model.name === around) return Uint32Array.from({ length: table.rows }, (_, row) => row);
  const parent = tableNamed(document, table.model.parent);
  const rows = parent === undefined ? undefined : rowsAround(document, parent, around);
  return rows === undefined
    ? undefined
    : table.parents.subarray(0, table.rows).map((row) => rows[row] ?? 0);
};

const numberTexts = (count: number): readonly string[] =>
  Array.from({ length: count + 1 }, (_, number) => (number === 0 ? "" : String(number)));

/** The numbers of rows that have no identifier, as texts, by the name of the key. */
const rowNumbers = (document: XmlDocument): ReadonlyMap<string, readonly string[]> => {
  const texts = new Map<string, readonly string[]>();
  for (const { model, rows } of document.tables) {
    if (model.numberedAs !== undefined) texts.set(model.numberedAs, numberTexts(rows));
  }
  return texts;
};

const linkKeysOf = (
  document: XmlDocument,
  table: RowsSoFar,
  numbers: ReadonlyMap<string, readonly string[]>,
): readonly GivenColumn[] => {
  const { subject } = document.model;
  const isAboutPeople = subject !== undefined && table.model.name !== subject.table;
  const person = isAboutPeople ? columnOfPeople(document, table, subject.column) : undefined;
  const keys = person === undefined ? [] : [person];
  for (const { model } of document.tables) {
    const { numberedAs: name } = model;
    const rows = name === undefined ? undefined : rowsAround(document, table, model.name);
    if (name === undefined || rows === undefined) continue;
    const cells = rows.map((row) => row + 1);
    keys.push({ name, writtenName: name, cells, values: numbers.get(name) ?? [] });
  }
  return keys;
};

const isHierarchical = ({ model }: XmlDocument): boolean =>
  model.tables.some(({ parent }) => parent !== undefined);

const faultsByTable = (document: XmlDocument): ReadonlyMap<string, readonly ShapeFault[]> => {
  const byTable = new Map<string, ShapeFault[]>();
  for (const fault of document.faults) {
    if (fault.table === undefined) continue;
    const others = byTable.get(fault.table);
    if (others === undefined) byTable.set(fault.table, [fault]);
    else others.push(fault);
  }
  return byTable;
};

const givenTable = (
  document: XmlDocument,
  table: RowsSoFar,
  encoding: Encoding,
): Omit<GivenTable, "linkKeys" | "shapeFaults"> => {
  const { file, model } = document;
  const { rows, parents } = table;
  const lines = table.lines.subarray(0, rows);
  const hasParent = tableNamed(document, table.model.parent)?.model.path !== undefined;
  return {
    name: table.model.name,
    file,
    form: "XML",
    encoding,
    rows,
    lines,
    firstLine: lines[0] ?? 1,
    columns: table.model.columns.flatMap((column) => givenColumn(document, table, column) ?? []),
    unknownColumns: [],
    repeatedColumns: [],
    ragged: new Map(),
    strayQuotes: new Set(),
    width: 0,
    ...(model.xml === undefined ? {} : { dateFormat: model.xml.dateFormat }),
    ...(hasParent ? { parentRows: parents.subarray(0, rows) } : {}),
  };
};

const isCarried = ({ path }: TableModel): boolean => path !== undefined;

/** The tables of a document that was read to its end, those without rows included. */
export const tablesOfXml = (document: XmlDocument, encoding: Encoding): readonly GivenTable[] => {
  const numbers = rowNumbers(document);
  const faults = faultsByTable(document);
  const hasLinks = isHierarchical(document);
  return document.tables
    .filter(({ model }) => isCarried(model))
    .map((table) => ({
      ...givenTable(document, table, encoding),
      shapeFaults: faults.get(table.model.name) ?? [],
      ...(hasLinks ? { linkKeys: linkKeysOf(document, table, numbers) } : {}),
    }));
};
