import { ancestorsOf, tablesBeside } from "./expression-scope.ts";
import { sqlTypes } from "./sql-dialect.ts";
import { sqlTableName } from "./sql-relation.ts";
import type { SqlNames, SqlRelation, SqlRow } from "./sql-relation.ts";
import { isScalar } from "./value-type.ts";
import { writeRunAround } from "./sql-runs.ts";
import {
  argumentAt,
  columnOf,
  entriesOf,
  NotInSql,
  rowsFrom,
  thisAlias,
  withMember,
  withPart,
  writtenColumn,
} from "./sql-writing.ts";
import type { SqlWriting } from "./sql-writing.ts";
import { matchNode } from "./typed-node.ts";
import type {
  CallNode,
  MacroNode,
  ParentNode,
  TypedNode,
  VariableNode,
  WithinNode,
} from "./typed-node.ts";

const near = (name: string): SqlRow => {
  if (name === "prev" || name === "next") return { kind: "neighbour", name };
  return { kind: "alias", alias: thisAlias };
};

const rowNamed = (writing: SqlWriting, name: string, names: SqlNames): SqlRow => {
  const found = names.get(name);
  if (found?.kind === "row") return found.row;
  return found?.kind === "part" ? writing.row(found.node, found.names) : near(name);
};

/** A row: a name, a picked member of a list, an entry of a reference list, or a parent. */
export const writeRow = (writing: SqlWriting, node: TypedNode, names: SqlNames): SqlRow =>
  matchNode<SqlRow>(
    node,
    {
      variable: ({ name }) => rowNamed(writing, name, names),
      parent: (parent) => writeParent(writing, parent, names),
      bind: ({ variable, value, body }) => writing.row(body, withPart(names, variable, value)),
      named: ({ body }) => writing.row(body, names),
      macro: (macro) => writePick(writing, macro, names),
      call: (call) => writeRowCall(writing, call, names),
    },
    ({ at }) => {
      throw new NotInSql("a choice between rows", at);
    },
  );

const positionOf = (alias: string): string => `${alias}."_position"`;

const writeRowCall = (writing: SqlWriting, node: CallNode, names: SqlNames): SqlRow => {
  const [list] = node.args;
  if (node.entry.name === "lookup")
    return { kind: "picked", relation: entriesOf(writing, node, names), order: [] };
  if (list === undefined || !["firstRow", "lastRow"].includes(node.entry.name)) {
    throw new NotInSql("a choice between rows", node.at);
  }
  const relation = writing.relation(list, names);
  return {
    kind: "picked",
    relation,
    order: [`${positionOf(relation.alias)}${node.entry.name === "lastRow" ? " DESC" : ""}`],
  };
};

const writePick = (writing: SqlWriting, node: MacroNode, names: SqlNames): SqlRow => {
  const relation = writing.relation(node.over, names);
  const [body] = node.bodies;
  if (body === undefined || node.entry.name === "runAround")
    throw new NotInSql("a run of rows", node.at);
  const key = writing.value(body, withMember(names, node.variable, relation));
  const down = node.entry.name === "latest" ? " DESC" : "";
  return {
    kind: "picked",
    relation: { ...relation, where: [...relation.where, `${key} IS NOT NULL`] },
    order: [`${key}${down}`, `${positionOf(relation.alias)}${down}`],
  };
};

const writeParent = (writing: SqlWriting, node: ParentNode, names: SqlNames): SqlRow => {
  const row = writing.row(node.row, names);
  if (node.row.type.kind !== "row")
    throw new NotInSql("a parent of something that is no row", node.at);
  const { table } = node.row.type;
  const tables = tablesBeside(writing.scope, table);
  const path = ancestorsOf(table, tables)
    .slice(0, node.levels)
    .flatMap((name) => tables.get(name) ?? []);
  return path.reduce<SqlRow>((below, above) => {
    const parent = columnOf(writing, below, "_parent");
    const relation = rowsFrom(writing, sqlTableName(above), (alias) => [
      `${alias}."_row" = ${parent}`,
    ]);
    return { kind: "picked", relation, order: [] };
  }, row);
};

