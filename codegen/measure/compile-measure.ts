import { idOfRef } from "../../registry/identity/item-ref.ts";
import type { Indicator, MeasureCalculation } from "../../generated/items/types.ts";
import type { ItemVersion, Snapshot } from "../../registry/model/snapshot.ts";
import { resolveText } from "../../registry/model/snapshot.ts";
import type { Problem } from "../../runtime/problems.ts";
import { problemOf } from "../../runtime/problems.ts";
import type { Result } from "../../runtime/result.ts";
import { fail, ok } from "../../runtime/result.ts";
import { toJavaScript } from "../expression/to-javascript.ts";
import { createExpressionChecker } from "../expression/type-check.ts";
import type { CheckedExpression, ExpressionChecker } from "../expression/type-check.ts";
import { plainText } from "../model/texts.ts";
import { ruleGround } from "../rules/rule-ground.ts";
import { needsOf } from "../rules/rule-needs.ts";
import { problemsOfText } from "./fit-expression.ts";
import type { CheckedMeasure, WorkedIndicator } from "./checked-measure.ts";
import type { CheckedTexts } from "./measure-plan.ts";
import { measurePlan } from "./measure-plan.ts";
import { measureParagraph } from "./measure-prose.ts";
import type { MeasureSource } from "./measure-source.ts";
import type { MeasureText } from "./measure-texts.ts";
import { measureTexts, populationText } from "./measure-texts.ts";

const refOf = ({ id, version }: Indicator): string => `${id}@${version}`;

/** The time and what is included, without what is left out: that is asked for one by one, and told. */
const candidateText = (calculation: MeasureCalculation): MeasureText => {
  const { exclude: _exclude, ...population } = calculation.population;
  const text = populationText({ ...calculation, population });
  return { pointer: "/calculation/candidate", wanted: "condition", written: text, text, lead: 0 };
};

/** Expressions that run by themselves; the parts of the others are bound in them. */
const isRun = ({ pointer }: MeasureText): boolean =>
  !/^\/calculation\/(?:ageAt|names|population\/(?:time|include))(?:\/|$)/u.test(pointer);

const below = (pointer: string): string => pointer.slice("/calculation".length);

interface Checking {
  readonly checker: ExpressionChecker;
  readonly name: string;
}

const checkTexts = (
  { checker, name }: Checking,
  texts: readonly MeasureText[],
): Result<CheckedTexts, readonly Problem[]> => {
  const problems: Problem[] = [];
  const checked = new Map<string, CheckedExpression>();
  for (const text of texts) {
    const found = problemsOfText(checker, text);
    problems.push(
      ...found.map((problem) => ({ ...problem, message: `${name}: ${problem.message}` })),
    );
    const one = checker.check(text.text);
    if (one.ok) checked.set(below(text.pointer), one.value);
  }
  return problems.length > 0 ? fail(problems) : ok(checked);
};

/** Lists that a measure looks things up in beside those that its return names. */
const listsOf = (snapshot: Snapshot, { calculation }: WorkedIndicator) =>
  (calculation.source.externals ?? []).flatMap(({ list }) => {
    const found = list === undefined ? undefined : resolveText(snapshot, list)?.content;
    return found?.kind === "record" ? [found] : [];
  });

const noTable = (indicator: WorkedIndicator, returnRef: string): readonly Problem[] => [
  problemOf(
    "MEASURE_NOT_FOR_RETURN",
    `${refOf(indicator)} looks at ${indicator.calculation.source.scope}, and ${returnRef} has no such table.`,
  ),
];

/** Checks the expressions of an indicator against the tables and code lists of a return. */
export const checkMeasure = (
  snapshot: Snapshot,
  returnVersion: ItemVersion,
  indicator: WorkedIndicator,
): Result<CheckedMeasure, readonly Problem[]> => {
  const ground = ruleGround(snapshot, returnVersion, listsOf(snapshot, indicator));
  if (!ground.ok) return ground;
  const { calculation } = indicator;
  const { model } = ground.value;
  const table = model.tables.find(
    ({ record }) => idOfRef(record) === idOfRef(calculation.source.scope),
  );
  if (table === undefined) return fail(noTable(indicator, model.ref));
  const checker = createExpressionChecker({ ...ground.value, table: table.name });
  const name = `${refOf(indicator)} in ${model.ref}`;
  const texts = [candidateText(calculation), ...measureTexts(calculation)];
  const checked = checkTexts({ checker, name }, texts);
  return checked.ok
    ? ok({ indicator, ground: ground.value, scopeTable: table.name, checked: checked.value })
    : checked;
};

/** The expressions of a measure that are run, the others being bound in them. */
const textsToRun = ({ indicator }: CheckedMeasure): readonly string[] => [
  ...new Set(
    [candidateText(indicator.calculation), ...measureTexts(indicator.calculation)]
      .filter(isRun)
      .map(({ pointer }) => below(pointer)),
  ),
];

const inputOf = { EARLIER_RETURN: "last", LIST: "reference" } as const;

/** An input that may be missing, because the measure says what is done then. */
const runsWithout = (
  { indicator }: CheckedMeasure,
  needs: MeasureSource["needs"],
): readonly string[] =>
  (indicator.calculation.source.externals ?? []).flatMap(({ kind, without }) => {
    if (without === undefined) return [];
    if (kind === "EARLIER_RETURN") return [inputOf.EARLIER_RETURN];
    return kind === "LIST"
      ? Object.keys(needs.references).map((name) => `${inputOf.LIST}.${name}`)
      : [];
  });

const nameOf = (prefix: string, pointer: string): string =>
  `${prefix}${pointer.replaceAll(/[^A-Za-z0-9]/gu, "_")}`;

/** Compiles a measure to JavaScript. The prefix keeps the names of several measures in one module apart. */
export const compileMeasure = (measure: CheckedMeasure, prefix = "measure"): MeasureSource => {
  const { indicator, ground, scopeTable, checked } = measure;
  const expressions = textsToRun(measure).flatMap((pointer) => {
    const found = checked.get(pointer);
    return found === undefined ? [] : [[pointer, found] as const];
  });
  const needs = needsOf(
    ground.model,
    expressions.map(([, expression]) => expression),
  );
  return {
    ref: refOf(indicator),
    title: plainText(indicator.titles),
    prose: measureParagraph(measure),
    plan: measurePlan(indicator.calculation, scopeTable, checked),
    needs,
    runsWithout: runsWithout(measure, needs),
    functions: expressions.map(([pointer, expression]) => [
      pointer,
      toJavaScript(expression, nameOf(prefix, pointer)),
    ]),
  };
};
