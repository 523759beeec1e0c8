import { accessSync, constants, existsSync, statSync } from "node:fs";
import { dirname } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { pathToFileURL } from "node:url";

import type { Problem } from "../../runtime/problems.ts";
import { problemOf } from "../../runtime/problems.ts";
import type { Result } from "../../runtime/result.ts";
import { fail, ok } from "../../runtime/result.ts";
import { makeFolder } from "./make-folder.ts";
import { migrations, sqlite, statements, tablesVersion } from "./sql.ts";
import { sqliteProblem } from "./store-fault.ts";

/** How a database file is opened. */
export interface DatabaseOptions {
  readonly file: string;
  readonly mode: "read" | "write";
  /** How long to wait for another writer, in milliseconds. */
  readonly busyTimeout?: number;
  /** Most pages of 4 KiB that the file may take; absent means as the disk allows. */
  readonly pageLimit?: number;
}

const numberIn = (database: DatabaseSync, query: string): number => {
  const row = database.prepare(query).get();
  return Number(Object.values(row ?? {})[0] ?? 0);
};

const versionOfTables = (database: DatabaseSync): number =>
  numberIn(database, sqlite.hasTables) === 0 ? 0 : numberIn(database, statements.tablesVersion);

const migrate = (database: DatabaseSync): void => {
  database.exec(sqlite.begin);
  try {
    const found = versionOfTables(database);
    for (const step of migrations.filter(({ to }) => to > found)) {
      for (const statement of [...step.shared, ...step.sqlite]) database.exec(statement);
      database.prepare(statements.setTablesVersion).run(step.to);
    }
    database.exec(sqlite.commit);
  } catch (error) {
    // After some failures SQLite has rolled back already.
    if (database.isTransaction) database.exec(sqlite.rollback);
    throw error;
  }
};

const newer = (file: string, found: number): Problem =>
  problemOf(
    "STORE_NEWER",
    `${file} has tables of version ${found}; this program knows ${tablesVersion}.`,
    {
      place: { file },
    },
  );

const strange = (file: string): Problem =>
  problemOf("STORE_UNAVAILABLE", `${file} is a database, but not a registry.`, {
    place: { file },
    fix: "Name another data folder, or move this file away.",
  });

const unfit = (database: DatabaseSync, file: string): Problem | undefined => {
  const found = versionOfTables(database);
  if (found > tablesVersion) return newer(file, found);
  return found === 0 && numberIn(database, sqlite.anyTables) > 0 ? strange(file) : undefined;
};

const openForWriting = (options: DatabaseOptions): DatabaseSync => {
  const { file } = options;
  makeFolder(dirname(file));
  const database = new DatabaseSync(file, { timeout: options.busyTimeout ?? 5000 });
  for (const setting of sqlite.settings) database.exec(setting);
  if (options.pageLimit !== undefined)
    database.exec(`PRAGMA max_page_count = ${options.pageLimit}`);
  return database;
};

const openForReading = ({ file, busyTimeout = 5000 }: DatabaseOptions): DatabaseSync => {
  const settings = { readOnly: true, timeout: busyTimeout };
  const database = new DatabaseSync(file, settings);
  try {
    numberIn(database, sqlite.anyTables);
    return database;
  } catch (error) {
    database.close();
    // On a medium that cannot be written SQLite cannot make its index of the log. Without a log there is none to make.
    if (existsSync(`${file}-wal`)) throw error;
    return new DatabaseSync(new URL(`${pathToFileURL(file).href}?immutable=1`), settings);
  }
};

const missing = (file: string): Problem =>
  problemOf("STORE_NOT_FOUND", `There is no registry at ${file}.`, { place: { file } });

const fileErrorCode = (error: unknown): string | undefined =>
  error instanceof Error && "syscall" in error && "code" in error ? String(error.code) : undefined;

/** What keeps a folder from being made; undefined when the error is none of the file system. */
const folderProblem = (error: unknown, file: string): Problem | undefined => {
  const code = fileErrorCode(error);
  if (code === undefined) return undefined;
  const place = { file };
  if (code === "ENOSPC")
    return problemOf("STORE_DISK_FULL", `${file} cannot be made: the disk is full.`, { place });
  if (["EACCES", "EPERM", "EROFS"].includes(code))
    return problemOf("STORE_READ_ONLY", `The folder of ${file} may not be written.`, { place });
  return ["ENOTDIR", "EEXIST"].includes(code)
    ? problemOf("STORE_UNAVAILABLE", `${dirname(file)} is not a folder.`, { place })
    : problemOf("STORE_UNAVAILABLE", `${dirname(file)} cannot be made (${code}).`, { place });
};

/** SQLite cannot open for writing where writing is not allowed, and does not say that this is why. */
const whyUnopened = (problem: Problem, { file, mode }: DatabaseOptions): Problem => {
  if (problem.code !== "STORE_UNAVAILABLE" || mode === "read") return problem;
  try {
    accessSync(dirname(file), constants.W_OK);
    return problem;
  } catch {
    return problemOf("STORE_READ_ONLY", `The folder of ${file} may not be written.`, {
      place: { file },
    });
  }
};

const prepared = (
  options: DatabaseOptions,
  database: DatabaseSync,
): Result<DatabaseSync, Problem> => {
  try {
    const problem = unfit(database, options.file);
    if (problem !== undefined) {
      database.close();
      return fail(problem);
    }
    if (options.mode === "write" && versionOfTables(database) < tablesVersion) migrate(database);
    if (options.mode === "read" && versionOfTables(database) === 0) {
      database.close();
      return fail(missing(options.file));
    }
    return ok(database);
  } catch (error) {
    database.close();
    throw error;
  }
};

/** Opens a registry's database file, makes or upgrades its tables when writing, or says why it cannot. */
export const openDatabase = (options: DatabaseOptions): Result<DatabaseSync, Problem> => {
  const { file, mode } = options;
  try {
    if (mode === "read" && statSync(file, { throwIfNoEntry: false }) === undefined)
      return fail(missing(file));
    return prepared(options, mode === "write" ? openForWriting(options) : openForReading(options));
  } catch (error) {
    const problem = sqliteProblem(error, file) ?? folderProblem(error, file);
    if (problem === undefined) throw error;
    return fail(whyUnopened(problem, options));
  }
};
