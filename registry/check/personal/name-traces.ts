import { givenNames, surnames, wordsAndNames, wordsAndSurnames } from "./names.ts";
import type { Trace } from "./trace.ts";

interface Word {
  readonly text: string;
  readonly index: number;
  /** What stands between it and the word before. */
  readonly gap: string;
}

const capital = /^\p{Lu}[\p{L}'’-]*$/u;

const wordsIn = (text: string): readonly Word[] => {
  let end = 0;
  return [...text.matchAll(/\p{L}[\p{L}'’-]*/gu)].map((match) => {
    const gap = text.slice(end, match.index);
    end = match.index + match[0].length;
    return { text: match[0], index: match.index, gap };
  });
};

/** The bare form of a word: no possessive, in lower case. */
const bare = ({ text }: Word): string =>
  text
    .replaceAll("’", "'")
    .replace(/'s$|'$/u, "")
    .toLowerCase();

type Strength = 0 | 1 | 2;

const strength = (
  word: Word | undefined,
  sure: ReadonlySet<string>,
  alsoWord: ReadonlySet<string>,
): Strength => {
  if (word === undefined || !capital.test(word.text)) return 0;
  // Double names, such as Anna-Maria or Smith-Jones, count by their first part.
  const name = bare(word);
  const first = name.split("-")[0] ?? name;
  if (sure.has(name) || sure.has(first)) return 2;
  return alsoWord.has(name) || alsoWord.has(first) ? 1 : 0;
};

const asGiven = (word: Word | undefined): Strength => strength(word, givenNames, wordsAndNames);
const asSurname = (word: Word | undefined): Strength => strength(word, surnames, wordsAndSurnames);

/** After these a name is that of a body, a place or a piece of writing, not of somebody in a record. */
const bodies = new Set(
  "academy act archive association award brook building buildings bank bridge castle cathedral centre center chair charity church clinic college commission common council court cross drive estate foundation framework gardens group hall hill home hospice hospital house hub index inquiry institute island ladder lane law ltd limited library lodge matrix method model museum nursery park partnership place press prize report review road royal scale school score service services society square station street studio terrace test theatre trust tool university valley village way wood".split(
    " ",
  ),
);

const isOfBody = (words: readonly Word[], from: number): boolean =>
  [words[from], words[from + 1]].some((word, at, both) => {
    if (
      word === undefined ||
      !both.slice(0, at + 1).every((one) => one !== undefined && /^\s$/u.test(one.gap))
    )
      return false;
    return bodies.has(bare(word)) && capital.test(word.text);
  });

const relations =
  "mum|mom|mam|mother|dad|father|parents?|brother|sister|sibling|nan|gran|grandma|grandad|grandmother|grandfather|aunt|auntie|uncle|cousin|son|daughter|carer|carers|foster|stepdad|stepmum|social worker|advocate|teacher|placement|house|home|family|school";

const relationAfter = new RegExp(`^['’]s? (?:\\p{L}+ )?(?:${relations})\\b`, "iu");
const ageAfter =
  /^,? ?(?:\(? ?(?:aged?|is|was|now|turned|will be)[: ]+|\()\d{1,2}\b(?! ?(?:%|per|of|days?|weeks?|working|or|to|codes?|items?))|^,? (?:who is )?\d{1,2} years old/iu;
const placeAfter =
  /^,? (?:from|who lives|lives|living|who goes|goes to|moved to|placed (?:in|with|at))\b/iu;
const relationBefore = new RegExp(
  `\\b(?:${relations}|boy|girl|baby|child|friend|pupil|young person|called|named|name is|my name's|about|for|with)\\s$`,
  "iu",
);
const kinBefore = new RegExp(
  `\\b(?:my|his|her|their|our)\\s(?:\\p{L}+\\s)?(?:${relations})\\s$|\\b(?:called|named|name is|name's)\\s$`,
  "iu",
);
const titleBefore = /\b(?:Mr|Mrs|Ms|Miss|Mx)\.?\s$/u;

const role =
  "Nobody's name belongs here. Write the role instead, such as a young person, a parent or a social worker.";

/** How far before and after a name one looks for what tells who it is. */
const reach = 40;

/** The last words before a place. */
const beforeIn = (text: string, index: number): string =>
  text.slice(Math.max(0, index - reach), index);

const isSentenceStart = (text: string, index: number): boolean =>
  /(?:^|[.!?:;•"“‘'(\n-])\s*$/u.test(
    index < reach ? text.slice(0, index) : `,${beforeIn(text, index)}`,
  );

/** Months begin with a capital wherever they stand. */
const months = new Set(["april", "august", "june", "may"]);

interface Place {
  readonly text: string;
  readonly words: readonly Word[];
  readonly at: number;
}

const trace = (found: string, index: number, more: Pick<Trace, "what" | "severity">): Trace => ({
  ...more,
  found,
  index,
  fix: role,
});

const spanOf = (first: Word, last: Word, text: string): string =>
  text.slice(first.index, last.index + last.text.length);

/** Two ordinary words that could be a name: at the start of a sentence, or after a month, they are words. */
const areWords = (first: Word, second: Word, text: string): boolean =>
  isSentenceStart(text, first.index) || bodies.has(bare(second)) || months.has(bare(first));

/** A given name and a surname beside each other; two ordinary words need more than a capital at the start of a sentence. */
const fullName = ({ text, words, at }: Place): Trace | undefined => {
  const [first, second] = [words[at], words[at + 1]];
  if (first === undefined || second === undefined || !/^[ \u{A0}]$/u.test(second.gap))
    return undefined;
  const [given, family] = [asGiven(first), asSurname(second)];
  if (given === 0 || family === 0 || isOfBody(words, at + 2)) return undefined;
  const isSure = given + family >= 3;
  if (!isSure && areWords(first, second, text)) return undefined;
  return trace(spanOf(first, second, text), first.index, {
    what: "a person's name",
    severity: isSure ? "error" : "warning",
  });
};

/** The surname first, as in a register. */
const turnedName = ({ text, words, at }: Place): Trace | undefined => {
  const [first, second] = [words[at], words[at + 1]];
  if (first === undefined || second?.gap !== ", ") return undefined;
  if (asSurname(first) < 2 || asGiven(second) < 2 || asGiven(first) > 0) return undefined;
  return trace(spanOf(first, second, text), first.index, {
    what: "a person's name",
    severity: "error",
  });
};

const titledName = ({ text, words, at }: Place): Trace | undefined => {
  const word = words[at];
  if (word === undefined || !capital.test(word.text) || isOfBody(words, at + 1)) return undefined;
  return titleBefore.test(beforeIn(text, word.index))
    ? trace(word.text, word.index, { what: "a person's name", severity: "error" })
    : undefined;
};

const isToldAround = (before: string, after: string, sure: Strength): boolean => {
  if (kinBefore.test(before) || relationAfter.test(after)) return true;
  return sure === 2
    ? ageAfter.test(after) || placeAfter.test(after) || relationBefore.test(before)
    : /^,? aged \d/iu.test(after);
};

/** A given name beside what tells who it is: an age, a relation, a place. */
const nameInLife = ({ text, words, at }: Place): Trace | undefined => {
  const word = words[at];
  const sure = asGiven(word);
  if (word === undefined || sure === 0 || isOfBody(words, at + 1)) return undefined;
  const stem = word.text.replace(/['’]s?$/u, "");
  const end = word.index + stem.length;
  const before = beforeIn(text, word.index);
  return isToldAround(before, text.slice(end, end + reach), sure)
    ? trace(stem, word.index, {
        what: "a person's name with what tells who it is",
        severity: "error",
      })
    : undefined;
};

const nameAlone = ({ words, at }: Place): Trace | undefined => {
  const word = words[at];
  return word === undefined || asGiven(word) < 2 || isOfBody(words, at + 1)
    ? undefined
    : trace(word.text, word.index, { what: "a given name", severity: "warning" });
};

const looks = [fullName, turnedName, titledName, nameInLife, nameAlone];

/** Names of people, by themselves or with what tells who they are; each word is told of once. */
export const tracesOfNames = (text: string): readonly Trace[] => {
  const words = wordsIn(text);
  let told = -1;
  return words.flatMap(({ index, text: word }, at) => {
    if (index < told || !capital.test(word)) return [];
    const place = { text, words, at };
    for (const look of looks) {
      const found = look(place);
      if (found === undefined) continue;
      told = found.index + found.found.length;
      return [found];
    }
    return [];
  });
};
