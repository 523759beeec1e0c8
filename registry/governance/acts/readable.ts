import type { Audience } from "../../../generated/items/types.ts";

/** Longest sentence, in words, for those who need shorter ones than the rest (MODEL 11, W-READABILITY). */
const limits: Readonly<Partial<Record<Audience, number>>> = {
  CHILD_6_TO_9: 12,
  CHILD_10_TO_12: 20,
  EASY_READ: 15,
  SYMBOL_SUPPORTED: 12,
};

/** Longest sentence, in words, for everybody else. */
const usual = 35;

/** Sentences that are too long for those who should read them, with how long they may be. */
export const longSentences = (
  text: string,
  audience: Audience,
): readonly { readonly words: number; readonly limit: number }[] => {
  const limit = limits[audience] ?? usual;
  return text
    .split(/[.!?]+(?:\s|$)/u)
    .map((sentence) => sentence.split(/\s+/u).filter((word) => word !== "").length)
    .filter((words) => words > limit)
    .map((words) => ({ words, limit }));
};
