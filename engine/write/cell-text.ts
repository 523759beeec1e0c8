import { isBlank, trimCell } from "../../runtime/blank.ts";
import type { CellValue, CellVerdict } from "../../runtime/cells.ts";
import { parseIsoDate, renderUkDate } from "../../runtime/dates.ts";
import { fail, ok, type Result } from "../../runtime/result.ts";
import type { ColumnModel } from "../../runtime/return-model.ts";

import { createWrittenReader, type WrittenForm } from "../check/written-cell.ts";

/** Characters of one cell that we write at most: a row of such cells is still a line that can be read. */
const longestCell = 10_000;

// With the flag u half of a pair of surrogates matches as itself; no encoding of ours can carry one.
const notInCsv = /[\0\p{Surrogate}]/u;
const notInXml = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;

const renderDate = (iso: string, dateFormat: string | undefined): string => {
  const day = parseIsoDate(iso);
  if (day !== undefined) return dateFormat === "yyyy-mm-dd" ? iso : renderUkDate(day);
  const [year = "", month = "zz"] = iso.split("-");
  return `zz/${month}/${year}`;
};

/** A value as its form writes it; the spaces around a text are no part of it. */
const renderValue = (
  { cell }: ColumnModel,
  value: CellValue,
  dateFormat: string | undefined,
): string => {
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "1" : "0";
  const text = trimCell(String(value));
  return cell.kind === "date" ? renderDate(text, dateFormat) : text;
};

/** What cannot be read is kept as it was written; a list or an object was never a text. */
export const rawText = (value: unknown): string | undefined => {
  if (typeof value === "string") return value;
  return typeof value === "number" || typeof value === "boolean" ? String(value) : undefined;
};

const comparable = (value: CellValue): CellValue =>
  typeof value === "string" ? trimCell(value) : value;

const saysTheSame = (left: CellVerdict, right: CellVerdict): boolean =>
  left.ok === right.ok &&
  (!left.ok || !right.ok || comparable(left.value) === comparable(right.value));

const isNothing = (value: unknown): boolean =>
  value === undefined || value === null || (typeof value === "string" && isBlank(value));

const faultOfText = (text: string, form: WrittenForm["form"]): string | undefined => {
  if (text.length > longestCell) return `holds a text of more than ${longestCell} characters`;
  if (!(form === "XML" ? notInXml : notInCsv).test(text)) return undefined;
  return `holds a character that ${form} cannot carry`;
};

/** Where a cell comes from, and the form that it goes to. */
export interface CellJourney {
  readonly from: WrittenForm;
  readonly to: WrittenForm;
}

/** Writes one value of a column as text, blank as no text; answers in words why it cannot be written. */
export type CellWriter = (value: unknown) => Result<string, string>;

/**
 * Makes what writes the single values of a column. A value is written as its form asks; one that cannot be read is kept
 * as it stands. What would be read as something else than it was is not written at all.
 */
export const createCellWriter = (model: ColumnModel, { from, to }: CellJourney): CellWriter => {
  const readGiven = createWrittenReader(model, from);
  const readWritten = createWrittenReader(model, to);
  return (value) => {
    if (isNothing(value)) return ok("");
    const verdict = readGiven(value);
    const text = verdict.ok ? renderValue(model, verdict.value, to.dateFormat) : rawText(value);
    if (text === undefined) return fail("holds a list or an object where one value belongs");
    const fault = faultOfText(text, to.form);
    if (fault !== undefined) return fail(fault);
    return saysTheSame(verdict, readWritten(text))
      ? ok(text)
      : fail(`holds a value that would be read as another one in ${to.form}`);
  };
};
