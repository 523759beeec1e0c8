// Raises one concern after another, each under its own key, until it is killed; prints each line once it is acknowledged.
import { writeSync } from "node:fs";

import { openGovernance } from "../../../registry/store/open-governance.ts";
import { openSqliteStore } from "../../../registry/store/sqlite-store.ts";

const opened = openSqliteStore({ file: process.argv[2] ?? "", mode: "write" });
if (!opened.ok) throw new Error(opened.error.message);

let made = (await opened.value.head()).revision;
const governance = openGovernance({
  store: opened.value,
  now: () => "2026-01-02T03:04:05.678Z",
  newId: (kind) => `${kind}-${(made += 1)}`,
  checks: [],
  scan: () => [],
  tryGenerated: () => [],
});

for (;;) {
  const key = `act-${made + 1}`;
  const done = await governance.perform(
    {
      type: "raise-gap",
      saidBy: "CARE_EXPERIENCED_ADULT",
      missing: `Nobody asks this, number ${made + 1}`,
      whyItMatters: "A place can be fine on paper and still not feel safe.",
    },
    { actor: { kind: "anonymous" }, key },
  );
  if (!done.ok) throw new Error(JSON.stringify(done.error));
  writeSync(1, `${done.value.revision} ${key} ${done.value.subject}\n`);
}
