import type { CodeModel } from "../../runtime/return-model.ts";

import { editDistance } from "./edit-distance.ts";

/** Answers the code that a text was most likely meant to be, or undefined when none or several are likely. */
export type SuggestCode = (text: string) => string | undefined;

const longestText = 80;

/** Letters and digits in upper case, without spaces, punctuation, leading zeros or the `.0` of a spreadsheet. */
const plain = (text: string): string =>
  text
    .replace(/\.0+$/u, "")
    .toUpperCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, "")
    .replace(/^0+(?=.)/u, "");

/** Letters and digits that are taken for each other become one. */
const blurred = (text: string): string =>
  plain(text).replaceAll("O", "0").replaceAll(/[IL]/gu, "1").replaceAll("S", "5");

/** Maps what each code looks like to the code, where only one looks so. */
const onlyOnes = (
  codes: readonly CodeModel[],
  look: (code: CodeModel) => string,
): ReadonlyMap<string, string> => {
  const codeByLook = new Map<string, string>();
  const shared = new Set<string>();
  for (const code of codes) {
    const seen = look(code);
    const other = codeByLook.get(seen);
    if (other !== undefined && other !== code.code) shared.add(seen);
    codeByLook.set(seen, code.code);
  }
  for (const seen of [...shared, ""]) codeByLook.delete(seen);
  return codeByLook;
};

const mostEdits = (length: number): number =>
  length < 2 ? 0 : Math.min(1 + Math.floor(length / 8), 3);

/** The one look within the fewest edits; undefined when two codes are equally near. */
const nearest = (seen: string, codeByLook: ReadonlyMap<string, string>): string | undefined => {
  const most = mostEdits(seen.length);
  let best: string | undefined;
  let bestDistance = Infinity;
  for (const [look, code] of codeByLook) {
    const distance = look.length < 2 ? Infinity : editDistance(seen, look, most);
    if (distance < bestDistance) {
      best = code;
      bestDistance = distance;
    } else if (distance === bestDistance && code !== best) best = undefined;
  }
  return bestDistance === Infinity ? undefined : best;
};

/** The first or the last word of the text, where people write code and label together: `M - Male`. */
const wordsAtEnds = (text: string): readonly string[] => {
  const words = text.split(/[\s:;,()[\]–-]+/u).filter((word) => word !== "");
  return words.length > 1 ? [words[0] ?? "", words.at(-1) ?? ""] : [];
};

/**
 * Makes the suggester of a code list: by case and punctuation, by label, by a code beside its label, by look-alike
 * characters, and last by edit distance.
 */
export const createSuggester = (codes: readonly CodeModel[]): SuggestCode => {
  const byPlain = onlyOnes(codes, ({ code }) => plain(code));
  const byLabel = onlyOnes(codes, ({ label }) => plain(label));
  const byBlur = onlyOnes(codes, ({ code }) => blurred(code));
  const known = new Set(codes.map(({ code }) => code));
  return (text) => {
    if (text.length > longestText) return undefined;
    const seen = plain(text);
    if (seen === "") return undefined;
    const atEnd = wordsAtEnds(text).find((word) => known.has(word.toUpperCase()));
    return (
      byPlain.get(seen) ??
      byLabel.get(seen) ??
      atEnd?.toUpperCase() ??
      byBlur.get(blurred(text)) ??
      nearest(seen, byPlain) ??
      (seen.length > 4 ? nearest(seen, byLabel) : undefined)
    );
  };
};
