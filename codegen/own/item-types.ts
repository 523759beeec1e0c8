import type { EmittedFile } from "../emit/emitted-file.ts";
import { renderTypes } from "../emit/type-text.ts";
import { ownHeader } from "./header.ts";
import type { ItemSchemas } from "./item-schemas.ts";

/** Emits the types of all items: each shared type once, one interface per kind, and their union by `kind`. */
export const emitItemTypes = async ({ kinds, shared }: ItemSchemas): Promise<EmittedFile> => {
  const declarations = await renderTypes([...kinds, ...shared]);
  const union = kinds.map((kind) => `  | ${kind.name}`).join("\n");
  const text = `${ownHeader("schema/item")}
/** Anything registered, told apart by its \`kind\`. */
export type RegistryItem =
${union};

/** The kind of an item. */
export type ItemKind = RegistryItem["kind"];

${declarations}
`;
  return { path: "generated/items/types.ts", text };
};
