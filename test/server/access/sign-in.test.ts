import { expect, test } from "vitest";

import { derive } from "../../../server/access/secrets.ts";
import { createBrowser, formTokenOf } from "./browser.ts";
import { jsonOf, memberOf, openAccess } from "./open-access.ts";

const minute = 60_000;

test("someone who signs in for the first time is a member who may do nothing yet, and stays that member", async () => {
  await using site = await openAccess();
  const browser = createBrowser();
  const page = await browser.open(`${site.url}/account`);
  expect(page.status).toBe(200);
  expect(page.address).toBe(`${site.url}/account`);
  const member = memberOf(page);
  expect(member).toMatch(/^m-[0-9a-f]{16}$/u);
  expect(page.text).toContain("You act for no authority yet");
  expect(jsonOf(await browser.send(`${site.url}/who`))).toEqual({
    kind: "member",
    member,
    authority: null,
    capacities: [],
    roles: [],
    scopes: ["read", "propose", "review", "decide", "administer"],
    via: "session",
  });
  expect(memberOf(await createBrowser().open(`${site.url}/account`))).toBe(member);
  site.provider.person = { subject: "bob" };
  expect(memberOf(await createBrowser().open(`${site.url}/account`))).not.toBe(member);
});

test("the code is asked for with PKCE, state and nonce, and exchanged with the verifier", async () => {
  await using site = await openAccess();
  const browser = createBrowser();
  const start = await browser.send(`${site.url}/sign-in`);
  const { searchParams } = new URL(start.headers["location"] ?? "");
  expect(start.status).toBe(303);
  expect(Object.fromEntries(searchParams)).toEqual({
    client_id: "chorus",
    response_type: "code",
    redirect_uri: `${site.url}/sign-in/callback`,
    scope: "openid",
    code_challenge: expect.stringMatching(/^[\w-]{43}$/u),
    code_challenge_method: "S256",
    state: expect.stringMatching(/^[\w-]{43}$/u),
    nonce: expect.stringMatching(/^[\w-]{43}$/u),
  });
  await browser.open(start.headers["location"] ?? "");
  expect(site.provider.tokenRequests[0]?.get("code_verifier")).toMatch(/^[\w-]{43}$/u);
});

/** Walks to the provider and back, and stops before the callback is opened. */
const walkToCallback = async (
  site: Awaited<ReturnType<typeof openAccess>>,
  browser = createBrowser(),
) => {
  let page = await browser.send(`${site.url}/sign-in`);
  for (let step = 0; step < 10; step += 1) {
    const next = new URL(page.headers["location"] ?? "", page.address).href;
    if (next.startsWith(`${site.url}/sign-in/callback`)) return { browser, callback: next };
    page = await browser.send(next);
  }
  throw new Error("the provider did not send us back");
};

const isNobody = { kind: "anonymous" };

test("a wrong state, a missing state and another browser end nobody's sign-in", async () => {
  await using site = await openAccess();
  const { browser, callback } = await walkToCallback(site);
  const wrong = new URL(callback);
  wrong.searchParams.set("state", "x".repeat(43));
  const missing = new URL(callback);
  missing.searchParams.delete("state");
  for (const address of [wrong.href, missing.href]) {
    const page = await browser.open(address);
    expect([page.status, page.text]).toEqual([400, expect.stringContaining("SIGN_IN_EXPIRED")]);
  }
  const thief = await createBrowser().open(callback);
  expect(thief.text).toContain("SIGN_IN_EXPIRED");
  expect(jsonOf(await browser.send(`${site.url}/who`))).toEqual(isNobody);
  // Nothing of that took the sign-in away from the browser that began it.
  expect((await browser.open(callback)).address).toBe(`${site.url}/account`);
});

test("a callback counts once, and a code once", async () => {
  await using site = await openAccess();
  const { browser, callback } = await walkToCallback(site);
  await browser.open(callback);
  const again = await browser.open(callback);
  expect([again.status, again.text]).toEqual([400, expect.stringContaining("SIGN_IN_EXPIRED")]);
  const other = await walkToCallback(site, createBrowser());
  const replayed = new URL(other.callback);
  replayed.searchParams.set("code", new URL(callback).searchParams.get("code") ?? "");
  const page = await other.browser.open(replayed.href);
  expect([page.status, page.text]).toEqual([400, expect.stringContaining("invalid_grant")]);
  expect(jsonOf(await other.browser.send(`${site.url}/who`))).toEqual(isNobody);
});

test("a sign-in that took longer than ten minutes is over", async () => {
  await using site = await openAccess();
  const { browser, callback } = await walkToCallback(site);
  site.pass(10 * minute);
  expect((await browser.open(callback)).text).toContain("SIGN_IN_EXPIRED");
});

