import { existsSync, mkdirSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

import { generatorVersion } from "../../codegen/version.ts";
import type { ItemVersion, Snapshot } from "../../registry/model/snapshot.ts";
import type { Problem } from "../../runtime/problems.ts";
import type { Result } from "../../runtime/result.ts";
import { ok } from "../../runtime/result.ts";
import type { RuleModule } from "../../runtime/rule-module.ts";
import { importRuleModule, ruleModuleUrl } from "../load-rule-module.ts";

const safeName = (text: string): string => text.replaceAll(/[^A-Za-z0-9.@-]/gu, "-");

/** Where the compiled rules of a return are kept: a function of the release's digest and the generator's version. */
const compiledFile = (
  dataFolder: string,
  { digest }: Snapshot,
  { id, version }: ItemVersion,
): string =>
  join(
    dataFolder,
    "compiled",
    safeName(`${digest.replace(/^sha256:/u, "")}-${generatorVersion}`),
    `${safeName(`${id}@${version}`)}.mjs`,
  );

/** Keeps a module for the next time, whole or not at all; a folder that cannot be written to is no failure. */
const keep = (file: string, text: string): void => {
  const unfinished = `${file}.${process.pid}.part`;
  try {
    mkdirSync(join(file, ".."), { recursive: true });
    writeFileSync(unfinished, text);
    renameSync(unfinished, file);
  } catch {
    // The rules have been compiled in memory all the same.
  }
};

/** The compiled rules of a return, and where they can be loaded from again. */
export interface ReturnRules {
  readonly module: RuleModule;
  readonly url: string;
}

/** The module that was kept; undefined when there is none, or it is damaged. */
const loadKept = async (file: string): Promise<ReturnRules | undefined> => {
  if (!existsSync(file)) return undefined;
  const url = pathToFileURL(file).href;
  try {
    return { module: await importRuleModule(url), url };
  } catch {
    return undefined;
  }
};

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
  const file = compiledFile(dataFolder, release, version);
  const kept = await loadKept(file);
  if (kept !== undefined) return ok(kept);
  const text = await compile(release, version);
  if (!text.ok) return text;
  if (existsSync(dataFolder)) keep(file, text.value);
  const url = ruleModuleUrl(text.value);
  return ok({ module: await importRuleModule(url), url });
};
