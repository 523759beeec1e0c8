import { copyFileSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

import { readXlsx } from "hucre/xlsx";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { invariant } from "../../runtime/result.ts";
import type { ProvisionedRegistry, Workplace } from "../cli/run-chorus.ts";
import { createWorkplace, provisionRegistry } from "../cli/run-chorus.ts";
import type { BuiltChecker } from "./built-checker.ts";
import { buildChecker, builtPage } from "./built-checker.ts";
import { needChromium, openChromium } from "./chromium.ts";
import { writeMadeUpReturn } from "./made-up-return.ts";
import { servePages } from "./page-server.ts";
import { readAnswer } from "./read-answer.ts";
import { watchPage } from "./watched-page.ts";

// A vendor's page carries the validator of a return as one script. It finds what the command line finds.

const executable = needChromium();

const script = readFileSync(new URL("pages/built.js", import.meta.url), "utf8");

const policies = {
  strict: "default-src 'none'; script-src 'self'; worker-src blob:; connect-src 'none'",
  // Without `worker-src` the policy for scripts holds, which has no `blob:`.
  withoutWorkers: "default-src 'none'; script-src 'self'; connect-src 'none'",
} as const;

const census = { ref: "dfe:cin-census@2024", global: "chorusCinCensus_2024" } as const;

interface Asked {
  /** The build that checks; that of SSDA903 unless told. */
  readonly build?: BuiltChecker;
  readonly files: readonly string[];
  readonly previous?: readonly string[];
  readonly options?: unknown;
  readonly policy?: string;
}

/** What the test's page writes down. */
type Written = Readonly<Record<string, unknown>>;

const isWritten = (value: unknown): value is Written => typeof value === "object" && value !== null;

const written = (value: unknown): Written => {
  invariant(isWritten(value), "the page writes an object");
  return value;
};

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder).map((name) => join(folder, name));

const giveFiles = async (page: Page, { files, previous = [], options = {} }: Asked) => {
  await page.getByLabel("Files").setInputFiles([...files]);
  await page.getByLabel("Previous").setInputFiles([...previous]);
  await page.getByLabel("Options").fill(JSON.stringify(options));
};

