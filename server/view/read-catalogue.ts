import type { RegistryItem } from "../../generated/items/types.ts";
import { isRegistryFact } from "../../registry/governance/event.ts";
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

/** More lines than this are not looked through: reading everything again costs no more. */
const mostLines = 5000;

/** Whether something was published between two ends of the ledger; most acts publish nothing. */
const hasPublished = async (store: Store, from: Head, to: Head): Promise<boolean> => {
  const lines = to.revision - from.revision;
  if (lines <= 0 || lines > mostLines) return true;
  const events = await store.events({ after: from.revision, limit: lines });
  const isContinued = events[0]?.previousHash === from.hash;
  return !isContinued || events.some(({ fact }) => isRegistryFact(fact));
};

interface Kept {
  readonly head: Head;
  readonly catalogue: Promise<Catalogue>;
}

/**
 * Makes a reader that keeps the catalogue in memory and reads it again only when something was published; other acts move
 * no more than its head.
 */
export const createCatalogueReader = (store: Store): CatalogueReader => {
  const parsedByHash: ParsedByHash = new Map();
  let latest: Kept | undefined;
  const readOn = async (before: Kept | undefined, head: Head): Promise<Catalogue> => {
    const known = await before?.catalogue.catch(() => undefined);
    return known === undefined || (await hasPublished(store, known.head, head))
      ? readAt(store, head, parsedByHash)
      : { ...known, head };
  };
  return async () => {
    const head = await store.head();
    if (latest?.head.hash === head.hash) return latest.catalogue;
    const kept = { head, catalogue: readOn(latest, head) };
    latest = kept;
    try {
      return await kept.catalogue;
    } catch (cause) {
      // The next caller tries again.
      if (latest === kept) latest = undefined;
      throw cause;
    }
  };
};
