import { TypeError as CelTypeError } from "@marcbachmann/cel-js";
import type { ASTNode } from "@marcbachmann/cel-js";

import type { Problem } from "../../runtime/problems.ts";
import { fail, ok } from "../../runtime/result.ts";
import type { Result } from "../../runtime/result.ts";
import { createCelEnvironment } from "./cel-environment.ts";
import type { CelEnvironment } from "./cel-environment.ts";
import { checkFunction, checkOperator } from "./check-calls.ts";
import { checkDefinition } from "./check-definitions.ts";
import { checkBind, checkCallNode, checkMacro } from "./check-macros.ts";
import { checkIndex, checkMember, checkName } from "./check-names.ts";
import { checkAll, refuse, stretchOf } from "./checking.ts";
import type { Checked, Checking, GivenNames } from "./checking.ts";
import { expressionProblem } from "./expression-problem.ts";
import { createExpressionScope } from "./expression-scope.ts";
import type { ExpressionScope, ScopeParts } from "./expression-scope.ts";
import { mergeTypes } from "./match-signature.ts";
import { parseExpression } from "./parse.ts";
import { safeRange } from "./profile.ts";
import type { TypedNode } from "./typed-node.ts";
import { condition, filled, isScalar, renderType } from "./value-type.ts";
import type { ValueType } from "./value-type.ts";

const outside = (checking: Checking, node: ASTNode, message: string): undefined =>
  refuse(checking, { code: "EXPRESSION_NOT_IN_PROFILE", message, at: stretchOf(checking, node) });

const checkWhole = (checking: Checking, node: ASTNode, value: bigint): Checked => {
  const at = stretchOf(checking, node);
  if (value >= safeRange.smallest && value <= safeRange.largest) {
    return { kind: "literal", type: filled("whole"), at, value: Number(value) };
  }
  const message = "This number is too large to be exact.";
  const fix = `Stay between ${safeRange.smallest} and ${safeRange.largest}.`;
  return refuse(checking, { code: "EXPRESSION_LITERAL_INVALID", message, at, fix });
};

const checkValue = (checking: Checking, node: ASTNode & { readonly op: "value" }): Checked => {
  const value = node.args;
  const at = stretchOf(checking, node);
  if (typeof value === "string") return { kind: "literal", type: filled("text"), at, value };
  if (typeof value === "boolean") return { kind: "literal", type: condition, at, value };
  if (typeof value === "number") return { kind: "literal", type: filled("decimal"), at, value };
  if (typeof value === "bigint") return checkWhole(checking, node, value);
  const message =
    value === null
      ? "null cannot be written out: write blank(…)."
      : "Bytes and unsigned numbers are not in the profile.";
  return outside(checking, node, message);
};

/** Two members that the library keeps apart: a value written out and a cell that may be blank. */
const isMixed = (left: ValueType, right: ValueType): boolean =>
  isScalar(left) && isScalar(right) && left.kind !== "date" && left.blank !== right.blank;

const checkSameKind = (
  checking: Checking,
  node: ASTNode,
  members: readonly TypedNode[],
): ValueType | undefined => {
  const [first, ...others] = members.map(({ type }) => type);
  if (first === undefined) return undefined;
  let merged: ValueType | undefined = first;
  for (const type of others) {
    const one: ValueType | undefined = merged === undefined ? undefined : mergeTypes(merged, type);
    if (merged !== undefined && (one === undefined || isMixed(merged, type))) {
      const message = `These must be of one kind: ${renderType(merged)} and ${renderType(type)}${one === undefined ? "" : ", one written out and one that may be blank"}.`;
      const fix = "Compare them one by one, joined by ||, or use orElse(…).";
      return refuse(checking, {
        code: "EXPRESSION_WRONG_TYPE",
        message,
        at: stretchOf(checking, node),
        fix,
      });
    }
    merged = one;
  }
  return merged;
};

const checkList = (
  checking: Checking,
  node: ASTNode & { readonly op: "list" },
  names: GivenNames,
): Checked => {
  const at = stretchOf(checking, node);
  if (node.args.length === 0) {
    return refuse(checking, {
      code: "EXPRESSION_WRONG_TYPE",
      message: "An empty list has no type.",
      at,
      fix: "Write its members, or leave the comparison out.",
    });
  }
  const items = checkAll(checking, node.args, names);
  const of = items === undefined ? undefined : checkSameKind(checking, node, items);
  return items === undefined || of === undefined
    ? undefined
    : { kind: "list", type: { kind: "list", of }, at, items };
};

const checkChoice = (
  checking: Checking,
  node: ASTNode & { readonly op: "?:" },
  names: GivenNames,
): Checked => {
  const typed = checkOperator(checking, node, { name: "?:", operands: node.args, names });
  if (typed?.kind !== "call") return typed;
  return checkSameKind(checking, node, typed.args.slice(1)) === undefined ? undefined : typed;
};

