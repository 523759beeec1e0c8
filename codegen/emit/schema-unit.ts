import type { JsonSchema } from "../json-schema.ts";
import type { NamedSchema } from "./type-text.ts";

/**
 * A writer keeps the closed schema: nothing but what is defined, codes of this year only. A reader uses the open one: it
 * holds to the types and to what is required, and lets through columns and codes that a later year may add.
 */
export type Strictness = "closed" | "open";

/** Both ways of being strict, in the order in which files are made. */
export const strictnesses: readonly Strictness[] = ["closed", "open"];

/** One schema to publish: where, for what, and the type of what it describes. */
export interface SchemaUnit {
  /** Folder of the item, for example `dfe/ssda903/2026`. */
  readonly folder: string;
  /** File name without its endings, for example `episodes`. */
  readonly name: string;
  readonly strictness: Strictness;
  readonly typeName: string;
  readonly schema: JsonSchema;
}

/** The name of a type in one strictness: what a reader gets has `Open` after it. */
export const strictName = (typeName: string, strictness: Strictness): string =>
  strictness === "closed" ? typeName : `${typeName}Open`;

/** The types that a unit declares: its own first, then those it is made of. */
export const typesOf = ({ typeName, strictness, schema }: SchemaUnit): readonly NamedSchema[] => [
  { name: strictName(typeName, strictness), schema },
  ...Object.entries(schema.$defs ?? {}).map(([name, part]) => ({ name, schema: part })),
];

/** The head of a published schema; the same for the same item, release and generator. */
export const schemaHead = (head: {
  readonly id: string;
  readonly title: string;
  readonly madeFrom: string;
  readonly item: string | readonly string[];
}): JsonSchema => ({
  $schema: "https://json-schema.org/draft/2020-12/schema",
  $id: `urn:chorus:${head.id}`,
  $comment: head.madeFrom,
  title: head.title,
  "x-item": head.item,
});

/** The first lines of a file made from schemas: what made it, from which release, from which items. */
export const unitsHeader = (units: readonly SchemaUnit[]): string => {
  const items = new Set(units.flatMap(({ schema }) => schema["x-item"] ?? []));
  return [units[0]?.schema.$comment ?? "", `From ${[...items].toSorted().join(", ")}.`]
    .map((line) => `// ${line}\n`)
    .join("");
};
