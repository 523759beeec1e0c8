import { likeTestsOf } from "./like-pattern.ts";
import { parsePortablePattern } from "./portable-pattern.ts";
import { certain, quoteText, renderTruth } from "./sql-dialect.ts";
import { selectFrom } from "./sql-relation.ts";
import type { SqlNames, SqlRelation } from "./sql-relation.ts";
import { writeCall, writeVariable } from "./sql-values.ts";
import {
  anyRow,
  argumentAt,
  columnOf,
  entriesOf,
  gatheredValue,
  NotInSql,
  withMember,
  withPart,
  writtenColumn,
} from "./sql-writing.ts";
import type { SqlWriting } from "./sql-writing.ts";
import { matchNode } from "./typed-node.ts";
import type { CallNode, MacroNode, TypedNode } from "./typed-node.ts";

/** A test: never unknown, whatever is blank. */
export const writeTest = (writing: SqlWriting, node: TypedNode, names: SqlNames): string =>
  matchNode(
    node,
    {
      literal: ({ value }) => renderTruth(writing.dialect, value === true),
      variable: (variable) => certain(writing.dialect, writeVariableTest(writing, variable, names)),
      macro: (macro) => writeMacroTest(writing, macro, names),
      bind: ({ variable, value, body }) => writing.test(body, withPart(names, variable, value)),
      named: ({ body }) => writing.test(body, names),
      call: (call) => writeCallTest(writing, call, names),
    },
    ({ at }) => {
      throw new NotInSql("this condition", at);
    },
  );

const writeVariableTest = (
  writing: SqlWriting,
  node: TypedNode & { readonly kind: "variable" },
  names: SqlNames,
): string => {
  const value = writeVariable(writing, node, names);
  return writing.dialect === "tsql" ? `${value} = 1` : value;
};

const onlyOne = {
  aggregate: "count(*)",
  single: "1",
  none: "0",
  read: (count: string): string => count,
};

const writeMacroTest = (writing: SqlWriting, node: MacroNode, names: SqlNames): string => {
  const [body] = node.bodies;
  const relation = writing.relation(node.over, names);
  if (body === undefined || relation.distinct === true)
    throw new NotInSql("a choice among different values", node.at);
  const inner = withMember(names, node.variable, relation);
  const among = (where: string): SqlRelation => ({
    ...relation,
    where: [...relation.where, where],
  });
  switch (node.entry.name) {
    case "all":
      return `NOT ${anyRow(writing, among(`NOT ${writing.test(body, inner)}`))}`;
    case "exists":
      return anyRow(writing, among(writing.filter(body, inner)));
    default:
      return `${gatheredValue(writing, among(writing.filter(body, inner)), onlyOne)} = 1`;
  }
};

const comparisons: Readonly<Record<string, string>> = {
  "==": "=",
  "<": "<",
  "<=": "<=",
  ">": ">",
  ">=": ">=",
};

/** T-SQL holds `a` and `A` to be equal unless told otherwise. */
const collation = ({ dialect }: SqlWriting, { type }: TypedNode): string =>
  type.kind === "text" && dialect === "tsql" ? " COLLATE Latin1_General_100_BIN2_UTF8" : "";

const compared = (
  writing: SqlWriting,
  node: CallNode,
  { operator, names }: { readonly operator: string; readonly names: SqlNames },
): string => {
  const [left, right] = [argumentAt(node, 0), argumentAt(node, 1)];
  const one = writing.value(left, names);
  return `${one}${collation(writing, left)} ${operator} ${writing.value(right, names)}`;
};

const isAmong = (writing: SqlWriting, node: CallNode, names: SqlNames): string | undefined => {
  const [value, list] = [argumentAt(node, 0), argumentAt(node, 1)];
  if (list.kind !== "list") return undefined;
  const one = writing.value(value, names) + collation(writing, value);
  return `${one} IN (${list.items.map((item) => writing.value(item, names)).join(", ")})`;
};

/** A comparison, unknown where a side is blank; undefined for any other test. */
export const writeOpenTest = (
  writing: SqlWriting,
  node: CallNode,
  names: SqlNames,
): string | undefined => {
  if (node.entry.name === "in") return isAmong(writing, node, names);
  const operator = comparisons[node.entry.name];
  return operator === undefined ? undefined : compared(writing, node, { operator, names });
};

const writeMembership = (writing: SqlWriting, node: CallNode, names: SqlNames): string => {
  const written = isAmong(writing, node, names);
  if (written !== undefined) return certain(writing.dialect, written);
  const [value, list] = [argumentAt(node, 0), argumentAt(node, 1)];
  const one = writing.value(value, names) + collation(writing, value);
  const relation = writing.relation(list, names);
  return `EXISTS (${selectFrom({ ...relation, where: [...relation.where, `${relation.value ?? "NULL"} = ${one}`] }, "1")})`;
};

