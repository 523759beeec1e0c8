import { canonicalJson } from "../identity/canonical.ts";
import type { ItemVersion } from "../model/snapshot.ts";
import { searchRowOf } from "../model/search-words.ts";
import type { RowChange, Transaction } from "../store/store.ts";
import type { Decided } from "./act.ts";
import type { LedgerEvent } from "./event.ts";
import { isRegistryFact } from "./event.ts";
import type { Acting, ChainEnd } from "./ledger.ts";
import { appendEvents } from "./ledger.ts";

const publishedRows = (
  event: LedgerEvent,
  published: ReadonlyMap<string, ItemVersion>,
): readonly RowChange[] => {
  const { fact, at, seq } = event;
  if (!isRegistryFact(fact)) return [];
  if (fact.type === "registration-set") {
    const { type: _type, ...registration } = fact;
    return [{ table: "registrations", row: { ...registration, recordedAt: at, seq } }];
  }
  const version =
    fact.type === "version-published" ? published.get(`${fact.id}@${fact.version}`) : undefined;
  if (version === undefined) return [];
  const { id, version: number, hash, content } = version;
  return [
    { table: "contents", row: { hash, json: canonicalJson(content) } },
    {
      table: "versions",
      row: { id, version: number, kind: content.kind, hash, recordedAt: at, seq },
    },
    { table: "search", row: searchRowOf(content) },
  ];
};

/** The transaction that records what was decided: the next lines of the ledger, what was written, and the read tables. */
export const recordDecided = (
  head: ChainEnd,
  { facts, documents, published }: Decided,
  acting: Acting,
): Transaction => {
  const events = appendEvents(head, facts, acting);
  const versions = new Map(
    published.map((version) => [`${version.id}@${version.version}`, version]),
  );
  return {
    expectedRevision: head.revision,
    events,
    rows: [
      ...[...documents].map(([hash, json]) => ({
        table: "contents" as const,
        row: { hash, json },
      })),
      ...events.flatMap((event) => publishedRows(event, versions)),
    ],
  };
};
