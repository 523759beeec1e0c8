import { idOfRef } from "../../registry/identity/item-ref.ts";
import type { ExternalInput, Indicator, MeasureCalculation } from "../../generated/items/types.ts";
import type { ItemVersion, Snapshot } from "../../registry/model/snapshot.ts";
import { resolveText } from "../../registry/model/snapshot.ts";
import type { MeasurePlan } from "../../runtime/measure-module.ts";
import type { Problem } from "../../runtime/problems.ts";
import { problemOf } from "../../runtime/problems.ts";
import type { Result } from "../../runtime/result.ts";
import { fail, ok } from "../../runtime/result.ts";
import type { ReturnModel } from "../../runtime/return-model.ts";
import type { RuleNeeds } from "../../runtime/rule-module.ts";
import { toJavaScript } from "../expression/to-javascript.ts";
import { createExpressionChecker } from "../expression/type-check.ts";
import type { CheckedExpression, ExpressionChecker } from "../expression/type-check.ts";
import { plainText } from "../model/texts.ts";
import { ruleGround } from "../rules/rule-ground.ts";
import { needsOf } from "../rules/rule-needs.ts";
import { bandsByValue } from "./by-value.ts";
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

/** Name of the list that an input is, by which conditions call it. */
const listName = (
  { ground: { references = [] } }: CheckedMeasure,
  { list }: ExternalInput,
): string | undefined =>
  list === undefined
    ? undefined
    : references.find(({ record }) => idOfRef(record) === idOfRef(list))?.name;

/** An input that may be missing, because the measure says what is done then. */
const declaredMissing = (measure: CheckedMeasure): readonly string[] =>
  (measure.indicator.calculation.source.externals ?? []).flatMap((external) => {
    if (external.without === undefined) return [];
    if (external.kind === "EARLIER_RETURN")
      return (external.yearOffset ?? -1) === -1 ? ["last"] : [];
    const list = external.kind === "LIST" ? listName(measure, external) : undefined;
    return list === undefined ? [] : [`reference.${list}`];
  });

const optionalTables = ({ tables }: ReturnModel): readonly string[] =>
  tables.filter(({ occurs }) => occurs.min === 0).map(({ name }) => name);

/** Tables that a return need not have: where one was not given nobody is in it. Not the one whose rows are counted. */
const notNeeded = ({ ground, scopeTable }: CheckedMeasure): readonly string[] => [
  ...optionalTables(ground.model)
    .filter((name) => name !== scopeTable)
    .map((name) => `this.${name}`),
  ...optionalTables(ground.previous ?? ground.model).map((name) => `last.${name}`),
];

/** Of the inputs that may be missing those that the measure reads. */
const runsWithout = (measure: CheckedMeasure, needs: RuleNeeds): readonly string[] => {
  const read = new Set([
    "last",
    ...Object.keys(needs.tables).map((name) => `this.${name}`),
    ...Object.keys(needs.last).map((name) => `last.${name}`),
    ...Object.keys(needs.references).map((name) => `reference.${name}`),
  ]);
  return [...declaredMissing(measure), ...notNeeded(measure)].filter((name) => read.has(name));
};

/** The plan, with the names of the lists by which conditions call them. */
const planOf = (measure: CheckedMeasure): MeasurePlan => {
  const { calculation } = measure.indicator;
  const plan = measurePlan(calculation, measure.scopeTable, measure.checked);
  const lists = (calculation.source.externals ?? []).map((one) => listName(measure, one));
  return {
    ...plan,
    externals: plan.externals.map((external, index) => {
      const list = lists[index];
      return list === undefined ? external : { ...external, list };
    }),
  };
};

const nameOf = (prefix: string, pointer: string): string =>
  `${prefix}${pointer.replaceAll(/[^A-Za-z0-9]/gu, "_")}`;

/** Compiles a measure to JavaScript. The prefix keeps the names of several measures in one module apart. */
export const compileMeasure = (measure: CheckedMeasure, prefix = "measure"): MeasureSource => {
  const { indicator, ground, checked } = measure;
  const expressions = textsToRun(measure).flatMap((pointer) => {
    const found = checked.get(pointer);
    return found === undefined ? [] : [[pointer, found] as const];
  });
  const needsUnder = (isMeant: (pointer: string) => boolean): RuleNeeds =>
    needsOf(
      ground.model,
      expressions.flatMap(([pointer, expression]) => (isMeant(pointer) ? [expression] : [])),
    );
  const needs = needsUnder(() => true);
  const plan = planOf(measure);
  return {
    ref: refOf(indicator),
    title: plainText(indicator.titles),
    prose: measureParagraph(measure),
    plan,
    needs,
    needsToCount: needsUnder((pointer) => !pointer.startsWith("/disaggregations/")),
    needsBySplit: plan.splits.map((_split, index) =>
      needsUnder((pointer) => pointer.startsWith(`/disaggregations/${index}/`)),
    ),
    runsWithout: runsWithout(measure, needs),
    bandsByValue: bandsByValue(measure),
    functions: expressions.map(([pointer, expression]) => [
      pointer,
      toJavaScript(expression, nameOf(prefix, pointer)),
    ]),
  };
};
