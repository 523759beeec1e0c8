import { sqlFunctionName, sqlTypes } from "./sql-dialect.ts";
import type { SqlDialect } from "./sql-dialect.ts";
import { sqlDates } from "./sql-date-functions.ts";
import type { SqlFunction } from "./sql-function.ts";
import { sqlNumbers } from "./sql-number-functions.ts";
import { sqlTexts } from "./sql-text-functions.ts";

/** SQL functions of the profile, each after those that it calls. */
const sqlFunctions: readonly SqlFunction[] = [...sqlNumbers, ...sqlDates, ...sqlTexts];

/** True when a dialect has the SQL function of a runtime function. */
export const hasSqlFunction = (dialect: SqlDialect, run: string): boolean =>
  sqlFunctions.some((one) => one.run === run && one.bodies[dialect] !== undefined);

const renderFunction = (dialect: SqlDialect, one: SqlFunction, body: string): string => {
  const name = sqlFunctionName(dialect, one.run);
  const types = sqlTypes[dialect];
  const own = body.replaceAll(/\{([a-z])\}/gu, dialect === "tsql" ? "@$1" : "$1");
  const params = one.params.map(
    ([param, kind]) => `${dialect === "tsql" ? "@" : ""}${param} ${types[kind]}`,
  );
  switch (dialect) {
    case "duckdb":
      return `CREATE OR REPLACE MACRO ${name}(${one.params.map(([param]) => param).join(", ")}) AS ${own};`;
    case "postgresql":
      return `CREATE OR REPLACE FUNCTION ${name}(${params.join(", ")}) RETURNS ${types[one.result]} LANGUAGE sql STABLE AS $$ SELECT ${own} $$;`;
    case "tsql":
      return `CREATE OR ALTER FUNCTION ${name}(${params.join(", ")}) RETURNS ${types[one.result]} AS BEGIN RETURN ${own}; END;`;
  }
};

/** The statements that make the profile's functions in a database, once, before any condition runs. */
export const renderSqlFunctions = (dialect: SqlDialect): readonly string[] =>
  sqlFunctions.flatMap((one) => {
    const body = one.bodies[dialect];
    return body === undefined ? [] : [renderFunction(dialect, one, body)];
  });
