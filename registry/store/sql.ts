import { accessTables } from "./access-sql.ts";
import { webhookColumns } from "./webhook-sql.ts";

/**
 * The SQL of the store, once. Tables and statements are plain and shared by every engine; what differs between dialects
 * stands under `sqlite` and nowhere else. Parameters are written `?`, in order.
 */

/** Version of the tables. A data folder with a higher one is from a newer program and is refused. */
export const tablesVersion = 4;

interface Migration {
  /** Version of the tables after it. */
  readonly to: number;
  readonly shared: readonly string[];
  readonly sqlite: readonly string[];
}

/** How the tables came to be, oldest first. Add a step; never change one that was shipped. */
export const migrations: readonly Migration[] = [
  {
    to: 1,
    shared: [
      "CREATE TABLE registry_tables (version INTEGER NOT NULL)",
      "INSERT INTO registry_tables (version) VALUES (0)",
      `CREATE TABLE events (
        seq BIGINT NOT NULL PRIMARY KEY, at TEXT NOT NULL, actor TEXT NOT NULL, fact TEXT NOT NULL,
        previous_hash TEXT NOT NULL, hash TEXT NOT NULL)`,
      "CREATE TABLE contents (hash TEXT NOT NULL PRIMARY KEY, json TEXT NOT NULL)",
      `CREATE TABLE versions (
        id TEXT NOT NULL, version TEXT NOT NULL, kind TEXT NOT NULL, hash TEXT NOT NULL,
        recorded_at TEXT NOT NULL, seq BIGINT NOT NULL, PRIMARY KEY (id, version))`,
      `CREATE TABLE registrations (
        seq BIGINT NOT NULL PRIMARY KEY, authority TEXT NOT NULL, id TEXT NOT NULL, version TEXT NOT NULL,
        status TEXT NOT NULL, from_day TEXT NOT NULL, reason TEXT NOT NULL, recorded_at TEXT NOT NULL)`,
      "CREATE INDEX registrations_by_id ON registrations (id)",
      `CREATE TABLE releases (
        name TEXT NOT NULL PRIMARY KEY, digest TEXT NOT NULL, published_at TEXT NOT NULL, seq BIGINT NOT NULL,
        manifest TEXT NOT NULL, envelope TEXT NOT NULL)`,
      "CREATE TABLE public_keys (key_id TEXT NOT NULL PRIMARY KEY, pem TEXT NOT NULL)",
      `CREATE TABLE search_items (
        place INTEGER NOT NULL PRIMARY KEY, id TEXT NOT NULL UNIQUE, version TEXT NOT NULL, kind TEXT NOT NULL,
        names TEXT NOT NULL, statutory TEXT NOT NULL, codes TEXT NOT NULL, labels TEXT NOT NULL, body TEXT NOT NULL)`,
    ],
    sqlite: [
      `CREATE VIRTUAL TABLE search_words USING fts5(names, statutory, codes, labels, body,
        content='', contentless_delete=1, tokenize='porter unicode61')`,
      `CREATE VIRTUAL TABLE search_trigrams USING fts5(words,
        content='', contentless_delete=1, tokenize='trigram')`,
    ],
  },
  { to: 2, shared: accessTables, sqlite: [] },
  {
    to: 3,
    shared: [
      `CREATE TABLE acts (
        member TEXT NOT NULL, act_key TEXT NOT NULL, command_hash TEXT NOT NULL, subject TEXT NOT NULL,
        seq BIGINT NOT NULL, at TEXT NOT NULL, PRIMARY KEY (member, act_key))`,
      "CREATE TABLE outbox (seq BIGINT NOT NULL PRIMARY KEY, type TEXT NOT NULL, at TEXT NOT NULL)",
      `CREATE TABLE panel_members (
        panel TEXT NOT NULL, member TEXT NOT NULL, PRIMARY KEY (panel, member))`,
      `CREATE TABLE ballots (
        proposal TEXT NOT NULL, panel TEXT NOT NULL, member TEXT NOT NULL, candidate TEXT NOT NULL,
        vote TEXT NOT NULL, PRIMARY KEY (proposal, panel, member))`,
      `CREATE TABLE webhooks (
        id TEXT NOT NULL PRIMARY KEY, authority TEXT NOT NULL, member TEXT NOT NULL, url TEXT NOT NULL,
        types TEXT NOT NULL, secret TEXT NOT NULL, state TEXT NOT NULL, told BIGINT NOT NULL,
        failures BIGINT NOT NULL, next_at TEXT, created_at TEXT NOT NULL)`,
    ],
    sqlite: [],
  },
  { to: 4, shared: webhookColumns, sqlite: [] },
];

