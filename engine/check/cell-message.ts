import type { CellModel, CodeModel, ColumnModel } from "../../runtime/return-model.ts";

import type { CellCheck, CheckedColumn } from "./checked-column.ts";
import { createSuggester, type SuggestCode } from "./suggest.ts";

/** What a finding about a cell says. */
export interface CellMessage {
  readonly message: string;
  readonly fix: string | undefined;
  readonly value: string | undefined;
}

const mostShown = 100;

/** A value as text, for those who asked to see values. What is nested is not unfolded: it may be too deep. */
export const showValue = (value: unknown): string => {
  if (typeof value === "string") return value;
  if (Array.isArray(value)) {
    const isFlat = value.length <= mostShown && value.every((member) => typeof member === "string");
    return isFlat ? value.join(", ") : "[…]";
  }
  if (typeof value === "object" && value !== null) return "{…}";
  return JSON.stringify(value) ?? "";
};

const kindInWords = (cell: CellModel): string => {
  switch (cell.kind) {
    case "coded":
      return "a code of its list, written as text";
    case "text":
      return "text";
    case "date":
      return cell.partial ? "a date, of which the day or the month may be zz" : "a date";
    case "timestamp":
      return "a date with a time, as 2026-03-31T09:30:00";
    case "year":
      return "a year of four digits";
    case "integer":
      return "a whole number";
    case "decimal":
      return "a number";
    case "true-false":
      return "true or false";
  }
};

const rangeInWords = (cell: CellModel): string => {
  if (cell.kind !== "integer") return "in range";
  const { minimum, maximum } = cell;
  if (minimum !== undefined && maximum !== undefined) return `from ${minimum} to ${maximum}`;
  if (minimum !== undefined) return `${minimum} or more`;
  return maximum === undefined ? "a number that can be counted with" : `${maximum} or less`;
};

/** The form asked for, as part of a sentence: ` (a letter and three digits)`; nothing when the standard has no words for it. */
const formInWords = (cell: CellModel): string => {
  if (cell.kind !== "text" || cell.patternMeaning === undefined) return "";
  const words = cell.patternMeaning.replace(/\.$/u, "");
  // "A capital letter" begins small inside a sentence, "UK postcode" and "B and three digits" do not.
  const begins = /^(?:A |[A-Z][a-z])/u.test(words)
    ? words.charAt(0).toLowerCase()
    : words.charAt(0);
  return ` (${begins}${words.slice(1)})`;
};

const longestInWords = (cell: CellModel): string =>
  cell.kind === "text" && cell.maxLength !== undefined ? `${cell.maxLength} characters` : "allowed";

interface Complained {
  readonly model: ColumnModel;
  readonly year: string;
}

/** What is said after the column's name, and before the value where it may be shown. */
const complaints: Readonly<Record<CellCheck, (about: Complained) => string>> = {
  CODE_NOT_IN_LIST: ({ year }) => `holds a code that is not in its list for ${year}`,
  CODE_NOT_IN_LIST_THIS_YEAR: ({ year }) =>
    `holds a code of its list that is not in use in ${year}`,
  INVALID_DATE: () =>
    "holds a date that the calendar does not have, or that is written another way",
  NOT_FIXED_VALUE: ({ model }) => `must be ${model.fixed ?? "the fixed value"}`,
  OUT_OF_RANGE: ({ model }) => `must be ${rangeInWords(model.cell)}`,
  SPACES_AROUND_VALUE: () => "has spaces before or after its value",
  TEXT_TOO_LONG: ({ model }) => `is longer than ${longestInWords(model.cell)}`,
  VALUE_MISSING: () => "is blank, and must have a value",
  WRONG_FORMAT: ({ model }) => `is not in the form asked for${formInWords(model.cell)}`,
  WRONG_TYPE: ({ model }) => `must be ${kindInWords(model.cell)}`,
};

const codesOf = (cell: CellModel): readonly CodeModel[] => {
  if (cell.kind === "coded") return cell.codes;
  return cell.kind === "text" ? (cell.alsoCodes ?? []) : [];
};

const isAboutCode: ReadonlySet<CellCheck> = new Set([
  "CODE_NOT_IN_LIST",
  "WRONG_FORMAT",
  "WRONG_TYPE",
]);

const fixOf = (
  check: CellCheck,
  value: string,
  known: { readonly suggest: SuggestCode; readonly dateFormat: string | undefined },
): string | undefined => {
  const { suggest, dateFormat } = known;
  if (check === "INVALID_DATE" && dateFormat !== undefined) {
    return `Write a date of the calendar as ${dateFormat}.`;
  }
  const code = isAboutCode.has(check) ? suggest(value) : undefined;
  return code === undefined ? undefined : `Did you mean ${code}?`;
};

/**
 * Makes the messages of a column, each once for each different value. A value is shown only when asked for; a
 * suggested code is the list's, not the record's.
 */
export const createCellMessages = (
  column: CheckedColumn,
  context: {
    readonly year: string;
    readonly showsValues: boolean;
    readonly isInUse: (code: CodeModel) => boolean;
    /** How dates must be written, where only one way will do. */
    readonly dateFormat?: string | undefined;
  },
): ((valueIndex: number, check: CellCheck) => CellMessage) => {
  const known = new Map<number, CellMessage>();
  const suggest = createSuggester(codesOf(column.model.cell).filter(context.isInUse));
  return (valueIndex, check) => {
    const before = known.get(valueIndex);
    if (before !== undefined) return before;
    const value = showValue(column.given.values[valueIndex]);
    const { model } = column;
    const said = `${model.name} ${complaints[check]({ model, year: context.year })}`;
    const message: CellMessage = {
      message:
        context.showsValues && value !== "" ? `${said}: ${JSON.stringify(value)}.` : `${said}.`,
      fix: fixOf(check, value, { suggest, dateFormat: context.dateFormat }),
      value: context.showsValues ? value : undefined,
    };
    known.set(valueIndex, message);
    return message;
  };
};
