import { spawn } from "node:child_process";
import { mkdtempDisposableSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { expect, test } from "vitest";

import { replayGovernance } from "../../../registry/governance/evolve-state.ts";
import { verifyChain } from "../../../registry/governance/ledger.ts";
import type { Governance } from "../../../registry/store/open-governance.ts";
import { openGovernance } from "../../../registry/store/open-governance.ts";
import type { SqliteStore } from "../../../registry/store/sqlite-store.ts";
import { openSqliteStore } from "../../../registry/store/sqlite-store.ts";

const openStore = (file: string): SqliteStore => {
  const opened = openSqliteStore({ file, mode: "write" });
  if (!opened.ok) throw new Error(opened.error.message);
  return opened.value;
};

let ids = 0;

const governanceOf = (store: SqliteStore): Governance =>
  openGovernance({
    store,
    now: () => "2026-01-02T03:04:05.678Z",
    newId: (kind) => `${kind}-${(ids += 1)}`,
    checks: [],
    scan: (text) => (text.includes("Jo Bloggs") ? ["This names a person."] : []),
    tryGenerated: () => [],
  });

const gap = {
  type: "raise-gap",
  saidBy: "CARE_EXPERIENCED_ADULT",
  missing: "Whether people feel safe",
  whyItMatters: "A place can be fine on paper and still not feel safe.",
} as const;

const anonymous = { kind: "anonymous" } as const;

test("an act is one transaction: its lines, what was written, what is to be told, and its key", async () => {
  using folder = mkdtempDisposableSync(join(tmpdir(), "chorus-acts-"));
  const store = openStore(join(folder.path, "registry.sqlite"));
  const governance = governanceOf(store);
  const done = await governance.perform(gap, { actor: anonymous, key: "first-act" });
  expect(done).toMatchObject({ ok: true, value: { revision: 1, repeated: false } });
  const events = await store.events({ after: 0, limit: 10 });
  const [line] = events;
  expect(line).toMatchObject({ seq: 1, actor: "public", fact: { type: "gap-raised", by: {} } });
  const document = line !== undefined && "document" in line.fact ? line.fact.document : "";
  expect((await governance.documents([document])).get(document)).toMatchObject({
    missing: gap.missing,
  });
  expect(await store.outbox({ after: 0, limit: 10 })).toEqual([
    { seq: 1, type: "gap-raised", at: "2026-01-02T03:04:05.678Z" },
  ]);
  await store.close();
});

test("the same key again gives the same answer and changes nothing; for another act it is refused", async () => {
  using folder = mkdtempDisposableSync(join(tmpdir(), "chorus-acts-"));
  const store = openStore(join(folder.path, "registry.sqlite"));
  const governance = governanceOf(store);
  const first = await governance.perform(gap, { actor: anonymous, key: "one-key" });
  const again = await governance.perform(gap, { actor: anonymous, key: "one-key" });
  const other = await governance.perform(
    { ...gap, missing: "Another" },
    { actor: anonymous, key: "one-key" },
  );
  expect(first.ok && again.ok && again.value).toEqual({
    ...(first.ok ? first.value : {}),
    repeated: true,
  });
  expect(other).toMatchObject({ ok: false, error: [{ code: "KEY_USED" }] });
  expect(await store.head()).toMatchObject({ revision: 1 });
  await store.close();
});

test("what is refused leaves nothing behind", async () => {
  using folder = mkdtempDisposableSync(join(tmpdir(), "chorus-acts-"));
  const store = openStore(join(folder.path, "registry.sqlite"));
  const governance = governanceOf(store);
  const done = await governance.perform(
    { ...gap, whyItMatters: "Ask Jo Bloggs." },
    { actor: anonymous, key: "refused" },
  );
  expect(done).toMatchObject({ ok: false, error: [{ code: "PERSONAL_DATA" }] });
  expect(await store.head()).toMatchObject({ revision: 0 });
  expect(await store.act("", "refused")).toBeUndefined();
  await store.close();
});

test("two programs on one registry act on what the other did", async () => {
  using folder = mkdtempDisposableSync(join(tmpdir(), "chorus-acts-"));
  const file = join(folder.path, "registry.sqlite");
  const [here, there] = [openStore(file), openStore(file)];
  const [one, two] = [governanceOf(here), governanceOf(there)];
  const acts = Array.from({ length: 20 }, (_, index) =>
    (index % 2 === 0 ? one : two).perform(
      { ...gap, missing: `Number ${index}` },
      { actor: anonymous, key: `act-${index}` },
    ),
  );
  const done = await Promise.all(acts);
  expect(done.filter(({ ok }) => !ok)).toEqual([]);
  const events = await here.events({ after: 0, limit: 100 });
  expect([events.length, verifyChain(events)]).toEqual([20, []]);
  expect(await one.state()).toEqual(await two.state());
  expect(await one.state()).toEqual(replayGovernance(events));
  await here.close();
  await there.close();
});

interface Acknowledged {
  readonly revision: number;
  readonly key: string;
  readonly subject: string;
}

/** Acts in a process of its own, which is killed some time after the first act was acknowledged. */
const killed = async (file: string, after: number): Promise<readonly Acknowledged[]> => {
  const { promise, resolve, reject } = Promise.withResolvers<readonly Acknowledged[]>();
  const program = fileURLToPath(import.meta.resolve("./act-for-ever.ts"));
  const child = spawn(process.execPath, ["--disable-warning=ExperimentalWarning", program, file], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  let told = "";
  let isTimed = false;
  child.stdout.on("data", (chunk) => {
    told += String(chunk);
    if (!isTimed) setTimeout(() => child.kill("SIGKILL"), after);
    isTimed = true;
  });
  child.on("error", reject);
  child.on("exit", () => {
    const lines = told.slice(0, told.lastIndexOf("\n")).split("\n");
    resolve(
      lines.map((line) => {
        const [revision = "", key = "", subject = ""] = line.split(" ");
        return { revision: Number(revision), key, subject };
      }),
    );
  });
  return promise;
};

test("after kill -9 at any moment, fifty times, every acknowledged act is there and the chain holds", async () => {
  using folder = mkdtempDisposableSync(join(tmpdir(), "chorus-acts-"));
  const file = join(folder.path, "registry.sqlite");
  for (let round = 0; round < 50; round += 1) {
    const acknowledged = await killed(file, Math.floor(Math.random() * 60));
    const store = openStore(file);
    const state = await governanceOf(store).state();
    const acts = await Promise.all(acknowledged.map(async ({ key }) => store.act("", key)));
    const last = acknowledged.at(-1);
    expect(last?.revision).toBeGreaterThan(0);
    expect(acts.map((one) => [one?.seq, one?.key, one?.subject])).toEqual(
      acknowledged.map(({ revision, key, subject }) => [revision, key, subject]),
    );
    expect(acknowledged.filter(({ subject }) => !state.gaps.has(subject))).toEqual([]);
    // At most the one act under way was kept without being acknowledged.
    expect(state.revision).toBeLessThanOrEqual((last?.revision ?? 0) + 1);
    await store.close();
  }
  const store = openStore(file);
  const head = await store.head();
  const events = await store.events({ after: 0, limit: 1_000_000 });
  expect([events.length, verifyChain(events)]).toEqual([head.revision, []]);
  expect((await store.outbox({ after: 0, limit: 1_000_000 })).length).toBe(head.revision);
  await store.close();
}, 120_000);
