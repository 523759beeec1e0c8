import { fail, ok } from "../../runtime/result.ts";
import type { Result } from "../../runtime/result.ts";

/** What the pattern language allows, told in one sentence for the document and for problems. */
export const patternSubset =
  "Patterns may use letters, digits, `.`, `^`, `$`, `|`, `( )`, `(?: )`, `[ ]` and `[^ ]` with ranges, `\\d`, `\\w`, `\\s`, " +
  "a backslash before punctuation, and the counts `?`, `*`, `+`, `{n}`, `{n,}` and `{n,m}` up to 1000; no look-around, no back references, no lazy counts.";

const classes: Readonly<Record<string, string>> = {
  d: "0-9",
  w: "0-9A-Za-z_",
  s: "\\t\\n\\f\\r ",
};

const punctuation = /^[\\^$.|?*+()[\]{}/-]$/u;

interface Piece {
  readonly text: string;
  readonly length: number;
}

const escaped = (letter: string | undefined, inClass: boolean): string | undefined => {
  if (letter === undefined) return undefined;
  const members = classes[letter];
  if (members !== undefined) return inClass ? members : `[${members}]`;
  return punctuation.test(letter) ? `\\${letter}` : undefined;
};

const inClass = (letter: string, next: string | undefined): Piece | undefined => {
  // These mean something else in some engines when they stand in a class.
  if ("[&~".includes(letter)) return undefined;
  if (letter !== "\\") return { text: letter, length: 1 };
  const text = escaped(next, true);
  return text === undefined ? undefined : { text, length: 2 };
};

/** A class in brackets, rewritten so that every engine reads it alike. */
const readClass = (pattern: string): Piece | undefined => {
  const first = pattern[1] === "^" ? 2 : 1;
  let at = first;
  let text = pattern.slice(0, first);
  while (at < pattern.length && pattern[at] !== "]") {
    const piece = inClass(pattern[at] ?? "", pattern[at + 1]);
    if (piece === undefined) return undefined;
    text += piece.text;
    at += piece.length;
  }
  return at < pattern.length && at > first ? { text: `${text}]`, length: at + 1 } : undefined;
};

const readCount = (pattern: string): Piece | undefined => {
  const [text = "", least = "0", most = "0"] =
    /^(?:[?*+]|\{(\d{1,4})(?:,(\d{1,4})?)?\})/u.exec(pattern) ?? [];
  if (text === "" || Number(least) > 1_000 || Number(most) > 1_000) return undefined;
  return /^[?*+{]/u.test(pattern.slice(text.length)) ? undefined : { text, length: text.length };
};

const readEscape = (pattern: string): Piece | undefined => {
  const text = escaped(pattern[1], false);
  return text === undefined ? undefined : { text, length: 2 };
};

const readGroup = (pattern: string): Piece | undefined => {
  if (pattern.startsWith("(?:")) return { text: "(?:", length: 3 };
  return pattern.startsWith("(?") ? undefined : { text: "(?:", length: 1 };
};

const readers: Readonly<Record<string, (pattern: string) => Piece | undefined>> = {
  "[": readClass,
  "\\": readEscape,
  "(": readGroup,
  ".": () => ({ text: "[^\\n]", length: 1 }),
  "?": readCount,
  "*": readCount,
  "+": readCount,
  "{": readCount,
  "}": () => undefined,
  "]": () => undefined,
};

const readPiece = (pattern: string): Piece | undefined => {
  const [letter = ""] = pattern;
  const read = readers[letter];
  return read === undefined ? { text: letter, length: letter.length } : read(pattern);
};

const compiles = (pattern: string): boolean => {
  try {
    return new RegExp(pattern, "u") instanceof RegExp;
  } catch {
    return false;
  }
};

/** Rewrites a pattern so that JavaScript, RE2 and PostgreSQL read it alike; fails with what cannot be read. */
export const parsePortablePattern = (pattern: string): Result<string, string> => {
  let text = "";
  let at = 0;
  while (at < pattern.length) {
    const piece = readPiece(pattern.slice(at));
    if (piece === undefined) return fail(pattern.slice(at, at + 12));
    text += piece.text;
    at += piece.length;
  }
  return compiles(text) ? ok(text) : fail(pattern);
};
