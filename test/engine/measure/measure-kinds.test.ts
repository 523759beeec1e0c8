import { beforeAll, describe, expect, test } from "vitest";

import type { MeasureCalculation, MissingRule } from "../../../generated/items/types.ts";
import { parseExternal } from "../../../engine/measure/externals.ts";
import { exactNumber, figureOf } from "../../../runtime/measure-figures.ts";
import type { MeasurePlan } from "../../../runtime/measure-module.ts";
import type { MeasureSlice } from "../../../runtime/measure-tally.ts";
import { exactText } from "../../../runtime/fraction.ts";
import { indicatorOf } from "../../codegen/measure/sample-measures.ts";
import type { Stay } from "./episodes.ts";
import { people, plainCalculation, stays, staysOnly } from "./episodes.ts";
import type { Bench } from "./measured.ts";
import { openBench, shownIn } from "./measured.ts";

let bench: Bench;

beforeAll(() => {
  bench = openBench();
});

const called = (text: string) => [{ audience: "PUBLIC", language: "en", text }] as const;

const all = { base: "ELIGIBLE", called: called("of all children") } as const;

/** As many stays, each of a child of its own, with this status. */
const many = (count: number, LS: string, from = 0): readonly Stay[] =>
  Array.from({ length: count }, (_none, index) => [
    `${LS}-${from + index}`,
    "01/05/2025",
    "",
    { LS },
  ]);

const figuresOf = async (parts: Partial<MeasureCalculation>, rows: readonly Stay[], more = {}) => {
  const indicator = indicatorOf({ calculation: plainCalculation(parts) });
  const sheets = staysOnly(rows);
  const { results } = await bench.measure({
    indicators: [indicator],
    sheets,
    unsuppressed: true,
    ...more,
  });
  return results[0];
};

const inC2 = 'this.LS == "C2"';
const percentage: Partial<MeasureCalculation> = {
  numerator: inC2,
  denominators: { first: all },
  measure: { kind: "PERCENTAGE" },
};
const noDecimals = { decimals: 0, mode: "HALF_UP", of: "TRUE_COUNTS" } as const;
const oneDecimal = { ...noDecimals, decimals: 1 } as const;

interface KindCase {
  readonly name: string;
  readonly parts: Partial<MeasureCalculation>;
  readonly rows: readonly Stay[];
  readonly figures: readonly string[];
  readonly externals?: readonly { readonly name: string; readonly value: string }[];
}

const twoOfFive = [...many(2, "C2"), ...many(3, "E1")];

const outside: Partial<MeasureCalculation> = {
  source: {
    ...plainCalculation().source,
    externals: [
      { name: "population-under-18", kind: "DENOMINATOR", what: "Children under 18 in the area" },
    ],
  },
  denominators: {
    first: { base: "EXTERNAL", external: "population-under-18", called: called("of all children") },
  },
  measure: { kind: "RATE", per: 10_000 },
};

const kindCases: readonly KindCase[] = [
  {
    name: "a count without a numerator counts everyone",
    parts: {},
    rows: twoOfFive,
    figures: ["5"],
  },
  { name: "a count of a numerator", parts: { numerator: inC2 }, rows: twoOfFive, figures: ["2"] },
  { name: "a percentage", parts: percentage, rows: twoOfFive, figures: ["40"] },
  {
    name: "an exact half goes up: 1 of 40 is 2.5",
    parts: { ...percentage, rounding: noDecimals },
    rows: [...many(1, "C2"), ...many(39, "E1")],
    figures: ["3"],
  },
  {
    name: "a half at the declared decimal goes up: 1 of 80 is 1.25",
    parts: { ...percentage, rounding: oneDecimal },
    rows: [...many(1, "C2"), ...many(79, "E1")],
    figures: ["1.3"],
  },
  {
    name: "just under a half goes down: 3 of 121 is 2.479…",
    parts: { ...percentage, rounding: noDecimals },
    rows: [...many(3, "C2"), ...many(118, "E1")],
    figures: ["2"],
  },
  {
    name: "nobody in the denominator gives no figure",
    parts: {
      ...percentage,
      denominators: {
        first: {
          base: "CONDITION",
          when: 'this.LS == "V3"',
          called: called("of none"),
          why: "Made up",
        },
      },
      numerator: 'this.LS == "V3"',
    },
    rows: twoOfFive,
    figures: ["[z]"],
  },
  {
    name: "two denominators, of which the second is a condition",
    parts: {
      ...percentage,
      rounding: oneDecimal,
      denominators: {
        first: all,
        second: {
          base: "CONDITION",
          when: 'this.LS in ["C2", "V2"]',
          called: called("of those in C2 or V2"),
        },
      },
    },
    rows: [...twoOfFive, ...many(1, "V2")],
    figures: ["33.3", "66.7"],
  },
  {
    name: "a rate per 10,000 of a number from outside",
    parts: outside,
    rows: twoOfFive,
    figures: ["1"],
    externals: [{ name: "population-under-18", value: "48000" }],
  },
  {
    name: "a number from outside that was not given",
    parts: outside,
    rows: twoOfFive,
    figures: [],
  },
];

