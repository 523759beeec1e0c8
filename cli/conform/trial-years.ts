import type { RecordTable, ValidationRule } from "../../generated/items/types.ts";
import type { CaseFamily } from "../../codegen/examples/case-family.ts";
import { ruleGround } from "../../codegen/rules/rule-ground.ts";
import type { RuleCompiler } from "../../codegen/rules/compile-rule.ts";
import { createRuleCompiler } from "../../codegen/rules/compile-rule.ts";
import { renderRuleModule } from "../../codegen/rules/render-rule-module.ts";
import { holidaysIn } from "../../engine/reference/bank-holidays.ts";
import { compareVersions } from "../../registry/identity/version.ts";
import type { ItemVersion, Snapshot } from "../../registry/model/snapshot.ts";
import type { Problem } from "../../runtime/problems.ts";
import type { Result } from "../../runtime/result.ts";
import { ok } from "../../runtime/result.ts";
import type { RuleModule } from "../../runtime/rule-module.ts";
import { loadRuleModule } from "../load-rule-module.ts";
import type { TrialGround } from "./run-rule-over.ts";

/** A collection year in which rules are tried. */
export interface TrialYear {
  readonly year: number;
  readonly ground: TrialGround;
  readonly compiler: RuleCompiler;
}

const isInForce = ({ yearsInForce }: ValidationRule, year: number): boolean =>
  yearsInForce.from <= year && year <= (yearsInForce.to ?? Infinity);

/** The rules that apply in a year: of each rule the newest version in force. */
export const rulesInForce = (
  rules: readonly ValidationRule[],
  year: number,
): readonly ValidationRule[] => {
  const newest = new Map<string, ValidationRule>();
  for (const rule of rules) {
    if (!isInForce(rule, year)) continue;
    const known = newest.get(rule.id);
    if (known === undefined || compareVersions(known.version, rule.version) < 0)
      newest.set(rule.id, rule);
  }
  return [...newest.values()];
};

const yearOf = (
  snapshot: Snapshot,
  returnVersion: ItemVersion,
  more: { readonly family: CaseFamily; readonly references: readonly RecordTable[] },
): Result<TrialYear, readonly Problem[]> => {
  const parts = ruleGround(snapshot, returnVersion, more.references);
  if (!parts.ok) return parts;
  const { model, previous, references = [], shipped = new Map() } = parts.value;
  return ok({
    year: model.collectionYear,
    ground: {
      model,
      previous,
      references,
      family: more.family,
      holidays: holidaysIn(shipped),
    },
    compiler: createRuleCompiler(parts.value),
  });
};

/** The years of a family's return in a release, each made when it is first asked for. */
export const trialYears = (
  snapshot: Snapshot,
  family: CaseFamily,
  references: readonly RecordTable[],
): {
  readonly years: readonly number[];
  readonly at: (year: number) => Result<TrialYear, readonly Problem[]> | undefined;
} => {
  const newest = new Map<number, ItemVersion>();
  for (const version of snapshot.versionsOf(family.returnId))
    if (version.content.kind === "return") newest.set(version.content.collectionYear, version);
  const made = new Map<number, Result<TrialYear, readonly Problem[]>>();
  return {
    years: [...newest.keys()],
    at: (year) => {
      const version = newest.get(year);
      if (version === undefined) return undefined;
      const known = made.get(year) ?? yearOf(snapshot, version, { family, references });
      made.set(year, known);
      return known;
    },
  };
};

/** Compiles rules for a year and loads them as one module. Rules with problems are left out and told. */
export const loadRules = async (
  { compiler, ground }: TrialYear,
  rules: readonly ValidationRule[],
): Promise<{
  readonly module: RuleModule;
  readonly failed: ReadonlyMap<string, readonly Problem[]>;
}> => {
  const compiled = rules.map((rule) => ({ rule, result: compiler.compile(rule) }));
  const failed = new Map(
    compiled.flatMap(({ rule, result }) => (result.ok ? [] : [[rule.code, result.error]])),
  );
  const sources = compiled.flatMap(({ result }) => (result.ok ? [result.value] : []));
  const text = renderRuleModule({ return: ground.model.ref, release: null }, sources);
  return { module: await loadRuleModule(text), failed };
};

/** True when a rule is of a family: the records it names are of the family's return. */
export const isOfFamily = (
  rule: ValidationRule,
  family: CaseFamily,
  snapshot: Snapshot,
): boolean => {
  const returns = snapshot.versionsOf(family.returnId);
  const records = new Set(
    returns.flatMap(({ content }) =>
      content.kind === "return" ? content.records.map((text) => text.split("@")[0]) : [],
    ),
  );
  const named = [rule.scope, ...rule.reports.map(({ record }) => record)].flatMap((text) =>
    text === undefined ? [] : [text.split("@")[0]],
  );
  const slug = family.returnId.split(":")[1]?.split("-")[0] ?? "";
  return named.length > 0
    ? named.some((id) => records.has(id))
    : (rule.id.split(":")[1] ?? "").startsWith(`${slug}-`);
};
