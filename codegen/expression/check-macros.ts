import type { ASTNode } from "@marcbachmann/cel-js";

import { checkAll, refuse, stretchOf } from "./checking.ts";
import type { Checked, Checking, GivenNames } from "./checking.ts";
import { definitionNamed } from "./definitions.ts";
import type { Definition } from "./definitions.ts";
import type { ProfileEntry } from "./profile-entry.ts";
import { entryNamed } from "./profile.ts";
import type { TypedNode } from "./typed-node.ts";
import { condition, isScalar, renderType } from "./value-type.ts";
import type { ValueType } from "./value-type.ts";

/** How many expressions a macro takes after its variable, and of which of them conditions are asked. */
const shapes: Readonly<
  Record<string, { readonly bodies: number; readonly of: "condition" | "key" | "value" }>
> = {
  all: { bodies: 1, of: "condition" },
  exists: { bodies: 1, of: "condition" },
  exists_one: { bodies: 1, of: "condition" },
  filter: { bodies: 1, of: "condition" },
  map: { bodies: 1, of: "value" },
  earliest: { bodies: 1, of: "key" },
  latest: { bodies: 1, of: "key" },
  runAround: { bodies: 2, of: "key" },
};

const wrong = (
  checking: Checking,
  node: ASTNode,
  parts: { readonly message: string; readonly fix: string },
): undefined =>
  refuse(checking, { code: "EXPRESSION_WRONG_TYPE", at: stretchOf(checking, node), ...parts });

const bodyFits = (of: "condition" | "key" | "value", type: ValueType): boolean => {
  if (of === "condition") return type.kind === "condition";
  if (of === "key") return type.kind === "date";
  return isScalar(type) || type.kind === "condition";
};

const resultOf = (name: string, of: ValueType, body: ValueType): ValueType => {
  if (name === "filter" || name === "runAround") return { kind: "list", of };
  if (name === "map") return { kind: "list", of: body };
  if (of.kind === "row" && (name === "earliest" || name === "latest"))
    return { ...of, absent: true };
  return condition;
};

interface MacroCall {
  readonly node: ASTNode;
  readonly entry: ProfileEntry;
  readonly receiver: ASTNode;
  readonly args: readonly ASTNode[];
  readonly names: GivenNames;
}

const usage = (name: string): string => {
  if (name === "runAround") return "list.runAround(e, row, e.START, e.END)";
  return `list.${name}(e, …)`;
};

const checkBodies = (
  checking: Checking,
  call: MacroCall,
  names: GivenNames,
): readonly TypedNode[] | undefined => {
  const { entry, args, node } = call;
  const shape = shapes[entry.name];
  if (shape === undefined) return undefined;
  const bodies = checkAll(checking, args.slice(args.length - shape.bodies), names);
  const misfit = bodies?.find(({ type }) => !bodyFits(shape.of, type));
  if (misfit === undefined) return bodies;
  const wanted =
    shape.of === "key" ? "a date" : shape.of === "condition" ? "a condition" : "a single value";
  const message = `${entry.name} asks for ${wanted}, and this is a ${renderType(misfit.type)}.`;
  const fix =
    misfit.type.kind === "truth"
      ? "Write == true or == false after it."
      : `Write ${usage(entry.name)}.`;
  return wrong(checking, node, { message, fix });
};

/** The row that a run is looked for around: one of the list's table. */
const checkRunRow = (checking: Checking, call: MacroCall, rows: ValueType): Checked => {
  const [, rowNode] = call.args;
  const row = rowNode === undefined ? undefined : checking.check(rowNode, call.names);
  if (row === undefined) return undefined;
  if (row.type.kind === "row" && rows.kind === "row" && row.type.table === rows.table) return row;
  const message = "The row must be one of the list's table.";
  return wrong(checking, call.node, { message, fix: `Write ${usage(call.entry.name)}.` });
};

