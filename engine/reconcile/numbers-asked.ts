import type { Fraction } from "../../runtime/fraction.ts";
import { fraction } from "../../runtime/fraction.ts";

import type { Sides } from "./compare-sides.ts";
import { measureOf } from "./mix-measures.ts";
import type { NumberAsked } from "./reconciled-numbers.ts";
import type { WorkedOut } from "./worked-out.ts";

type Plan = ReturnType<typeof measureOf>["plan"];

const grouped = (number: number): string => String(number).replaceAll(/\B(?=(?:\d{3})+$)/gu, ",");

const unitOf = ({ measure, unit }: Plan): string => {
  switch (measure.kind) {
    case "COUNT":
      return unit.called;
    case "PERCENTAGE":
      return "percentage points";
    case "RATE":
      return `per ${grouped(measure.per ?? 1)}`;
    case "MEAN":
    case "MEDIAN":
      return measure.unit ?? "";
  }
};

const whole = { left: 0, right: 0 } as const;

const wholeNumber = (value: number | string | undefined): Fraction | undefined =>
  value === undefined ? undefined : fraction(BigInt(value));

/** True when a figure is an average: an exact one would tell more of the values than is published. */
export const isAverage = ({ left, right }: Sides): boolean =>
  [left, right].some((side) => ["MEAN", "MEDIAN"].includes(measureOf(side).plan.measure.kind));

/** True when both figures are of one kind, so that one can be taken from the other. */
export const isComparable = ({ left, right }: Sides): boolean => {
  const [one, other] = [measureOf(left).plan.measure, measureOf(right).plan.measure];
  return one.kind === other.kind && one.per === other.per && one.unit === other.unit;
};

const calledOf = ({ first, unit }: Plan): string =>
  first?.base === "EXTERNAL" ? first.called : unit.called;

const denominatorUnit = (left: Plan, right: Plan): string =>
  [...new Set([calledOf(left), calledOf(right)])].join(" / ");

/** The numbers that are set against each other: the figure where it is of one kind, and the counts in it. */
export const numbersAsked = ({ sides, results, sets }: WorkedOut): readonly NumberAsked[] => {
  const [left, right] = [measureOf(sides.left).plan, measureOf(sides.right).plan];
  const of = (name: "denominator" | "figure" | "numerator") => ({
    left: results.left[name],
    right: results.right[name],
  });
  const decimals = { left: left.rounding.decimals, right: right.rounding.decimals };
  const figure: NumberAsked = {
    of: "FIGURE",
    unit: unitOf(left),
    decimals,
    values: sets.map((set) => set.figure),
    published: of("figure"),
  };
  const numerator: NumberAsked = {
    of: "NUMERATOR",
    unit: left.unit.called,
    decimals: whole,
    values: sets.map((set) => wholeNumber(set.numerator)),
    published: of("numerator"),
  };
  const denominator: NumberAsked = {
    of: "DENOMINATOR",
    unit: denominatorUnit(left, right),
    decimals: whole,
    values: sets.map((set) => wholeNumber(set.denominator)),
    published: of("denominator"),
  };
  const isCount = left.measure.kind === "COUNT" && right.measure.kind === "COUNT";
  const hasDenominator = left.first !== undefined && right.first !== undefined;
  return [
    ...(isComparable(sides) ? [figure] : []),
    ...(isCount ? [] : [numerator]),
    ...(hasDenominator && !isCount ? [denominator] : []),
  ];
};
