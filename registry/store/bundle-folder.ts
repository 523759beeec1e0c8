import {
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, join, relative } from "node:path";

import type { Problem } from "../../runtime/problems.ts";
import { problemOf } from "../../runtime/problems.ts";
import type { Result } from "../../runtime/result.ts";
import { fail, ok } from "../../runtime/result.ts";
import type { BundleFile } from "../release/bundle.ts";
import { makeFolder } from "./make-folder.ts";

const mostFiles = 100_000;
const mostBytes = 512_000_000;

const reasonOf = (cause: unknown): string =>
  cause instanceof Error && "code" in cause ? String(cause.code) : "unknown reason";

/**
 * Reads the files below a folder as text, their paths with slashes. Who only needs the definitions leaves the generated
 * files unread.
 */
export const readBundleFolder = (
  folder: string,
  { withArtefacts = false }: { readonly withArtefacts?: boolean } = {},
): Result<readonly BundleFile[], Problem> => {
  try {
    const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .filter((path) => withArtefacts || !/^artefacts[/\\]/u.test(relative(folder, path)));
    const bytes = paths.reduce((total, path) => total + statSync(path).size, 0);
    if (paths.length > mostFiles || bytes > mostBytes) {
      const message = `${folder} is too large for a bundle: ${paths.length} files, ${bytes} bytes.`;
      return fail(problemOf("BUNDLE_NOT_FOUND", message, { place: { file: folder } }));
    }
    return ok(
      paths.toSorted().map((path) => ({
        path: relative(folder, path).replaceAll("\\", "/"),
        text: readFileSync(path, "utf8"),
      })),
    );
  } catch (cause) {
    const message = `${folder} cannot be read (${reasonOf(cause)}).`;
    return fail(problemOf("BUNDLE_NOT_FOUND", message, { place: { file: folder } }));
  }
};

/**
 * Writes files into a new folder: all of them, or none. They are written beside it first, and the folder takes its name
 * when everything is there.
 */
export const writeNewFolder = (
  folder: string,
  files: readonly BundleFile[],
): Result<void, Problem> => {
  if (existsSync(folder)) {
    const fix = "Name a folder that does not exist yet.";
    return fail(problemOf("USAGE", `${folder} exists already.`, { fix, place: { file: folder } }));
  }
  const unfinished = `${folder}.part`;
  try {
    rmSync(unfinished, { recursive: true, force: true });
    for (const { path, text } of files) {
      const target = join(unfinished, path);
      makeFolder(dirname(target));
      writeFileSync(target, text);
    }
    renameSync(unfinished, folder);
    return ok(undefined);
  } catch (cause) {
    rmSync(unfinished, { recursive: true, force: true });
    const message = `${folder} cannot be written (${reasonOf(cause)}).`;
    return fail(problemOf("OUTPUT_NOT_WRITTEN", message, { place: { file: folder } }));
  }
};
