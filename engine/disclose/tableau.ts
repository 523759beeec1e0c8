import type { Columns } from "./columns.ts";
import { above, addColumn, below, createColumns } from "./columns.ts";
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

interface Row {
  /** Order of the column that the row gives. */
  basic: number;
  value: number;
  /** The piece of its price on which the basic column stands. */
  low: number;
  high: number;
  slope: number;
  /** By order of column; shorter than the columns where those came later. */
  coefficients: Float64Array;
}

/** A search for the cheapest ways to push some unknowns: each push starts where the one before it ended. */
export interface Solver {
  readonly system: System;
  readonly columns: Columns;
  readonly rows: Row[];
  readonly touched: Set<number>;
  /** Unknowns that are left as they are because a long sum has better ones. */
  readonly left: Set<number>;
  readonly means: Means;
}

/** What solvers share: how many coefficients may still be looked at, and rows to use again. */
export interface Means {
  left: number;
  readonly spare: Float64Array[];
}

const tolerance = 1e-7;

const columnOf = ({ system, columns }: Solver, id: number): number =>
  columns.orderById.get(id) ??
  addColumn(columns, id, { room: system.room(id), step: id < system.size ? 1 : 0 });

const isMovable = ({ low, high, hiddenLow, hiddenHigh, price }: Room): boolean =>
  low < 0 || high > 0 || (price < Infinity && (hiddenLow < 0 || hiddenHigh > 0));

/** Room for this many columns at first. */
const usualWidth = 1024;

const widened = (coefficients: Float64Array, width: number): Float64Array => {
  if (coefficients.length >= width) return coefficients;
  const wide = new Float64Array(Math.max(width, 2 * coefficients.length));
  wide.set(coefficients);
  return wide;
};

/** Of a sum with more unknowns that may move, only so many are looked at: the best. */
const mostInSum = 12;

/** What it takes to move an unknown at all. */
const entryPrice = ({ low, high, price }: Room): number => (low < 0 || high > 0 ? 0 : price);

/** The unknowns of a sum that may move. Of a long one the best only; the others are left as they are from then on. */
const movableIn = (solver: Solver, places: readonly number[]): ReadonlySet<number> => {
  const { system, columns, left } = solver;
  const isKnown = (place: number): boolean => columns.orderById.has(place);
  const movable = places.filter(
    (place) => isKnown(place) || (!left.has(place) && isMovable(system.room(place))),
  );
  if (movable.length <= mostInSum) return new Set(movable);
  const bestFirst = movable
    .map((place) => ({ place, price: isKnown(place) ? -1 : entryPrice(system.room(place)) }))
    .toSorted((one, other) => one.price - other.price)
    .map(({ place }) => place);
  const known = movable.filter(isKnown).length;
  for (const place of bestFirst.slice(Math.max(known, mostInSum))) left.add(place);
  return new Set(bestFirst.slice(0, Math.max(known, mostInSum)));
};

const touch = (solver: Solver, order: number): void => {
  if (solver.touched.has(order)) return;
  solver.touched.add(order);
  const { system, columns } = solver;
  const { places, factors } = system.termsOf(order);
  const movable = movableIn(solver, places);
  const found: [number, number][] = [];
  let value = 0;
  for (const [at, place] of places.entries()) {
    if (!movable.has(place)) continue;
    const column = columnOf(solver, place);
    found.push([column, factors[at] ?? 0]);
    value += (factors[at] ?? 0) * (columns.values[column] ?? 0);
  }
  const basic = columnOf(solver, system.size + order);
  const { low, high } = system.room(system.size + order);
  const spare = solver.means.spare.pop() ?? new Float64Array(usualWidth);
  const coefficients = widened(spare, columns.ids.length);
  for (const [column, factor] of found) coefficients[column] = -factor;
  solver.rows.push({ basic, value, low, high, slope: 0, coefficients });
};

