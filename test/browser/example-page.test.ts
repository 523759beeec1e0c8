import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import type { ProvisionedRegistry, Workplace } from "../cli/run-chorus.ts";
import { createWorkplace, provisionRegistry } from "../cli/run-chorus.ts";
import type { BuiltChecker } from "./built-checker.ts";
import { buildChecker } from "./built-checker.ts";
import { needChromium, openChromium } from "./chromium.ts";
import { servePages } from "./page-server.ts";
import type { WatchedPage } from "./watched-page.ts";
import { screens, watchPage } from "./watched-page.ts";

// The example page that comes with a browser build, as it comes.

const executable = needChromium();

const policy =
  "default-src 'none'; script-src 'self'; worker-src blob:; style-src 'self'; connect-src 'none'";

/** Width of what the page draws, also of what goes past the edge of the screen. */
const drawnWidth = async (page: Page): Promise<number> =>
  (await page.screenshot({ fullPage: true })).readUInt32BE("\x89PNG\r\n\x1A\n".length + 8);

const shown = (page: Page, name: string): Promise<readonly string[]> =>
  page.locator(name).allTextContents();

describe.skipIf(executable === undefined)("the example page of a browser build", () => {
  let registry: ProvisionedRegistry;
  let place: Workplace;
  let built: BuiltChecker;
  let browser: Browser;
  beforeAll(async () => {
    registry = await provisionRegistry();
    place = createWorkplace(registry.data);
    built = await buildChecker(place);
    browser = await openChromium(executable);
  }, 120_000);
  afterAll(async () => {
    await browser.close();
    place[Symbol.dispose]();
    registry.remove();
  });

  const pages = (): ReadonlyMap<string, string> =>
    new Map(
      [...built.texts].map(([name, text]) => [name === "index.html" ? "/" : `/${name}`, text]),
    );

  const open = async (
    viewport: (typeof screens)[keyof typeof screens] = screens.desktop,
  ): Promise<WatchedPage> => {
    const server = await servePages(pages(), policy);
    const watched = await watchPage(browser, viewport);
    watched.page.setDefaultTimeout(30_000);
    await watched.page.goto(server.url);
    await watched.page.locator("body[data-runs-in]").waitFor();
    return {
      ...watched,
      [Symbol.asyncDispose]: async () => {
        await watched[Symbol.asyncDispose]();
        await server[Symbol.asyncDispose]();
      },
    };
  };

  const files = (): readonly string[] => {
    const folder = join(place.folder, "return");
    return readdirSync(folder).map((name) => join(folder, name));
  };

  test.for(Object.entries(screens))(
    "checks files with the keyboard alone, %s",
    async ([, viewport]) => {
      await using watched = await open(viewport);
      const { page, complaints } = watched;
      expect(await page.locator("body").getAttribute("data-runs-in")).toBe("worker");
      expect(await drawnWidth(page)).toBe(viewport.width);
      await page.keyboard.press("Tab");
      expect(await page.locator("#files:focus").count()).toBe(1);
      // The window of the system in which files are chosen is not the page's.
      await page.getByLabel("Files of the return", { exact: true }).setInputFiles([...files()]);
      await page.keyboard.press("Tab");
      expect(await page.locator("summary:focus").count()).toBe(1);
      await page.keyboard.press("Tab");
      await page.keyboard.press("Enter");
      await page.getByRole("heading", { name: "What was found" }).waitFor();
      expect(await shown(page, "#state")).toEqual(["Checked."]);
      expect(await page.locator("#result-heading:focus").count()).toBe(1);
      expect(await drawnWidth(page)).toBe(viewport.width);
      await page.keyboard.press("Tab");
      expect(await page.locator("#csv:focus").count()).toBe(1);
      const downloading = page.waitForEvent("download");
      await page.keyboard.press("Enter");
      const download = await downloading;
      expect(download.suggestedFilename()).toBe("findings.csv");
      const { out } = await place.shell(
        "cd return && $CHORUS check . --return dfe:ssda903@2026 --data ../data --format csv",
      );
      expect(readFileSync(await download.path(), "utf8")).toBe(out);
      const rows = out.split("\r\n").filter((line) => /,(?:error|query),/u.test(line));
      expect(await page.locator("#findings tr").count()).toBe(rows.length);
      expect(await shown(page, "#counts dd >> nth=0")).toEqual([String(rows.length)]);
      expect(complaints).toEqual([]);
    },
  );

  test.for([
    { name: "no file", given: [], says: "No file was given." },
    { name: "bytes of no text", given: ["\0\u0001\u0002"], says: "a NUL byte on line 1" },
    { name: "an empty file", given: [""], says: "has 0 bytes" },
    {
      name: "a wrong header",
      given: ["Name,Age\nA,1\n"],
      says: "its first line has 2 columns, none of them a column of this return",
    },
  ])("says what is wrong and how to mend it: $name", async ({ given, says }) => {
    await using watched = await open();
    const { page, complaints } = watched;
    const paths = given.map((text, at) => {
      const path = join(place.folder, `given-${at}.csv`);
      writeFileSync(path, text);
      return path;
    });
    await page.getByLabel("Files of the return", { exact: true }).setInputFiles(paths);
    await page.getByRole("button", { name: "Check" }).click();
    const problems = page.getByRole("alert");
    await problems.getByText(says).waitFor();
    expect(await problems.locator("p").count()).toBe(1);
    expect(await shown(page, "#state")).toEqual(["The files could not be checked."]);
    expect(await page.getByRole("heading", { name: "What was found" }).isVisible()).toBe(false);
    expect(complaints).toEqual([]);
  });

  test("takes files that are dropped, wherever on the box", async () => {
    await using server = await servePages(pages(), policy);
    // Only to make the drop: a driver may run no code of its own under the policy.
    await using context = await browser.newContext({ bypassCSP: true });
    const page = await context.newPage();
    await page.goto(server.url);
    await page.locator("body[data-runs-in]").waitFor();
    const dropped = await page.evaluateHandle(`(() => {
      const dropped = new DataTransfer();
      dropped.items.add(new File(["CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\\n"], "dropped.csv"));
      return dropped;
    })()`);
    await page.dispatchEvent("#drop", "drop", { dataTransfer: dropped });
    expect(await shown(page, "#chosen")).toEqual(["Chosen: dropped.csv"]);
    await page.getByRole("button", { name: "Check" }).click();
    await page.getByText("Rows of Header").waitFor();
  });

  test("a table without rows is counted, and every rule that lacks its table says so", async () => {
    await using watched = await open();
    const { page } = watched;
    const path = join(place.folder, "heading.csv");
    writeFileSync(path, "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\n");
    await page.getByLabel("Files of the return", { exact: true }).setInputFiles(path);
    await page.getByRole("button", { name: "Check" }).click();
    await page.getByText("Rows of Header").waitFor();
    await page.getByText("Rules not run, and notes").click();
    await page
      .getByText("Not run, because Episodes was not given.", { exact: false })
      .first()
      .waitFor();
  });
});
