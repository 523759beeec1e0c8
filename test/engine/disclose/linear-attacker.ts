import type { PublishedTable } from "../../../engine/disclose/published-tables.ts";
import type { Relation } from "../../../engine/disclose/table-set.ts";

// A reader with a solver for linear programs, written apart from the engine: the least and the greatest that each number
// can be, given every visible number as it is and every sum. For numbers that are not rounded. A plain two-phase simplex
// on a dense table with Bland's rule, which cannot go round in circles.

interface Program {
  /** Rows of coefficients; the last column is what they add up to. */
  readonly rows: number[][];
  readonly basis: number[];
  readonly width: number;
}

const tiny = 1e-7;

const pivot = ({ rows, basis }: Program, at: number, column: number): void => {
  const source = rows[at] ?? [];
  const factor = source[column] ?? 1;
  for (let place = 0; place < source.length; place += 1)
    source[place] = (source[place] ?? 0) / factor;
  for (const row of rows) {
    const own = row[column] ?? 0;
    if (row === source || Math.abs(own) < 1e-12) continue;
    for (let place = 0; place < row.length; place += 1)
      row[place] = (row[place] ?? 0) - own * (source[place] ?? 0);
  }
  basis[at] = column;
};

const leaving = ({ rows, basis, width }: Program, column: number): number => {
  let [best, least] = [-1, Infinity];
  for (const [at, row] of rows.entries()) {
    const own = row[column] ?? 0;
    if (own < tiny) continue;
    const ratio = (row[width] ?? 0) / own;
    const isEarlier = ratio < least + tiny && (basis[at] ?? 0) < (basis[best] ?? Infinity);
    if (ratio < least - tiny || isEarlier) [best, least] = [at, Math.min(ratio, least)];
  }
  return best;
};

/** The least that a sum of columns can be; minus Infinity where it has no end. */
const leastOf = (program: Program, costs: ReadonlyMap<number, number>, open: number): number => {
  const { rows, basis, width } = program;
  const costOf = (column: number): number => costs.get(column) ?? 0;
  for (;;) {
    let entering = -1;
    for (let column = 0; column < open && entering === -1; column += 1) {
      const reduced = rows.reduce(
        (rest, row, at) => rest - costOf(basis[at] ?? 0) * (row[column] ?? 0),
        costOf(column),
      );
      if (reduced < -tiny) entering = column;
    }
    if (entering === -1)
      return rows.reduce((sum, row, at) => sum + costOf(basis[at] ?? 0) * (row[width] ?? 0), 0);
    const at = leaving(program, entering);
    if (at === -1) return -Infinity;
    pivot(program, at, entering);
  }
};

/** Whole, then parts; what lies within another leaves a rest that nobody counts. */
const sumsOf = (relations: readonly Relation[]): readonly (readonly string[])[] =>
  relations.map((relation) =>
    relation.kind === "SUM"
      ? [relation.whole, ...relation.parts]
      : [relation.whole, relation.part, `rest of ${relation.whole} ${relation.part}`],
  );

/** The least and greatest value of each number of a list that linear reasoning leaves possible. */
export const linearRanges = (
  tables: readonly PublishedTable[],
  relations: readonly Relation[],
  wanted: readonly string[],
): ReadonlyMap<string, readonly [number, number]> => {
  const shown = new Map(
    tables
      .flatMap(({ cells }) => cells)
      .filter((cell) => cell.kind === "COUNT")
      .map((cell) => [cell.key, Number(cell.shown)]),
  );
  const columns = new Map<string, number>();
  const equations = sumsOf(relations).flatMap(([whole = "", ...parts]) => {
    const unknown = new Map<number, number>();
    let total = 0;
    for (const [key, factor] of [
      [whole, -1] as const,
      ...parts.map((part) => [part, 1] as const),
    ]) {
      const value = shown.get(key);
      if (value !== undefined) total -= factor * value;
      else {
        const column = columns.get(key) ?? columns.size;
        columns.set(key, column);
        unknown.set(column, (unknown.get(column) ?? 0) + factor);
      }
    }
    return unknown.size === 0 ? [] : [{ unknown, total }];
  });
  const open = columns.size;
  const width = open + equations.length;
  const rows = equations.map(({ unknown, total }, order) => {
    const row = Array.from({ length: width + 1 }, () => 0);
    for (const [column, factor] of unknown) row[column] = total < 0 ? -factor : factor;
    row[open + order] = 1;
    row[width] = Math.abs(total);
    return row;
  });
  const program: Program = { rows, basis: equations.map((_one, order) => open + order), width };
  const made = new Map(equations.map((_one, order) => [open + order, 1]));
  if (leastOf(program, made, open) > 1e-5) throw new Error("What is published contradicts itself");
  for (const [at, row] of rows.entries()) {
    if ((program.basis[at] ?? 0) < open) continue;
    const column = row.findIndex((own, place) => place < open && Math.abs(own) > tiny);
    if (column !== -1) pivot(program, at, column);
  }
  return new Map(
    wanted.map((key) => {
      const column = columns.get(key) ?? -1;
      const low = leastOf(program, new Map([[column, 1]]), open);
      const high = -leastOf(program, new Map([[column, -1]]), open);
      return [key, [low, high]];
    }),
  );
};
