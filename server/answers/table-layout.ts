import type {
  DirectiveNode,
  DocumentNode,
  FieldNode,
  FragmentDefinitionNode,
  GraphQLNamedType,
  GraphQLOutputType,
  GraphQLSchema,
  OperationDefinitionNode,
  SelectionNode,
} from "graphql";
import {
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  Kind,
  getDirectiveValues,
  getNamedType,
  getNullableType,
  isInterfaceType,
  isListType,
  isObjectType,
} from "graphql";

/** A field as it was asked for, fragments taken together. */
export interface AskedField {
  /** The name in the answer. */
  readonly key: string;
  readonly isList: boolean;
  /** Whether its value is JSON, whatever that holds. */
  readonly isJson: boolean;
  /** Whether each of its elements is asked for as a row. */
  readonly isRows: boolean;
  /** Whether it only holds a page together: `nodes`, `edges` and `node` say nothing in the name of a column. */
  readonly isFrame: boolean;
  readonly fields: readonly AskedField[];
}

/** A question as a tree of fields. */
export interface AskedQuestion {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
}

interface Selected {
  readonly node: FieldNode;
  readonly parent: GraphQLNamedType;
}

type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

interface Reading extends AskedQuestion {
  readonly fragments: Fragments;
}

const isLeftOut = ({ variables }: Reading, node: SelectionNode): boolean => {
  const skip = getDirectiveValues(GraphQLSkipDirective, node, variables);
  const include = getDirectiveValues(GraphQLIncludeDirective, node, variables);
  return skip?.["if"] === true || include?.["if"] === false;
};

/** The fields of a selection, those of its fragments among them, in the order in which they stand. */
const selectedIn = (
  reading: Reading,
  selections: readonly SelectionNode[],
  parent: GraphQLNamedType,
): readonly Selected[] =>
  selections.flatMap((node): readonly Selected[] => {
    if (isLeftOut(reading, node)) return [];
    if (node.kind === Kind.FIELD) return [{ node, parent }];
    const inner =
      node.kind === Kind.INLINE_FRAGMENT ? node : reading.fragments.get(node.name.value);
    if (inner === undefined) return [];
    const type = reading.schema.getType(inner.typeCondition?.name.value ?? "") ?? parent;
    return selectedIn(reading, inner.selectionSet.selections, type);
  });

const typeOf = ({ node, parent }: Selected): GraphQLOutputType | undefined =>
  isObjectType(parent) || isInterfaceType(parent)
    ? parent.getFields()[node.name.value]?.type
    : undefined;

const isConnection = (type: GraphQLNamedType | undefined): boolean =>
  isObjectType(type) && type.name.endsWith("Connection") && "pageInfo" in type.getFields();

const isFrame = ({ node, parent }: Selected): boolean => {
  const name = node.name.value;
  if (name === "node") return parent.name.endsWith("Edge");
  return ["nodes", "edges"].includes(name) && isConnection(parent);
};

const asksForRows = ({ name }: DirectiveNode): boolean => name.value === "rows";

const fieldOf = (reading: Reading, key: string, same: readonly Selected[]): AskedField => {
  const [first] = same;
  const type = first === undefined ? undefined : typeOf(first);
  const named = type === undefined ? undefined : getNamedType(type);
  const inner =
    named === undefined
      ? []
      : same.flatMap(({ node }) => selectedIn(reading, node.selectionSet?.selections ?? [], named));
  return {
    key,
    isList: type !== undefined && isListType(getNullableType(type)),
    isJson: named?.name === "JSON",
    isRows: same.some(({ node }) => node.directives?.some(asksForRows) === true),
    isFrame: same.some(isFrame),
    fields: fieldsOf(reading, inner),
  };
};

const fieldsOf = (reading: Reading, selected: readonly Selected[]): readonly AskedField[] =>
  [...Map.groupBy(selected, ({ node }) => (node.alias ?? node.name).value)].map(([key, same]) =>
    fieldOf(reading, key, same),
  );

/** Reads what a valid question asks for. */
export const askedFields = (question: AskedQuestion): readonly AskedField[] => {
  const { schema, document, operation } = question;
  const root = schema.getRootType(operation.operation);
  if (root === undefined || root === null) return [];
  const fragments = new Map(
    document.definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION
        ? [[definition.name.value, definition] as const]
        : [],
    ),
  );
  const reading = { ...question, fragments };
  return fieldsOf(reading, selectedIn(reading, operation.selectionSet.selections, root));
};