describe.skipIf(executable === undefined)("the browser build of a return", () => {
  let registry: ProvisionedRegistry;
  let place: Workplace;
  let built: BuiltChecker;
  let browser: Browser;
  beforeAll(async () => {
    registry = await provisionRegistry();
    place = createWorkplace(registry.data);
    built = await buildChecker(place);
    writeMadeUpReturn(join(place.folder, "bigger"), { children: 500, seed: 903 });
    writeMadeUpReturn(join(place.folder, "before"), { children: 500, seed: 904 });
    browser = await openChromium(executable);
  }, 120_000);
  afterAll(async () => {
    await browser.close();
    place[Symbol.dispose]();
    registry.remove();
  });

  /** Checks files in a page, which may complain of nothing and ask for nothing but its own scripts. */
  const checkInPage = async (asked: Asked) => {
    const { global, texts } = asked.build ?? built;
    const name = [...texts.keys()].find((one) => /-\d{4}\.js$/u.test(one)) ?? "";
    const pages = new Map([
      ["/", builtPage(global, name)],
      [`/${name}`, texts.get(name) ?? ""],
      ["/built.js", script],
    ]);
    await using server = await servePages(pages, asked.policy ?? policies.strict);
    await using watched = await watchPage(browser);
    const { page } = watched;
    page.setDefaultTimeout(60_000);
    await page.goto(server.url);
    const started: unknown = JSON.parse(
      (await page.locator("#ready:not(:empty)").textContent()) ?? "null",
    );
    await giveFiles(page, asked);
    await page.getByRole("button", { name: "Check" }).click();
    const answer = await readAnswer(page);
    const own = watched.requests.filter((address) => !address.startsWith("blob:"));
    expect(own).toEqual(["/", `/${name}`, "/built.js"].map((path) => server.url + path));
    return {
      started: written(started),
      answer: written(answer),
      complaints: watched.complaints,
    };
  };

  /** The report of the command line about a folder, whose files it names as a page does. */
  const checkInTerminal = async (
    folder: string,
    words: string,
    ref = "dfe:ssda903@2026",
  ): Promise<unknown> => {
    const line = `cd ${folder} && $CHORUS check . --return ${ref} --data ../data --format json --output ../${folder}.json ${words}`;
    const ended = await place.shell(line);
    expect([ended.code, ended.err]).toEqual([1, expect.stringContaining("findings written to")]);
    return JSON.parse(readFileSync(join(place.folder, `${folder}.json`), "utf8"));
  };

  test.for([
    { name: "a small return", folder: "return", words: "", options: {} },
    {
      name: "a bigger return, with values and an authority",
      folder: "bigger",
      words: "--values --authority E09000027",
      options: { values: true, authority: "E09000027" },
    },
    {
      name: "structure only, of another year",
      folder: "bigger",
      words: "--checks structure --year 2019",
      options: { checks: "structure", year: 2019 },
    },
  ])("finds what the command line finds: $name", async ({ folder, words, options }) => {
    const files = filesIn(join(place.folder, folder));
    const { started, answer, complaints } = await checkInPage({ files, options });
    expect(started["runsIn"]).toBe("worker");
    // The bench measures it: half a second at most. Here a busy machine must not fail.
    expect(started["milliseconds"]).toBeLessThan(10_000);
    expect(answer["report"]).toEqual(await checkInTerminal(folder, words));
    expect(complaints).toEqual([]);
    expect(answer["progress"]).toBeGreaterThan(0);
  });

  test("finds what the command line finds in XML, of this return and of the census", async () => {
    for (const name of ["ssda903-2026.xml", "cin-2024.xml"]) {
      const folder = join(place.folder, name.replace(".xml", ""));
      mkdirSync(folder);
      copyFileSync(new URL(`../fixtures/${name}`, import.meta.url), join(folder, name));
    }
    const own = await checkInPage({ files: filesIn(join(place.folder, "ssda903-2026")) });
    expect(own.answer["report"]).toEqual(await checkInTerminal("ssda903-2026", ""));
    const build = await buildChecker(place, census);
    const other = await checkInPage({ build, files: filesIn(join(place.folder, "cin-2024")) });
    expect(other.answer["report"]).toEqual(await checkInTerminal("cin-2024", "", census.ref));
  });

  test("compares with the return of the year before", async () => {
    const files = filesIn(join(place.folder, "bigger"));
    const previous = filesIn(join(place.folder, "before"));
    const { answer } = await checkInPage({ files, previous });
    const expected = await checkInTerminal("bigger", "--previous ../before");
    expect(answer["report"]).toEqual(expected);
    const without = await checkInPage({ files });
    expect(without.answer["report"]).not.toEqual(expected);
  });

  test("checks in the page itself where it may have no worker", async () => {
    const files = filesIn(join(place.folder, "return"));
    const { started, answer } = await checkInPage({ files, policy: policies.withoutWorkers });
    expect(started["runsIn"]).toBe("page");
    expect(answer["report"]).toEqual(await checkInTerminal("return", ""));
  });

  test("gives the findings in the forms asked for, as the command line writes them", async () => {
    const files = filesIn(join(place.folder, "return"));
    const options = { forms: ["csv", "json", "xlsx"] };
    const { answer } = await checkInPage({ files, options });
    const asked = async (form: string): Promise<Buffer> => {
      const words = `--format ${form} --output ../findings.${form}`;
      await place.shell(
        `cd return && $CHORUS check . --return dfe:ssda903@2026 --data ../data ${words}`,
      );
      return readFileSync(join(place.folder, `findings.${form}`));
    };
    const { csv, json, xlsx } = written(answer["forms"]);
    expect(csv).toEqual({
      type: "text/csv;charset=utf-8",
      text: (await asked("csv")).toString(),
    });
    expect(json).toEqual({ type: "application/json", text: (await asked("json")).toString() });
    // A browser packs a workbook a little differently; what is in it is the same.
    const { type, base64 } = written(xlsx);
    expect(type).toBe("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    const inBrowser = await readXlsx(Buffer.from(String(base64), "base64"));
    const inTerminal = await readXlsx(await asked("xlsx"));
    expect(inBrowser.sheets).toEqual(inTerminal.sheets);
    expect(inBrowser.sheets.map(({ name }) => name)).toContain("Findings");
  });

  test("is small, and needs nothing that a strict policy forbids", () => {
    const text = built.texts.get("ssda903-2026.js") ?? "";
    expect(gzipSync(text, { level: 9 }).length).toBeLessThan(400_000);
    expect(
      text.match(
        /\beval\s*\(|\bnew\s+Function\b|\bimport\s*\(|\bfetch\s*\(|\bWebAssembly\b|\bXMLHttpRequest\b|\bimportScripts\b|\brequire\s*\(/gu,
      ),
    ).toBeNull();
    expect(text.match(/[^\0-\x7f]/u)).toBeNull();
    for (const name of ["hucre", "saxes", "xmlchars"])
      expect(text).toContain(`This file carries ${name}:`);
  });
});
