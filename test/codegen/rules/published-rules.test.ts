import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";

import { afterAll, beforeAll, describe, expect, test } from "vitest";

import type { RuleFixture } from "../../../codegen/examples/example-document.ts";
import { generate } from "../../../codegen/generate.ts";
import { createSnapshot } from "../../../registry/model/snapshot.ts";
import { invariant } from "../../../runtime/result.ts";
import type { RuleRunInput, RuleRunResult } from "../../../runtime/rule-runner.ts";
import { shippedRelease } from "../../law/shipped-release.ts";

const folder = mkdtempSync(join(tmpdir(), "chorus-rules-"));
const returns = ["dfe/ssda903/2026", "dfe/cin-census/2026"] as const;
const release = shippedRelease();

let paths: readonly string[];

beforeAll(async () => {
  const made = await generate(release, {
    targets: ["rules"],
    items: ["dfe:ssda903@2026", "dfe:cin-census@2026"],
  });
  invariant(made.ok, JSON.stringify(made));
  paths = made.value.map(({ path }) => path);
  for (const { path, text } of made.value) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const textOf = (path: string): string => readFileSync(join(folder, path), "utf8");

interface Fixtures {
  readonly fixtures: readonly RuleFixture[];
}

const fixturesIn = (place: string): readonly RuleFixture[] => {
  const { fixtures }: Fixtures = JSON.parse(textOf(`${place}/rules.fixtures.json`));
  return fixtures;
};

interface PublishedRules {
  readonly runRules: (input: RuleRunInput) => RuleRunResult;
  readonly ruleModule: { readonly rules: readonly { readonly ref: string }[] };
}

const isPublished = (value: unknown): value is PublishedRules =>
  typeof value === "object" && value !== null && "runRules" in value && "ruleModule" in value;

const load = async (place: string): Promise<PublishedRules> => {
  const text = encodeURIComponent(textOf(`${place}/rules.js`));
  const loaded: unknown = await import(`data:text/javascript,${text}`);
  invariant(isPublished(loaded), "a published module exports runRules and ruleModule");
  return loaded;
};

test("each return has a module, its types and its examples", () => {
  expect(paths).toEqual([
    ...returns
      .toReversed()
      .flatMap((place) =>
        ["rules.d.ts", "rules.fixtures.json", "rules.js", "types.d.ts"].map(
          (name) => `${place}/${name}`,
        ),
      ),
    "package.json",
    "manifest.rules.json",
  ]);
});

describe.each(returns)("%s", (place) => {
  test("the module imports nothing, makes no code, and is small enough for a page", () => {
    const text = textOf(`${place}/rules.js`);
    expect(text).not.toMatch(/^\s*import\b|\bimport\(|\brequire\(|\beval\(|new Function/mu);
    expect(gzipSync(text).length).toBeLessThan(100_000);
  });

  test("it runs from a file where making code from text is forbidden", () => {
    const script = `import { runRules } from ${JSON.stringify(join(folder, place, "rules.js"))};
      process.stdout.write(String(runRules({ document: {} }).findings.length));`;
    const output = execFileSync(
      process.execPath,
      ["--disallow-code-generation-from-strings", "--input-type=module", "--eval", script],
      { encoding: "utf8" },
    );
    expect(Number(output)).toBeGreaterThanOrEqual(0);
  });

  test("every rule has an example that it reports and one that it does not, and both hold", async () => {
    const { runRules, ruleModule } = await load(place);
    const fixtures = fixturesIn(place);
    for (const { ref } of ruleModule.rules) {
      const own = fixtures.filter(({ item }) => item === ref);
      const reports = own.map(({ reported }) => Object.keys(reported).length > 0);
      expect([ref, reports.includes(true), reports.includes(false)]).toEqual([ref, true, true]);
    }
    for (const fixture of fixtures) {
      const found = runRules(fixture).findings.filter(({ item }) => item === fixture.item);
      const tables = [...new Set(found.map(({ table }) => table ?? "return"))].toSorted();
      expect([fixture.item, fixture.name, tables]).toEqual([
        fixture.item,
        fixture.name,
        Object.keys(fixture.reported).toSorted(),
      ]);
    }
  });

  test("its types are whole", () => {
    writeFileSync(
      join(folder, place, "use.ts"),
      `import { ruleModule, runRules } from "./rules.js";
export const use = (document: Parameters<typeof runRules>[0]["document"]): readonly string[] => [
  ...runRules({ document, authority: "E1" }).findings.map(({ rule, columns }) => rule + columns.join()),
  ...runRules({ document, last: {} }).notRun.map(({ reason }) => reason),
  ...ruleModule.rules.map(({ code, title }) => code + title),
];
`,
    );
    const tsc = join("node_modules/typescript/bin/tsc");
    const words = [
      "--ignoreConfig",
      "--noEmit",
      "--strict",
      "--target",
      "es2022",
      "--module",
      "nodenext",
    ];
    const output = execFileSync(process.execPath, [tsc, ...words, join(folder, place, "use.ts")], {
      encoding: "utf8",
    });
    expect(output).toBe("");
  });
});

test("a document is read as it is: absent tables are not given, wrong values are invalid", async () => {
  const { runRules } = await load("dfe/ssda903/2026");
  const { findings, notRun } = runRules({
    document: {
      Header: [
        { CHILD: "1", SEX: "1", DOB: "31/02/2010" },
        { CHILD: "2", SEX: "M" },
      ],
    },
  });
  const about = (code: string) =>
    findings
      .filter(({ rule }) => rule === code)
      .map(({ table, row, columns }) => [table, row, columns]);
  expect(about("101")).toEqual([["Header", 0, ["SEX"]]]);
  expect(about("102")).toEqual([
    ["Header", 0, ["DOB"]],
    ["Header", 1, ["DOB"]],
  ]);
  expect(notRun.find(({ rule }) => rule === "525")?.reason).toMatch(
    /^Not run, because \w+ was not given\.$/u,
  );
});

test("a release without rules has no modules of them", async () => {
  const made = await generate(createSnapshot("2026.1", `sha256:${"1".repeat(64)}`, []), {
    targets: ["rules"],
  });
  expect(made.ok ? made.value.map(({ path }) => path) : made.error).toEqual([
    "manifest.rules.json",
  ]);
});
