import type { Room } from "./room.ts";

// A dual simplex over bounded unknowns with prices that grow piece by piece. It starts from the true counts, with one
// unknown pushed aside, and mends the sums that this breaks, the cheapest way first. Rows are made when they are touched,
// so that a move among a few cells costs the same in a table of any size. It reckons in floating point: what it finds is
// only ever a suggestion, which is checked afterwards in whole numbers.

/** A system of sums: what may move, and how. Unknowns are numbered from 0, then the sums themselves. */
export interface System {
  /** How many unknowns there are. */
  readonly size: number;
  /** The room of an unknown, or of what a sum adds up to. */
  readonly room: (column: number) => Room;
  readonly termsOf: (row: number) => {
    readonly places: readonly number[];
    readonly factors: readonly number[];
  };
  readonly rowsOf: (
    column: number,
  ) => readonly { readonly constraint: number; readonly factor: number }[];
}

/** What is asked of a solution: by how much some unknowns move, whatever the rest does. */
export interface Push {
  readonly fixed: ReadonlyMap<number, number>;
  /** How many steps of the simplex it may take, shared with others. */
  readonly effort: { left: number };
}

interface Row {
  basic: number;
  value: number;
  /** The piece of its price on which the basic unknown stands. */
  low: number;
  high: number;
  slope: number;
  readonly coefficients: Map<number, number>;
}

interface Solver {
  readonly system: System;
  readonly push: Push;
  readonly rows: Row[];
  readonly touched: Set<number>;
  /** Values and prices of unknowns that are not basic, where they are not nought. */
  readonly values: Map<number, number>;
  readonly prices: Map<number, number>;
}

const tolerance = 1e-7;

/** A small price for each move of an unknown, so that moves stay short. */
const step = 1;

interface Piece {
  readonly end: number;
  readonly slope: number;
}

const nowhere = Infinity;

/** The piece of price above a value: its slope, and where it ends. */
const above = (solver: Solver, column: number, value: number): Piece => {
  const { low, high, hiddenHigh, price } = solver.system.room(column);
  const own = column < solver.system.size ? step : 0;
  if (value < low) return { end: low, slope: -price };
  if (value < 0) return { end: Math.min(0, high), slope: -own };
  if (value < high) return { end: high, slope: own };
  if (value < hiddenHigh && price < Infinity) return { end: hiddenHigh, slope: price };
  return { end: value, slope: nowhere };
};

/** The piece of price below a value. */
const below = (solver: Solver, column: number, value: number): Piece => {
  const { low, high, hiddenLow, price } = solver.system.room(column);
  const own = column < solver.system.size ? step : 0;
  if (value > high) return { end: high, slope: price };
  if (value > 0) return { end: Math.max(0, low), slope: own };
  if (value > low) return { end: low, slope: -own };
  if (value > hiddenLow && price < Infinity) return { end: hiddenLow, slope: -price };
  return { end: value, slope: -nowhere };
};

const isMovable = (solver: Solver, column: number): boolean =>
  above(solver, column, 0).slope < nowhere || below(solver, column, 0).slope > -nowhere;

const touch = (solver: Solver, order: number): void => {
  if (solver.touched.has(order)) return;
  solver.touched.add(order);
  const { system, push } = solver;
  const basic = system.size + order;
  const { low, high } = solver.system.room(basic);
  const coefficients = new Map<number, number>();
  const { places, factors } = system.termsOf(order);
  let value = 0;
  for (const [at, place] of places.entries()) {
    const factor = factors[at] ?? 0;
    const by = push.fixed.get(place);
    if (by !== undefined) value += factor * by;
    else if (isMovable(solver, place)) coefficients.set(place, -factor);
  }
  solver.rows.push({ basic, value, low, high, slope: 0, coefficients });
};

const worst = (rows: readonly Row[]): Row | undefined => {
  let found: Row | undefined;
  let most = tolerance;
  for (const row of rows) {
    const over = Math.max(row.value - row.high, row.low - row.value);
    if (over > most) {
      most = over;
      found = row;
    }
  }
  return found;
};

interface Entering {
  readonly column: number;
  readonly factor: number;
  readonly ratio: number;
}

const isBetter = (one: Entering, other: Entering | undefined): boolean => {
  if (other === undefined || one.ratio < other.ratio - tolerance) return true;
  if (one.ratio > other.ratio + tolerance) return false;
  const [size, otherSize] = [Math.abs(one.factor), Math.abs(other.factor)];
  return size === otherSize ? one.column < other.column : size > otherSize;
};

