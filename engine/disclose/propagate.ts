import type { LinearConstraint, LinearModel } from "./linear-model.ts";
import { boundsAt, isKnown } from "./linear-model.ts";
import type { Interval } from "./rounding.ts";

/** The least and greatest value of each unknown, by place. Whole numbers; the greatest may be Infinity. */
export interface Bounds {
  readonly low: number[];
  readonly high: number[];
}

/** What readers know of every unknown before any sum is looked at. */
const startingBounds = (model: LinearModel): Bounds => {
  const intervals = model.names.map((_name, place) => boundsAt(model, place));
  return {
    low: intervals.map((interval) => interval.low),
    high: intervals.map((interval) => interval.high),
  };
};

const termRange = (factor: number, low: number, high: number): Interval =>
  factor > 0
    ? { low: factor * low, high: factor * high }
    : { low: factor * high, high: factor * low };

interface TermRange extends Interval {
  readonly place: number;
  readonly factor: number;
}

const termRanges = (constraint: LinearConstraint, bounds: Bounds): readonly TermRange[] =>
  constraint.places.map((place, order) => {
    const factor = constraint.factors[order] ?? 0;
    const range = termRange(factor, bounds.low[place] ?? 0, bounds.high[place] ?? Infinity);
    return { place, factor, ...range };
  });

/** A sum in which infinite terms are counted apart, so that one of them can be taken out again. */
interface OpenSum {
  readonly finite: number;
  readonly infinite: number;
}

const openSum = (terms: readonly number[]): OpenSum => ({
  finite: terms.reduce((sum, term) => (Number.isFinite(term) ? sum + term : sum), 0),
  infinite: terms.filter((term) => !Number.isFinite(term)).length,
});

const without = (sum: OpenSum, term: number, open: number): number => {
  const isFinite = Number.isFinite(term);
  if (sum.infinite > (isFinite ? 0 : 1)) return open;
  return isFinite ? sum.finite - term : sum.finite;
};

/**
 * Exact for whole numbers below 2^53: the quotient is nearer to its own value than to the next whole number. Plus
 * nought, so that no negative nought is written down.
 */
const divided = (top: number, factor: number, round: (value: number) => number): number =>
  Number.isFinite(top) ? round(top / factor) + 0 : top / factor;

const narrowed = (constraint: LinearConstraint, term: TermRange, rest: Interval): Interval => {
  const low = constraint.low - rest.high;
  const high = constraint.high - rest.low;
  return term.factor > 0
    ? { low: divided(low, term.factor, Math.ceil), high: divided(high, term.factor, Math.floor) }
    : { low: divided(high, term.factor, Math.ceil), high: divided(low, term.factor, Math.floor) };
};

/** What one constraint alone says of each of its unknowns, given the bounds of the others. */
const rangesWithin = (
  constraint: LinearConstraint,
  bounds: Bounds,
): readonly (Interval & { readonly place: number })[] => {
  const terms = termRanges(constraint, bounds);
  const lows = openSum(terms.map((term) => term.low));
  const highs = openSum(terms.map((term) => term.high));
  return terms.map((term) => {
    const rest = {
      low: without(lows, term.low, -Infinity),
      high: without(highs, term.high, Infinity),
    };
    const range = narrowed(constraint, term, rest);
    return {
      place: term.place,
      low: Math.max(range.low, bounds.low[term.place] ?? 0),
      high: Math.min(range.high, bounds.high[term.place] ?? Infinity),
    };
  });
};

/** Narrows the unknowns of one constraint; gives those that changed. */
const narrow = (constraint: LinearConstraint, bounds: Bounds): readonly number[] => {
  const changed = rangesWithin(constraint, bounds).filter(
    ({ place, low, high }) => low !== bounds.low[place] || high !== bounds.high[place],
  );
  for (const { place, low, high } of changed) {
    bounds.low[place] = low;
    bounds.high[place] = high;
  }
  return changed.map(({ place }) => place);
};

const sweepLimit = 200;

/** Narrows bounds by some of the constraints, over and over, until nothing changes. */
const narrowBy = (model: LinearModel, orders: Iterable<number>, bounds: Bounds): void => {
  const all = new Set(orders);
  let pending: ReadonlySet<number> = all;
  for (let sweep = 0; sweep < sweepLimit && pending.size > 0; sweep += 1) {
    const next = new Set<number>();
    for (const order of pending) {
      const constraint = model.constraints[order];
      if (constraint === undefined || !isKnown(constraint)) continue;
      for (const place of narrow(constraint, bounds)) {
        for (const term of model.termsAt[place] ?? []) {
          if (all.has(term.constraint)) next.add(term.constraint);
        }
      }
    }
    pending = next;
  }
};

/**
 * The range of every unknown given everything that readers know, by exact interval propagation: each constraint narrows
 * its unknowns until nothing changes. No value outside a range is possible; a range may be wider than what is possible.
 */
export const propagate = (model: LinearModel): Bounds => {
  const bounds = startingBounds(model);
  narrowBy(model, model.constraints.keys(), bounds);
  return bounds;
};
