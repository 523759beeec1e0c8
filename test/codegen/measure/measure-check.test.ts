import { beforeAll, expect, test } from "vitest";

import { measureFits } from "../../../codegen/measure/measure-check.ts";
import { populationText } from "../../../codegen/measure/measure-texts.ts";
import type {
  Indicator,
  ItemMapping,
  MeasureCalculation,
  PopulationTime,
} from "../../../generated/items/types.ts";
import type { Snapshot } from "../../../registry/model/snapshot.ts";
import { shippedRelease } from "../../law/shipped-release.ts";
import { calculationOf, indicatorOf, mappingOf } from "./sample-measures.ts";

let shipped: Snapshot;

beforeAll(() => {
  shipped = shippedRelease();
});

/** What is found, each in one line: where in the item, line and column in the expression, what. */
const findings = (content: Indicator | ItemMapping): readonly string[] =>
  measureFits
    .find(content, { all: shipped, published: shipped })
    .map(({ pointer, within, message }) => {
      const place = within === undefined ? "" : ` ${within.line}:${within.column}`;
      return `${pointer}${place} ${message.replace(/^\S+ in (\S+@\d{4})[.\d]*:/u, "$1:")}`;
    });

const measured = (parts: Partial<MeasureCalculation>): Indicator =>
  indicatorOf({ calculation: calculationOf(parts) });

const { source, population, distribution } = calculationOf();

interface Case {
  readonly name: string;
  readonly content: Indicator | ItemMapping;
  readonly told: readonly string[];
}

const cases: readonly Case[] = [
  { name: "a measure that fits every year", content: indicatorOf({}), told: [] },
  {
    name: "one that cannot be computed",
    content: (() => {
      const { calculation: _calculation, ...rest } = indicatorOf();
      return { ...rest, cannotCompute: { why: "A", needs: ["B"] } };
    })(),
    told: [],
  },
  {
    name: "a column that is misspelt",
    content: measured({ population: { ...population, include: "this.DECOMM > collection.start" } }),
    told: ["/calculation/population/include 1:6 dfe:ssda903@2023: Episodes has no column DECOMM."],
  },
  {
    name: "a code that only later years have",
    content: measured({ numerator: 'this.PLACE == "Z11"' }),
    told: ["2023", "2024", "2025"].map(
      (year) =>
        `/calculation/numerator 1:15 dfe:ssda903@${year}: PLACE has no code Z11 in ${year}, so this can never be true.`,
    ),
  },
  {
    name: "a fault in a name is told where the name stands, not where it is used",
    content: measured({
      names: [{ name: "stays", is: "child.Episodez", means: "stays" }],
      numerator: "count(stays) > 1",
    }),
    told: ["/calculation/names/0/is 1:7 dfe:ssda903@2023: The return has no table Episodez."],
  },
  {
    name: "a fault after a name has its place in what is written",
    content: measured({ numerator: "age < 10 &&\n  this.NOPE == 1" }),
    told: ["/calculation/numerator 2:8 dfe:ssda903@2023: Episodes has no column NOPE."],
  },
  {
    name: "a band that compares a number with a text",
    content: measured({
      distribution: {
        ...distribution,
        bands: distribution.bands.map((band) => ({ ...band, when: 'value == "A"' })),
      },
    }),
    told: [
      "/calculation/distribution/bands/0/when 1:1 dfe:ssda903@2023: == does not take whole number and text.",
      "/calculation/distribution/bands/1/when 1:1 dfe:ssda903@2023: == does not take whole number and text.",
    ],
  },
  {
    name: "a text where a condition is asked for, and rows where a value is",
    content: measured({
      numerator: "this.PLACE",
      unit: { of: "EVENT", called: "A", key: ["this"] },
    }),
    told: [
      "/calculation/unit/key/0 1:1 dfe:ssda903@2023: This must be a single value, and it is a Episodes row.",
      "/calculation/numerator 1:1 dfe:ssda903@2023: This must be a condition, and it is a text.",
    ],
  },
  {
    name: "a mean of codes",
    content: measured({
      measure: { kind: "MEAN", spread: ["RANGE"] },
      distribution: { ...distribution, of: "this.PLACE", bands: [] },
      missing: [],
    }),
    told: [
      "/calculation/distribution/of 1:1 dfe:ssda903@2023: This must be a number, and it is a text.",
    ],
  },
  {
    name: "a year without the return",
    content: measured({ source: { ...source, years: { from: 1990, to: 2023 } } }),
    told: ["/calculation/source/years There is no dfe:ssda903 of 1990 here."],
  },
  {
    name: "a table that the year does not have",
    content: measured({
      source: { ...source, scope: "dfe:ssda903-sw-episodes", years: { from: 2023, to: 2023 } },
    }),
    told: [
      "/calculation/source/scope dfe:ssda903@2023.2.0 has no table of dfe:ssda903-sw-episodes.",
    ],
  },
  {
    name: "a list to look things up in",
    content: measured({
      source: {
        ...source,
        externals: [
          {
            name: "postcodes",
            kind: "LIST",
            what: "Where postcodes lie",
            list: "chorus:postcodes",
          },
          { name: "population", kind: "DENOMINATOR", what: "Children living here" },
        ],
      },
      numerator: "inReference(reference.postcodes, this.PL_POST)",
    }),
    told: [],
  },
  {
    name: "every part that may be left out",
    content: measured({
      unit: { of: "EVENT", called: "stays", key: ["this.DECOM"] },
      population: {
        ...population,
        time: {
          rule: "EPISODE_OVERLAPS",
          starts: "this.DECOM",
          ends: "this.DEC",
          periodFrom: "addYears(collection.start, -1)",
          periodTo: "collection.end",
        },
      },
      coverage: {
        eligible: "age > 3",
        offered: "age > 4",
        offeredAccessibly: "age > 5",
        tookPart: "age > 6",
        answered: "age > 7",
        outcomes: distribution,
      },
      denominators: {
        first: { base: "CONDITION", called: [], when: "age > 3" },
        second: { base: "CONDITION", called: [], when: "age > 4" },
      },
      measure: { kind: "MEAN", of: "age", spread: ["QUARTILES"] },
      disaggregations: [
        { name: "sex", called: [], of: "firstRow(child.Header).SEX", reason: "To see." },
        { name: "age", called: [], of: "age", bands: distribution.bands, reason: "To see." },
      ],
    }),
    told: [],
  },
  { name: "a mapping by codes", content: mappingOf(), told: [] },
  {
    name: "a mapping that works values out, and one that does not fit",
    content: mappingOf({
      transform: "DERIVE",
      validFor: { from: 2025 },
      derive: {
        return: "dfe:ssda903",
        scope: "dfe:ssda903-header",
        values: [{ to: "SEX", is: "this.SEXES" }],
      },
      deriveBack: {
        return: "dfe:ssda903",
        scope: "dfe:ssda903-header",
        values: [{ to: "localSex", is: 'this.SEX == "F" ? "girl" : "boy"' }],
      },
    }),
    told: ["/derive/values/0/is 1:6 dfe:ssda903@2025: Header has no column SEXES."],
  },
  {
    name: "a mapping over a return that is not here",
    content: mappingOf({
      transform: "DERIVE",
      validFor: { from: 2024 },
      derive: { return: "dfe:nothing", scope: "dfe:a", values: [{ to: "SEX", is: "this.A" }] },
    }),
    told: ["/derive/years There is no dfe:nothing of 2024 here."],
  },
  {
    name: "a mapping of no year in particular is held against the newest",
    content: mappingOf({
      transform: "DERIVE",
      derive: {
        return: "dfe:ssda903",
        scope: "dfe:ssda903-header",
        values: [{ to: "SEX", is: 'this.SEX == "1" ? "a" : "b"' }],
      },
    }),
    told: [
      "/derive/values/0/is 1:13 dfe:ssda903@2027: SEX has no code 1 in 2027, so this can never be true.",
    ],
  },
];

