import type { EmittedFile } from "./emit/emitted-file.ts";
import { sortFiles } from "./emit/emitted-file.ts";
import type { SchemaFile } from "./own/item-schemas.ts";
import { itemSchemasOf } from "./own/item-schemas.ts";
import { emitItemTypes } from "./own/item-types.ts";

/** Our contracts: the item schemas, and the hand-written part of the API. */
export interface OwnSources {
  readonly items: readonly SchemaFile[];
}

/** Emits our own types, validators and API types from our contracts: same contracts in, same bytes out. */
export const emitOwn = async (sources: OwnSources): Promise<readonly EmittedFile[]> => {
  const schemas = itemSchemasOf(sources.items);
  return sortFiles([await emitItemTypes(schemas)]);
};
