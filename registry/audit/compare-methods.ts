import type { AudienceText, Indicator } from "../../generated/items/types.ts";
import { canonicalJson } from "../identity/canonical.ts";
import { refOf } from "./scope.ts";

/** What two ways of measuring are compared by, in the order in which people ask. */
export type MethodAspect =
  | "METHOD"
  | "ASKER"
  | "COVERAGE"
  | "EVIDENCE"
  | "JUDGED_BY"
  | "UNIT"
  | "POPULATION"
  | "PERIOD"
  | "NUMERATOR"
  | "DENOMINATOR"
  | "BANDS"
  | "MISSING"
  | "ROUNDING"
  | "SUPPRESSION"
  | "PROFILE";

/** A part of a method as either side says it. */
export interface MethodPart {
  readonly part: MethodAspect;
  readonly one?: string;
  readonly other?: string;
  readonly alike: boolean;
}

/** Two ways of measuring beside each other. */
export interface MethodComparison {
  readonly one: string;
  readonly other: string;
  readonly comparable: boolean;
  /** Why not, a sentence each. */
  readonly because: readonly string[];
  readonly parts: readonly MethodPart[];
}

/** An indicator as one authority uses it. */
export interface UsedMethod {
  readonly content: Indicator;
  /** What local profiles change for it, in words; absent where no authority was named. */
  readonly profiles?: readonly string[];
}

/** What one side says of a part: in words, and all that has to be the same for the two to be alike. */
interface Said {
  readonly text: string;
  readonly whole: unknown;
}

type Reading = readonly [MethodAspect, string, (used: UsedMethod) => Said | undefined];

const textIn = (texts: readonly AudienceText[] | undefined): string =>
  texts?.find(({ language }) => language === "en")?.text ?? texts?.[0]?.text ?? "";

const said = (text: string | undefined, whole: unknown = text): Said | undefined =>
  text === undefined || text === "" ? undefined : { text, whole };

const list = (words: readonly string[] | undefined): Said | undefined =>
  said((words ?? []).join("; "));

const populationOf = ({ calculation }: Indicator): Said | undefined => {
  if (calculation === undefined) return undefined;
  const { description, include, exclude = [] } = calculation.population;
  const left = exclude.map(({ why }) => why);
  const names = calculation.names ?? [];
  return said([textIn(description), ...left].join("; "), [
    calculation.source.return,
    calculation.source.scope,
    include,
    exclude.map(({ when }) => when),
    names.map(({ name, is }) => [name, is]),
  ]);
};

const denominatorOf = ({ calculation }: Indicator): Said | undefined => {
  const { first, second } = calculation?.denominators ?? {};
  if (first === undefined) return undefined;
  const parts = second === undefined ? [first] : [first, second];
  return said(
    parts.map(({ base, called }) => `${base}: ${textIn(called)}`).join("; "),
    parts.map(({ base, when, external }) => [base, when ?? "", external ?? ""]),
  );
};

const bandsOf = ({ calculation }: Indicator): Said | undefined =>
  said(
    calculation?.distribution.bands.map(({ label }) => textIn(label)).join("; "),
    calculation === undefined
      ? undefined
      : [
          calculation.distribution.of,
          calculation.distribution.bands.map(({ code, when }) => [code, when]),
        ],
  );

const between = ({ content }: UsedMethod): Indicator["comparability"]["betweenAuthorities"] =>
  content.comparability.betweenAuthorities;

/** Each part, how people call it, and how it is read. */
const readings: readonly Reading[] = [
  ["METHOD", "how it is asked", (used) => said(between(used).method)],
  ["ASKER", "who asks", (used) => said(between(used).asker)],
  ["COVERAGE", "who was reached", (used) => said(between(used).coverage)],
  ["EVIDENCE", "the kind of evidence", ({ content }) => said(content.evidence)],
  ["JUDGED_BY", "who judges whether it is met", ({ content }) => list(content.metJudgedBy)],
  [
    "UNIT",
    "who or what is counted",
    ({ content: { calculation } }) => said(calculation?.unit.called, calculation?.unit),
  ],
  ["POPULATION", "who belongs", ({ content }) => populationOf(content)],
  [
    "PERIOD",
    "the days that count",
    ({ content: { calculation } }) =>
      said(calculation?.population.time.rule, calculation?.population.time),
  ],
  ["NUMERATOR", "what counts", ({ content: { calculation } }) => said(calculation?.numerator)],
  ["DENOMINATOR", "of whom it is a share", ({ content }) => denominatorOf(content)],
  ["BANDS", "the answers that are told apart", ({ content }) => bandsOf(content)],
  [
    "MISSING",
    "what is done with what is missing",
    ({ content: { calculation } }) =>
      said(calculation?.missing?.map(({ kind, treat }) => `${kind}: ${treat}`).join("; ")),
  ],
  [
    "ROUNDING",
    "how the figure is rounded",
    ({ content: { calculation } }) =>
      said(
        calculation === undefined
          ? undefined
          : `${calculation.rounding.decimals} decimals, ${calculation.rounding.of}`,
        calculation?.rounding,
      ),
  ],
  [
    "SUPPRESSION",
    "how small numbers are hidden",
    ({ content: { calculation } }) =>
      said(calculation?.suppression.preset, calculation?.suppression),
  ],
  ["PROFILE", "local differences in use", ({ profiles }) => list(profiles)],
];

const partOf = (
  [part, , read]: Reading,
  { one, other }: { readonly one: UsedMethod; readonly other: UsedMethod },
): MethodPart => {
  const [left, right] = [read(one), read(other)];
  return {
    part,
    ...(left === undefined ? {} : { one: left.text }),
    ...(right === undefined ? {} : { other: right.text }),
    alike: canonicalJson(left?.whole ?? null) === canonicalJson(right?.whole ?? null),
  };
};

/** INV-39: comparing is off unless a definition says that method, asker and coverage are alike, and how that is known. */
const whyOff = (used: UsedMethod): readonly string[] => {
  const { comparable, method, asker, coverage } = between(used);
  const ref = refOf(used.content);
  const reasons = [method, asker, coverage].filter((text) => text !== undefined && text !== "");
  if (!comparable)
    return [
      `${ref} says that it does not compare between authorities. ${reasons.join(" ")}`.trim(),
    ];
  return reasons.length === 3
    ? []
    : [`${ref} does not say how method, asker and coverage are known to be alike.`];
};

/** Asks whether figures by two methods can be compared. */
export const compareMethods = (one: UsedMethod, other: UsedMethod): MethodComparison => {
  const parts = readings.map((reading) => partOf(reading, { one, other }));
  const unlike = readings.filter((_reading, index) => parts[index]?.alike === false);
  const because = [
    ...new Set([
      ...whyOff(one),
      ...whyOff(other),
      ...unlike.map(([, called]) => `They differ in ${called}.`),
    ]),
  ];
  return {
    one: refOf(one.content),
    other: refOf(other.content),
    comparable: because.length === 0,
    because,
    parts,
  };
};
