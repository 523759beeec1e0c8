import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { assert, nat, property, uint8Array } from "fast-check";
import { expect, test } from "vitest";

import { holdsToken, parseToken, tokenToText } from "../../../server/access/token-text.ts";
import { makeToken } from "../../../server/access/tokens.ts";
import { allow } from "../../../server/access/viewer-of.ts";
import { anonymous } from "../../../server/access/viewer.ts";
import type { Page } from "./browser.ts";
import { createBrowser, formTokenOf } from "./browser.ts";
import type { OpenAccess } from "./open-access.ts";
import { jsonOf, memberOf, openAccess, refusalOf } from "./open-access.ts";

const day = 24 * 3_600_000;
const scannerPattern = /\bchorus_[0-9a-f]{16}_[0-9A-Za-z]{43}_[0-9A-Za-z]{6}\b/u;
const tokenIn = ({ text }: Page): string => scannerPattern.exec(text)?.[0] ?? "";

const openAccount = async (site: OpenAccess) => {
  const browser = createBrowser();
  const account = await browser.open(`${site.url}/account`);
  const formToken = formTokenOf(account);
  const make = (more: Readonly<Record<string, string>> = {}): Promise<Page> =>
    browser.submit(`${site.url}/account/tokens`, {
      formToken,
      name: "night run",
      scopes: "read",
      days: "90",
      ...more,
    });
  return { browser, formToken, member: memberOf(account), make };
};

const ask = (site: OpenAccess, authorization: string): Promise<Page> =>
  createBrowser().send(`${site.url}/who`, { headers: { authorization } });

const codeOf = async (site: OpenAccess, authorization: string): Promise<unknown> =>
  refusalOf(await ask(site, authorization));

test("a token is shown once, works as its member, and is listed without its secret", async () => {
  await using site = await openAccess();
  const { member } = await openAccount(site);
  const seat = { authority: "oldham", capacities: ["PRACTICE_LEAD"], roles: [] };
  site.members.set(member, { roles: [], seats: [seat] });
  const { browser, make } = await openAccount(site);
  const page = await make();
  const token = tokenIn(page);
  expect(page.headers["cache-control"]).toBe("no-store");
  const id = token.split("_")[1];
  expect(jsonOf(await ask(site, `Bearer ${token}`))).toEqual({
    kind: "member",
    member,
    ...seat,
    scopes: ["read"],
    via: "token",
    tokenId: id,
  });
  const account = await browser.open(`${site.url}/account`);
  expect(account.text).toContain(`chorus_${id ?? ""}_…`);
  expect(account.text).toContain("last used");
  expect(scannerPattern.test(account.text)).toBe(false);
});

test("a token needs no word of where it comes from: no browser sends it by itself", async () => {
  await using site = await openAccess();
  const { make } = await openAccount(site);
  const authorization = `Bearer ${tokenIn(await make())}`;
  const page = await createBrowser().send(`${site.url}/who`, {
    method: "POST",
    headers: { authorization, origin: "https://elsewhere.example" },
  });
  expect(page.status).toBe(200);
});

test("a token expires, is revoked, and then says which", async () => {
  await using site = await openAccess();
  const { browser, formToken, make } = await openAccount(site);
  const short = `Bearer ${tokenIn(await make({ days: "1" }))}`;
  const long = `Bearer ${tokenIn(await make({ days: "366" }))}`;
  const id = long.split("_")[1] ?? "";
  await browser.submit(`${site.url}/account/tokens/revoke`, { formToken, token: id });
  expect(await codeOf(site, long)).toEqual([401, "TOKEN_EXPIRED"]);
  expect((await ask(site, short)).status).toBe(200);
  site.pass(day);
  expect(await codeOf(site, short)).toEqual([401, "TOKEN_EXPIRED"]);
});

test("nobody revokes the token of another member", async () => {
  await using site = await openAccess();
  const ann = await openAccount(site);
  const token = tokenIn(await ann.make());
  site.provider.person = { subject: "bob" };
  const bob = await openAccount(site);
  await bob.browser.submit(`${site.url}/account/tokens/revoke`, {
    formToken: bob.formToken,
    token: token.split("_")[1] ?? "",
  });
  expect((await ask(site, `Bearer ${token}`)).status).toBe(200);
});

test("anything but a whole token is not known, and says nothing more", async () => {
  await using site = await openAccess();
  const { make } = await openAccount(site);
  const token = tokenIn(await make());
  const other = tokenToText(Buffer.alloc(32, 1), Buffer.alloc(32, 2)).text;
  const id = token.split("_")[1] ?? "";
  const stolenId = tokenToText(Buffer.from(id, "hex"), Buffer.alloc(32, 3)).text;
  const wrong = ["", token.slice(0, -1), `${token}x`, token.toUpperCase(), other, stolenId];
  for (const text of wrong)
    expect(await codeOf(site, `Bearer ${text}`)).toEqual([401, "TOKEN_INVALID"]);
  expect((await ask(site, "Bearer x")).headers["www-authenticate"]).toBe("Bearer");
  expect(await codeOf(site, `Basic ${token}`)).toEqual([401, "TOKEN_INVALID"]);
  expect((await ask(site, `bearer  ${token}`)).status).toBe(200);
});

