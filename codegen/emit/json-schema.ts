import type { EmittedFile } from "./emitted-file.ts";
import { sortFiles } from "./emitted-file.ts";
import type { SchemaUnit } from "./schema-unit.ts";

/** Emits each schema as JSON. */
export const emitJsonSchema = (units: readonly SchemaUnit[]): readonly EmittedFile[] =>
  sortFiles(
    units.map(({ folder, name, strictness, schema }) => ({
      path: `${folder}/${name}.${strictness}.schema.json`,
      text: `${JSON.stringify(schema, undefined, 2)}\n`,
    })),
  );
