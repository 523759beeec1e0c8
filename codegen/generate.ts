import type { Snapshot } from "../registry/model/snapshot.ts";
import type { Problem } from "../runtime/problems.ts";
import { problemOf } from "../runtime/problems.ts";
import type { Result } from "../runtime/result.ts";
import { fail, ok } from "../runtime/result.ts";
import { emitAjv, packageFile } from "./emit/ajv.ts";
import type { EmittedFile } from "./emit/emitted-file.ts";
import { sortFiles } from "./emit/emitted-file.ts";
import { emitJsonSchema } from "./emit/json-schema.ts";
import { madeFrom } from "./emit/made-from.ts";
import { emitManifest } from "./emit/manifest.ts";
import type { SchemaUnit } from "./emit/schema-unit.ts";
import { schemaUnits } from "./emit/schema-units.ts";
import { emitTypes } from "./emit/typescript.ts";
import { emitVoiceFixtures } from "./emit/voice-fixtures.ts";
import type { ReleaseModel } from "./model/release-model.ts";
import { releaseModel } from "./model/release-model.ts";

/** What can be made of a release. */
export const targets = [
  "json-schema",
  "ajv",
  "typescript",
  "fixtures",
  "rules",
  "browser",
  "calculator",
] as const;

/** One kind of file that can be made of a release. */
export type Target = (typeof targets)[number];

/** A file and the target it was made for. */
export interface ArtefactFile extends EmittedFile {
  readonly target: Target;
}

/** What to make: which targets, and of which items; absent items mean all. */
export interface GenerateOptions {
  readonly targets: readonly Target[];
  /** References of returns, records or voice fields. */
  readonly items?: readonly string[];
}

const isTarget = (word: string): word is Target => targets.some((target) => target === word);

/** Reads names of targets. */
export const parseTargets = (
  names: readonly string[],
): Result<readonly Target[], readonly Problem[]> => {
  const unknown = names.filter((name) => !isTarget(name));
  return unknown.length === 0
    ? ok(names.filter(isTarget))
    : fail(unknown.map((name) => problemOf("TARGET_UNKNOWN", `"${name}" is not a target.`)));
};

interface Making {
  readonly snapshot: Snapshot;
  readonly units: readonly SchemaUnit[];
  readonly model: ReleaseModel;
}

/** The modules of rules, and the types of the documents that they run over. */
const rulesFiles = async ({ snapshot, units, model }: Making): Promise<Made> => {
  // The reader of expressions is loaded only when there are rules to compile.
  const { emitRules } = await import("./emit/rules.ts");
  const files = await emitRules(snapshot, model);
  if (!files.ok || files.value.length === 0) return files;
  const folders = new Set(files.value.map(({ path }) => path.slice(0, path.lastIndexOf("/"))));
  const types = await emitTypes(units.filter(({ folder }) => folders.has(folder)));
  return ok(sortFiles([packageFile, ...types, ...files.value]));
};

/** The modules of indicators, and the types of the documents that they run over. */
const calculatorFiles = async ({ snapshot, units, model }: Making): Promise<Made> => {
  const { emitCalculators } = await import("./emit/calculator.ts");
  const files = await emitCalculators(snapshot, model);
  if (!files.ok || files.value.length === 0) return files;
  const folders = new Set(files.value.map(({ path }) => path.replace(/\/measures\/[^/]+$/u, "")));
  const types = await emitTypes(units.filter(({ folder }) => folders.has(folder)));
  return ok(sortFiles([packageFile, ...types, ...files.value]));
};

/** The folders for pages. The engine's text is loaded only when it is to be written. */
const browserFiles = async ({ snapshot, model }: Making): Promise<Made> => {
  const { emitBrowser } = await import("./emit/browser.ts");
  return emitBrowser(snapshot, model);
};

type Made = Result<readonly EmittedFile[], readonly Problem[]>;

const filesFor = async (target: Target, making: Making): Promise<Made> => {
  const { units, model } = making;
  switch (target) {
    case "json-schema":
      return ok(emitJsonSchema(units));
    case "typescript":
      return ok(await emitTypes(units));
    case "ajv":
      // The validators' own types use these, so a folder with this target alone is whole.
      return ok(sortFiles([...emitAjv(units), ...(await emitTypes(units))]));
    case "fixtures":
      return ok(emitVoiceFixtures(model.voiceFields, madeFrom(model.release)));
    case "rules":
      return rulesFiles(making);
    case "browser":
      return browserFiles(making);
    case "calculator":
      return calculatorFiles(making);
  }
};

/**
 * Makes the files of a release, a manifest for each target among them. The bytes are a function of the release's
 * digest, the generator's version and the options. Where two targets share a file, its text is the same.
 */
export const generate = async (
  snapshot: Snapshot,
  options: GenerateOptions,
): Promise<Result<readonly ArtefactFile[], readonly Problem[]>> => {
  const model = releaseModel(snapshot, options.items === undefined ? {} : { items: options.items });
  if (!model.ok) return model;
  const units = schemaUnits(model.value);
  const made: ArtefactFile[] = [];
  for (const target of targets.filter((name) => options.targets.includes(name))) {
    const files = await filesFor(target, { snapshot, units, model: model.value });
    if (!files.ok) return files;
    // A release without indicators has no calculators, and no word of them.
    if (target === "calculator" && files.value.length === 0) continue;
    const manifest = emitManifest(model.value.release, target, files.value);
    made.push(...[...files.value, manifest].map((file) => ({ ...file, target })));
  }
  return ok(made);
};
