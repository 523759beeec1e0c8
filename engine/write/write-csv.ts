import type { Problem } from "../../runtime/problems.ts";
import { fail, ok, type Result } from "../../runtime/result.ts";
import type { ColumnModel, ReturnModel, TableModel } from "../../runtime/return-model.ts";

import type { GivenTable } from "../read/given-table.ts";
import { columnsCarried, isDerived } from "../read/recognise-table.ts";
import {
  columnTexts,
  createTarget,
  isBlankTexts,
  textsAt,
  type ColumnTexts,
  type Target,
} from "./column-texts.ts";
import type { WrittenFile } from "./written-file.ts";

const lineEnd = "\r\n";
const rowsInPiece = 1_024;

const quoted = (text: string): string =>
  /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

/** One column with its cells ready to stand between commas. */
interface CsvColumn {
  readonly cells: Uint32Array | undefined;
  readonly texts: readonly string[];
}

const toCsvColumn = ({ cells, texts }: ColumnTexts): CsvColumn => ({
  cells,
  texts: texts.map(([text = ""]) => quoted(text)),
});

/** A row of one blank cell would be an empty line, which is no row. */
const lineOf = (cells: readonly string[]): string => {
  const line = cells.join(",");
  return `${line === "" ? '""' : line}${lineEnd}`;
};

const piecesOf = function* (
  names: readonly string[],
  columns: readonly CsvColumn[],
  rows: number,
): Generator<string> {
  yield lineOf(names.map(quoted));
  let piece = "";
  for (let row = 0; row < rows; row += 1) {
    piece += lineOf(
      columns.map(({ cells, texts }) => texts[cells === undefined ? 0 : (cells[row] ?? 0)] ?? ""),
    );
    if (row % rowsInPiece !== rowsInPiece - 1) continue;
    yield piece;
    piece = "";
  }
  if (piece !== "") yield piece;
};

/** In CSV a row of the table that a column is named after says what the column says. */
const isSaidByTable = (model: ReturnModel, { name }: ColumnModel): boolean =>
  model.tables.some((table) => table.name === name);

/** Tells values of columns that the form does not carry: they would be lost. */
const tellUncarried = (target: Target, table: TableModel, given: GivenTable): void => {
  const { model, faults } = target;
  const carried = new Set(columnsCarried(table, "CSV"));
  for (const column of table.columns) {
    if (carried.has(column) || isDerived(column) || isSaidByTable(model, column)) continue;
    const texts = columnTexts(target, { model: table, given }, column);
    for (let row = 0; row < given.rows; row += 1) {
      if (isBlankTexts(textsAt(texts, row))) continue;
      const says = "holds a value, and CSV does not carry the column";
      faults.add({
        code: "WRITE_TABLE_NOT_CARRIED",
        table: table.name,
        given,
        row,
        column: column.name,
        says,
      });
    }
  }
};

const writeTable = (target: Target, table: TableModel, given: GivenTable): WrittenFile => {
  const carried = columnsCarried(table, "CSV");
  tellUncarried(target, table, given);
  const columns = carried.map((column) =>
    toCsvColumn(columnTexts(target, { model: table, given }, column)),
  );
  const names = carried.map(({ name }) => name);
  return {
    name: table.fileName ?? `${table.name}.csv`,
    pieces: () => piecesOf(names, columns, given.rows),
  };
};

/**
 * Writes the tables of a return as CSV files, one a table that was given: names of files and columns as published, days
 * as dd/mm/yyyy, UTF-8 without a mark, lines that end in CR LF, quotation marks only where a cell needs them.
 */
export const writeCsv = (
  tables: ReadonlyMap<string, GivenTable>,
  model: ReturnModel,
): Result<readonly WrittenFile[], readonly Problem[]> => {
  const target = createTarget(model, tables, { form: "CSV", dateFormat: "dd/mm/yyyy" });
  const files = model.tables.flatMap((table) => {
    const given = tables.get(table.name);
    return given === undefined ? [] : [writeTable(target, table, given)];
  });
  const problems = target.faults.problems();
  return problems.length > 0 ? fail(problems) : ok(files);
};
