import type { JSONSchema } from "json-schema-to-typescript";
import { compile } from "json-schema-to-typescript";

import type { JsonSchema } from "../json-schema.ts";
import { refName } from "../json-schema.ts";

/** A schema and the name of the type to make from it. */
export interface NamedSchema {
  readonly name: string;
  readonly schema: JsonSchema;
}

const options = {
  additionalProperties: false,
  bannerComment: "",
  format: false,
  ignoreMinAndMaxItems: true,
  unknownAny: true,
} as const;

const literal = (schema: JsonSchema): string =>
  schema.const === undefined
    ? (schema.enum ?? []).map((value) => JSON.stringify(value)).join(" | ")
    : JSON.stringify(schema.const);

const scalarText: Readonly<Record<string, string>> = {
  string: "string",
  integer: "number",
  number: "number",
  boolean: "boolean",
  null: "null",
};

const scalars = (schema: JsonSchema): string => {
  const types = [schema.type ?? []].flat();
  return types.length === 0
    ? "unknown"
    : types.map((type) => scalarText[type] ?? "unknown").join(" | ");
};

/** The TypeScript of a schema where it is used: a name for what is named, else its literals, list or scalars. */
const usedAs = (schema: JsonSchema): string => {
  if (schema.$ref !== undefined) return refName(schema.$ref);
  const union = schema.oneOf ?? schema.anyOf;
  if (union !== undefined) return union.map(usedAs).join(" | ");
  if (schema.const !== undefined || schema.enum !== undefined) return literal(schema);
  if (schema.items === undefined) return scalars(schema);
  const item = usedAs(schema.items);
  const list = item.includes(" ") ? `readonly (${item})[]` : `readonly ${item}[]`;
  return [schema.type ?? []].flat().includes("null") ? `${list} | null` : list;
};

const describe = (schema: JsonSchema): { readonly description?: string } =>
  schema.description === undefined ? {} : { description: schema.description };

/**
 * A shared type is used by its name and a list is read-only. Left to itself, the library makes a second type of a `$ref`
 * with a description beside it.
 */
const toLibrary = (schema: JsonSchema): JSONSchema => {
  if (schema.properties === undefined) return { ...describe(schema), tsType: usedAs(schema) };
  return {
    ...describe(schema),
    type: "object",
    additionalProperties: schema.additionalProperties ?? true,
    required: [...(schema.required ?? [])],
    properties: Object.fromEntries(
      Object.entries(schema.properties).map(([name, field]) => [
        name,
        { ...describe(field), tsType: usedAs(field) },
      ]),
    ),
  };
};

/** One field a line is what the library prints, since every nested object has a name of its own. */
const withReadonlyFields = (text: string): string => {
  let inside = false;
  return text
    .split("\n")
    .flatMap((line) => {
      if (inside && line === "}") inside = false;
      if (line.startsWith("export interface ")) {
        inside = true;
        return line;
      }
      if (!inside) return line;
      // The body of an interface without fields.
      if (line === "") return [];
      return /^(?:\/\*\*| \*)/u.test(line) ? `  ${line}` : `  readonly ${line};`;
    })
    .join("\n");
};

/** Renders named schemas as TypeScript declarations, in the order given; every object in them is named. */
export const renderTypes = async (schemas: readonly NamedSchema[]): Promise<string> => {
  const texts = await Promise.all(
    schemas.map(({ name, schema }) => compile(toLibrary(schema), name, options)),
  );
  return texts.map((text) => withReadonlyFields(text.trim())).join("\n\n");
};
