import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { describe, expect, test } from "vitest";

import { createCookies } from "../../../server/access/cookies.ts";
import { hashOf } from "../../../server/access/secrets.ts";
import type { Browser } from "./browser.ts";
import { createBrowser, formTokenOf } from "./browser.ts";
import type { OpenAccess } from "./open-access.ts";
import { jsonOf, memberOf, openAccess, refusalOf } from "./open-access.ts";

const hour = 3_600_000;
const isNobody = { kind: "anonymous" };
const who = async (site: OpenAccess, browser: Browser): Promise<unknown> =>
  jsonOf(await browser.send(`${site.url}/who`));
const isMember = (member: string) => expect.objectContaining({ kind: "member", member });

const signIn = async (site: OpenAccess) => {
  const browser = createBrowser();
  const account = await browser.open(`${site.url}/account`);
  return { browser, account, member: memberOf(account), formToken: formTokenOf(account) };
};

const cookieName = (site: OpenAccess): string => `${new URL(site.url).host} chorus-session`;

describe("the life of a session", () => {
  test("a session that is not used for two hours is over; one that is used goes on, for twelve in all", async () => {
    await using site = await openAccess();
    const idle = await signIn(site);
    const busy = await signIn(site);
    for (let passed = 0; passed < 11; passed += 1) {
      site.pass(hour);
      expect(await who(site, busy.browser)).toEqual(isMember(busy.member));
    }
    expect(await who(site, idle.browser)).toEqual(isNobody);
    site.pass(hour);
    expect(await who(site, busy.browser)).toEqual(isNobody);
  });

  test("use is written down at most once a minute", async () => {
    await using site = await openAccess();
    const { browser } = await signIn(site);
    const seen = async () => {
      await browser.send(`${site.url}/who`);
      const secret = browser.cookies.get(cookieName(site)) ?? "";
      return (await site.store.session(hashOf(secret)))?.lastSeenAt;
    };
    const first = await seen();
    site.pass(30_000);
    expect(await seen()).toBe(first);
    site.pass(31_000);
    expect(await seen()).not.toBe(first);
  });

  test("one session, or all of a member, can be ended", async () => {
    await using site = await openAccess();
    const one = await signIn(site);
    const two = await signIn(site);
    const three = await signIn(site);
    const { formToken } = one;
    const other = hashOf(two.browser.cookies.get(cookieName(site)) ?? "");
    const page = await one.browser.submit(`${site.url}/account/sessions/end`, {
      formToken,
      session: other,
    });
    expect(page.address).toBe(`${site.url}/account`);
    expect(await who(site, two.browser)).toEqual(isNobody);
    expect(await who(site, three.browser)).toEqual(isMember(one.member));
    await one.browser.submit(`${site.url}/account/sessions/end-all`, { formToken });
    expect(await who(site, one.browser)).toEqual(isNobody);
    expect(await who(site, three.browser)).toEqual(isNobody);
    const four = await signIn(site);
    expect(await site.access.endSessionsOf(four.member)).toEqual({ ok: true, value: undefined });
    expect(await who(site, four.browser)).toEqual(isNobody);
  });

  test("nobody ends the session of another member", async () => {
    await using site = await openAccess();
    const ann = await signIn(site);
    site.provider.person = { subject: "bob" };
    const bob = await signIn(site);
    const session = hashOf(ann.browser.cookies.get(cookieName(site)) ?? "");
    await bob.browser.submit(`${site.url}/account/sessions/end`, {
      formToken: bob.formToken,
      session,
    });
    expect(await who(site, ann.browser)).toEqual(isMember(ann.member));
  });

  test("what is over is swept", async () => {
    await using site = await openAccess();
    const { browser } = await signIn(site);
    const hash = hashOf(browser.cookies.get(cookieName(site)) ?? "");
    await browser.send(`${site.url}/sign-in`);
    site.pass(13 * hour);
    await site.access.sweep();
    expect(await site.store.session(hash)).toBeUndefined();
  });

  test("a seat that is taken away counts at once no more", async () => {
    await using site = await openAccess();
    const { member } = await signIn(site);
    const seat = { authority: "oldham", capacities: ["PRACTICE_LEAD"], roles: ["STEWARD"] };
    site.members.set(member, { roles: [], seats: [seat] });
    const { browser } = await signIn(site);
    expect(await who(site, browser)).toEqual(expect.objectContaining(seat));
    site.members.set(member, { roles: [], seats: [] });
    expect(await who(site, browser)).toEqual(
      expect.objectContaining({ authority: null, capacities: [], roles: [] }),
    );
  });
});

