import type { EmittedFile } from "../emit/emitted-file.ts";
import { ownHeader } from "./header.ts";
import type { FieldModel, ItemModel, ObjectModel } from "./item-model.ts";
import { isTexts } from "./item-model.ts";

/** The word of a kind in the API's `ItemKind`: `voice-field` is VOICE_FIELD. */
export const itemKindMember = (kind: string): string => kind.toUpperCase().replaceAll("-", "_");

interface ReferenceRow {
  readonly kind: string;
  readonly pointer: string;
  readonly refersTo: readonly string[];
}

const partsOf = ({ shape }: FieldModel): readonly string[] => {
  switch (shape.kind) {
    case "object":
      return [shape.name];
    case "union":
      return shape.members;
    case "scalar":
    case "item-kind":
    case "enum":
    case "reference":
      return [];
  }
};

type Parts = ReadonlyMap<string, ObjectModel>;

const partsByName = (model: ItemModel): Parts =>
  new Map(model.parts.map((part) => [part.name, part]));

/** Every place of an object where a reference stands, `*` for each entry of a list; parts never hold themselves. */
const referencesIn = (object: ObjectModel, parts: Parts): readonly Omit<ReferenceRow, "kind">[] =>
  object.fields.flatMap((field) => {
    const pointer = `/${field.property}${field.list ? "/*" : ""}`;
    if (field.shape.kind === "reference") return [{ pointer, refersTo: field.shape.refersTo }];
    return partsOf(field).flatMap((name) => {
      const part = parts.get(name);
      const inner = part === undefined ? [] : referencesIn(part, parts);
      return inner.map((row) => ({ ...row, pointer: `${pointer}${row.pointer}` }));
    });
  });

const quote = (value: unknown): string => JSON.stringify(value);

const referenceRows = (model: ItemModel, parts: Parts): string =>
  model.kinds
    .flatMap((kind) => referencesIn(kind, parts).map((row) => ({ kind: kind.kind, ...row })))
    .map(
      (row) =>
        `  { kind: ${quote(row.kind)}, pointer: ${quote(row.pointer)}, refersTo: ${list(row.refersTo)} },\n`,
    )
    .join("");

const list = (words: readonly string[]): string => `[${words.map(quote).join(", ")}]`;

/** Whether something in a part is not given as it stands: a reference is followed, texts are chosen from. */
const holdsMore = (name: string, parts: Parts): boolean =>
  (parts.get(name)?.fields ?? []).some(
    (field) =>
      field.shape.kind === "reference" ||
      isTexts(field) ||
      partsOf(field).some((inner) => holdsMore(inner, parts)),
  );

/**
 * Names of the parts that must know the item they stand in, because a reference or texts to choose from can be reached
 * from them or from another member of a union that they belong to.
 */
export const partTypesOf = (model: ItemModel): ReadonlySet<string> => {
  const parts = partsByName(model);
  const groups = [...model.kinds, ...model.parts].flatMap(({ fields }) => fields.map(partsOf));
  return new Set(groups.filter((names) => names.some((name) => holdsMore(name, parts))).flat());
};

const fieldRow = (field: FieldModel, partTypes: ReadonlySet<string>): string => {
  const { shape } = field;
  const start = `    { name: ${quote(field.name)}, property: ${quote(field.property)}, list: ${field.list}`;
  switch (shape.kind) {
    case "reference":
      return `${start}, shape: "reference", refersTo: ${list(shape.refersTo)} },\n`;
    case "object":
    case "union": {
      const isPart = partsOf(field).some((name) => partTypes.has(name));
      const word = isTexts(field) ? "texts" : isPart ? "part" : "value";
      return `${start}, shape: ${quote(word)} },\n`;
    }
    case "scalar":
    case "item-kind":
    case "enum":
      return `${start}, shape: "value" },\n`;
  }
};

