import type { Fraction } from "./fraction.ts";
import { exactText, fraction, minus, plus, renderFraction, squareRoot, times } from "./fraction.ts";
import type { MeasurePlan } from "./measure-module.ts";
import { countIn, eligibleIn } from "./measure-tally.ts";
import type { MeasureSlice } from "./measure-tally.ts";

/** Numbers from outside by name: whole numbers as text. */
export type ExternalNumbers = Readonly<Record<string, string>>;

/** How far apart values lie, each with the decimals of the measure. */
export interface SpreadTold {
  readonly lowerQuartile?: string;
  readonly upperQuartile?: string;
  readonly lowest?: string;
  readonly highest?: string;
  readonly standardDeviation?: string;
}

/** A figure from the counts as counted. Nothing in it has been hidden. */
export interface FigureFound {
  /** With the decimals of the measure, rounded half up once; null when there is none. */
  readonly figure: string | null;
  /** The exact quotient before it was rounded, for example `41/54`. */
  readonly exact: string | null;
  /** Units counted, or of which a mean or median was taken. */
  readonly numerator: number;
  readonly denominator: string | null;
  readonly spread?: SpreadTold;
  /** Why there is no figure. */
  readonly why?: string;
}

/** A number written with digits, a point and a sign at most, exactly. */
export const exactNumber = (text: string): Fraction => {
  const [whole = "0", decimals = ""] = text.split(".");
  return fraction(BigInt(`${whole}${decimals}`), 10n ** BigInt(decimals.length));
};

/** The value at a share of the way along the ordered values, in quarters; between two of them in proportion. */
const quartileOf = (values: NonNullable<MeasureSlice["values"]>, quarters: bigint): Fraction => {
  const count = values.reduce((total, [, often]) => total + often, 0);
  const along = BigInt(count - 1) * quarters;
  const at = Number(along / 4n);
  const valueAt = (place: number): Fraction => {
    let passed = 0;
    for (const [value, often] of values) {
      passed += often;
      if (place < passed) return exactNumber(value);
    }
    return exactNumber(values.at(-1)?.[0] ?? "0");
  };
  const low = valueAt(at);
  return plus(low, times(minus(valueAt(at + 1), low), fraction(along % 4n, 4n)));
};

const sizeOf = (values: NonNullable<MeasureSlice["values"]>): number =>
  values.reduce((total, [, count]) => total + count, 0);

const meanOf = (values: NonNullable<MeasureSlice["values"]>): Fraction =>
  times(
    values.reduce(
      (total, [value, count]) => plus(total, times(exactNumber(value), fraction(BigInt(count)))),
      fraction(0n),
    ),
    fraction(1n, BigInt(sizeOf(values))),
  );

/** Of the group itself, not of a larger one it was drawn from. */
const deviationOf = (values: NonNullable<MeasureSlice["values"]>): Fraction => {
  const mean = meanOf(values);
  const squares = values.reduce((total, [value, count]) => {
    const apart = minus(exactNumber(value), mean);
    return plus(total, times(times(apart, apart), fraction(BigInt(count))));
  }, fraction(0n));
  return squareRoot(times(squares, fraction(1n, BigInt(sizeOf(values)))));
};

const spreadOf = (
  { measure, rounding }: MeasurePlan,
  values: NonNullable<MeasureSlice["values"]>,
): SpreadTold => {
  const told = (value: Fraction): string => renderFraction(value, rounding.decimals);
  const asked = measure.spread ?? [];
  return {
    ...(asked.includes("QUARTILES")
      ? {
          lowerQuartile: told(quartileOf(values, 1n)),
          upperQuartile: told(quartileOf(values, 3n)),
        }
      : {}),
    ...(asked.includes("RANGE")
      ? { lowest: told(quartileOf(values, 0n)), highest: told(quartileOf(values, 4n)) }
      : {}),
    ...(asked.includes("STANDARD_DEVIATION")
      ? { standardDeviation: told(deviationOf(values)) }
      : {}),
  };
};

const averageOf = (plan: MeasurePlan, slice: MeasureSlice): FigureFound => {
  const values = slice.values ?? [];
  const numerator = sizeOf(values);
  if (numerator === 0)
    return {
      figure: null,
      exact: null,
      numerator,
      denominator: null,
      why: "No unit has a value.",
    };
  const average = plan.measure.kind === "MEAN" ? meanOf(values) : quartileOf(values, 2n);
  return {
    figure: renderFraction(average, plan.rounding.decimals),
    exact: exactText(average),
    numerator,
    denominator: null,
    ...((plan.measure.spread ?? []).length === 0 ? {} : { spread: spreadOf(plan, values) }),
  };
};

/** What a count is set against, as text; undefined when a number from outside was not given. */
export const denominatorIn = (
  plan: MeasurePlan,
  slice: MeasureSlice,
  asked: { readonly which: "first" | "second"; readonly externals: ExternalNumbers },
): string | undefined => {
  const denominator = plan[asked.which];
  if (denominator === undefined) return undefined;
  if (denominator.base === "EXTERNAL") return asked.externals[denominator.external ?? ""];
  return String(countIn(slice, asked.which) ?? 0);
};

/** What a count is out of: 100 for a percentage. */
export const perOf = ({ measure }: MeasurePlan): number =>
  measure.kind === "RATE" ? (measure.per ?? 1) : 100;

const quotientOf = (
  plan: MeasurePlan,
  slice: MeasureSlice,
  asked: { readonly which: "first" | "second"; readonly externals: ExternalNumbers },
): FigureFound => {
  const numerator = countIn(slice, "numerator") ?? eligibleIn(slice);
  const denominator = denominatorIn(plan, slice, asked);
  const none = { figure: null, exact: null, numerator, denominator: denominator ?? null };
  if (denominator === undefined)
    return { ...none, why: `${plan[asked.which]?.external ?? "The denominator"} was not given.` };
  if (BigInt(denominator) === 0n) return { ...none, why: "Nobody is in the denominator." };
  const exact = fraction(BigInt(numerator) * BigInt(perOf(plan)), BigInt(denominator));
  return {
    figure: renderFraction(exact, plan.rounding.decimals),
    exact: exactText(exact),
    numerator,
    denominator,
  };
};

/** Works out the figure of a slice: from whole numbers, exactly, and rounded once. */
export const figureOf = (
  plan: MeasurePlan,
  slice: MeasureSlice,
  asked: { readonly which: "first" | "second"; readonly externals: ExternalNumbers },
): FigureFound => {
  switch (plan.measure.kind) {
    case "COUNT": {
      const numerator = countIn(slice, "numerator") ?? eligibleIn(slice);
      return {
        figure: renderFraction(fraction(BigInt(numerator)), plan.rounding.decimals),
        exact: String(numerator),
        numerator,
        denominator: null,
      };
    }
    case "PERCENTAGE":
    case "RATE":
      return quotientOf(plan, slice, asked);
    case "MEAN":
    case "MEDIAN":
      return averageOf(plan, slice);
  }
};
