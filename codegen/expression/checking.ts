import type { ASTNode } from "@marcbachmann/cel-js";

import type { Problem } from "../../runtime/problems.ts";
import { expressionProblem } from "./expression-problem.ts";
import type { ProblemParts } from "./expression-problem.ts";
import type { ExpressionScope } from "./expression-scope.ts";
import type { Stretch, TypedNode } from "./typed-node.ts";
import type { ValueType } from "./value-type.ts";

/** A part of the expression with its type, or nothing when its problem has been told. */
export type Checked = TypedNode | undefined;

/** Names that macros and named functions give, with their types. */
export type GivenNames = ReadonlyMap<string, ValueType>;

/** The checking of one expression. */
export interface Checking {
  readonly scope: ExpressionScope;
  readonly text: string;
  readonly problems: Problem[];
  /** Inside a named function: the place of the call, where all its problems and parts belong. */
  readonly fixedAt?: Stretch;
  readonly check: (node: ASTNode, names: GivenNames) => Checked;
  /** The same, within the checking of a named function. */
  readonly checkIn: (checking: Checking, node: ASTNode, names: GivenNames) => Checked;
}

/** The place of a part of the expression. */
export const stretchOf = (checking: Checking, node: ASTNode): Stretch =>
  checking.fixedAt ?? { start: node.start, end: node.end };

/** Tells a problem and gives nothing in the part's place. */
export const refuse = (checking: Checking, parts: ProblemParts): undefined => {
  checking.problems.push(expressionProblem(checking.text, parts));
};

/** Checks several parts; nothing when any of them has a problem. */
export const checkAll = (
  checking: Checking,
  nodes: readonly ASTNode[],
  names: GivenNames,
): readonly TypedNode[] | undefined => {
  const checked = nodes.map((node) => checking.check(node, names));
  const good = checked.filter((node) => node !== undefined);
  return good.length === checked.length ? good : undefined;
};
