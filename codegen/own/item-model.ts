import { invariant } from "../../runtime/result.ts";
import type { JsonSchema } from "../json-schema.ts";
import { refName } from "../json-schema.ts";
import type { ItemSchemas } from "./item-schemas.ts";

/** What one value of a field is. A reference names the kinds of item that it may lead to. */
export type FieldShape =
  | { readonly kind: "scalar"; readonly scalar: string }
  | { readonly kind: "item-kind" }
  | { readonly kind: "enum"; readonly name: string }
  | { readonly kind: "object"; readonly name: string }
  | { readonly kind: "union"; readonly name: string; readonly members: readonly string[] }
  | { readonly kind: "reference"; readonly refersTo: readonly string[] };

/** A field of an item or of a part of one. */
export interface FieldModel {
  /** Name in the item's JSON. */
  readonly property: string;
  /** Name in the API: `id` is `itemId` there, because `id` is the opaque key of every node. */
  readonly name: string;
  readonly description: string;
  readonly required: boolean;
  readonly list: boolean;
  readonly shape: FieldShape;
}

/** An object type; items and members of unions carry the `kind` that tells them apart. */
export interface ObjectModel {
  readonly name: string;
  readonly description: string;
  readonly kind?: string;
  readonly fields: readonly FieldModel[];
}

/** A closed set of words with the meaning of each. */
export interface EnumModel {
  readonly name: string;
  readonly description: string;
  readonly members: readonly { readonly name: string; readonly description: string }[];
}

/** Every type of the item schemas with its final name: what the API and its tables are made from. */
export interface ItemModel {
  readonly kinds: readonly (ObjectModel & { readonly kind: string })[];
  readonly parts: readonly ObjectModel[];
  readonly enums: readonly EnumModel[];
}

/** Whether a field lists one text in words for several audiences, of which a reader asks for some. */
export const isTexts = ({ list, shape }: FieldModel): boolean =>
  list && shape.kind === "object" && shape.name === "AudienceText";

const scalarOfFormat: Readonly<Record<string, string>> = { date: "Date", "date-time": "DateTime" };
const scalarOfType: Readonly<Record<string, string>> = {
  boolean: "Boolean",
  integer: "Int",
  number: "Float",
  string: "String",
};

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

const scalarOf = (schema: JsonSchema): FieldShape => {
  const scalar =
    scalarOfFormat[schema.format ?? ""] ??
    scalarOfType[typeof schema.type === "string" ? schema.type : ""];
  invariant(scalar !== undefined, "a field outside the profile never reaches the model");
  return { kind: "scalar", scalar };
};

interface Owner {
  readonly name: string;
  readonly isItem: boolean;
  readonly enumNames: ReadonlySet<string>;
}

const shapeOf = (owner: Owner, property: string, schema: JsonSchema): FieldShape => {
  if (schema.$ref !== undefined) {
    const name = refName(schema.$ref);
    return { kind: owner.enumNames.has(name) ? "enum" : "object", name };
  }
  if (schema.oneOf !== undefined) {
    const members = schema.oneOf.map((member) => refName(member.$ref ?? ""));
    return { kind: "union", name: `${owner.name}${capitalised(property)}`, members };
  }
  if (schema["x-refers-to"] !== undefined) {
    return { kind: "reference", refersTo: schema["x-refers-to"] };
  }
  return owner.isItem && property === "kind" ? { kind: "item-kind" } : scalarOf(schema);
};

const fieldsOf = (owner: Owner, schema: JsonSchema): readonly FieldModel[] =>
  Object.entries(schema.properties ?? {}).map(([property, field]) => ({
    property,
    name: owner.isItem && property === "id" ? "itemId" : property,
    description: field.description ?? "",
    required: (schema.required ?? []).includes(property),
    list: field.items !== undefined,
    shape: shapeOf(owner, property, field.items ?? field),
  }));

const kindConst = (schema: JsonSchema): { readonly kind?: string } => {
  const kind = schema.properties?.["kind"]?.const;
  return typeof kind === "string" ? { kind } : {};
};

const isEnum = ({ schema }: { readonly schema: JsonSchema }): boolean => schema.enum !== undefined;

const enumOf = (name: string, schema: JsonSchema): EnumModel => ({
  name,
  description: schema.description ?? "",
  members: (schema.enum ?? []).map(String).map((member) => ({
    name: member,
    description: schema["x-enum-descriptions"]?.[member] ?? "",
  })),
});

/** Makes the model of item schemas that keep the profile. */
export const itemModelOf = ({ kinds, shared }: ItemSchemas): ItemModel => {
  const enumNames = new Set(shared.filter(isEnum).map(({ name }) => name));
  return {
    kinds: kinds.map(({ kind, name, schema }) => ({
      kind,
      name,
      description: schema.description ?? "",
      fields: fieldsOf({ name, isItem: true, enumNames }, schema),
    })),
    parts: shared
      .filter((entry) => !isEnum(entry))
      .map(({ name, schema }) => ({
        name,
        ...kindConst(schema),
        description: schema.description ?? "",
        fields: fieldsOf({ name, isItem: false, enumNames }, schema),
      })),
    enums: shared.filter(isEnum).map(({ name, schema }) => enumOf(name, schema)),
  };
};
