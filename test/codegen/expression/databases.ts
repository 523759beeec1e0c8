import { DuckDBInstance } from "@duckdb/node-api";

import { renderSqlFunctions } from "../../../codegen/expression/sql-functions.ts";
import { needPostgres } from "../../postgres/find-postgres.ts";
import { startPostgres } from "../../postgres/server.ts";
import type { PostgresServer } from "../../postgres/server.ts";
import { rowsInJson, tableInSql } from "./database-table.ts";
import type { DatabaseTable, RunDialect, StoredRow } from "./database-table.ts";

/** A database that runs what `toSql` writes. */
export interface Database {
  readonly dialect: RunDialect;
  /** What it calls itself, with its version. */
  readonly name: string;
  readonly run: (statement: string, values?: string[]) => Promise<void>;
  readonly rows: (query: string) => Promise<readonly (readonly unknown[])[]>;
  /** Rows with the names of their columns. */
  readonly named: (query: string) => Promise<{
    readonly columns: readonly string[];
    readonly rows: readonly (readonly unknown[])[];
  }>;
}

/** The folder of the PostgreSQL server that the tests start; none where there is none. */
export const postgresPrograms: string | undefined = needPostgres();

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
  const versions = await connection.runAndReadAll("SELECT version()");
  return prepare({
    dialect: "duckdb",
    name: `DuckDB ${String(versions.getRows()[0]?.[0])}`,
    run: async (statement, values) => {
      await connection.run(statement, values);
    },
    rows: async (query) => (await connection.runAndReadAll(query)).getRows(),
    named: async (query) => {
      const found = await connection.runAndReadAll(query);
      return { columns: found.columnNames(), rows: found.getRows() };
    },
  });
};

// One for all databases of a test file; it ends with the file.
let server: Promise<PostgresServer> | undefined;

/** Opens an empty database of a PostgreSQL server, which is started for the test file, with the functions of the profile. */
export const postgreSql = async (): Promise<Database> => {
  server ??= startPostgres(postgresPrograms ?? "");
  const { createDatabase, version } = await server;
  const own = await createDatabase();
  return prepare({
    dialect: "postgresql",
    name: version.split(" ").slice(0, 2).join(" "),
    run: async (statement, values) => {
      await own.query(statement, values);
    },
    rows: async (query) => {
      const { rows } = await own.query<unknown[]>({ text: query, rowMode: "array" });
      return rows;
    },
    named: async (query) => {
      const found = await own.query<unknown[]>({ text: query, rowMode: "array" });
      return { columns: found.fields.map(({ name }) => name), rows: found.rows };
    },
  });
};

/** Opens every database of this machine, empty: DuckDB and, where a server is installed, PostgreSQL. */
export const openDatabases = async (): Promise<readonly Database[]> => [
  await openDuckDb(),
  ...(postgresPrograms === undefined ? [] : [await postgreSql()]),
];

/** What an administrator does for a filled table, so that its rows are found quickly; DuckDB needs nothing. */
const tuning = (dialect: RunDialect, as: string): readonly string[] =>
  dialect === "duckdb"
    ? []
    : [
        ...["_child", "_row", "_parent"].map((column) => `CREATE INDEX ON "${as}" ("${column}")`),
        `ANALYZE "${as}"`,
      ];

/** Makes tables in each database and puts their rows in. */
export const fillDatabases = async (
  databases: readonly Database[],
  tables: readonly (DatabaseTable & { readonly rows: readonly StoredRow[] })[],
): Promise<void> => {
  for (const table of tables) {
    const texts = rowsInJson(table, table.rows);
    const filled = databases.map(async (database) => {
      const { create, insert } = tableInSql(database.dialect, table);
      for (const statement of create) await database.run(statement);
      for (const text of texts) await database.run(insert, [text]);
      for (const statement of tuning(database.dialect, table.as)) await database.run(statement);
    });
    await Promise.all(filled);
  }
};
