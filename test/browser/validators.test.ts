import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import type { ArtefactFile } from "../../codegen/generate.ts";
import { generate } from "../../codegen/generate.ts";
import { invariant } from "../../runtime/result.ts";
import type { WrittenFiles } from "../codegen/written-files.ts";
import { writeFiles } from "../codegen/written-files.ts";
import { shippedRelease } from "../law/shipped-release.ts";
import { needChromium, openChromium } from "./chromium.ts";
import { servePages } from "./page-server.ts";
import { readAnswer } from "./read-answer.ts";
import { watchPage } from "./watched-page.ts";

// Validators run where the records are: in somebody else's page, under a policy that forbids code made from text.

const executable = needChromium();

const fields = ["examples:safe-where-i-live@1", "examples:map-of-my-places@1"] as const;

/** A validator's file, a record, and whether it is right. */
interface Case {
  readonly name: string;
  readonly validator: string;
  readonly record: unknown;
  readonly isValid: boolean;
}

interface Verdict {
  readonly isValid: boolean;
  readonly errors: readonly unknown[];
}

const child = { CHILD: "MADEUP01", SEX: "F", DOB: "2011-02-14", ETHNIC: "WBRI", UPN: "UN1" };
const episode = {
  CHILD: "MADEUP01",
  DECOM: "2023-04-03",
  RNE: "S",
  LS: "C2",
  CIN: "N1",
  PLACE: "U6",
};
const enquiry = { S47ActualStartDate: "2025-06-02", ICPCnotRequired: false };

const ssda903 = "/dfe/ssda903/2026";
const census = "/dfe/cin-census/2026";

const fixedCases: readonly (readonly [string, string, unknown, boolean])[] = [
  // name, validator, record, is it valid
  ["an episode", `${ssda903}/episodes.closed.js`, episode, true],
  [
    "an episode with a code of no year",
    `${ssda903}/episodes.closed.js`,
    { ...episode, PLACE: "u6" },
    false,
  ],
  ["the same code, for a reader", `${ssda903}/episodes.open.js`, { ...episode, PLACE: "u6" }, true],
  [
    "an episode on 31 June",
    `${ssda903}/episodes.closed.js`,
    { ...episode, DECOM: "2025-06-31" },
    false,
  ],
  ["an episode of nobody", `${ssda903}/episodes.closed.js`, { ...episode, CHILD: null }, false],
  [
    "a return",
    `${ssda903}/document.closed.js`,
    { Header: [child], Episodes: [episode, { ...episode, DECOM: "2025-05-05" }] },
    true,
  ],
  [
    "a return with a wrong row",
    `${ssda903}/document.closed.js`,
    { Header: [child, { ...child, SEX: "Male" }], Episodes: [episode] },
    false,
  ],
  ["a return with a table of its own", `${ssda903}/document.closed.js`, { Pond: [] }, false],
  ["an enquiry", `${census}/section47.closed.js`, enquiry, true],
  [
    "an enquiry without its start",
    `${census}/section47.closed.js`,
    { ICPCnotRequired: false },
    false,
  ],
  [
    "an enquiry with a column of its own",
    `${census}/section47.closed.js`,
    { ...enquiry, Note: "x" },
    false,
  ],
  ["the same column, for a reader", `${census}/section47.open.js`, { ...enquiry, Note: "x" }, true],
];

interface FixtureIndex {
  readonly fixtures: readonly {
    readonly name: string;
    readonly file?: string;
    readonly valid?: boolean;
  }[];
}

const isIndex = (value: unknown): value is FixtureIndex =>
  typeof value === "object" &&
  value !== null &&
  "fixtures" in value &&
  Array.isArray(value.fixtures);

const voiceCases = (files: readonly ArtefactFile[]): readonly Case[] =>
  files
    .filter(({ path }) => path.endsWith("/fixtures/index.json"))
    .flatMap(({ path, text }) => {
      const folder = path.slice(0, -"/fixtures/index.json".length);
      const index: unknown = JSON.parse(text);
      invariant(isIndex(index), `${path} lists fixtures`);
      return index.fixtures.flatMap(({ name, file, valid }) => {
        if (file === undefined || valid === undefined) return [];
        const record = files.find((one) => one.path === `${folder}/fixtures/${file}`);
        return {
          name: `${folder} ${name}`,
          validator: `/${folder}/record.closed.js`,
          record: JSON.parse(record?.text ?? ""),
          isValid: valid,
        };
      });
    });

