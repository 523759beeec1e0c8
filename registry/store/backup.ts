import {
  closeSync,
  existsSync,
  fsyncSync,
  linkSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  copyFileSync,
  statSync,
} from "node:fs";
import { dirname, join, resolve } from "node:path";

import type { Problem } from "../../runtime/problems.ts";
import { problemOf, problems } from "../../runtime/problems.ts";
import type { Result } from "../../runtime/result.ts";
import { fail, ok } from "../../runtime/result.ts";
import type { Verification } from "../release/verify-registry.ts";
import { verifyRegistry } from "../release/verify-registry.ts";
import { codeOf } from "./fault-code.ts";
import { makeFolder } from "./make-folder.ts";
import { parsePublicKey } from "./keys.ts";
import type { SqliteStore } from "./sqlite-store.ts";
import { openSqliteStore } from "./sqlite-store.ts";

/** Name of the database file in a data folder. */
export const databaseName = "registry.sqlite";

const noRoom = (file: string): Problem =>
  problemOf("STORE_DISK_FULL", `There is no room to write ${file}.`, { place: { file } });

const fileProblem = (file: string, error: unknown): Problem => {
  const code = codeOf(error);
  if (code === "ENOSPC") return noRoom(file);
  if (["EACCES", "EPERM", "EROFS"].includes(code))
    return problemOf("STORE_READ_ONLY", `${file} may not be written.`, { place: { file } });
  return problemOf("STORE_UNAVAILABLE", `${file} cannot be written (${code}).`, {
    place: { file },
  });
};

/** Makes a file durable: its bytes, and its name in the folder. */
const flush = (path: string): void => {
  const file = openSync(path, "r");
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
};

const temporaryBeside = (file: string): string =>
  join(dirname(resolve(file)), `.chorus-${process.pid}.tmp`);

/** Writes a whole, checked copy of an open registry to a new file, while others go on reading and writing. */
export const backUp = async (store: SqliteStore, file: string): Promise<Result<void, Problem>> => {
  if (existsSync(file))
    return fail(
      problemOf("USAGE", `${file} exists already.`, {
        fix: "Name a file that does not exist yet.",
        place: { file },
      }),
    );
  const temporary = temporaryBeside(file);
  try {
    makeFolder(dirname(resolve(file)));
    rmSync(temporary, { force: true });
    const copied = await store.copyTo(temporary);
    if (!copied.ok) return copied.error.code === "STORE_DISK_FULL" ? fail(noRoom(file)) : copied;
    flush(temporary);
    // A link, not a rename: a file that came to be in the meantime is not overwritten.
    linkSync(temporary, file);
    flush(dirname(resolve(file)));
    return ok(undefined);
  } catch (error) {
    return fail(fileProblem(file, error));
  } finally {
    rmSync(temporary, { force: true });
  }
};

const proved = async (file: string): Promise<Result<Verification, readonly Problem[]>> => {
  // Opened for writing, so that a backup of an older version is upgraded before it is put in place.
  const opened = openSqliteStore({ file, mode: "write" });
  if (!opened.ok) return fail([opened.error]);
  const verification = await verifyRegistry(opened.value, parsePublicKey);
  const settled = await opened.value.settle();
  await opened.value.close();
  if (verification.problems.length > 0) return fail(verification.problems);
  return settled.ok ? ok(verification) : fail([settled.error]);
};

/** Empties the log of the registry that is to be replaced, and makes sure that nobody is writing to it. */
const settleOld = async (file: string): Promise<Result<void, Problem>> => {
  if (!existsSync(file)) return ok(undefined);
  const opened = openSqliteStore({ file, mode: "write", busyTimeout: 500 });
  if (!opened.ok) return opened.error.code === "STORE_CORRUPT" ? ok(undefined) : opened;
  const settled = await opened.value.settle();
  await opened.value.close();
  return settled.ok || settled.error.code === "STORE_CORRUPT" ? ok(undefined) : settled;
};

const putInPlace = (temporary: string, target: string): void => {
  for (const ending of ["-wal", "-shm"]) rmSync(`${target}${ending}`, { force: true });
  renameSync(temporary, target);
  flush(dirname(target));
};

const notBackup = (file: string, why: string): Problem =>
  problemOf("STORE_CORRUPT", `${file} ${why}.`, {
    fix: "Name a file made by chorus backup. Nothing was changed.",
    place: { file },
  });

/** A problem found in the copy that is being proved, told about the file that the user named. */
const aboutBackup =
  (temporary: string, file: string) =>
  (problem: Problem): Problem => ({
    ...problem,
    message: problem.message.replaceAll(temporary, file),
    ...(problems[problem.code].exit === 4
      ? { fix: "Use an older backup. Nothing was changed." }
      : {}),
    place: { file },
  });

/** How a backup is restored. */
export interface RestoreOptions {
  readonly file: string;
  readonly dataFolder: string;
  /** Replaces a registry that is there already. */
  readonly replace?: boolean;
}

const restoreChecked = async ({
  file,
  dataFolder,
}: RestoreOptions): Promise<Result<Verification, readonly Problem[]>> => {
  const temporary = join(dataFolder, `.restore-${process.pid}.tmp`);
  const target = join(dataFolder, databaseName);
  try {
    makeFolder(dataFolder);
    copyFileSync(file, temporary);
    const verification = await proved(temporary);
    if (!verification.ok) return fail(verification.error.map(aboutBackup(temporary, file)));
    if (verification.value.events === 0) return fail([notBackup(file, "holds no registry")]);
    const settled = await settleOld(target);
    if (!settled.ok) return fail([settled.error]);
    flush(temporary);
    putInPlace(temporary, target);
    return verification;
  } catch (error) {
    return fail([fileProblem(target, error)]);
  } finally {
    for (const ending of ["", "-wal", "-shm"]) rmSync(`${temporary}${ending}`, { force: true });
  }
};

/** Puts a backup in place, after proving that it holds together. A folder that is not empty is left alone unless told. */
export const restore = async (
  options: RestoreOptions,
): Promise<Result<Verification, readonly Problem[]>> => {
  const { file, dataFolder } = options;
  if (!existsSync(file))
    return fail([
      problemOf("STORE_NOT_FOUND", `There is no file ${file}.`, {
        fix: "Name a file made by chorus backup.",
        place: { file },
      }),
    ]);
  if (!statSync(file).isFile()) return fail([notBackup(file, "is not a file")]);
  const isTaken = existsSync(dataFolder) && readdirSync(dataFolder).length > 0;
  return isTaken && options.replace !== true
    ? fail([
        problemOf("STORE_FOLDER_NOT_EMPTY", `${dataFolder} is not empty.`, {
          place: { file: dataFolder },
        }),
      ])
    : restoreChecked(options);
};
