import type {
  Disaggregation,
  DistributionBand,
  MeasureCalculation,
  MeasureDistribution,
  PopulationTime,
} from "../../generated/items/types.ts";
import { namesRead } from "./names-read.ts";

/** What an expression of a measure has to give. */
export type Wanted = "condition" | "date" | "number" | "value" | "anything";

/** An expression of a measure, ready to be checked and compiled. */
export interface MeasureText {
  /** JSON pointer to it, from the indicator. */
  readonly pointer: string;
  readonly wanted: Wanted;
  /** As it stands in the item. */
  readonly written: string;
  /** With the names that it uses bound before it; this is what is compiled. */
  readonly text: string;
  /** How many characters of `text` come before what is written. */
  readonly lead: number;
}

interface Name {
  readonly name: string;
  readonly text: string;
}

/** The names that later expressions may use, in order. */
const namesOf = ({
  ageAt,
  names = [],
}: Pick<MeasureCalculation, "ageAt" | "names">): readonly Name[] => [
  ...(ageAt === undefined ? [] : [{ name: "age", text: `ageAt(${ageAt.born}, ${ageAt.on})` }]),
  ...names.map((part) => ({ name: part.name, text: part.is })),
];

/** Those of the names that a text uses, itself or through others; a name may use those before it. */
const usedNames = (names: readonly Name[], text: string): readonly Name[] => {
  const wanted = new Set(namesRead(text));
  return names
    .toReversed()
    .filter(({ name, text: inner }) => {
      if (!wanted.has(name)) return false;
      for (const one of namesRead(inner)) wanted.add(one);
      return true;
    })
    .toReversed();
};

/** A text with the names that it uses bound before it, and how many characters that takes. */
const bindNames = (
  names: readonly Name[],
  text: string,
): { readonly text: string; readonly lead: number } => {
  const used = usedNames(names, text);
  const lead = used.map(({ name, text: inner }) => `cel.bind(${name}, ${inner}, `).join("");
  return { text: `${lead}${text}${")".repeat(used.length)}`, lead: lead.length };
};

type Place = readonly [pointer: string, written: string | undefined];

const boundTexts = (
  names: readonly Name[],
  wanted: Wanted,
  places: readonly Place[],
): readonly MeasureText[] =>
  places.flatMap(([pointer, written]) =>
    written === undefined ? [] : [{ pointer, wanted, written, ...bindNames(names, written) }],
  );

const withValue = (names: readonly Name[], of: string): readonly Name[] => [
  ...names,
  { name: "value", text: of },
];

const bandTexts = (
  names: readonly Name[],
  pointer: string,
  bands: readonly DistributionBand[],
): readonly MeasureText[] =>
  boundTexts(
    names,
    "condition",
    bands.map(({ when }, index) => [`${pointer}/${index}/when`, when]),
  );

const distributionTexts = (
  names: readonly Name[],
  pointer: string,
  { of, bands }: MeasureDistribution,
): readonly MeasureText[] => [
  ...boundTexts(names, "value", [[`${pointer}/of`, of]]),
  ...bandTexts(withValue(names, of), `${pointer}/bands`, bands),
];

const ownTexts = (calculation: MeasureCalculation): readonly MeasureText[] => {
  const { ageAt, names = [] } = calculation;
  const age = "/calculation/ageAt";
  const known = namesOf(calculation);
  const first = known.length - names.length;
  return [
    ...boundTexts([], "date", [
      [`${age}/born`, ageAt?.born],
      [`${age}/on`, ageAt?.on],
    ]),
    ...names.flatMap((part, index) =>
      boundTexts(known.slice(0, first + index), "anything", [
        [`/calculation/names/${index}/is`, part.is],
      ]),
    ),
  ];
};

const populationTexts = (
  names: readonly Name[],
  { population, unit }: MeasureCalculation,
): readonly MeasureText[] => {
  const { time, include, exclude = [] } = population;
  const at = "/calculation/population";
  const days = ["starts", "ends", "periodFrom", "periodTo", "point"] as const;
  return [
    ...boundTexts(
      names,
      "date",
      days.map((day) => [`${at}/time/${day}`, time[day]]),
    ),
    ...boundTexts(names, "condition", [
      [`${at}/include`, include],
      ...exclude.map(({ when }, index): Place => [`${at}/exclude/${index}/when`, when]),
    ]),
    ...boundTexts(
      names,
      "value",
      (unit.key ?? []).map((key, index) => [`/calculation/unit/key/${index}`, key]),
    ),
    ...boundTexts(names, "date", [["/calculation/unit/stands/by", unit.stands?.by]]),
  ];
};

