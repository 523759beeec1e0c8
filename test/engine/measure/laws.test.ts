import {
  array,
  assert,
  asyncProperty,
  constantFrom,
  integer,
  property,
  record,
  shuffledSubarray,
  tuple,
  uniqueArray,
} from "fast-check";
import type { Arbitrary } from "fast-check";
import { beforeAll, expect, test } from "vitest";

import type { MeasureModule } from "../../../runtime/measure-module.ts";
import { tallyMeasure } from "../../../runtime/measure-count.ts";
import { countIn, eligibleIn, totalOf } from "../../../runtime/measure-tally.ts";
import type { MeasureSlice, MeasureTally } from "../../../runtime/measure-tally.ts";
import { asRuleModule } from "../../../runtime/measure-rules.ts";
import { ruleInputsOf } from "../../../engine/check/check-rules.ts";
import { countMeasures } from "../../../engine/measure/run-measures.ts";
import { invariant } from "../../../runtime/result.ts";
import { calculationOf, indicatorOf } from "../../codegen/measure/sample-measures.ts";
import type { Person, Stay } from "./episodes.ts";
import { people, stays } from "./episodes.ts";
import type { Bench } from "./measured.ts";
import { openBench, shownIn } from "./measured.ts";

const words = (text: string) => [{ audience: "PUBLIC", language: "en", text }] as const;

const indicator = indicatorOf({
  calculation: calculationOf({
    coverage: {
      eligible: "age < 17",
      offered: 'this.LS in ["C2", "V2", "E1"]',
      offeredAccessibly: 'this.LS in ["C2", "V2"]',
      tookPart: 'this.LS == "C2"',
      answered: 'this.LS == "C2" && age >= 5',
    },
    numerator: 'this.LS == "C2" && age >= 5 && age < 10',
    denominators: {
      first: { base: "ELIGIBLE", called: words("of all") },
      second: { base: "ANSWERED", called: words("of those who answered") },
    },
    disaggregations: [
      { name: "legal-status", called: words("legal status"), of: "this.LS", reason: "Made up" },
    ],
  }),
});

let bench: Bench;
let module: MeasureModule;

beforeAll(async () => {
  bench = openBench();
  module = await bench.compile([indicator]);
});

/** Days near the boundaries of the collection, none twice for one child. */
const days = [
  "30/03/2025",
  "31/03/2025",
  "01/04/2025",
  "02/04/2025",
  "09/09/2025",
  "30/03/2026",
  "31/03/2026",
  "01/04/2026",
] as const;

const statuses = ["C2", "V2", "E1", "V3", "V4", "", "nonsense"] as const;

interface Made {
  readonly persons: readonly Person[];
  readonly rows: readonly Stay[];
}

const childOf = record({
  born: integer({ min: 2005, max: 2026 }),
  rows: uniqueArray(
    record({
      from: constantFrom(...days),
      to: constantFrom("", ...days),
      LS: constantFrom(...statuses),
    }),
    { minLength: 1, maxLength: 3, selector: ({ from }) => from },
  ),
});

const made: Arbitrary<Made> = array(childOf, { minLength: 1, maxLength: 12 }).map((children) => ({
  persons: children.map(({ born }, index) => [`A${index}`, `31/03/${born}`]),
  rows: children.flatMap(({ rows }, index) =>
    rows.map(({ from, to, LS }): Stay => [`A${index}`, from, to, { LS }]),
  ),
}));

const tallyOf = ({ persons, rows }: Made): MeasureTally => {
  const tables = bench.tables({ header: people(persons), episodes: stays(rows) });
  const inputs = ruleInputsOf(tables, {
    module: asRuleModule(module),
    period: bench.model.period,
    values: false,
    maxFindings: 0,
  });
  const [found] = countMeasures(bench.model, module, inputs);
  invariant(found !== undefined && "tally" in found, "it was counted");
  return found.tally;
};

const within = (part: readonly number[] = [], whole: readonly number[] = []): boolean =>
  part.every((count, index) => count <= (whole[index] ?? 0));

