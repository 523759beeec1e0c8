import { createServer } from "node:http";

import { expect, test } from "vitest";

import { anonymous } from "../../../server/access/viewer.ts";
import { createActCounter } from "../../../server/access/limits.ts";
import type { Browser } from "./browser.ts";
import { createBrowser, formTokenOf } from "./browser.ts";
import { openAccess, unlimited } from "./open-access.ts";
import type { OpenAccess } from "./open-access.ts";

const statuses = async (
  site: OpenAccess,
  times: number,
  headers: Readonly<Record<string, string>>,
  browser: Browser = createBrowser(),
): Promise<readonly number[]> => {
  const found: number[] = [];
  for (let time = 0; time < times; time += 1)
    found.push((await browser.send(`${site.url}/who`, { headers })).status);
  return found;
};

test("each token has its own allowance, published in the headers, and so has each address", async () => {
  await using site = await openAccess({ options: { limits: { ...unlimited, requests: 20 } } });
  const browser = createBrowser();
  const account = await browser.open(`${site.url}/account`);
  const made = await browser.submit(`${site.url}/account/tokens`, {
    formToken: formTokenOf(account),
    name: "one",
    scopes: "read",
    days: "1",
  });
  const token = /chorus_\w{67}/u.exec(made.text)?.[0] ?? "";
  const authorization = `Bearer ${token}`;
  expect(await statuses(site, 21, { authorization })).toEqual([...Array(20).fill(200), 429]);
  const refused = await browser.send(`${site.url}/who`, { headers: { authorization } });
  expect(refused.headers["ratelimit-policy"]).toBe("20;w=60");
  expect(refused.headers["ratelimit"]).toMatch(/^limit=20, remaining=0, reset=\d+$/u);
  expect(Number(refused.headers["retry-after"])).toBeGreaterThan(0);
  expect(refused.text).toContain("TOO_MANY_REQUESTS");
  // The member's session goes on, and the address too.
  expect(await statuses(site, 3, {}, browser)).toEqual([200, 200, 200]);
  expect(await statuses(site, 1, {})).toEqual([200]);
});

test("guessing tokens uses up the allowance of the address", async () => {
  await using site = await openAccess({ options: { limits: { ...unlimited, requests: 5 } } });
  for (let guess = 0; guess < 5; guess += 1)
    expect(await statuses(site, 1, { authorization: `Bearer guess-${guess}` })).toEqual([401]);
  expect(await statuses(site, 1, {})).toEqual([429]);
});

test("signing in is limited more tightly than reading", async () => {
  await using site = await openAccess({ options: { limits: { ...unlimited, signIns: 2 } } });
  const steps: number[] = [];
  for (let time = 0; time < 3; time += 1)
    steps.push((await createBrowser().send(`${site.url}/sign-in`)).status);
  expect(steps).toEqual([303, 303, 429]);
  expect(await statuses(site, 2, {})).toEqual([200, 200]);
});

test("acts without an account are counted by address, others by member or token, each minute anew", async () => {
  await using site = await openAccess();
  let now = 0;
  const count = createActCounter(
    { ...unlimited, anonymousActs: 1, memberActs: 2 },
    () => new Date(now),
  );
  const member = {
    kind: "member",
    member: "m-1",
    authority: null,
    capacities: [],
    roles: [],
    scopes: [],
    via: "session",
  } as const;
  const { promise, resolve } = Promise.withResolvers<Parameters<typeof count>[0]>();
  const server = createServer((request, response) => {
    resolve(request);
    response.end();
  });
  server.listen(0, "127.0.0.1", () => {
    const address = server.address();
    if (typeof address === "object" && address !== null)
      void fetch(`http://127.0.0.1:${address.port}`);
  });
  const request = await promise;
  expect(site.access.countAct(request, anonymous).ok).toBe(true);
  const outcomes = [anonymous, anonymous, member, member, member, { ...member, tokenId: "t" }].map(
    (viewer) => count(request, viewer).ok,
  );
  expect(outcomes).toEqual([true, false, true, true, false, true]);
  now = 60_000;
  expect(count(request, anonymous).ok).toBe(true);
  server.close();
});
