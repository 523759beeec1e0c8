import type { Scalar } from "yaml";

/** A line and column of a text, counted from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** How many characters of a text that are not white space stand before a place in it. */
const signsBefore = (text: string, { line, column }: Position): number => {
  const lines = text.split("\n");
  const before = [...lines.slice(0, line - 1), (lines[line - 1] ?? "").slice(0, column - 1)];
  return before.join("").replaceAll(/\s/gu, "").length;
};

/** One character of the text as the file writes it: in quotes some are written with two. */
const signPatterns: Readonly<Record<string, RegExp>> = {
  QUOTE_DOUBLE: /\\\s*\n\s*|\\u[0-9A-Fa-f]{4}|\\x[0-9A-Fa-f]{2}|\\.|[\s\S]/gu,
  QUOTE_SINGLE: /''|[\s\S]/gu,
};

const plainSign = /[\s\S]/gu;

/** Where the text itself begins: after the quote, or on the line below the mark of a block. */
const bodyStart = (source: string, { type, range }: Scalar): number => {
  const start = range?.[0] ?? 0;
  if (type === "QUOTE_DOUBLE" || type === "QUOTE_SINGLE") return start + 1;
  if (type !== "BLOCK_LITERAL" && type !== "BLOCK_FOLDED") return start;
  const lineEnd = source.indexOf("\n", start);
  return lineEnd < 0 ? start : lineEnd + 1;
};

/**
 * Where a place in a text stands in the file that holds it. White space is left out of the count, because files fold and
 * indent what the text has in one line.
 */
export const offsetInScalar = (scalar: Scalar, source: string, within: Position): number => {
  const wanted = signsBefore(String(scalar.value), within);
  const start = bodyStart(source, scalar);
  const body = source.slice(start, scalar.range?.[1] ?? start);
  let passed = 0;
  for (const sign of body.matchAll(signPatterns[scalar.type ?? ""] ?? plainSign)) {
    if (/^\s/u.test(sign[0])) continue;
    if (passed === wanted) return start + sign.index;
    passed += 1;
  }
  return start;
};
