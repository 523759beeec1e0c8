import type { JsonSchema } from "../json-schema.ts";
import type { NamedSchema } from "../emit/type-text.ts";

/** One file of `schema/item/`. */
export interface SchemaFile {
  readonly path: string;
  readonly schema: JsonSchema;
}

/** A kind of item: `voice-field`, its type `VoiceField`, and its schema. */
export interface KindSchema extends NamedSchema {
  readonly kind: string;
}

/** All item schemas, taken apart: kinds sorted by kind, shared types sorted by name. */
export interface ItemSchemas {
  readonly kinds: readonly KindSchema[];
  readonly shared: readonly NamedSchema[];
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const fileKeywords = ["$schema", "$id", "$defs"];

/** The type that a file stands for: its root without what only a file has. */
export const rootType = (schema: JsonSchema): JsonSchema =>
  Object.fromEntries(Object.entries(schema).filter(([keyword]) => !fileKeywords.includes(keyword)));

const kindOf = ({ schema }: SchemaFile): readonly KindSchema[] => {
  const kind = schema.properties?.["kind"]?.const;
  return typeof kind === "string" && schema.title !== undefined
    ? [{ kind, name: schema.title, schema: rootType(schema) }]
    : [];
};

/** Takes schema files apart into kinds of item and the named types that they share. */
export const itemSchemasOf = (files: readonly SchemaFile[]): ItemSchemas => ({
  kinds: files.flatMap(kindOf).toSorted((a, b) => compareText(a.kind, b.kind)),
  shared: files
    .flatMap(({ schema }) => Object.entries(schema.$defs ?? {}))
    .map(([name, schema]) => ({ name, schema }))
    .toSorted((a, b) => compareText(a.name, b.name)),
});
