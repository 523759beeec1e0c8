import type { LinearConstraint, LinearModel, Target } from "./linear-model.ts";
import { boundsAt, isKnown } from "./linear-model.ts";
import type { Bounds } from "./propagate.ts";
import { startingBounds } from "./propagate.ts";

/**
 * A walk over whole tables that could be the true one as far as any reader can tell. It starts at the counts as counted.
 * Each table it stands on is whole numbers that fit everything published, so the walk itself proves that the numbers in
 * it are possible: nothing is left to a solver's rounding.
 */
export interface Walk {
  readonly model: LinearModel;
  readonly bounds: Bounds;
  readonly values: number[];
  readonly sums: number[];
  readonly known: boolean[];
  readonly broken: Set<number>;
  readonly moved: Set<number>;
  readonly fixed: Set<number>;
  /** How hard it tries before it gives up: a number of efforts. */
  patience: number;
}

/** Shallow searches first: most moves are made up for next door. Fixed, so that every machine finds the same. */
const efforts = [
  { depth: 3, nodes: 40 },
  { depth: 7, nodes: 120 },
  { depth: 15, nodes: 250 },
  { depth: 40, nodes: 500 },
];

/** A walk that stands on the counts as counted. */
export const createWalk = (model: LinearModel): Walk => ({
  model,
  bounds: startingBounds(model),
  values: [...model.truth],
  sums: model.constraints.map((constraint) =>
    constraint.places.reduce(
      (sum, place, order) => sum + (constraint.factors[order] ?? 0) * (model.truth[place] ?? 0),
      0,
    ),
  ),
  known: model.constraints.map(isKnown),
  broken: new Set(),
  moved: new Set(),
  fixed: new Set(),
  patience: efforts.length,
});

/** Takes in that a place is known less well than before, as after it was hidden. */
export const refreshWalk = (walk: Walk, places: Iterable<number>): void => {
  for (const place of places) {
    const bounds = boundsAt(walk.model, place);
    walk.bounds.low[place] = bounds.low;
    walk.bounds.high[place] = bounds.high;
    for (const { constraint: order } of walk.model.termsAt[place] ?? []) {
      const constraint = walk.model.constraints[order];
      walk.known[order] = constraint !== undefined && isKnown(constraint);
    }
  }
};

const isBroken = (walk: Walk, order: number, sum: number): boolean => {
  const constraint = walk.model.constraints[order];
  return (
    constraint !== undefined &&
    walk.known[order] === true &&
    (sum < constraint.low || sum > constraint.high)
  );
};

const move = (walk: Walk, place: number, by: number): void => {
  const value = (walk.values[place] ?? 0) + by;
  walk.values[place] = value;
  if (value === walk.model.truth[place]) walk.moved.delete(place);
  else walk.moved.add(place);
  for (const { constraint, factor } of walk.model.termsAt[place] ?? []) {
    const sum = (walk.sums[constraint] ?? 0) + factor * by;
    walk.sums[constraint] = sum;
    if (isBroken(walk, constraint, sum)) walk.broken.add(constraint);
    else walk.broken.delete(constraint);
  }
};

/** Back to the counts as counted. */
const returnToTruth = (walk: Walk): void => {
  for (const place of walk.moved) {
    move(walk, place, (walk.model.truth[place] ?? 0) - (walk.values[place] ?? 0));
  }
};

interface Step {
  readonly place: number;
  readonly by: number;
  readonly breaks: number;
  /** How much further the place could move the same way. */
  readonly room: number;
}

const breaksOf = (walk: Walk, place: number, by: number): number => {
  let breaks = 0;
  for (const { constraint, factor } of walk.model.termsAt[place] ?? []) {
    if (isBroken(walk, constraint, (walk.sums[constraint] ?? 0) + factor * by)) breaks += 1;
  }
  return breaks;
};

const missingIn = (constraint: LinearConstraint, sum: number): number =>
  sum < constraint.low ? constraint.low - sum : constraint.high - sum;

/** How a place may move to make up for what a sum lacks, as far as its bounds let it; undefined when it may not. */
const stepOf = (walk: Walk, place: number, wanted: number): Step | undefined => {
  if (walk.fixed.has(place)) return undefined;
  const value = walk.values[place] ?? 0;
  const most =
    wanted > 0
      ? (walk.bounds.high[place] ?? Infinity) - value
      : value - (walk.bounds.low[place] ?? 0);
  if (most <= 0) return undefined;
  const size = Math.min(Math.ceil(Math.abs(wanted)), most);
  const by = wanted > 0 ? size : -size;
  return { place, by, breaks: breaksOf(walk, place, by), room: most - size };
};

/** A long sum has more places than are worth weighing against each other. */
const mostSteps = 48;

/**
 * The moves that could mend a broken sum, unless there are as many as `limit`. One that mends it whole and breaks none
 * is enough by itself.
 */
