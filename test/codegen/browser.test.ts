import { readFileSync } from "node:fs";
import { runInNewContext } from "node:vm";

import { describe, expect, it } from "vitest";

import { browserScriptsPath, makeBrowserScripts } from "../../codegen/browser/browser-scripts.ts";
import { licenceOf } from "../../codegen/browser/bundle.ts";
import type { ArtefactFile } from "../../codegen/generate.ts";
import { generate } from "../../codegen/generate.ts";
import type { CheckOutcome } from "../../engine/browser/messages.ts";
import type { Checker } from "../../engine/browser/page-entry.ts";
import { invariant } from "../../runtime/result.ts";
import { snapshotOf } from "./fixture.ts";
import { compileErrors, writeFiles } from "./written-files.ts";

const project = process.cwd();

const made = async (items?: readonly string[]): Promise<readonly ArtefactFile[]> => {
  const result = await generate(snapshotOf(), {
    targets: ["browser"],
    ...(items === undefined ? {} : { items }),
  });
  invariant(result.ok, `the browser builds can be made: ${JSON.stringify(result)}`);
  return result.value;
};

const textAt = async (path: string): Promise<string> =>
  (await made()).find((file) => file.path === path)?.text ?? "";

const isChecker = (value: unknown): value is Checker =>
  typeof value === "object" && value !== null && "check" in value;

/** Runs a script as a page without workers does, and answers the global that it declares. */
const loadChecker = (text: string, name: string): Checker => {
  const page: Record<string, unknown> = { Blob, URL, setTimeout, TextEncoder, TextDecoder };
  runInNewContext(text, page);
  const declared = Object.keys(page).filter((key) => !["Blob", "URL"].includes(key));
  expect(declared).toContain(name);
  const checker = page[name];
  invariant(isChecker(checker), `${name} is a checker`);
  return checker;
};

describe("the part of the engine that browser builds carry", () => {
  it("is what stands in the project", async () => {
    const { path, text } = await makeBrowserScripts(project);
    expect(path).toBe(browserScriptsPath);
    // A comparison of texts this long says nothing that a person can read.
    expect(text === readFileSync(path, "utf8")).toBe(true);
  });

  it("keeps the licence of each package, also of one that brings no text of it", () => {
    expect(licenceOf(project, "hucre").text).toContain("Copyright (c) 2026 productdevbook");
    expect(licenceOf(project, "saxes").text).toMatch(/^The ISC License\n\nCopyright \(c\)/u);
  });
});

describe("the browser build of a return", () => {
  it("is a folder with a script, its types and an example page", async () => {
    const folder = "club/club/2026/browser";
    expect(
      (await made()).map(({ path }) => path).filter((path) => path.startsWith(folder)),
    ).toEqual(
      ["club-2026.d.ts", "club-2026.js", "index.html", "page.css", "page.js"].map(
        (name) => `${folder}/${name}`,
      ),
    );
    expect(await made(["club:visit"])).toHaveLength(1);
  });

  it("checks files, and says what it is", async () => {
    const text = await textAt("club/club/2026/browser/club-2026.js");
    const checker = loadChecker(text, "chorusClub_2026");
    expect([checker.ref, checker.release, checker.rules]).toEqual([
      "club:club@2026.0.0",
      "2026.1",
      0,
    ]);
    expect(await checker.ready()).toBe("page");
    const member = "MEMBER,JOINED,COLOUR\nA1,01/01/2026,PURPLE\n";
    const outcome: CheckOutcome = await checker.check([{ name: "members.csv", text: member }]);
    invariant(outcome.ok, `the file can be checked: ${JSON.stringify(outcome)}`);
    expect(outcome.report.findings.map(({ rule, line }) => [rule, line])).toContainEqual([
      "CODE_NOT_IN_LIST",
      2,
    ]);
    expect(outcome.report.summary.rulesRun).toBe(0);
    checker.close();
  });

  it.for([
    { name: "no file", files: [], options: {}, code: "CHECK_NOTHING_FOUND" },
    { name: "no ONS code", files: [], options: { authority: "Leeds" }, code: "USAGE" },
    { name: "no year", files: [], options: { year: 26 }, code: "USAGE" },
    {
      name: "accepted reasons of another form",
      files: [{ name: "a.csv", text: "MEMBER,JOINED,COLOUR\nA1,01/01/2026,RED\n" }],
      options: { accepted: { name: "accepted.csv", text: "a,b\n1,2\n" } },
      code: "CHECK_ACCEPTED_MALFORMED",
    },
    {
      name: "a file that is no text",
      files: [{ name: "a.csv", bytes: new Uint8Array([0, 1, 2]) }],
      options: {},
      code: "CHECK_FILE_NUL",
    },
  ])("tells what is wrong: $name", async ({ files, options, code }) => {
    const text = await textAt("club/club/2026/browser/club-2026.js");
    const outcome = await loadChecker(text, "chorusClub_2026").check(files, options);
    expect(outcome.ok ? [] : outcome.problems.map((problem) => problem.code)).toContain(code);
  });

  it("has types that hold", async () => {
    const path = "club/club/2026/browser/club-2026.d.ts";
    await expect(await textAt(path)).toMatchFileSnapshot(
      "../golden/codegen/club__club__2026__browser__club-2026.d.ts",
    );
    const use = `/// <reference path="./${path}" />
const show = async (files: FileList): Promise<readonly string[]> => {
  const runsIn: "worker" | "page" = await chorusClub_2026.ready();
  const outcome = await chorusClub_2026.check(files, { authority: "E09000027", forms: ["csv"] });
  if (!outcome.ok) return outcome.problems.map(({ code, message, fix }) => code + message + fix);
  const csv: Blob | undefined = outcome.forms.csv;
  return outcome.report.findings.map(({ rule, line }) => rule + line + runsIn + csv?.size);
};
// @ts-expect-error a form that there is not
void chorusClub_2026.check([], { forms: ["pdf"] });
void show;
`;
    using written = writeFiles([...(await made()), { path: "use.ts", text: use }]);
    expect(compileErrors(written.folder, ["use.ts"])).toBe("");
  });
});