describe("kinds", () => {
  test.for(kindCases)("$name", async ({ parts, rows, figures, externals = [] }) => {
    const result = await figuresOf(parts, rows, { externals });
    expect(result?.figures.map(({ shown }) => shown)).toEqual(figures);
  });
});

test("what was not given is told with what is needed, and the counts are there all the same", async () => {
  const result = await figuresOf(outside, twoOfFive);
  expect(result?.refusals).toEqual([
    {
      code: "MEASURE_INPUT_MISSING",
      why: "There is no figure of all children: population-under-18 was not given.",
      needs: ["--external population-under-18=NUMBER: Children under 18 in the area"],
    },
  ]);
  expect(shownIn(result, "distribution")).toEqual({ "band=C2": "2", "band=OTHER": "3" });
});

/** Children by the age they have on 31 March 2026, one stay each. */
const aged = (ages: readonly number[]) => ({
  header: people(ages.map((age, index) => [`A${index}`, `01/01/${2026 - age}`])),
  episodes: stays(ages.map((_age, index) => [`A${index}`, "01/05/2025"])),
});

const ofAge = (kind: "MEAN" | "MEDIAN"): Partial<MeasureCalculation> => ({
  ageAt: { born: "firstRow(child.Header).DOB", on: "collection.end" },
  measure: {
    kind,
    of: "age",
    unit: "years",
    spread: ["QUARTILES", "RANGE", "STANDARD_DEVIATION"],
  },
  rounding: { decimals: 2, mode: "HALF_UP", of: "TRUE_COUNTS" },
});

interface AverageCase {
  readonly name: string;
  readonly kind: "MEAN" | "MEDIAN";
  readonly ages: readonly number[];
  readonly told: Readonly<Record<string, string>>;
}

const averageCases: readonly AverageCase[] = [
  {
    name: "a mean of thirds is rounded once",
    kind: "MEAN",
    ages: [1, 2, 2],
    told: {
      figure: "1.67",
      "spread=lowerQuartile": "1.50",
      "spread=upperQuartile": "2.00",
      "spread=lowest": "1.00",
      "spread=highest": "2.00",
      "spread=standardDeviation": "0.47",
    },
  },
  {
    name: "the median of an even number lies between the two in the middle",
    kind: "MEDIAN",
    ages: [10, 1, 4, 3],
    told: {
      figure: "3.50",
      "spread=lowerQuartile": "2.50",
      "spread=upperQuartile": "5.50",
      "spread=lowest": "1.00",
      "spread=highest": "10.00",
      "spread=standardDeviation": "3.35",
    },
  },
  { name: "of nobody there is none", kind: "MEDIAN", ages: [], told: { figure: "[z]" } },
];

describe("means and medians", () => {
  test.for(averageCases)("$name", async ({ kind, ages, told }) => {
    const indicator = indicatorOf({ calculation: plainCalculation(ofAge(kind)) });
    const asked = { indicators: [indicator], sheets: aged(ages), unsuppressed: true };
    const { results } = await bench.measure(asked);
    const figure = shownIn(results[0], "figure");
    const rows = Object.entries(figure).filter(([row]) => row === "figure" || row.includes("="));
    expect(Object.fromEntries(rows)).toEqual(told);
  });
});

const missingRule = (treat: MissingRule["treat"]): MissingRule => ({
  kind: "NOT_KNOWN",
  when: 'value == "V2"',
  treat,
  why: "Not known",
  ...(treat === "BAND" ? { band: { code: "NOT_KNOWN", label: called("Not known") } } : {}),
});

interface MissingCase {
  readonly name: string;
  readonly treat: MissingRule["treat"];
  readonly counted: Readonly<Record<string, string>>;
  readonly spread: Readonly<Record<string, string>>;
}

