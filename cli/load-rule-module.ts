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

/** A URL that holds the text of a module itself: the engine's own loader reads it, so nothing is evaluated as a string. */
export const ruleModuleUrl = (text: string): string =>
  `data:text/javascript;base64,${Buffer.from(text, "utf8").toString("base64")}`;

/** Loads the text of a module of rules. */
export const loadRuleModule = async (text: string): Promise<RuleModule> =>
  importRuleModule(ruleModuleUrl(text));
