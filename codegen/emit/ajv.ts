import type { EmittedFile } from "./emitted-file.ts";
import { sortFiles } from "./emitted-file.ts";
import type { SchemaUnit } from "./schema-unit.ts";
import { strictName, unitsHeader } from "./schema-unit.ts";
import { renderValidators } from "./standalone.ts";
import { validatorTypes } from "./validator-types.ts";

/** A title may hold what would end a comment. */
const commentText = (text: string): string => text.replaceAll("*/", "* /");

const moduleFiles = (unit: SchemaUnit): readonly EmittedFile[] => {
  const { folder, name, strictness, typeName, schema } = unit;
  const head = unitsHeader([unit]);
  const type = strictName(typeName, strictness);
  const path = `${folder}/${name}.${strictness}`;
  return [
    { path: `${path}.js`, text: `${head}${renderValidators({ validate: schema })}` },
    {
      path: `${path}.d.ts`,
      text: `${head}
import type { ${type} } from "./types.js";

${validatorTypes}
/** ${commentText(schema.description ?? "")} */
export declare const validate: Validator<${type}>;
`,
    },
  ];
};

/** Tells Node that the modules are ES modules, whatever project they are put in. */
export const packageFile: EmittedFile = {
  path: "package.json",
  text: `${JSON.stringify({ private: true, type: "module" }, undefined, 2)}\n`,
};

/**
 * Emits a validator module for each schema. A module imports nothing and makes no code while it runs, so it works in
 * Node and on a page with a strict content security policy. Its types stand beside it and use `types.d.ts`.
 */
export const emitAjv = (units: readonly SchemaUnit[]): readonly EmittedFile[] =>
  sortFiles([packageFile, ...units.flatMap(moduleFiles)]);
