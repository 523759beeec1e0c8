import type { CodeModel } from "../../runtime/return-model.ts";

import { editDistance } from "../check/edit-distance.ts";
import type { Spelling } from "./spellings.ts";

/** How a spelling was told to be a code: the surest first. */
export type SuggestionKind =
  | "EXACT"
  | "NORMALISED"
  | "DECLARED"
  | "NEAR"
  | "OPEN_QUESTION"
  | "NONE";

/** A code that a spelling may stand for. */
export interface Candidate {
  readonly code: string;
  readonly label: string;
  /** 1 for the same text; less the more letters or words differ. */
  readonly score: number;
}

/** What a local spelling may stand for. Nothing is settled: it is for a person to say yes. */
export interface Suggestion {
  readonly systems: readonly string[];
  readonly column: string;
  readonly value: string;
  readonly kind: SuggestionKind;
  /** One for a suggestion, several for an open question. */
  readonly candidates: readonly Candidate[];
}

/** Scores below this are no suggestion. */
const leastScore = 0.75;

/** Two scores nearer than this say the same. */
const sameScore = 0.05;

const decimals = 100;

/** How many letters two writings of one meaning may differ in: a slip in a long label. */
const slips = { edits: 1, leastLength: 12 } as const;

const folded = (text: string): string => text.trim().toLowerCase().replaceAll(/\s+/gu, " ");

/** Letters and digits in words, in lower case, without accents. */
const plain = (text: string): string =>
  text
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/** Without what numbers it in a list: `a)`, `3.`, `(B1)`. */
const withoutMark = (text: string): string =>
  plain(text.replace(/^\s*(?:\(?[a-z0-9]{1,3}[).:]|[a-z0-9]{1,3}\s+-)\s*/iu, ""));

const similarity = (left: string, right: string): number => {
  const longest = Math.max(left.length, right.length);
  if (longest === 0) return 0;
  const distance = editDistance(left, right, Math.floor(longest * (1 - leastScore)));
  const byLetters = 1 - distance / longest;
  const [some, others] = [new Set(left.split(" ")), new Set(right.split(" "))];
  const byWords = some.intersection(others).size / some.union(others).size;
  return Math.max(byLetters, byWords);
};

interface Look {
  readonly model: CodeModel;
  readonly texts: readonly string[];
}

const looksOf = (codes: readonly CodeModel[]): readonly Look[] =>
  codes.map((model) => ({
    model,
    texts: [...new Set([plain(model.code), plain(model.label), withoutMark(model.label)])].filter(
      (text) => text !== "",
    ),
  }));

const candidateOf = ({ code, label }: CodeModel, score: number): Candidate => ({
  code,
  label,
  score: Math.round(score * decimals) / decimals,
});

const distinct = (candidates: readonly Candidate[]): readonly Candidate[] =>
  candidates.filter(
    ({ code }, index) => candidates.findIndex((other) => other.code === code) === index,
  );

const near = (value: string, looks: readonly Look[]): readonly Candidate[] => {
  const texts = [...new Set([plain(value), withoutMark(value)])].filter((text) => text.length > 2);
  const scored = looks
    .map(({ model, texts: own }) => {
      const scores = texts.flatMap((text) =>
        own.filter((look) => look.length > 2).map((look) => similarity(text, look)),
      );
      return candidateOf(model, Math.max(0, ...scores));
    })
    .filter(({ score }) => score >= leastScore)
    .toSorted((left, right) => right.score - left.score);
  const best = scored[0]?.score ?? 0;
  return scored.filter(({ score }) => best - score < sameScore);
};

interface Found {
  readonly kind: SuggestionKind;
  readonly candidates: readonly Candidate[];
}

