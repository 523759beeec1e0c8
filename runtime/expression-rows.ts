import { renderIsoDate } from "./dates.ts";
import { lt } from "./expression-values.ts";
import type { Maybe } from "./expression-values.ts";
import type {
  EvaluationScope,
  ReadCell,
  ReferenceRows,
  Row,
  RowsByTable,
  RowValue,
} from "./row.ts";

type Scalar = string | number | boolean;

const noRows: readonly Row[] = [];
const half = 67_108_864;

/** Stands between the texts of the members of a repeating column. */
export const memberBreak = "\u0000";

/** True when a cell holds text that could not be read as what its column asks for. */
export const isInvalid = (row: Maybe<Row>, column: string): boolean =>
  row?.$invalid?.[column] !== undefined;

/** A value in words: digits, `true` or `false`, or the text that it is. */
const plainText = (value: unknown): string | null =>
  typeof value === "string" || typeof value === "number" || typeof value === "boolean"
    ? String(value)
    : null;

/** A day as year, month and day. */
const dayText = (day: unknown): string | null =>
  typeof day === "number" ? renderIsoDate(day) : null;

/** The text of a cell, readable or not; blank only when the cell is empty. */
export const written = (row: Maybe<Row>, column: string): string | null =>
  row?.$invalid?.[column] ?? plainText(row?.[column]);

/** The text of a date's cell: as it came when it cannot be read, otherwise as year, month and day. */
export const writtenDate = (row: Maybe<Row>, column: string): string | null =>
  row?.$invalid?.[column] ?? dayText(row?.[column]);

const membersWritten = (
  row: Maybe<Row>,
  column: string,
  textOf: (value: unknown) => string | null,
): readonly string[] => {
  const texts = row?.$invalid?.[column]?.split(memberBreak);
  if (texts !== undefined) return texts;
  const members = row?.[column];
  return Array.isArray(members) ? members.flatMap((member) => textOf(member) ?? []) : [];
};

/** The texts of all members of a repeating column, readable or not, in their order. */
export const writtenMembers = (row: Maybe<Row>, column: string): readonly string[] =>
  membersWritten(row, column, plainText);

/** The texts of all members of a repeating column of dates. */
export const writtenDateMembers = (row: Maybe<Row>, column: string): readonly string[] =>
  membersWritten(row, column, dayText);

/** How many values are not blank. */
export const count = (values: readonly Maybe<Scalar>[]): number =>
  values.reduce<number>((total, value) => (value == null ? total : total + 1), 0);

/** The values that are not blank, each once, in the order of their first occurrence. */
export const distinct = <Value extends Scalar>(
  values: readonly Maybe<Value>[],
): readonly Value[] => [...new Set(values.filter((value) => value != null))];

/** The smallest or earliest value; blank when there is none. */
export const min = (values: readonly Maybe<number>[]): number | null =>
  values.reduce<number | null>(
    (best, value) => (value != null && (best === null || value < best) ? value : best),
    null,
  );

/** The greatest or latest value; blank when there is none. */
export const max = (values: readonly Maybe<number>[]): number | null =>
  values.reduce<number | null>(
    (best, value) => (value != null && (best === null || value > best) ? value : best),
    null,
  );

/** The total of the values that are not blank; 0 when there is none, blank when it is too large to be exact. */
export const sum = (values: readonly Maybe<number>[]): number | null => {
  // Two halves, so that numbers beyond the safe range on the way do no harm.
  let high = 0;
  let low = 0;
  for (const value of values) {
    low += (value ?? 0) % half;
    high += Math.trunc((value ?? 0) / half);
  }
  const total = high * half + low;
  return Number.isSafeInteger(total) ? total : null;
};

/** The first row. */
export const firstRow = (rows: readonly Row[]): Row | undefined => rows[0];

/** The last row. */
export const lastRow = (rows: readonly Row[]): Row | undefined => rows.at(-1);

/** The row with the smallest key, the first of several; rows with a blank key do not count. */
export const earliest = (
  rows: readonly Row[],
  keyOf: (row: Row) => Maybe<number>,
): Row | undefined => {
  let best: Row | undefined;
  let bestKey: Maybe<number>;
  for (const row of rows) {
    const key = keyOf(row);
    if (key != null && (bestKey == null || key < bestKey)) [best, bestKey] = [row, key];
  }
  return best;
};

/** The row with the greatest key, the last of several; rows with a blank key do not count. */
export const latest = (
  rows: readonly Row[],
  keyOf: (row: Row) => Maybe<number>,
): Row | undefined => {
  let best: Row | undefined;
  let bestKey: Maybe<number>;
  for (const row of rows) {
    const key = keyOf(row);
    if (key != null && (bestKey == null || key >= bestKey)) [best, bestKey] = [row, key];
  }
  return best;
};

interface Span {
  readonly start: (row: Row) => Maybe<number>;
  readonly end: (row: Row) => Maybe<number>;
}

/** True when the second row starts no later than the first ends. */
const follows = (before: Maybe<Row>, after: Maybe<Row>, span: Span): boolean => {
  if (before == null || after == null) return false;
  const start = span.start(after);
  const end = span.end(before);
  return start != null && end != null && !lt(end, start);
};

/** The unbroken run of rows around one: each starts no later than the one before it ends. Empty when it is not there. */
export const runAround = (rows: readonly Row[], row: Maybe<Row>, span: Span): readonly Row[] => {
  const at = row == null ? -1 : rows.indexOf(row);
  if (at < 0) return noRows;
  let first = at;
  while (follows(rows[first - 1], rows[first], span)) first -= 1;
  let final = at;
  while (follows(rows[final], rows[final + 1], span)) final += 1;
  return rows.slice(first, final + 1);
};

/** One text for the values of a key; undefined when any of them is blank. */
export const referenceKey = (values: readonly Maybe<RowValue>[]): string | undefined =>
  values.some((value) => value == null) ? undefined : values.map(String).join("\u0000");

/** The row of a reference list with these key values. */
export const lookup = (list: ReferenceRows, ...key: readonly Maybe<Scalar>[]): Row | undefined => {
  const text = referenceKey(key);
  return text === undefined ? undefined : list.rowsByKey.get(text);
};

const valueOf = (row: Row, column: string): RowValue => row[column] ?? null;

const indexBy = (
  rows: readonly Row[],
  column: string,
  read: typeof valueOf,
): ReadonlyMap<RowValue, readonly Row[]> => {
  const rowsByValue = new Map<RowValue, Row[]>();
  for (const row of rows) {
    const value = read(row, column);
    if (value === null) continue;
    const found = rowsByValue.get(value);
    if (found === undefined) rowsByValue.set(value, [row]);
    else found.push(row);
  }
  return rowsByValue;
};

type Indexes = Map<string, ReadonlyMap<RowValue, readonly Row[]>>;

/** Finds rows of the whole return by the value of a column, or by what is read of it, reading each column once. */
export const createTableIndex = (tables: RowsByTable): EvaluationScope["rowsWith"] => {
  const indexesByReading = new Map<ReadCell | typeof valueOf, Indexes>();
  return (table, column, value) => {
    if (value == null) return noRows;
    const [name, read] = typeof column === "string" ? [column, valueOf] : column;
    let indexes = indexesByReading.get(read);
    if (indexes === undefined) {
      indexes = new Map();
      indexesByReading.set(read, indexes);
    }
    const key = `${table}\u0000${name}`;
    let index = indexes.get(key);
    if (index === undefined) {
      index = indexBy(tables[table] ?? noRows, name, read);
      indexes.set(key, index);
    }
    return index.get(value) ?? noRows;
  };
};
