import { parseItemRef } from "../../registry/identity/item-ref.ts";
import { majorOf } from "../../registry/identity/version.ts";
import type { ItemVersion, Snapshot } from "../../registry/model/snapshot.ts";
import { resolveRef } from "../../registry/model/snapshot.ts";
import type { Problem } from "../../runtime/problems.ts";
import { problemOf } from "../../runtime/problems.ts";
import type { Result } from "../../runtime/result.ts";
import { fail, ok } from "../../runtime/result.ts";
import type { ReturnModel } from "../../runtime/return-model.ts";
import { refOf } from "./lookup.ts";
import { returnModel } from "./return-model.ts";
import type { VoiceModel } from "./voice-model.ts";
import { voiceModel } from "./voice-model.ts";

/** What a release is known by. */
export interface ReleaseName {
  readonly name: string;
  readonly digest: string;
}

/** A model and the folder of its files, for example `dfe/ssda903/2026`. */
export interface Placed<Model> {
  readonly folder: string;
  readonly model: Model;
  /** Tables whose files are wanted; absent means all, and the whole document. */
  readonly tables?: readonly string[];
}

/** Everything that files are made of, from one release: what emitters are given. Plain data, sorted, names final. */
export interface ReleaseModel {
  readonly release: ReleaseName;
  readonly returns: readonly Placed<ReturnModel>[];
  readonly voiceFields: readonly Placed<VoiceModel>[];
}

const folderOf = ({ id, version }: ItemVersion): string =>
  `${id.replace(":", "/")}/${majorOf(version)}`;

type Wanted =
  | { readonly whole: true }
  | { readonly whole: false; readonly records: ReadonlySet<string> };

const nothingMadeOf = (text: string, kind: string): Problem => {
  const message = `${text} is of the kind ${kind}; nothing is made of it alone.`;
  const fix = "Name the return that it is worked out from, with the target calculator.";
  return problemOf("ITEM_KIND_UNEXPECTED", message, kind === "indicator" ? { fix } : {});
};

const chosen = (
  snapshot: Snapshot,
  items: readonly string[],
): Result<readonly ItemVersion[], readonly Problem[]> => {
  const problems: Problem[] = [];
  const versions = items.flatMap((text) => {
    const ref = parseItemRef(text);
    const found = ref.ok ? resolveRef(snapshot, ref.value) : undefined;
    if (!ref.ok) problems.push(ref.error);
    else if (found === undefined) {
      problems.push(problemOf("ITEM_NOT_FOUND", `${text} is not in release ${snapshot.name}.`));
    } else if (!["return", "record", "voice-field"].includes(found.content.kind)) {
      problems.push(nothingMadeOf(text, found.content.kind));
    }
    return found ?? [];
  });
  return problems.length === 0 ? ok(versions) : fail(problems);
};

const recordIds = (picked: readonly ItemVersion[]): ReadonlySet<string> =>
  new Set(picked.flatMap(({ id, content }) => (content.kind === "record" ? [id] : [])));

/** True when a later version of the same major line is in the release: its files would stand in the same folder. */
const isSuperseded = (snapshot: Snapshot, version: ItemVersion): boolean =>
  snapshot
    .versionsOf(version.id)
    .findLast((other) => majorOf(other.version) === majorOf(version.version)) !== version;

interface Picking {
  readonly snapshot: Snapshot;
  readonly picked: readonly ItemVersion[] | undefined;
}

/**
 * What of a version is wanted: all of it when it is picked, of a return else the tables whose record is picked. Unless a
 * version is picked itself, only the newest of its major line gives files.
 */
const wantedOf = (version: ItemVersion, { snapshot, picked }: Picking): Wanted | undefined => {
  const isPicked = picked?.some((other) => refOf(other) === refOf(version)) === true;
  if (isPicked) return { whole: true };
  if (isSuperseded(snapshot, version)) return undefined;
  if (picked === undefined) return { whole: true };
  const records = recordIds(picked);
  return version.content.kind === "return" && records.size > 0
    ? { whole: false, records }
    : undefined;
};

const idOf = (ref: string): string => ref.slice(0, ref.indexOf("@"));

const placedReturn = (
  version: ItemVersion,
  model: ReturnModel,
  wanted: Wanted,
): readonly Placed<ReturnModel>[] => {
  const folder = folderOf(version);
  if (wanted.whole) return [{ folder, model }];
  const tables = model.tables
    .filter(({ record }) => wanted.records.has(idOf(record)))
    .map(({ name }) => name);
  return tables.length === 0 ? [] : [{ folder, model, tables }];
};

type Modelled =
  | { readonly kind: "return"; readonly placed: readonly Placed<ReturnModel>[] }
  | { readonly kind: "voice-field"; readonly placed: Placed<VoiceModel> }
  | { readonly kind: "nothing" };

const modelled = (
  snapshot: Snapshot,
  version: ItemVersion,
  wanted: Wanted,
): Result<Modelled, readonly Problem[]> => {
  if (version.content.kind === "return") {
    const model = returnModel(snapshot, version);
    return model.ok
      ? ok({ kind: "return", placed: placedReturn(version, model.value, wanted) })
      : model;
  }
  if (version.content.kind === "voice-field") {
    const model = voiceModel(snapshot, version);
    return model.ok
      ? ok({ kind: "voice-field", placed: { folder: folderOf(version), model: model.value } })
      : model;
  }
  return ok({ kind: "nothing" });
};

/**
 * The model of a release, or of the given items of it: a return or voice field by its reference, a record as the table it
 * is in every return that binds it.
 */
export const releaseModel = (
  snapshot: Snapshot,
  options: { readonly items?: readonly string[] } = {},
): Result<ReleaseModel, readonly Problem[]> => {
  const picked = options.items === undefined ? undefined : chosen(snapshot, options.items);
  if (picked !== undefined && !picked.ok) return picked;
  const results = snapshot.versions.flatMap((version) => {
    const wanted = wantedOf(version, { snapshot, picked: picked?.value });
    return wanted === undefined ? [] : [modelled(snapshot, version, wanted)];
  });
  const problems = results.flatMap((result) => (result.ok ? [] : result.error));
  if (problems.length > 0) return fail(problems);
  const models = results.flatMap((result) => (result.ok ? [result.value] : []));
  const { name, digest } = snapshot;
  return ok({
    release: { name, digest },
    returns: models.flatMap((model) => (model.kind === "return" ? model.placed : [])),
    voiceFields: models.flatMap((model) => (model.kind === "voice-field" ? [model.placed] : [])),
  });
};
