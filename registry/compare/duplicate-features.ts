import type { AudienceText, RegistryItem } from "../../generated/items/types.ts";
import { searchTerms, trigramsOf } from "../model/search-query.ts";

/** What an item is known by, family by family; two items are as alike as what they share. */
export interface Features {
  /** Words of its names, synonyms taken together. */
  readonly name: ReadonlySet<string>;
  /** Runs of three letters of its names: near spellings. */
  readonly spelling: ReadonlySet<string>;
  /** Pairs of words that follow each other in its definition. */
  readonly definition: ReadonlySet<string>;
  readonly codes: ReadonlySet<string>;
  /** Labels of its codes or bands, or names of its columns. */
  readonly labels: ReadonlySet<string>;
  /** Its form of value; empty for what has none. */
  readonly type: string;
}

const stopWords = new Set(
  "a an and are as at be by code codes for from has in is it list of on one or that the their they this to was what when which who whom with".split(
    " ",
  ),
);

/** A plural is the same word here. */
const stem = (word: string): string => (word.length > 4 ? word.replace(/s$/u, "") : word);

const wordsOf = (text: string): readonly string[] =>
  (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
    .filter((word) => !stopWords.has(word))
    .map(stem);

const textsOf = (texts: readonly AudienceText[] | undefined): readonly string[] =>
  (texts ?? []).map(({ text }) => text);

/** Words that people use for one another become one word. */
const nameWords = (text: string): readonly string[] =>
  searchTerms(text).flatMap(({ alternatives, typed }) =>
    alternatives.length === 1 ? wordsOf(typed) : [alternatives.toSorted()[0] ?? typed],
  );

const pairsIn = (text: string): readonly string[] => {
  const words = wordsOf(text);
  return words.slice(1).map((word, at) => `${words[at] ?? ""} ${word}`);
};

const namesOf = (item: RegistryItem): readonly string[] => {
  const titles = textsOf(item.titles);
  if (item.kind === "term") return [...titles, ...item.labels.map(({ text }) => text)];
  return item.kind === "element"
    ? [...titles, ...(item.statutoryNames ?? []).map((name) => name.replaceAll("_", " "))]
    : titles;
};

/** What an item says that it is, or says to people. */
const saidBy = (item: RegistryItem): readonly string[] => {
  const texts = textsOf(item.definition);
  if (item.kind === "term") return [...texts, ...item.meanings.map(({ text }) => text)];
  if (item.kind === "record") return [...texts, item.grain];
  if (item.kind === "rule") return [...texts, ...textsOf(item.message)];
  if (item.kind === "indicator")
    return [...texts, ...textsOf(item.calculation?.population.description)];
  return item.kind === "voice-field" ? [...texts, ...textsOf(item.prompt)] : texts;
};

const labelsOf = (item: RegistryItem): readonly string[] => {
  if (item.kind === "codelist") return item.codes.flatMap(({ labels }) => textsOf(labels));
  if (item.kind === "indicator")
    return (item.calculation?.distribution.bands ?? []).flatMap(({ label }) => textsOf(label));
  return item.kind === "record" ? item.columns.map(({ name }) => name) : [];
};

/** What an item is known by. */
export const featuresOf = (item: RegistryItem): Features => {
  const names = namesOf(item);
  return {
    name: new Set(names.flatMap(nameWords)),
    spelling: new Set(names.flatMap((name) => [...trigramsOf(` ${wordsOf(name).join(" ")} `)])),
    definition: new Set(saidBy(item).flatMap(pairsIn)),
    codes: new Set(item.kind === "codelist" ? item.codes.map(({ code }) => code) : []),
    labels: new Set(labelsOf(item).map((label) => wordsOf(label).join(" "))),
    type: item.kind === "element" ? `${item.valueShape} ${item.value.kind}` : "",
  };
};
