import { problemOf } from "../../runtime/problems.ts";
import type { Problem, ProblemCode } from "../../runtime/problems.ts";
import type { Stretch } from "./typed-node.ts";

/** Codes of the problems that a condition can have. */
export type ExpressionProblemCode = ProblemCode & `EXPRESSION_${string}`;

/** The line and column, counted from 1, of a place in an expression. */
export const placeIn = (
  text: string,
  offset: number,
): { readonly line: number; readonly column: number } => {
  const before = text.slice(0, offset);
  const line = before.split("\n").length;
  return { line, column: offset - before.lastIndexOf("\n") };
};

/** What a problem is about. */
export interface ProblemParts {
  readonly code: ExpressionProblemCode;
  readonly message: string;
  readonly at: Stretch;
  readonly fix?: string;
}

/** Makes a problem with its place in the expression. */
export const expressionProblem = (
  text: string,
  { code, message, at, fix }: ProblemParts,
): Problem =>
  problemOf(code, message, {
    ...(fix === undefined ? {} : { fix }),
    place: placeIn(text, at.start),
  });
