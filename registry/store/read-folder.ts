import type { Dirent } from "node:fs";
import { closeSync, openSync, readdirSync, readSync, realpathSync, statSync } from "node:fs";
import { join } from "node:path";

import type { Problem } from "../../runtime/problems.ts";
import { problemOf } from "../../runtime/problems.ts";
import type { Result } from "../../runtime/result.ts";
import { fail, ok } from "../../runtime/result.ts";
import type { ImportFile } from "../import/import-file.ts";
import { mostBytes } from "../import/import-file.ts";

const isItemName = (name: string): boolean =>
  /\.(ya?ml|json)$/iu.test(name) && !name.startsWith(".");

const reasonOf = (error: unknown): string => {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  const reasons: Readonly<Record<string, string>> = {
    ENOENT: "does not exist",
    EACCES: "may not be read",
    EPERM: "may not be read",
    ELOOP: "is a link that leads back to itself",
    ENOTDIR: "is not a folder",
    ENAMETOOLONG: "has too long a name",
    ENOTFILE: "is not a plain file",
  };
  return reasons[code] ?? `cannot be read (${code})`;
};

const unreadable = (path: string, error: unknown): Problem =>
  problemOf("IMPORT_UNREADABLE", `${path} ${reasonOf(error)}.`, { place: { file: path } });

/** Reads a little more than is allowed at most, so that too large a file is told without being held. */
const readBounded = (path: string): Uint8Array => {
  const found = statSync(path);
  // A pipe or a device would be waited for.
  if (!found.isFile()) throw Object.assign(new Error("not a file"), { code: "ENOTFILE" });
  const size = Math.min(found.size, mostBytes + 1);
  const bytes = new Uint8Array(size);
  const file = openSync(path, "r");
  try {
    let filled = 0;
    for (let read = -1; read !== 0 && filled < size; filled += read)
      read = readSync(file, bytes, filled, size - filled, filled);
    return bytes.subarray(0, filled);
  } finally {
    closeSync(file);
  }
};

interface Walk {
  readonly files: ImportFile[];
  readonly problems: Problem[];
  /** Real paths of the folders above, so that a link to one of them is not followed for ever. */
  readonly above: readonly string[];
}

const readOne = (root: string, path: string, walk: Walk): void => {
  try {
    walk.files.push({ path, bytes: readBounded(join(root, path)) });
  } catch (error) {
    walk.problems.push(unreadable(join(root, path), error));
  }
};

const isFolder = (entry: Dirent, full: string): boolean =>
  entry.isDirectory() || (entry.isSymbolicLink() && statSync(full).isDirectory());

const walkFolder = (root: string, below: string, walk: Walk): void => {
  const folder = join(root, below);
  const real = realpathSync(folder);
  if (walk.above.includes(real)) return;
  const inner = { ...walk, above: [...walk.above, real] };
  const entries = readdirSync(folder, { withFileTypes: true }).toSorted((a, b) =>
    a.name < b.name ? -1 : 1,
  );
  for (const entry of entries) {
    const path = below === "" ? entry.name : `${below}/${entry.name}`;
    if (entry.name.startsWith(".")) continue;
    try {
      if (isFolder(entry, join(root, path))) walkFolder(root, path, inner);
      else if (isItemName(entry.name)) readOne(root, path, walk);
    } catch (error) {
      walk.problems.push(unreadable(join(root, path), error));
    }
  }
};

/**
 * Reads the item files of a folder, or one file: `.yaml`, `.yml` and `.json`, in the order of their paths. Other and
 * hidden files are left out; so is `releases/` of a standard folder, which holds no items.
 */
export const readItemFolder = (root: string): Result<readonly ImportFile[], readonly Problem[]> => {
  const walk: Walk = { files: [], problems: [], above: [] };
  try {
    if (statSync(root).isDirectory()) walkFolder(root, "", walk);
    else return ok([{ path: root, bytes: readBounded(root) }]);
  } catch (error) {
    return fail([unreadable(root, error)]);
  }
  if (walk.problems.length > 0) return fail(walk.problems);
  const items = walk.files.filter(({ path }) => !path.startsWith("releases/"));
  return items.length === 0
    ? fail([
        problemOf("IMPORT_NOTHING_FOUND", `${root} holds no .yaml or .json file.`, {
          place: { file: root },
        }),
      ])
    : ok(items);
};

/** Reads the release files of a standard folder; none when it ships no release yet. */
export const readReleaseFiles = (
  standardFolder: string,
): Result<readonly ImportFile[], Problem> => {
  const folder = join(standardFolder, "releases");
  try {
    const names = readdirSync(folder).filter(isItemName).toSorted();
    return ok(
      names.map((name) => ({ path: join(folder, name), bytes: readBounded(join(folder, name)) })),
    );
  } catch (error) {
    const isAbsent = error instanceof Error && "code" in error && error.code === "ENOENT";
    return isAbsent ? ok([]) : fail(unreadable(folder, error));
  }
};
