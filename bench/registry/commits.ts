/**
 * Durable commits a second through the store, beside bare inserts of the same bytes into a table of the same database
 * engine with the same durability: the ratio is what the ledger and the read tables cost.
 */
import { mkdtempDisposableSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";

import { invariant } from "../../runtime/result.ts";
import { appendEvents } from "../../registry/governance/ledger.ts";
import { sqlite } from "../../registry/store/sql.ts";
import { openSqliteStore } from "../../registry/store/sqlite-store.ts";

/** Commits a second, each durable when it is acknowledged; and reads of the head a second. */
export interface CommitFigures {
  readonly commits: number;
  readonly bareInserts: number;
  /** Commits for each bare insert. */
  readonly ratio: number;
  readonly heads: number;
}

const writes = 1_000;
const json = JSON.stringify({ filler: "x".repeat(1_500) });

const perSecond = (count: number, started: number): number =>
  Math.round((count / (performance.now() - started)) * 1_000);

const measureStore = async (file: string): Promise<Pick<CommitFigures, "commits" | "heads">> => {
  const opened = openSqliteStore({ file, mode: "write" });
  invariant(opened.ok, "a new store opens");
  const store = opened.value;
  const acting = { now: "2026-01-02T03:04:05.678Z", actor: "chorus" };
  let head = await store.head();
  const started = performance.now();
  for (let at = 0; at < writes; at += 1) {
    const id = `bench:item-${at}`;
    const fact = {
      type: "version-published" as const,
      id,
      version: "1.0.0",
      kind: "term",
      hash: id,
    };
    const events = appendEvents(head, [fact], acting);
    const version = {
      id,
      version: "1.0.0",
      kind: "term",
      hash: id,
      recordedAt: acting.now,
      seq: at + 1,
    };
    const done = await store.commit({
      expectedRevision: head.revision,
      events,
      rows: [
        { table: "contents", row: { hash: id, json } },
        { table: "versions", row: version },
      ],
    });
    invariant(done.ok, "nobody else writes");
    head = done.value;
  }
  const commits = perSecond(writes, started);
  const asked = performance.now();
  for (let at = 0; at < writes; at += 1) await store.head();
  const heads = perSecond(writes, asked);
  await store.close();
  return { commits, heads };
};

const measureBare = (file: string): number => {
  using database = new DatabaseSync(file);
  for (const setting of sqlite.settings) database.exec(setting);
  database.exec("CREATE TABLE bare (name TEXT PRIMARY KEY, json TEXT NOT NULL)");
  const insert = database.prepare("INSERT INTO bare (name, json) VALUES (?, ?)");
  const started = performance.now();
  for (let at = 0; at < writes; at += 1) insert.run(`item-${at}`, json);
  return perSecond(writes, started);
};

/** Measures durable commits beside bare inserts, in turn. */
export const measureCommits = async (): Promise<CommitFigures> => {
  using folder = mkdtempDisposableSync(join(tmpdir(), "chorus-bench-"));
  const bareInserts = measureBare(join(folder.path, "bare.sqlite"));
  const { commits, heads } = await measureStore(join(folder.path, "registry.sqlite"));
  return { commits, bareInserts, ratio: Math.round((commits / bareInserts) * 100) / 100, heads };
};

if (import.meta.main) process.stdout.write(`${JSON.stringify(await measureCommits())}\n`);
