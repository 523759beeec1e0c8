import type { Problem } from "../../runtime/problems.ts";
import { ok, type Result } from "../../runtime/result.ts";
import type { TableModel } from "../../runtime/return-model.ts";

import { readCsvRows, type CsvHeader, type ReadProgress } from "./csv-table.ts";
import type { GivenColumn, GivenTable, UnknownColumn } from "./given-table.ts";
import { columnsTaken, foldedName } from "./recognise-table.ts";
import type { PlainText } from "./text-encoding.ts";

/** Which column of the header each column of the model is: the exact name, else the same letters in another case. */
const placeColumns = (table: TableModel, names: readonly string[]): ReadonlyMap<string, number> => {
  const positions = new Map<string, number>();
  const folded = names.map(foldedName);
  for (const { name } of columnsTaken(table, "CSV")) {
    const exact = names.indexOf(name);
    const position = exact >= 0 ? exact : folded.indexOf(foldedName(name));
    if (position >= 0) positions.set(name, position);
  }
  return positions;
};

const repeatedNames = (names: readonly string[]): readonly string[] => {
  const folded = names.map(foldedName);
  const repeated = names.filter(
    (name, at) => name !== "" && folded.indexOf(foldedName(name)) !== at,
  );
  return [...new Set(repeated)];
};

const unknownNames = (table: TableModel, names: readonly string[]): readonly UnknownColumn[] => {
  const known = new Set(columnsTaken(table, "CSV").map((column) => foldedName(column.name)));
  return names.filter((name) => !known.has(foldedName(name))).map((name) => ({ name }));
};

/** A CSV file whose header has been read. */
export interface CsvSource {
  readonly file: string;
  readonly text: PlainText;
  readonly header: CsvHeader;
  readonly onProgress: ReadProgress;
}

/** Reads the rows of a CSV file into the table that its header was recognised as. */
export const tableOfCsv = (
  { file, text, header, onProgress }: CsvSource,
  table: TableModel,
): Result<GivenTable, Problem> => {
  const { names } = header;
  const positions = placeColumns(table, names);
  const wanted = new Set(positions.values());
  const read = readCsvRows(file, header, {
    isWanted: (position) => wanted.has(position),
    onProgress,
  });
  if (!read.ok) return read;
  const columns: GivenColumn[] = [];
  for (const [name, position] of positions) {
    const column = read.value.columns[position];
    if (column !== undefined) {
      columns.push({ name, writtenName: names[position] ?? name, ...column });
    }
  }
  return ok({
    ...read.value,
    name: table.name,
    file,
    form: "CSV",
    encoding: text.encoding,
    firstLine: header.line,
    columns,
    unknownColumns: unknownNames(table, names),
    repeatedColumns: repeatedNames(names),
    width: names.length,
  });
};
