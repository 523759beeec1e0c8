import type { LinearConstraint, LinearModel, Target } from "./linear-model.ts";
import { rangesWithin } from "./propagate.ts";
import { isShown } from "./reader-view.ts";
import { compareKeys } from "./table-set.ts";
import type { Walk } from "./witness.ts";

interface Candidate {
  readonly key: string;
  readonly count: number;
  /** How many sums that leave too little room have the cell. */
  readonly ties: number;
  /** How many sums of the cell hide nothing yet, so that more would have to be hidden in each. */
  readonly lonely: number;
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

interface Search {
  readonly walk: Walk;
  readonly target: Target;
}

/** True when a constraint alone leaves a hidden count less room than it must have. */
const isTight = (constraint: LinearConstraint, place: number, search: Search): boolean => {
  const range = rangesWithin(constraint, search.walk.bounds).find((of) => of.place === place);
  const { place: target, required } = search.target;
  if (range === undefined) return false;
  return place === target
    ? range.low > required.low || range.high < required.high
    : range.high - range.low < required.high - required.low;
};

const isUnsettled = (model: LinearModel, place: number): boolean =>
  (model.cellsAt[place] ?? []).every(
    ({ view, cell }) => !isShown(cell) || view.hidden.has(cell.key),
  );

const lonelySums = (model: LinearModel, place: number): number =>
  (model.termsAt[place] ?? []).filter(({ constraint }) =>
    model.constraints[constraint]?.places.every((beside) => !isUnsettled(model, beside)),
  ).length;

const addCandidates = (
  found: Map<string, Candidate>,
  constraint: LinearConstraint,
  model: LinearModel,
): void => {
  for (const place of constraint.places) {
    const key = hideableKey(model, place);
    if (key === undefined) continue;
    const known = found.get(key);
    const lonely = known?.lonely ?? lonelySums(model, place);
    found.set(key, { key, lonely, count: model.truth[place] ?? 0, ties: (known?.ties ?? 0) + 1 });
  }
};

/**
 * Most sums mended first; then what loses least: no further cells to hide, then the smallest number of people, nought
 * last; then by key.
 */
const byLoss = (left: Candidate, right: Candidate): number =>
  right.ties - left.ties ||
  left.lonely - right.lonely ||
  Number(left.count === 0) - Number(right.count === 0) ||
  left.count - right.count ||
  compareKeys(left.key, right.key);

interface Ring {
  readonly tight: Map<string, Candidate>;
  readonly loose: Map<string, Candidate>;
  readonly beyond: Set<number>;
}

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

/** A cell to hide. It is needed, as far as single sums tell, when one of those leaves too little room. */
export interface Partner {
  readonly key: string;
  readonly isNeeded: boolean;
}

const bestOf = (candidates: ReadonlyMap<string, Candidate>): Candidate | undefined =>
  [...candidates.values()].toSorted(byLoss)[0];

/**
 * The cell to hide so that a small one is better hidden: from a sum that leaves it too little room, or leaves too little
 * to a hidden cell beside it, ring by ring; else the best near by. Undefined when there is nothing left to hide.
 */
export const choosePartner = (walk: Walk, target: Target): Partner | undefined => {
  const seen = new Set([target.place]);
  let near: Candidate | undefined;
  for (let places: ReadonlySet<number> = new Set(seen); places.size > 0;) {
    const ring = lookRound(places, { walk, target });
    const best = bestOf(ring.tight);
    if (best !== undefined) return { key: best.key, isNeeded: true };
    near ??= bestOf(ring.loose);
    places = ring.beyond.difference(seen);
    for (const place of places) seen.add(place);
  }
  return near && { key: near.key, isNeeded: false };
};
