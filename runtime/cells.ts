import { isBlank, trimCell } from "./blank.ts";
import {
  isPartialIsoDate,
  parseCellDate,
  parseIsoDate,
  parsePartialCellDate,
  renderIsoDate,
} from "./dates.ts";
import type { CellModel, CodeModel } from "./return-model.ts";

/**
 * A cell as JSON carries it: codes, text and timestamps as strings, dates as `yyyy-mm-dd` (a partial one as `yyyy-mm`
 * or `yyyy`), years and whole numbers as numbers, true-false as booleans, blank as null.
 */
export type CellValue = string | number | boolean | null;

/** What can be wrong with a cell on its own. */
export type CellFault =
  | "CODE_NOT_IN_LIST"
  | "CODE_NOT_IN_LIST_THIS_YEAR"
  | "INVALID_DATE"
  | "OUT_OF_RANGE"
  | "TEXT_TOO_LONG"
  | "WRONG_FORMAT"
  | "WRONG_TYPE";

/** What a cell is found to be: a value, or the fault that keeps it from being one. */
export type CellVerdict =
  | { readonly ok: true; readonly value: CellValue }
  | { readonly ok: false; readonly fault: CellFault };

/** First and last day, ISO dates. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

/** Reads the cells of one column. */
export interface CellReader {
  /** Reads a cell of a CSV file. */
  readonly ofText: (text: string) => CellVerdict;
  /** Reads a property of a JSON record. */
  readonly ofJson: (value: unknown) => CellVerdict;
}

const valid = (value: CellValue): CellVerdict => ({ ok: true, value });
const faulty = (fault: CellFault): CellVerdict => ({ ok: false, fault });

const blank = valid(null);
const wrongType = faulty("WRONG_TYPE");

/** True when a code may be used on at least one day of the period. */
export const isCodeInUse = (code: CodeModel, period: Period): boolean =>
  (code.from === undefined || code.from <= period.to) &&
  (code.to === undefined || code.to >= period.from);

const codesByUse = (codes: readonly CodeModel[], period: Period): ReadonlyMap<string, boolean> => {
  const uses = new Map<string, boolean>();
  // A code that comes twice, with a gap between, is in use when either stretch is.
  for (const code of codes)
    uses.set(code.code, uses.get(code.code) === true || isCodeInUse(code, period));
  return uses;
};

/** For text and codes, a CSV cell and a JSON string are read alike. */
const readerOfStrings = (read: (text: string) => CellVerdict): CellReader => ({
  ofText: read,
  ofJson: (value) => (typeof value === "string" && value !== "" ? read(value) : wrongType),
});

const codedReader = (codes: readonly CodeModel[], period: Period): CellReader => {
  const uses = codesByUse(codes, period);
  return readerOfStrings((text) => {
    const inUse = uses.get(text);
    if (inUse === true) return valid(text);
    return faulty(inUse === undefined ? "CODE_NOT_IN_LIST" : "CODE_NOT_IN_LIST_THIS_YEAR");
  });
};

/** Length as people and JSON Schema count it: an accented letter or a symbol outside the basic plane is one. */
const lengthOf = (text: string): number => Array.from(text).length;

const textReader = (cell: CellModel & { readonly kind: "text" }, period: Period): CellReader => {
  const uses = codesByUse(cell.alsoCodes ?? [], period);
  const pattern = cell.pattern === undefined ? undefined : new RegExp(`^(?:${cell.pattern})$`, "u");
  const longest = cell.maxLength ?? Infinity;
  return readerOfStrings((text) => {
    const inUse = uses.get(text);
    if (inUse === true) return valid(text);
    if (text.length > longest && lengthOf(text) > longest) return faulty("TEXT_TOO_LONG");
    if (pattern === undefined || pattern.test(text)) return valid(text);
    return faulty(inUse === false ? "CODE_NOT_IN_LIST_THIS_YEAR" : "WRONG_FORMAT");
  });
};

/** Three groups of digits or letters with separators: someone meant a date. */
const looksLikeDate = (text: string): boolean =>
  /^\d{1,4}([-/. ])(?:\d{1,2}|[A-Za-z]{3,9})\1\d{1,4}(?:[T ].*)?$/u.test(text) ||
  /^zz\/.{1,7}$/iu.test(text);

