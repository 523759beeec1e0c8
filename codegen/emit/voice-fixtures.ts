import type { JsonValue } from "../json-schema.ts";
import type { Placed } from "../model/release-model.ts";
import type { VoiceModel } from "../model/voice-model.ts";
import type { EmittedFile } from "./emitted-file.ts";
import { sortFiles } from "./emitted-file.ts";
import type { FixtureCase, VoiceRecord } from "./voice-records.ts";
import { fixtureCases } from "./voice-records.ts";

const fileOf = (
  folder: string,
  { name, record }: FixtureCase & { readonly record: VoiceRecord },
): EmittedFile => ({
  path: `${folder}/fixtures/${name}.json`,
  text: `${JSON.stringify(record, undefined, 2)}\n`,
});

const indexRow = (found: FixtureCase): Readonly<Record<string, JsonValue>> => {
  if (found.record === undefined)
    return { name: found.name, applicable: false, reason: found.reason };
  return found.breaks === undefined
    ? { name: found.name, file: `${found.name}.json`, valid: true }
    : { name: found.name, file: `${found.name}.json`, valid: false, breaks: found.breaks };
};

const fieldFiles = (
  { folder, model }: Placed<VoiceModel>,
  madeFrom: string,
): readonly EmittedFile[] => {
  const cases = fixtureCases(model);
  const index = { $comment: madeFrom, field: model.ref, fixtures: cases.map(indexRow) };
  return [
    { path: `${folder}/fixtures/index.json`, text: `${JSON.stringify(index, undefined, 2)}\n` },
    ...cases.flatMap((found) => (found.record === undefined ? [] : [fileOf(folder, found)])),
  ];
};

/** Emits example records of every voice field, good and bad, with an index that says which is which and why. */
export const emitVoiceFixtures = (
  fields: readonly Placed<VoiceModel>[],
  madeFrom: string,
): readonly EmittedFile[] => sortFiles(fields.flatMap((placed) => fieldFiles(placed, madeFrom)));
