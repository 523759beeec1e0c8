import type { DataReturn, RegistryItem, ValidationRule } from "../../generated/items/types.ts";
import type { CheckContext, ItemCheck } from "../../registry/check/check.ts";
import type { Remark } from "../../registry/check/finding.ts";
import { idOfRef, parseItemRef } from "../../registry/identity/item-ref.ts";
import type { ItemVersion, Snapshot } from "../../registry/model/snapshot.ts";
import type { RuleCompiler } from "./compile-rule.ts";
import { createRuleCompiler } from "./compile-rule.ts";
import { distinctRemarks, remarkOf } from "./expression-remarks.ts";
import type { ReturnVersion } from "./return-versions.ts";
import { isReturn, newestByYear } from "./return-versions.ts";
import { boundRules, ruleGround } from "./rule-ground.ts";

/** Compilers by return version, made once for a set of items; undefined for a return that is broken itself. */
type Compilers = Map<string, RuleCompiler | undefined>;

const compilersBySnapshot = new WeakMap<Snapshot, Compilers>();

const compilerOf = (all: Snapshot, version: ItemVersion): RuleCompiler | undefined => {
  const compilers: Compilers = compilersBySnapshot.get(all) ?? new Map();
  compilersBySnapshot.set(all, compilers);
  const ref = `${version.id}@${version.version}`;
  if (!compilers.has(ref)) {
    const ground = ruleGround(all, version);
    compilers.set(ref, ground.ok ? createRuleCompiler(ground.value) : undefined);
  }
  return compilers.get(ref);
};

const isInForce = ({ yearsInForce: { from, to } }: ValidationRule, year: number): boolean =>
  from <= year && year <= (to ?? Infinity);

/** True when a return has every table that a rule names. */
const hasTables = (content: DataReturn, rule: ValidationRule): boolean => {
  const named = [rule.scope, ...rule.reports.map(({ record }) => record)].filter(
    (text) => text !== undefined,
  );
  const records = new Set(content.records.map(idOfRef));
  return named.length > 0 && named.every((text) => records.has(idOfRef(text)));
};

/** The returns that a rule must fit: all that bind it, or while none does those of its years. */
const returnsFor = (rule: ValidationRule, all: Snapshot): readonly ReturnVersion[] => {
  const returns = all.versions.filter(isReturn);
  const ref = `${rule.id}@${rule.version}`;
  const binding = returns.filter(({ content }) => content.binds.includes(ref));
  if (binding.length > 0) return binding;
  return newestByYear(
    returns.filter(
      ({ content }) => isInForce(rule, content.collectionYear) && hasTables(content, rule),
    ),
  );
};

const remarksOfRule = (rule: ValidationRule, { all }: CheckContext): readonly Remark[] =>
  distinctRemarks(
    returnsFor(rule, all).flatMap((version) => {
      const compiled = compilerOf(all, version)?.compile(rule);
      return compiled === undefined || compiled.ok ? [] : compiled.error.map(remarkOf);
    }),
  );

const isPublished = ({ id, version }: ValidationRule, { published }: CheckContext): boolean =>
  published.versionsOf(id).some((known) => known.version === version);

const pointerOf = ({ rules = [] }: DataReturn, rule: ValidationRule): string => {
  const at = rules.findIndex((text) => {
    const ref = parseItemRef(text);
    return ref.ok && ref.value.id === rule.id;
  });
  return at < 0 ? "/rules" : `/rules/${at}`;
};

/** Rules that were published for another year's return must fit the tables and lists of this one. */
const remarksOfReturn = (content: DataReturn, context: CheckContext): readonly Remark[] => {
  const version = context.all
    .versionsOf(content.id)
    .find((known) => known.version === content.version);
  if (version === undefined || (content.rules ?? []).length === 0) return [];
  const rules = boundRules(context.all, version);
  const compiler = compilerOf(context.all, version);
  if (!rules.ok || compiler === undefined) return [];
  return rules.value
    .filter((rule) => isPublished(rule, context))
    .flatMap((rule) => {
      const compiled = compiler.compile(rule);
      if (compiled.ok) return [];
      return compiled.error.map(({ message, fix, place }) => ({
        pointer: pointerOf(content, rule),
        message: `${message} (${place?.pointer ?? ""}, line ${place?.line ?? 1}, column ${place?.column ?? 1})`,
        fix,
      }));
    });
};

/** What is asked of a rule, and of a return that binds rules, when they come in. */
export const ruleFits: ItemCheck = {
  code: "RULE_FITS",
  title: "A rule fits the tables and code lists of the returns it is for",
  severity: "error",
  fix: "Mend the expression at the place given.",
  find: (content: RegistryItem, context) => {
    if (content.kind === "rule") return remarksOfRule(content, context);
    return content.kind === "return" ? remarksOfReturn(content, context) : [];
  },
};
