import type { MeasureCalculation } from "../../generated/items/types.ts";
import type { ExternalNumbers } from "../../runtime/measure-figures.ts";
import type { MeasurePlan } from "../../runtime/measure-module.ts";
import type { MeasureTally } from "../../runtime/measure-tally.ts";

/** A measure that was counted, with all that says how its numbers may be shown. */
export interface MeasureSubject {
  /** Exact reference of the indicator version. */
  readonly ref: string;
  readonly title: string;
  readonly calculation: MeasureCalculation;
  readonly plan: MeasurePlan;
  readonly tally: MeasureTally;
  readonly externals: ExternalNumbers;
  /** Names of the splits that are wanted; absent means all. */
  readonly splits?: readonly string[];
  /** The same measure elsewhere, for when its own numbers are too small. */
  readonly besides?: {
    readonly years?: CountsBesides;
    readonly authorities?: CountsBesides;
  };
}

/** Counts of the same measure in one other year or authority. */
export interface CountedBesides {
  /** The year, or the authority. */
  readonly of: string;
  readonly tally: MeasureTally;
  /** Names of the splits that were made there. */
  readonly splits: readonly string[];
}

/** What may be added to the counts of a measure. */
export interface CountsBesides {
  /** What its own counts are of: the year or the authority. */
  readonly own: string;
  readonly others: readonly CountedBesides[];
}

/** How a measure's numbers are shown: bands taken together and splits left out, as a ladder goes down. */
export interface Layout {
  /** Codes of the bands of each row, in order. */
  readonly rows: readonly (readonly string[])[];
  /** Labels of rows that several bands are taken together in, by their codes joined with `+`. */
  readonly mergedLabels: Readonly<Record<string, string>>;
  /** Names of the splits shown. */
  readonly splits: readonly string[];
}

/** The code of the row of those who are in no band. */
export const noBand = "NONE";

/** The codes of a plan's groups, in the order of every array over groups. */
export const groupCodes = ({ bands, missing }: MeasurePlan): readonly string[] => [
  ...bands.map(({ code }) => code),
  ...missing.flatMap(({ band, treat }) =>
    treat === "BAND" && band !== undefined ? [band.code] : [],
  ),
  noBand,
];

/** Labels of a plan's groups by code. */
export const groupLabels = ({ bands, missing }: MeasurePlan): ReadonlyMap<string, string> =>
  new Map([
    ...bands.map(({ code, label }) => [code, label] as const),
    ...missing.flatMap(({ band }) =>
      band === undefined ? [] : [[band.code, band.label] as const],
    ),
    [noBand, "In no band"],
  ]);

/** True when somebody is in no band, or the definition knows of some who may be. */
const hasBandless = ({ plan, tally }: MeasureSubject): boolean =>
  (tally.total.groups.at(-1) ?? 0) > 0 ||
  plan.missing.some(({ treat }) => treat === "IN_DENOMINATOR");

/** A measure's numbers as the definition wants them. */
export const layoutAsWanted = (subject: MeasureSubject): Layout => {
  const { plan, splits } = subject;
  const codes = groupCodes(plan).filter((code) => code !== noBand || hasBandless(subject));
  return {
    rows: codes.map((code) => [code]),
    mergedLabels: {},
    splits: plan.splits.map(({ name }) => name).filter((name) => splits?.includes(name) ?? true),
  };
};

/** Names of the people of a measure, shared with the measures that count the same people. */
export interface SubjectNames {
  readonly population: string;
  readonly distribution: string;
  /** By split. */
  readonly splits: Readonly<Record<string, string>>;
  readonly own: string;
}

const populationOf = ({ calculation }: MeasureSubject): string => {
  const { source, unit, ageAt, names, population, coverage, missing, distribution } = calculation;
  const { description: _description, cannotSee: _cannotSee, ...counted } = population;
  const left = (missing ?? []).filter(({ treat }) => treat === "EXCLUDED");
  return JSON.stringify([
    source.return,
    source.scope,
    { ...unit, called: "" },
    ageAt ?? null,
    names ?? null,
    counted,
    coverage?.eligible ?? null,
    left.length === 0 ? null : [distribution.of, missing],
  ]);
};

const distributionOf = ({ calculation }: MeasureSubject): string =>
  JSON.stringify([calculation.distribution, calculation.missing ?? null]);

/** Readable names, the same for equal definitions: the slug of the first measure that has it. */
const nameGiver = (): ((what: string, suggested: string) => string) => {
  const known = new Map<string, string>();
  return (what, suggested) => {
    const name = known.get(what) ?? suggested;
    known.set(what, name);
    return name;
  };
};

/**
 * Gives names to who is counted in measures that are shown together, so that the same people have the same name. The
 * measures come in the order of their references.
 */
export const namesOf = (
  subjects: readonly MeasureSubject[],
): ReadonlyMap<MeasureSubject, SubjectNames> => {
  const nameFor = nameGiver();
  return new Map(
    subjects.map((subject) => {
      const own = subject.ref.split("@")[0] ?? subject.ref;
      const people = populationOf(subject);
      const spread = distributionOf(subject);
      const splits = (subject.calculation.disaggregations ?? []).map(
        (split) =>
          [
            split.name,
            nameFor(
              JSON.stringify(["split", people, split.of, split.bands ?? null]),
              `${own}/${split.name}`,
            ),
          ] as const,
      );
      return [
        subject,
        {
          own,
          population: nameFor(people, own),
          distribution: nameFor(JSON.stringify(["spread", people, spread]), own),
          splits: Object.fromEntries(splits),
        },
      ] as const;
    }),
  );
};
