import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { expect, test } from "vitest";

import { makeReturnLink } from "../../../server/access/bootstrap.ts";
import { hashOf } from "../../../server/access/secrets.ts";
import { createBrowser, formTokenOf } from "./browser.ts";
import type { OpenAccess } from "./open-access.ts";
import { jsonOf, memberOf, openAccess } from "./open-access.ts";

const day = 24 * 3_600_000;

const linkOf = async ({ access }: OpenAccess): Promise<string> => {
  const link = await access.bootstrapLink();
  if (!link.ok || link.value === undefined) throw new Error("no link");
  return link.value;
};

const useless = [410, expect.stringContaining("SIGN_IN_LINK_INVALID")];

test("the link makes one new member the administrator, once", async () => {
  await using site = await openAccess({ provider: "none" });
  const link = await linkOf(site);
  expect(link).toMatch(new RegExp(`^${site.url}/sign-in/once/[\\w-]{43}$`, "u"));
  const browser = createBrowser();
  // Opening it changes nothing: mail programs and chat windows open links before people do.
  for (let time = 0; time < 3; time += 1)
    expect((await browser.open(link)).text).toContain("Sign in as the administrator");
  const account = await browser.submit(link, {});
  expect(account.address).toBe(`${site.url}/account`);
  const member = memberOf(account);
  expect([...site.administrators]).toEqual([member]);
  expect(jsonOf(await browser.send(`${site.url}/who`))).toEqual(
    expect.objectContaining({ member, roles: ["REGISTRY_ADMINISTRATOR"], authority: null }),
  );
  const again = await createBrowser().submit(link, {});
  expect([again.status, again.text]).toEqual(useless);
  const shown = await createBrowser().open(link);
  expect([shown.status, shown.text]).toEqual(useless);
  expect(site.administrators.size).toBe(1);
});

test("of many who use it at once, one gets in", async () => {
  await using site = await openAccess({ provider: "none" });
  const link = await linkOf(site);
  const pages = await Promise.all(
    Array.from({ length: 8 }, () => createBrowser().submit(link, {})),
  );
  expect(pages.filter(({ status }) => status === 200)).toHaveLength(1);
  expect(site.administrators.size).toBe(1);
});

test("a restart voids the last link, and a day does", async () => {
  await using site = await openAccess({ provider: "none" });
  const first = await linkOf(site);
  const second = await linkOf(site);
  const old = await createBrowser().submit(first, {});
  expect([old.status, old.text]).toEqual(useless);
  site.pass(day);
  const late = await createBrowser().submit(second, {});
  expect([late.status, late.text]).toEqual(useless);
  expect(site.administrators.size).toBe(0);
});

test("there is no link when a provider is configured or an administrator is there, and the last is void", async () => {
  await using provided = await openAccess();
  expect(await provided.access.bootstrapLink()).toEqual({ ok: true, value: undefined });
  await using site = await openAccess({ provider: "none" });
  const link = await linkOf(site);
  site.administrators.add("m-0");
  const taken = await createBrowser().submit(link, {});
  expect([taken.status, taken.text]).toEqual(useless);
  expect(await site.access.bootstrapLink()).toEqual({ ok: true, value: undefined });
});

test("a page of another site cannot use the link", async () => {
  await using site = await openAccess({ provider: "none" });
  const link = await linkOf(site);
  const page = await createBrowser().send(link, {
    method: "POST",
    headers: { origin: "https://evil.example" },
  });
  expect([page.status, page.text]).toEqual([403, expect.stringContaining("REQUEST_CROSS_SITE")]);
  expect(site.administrators.size).toBe(0);
});

test("who came by the link can name the account with which they come from then on", async () => {
  await using first = await openAccess({ provider: "none" });
  const member = memberOf(await createBrowser().submit(await linkOf(first), {}));
  await using site = await openAccess({ folder: first.folder });
  // The same registry, now with a provider: the session is made by hand, as if it had lasted.
  site.administrators.add(member);
  site.members.set(member, { roles: ["REGISTRY_ADMINISTRATOR"], seats: [] });
  const browser = createBrowser();
  const secret = "s".repeat(43);
  await site.store.addSession({
    idHash: hashOf(secret),
    member,
    authority: null,
    createdAt: new Date().toISOString(),
    lastSeenAt: new Date().toISOString(),
    expiresAt: new Date(Date.now() + day).toISOString(),
    revokedAt: null,
  });
  browser.cookies.set(`${new URL(site.url).host} chorus-session`, secret);
  const account = await browser.open(`${site.url}/account`);
  expect(account.text).toContain("Choose my account");
  const page = await browser.submit(`${site.url}/account/join`, {
    formToken: formTokenOf(account),
  });
  const leads = /href="(http[^"]+)"/u.exec(page.text)?.[1]?.replaceAll("&amp;", "&") ?? "";
  const joined = await browser.open(leads);
  expect(memberOf(joined)).toBe(member);
  expect(joined.text).not.toContain("Choose my account");
  expect(memberOf(await createBrowser().open(`${site.url}/account`))).toBe(member);
});

const returnLinkOf = async ({ store, url }: OpenAccess): Promise<string> => {
  const link = await makeReturnLink({
    store,
    now: () => new Date(),
    publicUrl: new URL(url),
  });
  if (!link.ok) throw new Error(link.error.message);
  return link.value;
};

test("an administrator who lost the way in comes back by a link that is made beside the data, once", async () => {
  await using site = await openAccess();
  // Nobody becomes the first administrator by it.
  const early = await createBrowser().submit(await returnLinkOf(site), {});
  expect([early.status, early.text]).toEqual(useless);
  expect(site.administrators.size).toBe(0);
  site.administrators.add("m-first");
  site.members.set("m-first", { roles: ["REGISTRY_ADMINISTRATOR"], seats: [] });
  const link = await returnLinkOf(site);
  const browser = createBrowser();
  expect((await browser.open(link)).text).toContain("Sign in as the administrator");
  expect(memberOf(await browser.submit(link, {}))).toBe("m-first");
  expect([...site.administrators]).toEqual(["m-first"]);
  expect(site.log.join("\n")).toContain("m-first came back by a link");
  const again = await createBrowser().submit(link, {});
  expect([again.status, again.text]).toEqual(useless);
});

test("a start of the server voids the link back, a newer one does, and so does a day", async () => {
  await using site = await openAccess();
  site.administrators.add("m-first");
  site.members.set("m-first", { roles: ["REGISTRY_ADMINISTRATOR"], seats: [] });
  const first = await returnLinkOf(site);
  const second = await returnLinkOf(site);
  const old = await createBrowser().submit(first, {});
  expect([old.status, old.text]).toEqual(useless);
  await site.access.bootstrapLink();
  const voided = await createBrowser().submit(second, {});
  expect([voided.status, voided.text]).toEqual(useless);
  const third = await returnLinkOf(site);
  site.pass(day);
  const late = await createBrowser().submit(third, {});
  expect([late.status, late.text]).toEqual(useless);
});

test("the link is in no log and no file", async () => {
  await using site = await openAccess({ provider: "none" });
  const link = await linkOf(site);
  const secret = link.slice(-43);
  await createBrowser().submit(link, {});
  await createBrowser().submit(link, {});
  expect(site.log.join("\n")).not.toContain(secret);
  for (const name of readdirSync(site.folder))
    expect(readFileSync(join(site.folder, name), "latin1").includes(secret)).toBe(false);
});
