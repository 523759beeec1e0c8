import { describe, expect, test } from "vitest";

import type { Agreement, AgreementStatistic } from "../../../engine/agreement/assess-agreement.ts";
import { cohenKappa, type KappaWeight } from "../../../engine/agreement/cohen-kappa.ts";
import { renderFraction, squareRoot } from "../../../runtime/fraction.ts";
import { seededRandom } from "../../../engine/agreement/seeded-random.ts";
import { invariant } from "../../../runtime/result.ts";
import { assess, codingsOfLines } from "./codings.ts";

const assessed = (
  lines: readonly string[],
  statistic: AgreementStatistic,
  codes: readonly string[],
  seed = 1,
): Agreement => {
  const found = assess(codingsOfLines(lines), {
    statistic,
    frame: { codes, silenceCode: "SILENCE" },
    random: seededRandom(seed),
  });
  invariant(found.ok, "the published codings can be assessed");
  return found.value;
};

/** Krippendorff (2011), "Computing Krippendorff's Alpha-Reliability", part C: four observers, twelve units. */
const fourObservers = [
  "1 2 3 3 2 1 4 1 2 . . .",
  "1 2 3 3 2 2 4 1 2 5 . 3",
  ". 3 3 3 2 3 4 2 2 5 1 .",
  "1 2 3 3 2 4 4 1 2 5 1 .",
];

/** The computational example of the encyclopaedia's article "Krippendorff's alpha": three coders, fifteen units. */
const threeCoders = [
  ". . . . . 3 4 1 2 1 1 3 3 . 3",
  "1 . 2 1 3 3 4 3 . . . . . . .",
  ". . 2 1 3 4 4 . 2 1 1 3 3 . 4",
];

/** Hayes and Krippendorff (2007), "Answering the call for a standard reliability measure": five judges, forty units. */
const fiveJudges = [
  "1 1 2 . 0 0 1 1 2 2 . 0 1 3 1 1 2 1 1 0 0 0 2 0 1 0 0 1 1 1 1 2 2 3 2 2 2 2 2 1",
  "1 1 3 0 0 0 0 . 2 1 1 0 2 3 1 1 1 2 1 0 0 0 3 0 2 1 0 2 1 1 1 1 2 2 2 2 2 2 2 1",
  "2 0 3 0 0 0 2 2 2 1 0 0 2 2 1 1 2 3 0 0 1 . 3 0 . 1 0 1 2 2 0 2 . 2 2 3 2 . 2 1",
  ". 1 3 . . . . 0 . 1 0 0 2 2 . . . 3 1 . 1 0 3 0 2 1 1 2 2 . . 1 2 2 . . . 1 2 .",
  "2 . . 0 0 0 1 . 2 . . . . 3 1 1 2 . . 0 . 0 . . 2 . 0 . . 2 0 . 2 . 2 2 2 2 . 1",
];

test.for([
  {
    name: "Krippendorff (2011), part A: two observers, binary",
    lines: ["0 1 0 0 0 0 0 0 1 0", "1 1 1 0 0 1 0 0 0 0"],
    codes: "0 1",
    statistic: "alpha-nominal",
    published: "0.095",
  },
  {
    name: "Krippendorff (2011), part B: two observers, five names",
    lines: ["a a b b d c c c e d d a", "b a b b b c c c e d d d"],
    codes: "a b c d e",
    statistic: "alpha-nominal",
    published: "0.692",
  },
  {
    name: "Krippendorff (2011), part C, nominal",
    lines: fourObservers,
    codes: "1 2 3 4 5",
    statistic: "alpha-nominal",
    published: "0.743",
  },
  {
    name: "Krippendorff (2011), part D, ordinal",
    lines: fourObservers,
    codes: "1 2 3 4 5",
    statistic: "alpha-ordinal",
    published: "0.815",
  },
  {
    name: "Krippendorff (2011), part D, interval",
    lines: fourObservers,
    codes: "1 2 3 4 5",
    statistic: "alpha-interval",
    published: "0.849",
  },
  {
    name: "three coders, nominal",
    lines: threeCoders,
    codes: "1 2 3 4",
    statistic: "alpha-nominal",
    published: "0.691",
  },
  {
    name: "three coders, interval",
    lines: threeCoders,
    codes: "1 2 3 4",
    statistic: "alpha-interval",
    published: "0.811",
  },
  {
    name: "Hayes and Krippendorff (2007), ordinal, .7598",
    lines: fiveJudges,
    codes: "0 1 2 3",
    statistic: "alpha-ordinal",
    published: "0.760",
  },
  {
    name: "Hayes and Krippendorff (2007), nominal, .4765",
    lines: fiveJudges,
    codes: "0 1 2 3",
    statistic: "alpha-nominal",
    published: "0.477",
  },
] as const)("alpha: $name is $published", ({ lines, codes, statistic, published }) => {
  const { value } = assessed(lines, statistic, codes.split(" "));
  expect(renderFraction(value, 3)).toBe(published);
});