const writeRows = (writing: SqlWriting, node: TypedNode & { readonly kind: "rows" }): SqlRelation =>
  rowsFrom(writing, sqlTableName(node.table), (alias) =>
    node.group === "tables" ? [] : [`${alias}."_child" = ${thisAlias}."_child"`],
  );

const unnested = (writing: SqlWriting, node: TypedNode, list: string): SqlRelation => {
  const alias = writing.alias();
  const of = node.type.kind === "list" ? node.type.of : undefined;
  const type = sqlTypes[writing.dialect][of !== undefined && isScalar(of) ? of.kind : "text"];
  const members =
    writing.dialect === "tsql"
      ? `SELECT CAST("value" AS ${type}) AS "value" FROM OPENJSON(${list})`
      : `SELECT unnest(${list}) AS "value"`;
  return { from: `(${members}) ${alias}`, alias, where: [], value: `${alias}."value"` };
};

const listed = (writing: SqlWriting, items: readonly string[]): SqlRelation => {
  const alias = writing.alias();
  const from = `(VALUES ${items.map((item) => `(${item})`).join(", ")}) AS ${alias}("value")`;
  return { from, alias, where: [], value: `${alias}."value"` };
};

const within = (writing: SqlWriting, node: WithinNode, names: SqlNames): SqlRelation => {
  const parent = columnOf(writing, writing.row(node.row, names), "_row");
  return rowsFrom(writing, sqlTableName(node.table), (alias) => [`${alias}."_parent" = ${parent}`]);
};

/** A list that a function gives: the different values of another, or the texts of a column with several values. */
const given = (writing: SqlWriting, node: CallNode, names: SqlNames): SqlRelation => {
  if (node.entry.name === "written") {
    const [, texts] = writtenColumn(writing, argumentAt(node, 0), names);
    return unnested(writing, node, texts);
  }
  if (node.entry.name !== "distinct") throw new NotInSql("this list", node.at);
  const relation = writing.relation(argumentAt(node, 0), names);
  const filled = `${relation.value ?? "NULL"} IS NOT NULL`;
  return { ...relation, where: [...relation.where, filled], distinct: true };
};

const relationNamed = (writing: SqlWriting, node: VariableNode, names: SqlNames): SqlRelation => {
  const name = names.get(node.name);
  if (name?.kind === "part") return writing.relation(name.node, name.names);
  throw new NotInSql("this list", node.at);
};

/** A list: rows of a table, a choice among them, or values. */
export const writeRelation = (writing: SqlWriting, node: TypedNode, names: SqlNames): SqlRelation =>
  matchNode<SqlRelation>(
    node,
    {
      rows: (rows) => writeRows(writing, rows),
      within: (rows) => within(writing, rows, names),
      macro: (macro) => writeMacroRelation(writing, macro, names),
      list: ({ items }) =>
        listed(
          writing,
          items.map((item) => writing.value(item, names)),
        ),
      column: (column) => unnested(writing, column, writing.value(column, names)),
      bind: ({ variable, value, body }) => writing.relation(body, withPart(names, variable, value)),
      named: ({ body }) => writing.relation(body, names),
      call: (call) => given(writing, call, names),
      variable: (variable) => relationNamed(writing, variable, names),
    },
    ({ at }) => {
      throw new NotInSql("this list", at);
    },
  );

const writeMacroRelation = (writing: SqlWriting, node: MacroNode, names: SqlNames): SqlRelation => {
  if (node.entry.name === "runAround") return writeRunAround(writing, node, names);
  const [body] = node.bodies;
  if (body === undefined || !["filter", "map"].includes(node.entry.name))
    throw new NotInSql(node.entry.name, node.at);
  const relation = writing.relation(node.over, names);
  if (relation.distinct === true) throw new NotInSql("a choice among different values", node.at);
  const inner = withMember(names, node.variable, relation);
  return node.entry.name === "filter"
    ? { ...relation, where: [...relation.where, writing.filter(body, inner)] }
    : { ...relation, value: writing.value(body, inner) };
};
