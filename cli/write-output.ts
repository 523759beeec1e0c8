import type { Stats } from "node:fs";
import { open, realpath, rename, rm, stat } from "node:fs/promises";
import { resolve } from "node:path";

import type { Problem } from "../runtime/problems.ts";
import { problemOf } from "../runtime/problems.ts";
import type { Surroundings } from "./command.ts";

const reasonOf = (cause: unknown): string =>
  cause instanceof Error && "code" in cause ? String(cause.code) : String(cause);

/** Pieces of text are gathered into writes of about this many characters: to a file, and to standard output. */
const writeSizes = { file: 1_048_576, output: 65_536 } as const;

const gathered = function* (pieces: Iterable<string>, writeSize: number): Generator<string> {
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

/** While a piece is being written the next one is made. */
const writePieces = async (file: string, written: Written): Promise<void> => {
  await using handle = await open(file, "w");
  if (written instanceof Uint8Array) {
    await handle.writeFile(written);
    return;
  }
  let writing = Promise.resolve();
  for (const piece of gathered(written, writeSizes.file)) {
    const bytes = Buffer.from(piece, "utf8");
    await writing;
    writing = handle.writeFile(bytes);
  }
  await writing;
};

/** Writes beside the file first, so that a full disk or an interruption never leaves half a report under its name. */
const writeWhole = async (file: string, pieces: Written): Promise<void> => {
  const unfinished = `${file}.part`;
  try {
    await writePieces(unfinished, pieces);
    await rename(unfinished, file);
  } catch (cause) {
    await rm(unfinished, { force: true });
    throw cause;
  }
};

/** What stands at a path; undefined when there is nothing. */
const statOf = async (file: string): Promise<Stats | undefined> => {
  try {
    return await stat(file);
  } catch (cause) {
    if (reasonOf(cause) === "ENOENT") return undefined;
    throw cause;
  }
};

const writeFile = async (file: string, pieces: Written): Promise<readonly Problem[]> => {
  try {
    const found = await statOf(file);
    if (found === undefined) await writeWhole(file, pieces);
    else if (found.isFile()) await writeWhole(await realpath(file), pieces);
    // A terminal, a pipe or another device is written to, and never replaced by a file.
    else await writePieces(file, pieces);
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
  for (const piece of gathered(pieces, writeSizes.output)) await surroundings.write(piece);
  return [];
};

/** Writes bytes to the file that was named; answers what went wrong. */
export const writeBytes = (
  file: string,
  bytes: Uint8Array,
  { cwd }: Surroundings,
): Promise<readonly Problem[]> => writeFile(resolve(cwd, file), bytes);
