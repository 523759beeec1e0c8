import { synonyms } from "./synonyms.ts";

/** One thing a searcher asks for: the words typed, and what else people call it. Any of them will do. */
export interface SearchTerm {
  readonly typed: string;
  /** Words or phrases, lower case, the typed one first. */
  readonly alternatives: readonly string[];
}

const mostWords = 12;
const mostCharacters = 200;

const groupsByPhrase: ReadonlyMap<string, readonly string[]> = new Map(
  synonyms.flatMap((group) => group.map((phrase) => [phrase, group] as const)),
);
const longestPhrase = Math.max(
  ...[...groupsByPhrase.keys()].map((phrase) => phrase.split(" ").length),
);

/** The words of a text: letters and digits, in lower case. Long texts are cut. */
const wordsIn = (text: string): readonly string[] =>
  (
    text
      .slice(0, mostCharacters)
      .normalize("NFKC")
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).slice(0, mostWords);

const phraseAt = (words: readonly string[], start: number): readonly string[] => {
  for (let length = Math.min(longestPhrase, words.length - start); length > 1; length -= 1) {
    const phrase = words.slice(start, start + length);
    if (groupsByPhrase.has(phrase.join(" "))) return phrase;
  }
  return words.slice(start, start + 1);
};

/** The terms of a search; every one of them must be found. Known phrases and short forms bring their synonyms. */
export const searchTerms = (text: string): readonly SearchTerm[] => {
  const words = wordsIn(text);
  const terms: SearchTerm[] = [];
  for (let at = 0; at < words.length;) {
    const phrase = phraseAt(words, at);
    const typed = phrase.join(" ");
    const group = groupsByPhrase.get(typed) ?? [];
    terms.push({ typed, alternatives: [typed, ...group.filter((other) => other !== typed)] });
    at += phrase.length;
  }
  return terms;
};

/** All runs of three characters of a text. */
export const trigramsOf = (text: string): ReadonlySet<string> => {
  const characters = Array.from(text);
  return new Set(
    characters
      .slice(0, Math.max(0, characters.length - 2))
      .map((_, at) => characters.slice(at, at + 3).join("")),
  );
};

/** How near a word is to the nearest word of a text, from 0 to 1: shared trigrams of the padded words (Dice). */
export const nearness = (word: string, text: string): number => {
  const wanted = trigramsOf(` ${word} `);
  let best = 0;
  for (const other of new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])) {
    if (Math.abs(other.length - word.length) > 3) continue;
    const found = trigramsOf(` ${other} `);
    const shared = [...wanted].filter((trigram) => found.has(trigram)).length;
    best = Math.max(best, (2 * shared) / (wanted.size + found.size));
  }
  return best;
};
