import { readdirSync, readFileSync } from "node:fs";

import { describe, expect, it, test } from "vitest";

import type { JsonSchema } from "../../codegen/json-schema.ts";
import type { SchemaFile } from "../../codegen/own/item-schemas.ts";
import { checkProfile, declaredNames } from "../../codegen/profile.ts";

const text: JsonSchema = { description: "A text.", type: "string" };

const part: JsonSchema = {
  description: "A part.",
  type: "object",
  additionalProperties: false,
  required: ["kind"],
  properties: { kind: { description: "Its kind.", type: "string", const: "a" } },
};

const level: JsonSchema = {
  description: "A level.",
  type: "string",
  enum: ["HIGH"],
  "x-enum-descriptions": { HIGH: "High." },
};

/** A schema that keeps the profile, with one property of the given kind and further types. */
const withProperty = (
  property: JsonSchema,
  defs: Readonly<Record<string, JsonSchema>> = {},
): readonly SchemaFile[] => [
  {
    path: "thing.schema.json",
    schema: {
      $schema: "https://json-schema.org/draft/2020-12/schema",
      $id: "thing.schema.json",
      title: "Thing",
      description: "A thing.",
      type: "object",
      additionalProperties: false,
      required: ["kind"],
      properties: {
        kind: { description: "Its kind.", type: "string", const: "thing" },
        value: property,
      },
      $defs: { PartOne: part, Level: level, ...defs },
    },
  },
];

const found = (files: readonly SchemaFile[], reserved?: ReadonlySet<string>): readonly string[] =>
  checkProfile(files, reserved).map(({ place, message }) => `${place?.pointer ?? ""}: ${message}`);

const tuple = { description: "V.", type: "array", items: text, prefixItems: [text] };
const withTuple: JsonSchema = tuple;

const twin: JsonSchema = { ...part, description: "Another part." };

