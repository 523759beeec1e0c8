import { fileURLToPath } from "node:url";

import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import type { TemporaryFolder, TestServer } from "../server/fixture.ts";
import { openServer, temporaryFolder } from "../server/fixture.ts";
import { needChromium, openChromium } from "./chromium.ts";
import { coloursOf, contrastOf } from "./contrast.ts";
import type { WatchedPage } from "./watched-page.ts";
import { screens, watchPage } from "./watched-page.ts";

// The pages as people meet them: the whole server over the shipped standard, on a desk and on the narrowest phone.

const executable = needChromium();
const standardFolder = fileURLToPath(new URL("../../standard", import.meta.url));

const sizes = Object.entries(screens).map(([name, viewport]) => ({ name, viewport }));

/** How many pixels the page goes past the right edge of the screen. */
const overflowOf = (page: Page): Promise<number> =>
  page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");

test("contrast is measured as WCAG measures it", () => {
  expect(contrastOf("rgb(255, 255, 255)", "rgb(0, 0, 0)")).toBe(21);
  expect(contrastOf("rgb(118, 118, 118)", "rgb(255, 255, 255)")).toBeCloseTo(4.54, 2);
});

describe.skipIf(executable === undefined)("pages in a browser", () => {
  let folder: TemporaryFolder;
  let server: TestServer;
  let browser: Browser;
  beforeAll(async () => {
    folder = temporaryFolder();
    server = await openServer(folder.path, { standardFolder });
    browser = await openChromium(executable);
  }, 60_000);
  afterAll(async () => {
    await browser.close();
    await server[Symbol.asyncDispose]();
    folder[Symbol.dispose]();
    expect(server.log).toEqual([]);
  });

  const expectOurOwnAndQuiet = ({ requests, complaints }: WatchedPage): void => {
    expect(complaints).toEqual([]);
    expect(requests.filter((address) => !address.startsWith(`${server.url}/`))).toEqual([]);
  };

  describe.for(sizes)("the front page, $name", ({ viewport }) => {
    test("says what this is, and leads on", async () => {
      await using watched = await watchPage(browser, viewport);
      const { page } = watched;
      await page.goto(server.url);
      expect(await page.title()).toBe("Chorus: a registry of definitions for children’s services");
      expect(await page.locator("html").getAttribute("lang")).toBe("en-GB");
      expect(await page.getByRole("main").count()).toBe(1);
      expect(await page.getByRole("heading", { level: 1 }).allTextContents()).toEqual(["Chorus"]);
      expect(await page.getByRole("heading", { level: 2 }).allTextContents()).toEqual([
        "Look around",
        "Releases",
      ]);
      expect(await overflowOf(page)).toBe(0);
      await page.getByRole("link", { name: "Explore and query the definitions" }).click();
      await page.waitForURL(`${server.url}/graphql`);
      expectOurOwnAndQuiet(watched);
    });
  });

  test("every link of the front page leads somewhere here, or to another site over TLS", async () => {
    await using watched = await watchPage(browser);
    const { page } = watched;
    await page.goto(server.url);
    for (const link of await page.getByRole("link").all()) {
      const address = await link.getAttribute("href");
      const { href, origin, protocol } = new URL(address ?? "", server.url);
      if (origin !== server.url) {
        expect([address, protocol]).toEqual([address, "https:"]);
        continue;
      }
      const answer = await page.request.get(href, {
        headers: { accept: "text/html,*/*;q=0.8" },
        // Whoever asks first for what is made of a release waits until it is made.
        timeout: 90_000,
      });
      expect([address, answer.status()]).toEqual([address, 200]);
    }
  }, 180_000);

  test.for(["light", "dark"] as const)(
    "the front page has enough contrast, %s",
    async (colorScheme) => {
      await using watched = await watchPage(browser);
      const { page } = watched;
      await page.emulateMedia({ colorScheme });
      await page.goto(server.url);
      const colours = await coloursOf(page);
      expect(colours.length).toBeGreaterThan(10);
      for (const { text, front, behind } of colours) {
        const isEnough = contrastOf(front, behind) >= 4.5;
        expect({ text, front, behind, isEnough }).toEqual({ text, front, behind, isEnough: true });
      }
    },
  );

  describe.for(sizes)("the explorer, $name", ({ viewport }) => {
    test("asks an example question and one's own, and shows the answers", async () => {
      await using watched = await watchPage(browser, viewport);
      const { page } = watched;
      await page.goto(`${server.url}/graphql`);
      expect(await page.getByRole("heading", { level: 1 }).allTextContents()).toEqual([
        "Explore and query the definitions",
      ]);
      expect(await page.getByRole("main").count()).toBe(1);
      const answer = page.getByRole("region", { name: "Result Window" });
      await page.getByRole("button", { name: /^Execute query/u }).click();
      await answer.getByText("chorus:placement@").first().waitFor();
      expect((await answer.boundingBox())?.width).toBeGreaterThan(250);

      await page.getByRole("button", { name: "Add tab" }).click();
      const editor = page.getByRole("region", { name: "Query Editor" });
      await editor.getByText("# Type {").waitFor();
      await editor.click();
      await page.keyboard.press("ControlOrMeta+End");
      await page.keyboard.insertText("query Mine {");
      await page.keyboard.press("Control+Space");
      await page.getByText("item", { exact: true }).waitFor();
      await page.keyboard.press("Escape");
      // GraphiQL reads a question's name a moment after it was typed.
      await page.getByRole("tab", { name: "Mine" }).waitFor();
      await page.keyboard.insertText('item(ref: "dfe:ssda903@2026") { ref kind } }');
      await page.keyboard.press("ControlOrMeta+Enter");
      await answer.getByText("dfe:ssda903@2026.2.0").waitFor();
      expect(await overflowOf(page)).toBe(0);
      expectOurOwnAndQuiet(watched);
    });

    test("documents the graph, and leads back", async () => {
      await using watched = await watchPage(browser, viewport);
      const { page } = watched;
      await page.goto(`${server.url}/graphql`);
      await page.getByRole("button", { name: "Show Documentation Explorer" }).click();
      const documentation = page.getByRole("region", { name: "Documentation Explorer" });
      await documentation.getByRole("link", { name: "Query", exact: true }).click();
      await documentation.getByRole("link", { name: "items", exact: true }).waitFor();
      expect((await documentation.boundingBox())?.width).toBeGreaterThan(200);
      await page.getByRole("link", { name: "Chorus" }).click();
      await page.waitForURL(`${server.url}/`);
      expectOurOwnAndQuiet(watched);
    });
  });
});