describe("the cookie", () => {
  test("over HTTPS it is bound to the host, Secure, HttpOnly and SameSite=Lax", () => {
    const cookies = createCookies(true);
    expect(cookies.setSession("secret", 43_200)).toBe(
      "__Host-chorus-session=secret; Path=/; HttpOnly; SameSite=Lax; Max-Age=43200; Secure",
    );
    expect(cookies.setAttempt("secret", 600)).toBe(
      "__Host-chorus-sign-in=secret; Path=/; HttpOnly; SameSite=Lax; Max-Age=600; Secure",
    );
    expect(cookies.clearSession()).toBe(
      "__Host-chorus-session=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0; Secure",
    );
  });

  test("over plain HTTP on a laptop it has another name and is not Secure", async () => {
    await using site = await openAccess();
    const browser = createBrowser();
    let page = await browser.send(`${site.url}/sign-in`);
    while (!page.address.includes("/callback"))
      page = await browser.send(new URL(page.headers["location"] ?? "", page.address).href);
    expect(page.setCookies).toEqual([
      expect.stringMatching(
        /^chorus-session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Max-Age=43200$/u,
      ),
    ]);
  });

  test("an id that someone else planted is worth nothing after sign-in, nor before", async () => {
    await using site = await openAccess();
    const planted = "p".repeat(43);
    const browser = createBrowser();
    browser.cookies.set(cookieName(site), planted);
    expect(await who(site, browser)).toEqual(isNobody);
    await browser.open(`${site.url}/account`);
    const own = browser.cookies.get(cookieName(site));
    expect(own).not.toBe(planted);
    const attacker = createBrowser();
    attacker.cookies.set(cookieName(site), planted);
    expect(await who(site, attacker)).toEqual(isNobody);
    // Signing in again turns the id, and the one before is over.
    await browser.open(`${site.url}/sign-in`);
    attacker.cookies.set(cookieName(site), own ?? "");
    expect(await who(site, attacker)).toEqual(isNobody);
  });

  test("two cookies of one name are not believed", async () => {
    await using site = await openAccess();
    const { browser } = await signIn(site);
    const secret = browser.cookies.get(cookieName(site)) ?? "";
    const cookie = `chorus-session=${secret}; chorus-session=${"x".repeat(43)}`;
    expect(jsonOf(await createBrowser().send(`${site.url}/who`, { headers: { cookie } }))).toEqual(
      isNobody,
    );
  });
});

