import type { CollectionFacts } from "../../runtime/row.ts";
import type { ProfileEntry } from "./profile-entry.ts";
import type { ColumnType, TableType, ValueType } from "./value-type.ts";

/** A stretch of the expression's text, by the offsets of its first character and of the one after its last. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

interface NodeOf<Kind extends string> {
  readonly kind: Kind;
  readonly type: ValueType;
  readonly at: Stretch;
}

/** A value written out; a date as its day number. */
export interface LiteralNode extends NodeOf<"literal"> {
  readonly value: string | number | boolean;
}

/** `this`, `prev`, `next`, or a name that a macro or a named function gives. */
export interface VariableNode extends NodeOf<"variable"> {
  readonly name: string;
}

/** All rows of a table: of the child, of the child last year, or of the whole return. */
export interface RowsNode extends NodeOf<"rows"> {
  readonly group: "child" | "last" | "tables";
  readonly table: TableType;
}

/** A fact about the collection. */
export interface FactNode extends NodeOf<"fact"> {
  readonly fact: keyof CollectionFacts;
}

/** A list that things are looked up in. */
export interface ReferenceNode extends NodeOf<"reference"> {
  readonly table: TableType;
}

/** A cell of a row. */
export interface ColumnNode extends NodeOf<"column"> {
  readonly row: TypedNode;
  readonly column: ColumnType;
}

/** The row that a row stands in, so many levels up. */
export interface ParentNode extends NodeOf<"parent"> {
  readonly row: TypedNode;
  readonly levels: number;
  readonly table: TableType;
}

/** The rows of a child table that stand in a row. */
export interface WithinNode extends NodeOf<"within"> {
  readonly row: TypedNode;
  readonly table: TableType;
}

/** An operator or function with its arguments. */
export interface CallNode extends NodeOf<"call"> {
  readonly entry: ProfileEntry;
  readonly args: readonly TypedNode[];
}

/** A list written out. */
export interface ListNode extends NodeOf<"list"> {
  readonly items: readonly TypedNode[];
}

/** A macro over the members of a list; `row` is the one that `runAround` starts from. */
export interface MacroNode extends NodeOf<"macro"> {
  readonly entry: ProfileEntry;
  readonly over: TypedNode;
  readonly variable: string;
  readonly bodies: readonly TypedNode[];
  readonly row?: TypedNode;
}

/** A value with a name, and the expression that uses it. */
export interface BindNode extends NodeOf<"bind"> {
  readonly variable: string;
  readonly value: TypedNode;
  readonly body: TypedNode;
}

/** A named function: what it stands for, with its arguments in place. */
export interface NamedNode extends NodeOf<"named"> {
  readonly name: string;
  readonly args: readonly TypedNode[];
  readonly body: TypedNode;
}

/** An expression whose every part has a type. */
export type TypedNode =
  | LiteralNode
  | VariableNode
  | RowsNode
  | FactNode
  | ReferenceNode
  | ColumnNode
  | ParentNode
  | WithinNode
  | CallNode
  | ListNode
  | MacroNode
  | BindNode
  | NamedNode;

/** What to do with each kind of node. */
export type NodeCases<Value> = {
  readonly [Kind in TypedNode["kind"]]: (
    node: Extract<TypedNode, { readonly kind: Kind }>,
  ) => Value;
};

/** Does what is given for the node's kind, or something else where nothing is given for it. */
export const matchNode = <Value>(
  node: TypedNode,
  cases: Partial<NodeCases<Value>>,
  otherwise: (node: TypedNode) => Value,
): Value => {
  // The case stands under the node's own kind, so it takes this node; TypeScript cannot say so.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const run = (cases[node.kind] ?? otherwise) as (node: TypedNode) => Value;
  return run(node);
};

const belowRow = ({ row }: { readonly row: TypedNode }): readonly TypedNode[] => [row];

const partsByKind: Partial<NodeCases<readonly TypedNode[]>> = {
  column: belowRow,
  parent: belowRow,
  within: belowRow,
  call: ({ args }) => args,
  list: ({ items }) => items,
  macro: ({ over, row, bodies }) => [over, ...(row === undefined ? [] : [row]), ...bodies],
  bind: ({ value, body }) => [value, body],
  named: ({ args, body }) => [...args, body],
};

const noParts = (): readonly TypedNode[] => [];

/** The nodes directly below a node. */
export const partsOf = (node: TypedNode): readonly TypedNode[] =>
  matchNode(node, partsByKind, noParts);
