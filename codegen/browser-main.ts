/**
 * Makes `generated/browser/` from `engine/browser/`: part of `npm run generate`. With `--check` it writes nothing and
 * exits 5 when the file is stale. It stands apart from `own-main.ts`, because a bundler runs as a program of its own,
 * which the sandbox of the other does not allow.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

import { makeBrowserScripts } from "./browser/browser-scripts.ts";
import { compareFiles } from "./stale-files.ts";

const { path, text } = await makeBrowserScripts(process.cwd());
const actual = existsSync(path) ? readFileSync(path, "utf8") : undefined;
const stale = compareFiles([{ path, text }], new Map(actual === undefined ? [] : [[path, actual]]));

if (process.argv.includes("--check")) {
  for (const one of stale) console.error(`${one.state}: ${one.path}`);
  process.exitCode = stale.length === 0 ? 0 : 5;
} else if (stale.length > 0) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
