import { mkdirSync, statSync } from "node:fs";
import { dirname, resolve } from "node:path";

/**
 * Makes a folder with those above it. Not `mkdirSync` with `recursive`: where a file system answers that there is no
 * such place for a folder that cannot be made (/proc does), Node tries for ever.
 */
export const makeFolder = (folder: string): void => {
  const missing: string[] = [];
  let at = resolve(folder);
  while (statSync(at, { throwIfNoEntry: false }) === undefined && dirname(at) !== at) {
    missing.unshift(at);
    at = dirname(at);
  }
  for (const path of missing) {
    try {
      mkdirSync(path);
    } catch (cause) {
      // Another program may have made it in the meantime.
      if (statSync(path, { throwIfNoEntry: false })?.isDirectory() !== true) throw cause;
    }
  }
  if (missing.length === 0) mkdirSync(at, { recursive: true });
};
