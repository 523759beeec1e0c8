import type { Fraction } from "../../runtime/fraction.ts";
import { fraction } from "../../runtime/fraction.ts";
import type { ExternalNumbers } from "../../runtime/measure-figures.ts";
import { figureOf } from "../../runtime/measure-figures.ts";
import { tallyMeasure } from "../../runtime/measure-count.ts";
import type { CompiledMeasure } from "../../runtime/measure-module.ts";
import type { MeasureSlice } from "../../runtime/measure-tally.ts";
import { countIn, eligibleIn } from "../../runtime/measure-tally.ts";
import type { PersonRows } from "../../runtime/measure-units.ts";
import type { Row } from "../../runtime/row.ts";

/** How many units of one person are counted. */
export interface PersonCounts {
  readonly numerator: number;
  /** Nought where the denominator is no number of people, or there is none. */
  readonly denominator: number;
  /** The numbers that a mean or median is taken of, as text; empty for other figures. */
  readonly values: string;
}

/** What comes of a measure over some records, before anything is rounded or hidden. */
export interface Counted {
  /** Undefined when there is no figure. */
  readonly figure: Fraction | undefined;
  readonly numerator: number;
  /** As it stands in the figure, from outside too; undefined for a figure without one. */
  readonly denominator: string | undefined;
  /** Only people of whom something is counted. */
  readonly people: ReadonlyMap<string, PersonCounts>;
}

/** Reads an exact quotient such as `41/54`. */
const readExact = (text: string): Fraction => {
  const [above = "0", below = "1"] = text.split("/");
  return fraction(BigInt(above), BigInt(below));
};

const measured = ({ values }: MeasureSlice): number | undefined =>
  values?.reduce((total, [, count]) => total + count, 0);

/** What a slice counts for the figure. */
export const countsOf = (slice: MeasureSlice): PersonCounts => ({
  numerator: measured(slice) ?? countIn(slice, "numerator") ?? eligibleIn(slice),
  denominator: countIn(slice, "first") ?? 0,
  values: slice.values === null ? "" : JSON.stringify(slice.values),
});

/** A census may have the same child twice. */
const together = (before: PersonCounts | undefined, counts: PersonCounts): PersonCounts =>
  before === undefined
    ? counts
    : {
        numerator: before.numerator + counts.numerator,
        denominator: before.denominator + counts.denominator,
        values: `${before.values} ${counts.values}`,
      };

interface Totals {
  eligible: number;
  numerator: number;
  first: number;
  readonly values: Map<string, number>;
}

/** What is counted of some people, before there is a figure of it. */
export interface PeopleCounted {
  readonly totals: Readonly<Totals>;
  readonly people: ReadonlyMap<string, PersonCounts>;
}

const noTotals = (): Totals => ({ eligible: 0, numerator: 0, first: 0, values: new Map() });

const addValues = (
  totals: Totals,
  values: Iterable<readonly [value: string, count: number]>,
): void => {
  for (const [value, count] of values)
    totals.values.set(value, (totals.values.get(value) ?? 0) + count);
};

const addSlice = (totals: Totals, slice: MeasureSlice): void => {
  totals.eligible += eligibleIn(slice);
  totals.numerator += countIn(slice, "numerator") ?? 0;
  totals.first += countIn(slice, "first") ?? 0;
  addValues(totals, slice.values ?? []);
};

/** Two groups of people as one. */
export const bothCounted = (one: PeopleCounted, other: PeopleCounted): PeopleCounted => {
  const totals = noTotals();
  for (const part of [one.totals, other.totals]) {
    totals.eligible += part.eligible;
    totals.numerator += part.numerator;
    totals.first += part.first;
    addValues(totals, part.values);
  }
  return { totals, people: new Map([...one.people, ...other.people]) };
};

const wholeSlice = ({ plan }: CompiledMeasure, totals: Readonly<Totals>): MeasureSlice => ({
  population: totals.eligible,
  missing: [],
  groups: [totals.eligible],
  subsets: {
    ...(plan.hasNumerator ? { numerator: [totals.numerator] } : {}),
    ...(plan.first === undefined || plan.first.base === "EXTERNAL"
      ? {}
      : { first: [totals.first] }),
  },
  outcomes: null,
  values:
    plan.measure.kind === "MEAN" || plan.measure.kind === "MEDIAN"
      ? [...totals.values].toSorted(([left], [right]) => Number(left) - Number(right))
      : null,
});

/** Counts for a measure person by person, so that it can be told who makes a difference. */
export const countPeople = (
  measure: CompiledMeasure,
  rows: readonly PersonRows[],
  personOf: ReadonlyMap<Row, string>,
): PeopleCounted => {
  const totals = noTotals();
  const people = new Map<string, PersonCounts>();
  for (const person of rows) {
    const { total } = tallyMeasure(measure, [person]);
    if (total.population === 0) continue;
    addSlice(totals, total);
    const [row] = person.rows;
    const name = (row === undefined ? undefined : personOf.get(row)) ?? "";
    people.set(name, together(people.get(name), countsOf(total)));
  }
  return { totals, people };
};

/** The figure of people that were counted. */
export const figureOfPeople = (
  measure: CompiledMeasure,
  { totals, people }: PeopleCounted,
  externals: ExternalNumbers,
): Counted => {
  const found = figureOf(measure.plan, wholeSlice(measure, totals), { which: "first", externals });
  return {
    figure: found.exact === null ? undefined : readExact(found.exact),
    numerator: found.numerator,
    denominator: found.denominator ?? undefined,
    people,
  };
};
