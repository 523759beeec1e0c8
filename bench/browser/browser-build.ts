import { readFileSync } from "node:fs";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

import type { Browser } from "playwright-core";

import { generate } from "../../codegen/generate.ts";
import { invariant } from "../../runtime/result.ts";
import { builtPage } from "../../test/browser/built-checker.ts";
import { findChromium, openChromium } from "../../test/browser/chromium.ts";
import { servePages } from "../../test/browser/page-server.ts";
import { shippedRelease } from "../../test/law/shipped-release.ts";

/** What the browser build of a return costs. */
export interface BrowserBuildFigures {
  readonly bytes: number;
  /** As `gzip -9` packs it. */
  readonly gzip: number;
  readonly brotli: number;
  /** Milliseconds from asking for the script to being ready to check, in a page with a strict policy; none without a browser. */
  readonly start?: { readonly runs: number; readonly median: number; readonly slowest: number };
}

const runs = 9;

const script = "ssda903-2026.js";

const makeBuild = async (): Promise<string> => {
  const made = await generate(shippedRelease(), {
    targets: ["browser"],
    items: ["dfe:ssda903@2026"],
  });
  invariant(made.ok, "the browser build can be made");
  return made.value.find(({ path }) => path.endsWith(`/${script}`))?.text ?? "";
};

const startOnce = async (browser: Browser, url: string): Promise<number> => {
  // A context of its own, so that nothing is kept from the run before.
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(url);
  const ready: unknown = JSON.parse(
    (await page.locator("#ready:not(:empty)").textContent()) ?? "null",
  );
  await context.close();
  invariant(
    typeof ready === "object" && ready !== null && "milliseconds" in ready,
    "the page says when it was ready",
  );
  return Number(ready.milliseconds);
};

const measureStarts = async (text: string): Promise<BrowserBuildFigures["start"]> => {
  const executable = findChromium(process.env);
  if (executable === undefined) return undefined;
  const page = readFileSync(new URL("../../test/browser/pages/built.js", import.meta.url), "utf8");
  await using server = await servePages(
    new Map([
      ["/", builtPage("chorusSsda903_2026", script)],
      [`/${script}`, text],
      ["/built.js", page],
    ]),
    "default-src 'none'; script-src 'self'; worker-src blob:; connect-src 'none'",
  );
  await using browser = await openChromium(executable);
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) times.push(await startOnce(browser, server.url));
  const sorted = times.toSorted((a, b) => a - b);
  return { runs, median: sorted[Math.floor(runs / 2)] ?? 0, slowest: sorted.at(-1) ?? 0 };
};

/** Measures the browser build of SSDA903 2026 with all its rules: its size, and how soon a page can check with it. */
export const measureBrowserBuild = async (): Promise<BrowserBuildFigures> => {
  const text = await makeBuild();
  const start = await measureStarts(text);
  return {
    bytes: text.length,
    gzip: gzipSync(text, { level: 9 }).length,
    brotli: brotliCompressSync(text, {
      params: { [constants.BROTLI_PARAM_SIZE_HINT]: text.length },
    }).length,
    ...(start === undefined ? {} : { start }),
  };
};
