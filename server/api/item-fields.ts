import type { GraphQLFieldResolver } from "graphql";

import type { ApiField } from "../../generated/items/fields.ts";
import { fieldsByType, typeNameByKind } from "../../generated/items/fields.ts";
import type { AudienceText } from "../../generated/items/types.ts";
import type { ApiContext } from "./context.ts";
import type { PartNode } from "./nodes.ts";
import { follow } from "./nodes.ts";

type PartResolver = GraphQLFieldResolver<PartNode, ApiContext>;

/** The JSON under a property of an item or of a part of one. */
const valueAt = (part: PartNode, property: string): unknown =>
  // Items passed their schema, and the table of fields is made from the same schema.
  (part.value as Readonly<Record<string, unknown>>)[property];

const listed = (value: unknown): readonly unknown[] | undefined =>
  Array.isArray(value) ? value : undefined;

const valueResolver =
  (property: string): PartResolver =>
  (part) =>
    valueAt(part, property);

const textsResolver =
  (property: string): PartResolver =>
  (part, { audience, language }: { readonly audience?: string; readonly language?: string }) => {
    // The table says that texts stand here.
    const texts = valueAt(part, property) as readonly AudienceText[] | undefined;
    if ((audience ?? language) === undefined) return texts;
    return texts?.filter(
      (text) =>
        (audience ?? text.audience) === text.audience &&
        (language ?? text.language) === text.language,
    );
  };

const partResolver = ({ property, list }: ApiField): PartResolver => {
  const partOf = (value: unknown, { scope }: PartNode): PartNode | undefined =>
    typeof value === "object" && value !== null ? { value, scope } : undefined;
  return list
    ? (part) => listed(valueAt(part, property))?.map((value) => partOf(value, part))
    : (part) => partOf(valueAt(part, property), part);
};

const referenceResolver = ({ property, list }: ApiField): PartResolver => {
  const followed = (text: unknown, { scope }: PartNode, { budget }: ApiContext): unknown =>
    typeof text === "string" ? follow(scope, text, budget) : undefined;
  const safely = (text: unknown, part: PartNode, context: ApiContext): unknown => {
    // In a list, one broken reference must not take the others down with it.
    try {
      return followed(text, part, context);
    } catch (cause) {
      return cause;
    }
  };
  return list
    ? (part, _arguments, context) =>
        listed(valueAt(part, property))?.map((text) => safely(text, part, context))
    : (part, _arguments, context) => followed(valueAt(part, property), part, context);
};

const resolverOf = (field: ApiField): PartResolver => {
  switch (field.shape) {
    case "value":
      return valueResolver(field.property);
    case "texts":
      return textsResolver(field.property);
    case "part":
      return partResolver(field);
    case "reference":
      return referenceResolver(field);
  }
};

/** Resolvers of the fields of one type, by name. */
export const itemFieldResolvers = (typeName: string): Readonly<Record<string, PartResolver>> =>
  Object.fromEntries(
    (fieldsByType[typeName] ?? []).map((field) => [field.name, resolverOf(field)]),
  );

/** Names of the types that are item versions. */
export const itemTypeNames: readonly string[] = Object.values(typeNameByKind);
