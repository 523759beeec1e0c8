import { renderIsoDate } from "../../runtime/dates.ts";
import {
  quoteName,
  quoteText,
  renderDate,
  renderNumber,
  renderTruth,
  sqlFunctionName,
  sqlTypes,
  testAsValue,
} from "./sql-dialect.ts";
import { hasSqlFunction } from "./sql-functions.ts";
import type { SqlNames, SqlRelation } from "./sql-relation.ts";
import {
  argumentAt,
  columnOf,
  gatheredValue,
  NotInSql,
  withPart,
  writtenColumn,
} from "./sql-writing.ts";
import type { Gathered, SqlWriting } from "./sql-writing.ts";
import { matchNode } from "./typed-node.ts";
import type { CallNode, LiteralNode, TypedNode } from "./typed-node.ts";

const writeLiteral = ({ dialect }: SqlWriting, { type, value }: LiteralNode): string => {
  if (typeof value === "boolean") return testAsValue(dialect, renderTruth(dialect, value));
  if (typeof value === "string") return quoteText(dialect, value);
  if (type.kind === "date") return renderDate(dialect, renderIsoDate(value));
  return renderNumber(dialect, type.kind === "decimal" ? "decimal" : "whole", value);
};

/** What a name stands for. */
export const writeVariable = (
  writing: SqlWriting,
  node: TypedNode & { readonly kind: "variable" },
  names: SqlNames,
): string => {
  const name = names.get(node.name);
  if (name?.kind === "value") return name.text;
  if (name?.kind === "part") return writing.value(name.node, name.names);
  return columnOf(writing, writing.row(node, names), "_row");
};

/** A single value. */
export const writeValue = (writing: SqlWriting, node: TypedNode, names: SqlNames): string => {
  if (node.type.kind === "row") return columnOf(writing, writing.row(node, names), "_row");
  if (node.type.kind === "condition" && node.kind !== "literal") {
    return testAsValue(writing.dialect, writing.test(node, names));
  }
  return matchNode(
    node,
    {
      literal: (literal) => writeLiteral(writing, literal),
      variable: (variable) => writeVariable(writing, variable, names),
      fact: ({ fact }) => `(SELECT ${quoteName(fact)} FROM "collection")`,
      column: ({ row, column }) => columnOf(writing, writing.row(row, names), column.column.name),
      call: (call) => writeCall(writing, call, names),
      bind: ({ variable, value, body }) => writing.value(body, withPart(names, variable, value)),
      named: ({ body }) => writing.value(body, names),
    },
    ({ at }) => {
      throw new NotInSql("a list in the place of a value", at);
    },
  );
};

const runs: Readonly<Record<string, string>> = {
  "+whole": "addWhole",
  "-whole": "subtractWhole",
  "*whole": "multiplyWhole",
  "/whole": "divideWhole",
  "+decimal": "addDecimal",
  "-decimal": "subtractDecimal",
  "*decimal": "multiplyDecimal",
  "/decimal": "divideDecimal",
  "+text": "concat",
  inttext: "wholeOfText",
  intdecimal: "wholeOfDecimal",
};

const asItIs = (value: string): string => value;

const valueIn = ({ value }: SqlRelation): string => value ?? "NULL";

const differentIn = ({ distinct }: SqlRelation): string => (distinct === true ? "DISTINCT " : "");

const countOf = (relation: SqlRelation): Gathered => {
  const { value } = relation;
  const single = value === undefined ? "1" : `CASE WHEN ${value} IS NULL THEN 0 ELSE 1 END`;
  const aggregate = `count(${differentIn(relation)}${value ?? "*"})`;
  return { aggregate, single, none: "0", read: asItIs };
};

const ofValue = (relation: SqlRelation, run: string): Gathered => ({
  aggregate: `${run}(${valueIn(relation)})`,
  single: valueIn(relation),
  read: asItIs,
});

const rowCount: Gathered = { aggregate: "count(*)", single: "1", none: "0", read: asItIs };

const withinSafeRange = (sum: string): string => {
  const total = `coalesce(${sum}, 0)`;
  return `CASE WHEN ${total} BETWEEN -9007199254740991 AND 9007199254740991 THEN CAST(${total} AS bigint) END`;
};

const aggregates: Readonly<Record<string, (relation: SqlRelation) => Gathered>> = {
  size: (relation) => (relation.distinct === true ? countOf(relation) : rowCount),
  count: countOf,
  min: (relation) => ofValue(relation, "min"),
  max: (relation) => ofValue(relation, "max"),
  sum: (relation) => ({
    aggregate: `sum(${differentIn(relation)}${valueIn(relation)})`,
    single: valueIn(relation),
    read: withinSafeRange,
  }),
};

const inPlace: Readonly<Record<string, (args: readonly string[]) => string>> = {
  negate: ([one = ""]) => `(-${one})`,
  absolute: ([one = ""]) => `abs(${one})`,
  orElse: ([one = "", other = ""]) => `coalesce(${one}, ${other})`,
};

const writeChoice = (writing: SqlWriting, node: CallNode, names: SqlNames): string => {
  const [yes, no] = [argumentAt(node, 1), argumentAt(node, 2)].map((arg) =>
    writing.value(arg, names),
  );
  const test = writing.filter(argumentAt(node, 0), names);
  return `(CASE WHEN ${test} THEN ${yes ?? ""} ELSE ${no ?? ""} END)`;
};

const writeRun = (writing: SqlWriting, node: CallNode, names: SqlNames): string => {
  const { name } = node.entry;
  const { dialect } = writing;
  const run =
    name === "size"
      ? "sizeOfText"
      : (node.entry.run ?? runs[name + argumentAt(node, 0).type.kind] ?? name);
  const args = node.args.map((arg) => writing.value(arg, names));
  if (run === "decimalOfWhole") return `CAST(${args.join("")} AS ${sqlTypes[dialect].decimal})`;
  const write = inPlace[run];
  if (write !== undefined) return write(args);
  if (!hasSqlFunction(dialect, run)) throw new NotInSql(name, node.at);
  return `${sqlFunctionName(dialect, run)}(${args.join(", ")})`;
};

/** A call of a function whose result is a value. */
export const writeCall = (writing: SqlWriting, node: CallNode, names: SqlNames): string => {
  const { name } = node.entry;
  const first = argumentAt(node, 0);
  const aggregate = first.type.kind === "list" ? aggregates[name] : undefined;
  if (aggregate !== undefined) {
    const relation = writing.relation(first, names);
    return gatheredValue(writing, relation, aggregate(relation));
  }
  if (name === "?:") return writeChoice(writing, node, names);
  return name === "written" ? writeWritten(writing, first, names) : writeRun(writing, node, names);
};

const writeWritten = (writing: SqlWriting, node: TypedNode, names: SqlNames): string => {
  const [value, text] = writtenColumn(writing, node, names);
  // The text of a number or a date is the loader's to write: dialects write them each in their own way.
  return node.type.kind !== "text" ? text : `coalesce(${value}, ${text})`;
};
