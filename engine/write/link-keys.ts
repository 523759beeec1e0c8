import { trimCell } from "../../runtime/blank.ts";
import type { ColumnModel, ReturnModel, TableModel } from "../../runtime/return-model.ts";

import type { GivenColumn, GivenTable } from "../read/given-table.ts";
import { rawText } from "./cell-text.ts";

/** True when the tables of a return stand in each other. */
export const isNested = (model: ReturnModel): boolean =>
  model.tables.some(({ parent }) => parent !== undefined);

const parentOf = (model: ReturnModel, { parent }: TableModel): TableModel | undefined =>
  model.tables.find(({ name }) => name === parent);

const tablesAround = (model: ReturnModel, table: TableModel): readonly TableModel[] => {
  const parent = parentOf(model, table);
  return parent === undefined ? [] : [parent, ...tablesAround(model, parent)];
};

const pathBegins = (path: readonly string[], start: readonly string[]): boolean =>
  start.every((name, at) => path[at] === name);

/** True for a table whose rows are about one person each. */
const isAboutPerson = (model: ReturnModel, { path = [] }: TableModel): boolean => {
  const listing = model.tables.find(({ name }) => name === model.subject?.table);
  return listing?.path !== undefined && pathBegins(path, listing.path.slice(0, -1));
};

/**
 * The columns by which a row of a hierarchical return says what it stands in when its file does not say it by nesting:
 * the identifier of the person, and the numbers of the rows around it and its own.
 */
export const linkNames = (model: ReturnModel, table: TableModel): readonly string[] => {
  const { subject } = model;
  if (!isNested(model) || subject === undefined || !isAboutPerson(model, table)) return [];
  const numbers = [table, ...tablesAround(model, table)].flatMap(
    ({ numberedAs }) => numberedAs ?? [],
  );
  return [subject.column, ...numbers.toReversed()];
};

const linkColumn = (name: string): ColumnModel => ({
  name,
  element: "",
  title: name,
  required: false,
  repeats: false,
  carriedBy: ["CSV", "JSON"],
  cell: { kind: "text" },
});

/**
 * The return with the columns that say what its rows stand in, so that they can be read from CSV and JSON. XML has no
 * such columns: it nests.
 */
export const withLinkColumns = (model: ReturnModel): ReturnModel => ({
  ...model,
  tables: model.tables.map((table) => {
    const own = new Set(table.columns.map(({ name }) => name));
    const links = table.columns.length === 0 ? [] : linkNames(model, table);
    const added = links.filter((name) => !own.has(name)).map(linkColumn);
    return added.length === 0 ? table : { ...table, columns: [...added, ...table.columns] };
  }),
});

/** Tables as they were read with the link columns, which are no columns of theirs, set apart. */
export const setLinksApart = (
  tables: readonly GivenTable[],
  model: ReturnModel,
): readonly GivenTable[] =>
  tables.map((given) => {
    const table = model.tables.find(({ name }) => name === given.name);
    if (table === undefined || given.form === "XML" || !isNested(model)) return given;
    const own = new Set(table.columns.map(({ name }) => name));
    const isOwn = ({ name }: GivenColumn): boolean => own.has(name);
    return {
      ...given,
      columns: given.columns.filter(isOwn),
      linkKeys: given.columns.filter((column) => !isOwn(column)),
    };
  });

/** What a table says in some columns, row by row; undefined for a column that it does not have. */
export const keyColumn = (given: GivenTable, name: string): GivenColumn | undefined =>
  given.columns.find((column) => column.name === name) ??
  given.linkKeys?.find((column) => column.name === name);

const separator = "\u0000";

const keyText = (value: unknown): string => trimCell(rawText(value) ?? "");

/** Reads the keys of rows, several columns as one text; undefined where one of them is blank. */
const keysOf = (columns: readonly GivenColumn[]): ((row: number) => string | undefined) => {
  const parts = columns.map(({ cells, values }) => ({ cells, texts: values.map(keyText) }));
  return (row) => {
    const key: string[] = [];
    for (const { cells, texts } of parts) {
      const text = texts[cells[row] ?? 0] ?? "";
      if (text === "") return undefined;
      key.push(text);
    }
    return key.join(separator);
  };
};

/** The keys of all rows of a table; undefined where one of the columns is blank, or is not there. */
export const keysInRows = (
  given: GivenTable,
  names: readonly string[],
): readonly (string | undefined)[] => {
  const columns = names.flatMap((name) => keyColumn(given, name) ?? []);
  const keyOf = columns.length < names.length ? () => undefined : keysOf(columns);
  return Array.from({ length: given.rows }, (_, row) => keyOf(row));
};

/** Stands for a key that several rows have. */
export const ambiguous = -1;

/** The row that has each key; `ambiguous` for a key of several. */
export const rowsByKey = (keys: readonly (string | undefined)[]): ReadonlyMap<string, number> => {
  const byKey = new Map<string, number>();
  for (const [row, key] of keys.entries()) {
    if (key !== undefined) byKey.set(key, byKey.has(key) ? ambiguous : row);
  }
  return byKey;
};
