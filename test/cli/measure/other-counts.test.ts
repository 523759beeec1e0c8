import { mkdirSync, mkdtempDisposableSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { expect, test } from "vitest";

import { measure } from "../../../cli/commands/measure.ts";
import type { Surroundings } from "../../../cli/command.ts";
import { measureFiles } from "../../../cli/measure/measure-files.ts";
import { parseTyped } from "../../../cli/typed.ts";
import { renderMeasures } from "../../../engine/measure/render-measures.ts";
import type { FallbackStep, Indicator } from "../../../generated/items/types.ts";
import { invariant } from "../../../runtime/result.ts";
import { indicatorOf } from "../../codegen/measure/sample-measures.ts";
import type { Stay } from "../../engine/measure/episodes.ts";
import { plainCalculation, staysOnly } from "../../engine/measure/episodes.ts";
import type { Sheets } from "../../engine/measure/measured.ts";
import { publishedStandard, withIndicators } from "../../engine/measure/published-standard.ts";

const words = (text: string) => [{ audience: "PUBLIC", language: "en", text }] as const;

const small = (id: string, step: FallbackStep): Indicator =>
  indicatorOf({
    id,
    calculation: plainCalculation({
      numerator: 'this.LS == "V2"',
      denominators: { first: { base: "ELIGIBLE", called: words("of all") } },
      measure: { kind: "PERCENTAGE" },
      distribution: {
        of: "this.LS",
        bands: [
          { code: "CARE_ORDER", label: words("Care order"), when: 'value == "C2"' },
          { code: "ACCOMMODATED", label: words("Accommodated"), when: 'value == "V2"' },
          { code: "PLACEMENT_ORDER", label: words("Placement order"), when: 'value == "E1"' },
        ],
        ordered: false,
        publishAllBands: true,
      },
      suppression: { preset: "ONS_10_5", quotePolicy: "NONE" },
      fallbackLadder: [step, { rung: "TELL_GROUP_PRIVATELY" }],
    }),
  });

const release = withIndicators(publishedStandard(), [
  small("examples:small-years", { rung: "POOL_YEARS", years: 2 }),
  small("examples:small-authorities", { rung: "POOL_AUTHORITIES" }),
]);

const stay = (LS: string, count: number, day: string): readonly Stay[] =>
  Array.from({ length: count }, (_none, index) => [`${LS}-${index}`, day, "", { LS }]);

/** So many on care orders, accommodated, and on placement orders, in a year that begins on that day. */
const counts = (care: number, accommodated: number, placement: number, year = 2025): Sheets => {
  const day = `01/05/${year}`;
  return staysOnly([
    ...stay("C2", care, day),
    ...stay("V2", accommodated, day),
    ...stay("E1", placement, day),
  ]);
};

const silent: Omit<Surroundings, "cwd" | "say"> = {
  standardFolder: "standard",
  now: () => new Date("2026-11-22T12:00:00Z"),
  write: async () => undefined,
  drawProgress: undefined,
  environment: {},
  fetch,
  newKey: () => "",
  confirm: undefined,
  untilStopped: async () => undefined,
};

const writeSheets = (folder: string, sheets: Sheets): void => {
  mkdirSync(folder);
  for (const [name, text] of Object.entries(sheets))
    writeFileSync(join(folder, `${name}.csv`), text);
};

/** Folders by name, and files of text beside them. */
interface Place {
  readonly folders: Readonly<Record<string, Sheets>>;
  readonly files?: Readonly<Record<string, string>>;
}

const measured = async ({ folders, files = {} }: Place, ...typedWords: readonly string[]) => {
  using place = mkdtempDisposableSync(join(tmpdir(), "chorus-measure-"));
  for (const [name, sheets] of Object.entries(folders)) writeSheets(join(place.path, name), sheets);
  for (const [name, text] of Object.entries(files)) writeFileSync(join(place.path, name), text);
  const said: string[] = [];
  const typed = parseTyped(
    measure,
    typedWords.map((word) => word.replace("{}", place.path)),
  );
  invariant(typed.ok, JSON.stringify(typed));
  const found = await measureFiles(
    release,
    {
      paths: [join(place.path, "now")],
      returnRef: "dfe:ssda903@2026",
      year: undefined,
      indicators: typed.value.texts("indicator"),
      splits: [],
      unsuppressed: typed.value.isSet("unsuppressed"),
      engine: "js",
    },
    {
      typed: typed.value,
      surroundings: { ...silent, cwd: place.path, say: (line) => said.push(line) },
    },
  );
  return { found, said: said.map((line) => line.replaceAll(place.path, "")) };
};

const told = async (place: Place, ...typedWords: readonly string[]) => {
  const { found, said } = await measured(place, ...typedWords);
  if (!found.ok) return { problems: found.error.map(({ code, message }) => `${code}: ${message}`) };
  const [result] = found.value.results;
  const spread = result?.tables.find(({ id }) => id === "distribution")?.rows ?? [];
  return {
    said,
    status: result?.status,
    shown: spread.flatMap(({ row, shown }) => (row.startsWith("band=") ? [`${row} ${shown}`] : [])),
    rungs: result?.rungs.map(({ rung, outcome }) => `${rung} ${outcome}`),
  };
};

const years = ["--indicator", "examples:small-years"] as const;
const now = counts(40, 3, 20);

test("the return of the year before is shown together with a small one", async () => {
  const place = { folders: { now, before: counts(38, 9, 30, 2024) } };
  const together = {
    status: "PUBLISHABLE",
    shown: ["band=CARE_ORDER 80", "band=ACCOMMODATED 10", "band=PLACEMENT_ORDER 50"],
    rungs: ["AS_WANTED FAILED_AUDIT", "POOL_YEARS TAKEN"],
  };
  expect(await told(place, ...years, "--previous", "{}/before")).toMatchObject(together);
  expect(await told(place, ...years, "--previous", "2025={}/before")).toMatchObject(together);
});

test("a year that leaves a gap, or that the release does not know, is not taken together", async () => {
  const place = { folders: { now, before: counts(38, 9, 30, 2023) } };
  const rungs = ["AS_WANTED FAILED_AUDIT", "POOL_YEARS NO_ALTERNATIVE", "AS_WANTED TAKEN"];
  expect(await told(place, ...years, "--previous", "2024={}/before")).toMatchObject({ rungs });
  expect(await told(place, ...years, "--previous", "1999={}/before")).toMatchObject({
    rungs,
    said: [
      `Release ${release.name} has no dfe:ssda903 of 1999: /before is not taken together with others.`,
    ],
  });
});

test("a year that is not earlier, or was given twice, is refused", async () => {
  const place = { folders: { now, before: counts(38, 9, 30, 2024) } };
  expect(await told(place, ...years, "--previous", "2026={}/before")).toEqual({
    problems: [expect.stringMatching(/^USAGE: --previous 2026=.* is not earlier than 2026\.$/u)],
  });
  expect(
    await told(place, ...years, "--previous", "{}/before", "--previous", "2025={}/before"),
  ).toEqual({ problems: ["USAGE: The return of 2025 was given twice."] });
});

const authorities = ["--indicator", "examples:small-authorities"] as const;

/** What another authority hands over. */
const handedOver = async (sheets: Sheets): Promise<string> => {
  const { found } = await measured({ folders: { now: sheets } }, ...authorities, "--unsuppressed");
  invariant(found.ok, JSON.stringify(found));
  return [...renderMeasures("json", found.value.results)].join("");
};

test("true counts of other authorities are shown together with small ones", async () => {
  const files = {
    "north.json": await handedOver(counts(38, 8, 30)),
    "south.json": await handedOver(counts(45, 9, 20)),
  };
  const pool = ["--pool", "{}/north.json", "--pool", "South={}/south.json"];
  expect(await told({ folders: { now }, files }, ...authorities, ...pool)).toMatchObject({
    status: "PUBLISHABLE",
    shown: ["band=CARE_ORDER 125", "band=ACCOMMODATED 20", "band=PLACEMENT_ORDER 70"],
    rungs: ["AS_WANTED FAILED_AUDIT", "POOL_AUTHORITIES TAKEN"],
  });
  expect(
    await told({ folders: { now }, files }, ...authorities, ...pool, "--pool", "south.json"),
  ).toMatchObject({ status: "PUBLISHABLE" });
});

const refusals: readonly (readonly [
  what: string,
  change: (text: string) => string,
  why: string,
])[] = [
  [
    "another definition",
    (text) => text.replace(/"hash": "sha256:./u, '"hash": "sha256:x'),
    "has another examples:small-authorities@1.0.0: its definition is not the same.",
  ],
  [
    "another release",
    (text) =>
      text.replace(/"name": "[^"]*",\s*"digest": "sha256:./u, '"name": "2020.1", "digest": "'),
    `is of release 2020.1, not of ${release.name} as it is here.`,
  ],
  [
    "another version",
    (text) => text.replaceAll("small-authorities@1.0.0", "small-authorities@0.9.0"),
    "has no counts of examples:small-authorities@1.0.0, only of examples:small-authorities@0.9.0.",
  ],
  [
    "another year",
    (text) => text.replace('"to": "2026-03-31"', '"to": "2025-03-31"'),
    "is of dfe:ssda903@2026.1.0 from 2025-04-01 to 2025-03-31, not of dfe:ssda903@2026.1.0 from 2025-04-01 to 2026-03-31.",
  ],
  [
    "counts that are none",
    (text) => text.replace(/"population": \d+/u, '"population": -1'),
    "has no true counts of examples:small-authorities@1.0.0: it was made without --unsuppressed.",
  ],
  ["something else", () => "no results", "holds no results of chorus measure."],
];

test.for(refusals)("counts of %s are refused by name", async ([, change, why]) => {
  const files = { "north.json": change(await handedOver(counts(38, 8, 30))) };
  const found = await told({ folders: { now }, files }, ...authorities, "--pool", "north.json");
  expect(found).toEqual({ problems: [`MEASURE_COUNTS_INVALID: north.json ${why}`] });
});
