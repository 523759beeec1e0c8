import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";

import type { RequestListener } from "node:http";

import type { LedgerFact } from "../../../registry/governance/event.ts";
import { replayGovernance } from "../../../registry/governance/evolve-state.ts";
import { appendEvents } from "../../../registry/governance/ledger.ts";
import { withActRows } from "../../../registry/store/act-rows.ts";
import type { SqliteStore } from "../../../registry/store/sqlite-store.ts";
import { openSqliteStore } from "../../../registry/store/sqlite-store.ts";
import { createPublicLines } from "../../../server/outbox/public-lines.ts";
import type { TellOptions } from "../../../server/outbox/told-line.ts";
import { createTellLines } from "../../../server/outbox/told-line.ts";
import { createCatalogueReader } from "../../../server/view/read-catalogue.ts";

/** A registry to tell of, kept in a folder of its own. */
export interface ToldRegistry extends AsyncDisposable {
  readonly folder: string;
  readonly file: string;
  readonly store: SqliteStore;
  /** Writes lines as acts do, with their outbox rows; `documents` is JSON by hash. */
  readonly write: (
    facts: readonly LedgerFact[],
    documents?: Readonly<Record<string, unknown>>,
  ) => Promise<void>;
  readonly publicLines: ReturnType<typeof createPublicLines>;
  readonly tellLines: ReturnType<typeof createTellLines>;
}

const actorOf = (facts: readonly LedgerFact[]): string =>
  facts.flatMap((fact) => ("by" in fact ? [fact.by.authority] : []))[0] ?? "public";

/** Opens a registry; a second one over the same file sees what the first wrote. */
export const openToldRegistry = async (
  now: () => Date,
  folder = mkdtempSync(join(tmpdir(), "chorus-told-")),
): Promise<ToldRegistry> => {
  const file = join(folder, "registry.sqlite");
  const opened = openSqliteStore({ file, mode: "write" });
  if (!opened.ok) throw new Error(opened.error.message);
  const store = opened.value;
  const options: TellOptions = {
    store,
    readCatalogue: createCatalogueReader(store),
    state: async () => replayGovernance(await store.events({ after: 0, limit: 100_000 })),
  };
  return {
    folder,
    file,
    store,
    publicLines: createPublicLines(store),
    tellLines: createTellLines(options),
    write: async (facts, documents = {}) => {
      const head = await store.head();
      const events = appendEvents(head, facts, { now: now().toISOString(), actor: actorOf(facts) });
      const rows = Object.entries(documents).map(([hash, value]) => ({
        table: "contents" as const,
        row: { hash, json: JSON.stringify(value) },
      }));
      const transaction = { expectedRevision: head.revision, events, rows };
      const committed = await store.commit(
        withActRows(transaction, { subject: "" }, { member: "", commandHash: "" }),
      );
      if (!committed.ok) throw new Error(committed.error.message);
    },
    [Symbol.asyncDispose]: async () => {
      await store.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};

/** A listener on a free port of this machine. */
export const listenLocally = async (
  listener: RequestListener,
): Promise<AsyncDisposable & { readonly url: string }> => {
  const server = createServer(listener);
  const { promise, resolve } = Promise.withResolvers<void>();
  server.listen(0, "127.0.0.1", resolve);
  await promise;
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  return {
    url: `http://127.0.0.1:${address.port}`,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      const closed = Promise.withResolvers<void>();
      server.close(() => closed.resolve());
      await closed.promise;
    },
  };
};
