import { describe, expect, test } from "vitest";

import type { AgreementRequest } from "../../../engine/agreement/assess-agreement.ts";
import type { CodedUnits, Coding } from "../../../engine/agreement/coded-units.ts";
import { exactText, fraction, renderFraction } from "../../../runtime/fraction.ts";
import { bandOf } from "../../../engine/agreement/reliability-band.ts";
import { countThemes } from "../../../engine/agreement/theme-counts.ts";
import { invariant } from "../../../runtime/result.ts";
import { assess, codingsOfLines, codingsOfTable } from "./codings.ts";

test.for([
  [fraction(4n, 5n), "RELIABLE"],
  [fraction(1n), "RELIABLE"],
  [fraction(7_999_999_999_999_999n, 10n ** 16n), "TENTATIVE"],
  [fraction(667n, 1000n), "TENTATIVE"],
  // Two thirds would be 0.667 when rounded.
  [fraction(2n, 3n), "NOT_YET"],
  [fraction(0n), "NOT_YET"],
  [fraction(-1n), "NOT_YET"],
] as const)("the band of %o is %s", ([value, band]) => {
  expect(bandOf(value)).toBe(band);
});

test.for([
  [fraction(1n, 8n), 2, "0.13"],
  [fraction(-1n, 8n), 2, "-0.13"],
  [fraction(-1n, 1000n), 2, "0.00"],
  [fraction(1999n, 2000n), 3, "1.000"],
  [fraction(5n, 2n), 0, "3"],
  [fraction(7n), 1, "7.0"],
] as const)("%o with %i decimals is %s", ([value, decimals, text]) => {
  expect(renderFraction(value, decimals)).toBe(text);
});

describe("ten units of two coders", () => {
  const nine = codingsOfTable([
    [4, 1],
    [0, 5],
  ]);

  test("the coefficient is exact, and the share of pairs that agree stands beside it", () => {
    const found = assess(nine);
    invariant(found.ok, "the codings fit");
    // 1 - 19 × 2 / (2 × 9 × 11) = 160/198
    expect(exactText(found.value.value)).toBe("80/99");
    expect(found.value).toMatchObject({
      band: "RELIABLE",
      coders: 2,
      unitsCompared: 10,
      unitsCodedOnce: 0,
      offScale: 0,
      shareAgreed: fraction(9n, 10n),
    });
  });

  test("kappa differs where the coders use codes differently often", () => {
    const found = assess(nine, { statistic: "kappa" });
    expect(found).toMatchObject({ ok: true, value: { value: fraction(4n, 5n), band: "RELIABLE" } });
  });

  test("each code has an agreement of its own, and one that nobody gave has none", () => {
    const found = assess(nine);
    invariant(found.ok, "the codings fit");
    expect(found.value.byCode).toEqual([
      { code: "1", alpha: fraction(80n, 99n), band: "RELIABLE" },
      { code: "2", alpha: fraction(80n, 99n), band: "RELIABLE" },
      { code: "SILENCE", alpha: undefined, band: undefined },
    ]);
  });
});

/** Units on whose code both coders agree, so many a code, and units on which they do not. */
const coded = (counts: readonly number[], apart = 0): CodedUnits => {
  const units = counts.flatMap((count, code) =>
    Array.from({ length: count }, (_unit, index) => ({
      unit: `${code}-${index}`,
      codeByCoder: new Map([
        [0, code],
        [1, code],
      ]),
    })),
  );
  const unsettled = Array.from({ length: apart }, (_unit, index) => ({
    unit: `apart ${index}`,
    codeByCoder: new Map([
      [0, 0],
      [1, 1],
    ]),
  }));
  return {
    codes: counts.map((_count, index) => `T${index}`),
    onScale: counts.length,
    hasOrder: true,
    coders: ["A", "B"],
    units: [...units, ...unsettled, { unit: "nobody", codeByCoder: new Map() }],
  };
};

describe("themes", () => {
  test.for([
    { name: "nothing is small", counts: [12, 30], apart: 11, shown: [12, 30, 11] },
    {
      name: "small themes hide each other",
      counts: [40, 3, 8],
      apart: 12,
      shown: [40, "[c]", "[c]", 12],
    },
    {
      name: "one small theme takes the next along",
      counts: [40, 9, 15],
      apart: 20,
      shown: [40, "[c]", "[c]", 20],
    },
    {
      name: "two very small ones take a third along",
      counts: [40, 2, 3, 15],
      apart: 20,
      shown: [40, "[c]", "[c]", "[c]", 20],
    },
    {
      name: "disagreement can be the one taken along",
      counts: [40, 9, 50],
      apart: 11,
      shown: [40, "[c]", 50, "[c]"],
    },
    { name: "nought stands, in its place", counts: [40, 0, 30], apart: 0, shown: [40, 0, 30, 0] },
  ])("$name", ({ counts, apart, shown }) => {
    const found = countThemes(coded(counts, apart), "TENTATIVE", 10);
    invariant(found.ok, "tentative counts are given");
    const { themes, notAgreed, units } = found.value;
    expect(themes.map(({ code }) => code)).toEqual(counts.map((_count, index) => `T${index}`));
    expect([...themes.map((theme) => theme.units), notAgreed]).toEqual(shown);
    expect(units).toBe(counts.reduce((sum, count) => sum + count, apart));
  });

  test("are not counted while coders agree too little", () => {
    expect(countThemes(coded([40, 30]), "NOT_YET", 1)).toMatchObject({
      ok: false,
      error: { code: "AGREEMENT_NOT_YET" },
    });
    const found = assess(codingsOfLines(["a b a b a", "b a a b b"]));
    expect(found).toMatchObject({ ok: true, value: { band: "NOT_YET", themes: { ok: false } } });
  });
});

