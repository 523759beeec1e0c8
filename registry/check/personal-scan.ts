import { tracesOfNames } from "./personal/name-traces.ts";
import { tracesOfNumbers } from "./personal/numbers.ts";
import type { Trace } from "./personal/trace.ts";

export type { Trace } from "./personal/trace.ts";

/**
 * Likely traces of a person in a text, in the order in which they stand. Every text that comes in is scanned: of items,
 * proposals, reviews, concerns. A trace that is an error is refused; one that is a warning is shown to whoever wrote it.
 */
export const scanText = (text: string): readonly Trace[] => {
  const numbers = /[\d@]/u.test(text) ? tracesOfNumbers(text) : [];
  const isInside = ({ index, found }: Trace): boolean =>
    numbers.some((one) => index < one.index + one.found.length && one.index < index + found.length);
  const names = /\p{Lu}\p{L}/u.test(text)
    ? tracesOfNames(text).filter((name) => !isInside(name))
    : [];
  return [...numbers, ...names].toSorted((a, b) => a.index - b.index);
};

/** What a trace is called when it is shown. What was found is repeated to its writer alone. */
export const messageOf = ({ what, severity }: Trace): string =>
  severity === "error" ? `This text looks as if it held ${what}.` : `This text may hold ${what}.`;

/** What refuses a text, in words with the remedy; empty when it may come in. */
export const refusalsOf = (text: string): readonly string[] =>
  scanText(text)
    .filter(({ severity }) => severity === "error")
    .map((trace) => `${messageOf(trace)} ${trace.fix}`);

/** A string in a content, and where it stands. */
export interface PlacedText {
  readonly pointer: string;
  readonly text: string;
}

const escaped = (name: string): string => name.replaceAll("~", "~0").replaceAll("/", "~1");

/** Addresses of web pages, patterns, expressions and made-up rows of examples are not prose. */
const notProse = new Set(["url", "pattern", "condition", "rows", "csv"]);

/** Every text in a content with its place, all but what is not prose. */
export const textsIn = (value: unknown, pointer = ""): readonly PlacedText[] => {
  if (typeof value === "string") return [{ pointer, text: value }];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) =>
    notProse.has(name) ? [] : textsIn(part, `${pointer}/${escaped(name)}`),
  );
};