const stepsFor = (walk: Walk, order: number, limit: number): readonly Step[] | undefined => {
  const constraint = walk.model.constraints[order];
  if (constraint === undefined) return [];
  const missing = missingIn(constraint, walk.sums[order] ?? 0);
  const steps: Step[] = [];
  for (const [term, place] of constraint.places.entries()) {
    const step = stepOf(walk, place, missing / (constraint.factors[term] ?? 1));
    if (step === undefined) continue;
    if (step.breaks === 0) return [step];
    steps.push(step);
    if (steps.length >= limit) return undefined;
    if (steps.length >= mostSteps) break;
  }
  return steps;
};

/** Those first that break the fewest others, then those that mend most, then those with most room left. */
const byPromise = (left: Step, right: Step): number =>
  left.breaks - right.breaks ||
  Math.abs(right.by) - Math.abs(left.by) ||
  (left.room === right.room ? 0 : right.room - left.room);

/** The steps for the broken sum that leaves least choice: none at all says at once that this way is closed. */
const narrowestSteps = (walk: Walk): readonly Step[] => {
  let narrowest: readonly Step[] = [];
  let limit = Infinity;
  for (const order of walk.broken) {
    const steps = stepsFor(walk, order, limit);
    if (steps === undefined) continue;
    narrowest = steps;
    limit = steps.length;
    if (limit === 0) break;
  }
  return narrowest.toSorted(byPromise);
};

interface Effort {
  readonly depth: number;
  readonly left: { nodes: number };
}

const mend = (walk: Walk, effort: Effort): boolean => {
  if (walk.broken.size === 0) return true;
  if (effort.depth === 0 || effort.left.nodes <= 0) return false;
  for (const { place, by } of narrowestSteps(walk)) {
    effort.left.nodes -= 1;
    walk.fixed.add(place);
    move(walk, place, by);
    if (mend(walk, { depth: effort.depth - 1, left: effort.left })) return true;
    move(walk, place, -by);
    walk.fixed.delete(place);
    if (effort.left.nodes <= 0) return false;
  }
  return false;
};

/** Walks to a table in which a place has another value; false, and unmoved, when none was found. */
const walkTo = (walk: Walk, place: number, value: number): boolean => {
  if (value < (walk.bounds.low[place] ?? 0) || value > (walk.bounds.high[place] ?? Infinity)) {
    return false;
  }
  const by = value - (walk.values[place] ?? 0);
  for (const { depth, nodes } of efforts.slice(0, walk.patience)) {
    walk.fixed.clear();
    walk.fixed.add(place);
    move(walk, place, by);
    const left = { nodes };
    const isMended = mend(walk, { depth, left });
    if (isMended) return true;
    move(walk, place, -by);
    // It ended before its effort did: everything within reach was tried, unless depth cut it off.
    if (left.nodes > 0 && nodes - left.nodes < depth) return false;
  }
  return false;
};

/** The values that are proved possible, by place. */
export type Proved = ReadonlyMap<number, Set<number>>;

const keepMoved = (walk: Walk, proved: Proved): void => {
  for (const place of walk.moved) proved.get(place)?.add(walk.values[place] ?? 0);
};

const goalsBeside = (target: Target, truth: number): readonly (readonly number[])[] => {
  const { low, high } = target.required;
  const all = Array.from({ length: high - low + 1 }, (_value, order) => low + order);
  return [all.filter((value) => value < truth).toReversed(), all.filter((value) => value > truth)];
};

/** Steps from where the walk stands, else from the true counts. */
const reach = (walk: Walk, place: number, value: number): boolean => {
  if (walkTo(walk, place, value)) return true;
  if (walk.moved.size === 0) return false;
  returnToTruth(walk);
  return walkTo(walk, place, value);
};

/**
 * Tries to prove every value that must stay possible for a hidden count, walking step by step down and up from the true
 * one; what it finds on the way for other hidden counts is kept too. Stops at the first that it cannot prove. True when
 * all are proved.
 */
export const proveTarget = (walk: Walk, target: Target, proved: Proved): boolean => {
  const found = proved.get(target.place);
  const truth = walk.model.truth[target.place] ?? 0;
  if (found === undefined) return false;
  found.add(truth);
  for (const goals of goalsBeside(target, truth)) {
    returnToTruth(walk);
    for (const value of goals) {
      if (reach(walk, target.place, value)) keepMoved(walk, proved);
      if (found.has(value)) continue;
      returnToTruth(walk);
      return false;
    }
  }
  returnToTruth(walk);
  return isProved(target, proved);
};

/** True when every value that must stay possible is proved. */
export const isProved = (target: Target, proved: Proved): boolean => {
  const found = proved.get(target.place);
  const { low, high } = target.required;
  if (found === undefined) return false;
  for (let value = low; value <= high; value += 1) if (!found.has(value)) return false;
  return true;
};
