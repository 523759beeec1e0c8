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
  readonly fullyShown: Map<number, boolean>;
}

/** True when a constraint alone leaves one of some hidden counts less room than it must have. */
const isTight = (
  constraint: LinearConstraint,
  places: ReadonlySet<number>,
  { walk, target }: Search,
): boolean =>
  rangesWithin(constraint, walk.bounds).some((range) => {
    if (!places.has(range.place)) return false;
    const { low, high } = target.required;
    return range.place === target.place
      ? range.low > low || range.high < high
      : range.high - range.low < high - low;
  });

/** Sums longer than this are looked at, but not followed further: there are always others in them to move. */
const longSum = 40;

const isUnsettled = (model: LinearModel, place: number): boolean =>
  (model.cellsAt[place] ?? []).every(
    ({ view, cell }) => !isShown(cell) || view.hidden.has(cell.key),
  );

/** Whether nothing is hidden yet in a sum; looked up once for each sum. */
const isFullyShown = (search: Search, order: number): boolean => {
  const known = search.fullyShown.get(order);
  if (known !== undefined) return known;
  const { model } = search.walk;
  const places = model.constraints[order]?.places ?? [];
  const isFull = places.every((place) => !isUnsettled(model, place));
  search.fullyShown.set(order, isFull);
  return isFull;
};

const addCandidates = (
  found: Map<string, Candidate>,
  constraint: LinearConstraint,
  search: Search,
): void => {
  const { model } = search.walk;
  for (const place of constraint.places) {
    const key = hideableKey(model, place);
    if (key === undefined) continue;
    const known = found.get(key);
    const lonely =
      known?.lonely ??
      (model.termsAt[place] ?? []).filter((term) => isFullyShown(search, term.constraint)).length;
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

const constraintsOf = (model: LinearModel, places: ReadonlySet<number>): ReadonlySet<number> =>
  new Set([...places].flatMap((place) => (model.termsAt[place] ?? []).map((of) => of.constraint)));

const lookRound = (places: ReadonlySet<number>, search: Search): Ring => {
  const { model } = search.walk;
  const ring: Ring = { tight: new Map(), loose: new Map(), beyond: new Set() };
  for (const order of constraintsOf(model, places)) {
    const constraint = model.constraints[order];
    if (constraint === undefined) continue;
    addCandidates(
      isTight(constraint, places, search) ? ring.tight : ring.loose,
      constraint,
      search,
    );
    if (constraint.places.length > longSum) continue;
    for (const beside of constraint.places) {
      if (isUnsettled(model, beside)) ring.beyond.add(beside);
    }
  }
  return ring;
};

/** How many rings of hidden cells are looked round. */
const furthestRing = 4;

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
  const search: Search = { walk, target, fullyShown: new Map() };
  const seen = new Set([target.place]);
  let near: Candidate | undefined;
  let places: ReadonlySet<number> = new Set(seen);
  for (let order = 0; order < furthestRing && places.size > 0; order += 1) {
    const found = lookRound(places, search);
    const best = bestOf(found.tight);
    if (best !== undefined) return { key: best.key, isNeeded: true };
    near ??= bestOf(found.loose);
    places = found.beyond.difference(seen);
    for (const place of places) seen.add(place);
  }
  return near && { key: near.key, isNeeded: false };
};
