/** How an entry of the profile is written in an expression. */
export type EntryForm = "operator" | "function" | "method" | "macro";

/** One thing that the expression language can say. */
export interface ProfileEntry {
  /** As written, for example `addYears`. */
  readonly name: string;
  readonly form: EntryForm;
  /**
   * Types of the arguments and of the result, as `(date, whole): date`. A result ending in `?` may always be blank, in
   * `!` never; otherwise it is blank when an argument is.
   */
  readonly types: readonly string[];
  /** Name of the runtime function, and of the SQL function once put in snake case; absent where both write it inline. */
  readonly run?: string;
  /** What a blank argument does. */
  readonly blank: string;
  /** In plain English; `{1}` stands for the first argument. */
  readonly english: string;
  /** Its denial, when that has words of its own. */
  readonly not?: string;
  /** The words for dates and their denial, where they differ from those for numbers. */
  readonly englishOfDates?: string;
}

/** What most entries do with blank. */
export const blankGivesBlank = "Blank gives blank.";

/** What most tests do with blank. */
export const blankGivesFalse = "Blank gives false.";

/** A type in an entry's signature. */
export type SignatureType =
  | "text"
  | "whole"
  | "decimal"
  | "date"
  | "truth"
  | "condition"
  | "row"
  | "reference"
  | "T"
  | "list<row>"
  | "list<text>"
  | "list<whole>"
  | "list<decimal>"
  | "list<date>"
  | "list<T>";

/** A signature taken apart. */
export interface Signature {
  readonly params: readonly SignatureType[];
  readonly result: SignatureType;
  /** `always`: may be blank whatever the arguments; `never`; `arguments`: when one of them may be. */
  readonly blank: "always" | "never" | "arguments";
}

const known: readonly string[] = [
  "text",
  "whole",
  "decimal",
  "date",
  "truth",
  "condition",
  "row",
  "reference",
  "T",
  "list<row>",
  "list<text>",
  "list<whole>",
  "list<decimal>",
  "list<date>",
  "list<T>",
];

const isSignatureType = (text: string): text is SignatureType => known.includes(text);

const signatureType = (text: string): SignatureType => {
  if (!isSignatureType(text)) throw new Error(`Invariant broken: ${text} is a type of the profile`);
  return text;
};

/** Takes a signature apart. */
export const parseSignature = (text: string): Signature => {
  const close = text.lastIndexOf("): ");
  const params = text.slice(1, close);
  const result = text.slice(close + 3);
  const mark = result.at(-1);
  const blank =
    mark === "?" ? "always" : mark === "!" || result === "condition" ? "never" : "arguments";
  return {
    params: params === "" ? [] : params.split(", ").map(signatureType),
    result: signatureType(mark === "?" || mark === "!" ? result.slice(0, -1) : result),
    blank,
  };
};