interface ValidatorModule {
  readonly validate: ((value: unknown) => boolean) & { readonly errors?: readonly unknown[] };
}

const isModule = (value: unknown): value is ValidatorModule =>
  typeof value === "object" && value !== null && "validate" in value;

/** What the same file says in Node. */
const judgeInNode = async (folder: string, { validator, record }: Case): Promise<Verdict> => {
  const module: unknown = await import(pathToFileURL(join(folder, validator)).href);
  invariant(isModule(module), `${validator} exports validate`);
  const { validate } = module;
  const isValid = validate(record);
  return { isValid, errors: validate.errors ?? [] };
};

const judgeScript = readFileSync(new URL("pages/judge.js", import.meta.url), "utf8");
const pageOf = (script: string, cases: readonly Case[] = []): string =>
  `<!doctype html><html lang="en-GB"><title>Validators</title><output id="answer"></output>
<script type="application/json" id="cases">${JSON.stringify(cases).replaceAll("<", String.raw`\u003c`)}</script>
<script type="module" src="${script}"></script>`;

describe.skipIf(executable === undefined)("generated validators under a strict policy", () => {
  let browser: Browser;
  let files: readonly ArtefactFile[];
  let written: WrittenFiles;
  let cases: readonly Case[];
  beforeAll(async () => {
    const items = ["dfe:ssda903@2026", "dfe:cin-section47@1", ...fields];
    const made = await generate(shippedRelease(), { targets: ["ajv", "fixtures"], items });
    invariant(made.ok, "the validators can be generated");
    files = made.value;
    written = writeFiles(files);
    cases = [
      ...fixedCases.map(([name, validator, record, isValid]) => ({
        name,
        validator,
        record,
        isValid,
      })),
      ...voiceCases(files),
    ];
    browser = await openChromium(executable);
  }, 60_000);
  afterAll(async () => {
    await browser.close();
    written[Symbol.dispose]();
  });

  test("give the verdicts that they give in Node, and break no policy", async () => {
    await using server = await servePages(
      new Map([
        ["/", pageOf("/judge.js", cases)],
        ["/judge.js", judgeScript],
        ...files.map(({ path, text }): [string, string] => [`/${path}`, text]),
      ]),
    );
    await using watched = await watchPage(browser);
    await watched.page.goto(server.url);
    const verdicts = await readAnswer(watched.page);

    expect(watched.complaints).toEqual([]);
    const inNode = await Promise.all(cases.map((one) => judgeInNode(written.folder, one)));
    expect(verdicts).toEqual(inNode);
    expect(cases.map(({ name }, index) => ({ name, isValid: inNode[index]?.isValid }))).toEqual(
      cases.map(({ name, isValid }) => ({ name, isValid })),
    );
    expect(
      cases.filter(({ validator }) => validator.startsWith("/examples/")).length,
    ).toBeGreaterThan(30);
  });

  test("ask only for themselves: no module loads another", async () => {
    const validators = files.filter(({ path }) => path.endsWith(".js"));
    await using server = await servePages(
      new Map([
        ["/", pageOf("/all.js")],
        [
          "/all.js",
          `const paths = ${JSON.stringify(validators.map(({ path }) => `/${path}`))};
           const modules = await Promise.all(paths.map((path) => import(path)));
           document.getElementById("answer").textContent =
             JSON.stringify(modules.map(({ validate }) => typeof validate));`,
        ],
        ...validators.map(({ path, text }): [string, string] => [`/${path}`, text]),
      ]),
    );
    await using watched = await watchPage(browser);
    await watched.page.goto(server.url);
    const kinds = await readAnswer(watched.page);
    expect(kinds).toEqual(validators.map(() => "function"));
    expect(watched.complaints).toEqual([]);
    expect(watched.requests.map((address) => address.slice(server.url.length)).toSorted()).toEqual(
      ["/", "/all.js", ...validators.map(({ path }) => `/${path}`)].toSorted(),
    );
  });
});
