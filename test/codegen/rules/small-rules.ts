import { createRuleCompiler } from "../../../codegen/rules/compile-rule.ts";
import { renderRuleModule } from "../../../codegen/rules/render-rule-module.ts";
import type { RuleGround } from "../../../codegen/rules/rule-ground.ts";
import type { RuleSource } from "../../../codegen/rules/rule-source.ts";
import { loadRuleModule } from "../../../cli/load-rule-module.ts";
import type { ValidationRule } from "../../../generated/items/types.ts";
import type { Problem } from "../../../runtime/problems.ts";
import { invariant } from "../../../runtime/result.ts";
import type { ReturnModel } from "../../../runtime/return-model.ts";
import type { RuleModule } from "../../../runtime/rule-module.ts";
import { coded, date, places, returnOf, table, text, whole } from "../expression/small-return.ts";

const audience = (words: string) => [
  { audience: "PRACTITIONER" as const, language: "en", text: words },
];

/** A made-up rule. */
export const ruleOf = (
  code: string,
  given: Partial<ValidationRule> & Pick<ValidationRule, "condition">,
): ValidationRule => ({
  kind: "rule",
  id: `examples:rule-${code.toLowerCase()}`,
  version: "1.0.0",
  titles: audience(`Title of ${code}`),
  askedBy: { organisation: "Example", reason: "To try it." },
  sources: [{ title: "Example", publisher: "Example", licence: "MIT", state: "PUBLISHED" }],
  code,
  reports: [],
  severity: "ERROR",
  message: audience(`Message of ${code}`),
  fix: audience(`Fix of ${code}`),
  yearsInForce: { from: 2026 },
  origin: "LOCAL",
  examples: [],
  ...given,
});

/** A flat return: children, their episodes and reviews. */
export const careReturn: ReturnModel = {
  ...returnOf(2026, [
    table("Header", [text("CHILD"), date("DOB"), coded("SEX", "M", "F")]),
    table("Episodes", [
      text("CHILD"),
      date("DECOM"),
      date("DEC"),
      coded("LS", "C1", "V3"),
      whole("SCORE", 0, 40),
    ]),
    table("Reviews", [text("CHILD"), date("REVIEW"), { ...text("NOTE"), carriedBy: ["XML"] }]),
  ]),
  subject: { table: "Header", column: "CHILD" },
};

/** A hierarchical return: children, their referrals, and what stands in those. */
export const needReturn: ReturnModel = {
  ...returnOf(2026, [
    table("Top", []),
    table("Child", [], { parent: "Top" }),
    table("Who", [text("ID"), date("BORN")], { parent: "Child", occurs: { min: 1, max: 1 } }),
    table("Referral", [date("START"), date("CLOSED")], { parent: "Child" }),
    table("Plan", [date("BEGUN"), { ...coded("WHY", "A", "B"), repeats: true }], {
      parent: "Referral",
    }),
  ]),
  subject: { table: "Who", column: "ID" },
};

/** What rules of the flat return are compiled with. */
export const careGround: RuleGround = {
  model: careReturn,
  previous: { ...careReturn, ref: "examples:return@2025.0.0", collectionYear: 2025 },
  references: [places],
};

/** Compiles rules that are right. */
export const compiled = (
  ground: RuleGround,
  rules: readonly ValidationRule[],
): readonly RuleSource[] => {
  const compiler = createRuleCompiler(ground);
  return rules.map((rule) => {
    const source = compiler.compile(rule);
    invariant(source.ok, `${rule.code} compiles: ${JSON.stringify(source)}`);
    return source.value;
  });
};

/** Compiles rules and loads them. */
export const loaded = (ground: RuleGround, rules: readonly ValidationRule[]): Promise<RuleModule> =>
  loadRuleModule(
    renderRuleModule({ return: ground.model.ref, release: null }, compiled(ground, rules)),
  );

/** The problems of a rule, each in one line. */
export const problemsOf = (ground: RuleGround, rule: ValidationRule): readonly string[] => {
  const source = createRuleCompiler(ground).compile(rule);
  return source.ok
    ? []
    : source.error.map(({ code, message, place }: Problem) => {
        const { pointer = "", line, column } = place ?? {};
        return `${pointer}${line === undefined ? "" : ` ${line}:${column ?? 1}`} ${code} ${message}`;
      });
};
