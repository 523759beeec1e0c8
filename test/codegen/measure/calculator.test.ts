import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";

import { beforeAll, expect, test } from "vitest";

import { loadCalculator } from "../../../codegen/emit/calculator-fixture.ts";
import type { ArtefactFile } from "../../../codegen/generate.ts";
import { generate } from "../../../codegen/generate.ts";
import { invariant } from "../../../runtime/result.ts";
import { people, stays } from "../../engine/measure/episodes.ts";
import type { Person, Stay } from "../../engine/measure/episodes.ts";
import type { Bench } from "../../engine/measure/measured.ts";
import { openBench } from "../../engine/measure/measured.ts";
import { publishedStandard, withIndicators } from "../../engine/measure/published-standard.ts";
import { compileErrors, writeFiles } from "../written-files.ts";
import { calculationOf, indicatorOf } from "./sample-measures.ts";

const words = (text: string) => [{ audience: "PUBLIC", language: "en", text }] as const;

const indicator = indicatorOf({
  calculation: calculationOf({
    disaggregations: [
      { name: "sex", called: words("sex"), of: "firstRow(child.Header).SEX", reason: "Made up" },
    ],
  }),
});

const path = "dfe/ssda903/2026/measures/examples-young-children-looked-after";

let files: readonly ArtefactFile[];
let bench: Bench;

beforeAll(async () => {
  bench = openBench();
  const made = await generate(withIndicators(publishedStandard(), [indicator]), {
    targets: ["calculator"],
    items: ["dfe:ssda903@2026"],
  });
  invariant(made.ok, JSON.stringify(made));
  files = made.value;
});

const textOf = (ending: string): string =>
  files.find((file) => file.path === `${path}${ending}`)?.text ?? "";

const children: readonly Person[] = [
  ["A", "01/05/2015"],
  ["B", "02/06/2018", "F"],
  ["C", "31/03/2016"],
  ["D", "01/04/2016", "F"],
];

const episodes: readonly Stay[] = [
  ["A", "01/05/2025"],
  ["B", "01/05/2025", "31/03/2026"],
  ["B", "31/03/2026"],
  ["C", "01/05/2024"],
  ["D", "01/05/2025", "", { LS: "V3" }],
  ["D", "01/06/2025"],
];

const iso = (day: string): string => day.split("/").toReversed().join("-");

/** The same rows as a document of the return. */
const document = {
  Header: children.map(([CHILD, born, SEX = "M"]) => ({
    CHILD,
    DOB: iso(born),
    SEX,
    ETHNIC: "WBRI",
  })),
  Episodes: episodes.map(([CHILD, from, to = "", more = {}]) => ({
    CHILD,
    DECOM: iso(from),
    DEC: to === "" ? null : iso(to),
    RNE: "S",
    LS: "C2",
    CIN: "N1",
    PLACE: "U1",
    PLACE_PROVIDER: "PR1",
    ...more,
  })),
};

test("each indicator has a module, its types and a fixture, and a manifest names them", () => {
  expect(files.map((file) => file.path)).toEqual([
    `${path}.d.ts`,
    `${path}.fixtures.json`,
    `${path}.js`,
    "dfe/ssda903/2026/types.d.ts",
    "package.json",
    "manifest.calculator.json",
  ]);
  expect(textOf(".js")).not.toMatch(/^import |\brequire\(|\beval\(|new Function/mu);
});

test("a published module and the engine count the same", async () => {
  const measure = await loadCalculator(textOf(".js"));
  const result = measure({ document });
  const sheets = { header: people(children), episodes: stays(episodes) };
  expect(result.tally).toEqual(await bench.tally(indicator, sheets));
  // A is 10, B is 7, C and D are 10 and 9 on 31 March 2026; D's short breaks leave its other stay.
  expect(result.first).toEqual({ figure: "50", exact: "50", numerator: 2, denominator: "4" });
  expect(result.distribution.map(({ code, count }) => [code, count])).toEqual([
    ["UNDER_10", 2],
    ["FROM_10", 2],
    ["NONE", 0],
  ]);
  expect(result.warning).toContain("NOT FOR PUBLICATION");
  expect(result.doNotUseFor).toEqual(["ranking authorities"]);
});

test("what lacks an input gives no number", async () => {
  const measure = await loadCalculator(textOf(".js"));
  const { Episodes } = document;
  expect(measure({ document: { Episodes } })).toMatchObject({
    first: null,
    tally: null,
    refusals: ["Not worked out, because Header was not given."],
  });
});

test("the module runs in bare Node, and its types hold", () => {
  using written = writeFiles(files);
  const script = `import { measure } from "./${path}.js";
process.stdout.write(String(measure({ document: ${JSON.stringify(document)} }).first.figure));
`;
  writeFileSync(join(written.folder, "run.mjs"), script);
  const ran = spawnSync(process.execPath, ["run.mjs"], { cwd: written.folder, encoding: "utf8" });
  expect([ran.stdout, ran.stderr]).toEqual(["50", ""]);
  const use = `import { measure } from "./${path}.js";
const result = measure({ document: { Header: [] }, externals: { "population-under-18": 5 } });
export const figure: string | null | undefined = result.first?.figure;
`;
  writeFileSync(join(written.folder, "use.ts"), use);
  expect(compileErrors(written.folder, ["use.ts"])).toBe("");
});

test("a fixture says what the module itself works out", async () => {
  const measure = await loadCalculator(textOf(".js"));
  const { fixtures } = JSON.parse(textOf(".fixtures.json"));
  for (const { input, result } of fixtures) expect(measure(input)).toEqual(result);
  expect(fixtures).toHaveLength(1);
});

test("a release without indicators has no calculators, and no word of them", async () => {
  const made = await generate(publishedStandard(), {
    targets: ["calculator"],
    items: ["dfe:ssda903@2026"],
  });
  expect(made).toEqual({ ok: true, value: [] });
});
