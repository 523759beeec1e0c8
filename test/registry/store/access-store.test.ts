import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";

import { afterEach, beforeEach, expect, test } from "vitest";

import type { AccessStore, SessionRow, TokenRow } from "../../../registry/store/access-store.ts";
import { openSqliteAccessStore } from "../../../registry/store/sqlite-access-store.ts";
import { openSqliteStore } from "../../../registry/store/sqlite-store.ts";
import { migrations } from "../../../registry/store/sql.ts";

let folder = "";
let store: AccessStore;

const open = (): AccessStore => {
  const opened = openSqliteAccessStore({ file: join(folder, "registry.sqlite") });
  if (!opened.ok) throw new Error(opened.error.message);
  return opened.value;
};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "chorus-access-"));
  store = open();
});

afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

const day = (number: number): string => `2026-05-${String(number).padStart(2, "0")}T09:00:00.000Z`;

const session = (idHash: string, more: Partial<SessionRow> = {}): SessionRow => ({
  idHash,
  member: "m-1",
  authority: null,
  createdAt: day(1),
  lastSeenAt: day(1),
  expiresAt: day(3),
  revokedAt: null,
  ...more,
});

const token = (id: string, more: Partial<TokenRow> = {}): TokenRow => ({
  id,
  secretHash: `hash of ${id}`,
  member: "m-1",
  authority: "oldham",
  name: "night run",
  scopes: ["read", "propose"],
  createdAt: day(1),
  expiresAt: day(20),
  lastUsedAt: null,
  revokedAt: null,
  ...more,
});

const conflict = { ok: false, error: expect.objectContaining({ code: "STORE_CONFLICT" }) };

test("an identity belongs to one member, and a member has one identity", async () => {
  const ann = {
    issuer: "https://id.example",
    subject: "ann",
    member: "m-1",
    createdAt: day(1),
    narrowing: null,
  };
  expect(await store.addIdentity(ann)).toEqual({ ok: true, value: undefined });
  expect(await store.addIdentity({ ...ann, member: "m-2" })).toEqual(conflict);
  expect(await store.addIdentity({ ...ann, subject: "bob" })).toEqual(conflict);
  expect(await store.identity("https://id.example", "ann")).toEqual(ann);
  expect(await store.identity("https://other.example", "ann")).toBeUndefined();
  await store.narrow("m-1", "{}");
  expect(await store.identityOf("m-1")).toEqual({ ...ann, narrowing: "{}" });
});

test("sessions are found, seen, moved between authorities, and ended one by one or all together", async () => {
  for (const id of ["a", "b", "c"]) await store.addSession(session(id));
  await store.addSession(session("other", { member: "m-2" }));
  await store.seeSession("a", day(2));
  await store.actFor("a", "oldham");
  expect(await store.session("a")).toEqual(
    session("a", { lastSeenAt: day(2), authority: "oldham" }),
  );
  await store.endSession("b", { member: "m-2", at: day(2) });
  expect(await store.session("b")).toEqual(session("b"));
  await store.endSession("b", { member: "m-1", at: day(2) });
  expect((await store.sessionsOf("m-1", day(2))).map(({ idHash }) => idHash)).toEqual(["a", "c"]);
  await store.endSessionsOf({ member: "m-1", at: day(2) });
  expect(await store.sessionsOf("m-1", day(2))).toEqual([]);
  expect(await store.session("other")).toEqual(session("other", { member: "m-2" }));
});

test("a token is listed for its member, used, and revoked by nobody else", async () => {
  await store.addToken(token("t1"));
  expect(await store.addToken(token("t1"))).toEqual(conflict);
  await store.useToken("t1", day(2));
  await store.revokeToken("t1", { member: "m-2", at: day(2) });
  expect(await store.token("t1")).toEqual(token("t1", { lastUsedAt: day(2) }));
  await store.revokeToken("t1", { member: "m-1", at: day(3) });
  await store.revokeToken("t1", { member: "m-1", at: day(4) });
  expect(await store.tokensOf("m-1")).toEqual([
    token("t1", { lastUsedAt: day(2), revokedAt: day(3) }),
  ]);
});

test("a link is taken once, before it expires, and the next one voids it", async () => {
  const link = { createdAt: day(1), expiresAt: day(2), usedAt: null };
  await store.replaceLink({ hash: "one", ...link });
  await store.replaceLink({ hash: "two", ...link });
  expect(await store.hasLink("one", day(1))).toBe(false);
  expect(await store.hasLink("two", day(1))).toBe(true);
  expect(await store.hasLink("two", day(2))).toBe(false);
  expect(await store.takeLink("two", day(2))).toEqual({ ok: true, value: false });
  expect(await store.takeLink("two", day(1))).toEqual({ ok: true, value: true });
  expect(await store.takeLink("two", day(1))).toEqual({ ok: true, value: false });
});

test("an attempt goes to the browser that began it, once, in time", async () => {
  const attempt = {
    stateHash: "state",
    browserHash: "browser",
    returnPath: "/account",
    member: null,
    expiresAt: day(2),
  };
  await store.addAttempt(attempt);
  const nothing = { ok: true, value: undefined };
  expect(await store.takeAttempt({ ...attempt, browserHash: "thief" }, day(1))).toEqual(nothing);
  expect(await store.takeAttempt(attempt, day(2))).toEqual(nothing);
  expect(await store.takeAttempt(attempt, day(1))).toEqual({ ok: true, value: attempt });
  expect(await store.takeAttempt(attempt, day(1))).toEqual(nothing);
});

test("what expired or was ended is forgotten, and the rest stays", async () => {
  await store.addSession(session("old", { expiresAt: day(2) }));
  await store.addSession(session("ended", { expiresAt: day(9), revokedAt: day(2) }));
  await store.addSession(session("live", { expiresAt: day(9) }));
  await store.addToken(token("old", { expiresAt: day(2) }));
  await store.addToken(token("live"));
  await store.sweep({ attempts: day(3), sessions: day(3), tokens: day(3) });
  expect(await store.session("old")).toBeUndefined();
  expect(await store.session("ended")).toBeUndefined();
  expect((await store.session("live"))?.idHash).toBe("live");
  expect((await store.tokensOf("m-1")).map(({ id }) => id)).toEqual(["live"]);
});

test("what was written is there when the file is opened again, beside the registry's own store", async () => {
  const registry = openSqliteStore({ file: join(folder, "registry.sqlite"), mode: "write" });
  await store.addSession(session("kept"));
  await store.close();
  store = open();
  expect((await store.session("kept"))?.member).toBe("m-1");
  if (registry.ok) await registry.value.close();
});

test("a data folder from before sign-in gains the tables", async () => {
  const file = join(folder, "old.sqlite");
  const old = new DatabaseSync(file);
  for (const statement of migrations[0]?.shared ?? []) old.exec(statement);
  old.exec("UPDATE registry_tables SET version = 1");
  old.close();
  const opened = openSqliteAccessStore({ file });
  expect(opened.ok && (await opened.value.session("none"))).toBeUndefined();
  if (opened.ok) await opened.value.close();
});

test("a folder that is a file is a problem", () => {
  const opened = openSqliteAccessStore({ file: join(folder, "registry.sqlite", "x.sqlite") });
  expect(opened).toEqual({
    ok: false,
    error: expect.objectContaining({ code: "STORE_UNAVAILABLE" }),
  });
  expect(readFileSync(join(folder, "registry.sqlite")).byteLength).toBeGreaterThan(0);
});
