import { existsSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

import { makeFolder } from "../registry/store/make-folder.ts";
import type { Problem } from "../runtime/problems.ts";
import { problemOf } from "../runtime/problems.ts";
import type { Result } from "../runtime/result.ts";
import { fail, ok } from "../runtime/result.ts";

/** A file as text, its path with slashes below some folder. */
export interface TextFile {
  readonly path: string;
  readonly text: string;
}

/** Each path once: where two targets share a file, its text is the same. */
export const onceEach = (files: readonly TextFile[]): readonly TextFile[] => [
  ...new Map(files.map((file) => [file.path, file])).values(),
];

const isManifestName = (name: string): boolean => /^manifest\.[a-z-]+\.json$/u.test(name);

/** The paths that a manifest of ours lists, and its own. A manifest that someone has damaged lists nothing. */
const pathsIn = (folder: string, name: string): readonly string[] => {
  const own = [name];
  try {
    const manifest: unknown = JSON.parse(readFileSync(join(folder, name), "utf8"));
    if (typeof manifest !== "object" || manifest === null || !("files" in manifest)) return own;
    if (!Array.isArray(manifest.files)) return own;
    const listed = manifest.files.flatMap((file: unknown) =>
      typeof file === "object" && file !== null && "path" in file && typeof file.path === "string"
        ? [file.path]
        : [],
    );
    return [...own, ...listed.filter((path) => !path.split(/[/\\]/u).includes(".."))];
  } catch {
    return own;
  }
};

const failed = (folder: string, cause: unknown): Result<never, Problem> => {
  const reason = cause instanceof Error && "code" in cause ? String(cause.code) : String(cause);
  const message = `${folder} cannot be used (${reason}).`;
  return fail(problemOf("OUTPUT_NOT_WRITTEN", message, { place: { file: folder } }));
};

/** The files that we generated into a folder before, by path; a file that we did not make is left out. */
export const readGenerated = (folder: string): Result<ReadonlyMap<string, string>, Problem> => {
  if (!existsSync(folder)) return ok(new Map());
  try {
    const paths = readdirSync(folder)
      .filter(isManifestName)
      .flatMap((name) => pathsIn(folder, name))
      .filter((path) => existsSync(join(folder, path)));
    return ok(new Map(paths.map((path) => [path, readFileSync(join(folder, path), "utf8")])));
  } catch (cause) {
    return failed(folder, cause);
  }
};

/** Manifests last: a folder whose writing was cut short is stale by its own account. */
const manifestsLast = (files: readonly TextFile[]): readonly TextFile[] => [
  ...files.filter(({ path }) => !isManifestName(path)),
  ...files.filter(({ path }) => isManifestName(path)),
];

const writeOne = (folder: string, { path, text }: TextFile): void => {
  const target = join(folder, path);
  makeFolder(dirname(target));
  writeFileSync(`${target}.part`, text);
  renameSync(`${target}.part`, target);
};

/** Writes what was generated, file by file whole, and removes what we generated before and make no longer. */
export const writeGenerated = (
  folder: string,
  files: readonly TextFile[],
  before: ReadonlyMap<string, string>,
): Result<void, Problem> => {
  const made = new Set(files.map(({ path }) => path));
  try {
    for (const file of manifestsLast(files))
      if (before.get(file.path) !== file.text) writeOne(folder, file);
    for (const path of before.keys()) if (!made.has(path)) rmSync(join(folder, path));
    return ok(undefined);
  } catch (cause) {
    return failed(folder, cause);
  }
};
