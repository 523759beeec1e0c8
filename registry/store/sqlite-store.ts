import type { DatabaseSync } from "node:sqlite";

import type { Problem } from "../../runtime/problems.ts";
import { problemOf } from "../../runtime/problems.ts";
import type { Result } from "../../runtime/result.ts";
import { fail, ok } from "../../runtime/result.ts";
import type { LedgerEvent } from "../governance/event.ts";
import { emptyChain } from "../governance/ledger.ts";
import { canonicalJson } from "../identity/canonical.ts";
import type { DatabaseOptions } from "./sqlite-database.ts";
import { openDatabase } from "./sqlite-database.ts";
import { rowTo } from "./sqlite-rows.ts";
import type { SqliteSearch } from "./sqlite-search.ts";
import { createSqliteSearch } from "./sqlite-search.ts";
import { sqlite, statements } from "./sql.ts";
import type { Head, RowChange, Store, Transaction } from "./store.ts";
import { guarded, sqliteProblem } from "./store-fault.ts";

/** A registry in one SQLite file. */
export interface SqliteStore extends Store {
  /** Writes a whole copy to a file that does not exist yet. */
  readonly copyTo: (file: string) => Promise<Result<void, Problem>>;
  /** Empties the write-ahead log into the file, so that the file stands alone. */
  readonly settle: () => Promise<Result<void, Problem>>;
}

const prepareAll = (database: DatabaseSync) => ({
  head: database.prepare(statements.head),
  events: database.prepare(statements.events),
  versions: database.prepare(statements.versions),
  versionsOf: database.prepare(statements.versionsOf),
  content: database.prepare(statements.content),
  registrations: database.prepare(statements.registrations),
  registrationsOf: database.prepare(statements.registrationsOf),
  releases: database.prepare(statements.releases),
  act: database.prepare(statements.act),
  outbox: database.prepare(statements.outbox),
  publicKeys: database.prepare(statements.publicKeys),
  addEvent: database.prepare(statements.addEvent),
  addContent: database.prepare(statements.addContent),
  addVersion: database.prepare(statements.addVersion),
  addRegistration: database.prepare(statements.addRegistration),
  addRelease: database.prepare(statements.addRelease),
  addAct: database.prepare(statements.addAct),
  addToOutbox: database.prepare(statements.addToOutbox),
  withholdContent: database.prepare(statements.withholdContent),
  closeBallots: database.prepare(statements.closeBallots),
  addPublicKey: database.prepare(statements.addPublicKey),
});

type Statements = ReturnType<typeof prepareAll>;

const headIn = (prepared: Statements): Head => {
  const row = prepared.head.get();
  return row === undefined ? emptyChain : rowTo.head(row);
};

const writeEvent = (prepared: Statements, event: LedgerEvent): void => {
  const { seq, at, actor, fact, previousHash, hash } = event;
  prepared.addEvent.run(seq, at, actor, canonicalJson(fact), previousHash, hash);
};

type ActChange = Extract<
  RowChange,
  { readonly table: "acts" | "outbox" | "contents-withheld" | "ballots-closed" | "search" }
>;

/** Rows that stand beside an act. */
const writeActRow = (prepared: Statements, search: SqliteSearch, change: ActChange): void => {
  switch (change.table) {
    case "acts": {
      const { member, key, commandHash, subject, seq, at } = change.row;
      prepared.addAct.run(member, key, commandHash, subject, seq, at);
      return;
    }
    case "outbox":
      prepared.addToOutbox.run(change.row.seq, change.row.type, change.row.at);
      return;
    case "contents-withheld":
      prepared.withholdContent.run(change.row.hash);
      return;
    case "ballots-closed":
      prepared.closeBallots.run(change.row.proposal, change.row.panel);
      return;
    case "search":
      search.index(change.row);
      return;
  }
};

const isActChange = (change: RowChange): change is ActChange =>
  ["acts", "outbox", "contents-withheld", "ballots-closed", "search"].includes(change.table);

const writeRow = (prepared: Statements, search: SqliteSearch, change: RowChange): void => {
  if (isActChange(change)) {
    writeActRow(prepared, search, change);
    return;
  }
  switch (change.table) {
    case "contents":
      prepared.addContent.run(change.row.hash, change.row.json);
      return;
    case "versions": {
      const { id, version, kind, hash, recordedAt, seq } = change.row;
      prepared.addVersion.run(id, version, kind, hash, recordedAt, seq);
      return;
    }
    case "registrations": {
      const { authority, id, version, status, from, reason, recordedAt, seq } = change.row;
      prepared.addRegistration.run(authority, id, version, status, from, reason, recordedAt, seq);
      return;
    }
    case "releases": {
      const { name, digest, publishedAt, seq, manifest, envelope } = change.row;
      prepared.addRelease.run(name, digest, publishedAt, seq, manifest, envelope);
      return;
    }
    case "public-keys":
      prepared.addPublicKey.run(change.row.keyId, change.row.pem);
      return;
  }
};

