import { isBlank, trimCell } from "../../runtime/blank.ts";
import { createCellReader, type CellVerdict, type Period } from "../../runtime/cells.ts";
import { parseIsoDate, parseUkDate } from "../../runtime/dates.ts";
import type { ColumnModel } from "../../runtime/return-model.ts";

import type { GivenTable } from "../read/given-table.ts";

/** Where a cell was written, as far as it matters to what it says. */
export interface WrittenForm extends Pick<GivenTable, "form" | "dateFormat"> {
  readonly period: Period;
}

const dateParsers: ReadonlyMap<string | undefined, (text: string) => number | undefined> = new Map([
  ["yyyy-mm-dd", parseIsoDate],
  ["dd/mm/yyyy", parseUkDate],
]);

/** True for a whole date that is written in another way than its form asks for. */
const isOtherDate = (
  { cell }: ColumnModel,
  { dateFormat }: WrittenForm,
): ((text: string) => boolean) => {
  const parse = cell.kind === "date" && !cell.partial ? dateParsers.get(dateFormat) : undefined;
  return parse === undefined
    ? () => false
    : (text) => !isBlank(text) && parse(trimCell(text)) === undefined;
};

/**
 * Makes the reader of a column's single values: a cell of a CSV file, a property of a JSON record, the text of an XML
 * element, or one member of the list that a repeating column holds.
 */
export const createWrittenReader = (
  model: ColumnModel,
  form: WrittenForm,
): ((value: unknown) => CellVerdict) => {
  const reader = createCellReader(model.cell, form.period);
  if (form.form === "JSON") return reader.ofJson;
  const isOther = isOtherDate(model, form);
  return (value) => {
    const text = String(value);
    const verdict = reader.ofText(text);
    return verdict.ok && isOther(text) ? { ok: false, fault: "INVALID_DATE" } : verdict;
  };
};
