import type { Coincidences } from "./coincidences.ts";
import type { Differences } from "./difference.ts";
import { clamped, fraction, type Fraction } from "../../runtime/fraction.ts";
import { expectedDisagreement } from "./krippendorff-alpha.ts";
import type { RandomSource } from "./seeded-random.ts";

/** An interval around a coefficient that holds the true one in 95 of 100 studies like this one. */
export interface ConfidenceInterval {
  readonly lower: Fraction;
  readonly upper: Fraction;
  /** How it was found, for whoever quotes it. */
  readonly method: string;
}

/** The differences that were seen between paired codes, as stretches of the numbers from 0 to 2^32 - 1. */
interface Stretches {
  /** Where the stretch of each difference ends. */
  readonly ends: readonly number[];
  /** The different squared differences. */
  readonly differences: readonly bigint[];
}

const range = 4_294_967_296n;

const mostResamples = 10_000;

const fewestResamples = 1_000;

/** Draws over all resamples; beyond these fewer resamples are taken. */
const mostDraws = 20_000_000;

const compareWhole = (one: bigint, other: bigint): number => {
  if (one === other) return 0;
  return one < other ? -1 : 1;
};

const stretchesOf = (found: Coincidences, differences: Differences): Stretches => {
  const whole = found.scale * found.codings;
  const weights = new Map<bigint, bigint>();
  for (const [one, row] of found.cells.entries()) {
    for (const [other, cell] of row.entries()) {
      if (cell === 0n) continue;
      const difference = differences[one]?.[other] ?? 0n;
      weights.set(difference, (weights.get(difference) ?? 0n) + cell);
    }
  }
  // In order of size, so that other names of codes change no draw.
  const sorted = [...weights].toSorted(([one], [other]) => compareWhole(one, other));
  let sum = 0n;
  const ends = sorted.map(([, weight]) => {
    sum += weight;
    return Number((sum * range) / whole);
  });
  return { ends, differences: sorted.map(([difference]) => difference) };
};

/** The first stretch that ends beyond the number. */
const stretchAt = (ends: readonly number[], drawn: number): number => {
  let low = 0;
  let high = ends.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (drawn < (ends[middle] ?? 0)) high = middle;
    else low = middle + 1;
  }
  return low;
};

/** The disagreement of one resample: the sum of the squared differences drawn. */
const drawOnce = (stretches: Stretches, draws: number, random: RandomSource): bigint => {
  const counts = new Float64Array(stretches.differences.length);
  for (let draw = 0; draw < draws; draw += 1) {
    const at = stretchAt(stretches.ends, random());
    counts[at] = (counts[at] ?? 0) + 1;
  }
  return stretches.differences.reduce(
    (sum, difference, at) => sum + difference * BigInt(counts[at] ?? 0),
    0n,
  );
};

/** How many of the resamples without disagreement show no variation either, so that their alpha is nought, not one. */
const withoutVariation = (found: Coincidences, draws: number, resamples: number): number => {
  const whole = found.scale * found.codings;
  const agreeing = found.cells.map((row, code) => row[code] ?? 0n).filter((cell) => cell > 0n);
  if (agreeing.length === 1) return resamples;
  const shares = agreeing.map((cell) => Number((cell * range) / whole) / Number(range));
  return Math.round(resamples * shares.reduce((sum, share) => sum + share ** draws, 0));
};

/**
 * Pairs to draw for each resample: 25 for each cell of the coincidences that is in use, and no more pairs than there
 * are. With no coding missing that is Krippendorff's min(25 Q, (m - 1) n / 2). With some missing his second term is more
 * than there are, and intervals come out too narrow; the number of pairs gives the one that Hayes and he published.
 */
const drawsOf = ({ cells, pairs }: Coincidences): number =>
  Math.min(25 * cells.flat().filter((cell) => cell > 0n).length, pairs);

const sortedDisagreements = (
  found: Coincidences,
  differences: Differences,
  sampling: { readonly draws: number; readonly resamples: number; readonly random: RandomSource },
): readonly bigint[] => {
  const { draws, resamples, random } = sampling;
  const stretches = stretchesOf(found, differences);
  const pairs = found.codings * (found.codings - 1n);
  const drawn = Array.from({ length: resamples }, () => drawOnce(stretches, draws, random) * pairs);
  const asByChance = BigInt(draws) * expectedDisagreement(found, differences);
  let left = withoutVariation(found, draws, resamples);
  return drawn
    .map((disagreement) => (disagreement === 0n && left-- > 0 ? asByChance : disagreement))
    .toSorted(compareWhole);
};

/**
 * The 95% interval of alpha by Krippendorff's algorithm ("Algorithm for bootstrapping a distribution of α", 2006,
 * revised 2011): pairs are drawn from the observed coincidences, each resample's disagreement is set against the
 * expected one, alphas below -1 count as -1, and resamples without variation count as nought. The coincidences must
 * vary. Differs from resampling units, which gives wider intervals.
 */
export const bootstrapAlpha = (
  found: Coincidences,
  differences: Differences,
  random: RandomSource,
): ConfidenceInterval => {
  const draws = drawsOf(found);
  const affordable = Math.floor(mostDraws / draws);
  const resamples = Math.max(fewestResamples, Math.min(mostResamples, affordable));
  const sorted = sortedDisagreements(found, differences, { draws, resamples, random });
  const whole = BigInt(draws) * expectedDisagreement(found, differences);
  const alphaAt = (disagreement: bigint): Fraction =>
    clamped(fraction(whole - disagreement, whole), fraction(-1n), fraction(1n));
  const tail = Math.floor(resamples / 40);
  return {
    lower: alphaAt(sorted[resamples - tail] ?? 0n),
    upper: alphaAt(sorted[tail - 1] ?? 0n),
    method: `bootstrap of the coincidences after Krippendorff, ${resamples} resamples of ${draws} pairs`,
  };
};
