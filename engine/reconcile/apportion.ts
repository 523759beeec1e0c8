import type { Fraction } from "../../runtime/fraction.ts";
import { fraction, isBelow, minus, plus, times } from "../../runtime/fraction.ts";

/** What one cause adds: on average over all orders in which causes may be taken, and at least and at most in any of them. */
export interface Amount {
  readonly amount: Fraction;
  readonly least: Fraction;
  readonly most: Fraction;
}

const nought = fraction(0n);

const factorial = (number: number): bigint =>
  number < 2 ? 1n : BigInt(number) * factorial(number - 1);

/** How many players are in a set of them, one bit each. */
export const bitsIn = (mask: number): number => (mask === 0 ? 0 : (mask & 1) + bitsIn(mask >> 1));

/** How often a set of causes comes before one that is not in it, over all orders. */
const shareOf = (players: number, mask: number): Fraction => {
  const before = bitsIn(mask);
  return fraction(factorial(before) * factorial(players - before - 1), factorial(players));
};

const amountOf = (player: number, players: number, values: readonly Fraction[]): Amount => {
  const bit = 1 << player;
  let found: Amount | undefined;
  for (let mask = 0; mask < values.length; mask += 1) {
    if ((mask & bit) !== 0) continue;
    const step = minus(values[mask | bit] ?? nought, values[mask] ?? nought);
    const part = times(step, shareOf(players, mask));
    found =
      found === undefined
        ? { amount: part, least: step, most: step }
        : {
            amount: plus(found.amount, part),
            least: isBelow(step, found.least) ? step : found.least,
            most: isBelow(found.most, step) ? step : found.most,
          };
  }
  return found ?? { amount: nought, least: nought, most: nought };
};

/**
 * Apportions the difference between the last value and the first to the players, exactly (Shapley value): each gets the
 * average of what it adds over all orders, so the amounts add up to the difference. There is a value for each set of
 * players, at the number whose bits are the players in it.
 */
export const apportion = (players: number, values: readonly Fraction[]): readonly Amount[] =>
  Array.from({ length: players }, (_none, player) => amountOf(player, players, values));
