import type { EmittedFile } from "../emit/emitted-file.ts";
import type { SdlArgument, SdlField, SdlType } from "../emit/sdl.ts";
import { renderSdl } from "../emit/sdl.ts";
import { ownHeader } from "./header.ts";
import type { FieldModel, FieldShape, ItemModel, ObjectModel } from "./item-model.ts";
import { isTexts } from "./item-model.ts";
import { itemKindMember } from "./item-tables.ts";

const textArguments: readonly SdlArgument[] = [
  {
    name: "audience",
    type: "Audience",
    description: "Only texts written for this audience.",
  },
  {
    name: "language",
    type: "String",
    description: "Only texts in this language, for example `en` or `cy`.",
  },
];

/** What the registry knows of every item version, beside the item's own content. */
const registryFields: readonly SdlField[] = [
  {
    name: "id",
    type: "ID!",
    description: "Opaque key of this version, for `node`. Do not take it apart; use `ref` to cite.",
  },
  {
    name: "ref",
    type: "String!",
    description: "Exact reference of this version, for example `dfe:sex@2.0.0`.",
  },
  {
    name: "hash",
    type: "String!",
    description: "SHA-256 of the version's canonical JSON: `sha256:` and 64 hexadecimal digits.",
  },
  {
    name: "recordedAt",
    type: "DateTime!",
    description: "When the ledger recorded this version.",
  },
  {
    name: "registrations",
    type: "[Registration!]!",
    description: "Which authority gave this version which status, when, by which decision.",
  },
  {
    name: "citation",
    type: "Citation!",
    description:
      "How to cite this version, in the release that is asked in or the newest that holds it.",
  },
  {
    name: "history",
    type: "[VersionRecord!]!",
    description: "Every version of the item that is in view, oldest first.",
  },
  {
    name: "limits",
    type: "[AudienceText!]!",
    description:
      "What it cannot tell: what the item says to everyone, under PUBLIC, and what its notices say to each audience.",
    arguments: textArguments,
  },
  {
    name: "mappings",
    type: "[ItemMapping]!",
    description: "How it stands to other items and forms, with the loss either way, by id.",
  },
  {
    name: "missingVoices",
    type: "[MissingVoice!]!",
    description: "Who is concerned by it and was not heard about it.",
  },
];

type TypeNames = ReadonlyMap<string, string>;

const referenceType = (refersTo: readonly string[], typeNameByKind: TypeNames): string => {
  const [kind, ...others] = refersTo;
  return (others.length === 0 && typeNameByKind.get(kind ?? "")) || "RegistryItem";
};

const innerType = (shape: FieldShape, typeNameByKind: TypeNames): string => {
  switch (shape.kind) {
    case "scalar":
      return shape.scalar;
    case "item-kind":
      return "ItemKind";
    case "enum":
    case "object":
    case "union":
      return shape.name;
    case "reference":
      return referenceType(shape.refersTo, typeNameByKind);
  }
};

/** A broken reference is null with an error beside it: it must not take the page that names it down with it. */
const fieldType = (field: FieldModel, typeNameByKind: TypeNames): string => {
  const inner = innerType(field.shape, typeNameByKind);
  const isReference = field.shape.kind === "reference";
  const value = field.list ? `[${inner}${isReference ? "" : "!"}]` : inner;
  return field.required && (field.list || !isReference) ? `${value}!` : value;
};

const sdlField = (field: FieldModel, typeNameByKind: TypeNames): SdlField => ({
  name: field.name,
  type: fieldType(field, typeNameByKind),
  description: field.description,
  ...(isTexts(field) ? { arguments: textArguments } : {}),
});

const unionsOf = (objects: readonly ObjectModel[]): readonly SdlType[] =>
  objects.flatMap((owner) =>
    owner.fields.flatMap(({ shape, description }) =>
      shape.kind === "union" ? [{ ...shape, kind: "union" as const, description }] : [],
    ),
  );

/** Fields that all kinds share; where they differ only in the kind referred to, the interface says RegistryItem. */
const sharedFields = (
  kinds: readonly (readonly SdlField[])[],
  isReference: (name: string) => boolean,
): readonly SdlField[] => {
  const [first = [], ...others] = kinds;
  return first.flatMap((field) => {
    const twins = others.map((fields) => fields.find(({ name }) => name === field.name));
    if (twins.includes(undefined)) return [];
    if (twins.every((twin) => twin?.type === field.type)) return [field];
    return isReference(field.name) ? [{ ...field, type: "RegistryItem" }] : [];
  });
};

const itemTypes = (model: ItemModel, typeNameByKind: TypeNames): readonly SdlType[] => {
  const types = model.kinds.map((kind) => ({
    kind: "type" as const,
    name: kind.name,
    description: kind.description,
    implements: ["RegistryItem", "Node"],
    fields: [...registryFields, ...kind.fields.map((field) => sdlField(field, typeNameByKind))],
  }));
  const references = new Set(
    model.kinds.flatMap(({ fields }) =>
      fields.flatMap(({ name, shape, list }) =>
        shape.kind === "reference" && !list ? [name] : [],
      ),
    ),
  );
  return [
    {
      kind: "interface",
      name: "RegistryItem",
      description: "One version of anything registered.",
      implements: ["Node"],
      fields: sharedFields(
        types.map(({ fields }) => fields),
        (name) => references.has(name),
      ),
    },
    ...types,
  ];
};

/** Emits the item part of the API: an interface, a type per kind, and the types that they share. */
export const emitItemSdl = (model: ItemModel): EmittedFile => {
  const typeNameByKind = new Map(model.kinds.map(({ kind, name }) => [kind, name]));
  const kindEnum: SdlType = {
    kind: "enum",
    name: "ItemKind",
    description: "The kind of an item.",
    members: model.kinds.map(({ kind, description }) => ({
      name: itemKindMember(kind),
      description,
    })),
  };
  const types: readonly SdlType[] = [
    ...itemTypes(model, typeNameByKind),
    kindEnum,
    ...model.parts.map(({ name, description, fields }) => ({
      kind: "type" as const,
      name,
      description,
      implements: [],
      fields: fields.map((field) => sdlField(field, typeNameByKind)),
    })),
    ...unionsOf([...model.kinds, ...model.parts]),
    ...model.enums.map((entry) => ({ kind: "enum" as const, ...entry })),
  ];
  return {
    path: "generated/graphql/items.graphql",
    text: `${ownHeader("schema/item", "#")}\n${renderSdl(types)}`,
  };
};
