import type { EmittedFile } from "./emit/emitted-file.ts";
import { sortFiles } from "./emit/emitted-file.ts";
import { hashText } from "./emit/hash-text.ts";
import { itemModelOf } from "./own/item-model.ts";
import type { SchemaFile } from "./own/item-schemas.ts";
import { itemSchemasOf } from "./own/item-schemas.ts";
import { emitItemSdl } from "./own/item-sdl.ts";
import { emitItemTables } from "./own/item-tables.ts";
import { emitItemTypes } from "./own/item-types.ts";
import { emitItemValidators } from "./own/item-validators.ts";
import { emitResolverTypes } from "./own/resolver-types.ts";
import type { RuntimeSource } from "./own/runtime-functions.ts";
import { emitRuntimeFunctions } from "./own/runtime-functions.ts";
import { generatorVersion } from "./version.ts";

/** Our contracts: the item schemas, and the part of the API that is written by hand. */
export interface OwnSources {
  readonly items: readonly SchemaFile[];
  /** Texts of `schema/api/*.graphql`, sorted by file name; without any, no resolver types are made. */
  readonly api: readonly string[];
  /** Files of `runtime/` whose functions compiled conditions call. */
  readonly runtime?: readonly RuntimeSource[];
}

const manifestOf = (files: readonly EmittedFile[]): EmittedFile => ({
  path: "generated/manifest.json",
  text: `${JSON.stringify(
    {
      generator: `chorus ${generatorVersion}`,
      files: Object.fromEntries(files.map(({ path, text }) => [path, hashText(text)])),
    },
    undefined,
    2,
  )}\n`,
});

/** Emits our own types, validators and API types from our contracts: same contracts in, same bytes out. */
export const emitOwn = async (sources: OwnSources): Promise<readonly EmittedFile[]> => {
  const schemas = itemSchemasOf(sources.items);
  const model = itemModelOf(schemas);
  const sdl = emitItemSdl(model);
  const resolvers =
    sources.api.length === 0 ? [] : [await emitResolverTypes([...sources.api, sdl.text], model)];
  const files = sortFiles([
    await emitItemTypes(schemas),
    ...emitItemValidators(schemas),
    emitItemTables(model),
    sdl,
    ...resolvers,
    ...(sources.runtime === undefined ? [] : [emitRuntimeFunctions(sources.runtime)]),
  ]);
  return [...files, manifestOf(files)];
};
