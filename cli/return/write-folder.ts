import { existsSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";

import type { WrittenFile } from "../../engine/write/written-file.ts";
import { makeFolder } from "../../registry/store/make-folder.ts";
import type { Problem } from "../../runtime/problems.ts";
import { problemOf } from "../../runtime/problems.ts";
import type { Surroundings } from "../command.ts";
import { writeOutput } from "../write-output.ts";

const writeAll = async (
  folder: string,
  files: readonly WrittenFile[],
  surroundings: Surroundings,
): Promise<readonly Problem[]> => {
  makeFolder(folder);
  for (const { name, pieces } of files) {
    const problems = await writeOutput(join(folder, name), pieces(), surroundings);
    if (problems.length > 0) return problems;
  }
  return [];
};

const notWritten = (folder: string, cause: unknown): readonly Problem[] => {
  const reason = cause instanceof Error && "code" in cause ? String(cause.code) : String(cause);
  const message = `${folder} cannot be written (${reason}).`;
  return [problemOf("OUTPUT_NOT_WRITTEN", message, { place: { file: folder } })];
};

/** Writes files into a new folder: all of them, or none. The folder takes its name when everything is there. */
export const writeFolder = async (
  folder: string,
  files: readonly WrittenFile[],
  surroundings: Surroundings,
): Promise<readonly Problem[]> => {
  if (existsSync(folder)) {
    const fix = "Name a folder that does not exist yet.";
    return [problemOf("USAGE", `${folder} exists already.`, { fix, place: { file: folder } })];
  }
  const unfinished = `${folder}.part`;
  try {
    rmSync(unfinished, { recursive: true, force: true });
    const problems = await writeAll(unfinished, files, surroundings);
    if (problems.length === 0) renameSync(unfinished, folder);
    else rmSync(unfinished, { recursive: true, force: true });
    return problems;
  } catch (cause) {
    rmSync(unfinished, { recursive: true, force: true });
    return notWritten(folder, cause);
  }
};
