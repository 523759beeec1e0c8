/** An exact quotient of whole numbers in lowest terms; the denominator is above zero. */
export interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

const greatestDivisor = (one: bigint, other: bigint): bigint => {
  let [left, right] = [one < 0n ? -one : one, other < 0n ? -other : other];
  while (right !== 0n) [left, right] = [right, left % right];
  return left;
};

/** The least whole number above zero that both divide. */
export const leastMultiple = (one: bigint, other: bigint): bigint =>
  (one / greatestDivisor(one, other)) * other;

/** Makes a fraction in lowest terms. */
export const fraction = (numerator: bigint, denominator = 1n): Fraction => {
  if (denominator === 0n)
    throw new Error("Invariant broken: no fraction has the denominator nought");
  const divisor = greatestDivisor(numerator, denominator) * (denominator < 0n ? -1n : 1n);
  return { numerator: numerator / divisor, denominator: denominator / divisor };
};

/** One and the other together. */
export const plus = (one: Fraction, other: Fraction): Fraction =>
  fraction(
    one.numerator * other.denominator + other.numerator * one.denominator,
    one.denominator * other.denominator,
  );

/** One less the other. */
export const minus = (one: Fraction, other: Fraction): Fraction =>
  plus(one, { numerator: -other.numerator, denominator: other.denominator });

/** One times the other. */
export const times = (one: Fraction, other: Fraction): Fraction =>
  fraction(one.numerator * other.numerator, one.denominator * other.denominator);

/** True when the first is the smaller. */
export const isBelow = (one: Fraction, other: Fraction): boolean =>
  one.numerator * other.denominator < other.numerator * one.denominator;

/** Brings a fraction between two bounds. */
export const clamped = (value: Fraction, least: Fraction, most: Fraction): Fraction => {
  if (isBelow(value, least)) return least;
  return isBelow(most, value) ? most : value;
};

const wholeRoot = (square: bigint): bigint => {
  if (square < 2n) return square;
  let root = 1n << BigInt(Math.ceil(square.toString(2).length / 2));
  for (;;) {
    const next = (root + square / root) >> 1n;
    if (next >= root) return root;
    root = next;
  }
};

/** The square root of a fraction that is not below nought, cut off after 30 decimal places. */
export const squareRoot = ({ numerator, denominator }: Fraction): Fraction => {
  const scale = 10n ** 30n;
  return fraction(wholeRoot((numerator * scale * scale) / denominator), scale);
};

/** A fraction with so many decimals, rounded half up (away from nought) on the exact quotient. */
export const renderFraction = ({ numerator, denominator }: Fraction, decimals: number): string => {
  const size = (numerator < 0n ? -numerator : numerator) * 10n ** BigInt(decimals);
  const rounded = (2n * size + denominator) / (2n * denominator);
  const digits = rounded.toString().padStart(decimals + 1, "0");
  const whole = digits.slice(0, digits.length - decimals);
  const sign = numerator < 0n && rounded !== 0n ? "-" : "";
  return decimals === 0 ? `${sign}${whole}` : `${sign}${whole}.${digits.slice(-decimals)}`;
};

/** A fraction as it is, for example `41/54`. */
export const exactText = ({ numerator, denominator }: Fraction): string =>
  denominator === 1n ? String(numerator) : `${numerator}/${denominator}`;
