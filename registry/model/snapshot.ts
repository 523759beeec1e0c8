import type { RegistryItem } from "../../generated/items/types.ts";
import type { ItemRef } from "../identity/item-ref.ts";
import { parseItemRef } from "../identity/item-ref.ts";
import { compareVersions, majorOf } from "../identity/version.ts";

/** One version in a release: which item, which version, and the SHA-256 of its canonical JSON. */
export interface ReleaseEntry {
  readonly id: string;
  readonly version: string;
  /** `sha256:` and 64 hexadecimal digits. */
  readonly hash: string;
}

/** A published item version with its content. */
export interface ItemVersion extends ReleaseEntry {
  readonly content: RegistryItem;
}

/** A set of item versions that refer to each other: a release, or everything in a registry. Read-only, in memory. */
export interface Snapshot {
  /** Release name, for example `2026.1`. */
  readonly name: string;
  /** Digest of the release's content: item references and content hashes only. */
  readonly digest: string;
  /** Sorted by id, then by version. */
  readonly versions: readonly ItemVersion[];
  /** Versions of one item, oldest first; empty when the item is unknown. */
  readonly versionsOf: (id: string) => readonly ItemVersion[];
}

/**
 * What bare references mean inside a return: the exact versions that the return binds, by item id. A return is the lock
 * of its year, so the same element may use another version of a list in another year.
 */
export type Bindings = ReadonlyMap<string, string>;

/** Makes a snapshot; sorts, and indexes by item id. */
export const createSnapshot = (
  name: string,
  digest: string,
  versions: readonly ItemVersion[],
): Snapshot => {
  const sorted = versions.toSorted((a, b) =>
    a.id === b.id ? compareVersions(a.version, b.version) : a.id < b.id ? -1 : 1,
  );
  const byId = Map.groupBy(sorted, (version) => version.id);
  return { name, digest, versions: sorted, versionsOf: (id) => byId.get(id) ?? [] };
};

/** The bindings of a return version; none for any other item. */
export const bindingsOf = (content: RegistryItem): Bindings => {
  if (content.kind !== "return") return new Map();
  return new Map(
    content.binds.flatMap((text) => {
      const ref = parseItemRef(text);
      return ref.ok && ref.value.kind === "exact"
        ? [[ref.value.id, ref.value.version] as const]
        : [];
    }),
  );
};

/**
 * Follows a reference: an exact one to that version; a bare or major one to the version the return binds, where a return
 * is given and binds the item; else to the newest version of the item, or of the major line, in the snapshot.
 */
export const resolveRef = (
  snapshot: Snapshot,
  ref: ItemRef,
  bindings: Bindings = new Map(),
): ItemVersion | undefined => {
  const versions = snapshot.versionsOf(ref.id);
  const bound = bindings.get(ref.id);
  switch (ref.kind) {
    case "exact":
      return versions.find((version) => version.version === ref.version);
    case "major":
      return bound !== undefined && majorOf(bound) === ref.major
        ? versions.find((version) => version.version === bound)
        : versions.findLast((version) => majorOf(version.version) === ref.major);
    case "item":
      return bound === undefined
        ? versions.at(-1)
        : versions.find((version) => version.version === bound);
  }
};

/** Follows a reference written as text; undefined when it is malformed or names nothing here. */
export const resolveText = (
  snapshot: Snapshot,
  text: string,
  bindings?: Bindings,
): ItemVersion | undefined => {
  const ref = parseItemRef(text);
  return ref.ok ? resolveRef(snapshot, ref.value, bindings) : undefined;
};
