import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

import { build } from "esbuild";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { releaseModel } from "../../codegen/model/release-model.ts";
import { checkFiles } from "../../engine/index.ts";
import { invariant } from "../../runtime/result.ts";
import type { ReturnModel } from "../../runtime/return-model.ts";
import { shippedRelease } from "../law/shipped-release.ts";
import { needChromium, openChromium } from "./chromium.ts";
import { servePages } from "./page-server.ts";
import { readAnswer } from "./read-answer.ts";
import { reportBreaches, watchPage } from "./watched-page.ts";

// A council's return is checked on its own machine: in a worker of a page that cannot speak to anybody.

const executable = needChromium();

const pages = new URL("pages/", import.meta.url);
const returnFolder = new URL("../fixtures/small-return/", import.meta.url);
const names = readdirSync(returnFolder).filter((name) => name.endsWith(".csv"));

const modelOf = (ref: string): ReturnModel => {
  const modelled = releaseModel(shippedRelease(), { items: [ref] });
  invariant(modelled.ok, "the shipped return can be modelled");
  const [placed] = modelled.value.returns;
  invariant(placed !== undefined, `${ref} is a return`);
  return placed.model;
};

interface Bundle {
  readonly text: string;
  /** Paths of the files in it. */
  readonly sources: readonly string[];
}

/** The worker, the engine and the model of a return in one script. */
const bundleWorker = async (model: ReturnModel): Promise<Bundle> => {
  const made = await build({
    entryPoints: [fileURLToPath(new URL("checker-worker.js", pages))],
    absWorkingDir: fileURLToPath(new URL("../../", import.meta.url)),
    bundle: true,
    format: "iife",
    banner: { js: reportBreaches },
    platform: "browser",
    metafile: true,
    write: false,
    define: { RETURN_MODEL: JSON.stringify(model) },
  });
  return {
    text: made.outputFiles[0]?.text ?? "",
    sources: Object.keys(made.metafile.inputs),
  };
};

const page = `<!doctype html><html lang="en-GB"><title>Check</title>
<label for="files">Files of the return</label><input id="files" type="file" multiple>
<output id="answer"></output>
<script src="/checker.js"></script>`;

describe.skipIf(executable === undefined)("the checker in a browser's worker", () => {
  const model = modelOf("dfe:ssda903@2026");
  let browser: Browser;
  let bundle: Bundle;
  beforeAll(async () => {
    bundle = await bundleWorker(model);
    browser = await openChromium(executable);
  }, 60_000);
  afterAll(() => browser.close());

  test("is the engine and nothing that reads definitions", () => {
    const places = new Set(
      bundle.sources
        .filter((path) => !path.startsWith("<define:"))
        .map((path) => /^(?:node_modules\/)?[^/]+/u.exec(path)?.[0] ?? path),
    );
    expect(places).toEqual(
      new Set([
        "engine",
        // Read XML.
        "node_modules/saxes",
        "node_modules/xmlchars",
        "runtime",
        // The worker's first lines.
        "test",
      ]),
    );
  });

  test("finds what it finds in Node, and asks the network for nothing", async () => {
    await using server = await servePages(
      new Map([
        ["/", page],
        ["/checker.js", readFileSync(new URL("checker.js", pages), "utf8")],
        ["/worker.js", bundle.text],
      ]),
    );
    await using watched = await watchPage(browser);
    await watched.page.goto(server.url);
    await watched.page
      .getByLabel("Files of the return")
      .setInputFiles(names.map((name) => fileURLToPath(new URL(name, returnFolder))));
    const inBrowser = await readAnswer(watched.page);

    const files = names.map((name) => ({
      name,
      bytes: new Uint8Array(readFileSync(new URL(name, returnFolder))),
    }));
    const inNode = checkFiles(files, model, { values: true });
    expect(inBrowser).toEqual(inNode);
    invariant(inNode.ok, "the files can be read");
    expect(inNode.value.findings.length).toBeGreaterThan(3);
    expect(watched.complaints).toEqual([]);
    expect(watched.requests).toEqual([
      `${server.url}/`,
      `${server.url}/checker.js`,
      `${server.url}/worker.js`,
    ]);
  });
});
