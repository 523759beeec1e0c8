/**
 * Makes `generated/` and the resolver types from `schema/`: `npm run generate`. With `--check` it writes nothing, lists
 * the files that are stale, and exits 5 when there are any.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

import { invariant } from "../runtime/result.ts";
import type { JsonSchema } from "./json-schema.ts";
import { emitOwn } from "./own.ts";
import { checkProfile, declaredNames } from "./profile.ts";
import type { SchemaFile } from "./own/item-schemas.ts";
import { runtimeFiles } from "./own/runtime-functions.ts";
import { compareFiles } from "./stale-files.ts";

const namesIn = (folder: string, ending: string): readonly string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith(ending))
        .toSorted()
    : [];

/** Our own contract file: the profile check reads it with suspicion. */
const isSchema = (value: unknown): value is JsonSchema =>
  typeof value === "object" && value !== null;

const readSchema = (path: string): SchemaFile => {
  const schema: unknown = JSON.parse(readFileSync(path, "utf8"));
  invariant(isSchema(schema), `${path} holds a JSON object`);
  return { path, schema };
};

const filesUnder = (folder: string): readonly string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name).replaceAll("\\", "/"))
    : [];

/** Made by `browser-main.ts`. */
const isMadeElsewhere = (path: string): boolean => path.startsWith("generated/browser/");

const items = namesIn("schema/item", ".schema.json").map((name) =>
  readSchema(`schema/item/${name}`),
);
const api = namesIn("schema/api", ".graphql").map((name) =>
  readFileSync(`schema/api/${name}`, "utf8"),
);

const runtime = runtimeFiles.map((path) => ({ path, text: readFileSync(path, "utf8") }));

/** Names that a reader of generated code already knows from TypeScript and the browser. */
const reserved = namesIn("node_modules/typescript/lib", ".d.ts")
  .filter((name) => /^lib\.(?:es|dom)/u.test(name))
  .flatMap((name) => declaredNames(readFileSync(`node_modules/typescript/lib/${name}`, "utf8")));

const problems = checkProfile(items, new Set(reserved));
const files = problems.length === 0 ? await emitOwn({ items, api, runtime }) : [];
const paths = new Set([
  ...filesUnder("generated").filter((path) => !isMadeElsewhere(path)),
  ...files.map(({ path }) => path),
]);
const actualByPath = new Map(
  [...paths].filter((path) => existsSync(path)).map((path) => [path, readFileSync(path, "utf8")]),
);

if (problems.length > 0) {
  for (const { place, message } of problems) {
    console.error(`${place?.file ?? ""}#${place?.pointer ?? ""}: ${message}`);
  }
  process.exitCode = 2;
} else if (process.argv.includes("--check")) {
  const stale = compareFiles(files, actualByPath);
  for (const { path, state } of stale) console.error(`${state}: ${path}`);
  process.exitCode = stale.length === 0 ? 0 : 5;
} else {
  for (const { path, text } of files) {
    if (actualByPath.get(path) === text) continue;
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
}
