import type { Problem } from "../../runtime/problems.ts";
import type { Result } from "../../runtime/result.ts";
import type { LedgerEvent, RegistrationStatus } from "../governance/event.ts";

/** The end of the chain: the revision is the number of events, 0 for an empty registry. */
export interface Head {
  readonly revision: number;
  readonly hash: string;
}

/** A version as the store lists it, without its content. */
export interface VersionRow {
  readonly id: string;
  readonly version: string;
  readonly kind: string;
  readonly hash: string;
  /** Moment it was recorded. */
  readonly recordedAt: string;
  /** Position of its event in the ledger. */
  readonly seq: number;
}

export interface RegistrationRow {
  readonly authority: string;
  readonly id: string;
  readonly version: string;
  readonly status: RegistrationStatus;
  readonly from: string;
  readonly reason: string;
  readonly recordedAt: string;
  readonly seq: number;
}

export interface ReleaseRow {
  readonly name: string;
  readonly digest: string;
  readonly publishedAt: string;
  readonly seq: number;
  /** Canonical JSON of the manifest: name, digest and entries. */
  readonly manifest: string;
  /** JSON of the DSSE envelope with the signatures over the manifest. */
  readonly envelope: string;
}

/** The words of one version, by weight, as the search index keeps them. */
export interface SearchRow {
  readonly id: string;
  readonly version: string;
  readonly kind: string;
  readonly names: string;
  readonly statutory: string;
  readonly codes: string;
  readonly labels: string;
  readonly text: string;
}

/** The public half of a key that signed a release here, so that signatures can be checked years later. */
export interface PublicKeyRow {
  /** As the envelope names it: `sha256:` of the key. */
  readonly keyId: string;
  readonly pem: string;
}

/** An act that was done under a key of the caller's: the same key again gives the same answer and changes nothing. */
export interface ActRow {
  /** Who acted; empty for someone without an account. */
  readonly member: string;
  readonly key: string;
  /** SHA-256 of the command, so that a key is not used for two acts. */
  readonly commandHash: string;
  /** Id of what was made or changed. */
  readonly subject: string;
  /** Last line of the ledger that it wrote. */
  readonly seq: number;
  readonly at: string;
}

/** A public line of the ledger that those who listen have to be told. */
export interface OutboxRow {
  readonly seq: number;
  readonly type: string;
  readonly at: string;
}

/** A change of the read tables, as data. */
export type RowChange =
  | { readonly table: "contents"; readonly row: { readonly hash: string; readonly json: string } }
  | { readonly table: "versions"; readonly row: VersionRow }
  | { readonly table: "registrations"; readonly row: RegistrationRow }
  | { readonly table: "releases"; readonly row: ReleaseRow }
  | { readonly table: "public-keys"; readonly row: PublicKeyRow }
  | { readonly table: "acts"; readonly row: ActRow }
  | { readonly table: "outbox"; readonly row: OutboxRow }
  /** Takes the words of a document away; its hash stays wherever it is named. */
  | { readonly table: "contents-withheld"; readonly row: { readonly hash: string } }
  /** Forgets the single votes of a ballot, because the panel's view is recorded. */
  | {
      readonly table: "ballots-closed";
      readonly row: { readonly proposal: string; readonly panel: string };
    }
  /** Takes the place of the item's row, unless that one is of a newer version. */
  | { readonly table: "search"; readonly row: SearchRow };

/**
 * A whole transaction as data. It is written completely or not at all, and acknowledged means durable. Ids, times and
 * JSON text come from the caller; nothing is awaited inside.
 */
export interface Transaction {
  /** Refused with STORE_CONFLICT when the registry has moved on. */
  readonly expectedRevision: number;
  readonly events: readonly LedgerEvent[];
  readonly rows: readonly RowChange[];
}

export interface SearchQuery {
  readonly text: string;
  readonly kinds?: readonly string[];
  readonly limit: number;
}

export interface SearchHit {
  readonly id: string;
  readonly version: string;
  readonly kind: string;
  /** Higher is better; comparable within one answer only. */
  readonly score: number;
}

/**
 * Where a registry is kept. One contract test holds for every engine. Methods are asynchronous because a shared
 * database is; the embedded engine answers at once. Reads throw a `StoreFault` when the database itself fails.
 */
export interface Store {
  readonly head: () => Promise<Head>;
  readonly commit: (transaction: Transaction) => Promise<Result<Head, Problem>>;
  /** Events after a position, oldest first. */
  readonly events: (range: {
    readonly after: number;
    readonly limit: number;
  }) => Promise<readonly LedgerEvent[]>;
  /** Every version, or those of one item, in the order they were recorded. */
  readonly versions: (filter?: { readonly id?: string }) => Promise<readonly VersionRow[]>;
  readonly contents: (hashes: readonly string[]) => Promise<ReadonlyMap<string, string>>;
  readonly registrations: (filter?: {
    readonly id?: string;
  }) => Promise<readonly RegistrationRow[]>;
  /** Newest first. */
  readonly releases: () => Promise<readonly ReleaseRow[]>;
  /** Best first: whole words, then beginnings of words, then near spellings. */
  readonly search: (query: SearchQuery) => Promise<readonly SearchHit[]>;
  /** The act that was done under a key, if there is one. */
  readonly act: (member: string, key: string) => Promise<ActRow | undefined>;
  /** What has still to be told, oldest first. */
  readonly outbox: (range: {
    readonly after: number;
    readonly limit: number;
  }) => Promise<readonly OutboxRow[]>;
  readonly publicKeys: () => Promise<readonly PublicKeyRow[]>;
  /** What the engine itself finds wrong with its files; empty when sound. */
  readonly selfCheck: () => Promise<readonly Problem[]>;
  readonly close: () => Promise<void>;
}
