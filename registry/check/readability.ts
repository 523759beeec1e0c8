import type { Audience, AudienceText, RegistryItem } from "../../generated/items/types.ts";
import type { ItemCheck } from "./check.ts";
import type { Remark } from "./finding.ts";
import { wordsToPeople } from "./words-to-people.ts";

/** What can be counted of a text. */
export interface Readability {
  /** Words in its longest sentence. */
  readonly longest: number;
  /** Flesch-Kincaid grade: school years, as a formula sees it. */
  readonly grade: number;
}

const wordsIn = (text: string): readonly string[] =>
  text.match(/[\p{L}\d]+(?:['’-]\p{L}+)*/gu) ?? [];

/** Groups of vowels, less a silent e at the end: near enough for a formula. */
const syllablesIn = (word: string): number => {
  const letters = word
    .toLowerCase()
    .replace(/(?:[^laeiouyszcxgh]es|[^laeiouytd]ed|[^laeiouy]e)$/u, "");
  return Math.max(1, letters.match(/[aeiouy]+/gu)?.length ?? 0);
};

/** Measures how hard a text is to read. */
export const readabilityOf = (text: string): Readability => {
  const sentences = text
    .split(/[.!?:]+(?=\s|$|["'”])/u)
    .map(wordsIn)
    .filter((words) => words.length > 0);
  const words = sentences.flat();
  if (words.length === 0) return { longest: 0, grade: 0 };
  const syllables = words.reduce((total, word) => total + syllablesIn(word), 0);
  return {
    longest: Math.max(...sentences.map(({ length }) => length)),
    grade: 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59,
  };
};

const readers: ReadonlySet<Audience> = new Set(["CHILD_6_TO_9", "CHILD_10_TO_12"]);
const longestSentence = 20;
const highestGrade = 5;
/** Below this the formula says nothing: one long word makes a title "hard". */
const fewestWords = 12;

/** What makes a text too hard for children; nothing for another audience or language. */
export const hardToRead = ({ audience, language, text }: AudienceText): readonly string[] => {
  if (!readers.has(audience) || !language.startsWith("en")) return [];
  const { longest, grade } = readabilityOf(text);
  const isLongEnough = wordsIn(text).length >= fewestWords;
  return [
    ...(longest > longestSentence
      ? [`A sentence has ${longest} words; ${longestSentence} is the most for children.`]
      : []),
    ...(isLongEnough && grade > highestGrade
      ? [`It reads like school year ${Math.ceil(grade) + 1}; short words and sentences help.`]
      : []),
  ];
};

/** Where an item's words to children are too hard for them. */
export const readabilityRemarks = (content: RegistryItem): readonly Remark[] =>
  wordsToPeople(content).flatMap(({ pointer, text }) =>
    hardToRead(text).map((message) => ({ pointer, message })),
  );

/** W-READABILITY: words for children are short and plain. Only children can say whether they understand them. */
export const readability: ItemCheck = {
  code: "READABILITY",
  title: "Words for children are easy to read",
  severity: "warning",
  fix: "Use shorter sentences and everyday words, then read it with children.",
  find: readabilityRemarks,
};
