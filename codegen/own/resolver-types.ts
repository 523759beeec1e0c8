import { plugin as typescriptPlugin } from "@graphql-codegen/typescript";
import { plugin as resolversPlugin } from "@graphql-codegen/typescript-resolvers";
import { buildSchema } from "graphql";

import type { EmittedFile } from "../emit/emitted-file.ts";
import { ownHeader } from "./header.ts";
import type { ItemModel } from "./item-model.ts";
import { itemKindMember, partTypesOf } from "./item-tables.ts";

const importLines = [
  'import type * as Items from "../../generated/items/types.ts";',
  'import type { ActNode, ComparisonNode, ItemNode, PartNode, PublishedNode, RegisteredNode, ReleasedNode, ReleaseNode } from "./nodes.ts";',
];

/** What a resolver is handed for releases and lines of the ledger: the registry's own rows and facts. */
const ledgerMappers = {
  Release: "ReleaseNode",
  VersionPublished: "PublishedNode",
  RegistrationSet: "RegisteredNode",
  ReleasePublished: "ReleasedNode",
  ActRecorded: "ActNode",
  Comparison: "ComparisonNode",
};

/**
 * What a resolver is handed for each type: an item with the release it stands in, a part that knows its item where a
 * reference can be reached from it, else the item's own JSON.
 */
const mappersOf = (model: ItemModel): Readonly<Record<string, string>> => {
  const holders = partTypesOf(model);
  return Object.fromEntries([
    ...Object.entries(ledgerMappers),
    ...model.kinds.map(({ name }) => [name, `ItemNode<Items.${name}>`]),
    ...model.parts.map(({ name }) => [
      name,
      holders.has(name) ? `PartNode<Items.${name}>` : `Items.${name}`,
    ]),
  ]);
};

/** The API writes VOICE_FIELD where an item's JSON writes voice-field; resolvers see the latter. */
const kindByMember = (model: ItemModel): Readonly<Record<string, string>> =>
  Object.fromEntries(model.kinds.map(({ kind }) => [itemKindMember(kind), kind]));

/** Emits the types of the API's resolvers from its whole schema language. */
export const emitResolverTypes = async (
  sdl: readonly string[],
  model: ItemModel,
): Promise<EmittedFile> => {
  const config = {
    contextType: "./context.ts#ApiContext",
    enumsAsTypes: true,
    enumValues: { ItemKind: kindByMember(model) },
    immutableTypes: true,
    importExtension: ".ts" as const,
    mappers: mappersOf(model),
    maybeValue: "T | null | undefined",
    scalars: { Date: "string", DateTime: "string", ID: "string", JSON: "unknown" },
    strictScalars: true,
    useTypeImports: true,
  };
  const schema = buildSchema(sdl.join("\n"));
  const outputs = [
    await typescriptPlugin(schema, [], config),
    await resolversPlugin(schema, [], config),
  ].map((output) => (typeof output === "string" ? { content: output } : output));
  const imports = [
    ...new Set([...importLines, ...outputs.flatMap((output) => output.prepend ?? [])]),
  ];
  const body = outputs.map(({ content }) => content.trim()).join("\n\n");
  return {
    path: "server/api/resolver-types.generated.ts",
    text: `${ownHeader("schema/api and schema/item")}\n${imports.join("\n")}\n\n${body}\n`,
  };
};
