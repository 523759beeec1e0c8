import { describe, expect, test } from "vitest";

import { auditTables } from "../../../engine/disclose/audit.ts";
import { discloseTables } from "../../../engine/disclose/disclose.ts";
import { suppressionPresets } from "../../../engine/disclose/policy.ts";
import { printTables } from "../../../engine/disclose/published-tables.ts";
import type { TableSet } from "../../../engine/disclose/table-set.ts";

import { setOf, sumOf, tableOf } from "./tables.ts";

const policy = suppressionPresets.ONS_10_5;

const audit = (set: TableSet): ReturnType<typeof auditTables> =>
  auditTables({ name: "now", set, policy, mayHideMore: false });

const shown = (set: TableSet, hidden: readonly string[] = []): Readonly<Record<string, string>> =>
  Object.fromEntries(
    printTables(set, policy, hidden).flatMap((table) =>
      table.cells.map((cell) => [cell.key, cell.shown]),
    ),
  );

const ranges = (set: TableSet): Readonly<Record<string, readonly [number, number | null]>> =>
  Object.fromEntries(audit(set).cells.map((cell) => [cell.key, [cell.range.low, cell.range.high]]));

const stages = tableOf("stages", {
  eligible: 214,
  accessible: 192,
  notOffered: 19,
  notAccessible: 3,
  answered: 138,
  stillThinking: 14,
  choseNot: 17,
  didNotCome: 23,
});
const stageSums = [
  sumOf("eligible", "accessible", "notOffered", "notAccessible"),
  sumOf("accessible", "answered", "stillThinking", "choseNot", "didNotCome"),
];
const fiveBands = setOf(
  [
    stages,
    tableOf("bands", {
      nearlyAlways: 47,
      mostly: 42,
      sometimes: 26,
      hardlyEver: 15,
      never: 8,
      answered: 138,
    }),
  ],
  ...stageSums,
  sumOf("answered", "nearlyAlways", "mostly", "sometimes", "hardlyEver", "never"),
);
const four = tableOf("bands", {
  nearlyAlways: 47,
  mostly: 42,
  sometimes: 26,
  hardlyEverOrNever: 23,
  answered: 138,
});
const fourSum = sumOf("answered", "nearlyAlways", "mostly", "sometimes", "hardlyEverOrNever");
const fourBands = setOf([stages, four], ...stageSums, fourSum);

const pair = (suitable: readonly number[], other: readonly number[]): TableSet => {
  const bands = ["nearlyAlways", "mostly", "sometimes", "hardlyEverOrNever"];
  const counts: Record<string, number> = {};
  const add = (key: string, count: number): void => {
    counts[key] = (counts[key] ?? 0) + count;
  };
  for (const [name, row] of Object.entries({ suitable, other })) {
    for (const [order, band] of bands.entries()) {
      for (const key of [`${name}/${band}`, `${name}/base`, band, "answered"])
        add(key, row[order] ?? 0);
    }
  }
  return setOf(
    [tableOf("pair", counts)],
    ...["suitable", "other"].map((name) =>
      sumOf(`${name}/base`, ...bands.map((band) => `${name}/${band}`)),
    ),
    ...bands.map((band) => sumOf(band, `suitable/${band}`, `other/${band}`)),
    sumOf("answered", ...bands),
    sumOf("answered", "suitable/base", "other/base"),
  );
};

const oneYear = pair([43, 39, 20, 17], [4, 3, 6, 6]);
const twoYears = pair([88, 78, 43, 32], [16, 11, 13, 12]);

describe("worked example 1: feeling safe", () => {
  test("coverage stages as published", () => {
    expect(shown(fourBands, audit(fourBands).primary)).toEqual({
      eligible: "215",
      accessible: "190",
      notOffered: "20",
      notAccessible: "[c]",
      answered: "140",
      stillThinking: "15",
      choseNot: "15",
      didNotCome: "25",
      nearlyAlways: "45",
      mostly: "40",
      sometimes: "25",
      hardlyEverOrNever: "25",
    });
  });

  test("five bands fail: the last can be narrowed to 5 to 9", () => {
    expect(
      audit(fiveBands).cells.map(({ key, range, verdict }) => ({ key, range, verdict })),
    ).toEqual([
      { key: "never", range: { low: 5, high: 9 }, verdict: "NARROWED" },
      { key: "notAccessible", range: { low: 1, high: 9 }, verdict: "COVERED" },
    ]);
  });

  test("four bands pass", () => {
    expect(audit(fourBands).passed).toBe(true);
  });

  test("the pair of one year fails: the hidden row can be narrowed", () => {
    expect(ranges(oneYear)).toEqual({
      "other/hardlyEverOrNever": [6, 14],
      "other/mostly": [0, 4],
      "other/nearlyAlways": [0, 4],
      "other/sometimes": [1, 9],
    });
    expect(audit(oneYear).passed).toBe(false);
  });

  test("the pair of two pooled years passes as published", () => {
    expect(audit(twoYears)).toMatchObject({ passed: true, primary: [], secondary: [] });
    expect(shown(twoYears)).toEqual({
      "suitable/nearlyAlways": "90",
      "suitable/mostly": "80",
      "suitable/sometimes": "45",
      "suitable/hardlyEverOrNever": "30",
      "suitable/base": "240",
      "other/nearlyAlways": "15",
      "other/mostly": "10",
      "other/sometimes": "15",
      "other/hardlyEverOrNever": "10",
      "other/base": "50",
      nearlyAlways: "105",
      mostly: "90",
      sometimes: "55",
      hardlyEverOrNever: "45",
      answered: "295",
    });
  });

  test("the ladder goes from five bands and one year to four bands and two years", () => {
    const wanted = setOf(
      [
        ...fiveBands.tables,
        ...oneYear.tables.map((table) => ({
          ...table,
          cells: table.cells.filter(
            (cell) => !["hardlyEverOrNever", "answered"].includes(cell.key),
          ),
        })),
      ],
      ...fiveBands.relations,
    );
    const disclosed = discloseTables({
      name: "2026",
      set: wanted,
      policy,
      alternatives: {
        COLLAPSE_BANDS: () => [
          {
            what: "Hardly ever and never as one band",
            set: setOf(
              [...fourBands.tables, ...oneYear.tables],
              ...fourBands.relations,
              ...oneYear.relations,
            ),
          },
        ],
        POOL_YEARS: () => [{ what: "Two years", set: twoYears }],
      },
    });
    expect(disclosed).toMatchObject({
      ok: true,
      value: {
        outcome: "PUBLISHED",
        rungs: [
          { rung: "AS_WANTED", outcome: "FAILED_AUDIT" },
          { rung: "COLLAPSE_BANDS", outcome: "FAILED_AUDIT" },
          { rung: "POOL_YEARS", outcome: "TAKEN" },
        ],
      },
    });
  });
});

describe("worked examples 2 and 3", () => {
  test("a ward cell of 7 beside 31 can be narrowed to 6 to 9", () => {
    const ward = setOf(
      [tableOf("ward", { ward: 38, hard: 7, easy: 31 })],
      sumOf("ward", "hard", "easy"),
    );
    expect(ranges(ward)).toEqual({ hard: [6, 9] });
    expect(audit(ward).passed).toBe(false);
  });

  test("a district cell of 6 beside 41 stays hidden and passes, 1 to 9", () => {
    const district = setOf(
      [tableOf("district", { district: 47, tooEarly: 6, said: 41 })],
      sumOf("district", "tooEarly", "said"),
    );
    expect(ranges(district)).toEqual({ tooEarly: [1, 9] });
    expect(audit(district).passed).toBe(true);
  });
});
