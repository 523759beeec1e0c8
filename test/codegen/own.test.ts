import { execFileSync, spawnSync } from "node:child_process";
import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { buildSchema, isEnumType, isInterfaceType, isObjectType, isUnionType } from "graphql";
import { describe, expect, it, test } from "vitest";

import type { JsonSchema } from "../../codegen/json-schema.ts";
import { emitOwn } from "../../codegen/own.ts";
import { runtimeFiles } from "../../codegen/own/runtime-functions.ts";
import type { SchemaFile } from "../../codegen/own/item-schemas.ts";
import {
  fieldsByType,
  itemKinds,
  memberDescriptions,
  partTypes,
  referenceFields,
  unionTypes,
} from "../../generated/items/fields.ts";
import type { RegistryItem } from "../../generated/items/types.ts";
import { validators } from "../../generated/items/validators.js";
import { items } from "./fixture.ts";

const project = join(import.meta.dirname, "../..");

interface Copy extends Disposable {
  readonly folder: string;
  readonly run: (...more: readonly string[]) => {
    readonly status: number | null;
    readonly stderr: string;
  };
}

/** A copy of what the generator reads and makes, and a way to run it there as `npm run generate` does. */
const copyProject = (): Copy => {
  const folder = mkdtempSync(join(tmpdir(), "chorus-own-"));
  for (const part of [
    "codegen",
    "generated",
    "registry",
    "runtime",
    "schema",
    "server/api",
    "package.json",
  ]) {
    cpSync(join(project, part), join(folder, part), { recursive: true });
  }
  symlinkSync(join(project, "node_modules"), join(folder, "node_modules"));
  const flags = [
    "--disable-warning=ExperimentalWarning",
    "--permission",
    `--allow-fs-read=${folder}`,
    `--allow-fs-read=${join(project, "node_modules")}`,
    `--allow-fs-write=${join(folder, "generated")}`,
    `--allow-fs-write=${join(folder, "server/api")}`,
  ];
  return {
    folder,
    run: (...more) => {
      const { status, stderr } = spawnSync(
        process.execPath,
        [...flags, "codegen/own-main.ts", ...more],
        {
          cwd: folder,
          encoding: "utf8",
        },
      );
      return { status, stderr };
    },
    [Symbol.dispose]: () => {
      rmSync(folder, { recursive: true });
    },
  };
};

const manifest: unknown = JSON.parse(
  readFileSync(join(project, "generated/manifest.json"), "utf8"),
);
const madeFiles =
  typeof manifest === "object" && manifest !== null && "files" in manifest
    ? Object.keys(manifest.files ?? {})
    : [];

describe("the program", () => {
  it("makes the same bytes again when everything generated is gone", () => {
    using copy = copyProject();
    for (const path of madeFiles) rmSync(join(copy.folder, path));
    rmSync(join(copy.folder, "generated/manifest.json"));
    expect(copy.run("--check").status).toBe(5);
    expect(copy.run()).toEqual({ status: 0, stderr: "" });
    for (const path of [...madeFiles, "generated/manifest.json"]) {
      expect([path, readFileSync(join(copy.folder, path), "utf8")]).toEqual([
        path,
        readFileSync(join(project, path), "utf8"),
      ]);
    }
    expect(copy.run("--check")).toEqual({ status: 0, stderr: "" });
  });

  it("lists what is stale and ends with 5", () => {
    using copy = copyProject();
    writeFileSync(join(copy.folder, "generated/items/types.ts"), "// edited\n");
    rmSync(join(copy.folder, "generated/items/fields.ts"));
    writeFileSync(join(copy.folder, "generated/stray.ts"), "");
    expect(copy.run("--check")).toEqual({
      status: 5,
      stderr:
        "missing: generated/items/fields.ts\nchanged: generated/items/types.ts\nunexpected: generated/stray.ts\n",
    });
  });

  it("refuses a schema outside the profile and names the place", () => {
    using copy = copyProject();
    const path = join(copy.folder, "schema/item/term.schema.json");
    writeFileSync(
      path,
      readFileSync(path, "utf8").replace('"type": "array"', '"type": ["array", "null"]'),
    );
    const { status, stderr } = copy.run();
    expect(status).toBe(2);
    expect(stderr).toContain(
      "schema/item/term.schema.json#/properties/titles: A value has one type",
    );
  });
});

