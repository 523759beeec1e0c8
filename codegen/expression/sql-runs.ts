import { certain } from "./sql-dialect.ts";
import { selectFrom } from "./sql-relation.ts";
import type { SqlNames, SqlRelation } from "./sql-relation.ts";
import { columnOf, NotInSql, withMember } from "./sql-writing.ts";
import type { SqlWriting } from "./sql-writing.ts";
import type { MacroNode } from "./typed-node.ts";

/** The rows of a list with their start, and the end of the row before: a row of its own query, by this alias. */
const writeSteps = (
  writing: SqlWriting,
  node: MacroNode,
  names: SqlNames,
): { readonly from: string; readonly alias: string } => {
  const [startNode, endNode] = node.bodies;
  if (startNode === undefined || endNode === undefined)
    throw new Error("Invariant broken: a run has a start and an end");
  const list = writing.relation(node.over, names);
  const inner = withMember(names, node.variable, list);
  const position = `${list.alias}."_position"`;
  const columns = [
    `${position} AS "_position"`,
    `${writing.value(startNode, inner)} AS "start"`,
    `lag(${writing.value(endNode, inner)}) OVER (ORDER BY ${position}) AS "before"`,
  ];
  const alias = writing.alias();
  return { from: `(${selectFrom(list, columns.join(", "))}) ${alias}`, alias };
};

/**
 * The unbroken run of rows around one: those of the list between which and the row no row starts later than the one
 * before it ends. None when the row is not in the list.
 */
export const writeRunAround = (
  writing: SqlWriting,
  node: MacroNode,
  names: SqlNames,
): SqlRelation => {
  if (node.row === undefined) throw new NotInSql("a run of rows", node.at);
  const row = writing.row(node.row, names);
  const [number, position] = [columnOf(writing, row, "_row"), columnOf(writing, row, "_position")];
  const list = writing.relation(node.over, names);
  const member = writing.relation(node.over, names);
  const isMember = selectFrom(
    { ...member, where: [...member.where, `${member.alias}."_row" = ${number}`] },
    "1",
  );
  const { from, alias } = writeSteps(writing, node, names);
  const [at, own] = [`${alias}."_position"`, `${list.alias}."_position"`];
  const isBetween = `((${at} > ${own} AND ${at} <= ${position}) OR (${at} > ${position} AND ${at} <= ${own}))`;
  const follows = certain(writing.dialect, `${alias}."start" <= ${alias}."before"`);
  const gap = `SELECT 1 FROM ${from} WHERE ${isBetween} AND NOT ${follows}`;
  return { ...list, where: [...list.where, `EXISTS (${isMember})`, `NOT EXISTS (${gap})`] };
};
