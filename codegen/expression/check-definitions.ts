import type { ASTNode } from "@marcbachmann/cel-js";

import { invariant } from "../../runtime/result.ts";
import { checkAll, refuse, stretchOf } from "./checking.ts";
import type { Checked, Checking, GivenNames } from "./checking.ts";
import type { Definition } from "./definitions.ts";
import { parseExpression } from "./parse.ts";
import type { Stretch, TypedNode } from "./typed-node.ts";
import type { ValueType } from "./value-type.ts";

/** A call of a named function. */
export interface DefinitionCall {
  readonly definition: Definition;
  readonly args: readonly ASTNode[];
  readonly names: GivenNames;
}

const isChild = (node: ASTNode | undefined): boolean => node?.op === "id" && node.args === "child";

const isRowOf = (type: ValueType, table: string | undefined): boolean =>
  type.kind === "row" && type.table.origin === "this-year" && type.table.table.name === table;

const argumentsOf = (
  checking: Checking,
  { definition, args, names }: DefinitionCall,
): readonly TypedNode[] | undefined => {
  const { params, rowsOf } = definition;
  const childFits = params.every((param, at) => param !== "child" || isChild(args[at]));
  if (args.length !== params.length || !childFits) return undefined;
  const checked = checkAll(
    checking,
    args.filter((_, at) => params[at] !== "child"),
    names,
  );
  return checked?.every(({ type }, at) => isRowOf(type, rowsOf[at])) === true ? checked : undefined;
};

const wrongArguments = (
  checking: Checking,
  node: ASTNode,
  { name, rowsOf }: Definition,
): undefined => {
  const [table] = rowsOf;
  const message = `${name} takes ${table === undefined ? "child" : `a row of ${table}`}.`;
  const fix = `Write ${name}(${table === undefined ? "child" : "this"}).`;
  return refuse(checking, {
    code: "EXPRESSION_WRONG_TYPE",
    message,
    at: stretchOf(checking, node),
    fix,
  });
};

/** Checks what a named function stands for; all its parts and problems have the place of the call. */
const checkDefinitionBody = (
  checking: Checking,
  definition: Definition,
  given: { readonly types: GivenNames; readonly at: Stretch },
): Checked => {
  const read = parseExpression(definition.text);
  invariant(read.ok, `${definition.name} can be read`);
  const inner: Checking = {
    ...checking,
    fixedAt: given.at,
    check: (part, names) => checking.checkIn(inner, part, names),
  };
  return inner.check(read.value, given.types);
};

/** A named function: its own text is checked against the return at hand. */
export const checkDefinition = (
  checking: Checking,
  node: ASTNode,
  call: DefinitionCall,
): Checked => {
  const { definition } = call;
  const at = stretchOf(checking, node);
  const before = checking.problems.length;
  const args = argumentsOf(checking, call);
  if (args === undefined) {
    return checking.problems.length > before
      ? undefined
      : wrongArguments(checking, node, definition);
  }
  const given = definition.params
    .filter((param) => param !== "child")
    .map((name, index) => ({ name, value: args[index] }));
  const types = new Map(
    given.flatMap(({ name, value }) => (value === undefined ? [] : [[name, value.type] as const])),
  );
  const body = checkDefinitionBody(checking, definition, { types, at });
  if (body === undefined) return undefined;
  const bound = given.reduceRight<TypedNode>(
    (below, { name, value }) =>
      value === undefined
        ? below
        : { kind: "bind", type: below.type, at, variable: name, value, body: below },
    body,
  );
  return { kind: "named", type: body.type, at, name: definition.name, args, body: bound };
};
