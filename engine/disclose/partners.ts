import type { LinearConstraint, LinearModel, Target } from "./linear-model.ts";
import { rangesWithin } from "./propagate.ts";
import { isShown } from "./reader-view.ts";
import { compareKeys } from "./table-set.ts";
import type { Walk } from "./witness.ts";

interface Candidate {
  readonly key: string;
  readonly count: number;
  readonly ties: number;
}

/** The key of a place in what is being published, when hiding it would take something from readers. */
const hideableKey = (model: LinearModel, place: number): string | undefined => {
  const [current] = model.views;
  const cells = model.cellsAt[place] ?? [];
  const own = cells.find(({ view }) => view === current);
  if (own === undefined || !isShown(own.cell) || own.view.hidden.has(own.cell.key))
    return undefined;
  const isKnownAnyway = cells.some(
    ({ view, cell }) => view !== current && isShown(cell) && !view.hidden.has(cell.key),
  );
  return isKnownAnyway ? undefined : own.cell.key;
};

const isTight = (constraint: LinearConstraint, place: number, search: Search): boolean => {
  const range = rangesWithin(constraint, search.walk.bounds).find((of) => of.place === place);
  return range !== undefined && range.high - range.low < search.span;
};

const addCandidates = (
  found: Map<string, Candidate>,
  constraint: LinearConstraint,
  model: LinearModel,
): void => {
  for (const place of constraint.places) {
    const key = hideableKey(model, place);
    if (key === undefined) continue;
    const count = model.truth[place] ?? 0;
    found.set(key, { key, count, ties: (found.get(key)?.ties ?? 0) + 1 });
  }
};

/** Most sums mended first; then what loses least: the smallest number of people, nought last; then by key. */
const byLoss = (left: Candidate, right: Candidate): number =>
  right.ties - left.ties ||
  Number(left.count === 0) - Number(right.count === 0) ||
  left.count - right.count ||
  compareKeys(left.key, right.key);

/** A walk, and how far a hidden count must be able to move in it. */
interface Search {
  readonly walk: Walk;
  readonly span: number;
}

interface Ring {
  readonly tight: Map<string, Candidate>;
  readonly loose: Map<string, Candidate>;
  readonly beyond: Set<number>;
}

const isUnsettled = (model: LinearModel, place: number): boolean =>
  (model.cellsAt[place] ?? []).every(
    ({ view, cell }) => !isShown(cell) || view.hidden.has(cell.key),
  );

const lookRound = (places: ReadonlySet<number>, search: Search): Ring => {
  const { model } = search.walk;
  const ring: Ring = { tight: new Map(), loose: new Map(), beyond: new Set() };
  for (const place of places) {
    for (const { constraint: order } of model.termsAt[place] ?? []) {
      const constraint = model.constraints[order];
      if (constraint === undefined) continue;
      const into = isTight(constraint, place, search) ? ring.tight : ring.loose;
      addCandidates(into, constraint, model);
      for (const beside of constraint.places) {
        if (isUnsettled(model, beside)) ring.beyond.add(beside);
      }
    }
  }
  return ring;
};

/**
 * The cell to hide so that a small one is better hidden: from a sum that leaves it too little room, or leaves too little
 * to a hidden cell beside it, ring by ring. Undefined when there is nothing left that could be hidden.
 */
export const choosePartner = (walk: Walk, target: Target): string | undefined => {
  const span = target.required.high - target.required.low;
  const seen = new Set([target.place]);
  const loose = new Map<string, Candidate>();
  for (let places: ReadonlySet<number> = new Set(seen); places.size > 0;) {
    const ring = lookRound(places, { walk, span });
    const [best] = [...ring.tight.values()].toSorted(byLoss);
    if (best !== undefined) return best.key;
    for (const [key, candidate] of ring.loose) if (!loose.has(key)) loose.set(key, candidate);
    places = ring.beyond.difference(seen);
    for (const place of places) seen.add(place);
  }
  const [best] = [...loose.values()].toSorted(byLoss);
  return best?.key;
};
