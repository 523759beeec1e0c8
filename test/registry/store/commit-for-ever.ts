// Commits one release event after another until it is killed, and prints each revision once it is acknowledged.
import { writeSync } from "node:fs";

import { appendEvents } from "../../../registry/governance/ledger.ts";
import { openSqliteStore } from "../../../registry/store/sqlite-store.ts";

const opened = openSqliteStore({ file: process.argv[2] ?? "", mode: "write" });
if (!opened.ok) throw new Error(opened.error.message);
for (;;) {
  const head = await opened.value.head();
  const fact = {
    type: "release-published" as const,
    name: String(head.revision + 1),
    digest: "d",
    entries: 1,
  };
  const events = appendEvents(head, [fact], { now: "2026-01-02T03:04:05.678Z", actor: "chorus" });
  const json = JSON.stringify({ filler: "x".repeat(2000), name: fact.name });
  const done = await opened.value.commit({
    expectedRevision: head.revision,
    events,
    rows: [{ table: "contents", row: { hash: fact.name, json } }],
  });
  if (!done.ok) throw new Error(done.error.message);
  writeSync(1, `${done.value.revision}\n`);
}
