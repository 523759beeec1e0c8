import { Environment, ParseError } from "@marcbachmann/cel-js";
import type { ASTNode } from "@marcbachmann/cel-js";

import type { Problem } from "../../runtime/problems.ts";
import { fail, ok } from "../../runtime/result.ts";
import type { Result } from "../../runtime/result.ts";
import { expressionProblem } from "./expression-problem.ts";

/** Conditions longer or deeper than these are refused before anything else looks at them. */
const expressionLimits = { characters: 20_000, nodes: 5_000, depth: 100 } as const;

const reader = new Environment({
  limits: { maxAstNodes: expressionLimits.nodes, maxDepth: expressionLimits.depth },
});

const malformed = (text: string, error: unknown): Problem => {
  const summary = error instanceof ParseError ? error.summary : "It nests too deeply.";
  const range = error instanceof ParseError ? error.range : undefined;
  const hint =
    text[range?.start ?? -1] === "=" ? "Write == to compare, && for and, || for or." : undefined;
  return expressionProblem(text, {
    code: "EXPRESSION_MALFORMED",
    message: `${summary}.`.replace("..", "."),
    at: range ?? { start: 0, end: 0 },
    ...(hint === undefined ? {} : { fix: hint }),
  });
};

/** Reads an expression with the library's parser, or says where it cannot be read. */
export const parseExpression = (text: string): Result<ASTNode, Problem> => {
  if (text.length > expressionLimits.characters) {
    const message = `The expression has more than ${expressionLimits.characters} characters.`;
    return fail(
      expressionProblem(text, { code: "EXPRESSION_MALFORMED", message, at: { start: 0, end: 0 } }),
    );
  }
  try {
    return ok(reader.parse(text).ast);
  } catch (error) {
    return fail(malformed(text, error));
  }
};
