import type { LinearConstraint, LinearModel } from "./linear-model.ts";
import { boundsAt, isKnown } from "./linear-model.ts";
import { isShown, readerBounds } from "./reader-view.ts";
import type { Interval } from "./rounding.ts";

/**
 * How far the count of a place may be from the true one as far as readers can tell: as things are, and, at a price, if
 * the place were hidden. The price stands for what readers lose; it is Infinity where hiding is of no use.
 */
export interface Room {
  readonly low: number;
  readonly high: number;
  readonly hiddenLow: number;
  readonly hiddenHigh: number;
  readonly price: number;
}

/** The key of a place in what is being published, when hiding it would take something from readers. */
export const hideableKey = (model: LinearModel, place: number): string | undefined => {
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

const bitsOf = (count: number): number => 32 - Math.clz32(Math.min(count, 2 ** 31));

/**
 * Above any path of hidden cells: a cell more is hidden only where no way leads round it. A greater number costs more,
 * ever more slowly; a nought tells a lot.
 */
const priceOf = (count: number): number => {
  if (count === 0) return 2000;
  const bits = bitsOf(count);
  return 1000 + 100 * bits + Math.floor((100 * count) / 2 ** bits);
};

/** Hidden already, and alone in its sums: it has more room as soon as it has company. */
const companyPrice = 2;

/** What readers would know of a place if it were hidden, with company, in what is being published. */
const hiddenBounds = (model: LinearModel, place: number): Interval =>
  (model.cellsAt[place] ?? [])
    .filter(({ view, cell }) => view !== model.views[0] || !isShown(cell))
    .map(({ view, cell }) => readerBounds(cell, view))
    .reduce(
      (known, more) => ({
        low: Math.max(known.low, more.low),
        high: Math.min(known.high, more.high),
      }),
      { low: 0, high: Infinity },
    );

/** The room of a place. */
export const roomAt = (model: LinearModel, place: number): Room => {
  const truth = model.truth[place] ?? 0;
  const known = boundsAt(model, place);
  const low = known.low - truth;
  const high = known.high - truth;
  const [current] = model.views;
  const isHidden = (model.cellsAt[place] ?? []).some(
    ({ view, cell }) => view === current && view.hidden.has(cell.key),
  );
  if (!isHidden && hideableKey(model, place) === undefined)
    return { low, high, hiddenLow: low, hiddenHigh: high, price: Infinity };
  const hidden = hiddenBounds(model, place);
  return {
    low,
    high,
    hiddenLow: hidden.low - truth,
    hiddenHigh: hidden.high - truth,
    price: isHidden ? companyPrice : priceOf(truth),
  };
};

/** What a sum adds up to as counted. */
export const trueSum = ({ truth }: LinearModel, { places, factors }: LinearConstraint): number =>
  places.reduce((total, place, order) => total + (factors[order] ?? 0) * (truth[place] ?? 0), 0);

/** The room of what a sum adds up to; a percentage gives way when its numerator is hidden. */
export const roomOfSum = (model: LinearModel, constraint: LinearConstraint, sum: number): Room => {
  const open = { hiddenLow: -Infinity, hiddenHigh: Infinity, price: Infinity };
  if (!isKnown(constraint)) return { low: -Infinity, high: Infinity, ...open };
  const [low, high] = [constraint.low - sum, constraint.high - sum];
  const [numerator] = constraint.printed === undefined ? [] : constraint.places;
  const key = numerator === undefined ? undefined : hideableKey(model, numerator);
  return numerator === undefined || key === undefined
    ? { low, high, hiddenLow: low, hiddenHigh: high, price: Infinity }
    : { low, high, ...open, price: priceOf(model.truth[numerator] ?? 0) };
};
