import type { RegistryItem } from "../../generated/items/types.ts";
import type { DuplicateFinder, DuplicateReason } from "../compare/duplicates.ts";
import { createDuplicateFinder } from "../compare/duplicates.ts";
import type { ItemVersion, Snapshot } from "../model/snapshot.ts";
import { newestOfItems, refOf } from "./scope.ts";

/** Two items that may be the same thing: better one of them than both. Each pair stands once. */
export interface DuplicatePair {
  /** The two, exact; the one whose id comes first in the alphabet is the left. */
  readonly left: string;
  readonly right: string;
  readonly kind: RegistryItem["kind"];
  /** From 0 to 1. */
  readonly score: number;
  readonly reasons: readonly DuplicateReason[];
}

/** More than any kind has items: here every likeness counts, not only the nearest. */
const all = Number.POSITIVE_INFINITY;

const pairsOf = (find: DuplicateFinder, item: ItemVersion): readonly DuplicatePair[] =>
  find(item.content).map((other) => {
    const [left, right] = item.id < other.id ? [item, other] : [other, item];
    const { score, reasons } = other;
    return { left: refOf(left), right: refOf(right), kind: item.content.kind, score, reasons };
  });

/** Likeness is not the same both ways where one list is a part of another: the greater one counts. */
const closest = (pairs: readonly DuplicatePair[]): readonly DuplicatePair[] => {
  const byName = new Map<string, DuplicatePair>();
  for (const pair of pairs) {
    const name = `${pair.left} ${pair.right}`;
    const known = byName.get(name);
    if (known === undefined || known.score < pair.score) byName.set(name, pair);
  }
  return [...byName.values()].toSorted(
    (a, b) => b.score - a.score || (`${a.left} ${a.right}` < `${b.left} ${b.right}` ? -1 : 1),
  );
};

/** How many items are compared with all others before whoever waits may go on. */
const itemsAtOnce = 20;

/**
 * Finds all pairs in a registry, the most alike first. It stops after some items, so that a server can answer others in
 * between.
 */
export const findDuplicatePairs = function* (
  snapshot: Snapshot,
): Generator<undefined, readonly DuplicatePair[]> {
  const find = createDuplicateFinder(snapshot, all);
  const pairs: DuplicatePair[] = [];
  const newest = newestOfItems(snapshot);
  for (const [index, item] of newest.entries()) {
    pairs.push(...pairsOf(find, item));
    if (index % itemsAtOnce === itemsAtOnce - 1) yield;
  }
  return closest(pairs);
};
