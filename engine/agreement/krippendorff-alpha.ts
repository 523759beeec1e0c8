import type { Coincidences } from "./coincidences.ts";
import type { Differences } from "./difference.ts";
import { fraction, type Fraction } from "../../runtime/fraction.ts";

const weighedBy = (
  { totals, cells }: Coincidences,
  differences: Differences,
  weight: (one: number, other: number) => bigint,
): bigint => {
  let sum = 0n;
  for (const [one, row] of cells.entries()) {
    if (totals[one] === 0n) continue;
    for (const other of row.keys()) sum += weight(one, other) * (differences[one]?.[other] ?? 0n);
  }
  return sum;
};

/** The disagreement that chance would bring, times n (n - 1). */
export const expectedDisagreement = (found: Coincidences, differences: Differences): bigint =>
  weighedBy(
    found,
    differences,
    (one, other) => (found.totals[one] ?? 0n) * (found.totals[other] ?? 0n),
  );

/**
 * Krippendorff's alpha, exactly: 1 - (n - 1) Σ o δ² / Σ n n δ². Undefined when all codings that can be compared have
 * one code: then nothing tells agreement from chance.
 */
export const krippendorffAlpha = (
  found: Coincidences,
  differences: Differences,
): Fraction | undefined => {
  const expected = expectedDisagreement(found, differences);
  if (expected === 0n) return undefined;
  const observed = weighedBy(found, differences, (one, other) => found.cells[one]?.[other] ?? 0n);
  const whole = found.scale * expected;
  return fraction(whole - (found.codings - 1n) * observed, whole);
};

/** Alpha of one code against all others together: whether coders see this code alike. */
export const alphaOfCode = (found: Coincidences, code: number): Fraction | undefined => {
  const total = found.totals[code] ?? 0n;
  const rest = found.codings - total;
  if (total === 0n || rest === 0n) return undefined;
  const apart = total * found.scale - (found.cells[code]?.[code] ?? 0n);
  const whole = found.scale * total * rest;
  return fraction(whole - (found.codings - 1n) * apart, whole);
};
