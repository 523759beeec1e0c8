import { spawn } from "node:child_process";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { fileURLToPath } from "node:url";

import { afterEach, expect, test } from "vitest";

import { appendEvents, emptyChain, verifyChain } from "../../../registry/governance/ledger.ts";
import type { DatabaseOptions } from "../../../registry/store/sqlite-database.ts";
import type { SqliteStore } from "../../../registry/store/sqlite-store.ts";
import { openSqliteStore } from "../../../registry/store/sqlite-store.ts";
import { tablesVersion } from "../../../registry/store/sql.ts";
import { StoreFault } from "../../../registry/store/store-fault.ts";
import { acting } from "../sample-items.ts";
import { storeContract } from "../store-contract.ts";

const folders: string[] = [];

const newFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), "chorus-store-"));
  folders.push(folder);
  return folder;
};

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

const mustOpen = (options: DatabaseOptions): SqliteStore => {
  const opened = openSqliteStore(options);
  if (!opened.ok) throw new Error(opened.error.message);
  return opened.value;
};

const codeOf = (options: DatabaseOptions): string => {
  const opened = openSqliteStore(options);
  return opened.ok ? "opened" : opened.error.code;
};

storeContract("SQLite", async () => {
  const folder = mkdtempSync(join(tmpdir(), "chorus-store-"));
  const file = join(folder, "registry.sqlite");
  return {
    open: async (mode = "write") => mustOpen({ file, mode }),
    remove: async () => rmSync(folder, { recursive: true, force: true }),
  };
});

const killed = (file: string, after: number): Promise<number> =>
  new Promise((resolve, reject) => {
    const program = fileURLToPath(import.meta.resolve("./commit-for-ever.ts"));
    const child = spawn(
      process.execPath,
      ["--disable-warning=ExperimentalWarning", program, file],
      { stdio: ["ignore", "pipe", "inherit"] },
    );
    let told = "";
    let isTimed = false;
    child.stdout.on("data", (chunk) => {
      told += String(chunk);
      if (!isTimed) setTimeout(() => child.kill("SIGKILL"), after);
      isTimed = true;
    });
    child.on("error", reject);
    child.on("exit", () =>
      resolve(Number(told.slice(0, told.lastIndexOf("\n")).split("\n").at(-1))),
    );
  });

test("after kill -9 at any moment every acknowledged commit is there, and the chain holds", async () => {
  const file = join(newFolder(), "registry.sqlite");
  for (let round = 0; round < 10; round += 1) {
    const acknowledged = await killed(file, Math.floor(Math.random() * 120));
    const store = mustOpen({ file, mode: "write" });
    const head = await store.head();
    const events = await store.events({ after: 0, limit: 100_000 });
    const contents = await store.contents(events.map(({ seq }) => String(seq)));
    await store.close();
    expect(acknowledged).toBeGreaterThan(0);
    expect(head.revision).toBeGreaterThanOrEqual(acknowledged);
    // At most the one commit under way was kept without being acknowledged.
    expect(head.revision).toBeLessThanOrEqual(acknowledged + 1);
    expect([events.length, contents.size, verifyChain(events)]).toEqual([
      head.revision,
      head.revision,
      [],
    ]);
  }
});

const release = { type: "release-published" as const, name: "2026.1", digest: "d", entries: 1 };

test("a folder from a newer version is refused, and left as it was", async () => {
  const file = join(newFolder(), "registry.sqlite");
  await mustOpen({ file, mode: "write" }).close();
  const database = new DatabaseSync(file);
  database.exec("UPDATE registry_tables SET version = 99");
  database.close();
  for (const mode of ["read", "write"] as const)
    expect(openSqliteStore({ file, mode })).toMatchObject({
      ok: false,
      error: {
        code: "STORE_NEWER",
        message: `${file} has tables of version 99; this program knows ${tablesVersion}.`,
      },
    });
});

test("a folder that another program is writing to is told as such", async () => {
  const file = join(newFolder(), "registry.sqlite");
  const store = mustOpen({ file, mode: "write", busyTimeout: 50 });
  const other = new DatabaseSync(file);
  other.exec("BEGIN IMMEDIATE");
  const events = appendEvents(emptyChain, [release], acting);
  expect(await store.commit({ expectedRevision: 0, events, rows: [] })).toMatchObject({
    ok: false,
    error: { code: "STORE_IN_USE" },
  });
  // Readers go on meanwhile.
  expect((await store.head()).revision).toBe(0);
  other.exec("ROLLBACK");
  expect((await store.commit({ expectedRevision: 0, events, rows: [] })).ok).toBe(true);
  other.close();
  await store.close();
});