/** Statements that every engine shares. */
export const statements = {
  tablesVersion: "SELECT version FROM registry_tables",
  setTablesVersion: "UPDATE registry_tables SET version = ?",
  head: "SELECT seq AS revision, hash FROM events ORDER BY seq DESC LIMIT 1",
  events: `SELECT seq, at, actor, fact, previous_hash AS "previousHash", hash
    FROM events WHERE seq > ? ORDER BY seq LIMIT ?`,
  versions: `SELECT id, version, kind, hash, recorded_at AS "recordedAt", seq FROM versions ORDER BY seq`,
  versionsOf: `SELECT id, version, kind, hash, recorded_at AS "recordedAt", seq
    FROM versions WHERE id = ? ORDER BY seq`,
  content: "SELECT json FROM contents WHERE hash = ?",
  registrations: `SELECT authority, id, version, status, from_day AS "from", reason, recorded_at AS "recordedAt", seq
    FROM registrations ORDER BY seq`,
  registrationsOf: `SELECT authority, id, version, status, from_day AS "from", reason, recorded_at AS "recordedAt", seq
    FROM registrations WHERE id = ? ORDER BY seq`,
  releases: `SELECT name, digest, published_at AS "publishedAt", seq, manifest, envelope
    FROM releases ORDER BY seq DESC`,
  act: `SELECT member, act_key AS "key", command_hash AS "commandHash", subject, seq, at
    FROM acts WHERE member = ? AND act_key = ?`,
  outbox: "SELECT seq, type, at FROM outbox WHERE seq > ? ORDER BY seq LIMIT ?",
  publicKeys: `SELECT key_id AS "keyId", pem FROM public_keys ORDER BY key_id`,
  searchItem: "SELECT place, version FROM search_items WHERE id = ?",
  searchPlaces: "SELECT COALESCE(MAX(place), 0) AS place FROM search_items",
  addEvent:
    "INSERT INTO events (seq, at, actor, fact, previous_hash, hash) VALUES (?, ?, ?, ?, ?, ?)",
  addContent: "INSERT INTO contents (hash, json) VALUES (?, ?) ON CONFLICT (hash) DO NOTHING",
  addVersion:
    "INSERT INTO versions (id, version, kind, hash, recorded_at, seq) VALUES (?, ?, ?, ?, ?, ?)",
  addRegistration: `INSERT INTO registrations
    (authority, id, version, status, from_day, reason, recorded_at, seq) VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
  addRelease: `INSERT INTO releases (name, digest, published_at, seq, manifest, envelope)
    VALUES (?, ?, ?, ?, ?, ?)`,
  addAct: `INSERT INTO acts (member, act_key, command_hash, subject, seq, at) VALUES (?, ?, ?, ?, ?, ?)`,
  addToOutbox: "INSERT INTO outbox (seq, type, at) VALUES (?, ?, ?)",
  withholdContent: "DELETE FROM contents WHERE hash = ?",
  closeBallots: "DELETE FROM ballots WHERE proposal = ? AND panel = ?",
  addPublicKey:
    "INSERT INTO public_keys (key_id, pem) VALUES (?, ?) ON CONFLICT (key_id) DO NOTHING",
  addSearchItem: `INSERT INTO search_items (place, id, version, kind, names, statutory, codes, labels, body)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (place) DO UPDATE SET version = excluded.version, kind = excluded.kind, names = excluded.names,
      statutory = excluded.statutory, codes = excluded.codes, labels = excluded.labels, body = excluded.body`,
} as const;

/** What SQLite says in its own way: where it keeps itself, and full-text search. */
export const sqlite = {
  settings: ["PRAGMA journal_mode = WAL", "PRAGMA synchronous = FULL", "PRAGMA foreign_keys = ON"],
  begin: "BEGIN IMMEDIATE",
  commit: "COMMIT",
  rollback: "ROLLBACK",
  hasTables: "SELECT count(*) AS count FROM sqlite_schema WHERE name = 'registry_tables'",
  anyTables: "SELECT count(*) AS count FROM sqlite_schema",
  integrity: "PRAGMA integrity_check(5)",
  backup: "VACUUM INTO ?",
  emptyJournal: "PRAGMA wal_checkpoint(TRUNCATE)",
  addWords:
    "INSERT INTO search_words (rowid, names, statutory, codes, labels, body) VALUES (?, ?, ?, ?, ?, ?)",
  dropWords: "DELETE FROM search_words WHERE rowid = ?",
  addTrigrams: "INSERT INTO search_trigrams (rowid, words) VALUES (?, ?)",
  dropTrigrams: "DELETE FROM search_trigrams WHERE rowid = ?",
  // Weights: names, statutory names, codes, labels, text.
  findWords: `SELECT i.id, i.version, i.kind, i.names, i.statutory,
      -bm25(search_words, 10.0, 8.0, 4.0, 2.0, 1.0) AS score
    FROM search_words JOIN search_items i ON i.place = search_words.rowid
    WHERE search_words MATCH ? ORDER BY score DESC, i.id LIMIT ?`,
  findTrigrams: `SELECT i.id, i.version, i.kind, i.names, i.statutory, -bm25(search_trigrams) AS score
    FROM search_trigrams JOIN search_items i ON i.place = search_trigrams.rowid
    WHERE search_trigrams MATCH ? ORDER BY score DESC, i.id LIMIT ?`,
} as const;
