import { invariant } from "../runtime/result.ts";
import type { RuleModule } from "../runtime/rule-module.ts";

const isRuleModule = (value: unknown): value is RuleModule =>
  typeof value === "object" && value !== null && "return" in value && "rules" in value;

/** Loads a module of rules from a URL. */
export const importRuleModule = async (url: string): Promise<RuleModule> => {
  const loaded: unknown = await import(url);
  const found =
    typeof loaded === "object" && loaded !== null && "ruleModule" in loaded
      ? loaded.ruleModule
      : undefined;
  invariant(isRuleModule(found), "a module of rules exports ruleModule");
  return found;
};

/** Loads the text of a module of rules: the engine's own loader reads it, so nothing is evaluated as a string. */
export const loadRuleModule = async (text: string): Promise<RuleModule> =>
  importRuleModule(`data:text/javascript;base64,${Buffer.from(text, "utf8").toString("base64")}`);