const isSchema = (value: unknown): value is JsonSchema =>
  typeof value === "object" && value !== null;

const namesIn = (folder: string, ending: string): readonly string[] =>
  readdirSync(join(project, folder))
    .filter((name) => name.endsWith(ending))
    .toSorted();

const ownItems = namesIn("schema/item", ".json").map((name): SchemaFile => {
  const schema: unknown = JSON.parse(readFileSync(join(project, "schema/item", name), "utf8"));
  if (!isSchema(schema)) throw new Error(`${name} is a schema`);
  return { path: name, schema };
});
const ownApi = namesIn("schema/api", ".graphql").map((name) =>
  readFileSync(join(project, "schema/api", name), "utf8"),
);

const ownRuntime = runtimeFiles.map((path) => ({
  path,
  text: readFileSync(join(project, path), "utf8"),
}));

describe("what our contracts give", () => {
  it("is what stands in the project", async () => {
    const sources = { items: ownItems, api: ownApi, runtime: ownRuntime };
    for (const { path, text } of await emitOwn(sources)) {
      expect([path, text === readFileSync(join(project, path), "utf8")]).toEqual([path, true]);
    }
  });

  it("is the same in whatever order the files come", async () => {
    const expected = await emitOwn({ items: ownItems, api: [] });
    expect(await emitOwn({ items: ownItems.toReversed(), api: [] })).toEqual(expected);
    expect(expected.map(({ path }) => path)).not.toContain(
      "server/api/resolver-types.generated.ts",
    );
  });
});

describe("item validators", () => {
  const contents: readonly RegistryItem[] = items;

  test.for(contents.map((content) => ({ name: `${content.id}@${content.version}`, content })))(
    "$name",
    ({ content }) => {
      expect([validators[content.kind](content), validators[content.kind].errors]).toEqual([
        true,
        null,
      ]);
    },
  );

  it("say where an item is wrong", () => {
    const { codes: _codes, ...list } = items.find((item) => item.kind === "codelist") ?? {
      codes: [],
    };
    expect(validators.codelist({ ...list, replaces: "nowhere", extra: 1 })).toBe(false);
    expect(
      validators.codelist.errors
        ?.map(({ instancePath, keyword }) => `${instancePath} ${keyword}`)
        .toSorted(),
    ).toEqual([" additionalProperties", " required", "/replaces format"]);
  });

  test.for([
    ["2026-02-28", true],
    ["2024-02-29", true],
    ["2026-02-29", false],
    ["2026-13-01", false],
    ["2026-00-10", false],
    ["2026-04-31", false],
    ["26-04-01", false],
  ] as const)("a code from %s: %j", ([from, valid]) => {
    const list = items.find((item) => item.kind === "codelist");
    const codes = [{ code: "1", labels: list?.titles, from }];
    expect(validators.codelist({ ...list, codes })).toBe(valid);
  });

  test.for([
    ["[A-Z]+", true],
    ["[A-Z", false],
  ] as const)("a pattern %s: %j", ([pattern, valid]) => {
    const element = items.find((item) => item.kind === "element");
    expect(validators.element({ ...element, value: { kind: "text", pattern } })).toBe(valid);
  });

  test.for([
    ["https://example.org/a?b#c", true],
    ["not a link", false],
  ] as const)("a link %s: %j", ([url, valid]) => {
    const list = items.find((item) => item.kind === "codelist");
    expect(validators.codelist({ ...list, sources: [{ title: "x", state: "MADE_UP", url }] })).toBe(
      valid,
    );
  });

  it("run where making code from text is forbidden", () => {
    const script =
      'const { validators } = await import("./generated/items/validators.js"); console.log(validators.term({}));';
    using copy = copyProject();
    writeFileSync(join(copy.folder, "run.mjs"), script);
    const output = execFileSync(
      process.execPath,
      ["--disallow-code-generation-from-strings", "run.mjs"],
      { cwd: copy.folder, encoding: "utf8" },
    );
    expect(output).toBe("false\n");
  });
});

