import { isBlank, trimCell } from "../../runtime/blank.ts";
import type { Period } from "../../runtime/cells.ts";
import type { ReturnModel, TableModel } from "../../runtime/return-model.ts";

import type { GivenColumn, GivenTable } from "../read/given-table.ts";
import type { Finding } from "./finding.ts";
import { createWrittenReader } from "./written-cell.ts";

/** A return that was checked: its model, and its tables as they were read. */
export interface CheckedReturn {
  readonly model: ReturnModel;
  readonly tables: readonly GivenTable[];
}

/** The table in which a finding stands; undefined for one about a whole file or return. */
export const tableOfFinding = (
  { tables }: CheckedReturn,
  { table, file }: Finding,
): GivenTable | undefined => tables.find((one) => one.name === table && one.file === file);

/** A column by its name in the model, also one that only links the rows of an XML file. */
export const columnNamed = (table: GivenTable, name: string): GivenColumn | undefined =>
  [...table.columns, ...(table.linkKeys ?? [])].find((column) => column.name === name);

const textOf = (value: unknown): string => {
  if (value === undefined || value === null) return "";
  if (Array.isArray(value)) return value.map(textOf).join(", ");
  return trimCell(typeof value === "string" ? value : JSON.stringify(value));
};

/** What a cell holds, as text without the spaces around it; blank where there is none. */
export const cellText = (column: GivenColumn | undefined, row: number): string =>
  textOf(column?.values[column.cells[row] ?? 0]);

/**
 * Makes the reading of a column's text by which records are told to be the same: what it means where that is known, so
 * that a date may be written in either way; else the text itself.
 */
export const createIdentityOf = (
  table: TableModel,
  name: string,
  period: Period,
): ((text: string) => string) => {
  const model = table.columns.find((column) => column.name === name);
  if (model === undefined) return trimCell;
  const read = createWrittenReader(model, { form: "CSV", period });
  return (text) => {
    const verdict = isBlank(text) ? undefined : read(text);
    return verdict?.ok === true ? String(verdict.value) : trimCell(text);
  };
};