describe("forms and questions from elsewhere", () => {
  const form = { "content-type": "application/x-www-form-urlencoded" };

  interface Row {
    readonly name: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly code: string;
  }

  const rows: readonly Row[] = [
    {
      name: "another origin",
      headers: { origin: "https://evil.example" },
      code: "REQUEST_CROSS_SITE",
    },
    {
      name: "another site",
      headers: { "sec-fetch-site": "cross-site" },
      code: "REQUEST_CROSS_SITE",
    },
    {
      name: "a sister host",
      headers: { "sec-fetch-site": "same-site" },
      code: "REQUEST_CROSS_SITE",
    },
    { name: "no origin at all", headers: {}, code: "REQUEST_CROSS_SITE" },
    { name: "a hidden origin", headers: { origin: "null" }, code: "REQUEST_CROSS_SITE" },
    { name: "an origin that is none", headers: { origin: "::" }, code: "REQUEST_CROSS_SITE" },
  ];

  test.for(rows)("a session sent with $name is refused", async ({ headers, code }) => {
    await using site = await openAccess();
    const { browser, formToken } = await signIn(site);
    const body = new URLSearchParams({ formToken }).toString();
    const page = await browser.send(`${site.url}/sign-out`, {
      method: "POST",
      headers: { ...form, ...headers },
      body,
    });
    expect([page.status, page.text]).toEqual([403, expect.stringContaining(code)]);
    const question = await browser.send(`${site.url}/who`, { method: "POST", headers });
    expect(refusalOf(question)).toEqual([403, code]);
  });

  test("a form without the token of this session is refused", async () => {
    await using site = await openAccess();
    const { browser } = await signIn(site);
    const other = await signIn(site);
    for (const formToken of ["", "x", other.formToken]) {
      const page = await browser.submit(`${site.url}/sign-out`, { formToken });
      expect([page.status, page.text]).toEqual([403, expect.stringContaining("FORM_EXPIRED")]);
    }
    const twice = await browser.submit(`${site.url}/sign-out`, [
      ["formToken", other.formToken],
      ["formToken", other.formToken],
    ]);
    expect(twice.text).toContain("FORM_EXPIRED");
    const nobody = await createBrowser().submit(`${site.url}/sign-out`, {
      formToken: other.formToken,
    });
    expect([nobody.status, nobody.text]).toEqual([401, expect.stringContaining("SIGN_IN_NEEDED")]);
  });

  test("a form of our own page passes, also from a browser that sends an origin only", async () => {
    await using site = await openAccess();
    const { browser, formToken } = await signIn(site);
    const page = await browser.send(`${site.url}/account/authority`, {
      method: "POST",
      headers: { ...form, origin: site.url },
      body: new URLSearchParams({ formToken, authority: "" }).toString(),
    });
    expect([page.status, page.headers["location"]]).toEqual([303, "/account"]);
  });
});

test("one authority at a time is acted for, and only one's own", async () => {
  await using site = await openAccess();
  const { member } = await signIn(site);
  const seats = [
    { authority: "oldham", capacities: ["PRACTICE_LEAD"], roles: [] },
    { authority: "leeds", capacities: ["INFORMATION_LEAD"], roles: ["AUTHORITY_ADMINISTRATOR"] },
  ];
  site.members.set(member, { roles: [], seats });
  const { browser, formToken, account } = await signIn(site);
  expect(account.text).toContain("leeds: information lead");
  expect(await who(site, browser)).toEqual(expect.objectContaining({ authority: null }));
  const choose = (authority: string) =>
    browser.submit(`${site.url}/account/authority`, { formToken, authority });
  await choose("leeds");
  expect(await who(site, browser)).toEqual(expect.objectContaining(seats[1]));
  await choose("oldham");
  expect(await who(site, browser)).toEqual(expect.objectContaining(seats[0]));
  const page = await choose("dfe");
  expect([page.status, page.text]).toEqual([403, expect.stringContaining("AUTHORITY_NOT_YOURS")]);
  await choose("");
  expect(await who(site, browser)).toEqual(
    expect.objectContaining({ authority: null, capacities: [], roles: [] }),
  );
});

test("pages of sign-in are kept nowhere, run no script and may be framed by nobody", async () => {
  await using site = await openAccess();
  const { account } = await signIn(site);
  expect(account.headers["cache-control"]).toBe("no-store");
  expect(account.headers["content-security-policy"]).toBe(
    "default-src 'none';base-uri 'none';form-action 'self';frame-ancestors 'none';style-src 'self';img-src 'self'",
  );
  expect(account.headers["referrer-policy"]).toBe("same-origin");
  expect(account.text).not.toContain("<script");
});

test("the database and the log hold no secret of a session or a sign-in", async () => {
  await using site = await openAccess();
  const { browser } = await signIn(site);
  await browser.send(`${site.url}/sign-in`);
  await browser.open(`${site.url}/sign-in/callback?code=x&state=y`);
  const secrets = [...browser.cookies.entries()]
    .filter(([name]) => name.startsWith(new URL(site.url).host))
    .map(([, value]) => value);
  expect(secrets).toHaveLength(2);
  const files = readdirSync(site.folder).map((name) =>
    readFileSync(join(site.folder, name), "latin1"),
  );
  for (const secret of [...secrets, "a secret of the registry"]) {
    for (const bytes of files) expect(bytes.includes(secret)).toBe(false);
    expect(site.log.join("\n")).not.toContain(secret);
  }
  expect(site.log).toEqual([expect.stringContaining("SIGN_IN_EXPIRED")]);
});