const checkOver = (
  checking: Checking,
  { entry, receiver, names }: MacroCall,
): OverList | undefined => {
  const over = checking.check(receiver, names);
  if (over === undefined) return undefined;
  const of = over.type.kind === "list" ? over.type.of : undefined;
  const needsRows = shapes[entry.name]?.of === "key";
  if (of !== undefined && (!needsRows || of.kind === "row")) return { node: over, of };
  const message = `${entry.name} goes over a list${needsRows ? " of rows" : ""}, and this is a ${renderType(over.type)}.`;
  return wrong(checking, receiver, {
    message,
    fix: "Write for example child.Episodes before the dot.",
  });
};

interface OverList {
  readonly node: TypedNode;
  readonly of: ValueType;
}

const typeMacro = (checking: Checking, call: MacroCall, variable: string): Checked => {
  const { entry, names } = call;
  const over = checkOver(checking, call);
  if (over === undefined) return undefined;
  const bodies = checkBodies(checking, call, new Map([...names, [variable, over.of]]));
  const [body] = bodies ?? [];
  const isRun = entry.name === "runAround";
  const row = isRun ? checkRunRow(checking, call, over.of) : undefined;
  if (bodies === undefined || body === undefined || (isRun && row === undefined)) return undefined;
  const type = resultOf(entry.name, over.of, body.type);
  const at = stretchOf(checking, call.node);
  return {
    kind: "macro",
    type,
    at,
    entry,
    over: over.node,
    variable,
    bodies,
    ...(row === undefined ? {} : { row }),
  };
};

/** A macro over a list. */
export const checkMacro = (checking: Checking, call: MacroCall): Checked => {
  const shape = shapes[call.entry.name];
  const wanted = (shape?.bodies ?? 0) + (call.entry.name === "runAround" ? 2 : 1);
  const [variable] = call.args;
  if (variable?.op !== "id" || call.args.length !== wanted) {
    const message = `${call.entry.name} begins with a name for each member of the list.`;
    return wrong(checking, call.node, { message, fix: `Write ${usage(call.entry.name)}.` });
  }
  return typeMacro(checking, call, variable.args);
};

/** `cel.bind(name, value, expression)`. */
export const checkBind = (
  checking: Checking,
  node: ASTNode,
  { args, names }: { readonly args: readonly ASTNode[]; readonly names: GivenNames },
): Checked => {
  const [variable, valueNode, bodyNode] = args;
  if (
    variable?.op !== "id" ||
    valueNode === undefined ||
    bodyNode === undefined ||
    args.length !== 3
  ) {
    return wrong(checking, node, {
      message: "bind takes a name, a value and an expression.",
      fix: "Write cel.bind(name, value, expression).",
    });
  }
  const value = checking.check(valueNode, names);
  if (value === undefined) return undefined;
  const body = checking.check(bodyNode, new Map([...names, [variable.args, value.type]]));
  if (body === undefined) return undefined;
  return {
    kind: "bind",
    type: body.type,
    at: stretchOf(checking, node),
    variable: variable.args,
    value,
    body,
  };
};

/** A call of anything that is not an operator. */
export const checkCallNode = (
  checking: Checking,
  node: ASTNode & { readonly op: "call" | "rcall" },
  names: GivenNames,
): CallShape => {
  if (node.op === "call") {
    const [name, args] = node.args;
    const definition = definitionNamed(name);
    return definition === undefined
      ? { kind: "function", name, operands: args }
      : { kind: "definition", definition, args };
  }
  const [name, receiver, args] = node.args;
  if (receiver.op === "id" && receiver.args === "cel" && name === "bind" && !names.has("cel"))
    return { kind: "bind", args };
  const entry = entryNamed(name);
  if (entry?.form === "macro" && entry.name !== "bind")
    return { kind: "macro", entry, receiver, args };
  return { kind: "function", name, operands: [receiver, ...args] };
};

/** What a call turns out to be. */
export type CallShape =
  | { readonly kind: "function"; readonly name: string; readonly operands: readonly ASTNode[] }
  | {
      readonly kind: "definition";
      readonly definition: Definition;
      readonly args: readonly ASTNode[];
    }
  | { readonly kind: "bind"; readonly args: readonly ASTNode[] }
  | {
      readonly kind: "macro";
      readonly entry: ProfileEntry;
      readonly receiver: ASTNode;
      readonly args: readonly ASTNode[];
    };
