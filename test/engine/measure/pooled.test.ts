import { beforeAll, expect, test } from "vitest";

import { addTallies } from "../../../engine/measure/add-tallies.ts";
import type { FallbackStep, Indicator } from "../../../generated/items/types.ts";
import { indicatorOf } from "../../codegen/measure/sample-measures.ts";
import type { Stay } from "./episodes.ts";
import { plainCalculation, staysOnly } from "./episodes.ts";
import type { Bench, Sheets } from "./measured.ts";
import { openBench, shownIn } from "./measured.ts";

let bench: Bench;

beforeAll(() => {
  bench = openBench();
});

const words = (text: string) => [{ audience: "PUBLIC", language: "en", text }] as const;

const many = (count: number, LS: string): readonly Stay[] =>
  Array.from({ length: count }, (_none, index) => [`${LS}-${index}`, "01/05/2025", "", { LS }]);

/** So many on care orders, accommodated, and on placement orders. */
const counts = (care: number, accommodated: number, placement: number): Sheets =>
  staysOnly([...many(care, "C2"), ...many(accommodated, "V2"), ...many(placement, "E1")]);

const bands = [
  { code: "CARE_ORDER", label: words("Care order"), when: 'value == "C2"' },
  { code: "ACCOMMODATED", label: words("Accommodated"), when: 'value == "V2"' },
  { code: "PLACEMENT_ORDER", label: words("Placement order"), when: 'value == "E1"' },
] as const;

const accommodated = (ladder: readonly FallbackStep[]): Indicator =>
  indicatorOf({
    id: "examples:accommodated",
    calculation: plainCalculation({
      numerator: 'this.LS == "V2"',
      denominators: { first: { base: "ELIGIBLE", called: words("of all") } },
      measure: { kind: "PERCENTAGE" },
      headline: { of: "FIRST", text: words("{numerator} of {eligible}: {figure}%.") },
      distribution: { of: "this.LS", bands: [...bands], ordered: false, publishAllBands: true },
      suppression: { preset: "ONS_10_5", quotePolicy: "NONE" },
      fallbackLadder: [...ladder, { rung: "TELL_GROUP_PRIVATELY" }],
    }),
  });

const twoYears = accommodated([{ rung: "POOL_YEARS", years: 2 }]);
const small = counts(40, 3, 20);

const told = async (
  indicator: Indicator,
  ask: {
    readonly sheets: Sheets;
    readonly otherYears?: Readonly<Record<string, Sheets>>;
    readonly otherAuthorities?: Readonly<Record<string, Sheets>>;
  },
) => {
  const { results } = await bench.measure({ indicators: [indicator], ...ask });
  const [result] = results;
  return {
    distribution: Object.fromEntries(
      Object.entries(shownIn(result, "distribution")).filter(([row]) => row.startsWith("band=")),
    ),
    headline: result?.headline,
    status: result?.status,
    notes: result?.notes,
    rungs: result?.rungs.map(({ rung, what, outcome }) => `${rung} ${outcome}: ${what}`),
  };
};

test("two small years are shown together, and it is told that somebody may count in both", async () => {
  const found = await told(twoYears, { sheets: small, otherYears: { "2025": counts(38, 9, 30) } });
  expect(found).toMatchObject({
    distribution: {
      "band=CARE_ORDER": "80",
      "band=ACCOMMODATED": "10",
      "band=PLACEMENT_ORDER": "50",
    },
    headline: "The years 2025 and 2026 together: 10 of 140: 9%.",
    status: "PUBLISHABLE",
  });
  expect(found.rungs).toEqual([
    "AS_WANTED FAILED_AUDIT: The tables as wanted",
    "POOL_YEARS TAKEN: The years 2025 and 2026 together",
  ]);
  expect(found.notes).toContain(
    "Counts of 2025 and 2026 are added: whoever is there in several years is counted once in each.",
  );
});

test("years are not shown together when one of them was published by itself: the rest would be the other", async () => {
  const found = await told(twoYears, { sheets: small, otherYears: { "2025": counts(40, 12, 25) } });
  expect(found.rungs?.slice(0, 2)).toEqual([
    "AS_WANTED FAILED_AUDIT: The tables as wanted",
    "POOL_YEARS FAILED_AUDIT: The years 2025 and 2026 together",
  ]);
});

test("without the years that are asked for the ladder goes on, and they are named", async () => {
  const threeYears = accommodated([{ rung: "POOL_YEARS", years: 3 }]);
  const otherYears = { "2025": counts(38, 8, 30), "2023": counts(38, 8, 30) };
  const found = await told(threeYears, { sheets: small, otherYears });
  expect(found.rungs).toContain("POOL_YEARS NO_ALTERNATIVE: Nothing");
  expect(found.notes).toContain(
    "Years could not be taken together: that needs the returns of 2024 and 2025.",
  );
});

test("large enough years are not taken together", async () => {
  const sheets = counts(40, 30, 20);
  const found = await told(twoYears, { sheets, otherYears: { "2025": counts(40, 30, 20) } });
  expect(found.rungs).toEqual(["AS_WANTED TAKEN: The tables as wanted"]);
  expect(found.notes?.filter((note) => note.includes("together"))).toEqual([]);
});

test("small authorities are shown together, each as it counts itself", async () => {
  const pooled = accommodated([{ rung: "POOL_AUTHORITIES" }]);
  const otherAuthorities = { north: counts(38, 8, 30), south: counts(45, 9, 20) };
  const found = await told(pooled, { sheets: small, otherAuthorities });
  expect(found).toMatchObject({
    distribution: {
      "band=CARE_ORDER": "125",
      "band=ACCOMMODATED": "20",
      "band=PLACEMENT_ORDER": "70",
    },
    status: "PUBLISHABLE",
  });
  expect(found.rungs?.at(-1)).toBe(
    "POOL_AUTHORITIES TAKEN: The authorities north, ours and south together",
  );
  expect(found.notes).toContain(
    "Counts of north, ours and south are added: whoever is known to several is counted once in each.",
  );
});

test("counts of years add up to those of their rows together", async () => {
  const bySex = { name: "sex", called: words("By"), reason: "Made up." };
  const indicator = indicatorOf({
    calculation: plainCalculation({
      numerator: 'this.LS == "V2"',
      disaggregations: [{ ...bySex, of: "this.LS" }],
    }),
  });
  const [module, one, other] = await Promise.all([
    bench.compile([indicator]),
    bench.tally(indicator, staysOnly([...many(4, "C2"), ...many(2, "V2")])),
    bench.tally(indicator, staysOnly([...many(3, "C2"), ...many(1, "E1")])),
  ]);
  const [measure] = module.measures;
  const both = measure === undefined ? undefined : addTallies(measure, [one, other]);
  expect(both?.total).toEqual({
    population: 10,
    missing: [],
    groups: [7, 3, 0],
    subsets: { numerator: [0, 2, 0] },
    outcomes: null,
    values: null,
  });
  expect(both?.splits[0]?.map(({ code, slice }) => [code, slice.population])).toEqual([
    ["C2", 7],
    ["E1", 1],
    ["V2", 2],
  ]);
});