const faultyDate = (text: string): CellVerdict =>
  looksLikeDate(text) ? faulty("INVALID_DATE") : wrongType;

const dateReader = (partial: boolean): CellReader => ({
  ofText: (text) => {
    if (partial) {
      const date = parsePartialCellDate(text);
      return date === undefined ? faultyDate(text) : valid(date);
    }
    const day = parseCellDate(text);
    return day === undefined ? faultyDate(text) : valid(renderIsoDate(day));
  },
  ofJson: (value) => {
    if (typeof value !== "string") return wrongType;
    const good = partial ? isPartialIsoDate(value) : parseIsoDate(value) !== undefined;
    return good ? valid(value) : faultyDate(value);
  },
});

const isTimestamp = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)?$/u.test(
    text,
  ) && parseIsoDate(text.slice(0, 10)) !== undefined;

const timestampReader: CellReader = readerOfStrings((text) => {
  if (isTimestamp(text)) return valid(text);
  return /^\d{4}-\d{2}-\d{2}T/u.test(text) ? faulty("INVALID_DATE") : faultyDate(text);
});

const isYear = (year: number): boolean => Number.isInteger(year) && year >= 1000 && year <= 9999;

const yearReader: CellReader = {
  ofText: (text) => (/^[1-9]\d{3}$/u.test(text) ? valid(Number(text)) : wrongType),
  ofJson: (value) => (typeof value === "number" && isYear(value) ? valid(value) : wrongType),
};

const integerReader = (cell: CellModel & { readonly kind: "integer" }): CellReader => {
  const { minimum = -Infinity, maximum = Infinity } = cell;
  const read = (value: number): CellVerdict =>
    value >= minimum && value <= maximum && Number.isSafeInteger(value)
      ? valid(value)
      : faulty("OUT_OF_RANGE");
  return {
    // Adding 0 turns a minus zero into zero.
    ofText: (text) => (/^-?\d+$/u.test(text) ? read(Number(text) + 0) : wrongType),
    ofJson: (value) =>
      typeof value === "number" && Number.isInteger(value) ? read(value) : wrongType,
  };
};

/** The most digits that a number keeps exactly. */
const isExact = (text: string): boolean => text.replaceAll(/[-.]/gu, "").length <= 15;

const decimalReader: CellReader = {
  ofText: (text) => {
    if (!/^-?\d+(?:\.\d+)?$/u.test(text)) return wrongType;
    return isExact(text) ? valid(Number(text) + 0) : faulty("OUT_OF_RANGE");
  },
  ofJson: (value) =>
    typeof value === "number" && Number.isFinite(value) ? valid(value) : wrongType,
};

const truthByText: ReadonlyMap<string, boolean> = new Map([
  ["true", true],
  ["1", true],
  ["false", false],
  ["0", false],
]);

const trueFalseReader: CellReader = {
  ofText: (text) => {
    const truth = truthByText.get(text.toLowerCase());
    return truth === undefined ? wrongType : valid(truth);
  },
  ofJson: (value) => (typeof value === "boolean" ? valid(value) : wrongType),
};

const readerOfKind = (cell: CellModel, period: Period): CellReader => {
  switch (cell.kind) {
    case "coded":
      return codedReader(cell.codes, period);
    case "text":
      return textReader(cell, period);
    case "date":
      return dateReader(cell.partial);
    case "timestamp":
      return timestampReader;
    case "year":
      return yearReader;
    case "integer":
      return integerReader(cell);
    case "decimal":
      return decimalReader;
    case "true-false":
      return trueFalseReader;
  }
};

/**
 * Makes the reader of a column's cells for a collection period. A blank cell, null and an absent property are the value
 * null; whether the column may be blank is for the caller to say.
 */
export const createCellReader = (cell: CellModel, period: Period): CellReader => {
  const reader = readerOfKind(cell, period);
  return {
    ofText: (text) => (isBlank(text) ? blank : reader.ofText(trimCell(text))),
    ofJson: (value) => (value === null || value === undefined ? blank : reader.ofJson(value)),
  };
};

/** Reads one cell of a CSV file. For a whole column make its reader once with `createCellReader`. */
export const cellVerdict = (cell: CellModel, text: string, period: Period): CellVerdict =>
  createCellReader(cell, period).ofText(text);
