import { mkdtempDisposableSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { readXlsx } from "hucre/xlsx";
import { expect, test } from "vitest";

import { measure } from "../../../cli/commands/measure.ts";
import type { Surroundings } from "../../../cli/command.ts";
import { measureFiles } from "../../../cli/measure/measure-files.ts";
import { parseTyped } from "../../../cli/typed.ts";
import type { MeasuresFound } from "../../../engine/measure/measure-return.ts";
import { renderMeasures, renderMeasureWorkbook } from "../../../engine/measure/render-measures.ts";
import type { Problem } from "../../../runtime/problems.ts";
import type { Result } from "../../../runtime/result.ts";
import { invariant } from "../../../runtime/result.ts";
import { madeUpReturn, youngChildren } from "../../engine/measure/made-up-return.ts";
import type { Sheets } from "../../engine/measure/measured.ts";
import { publishedStandard, withIndicators } from "../../engine/measure/published-standard.ts";
import { createWorkplace } from "../run-chorus.ts";

const { calculation: _calculation, ...told } = youngChildren();
const { calculation } = youngChildren();
invariant(calculation !== undefined, "the example is worked out");

const rate = {
  ...youngChildren(),
  id: "examples:young-children-rate",
  calculation: {
    ...calculation,
    source: {
      ...calculation.source,
      externals: [
        {
          name: "population-under-10",
          kind: "DENOMINATOR" as const,
          what: "Children under 10 in the area",
          vintage: "Mid-year estimate of the year before",
        },
      ],
    },
    denominators: {
      first: {
        base: "EXTERNAL" as const,
        external: "population-under-10",
        called: [{ audience: "PUBLIC" as const, language: "en", text: "of all children under 10" }],
        why: "A rate of the area",
      },
    },
    measure: { kind: "RATE" as const, per: 10_000 },
    headline: {
      of: "FIRST" as const,
      text: [
        {
          audience: "PUBLIC" as const,
          language: "en",
          text: "{figure} in 10,000 are looked after.",
        },
      ],
    },
    disaggregations: [],
  },
};

const release = withIndicators(publishedStandard(), [
  youngChildren(),
  rate,
  {
    ...told,
    id: "examples:not-yet",
    cannotCompute: { why: "Nobody asks it.", needs: ["A question to children"] },
  },
]);

const silent: Omit<Surroundings, "cwd"> = {
  standardFolder: "standard",
  now: () => new Date("2026-11-22T12:00:00Z"),
  write: async () => undefined,
  say: () => undefined,
  drawProgress: undefined,
  environment: {},
  fetch,
  newKey: () => "",
  confirm: undefined,
  untilStopped: async () => undefined,
};

/** Measures sheets as the command does, with the options that were typed. */
const measured = async (
  sheets: Sheets,
  ...words: readonly string[]
): Promise<Result<MeasuresFound, readonly Problem[]>> => {
  using place = mkdtempDisposableSync(join(tmpdir(), "chorus-measure-"));
  for (const [name, text] of Object.entries(sheets))
    writeFileSync(join(place.path, `${name}.csv`), text);
  const typed = parseTyped(measure, words);
  invariant(typed.ok, JSON.stringify(typed));
  return await measureFiles(
    release,
    {
      paths: Object.keys(sheets)
        .filter((name) => name !== "numbers")
        .map((name) => join(place.path, `${name}.csv`)),
      returnRef: "dfe:ssda903@2026",
      year: undefined,
      indicators: typed.value.texts("indicator"),
      splits: typed.value.texts("by"),
      unsuppressed: typed.value.isSet("unsuppressed"),
      engine: "js",
    },
    { typed: typed.value, surroundings: { ...silent, cwd: place.path } },
  );
};

const resultsOf = async (...words: readonly string[]) => {
  const found = await measured(madeUpReturn(60), ...words);
  invariant(found.ok, JSON.stringify(found));
  return found.value.results;
};

const codesOf = (found: Result<MeasuresFound, readonly Problem[]>): readonly string[] =>
  found.ok ? [] : found.error.map(({ code }) => code);

const young = ["--indicator", "examples:young-children-looked-after"] as const;

test.for([
  { name: "measure.txt", format: "text", words: young },
  { name: "measure.csv", format: "csv", words: young },
  { name: "measure.json", format: "json", words: [...young, "--by", "sex"] },
  { name: "measure-true.txt", format: "text", words: [...young, "--unsuppressed"] },
  {
    name: "measure-rate.txt",
    format: "text",
    words: [
      "--indicator",
      "examples:young-children-rate",
      "--external",
      "population-under-10=4810",
    ],
  },
  { name: "measure-not-yet.txt", format: "text", words: ["--indicator", "examples:not-yet"] },
] as const)("$name", async ({ name, format, words }) => {
  const text = [...renderMeasures(format, await resultsOf(...words))].join("");
  // Spreadsheets want CRLF, and a working copy may change it.
  await expect(text.replaceAll("\r\n", "\n")).toMatchFileSnapshot(`../../golden/measure/${name}`);
  expect([...renderMeasures(format, await resultsOf(...words))].join("")).toBe(text);
});

test("the order of the rows and of the files changes nothing", async () => {
  const sheets = madeUpReturn(60);
  const turned = Object.fromEntries(
    Object.entries(sheets)
      .toReversed()
      .map(([name, text]) => {
        const [head = "", ...rows] = text.trimEnd().split("\n");
        return [name, `${[head, ...rows.toReversed()].join("\n")}\n`];
      }),
  );
  const found = await measured(turned, ...young);
  invariant(found.ok, JSON.stringify(found));
  expect(found.value.results).toEqual(await resultsOf(...young));
});

test("a workbook has the figures, and beside them what must be told", async () => {
  const results = await resultsOf(...young);
  const bytes = await renderMeasureWorkbook(results);
  const { sheets } = await readXlsx(bytes);
  expect(sheets.map(({ name }) => name)).toEqual(["Figures", "About"]);
  expect(JSON.stringify(sheets[1]?.rows)).toContain("ranking authorities");
  expect(Buffer.from(await renderMeasureWorkbook(results)).equals(Buffer.from(bytes))).toBe(true);
});

test("numbers from outside come from a file too, with their edition", async () => {
  const sheets = {
    ...madeUpReturn(60),
    numbers: "name,value,vintage\npopulation-under-10,4810,mid-2024\n",
  };
  const words = ["--indicator", "examples:young-children-rate", "--external", "numbers.csv"];
  const found = await measured(sheets, ...words);
  invariant(found.ok, JSON.stringify(found));
  expect(found.value.results[0]?.inputs).toEqual([
    {
      name: "population-under-10",
      what: "Children under 10 in the area",
      publisher: null,
      asked: "Mid-year estimate of the year before",
      vintage: "mid-2024",
      value: "4810",
    },
  ]);
});

test.for([
  { words: ["--indicator", "examples:nothing"], code: "ITEM_NOT_FOUND" },
  { words: [...young, "--by", "age"], code: "MEASURE_SPLIT_UNKNOWN" },
  { words: [...young, "--external", "population=12,000"], code: "MEASURE_EXTERNAL_INVALID" },
  { words: [...young, "--external", "Population=12"], code: "MEASURE_EXTERNAL_INVALID" },
])("$words is refused with $code", async ({ words, code }) => {
  expect(codesOf(await measured(madeUpReturn(5), ...words))).toEqual([code]);
});

test("the program says how it is used, and what a release lacks", async () => {
  using place = createWorkplace();
  const common = ["measure", "return", "--return", "dfe:ssda903@2026"];
  const without = await place.chorus(...common);
  expect([without.code, without.out]).toEqual([2, ""]);
  expect(without.err).toContain("USAGE: No indicator was named.");
  const book = await place.chorus(...common, "--all", "--format", "xlsx");
  expect(book.err).toContain("USAGE: A workbook is written to a file.");
  const none = await place.chorus(...common, "--all", "--release", "2026.2");
  expect(none.code).toBe(3);
  expect(none.err).toContain(
    "Release 2026.2 has no indicator that is worked out from dfe:ssda903@2026.1.0.",
  );
});
