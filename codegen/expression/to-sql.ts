import type { Problem } from "../../runtime/problems.ts";
import { fail, ok } from "../../runtime/result.ts";
import type { Result } from "../../runtime/result.ts";
import { expressionProblem } from "./expression-problem.ts";
import type { SqlDialect } from "./sql-dialect.ts";
import { createSqlWriting, writeScopeTable } from "./sql-writer.ts";
import { NotInSql, thisAlias } from "./sql-writing.ts";
import type { CheckedExpression } from "./type-check.ts";

/** Expressions of one scope as one query: a column for each, a row for each row of the scope table. */
export interface SqlQuery {
  readonly text: string;
}

/** The problem of a part of an expression that a dialect cannot say. */
export const problemNotInSql = (
  checked: CheckedExpression,
  dialect: SqlDialect,
  error: NotInSql,
): Problem =>
  expressionProblem(checked.text, {
    code: "EXPRESSION_NOT_IN_SQL",
    message: `The profile cannot write ${error.message} in ${dialect}.`,
    at: error.at,
  });

const notInSql = (checked: CheckedExpression, dialect: SqlDialect, error: unknown): Problem => {
  if (!(error instanceof NotInSql)) throw error;
  return problemNotInSql(checked, dialect, error);
};

/** Writes an expression as the query of its value on every row of the scope table, in the order of `_row`. */
export const toSqlValues = (
  expressions: readonly CheckedExpression[],
  dialect: SqlDialect,
): Result<SqlQuery, Problem> => {
  const [first] = expressions;
  if (first === undefined) throw new Error("Invariant broken: a query has an expression");
  const writing = createSqlWriting(first.scope, dialect);
  const columns: string[] = [];
  for (const checked of expressions) {
    try {
      columns.push(`${writing.value(checked.root, new Map())} AS "value_${columns.length + 1}"`);
    } catch (error) {
      return fail(notInSql(checked, dialect, error));
    }
  }
  const order = first.scope.table === undefined ? "" : ` ORDER BY ${thisAlias}."_row"`;
  return ok({ text: `SELECT ${columns.join(", ")} FROM ${writeScopeTable(writing)}${order}` });
};

/**
 * Writes a condition as the query of the rows where it is true: their `_row`, in order; for the whole return, one row or
 * none. The tables must be laid out as docs/expression-profile.md says, and `renderSqlFunctions` must have run.
 */
export const toSql = (
  checked: CheckedExpression,
  dialect: SqlDialect,
): Result<SqlQuery, Problem> => {
  const writing = createSqlWriting(checked.scope, dialect);
  try {
    const test = writing.filter(checked.root, new Map());
    const from = writeScopeTable(writing);
    if (checked.scope.table === undefined)
      return ok({ text: `SELECT 1 AS "_row" FROM ${from} WHERE ${test}` });
    return ok({
      text: `SELECT ${thisAlias}."_row" FROM ${from} WHERE ${test} ORDER BY ${thisAlias}."_row"`,
    });
  } catch (error) {
    return fail(notInSql(checked, dialect, error));
  }
};