test.for(cases.map((one) => [one.name, one] as const))("%s", ([, { content, told }]) => {
  expect(findings(content)).toEqual(told);
});

test.for<readonly [string, PopulationTime, string, string]>([
  ["all rows", { rule: "ALL_ROWS" }, "true", "true"],
  ["some of all rows", { rule: "ALL_ROWS" }, "this.A", "(this.A)"],
  [
    "events",
    { rule: "EVENT_IN_PERIOD", starts: "this.A" },
    "this.B",
    "(this.A) >= (collection.start) && (this.A) <= (collection.end) && (this.B)",
  ],
  [
    "stretches that touch a period of its own",
    { rule: "EPISODE_OVERLAPS", starts: "this.A", ends: "this.B", periodFrom: "x", periodTo: "y" },
    "true",
    "(this.A) <= (y) && (blank(this.B) || (this.B) >= (x))",
  ],
  [
    "stretches open on a day",
    { rule: "OPEN_AT_POINT", starts: "this.A", ends: "this.B" },
    "true",
    "(this.A) <= (collection.end) && (blank(this.B) || (this.B) > (collection.end))",
  ],
  [
    "and on their last day",
    { rule: "OPEN_AT_POINT", starts: "this.A", ends: "this.B", point: "d", lastDayCounts: true },
    "true",
    "(this.A) <= (d) && (blank(this.B) || (this.B) >= (d))",
  ],
  [
    "stretches that never end",
    { rule: "OPEN_AT_POINT", starts: "this.A" },
    "age > 3",
    "cel.bind(age, ageAt(firstRow(child.Header).DOB, collection.end), (this.A) <= (collection.end) && (age > 3))",
  ],
])("the population of %s", ([, time, include, expected]) => {
  const { exclude: _exclude, ...rest } = population;
  expect(populationText(calculationOf({ population: { ...rest, time, include } }))).toBe(expected);
});

test("what is excluded is taken off", () => {
  const time: PopulationTime = { rule: "ALL_ROWS" };
  const text = populationText(
    calculationOf({ population: { ...population, time, include: "true" } }),
  );
  expect(text).toBe('!(this.LS in ["V3", "V4"])');
});
