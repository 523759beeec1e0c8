import type { ValidationRule } from "../../generated/items/types.ts";
import type { ItemVersion, Snapshot } from "../../registry/model/snapshot.ts";
import type { Problem } from "../../runtime/problems.ts";
import type { Result } from "../../runtime/result.ts";
import { fail, ok } from "../../runtime/result.ts";
import { createRuleCompiler } from "./compile-rule.ts";
import type { RuleGround } from "./rule-ground.ts";
import { boundRules, ruleGround } from "./rule-ground.ts";
import type { RuleSource } from "./rule-source.ts";

/** Compiles rules for one return; every problem of every rule is told. */
export const compileRules = (
  parts: RuleGround,
  rules: readonly ValidationRule[],
): Result<readonly RuleSource[], readonly Problem[]> => {
  const compiler = createRuleCompiler(parts);
  const compiled = rules.map((rule) => compiler.compile(rule));
  const problems = compiled.flatMap((one) => (one.ok ? [] : one.error));
  return problems.length > 0
    ? fail(problems)
    : ok(compiled.flatMap((one) => (one.ok ? [one.value] : [])));
};

/** The rules that a return binds, checked against its tables and code lists, and compiled. */
export const rulesModel = (
  snapshot: Snapshot,
  returnVersion: ItemVersion,
): Result<readonly RuleSource[], readonly Problem[]> => {
  const rules = boundRules(snapshot, returnVersion);
  if (!rules.ok) return rules;
  if (rules.value.length === 0) return ok([]);
  const parts = ruleGround(snapshot, returnVersion);
  return parts.ok ? compileRules(parts.value, rules.value) : parts;
};