/** Two in C2, three in E1, one in V2, which is not known. */
const missingCases: readonly MissingCase[] = [
  {
    name: "in the denominator: in no band, and out of the recorded",
    treat: "IN_DENOMINATOR",
    counted: {
      eligible: "6",
      first: "6",
      second: "5",
      numerator: "2",
      "figure-first": "33",
      "figure-second": "40",
    },
    spread: { "band=C2": "2", "band=OTHER": "3", "band=NONE": "1" },
  },
  {
    name: "left out of everything",
    treat: "EXCLUDED",
    counted: {
      population: "6",
      eligible: "5",
      first: "5",
      second: "5",
      numerator: "2",
      "figure-first": "40",
      "figure-second": "40",
    },
    spread: { "band=C2": "2", "band=OTHER": "3" },
  },
  {
    name: "a band of their own, which is not recorded",
    treat: "BAND",
    counted: {
      eligible: "6",
      first: "6",
      second: "5",
      numerator: "2",
      "figure-first": "33",
      "figure-second": "40",
    },
    spread: { "band=C2": "2", "band=OTHER": "3", "band=NOT_KNOWN": "1" },
  },
];

describe("missing values", () => {
  test.for(missingCases)("$name", async ({ treat, counted, spread }) => {
    const result = await figuresOf(
      {
        ...percentage,
        denominators: {
          first: all,
          second: { base: "RECORDED", called: called("of those known") },
        },
        missing: [missingRule(treat)],
      },
      [...twoOfFive, ...many(1, "V2")],
    );
    expect(shownIn(result, "figure")).toEqual(counted);
    const bands = Object.entries(shownIn(result, "distribution"));
    expect(Object.fromEntries(bands.filter(([row]) => row.startsWith("band=")))).toEqual(spread);
    expect(shownIn(result, "left-out")).toEqual({ "missing=0": "1" });
  });
});

/** Statuses as stages: C2 answered, E1 took part, V2 was offered in a way that fits, V4 was offered, V3 was not. */
const coverage: NonNullable<MeasureCalculation["coverage"]> = {
  offered: 'this.LS in ["C2", "E1", "V2", "V4"]',
  offeredAccessibly: 'this.LS in ["C2", "E1", "V2"]',
  tookPart: 'this.LS in ["C2", "E1"]',
  answered: 'this.LS == "C2"',
};

const staged = [
  ...many(5, "C2"),
  ...many(4, "E1"),
  ...many(3, "V2"),
  ...many(2, "V4"),
  ...many(1, "V3"),
];

test("each stage of being reached is counted, and is a denominator", async () => {
  const result = await figuresOf(
    {
      coverage,
      numerator: inC2,
      denominators: {
        first: all,
        second: { base: "TOOK_PART", called: called("of those who took part") },
      },
      measure: { kind: "PERCENTAGE" },
      headline: {
        of: "SECOND",
        text: called("{answered} of {eligible}; {numerator} of {denominator}: {figure}%"),
      },
    },
    staged,
  );
  expect(shownIn(result, "coverage")).toEqual({
    eligible: "15",
    "stage=offered": "14",
    "stage=offeredAccessibly": "12",
    "stage=tookPart": "9",
    "stage=answered": "5",
  });
  expect(result?.figures.map(({ shown }) => shown)).toEqual(["33", "56"]);
  expect(result?.headline).toBe("5 of 15; 5 of 9: 56%");
});

interface FaultCase {
  readonly name: string;
  readonly parts: Partial<MeasureCalculation>;
  readonly told: readonly (readonly [pointer: string | undefined, message: string])[];
}

const name = "examples:young-children-looked-after@1.0.0";

const faultCases: readonly FaultCase[] = [
  {
    name: "a numerator outside its denominator",
    parts: {
      ...percentage,
      numerator: 'this.LS != "V3"',
      denominators: {
        first: { base: "CONDITION", when: inC2, called: called("of some"), why: "Made up" },
      },
    },
    told: [
      [
        "/calculation/numerator",
        `${name}: a unit of the numerator is not in the first denominator (9 units).`,
      ],
    ],
  },
  {
    name: "a stage outside the one before",
    parts: { coverage: { ...coverage, tookPart: 'this.LS in ["C2", "E1", "V4"]' } },
    told: [
      [
        "/calculation/coverage/tookPart",
        `${name}: a unit is counted as tookPart and not as offeredAccessibly (2 units).`,
      ],
    ],
  },
  {
    name: "a unit in two bands",
    parts: {
      distribution: {
        of: "this.LS",
        bands: [
          { code: "C2", label: called("C2"), when: 'value == "C2"' },
          { code: "ANY", label: called("Any"), when: 'value != "V3"' },
        ],
        ordered: false,
        publishAllBands: true,
      },
    },
    told: [
      [
        "/calculation/distribution/bands/1/when",
        `${name}: a unit belongs to C2 and to ANY (5 units).`,
      ],
    ],
  },
  {
    name: "a numerator that is not eligible",
    parts: { ...percentage, coverage: { ...coverage, eligible: 'this.LS != "C2"' } },
    told: [
      ["/calculation/numerator", `${name}: a unit of the numerator is not eligible (5 units).`],
    ],
  },
];

