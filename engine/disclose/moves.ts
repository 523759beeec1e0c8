import type { LinearModel, Target } from "./linear-model.ts";
import type { Room } from "./room.ts";
import { roomAt, roomOfSum, trueSum } from "./room.ts";
import type { Means, Solver, System } from "./tableau.ts";
import { createSolver, push, release } from "./tableau.ts";

/**
 * A change of whole numbers that fits everything published, taken once or as often as `times` says from the true
 * counts: each time is a whole table that could be the true one, so it proves the numbers in it possible.
 */
export interface Move {
  readonly places: readonly number[];
  readonly steps: readonly number[];
  readonly times: number;
}

/** A room when cells may be hidden, and when they may not. */
interface BothWays {
  readonly open: Room;
  readonly shut: Room;
}

/** What may move, as far as readers can tell, and what is proved by moves that were found. */
export interface Search {
  readonly model: LinearModel;
  readonly system: System;
  /** Rooms of unknowns and of sums, made when asked for. */
  readonly rooms: (BothWays | undefined)[];
  readonly movesAt: Set<Move>[];
  /** True while cells may be hidden to make a way. */
  mayHide: boolean;
  /** Columns that may not be hidden to make a way. */
  readonly barred: Set<number>;
  readonly means: Means;
}

const shut = (room: Room): Room =>
  room.price === Infinity
    ? room
    : { ...room, hiddenLow: room.low, hiddenHigh: room.high, price: Infinity };

const bothWays = (open: Room): BothWays => ({ open, shut: shut(open) });

/** A search over what readers know. `effort` bounds it: a number of coefficients looked at. */
export const createSearch = (model: LinearModel, effort: number): Search => {
  const size = model.names.length;
  // Made at full length: an array that is filled from far ends is slow.
  const rooms = Array.from(
    { length: size + model.constraints.length },
    (): BothWays | undefined => undefined,
  );
  const sums = model.constraints.map((constraint) => trueSum(model, constraint));
  const search: Search = {
    model,
    rooms,
    movesAt: model.names.map(() => new Set()),
    mayHide: false,
    barred: new Set(),
    means: { left: effort, spare: [] },
    system: {
      size,
      room: (column) => {
        const constraint = model.constraints[column - size];
        const room = (rooms[column] ??= bothWays(
          constraint === undefined
            ? roomAt(model, column)
            : roomOfSum(model, constraint, sums[column - size] ?? 0),
        ));
        return search.mayHide && !search.barred.has(column) ? room.open : room.shut;
      },
      termsOf: (row) => model.constraints[row] ?? { places: [], factors: [] },
      rowsOf: (column) => model.termsAt[column] ?? [],
    },
  };
  return search;
};

/** Forgets the rooms of some places and of their sums, after one of them was hidden or shown. */
export const forgetRooms = ({ model, rooms, system }: Search, places: Iterable<number>): void => {
  for (const place of places) {
    rooms[place] = undefined;
    for (const { constraint } of model.termsAt[place] ?? [])
      rooms[system.size + constraint] = undefined;
  }
};

const greatestDivisor = (left: number, right: number): number =>
  right === 0 ? Math.abs(left) : greatestDivisor(right, left % right);

const isWhole = (value: number): boolean => Math.abs(value - Math.round(value)) < 1e-6;

const moveOf = (found: ReadonlyMap<number, number>, size: number): Move => {
  const places = [...found.keys()].filter((column) => column < size).toSorted((l, r) => l - r);
  const whole = places.map((place) => Math.round(found.get(place) ?? 0));
  const times = whole.reduce((known, value) => greatestDivisor(known, value), 0);
  return { places, steps: whole.map((value) => value / times), times };
};

/** How far the furthest table of a move takes a place. */
const reachOf = (move: Move, order: number): number => (move.steps[order] ?? 0) * move.times;

const isWithin = (value: number, { low, high }: Room): boolean => value >= low && value <= high;

