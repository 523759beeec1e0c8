import { copyFileSync } from "node:fs";
import { join } from "node:path";

import { afterAll, beforeAll, expect, test } from "vitest";

import type { ProvisionedRegistry } from "./run-chorus.ts";
import { createWorkplace, provisionRegistry } from "./run-chorus.ts";

let registry: ProvisionedRegistry;

beforeAll(async () => {
  registry = await provisionRegistry();
});

afterAll(() => registry.remove());

test.for(["text", "json"])("spellings of our own are compared with a list, as %s", async (form) => {
  using place = createWorkplace(registry.data);
  copyFileSync("test/fixtures/spellings/placements.csv", join(place.folder, "placements.csv"));
  const ended = await place.chorus(
    "map",
    "suggest",
    "placements.csv",
    "--list",
    "dfe:placement-type",
    "--release",
    "2026.2",
    ...(form === "json" ? ["--json"] : []),
  );
  expect([ended.code, ended.err]).toEqual([1, ""]);
  await expect(ended.out).toMatchFileSnapshot(
    `../golden/map/placements.${form === "json" ? "json" : "txt"}`,
  );
});

test.for([
  [["map"], "No file or folder was named."],
  [["map", "suggest"], "No file of spellings was named."],
  [["map", "return"], "--mapping is missing."],
  [["map", "return", "--mapping", "examples:x"], "--return is missing."],
  [
    ["map", "return", "--mapping", "examples:x", "--return", "dfe:ssda903@2026"],
    "has no mapping examples:x.",
  ],
  [["map", "suggest", "return", "--list", "dfe:no-such"], "is no list of spellings."],
] as const)("%s is told in words", async ([words, said]) => {
  using place = createWorkplace(registry.data);
  const ended = await place.chorus(...words);
  expect(ended.code).toBeGreaterThan(1);
  expect(ended.err).toContain(said);
});
