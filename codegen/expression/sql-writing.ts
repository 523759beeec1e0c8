import { keyColumnsOf } from "./expression-scope.ts";
import type { ExpressionScope } from "./expression-scope.ts";
import { quoteName } from "./sql-dialect.ts";
import type { SqlDialect } from "./sql-dialect.ts";
import { selectFirst, sqlTableName } from "./sql-relation.ts";
import type { SqlNames, SqlRelation, SqlRow } from "./sql-relation.ts";
import type { CallNode, Stretch, TypedNode } from "./typed-node.ts";

/** Something that a dialect cannot say; it is caught at the edge of `toSql` and becomes a problem. */
export class NotInSql extends Error {
  readonly at: Stretch;
  constructor(what: string, at: Stretch) {
    super(what);
    this.at = at;
  }
}

/** A column of a neighbouring row that the query must bring along. */
export interface NeighbourColumn {
  readonly name: "prev" | "next";
  readonly column: string;
}

/** The writing of one expression in SQL. */
export interface SqlWriting {
  readonly dialect: SqlDialect;
  readonly scope: ExpressionScope;
  readonly neighbours: Map<string, NeighbourColumn>;
  /** A new alias. */
  readonly alias: () => string;
  readonly row: (node: TypedNode, names: SqlNames) => SqlRow;
  readonly relation: (node: TypedNode, names: SqlNames) => SqlRelation;
  readonly value: (node: TypedNode, names: SqlNames) => string;
  readonly test: (node: TypedNode, names: SqlNames) => string;
}

/** Alias of the row in question. */
export const thisAlias = "t";

/** An argument of a checked call. */
export const argumentAt = ({ args }: CallNode, at: number): TypedNode => {
  const node = args[at];
  if (node === undefined) throw new Error("Invariant broken: a checked call has its arguments");
  return node;
};

/** A column, or one of the columns that begin with an underscore, of a row. */
export const columnOf = (writing: SqlWriting, row: SqlRow, column: string): string => {
  switch (row.kind) {
    case "alias":
      return `${row.alias}.${quoteName(column)}`;
    case "neighbour": {
      const key = `${row.name}$${column}`;
      writing.neighbours.set(key, { name: row.name, column });
      return `${thisAlias}.${quoteName(key)}`;
    }
    case "picked":
      return selectFirst(writing.dialect, row, `${row.relation.alias}.${quoteName(column)}`);
  }
};

/** Rows of a database table. */
export const rowsFrom = (
  writing: SqlWriting,
  from: string,
  where: (alias: string) => readonly string[],
): SqlRelation => {
  const alias = writing.alias();
  return { from: `${from} ${alias}`, alias, where: where(alias) };
};

/** Names in reach, with one that stands for a part of the expression. */
export const withPart = (names: SqlNames, variable: string, node: TypedNode): SqlNames =>
  new Map([...names, [variable, { kind: "part", node, names }]]);

/** Names in reach, with one that stands for a member of a relation. */
export const withMember = (names: SqlNames, variable: string, relation: SqlRelation): SqlNames =>
  new Map([
    ...names,
    [
      variable,
      relation.value === undefined
        ? { kind: "row", row: { kind: "alias", alias: relation.alias } }
        : { kind: "value", text: relation.value },
    ],
  ]);

/** The entries of a reference list that a key finds. */
export const entriesOf = (
  writing: SqlWriting,
  { args, at }: CallNode,
  names: SqlNames,
): SqlRelation => {
  const [list, ...keys] = args;
  if (list?.kind !== "reference") throw new NotInSql("a reference list with no name", at);
  const values = keys.map((key) => writing.value(key, names));
  const columns = keyColumnsOf(list.table);
  return rowsFrom(writing, sqlTableName(list.table), (alias) =>
    columns.map((column, index) => `${alias}.${quoteName(column)} = ${values[index] ?? "NULL"}`),
  );
};

/** A column and the column of its text as written. */
export const writtenColumn = (
  writing: SqlWriting,
  node: TypedNode,
  names: SqlNames,
): readonly [string, string] => {
  if (node.kind !== "column")
    throw new Error("Invariant broken: the checker lets only columns through here");
  const row = writing.row(node.row, names);
  const { name } = node.column.column;
  return [columnOf(writing, row, name), columnOf(writing, row, `${name}_written`)];
};