const checkCall = (
  checking: Checking,
  node: ASTNode & { readonly op: "call" | "rcall" },
  names: GivenNames,
): Checked => {
  const shape = checkCallNode(checking, node, names);
  switch (shape.kind) {
    case "function":
      return checkFunction(checking, node, { name: shape.name, operands: shape.operands, names });
    case "definition":
      return checkDefinition(checking, node, {
        definition: shape.definition,
        args: shape.args,
        names,
      });
    case "bind":
      return checkBind(checking, node, { args: shape.args, names });
    case "macro":
      return checkMacro(checking, {
        node,
        entry: shape.entry,
        receiver: shape.receiver,
        args: shape.args,
        names,
      });
  }
};

const isNode = (part: unknown): part is ASTNode =>
  typeof part === "object" && part !== null && "op" in part;

const checkPlainOperator = (checking: Checking, node: ASTNode, names: GivenNames): Checked => {
  if (node.op === "!_")
    return checkOperator(checking, node, { name: "!", operands: [node.args], names });
  if (node.op === "-_")
    return checkOperator(checking, node, { name: "-_", operands: [node.args], names });
  const operands: readonly unknown[] = Array.isArray(node.args) ? node.args : [];
  if (operands.length === 2 && operands.every(isNode)) {
    return checkOperator(checking, node, { name: node.op, operands, names });
  }
  return outside(checking, node, "Maps and optional fields are not in the profile.");
};

/** Kinds of nodes that are no plain operators. */
const checkPart = (checking: Checking, node: ASTNode, names: GivenNames): Checked => {
  if (node.op === "value") return checkValue(checking, node);
  if (node.op === "id") return checkName(checking, node, names);
  if (node.op === ".") return checkMember(checking, node, names);
  if (node.op === "[]") return checkIndex(checking, node, names);
  if (node.op === "list") return checkList(checking, node, names);
  if (node.op === "call" || node.op === "rcall") return checkCall(checking, node, names);
  return node.op === "?:"
    ? checkChoice(checking, node, names)
    : checkPlainOperator(checking, node, names);
};

/** An expression that has been read, has a type in every part, and names nothing that is not there. */
export interface CheckedExpression {
  readonly text: string;
  readonly scope: ExpressionScope;
  readonly root: TypedNode;
}

/** Checks the conditions of one scope. */
export interface ExpressionChecker {
  readonly scope: ExpressionScope;
  /** Checks an expression of any type; tells every problem that it has. */
  readonly check: (text: string) => Result<CheckedExpression, readonly Problem[]>;
  /** Checks a condition: an expression that is true or false. */
  readonly checkCondition: (text: string) => Result<CheckedExpression, readonly Problem[]>;
  /** The library with the scope's types, made when first asked for. */
  readonly library: () => CelEnvironment;
}

const typeOf = (scope: ExpressionScope, text: string): Result<TypedNode, readonly Problem[]> => {
  const read = parseExpression(text);
  if (!read.ok) return fail([read.error]);
  const problems: Problem[] = [];
  const checking: Checking = {
    scope,
    text,
    problems,
    check: (node, names) => checkPart(checking, node, names),
    checkIn: checkPart,
  };
  const root = checking.check(read.value, new Map());
  return root === undefined || problems.length > 0 ? fail(problems) : ok(root);
};

/** What the library finds when it checks the types as well. */
const libraryProblem = (library: CelEnvironment, text: string): Problem | undefined => {
  const { valid, error } = library.environment.check(text);
  if (valid) return undefined;
  const range = error instanceof CelTypeError ? error.range : undefined;
  const message = error instanceof CelTypeError ? `${error.summary}.` : "The types do not fit.";
  return expressionProblem(text, {
    code: "EXPRESSION_WRONG_TYPE",
    message,
    at: range ?? { start: 0, end: 0 },
  });
};

const asCondition = ({
  text,
  scope,
  root,
}: CheckedExpression): Result<CheckedExpression, readonly Problem[]> => {
  if (root.type.kind === "condition") return ok({ text, scope, root });
  const message = `A condition is true or false, and this is a ${renderType(root.type)}.`;
  const fix =
    root.type.kind === "truth"
      ? "Write == true or == false after it."
      : "Compare it with something.";
  return fail([
    expressionProblem(text, {
      code: "EXPRESSION_WRONG_TYPE",
      message,
      at: { start: 0, end: 0 },
      fix,
    }),
  ]);
};

/** Makes the checker of a scope; make it once and check all its rules with it. */
export const createExpressionChecker = (parts: ScopeParts): ExpressionChecker => {
  const scope = createExpressionScope(parts);
  let made: CelEnvironment | undefined;
  const library = (): CelEnvironment => (made ??= createCelEnvironment(scope));
  const check: ExpressionChecker["check"] = (text) => {
    const typed = typeOf(scope, text);
    if (!typed.ok) return typed;
    const problem = libraryProblem(library(), text);
    return problem === undefined ? ok({ text, scope, root: typed.value }) : fail([problem]);
  };
  return {
    scope,
    check,
    checkCondition: (text) => {
      const checked = check(text);
      return checked.ok ? asCondition(checked.value) : checked;
    },
    library,
  };
};
