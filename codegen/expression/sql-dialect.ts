import type { ScalarKind } from "./value-type.ts";

/** Dialects of SQL that conditions are written in. DuckDB and PostgreSQL are run in the tests; T-SQL is text. */
export const sqlDialects = ["duckdb", "postgresql", "tsql"] as const;

/** A dialect of SQL. */
export type SqlDialect = (typeof sqlDialects)[number];

/** What a dialect calls the kinds of values. */
export const sqlTypes = {
  duckdb: { text: "VARCHAR", whole: "BIGINT", decimal: "DOUBLE", date: "DATE", truth: "BOOLEAN" },
  postgresql: {
    text: "text",
    whole: "bigint",
    decimal: "double precision",
    date: "date",
    truth: "boolean",
  },
  tsql: {
    text: "nvarchar(4000)",
    whole: "bigint",
    decimal: "float(53)",
    date: "date",
    truth: "bit",
  },
} as const satisfies Record<SqlDialect, Record<ScalarKind, string>>;

/** A name in quotation marks. */
export const quoteName = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** A text written out. */
export const quoteText = (dialect: SqlDialect, text: string): string =>
  `${dialect === "tsql" ? "N" : ""}'${text.replaceAll("'", "''")}'`;

/** A number written out. */
export const renderNumber = (
  dialect: SqlDialect,
  kind: "whole" | "decimal",
  value: number,
): string => {
  if (kind === "decimal") return `CAST('${value}' AS ${sqlTypes[dialect].decimal})`;
  return value < 0 ? `(${value})` : String(value);
};

/** A date written out. */
export const renderDate = (dialect: SqlDialect, iso: string): string =>
  dialect === "tsql" ? `CAST('${iso}' AS date)` : `DATE '${iso}'`;

/** A test that may come out unknown, as one that is then false. */
export const certain = (dialect: SqlDialect, test: string): string =>
  dialect === "tsql" ? `(CASE WHEN ${test} THEN 1 ELSE 0 END = 1)` : `coalesce(${test}, FALSE)`;

/** True or false as a test. */
export const renderTruth = (dialect: SqlDialect, truth: boolean): string =>
  dialect === "tsql" ? (truth ? "(1 = 1)" : "(1 = 0)") : truth ? "TRUE" : "FALSE";

/** A test as a value. */
export const testAsValue = (dialect: SqlDialect, test: string): string =>
  dialect === "tsql" ? `CAST(CASE WHEN ${test} THEN 1 ELSE 0 END AS bit)` : `(${test})`;

/** Name of the SQL function that does what a runtime function does. */
export const sqlFunctionName = (dialect: SqlDialect, run: string): string => {
  const snake = run.replaceAll(/[A-Z]/gu, (letter) => `_${letter.toLowerCase()}`);
  return `${dialect === "tsql" ? "dbo." : ""}chorus_${snake}`;
};
