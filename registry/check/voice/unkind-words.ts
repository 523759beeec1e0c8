import type { Audience } from "../../../generated/items/types.ts";
import type { ItemCheck } from "../check.ts";
import { wordsToPeople } from "../words-to-people.ts";

interface UnkindWord {
  readonly words: RegExp;
  readonly better: string;
  /** Only in words for these; absent means in words for anyone who is asked. */
  readonly in?: readonly Audience[];
}

const young: readonly Audience[] = [
  "CHILD_6_TO_9",
  "CHILD_10_TO_12",
  "YOUNG_PERSON_13_TO_15",
  "YOUNG_PERSON_16_TO_17",
  "EASY_READ",
  "SYMBOL_SUPPORTED",
];

/** Words that people in care have asked others not to use of them, with what they may be told instead. */
const unkindWords: readonly UnkindWord[] = [
  { words: /\bcases\b/giu, better: "children, families" },
  { words: /\bunits?\b/giu, better: "home" },
  { words: /\bhard[- ]to[- ]reach\b/giu, better: "people whom we have not reached" },
  { words: /\bnon[- ]?engag(?:er|ers|ing|ement)\b/giu, better: "chose not to take part" },
  { words: /\bfailed to (?:attend|engage)\b/giu, better: "did not come" },
  { words: /\bDNA\b/gu, better: "did not come, was not brought" },
  { words: /\bNEET\b/gu, better: "not in school, training or work" },
  { words: /\bplacements?\b/giu, better: "home, where you live", in: young },
  { words: /\bcontact\b/giu, better: "seeing your family", in: ["CHILD_6_TO_9", "CHILD_10_TO_12"] },
  { words: /\brespite\b/giu, better: "a stay, a break", in: young },
  { words: /\bLAC\b/gu, better: "child in care" },
];

/** W-LANGUAGE: words to people are words that they would use of themselves. The list is ours to change with them. */
export const unkindWord: ItemCheck = {
  code: "LANGUAGE",
  title: "Words to people are words that they would use of themselves",
  severity: "warning",
  fix: "Ask those whom it is about which word they use.",
  find: (content) =>
    wordsToPeople(content).flatMap(({ pointer, text }) =>
      unkindWords
        .filter((word) => word.in === undefined || word.in.includes(text.audience))
        .flatMap(({ words, better }) =>
          [...new Set(text.text.match(words) ?? [])].map((found) => ({
            pointer,
            message: `"${found}" is a word that many do not want used of them.`,
            fix: `Perhaps: ${better}.`,
          })),
        ),
    ),
};