/** The unknown that mends a row for least, if it must fall (1) or rise (-1). */
const cheapest = (solver: Solver, row: Row, sign: 1 | -1): Entering | undefined => {
  let best: Entering | undefined;
  for (const [column, factor] of row.coefficients) {
    if (Math.abs(factor) < tolerance) continue;
    const value = solver.values.get(column) ?? 0;
    const price = solver.prices.get(column) ?? 0;
    const rises = factor * sign > 0;
    const { slope } = rises ? above(solver, column, value) : below(solver, column, value);
    if (!Number.isFinite(slope)) continue;
    const ratio = Math.max(0, (slope - price) / (factor * sign));
    const one = { column, factor, ratio };
    if (isBetter(one, best)) best = one;
  }
  return best;
};

const addPrices = (solver: Solver, row: Row, by: number): void => {
  if (by === 0) return;
  for (const [column, factor] of row.coefficients) {
    solver.prices.set(column, (solver.prices.get(column) ?? 0) + by * factor);
  }
};

const subtractRow = (row: Row, pivot: ReadonlyMap<number, number>, factor: number): void => {
  for (const [column, other] of pivot) {
    const value = (row.coefficients.get(column) ?? 0) - factor * other;
    if (Math.abs(value) < 1e-9) row.coefficients.delete(column);
    else row.coefficients.set(column, value);
  }
};

/** Writes a row by the column that becomes basic in it. */
const solveFor = (row: Row, column: number, factor: number): void => {
  row.coefficients.delete(column);
  for (const [other, own] of row.coefficients) row.coefficients.set(other, own / factor);
  row.coefficients.set(row.basic, 1 / factor);
  row.basic = column;
};

/** Takes a column out of a row, by the row in which it is basic. */
const substitute = (row: Row, source: Row, by: number): void => {
  const own = row.coefficients.get(source.basic);
  if (own === undefined) return;
  row.coefficients.delete(source.basic);
  row.value -= own * by;
  subtractRow(row, source.coefficients, own);
};

/** Lets a column into the basis in place of what a row has, which comes to stand on an end of its piece. */
const pivot = (solver: Solver, row: Row, { column, factor }: Entering): void => {
  for (const { constraint } of column < solver.system.size ? solver.system.rowsOf(column) : [])
    touch(solver, constraint);
  const end = row.value > row.high ? row.high : row.low;
  const by = (row.value - end) / factor;
  const value = solver.values.get(column) ?? 0;
  const piece = by > 0 ? above(solver, column, value) : below(solver, column, value);
  solver.values.set(row.basic, end);
  solver.values.delete(column);
  solveFor(row, column, factor);
  row.value = value + by;
  [row.low, row.high] = by > 0 ? [value, piece.end] : [piece.end, value];
  row.slope = piece.slope;
  for (const other of solver.rows) if (other !== row) substitute(other, row, by);
};

/** One step for a row that is out of its piece: on to the next piece, or out of the basis. False when neither can be. */
const mend = (solver: Solver, row: Row): boolean => {
  const sign = row.value > row.high ? 1 : -1;
  const end = sign === 1 ? row.high : row.low;
  const next = sign === 1 ? above(solver, row.basic, end) : below(solver, row.basic, end);
  const gap = Math.abs(next.slope - row.slope);
  const entering = cheapest(solver, row, sign);
  if (entering === undefined && gap === Infinity) return false;
  if (entering === undefined || gap <= entering.ratio) {
    addPrices(solver, row, sign * gap);
    row.slope = next.slope;
    row.low = sign === 1 ? end : next.end;
    row.high = sign === 1 ? next.end : end;
    return true;
  }
  addPrices(solver, row, sign * entering.ratio);
  const price = row.slope + sign * entering.ratio;
  const leaving = row.basic;
  pivot(solver, row, entering);
  solver.prices.set(leaving, price);
  solver.prices.delete(entering.column);
  return true;
};

const movesOf = ({ push, rows, values }: Solver): ReadonlyMap<number, number> => {
  const moves = new Map(push.fixed);
  for (const [column, value] of values) if (Math.abs(value) > tolerance) moves.set(column, value);
  for (const { basic, value } of rows) if (Math.abs(value) > tolerance) moves.set(basic, value);
  return moves;
};

/**
 * The cheapest way to push one unknown: how far each unknown and each sum moves. Undefined when there is none, or when
 * its effort is spent.
 */
export const cheapestMove = (
  system: System,
  push: Push,
): ReadonlyMap<number, number> | undefined => {
  const solver: Solver = {
    system,
    push,
    rows: [],
    touched: new Set(),
    values: new Map(),
    prices: new Map(),
  };
  for (const column of push.fixed.keys()) {
    for (const { constraint } of system.rowsOf(column)) touch(solver, constraint);
  }
  for (let row = worst(solver.rows); row !== undefined; row = worst(solver.rows)) {
    push.effort.left -= row.coefficients.size + 1;
    if (push.effort.left <= 0 || !mend(solver, row)) return undefined;
  }
  return movesOf(solver);
};