const findText = (value: string, codes: readonly CodeModel[], looks: readonly Look[]): Found => {
  const same = codes.filter(({ code, label }) => code === value || label === value);
  if (same.length > 0)
    return { kind: "EXACT", candidates: distinct(same.map((model) => candidateOf(model, 1))) };
  const seen = new Set([plain(value), withoutMark(value)].filter((text) => text !== ""));
  const alike = looks.filter(({ texts }) => texts.some((text) => seen.has(text)));
  if (alike.length > 0)
    return {
      kind: "NORMALISED",
      candidates: distinct(alike.map(({ model }) => candidateOf(model, 1))),
    };
  const candidates = distinct(near(value, looks));
  return { kind: candidates.length === 0 ? "NONE" : "NEAR", candidates };
};

const isSameMeaning = (left: string, right: string): boolean => {
  const [one, other] = [plain(left), plain(right)];
  const isLong = Math.min(one.length, other.length) >= slips.leastLength;
  return one === other || (isLong && editDistance(one, other, slips.edits) <= slips.edits);
};

/** What is said to be meant, each meaning once however it is written. */
const meaningsOf = (same: readonly Spelling[]): readonly string[] => {
  const meanings: string[] = [];
  for (const { means } of same)
    if (means !== undefined && !meanings.some((known) => isSameMeaning(known, means)))
      meanings.push(means);
  return meanings;
};

const settle = (found: Found): Found =>
  found.candidates.length > 1 ? { ...found, kind: "OPEN_QUESTION" } : found;

const declared = (meaning: string): Candidate => ({ code: meaning, label: meaning, score: 1 });

interface Against {
  readonly codes: readonly CodeModel[];
  readonly looks: readonly Look[];
}

/** What is said to be meant, by the code of the list where it has one. */
const meantIn = (meaning: string, against: Against | undefined): readonly Candidate[] => {
  const found =
    against === undefined ? [] : findText(meaning, against.codes, against.looks).candidates;
  return found.length === 1 ? found : [declared(meaning)];
};

/** What a spelling stands for in a list, by its own text and by what it is said to mean. */
const findInList = (
  value: string,
  meaning: string | undefined,
  { codes, looks }: Against,
): Found => {
  const own = findText(value, codes, looks);
  if (meaning === undefined) return settle(own);
  const meant = findText(meaning, codes, looks);
  if (meant.candidates.length === 0) return settle(own);
  // A text that only looks like a code gives way to what is said to be meant.
  if (own.kind === "NEAR" || own.kind === "NONE")
    return settle({ ...meant, kind: meant.kind === "NEAR" ? "NEAR" : "DECLARED" });
  return settle({ kind: own.kind, candidates: distinct([...own.candidates, ...meant.candidates]) });
};

const suggestionOf = (same: readonly Spelling[], against: Against | undefined): Suggestion => {
  const [first] = same;
  const { column = "", value = "" } = first ?? {};
  const systems = [...new Set(same.map(({ system }) => system))].filter((name) => name !== "");
  const meanings = meaningsOf(same);
  const place = { systems, column, value };
  const [meaning, other] = meanings;
  if (other !== undefined)
    return {
      ...place,
      kind: "OPEN_QUESTION",
      candidates: meanings.flatMap((one) => meantIn(one, against)),
    };
  if (against !== undefined) return { ...place, ...findInList(value, meaning, against) };
  return meaning === undefined
    ? { ...place, kind: "NONE", candidates: [] }
    : { ...place, kind: "DECLARED", candidates: [declared(meaning)] };
};

/**
 * Suggests what local spellings stand for: by what whoever gave them says, and by the codes and labels of a list: the
 * same text, the same words, or nearly the same. A spelling that may mean two things is an open question.
 */
export const suggestMappings = (
  spellings: readonly Spelling[],
  codes?: readonly CodeModel[],
): readonly Suggestion[] => {
  const against = codes === undefined ? undefined : { codes, looks: looksOf(codes) };
  const bySpelling = Map.groupBy(
    spellings,
    ({ column, value }) => `${folded(column)}\n${folded(value)}`,
  );
  return [...bySpelling.values()].map((same) => suggestionOf(same, against));
};
