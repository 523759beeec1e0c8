import { isBlank, trimCell } from "../../runtime/blank.ts";
import type { CellVerdict } from "../../runtime/cells.ts";
import type { ColumnModel } from "../../runtime/return-model.ts";

import type { GivenColumn, GivenTable } from "../read/given-table.ts";
import type { CheckCode } from "./codes.ts";
import { createWrittenReader, type WrittenForm } from "./written-cell.ts";

/** Checks that look at one cell alone; a cell's fault is its position in this list, 0 for none. */
export const cellChecks = [
  undefined,
  "CODE_NOT_IN_LIST",
  "CODE_NOT_IN_LIST_THIS_YEAR",
  "INVALID_DATE",
  "NOT_FIXED_VALUE",
  "OUT_OF_RANGE",
  "SPACES_AROUND_VALUE",
  "TEXT_TOO_LONG",
  "VALUE_MISSING",
  "WRONG_FORMAT",
  "WRONG_TYPE",
] as const satisfies readonly (CheckCode | undefined)[];

/** A check that looks at one cell alone. */
export type CellCheck = NonNullable<(typeof cellChecks)[number]>;

/** A column with a verdict for each of its different values. */
export interface CheckedColumn {
  readonly model: ColumnModel;
  readonly given: GivenColumn;
  /** By value: its verdict. */
  readonly verdicts: readonly CellVerdict[];
  /** By value: the position of its fault in `cellChecks`. */
  readonly faults: Uint8Array;
  /** By value: 1 when it is blank. */
  readonly blanks: Uint8Array;
  /** At least one cell has a fault. */
  readonly hasFaults: boolean;
}

type ReadValue = (value: unknown) => CellVerdict;

/** A column that repeats holds a list, none of whose members is blank; the first faulty one decides. */
const listReader =
  (read: ReadValue): ReadValue =>
  (value) => {
    if (!Array.isArray(value)) return read(value);
    if (value.includes(null)) return { ok: false, fault: "WRONG_TYPE" };
    const verdicts = value.map(read);
    return verdicts.find((verdict) => !verdict.ok) ?? verdicts[0] ?? { ok: true, value: null };
  };

/** A JSON record holds a list in a column that repeats, and nowhere else. */
const valueReader = (model: ColumnModel, form: WrittenForm): ReadValue => {
  const read = createWrittenReader(model, form);
  if (!model.repeats || form.form === "CSV") return read;
  const readList = listReader(read);
  if (form.form === "XML") return readList;
  return (value) => {
    const isList = Array.isArray(value) || value === null || value === undefined;
    return isList ? readList(value) : { ok: false, fault: "WRONG_TYPE" };
  };
};

const faultOf = (model: ColumnModel, verdict: CellVerdict): CellCheck | undefined => {
  if (!verdict.ok) return verdict.fault;
  if (verdict.value === null) return model.required ? "VALUE_MISSING" : undefined;
  if (model.fixed !== undefined && String(verdict.value) !== model.fixed) return "NOT_FIXED_VALUE";
  return undefined;
};

const hasSpacesAround = (value: unknown): boolean =>
  typeof value === "string" && trimCell(value) !== value && !isBlank(value);

/** Spaces around a date or a number are no part of it in XML; around a text or a code they are. */
const keepsSpaces: ReadonlySet<string> = new Set(["coded", "text", "true-false"]);

const spacesOf = (
  form: GivenTable["form"],
  model: ColumnModel,
  value: unknown,
): CellCheck | undefined => {
  if (form === "JSON" || (form === "XML" && !keepsSpaces.has(model.cell.kind))) return undefined;
  const texts: readonly unknown[] = Array.isArray(value) ? value : [value];
  return texts.some(hasSpacesAround) ? "SPACES_AROUND_VALUE" : undefined;
};

/** Gives each different value of a column its verdict, once. */
export const checkColumn = (
  model: ColumnModel,
  given: GivenColumn,
  form: WrittenForm,
): CheckedColumn => {
  const read = valueReader(model, form);
  const { values, cells } = given;
  const verdicts: CellVerdict[] = [];
  const faults = new Uint8Array(values.length);
  const blanks = new Uint8Array(values.length);
  let hasFaults = false;
  for (const [index, value] of values.entries()) {
    const verdict = read(value);
    verdicts.push(verdict);
    blanks[index] = verdict.ok && verdict.value === null ? 1 : 0;
    const fault = faultOf(model, verdict) ?? spacesOf(form.form, model, value);
    faults[index] = fault === undefined ? 0 : cellChecks.indexOf(fault);
    // The first value is there even when no cell holds it.
    if (fault !== undefined && (index > 0 || cells.includes(0))) hasFaults = true;
  }
  return { model, given, verdicts, faults, blanks, hasFaults };
};

/** What a value is compared by: what it means where that is known, so that two ways of writing a date are one. */
export const identityOfValue = (column: CheckedColumn, index: number): string => {
  const verdict = column.verdicts[index];
  if (verdict?.ok === true) return String(verdict.value);
  const value = column.given.values[index];
  if (typeof value === "string") return trimCell(value);
  // A list or an object is like no other.
  return typeof value === "object" ? `value ${index}` : JSON.stringify(value);
};
