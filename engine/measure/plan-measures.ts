import type { CompiledMeasure, MeasureModule } from "../../runtime/measure-module.ts";
import type { MeasureReadiness } from "../../runtime/measure-rules.ts";
import { asRuleModule, readinessOf } from "../../runtime/measure-rules.ts";
import type { ReturnModel } from "../../runtime/return-model.ts";
import type { RuleModule } from "../../runtime/rule-module.ts";

import type { RuleInputs, RuleTable } from "../rules/rule-input.ts";
import { planRules } from "../rules/rule-plan.ts";
import type { RulePlan } from "../rules/rule-plan.ts";

/** What of the measures of a module can be worked out over what was given. */
export interface MeasuresPlan extends Pick<RulePlan, "inputs" | "runnable"> {
  readonly rules: RuleModule;
  readonly readinessOf: (measure: CompiledMeasure) => MeasureReadiness;
}

const namesOf = (tables: readonly RuleTable[]): ReadonlySet<string> =>
  new Set(tables.map(({ given }) => given.name));

/** Tells what of each measure can be worked out: all, all but some splits, or nothing, and why. */
export const planMeasures = (
  model: ReturnModel,
  module: MeasureModule,
  given: RuleInputs,
): MeasuresPlan => {
  const rules = asRuleModule(module);
  const { inputs, runnable, notRun } = planRules(model, rules, given);
  const reasons = new Map(notRun.map(({ item, reason }) => [item, reason]));
  const named = {
    now: namesOf(inputs.tables),
    last: given.last === undefined ? undefined : namesOf(given.last.tables),
    isWhole: inputs.form === "XML" || inputs.form === "JSON",
  };
  return {
    rules,
    inputs,
    runnable,
    readinessOf: (measure) => readinessOf(measure, reasons, named),
  };
};
