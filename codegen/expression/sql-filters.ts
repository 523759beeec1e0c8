import type { SqlNames } from "./sql-relation.ts";
import { writeOpenTest } from "./sql-tests.ts";
import { anyRow, argumentAt, withMember, withPart } from "./sql-writing.ts";
import type { SqlWriting } from "./sql-writing.ts";
import { selectFrom } from "./sql-relation.ts";
import { matchNode } from "./typed-node.ts";
import type { CallNode, MacroNode, TypedNode } from "./typed-node.ts";

/** What a test joins with `and`, taken apart. */
export const conjunctsOf = (node: TypedNode): readonly TypedNode[] => {
  if (node.kind === "named") return conjunctsOf(node.body);
  return node.kind === "call" && node.entry.name === "&&" ? node.args.flatMap(conjunctsOf) : [node];
};

/** The list that a test says to have no such member; undefined for any other test. */
const excludedBy = (node: TypedNode): MacroNode | undefined => {
  if (node.kind !== "call" || node.entry.name !== "!") return undefined;
  const inner = argumentAt(node, 0);
  return inner.kind === "macro" && inner.entry.name === "exists" ? inner : undefined;
};

interface Choice {
  /** Written as a test that is never unknown. */
  readonly unless: string;
  readonly names: SqlNames;
}

/** There is no such member unless something holds, as one test; undefined where it is better asked for by itself. */
const noneUnless = (
  writing: SqlWriting,
  macro: MacroNode,
  { unless, names }: Choice,
): string | undefined => {
  const [body] = macro.bodies;
  const relation = writing.relation(macro.over, names);
  if (body === undefined || relation.distinct === true) return undefined;
  const test = writing.filter(body, withMember(names, macro.variable, relation));
  const members = { ...relation, where: [...relation.where, test] };
  if (!anyRow(writing, members).startsWith("EXISTS ")) return undefined;
  return `NOT EXISTS (${selectFrom({ ...members, where: [...members.where, `NOT ${unless}`] }, "1")})`;
};

/**
 * One thing or another, where the other says that there is no row of some kind: `A or (B and no row)` is written as
 * `(A or B) and no row while not A`, which databases answer by one join; undefined when it says no such thing.
 */
const writeEither = (
  writing: SqlWriting,
  [one, other]: readonly [TypedNode, TypedNode],
  names: SqlNames,
): string | undefined => {
  const parts = conjunctsOf(other);
  const lists = parts.flatMap((part) => excludedBy(part) ?? []);
  const unless = writing.test(one, names);
  if (lists.length === 0 || unless.includes("SELECT")) return undefined;
  const plain = parts.filter((part) => excludedBy(part) === undefined);
  const rest = plain.map((part) => writing.filter(part, names)).join(" AND ");
  const either = rest === "" ? [] : [`(${writing.filter(one, names)} OR (${rest}))`];
  const none = lists.flatMap((list) => noneUnless(writing, list, { unless, names }) ?? []);
  if (none.length < lists.length) return undefined;
  return `(${[...either, ...none].join(" AND ")})`;
};

const writeOr = (writing: SqlWriting, node: CallNode, names: SqlNames): string => {
  const [left, right] = [argumentAt(node, 0), argumentAt(node, 1)];
  return (
    writeEither(writing, [left, right], names) ??
    writeEither(writing, [right, left], names) ??
    `(${writing.filter(left, names)} OR ${writing.filter(right, names)})`
  );
};

const writeCallFilter = (writing: SqlWriting, node: CallNode, names: SqlNames): string => {
  if (node.entry.name === "&&")
    return `(${node.args.map((arg) => writing.filter(arg, names)).join(" AND ")})`;
  if (node.entry.name === "||") return writeOr(writing, node, names);
  return writeOpenTest(writing, node, names) ?? writing.test(node, names);
};

/** A test for a place where what is unknown counts as false. */
export const writeFilter = (writing: SqlWriting, node: TypedNode, names: SqlNames): string =>
  matchNode(
    node,
    {
      bind: ({ variable, value, body }) => writing.filter(body, withPart(names, variable, value)),
      named: ({ body }) => writing.filter(body, names),
      call: (call) => writeCallFilter(writing, call, names),
    },
    (other) => writing.test(other, names),
  );
