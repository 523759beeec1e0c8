import {
  closeSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { resolve } from "node:path";

import type { Problem } from "../runtime/problems.ts";
import { problemOf } from "../runtime/problems.ts";
import type { Surroundings } from "./command.ts";

const reasonOf = (cause: unknown): string =>
  cause instanceof Error && "code" in cause ? String(cause.code) : String(cause);

/** Pieces of text are gathered into writes of about this many characters. */
const writeSize = 65_536;

const gathered = function* (pieces: Iterable<string>): Generator<string> {
  let waiting = "";
  for (const piece of pieces) {
    waiting += piece;
    if (waiting.length < writeSize) continue;
    yield waiting;
    waiting = "";
  }
  if (waiting !== "") yield waiting;
};

/** What is written: text in pieces, or bytes. */
type Written = Iterable<string> | Uint8Array;

const writePieces = (file: string, written: Written): void => {
  const handle = openSync(file, "w");
  try {
    if (written instanceof Uint8Array) writeFileSync(handle, written);
    else for (const piece of gathered(written)) writeSync(handle, piece);
  } finally {
    closeSync(handle);
  }
};

/** Writes beside the file first, so that a full disk or an interruption never leaves half a report under its name. */
const writeWhole = (file: string, pieces: Written): void => {
  const unfinished = `${file}.part`;
  try {
    writePieces(unfinished, pieces);
    renameSync(unfinished, file);
  } catch (cause) {
    rmSync(unfinished, { force: true });
    throw cause;
  }
};

const writeFile = (file: string, pieces: Written): readonly Problem[] => {
  try {
    const found = statSync(file, { throwIfNoEntry: false });
    if (found === undefined) writeWhole(file, pieces);
    else if (found.isFile()) writeWhole(realpathSync(file), pieces);
    // A terminal, a pipe or another device is written to, and never replaced by a file.
    else writePieces(file, pieces);
    return [];
  } catch (cause) {
    const message = `${file} cannot be written (${reasonOf(cause)}).`;
    return [problemOf("OUTPUT_NOT_WRITTEN", message, { place: { file } })];
  }
};

/** Writes an answer to the file that was named, else to standard output; answers what went wrong. */
export const writeOutput = async (
  file: string | undefined,
  pieces: Iterable<string>,
  surroundings: Surroundings,
): Promise<readonly Problem[]> => {
  if (file !== undefined) return writeFile(resolve(surroundings.cwd, file), pieces);
  for (const piece of gathered(pieces)) await surroundings.write(piece);
  return [];
};

/** Writes bytes to the file that was named; answers what went wrong. */
export const writeBytes = (
  file: string,
  bytes: Uint8Array,
  { cwd }: Surroundings,
): readonly Problem[] => writeFile(resolve(cwd, file), bytes);
