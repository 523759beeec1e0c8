import type { EmittedFile } from "../emit/emitted-file.ts";
import { renderValidators } from "../emit/standalone.ts";
import { validatorTypes } from "../emit/validator-types.ts";
import type { JsonSchema } from "../json-schema.ts";
import { refName } from "../json-schema.ts";
import { ownHeader } from "./header.ts";
import type { ItemSchemas, KindSchema } from "./item-schemas.ts";

const within = (schema: JsonSchema): JsonSchema => ({
  ...schema,
  ...(schema.$ref === undefined ? {} : { $ref: `#/$defs/${refName(schema.$ref)}` }),
  ...(schema.items === undefined ? {} : { items: within(schema.items) }),
  ...(schema.oneOf === undefined ? {} : { oneOf: schema.oneOf.map(within) }),
  ...(schema.properties === undefined ? {} : { properties: mapSchemas(schema.properties) }),
});

const mapSchemas = (
  schemas: Readonly<Record<string, JsonSchema>>,
): Readonly<Record<string, JsonSchema>> =>
  Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, within(schema)]));

/** One schema for all kinds, so that the module holds each shared type once. */
const bundleOf = ({ kinds, shared }: ItemSchemas): JsonSchema => ({
  $id: "urn:chorus:item",
  $defs: mapSchemas(
    Object.fromEntries([...kinds, ...shared].map(({ name, schema }) => [name, schema])),
  ),
});

const validateName = ({ name }: KindSchema): string => `is${name}`;

const kindRoot = ({ name, kind }: KindSchema): JsonSchema => ({
  $id: `urn:chorus:item:${kind}`,
  $ref: `urn:chorus:item#/$defs/${name}`,
});

/** Emits a validator for each kind of item, free of imports, and its types. */
export const emitItemValidators = (schemas: ItemSchemas): readonly EmittedFile[] => {
  const code = renderValidators(
    Object.fromEntries(schemas.kinds.map((kind) => [validateName(kind), kindRoot(kind)])),
    [bundleOf(schemas)],
  );
  const rows = schemas.kinds.map(
    (kind) => `  ${JSON.stringify(kind.kind)}: ${validateName(kind)},\n`,
  );
  const header = ownHeader("schema/item");
  return [
    {
      path: "generated/items/validators.js",
      text: `${header}// @ts-nocheck: its types stand in validators.d.ts.\n\n${code}\n/** The validator of each kind of item. */\nexport const validators = {\n${rows.join("")}};\n`,
    },
    {
      path: "generated/items/validators.d.ts",
      text: `${header}
import type { ItemKind, RegistryItem } from "./types.ts";

${validatorTypes}
/** The validator of each kind of item. */
export declare const validators: {
  readonly [Kind in ItemKind]: Validator<Extract<RegistryItem, { readonly kind: Kind }>>;
};
`,
    },
  ];
};