const typeRows = (objects: readonly ObjectModel[], partTypes: ReadonlySet<string>): string =>
  objects
    .map(
      (object) =>
        `  ${object.name}: [\n${object.fields.map((field) => fieldRow(field, partTypes)).join("")}  ],\n`,
    )
    .join("");

const unionRows = (model: ItemModel, parts: Parts): string =>
  [...model.kinds, ...model.parts]
    .flatMap(({ fields }) => fields)
    .flatMap(({ shape }) => (shape.kind === "union" ? [shape] : []))
    .map(({ name, members }) => {
      const rows = members.map(
        (member) => `    ${quote(parts.get(member)?.kind)}: ${quote(member)},\n`,
      );
      return `  ${name}: {\n${rows.join("")}  },\n`;
    })
    .join("");

const enumRows = (model: ItemModel): string =>
  model.enums
    .map(({ name, members }) => {
      const rows = members.map((member) => `    ${member.name}: ${quote(member.description)},\n`);
      return `  ${name}: {\n${rows.join("")}  },\n`;
    })
    .join("");

const kindTables = (model: ItemModel): string => `/** Every kind of item. */
export const itemKinds = ${list(model.kinds.map(({ kind }) => kind))} as const satisfies readonly ItemKind[];

/** The type of each kind of item, in TypeScript and in the API. */
export const typeNameByKind = {
${model.kinds.map(({ kind, name }) => `  ${quote(kind)}: ${quote(name)},\n`).join("")}} as const satisfies Record<ItemKind, string>;

/** The kind behind each word of the API's \`ItemKind\`. */
export const kindByMember = {
${model.kinds.map(({ kind }) => `  ${itemKindMember(kind)}: ${quote(kind)},\n`).join("")}} as const satisfies Record<string, ItemKind>;
`;

const referenceTable = (
  model: ItemModel,
  parts: Parts,
): string => `/** A place in an item where a reference stands: \`*\` is each entry of a list. */
export interface ReferenceField {
  readonly kind: ItemKind;
  readonly pointer: string;
  readonly refersTo: readonly ItemKind[];
}

/** Every place in an item where a reference stands. */
export const referenceFields: readonly ReferenceField[] = [
${referenceRows(model, parts)}];
`;

const fieldTables = (model: ItemModel, partTypes: ReadonlySet<string>): string => `/**
 * A field of a type of the API and where its value comes from: the property as it stands (value), texts to choose from by
 * audience and language, a part from which a reference or such texts can be reached, or the item a reference leads to.
 */
export interface ApiField {
  readonly name: string;
  readonly property: string;
  readonly list: boolean;
  readonly shape: "value" | "texts" | "part" | "reference";
  readonly refersTo?: readonly ItemKind[];
}

/** The fields of each type that items are made of. */
export const fieldsByType: Readonly<Record<string, readonly ApiField[]>> = {
${typeRows([...model.kinds, ...model.parts], partTypes)}};

/** Parts that must know the item they stand in, because a reference or texts to choose from can be reached from them. */
export const partTypes: readonly string[] = ${list([...partTypes].toSorted())};
`;

const meaningTables = (
  model: ItemModel,
  parts: Parts,
): string => `/** The type behind each \`kind\` of a union. */
export const unionTypes: Readonly<Record<string, Readonly<Record<string, string>>>> = {
${unionRows(model, parts)}};

/** What each member of an enumeration means. */
export const memberDescriptions = {
${enumRows(model)}} as const;
`;

/** Emits what the registry and the server need to know of items as plain tables. */
export const emitItemTables = (model: ItemModel): EmittedFile => {
  const parts = partsByName(model);
  const tables = [
    `${ownHeader("schema/item")}\nimport type { ItemKind } from "./types.ts";\n`,
    kindTables(model),
    referenceTable(model, parts),
    fieldTables(model, partTypesOf(model)),
    meaningTables(model, parts),
  ];
  return { path: "generated/items/fields.ts", text: tables.join("\n") };
};
