import type { Fraction } from "../../runtime/fraction.ts";
import {
  exactText,
  fraction,
  isBelow,
  minus,
  plus,
  renderFraction,
  times,
} from "../../runtime/fraction.ts";
import { exactNumber } from "../../runtime/measure-figures.ts";
import { invariant } from "../../runtime/result.ts";

import type { Amount } from "./apportion.ts";
import { apportion } from "./apportion.ts";
import type { Cause, SwitchedCause } from "./causes.ts";
import type { ReconciledNumber, ReconciledPart } from "./reconciliation.ts";
import { publishedNumber } from "./side-results.ts";

/** A number that is apportioned: its value for every set of causes, and what is made of it at either end. */
export interface NumberAsked {
  readonly of: ReconciledNumber["of"];
  readonly unit: string;
  /** Decimals with which each side rounds; whole numbers are not rounded. */
  readonly decimals: { readonly left: number; readonly right: number };
  /** By set of causes; undefined where there is none. */
  readonly values: readonly (Fraction | undefined)[];
  readonly published: { readonly left: string; readonly right: string };
}

/** How a number is told. */
export interface Telling {
  readonly groups: readonly (readonly SwitchedCause[])[];
  /** The places of the groups that are told as one amount. */
  readonly shown: readonly (readonly number[])[];
  /** True counts are told, with the bounds of each amount. */
  readonly isTrue: boolean;
  /** Rounding and suppression may not be told apart from the rest. */
  readonly asOne: boolean;
}

const nought = fraction(0n);

const isNought = ({ numerator }: Fraction): boolean => numerator === 0n;

const floorOf = ({ numerator, denominator }: Fraction): bigint =>
  numerator / denominator - (numerator < 0n && numerator % denominator !== 0n ? 1n : 0n);

const roundedOf = (amount: Fraction): bigint => BigInt(renderFraction(amount, 0));

const byMostLost =
  (lost: readonly Fraction[]) =>
  (one: number, other: number): number => {
    const [left, right] = [lost[one] ?? nought, lost[other] ?? nought];
    if (isBelow(right, left)) return -1;
    return isBelow(left, right) ? 1 : one - other;
  };

/** An amount for people: with decimals, without noughts at the end. */
const aboutText = (amount: Fraction, decimals: number): string => {
  const text = renderFraction(amount, decimals);
  return text.includes(".") ? text.replace(/\.?0+$/u, "") : text;
};

/**
 * Amounts for people, which add up as the exact ones do: each is cut off after its decimals, and what is then missing
 * goes to those that lost most.
 */
const aboutTexts = (amounts: readonly Fraction[], decimals: number): readonly string[] => {
  const scale = 10n ** BigInt(decimals);
  const scaled = amounts.map((amount) => times(amount, fraction(scale)));
  const floors = scaled.map(floorOf);
  const sum = scaled.reduce(plus, nought);
  const missing = Number(roundedOf(sum) - floors.reduce((total, floor) => total + floor, 0n));
  const lost = scaled.map((amount, at) => minus(amount, fraction(floors[at] ?? 0n)));
  const order = lost.map((_lost, at) => at).toSorted(byMostLost(lost));
  const raised = new Set(order.slice(0, missing));
  return floors.map((floor, at) =>
    aboutText(fraction(floor + (raised.has(at) ? 1n : 0n), scale), decimals),
  );
};

/** What stands at either end of a number: exactly, rounded, and as published. */
interface Ends {
  readonly exact: Fraction;
  readonly rounded: Fraction;
  readonly published: Fraction | undefined;
}

const endsOf = (asked: NumberAsked, name: "left" | "right"): Ends | undefined => {
  const exact = name === "left" ? asked.values[0] : asked.values.at(-1);
  if (exact === undefined) return undefined;
  return {
    exact,
    rounded: exactNumber(renderFraction(exact, asked.decimals[name])),
    published: publishedNumber(asked.published[name]),
  };
};

interface LastSteps {
  readonly rounding: Fraction;
  readonly suppression: Fraction;
}

/** What rounding and suppression do, which act last: on what each side would publish by itself. */
const lastSteps = (left: Ends, right: Ends): LastSteps => ({
  rounding: minus(minus(right.rounded, right.exact), minus(left.rounded, left.exact)),
  suppression:
    left.published === undefined || right.published === undefined
      ? nought
      : minus(minus(right.published, right.rounded), minus(left.published, left.rounded)),
});

interface PartMade extends Omit<Amount, "least" | "most"> {
  readonly causes: readonly Cause[];
  readonly bounds: Pick<Amount, "least" | "most"> | undefined;
}

