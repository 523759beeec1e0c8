import { identityOfValue, type CheckedColumn } from "./checked-column.ts";

/** Rows that share a key: for each row the number of its clash, 0 for none. */
export interface KeyClashes {
  readonly clashByRow: Uint32Array;
  /** By clash number: how many rows share the key. */
  readonly sizes: readonly number[];
}

/** For each row a number that is the same when the value means the same; 0 for blank. */
const meaningByRow = (column: CheckedColumn): Uint32Array => {
  const numbers = new Map<string, number>();
  const { values, cells } = column.given;
  const byValue = new Uint32Array(values.length);
  for (let index = 0; index < values.length; index += 1) {
    if (column.blanks[index] === 1) continue;
    const identity = identityOfValue(column, index);
    const known = numbers.get(identity) ?? numbers.size + 1;
    numbers.set(identity, known);
    byValue[index] = known;
  }
  return cells.map((value) => byValue[value] ?? 0);
};

const hashOfRow = (keys: readonly Uint32Array[], row: number): number => {
  let hash = 0;
  for (const key of keys) {
    hash = Math.imul(hash ^ (key[row] ?? 0), 0x9e3779b1);
    hash ^= hash >>> 15;
  }
  return hash;
};

const isSameKey = (keys: readonly Uint32Array[], row: number, other: number): boolean => {
  for (const key of keys) if (key[row] !== key[other]) return false;
  return true;
};

const hasBlank = (keys: readonly Uint32Array[], row: number): boolean => {
  for (const key of keys) if (key[row] === 0) return true;
  return false;
};

const tableSize = (rows: number): number => 2 ** Math.ceil(Math.log2(rows * 2 + 2));

/** The first row with the same key, or -1, in which case this row is remembered as the first. */
const firstRowLike = (keys: readonly Uint32Array[], row: number, slots: Uint32Array): number => {
  const mask = slots.length - 1;
  let slot = hashOfRow(keys, row) & mask;
  for (;;) {
    const seen = slots[slot] ?? 0;
    if (seen === 0) break;
    if (isSameKey(keys, row, seen - 1)) return seen - 1;
    slot = (slot + 1) & mask;
  }
  slots[slot] = row + 1;
  return -1;
};

/**
 * Finds the rows that share a key. A row with a blank in its key has no key, and neither have rows that are not
 * checked.
 */
export const findKeyClashes = (
  columns: readonly CheckedColumn[],
  rows: number,
  isChecked: (row: number) => boolean,
): KeyClashes => {
  const keys = columns.map(meaningByRow);
  const slots = new Uint32Array(tableSize(rows));
  const clashByRow = new Uint32Array(rows);
  const sizes = [0];
  for (let row = 0; row < rows; row += 1) {
    if (hasBlank(keys, row) || !isChecked(row)) continue;
    const first = firstRowLike(keys, row, slots);
    if (first < 0) continue;
    let clash = clashByRow[first] ?? 0;
    if (clash === 0) {
      clash = sizes.push(1) - 1;
      clashByRow[first] = clash;
    }
    clashByRow[row] = clash;
    sizes[clash] = (sizes[clash] ?? 0) + 1;
  }
  return { clashByRow, sizes };
};
