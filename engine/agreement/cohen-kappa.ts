import type { ConfidenceInterval } from "./bootstrap-alpha.ts";
import {
  clamped,
  fraction,
  minus,
  plus,
  squareRoot,
  times,
  type Fraction,
} from "../../runtime/fraction.ts";

/** How grave a disagreement is: all alike, by steps on the scale, or by the square of the steps. */
export type KappaWeight = "unweighted" | "linear" | "quadratic";

/** How often the first coder's code (row) met the second's (column), over the units that both coded. */
export type PairTable = readonly (readonly bigint[])[];

/** Cohen's kappa with its large-sample variance. */
export interface Kappa {
  readonly value: Fraction;
  readonly variance: Fraction;
  readonly interval: ConfidenceInterval;
}

const graveness = (weight: KappaWeight, steps: number): bigint => {
  switch (weight) {
    case "unweighted":
      return steps === 0 ? 0n : 1n;
    case "linear":
      return BigInt(Math.abs(steps));
    case "quadratic":
      return BigInt(steps) ** 2n;
  }
};

const sumOf = (numbers: readonly bigint[]): bigint =>
  numbers.reduce((sum, number) => sum + number, 0n);

/** A table, its margins and the weights, all whole numbers. */
interface Weighed {
  readonly pairs: PairTable;
  readonly rows: readonly bigint[];
  readonly columns: readonly bigint[];
  readonly units: bigint;
  readonly grave: PairTable;
  /** The gravest disagreement. */
  readonly gravest: bigint;
}

const weigh = (pairs: PairTable, weight: KappaWeight): Weighed => {
  const rows = pairs.map(sumOf);
  return {
    pairs,
    rows,
    columns: pairs.map((_row, column) => sumOf(pairs.map((row) => row[column] ?? 0n))),
    units: sumOf(rows),
    grave: pairs.map((row, one) => row.map((_cell, other) => graveness(weight, one - other))),
    gravest: graveness(weight, Math.max(1, pairs.length - 1)),
  };
};

const sumCells = (table: PairTable, term: (one: number, other: number) => bigint): bigint => {
  let sum = 0n;
  for (const [one, row] of table.entries()) for (const other of row.keys()) sum += term(one, other);
  return sum;
};

/**
 * The variance of Fleiss, Cohen and Everitt (1969, equation 13 and, unweighted, 8):
 * (Σ p [w (1 - Pe) - (w̄i. + w̄.j)(1 - Po)]² - (Po Pe - 2 Pe + Po)²) / (n (1 - Pe)⁴), here over whole numbers.
 */
const varianceOf = (found: Weighed, observed: bigint, expected: bigint): Fraction => {
  const { pairs, rows, columns, units, grave, gravest } = found;
  const agreement = (one: number, other: number): bigint => gravest - (grave[one]?.[other] ?? 0n);
  const byRow = rows.map((_row, one) =>
    sumOf(columns.map((count, other) => count * agreement(one, other))),
  );
  const byColumn = columns.map((_column, other) =>
    sumOf(rows.map((count, one) => count * agreement(one, other))),
  );
  const squares = sumCells(pairs, (one, other) => {
    const margins = (byRow[one] ?? 0n) + (byColumn[other] ?? 0n);
    const term = agreement(one, other) * expected - margins * observed;
    return (pairs[one]?.[other] ?? 0n) * term ** 2n;
  });
  const middle =
    expected * units * gravest - 2n * observed * units ** 2n * gravest + observed * expected;
  return fraction(units * (units * squares - middle ** 2n), expected ** 4n);
};

/** The 97.5% point of the normal distribution. */
const normalPoint = fraction(1_959_963_984_540_054n, 10n ** 15n);

/** No coefficient lies beyond -1 and 1. */
const within = (bound: Fraction): Fraction => clamped(bound, fraction(-1n), fraction(1n));

/**
 * Cohen's kappa of two coders, exactly, with its 95% interval: kappa ± 1.96 standard errors, not beyond -1 and 1.
 * Undefined when both coders gave all units one and the same code.
 */
export const cohenKappa = (pairs: PairTable, weight: KappaWeight): Kappa | undefined => {
  const found = weigh(pairs, weight);
  const { rows, columns, grave } = found;
  const expected = sumCells(
    pairs,
    (one, other) => (rows[one] ?? 0n) * (columns[other] ?? 0n) * (grave[one]?.[other] ?? 0n),
  );
  if (expected === 0n) return undefined;
  const observed = sumCells(
    pairs,
    (one, other) => (pairs[one]?.[other] ?? 0n) * (grave[one]?.[other] ?? 0n),
  );
  const value = fraction(expected - found.units * observed, expected);
  const variance = varianceOf(found, observed, expected);
  const reach = times(normalPoint, squareRoot(variance));
  return {
    value,
    variance,
    interval: {
      lower: within(minus(value, reach)),
      upper: within(plus(value, reach)),
      method: "large-sample standard error of Fleiss, Cohen and Everitt (1969)",
    },
  };
};
