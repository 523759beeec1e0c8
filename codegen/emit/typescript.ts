import type { EmittedFile } from "./emitted-file.ts";
import { sortFiles } from "./emitted-file.ts";
import type { SchemaUnit } from "./schema-unit.ts";
import { typesOf, unitsHeader } from "./schema-unit.ts";
import { renderTypes } from "./type-text.ts";

const folderFile = async (folder: string, units: readonly SchemaUnit[]): Promise<EmittedFile> => {
  // A row that stands in a document and on its own is one type.
  const types = new Map(units.flatMap(typesOf).map((type) => [type.name, type]));
  const declarations = await renderTypes([...types.values()]);
  return { path: `${folder}/types.d.ts`, text: `${unitsHeader(units)}\n${declarations}\n` };
};

/**
 * Emits the types of each return and voice field in one file: plain names for what is written, names with `Open` after
 * them for what is read.
 */
export const emitTypes = async (units: readonly SchemaUnit[]): Promise<readonly EmittedFile[]> => {
  const folders = Map.groupBy(units, ({ folder }) => folder);
  return sortFiles(
    await Promise.all([...folders].map(async ([folder, own]) => folderFile(folder, own))),
  );
};
