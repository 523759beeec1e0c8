import { readdirSync, readFileSync, statSync, type Stats } from "node:fs";
import { basename, extname, join, normalize } from "node:path";

import { problemOf, type Problem } from "../runtime/problems.ts";
import { fail, ok, type Result } from "../runtime/result.ts";

import { limits } from "./limits.ts";
import type { GivenFile, ReadNote } from "./read/given-table.ts";

/** The files found at some paths, and what was passed over. */
export interface FilesRead {
  readonly files: readonly GivenFile[];
  readonly notes: readonly ReadNote[];
}

interface Reading {
  /** Extensions of the files that are taken from a folder. */
  readonly extensions: readonly string[];
  readonly paths: Set<string>;
  readonly notes: ReadNote[];
  readonly problems: Problem[];
}

const returnExtensions: readonly string[] = [".csv", ".txt", ".json", ".xml"];

const inWords = (extensions: readonly string[], joint: "and" | "or"): string =>
  `${extensions.slice(0, -1).join(", ")} ${joint} ${extensions.at(-1) ?? ""}`;

const unreadable = (file: string, cause: unknown): Problem => {
  const code = cause instanceof Error && "code" in cause ? String(cause.code) : "unknown reason";
  if (code === "ENOENT") {
    return problemOf("CHECK_PATH_NOT_FOUND", `There is nothing at ${file}.`, { place: { file } });
  }
  const message = `${file} cannot be read (${code}).`;
  return problemOf("CHECK_FILE_UNREADABLE", message, { place: { file } });
};

const statOf = (path: string): Result<Stats, Problem> => {
  try {
    return ok(statSync(path));
  } catch (cause) {
    return fail(unreadable(path, cause));
  }
};

/** Looks at one entry of a folder: files of the formats we read are taken, the rest is told. */
const takeEntry = (reading: Reading, path: string): void => {
  const name = basename(path);
  if (name.startsWith(".") || name.startsWith("~$")) return;
  const found = statOf(path);
  if (!found.ok) {
    reading.problems.push(found.error);
    return;
  }
  if (found.value.isDirectory()) {
    reading.notes.push({ file: path, text: "A folder inside the folder; not read." });
  } else if (found.value.isFile() && reading.extensions.includes(extname(name).toLowerCase())) {
    reading.paths.add(path);
  } else {
    reading.notes.push({
      file: path,
      text: `Not read: Chorus reads ${inWords(reading.extensions, "and")} files here.`,
    });
  }
};

const takeFolder = (reading: Reading, folder: string): void => {
  const before = reading.paths.size + reading.problems.length;
  try {
    for (const name of readdirSync(folder).toSorted()) takeEntry(reading, join(folder, name));
  } catch (cause) {
    reading.problems.push(unreadable(folder, cause));
  }
  if (reading.paths.size + reading.problems.length > before) return;
  const message = `${folder} holds no ${inWords(reading.extensions, "or")} file.`;
  reading.problems.push(problemOf("CHECK_NOTHING_FOUND", message, { place: { file: folder } }));
};

const takePath = (reading: Reading, path: string): void => {
  const found = statOf(path);
  if (!found.ok) reading.problems.push(found.error);
  else if (found.value.isDirectory()) takeFolder(reading, path);
  else if (found.value.isFile()) reading.paths.add(normalize(path));
  else {
    const message = `${path} is neither a file nor a folder.`;
    reading.problems.push(problemOf("CHECK_FILE_UNREADABLE", message, { place: { file: path } }));
  }
};

const readOne = (path: string): Result<GivenFile, Problem> => {
  const found = statOf(path);
  if (!found.ok) return found;
  if (found.value.size > limits.fileBytes) {
    const message = `${path} is larger than ${limits.fileBytes} bytes.`;
    return fail(problemOf("CHECK_FILE_TOO_LARGE", message, { place: { file: path } }));
  }
  try {
    return ok({ name: path, bytes: readFileSync(path) });
  } catch (cause) {
    return fail(unreadable(path, cause));
  }
};

/**
 * Reads the files at some paths: files as they are, and of folders the files directly in them whose extension is one we
 * read. All problems are collected; with one, no file is answered.
 */
export const readPaths = (
  paths: readonly string[],
  extensions: readonly string[] = returnExtensions,
): Result<FilesRead, readonly Problem[]> => {
  const reading: Reading = { extensions, paths: new Set(), notes: [], problems: [] };
  for (const path of paths) takePath(reading, path);
  if (reading.paths.size > limits.files) {
    const message = `${reading.paths.size} files; the most is ${limits.files}.`;
    return fail([problemOf("CHECK_TOO_MANY", message)]);
  }
  const files: GivenFile[] = [];
  for (const path of reading.paths) {
    const read = readOne(path);
    if (read.ok) files.push(read.value);
    else reading.problems.push(read.error);
  }
  return reading.problems.length > 0 ? fail(reading.problems) : ok({ files, notes: reading.notes });
};
