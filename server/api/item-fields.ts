import type { GraphQLFieldResolver } from "graphql";

import type { ApiField } from "../../generated/items/fields.ts";
import { fieldsByType, typeNameByKind } from "../../generated/items/fields.ts";
import type { AudienceText } from "../../generated/items/types.ts";
import type { ApiContext } from "./context.ts";
import type { PartNode } from "./nodes.ts";
import { follow } from "./nodes.ts";

type PartResolver = GraphQLFieldResolver<PartNode, ApiContext>;

/** The JSON under a property of an item or of a part of one. */
const valueAt = ({ value }: PartNode, property: string): unknown => Reflect.get(value, property);

const listed = (value: unknown) => (Array.isArray(value) ? value : undefined);

const valueResolver =
  (property: string): PartResolver =>
  (part) =>
    valueAt(part, property);

interface TextArguments {
  readonly audience?: string | null;
  readonly language?: string | null;
}

const textsResolver =
  (property: string): PartResolver =>
  (part, { audience, language }: TextArguments) =>
    listed(valueAt(part, property))?.filter(
      (text: AudienceText) =>
        (audience ?? text.audience) === text.audience &&
        (language ?? text.language) === text.language,
    );

const partOf = (value: unknown, { scope }: PartNode): PartNode | undefined =>
  typeof value === "object" && value !== null ? { value, scope } : undefined;

const partResolver = ({ property, list }: ApiField): PartResolver =>
  list
    ? (part) => listed(valueAt(part, property))?.map((value) => partOf(value, part))
    : (part) => partOf(valueAt(part, property), part);

const followed = (text: unknown, { scope }: PartNode, { budget }: ApiContext): unknown =>
  typeof text === "string" ? follow(scope, text, budget) : undefined;

/** In a list, one broken reference must not take the others down with it. */
const followedOrError = (text: unknown, part: PartNode, context: ApiContext): unknown => {
  try {
    return followed(text, part, context);
  } catch (cause) {
    return cause;
  }
};

const referenceResolver = ({ property, list }: ApiField): PartResolver =>
  list
    ? (part, _arguments, context) =>
        listed(valueAt(part, property))?.map((text) => followedOrError(text, part, context))
    : (part, _arguments, context) => followed(valueAt(part, property), part, context);

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
