import type { ReturnModel, TableModel } from "../../runtime/return-model.ts";
import type { JsonSchema } from "../json-schema.ts";
import type { Placed } from "../model/release-model.ts";
import { distinctNames, kebabName } from "../model/names.ts";
import { documentTypeName } from "../model/return-model.ts";
import { columnSchema, isRequiredInJson } from "./cell-schema.ts";
import type { SchemaUnit, Strictness } from "./schema-unit.ts";
import { schemaHead, strictName, strictnesses } from "./schema-unit.ts";

interface Setting {
  readonly model: ReturnModel;
  readonly strictness: Strictness;
  readonly madeFrom: string;
}

const byName = <Value>(
  entries: readonly (readonly [string, Value])[],
): Readonly<Record<string, Value>> => Object.fromEntries(entries);

const childrenOf = (model: ReturnModel, name: string | undefined): readonly TableModel[] =>
  model.tables.filter(({ parent }) => parent === name);

/** The columns of a table as the body of an object. */
const rowSchema = (table: TableModel, { model, strictness }: Setting): JsonSchema => ({
  type: "object",
  additionalProperties: strictness === "open",
  required: table.columns.filter(isRequiredInJson).map(({ name }) => name),
  properties: byName(
    table.columns.map((column) => [
      column.name,
      columnSchema(column, { strictness, period: model.period }),
    ]),
  ),
});

/** A table inside what holds it: one object when it occurs once at most, else the list of its rows. */
const heldSchema = (
  { typeName, occurs, name }: TableModel,
  { strictness }: Setting,
): JsonSchema => {
  const row: JsonSchema = { $ref: `#/$defs/${strictName(typeName, strictness)}` };
  if (occurs.max === 1) return { ...row, description: `The ${name} of this record.` };
  const isClosed = strictness === "closed";
  return {
    description: `The rows of ${name}.`,
    type: "array",
    items: row,
    ...(isClosed && occurs.min > 0 ? { minItems: occurs.min } : {}),
    ...(isClosed && occurs.max !== undefined ? { maxItems: occurs.max } : {}),
  };
};

const requiredTables = (tables: readonly TableModel[]): readonly string[] =>
  tables.filter(({ occurs }) => occurs.min > 0).map(({ name }) => name);

const heldTables = (
  tables: readonly TableModel[],
  setting: Setting,
): Readonly<Record<string, JsonSchema>> =>
  byName(tables.map((table) => [table.name, heldSchema(table, setting)]));

/** A row with the tables that stand in it. */
const nestedSchema = (table: TableModel, setting: Setting): JsonSchema => {
  const row = rowSchema(table, setting);
  const children = childrenOf(setting.model, table.name);
  return {
    description: `One row of ${table.name}.`,
    "x-item": table.record,
    ...row,
    required: [...(row.required ?? []), ...requiredTables(children)],
    properties: { ...row.properties, ...heldTables(children, setting) },
  };
};

const documentSchema = (setting: Setting): JsonSchema => {
  const { model, strictness, madeFrom } = setting;
  const roots = childrenOf(model, undefined);
  return {
    ...schemaHead({
      id: `${model.ref}:document:${strictness}`,
      title: model.title,
      madeFrom,
      item: model.ref,
    }),
    description: `A whole return: ${model.title}.`,
    type: "object",
    additionalProperties: strictness === "open",
    required: requiredTables(roots),
    properties: heldTables(roots, setting),
    $defs: byName(
      model.tables.map((table) => [
        strictName(table.typeName, strictness),
        nestedSchema(table, setting),
      ]),
    ),
  };
};

/** The row of a table that holds others has a name of its own, because the plain name is the row with all it holds. */
const rowTypeName = ({ name, typeName }: TableModel, model: ReturnModel): string =>
  childrenOf(model, name).length === 0 ? typeName : `${typeName}Row`;

const tableSchema = (table: TableModel, fileName: string, setting: Setting): JsonSchema => ({
  ...schemaHead({
    id: `${setting.model.ref}:${fileName}:${setting.strictness}`,
    title: `${table.name}: ${setting.model.title}`,
    madeFrom: setting.madeFrom,
    item: [table.record, setting.model.ref],
  }),
  description: `One row of ${table.name}.`,
  ...rowSchema(table, setting),
});

/** The schemas of a return: of a row of each table, and of the whole as one document, closed and open. */
export const returnUnits = (
  { folder, model, tables: wanted }: Placed<ReturnModel>,
  madeFrom: string,
): readonly SchemaUnit[] => {
  const fileNames = distinctNames(
    model.tables.map(({ name }) => kebabName(name)),
    ["document"],
  );
  return strictnesses.flatMap((strictness): readonly SchemaUnit[] => {
    const setting: Setting = { model, strictness, madeFrom };
    const tables = model.tables.flatMap((table, index) => {
      const name = fileNames[index] ?? kebabName(table.name);
      if (wanted !== undefined && !wanted.includes(table.name)) return [];
      const typeName = rowTypeName(table, model);
      return [{ folder, name, strictness, typeName, schema: tableSchema(table, name, setting) }];
    });
    if (wanted !== undefined) return tables;
    const schema = documentSchema(setting);
    const typeName = documentTypeName(model);
    return [...tables, { folder, name: "document", strictness, typeName, schema }];
  });
};
