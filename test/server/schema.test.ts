import type { GraphQLNamedType } from "graphql";
import {
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isScalarType,
  isSpecifiedScalarType,
  validateSchema,
} from "graphql";
import { expect, test } from "vitest";

import { createSchema, readSdl } from "../../server/api/schema.ts";

const schema = createSchema(readSdl());
const types = Object.values(schema.getTypeMap()).filter(
  (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
);

interface Described {
  readonly name: string;
  readonly description?: string | null | undefined;
}

const partsOf = (type: GraphQLNamedType): readonly Described[] => {
  if (isEnumType(type)) return type.getValues();
  if (isInputObjectType(type)) return Object.values(type.getFields());
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  return Object.values(type.getFields()).flatMap((field) => [
    field,
    ...field.args.map((argument) => ({ ...argument, name: `${field.name}(${argument.name}:)` })),
  ]);
};

test("the schema is sound", () => {
  expect(validateSchema(schema)).toEqual([]);
});

test("everything in the schema is described in whole sentences", () => {
  const places = types.flatMap((type): readonly Described[] => [
    type,
    ...partsOf(type).map((part) => ({ ...part, name: `${type.name}.${part.name}` })),
  ]);
  const bare = places.filter(({ description }) => !/[.!?)]$/u.test(description?.trim() ?? ""));
  expect(bare.map(({ name }) => name)).toEqual([]);
  expect(places.length).toBeGreaterThan(300);
});

test("our scalars say where they are specified", () => {
  const scalars = types.filter((type) => isScalarType(type));
  expect(scalars.map(({ name, specifiedByURL }) => [name, specifiedByURL])).toEqual([
    ["Date", "https://www.rfc-editor.org/rfc/rfc3339#section-5.6"],
    ["DateTime", "https://www.rfc-editor.org/rfc/rfc3339#section-5.6"],
    ["JSON", "https://www.rfc-editor.org/rfc/rfc8259"],
  ]);
});

test("names follow one style", () => {
  const wrong = types.flatMap((type) => [
    ...(/^[A-Z][A-Za-z]*$/u.test(type.name) ? [] : [type.name]),
    ...partsOf(type)
      .map(({ name }) => name)
      .filter((name) => !(isEnumType(type) ? /^[A-Z][A-Z0-9_]*$/u : /^[a-z][A-Za-z]*/u).test(name))
      .map((name) => `${type.name}.${name}`),
  ]);
  expect(wrong).toEqual([]);
});

test("every list that is paged asks for its page size", () => {
  const connections = types
    .filter((type) => isObjectType(type))
    .flatMap((type) =>
      Object.values(type.getFields())
        .filter((field) => field.type.toString().endsWith("Connection!"))
        .map((field) => [
          `${type.name}.${field.name}`,
          field.args.find(({ name }) => name === "first")?.type.toString(),
        ]),
    );
  expect(connections.filter(([, first]) => first !== "Int!")).toEqual([]);
  expect(connections.length).toBeGreaterThan(15);
});
