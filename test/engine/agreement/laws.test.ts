import * as fc from "fast-check";
import { expect, test } from "vitest";

import type { Agreement, AgreementStatistic } from "../../../engine/agreement/assess-agreement.ts";
import type { Coding } from "../../../engine/agreement/coded-units.ts";
import { exactText } from "../../../runtime/fraction.ts";
import type { Problem } from "../../../runtime/problems.ts";
import type { Result } from "../../../runtime/result.ts";
import { assess } from "./codings.ts";

const codes = ["a", "b", "c", "d"];

const frame = { codes, silenceCode: "SILENCE" };

/** Units by coders, with gaps; every coder codes one unit at least. */
const someCodings = (coders: number): fc.Arbitrary<readonly Coding[]> =>
  fc
    .array(
      fc.array(fc.option(fc.constantFrom(...codes), { nil: undefined, freq: 5 }), {
        minLength: coders,
        maxLength: coders,
      }),
      { minLength: 1, maxLength: 25 },
    )
    .map((units) =>
      units.flatMap((given, unit) =>
        given.map((code, coder) => ({ unit: `u${unit}`, coder: `c${coder}`, code })),
      ),
    );

/** What must not change: the coefficient and its interval, exactly, or the problem. */
const toldBy = (result: Result<Agreement, readonly Problem[]>): string => {
  if (!result.ok) return result.error.map(({ code }) => code).join(" ");
  const { value, interval } = result.value;
  return [value, interval.lower, interval.upper].map(exactText).join(" ");
};

const statistics: readonly AgreementStatistic[] = [
  "alpha-nominal",
  "alpha-ordinal",
  "kappa",
  "kappa-linear",
  "kappa-quadratic",
];

test.for(statistics)("%s: the order of units, coders and rows does not matter", (statistic) => {
  fc.assert(
    fc.property(
      someCodings(2).chain((codings) =>
        fc.tuple(
          fc.constant(codings),
          fc.shuffledSubarray([...codings], { minLength: codings.length }),
        ),
      ),
      ([codings, shuffled]) => {
        const swapped = shuffled.map((coding) => ({
          ...coding,
          unit: `z${99 - Number(coding.unit.slice(1))}`,
          coder: coding.coder === "c0" ? "second" : "first",
        }));
        const whole = toldBy(assess(codings, { statistic, frame }));
        expect(toldBy(assess(shuffled, { statistic, frame }))).toBe(whole);
        expect(toldBy(assess(swapped, { statistic, frame }))).toBe(whole);
      },
    ),
    { numRuns: 60 },
  );
});

test.for(["alpha-nominal", "kappa"] as const)(
  "%s: other names of codes change nothing",
  (statistic) => {
    fc.assert(
      fc.property(
        someCodings(2),
        fc.shuffledSubarray(["w", "x", "y", "z"], { minLength: 4 }),
        (codings, names) => {
          const renamed = codings.map((coding) => {
            const code = coding.code === undefined ? undefined : names[codes.indexOf(coding.code)];
            return { ...coding, code };
          });
          expect(
            toldBy(assess(renamed, { statistic, frame: { ...frame, codes: names.toSorted() } })),
          ).toBe(toldBy(assess(codings, { statistic, frame })));
        },
      ),
      { numRuns: 60 },
    );
  },
);

test.for(["alpha-nominal", "alpha-ordinal"] as const)(
  "%s: a unit that one coder alone coded changes nothing",
  (statistic) => {
    fc.assert(
      fc.property(someCodings(3), fc.constantFrom(...codes), (codings, code) => {
        const more = [...codings, { unit: "alone", coder: "c1", code }];
        expect(toldBy(assess(more, { statistic, frame }))).toBe(
          toldBy(assess(codings, { statistic, frame })),
        );
      }),
      { numRuns: 60 },
    );
  },
);

test.for(statistics)("%s: coders who always agree have exactly 1", (statistic) => {
  fc.assert(
    fc.property(
      fc
        .array(fc.constantFrom(...codes), { minLength: 2, maxLength: 30 })
        .filter((given) => new Set(given).size > 1),
      (given) => {
        const codings = given.flatMap((code, unit) => [
          { unit: `u${unit}`, coder: "A", code },
          { unit: `u${unit}`, coder: "B", code },
        ]);
        const found = assess(codings, { statistic, frame });
        expect(found).toMatchObject({ ok: true, value: { band: "RELIABLE" } });
        expect(toldBy(found)).toMatch(/^1 .* 1$/u);
      },
    ),
    { numRuns: 60 },
  );
});

test("with two codes ordinal alpha is nominal alpha", () => {
  fc.assert(
    fc.property(someCodings(3), (codings) => {
      const binary = codings.map((coding) => ({
        ...coding,
        code: coding.code === undefined ? undefined : coding.code < "c" ? "a" : "b",
      }));
      expect(toldBy(assess(binary, { statistic: "alpha-ordinal", frame }))).toBe(
        toldBy(assess(binary, { statistic: "alpha-nominal", frame })),
      );
    }),
    { numRuns: 60 },
  );
});

test("the interval lies around alpha, and is the same for the same seed", () => {
  fc.assert(
    fc.property(someCodings(3), (codings) => {
      const [one, two] = [assess(codings, { frame }), assess(codings, { frame })];
      if (!one.ok || !two.ok) return;
      const { lower, upper } = one.value.interval;
      expect(two.value.interval).toEqual(one.value.interval);
      expect(Number(lower.numerator) / Number(lower.denominator)).toBeLessThanOrEqual(
        Number(upper.numerator) / Number(upper.denominator),
      );
    }),
    { numRuns: 20 },
  );
});
