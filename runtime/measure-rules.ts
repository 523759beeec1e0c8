import type { CompiledMeasure, MeasureModule } from "./measure-module.ts";
import type { CompiledRule, RuleModule } from "./rule-module.ts";

/** A measure asks for its inputs as a rule does, and what it lacks is told in the same words. */
const measureAsRule = ({
  ref,
  title,
  plan,
  needs,
  runsWithout,
}: CompiledMeasure): CompiledRule => ({
  code: ref,
  ref,
  title,
  severity: "query",
  scopeTable: plan.scopeTable,
  message: "",
  fix: "",
  condition: () => false,
  reports: [],
  needs,
  runsWithout,
  covers: [],
});

/** The measures of a module as rules that report nothing: for reading inputs, and to tell which are missing. */
export const asRuleModule = ({ return: ref, release, measures }: MeasureModule): RuleModule => ({
  return: ref,
  release,
  rules: measures.map(measureAsRule),
});
