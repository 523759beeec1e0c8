import { readFileSync } from "node:fs";

import type { GraphQLNamedType, GraphQLSchema } from "graphql";
import {
  buildSchema,
  getNamedType,
  isAbstractType,
  isEnumType,
  isObjectType,
  isScalarType,
} from "graphql";

import {
  fieldsByType,
  kindByMember,
  typeNameByKind,
  unionTypes,
} from "../../generated/items/fields.ts";
import { invariant } from "../../runtime/result.ts";
import { governanceEnums, governanceResolvers } from "./governance/resolvers.ts";
import { itemFieldResolvers, itemTypeNames } from "./item-fields.ts";
import type { AnyItemNode, PartNode, ReleaseNode } from "./nodes.ts";
import type { RegistryItemResolvers, Resolvers } from "./resolver-types.generated.ts";
import { candidateChangeFields } from "./resolvers/candidate-changes.ts";
import { itemQueries } from "./resolvers/items.ts";
import {
  actFields,
  factType,
  ledgerQueries,
  publishedFields,
  registeredFields,
  releasedFields,
} from "./resolvers/ledger.ts";
import { auditQueries } from "./resolvers/audit.ts";
import { compareQueries, comparisonFields } from "./resolvers/compare.ts";
import {
  comesBackField,
  figuresField,
  noticeReadingsField,
  readingQueries,
} from "./resolvers/reading.ts";
import { releaseFields, releaseQueries } from "./resolvers/releases.ts";
import { trialQueries } from "./resolvers/trials.ts";
import { webhookMutations, webhookQueries } from "./resolvers/webhooks.ts";
import { scalarSetters } from "./scalars.ts";
import { versionFields } from "./version-fields.ts";

/** The files of the schema, in the order in which people read them. */
const files = [
  "schema/api/registry.graphql",
  "schema/api/releases.graphql",
  "schema/api/ledger.graphql",
  "schema/api/viewer.graphql",
  "schema/api/governance.graphql",
  "schema/api/acts.graphql",
  "schema/api/acts-proposals.graphql",
  "schema/api/acts-reviews.graphql",
  "schema/api/acts-voices.graphql",
  "schema/api/acts-people.graphql",
  "schema/api/acts-releases.graphql",
  "schema/api/compare.graphql",
  "schema/api/audit.graphql",
  "schema/api/reading.graphql",
  "schema/api/webhooks.graphql",
  "schema/api/candidate-changes.graphql",
  "schema/api/trials.graphql",
  "generated/graphql/items.graphql",
];

/** The whole schema as its source files say it. */
export const readSdl = (): string =>
  files
    .map((file) => readFileSync(new URL(`../../${file}`, import.meta.url), "utf8").trim())
    .join("\n\n");

const resolveNodeType = (node: AnyItemNode | ReleaseNode): TypeName =>
  "release" in node ? "Release" : typeNameByKind[node.value.kind];

type ItemTypeName = (typeof typeNameByKind)[keyof typeof typeNameByKind];
type TypeName = ItemTypeName | "Release";

const itemType = {
  __resolveType: (node) => typeNameByKind[node.value.kind],
} as const satisfies RegistryItemResolvers;

const ownResolvers = {
  Query: {
    ...itemQueries,
    ...auditQueries,
    ...compareQueries,
    ...readingQueries,
    ...releaseQueries,
    ...ledgerQueries,
    ...trialQueries,
    ...webhookQueries,
  },
  Mutation: webhookMutations,
  Comparison: comparisonFields,
  Indicator: { figures: figuresField },
  DataReturn: { whatComesBack: comesBackField },
  VoiceField: { noticeReadings: noticeReadingsField },
  DataElement: { noticeReadings: noticeReadingsField },
  Release: releaseFields,
  VersionPublished: publishedFields,
  RegistrationSet: registeredFields,
  ReleasePublished: releasedFields,
  ActRecorded: actFields,
  LedgerFact: factType,
  RegistryItem: itemType,
  Node: { __resolveType: resolveNodeType },
} as const satisfies Resolvers;

/** Types whose objects carry the scope in which their references are followed. */
const typesWithScope = (schema: GraphQLSchema): ReadonlySet<string> => {
  const parts = Object.entries(fieldsByType).flatMap(([typeName, fields]) =>
    fields.flatMap(({ name, shape }) => {
      const type = schema.getType(typeName);
      if (shape !== "part" || !isObjectType(type)) return [];
      const field = type.getFields()[name];
      const target = field === undefined ? "" : getNamedType(field.type).name;
      return Object.values(unionTypes[target] ?? { [target]: target });
    }),
  );
  return new Set([...itemTypeNames, ...parts]);
};

const setResolvers = (type: GraphQLNamedType, table: object): void => {
  for (const [name, resolver] of Object.entries(table)) {
    if (isAbstractType(type)) {
      type.resolveType = resolver;
      continue;
    }
    const field = isObjectType(type) ? type.getFields()[name] : undefined;
    invariant(field !== undefined, `the schema has the field ${type.name}.${name}`);
    // Each resolver is typed where it is written; here it only finds its place.
    field.resolve = resolver;
  }
};

const setUnion = (type: GraphQLNamedType, typeNames: Readonly<Record<string, string>>): void => {
  if (!isAbstractType(type)) return;
  type.resolveType = ({ value }: PartNode<{ readonly kind: string }>) => typeNames[value.kind];
};

/** Enums whose members are written otherwise in an item's JSON, or in the registry, than in the API. */
const enumValues: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  ...governanceEnums,
  ItemKind: kindByMember,
};

const setLeaf = (type: GraphQLNamedType): void => {
  if (isScalarType(type)) scalarSetters[type.name]?.(type);
  const values = enumValues[type.name];
  if (!isEnumType(type) || values === undefined) return;
  for (const member of type.getValues()) member.value = values[member.name];
};

/** Builds the schema and gives every field its resolver. */
export const createSchema = (sdl: string): GraphQLSchema => {
  const schema = buildSchema(sdl);
  const typeNamed = (name: string): GraphQLNamedType => {
    const type = schema.getType(name);
    invariant(type !== undefined, `the schema has the type ${name}`);
    return type;
  };
  for (const name of typesWithScope(schema))
    setResolvers(typeNamed(name), itemFieldResolvers(name));
  for (const name of itemTypeNames) setResolvers(typeNamed(name), versionFields);
  for (const [name, types] of Object.entries(unionTypes)) setUnion(typeNamed(name), types);
  for (const [name, table] of Object.entries(ownResolvers)) setResolvers(typeNamed(name), table);
  for (const [name, table] of Object.entries(governanceResolvers))
    setResolvers(typeNamed(name), table);
  setResolvers(typeNamed("CandidateEntry"), candidateChangeFields);
  for (const type of Object.values(schema.getTypeMap())) setLeaf(type);
  return schema;
};
