import { expect } from "vitest";

import { unwrap } from "../../../codegen/expression/cel-values.ts";
import { toSqlValues } from "../../../codegen/expression/to-sql.ts";
import type {
  CheckedExpression,
  ExpressionChecker,
} from "../../../codegen/expression/type-check.ts";
import { renderIsoDate } from "../../../runtime/dates.ts";
import type { EvaluationScope, Row } from "../../../runtime/row.ts";
import type { DatabaseTable, StoredRow } from "./database-table.ts";
import { fillDatabases } from "./databases.ts";
import type { Database } from "./databases.ts";
import { compile } from "./evaluation.ts";

/** A row among those of its person, and all that a condition on it sees. */
export interface Placed {
  readonly scope: EvaluationScope;
  readonly rows: readonly Row[];
  readonly at: number;
}

/** Rows ready for every engine. */
export interface PreparedRows {
  /** The rows of the scope table, in the order of their numbers. */
  readonly placed: readonly Placed[];
  readonly tables: readonly (DatabaseTable & { readonly rows: readonly StoredRow[] })[];
}

/** An expression that the checker lets through. */
export const checkedBy = (checker: ExpressionChecker, text: string): CheckedExpression => {
  const checked = checker.check(text);
  if (!checked.ok) throw new Error(`${text}\n${JSON.stringify(checked.error)}`);
  return checked.value;
};

const comparable = (value: unknown, kind: string): unknown => {
  const plain = unwrap(value) ?? null;
  return kind === "date" && typeof plain === "number" ? renderIsoDate(plain) : plain;
};

const fromSql = (value: unknown): unknown => (typeof value === "bigint" ? Number(value) : value);

const valuesInSql = async (
  database: Database,
  { tables }: PreparedRows,
  checked: readonly CheckedExpression[],
): Promise<readonly (readonly unknown[])[]> => {
  await fillDatabases([database], tables);
  const query = toSqlValues(checked, database.dialect);
  if (!query.ok) throw new Error(query.error.message);
  const columns = checked.map(({ root }, at) =>
    root.type.kind === "date" ? `CAST("value_${at + 1}" AS VARCHAR)` : `"value_${at + 1}"`,
  );
  return database.rows(`SELECT ${columns.join(", ")} FROM (${query.value.text}) AS answers`);
};

/** Compares what the library, JavaScript and a database make of expressions; says how many values were compared. */
export const expectAgreement = async (
  { database, checker }: { readonly database: Database; readonly checker: ExpressionChecker },
  prepared: PreparedRows,
  texts: readonly string[],
): Promise<number> => {
  const { placed } = prepared;
  if (placed.length === 0) return 0;
  const checked = texts.map((text) => checkedBy(checker, text));
  const inSql = await valuesInSql(database, prepared, checked);
  expect(inSql.length).toBe(placed.length);
  const compiled = checked.map(compile);
  for (const [index, text] of texts.entries()) {
    const kind = checked[index]?.root.type.kind ?? "";
    const oracle = placed.map(({ scope, rows, at }) =>
      comparable(checker.library().evaluate(text, scope, { rows, at }), kind),
    );
    const values = placed.map(({ scope, rows, at }) =>
      comparable(compiled[index]?.(scope, rows, at), kind),
    );
    expect({ text, values }).toEqual({ text, values: oracle });
    expect({ text, values: inSql.map((row) => fromSql(row[index])) }).toEqual({
      text,
      values: oracle,
    });
  }
  return placed.length * texts.length;
};
