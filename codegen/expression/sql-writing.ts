import { keyColumnsOf } from "./expression-scope.ts";
import type { ExpressionScope } from "./expression-scope.ts";
import { quoteName } from "./sql-dialect.ts";
import type { SqlDialect } from "./sql-dialect.ts";
import { firstInDuckDb, selectFirst, selectFrom, sqlTableName } from "./sql-relation.ts";
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

/** What is worked out over the rows of a relation. */
export interface Gathered {
  /** An aggregate over the rows. */
  readonly aggregate: string;
  /** The same where there is one row only. */
  readonly single: string;
  /** What it comes to where there are no rows, if not blank. */
  readonly none?: string;
  /** What is read of it. */
  readonly read: (value: string) => string;
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
  /** A test for a place where what is unknown counts as false: databases join by it more readily. */
  readonly filter: (node: TypedNode, names: SqlNames) => string;
  /** A column in which what is worked out over rows stands already; undefined where it has to be asked in place. */
  readonly gather: (relation: SqlRelation, gathered: Gathered) => string | undefined;
}

/** Alias of the row in question. */
export const thisAlias = "t";

const asItIs = (value: string): string => value;

/** An argument of a checked call. */
export const argumentAt = ({ args }: CallNode, at: number): TypedNode => {
  const node = args[at];
  if (node === undefined) throw new Error("Invariant broken: a checked call has its arguments");
  return node;
};

/** What is worked out over the rows of a relation, as one value. */
export const gatheredValue = (
  writing: SqlWriting,
  relation: SqlRelation,
  gathered: Gathered,
): string =>
  writing.gather(relation, gathered) ??
  `(${selectFrom(relation, gathered.read(gathered.aggregate))})`;

/** True when a relation has rows. */
export const anyRow = (writing: SqlWriting, relation: SqlRelation): string =>
  writing.gather(relation, {
    aggregate: "count(*)",
    single: "1",
    none: "0",
    read: (count) => `(${count} > 0)`,
  }) ?? `EXISTS (${selectFrom(relation, "1")})`;

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
    case "picked": {
      const what = `${row.relation.alias}.${quoteName(column)}`;
      if (writing.dialect !== "duckdb") return selectFirst(writing.dialect, row, what);
      const aggregate = firstInDuckDb(row.order, what);
      return gatheredValue(writing, row.relation, { aggregate, single: what, read: asItIs });
    }
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
