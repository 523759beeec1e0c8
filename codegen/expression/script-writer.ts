import {
  renderComparison,
  renderLiteral,
  renderMembership,
  renderProperty,
} from "./javascript-text.ts";
import type { Script } from "./javascript-text.ts";
import { parsePortablePattern } from "./portable-pattern.ts";
import { matchNode, partsOf } from "./typed-node.ts";
import type { CallNode, ColumnNode, MacroNode, NodeCases, TypedNode } from "./typed-node.ts";
import { mayBeBlank } from "./value-type.ts";
import type { ValueType } from "./value-type.ts";

/** Writes the JavaScript of one expression. */
export interface ScriptWriter {
  readonly write: (node: TypedNode) => Script;
  /** Constants that the expression needs, by name: sets and patterns, made once. */
  readonly constants: readonly (readonly [string, string])[];
  /** Runtime functions that it calls. */
  readonly uses: ReadonlySet<string>;
}

interface Writing {
  readonly write: (node: TypedNode) => Script;
  readonly constant: (text: string) => string;
  /** Notes that a runtime function is called, and writes the call. */
  readonly call: (name: string, ...args: readonly string[]) => string;
}

const rowLocals: Readonly<Record<string, string>> = { this: "row", prev: "prev", next: "next" };

const localOf = (name: string): string => rowLocals[name] ?? `v_${name}`;

