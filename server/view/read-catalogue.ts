import type { RegistryItem } from "../../generated/items/types.ts";
import type { Head, Store, VersionRow } from "../../registry/store/store.ts";
import { StoreFault } from "../../registry/store/store-fault.ts";
import { problemOf } from "../../runtime/problems.ts";
import type { Catalogue } from "./catalogue.ts";
import { createCatalogue } from "./catalogue.ts";
import type { RecordedVersion } from "./view.ts";
import { refOf } from "./view.ts";

/** Answers the catalogue at the registry's present revision; another program may have moved it on since the last call. */
export type CatalogueReader = () => Promise<Catalogue>;

interface Parsed {
  readonly content: RegistryItem;
  readonly bytes: number;
}

type ParsedByHash = Map<string, Parsed>;

const damaged = (what: string): StoreFault =>
  new StoreFault(problemOf("STORE_CORRUPT", `The content of ${what} is missing or damaged.`));

const parseContent = (hash: string, json: string): RegistryItem => {
  try {
    // Content passed its kind's schema before it was published.
    const content: RegistryItem = JSON.parse(json);
    return content;
  } catch {
    throw damaged(hash);
  }
};

/** What is published never changes: each content is read and parsed once, however often the registry moves on. */
const readContents = async (
  store: Store,
  rows: readonly VersionRow[],
  parsedByHash: ParsedByHash,
): Promise<void> => {
  const missing = new Set(rows.map((row) => row.hash).filter((hash) => !parsedByHash.has(hash)));
  const contents = await store.contents([...missing]);
  for (const [hash, json] of contents) {
    parsedByHash.set(hash, { content: parseContent(hash, json), bytes: Buffer.byteLength(json) });
  }
};

const versionOf = (row: VersionRow, parsedByHash: ParsedByHash): RecordedVersion => {
  const parsed = parsedByHash.get(row.hash);
  if (parsed === undefined) throw damaged(refOf(row));
  const { id, version, hash, recordedAt } = row;
  return { id, version, hash, recordedAt, ...parsed };
};

const readAt = async (store: Store, head: Head, parsedByHash: ParsedByHash): Promise<Catalogue> => {
  const [versions, registrations, releases] = await Promise.all([
    store.versions(),
    store.registrations(),
    store.releases(),
  ]);
  // A row of a later event may have come in since the head was read.
  const isIn = (row: { readonly seq: number }): boolean => row.seq <= head.revision;
  const known = versions.filter(isIn);
  await readContents(store, known, parsedByHash);
  return createCatalogue({
    head,
    releases: releases.filter(isIn),
    versions: known.map((row) => versionOf(row, parsedByHash)),
    registrations: registrations.filter(isIn),
  });
};

/** Makes a reader that keeps the catalogue in memory and reads again only when the registry has moved on. */
export const createCatalogueReader = (store: Store): CatalogueReader => {
  const parsedByHash: ParsedByHash = new Map();
  let latest: { readonly hash: string; readonly catalogue: Promise<Catalogue> } | undefined;
  return async () => {
    const head = await store.head();
    if (latest?.hash === head.hash) return latest.catalogue;
    const catalogue = readAt(store, head, parsedByHash);
    latest = { hash: head.hash, catalogue };
    try {
      return await catalogue;
    } catch (cause) {
      // The next caller tries again.
      latest = undefined;
      throw cause;
    }
  };
};
