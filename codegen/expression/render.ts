import { renderIsoDate } from "../../runtime/dates.ts";
import { matchNode } from "./typed-node.ts";
import type { CallNode, LiteralNode, MacroNode, NodeCases, TypedNode } from "./typed-node.ts";
import type { TableType } from "./value-type.ts";

const binding: readonly (readonly string[])[] = [
  ["?:"],
  ["||"],
  ["&&"],
  ["==", "!=", "<", "<=", ">", ">=", "in"],
  ["+", "-"],
  ["*", "/", "%"],
  ["!", "-_"],
];

const strengthOf = (node: TypedNode): number => {
  if (node.kind === "literal" && typeof node.value === "number" && node.value < 0) return 6;
  if (node.kind !== "call" || node.entry.form !== "operator") return binding.length;
  return binding.findIndex((names) => names.includes(node.entry.name));
};

const renderLiteral = ({ type, value }: LiteralNode): string => {
  if (type.kind === "date") return `date(${JSON.stringify(renderIsoDate(Number(value)))})`;
  if (type.kind === "decimal" && Number.isInteger(value) && !String(value).includes("e"))
    return `${value}.0`;
  return typeof value === "string" ? JSON.stringify(value) : String(value);
};

const inside = (node: TypedNode, strength: number): string =>
  strengthOf(node) >= strength ? renderExpression(node) : `(${renderExpression(node)})`;

const renderOperator = ({ entry, args }: CallNode): string => {
  const strength = binding.findIndex((names) => names.includes(entry.name));
  const [one, other, third] = args;
  if (one === undefined) return entry.name;
  if (entry.name === "!") return `!${inside(one, strength)}`;
  if (entry.name === "-_") return `-${inside(one, strength + 1)}`;
  if (other === undefined) return inside(one, strength);
  if (third !== undefined) return `${inside(one, 1)} ? ${inside(other, 1)} : ${inside(third, 0)}`;
  return `${inside(one, strength)} ${entry.name} ${inside(other, strength + 1)}`;
};

const renderAll = (nodes: readonly TypedNode[]): string => nodes.map(renderExpression).join(", ");

const renderCall = (node: CallNode): string => {
  const { entry, args } = node;
  if (entry.form === "operator") return renderOperator(node);
  const [first, ...others] = args;
  if (entry.form === "method" && first !== undefined) {
    return `${inside(first, binding.length)}.${entry.name}(${renderAll(others)})`;
  }
  return `${entry.name}(${renderAll(args)})`;
};

const renderMacro = ({ entry, over, variable, row, bodies }: MacroNode): string => {
  const args = [
    variable,
    ...(row === undefined ? [] : [renderExpression(row)]),
    ...bodies.map(renderExpression),
  ];
  return `${inside(over, binding.length)}.${entry.name}(${args.join(", ")})`;
};

const renderMember = (of: string, name: string): string =>
  /^[A-Za-z_]\w*$/u.test(name) ? `${of}.${name}` : `${of}[${JSON.stringify(name)}]`;

const member = ({ row, table }: { readonly row: TypedNode; readonly table: TableType }): string =>
  renderMember(inside(row, binding.length), table.table.name);

const cases: NodeCases<string> = {
  literal: renderLiteral,
  variable: ({ name }) => name,
  rows: ({ group, table }) => `${group}.${table.table.name}`,
  fact: ({ fact }) => `collection.${fact}`,
  reference: ({ table }) => `reference.${table.table.name}`,
  column: ({ row, column }) => renderMember(inside(row, binding.length), column.column.name),
  parent: member,
  within: member,
  call: renderCall,
  list: ({ items }) => `[${renderAll(items)}]`,
  macro: renderMacro,
  bind: ({ variable, value, body }) =>
    `cel.bind(${variable}, ${renderExpression(value)}, ${renderExpression(body)})`,
  named: ({ name, args }) => `${name}(${args.length === 0 ? "child" : renderAll(args)})`,
};

/** Writes a checked expression in the language again: one way of writing for each meaning. */
export function renderExpression(node: TypedNode): string {
  return matchNode(node, cases, ({ kind }) => kind);
}
