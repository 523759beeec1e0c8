import { PGlite } from "@electric-sql/pglite";
import { DuckDBInstance } from "@duckdb/node-api";

import { renderSqlFunctions } from "../../../codegen/expression/sql-functions.ts";
import type { RunDialect } from "./database-table.ts";

/** A database that runs what `toSql` writes. */
export interface Database {
  readonly dialect: RunDialect;
  readonly run: (statement: string) => Promise<void>;
  readonly rows: (query: string) => Promise<readonly (readonly unknown[])[]>;
  /** Rows with the names of their columns. */
  readonly named: (query: string) => Promise<{
    readonly columns: readonly string[];
    readonly rows: readonly (readonly unknown[])[];
  }>;
}

/** The bank holidays of the tests. */
export const holidayDates: readonly string[] = [
  "2025-12-25",
  "2025-12-26",
  "2026-01-01",
  "2025-08-25",
];

/** Makes what every condition may look at. */
const prepare = async (database: Database): Promise<Database> => {
  const days = holidayDates.map((iso) => `(DATE '${iso}')`).join(", ");
  await database.run(
    `CREATE TABLE "collection" AS SELECT CAST(2026 AS BIGINT) AS "year", DATE '2025-04-01' AS "start", DATE '2026-03-31' AS "end", '901' AS "authority", 'CSV' AS "form"`,
  );
  await database.run(`CREATE TABLE "bank_holidays" ("day" DATE)`);
  await database.run(`INSERT INTO "bank_holidays" VALUES ${days}`);
  for (const statement of renderSqlFunctions(database.dialect)) await database.run(statement);
  return database;
};

/** An empty DuckDB with the functions of the profile. */
export const openDuckDb = async (): Promise<Database> => {
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  return prepare({
    dialect: "duckdb",
    run: async (statement) => {
      await connection.run(statement);
    },
    rows: async (query) => (await connection.runAndReadAll(query)).getRows(),
    named: async (query) => {
      const found = await connection.runAndReadAll(query);
      return { columns: found.columnNames(), rows: found.getRows() };
    },
  });
};

/** Opens an empty PostgreSQL, in this process, with the functions of the profile. */
export const postgreSql = async (): Promise<Database> => {
  const own = await PGlite.create();
  return prepare({
    dialect: "postgresql",
    run: async (statement) => {
      await own.exec(statement);
    },
    rows: async (query) => {
      const { rows } = await own.query<readonly unknown[]>(query, [], { rowMode: "array" });
      return rows;
    },
    named: async (query) => {
      const found = await own.query<readonly unknown[]>(query, [], { rowMode: "array" });
      return { columns: found.fields.map(({ name }) => name), rows: found.rows };
    },
  });
};