const joinedPart = (
  players: readonly number[],
  amounts: readonly Amount[],
  { groups, isTrue }: Telling,
): PartMade => {
  const own = players.flatMap((player) => amounts[player] ?? []);
  const [first] = own;
  return {
    causes: players.flatMap((player) => groups[player] ?? []),
    amount: own.reduce((sum, { amount }) => plus(sum, amount), nought),
    bounds: isTrue && own.length === 1 ? first : undefined,
  };
};

const lastPart = (cause: Cause, amount: Fraction): readonly PartMade[] =>
  isNought(amount) ? [] : [{ causes: [cause], amount, bounds: { least: amount, most: amount } }];

const withLastSteps = (
  parts: readonly PartMade[],
  { rounding, suppression }: LastSteps,
  { asOne }: Telling,
): readonly PartMade[] => {
  const [first] = parts;
  if (asOne && first !== undefined) {
    const causes: readonly Cause[] = [...first.causes, "ROUNDING", "SUPPRESSION"];
    const amount = plus(first.amount, plus(rounding, suppression));
    return [{ causes, amount, bounds: undefined }];
  }
  return [...parts, ...lastPart("ROUNDING", rounding), ...lastPart("SUPPRESSION", suppression)];
};

const partsTold = (
  parts: readonly PartMade[],
  decimals: number,
  { isTrue }: Telling,
): readonly ReconciledPart[] => {
  const about = aboutTexts(
    parts.map(({ amount }) => amount),
    decimals,
  );
  return parts.map(({ causes, amount, bounds }, at) => ({
    causes,
    amount: exactText(amount),
    about: about[at] ?? "",
    least: bounds === undefined || !isTrue ? null : exactText(bounds.least),
    most: bounds === undefined || !isTrue ? null : exactText(bounds.most),
  }));
};

const moreDecimals = 2;

/** Decimals with which amounts of a number are told to people. */
const decimalsTold = ({ decimals }: NumberAsked): number =>
  Math.max(decimals.left, decimals.right) + moreDecimals;

const withoutParts = (
  asked: NumberAsked,
  counted: ReconciledNumber["counted"],
  note: string,
): ReconciledNumber => ({
  of: asked.of,
  unit: asked.unit,
  left: asked.published.left,
  right: asked.published.right,
  counted,
  difference: null,
  about: null,
  parts: [],
  note,
});

const allNumbers = (values: NumberAsked["values"]): readonly Fraction[] | undefined => {
  const known = values.filter((value) => value !== undefined);
  return known.length === values.length ? known : undefined;
};

const hiddenNote = (left: Ends, right: Ends): string | null => {
  const where = [
    left.published === undefined ? "left" : "",
    right.published === undefined ? "right" : "",
  ].filter((name) => name !== "");
  return where.length === 0
    ? null
    : `Hidden on the ${where.join(" and the ")} when published: suppression. This is the difference before hiding.`;
};

const exactOf = (ends: Ends | undefined): string | null =>
  ends === undefined ? null : exactText(ends.exact);

/** Apportions the difference of a number. The parts add up to the difference exactly. */
export const reconciledNumber = (asked: NumberAsked, telling: Telling): ReconciledNumber => {
  const [left, right] = [endsOf(asked, "left"), endsOf(asked, "right")];
  const counted = telling.isTrue ? { left: exactOf(left), right: exactOf(right) } : null;
  if (left === undefined || right === undefined)
    return withoutParts(asked, counted, "There is no such number on one side.");
  const values = allNumbers(asked.values);
  if (values === undefined)
    return withoutParts(
      asked,
      counted,
      "It cannot be apportioned: with some of the causes taken from one side there is none.",
    );
  const steps = lastSteps(left, right);
  const amounts = apportion(telling.groups.length, values);
  const made = withLastSteps(
    telling.shown.map((players) => joinedPart(players, amounts, telling)),
    steps,
    telling,
  );
  const [from, to] =
    left.published === undefined || right.published === undefined
      ? [left.rounded, right.rounded]
      : [left.published, right.published];
  const difference = minus(to, from);
  const sum = made.reduce((total, { amount }) => plus(total, amount), nought);
  invariant(isNought(minus(sum, difference)), "the parts of a difference add up to it");
  const decimals = decimalsTold(asked);
  return {
    of: asked.of,
    unit: asked.unit,
    left: asked.published.left,
    right: asked.published.right,
    counted,
    difference: exactText(difference),
    about: aboutText(difference, decimals),
    parts: partsTold(made, decimals, telling),
    note: hiddenNote(left, right),
  };
};

/** A number of which nothing but what is published may be told. */
export const hiddenNumber = (
  asked: NumberAsked,
  { right, note }: { readonly right: string; readonly note: string },
): ReconciledNumber => ({ ...withoutParts(asked, null, note), right });
