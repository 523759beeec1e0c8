import type { Problem } from "../../runtime/problems.ts";
import { problemOf } from "../../runtime/problems.ts";
import { placeIn } from "../expression/expression-problem.ts";
import type { ExpressionChecker } from "../expression/type-check.ts";
import type { ValueType } from "../expression/value-type.ts";
import { isScalar, renderType } from "../expression/value-type.ts";
import type { MeasureText, Wanted } from "./measure-texts.ts";

const fits: Readonly<Record<Wanted, (type: ValueType) => boolean>> = {
  condition: ({ kind }) => kind === "condition",
  date: ({ kind }) => kind === "date",
  number: ({ kind }) => kind === "whole" || kind === "decimal",
  value: (type) => isScalar(type) || type.kind === "condition",
  anything: () => true,
};

const asked: Readonly<Record<Wanted, string>> = {
  condition: "a condition",
  date: "a date",
  number: "a number",
  value: "a single value",
  anything: "an expression",
};

const wrongType = ({ wanted }: MeasureText, type: ValueType): Problem =>
  problemOf(
    "EXPRESSION_WRONG_TYPE",
    `This must be ${asked[wanted]}, and it is a ${renderType(type)}.`,
    { place: { line: 1, column: 1 } },
  );

/** A problem's place in what is written; undefined when it stands in a name that is bound before it. */
const inWritten = ({ text, lead }: MeasureText, problem: Problem): Problem | undefined => {
  const { line = 1, column = 1 } = problem.place ?? {};
  const start = placeIn(text, lead);
  if (line < start.line || (line === start.line && column < start.column)) return undefined;
  return {
    ...problem,
    place: {
      line: line - start.line + 1,
      column: line === start.line ? column - start.column + 1 : column,
    },
  };
};

/**
 * The problems of one expression of a measure, each with its place in what is written. A name that is bound before it is
 * an expression of the measure too, so its problems are told there.
 */
export const problemsOfText = (
  checker: ExpressionChecker,
  measureText: MeasureText,
): readonly Problem[] => {
  const { text, wanted, pointer } = measureText;
  const checked = checker.check(text);
  const problems = checked.ok
    ? fits[wanted](checked.value.root.type)
      ? []
      : [wrongType(measureText, checked.value.root.type)]
    : checked.error.flatMap((problem) => inWritten(measureText, problem) ?? []);
  return problems.map((problem) => ({ ...problem, place: { ...problem.place, pointer } }));
};
