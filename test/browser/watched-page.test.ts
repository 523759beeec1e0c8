import { readFileSync } from "node:fs";

import { describe, expect, test } from "vitest";

import { findChromium, needChromium, openChromium } from "./chromium.ts";
import { servePages } from "./page-server.ts";
import { readAnswer } from "./read-answer.ts";
import { reportBreaches, watchPage } from "./watched-page.ts";

// "No complaint" means nothing unless a page that misbehaves is complained of.

const executable = needChromium();

const script = (name: string): string =>
  readFileSync(new URL(`pages/${name}`, import.meta.url), "utf8");

describe.skipIf(executable === undefined)("a watched page", () => {
  test("complains of every breach of the policy, also in a worker", async () => {
    await using server = await servePages(
      new Map([
        [
          "/",
          `<!doctype html><title>Bad</title><output id="answer"></output><script type="module" src="/misbehave.js"></script>`,
        ],
        ["/misbehave.js", script("misbehave.js")],
        ["/misbehave-worker.js", `${reportBreaches}\n${script("misbehave-worker.js")}`],
      ]),
    );
    await using browser = await openChromium(executable);
    await using watched = await watchPage(browser);
    await watched.page.goto(server.url);
    await readAnswer(watched.page);
    for (const breach of [
      "policy breach: script-src eval",
      `policy breach: connect-src ${server.url}/asked-by-page`,
      `policy breach: connect-src ${server.url}/asked-by-worker`,
    ]) {
      await expect.poll(() => watched.complaints).toContain(breach);
    }
  });
});

describe("finding a browser", () => {
  const here = new URL(import.meta.url).pathname;

  test("takes the one that CHROME_PATH names", () => {
    expect(findChromium({ CHROME_PATH: here }, [])).toBe(here);
  });

  test("says so when CHROME_PATH names nothing", () => {
    expect(() => findChromium({ CHROME_PATH: "/no/such/browser" }, [here])).toThrow(
      "CHROME_PATH names /no/such/browser, but there is no such file.",
    );
  });

  test("else looks in the usual places, in order", () => {
    expect(findChromium({}, ["/no/such/browser", here])).toBe(here);
    expect(findChromium({ CHROME_PATH: "" }, [])).toBeUndefined();
  });
});
