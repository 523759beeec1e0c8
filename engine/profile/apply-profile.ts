import type { LocalDifference, LocalProfile, RuleEffectKind } from "../../generated/items/types.ts";
import type { Period } from "../../runtime/cells.ts";
import type { ReturnModel } from "../../runtime/return-model.ts";
import type { CompiledRule, RuleModule } from "../../runtime/rule-module.ts";

import type { NotRun } from "../check/finding.ts";
import { applyCode } from "./apply-codes.ts";
import { applyColumn, idOf, type Outcome } from "./apply-columns.ts";
import type { ProfileChange, ProfileTold } from "./profile-told.ts";

/** A version of a profile. */
export interface GivenProfile {
  /** Exact reference. */
  readonly ref: string;
  readonly title: string;
  readonly content: LocalProfile;
}

/** What a profile does to one rule. */
interface RuleChange {
  /** Code of the rule, or id of its item. */
  readonly rule: string;
  readonly effect: RuleEffectKind;
  readonly why: string;
  readonly change: number;
}

/** A return as a profile makes it. */
export interface ProfileApplied {
  readonly model: ReturnModel;
  /** The profile without what it does to rules; that is known when there are rules. */
  readonly told: ProfileTold;
  readonly rules: readonly RuleChange[];
}

const holdsIn = ({ from, to = "9999-12-31" }: LocalDifference, period: Period): boolean =>
  from <= period.to && to >= period.from;

const outOfDates = (model: ReturnModel, period: Period): Outcome => ({
  model,
  isApplied: false,
  effect: `it holds on no day of the collection ${period.from} to ${period.to}.`,
});

const effectOfKind: Readonly<Partial<Record<LocalDifference["kind"], RuleEffectKind>>> = {
  LEFT_OUT: "NOT_RUN",
  NARROWED: "STRICTER",
  WIDENED: "MILDER",
};

const ruleOutcome = (model: ReturnModel, { kind }: LocalDifference): Outcome =>
  effectOfKind[kind] === undefined
    ? { model, isApplied: false, effect: "it is told in words only, which no check reads." }
    : { model, isApplied: false, effect: "no rules were run." };

const applyOne = (
  model: ReturnModel,
  difference: LocalDifference,
  at: { readonly period: Period; readonly of: string; readonly profile: string },
): Outcome => {
  if (!holdsIn(difference, at.period)) return outOfDates(model, at.period);
  switch (difference.targetKind) {
    case "COLUMN":
      return applyColumn(model, difference, at);
    case "CODE":
      return applyCode(model, difference, at.of);
    case "RULE":
      return ruleOutcome(model, difference);
  }
};

const changeOf = (difference: LocalDifference, { isApplied, effect }: Outcome): ProfileChange => {
  const { targetKind, target, kind, what, reason, from, to } = difference;
  const days = to === undefined ? { from } : { from, to };
  return { targetKind, target, kind, what, reason, ...days, isApplied, effect };
};

const rulesOf = (difference: LocalDifference, change: number): readonly RuleChange[] => {
  const { targetKind, target, kind, effectOnRules = [], reason } = difference;
  const own = targetKind === "RULE" ? effectOfKind[kind] : undefined;
  return [
    ...(own === undefined ? [] : [{ rule: target, effect: own, why: reason, change }]),
    ...effectOnRules.map(({ rule, effect, why = reason }) => ({ rule, effect, why, change })),
  ];
};

/** Applies what a profile says of columns and codes to a return; what it says of rules is kept for `applyToRules`. */
export const applyProfile = (
  model: ReturnModel,
  { ref, title, content }: GivenProfile,
  period: Period = model.period,
): ProfileApplied => {
  const changes: ProfileChange[] = [];
  const rules: RuleChange[] = [];
  let changed = model;
  for (const [index, difference] of content.differences.entries()) {
    const at = { period, of: content.of, profile: ref };
    const outcome = applyOne(changed, difference, at);
    changed = outcome.model;
    changes.push(changeOf(difference, outcome));
    if (holdsIn(difference, period)) rules.push(...rulesOf(difference, index));
  }
  const { authority, scope, of } = content;
  return { model: changed, rules, told: { profile: ref, title, authority, scope, of, changes } };
};

const isNamed = ({ code, ref }: CompiledRule, rule: string): boolean =>
  code === rule || idOf(ref) === idOf(rule);

const severityOf = { STRICTER: "error", MILDER: "query" } as const;

const changeRule = (rule: CompiledRule, { effect }: RuleChange): CompiledRule | undefined => {
  if (effect === "NOT_RUN") return undefined;
  return effect === "UNCHANGED" ? rule : { ...rule, severity: severityOf[effect] };
};

const effectText = (
  rule: CompiledRule | undefined,
  { rule: named, effect }: RuleChange,
): string => {
  if (rule === undefined) return `rule ${named} is not run in this return anyway.`;
  if (effect === "NOT_RUN") return `rule ${rule.code} was not run.`;
  if (effect === "UNCHANGED") return `rule ${rule.code} stays as it is.`;
  const severity = severityOf[effect];
  return rule.severity === severity
    ? `rule ${rule.code} reports each finding as ${severity} already.`
    : `rule ${rule.code} reports each finding as ${severity} in place of ${rule.severity}.`;
};

/** What came of a profile for the rules of a return. */
export interface RulesUnderProfile {
  readonly module: RuleModule;
  readonly told: ProfileTold;
  readonly notRun: readonly NotRun[];
}

const withEffect = (
  told: ProfileTold,
  at: number,
  { effect, isApplied }: Pick<ProfileChange, "effect" | "isApplied">,
): ProfileTold => ({
  ...told,
  changes: told.changes.map((change, index) => {
    if (index !== at) return change;
    // Of a rule its effect is all that there is to say; of a column or code it is said besides.
    const before = change.targetKind === "RULE" ? "" : `${change.effect} `;
    return {
      ...change,
      effect: `${before}${effect}`,
      isApplied: isApplied || change.isApplied,
    };
  }),
});

/** Applies what a profile says of rules: some are not run, some report more gravely or more mildly. */
export const applyToRules = (
  { told, rules: changes }: ProfileApplied,
  module: RuleModule,
): RulesUnderProfile => {
  let [rules, said] = [module.rules, told];
  const notRun: NotRun[] = [];
  for (const change of changes) {
    const rule = rules.find((one) => isNamed(one, change.rule));
    const changed = rule === undefined ? undefined : changeRule(rule, change);
    const isApplied = rule !== undefined && changed !== rule && changed?.severity !== rule.severity;
    said = withEffect(said, change.change, { effect: effectText(rule, change), isApplied });
    if (rule === undefined) continue;
    rules = rules.flatMap((one) => (one === rule ? (changed ?? []) : [one]));
    if (changed === undefined) {
      const reason = `Not run under the local profile ${told.profile}: ${change.why}`;
      notRun.push({ rule: rule.code, item: rule.ref, title: rule.title, reason });
    }
  }
  return { module: { ...module, rules }, told: said, notRun };
};
