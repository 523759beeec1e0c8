import type { Target } from "./linear-model.ts";
import type { Move, Search } from "./moves.ts";
import {
  dropMove,
  findMove,
  forgetRooms,
  isConsistent,
  isPossible,
  keepMove,
  misfitsOf,
  unprovedSteps,
} from "./moves.ts";
import { relationKeys } from "./reader-view.ts";
import { hideableKey } from "./room.ts";

/** A search, and what is hidden so far in what is being published. */
export interface Hiding {
  readonly search: Search;
  readonly hidden: Set<string>;
  /** Hidden to protect others, with its place. */
  readonly partners: Map<string, number>;
}

/** The places whose room may change when a cell is hidden: its own, and of those hidden beside it in a sum. */
const placesBeside = ({ search, hidden }: Hiding, key: string): readonly number[] => {
  const { model } = search;
  const relations = model.views[0]?.relationsByKey.get(key) ?? [];
  const beside = relations.flatMap(relationKeys).filter((other) => hidden.has(other));
  return [...new Set([key, ...beside])]
    .map((other) => model.placeByKey.get(other))
    .filter((place) => place !== undefined);
};

const setHidden = (hiding: Hiding, key: string, isHidden: boolean): void => {
  const place = hiding.search.model.placeByKey.get(key);
  if (isHidden) hiding.hidden.add(key);
  else hiding.hidden.delete(key);
  if (isHidden && place !== undefined) hiding.partners.set(key, place);
  else hiding.partners.delete(key);
  forgetRooms(hiding.search, placesBeside(hiding, key));
};

/** The keys that must be hidden for a move to fit what is published. */
const keysToHide = ({ search }: Hiding, found: ReadonlyMap<number, number>): readonly string[] => {
  const { model, system } = search;
  const keys = new Set<string>();
  for (const [column, by] of found) {
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
    const keys = search.mayHide ? keysToHide(hiding, way.found) : [];
    for (const key of keys) setHidden(hiding, key, true);
    const faults = faultsOf(hiding, way.move, keys);
    if (faults.length === 0) {
      keepMove(search, way.move);
      return true;
    }
    for (const key of keys) setHidden(hiding, key, false);
    for (const column of faults) search.barred.add(column);
  }
  return false;
};

/** Proves each value that must stay possible, the furthest first: it often proves those on the way. */
export const proveTarget = (hiding: Hiding, target: Target): boolean => {
  for (;;) {
    const left = unprovedSteps(hiding.search, target);
    const [first] = left;
    if (first === undefined) return true;
    const furthest = left.reduce((far, by) => (Math.abs(by) > Math.abs(far) ? by : far), first);
    if (!makeWay(hiding, target.place, furthest)) return false;
  }
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
  setHidden(hiding, key, false);
  const isClear = placesBeside(hiding, key).every((place) => isConsistent(search, place));
  const broken = isClear ? movesBrokenBy(hiding, key) : [];
  for (const move of broken) dropMove(search, move);
  const touched = [...new Set(broken.flatMap((move) => move.places))].toSorted((l, r) => l - r);
  const isEnough =
    isClear &&
    touched.every((place) => {
      const target = targetsAt.get(place);
      return target === undefined || proveTarget(hiding, target);
    });
  if (isEnough) return;
  setHidden(hiding, key, true);
  for (const move of broken) keepMove(search, move);
};

/** Shows again each partner, the largest first, without which every small count is as well hidden. */
const takeBack = (hiding: Hiding, proved: readonly Target[]): void => {
  const { truth } = hiding.search.model;
  const targetsAt = new Map(proved.map((target) => [target.place, target]));
  const largestFirst = [...hiding.partners].toSorted(
    ([, left], [, right]) => (truth[right] ?? 0) - (truth[left] ?? 0) || left - right,
  );
  for (const [key] of largestFirst) tryWithout(hiding, key, targetsAt);
};

/**
 * Hides partners for small counts until each is proved hidden, or there is no way; then shows again those that are not
 * needed.
 */
export const protect = (hiding: Hiding, targets: readonly Target[]): void => {
  const { search } = hiding;
  search.mayHide = true;
  const proved = targets.filter((target) => proveTarget(hiding, target));
  search.mayHide = false;
  takeBack(hiding, proved);
};
