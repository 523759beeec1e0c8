import type { RegistryItem } from "../../generated/items/types.ts";
import type { ItemVersion, Snapshot } from "../model/snapshot.ts";
import type { Features } from "./duplicate-features.ts";
import { featuresOf } from "./duplicate-features.ts";

/** Why an item may be the same thing as another. */
export interface DuplicateReason {
  readonly on: "name" | "definition" | "type" | "codes";
  /** In words, for example that it shares nine of eleven codes. */
  readonly text: string;
}

/** An item that may be the same thing as a candidate: better adopted than defined again. */
export interface Duplicate {
  readonly id: string;
  readonly version: string;
  /** From 0 to 1. */
  readonly score: number;
  readonly reasons: readonly DuplicateReason[];
}

/** Finds the items that a candidate may repeat, most alike first. */
export type DuplicateFinder = (candidate: RegistryItem) => readonly Duplicate[];

type Family = Exclude<keyof Features, "type">;

const families: readonly Family[] = ["name", "spelling", "definition", "codes", "labels"];

interface Known {
  readonly version: ItemVersion;
  readonly features: Features;
}

/** Which items have a word, by family and word; a word that few have says more. */
class FeatureIndex {
  readonly #known: readonly Known[];
  readonly #placesByWord = new Map<string, number[]>();

  constructor(known: readonly Known[]) {
    this.#known = known;
    for (const [place, { features }] of known.entries())
      for (const family of families)
        for (const word of features[family]) this.#post(`${family} ${word}`, place);
  }

  #post(word: string, place: number): void {
    const places = this.#placesByWord.get(word);
    if (places === undefined) this.#placesByWord.set(word, [place]);
    else places.push(place);
  }

  weight(family: Family, word: string): number {
    const having = this.#placesByWord.get(`${family} ${word}`)?.length ?? 1;
    return Math.log(1 + this.#known.length / having);
  }

  /** Items of which something besides spelling is shared with what is looked for. */
  near(features: Features): readonly Known[] {
    const places = new Set(
      families
        .filter((family) => family !== "spelling")
        .flatMap((family) =>
          [...features[family]].flatMap(
            (word) => this.#placesByWord.get(`${family} ${word}`) ?? [],
          ),
        ),
    );
    return [...places].toSorted((a, b) => a - b).flatMap((place) => this.#known[place] ?? []);
  }
}

interface Pair {
  readonly left: Features;
  readonly right: Features;
  readonly index: FeatureIndex;
}

/** How much two items share of a family, from 0 to 1: twice what is shared over what both have, rare words first. */
const shareOf = ({ left, right, index }: Pair, family: Family): number => {
  const weigh = (words: Iterable<string>): number =>
    [...words].reduce((sum, word) => sum + index.weight(family, word), 0);
  const all = weigh(left[family]) + weigh(right[family]);
  return all === 0 ? 0 : (2 * weigh(left[family].intersection(right[family]))) / all;
};

const isTelling = (code: string): boolean => /\p{L}/u.test(code) && code.length > 1;

/** A list may be a part of another: most of its codes are there, however many more that one has. */
const partOf = ({ left, right }: Pair): number =>
  0.8 * (left.codes.intersection(right.codes).size / Math.max(1, left.codes.size));

/** Codes such as 1, 2 and Y are everywhere: without their labels they say nothing. */
const shareOfCodes = (pair: Pair): number => {
  const shared = [...pair.left.codes.intersection(pair.right.codes)];
  const telling = shared.filter(isTelling).length / Math.max(1, shared.length);
  const codes = shared.length > 3 ? Math.max(shareOf(pair, "codes"), partOf(pair)) : 0;
  return Math.max(shareOf(pair, "labels"), codes * telling);
};

interface Likeness {
  readonly name: number;
  readonly definition: number;
  readonly codes: number;
  readonly isSameType: boolean;
}

const likenessOf = (pair: Pair): Likeness => ({
  name: 0.7 * shareOf(pair, "name") + 0.3 * shareOf(pair, "spelling"),
  definition: shareOf(pair, "definition"),
  codes: shareOfCodes(pair),
  isSameType: pair.left.type !== "" && pair.left.type === pair.right.type,
});

/** Each likeness lessens the doubt that is left. */
const scoreOf = ({ name, definition, codes, isSameType }: Likeness): number =>
  1 - (1 - 0.75 * name ** 2) * (1 - 0.8 * definition) * (1 - 0.9 * codes) * (isSameType ? 0.9 : 1);

const reasonsFor = (
  { left, right }: Pair,
  likeness: Likeness,
  id: string,
): readonly DuplicateReason[] => {
  const shared = left.codes.intersection(right.codes).size;
  const labels = left.labels.intersection(right.labels).size;
  const reasons: DuplicateReason[] = [];
  if (likeness.name >= 0.4)
    reasons.push({ on: "name", text: `Its name is much like that of ${id}.` });
  if (likeness.definition >= 0.2)
    reasons.push({ on: "definition", text: `Its definition says much of what ${id} says.` });
  if (likeness.codes >= 0.3)
    reasons.push({
      on: "codes",
      text:
        shared > 0
          ? `It shares ${shared} of ${left.codes.size} codes with ${id}.`
          : `It shares ${labels} of ${left.labels.size} labels or columns with ${id}.`,
    });
  if (likeness.isSameType && reasons.length > 0)
    reasons.push({
      on: "type",
      text: `Its value is of the same form (${left.type.toLowerCase()}).`,
    });
  return reasons;
};

const leastScore = 0.5;
const mostFound = 10;

/** Reads a registry once, so that each question after it costs little. Only the newest version of an item is offered. */
export const createDuplicateFinder = (
  { versions, versionsOf }: Snapshot,
  most = mostFound,
): DuplicateFinder => {
  const newest = versions.filter((version) => versionsOf(version.id).at(-1) === version);
  const byKind = Map.groupBy(newest, ({ content }) => content.kind);
  const indexByKind = new Map(
    [...byKind].map(([kind, same]) => [
      kind,
      new FeatureIndex(same.map((version) => ({ version, features: featuresOf(version.content) }))),
    ]),
  );
  return (candidate) => {
    const index = indexByKind.get(candidate.kind);
    if (index === undefined) return [];
    const left = featuresOf(candidate);
    const replaced = candidate.replaces?.split("@")[0];
    return index
      .near(left)
      .filter(({ version: { id } }) => id !== candidate.id && id !== replaced)
      .map(({ version: { id, version }, features: right }): Duplicate => {
        const pair = { left, right, index };
        const likeness = likenessOf(pair);
        const score = Number(scoreOf(likeness).toFixed(3));
        return { id, version, score, reasons: reasonsFor(pair, likeness, id) };
      })
      .filter(({ score, reasons }) => score >= leastScore && reasons.length > 0)
      .toSorted((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
      .slice(0, most);
  };
};

/** Items that a candidate may repeat, most alike first. Adopt one of them rather than propose it again. */
export const findDuplicates = (candidate: RegistryItem, snapshot: Snapshot): readonly Duplicate[] =>
  createDuplicateFinder(snapshot)(candidate);