const isNested = (slice: MeasureSlice): boolean => {
  const { offered, offeredAccessibly, tookPart, answered, first, second, numerator } =
    slice.subsets;
  const chain = [slice.groups, offered, offeredAccessibly, tookPart, answered];
  return (
    chain.slice(1).every((stage, index) => within(stage, chain[index])) &&
    within(first, slice.groups) &&
    within(second, slice.groups) &&
    within(numerator, first) &&
    within(numerator, second) &&
    eligibleIn(slice) <= slice.population
  );
};

test("numerator, denominators and stages lie within each other, in every group", () => {
  assert(
    property(made, (rows) => {
      const { total, splits, faults } = tallyOf(rows);
      expect(faults).toEqual([]);
      expect([total, ...splits.flat().map(({ slice }) => slice)].every(isNested)).toBe(true);
    }),
    { numRuns: 60 },
  );
});

test("the groups of a split add up to everyone", () => {
  assert(
    property(made, (rows) => {
      const { total, splits } = tallyOf(rows);
      for (const split of splits) {
        const slices = split.map(({ slice }) => slice);
        expect(totalOf(slices.map(({ population }) => population))).toBe(total.population);
        expect(
          total.groups.map((_none, at) => totalOf(slices.map((one) => one.groups[at] ?? 0))),
        ).toEqual(total.groups);
        expect(totalOf(slices.map((one) => countIn(one, "numerator") ?? 0))).toBe(
          countIn(total, "numerator"),
        );
      }
    }),
    { numRuns: 60 },
  );
});

test("the order of rows changes nothing", () => {
  const shuffled = made.chain((rows) =>
    tuple(
      shuffledSubarray([...rows.persons], { minLength: rows.persons.length }),
      shuffledSubarray([...rows.rows], { minLength: rows.rows.length }),
    ).map(([persons, others]) => [rows, { persons, rows: others }] as const),
  );
  assert(
    property(shuffled, ([rows, others]) => {
      expect(tallyOf(others)).toEqual(tallyOf(rows));
    }),
    { numRuns: 60 },
  );
});

test("a row that stands twice counts a child no more than once", () => {
  assert(
    property(made, (rows) => {
      const twice = { ...rows, rows: [...rows.rows, ...rows.rows] };
      const { total, splits } = tallyOf(twice);
      const once = tallyOf(rows);
      expect({ total, splits }).toEqual({ total: once.total, splits: once.splits });
    }),
    { numRuns: 60 },
  );
});

test("of nobody everything is nought", () => {
  const [measure] = module.measures;
  invariant(measure !== undefined, "there is a measure");
  const { total } = tallyMeasure(measure, []);
  expect([total.population, eligibleIn(total), countIn(total, "numerator")]).toEqual([0, 0, 0]);
});

test("what is shown never says more than what was counted: a shown count is the true one", async () => {
  await assert(
    asyncProperty(
      array(childOf, { minLength: 20, maxLength: 60 }).map((children) => ({
        header: people(children.map(({ born }, index) => [`A${index}`, `31/03/${born}`])),
        episodes: stays(
          children.flatMap(({ rows }, index) =>
            rows.map(({ from, to, LS }): Stay => [`A${index}`, from, to, { LS }]),
          ),
        ),
      })),
      async (sheets) => {
        const open = await bench.measure({ indicators: [indicator], sheets, unsuppressed: true });
        const safe = await bench.measure({ indicators: [indicator], sheets });
        for (const id of ["figure", "distribution", "coverage", "by=legal-status"]) {
          const truth = shownIn(open.results[0], id);
          for (const [row, shown] of Object.entries(shownIn(safe.results[0], id)))
            if (!shown.startsWith("[")) expect([row, shown]).toEqual([row, truth[row]]);
          const small = Object.entries(shownIn(safe.results[0], id)).filter(
            ([row, shown]) =>
              !row.includes("figure") && !row.includes("share") && /^[1-5]$/u.test(shown),
          );
          expect(small).toEqual([]);
        }
      },
    ),
    { numRuns: 8 },
  );
});
