import type { DuckDBConnection } from "@duckdb/node-api";

import type { Problem } from "../../../runtime/problems.ts";
import { problemOf } from "../../../runtime/problems.ts";
import type { Result } from "../../../runtime/result.ts";
import { fail, ok } from "../../../runtime/result.ts";

/** A value that goes into a database as text or not at all. */
export type Written = string | number | boolean | null;

/** A DuckDB in this program's memory. */
export interface MemoryDatabase extends Disposable {
  readonly run: (statement: string) => Promise<void>;
  readonly rows: (query: string) => Promise<readonly Readonly<Record<string, unknown>>[]>;
  /** The values of the first column. */
  readonly texts: (query: string) => Promise<readonly (string | null)[]>;
  /** The names of the columns that a query gives. */
  readonly columns: (query: string) => Promise<readonly string[]>;
  /** Puts rows of text, numbers and yes or no behind those of a table. */
  readonly append: (table: string, rows: Iterable<readonly Written[]>) => Promise<void>;
}

const appendRows = async (
  connection: DuckDBConnection,
  table: string,
  rows: Iterable<readonly Written[]>,
): Promise<void> => {
  const appender = await connection.createAppender(table);
  for (const row of rows) {
    for (const value of row) {
      if (value === null) appender.appendNull();
      else if (typeof value === "string") appender.appendVarchar(value);
      else if (typeof value === "boolean") appender.appendBoolean(value);
      else if (Number.isInteger(value)) appender.appendBigInt(BigInt(value));
      else appender.appendDouble(value);
    }
    appender.endRow();
  }
  appender.closeSync();
};

const textOf = (value: unknown): string | null => (typeof value === "string" ? value : null);

/** Opens an empty DuckDB in memory; a problem where DuckDB is not installed. */
export const openMemoryDatabase = async (): Promise<Result<MemoryDatabase, readonly Problem[]>> => {
  const duckdb = await import("@duckdb/node-api").catch(() => undefined);
  if (duckdb === undefined)
    return fail([
      problemOf("MEASURE_ENGINE_MISSING", "DuckDB is not installed beside this program."),
    ]);
  const instance = await duckdb.DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  return ok({
    run: async (statement) => {
      await connection.run(statement);
    },
    rows: async (query) => (await connection.runAndReadAll(query)).getRowObjects(),
    texts: async (query) =>
      (await connection.runAndReadAll(query)).getColumns()[0]?.map(textOf) ?? [],
    columns: async (query) => (await connection.runAndReadAll(query)).columnNames(),
    append: (table, rows) => appendRows(connection, table, rows),
    [Symbol.dispose]: () => {
      connection.closeSync();
      instance.closeSync();
    },
  });
};
