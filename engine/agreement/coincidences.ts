import { fraction, leastMultiple, type Fraction } from "../../runtime/fraction.ts";

/**
 * How often each two codes met in a unit, by Krippendorff's rule: within a unit that has m codings each ordered pair
 * weighs 1/(m - 1). Kept as whole numbers, all multiplied by `scale`.
 */
export interface Coincidences {
  readonly cells: readonly (readonly bigint[])[];
  readonly scale: bigint;
  /** How many codings that can be compared each code has. */
  readonly totals: readonly bigint[];
  /** All codings that can be compared. */
  readonly codings: bigint;
  /** Pairs of codings of one unit. */
  readonly pairs: number;
}

const countsOf = (given: readonly number[]): ReadonlyMap<number, number> => {
  const counts = new Map<number, number>();
  for (const code of given) counts.set(code, (counts.get(code) ?? 0) + 1);
  return counts;
};

/** Adds up the pairs of all units. A unit with one coding has no pair and changes nothing. */
export const coincidencesOf = (
  units: readonly (readonly number[])[],
  codeCount: number,
): Coincidences => {
  const compared = units.filter(({ length }) => length > 1);
  const sizes = new Set(compared.map(({ length }) => BigInt(length - 1)));
  const scale = [...sizes].reduce(leastMultiple, 1n);
  const cells = Array.from({ length: codeCount }, () =>
    Array.from({ length: codeCount }, () => 0n),
  );
  for (const given of compared) {
    const weight = scale / BigInt(given.length - 1);
    const counts = countsOf(given);
    for (const [code, count] of counts) {
      const row = cells[code] ?? [];
      for (const [other, otherCount] of counts) {
        const pairs = count * (code === other ? count - 1 : otherCount);
        row[other] = (row[other] ?? 0n) + BigInt(pairs) * weight;
      }
    }
  }
  const totals = cells.map((row) => row.reduce((sum, cell) => sum + cell, 0n) / scale);
  return {
    cells,
    scale,
    totals,
    codings: totals.reduce((sum, total) => sum + total, 0n),
    pairs: compared.reduce((sum, { length }) => sum + (length * (length - 1)) / 2, 0),
  };
};

/** The share of pairs that agree. Chance alone makes some agree, so it is never told without a coefficient. */
export const shareAgreed = ({ cells, scale, codings }: Coincidences): Fraction =>
  fraction(
    cells.reduce((sum, row, code) => sum + (row[code] ?? 0n), 0n),
    scale * codings,
  );