const touchAround = (solver: Solver, column: number): void => {
  const { system, columns } = solver;
  const id = columns.ids[column] ?? 0;
  if (id >= system.size) return;
  for (const { constraint } of system.rowsOf(id)) touch(solver, constraint);
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

/** How much prices may grow until a column moves up (pull above nought) or down; Infinity where it cannot. */
const ratioOf = (columns: Columns, column: number, pull: number): number => {
  const way = pull > 0 ? above : below;
  const { slope } = way(columns, column, columns.values[column] ?? 0);
  return slope === Infinity || slope === -Infinity
    ? Infinity
    : Math.max(0, (slope - (columns.prices[column] ?? 0)) / pull);
};

/** The column that mends a row for least, if it must fall (1) or rise (-1); of those alike one that counts for most. */
const cheapest = ({ columns }: Solver, row: Row, sign: 1 | -1): Entering | undefined => {
  const { coefficients } = row;
  const width = Math.min(coefficients.length, columns.ids.length);
  let [column, factor, ratio] = [-1, 0, Infinity];
  for (let order = 0; order < width; order += 1) {
    const own = coefficients[order] ?? 0;
    if (own === 0) continue;
    const other = ratioOf(columns, order, own * sign);
    if (other === Infinity || other > ratio + tolerance) continue;
    if (other < ratio - tolerance || Math.abs(own) > Math.abs(factor) + tolerance)
      [column, factor, ratio] = [order, own, other];
  }
  return column === -1 ? undefined : { column, factor, ratio };
};

const addPrices = ({ columns: { prices } }: Solver, { coefficients }: Row, by: number): void => {
  if (by === 0) return;
  for (let column = 0; column < prices.length; column += 1) {
    const factor = coefficients[column] ?? 0;
    if (factor !== 0) prices[column] = (prices[column] ?? 0) + by * factor;
  }
};

/** Moves a column that is not basic. */
const shift = (solver: Solver, column: number, to: number): void => {
  touchAround(solver, column);
  const by = to - (solver.columns.values[column] ?? 0);
  solver.columns.values[column] = to;
  for (const row of solver.rows) row.value -= (row.coefficients[column] ?? 0) * by;
};

/** Writes a row by the column that becomes basic in it; answers which columns it has then. */
const solveFor = (row: Row, { column, factor }: Entering, width: number): readonly number[] => {
  const { coefficients } = row;
  const known: number[] = [];
  coefficients[column] = 0;
  coefficients[row.basic] = 1;
  for (let other = 0; other < width; other += 1) {
    const own = coefficients[other] ?? 0;
    if (own === 0) continue;
    coefficients[other] = own / factor;
    known.push(other);
  }
  row.basic = column;
  return known;
};

const nought = 1e-9;

/** Takes a column out of a row, by the row in which it is basic and the columns that this has. */
const substitute = (row: Row, source: Row, known: readonly number[]): void => {
  const own = row.coefficients[source.basic] ?? 0;
  if (own === 0) return;
  row.coefficients = widened(row.coefficients, (known.at(-1) ?? 0) + 1);
  const { coefficients } = row;
  coefficients[source.basic] = 0;
  for (const column of known) {
    const value = (coefficients[column] ?? 0) - own * (source.coefficients[column] ?? 0);
    coefficients[column] = value < nought && value > -nought ? 0 : value;
  }
};

/** Lets a column into the basis in place of what a row has, which comes to stand on an end of its piece. */
const pivot = (solver: Solver, row: Row, entry: Entering): void => {
  const { columns, rows, means } = solver;
  const { column, factor } = entry;
  touchAround(solver, column);
  row.coefficients = widened(row.coefficients, columns.ids.length);
  const end = row.value > row.high ? row.high : row.low;
  const by = (row.value - end) / factor;
  const value = columns.values[column] ?? 0;
  const piece = by > 0 ? above(columns, column, value) : below(columns, column, value);
  for (const other of rows)
    if (other !== row) other.value -= (other.coefficients[column] ?? 0) * by;
  columns.values[row.basic] = end;
  columns.values[column] = 0;
  const known = solveFor(row, entry, columns.ids.length);
  row.value = value + by;
  [row.low, row.high] = by > 0 ? [value, piece.end] : [piece.end, value];
  row.slope = piece.slope;
  for (const other of rows) if (other !== row) substitute(other, row, known);
  means.left -= known.length * 8;
};

/** The column to let in for a row that must fall (1) or rise (-1): those that cannot mend it whole move first. */
const entering = (
  solver: Solver,
  row: Row,
  { sign, gap }: { readonly sign: 1 | -1; readonly gap: number },
): Entering | undefined => {
  const { columns } = solver;
  for (;;) {
    const one = cheapest(solver, row, sign);
    if (one === undefined || gap <= one.ratio) return undefined;
    const value = columns.values[one.column] ?? 0;
    const rises = one.factor * sign > 0;
    const { end } = rises ? above(columns, one.column, value) : below(columns, one.column, value);
    const over = sign === 1 ? row.value - row.high : row.low - row.value;
    if (Math.abs(end - value) * Math.abs(one.factor) >= over) return one;
    shift(solver, one.column, end);
  }
};

/** One step for a row that is out of its piece: on to the next piece, or out of the basis. False when neither can be. */
const mend = (solver: Solver, row: Row): boolean => {
  const { columns } = solver;
  const sign = row.value > row.high ? 1 : -1;
  const end = sign === 1 ? row.high : row.low;
  const next = sign === 1 ? above(columns, row.basic, end) : below(columns, row.basic, end);
  const gap = Math.abs(next.slope - row.slope);
  const one = entering(solver, row, { sign, gap });
  if (one === undefined && gap === Infinity) return false;
  if (one === undefined) {
    addPrices(solver, row, sign * gap);
    row.slope = next.slope;
    [row.low, row.high] = sign === 1 ? [end, next.end] : [next.end, end];
    return true;
  }
  addPrices(solver, row, sign * one.ratio);
  const price = row.slope + sign * one.ratio;
  const leaving = row.basic;
  pivot(solver, row, one);
  columns.prices[leaving] = price;
  columns.prices[one.column] = 0;
  return true;
};

/** A solver that stands on the true counts. */
export const createSolver = (system: System, means: Means): Solver => ({
  system,
  columns: createColumns(),
  rows: [],
  touched: new Set(),
  left: new Set(),
  means,
});

const standing = ({ columns, rows }: Solver): ReadonlyMap<number, number> => {
  const found = new Map<number, number>();
  const note = (column: number, value: number): void => {
    if (Math.abs(value) > tolerance) found.set(columns.ids[column] ?? 0, value);
  };
  for (const [column, value] of columns.values.entries()) note(column, value);
  for (const { basic, value } of rows) note(basic, value);
  return found;
};

const fix = (solver: Solver, column: number, to: number): void => {
  const row = solver.rows.find(({ basic }) => basic === column);
  solver.columns.isFixed[column] = true;
  if (row === undefined) shift(solver, column, to);
  else [row.low, row.high] = [to, to];
};

/**
 * Pushes an unknown to a value and mends what that breaks, the cheapest way: how far each unknown and each sum moves.
 * Undefined when there is no way, or when the effort is spent; then the solver is of no more use.
 */
export const push = (
  solver: Solver,
  id: number,
  to: number,
): ReadonlyMap<number, number> | undefined => {
  fix(solver, columnOf(solver, id), to);
  for (let row = worst(solver.rows); row !== undefined; row = worst(solver.rows)) {
    solver.means.left -= solver.columns.ids.length;
    if (solver.means.left <= 0 || !mend(solver, row)) return undefined;
  }
  return standing(solver);
};

/** Gives the rows of a solver back for others to use. */
export const release = ({ rows, means }: Solver): void => {
  for (const { coefficients } of rows.splice(0)) means.spare.push(coefficients.fill(0));
};
