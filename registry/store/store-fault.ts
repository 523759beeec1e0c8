import type { Problem } from "../../runtime/problems.ts";
import { problemOf } from "../../runtime/problems.ts";

/** Thrown by a read when the database fails below us: damaged, locked or gone. Carries the problem to tell. */
export class StoreFault extends Error {
  readonly problem: Problem;

  constructor(problem: Problem, cause?: unknown) {
    super(problem.message, { cause });
    this.name = "StoreFault";
    this.problem = problem;
  }
}

type StoreCode =
  | "STORE_CONFLICT"
  | "STORE_CORRUPT"
  | "STORE_DISK_FULL"
  | "STORE_IN_USE"
  | "STORE_READ_ONLY"
  | "STORE_UNAVAILABLE";

const told: Readonly<Record<number, readonly [StoreCode, string]>> = {
  3: ["STORE_READ_ONLY", "may not be written"],
  5: ["STORE_IN_USE", "is being written by another program"],
  6: ["STORE_IN_USE", "is being written by another program"],
  8: ["STORE_READ_ONLY", "may not be written"],
  10: ["STORE_UNAVAILABLE", "could not be read or written: the disk may be full or failing"],
  11: ["STORE_CORRUPT", "is damaged"],
  13: ["STORE_DISK_FULL", "could not grow: there is no room left"],
  14: ["STORE_UNAVAILABLE", "cannot be opened"],
  19: ["STORE_CONFLICT", "holds something of this name already"],
  26: ["STORE_CORRUPT", "is not a database"],
};

const errorCodeOf = (error: unknown): number | undefined =>
  error instanceof Error && "errcode" in error && typeof error.errcode === "number"
    ? error.errcode % 256
    : undefined;

/** The problem behind an error of SQLite; undefined when it is a bug of ours. */
export const sqliteProblem = (error: unknown, file: string): Problem | undefined => {
  const code = errorCodeOf(error);
  // Our statements are right for our tables: when one of those is gone, someone has been at the file.
  const isTableGone = code === 1 && error instanceof Error && error.message.startsWith("no such");
  const known = told[isTableGone ? 11 : (code ?? 0)];
  return known === undefined
    ? undefined
    : problemOf(known[0], `${file} ${known[1]}.`, {
        place: { file },
        ...(code === 10 ? { fix: "Make room on the disk or mend it, and repeat." } : {}),
      });
};

/** Runs a read, and tells a failure of the database as a `StoreFault`. */
export const guarded = <Value>(file: string, read: () => Value): Value => {
  try {
    return read();
  } catch (error) {
    const problem = sqliteProblem(error, file);
    if (problem === undefined) throw error;
    throw new StoreFault(problem, error);
  }
};
