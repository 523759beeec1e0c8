import { roundingAt } from "./policy.ts";
import type { ReaderView } from "./reader-view.ts";
import { isShown, isSmall, readerBounds, relationKeys, smallCounts } from "./reader-view.ts";
import type { Interval } from "./rounding.ts";
import { shareDigits } from "./rounding.ts";
import type { CountCell, Relation, ShareCell } from "./table-set.ts";
import { compareKeys } from "./table-set.ts";

/** What must hold between counts: the sum of factor times count lies within the bounds. Whole numbers throughout. */
export interface LinearConstraint extends Interval {
  readonly places: readonly number[];
  readonly factors: readonly number[];
  /** The cells that must be visible for readers to know of it; absent for what is always known. */
  readonly printed?: { readonly view: ReaderView; readonly keys: readonly string[] };
}

/** Where a count stands in a constraint, and by what it is multiplied there. */
export interface ConstraintTerm {
  readonly constraint: number;
  readonly factor: number;
}

/** A hidden count that has to stay hidden, and the values of which each must stay possible. */
export interface Target {
  readonly place: number;
  readonly key: string;
  readonly release: string;
  readonly required: Interval;
}

/**
 * Everything that readers know, over all tables and releases, as linear constraints over unknown whole numbers. A count
 * that did not change between two releases is one unknown.
 */
export interface LinearModel {
  readonly views: readonly ReaderView[];
  readonly names: readonly string[];
  readonly truth: readonly number[];
  readonly constraints: readonly LinearConstraint[];
  readonly termsAt: readonly (readonly ConstraintTerm[])[];
  /** The place of a key in the first view, which is the one being published. */
  readonly placeByKey: ReadonlyMap<string, number>;
  readonly cellsAt: readonly (readonly { readonly view: ReaderView; readonly cell: CountCell }[])[];
}

interface Draft {
  readonly views: readonly ReaderView[];
  readonly names: string[];
  readonly truth: number[];
  readonly constraints: LinearConstraint[];
  readonly cellsAt: { view: ReaderView; cell: CountCell }[][];
  readonly placesByView: Map<string, number>[];
}

const placeCells = (draft: Draft, view: ReaderView): void => {
  const current = draft.placesByView[0];
  const places = new Map<string, number>();
  for (const [key, cell] of view.cells) {
    if (typeof cell.count !== "number") continue;
    const known = current?.get(key);
    const isSame = known !== undefined && draft.truth[known] === cell.count;
    const place = isSame ? known : draft.names.length;
    places.set(key, place);
    if (isSame) {
      draft.cellsAt[place]?.push({ view, cell });
    } else {
      draft.names.push(current === undefined ? key : `${key} (${view.name})`);
      draft.truth.push(cell.count);
      draft.cellsAt.push([{ view, cell }]);
    }
  }
  draft.placesByView.push(places);
};

/** A part that has no number leaves only that the others are no more than the whole. */
const relationConstraint = (
  relation: Relation,
  places: ReadonlyMap<string, number>,
): LinearConstraint | undefined => {
  const [wholeKey = "", ...partKeys] = relationKeys(relation);
  const whole = places.get(wholeKey);
  const parts = [...new Set(partKeys)].toSorted(compareKeys).map((key) => places.get(key));
  const known = parts.filter((place) => place !== undefined);
  if (whole === undefined) return undefined;
  const isExact = relation.kind === "SUM" && known.length === parts.length;
  return {
    places: [whole, ...known],
    factors: [1, ...known.map(() => -1)],
    low: 0,
    high: isExact ? 0 : Infinity,
  };
};