describe("what contradicts itself gives a problem, and never a number", () => {
  test.for(faultCases)("$name", async ({ parts, told }) => {
    const indicators = [indicatorOf({ calculation: plainCalculation(parts) })];
    const { results, problems } = await bench.measure({ indicators, sheets: staysOnly(staged) });
    expect(problems.map(({ place, message }) => [place?.pointer, message])).toEqual(told);
    expect(results[0]).toMatchObject({
      status: "NOT_MEASURED",
      figures: [],
      tables: [],
      headline: null,
    });
  });
});

const plan = (decimals: number): MeasurePlan => ({
  ...emptyPlan,
  measure: { kind: "MEAN" },
  rounding: { decimals, of: "TRUE_COUNTS" },
});

const emptyPlan: Omit<MeasurePlan, "measure" | "rounding"> = {
  scopeTable: "Episodes",
  unit: { of: "CHILD", called: "children", keys: 0, stands: "FIRST", isOrdered: false },
  population: "",
  cannotSee: [],
  exclusions: [],
  isCovered: false,
  outcomes: [],
  bands: [],
  isOrdered: false,
  missing: [],
  hasNumerator: false,
  splits: [],
  externals: [],
};

const valued = (values: MeasureSlice["values"]): MeasureSlice => ({
  population: 0,
  missing: [],
  groups: [0],
  subsets: {},
  outcomes: null,
  values,
});

test("no figure is a binary fraction: a tenth and two tenths are three tenths", () => {
  const slice = valued([
    ["0.1", 1],
    ["0.2", 1],
  ]);
  const asked = { which: "first", externals: {} } as const;
  expect(figureOf(plan(2), slice, asked)).toMatchObject({ exact: "3/20", figure: "0.15" });
  expect(figureOf(plan(1), slice, asked).figure).toBe("0.2");
  expect(exactText(exactNumber("1.005"))).toBe("201/200");
});

test.for(["By legal status", "legal status"])("a split called %s", async (said) => {
  const split = { name: "ls", called: called(said), of: "this.LS", reason: "Courts ask for it." };
  const result = await figuresOf({ ...percentage, disaggregations: [split] }, many(8, "C2"));
  const titles = result?.tables.map(({ title }) => title) ?? [];
  expect(titles.filter((title) => / by /iu.test(title))).toEqual([
    expect.stringMatching(/ by legal status$/u),
  ]);
});

test("which edition is needed is told after what is needed", async () => {
  const [input] = outside.source?.externals ?? [];
  if (input === undefined || outside.source === undefined) expect.unreachable();
  const wanted = { ...input, what: "Everyone aged 0 to 17.", vintage: "the latest estimate" };
  const source = { ...outside.source, externals: [wanted] };
  const result = await figuresOf({ ...outside, source }, twoOfFive);
  expect(result?.refusals[0]?.needs).toEqual([
    `--external ${input.name}=NUMBER: Everyone aged 0 to 17. Edition: the latest estimate`,
  ]);
});

test("a value that the list does not have is not said to be unrecorded", async () => {
  const split = { name: "ls", called: called("legal status"), of: "this.LS", reason: "Asked for." };
  const result = await figuresOf({ ...percentage, disaggregations: [split] }, many(8, "NONE"));
  const [row] = result?.tables.find(({ id }) => id === "by=ls")?.rows ?? [];
  expect(row?.group).toEqual({ code: null, label: "Not recorded, or not as the return asks" });
});

test.for([
  ["x=48210", undefined],
  ["x=12,000", "The value of x is no whole number."],
  ["x=9999999999", "The value of x has more than nine digits."],
  ["X=1", '"X" is no name of a number from outside.'],
] as const)("a number from outside written as %s", ([text, message]) => {
  const found = parseExternal(text);
  expect(found.ok ? undefined : found.error.message).toBe(message);
});