const writeBlank = (writing: SqlWriting, node: TypedNode, names: SqlNames): string => {
  const value =
    node.type.kind === "row"
      ? columnOf(writing, writing.row(node, names), "_row")
      : writing.value(node, names);
  return `(${value} IS NULL)`;
};

/** T-SQL has no patterns but those of LIKE. */
const writeLikes = (
  writing: SqlWriting,
  node: CallNode,
  { value, pattern }: { readonly value: string; readonly pattern: string },
): string => {
  const tests = likeTestsOf(pattern);
  if (tests === undefined) throw new NotInSql("this pattern", node.at);
  const exact = `${value}${collation(writing, argumentAt(node, 0))}`;
  const texts = tests.map(({ like, middle }) => {
    const whole = `${exact} LIKE ${quoteText("tsql", like)}`;
    if (middle === undefined) return whole;
    const { before, after, unlike } = middle;
    const size = `datalength(${value}) / 2 - ${before + after}`;
    const between = `substring(${value}, ${before + 1}, ${size})${collation(writing, argumentAt(node, 0))}`;
    return `(${size} >= 0 AND ${whole} AND ${between} NOT LIKE ${quoteText("tsql", unlike)})`;
  });
  return certain("tsql", texts.join(" OR "));
};

const writeMatches = (writing: SqlWriting, node: CallNode, names: SqlNames): string => {
  const pattern = argumentAt(node, 1);
  const parsed = parsePortablePattern(pattern.kind === "literal" ? String(pattern.value) : "");
  if (!parsed.ok) throw new NotInSql("this pattern", node.at);
  const value = writing.value(argumentAt(node, 0), names);
  if (writing.dialect === "tsql")
    return writeLikes(writing, node, { value, pattern: parsed.value });
  const text = quoteText(writing.dialect, parsed.value);
  const test =
    writing.dialect === "duckdb" ? `regexp_matches(${value}, ${text})` : `${value} ~ ${text}`;
  return certain(writing.dialect, test);
};

const listSizes = { duckdb: "len", postgresql: "cardinality", tsql: "" } as const;

/** How many members a column with several values has. */
const sizeOfList = ({ dialect }: SqlWriting, list: string): string =>
  dialect === "tsql"
    ? `(SELECT count(*) FROM OPENJSON(${list}))`
    : `coalesce(${listSizes[dialect]}(${list}), 0)`;

const writeInvalid = (writing: SqlWriting, node: TypedNode, names: SqlNames): string => {
  const [value, text] = writtenColumn(writing, node, names);
  return node.type.kind === "list"
    ? `(${sizeOfList(writing, text)} > ${sizeOfList(writing, value)})`
    : `(${value} IS NULL AND ${text} IS NOT NULL)`;
};

type WriteTest = (writing: SqlWriting, node: CallNode, names: SqlNames) => string;

const both =
  (word: string): WriteTest =>
  (writing, node, names) =>
    `(${node.args.map((arg) => writing.test(arg, names)).join(` ${word} `)})`;

const tests: Readonly<Record<string, WriteTest>> = {
  "&&": both("AND"),
  "||": both("OR"),
  "!": (writing, node, names) => `(NOT ${writing.test(argumentAt(node, 0), names)})`,
  "!=": (writing, node, names) =>
    `(NOT ${certain(writing.dialect, compared(writing, node, { operator: "=", names }))})`,
  in: writeMembership,
  matches: writeMatches,
  blank: (writing, node, names) => writeBlank(writing, argumentAt(node, 0), names),
  invalid: (writing, node, names) => writeInvalid(writing, argumentAt(node, 0), names),
  empty: (writing, node, names) =>
    `NOT ${anyRow(writing, writing.relation(argumentAt(node, 0), names))}`,
  same: (writing, node, names) => {
    const [left, right] = node.args.map((arg) => writing.value(arg, names));
    if (writing.dialect !== "tsql") return `(${left ?? ""} IS NOT DISTINCT FROM ${right ?? ""})`;
    return `(${certain(writing.dialect, `${left ?? ""} = ${right ?? ""}`)} OR (${left ?? ""} IS NULL AND ${right ?? ""} IS NULL))`;
  },
  inReference: (writing, node, names) =>
    `EXISTS (${selectFrom(entriesOf(writing, node, names), "1")})`,
  "?:": (writing, node, names) => {
    const [test = "", yes = "", no = ""] = node.args.map((arg) => writing.test(arg, names));
    return `((${test} AND ${yes}) OR (NOT ${test} AND ${no}))`;
  },
};

const writeCallTest = (writing: SqlWriting, node: CallNode, names: SqlNames): string => {
  const write = tests[node.entry.name];
  if (write !== undefined) return write(writing, node, names);
  const comparison = writeOpenTest(writing, node, names);
  if (comparison !== undefined) return certain(writing.dialect, comparison);
  const call = writeCall(writing, node, names);
  return certain(writing.dialect, writing.dialect === "tsql" ? `${call} = 1` : call);
};