test("four decimals of Hayes and Krippendorff (2007)", () => {
  const codes = ["0", "1", "2", "3"];
  expect(renderFraction(assessed(fiveJudges, "alpha-ordinal", codes).value, 4)).toBe("0.7598");
  expect(renderFraction(assessed(fiveJudges, "alpha-nominal", codes).value, 4)).toBe("0.4765");
});

test.for([1, 2, 3])("the published interval of alpha, .7078 to .8078, with seed %i", (seed) => {
  // Hayes and Krippendorff (2007), 10,000 resamples of 239 pairs; resampling moves the third decimal.
  const { interval } = assessed(fiveJudges, "alpha-ordinal", ["0", "1", "2", "3"], seed);
  expect(Number(renderFraction(interval.lower, 4))).toBeCloseTo(0.7078, 2);
  expect(Number(renderFraction(interval.upper, 4))).toBeCloseTo(0.8078, 2);
  expect(interval.method).toContain("10000 resamples of 239 pairs");
});

/** The skin condition data of the SAS/STAT manual, "PROC FREQ, Agreement Study". */
const skinCondition = [
  [10, 4, 1, 0],
  [5, 10, 12, 2],
  [2, 4, 12, 5],
  [0, 2, 6, 13],
];

/** Mammograms of 85 women read by two radiologists: the Stata manual, "kappa", and lesson 18 of Penn State's STAT 509. */
const mammograms = [
  [21, 12, 0, 0],
  [4, 17, 1, 0],
  [3, 9, 15, 2],
  [0, 0, 0, 1],
];

/** 110 mammograms of Kundel and Polansky (2003), in the manual of R's vcdExtra with what its Kappa answers. */
const twoReaders = [
  [34, 10, 2, 0],
  [6, 8, 8, 2],
  [2, 5, 4, 12],
  [0, 1, 2, 14],
];

/** Answers of 91 couples (Hout and others 1987, in Agresti 1990), the example of R's vcd package. */
const couples = [
  [7, 7, 2, 3],
  [2, 8, 3, 7],
  [1, 5, 4, 9],
  [2, 8, 9, 14],
];

describe("kappa, its standard error and its 95% interval", () => {
  interface KappaCase {
    readonly name: string;
    readonly table: readonly (readonly number[])[];
    readonly weight: KappaWeight;
    readonly decimals: number;
    readonly kappa: string;
    readonly error?: string;
    readonly bounds?: readonly [string, string];
  }
  test.for<KappaCase>([
    {
      name: "Cohen (1960) and (1968), 200 cases of two judges",
      table: [
        [88, 14, 18],
        [10, 40, 10],
        [2, 6, 12],
      ],
      weight: "unweighted",
      decimals: 3,
      kappa: "0.492",
    },
    {
      name: "manual of R's statpsych, ci.kappa",
      table: [
        [31, 12],
        [4, 58],
      ],
      weight: "unweighted",
      decimals: 7,
      kappa: "0.6756757",
      error: "0.0734476",
      bounds: ["0.5317210", "0.8196303"],
    },
    {
      name: "SAS, skin condition",
      table: skinCondition,
      weight: "unweighted",
      decimals: 4,
      kappa: "0.3449",
      error: "0.0724",
      bounds: ["0.2030", "0.4868"],
    },
    {
      name: "SAS, skin condition, linear weights",
      table: skinCondition,
      weight: "linear",
      decimals: 4,
      kappa: "0.5082",
      error: "0.0655",
      bounds: ["0.3798", "0.6366"],
    },
    {
      name: "R's vcdExtra, mammograms",
      table: twoReaders,
      weight: "unweighted",
      decimals: 4,
      kappa: "0.3713",
      error: "0.0603",
    },
    {
      name: "R's vcdExtra, mammograms, linear weights",
      table: twoReaders,
      weight: "linear",
      decimals: 4,
      kappa: "0.5964",
      error: "0.0492",
    },
    {
      name: "R's vcd, couples",
      table: couples,
      weight: "unweighted",
      decimals: 4,
      kappa: "0.1293",
      error: "0.0686",
    },
    {
      name: "R's vcd, couples, linear weights",
      table: couples,
      weight: "linear",
      decimals: 4,
      kappa: "0.2374",
      error: "0.0783",
    },
    {
      name: "Stata, mammograms",
      table: mammograms,
      weight: "unweighted",
      decimals: 4,
      kappa: "0.4728",
    },
    {
      name: "Stata, mammograms, linear weights",
      table: mammograms,
      weight: "linear",
      decimals: 4,
      kappa: "0.5684",
    },
  ])("$name", ({ table, weight, decimals, kappa, error, bounds }) => {
    const found = cohenKappa(
      table.map((row) => row.map(BigInt)),
      weight,
    );
    invariant(found !== undefined, "the published tables vary");
    const { value, variance, interval } = found;
    expect(renderFraction(value, decimals)).toBe(kappa);
    if (error !== undefined) expect(renderFraction(squareRoot(variance), decimals)).toBe(error);
    if (bounds !== undefined)
      expect([
        renderFraction(interval.lower, decimals),
        renderFraction(interval.upper, decimals),
      ]).toEqual(bounds);
  });
});
