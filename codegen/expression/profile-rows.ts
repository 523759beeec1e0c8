import { blankGivesBlank } from "./profile-entry.ts";
import type { ProfileEntry } from "./profile-entry.ts";

const noBlanks = "Blanks in the list do not count.";

const fn = (
  name: string,
  types: readonly string[],
  more: {
    readonly english: string;
    readonly blank: string;
    readonly not?: string;
    readonly inline?: boolean;
  },
): ProfileEntry => ({
  name,
  form: "function",
  types,
  ...(more.inline === true ? {} : { run: name }),
  blank: more.blank,
  english: more.english,
  ...(more.not === undefined ? {} : { not: more.not }),
});

const macro = (
  name: string,
  types: string,
  more: {
    readonly english: string;
    readonly blank: string;
    readonly not?: string;
    readonly run?: string;
  },
): ProfileEntry => ({ name, form: "macro", types: [types], ...more });

const scalars = ["text", "whole", "decimal", "date", "truth"];

/** Functions over cells, rows and lists. */
export const rowFunctions: readonly ProfileEntry[] = [
  fn("blank", [...scalars.map((kind) => `(${kind}): condition`), "(row): condition"], {
    blank: "True when the value is blank, when the cell is invalid, and when there is no such row.",
    english: "{1} is blank",
    not: "{1} is filled",
    inline: true,
  }),
  fn("invalid", [...scalars.map((kind) => `(${kind}): condition`), "(list<T>): condition"], {
    blank:
      "Takes a column. True when its cell holds text that cannot be read as what the column asks for; of a column with several values, when any of them does.",
    english: "{1} is filled but cannot be read",
    not: "{1} is blank or can be read",
    inline: true,
  }),
  fn("written", [...scalars.map((kind) => `(${kind}): text?`), "(list<T>): list<text>"], {
    blank:
      "Takes a column: its text, as it came when it cannot be read. A date that can be read is told as `2026-03-31`, a number in digits, yes or no as `true` or `false`. Blank only when the cell is empty. Of a column with several values, the texts of all of them.",
    english: "{1} as written",
    inline: true,
  }),
  fn(
    "same",
    scalars.map((kind) => `(${kind}, ${kind}): condition`),
    {
      blank: "True when both are equal or both are blank.",
      english: "{1} is the same as {2}",
      not: "{1} is not the same as {2}",
    },
  ),
  fn(
    "orElse",
    scalars.map((kind) => `(${kind}, ${kind}): ${kind}`),
    {
      blank: "The second value when the first is blank.",
      english: "{1} (or {2} when it is blank)",
    },
  ),
  fn("size", ["(text): whole!", "(list<T>): whole!"], {
    blank: "A blank text has no characters. Every member of a list counts, blank or not.",
    english: "the number of {1}",
    inline: true,
  }),
  fn("empty", ["(list<T>): condition"], {
    blank:
      "True when the list has no members at all: `empty(tables.UASC)` asks whether the return has no such record.",
    english: "there are no {1}",
    not: "there are some {1}",
    inline: true,
  }),
  fn("count", ["(list<T>): whole!"], {
    blank: noBlanks,
    english: "the number of values filled among {1}",
  }),
  fn("distinct", ["(list<T>): list<T>"], {
    blank: noBlanks,
    english: "the different values of {1}",
  }),
  fn("min", ["(list<whole>): whole?", "(list<decimal>): decimal?", "(list<date>): date?"], {
    blank: `${noBlanks} Blank when nothing is left.`,
    english: "the smallest of {1}",
  }),
  fn("max", ["(list<whole>): whole?", "(list<decimal>): decimal?", "(list<date>): date?"], {
    blank: `${noBlanks} Blank when nothing is left.`,
    english: "the greatest of {1}",
  }),
  fn("sum", ["(list<whole>): whole?"], {
    blank: `${noBlanks} 0 when nothing is left; blank outside the safe range.`,
    english: "the total of {1}",
  }),
  fn("firstRow", ["(list<row>): row"], {
    blank: "No row when the list is empty; its cells are then blank.",
    english: "the first of {1}",
  }),
  fn("lastRow", ["(list<row>): row"], {
    blank: "No row when the list is empty; its cells are then blank.",
    english: "the last of {1}",
  }),
  fn("lookup", ["(reference, T): row", "(reference, T, T): row", "(reference, T, T, T): row"], {
    blank: "No row when a key is blank or not in the list; its cells are then blank.",
    english: "the entry of {1} for {2}",
  }),
  fn("inReference", ["(reference, T): condition"], {
    blank: "Blank is in no list: false.",
    english: "{2} is in {1}",
    not: "{2} is not in {1}",
    inline: true,
  }),
];

/** Macros: they name each member of a list in turn. */
export const macros: readonly ProfileEntry[] = [
  macro("all", "(list<T>, condition): condition", {
    blank: "True for an empty list.",
    english: "for every {1}, {2}",
  }),
  macro("exists", "(list<T>, condition): condition", {
    blank: "False for an empty list.",
    english: "there is {1} where {2}",
    not: "there is no {1} where {2}",
  }),
  macro("exists_one", "(list<T>, condition): condition", {
    blank: "False for an empty list.",
    english: "there is exactly one {1} where {2}",
  }),
  macro("filter", "(list<T>, condition): list<T>", {
    blank: blankGivesBlank,
    english: "{1} where {2}",
  }),
  macro("map", "(list<T>, T): list<T>", {
    blank: "Blanks stay in the list.",
    english: "{2} of {1}",
  }),
  macro("earliest", "(list<row>, date): row", {
    run: "earliest",
    blank:
      "Rows with a blank key do not count; of several, the first. No row when nothing is left.",
    english: "{1} with the earliest {2}",
  }),
  macro("latest", "(list<row>, date): row", {
    run: "latest",
    blank: "Rows with a blank key do not count; of several, the last. No row when nothing is left.",
    english: "{1} with the latest {2}",
  }),
  macro("runAround", "(list<row>, row, date, date): list<row>", {
    run: "runAround",
    blank: "A blank start or end breaks the run. Empty when the row is not in the list.",
    english: "the unbroken run of {1} around {2}, from {3} to {4}",
  }),
  macro("bind", "(T, T): T", {
    blank: "cel.bind(name, value, expression) gives a value a name.",
    english: "{2}",
  }),
];