const coverageTexts = (
  names: readonly Name[],
  { coverage }: MeasureCalculation,
): readonly MeasureText[] => {
  if (coverage === undefined) return [];
  const stages = ["eligible", "offered", "offeredAccessibly", "tookPart", "answered"] as const;
  const at = "/calculation/coverage";
  return [
    ...boundTexts(
      names,
      "condition",
      stages.map((stage) => [`${at}/${stage}`, coverage[stage]]),
    ),
    ...(coverage.outcomes === undefined
      ? []
      : distributionTexts(names, `${at}/outcomes`, coverage.outcomes)),
  ];
};

const splitTexts = (
  names: readonly Name[],
  { of, bands = [] }: Disaggregation,
  pointer: string,
): readonly MeasureText[] => [
  ...boundTexts(names, "value", [[`${pointer}/of`, of]]),
  ...bandTexts(withValue(names, of), `${pointer}/bands`, bands),
];

const figureTexts = (
  names: readonly Name[],
  { numerator, denominators, measure, distribution }: MeasureCalculation,
): readonly MeasureText[] => {
  const isOfValue = measure.kind === "MEAN" || measure.kind === "MEDIAN";
  return [
    ...boundTexts(names, "condition", [
      ["/calculation/numerator", numerator],
      ["/calculation/denominators/first/when", denominators?.first.when],
      ["/calculation/denominators/second/when", denominators?.second?.when],
    ]),
    ...boundTexts(names, "number", [
      ["/calculation/measure/of", measure.of],
      [
        "/calculation/distribution/of",
        isOfValue && measure.of === undefined ? distribution.of : undefined,
      ],
    ]),
  ];
};

/** Every expression of a measure, in the order in which a reader meets them. */
export const measureTexts = (calculation: MeasureCalculation): readonly MeasureText[] => {
  const names = namesOf(calculation);
  const { distribution, missing = [], disaggregations = [] } = calculation;
  const valued = withValue(names, distribution.of);
  return [
    ...ownTexts(calculation),
    ...populationTexts(names, calculation),
    ...coverageTexts(names, calculation),
    ...distributionTexts(names, "/calculation/distribution", distribution),
    ...boundTexts(
      valued,
      "condition",
      missing.map(({ when }, index) => [`/calculation/missing/${index}/when`, when]),
    ),
    ...figureTexts(names, calculation),
    ...disaggregations.flatMap((split, index) =>
      splitTexts(names, split, `/calculation/disaggregations/${index}`),
    ),
  ];
};

/** The condition under which a row belongs to the time that is counted; absent when all rows do. */
const timeText = (time: PopulationTime): string | undefined => {
  const { starts = "", ends, periodFrom, periodTo, point } = time;
  const [first, last] = [periodFrom ?? "collection.start", periodTo ?? "collection.end"];
  const day = point ?? "collection.end";
  const stillOpen = (from: string, sign: ">" | ">="): string =>
    ends === undefined ? "" : ` && (blank(${ends}) || (${ends}) ${sign} (${from}))`;
  switch (time.rule) {
    case "ALL_ROWS":
      return undefined;
    case "EVENT_IN_PERIOD":
      return `(${starts}) >= (${first}) && (${starts}) <= (${last})`;
    case "EPISODE_OVERLAPS":
      return `(${starts}) <= (${last})${stillOpen(first, ">=")}`;
    case "OPEN_AT_POINT":
      return `(${starts}) <= (${day})${stillOpen(day, time.lastDayCounts === true ? ">=" : ">")}`;
  }
};

/** The condition under which a row is counted, before one row stands for each unit: the time, what is included and what is not. */
export const populationText = (calculation: MeasureCalculation): string => {
  const { time, include, exclude = [] } = calculation.population;
  const parts = [timeText(time), include === "true" ? undefined : `(${include})`].filter(
    (part) => part !== undefined,
  );
  const text = [...parts, ...exclude.map(({ when }) => `!(${when})`)].join(" && ");
  return bindNames(namesOf(calculation), text === "" ? "true" : text).text;
};