describe("tables", () => {
  it("know every kind, and where its references stand", () => {
    expect(itemKinds).toEqual([
      "codelist",
      "coding-frame",
      "element",
      "gate",
      "indicator",
      "mapping",
      "method",
      "practice-example",
      "profile",
      "question-set",
      "record",
      "return",
      "rule",
      "term",
      "voice-field",
    ]);
    expect(referenceFields).toContainEqual({
      kind: "record",
      pointer: "/columns/*/element",
      refersTo: ["element"],
    });
    expect(referenceFields).toContainEqual({
      kind: "codelist",
      pointer: "/codes/*/matches/*/codelist",
      refersTo: ["codelist"],
    });
    expect(referenceFields).toContainEqual({
      kind: "element",
      pointer: "/value/alsoCodes",
      refersTo: ["codelist"],
    });
  });

  it("know the parts that lead to references, and what is behind a union", () => {
    expect(partTypes).toContain("Column");
    expect(partTypes).not.toContain("Source");
    expect(fieldsByType["DataElement"]).toContainEqual({
      name: "value",
      property: "value",
      list: false,
      shape: "part",
    });
    expect(unionTypes["DataElementValue"]?.["true-false"]).toBe("TrueFalseValue");
    expect(memberDescriptions.RuleSeverity).toHaveProperty("ERROR");
  });
});

interface Described {
  readonly name: string;
  readonly description?: string | null | undefined;
}

describe("the item part of the API", () => {
  const sdl = readFileSync(join(project, "generated/graphql/items.graphql"), "utf8");
  const around = readdirSync(join(project, "schema/api")).map((name) =>
    readFileSync(join(project, "schema/api", name), "utf8"),
  );
  const schema = buildSchema([...around, sdl].join("\n"));
  const types = Object.values(schema.getTypeMap()).filter(
    ({ name }) => name in fieldsByType || name in memberDescriptions,
  );

  it("describes everything", () => {
    const silent: string[] = [];
    const look = ({ name, description }: Described): void => {
      if ((description ?? "") === "") silent.push(name);
    };
    for (const type of types) {
      look(type);
      if (isEnumType(type)) type.getValues().forEach(look);
      if (!isObjectType(type) && !isInterfaceType(type)) continue;
      for (const field of Object.values(type.getFields())) [field, ...field.args].forEach(look);
    }
    expect(types.length).toBeGreaterThan(30);
    expect(silent).toEqual([]);
  });

  test.for([
    ["RegistryItem", "replaces", "RegistryItem"],
    ["CodeList", "replaces", "CodeList"],
    ["CodeList", "id", "ID!"],
    ["CodeList", "itemId", "String!"],
    ["CodeList", "titles", "[AudienceText!]!"],
    ["Column", "element", "DataElement"],
    ["DataReturn", "binds", "[RegistryItem]!"],
    ["DataReturn", "rules", "[ValidationRule]"],
    ["DataElement", "value", "DataElementValue!"],
    ["Code", "code", "String!"],
    ["Code", "from", "Date"],
  ] as const)("%s.%s is %s", ([typeName, fieldName, expected]) => {
    const type = schema.getType(typeName);
    const fields = isObjectType(type) || isInterfaceType(type) ? type.getFields() : {};
    expect(String(fields[fieldName]?.type)).toBe(expected);
  });

  it("lets texts be chosen by audience and language", () => {
    const type = schema.getType("Term");
    const titles = isObjectType(type) ? type.getFields()["titles"] : undefined;
    expect(titles?.args.map(({ name, type: argument }) => `${name}: ${String(argument)}`)).toEqual([
      "audience: Audience",
      "language: String",
    ]);
    expect(isUnionType(schema.getType("DataElementValue"))).toBe(true);
  });
});
