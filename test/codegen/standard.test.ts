import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

import { describe, expect, it } from "vitest";
import { parse } from "yaml";

import { generate, targets } from "../../codegen/generate.ts";
import type { RegistryItem } from "../../generated/items/types.ts";
import { itemKinds } from "../../generated/items/fields.ts";
import { validators } from "../../generated/items/validators.js";
import { snapshotOf } from "./fixture.ts";
import { compileErrors, writeFiles } from "./written-files.ts";

const isItem = (value: unknown): value is RegistryItem =>
  itemKinds.some((kind) => validators[kind](value));

const shipped = readdirSync("standard", { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".yaml") && !name.startsWith("releases"))
  .map((name): unknown => parse(readFileSync(join("standard", name), "utf8")));

const result = await generate(snapshotOf(shipped.filter(isItem)), { targets });
const files = result.ok ? result.value : [];

interface FixtureIndex {
  readonly fixtures: readonly {
    readonly name: string;
    readonly file?: string;
    readonly valid?: boolean;
  }[];
}

const isIndex = (value: unknown): value is FixtureIndex =>
  typeof value === "object" && value !== null && "fixtures" in value;

const isModule = (value: unknown): value is { readonly validate: (record: unknown) => boolean } =>
  typeof value === "object" && value !== null && "validate" in value;

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
    const indexes = files.filter(({ path }) => path.endsWith("/fixtures/index.json"));
    expect(indexes.length).toBeGreaterThan(0);
    for (const { path, text } of indexes) {
      const folder = path.slice(0, -"/fixtures/index.json".length);
      const module: unknown = await import(
        pathToFileURL(join(written.folder, folder, "record.closed.js")).href
      );
      const index: unknown = JSON.parse(text);
      if (!isModule(module) || !isIndex(index))
        throw new Error(`${folder} has a validator and examples`);
      for (const { name, file, valid } of index.fixtures) {
        if (file === undefined) continue;
        const record: unknown = JSON.parse(
          readFileSync(join(written.folder, folder, "fixtures", file), "utf8"),
        );
        expect([folder, name, module.validate(record)]).toEqual([folder, name, valid]);
      }
    }
  });
});