/** A share of rounded counts, taken from the counts as counted, tells more of both. */
const shareConstraints = (
  share: ShareCell,
  view: ReaderView,
  places: ReadonlyMap<string, number>,
): readonly LinearConstraint[] => {
  const cells = [view.cells.get(share.numerator), view.cells.get(share.denominator)];
  const numerator = places.get(share.numerator);
  const denominator = places.get(share.denominator);
  const counts = cells.map((cell) => (typeof cell?.count === "number" ? cell.count : 0));
  const [top = 0, bottom = 0] = counts;
  const isKnownAnyway = cells.every((cell) => roundingAt(view.policy, cell?.level) === 1);
  if (view.policy.percentagesFrom === "SHOWN_COUNTS" || isKnownAnyway || bottom === 0) return [];
  if (numerator === undefined || denominator === undefined) return [];
  const per = share.per ?? 100;
  const digits = Number(shareDigits(top, bottom, { per, decimals: share.decimals }));
  const scale = 2 * per * 10 ** share.decimals;
  const printed = { view, keys: [share.numerator, share.denominator] };
  const known = { places: [numerator, denominator], printed };
  return [
    { ...known, factors: [scale, 1 - 2 * digits], low: 0, high: Infinity },
    { ...known, factors: [-scale, 2 * digits + 1], low: 1, high: Infinity },
  ];
};

const nameOf = (constraint: LinearConstraint): string =>
  [constraint.places, constraint.factors, constraint.low, constraint.high].join(";");

const addConstraints = (
  draft: Draft,
  view: ReaderView,
  places: ReadonlyMap<string, number>,
): void => {
  const known = new Set(draft.constraints.map(nameOf));
  const found = [
    ...view.set.relations.map((relation) => relationConstraint(relation, places)),
    ...view.set.tables.flatMap((table) =>
      (table.shares ?? []).flatMap((share) => shareConstraints(share, view, places)),
    ),
  ];
  const named = found
    .filter((constraint) => constraint !== undefined)
    .map((constraint) => ({ constraint, name: nameOf(constraint) }))
    .toSorted((left, right) => compareKeys(left.name, right.name));
  for (const { constraint, name } of named) {
    if (!known.has(name)) draft.constraints.push(constraint);
    known.add(name);
  }
};

const termsAtOf = (draft: Draft): readonly (readonly ConstraintTerm[])[] => {
  const termsAt: ConstraintTerm[][] = draft.names.map(() => []);
  for (const [constraint, { places, factors }] of draft.constraints.entries()) {
    for (const [order, place] of places.entries()) {
      termsAt[place]?.push({ constraint, factor: factors[order] ?? 0 });
    }
  }
  return termsAt;
};

/** Everything known from the first view, which is to be published, and from others, published before it. */
export const createLinearModel = (views: readonly ReaderView[]): LinearModel => {
  const draft: Draft = {
    views,
    names: [],
    truth: [],
    constraints: [],
    cellsAt: [],
    placesByView: [],
  };
  for (const view of views) placeCells(draft, view);
  for (const [order, view] of views.entries()) {
    addConstraints(draft, view, draft.placesByView[order] ?? new Map<string, number>());
  }
  const { names, truth, constraints, cellsAt, placesByView } = draft;
  const placeByKey = placesByView[0] ?? new Map<string, number>();
  return { views, names, truth, constraints, cellsAt, placeByKey, termsAt: termsAtOf(draft) };
};

/** What readers know of one unknown from the cells that show or hide it, in every release. */
export const boundsAt = (model: LinearModel, place: number): Interval =>
  (model.cellsAt[place] ?? [])
    .map(({ view, cell }) => readerBounds(cell, view))
    .reduce((known, more) => ({
      low: Math.max(known.low, more.low),
      high: Math.min(known.high, more.high),
    }));

/** True when readers know of a constraint: the percentage that it comes from is not hidden. */
export const isKnown = (constraint: LinearConstraint): boolean =>
  constraint.printed?.keys.every((key) => !constraint.printed?.view.hidden.has(key)) ?? true;

/** The small counts that readers must not find out: hidden in a release, or printed nowhere. */
export const targetsOf = (model: LinearModel): readonly Target[] =>
  model.cellsAt.flatMap((cells, place) => {
    const small = cells.find(
      ({ view, cell }) =>
        isSmall(cell, view.policy) && (view.hidden.has(cell.key) || !isShown(cell)),
    );
    if (small === undefined) return [];
    const { view, cell } = small;
    return [{ place, key: cell.key, release: view.name, required: smallCounts(view.policy) }];
  });