test("an ID token with another nonce is refused", async () => {
  await using site = await openAccess();
  const { browser, callback } = await walkToCallback(site);
  // An ID token of another sign-in, with everything right but its nonce.
  const other = await walkToCallback(site);
  site.provider.tokenAnswer = (request, response) => {
    site.provider.tokenAnswer = undefined;
    request.resume();
    void relay(site.provider.issuer.origin, other.callback, site, other.browser).then((body) => {
      response.setHeader("content-type", "application/json");
      response.end(body);
      return undefined;
    });
  };
  const page = await browser.open(callback);
  expect([page.status, page.text]).toEqual([400, expect.stringContaining("SIGN_IN_FAILED")]);
  expect(page.text).toContain("OAUTH_JWT_CLAIM_COMPARISON_FAILED");
  expect(jsonOf(await browser.send(`${site.url}/who`))).toEqual(isNobody);
});

/** Exchanges a code as the registry would, with the verifier that only the other browser's cookie yields. */
const relay = async (
  issuer: string,
  callback: string,
  site: Awaited<ReturnType<typeof openAccess>>,
  browser: ReturnType<typeof createBrowser>,
): Promise<string> => {
  const host = new URL(site.url).host;
  const secret = browser.cookies.get(`${host} chorus-sign-in`) ?? "";
  const { searchParams } = new URL(callback);
  const response = await fetch(`${issuer}/token`, {
    method: "POST",
    headers: {
      authorization: `Basic ${Buffer.from("chorus:a+secret+of+the+registry+and+its+provider").toString("base64")}`,
    },
    body: new URLSearchParams({
      grant_type: "authorization_code",
      code: searchParams.get("code") ?? "",
      redirect_uri: `${site.url}/sign-in/callback`,
      code_verifier: derive(secret, `verifier ${searchParams.get("state") ?? ""}`),
    }),
  });
  return response.text();
};

test("a provider that says no is told plainly", async () => {
  await using site = await openAccess();
  const { browser, callback } = await walkToCallback(site);
  const refused = new URL(callback);
  refused.searchParams.delete("code");
  refused.searchParams.set("error", "access_denied");
  const page = await browser.open(refused.href);
  expect([page.status, page.text]).toEqual([400, expect.stringContaining("said no")]);
});

test("a provider that is down, or hangs, is a clear page within its time", async () => {
  await using site = await openAccess({ provider: { timeoutSeconds: 1 } });
  const { browser, callback } = await walkToCallback(site);
  site.provider.tokenAnswer = (request) => void request.resume();
  const began = performance.now();
  const hanging = await browser.open(callback);
  expect([hanging.status, hanging.text]).toEqual([
    503,
    expect.stringContaining("SIGN_IN_PROVIDER_DOWN"),
  ]);
  expect(performance.now() - began).toBeLessThan(5000);
  site.provider.tokenAnswer = (_request, response) => {
    response.statusCode = 502;
    response.end("<html>no</html>");
  };
  const broken = await browser.open((await walkToCallback(site, browser)).callback);
  expect(broken.text).toContain("SIGN_IN_PROVIDER_DOWN");
  await using elsewhere = await openAccess({
    provider: { issuer: new URL("http://127.0.0.1:9"), timeoutSeconds: 1 },
  });
  const down = await createBrowser().open(`${elsewhere.url}/sign-in`);
  expect([down.status, down.text]).toEqual([503, expect.stringContaining("SIGN_IN_PROVIDER_DOWN")]);
});

test("after sign-in people return to a page of ours, and to nobody else's", async () => {
  await using site = await openAccess();
  const own = await createBrowser().open(`${site.url}/sign-in?return=/who`);
  expect(own.address).toBe(`${site.url}/who`);
  for (const path of ["//evil.example", "/\\evil.example", "https://evil.example", "/%0d%0ax: y"])
    expect(
      (await createBrowser().open(`${site.url}/sign-in?return=${encodeURIComponent(path)}`))
        .address,
    ).toBe(`${site.url}/account`);
});

test("signing out ends the session, and offers to sign out at the provider", async () => {
  await using site = await openAccess();
  const browser = createBrowser();
  const account = await browser.open(`${site.url}/account`);
  const before = new Map(browser.cookies);
  const page = await browser.submit(`${site.url}/sign-out`, { formToken: formTokenOf(account) });
  expect(page.text).toContain("You are signed out");
  expect(page.text).toContain(`${site.provider.issuer.origin}/session/end?`);
  for (const [name, value] of before) browser.cookies.set(name, value);
  expect(jsonOf(await browser.send(`${site.url}/who`))).toEqual(isNobody);
});

test("without a provider the page says so, and reading needs no account", async () => {
  await using site = await openAccess({ provider: "none" });
  const browser = createBrowser();
  for (const path of ["/sign-in", "/sign-in/callback?code=x&state=y", "/account"]) {
    const page = await browser.open(`${site.url}${path}`);
    expect([page.status, page.text]).toEqual([404, expect.stringContaining("SIGN_IN_OFF")]);
  }
  expect(jsonOf(await browser.send(`${site.url}/who`))).toEqual(isNobody);
});