const conflict = (expected: number, found: Head): Problem =>
  problemOf(
    "STORE_CONFLICT",
    `The change was made for revision ${expected}, but the registry is at revision ${found.revision}.`,
  );

interface Open {
  readonly file: string;
  readonly database: DatabaseSync;
  readonly prepared: Statements;
  readonly search: SqliteSearch;
}

const endedHead = (transaction: Transaction, before: Head): Head => {
  const last = transaction.events.at(-1);
  return last === undefined ? before : { revision: last.seq, hash: last.hash };
};

const write = ({ prepared, search }: Open, transaction: Transaction): Result<Head, Problem> => {
  const head = headIn(prepared);
  const first = transaction.events[0];
  const follows = first === undefined || first.previousHash === head.hash;
  if (head.revision !== transaction.expectedRevision || !follows)
    return fail(conflict(transaction.expectedRevision, head));
  for (const event of transaction.events) writeEvent(prepared, event);
  for (const change of transaction.rows) writeRow(prepared, search, change);
  return ok(endedHead(transaction, head));
};

const rollBack = (database: DatabaseSync): void => {
  // After some failures SQLite has rolled back already.
  if (database.isTransaction) database.exec(sqlite.rollback);
};

const commit = (open: Open, transaction: Transaction): Result<Head, Problem> => {
  const { database } = open;
  try {
    database.exec(sqlite.begin);
    const written = write(open, transaction);
    database.exec(written.ok ? sqlite.commit : sqlite.rollback);
    return written;
  } catch (error) {
    rollBack(database);
    const problem = sqliteProblem(error, open.file);
    if (problem === undefined) throw error;
    return fail(problem);
  }
};

const contentsIn = (
  prepared: Statements,
  hashes: readonly string[],
): ReadonlyMap<string, string> => {
  const found = new Map<string, string>();
  for (const hash of hashes) {
    const row = prepared.content.get(hash);
    if (row !== undefined) found.set(hash, String(row["json"]));
  }
  return found;
};

const selfCheckOf = ({ database, file }: Open): readonly Problem[] =>
  database
    .prepare(sqlite.integrity)
    .all()
    .map((row) => String(Object.values(row)[0]))
    .filter((line) => line !== "ok")
    .map((line) => problemOf("STORE_CORRUPT", `${file} is damaged: ${line}.`, { place: { file } }));

const attempt = (open: Open, act: () => void): Result<void, Problem> => {
  try {
    act();
    return ok(undefined);
  } catch (error) {
    const problem = sqliteProblem(error, open.file);
    if (problem === undefined) throw error;
    return fail(problem);
  }
};

// Statements answer at once; the contract is asynchronous for engines that do not.
const readsOf = (open: Open): Omit<SqliteStore, "commit" | "close" | "copyTo" | "settle"> => {
  const { file, prepared, search } = open;
  const read = async <Value>(ask: () => Value): Promise<Value> => guarded(file, ask);
  return {
    head: () => read(() => headIn(prepared)),
    events: ({ after, limit }) => read(() => prepared.events.all(after, limit).map(rowTo.event)),
    versions: ({ id } = {}) =>
      read(() =>
        (id === undefined ? prepared.versions.all() : prepared.versionsOf.all(id)).map(
          rowTo.version,
        ),
      ),
    contents: (hashes) => read(() => contentsIn(prepared, hashes)),
    registrations: ({ id } = {}) =>
      read(() =>
        (id === undefined ? prepared.registrations.all() : prepared.registrationsOf.all(id)).map(
          rowTo.registration,
        ),
      ),
    releases: () => read(() => prepared.releases.all().map(rowTo.release)),
    act: (member, key) =>
      read(() => {
        const row = prepared.act.get(member, key);
        return row === undefined ? undefined : rowTo.act(row);
      }),
    outbox: ({ after, limit }) => read(() => prepared.outbox.all(after, limit).map(rowTo.outbox)),
    publicKeys: () => read(() => prepared.publicKeys.all().map(rowTo.publicKey)),
    search: (query) => read(() => search.find(query)),
    selfCheck: () => read(() => selfCheckOf(open)),
  };
};

const storeOf = (open: Open): SqliteStore => ({
  ...readsOf(open),
  commit: async (transaction) => commit(open, transaction),
  copyTo: async (target) =>
    attempt(open, () => void open.database.prepare(sqlite.backup).run(target)),
  settle: async () => attempt(open, () => void open.database.prepare(sqlite.emptyJournal).all()),
  close: async () => open.database.close(),
});

/** Opens a registry kept in a SQLite file; makes the file when writing and there is none. */
export const openSqliteStore = (options: DatabaseOptions): Result<SqliteStore, Problem> => {
  const opened = openDatabase(options);
  if (!opened.ok) return opened;
  const database = opened.value;
  try {
    const open = {
      file: options.file,
      database,
      prepared: prepareAll(database),
      search: createSqliteSearch(database),
    };
    return ok(storeOf(open));
  } catch (error) {
    database.close();
    const problem = sqliteProblem(error, options.file);
    if (problem === undefined) throw error;
    return fail(problem);
  }
};
