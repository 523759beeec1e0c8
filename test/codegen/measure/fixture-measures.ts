import type {
  AudienceText,
  Indicator,
  MeasureCalculation,
} from "../../../generated/items/types.ts";
import { calculationOf, indicatorOf } from "./sample-measures.ts";

const text = (words: string): readonly AudienceText[] => [
  { audience: "PUBLIC", language: "en", text: words },
];

const band = (code: string, when: string) => ({ code, label: text(code), when });

const sexSplit = {
  name: "sex",
  called: text("by sex"),
  of: "firstRow(child.Header).SEX",
  reason: "x",
};
const placeSplit = { name: "place", called: text("by place"), of: "this.PLACE", reason: "x" };
const ageSplit = {
  name: "age",
  called: text("by age"),
  of: "age",
  reason: "x",
  bands: [band("YOUNG", "value < 10"), band("OLD", "value >= 9 && value < 16")],
};

const { denominators: _denominators, numerator: _numerator, ...plain } = calculationOf();

/** Calculations that together use every time rule, kind of measure, denominator and treatment of what is missing. */
export const fixtureCalculations: Readonly<Record<string, MeasureCalculation>> = {
  stock: calculationOf({
    disaggregations: [sexSplit, placeSplit, ageSplit],
    names: [
      { name: "stays", is: "child.Episodes.filter(e, inCareDuring(e))", means: "stays" },
      { name: "count", is: "size(stays)", means: "how many" },
      { name: "many", is: "count >= 2", means: "more than one" },
    ],
    numerator: "many && age < 12",
  }),
  "events by key": {
    ...plain,
    unit: {
      of: "EVENT",
      called: "ceasings",
      key: ["this.DEC", "this.REC"],
      stands: { row: "FIRST", by: "this.DECOM" },
    },
    population: {
      description: text("Ceasings"),
      time: { rule: "EVENT_IN_PERIOD", starts: "this.DEC" },
      include: 'this.REC != "X1"',
      exclude: [
        { when: 'this.LS in ["V3", "V4"]', why: "short breaks" },
        { when: "blank(this.PLACE)", why: "no place" },
      ],
    },
    distribution: {
      of: "this.REC",
      bands: [
        band("ADOPTED", 'value in ["E11", "E12"]'),
        band("RETURNED", 'value == "E4A"'),
        band("OVERLAPPING", 'value in ["E12", "E8"]'),
      ],
      ordered: false,
      publishAllBands: true,
    },
    missing: [
      { kind: "BLANK", when: "blank(value)", treat: "EXCLUDED", why: "x" },
      {
        kind: "NOT_KNOWN",
        when: 'value == "E17"',
        treat: "BAND",
        band: { code: "UNKNOWN", label: text("Unknown") },
        why: "x",
      },
      { kind: "INVALID", when: "invalid(this.PLACE)", treat: "IN_DENOMINATOR", why: "x" },
    ],
    numerator: 'this.REC in ["E11", "E12"]',
    denominators: {
      first: { base: "RECORDED", called: text("of those recorded"), why: "x" },
      second: { base: "CONDITION", called: text("of the young"), when: "age < 14" },
    },
    disaggregations: [placeSplit, { ...sexSplit, name: "day", of: "this.DEC" }],
  },
  "episodes overlapping": {
    ...plain,
    unit: { of: "EPISODE", called: "episodes" },
    population: {
      description: text("Episodes"),
      time: {
        rule: "EPISODE_OVERLAPS",
        starts: "this.DECOM",
        ends: "this.DEC",
        periodFrom: "addMonths(collection.end, -6)",
      },
      include: "true",
    },
    numerator: "prev.DEC == this.DECOM",
    denominators: { first: { base: "ELIGIBLE", called: text("of all") } },
    measure: { kind: "RATE", per: 1000 },
    disaggregations: [
      { ...sexSplit, name: "before", of: "prev.PLACE" },
      { ...sexSplit, name: "boundary", of: "this.DECOM > collection.start" },
      { ...sexSplit, name: "stay", of: "daysBetween(this.DECOM, this.DEC)" },
    ],
  },
  "open on a day, its end counted": calculationOf({
    population: {
      description: text("Open"),
      time: {
        rule: "OPEN_AT_POINT",
        starts: "this.DECOM",
        ends: "this.DEC",
        point: "collection.start",
        lastDayCounts: true,
      },
      include: "true",
    },
    unit: { of: "CHILD", called: "children" },
    measure: { kind: "COUNT" },
  }),
  "all rows, a mean": {
    ...plain,
    unit: { of: "CHILD", called: "children", stands: { row: "LAST" } },
    population: { description: text("All"), time: { rule: "ALL_ROWS" }, include: "true" },
    distribution: {
      of: "size(child.Episodes)",
      bands: [band("ONE", "value <= 1"), band("MORE", "value > 1")],
      ordered: true,
      publishAllBands: true,
    },
    measure: { kind: "MEAN", spread: ["QUARTILES", "RANGE", "STANDARD_DEVIATION"] },
    disaggregations: [sexSplit],
  },
  "a median of days": {
    ...plain,
    unit: { of: "EPISODE", called: "episodes" },
    population: {
      description: text("Ended"),
      time: { rule: "EVENT_IN_PERIOD", starts: "this.DEC" },
      include: "true",
    },
    distribution: {
      of: "daysBetween(this.DECOM, this.DEC)",
      bands: [band("SHORT", "value < 100"), band("LONG", "value >= 100")],
      ordered: true,
      publishAllBands: true,
    },
    measure: { kind: "MEDIAN", of: "workingDaysBetween(this.DECOM, this.DEC)" },
    disaggregations: [placeSplit],
  },
  "coverage in stages": calculationOf({
    coverage: {
      eligible: "age >= 4",
      offered: "!blank(this.PLACE)",
      offeredAccessibly: 'this.PLACE_PROVIDER in ["PR1", "PR2", "PR4"]',
      tookPart: 'this.PLACE_PROVIDER in ["PR1", "PR3"]',
      answered: 'this.PLACE_PROVIDER == "PR1"',
      outcomes: {
        of: "this.PLACE_PROVIDER",
        bands: [
          band("OWN", 'value == "PR1"'),
          band("OTHER", 'value in ["PR2", "PR3", "PR1"]'),
          band("NONE_TOLD", "blank(value)"),
        ],
        ordered: false,
        publishAllBands: true,
      },
    },
    numerator: 'this.PLACE_PROVIDER == "PR1" && age < 12',
    denominators: {
      first: { base: "ELIGIBLE", called: text("of all") },
      second: { base: "ANSWERED", called: text("of those who answered") },
    },
  }),
  "the year before": calculationOf({
    source: {
      return: "dfe:ssda903",
      scope: "dfe:ssda903-header",
      years: { from: 2023 },
      externals: [{ name: "last-year", kind: "EARLIER_RETURN", what: "x", yearOffset: -1 }],
    },
    unit: { of: "CHILD", called: "children" },
    ageAt: { born: "this.DOB", on: "collection.end" },
    names: [
      {
        name: "before",
        is: "last.Episodes.exists(e, e.DECOM <= collection.start)",
        means: "in care the year before",
      },
    ],
    population: {
      description: text("Known before"),
      time: { rule: "ALL_ROWS" },
      include: "before || age > 3",
    },
    numerator: "before",
    denominators: { first: { base: "ELIGIBLE", called: text("of all") } },
  }),
  "a run of care": calculationOf({
    unit: { of: "EVENT", called: "stays", key: ["careStart(this)"], stands: { row: "LAST" } },
    names: [{ name: "start", is: "careStart(this)", means: "care began" }],
    population: {
      description: text("Stays"),
      time: { rule: "EPISODE_OVERLAPS", starts: "start", ends: "careEnd(this)" },
      include: "true",
    },
    numerator: "daysBetween(start, collection.end) > 180",
    denominators: { first: { base: "ELIGIBLE", called: text("of all") } },
  }),
};

/** Indicators of the calculations. */
export const fixtureIndicators: readonly (readonly [string, Indicator])[] = Object.entries(
  fixtureCalculations,
).map(([name, calculation]) => [
  name,
  indicatorOf({ id: `examples:fixture-${name.replaceAll(/[^a-z]+/gu, "-")}`, calculation }),
]);