const refusedRequests: readonly Readonly<Record<string, string>>[] = [
  { name: " " },
  { name: "x".repeat(81) },
  { scopes: "everything" },
  { scopes: "" },
  { days: "0" },
  { days: "367" },
  { days: "1.5" },
  { days: "" },
];

test.for(refusedRequests)("a token with %o cannot be made", async (fields) => {
  await using site = await openAccess();
  const { make } = await openAccount(site);
  const page = await make(fields);
  expect([page.status, page.text]).toEqual([400, expect.stringContaining("TOKEN_REQUEST_INVALID")]);
  expect(tokenIn(page)).toBe("");
});

test("fifty live tokens are enough for anybody", async () => {
  await using site = await openAccess();
  const { member, make } = await openAccount(site);
  const core = {
    store: site.store,
    now: () => new Date(),
    newSecret: () => Buffer.from(crypto.getRandomValues(new Uint8Array(32))),
  };
  for (let count = 0; count < 50; count += 1) {
    const row = await makeToken(
      core,
      { member, authority: null },
      { name: `token ${count}`, scopes: ["read"], days: 1 },
    );
    expect(row.ok).toBe(true);
  }
  expect((await make()).text).toContain("You have 50 tokens already");
});

test("use is written down at most once an hour", async () => {
  await using site = await openAccess();
  const { make } = await openAccount(site);
  const token = tokenIn(await make());
  const used = async () => {
    await ask(site, `Bearer ${token}`);
    return (await site.store.token(token.split("_")[1] ?? ""))?.lastUsedAt;
  };
  const first = await used();
  site.pass(59 * 60_000);
  expect(await used()).toBe(first);
  site.pass(60_000);
  expect(await used()).not.toBe(first);
});

test("a token in an address is refused, wherever it stands, and is not repeated", async () => {
  await using site = await openAccess();
  const { make } = await openAccount(site);
  const token = tokenIn(await make());
  for (const path of [`/who?access_token=${token}`, `/${token}`, `/who?x=${token.slice(0, 30)}`]) {
    const page = await createBrowser().send(`${site.url}${path}`);
    expect([page.status, page.text]).toEqual([400, expect.stringContaining("TOKEN_IN_ADDRESS")]);
    expect(page.text).not.toContain(token.slice(0, 30));
  }
});

test("the database and the log hold no token", async () => {
  await using site = await openAccess();
  const { make } = await openAccount(site);
  const token = tokenIn(await make());
  await ask(site, `Bearer ${token}`);
  await ask(site, `Bearer ${token}x`);
  await createBrowser().send(`${site.url}/who?token=${token}`);
  const secret = token.split("_")[2] ?? "";
  expect(secret).toHaveLength(43);
  for (const name of readdirSync(site.folder))
    expect(readFileSync(join(site.folder, name), "latin1").includes(secret)).toBe(false);
  expect(site.log.join("\n")).not.toContain(secret);
});

test("every token fits the pattern for scanners and is read back; a slip of one character is found", () => {
  const bytes = uint8Array({ minLength: 32, maxLength: 32 }).map((array) => Buffer.from(array));
  assert(
    property(bytes, bytes, nat(), (id, secret, at) => {
      const made = tokenToText(id, secret);
      expect(made.text).toMatch(new RegExp(`^${scannerPattern.source}$`, "u"));
      expect(parseToken(made.text)).toEqual({ id: made.id, secret: made.secret });
      expect(holdsToken(`/x?${made.text}`)).toBe(true);
      const place = at % made.text.length;
      const other = made.text[place] === "0" ? "1" : "0";
      const slipped = `${made.text.slice(0, place)}${other}${made.text.slice(place + 1)}`;
      expect(parseToken(slipped)).toBeUndefined();
    }),
  );
});

test("the pattern for scanners is the one in the documentation", () => {
  const text = readFileSync(new URL("../../../docs/sign-in.md", import.meta.url), "utf8");
  expect(text).toContain(`\n${scannerPattern.source}\n`);
});

test("what needs an account or a scope says so", () => {
  const member = {
    kind: "member",
    member: "m-1",
    authority: null,
    capacities: [],
    roles: [],
    scopes: ["read"],
    via: "token",
  } as const;
  expect(allow(anonymous, "read")).toEqual({
    ok: false,
    error: expect.objectContaining({ code: "SIGN_IN_NEEDED" }),
  });
  expect(allow(member, "propose")).toEqual({
    ok: false,
    error: expect.objectContaining({ code: "TOKEN_SCOPE_MISSING" }),
  });
  expect(allow(member, "read")).toEqual({ ok: true, value: member });
});
