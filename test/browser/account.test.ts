import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import type { OpenAccess } from "../server/access/open-access.ts";
import { openAccess } from "../server/access/open-access.ts";
import { needChromium, openChromium } from "./chromium.ts";

// Signing in and the account page as people meet them: a real provider, a narrow phone, no JavaScript.

const executable = needChromium();

const overflowOf = async (page: Page): Promise<number> => {
  const widths = await page
    .locator("body *")
    .evaluateAll((elements) => elements.map((element) => element.getBoundingClientRect().right));
  return Math.max(0, ...widths.map((right) => right - 320));
};

const button = (page: Page, name: string | RegExp): Locator => page.getByRole("button", { name });

describe.skipIf(executable === undefined)("the account page without JavaScript", () => {
  let site: OpenAccess;
  let browser: Browser;
  beforeAll(async () => {
    site = await openAccess();
    browser = await openChromium(executable);
  }, 60_000);
  afterAll(async () => {
    await browser.close();
    await site[Symbol.asyncDispose]();
  });

  test("someone signs in, chooses for whom they act, makes and revokes a token, and signs out", async () => {
    const context = await browser.newContext({
      javaScriptEnabled: false,
      viewport: { width: 320, height: 568 },
    });
    const page = await context.newPage();
    await page.goto(`${site.url}/account`);
    const member = (await page.locator("strong").first().textContent()) ?? "";
    expect(member).toMatch(/^m-/u);
    const [session] = (await context.cookies()).filter(({ name }) => name === "chorus-session");
    expect(session).toEqual(expect.objectContaining({ httpOnly: true, sameSite: "Lax" }));
    const seats = ["oldham", "north-yorkshire-and-a-name-that-is-as-long-as-they-come"];
    site.members.set(member, {
      roles: [],
      seats: seats.map((authority) => ({ authority, capacities: ["PRACTICE_LEAD"], roles: [] })),
    });
    await page.reload();
    expect(await overflowOf(page)).toBe(0);
    await page.getByLabel(/oldham/u).check();
    await button(page, "Act for this authority").click();
    await page.locator("input[value=oldham]:checked").waitFor();
    await page.getByLabel("What it is for").fill("night run");
    await page.getByLabel("propose").check();
    await button(page, "Make the token").click();
    expect(await page.locator("code").first().textContent()).toMatch(/^chorus_\w{67}$/u);
    expect(await overflowOf(page)).toBe(0);
    await page.getByRole("link", { name: "Back to your account" }).click();
    await button(page, "Revoke night run").click();
    await page.locator("li", { hasText: "revoked" }).waitFor();
    await button(page, "Sign out").last().click();
    await page.getByRole("heading", { level: 1, name: "Signed out" }).waitFor();
    expect(await page.getByRole("link", { name: "Sign out there too" }).count()).toBe(1);
    await context.close();
  });
});
