import type { Maybe } from "./expression-values.ts";

/** Characters as people count them; one for each character outside the basic plane too. */
const charactersOf = (text: string): readonly string[] => Array.from(text);

const beyondBasicPlane = /[\u{10000}-\u{10FFFF}]/u;

/** How many characters a text has; 0 when it is blank. */
export const sizeOfText = (text: Maybe<string>): number => {
  if (text == null) return 0;
  return beyondBasicPlane.test(text) ? charactersOf(text).length : text.length;
};

/** True when a text begins with another. */
export const startsWith = (text: Maybe<string>, start: Maybe<string>): boolean =>
  text != null && start != null && text.startsWith(start);

/** True when a text ends with another. */
export const endsWith = (text: Maybe<string>, end: Maybe<string>): boolean =>
  text != null && end != null && text.endsWith(end);

/** True when a text has another in it. */
export const contains = (text: Maybe<string>, part: Maybe<string>): boolean =>
  text != null && part != null && text.includes(part);

/** Two texts, one after the other. */
export const concat = (left: Maybe<string>, right: Maybe<string>): string | null =>
  left == null || right == null ? null : left + right;

/** The text with A to Z in small letters. */
export const lowerAscii = (text: Maybe<string>): string | null =>
  text == null ? null : text.replaceAll(/[A-Z]/gu, (letter) => letter.toLowerCase());

/** The text with a to z in capitals. */
export const upperAscii = (text: Maybe<string>): string | null =>
  text == null ? null : text.replaceAll(/[a-z]/gu, (letter) => letter.toUpperCase());

/** The characters from one place up to another, counted from 0; blank when the text is not so long. */
export const substring = (
  text: Maybe<string>,
  from: Maybe<number>,
  to: Maybe<number>,
): string | null => {
  if (text == null || from == null || to == null || from < 0 || to < from || to > sizeOfText(text))
    return null;
  return beyondBasicPlane.test(text)
    ? charactersOf(text).slice(from, to).join("")
    : text.slice(from, to);
};

/** Where one text first stands in another, counted from 0; -1 when it does not. */
export const indexOf = (text: Maybe<string>, part: Maybe<string>): number | null => {
  if (text == null || part == null) return null;
  const at = text.indexOf(part);
  return at > 0 && beyondBasicPlane.test(text) ? charactersOf(text.slice(0, at)).length : at;
};

/** The text with every occurrence of a part replaced; as it is when the part is empty. */
export const replace = (
  text: Maybe<string>,
  part: Maybe<string>,
  by: Maybe<string>,
): string | null => {
  if (text == null || part == null || by == null) return null;
  return part === "" ? text : text.replaceAll(part, () => by);
};
