import { matchNode } from "../expression/typed-node.ts";
import type { CallNode, TypedNode } from "../expression/typed-node.ts";

type Value = string | number | boolean | null;

/** What a test may read: one name or cell, with every value that the tests tell apart. */
type Values = Map<string, Set<Value>>;

/** A value for each name or cell. */
type Given = ReadonlyMap<string, Value>;

/** More cases than this are not gone through. */
const manyCases = 20_000;

/** A name, or a cell of the row in question, as a text; undefined for anything else. */
const subjectOf = (node: TypedNode): string | undefined => {
  if (node.kind === "variable") return node.name;
  return node.kind === "column" && node.row.kind === "variable"
    ? `${node.row.name}.${node.column.column.name}`
    : undefined;
};

const comparisons: Readonly<Record<string, (one: Value, other: Value) => boolean>> = {
  "==": (one, other) => one === other,
  "!=": (one, other) => one !== other,
  "<": (one, other) => Number(one) < Number(other),
  "<=": (one, other) => Number(one) <= Number(other),
  ">": (one, other) => Number(one) > Number(other),
  ">=": (one, other) => Number(one) >= Number(other),
};

/** Notes which values a test tells apart; false for a test that asks anything else. */
const noteValues = (node: TypedNode, values: Values): boolean =>
  matchNode(
    node,
    {
      literal: ({ value }) => typeof value === "boolean",
      named: ({ body }) => noteValues(body, values),
      call: (call) => noteCall(call, values),
    },
    () => false,
  );

const noteSubject = (
  [subject, others]: readonly [TypedNode | undefined, readonly TypedNode[]],
  values: Values,
): boolean => {
  const name = subject === undefined ? undefined : subjectOf(subject);
  if (name === undefined) return false;
  const known = values.get(name) ?? new Set<Value>([null, "\u0000 any other"]);
  values.set(name, known);
  return others.every((other) => {
    if (other.kind === "literal") known.add(other.value);
    return other.kind === "literal";
  });
};

const noteCall = ({ entry: { name }, args }: CallNode, values: Values): boolean => {
  if (name === "&&" || name === "||" || name === "!")
    return args.every((arg) => noteValues(arg, values));
  const [subject, other] = args;
  if (name === "blank") return noteSubject([subject, []], values);
  if (name === "in" && other?.kind === "list") return noteSubject([subject, other.items], values);
  return comparisons[name] !== undefined && other !== undefined
    ? noteSubject([subject, [other]], values)
    : false;
};

const written = (node: TypedNode | undefined): Value =>
  node?.kind === "literal" ? node.value : null;

const holds = (node: TypedNode, given: Given): boolean => {
  if (node.kind === "named") return holds(node.body, given);
  if (node.kind === "literal") return node.value === true;
  return node.kind === "call" && callHolds(node, given);
};

const among = (list: TypedNode | undefined, value: Value): boolean =>
  list?.kind === "list" && list.items.some((one) => written(one) === value);

const joined: Readonly<Record<string, (args: readonly TypedNode[], given: Given) => boolean>> = {
  "&&": (args, given) => args.every((arg) => holds(arg, given)),
  "||": (args, given) => args.some((arg) => holds(arg, given)),
  "!": (args, given) => args.every((arg) => !holds(arg, given)),
};

const callHolds = ({ entry: { name }, args }: CallNode, given: Given): boolean => {
  const join = joined[name];
  if (join !== undefined) return join(args, given);
  const [subject, other] = args;
  const of = subject === undefined ? undefined : subjectOf(subject);
  const value = given.get(of ?? "") ?? null;
  if (name === "blank") return value === null;
  // Blank differs from everything, and nothing else holds of it.
  if (value === null) return name === "!=";
  return name === "in"
    ? among(other, value)
    : (comparisons[name]?.(value, written(other)) ?? false);
};

/** The values of a name or cell, with one before, between and after the numbers among them. */
const withNumbersBetween = (own: ReadonlySet<Value>): readonly Value[] => {
  const numbers = [...own]
    .filter((value) => typeof value === "number")
    .toSorted((left, right) => left - right);
  const between = numbers.flatMap((number, at) => {
    const next = numbers[at + 1];
    return next === undefined ? [number + 1] : [(number + next) / 2];
  });
  const [first] = numbers;
  return [...own, ...between, ...(first === undefined ? [] : [first - 1])];
};

/** Every way in which the names and cells can be filled, as far as the tests tell them apart. */
const casesOf = (values: Values): readonly Given[] | undefined => {
  let cases: readonly Given[] = [new Map()];
  for (const [name, own] of values) {
    const all = withNumbersBetween(own);
    if (cases.length * all.length > manyCases) return undefined;
    cases = cases.flatMap((given) => all.map((value) => new Map([...given, [name, value]])));
  }
  return cases;
};

/**
 * True when it can be shown that no two of several tests ever hold together: all of them compare names and cells with
 * what is written out, and every case that they tell apart is gone through. False where that cannot be shown.
 */
export const areApart = (tests: readonly TypedNode[]): boolean => {
  const values: Values = new Map();
  if (!tests.every((test) => noteValues(test, values))) return false;
  const cases = casesOf(values);
  return cases?.every((given) => tests.filter((test) => holds(test, given)).length <= 1) ?? false;
};
