import type { Target } from "./linear-model.ts";
import type { Move, Search } from "./moves.ts";
import {
  dropMove,
  findMove,
  findMoves,
  forgetRooms,
  isConsistent,
  isPossible,
  keepMove,
  misfitsOf,
  unprovedSteps,
} from "./moves.ts";
import { hideableKey } from "./room.ts";
import { compareKeys } from "./table-set.ts";

/** A search, and what is hidden so far in what is being published. */
export interface Hiding {
  readonly search: Search;
  readonly hidden: Set<string>;
  /** Hidden to protect others, with the place that it was first hidden for. */
  readonly partners: Map<string, number>;
}

/** The places whose room may change when a cell is hidden or shown: its own, and of those hidden beside it in a sum. */
const placesBeside = ({ search, hidden }: Hiding, key: string): readonly number[] => {
  const { model } = search;
  const relations = model.views[0]?.relationsByKey.get(key) ?? [];
  const beside = relations.flat().filter((other) => hidden.has(other));
  return [...new Set([key, ...beside])]
    .map((other) => model.placeByKey.get(other))
    .filter((place) => place !== undefined);
};

const hide = (hiding: Hiding, key: string, cause: number): void => {
  hiding.hidden.add(key);
  hiding.partners.set(key, cause);
  forgetRooms(hiding.search, placesBeside(hiding, key));
};

const show = (hiding: Hiding, key: string): void => {
  hiding.hidden.delete(key);
  hiding.partners.delete(key);
  forgetRooms(hiding.search, placesBeside(hiding, key));
};

/** The keys that must be hidden for a move to fit what is published. */
const keysToHide = (
  { search }: Hiding,
  reached: ReadonlyMap<number, number>,
): readonly string[] => {
  const { model, system } = search;
  const keys = new Set<string>();
  for (const [column, by] of reached) {
    const { low, high } = system.room(column);
    if (by >= low && by <= high) continue;
    const place =
      column < system.size ? column : model.constraints[column - system.size]?.places[0];
    const key = place === undefined ? undefined : hideableKey(model, place);
    if (key !== undefined) keys.add(key);
  }
  return [...keys];
};

/** What is wrong with a move once its cells are hidden: what does not fit, and what would look small and is not. */
const faultsOf = ({ search }: Hiding, move: Move, keys: readonly string[]): readonly number[] => [
  ...misfitsOf(search, move),
  ...keys
    .map((key) => search.model.placeByKey.get(key))
    .filter((place) => place !== undefined && !isConsistent(search, place))
    .filter((place) => place !== undefined),
];

/** How many ways are tried to one value before it is given up. */
const mostWays = 8;

/** Finds a move that takes a place by so much, hiding what it must where that is allowed. */
const makeWay = (hiding: Hiding, place: number, by: number): boolean => {
  const { search } = hiding;
  search.barred.clear();
  for (let tried = 0; tried < mostWays; tried += 1) {
    const way = findMove(search, place, by);
    if (way === undefined) return false;
    const keys = search.mayHide ? keysToHide(hiding, way.reached) : [];
    for (const key of keys) hide(hiding, key, place);
    const faults = faultsOf(hiding, way.move, keys);
    if (faults.length === 0) {
      keepMove(search, way.move);
      return true;
    }
    for (const key of keys) show(hiding, key);
    for (const column of faults) search.barred.add(column);
  }
  return false;
};

/** Proves values between those that are proved, one after another, without hiding more. */
const proveBetween = ({ search }: Hiding, { place }: Target, steps: readonly number[]): void => {
  const { mayHide } = search;
  search.mayHide = false;
  for (const move of findMoves(search, place, steps))
    if (isPossible(search, move)) keepMove(search, move);
  search.mayHide = mayHide;
};

/** Proves each value that must stay possible: the furthest first, then those between that are left. */
export const proveTarget = (hiding: Hiding, target: Target): boolean => {
  const missing = (): readonly number[] => unprovedSteps(hiding.search, target);
  for (const pick of [Math.max, Math.min]) {
    const furthest = pick(0, ...missing());
    if (furthest !== 0 && !makeWay(hiding, target.place, furthest)) return false;
  }
  proveBetween(hiding, target, missing());
  for (let [by] = missing(); by !== undefined; [by] = missing())
    if (!makeWay(hiding, target.place, by)) return false;
  return true;
};

/** The moves that no longer fit once a cell is shown. */
const movesBrokenBy = (hiding: Hiding, key: string): readonly Move[] => {
  const { model, movesAt } = hiding.search;
  const own = placesBeside(hiding, key);
  const shares = own.flatMap((place) =>
    (model.termsAt[place] ?? []).flatMap(({ constraint }) => {
      const { places = [], printed } = model.constraints[constraint] ?? {};
      return printed === undefined ? [] : places;
    }),
  );
  const near = new Set([...own, ...shares].flatMap((place) => [...(movesAt[place] ?? [])]));
  return [...near].filter((move) => !isPossible(hiding.search, move));
};

type TargetsAt = ReadonlyMap<number, Target>;

/** Shows a partner again, where other moves are found for all that rested on it. */
const tryWithout = (hiding: Hiding, key: string, targetsAt: TargetsAt): void => {
  const { search } = hiding;
  const cause = hiding.partners.get(key) ?? 0;
  show(hiding, key);
  const isClear = placesBeside(hiding, key).every((place) => isConsistent(search, place));
  const broken = isClear ? movesBrokenBy(hiding, key) : [];
  for (const move of broken) dropMove(search, move);
  // Where it was hidden for, it is most likely needed.
  const touched = new Set([cause, ...broken.flatMap((move) => move.places)]);
  const isEnough =
    isClear &&
    [...touched].every((place) => {
      const target = targetsAt.get(place);
      return target === undefined || proveTarget(hiding, target);
    });
  if (isEnough) return;
  hide(hiding, key, cause);
  for (const move of broken) keepMove(search, move);
};

/** Shows again each partner, the largest first, without which every small count is as well hidden. */
const takeBack = (hiding: Hiding, proved: readonly Target[]): void => {
  const { truth, placeByKey } = hiding.search.model;
  const targetsAt = new Map(proved.map((target) => [target.place, target]));
  const countOf = (key: string): number => truth[placeByKey.get(key) ?? -1] ?? 0;
  const largestFirst = [...hiding.partners.keys()].toSorted(
    (left, right) => countOf(right) - countOf(left) || compareKeys(left, right),
  );
  for (const key of largestFirst) tryWithout(hiding, key, targetsAt);
};

/** What may be spent on taking partners back, as a number of coefficients looked at: a few seconds. */
const mostToTakeBack = 60_000_000;

/**
 * Hides partners for small counts until each is proved hidden, or there is no way; then shows again those that are not
 * needed.
 */
export const protect = (hiding: Hiding, targets: readonly Target[]): void => {
  const { search } = hiding;
  search.mayHide = true;
  const proved = targets.filter((target) => proveTarget(hiding, target));
  search.mayHide = false;
  const kept = Math.max(0, search.means.left - mostToTakeBack);
  search.means.left -= kept;
  takeBack(hiding, proved);
  search.means.left += kept;
};
