import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";

import { readXlsx } from "hucre/xlsx";
import { afterAll, beforeAll, expect, test } from "vitest";

import { casesFolder, hasCases } from "../cases.ts";
import { sheets } from "../engine/reconcile/fostered.ts";
import type { Stay } from "../engine/measure/episodes.ts";
import type { ProvisionedRegistry, Workplace } from "./run-chorus.ts";
import { createWorkplace, provisionRegistry } from "./run-chorus.ts";

let registry: ProvisionedRegistry;

beforeAll(async () => {
  registry = await provisionRegistry();
});

afterAll(() => registry.remove());

const group = (name: string, count: number, from: string, place: string): readonly Stay[] =>
  Array.from({ length: count }, (_none, index): Stay => [
    `${name}${String(index + 1).padStart(3, "0")}`,
    from,
    "",
    { PLACE: place },
  ]);

/** Forty with foster carers, thirty in children's homes. */
const many = [...group("FOST", 40, "01/05/2025", "U4"), ...group("HOME", 30, "01/05/2025", "K2")];

/** Seven came late, eight only the return has, and six are recorded otherwise. */
const returned = [
  ...many.map((stay, index): Stay => (index < 6 ? [stay[0], stay[1], "", { PLACE: "K2" }] : stay)),
  ...group("LATE", 7, "10/03/2026", "U4"),
  ...group("OTHR", 8, "01/06/2025", "U4"),
];

/** The words of Annex A in place of the codes. */
const inOurWords = (rows: readonly Stay[]): string =>
  (sheets(rows)["episodes"] ?? "")
    .replace(/\bPLACE\b/u, "Placement Type")
    .replaceAll(",U4,", ",a) Foster placement,")
    .replaceAll(",K2,", ",h) Children’s Homes,");

const writeTables = (
  place: Workplace,
  folder: string,
  tables: Readonly<Record<string, string>>,
) => {
  mkdirSync(join(place.folder, folder));
  for (const [name, text] of Object.entries(tables))
    writeFileSync(join(place.folder, folder, `${name}.csv`), text);
};

const openPlace = (): Workplace => {
  const place = createWorkplace(registry.data);
  writeTables(place, "ours", sheets(many));
  writeTables(place, "sent", sheets(returned));
  writeTables(place, "extract", { ...sheets(many), episodes: inOurWords(many) });
  return place;
};

const release = ["--release", "2026.3", "--return", "dfe:ssda903@2026"] as const;

const sides = [
  "--left",
  "ours",
  "--left-name",
  "our records",
  "--left-cut-off",
  "2026-02-28",
  "--right",
  "sent",
  "--right-name",
  "the return",
  "--right-cut-off",
  "2026-03-31",
] as const;

const asked = ["reconcile", ...release, "--indicator", "dfe:in-foster-care"] as const;

test.for([
  ["public.txt", ["--format", "text"]],
  ["public.json", ["--format", "json"]],
  ["true.txt", ["--format", "text", "--unsuppressed"]],
  ["true.csv", ["--format", "csv", "--unsuppressed"]],
] as const)("records and return, told as %s", async ([name, words]) => {
  using place = openPlace();
  const ended = await place.chorus(...asked, ...sides, ...words);
  expect(ended.code).toBe(0);
  await expect(ended.out.replaceAll("\r\n", "\n")).toMatchFileSnapshot(
    `../golden/reconcile/${name}`,
  );
});

test("local records come through a mapping, and what it leaves open is told", async () => {
  using place = openPlace();
  const ended = await place.chorus(
    ...asked,
    "--left",
    "extract",
    "--left-mapping",
    "chorus:placement-type-ssda903-to-annex-a",
    "--right",
    "ours",
    "--format",
    "json",
    "--unsuppressed",
  );
  expect(ended.err).toContain("Mappings left values open in 40 rows of the left");
  const { numbers } = JSON.parse(ended.out);
  expect(numbers[1]).toMatchObject({
    of: "NUMERATOR",
    counted: { left: "0", right: "40" },
    parts: [{ causes: ["CODE_MAPPING"], amount: "40" }],
  });
});

test("two definitions over the same files need one path", async () => {
  using place = openPlace();
  const ended = await place.chorus(
    "reconcile",
    "ours",
    ...release,
    "--left-indicator",
    "dfe:in-foster-care",
    "--right-indicator",
    "dfe:three-placements-in-year",
    "--format",
    "csv",
  );
  expect([ended.code, ended.err]).toEqual([0, ""]);
  expect(ended.out).toContain("NUMERATOR,children,40,0,part,RULE_VERSION,'-40,'-40,,,");
});

test("a workbook has the amounts, what causes cover, and what must be told with them", async () => {
  using place = openPlace();
  const ended = await place.chorus(...asked, ...sides, "--format", "xlsx", "--output", "d.xlsx");
  expect([ended.code, ended.err]).toEqual([0, ""]);
  const bytes = readFileSync(join(place.folder, "d.xlsx"));
  const { sheets: found } = await readXlsx(bytes);
  expect(found.map(({ name }) => name)).toEqual(["Difference", "Causes", "About"]);
});

test.for([
  [[...asked], "No file or folder was named for the left."],
  [[...asked, "--left", "ours"], "No file or folder was named for the right."],
  [[...asked, "x", "--left", "ours", "--right", "sent"], '"x" belongs to neither side.'],
  [["reconcile", "ours", ...release], "No indicator was named."],
  [[...asked, "ours", "--left-cut-off", "31/03/2026"], '"31/03/2026" is no day.'],
  [[...asked, "ours", "--format", "xlsx"], "A workbook is written to a file."],
  [
    ["reconcile", "ours", ...release, "--indicator", "dfe:nothing", "--left-release", "2026.2"],
    "Release 2026.2 has no indicator dfe:nothing.",
  ],
  [
    ["reconcile", "ours", ...release, "--indicator", "dfe:social-worker-turnover"],
    "dfe:social-worker-turnover@1.0.0",
  ],
  [
    ["reconcile", "ours", ...release, "--indicator", "dfe:placed-outside-authority"],
    "dfe:placed-outside-authority@1.0.0 cannot be worked out for the left",
  ],
  [[...asked, "nowhere"], "nowhere"],
] as const)("%s is told in words", async ([words, said]) => {
  using place = openPlace();
  const ended = await place.chorus(...words);
  expect(ended.code).toBeGreaterThan(0);
  expect(ended.err).toContain(said);
});

test.skipIf(!hasCases)(
  "a fictitious return has no difference between two releases that define it alike",
  async () => {
    using place = openPlace();
    const sample = resolve(casesFolder, "samples", "ssda903_fake_csv");
    const ended = await place.chorus(
      "reconcile",
      sample,
      "--return",
      "dfe:ssda903@2024",
      "--year",
      "2020",
      "--left-release",
      "2026.2",
      "--right-release",
      "2026.3",
      "--indicator",
      "dfe:in-foster-care",
      "--format",
      "json",
    );
    expect(ended.err).toContain(
      "Release 2026.2 has no dfe:in-foster-care: dfe:in-foster-care@1.0.0 of 2026.3 is worked out with its return.",
    );
    const { status, left, right, numbers } = JSON.parse(ended.out);
    expect([status, left.release.name, right.release.name]).toEqual(["SHOWN", "2026.2", "2026.3"]);
    expect(numbers.map(({ difference }: { difference: string }) => difference)).toEqual([
      "0",
      "0",
      "0",
    ]);
  },
);
