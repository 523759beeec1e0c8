import { Ajv2020 } from "ajv/dist/2020.js";
import standalone from "ajv/dist/standalone/index.js";
import { _ } from "ajv";

import { invariant } from "../../runtime/result.ts";
import type { JsonSchema } from "../json-schema.ts";
import { formatNames, inlinedFunctions } from "./inlined-functions.ts";

const annotations = new Set(["$schema", "$comment", "title", "description"]);

const isAnnotation = (name: string): boolean => annotations.has(name) || name.startsWith("x-");

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const mapValues = (object: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(object).map(([name, value]) => [name, bare(value)]));

const literalKeywords = new Set(["const", "enum", "required", "dependentRequired"]);
const namedKeywords = new Set(["properties", "$defs"]);

/** Leaves out what validates nothing, so that modules stay small and no text of an item reaches code. */
const bare = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(bare);
  return isObject(value) ? bareSchema(value) : value;
};

const bareSchema = (schema: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(schema)
      .filter(([keyword]) => !isAnnotation(keyword))
      // Where both stand, the pattern says all that the format says.
      .filter(([keyword]) => keyword !== "format" || schema["pattern"] === undefined)
      .map(([keyword, inner]) => {
        if (literalKeywords.has(keyword)) return [keyword, inner];
        const isNamed = namedKeywords.has(keyword) && isObject(inner);
        return [keyword, isNamed ? mapValues(inner) : bare(inner)];
      }),
  );

/**
 * A new one for each module, so that the names in a module do not depend on what was made before it. Without its
 * meta-schemas it costs next to nothing; the tests hold what we emit to them.
 */
const newAjv = (): Ajv2020 =>
  new Ajv2020({
    allErrors: true,
    allowUnionTypes: true,
    code: { source: true, esm: true, lines: true, formats: _`formats` },
    formats: Object.fromEntries(formatNames.map((name) => [name, (): boolean => true])),
    inlineRefs: false,
    meta: false,
    strict: true,
    strictRequired: false,
    strictTypes: false,
    validateSchema: false,
  });

const inlined = {
  'require("ajv/dist/runtime/ucs2length").default': "ucs2length",
  'require("ajv/dist/runtime/equal").default': "equal",
} as const;

/** The library writes `require` for its own functions even in an ES module; ours stand in the module instead. */
const withoutRequire = (code: string): string => {
  const text = Object.entries(inlined).reduce(
    (before, [call, name]) => before.replaceAll(call, name),
    code,
  );
  invariant(!text.includes("require("), "a validator module requires nothing");
  return text.replace(/^"use strict";\n?/u, "");
};

/**
 * Turns schemas into the text of an ES module that validates without any import: it exports a validator for each
 * schema, by the name given. Schemas may refer to the shared ones by their `$id`.
 */
export const renderValidators = (
  schemas: Readonly<Record<string, JsonSchema>>,
  shared: readonly JsonSchema[] = [],
): string => {
  const ajv = newAjv();
  for (const schema of [...shared, ...Object.values(schemas)]) {
    ajv.addSchema(bareSchema({ ...schema }));
  }
  const idByExport = Object.fromEntries(
    Object.entries(schemas).map(([name, { $id }]) => {
      invariant($id !== undefined, "a compiled schema has an $id");
      return [name, $id];
    }),
  );
  const code = withoutRequire(standalone.default(ajv, idByExport));
  return `${inlinedFunctions(code)}${code.trim()}\n`;
};
