import type { TableModel } from "../../runtime/return-model.ts";

import type { GivenColumn, GivenTable } from "../read/given-table.ts";
import { foldedHeading, publishedHeadings } from "./headings.ts";
import type { Sheet, SheetColumn } from "./sheet.ts";

/** A list that rules look things up in, as it was given. */
export interface ReferenceList {
  readonly model: TableModel;
  readonly given: GivenTable;
}

/** A sheet that has been recognised as part of a list: its columns under the list's names. */
export interface ListPart {
  readonly model: TableModel;
  readonly sheet: Sheet;
  readonly columnsByName: ReadonlyMap<string, SheetColumn>;
}

const headingsOf = (table: string, column: string): readonly string[] => [
  foldedHeading(column),
  ...(publishedHeadings[table]?.[column] ?? []),
];

const columnsOf = (model: TableModel, sheet: Sheet): ReadonlyMap<string, SheetColumn> => {
  const columns = new Map<string, SheetColumn>();
  for (const { name } of model.columns) {
    const headings = headingsOf(model.name, name);
    const found = headings
      .map((heading) => sheet.columns.find((one) => foldedHeading(one.heading) === heading))
      .find((one) => one !== undefined);
    if (found !== undefined) columns.set(name, found);
  }
  return columns;
};

const hasKey = ({ keys }: TableModel, columns: ReadonlyMap<string, SheetColumn>): boolean =>
  (keys[0]?.columns ?? []).every((name) => columns.has(name));

/** Tells which list a sheet is part of: the one of which it has the key and the most columns. */
export const recogniseList = (sheet: Sheet, models: readonly TableModel[]): ListPart | undefined =>
  models
    .map((model) => ({ model, sheet, columnsByName: columnsOf(model, sheet) }))
    .filter(
      ({ model, columnsByName }) =>
        hasKey(model, columnsByName) &&
        (columnsByName.size > 1 || sheet.columns.length === columnsByName.size),
    )
    .toSorted((left, right) => right.columnsByName.size - left.columnsByName.size)[0];

const concatenated = (parts: readonly ListPart[], name: string): GivenColumn | undefined => {
  if (!parts.some(({ columnsByName }) => columnsByName.has(name))) return undefined;
  const rows = parts.reduce((sum, { sheet }) => sum + sheet.rows, 0);
  const cells = new Uint32Array(rows);
  const values: string[] = [""];
  let row = 0;
  for (const { sheet, columnsByName } of parts) {
    const column = columnsByName.get(name);
    const start = values.length;
    if (column !== undefined) for (const value of column.values) values.push(value);
    for (let at = 0; at < sheet.rows; at += 1, row += 1)
      cells[row] = column === undefined ? 0 : start + (column.cells[at] ?? 0);
  }
  return { name, writtenName: name, cells, values };
};

/** Makes one list of the sheets that are parts of it. */
export const joinParts = (model: TableModel, parts: readonly ListPart[]): ReferenceList => {
  const files = [...new Set(parts.map(({ sheet }) => sheet.file))];
  const lines = parts.flatMap(({ sheet }) => [sheet.lines]);
  const rows = lines.reduce((sum, some) => sum + some.length, 0);
  const allLines = new Uint32Array(rows);
  let at = 0;
  for (const some of lines) {
    allLines.set(some, at);
    at += some.length;
  }
  return {
    model,
    given: {
      name: model.name,
      file: files.join(", "),
      form: "CSV",
      encoding: "UTF-8",
      rows,
      lines: allLines,
      firstLine: 1,
      columns: model.columns.flatMap(({ name }) => concatenated(parts, name) ?? []),
      unknownColumns: [],
      repeatedColumns: [],
      ragged: new Map(),
      strayQuotes: new Set(),
      width: model.columns.length,
    },
  };
};
