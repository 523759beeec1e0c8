import { trigramsOf } from "../model/search-query.ts";
import { afterOf, beforeOf } from "./edit.ts";
import type { Edit } from "./edit.ts";

/** Words that turn or bound a meaning: a text that gains or loses one is never the same text better said. */
const turning = new Set(
  "no not never nor neither none without unless except excluding including only all any every each must may should before after over under least most more less fewer than".split(
    " ",
  ),
);

const wordsOf = (text: string): readonly string[] =>
  text.toLowerCase().match(/\p{L}+|\p{N}+(?:[.,]\p{N}+)*/gu) ?? [];

const bounds = (text: string): string =>
  wordsOf(text)
    .filter((word) => turning.has(word) || /^\p{N}/u.test(word))
    .toSorted()
    .join(" ");

/** How much two texts share, from 0 to 1: runs of three characters (Dice). */
const likeness = (left: string, right: string): number => {
  const [one, other] = [left, right].map((text) => trigramsOf(` ${wordsOf(text).join(" ")} `));
  if (one === undefined || other === undefined || one.size + other.size === 0) return 0;
  const shared = [...one].filter((trigram) => other.has(trigram)).length;
  return (2 * shared) / (one.size + other.size);
};

const leastLikeness = 0.7;

/**
 * True when one text may be the other better said: most of it is the same, and no number and no word such as "not" or
 * "only" came or went. Whether it means the same is for a person to say.
 */
const isNearWording = (left: string, right: string): boolean =>
  wordsOf(left).join(" ") === wordsOf(right).join(" ") ||
  (bounds(left) === bounds(right) && likeness(left, right) >= leastLikeness);

/** True when an edit puts a near wording in the place of a text. */
export const isReworded = (edit: Edit): boolean => {
  const [before, after] = [beforeOf(edit), afterOf(edit)];
  return typeof before === "string" && typeof after === "string" && isNearWording(before, after);
};