const names: Readonly<Record<string, string>> = {
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

const withHolidays = new Set(["workingDaysBetween", "addWorkingDays"]);

const runName = ({ entry, args }: CallNode): string =>
  entry.run ?? names[entry.name + (args[0]?.type.kind ?? "")] ?? entry.name;

const argumentAt = (call: CallNode, at: number): TypedNode => {
  const node = call.args[at];
  if (node === undefined) throw new Error("Invariant broken: a checked call has its arguments");
  return node;
};

const writeComparison = (writing: Writing, call: CallNode): string => {
  const [left, right] = [writing.write(argumentAt(call, 0)), writing.write(argumentAt(call, 1))];
  const operator = call.entry.name;
  const isEquality = operator === "==" || operator === "!=";
  const inline = renderComparison(isEquality ? "===" : operator, left, right);
  if (inline !== undefined) return inline;
  switch (operator) {
    case ">":
      return writing.call("lt", right.text, left.text);
    case ">=":
      return writing.call("le", right.text, left.text);
    default:
      return writing.call(call.entry.run ?? "eq", left.text, right.text);
  }
};

const writeMembership = (writing: Writing, call: CallNode): string => {
  const [value, list] = [argumentAt(call, 0), argumentAt(call, 1)];
  const literals = list.kind === "list" ? list.items.filter((item) => item.kind === "literal") : [];
  if (list.kind !== "list" || literals.length !== list.items.length) {
    return writing.call("isIn", writing.write(value).text, writing.write(list).text);
  }
  return renderMembership(
    writing.write(value),
    literals.map((item) => renderLiteral(item.value)),
    writing.constant,
  );
};

const writeMatches = (writing: Writing, call: CallNode): string => {
  const [value, pattern] = [writing.write(argumentAt(call, 0)), argumentAt(call, 1)];
  const parsed = parsePortablePattern(pattern.kind === "literal" ? String(pattern.value) : "");
  // An empty pattern between slashes would be a comment.
  const source =
    parsed.ok && parsed.value !== ""
      ? parsed.value.replaceAll("\\/", "/").replaceAll("/", "\\/")
      : "(?:)";
  const constant = writing.constant(`/${source}/u`);
  if (!value.blank) return `${constant}.test(${value.text})`;
  if (value.simple) return `(${value.text} != null && ${constant}.test(${value.text}))`;
  return `((value) => value != null && ${constant}.test(value))(${value.text})`;
};

const columnArgument = (writing: Writing, call: CallNode): readonly [string, string] => {
  const node = argumentAt(call, 0);
  if (node.kind !== "column")
    throw new Error("Invariant broken: the checker lets only columns through here");
  return [writing.write(node.row).text, renderLiteral(node.column.column.name)];
};

const writtenRun = (type: ValueType): string => {
  const of = type.kind === "list" ? type.of : type;
  return `written${of?.kind === "date" ? "Date" : ""}${type.kind === "list" ? "Members" : ""}`;
};

/** Operators and functions that are written in place, by name. */
const inPlace: Readonly<
  Record<string, (writing: Writing, call: CallNode, args: readonly Script[]) => string>
> = {
  "!=": (writing, call) => `!(${writeComparison(writing, call)})`,
  "&&": (_writing, _call, [left, right]) => `(${left?.text ?? ""} && ${right?.text ?? ""})`,
  "||": (_writing, _call, [left, right]) => `(${left?.text ?? ""} || ${right?.text ?? ""})`,
  "!": (_writing, _call, [one]) => `!(${one?.text ?? ""})`,
  "?:": (_writing, _call, [test, yes, no]) =>
    `(${test?.text ?? ""} ? ${yes?.text ?? ""} : ${no?.text ?? ""})`,
  blank: (_writing, _call, [one]) => `(${one?.text ?? ""} == null)`,
  inReference: (writing, _call, args) =>
    `(${writing.call("lookup", ...args.map(({ text }) => text))} !== undefined)`,
  size: (writing, call, [one]) =>
    argumentAt(call, 0).type.kind === "list"
      ? `${one?.text ?? ""}.length`
      : writing.call("sizeOfText", one?.text ?? ""),
  empty: (_writing, _call, [one]) => `(${one?.text ?? ""}.length === 0)`,
  invalid: (writing, call) => writing.call("isInvalid", ...columnArgument(writing, call)),
  written: (writing, call) =>
    writing.call(writtenRun(argumentAt(call, 0).type), ...columnArgument(writing, call)),
};

const comparisons = new Set(["==", "<", "<=", ">", ">="]);

const writeCall = (writing: Writing, call: CallNode): string => {
  const { name } = call.entry;
  if (comparisons.has(name)) return writeComparison(writing, call);
  if (name === "in") return writeMembership(writing, call);
  if (name === "matches") return writeMatches(writing, call);
  const args = name === "!=" ? [] : call.args.map(writing.write);
  const write = inPlace[name];
  if (write !== undefined) return write(writing, call, args);
  const texts = args.map(({ text }) => text);
  return writing.call(
    runName(call),
    ...texts,
    ...(withHolidays.has(name) ? ["scope.holidays"] : []),
  );
};

/** True when a part of the tree uses a name. */
const mentions = (node: TypedNode, variable: string): boolean =>
  (node.kind === "variable" && node.name === variable) ||
  partsOf(node).some((part) => mentions(part, variable));

const conjunctsOf = (node: TypedNode): readonly TypedNode[] =>
  node.kind === "call" && node.entry.name === "&&" ? node.args.flatMap(conjunctsOf) : [node];

const isColumnOf = (node: TypedNode | undefined, variable: string): node is ColumnNode =>
  node?.kind === "column" && node.row.kind === "variable" && node.row.name === variable;

/** A cell of a row by which rows can be looked up: its value, or what a runtime function reads of it. */
interface IndexedCell {
  readonly column: string;
  readonly readAs?: string;
}

interface IndexKey extends IndexedCell {
  readonly value: TypedNode;
}

const indexedCell = (node: TypedNode | undefined, variable: string): IndexedCell | undefined => {
  if (isColumnOf(node, variable)) return { column: node.column.column.name };
  if (node?.kind !== "call" || node.entry.name !== "written") return undefined;
  const [cell] = node.args;
  return isColumnOf(cell, variable) && cell.type.kind !== "list"
    ? { column: cell.column.column.name, readAs: writtenRun(cell.type) }
    : undefined;
};

const keyIn = (part: TypedNode, variable: string): IndexKey | undefined => {
  if (part.kind !== "call" || part.entry.name !== "==") return undefined;
  const [left, right] = part.args;
  for (const [cell, value] of [
    [left, right],
    [right, left],
  ]) {
    const found = indexedCell(cell, variable);
    if (value === undefined || found === undefined || mentions(value, variable)) continue;
    return { ...found, value };
  }
  return undefined;
};

const indexed = new Set(["exists", "exists_one", "filter"]);

/** A test of a whole table's column for equality with something that stays the same: it is looked up in an index. */
const indexedBy = ({ entry, over, bodies, variable }: MacroNode): IndexKey | undefined => {
  const [body] = bodies;
  if (
    body === undefined ||
    over.kind !== "rows" ||
    over.group !== "tables" ||
    !indexed.has(entry.name)
  )
    return undefined;
  return conjunctsOf(body)
    .map((part) => keyIn(part, variable))
    .find((key) => key !== undefined);
};

const writeOver = (writing: Writing, node: MacroNode): string => {
  const index = indexedBy(node);
  if (index === undefined || node.over.kind !== "rows") return writing.write(node.over).text;
  const table = renderLiteral(node.over.table.table.name);
  const name = renderLiteral(index.column);
  const column = index.readAs === undefined ? name : `[${name}, ${index.readAs}]`;
  return `scope.rowsWith(${table}, ${column}, ${writing.write(index.value).text})`;
};

const writeMacro = (writing: Writing, node: MacroNode): string => {
  const over = writeOver(writing, node);
  const { name } = node.entry;
  const lambdas = node.bodies.map(
    (body) => `(${localOf(node.variable)}) => ${writing.write(body).text}`,
  );
  const [lambda = ""] = lambdas;
  const method = methods[name];
  if (method !== undefined) return `${over}.${method}(${lambda})`;
  if (name === "exists_one") return `(${over}.filter(${lambda}).length === 1)`;
  if (node.row === undefined) return writing.call(node.entry.run ?? name, over, lambda);
  const span = `{ start: ${lambda}, end: ${lambdas[1] ?? ""} }`;
  return writing.call("runAround", over, writing.write(node.row).text, span);
};

const methods: Readonly<Record<string, string>> = {
  all: "every",
  exists: "some",
  filter: "filter",
  map: "map",
};

const writeParent = (row: Script, levels: number): string => {
  let text = row.text;
  for (let level = 0; level < levels; level += 1)
    text += level === 0 && !row.blank ? ".$parent" : "?.$parent";
  return text;
};

const writeWithin = (row: Script, table: string): string => {
  const list = renderProperty({ text: `${row.text}?.$within`, simple: true, blank: true }, table);
  return `(${list} ?? [])`;
};

const scopeMember = (of: string, name: string): string =>
  renderProperty({ text: of, simple: true, blank: false }, name);

const casesOf = (writing: Writing): NodeCases<string> => ({
  literal: ({ value }) => renderLiteral(value),
  variable: ({ name }) => localOf(name),
  rows: ({ group, table }) => scopeMember(`scope.${group}`, table.table.name),
  fact: ({ fact }) => `scope.collection.${fact}`,
  reference: ({ table }) => scopeMember("scope.reference", table.table.name),
  column: (node) => writeColumn(writing, node),
  parent: ({ row, levels }) => writeParent(writing.write(row), levels),
  within: ({ row, table }) => writeWithin(writing.write(row), table.table.name),
  call: (node) => writeCall(writing, node),
  list: ({ items }) => `[${items.map((item) => writing.write(item).text).join(", ")}]`,
  macro: (node) => writeMacro(writing, node),
  bind: ({ variable, value, body }) =>
    `((${localOf(variable)}) => ${writing.write(body).text})(${writing.write(value).text})`,
  named: ({ body }) => writing.write(body).text,
});

const unknownKind = (): never => {
  throw new Error("Invariant broken: every kind of node has its case");
};

const textOf = (writing: Writing, node: TypedNode): string =>
  matchNode(node, casesOf(writing), unknownKind);

const writeColumn = (writing: Writing, node: ColumnNode): string => {
  const cell = renderProperty(writing.write(node.row), node.column.column.name);
  return node.column.type.kind === "list" ? `(${cell} ?? [])` : cell;
};

const isSimple = (node: TypedNode): boolean => {
  if (node.kind === "column" || node.kind === "parent") return isSimple(node.row);
  return node.kind === "literal" || node.kind === "variable" || node.kind === "fact";
};

/** Cells of a row that may not be there are missing, not null: both count as blank. */
const isBlankable = (node: TypedNode): boolean =>
  mayBeBlank(node.type) || (node.kind === "column" && node.type.kind !== "list");

/** Makes the writer of one expression; its constants take their names from the expression's. */
export const createScriptWriter = (name: string): ScriptWriter => {
  const constants: (readonly [string, string])[] = [];
  const uses = new Set<string>();
  const writing: Writing = {
    write: (node) => ({
      text: textOf(writing, node),
      simple: isSimple(node),
      blank: isBlankable(node),
    }),
    constant: (text) => {
      const known = constants.find(([, value]) => value === text);
      if (known !== undefined) return known[0];
      const constant = `${name}_${constants.length + 1}`;
      constants.push([constant, text]);
      return constant;
    },
    call: (run, ...args) => {
      uses.add(run);
      return `${run}(${args.join(", ")})`;
    },
  };
  return { write: writing.write, constants, uses };
};
