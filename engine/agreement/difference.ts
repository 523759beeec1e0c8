/** How far two codes are apart: nominal codes differ or not, ordinal ones by rank, interval ones by their numbers. */
export type Metric = "nominal" | "ordinal" | "interval";

/** The squared differences between codes, as whole numbers. A factor common to all of them changes no coefficient. */
export type Differences = readonly (readonly bigint[])[];

const table = (size: number, difference: (one: number, other: number) => bigint): Differences =>
  Array.from({ length: size }, (_row, one) =>
    Array.from({ length: size }, (_cell, other) => difference(one, other)),
  );

/** 1 between any two codes. */
export const nominalDifferences = (size: number): Differences =>
  table(size, (one, other) => (one === other ? 0n : 1n));

/**
 * Krippendorff's ordinal difference: how many codings lie between two codes, half of those with either of them
 * included. Four times its square, to stay whole.
 */
export const ordinalDifferences = (totals: readonly bigint[]): Differences => {
  const upTo = [0n];
  for (const total of totals) upTo.push((upTo.at(-1) ?? 0n) + total);
  const middle = (code: number): bigint => (upTo[code] ?? 0n) + (upTo[code + 1] ?? 0n);
  return table(totals.length, (one, other) => (middle(one) - middle(other)) ** 2n);
};

/** The squared difference of the numbers. */
export const intervalDifferences = (numbers: readonly bigint[]): Differences =>
  table(numbers.length, (one, other) => ((numbers[one] ?? 0n) - (numbers[other] ?? 0n)) ** 2n);

const decimal = /^(?<sign>-?)(?<whole>\d{1,15})(?:\.(?<part>\d{1,15}))?$/u;

/** Codes as whole numbers, all multiplied by the same power of ten; undefined when one of them is no number. */
export const numbersOf = (codes: readonly string[]): readonly bigint[] | undefined => {
  const parts = codes.flatMap((code) => {
    const groups = decimal.exec(code)?.groups;
    return groups === undefined ? [] : [groups];
  });
  if (parts.length < codes.length) return undefined;
  const places = Math.max(0, ...parts.map((groups) => (groups["part"] ?? "").length));
  return parts.map((groups) =>
    BigInt(
      `${groups["sign"] ?? ""}${groups["whole"] ?? ""}${(groups["part"] ?? "").padEnd(places, "0")}`,
    ),
  );
};
