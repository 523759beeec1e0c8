import type { CasePlace } from "../../codegen/examples/case-rows.ts";

/** Rows by table, ascending and each once; a finding on the whole return stands under `return`. */
export const rowsByTable = (
  places: readonly CasePlace[],
): Readonly<Record<string, readonly number[]>> => {
  const rows = new Map<string, Set<number>>();
  for (const { table, row } of places) {
    const name = table ?? "return";
    const known = rows.get(name) ?? new Set<number>();
    rows.set(name, known);
    if (row !== null) known.add(row);
  }
  return Object.fromEntries(
    [...rows]
      .toSorted(([left], [right]) => (left < right ? -1 : 1))
      .map(([table, known]) => [table, [...known].toSorted((a, b) => a - b)]),
  );
};

/** True when the same rows of the same tables are named. */
export const isSamePlaces = (left: readonly CasePlace[], right: readonly CasePlace[]): boolean =>
  JSON.stringify(rowsByTable(left)) === JSON.stringify(rowsByTable(right));

/** Rows by table in one line, for people. */
export const renderPlaces = (places: readonly CasePlace[]): string => {
  const tables = Object.entries(rowsByTable(places));
  if (tables.length === 0) return "nothing";
  return tables
    .map(([table, rows]) => (rows.length === 0 ? table : `${table} ${rows.join(", ")}`))
    .join("; ");
};