test("silence is counted, and left out of a scale on which it has no place", () => {
  const codings = codingsOfLines(["1 2 3 SILENCE 1 SILENCE", "1 2 3 SILENCE 2 3"]);
  const frame = { codes: ["1", "2", "3"], silenceCode: "SILENCE" };
  const found = assess(codings, { statistic: "alpha-ordinal", frame });
  expect(found).toMatchObject({
    ok: true,
    value: { offScale: 3, unitsCompared: 4, unitsCodedOnce: 1 },
  });
  invariant(found.ok && found.value.themes.ok, "the coders agree");
  expect(found.value.themes.value.themes.at(-1)).toEqual({ code: "SILENCE", units: 1 });
  expect(found.value.themes.value.notAgreed).toBe(2);
});

interface Refused {
  readonly name: string;
  readonly codings: readonly Coding[];
  readonly more?: Partial<AgreementRequest>;
  readonly codes: readonly string[];
}

const twice = [
  ...codingsOfLines(["a b", "a b"]),
  { unit: "u0", coder: "coder 0", code: undefined, place: { file: "f.csv", line: 9 } },
];

test.for<Refused>([
  {
    name: "a frame without silence",
    codings: codingsOfLines(["a b", "a b"]),
    more: { frame: { codes: ["a", "b"], silenceCode: undefined } },
    codes: ["AGREEMENT_SILENCE_MISSING"],
  },
  { name: "a unit coded twice", codings: twice, codes: ["AGREEMENT_CODED_TWICE"] },
  {
    name: "a code that the frame does not have",
    codings: codingsOfLines(["a b", "a c"]),
    more: { frame: { codes: ["a", "b"], silenceCode: "SILENCE" } },
    codes: ["AGREEMENT_CODE_UNKNOWN"],
  },
  {
    name: "words in place of codes",
    codings: codingsOfLines([Array.from({ length: 201 }, (_word, at) => `w${at}`).join(" ")]),
    codes: ["AGREEMENT_TOO_MANY"],
  },
  {
    name: "more coders than anybody has",
    codings: codingsOfLines(Array.from({ length: 101 }, () => "a b")),
    codes: ["AGREEMENT_TOO_MANY"],
  },
  {
    name: "one coder",
    codings: codingsOfLines(["a b a"]),
    codes: ["AGREEMENT_NOTHING_COMPARABLE"],
  },
  { name: "no coding at all", codings: [], codes: ["AGREEMENT_NOTHING_COMPARABLE"] },
  {
    name: "one code throughout",
    codings: codingsOfLines(["a a", "a a"]),
    codes: ["AGREEMENT_NO_VARIATION"],
  },
  {
    name: "one code throughout, for kappa",
    codings: codingsOfLines(["a a", "a a"]),
    more: { statistic: "kappa" },
    codes: ["AGREEMENT_NO_VARIATION"],
  },
  {
    name: "kappa of three",
    codings: codingsOfLines(["a b", "a b", "b b"]),
    more: { statistic: "kappa" },
    codes: ["AGREEMENT_TWO_CODERS"],
  },
  {
    name: "a scale whose order nobody gave",
    codings: codingsOfLines(["a b", "a b"]),
    more: { statistic: "alpha-ordinal" },
    codes: ["AGREEMENT_ORDER_MISSING"],
  },
  {
    name: "weights without an order",
    codings: codingsOfLines(["a b", "a b"]),
    more: { statistic: "kappa-linear" },
    codes: ["AGREEMENT_ORDER_MISSING"],
  },
  {
    name: "intervals between words",
    codings: codingsOfLines(["a b", "a b"]),
    more: { statistic: "alpha-interval" },
    codes: ["AGREEMENT_CODE_NO_NUMBER"],
  },
])("$name: $codes", ({ codings, more, codes }) => {
  const found = assess(codings, more);
  expect(found.ok ? [] : found.error.map(({ code }) => code)).toEqual(codes);
});

test("many problems of one kind are told by the first twenty", () => {
  const codings = codingsOfLines([Array.from({ length: 50 }, () => "x").join(" ")]);
  const found = assess(codings, { frame: { codes: ["a"], silenceCode: "SILENCE" } });
  invariant(!found.ok, "x is not in the frame");
  expect(found.error).toHaveLength(20);
  expect(found.error.at(-1)?.message).toContain("There are 30 more like it.");
});

test("codes with decimals and signs have exact distances", () => {
  const whole = assess(codingsOfLines(["-10 5 20 5", "-10 20 20 5"]), {
    statistic: "alpha-interval",
  });
  const parts = assess(codingsOfLines(["-1 0.5 2.0 0.5", "-1 2.0 2.0 0.5"]), {
    statistic: "alpha-interval",
  });
  invariant(whole.ok && parts.ok, "numbers are codes");
  expect(parts.value.value).toEqual(whole.value.value);
});
