import type {
  CountCell,
  CountTable,
  Relation,
  TableSet,
} from "../../../engine/disclose/table-set.ts";

/** Counts by key as one table, each key also its dimension. */
export const tableOf = (id: string, counts: Readonly<Record<string, number>>): CountTable => ({
  id,
  title: id,
  cells: Object.entries(counts).map(([key, count]): CountCell => ({
    key,
    count,
    dimensions: { row: key },
  })),
});

/** A whole that is the sum of its parts. */
export const sumOf = (whole: string, ...parts: readonly string[]): Relation => ({
  kind: "SUM",
  whole,
  parts,
});

/** Tables with what links them. */
export const setOf = (
  tables: readonly CountTable[],
  ...relations: readonly Relation[]
): TableSet => ({
  tables,
  relations,
});

/** A table of rows and columns with its margins, keyed `row/column`, `row/all`, `all/column` and `all/all`. */
export const crossTable = (
  id: string,
  rows: Readonly<Record<string, readonly number[]>>,
): { readonly table: CountTable; readonly relations: readonly Relation[] } => {
  const names = Object.keys(rows);
  const width = Object.values(rows)[0]?.length ?? 0;
  const columns = Array.from({ length: width }, (_value, order) => `c${order + 1}`);
  const counts = new Map<string, number>();
  const add = (key: string, count: number): void =>
    void counts.set(key, (counts.get(key) ?? 0) + count);
  for (const [row, values] of Object.entries(rows)) {
    for (const [order, count] of values.entries()) {
      const column = columns[order] ?? "";
      for (const key of [`${row}/${column}`, `${row}/all`, `all/${column}`, "all/all"])
        add(key, count);
    }
  }
  return {
    table: tableOf(id, Object.fromEntries(counts)),
    relations: [
      ...names.map((row) => sumOf(`${row}/all`, ...columns.map((column) => `${row}/${column}`))),
      ...columns.map((column) => sumOf(`all/${column}`, ...names.map((row) => `${row}/${column}`))),
      sumOf("all/all", ...names.map((row) => `${row}/all`)),
      sumOf("all/all", ...columns.map((column) => `all/${column}`)),
    ],
  };
};
