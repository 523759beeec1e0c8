import { tallyMeasure } from "../../runtime/measure-count.ts";
import type { CompiledMeasure, MeasureModule } from "../../runtime/measure-module.ts";
import { asRuleModule } from "../../runtime/measure-rules.ts";
import type { MeasureTally } from "../../runtime/measure-tally.ts";
import type { ReturnModel } from "../../runtime/return-model.ts";

import { prepareReturn, tablesGrouped } from "../rules/evaluate-rules.ts";
import type { RuleInputs } from "../rules/rule-input.ts";
import { planRules } from "../rules/rule-plan.ts";

/** What came of counting for one measure: the counts, or why there are none. */
export type MeasureCounted =
  | { readonly measure: CompiledMeasure; readonly tally: MeasureTally }
  | { readonly measure: CompiledMeasure; readonly notRun: string };

/**
 * Counts for all measures of a module over a return: its rows are made, grouped by person and put in order once. A
 * measure that lacks an input is not counted, and it is said why.
 */
export const countMeasures = (
  model: ReturnModel,
  module: MeasureModule,
  inputs: RuleInputs,
): readonly MeasureCounted[] => {
  const rules = asRuleModule(module);
  const plan = planRules(model, rules, inputs);
  const grouped = tablesGrouped(plan.runnable);
  const { scopesByTable } = prepareReturn(model, rules, { inputs: plan.inputs, grouped });
  const reasons = new Map(plan.notRun.map(({ item, reason }) => [item, reason]));
  return module.measures.map((measure) => {
    const notRun = reasons.get(measure.ref);
    if (notRun !== undefined) return { measure, notRun };
    const people = scopesByTable.get(measure.plan.scopeTable) ?? [];
    return { measure, tally: tallyMeasure(measure, people) };
  });
};
