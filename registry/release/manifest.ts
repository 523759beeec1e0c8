import { canonicalJson } from "../identity/canonical.ts";
import { compareEntries, releaseDigest } from "../identity/content-hash.ts";
import type { ReleaseEntry } from "../model/snapshot.ts";

/** What a release is: its name, its entries, and the digest of the entries alone. */
export interface Manifest {
  readonly name: string;
  readonly digest: string;
  /** Sorted by id, then by version. */
  readonly entries: readonly ReleaseEntry[];
}

/** The manifest of a release. */
export const manifestOf = (name: string, versions: readonly ReleaseEntry[]): Manifest => {
  const entries = versions
    .map(({ id, version, hash }) => ({ id, version, hash }))
    .toSorted(compareEntries);
  return { name, digest: releaseDigest(entries), entries };
};

/** The canonical JSON of a manifest: the bytes that are signed. */
export const renderManifest = (manifest: Manifest): string => canonicalJson(manifest);

const isEntry = (value: unknown): value is ReleaseEntry =>
  typeof value === "object" &&
  value !== null &&
  "id" in value &&
  typeof value.id === "string" &&
  "version" in value &&
  typeof value.version === "string" &&
  "hash" in value &&
  typeof value.hash === "string";

const isManifest = (value: unknown): value is Manifest =>
  typeof value === "object" &&
  value !== null &&
  "name" in value &&
  typeof value.name === "string" &&
  "digest" in value &&
  typeof value.digest === "string" &&
  "entries" in value &&
  Array.isArray(value.entries) &&
  value.entries.every(isEntry);

/** Parses JSON, or gives undefined. */
export const parseJsonText = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** Reads a manifest; undefined when the text is none. */
export const parseManifest = (text: string): Manifest | undefined => {
  const value = parseJsonText(text);
  return isManifest(value) ? value : undefined;
};