/** The room of a column as things are. */
const roomNow = (search: Search, column: number): Room => {
  const { mayHide } = search;
  search.mayHide = false;
  const room = search.system.room(column);
  search.mayHide = mayHide;
  return room;
};

/** The unknowns and sums of which the furthest table of a move does not fit what is published: in whole numbers. */
export const misfitsOf = (search: Search, move: Move): readonly number[] => {
  const { system } = search;
  const reached = new Map<number, number>();
  for (const [order, place] of move.places.entries()) {
    const by = reachOf(move, order);
    reached.set(place, by);
    for (const { constraint, factor } of system.rowsOf(place)) {
      const sum = system.size + constraint;
      reached.set(sum, (reached.get(sum) ?? 0) + factor * by);
    }
  }
  return [...reached].flatMap(([column, by]) =>
    isWithin(by, roomNow(search, column)) ? [] : [column],
  );
};

/** True when the furthest table of a move fits. What lies between it and the true counts fits too. */
export const isPossible = (search: Search, move: Move): boolean =>
  misfitsOf(search, move).length === 0;

/** True when what readers take for granted of a place is true: no large number looks as if it were a small one. */
export const isConsistent = (search: Search, place: number): boolean =>
  isWithin(0, roomNow(search, place));

/** Keeps a move that was found, at each place that it takes elsewhere. */
export const keepMove = ({ movesAt }: Search, move: Move): void => {
  for (const place of move.places) movesAt[place]?.add(move);
};

/** Drops a move that no longer fits. */
export const dropMove = ({ movesAt }: Search, move: Move): void => {
  for (const place of move.places) movesAt[place]?.delete(move);
};

/** The values that must stay possible for a place, as steps from the true one, and are not proved yet. */
export const unprovedSteps = ({ model, movesAt }: Search, target: Target): readonly number[] => {
  const truth = model.truth[target.place] ?? 0;
  const left = new Set<number>();
  for (let value = target.required.low; value <= target.required.high; value += 1)
    if (value !== truth) left.add(value - truth);
  for (const move of movesAt[target.place] ?? []) {
    if (left.size === 0) break;
    const step = move.steps[move.places.indexOf(target.place)] ?? 0;
    for (let time = 1; time <= move.times; time += 1) left.delete(step * time);
  }
  return [...left];
};

/** How many unknowns may be set to whole numbers by hand before a way in whole numbers is given up. */
const mostSet = 12;

/** A move, and how far it takes each unknown and each sum. */
export interface Found {
  readonly move: Move;
  readonly reached: ReadonlyMap<number, number>;
}

const splitIn = (
  { system }: Search,
  reached: ReadonlyMap<number, number>,
): readonly [number, number] | undefined =>
  [...reached].find(([column, value]) => column < system.size && !isWhole(value));

interface Goal {
  readonly place: number;
  readonly by: number;
}

/** One place after another that the cheapest way splits is set to the nearest whole number. */
const wholeMove = (search: Search, solver: Solver, { place, by }: Goal): Found | undefined => {
  let reached = push(solver, place, by);
  for (let set = 0; set < mostSet && reached !== undefined; set += 1) {
    const split = splitIn(search, reached);
    if (split === undefined) return { move: moveOf(reached, search.system.size), reached };
    reached = push(solver, split[0], Math.round(split[1]));
  }
  return undefined;
};

/** The cheapest move that takes a place by so much, and what it would have to hide. */
export const findMove = (search: Search, place: number, by: number): Found | undefined => {
  const solver = createSolver(search.system, search.means);
  const found = wholeMove(search, solver, { place, by });
  release(solver);
  return found;
};

/** The same for several values, each from where the one before it ended. */
export const findMoves = (
  search: Search,
  place: number,
  steps: readonly number[],
): readonly Move[] => {
  const solver = createSolver(search.system, search.means);
  const moves: Move[] = [];
  for (const by of steps) {
    const reached = push(solver, place, by);
    if (reached === undefined) break;
    if (splitIn(search, reached) === undefined) moves.push(moveOf(reached, search.system.size));
  }
  release(solver);
  return moves;
};