test("a disk that is full refuses a change whole, and smaller ones still go", async () => {
  const file = join(newFolder(), "registry.sqlite");
  await mustOpen({ file, mode: "write" }).close();
  const store = mustOpen({ file, mode: "write", pageLimit: 60 });
  const events = appendEvents(emptyChain, [release], acting);
  const large = { table: "contents", row: { hash: "h", json: "x".repeat(1_000_000) } } as const;
  expect(await store.commit({ expectedRevision: 0, events, rows: [large] })).toMatchObject({
    ok: false,
    error: { code: "STORE_DISK_FULL" },
  });
  expect(await store.head()).toEqual(emptyChain);
  expect((await store.contents(["h"])).size).toBe(0);
  expect((await store.commit({ expectedRevision: 0, events, rows: [] })).ok).toBe(true);
  await store.close();
});

test("files that are no registry are told, and not touched", () => {
  const folder = newFolder();
  const file = join(folder, "registry.sqlite");
  writeFileSync(file, "not a database at all, but long enough to be looked at".repeat(100));
  const before = readFileSync(file);
  expect([codeOf({ file, mode: "read" }), codeOf({ file, mode: "write" })]).toEqual([
    "STORE_CORRUPT",
    "STORE_CORRUPT",
  ]);
  expect(readFileSync(file).equals(before)).toBe(true);
  const other = join(folder, "other.sqlite");
  const database = new DatabaseSync(other);
  database.exec("CREATE TABLE recipes (name TEXT)");
  database.close();
  expect([codeOf({ file: other, mode: "read" }), codeOf({ file: other, mode: "write" })]).toEqual([
    "STORE_UNAVAILABLE",
    "STORE_UNAVAILABLE",
  ]);
  expect(codeOf({ file: join(folder, "none.sqlite"), mode: "read" })).toBe("STORE_NOT_FOUND");
  expect(codeOf({ file: join(file, "below-a-file.sqlite"), mode: "write" })).toBe(
    "STORE_UNAVAILABLE",
  );
  mkdirSync(join(folder, "folder.sqlite"));
  expect(codeOf({ file: join(folder, "folder.sqlite"), mode: "write" })).toBe("STORE_UNAVAILABLE");
});

test("a damaged file is told, on opening or on reading, never with a bare stack trace", async () => {
  const folder = newFolder();
  const file = join(folder, "registry.sqlite");
  const store = mustOpen({ file, mode: "write" });
  const rows = Array.from({ length: 200 }, (_, at) => ({
    table: "contents" as const,
    row: { hash: `h${at}`, json: "x".repeat(3000) },
  }));
  await store.commit({
    expectedRevision: 0,
    events: appendEvents(emptyChain, [release], acting),
    rows,
  });
  await store.settle();
  await store.close();
  const sizes = [100, 5000, 40_000, 200_000];
  for (const size of sizes) {
    const copy = join(folder, `cut-${size}.sqlite`);
    cpSync(file, copy);
    truncateSync(copy, size);
    const opened = openSqliteStore({ file: copy, mode: "read" });
    if (!opened.ok) {
      expect(["STORE_CORRUPT", "STORE_NOT_FOUND"]).toContain(opened.error.code);
      continue;
    }
    const found = await opened.value.contents(rows.map(({ row }) => row.hash)).then(
      () => "read",
      (error: unknown) => (error instanceof StoreFault ? error.problem.code : String(error)),
    );
    const checked = await opened.value.selfCheck().then(
      (problems) => problems[0]?.code,
      (error: unknown) => (error instanceof StoreFault ? error.problem.code : String(error)),
    );
    expect([found, checked]).toEqual(["STORE_CORRUPT", "STORE_CORRUPT"]);
    await opened.value.close();
  }
});

test.for([2, 5, 10, 20])(
  "a disk with room for %i pages is told as full when a registry is made, and can be used later",
  (pageLimit) => {
    const file = join(newFolder(), "registry.sqlite");
    expect(codeOf({ file, mode: "write", pageLimit })).toBe("STORE_DISK_FULL");
    expect(codeOf({ file, mode: "read" })).toBe("STORE_NOT_FOUND");
    expect(codeOf({ file, mode: "write" })).toBe("opened");
  },
);
