import { quoteName } from "./sql-dialect.ts";
import type { SqlDialect } from "./sql-dialect.ts";
import type { TypedNode } from "./typed-node.ts";
import type { TableType } from "./value-type.ts";

/** Rows or values in SQL: where they come from, which of them, and what is taken of each. */
export interface SqlRelation {
  readonly from: string;
  readonly alias: string;
  readonly where: readonly string[];
  /** The value taken of each member; absent for whole rows. */
  readonly value?: string;
  readonly distinct?: boolean;
}

/** A row in SQL. */
export type SqlRow =
  | { readonly kind: "alias"; readonly alias: string }
  | { readonly kind: "neighbour"; readonly name: "prev" | "next" }
  | { readonly kind: "picked"; readonly relation: SqlRelation; readonly order: readonly string[] };

/** What a name stands for: a member of a list, or a part of the expression with the names it was written among. */
export type SqlName =
  | { readonly kind: "row"; readonly row: SqlRow }
  | { readonly kind: "value"; readonly text: string }
  | { readonly kind: "part"; readonly node: TypedNode; readonly names: SqlNames };

/** Names in reach, with what they stand for. */
export type SqlNames = ReadonlyMap<string, SqlName>;

/** Name of the database table of a table. */
export const sqlTableName = (table: TableType): string => {
  switch (table.origin) {
    case "this-year":
      return quoteName(table.table.name);
    case "last-year":
      return quoteName(`${table.table.name}_last`);
    case "reference":
      return quoteName(`reference_${table.table.name}`);
  }
};

const whereOf = ({ where }: SqlRelation): string =>
  where.length === 0 ? "" : ` WHERE ${where.join(" AND ")}`;

/** A query over a relation. */
export const selectFrom = (relation: SqlRelation, what: string): string =>
  `SELECT ${what} FROM ${relation.from}${whereOf(relation)}`;

/** Rows in an order and their first one. */
interface Ordered {
  readonly relation: SqlRelation;
  /** Columns, the first deciding, all of them upwards or all of them downwards. */
  readonly order: readonly string[];
}

/**
 * The first value in an order as an aggregate: DuckDB joins groups once for all rows, where it would number the rows of
 * every group for a limit. The functions without `_null` pass over blanks.
 */
export const firstInDuckDb = (order: readonly string[], what: string): string => {
  const [first] = order;
  if (first === undefined) return `first(${what})`;
  const keys = order.map((key) => key.replace(/ DESC$/u, "")).join(", ");
  const run = first.endsWith(" DESC") ? "arg_max_null" : "arg_min_null";
  return `${run}(${what}, ${order.length === 1 ? keys : `row(${keys})`})`;
};

/** A query for one value of the first row in an order, in dialects without such an aggregate. */
export const selectFirst = (
  dialect: Exclude<SqlDialect, "duckdb">,
  { relation, order }: Ordered,
  what: string,
): string => {
  const ordered = order.length === 0 ? "" : ` ORDER BY ${order.join(", ")}`;
  return dialect === "tsql"
    ? `(SELECT TOP 1 ${what} FROM ${relation.from}${whereOf(relation)}${ordered})`
    : `(SELECT ${what} FROM ${relation.from}${whereOf(relation)}${ordered} LIMIT 1)`;
};
