import { beforeAll, expect, test } from "vitest";

import type { Indicator } from "../../../generated/items/types.ts";
import { indicatorOf } from "../../codegen/measure/sample-measures.ts";
import type { Stay } from "./episodes.ts";
import { plainCalculation, staysOnly } from "./episodes.ts";
import { madeUpReturn, youngChildren } from "./made-up-return.ts";
import type { Bench } from "./measured.ts";
import { openBench, shownIn } from "./measured.ts";

let bench: Bench;

beforeAll(() => {
  bench = openBench();
});

const words = (text: string) => [{ audience: "PUBLIC", language: "en", text }] as const;

const many = (count: number, LS: string): readonly Stay[] =>
  Array.from({ length: count }, (_none, index) => [`${LS}-${index}`, "01/05/2025", "", { LS }]);

const inStatus = (
  id: string,
  status: string,
  preset: "DFE_CLA_TABLES" | "ONS_10_5" = "DFE_CLA_TABLES",
): Indicator =>
  indicatorOf({
    id,
    calculation: plainCalculation({
      numerator: `this.LS == "${status}"`,
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
      suppression: { preset, quotePolicy: "NONE" },
      fallbackLadder: [
        {
          rung: "COLLAPSE_BANDS",
          merge: [
            {
              bands: ["ACCOMMODATED", "PLACEMENT_ORDER"],
              code: "OTHER",
              label: words("Not on a care order"),
            },
          ],
        },
        { rung: "TELL_GROUP_PRIVATELY" },
      ],
    }),
  });

const careOrders = inStatus("examples:care-orders", "C2");
const accommodated = inStatus("examples:accommodated", "V2");
const sheets = staysOnly([...many(40, "C2"), ...many(3, "V2"), ...many(20, "E1")]);

test("a small count is hidden, and a partner with it, and the figure of it too", async () => {
  const { results } = await bench.measure({ indicators: [accommodated], sheets });
  expect(shownIn(results[0], "distribution")).toEqual({
    "band=CARE_ORDER": "40",
    "band=ACCOMMODATED": "[c]",
    "band=PLACEMENT_ORDER": "[c]",
    "share=CARE_ORDER": "63",
    "share=ACCOMMODATED": "[c]",
    "share=PLACEMENT_ORDER": "[c]",
  });
  expect(shownIn(results[0], "figure")).toEqual({
    eligible: "63",
    first: "63",
    numerator: "[c]",
    "figure-first": "[c]",
  });
  expect(results[0]).toMatchObject({ status: "PUBLISHABLE", suppression: { threshold: 6 } });
});

test("what is hidden in one measure of the same people is hidden in the other, and both say so", async () => {
  const placementOrders = inStatus("examples:placement-orders", "E1");
  const { results } = await bench.measure({
    indicators: [placementOrders, accommodated, careOrders],
    sheets,
  });
  const numerators = results.map((result) => shownIn(result, "figure")["numerator"]);
  expect(numerators).toEqual(["[c]", "[c]", "40"]);
  expect(results.map(({ together }) => together)).toEqual(
    Array.from({ length: 3 }, () => [
      "examples:accommodated@1.0.0",
      "examples:care-orders@1.0.0",
      "examples:placement-orders@1.0.0",
    ]),
  );
});

test("the same people under two policies are audited one after the other", async () => {
  const rounded = inStatus("examples:rounded", "C2", "ONS_10_5");
  const { results } = await bench.measure({ indicators: [careOrders, rounded], sheets });
  const [exact, other] = results.map((result) => shownIn(result, "distribution"));
  expect([exact?.["band=CARE_ORDER"], other?.["band=ACCOMMODATED"]]).toEqual(["40", undefined]);
  expect(results.map(({ suppression }) => suppression?.preset)).toEqual([
    "DFE_CLA_TABLES",
    "ONS_10_5",
  ]);
  expect(exact?.["band=ACCOMMODATED"]).toBe("[c]");
});

test("a ladder takes bands together before partners are hidden, and tells each rung", async () => {
  const rounded = inStatus("examples:rounded", "C2", "ONS_10_5");
  const { results } = await bench.measure({ indicators: [rounded], sheets });
  const shown = shownIn(results[0], "distribution");
  expect(Object.entries(shown).filter(([row]) => row.startsWith("band="))).toEqual([
    ["band=CARE_ORDER", "40"],
    ["band=ACCOMMODATED+PLACEMENT_ORDER", "25"],
  ]);
  expect(results[0]?.rungs.map(({ rung, outcome }) => [rung, outcome])).toEqual([
    ["AS_WANTED", "FAILED_AUDIT"],
    ["COLLAPSE_BANDS", "TAKEN"],
  ]);
});

test("everyone too few: nothing is published, and no number is in the answer", async () => {
  const rounded = inStatus("examples:rounded", "C2", "ONS_10_5");
  const few = staysOnly([...many(2, "C2"), ...many(3, "V2")]);
  const { results } = await bench.measure({ indicators: [rounded], sheets: few });
  const figures = results.flatMap(({ tables }) => tables.flatMap(({ rows }) => rows));
  expect(figures.filter(({ shown }) => /^[1-9]/u.test(shown))).toEqual([]);
  expect(results[0]?.headline).toBeNull();
});

test("a headline with a hidden number is left out, its distribution is not", async () => {
  const { results } = await bench.measure({
    indicators: [youngChildren()],
    sheets: madeUpReturn(8),
    splits: [],
  });
  expect(results[0]?.headline).toBeNull();
  expect(results[0]?.tables.map(({ id }) => id)).toContain("distribution");
});

test("true counts are loud", async () => {
  const { results } = await bench.measure({
    indicators: [accommodated],
    sheets,
    unsuppressed: true,
  });
  expect(results[0]).toMatchObject({
    status: "NOT_FOR_PUBLICATION",
    warning:
      "NOT FOR PUBLICATION. These are true counts: small numbers in them can tell about one child.",
  });
  expect(shownIn(results[0], "figure")["numerator"]).toBe("3");
});

test("a mean of few stays hidden, and with one hidden group those of its whole split", async () => {
  const mean: Indicator = indicatorOf({
    calculation: plainCalculation({
      ageAt: { born: "firstRow(child.Header).DOB", on: "collection.end" },
      measure: { kind: "MEAN", of: "age", spread: ["RANGE"] },
      rounding: { decimals: 1, mode: "HALF_UP", of: "TRUE_COUNTS" },
      disaggregations: [
        { name: "legal-status", called: words("legal status"), of: "this.LS", reason: "Made up" },
      ],
    }),
  });
  const { results } = await bench.measure({ indicators: [mean], sheets });
  const figure = shownIn(results[0], "figure");
  expect([figure["figure"], figure["spread=highest"]]).toEqual(["10.0", "[c]"]);
  const split = shownIn(results[0], "by=legal-status");
  expect(["C2", "E1", "V2"].map((code) => split[`${code}/figure`])).toEqual(["[c]", "[c]", "[c]"]);
});
