import type { ItemVersion, Snapshot } from "../../registry/model/snapshot.ts";
import type { Problem } from "../../runtime/problems.ts";
import type { Result } from "../../runtime/result.ts";
import { ok } from "../../runtime/result.ts";
import type { RuleModule } from "../../runtime/rule-module.ts";
import { keepModule, keptFile, loadKept } from "../kept-modules.ts";
import { importRuleModule, ruleModuleUrl } from "../load-rule-module.ts";

/** The compiled rules of a return, and where they can be loaded from again. */
export interface ReturnRules {
  readonly module: RuleModule;
  readonly url: string;
}

/** Compiles the rules of a return; the compiler is loaded only when it is needed. */
const compile = async (
  release: Snapshot,
  version: ItemVersion,
): Promise<Result<string, readonly Problem[]>> => {
  const { rulesModel } = await import("../../codegen/rules/rules-model.ts");
  const { renderRuleModule } = await import("../../codegen/rules/render-rule-module.ts");
  const sources = rulesModel(release, version);
  if (!sources.ok) return sources;
  const name = { return: `${version.id}@${version.version}`, release: release.name };
  return ok(renderRuleModule(name, sources.value));
};

/** The rules of a return, compiled: from beside the registry when they were compiled before. */
export const loadReturnRules = async (
  release: Snapshot,
  version: ItemVersion,
  dataFolder: string,
): Promise<Result<ReturnRules, readonly Problem[]>> => {
  const file = keptFile(dataFolder, release, { of: version });
  const kept = await loadKept(file, importRuleModule);
  if (kept !== undefined) return ok(kept);
  const text = await compile(release, version);
  if (!text.ok) return text;
  keepModule(dataFolder, file, text.value);
  const url = ruleModuleUrl(text.value);
  return ok({ module: await importRuleModule(url), url });
};
