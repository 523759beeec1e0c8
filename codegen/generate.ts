import type { Snapshot } from "../registry/model/snapshot.ts";
import type { Problem } from "../runtime/problems.ts";
import { problemOf } from "../runtime/problems.ts";
import type { Result } from "../runtime/result.ts";
import { fail, ok } from "../runtime/result.ts";
import { emitAjv } from "./emit/ajv.ts";
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
export const targets = ["json-schema", "ajv", "typescript", "fixtures"] as const;

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

const filesFor = async (
  target: Target,
  units: readonly SchemaUnit[],
  model: ReleaseModel,
): Promise<readonly EmittedFile[]> => {
  switch (target) {
    case "json-schema":
      return emitJsonSchema(units);
    case "typescript":
      return emitTypes(units);
    case "ajv":
      // The validators' own types use these, so a folder with this target alone is whole.
      return sortFiles([...emitAjv(units), ...(await emitTypes(units))]);
    case "fixtures":
      return emitVoiceFixtures(model.voiceFields, madeFrom(model.release));
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
    const files = await filesFor(target, units, model.value);
    const manifest = emitManifest(model.value.release, target, files);
    made.push(...[...files, manifest].map((file) => ({ ...file, target })));
  }
  return ok(made);
};
