import { beforeAll, expect, test } from "vitest";

import { ruleInputsOf } from "../../../engine/check/check-rules.ts";
import { countMeasures } from "../../../engine/measure/run-measures.ts";
import type { Indicator, MeasureCalculation } from "../../../generated/items/types.ts";
import { asRuleModule } from "../../../runtime/measure-rules.ts";
import { indicatorOf } from "../../codegen/measure/sample-measures.ts";
import { shippedOf } from "../../standard/shipped.ts";
import { plainCalculation, stays, staysOnly } from "./episodes.ts";
import { madeUpReturn } from "./made-up-return.ts";
import type { Bench, Sheets } from "./measured.ts";
import { openBench } from "./measured.ts";

let bench: Bench;

beforeAll(() => {
  bench = openBench();
});

const countOver = async (indicators: readonly Indicator[], sheets: Sheets) => {
  const module = await bench.compile(indicators);
  const tables = bench.tables(sheets);
  const inputs = ruleInputsOf(tables, {
    module: asRuleModule(module),
    period: bench.model.period,
    values: false,
    maxFindings: 0,
    last: { model: bench.model, tables: tables.map((given) => ({ ...given })) },
    holidays: [],
  });
  return countMeasures(bench.model, module, inputs).map((one) =>
    "tally" in one
      ? { ref: one.measure.ref, tally: one.tally, notes: one.notes }
      : { ref: one.measure.ref, notRun: one.notRun },
  );
};

test("every shipped indicator counts the same by itself as together with all others", async () => {
  const indicators = shippedOf("indicator").filter(
    ({ calculation }) => calculation?.source.return === "dfe:ssda903",
  );
  // Tables without rows stand with their headings, so that they are not taken for forgotten.
  const headings = Object.fromEntries(
    bench.model.tables.map(({ name, columns }) => [
      name.toLowerCase(),
      `${columns.map((column) => column.name).join(",")}\n`,
    ]),
  );
  const sheets = { ...headings, ...madeUpReturn(120) };
  const together = await countOver(indicators, sheets);
  const alone = await Promise.all(indicators.map((one) => countOver([one], sheets)));
  expect(together).toEqual(alone.flat());
  const counted = together.filter((one) => "tally" in one && one.tally.total.population > 10);
  expect(counted.length).toBeGreaterThan(4);
});

const called = (text: string) => [{ audience: "PUBLIC", language: "en", text }] as const;

const bandsOver = (of: string, conditions: readonly [string, string]) => ({
  of,
  bands: [
    { code: "ONE", label: called("One"), when: conditions[0] },
    { code: "OTHER", label: called("Other"), when: conditions[1] },
  ],
  ordered: false,
  publishAllBands: true as const,
});

const named = (id: string, parts: Partial<MeasureCalculation>): Indicator =>
  indicatorOf({ id: `examples:${id}`, calculation: plainCalculation(parts) });

test("a split with bands that overlap is a fault in each measure that has it, under its own pointer", async () => {
  const overlapping = {
    name: "overlapping",
    called: called("By"),
    reason: "Made up.",
    ...bandsOver("this.LS", ['value == "C2"', 'value in ["C2", "V2"]']),
  };
  const { ordered: _ordered, publishAllBands: _all, ...split } = overlapping;
  const plain = { name: "place", called: called("By"), reason: "Made up.", of: "this.PLACE" };
  const indicators = [
    named("first", { disaggregations: [split] }),
    named("second", { disaggregations: [plain, split] }),
  ];
  const found = await countOver(
    indicators,
    staysOnly([
      ["A", "01/05/2025"],
      ["B", "01/05/2025", "", { LS: "V2" }],
    ]),
  );
  const message = "a unit belongs to ONE and to OTHER";
  expect(found.map((one) => ("tally" in one ? one.tally.faults : []))).toEqual([
    [{ pointer: "/calculation/disaggregations/0/bands/1/when", message, units: 1 }],
    [{ pointer: "/calculation/disaggregations/1/bands/1/when", message, units: 1 }],
  ]);
});

test("bands that ask of the cell as it was written are looked at for each unit, not for each value", async () => {
  const invalid = named("invalid", {
    distribution: bandsOver("this.DEC", [
      "invalid(this.DEC)",
      "blank(value) && !invalid(this.DEC)",
    ]),
  });
  const byValue = named("by-value", {
    distribution: bandsOver("this.DEC", ["blank(value)", "value <= collection.end"]),
  });
  const other = named("other", {
    distribution: bandsOver("this.DEC", ['this.LS == "C2"', 'this.LS != "C2"']),
  });
  const module = await bench.compile([invalid, byValue, other]);
  expect(module.measures.map(({ bandsByValue }) => bandsByValue)).toEqual([
    [],
    ["/distribution/bands"],
    [],
  ]);
  const rows = stays([
    ["A", "01/05/2025"],
    ["B", "01/05/2025", "31/02/2026"],
    ["C", "01/05/2025", "31/13/2026", { LS: "V2" }],
    ["D", "01/05/2025", "01/03/2026"],
  ]);
  const found = await countOver([invalid, byValue, other], { episodes: rows });
  expect(found.map((one) => ("tally" in one ? one.tally.total.groups : []))).toEqual([
    [2, 1, 1],
    [3, 1, 0],
    [3, 1, 0],
  ]);
});

test("a row without any value is no row, and one without a person is a person of its own", async () => {
  const [head = "", first = ""] = stays([["A", "01/05/2025"]]).split("\n");
  const blank = ",".repeat(head.split(",").length - 1);
  const nobody = first.replace(/^A/u, "");
  const episodes = [head, first, blank, nobody, nobody, blank, ""].join("\n");
  const found = await countOver([named("all", {})], { episodes });
  expect(found).toMatchObject([{ tally: { total: { population: 3 } } }]);
});