describe("a rule for each thing that one of the targets cannot carry", () => {
  test.for([
    [
      "keeps the profile",
      withProperty({ description: "V.", oneOf: [{ $ref: "#/$defs/PartOne" }] }),
      [],
    ],
    ["a reference", withProperty({ ...text, format: "item-ref", "x-refers-to": ["codelist"] }), []],
    [
      "no description",
      withProperty({ type: "string" }),
      ["/properties/value: It has no description."],
    ],
    [
      "scalar union",
      withProperty({ description: "V.", type: ["string", "null"] }),
      ["/properties/value: A value has one type: no scalar unions, no maps, nothing untyped."],
    ],
    [
      "anyOf",
      withProperty({ description: "V.", anyOf: [text] }),
      ["/properties/value: A value has one type: no scalar unions, no maps, nothing untyped."],
    ],
    [
      "if beside a type",
      withProperty({ ...text, if: {} }),
      ["/properties/value/if: The keyword if is outside the profile."],
    ],
    [
      "nameless object",
      withProperty({ description: "V.", type: "object", additionalProperties: false }),
      ["/properties/value: An object stands under a name of its own in $defs."],
    ],
    [
      "nameless enumeration",
      withProperty(level),
      ["/properties/value: An enumeration stands under a name of its own in $defs."],
    ],
    [
      "map",
      withProperty(
        { description: "V.", $ref: "#/$defs/Map1" },
        { Map1: { ...part, additionalProperties: true } },
      ),
      ["/$defs/Map1: An object closes itself: additionalProperties is false."],
    ],
    [
      "prefixItems",
      withProperty(withTuple),
      ["/properties/value/prefixItems: The keyword prefixItems is outside the profile."],
    ],
    [
      "list of anything",
      withProperty({ description: "V.", type: "array" }),
      ["/properties/value: A list says what its entries are."],
    ],
    [
      "list of lists",
      withProperty({ description: "V.", type: "array", items: { type: "array", items: text } }),
      ["/properties/value/items: A list of lists has no type of its own; name the inner one."],
    ],
    [
      "union of something else",
      withProperty({ description: "V.", oneOf: [{ $ref: "#/$defs/Level" }, { type: "string" }] }),
      ["/properties/value/oneOf: Each member is a named object with a kind of its own."],
    ],
    [
      "union of one kind twice",
      withProperty(
        { description: "V.", oneOf: [{ $ref: "#/$defs/PartOne" }, { $ref: "#/$defs/PartTwo" }] },
        { PartTwo: twin },
      ),
      ["/properties/value/oneOf: Two members have the same kind."],
    ],
    [
      "reference to nothing",
      withProperty({ description: "V.", $ref: "#/$defs/Nothing" }),
      ["/properties/value/$ref: #/$defs/Nothing names no type of these schemas."],
    ],
    [
      "item reference to anything",
      withProperty({ ...text, format: "item-ref" }),
      ["/properties/value: A reference says with x-refers-to which kinds it leads to."],
    ],
    [
      "kinds without a reference",
      withProperty({ ...text, "x-refers-to": ["term"] }),
      ["/properties/value/x-refers-to: Only a reference (format item-ref) has x-refers-to."],
    ],
    [
      "word illegal in GraphQL",
      withProperty(text, { Bad: { ...level, enum: ["1A", "true", 3] } }),
      [
        '/$defs/Bad/enum/0: "1A" is not a word that GraphQL can carry.',
        '/$defs/Bad/enum/1: "true" is not a word that GraphQL can carry.',
        "/$defs/Bad/enum/2: 3 is not a word that GraphQL can carry.",
      ],
    ],
    [
      "word without a meaning",
      withProperty(text, { Bad: { ...level, enum: ["LOW"] } }),
      ["/$defs/Bad/enum/0: LOW has no description in x-enum-descriptions."],
    ],
    [
      "named text",
      withProperty(text, { Bad: text }),
      ["/$defs/Bad: A named type is an object or an enumeration."],
    ],
    [
      "name illegal in GraphQL",
      withProperty(text, {
        Bad: { ...part, properties: { kind: text, "a-b": text, "a/b": text } },
      }),
      [
        "/$defs/Bad/properties/a-b: a-b is not a name that GraphQL can carry.",
        "/$defs/Bad/properties/a~1b: a/b is not a name that GraphQL can carry.",
      ],
    ],
    [
      "required but not there",
      withProperty(text, { Bad: { ...part, required: ["gone"] } }),
      ["/$defs/Bad/required: gone is required but not described."],
    ],
    [
      "malformed type name",
      withProperty(text, { bad: part }),
      ['/$defs/bad: "bad" is not a type name: write a title such as DataElement.'],
    ],
    [
      "name of the API",
      withProperty(text, { Node: part }),
      ["/$defs/Node: Node is a name of TypeScript, the browser or the API."],
    ],
    [
      "one name twice",
      [
        ...withProperty(text),
        { path: "b", schema: { title: "B", description: "B.", $defs: { Level: level } } },
      ],
      ["/$defs/Level: Level names two types; names are unique over all schemas."],
    ],
    [
      "no title",
      [{ path: "b", schema: { ...part } }],
      [': "" is not a type name: write a title such as DataElement.'],
    ],
  ] as const)("%s", ([, files, expected]) => {
    expect(found(files)).toEqual(expected);
  });
});

const isSchema = (value: unknown): value is JsonSchema =>
  typeof value === "object" && value !== null;

describe("our own schemas", () => {
  const folder = "schema/item";
  const own = readdirSync(folder).map((name): SchemaFile => {
    const schema: unknown = JSON.parse(readFileSync(`${folder}/${name}`, "utf8"));
    if (!isSchema(schema)) throw new Error(`${name} is a schema`);
    return { path: `${folder}/${name}`, schema };
  });
  const libraries = readdirSync("node_modules/typescript/lib").filter((name) =>
    /^lib\.(?:es|dom)/u.test(name),
  );
  const reserved = new Set(
    libraries.flatMap((name) =>
      declaredNames(readFileSync(`node_modules/typescript/lib/${name}`, "utf8")),
    ),
  );

  it("know the names of TypeScript and the browser", () => {
    expect(
      ["Element", "Record", "Map", "Response", "Array", "Intl"].filter(
        (name) => !reserved.has(name),
      ),
    ).toEqual([]);
    expect(found(withProperty(text, { Response: part }), reserved)).toEqual([
      "/$defs/Response: Response is a name of TypeScript, the browser or the API.",
    ]);
  });

  it("keep the profile", () => {
    expect(found(own, reserved)).toEqual([]);
  });
});
