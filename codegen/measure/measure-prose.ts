import type {
  Denominator,
  Disaggregation,
  DistributionBand,
  FallbackStep,
  MeasureCalculation,
  MissingRule,
  PopulationTime,
} from "../../generated/items/types.ts";
import { toEnglish } from "../expression/to-english.ts";
import { plainText } from "../model/texts.ts";
import type { CheckedMeasure } from "./checked-measure.ts";

/** A part of a measure in words: what it is about, and its sentences. */
export interface ProsePart {
  readonly about: string;
  readonly sentences: readonly string[];
}

/** Says the expression at a pointer below the calculation. */
type Say = (pointer: string) => string;

const listed = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1) ?? ""}`;

const trimmed = (text: string): string => text.trim().replace(/\.$/u, "");

const capital = (text: string): string => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;

const sentence = (text: string): string => `${capital(trimmed(text))}.`;

/** Names are said as they are meant; `value` as what is distributed. */
const meaningsOf = ({ ageAt, names = [] }: MeasureCalculation, say: Say) => ({
  ...(ageAt === undefined ? {} : { age: `the age in full years on ${say("/ageAt/on")}` }),
  ...Object.fromEntries(names.map(({ name, means }) => [name, trimmed(means)])),
});

const createSay = ({ checked, indicator }: CheckedMeasure): Say => {
  const plain: Say = (pointer) => {
    const found = checked.get(pointer);
    return found === undefined ? "" : toEnglish(found);
  };
  const meanings = meaningsOf(indicator.calculation, plain);
  return (pointer) => {
    const found = checked.get(pointer);
    return found === undefined ? "" : toEnglish(found, { ...meanings, value: "the value" });
  };
};

const timeSentence = (time: PopulationTime, say: Say): string => {
  const at = "/population/time";
  const day = (name: "periodFrom" | "periodTo" | "point", usual: string): string =>
    time[name] === undefined ? usual : say(`${at}/${name}`);
  const starts = say(`${at}/starts`);
  const from = day("periodFrom", "the start of the collection period");
  const to = day("periodTo", "the end of the collection period");
  const point = day("point", "the end of the collection period");
  const ends = time.ends === undefined ? undefined : say(`${at}/ends`);
  switch (time.rule) {
    case "ALL_ROWS":
      return "All rows belong, whatever their days.";
    case "EVENT_IN_PERIOD":
      return `A row belongs when ${starts} is from ${from} to ${to}, both days among them.`;
    case "EPISODE_OVERLAPS":
      return `A row belongs when ${starts} is not after ${to}${ends === undefined ? "" : ` and ${ends} is blank or not before ${from}`}.`;
    case "OPEN_AT_POINT": {
      const last = time.lastDayCounts === true ? "counts as open" : "is no longer open";
      return `A row belongs when ${starts} is not after ${point}${ends === undefined ? "" : ` and ${ends} is blank or later; what ended on that day ${last}`}.`;
    }
  }
};

const unitSentence = ({ unit }: MeasureCalculation, say: Say): string => {
  const keys = (unit.key ?? []).map((_key, index) => say(`/unit/key/${index}`));
  if (keys.length > 0)
    return `Rows of one child with the same ${listed(keys)} are one; a row in which that is blank is one by itself.`;
  return unit.of === "CHILD" ? "Each child is counted once." : "Each row is counted.";
};

const standsSentence = ({ unit }: MeasureCalculation, say: Say): readonly string[] => {
  if (unit.of !== "CHILD" && unit.key === undefined) return [];
  const which = unit.stands?.row === "LAST" ? "last" : "first";
  const order =
    unit.stands?.by === undefined ? "in the order of the table" : `by ${say("/unit/stands/by")}`;
  return [`Where several rows belong to one, the ${which} ${order} stands for it.`];
};

const populationPart = (calculation: MeasureCalculation, say: Say): ProsePart => {
  const { population, source, unit } = calculation;
  const { from, to } = source.years;
  const isAll = population.include.trim() === "true";
  return {
    about: "Who is counted",
    sentences: [
      sentence(plainText(population.description)),
      `It counts ${unit.called} in ${source.return}, ${to === undefined ? `from the collection year ${from} on` : `in the collection years ${from} to ${to}`}.`,
      timeSentence(population.time, say),
      ...(isAll ? [] : [`It counts only when ${say("/population/include")}.`]),
      unitSentence(calculation, say),
      ...standsSentence(calculation, say),
    ],
  };
};

const leftOutPart = ({ population }: MeasureCalculation, say: Say): ProsePart => ({
  about: "Who is left out",
  sentences: [
    ...(population.exclude ?? []).map(
      ({ why }, index) =>
        `Rows where ${say(`/population/exclude/${index}/when`)} are left out: ${trimmed(why)}.`,
    ),
    ...(population.cannotSee ?? []).map(sentence),
  ],
});

const namesPart = ({ names = [] }: MeasureCalculation, say: Say): ProsePart => ({
  about: "Words used",
  sentences: names.map(
    ({ means }, index) => `${capital(trimmed(means))}: ${say(`/names/${index}/is`)}.`,
  ),
});

const coveragePart = ({ coverage }: MeasureCalculation, say: Say): ProsePart => {
  const stages = [
    ["eligible", "To be heard"],
    ["offered", "Offered a chance"],
    ["offeredAccessibly", "Offered it in a way that fits them"],
    ["tookPart", "Took part"],
    ["answered", "Answered"],
  ] as const;
  return {
    about: "How many were reached",
    sentences:
      coverage === undefined
        ? []
        : stages.flatMap(([stage, words]) =>
            coverage[stage] === undefined
              ? []
              : [`${words}: those where ${say(`/coverage/${stage}`)}.`],
          ),
  };
};

const bandWords = (bands: readonly DistributionBand[], at: string, say: Say): readonly string[] =>
  bands.map(({ label }, index) => `“${plainText(label)}” when ${say(`${at}/${index}/when`)}`);

const distributionPart = ({ distribution }: MeasureCalculation, say: Say): ProsePart => ({
  about: "How it is spread",
  sentences: [
    `The value is ${say("/distribution/of")}.`,
    `All bands are published: ${bandWords(distribution.bands, "/distribution/bands", say).join("; ")}.`,
  ],
});

const treatments = {
  IN_DENOMINATOR: "stay in the denominator, in no band",
  EXCLUDED: "are left out of the numerator and every denominator, and told beside the figure",
  BAND: "are a band of their own",
} as const satisfies Record<MissingRule["treat"], string>;

const missingPart = ({ missing = [] }: MeasureCalculation, say: Say): ProsePart => ({
  about: "Where there is no value",
  sentences: missing.map(
    ({ treat, why }, index) =>
      `Those where ${say(`/missing/${index}/when`)} ${treatments[treat]}: ${trimmed(why)}.`,
  ),
});

const denominatorWords = (
  { base, called, external, why }: Denominator,
  at: string,
  say: Say,
): string => {
  const who = {
    ELIGIBLE: "everyone who is counted",
    OFFERED: "those offered a chance",
    OFFERED_ACCESSIBLY: "those offered it in a way that fits them",
    TOOK_PART: "those who took part",
    ANSWERED: "those who answered",
    RECORDED: "those who are in a band",
    CONDITION: `those where ${say(`${at}/when`)}`,
    EXTERNAL: `the number ${external ?? ""} from outside`,
  } as const satisfies Record<Denominator["base"], string>;
  return `“${plainText(called)}”, is ${who[base]}${why === undefined ? "" : ` (${trimmed(why)})`}`;
};

const figureWords = (calculation: MeasureCalculation, say: Say): string => {
  const { kind, per = 1, of, unit } = calculation.measure;
  const what = of === undefined ? "the value" : say("/measure/of");
  const inUnit = unit === undefined ? "" : `, in ${unit}`;
  switch (kind) {
    case "COUNT":
      return "The figure is a count";
    case "PERCENTAGE":
      return "The figure is a percentage";
    case "RATE":
      return `The figure is a rate per ${per.toLocaleString("en-GB")}`;
    case "MEDIAN":
      return `The figure is the median of ${what}${inUnit}`;
    case "MEAN":
      return `The figure is the mean of ${what}${inUnit}`;
  }
};

const roundingWords = ({ rounding }: MeasureCalculation): string => {
  const decimals =
    rounding.decimals === 0
      ? "without decimals"
      : `with ${rounding.decimals} decimal${rounding.decimals === 1 ? "" : "s"}`;
  const from = rounding.of === "TRUE_COUNTS" ? "the counts as counted" : "the counts as published";
  return `${decimals}, rounded half up, once, from the exact quotient of ${from}`;
};

const figurePart = (calculation: MeasureCalculation, say: Say): ProsePart => {
  const { numerator, denominators } = calculation;
  const at = "/denominators";
  return {
    about: "The figure",
    sentences: [
      ...(numerator === undefined ? [] : [`The numerator is those where ${say("/numerator")}.`]),
      ...(denominators === undefined
        ? []
        : [`The denominator, ${denominatorWords(denominators.first, `${at}/first`, say)}.`]),
      ...(denominators?.second === undefined
        ? []
        : [
            `The second denominator, shown beside it and never alone, ${denominatorWords(denominators.second, `${at}/second`, say)}.`,
          ]),
      `${figureWords(calculation, say)}, ${roundingWords(calculation)}.`,
    ],
  };
};

const splitWords = (
  { called, bands = [], reason }: Disaggregation,
  at: string,
  say: Say,
): string => {
  const groups = bands.length === 0 ? "" : `: ${bandWords(bands, `${at}/bands`, say).join("; ")}`;
  const name = plainText(called).replace(/^By /u, "");
  return `By ${name} (${say(`${at}/of`)})${groups}. ${sentence(reason)}`;
};

const splitsPart = ({ disaggregations = [] }: MeasureCalculation, say: Say): ProsePart => ({
  about: "How it may be split",
  sentences: disaggregations.map((split, index) =>
    splitWords(split, `/disaggregations/${index}`, say),
  ),
});

const presets = {
  ONS_10_5: "counts under 10 are hidden and the others rounded to the nearest 5",
  DFE_CLA_TABLES: "counts from 1 to 5 are hidden",
  SECURE_10_INCL_ZERO: "counts under 10 are hidden, nought among them",
} as const satisfies Record<MeasureCalculation["suppression"]["preset"], string>;

const rungs = {
  COLLAPSE_BANDS: "bands are taken together",
  POOL_YEARS: "years are taken together",
  POOL_AUTHORITIES: "authorities are taken together",
  DROP_SPLIT: "splits are left out",
  THEMES_ONLY: "only themes are told",
  TELL_GROUP_PRIVATELY: "only the group itself is told",
} as const satisfies Record<FallbackStep["rung"], string>;

const suppressionPart = ({ suppression, fallbackLadder }: MeasureCalculation): ProsePart => {
  const { preset, threshold, roundTo } = suppression;
  const hiding =
    threshold === undefined
      ? presets[preset]
      : `counts under ${threshold} are hidden${roundTo === undefined ? "" : ` and the others rounded to the nearest ${roundTo}`}`;
  const steps = fallbackLadder.map(({ rung }) => rungs[rung]);
  return {
    about: "How people are protected",
    sentences: [
      `Before anything is shown, ${hiding}, over all tables made of the same people together.`,
      ...(steps.length === 0
        ? []
        : [`Where too much would be hidden, in this order: ${[...new Set(steps)].join("; ")}.`]),
    ],
  };
};

/** A measure in words, part by part, made of the same expressions as what runs. Parts without sentences are left out. */
export const measureProse = (measure: CheckedMeasure): readonly ProsePart[] => {
  const say = createSay(measure);
  const { calculation } = measure.indicator;
  return [
    populationPart(calculation, say),
    leftOutPart(calculation, say),
    namesPart(calculation, say),
    coveragePart(calculation, say),
    distributionPart(calculation, say),
    missingPart(calculation, say),
    figurePart(calculation, say),
    splitsPart(calculation, say),
    suppressionPart(calculation),
  ].filter(({ sentences }) => sentences.length > 0);
};

/** A measure as one paragraph that can be cited. */
export const measureParagraph = (measure: CheckedMeasure): string =>
  measureProse(measure)
    .flatMap(({ sentences }) => sentences)
    .join(" ");
