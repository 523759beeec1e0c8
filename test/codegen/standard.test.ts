import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { describe, expect, it } from "vitest";
import { parse } from "yaml";

import { generate, targets } from "../../codegen/generate.ts";
import type { RegistryItem } from "../../generated/items/types.ts";
import { itemKinds } from "../../generated/items/fields.ts";
import { validators } from "../../generated/items/validators.js";
import { snapshotOf } from "./fixture.ts";
import { judgedFixtures } from "./judged-fixtures.ts";
import { compileErrors, writeFiles } from "./written-files.ts";

const isItem = (value: unknown): value is RegistryItem =>
  itemKinds.some((kind) => validators[kind](value));

const shipped = readdirSync("standard", { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".yaml") && !name.startsWith("releases"))
  .map((name): unknown => parse(readFileSync(join("standard", name), "utf8")));

const result = await generate(snapshotOf(shipped.filter(isItem)), { targets });
const files = result.ok ? result.value : [];

describe("the shipped standard", () => {
  it("is made of items that keep their schemas", () => {
    expect(shipped.filter((value) => !isItem(value))).toEqual([]);
  });

  it("gives files of every target", () => {
    expect(result.ok ? [] : result.error).toEqual([]);
    for (const target of targets) expect(files.some((file) => file.target === target)).toBe(true);
  });

  it("gives types that compile", () => {
    using written = writeFiles(files);
    const declarations = files
      .filter(({ path, target }) => target === "ajv" && path.endsWith(".d.ts"))
      .map(({ path }) => path);
    expect(compileErrors(written.folder, declarations)).toBe("");
  });

  it("gives every voice field example records that its validator judges as they say", async () => {
    using written = writeFiles(files);
    const judged = await judgedFixtures(files, written);
    expect(judged.filter((fixture) => fixture.expected !== undefined).length).toBeGreaterThan(30);
    expect(judged.filter((fixture) => fixture.judged !== fixture.expected)).toEqual([]);
  });
});
