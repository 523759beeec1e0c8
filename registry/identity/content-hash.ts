import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

import { canonicalJson } from "./canonical.ts";
import { compareVersions } from "./version.ts";

/** SHA-256 of a text's UTF-8 bytes, in hexadecimal. */
export const sha256Hex = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)));

/** SHA-256 of a text that is canonical JSON already. */
export const canonicalHash = (canonical: string): string => `sha256:${sha256Hex(canonical)}`;

/** The hash of an item's content: SHA-256 of its canonical JSON, as `sha256:` and 64 hexadecimal digits. */
export const contentHash = (content: unknown): string => canonicalHash(canonicalJson(content));

interface Entry {
  readonly id: string;
  readonly version: string;
  readonly hash: string;
}

/** Orders entries by id, then by version, oldest first. */
export const compareEntries = (a: Entry, b: Entry): number =>
  a.id === b.id ? compareVersions(a.version, b.version) : a.id < b.id ? -1 : 1;

/**
 * The digest of a release: item references and content hashes only, so it knows no name, no time and no key, and does
 * not depend on the order in which entries are given.
 */
export const releaseDigest = (entries: readonly Entry[]): string =>
  contentHash(
    entries.toSorted(compareEntries).map(({ hash, id, version }) => ({ hash, id, version })),
  );
