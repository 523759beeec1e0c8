import type { ExpressionScope } from "./expression-scope.ts";
import { quoteName } from "./sql-dialect.ts";
import type { SqlDialect } from "./sql-dialect.ts";
import { sqlTableName } from "./sql-relation.ts";
import { writeRelation, writeRow } from "./sql-rows.ts";
import { writeFilter } from "./sql-filters.ts";
import { writeTest } from "./sql-tests.ts";
import { writeValue } from "./sql-values.ts";
import { thisAlias } from "./sql-writing.ts";
import type { SqlWriting } from "./sql-writing.ts";

/** What a query has in columns already, and what is put in the place of expressions for it. */
export interface Standing {
  /** Puts something shorter in the place of a value that was written. */
  readonly shorten?: (text: string) => string;
  /** A column of what is worked out over rows. */
  readonly gather?: SqlWriting["gather"];
}

/** Makes the writer of a query. */
export const createSqlWriting = (
  scope: ExpressionScope,
  dialect: SqlDialect,
  { shorten = (text) => text, gather = () => undefined }: Standing = {},
): SqlWriting => {
  let made = 0;
  const writing: SqlWriting = {
    dialect,
    scope,
    neighbours: new Map(),
    alias: () => {
      made += 1;
      return `a${made}`;
    },
    row: (node, names) => writeRow(writing, node, names),
    relation: (node, names) => writeRelation(writing, node, names),
    value: (node, names) => shorten(writeValue(writing, node, names)),
    test: (node, names) => writeTest(writing, node, names),
    filter: (node, names) => writeFilter(writing, node, names),
    gather,
  };
  return writing;
};

/** The rows of a table with what the expression needs of their neighbours. */
export const writeScopeTable = (writing: SqlWriting): string => {
  const { table } = writing.scope;
  if (table === undefined) return `"collection" ${thisAlias}`;
  if (writing.neighbours.size === 0) return `${sqlTableName(table)} ${thisAlias}`;
  const columns = [...writing.neighbours].map(([key, { name, column }]) => {
    const run = name === "prev" ? "lag" : "lead";
    return `${run}(${quoteName(column)}) OVER (PARTITION BY "_child" ORDER BY "_position") AS ${quoteName(key)}`;
  });
  return `(SELECT *, ${columns.join(", ")} FROM ${sqlTableName(table)}) ${thisAlias}`;
};
