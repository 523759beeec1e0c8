/** Whole numbers from `low` to `high`, both included; `high` may be Infinity. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** A count to the nearest multiple, half up. Whole numbers throughout. */
export const roundCount = (count: number, multiple: number): number => {
  const over = count % multiple;
  return over * 2 >= multiple ? count - over + multiple : count - over;
};

/** Every count that is rounded to the number shown. */
export const countsRoundedTo = (shown: number, multiple: number): Interval => ({
  low: Math.max(0, shown - Math.floor(multiple / 2)),
  high: shown + Math.ceil(multiple / 2) - 1,
});

/** The digits of a share before the decimal point is set: half up on the exact quotient of two whole numbers. */
export const shareDigits = (
  numerator: number,
  denominator: number,
  scale: { readonly per: number; readonly decimals: number },
): bigint => {
  const top = 2n * BigInt(numerator) * BigInt(scale.per) * 10n ** BigInt(scale.decimals);
  const bottom = BigInt(denominator);
  return (top + bottom) / (2n * bottom);
};

/** Digits as a decimal number: 36n with one decimal is `3.6`. */
export const renderDigits = (digits: bigint, decimals: number): string => {
  if (decimals === 0) return digits.toString();
  const padded = digits.toString().padStart(decimals + 1, "0");
  return `${padded.slice(0, -decimals)}.${padded.slice(-decimals)}`;
};
