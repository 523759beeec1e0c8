import {
  createCellReader,
  type CellReader,
  type CellValue,
  type Period,
} from "../../runtime/cells.ts";
import type { TableModel } from "../../runtime/return-model.ts";

/** A record as JSON carries it. */
export type JsonRecord = Readonly<Record<string, CellValue>>;

/** Turns rows of a CSV file into records. */
export type RowToJson = (
  cells: Readonly<Record<string, string | undefined>>,
) => JsonRecord | undefined;

/**
 * Makes the converter of a table's rows: from the cells of a CSV row by column name to the JSON record that means the
 * same. A column that is not given is not in the record; a blank cell is null. Undefined when a cell has no JSON form,
 * because it is not of the column's kind; a code outside its list and a text in the wrong form are carried as they are.
 */
export const createRowToJson = (table: TableModel, period: Period): RowToJson => {
  const readers = table.columns.map((column): readonly [string, CellReader, string] => [
    column.name,
    createCellReader(column.cell, period),
    column.cell.kind,
  ]);
  return (cells) => {
    const record: Record<string, CellValue> = {};
    for (const [name, reader, kind] of readers) {
      const text = cells[name];
      if (text === undefined) continue;
      const verdict = reader.ofText(text);
      if (verdict.ok) record[name] = verdict.value;
      else if (kind === "coded" || kind === "text") record[name] = text.trim();
      else if (kind === "integer" && verdict.fault === "OUT_OF_RANGE") record[name] = Number(text);
      else return undefined;
    }
    return record;
  };
};

/** The JSON record of one CSV row. For many rows make the converter once with `createRowToJson`. */
export const rowToJson = (
  table: TableModel,
  cells: Readonly<Record<string, string | undefined>>,
  period: Period,
): JsonRecord | undefined => createRowToJson(table, period)(cells);
