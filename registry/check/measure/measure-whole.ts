import type { Denominator, Indicator, MeasureCalculation } from "../../../generated/items/types.ts";
import type { ItemCheck } from "../check.ts";
import type { Remark } from "../finding.ts";
import { unless } from "./calculated.ts";

const needsTimes = (calculation: MeasureCalculation): readonly Remark[] => {
  const { time } = calculation.population;
  const pointer = "/calculation/population/time";
  const needsEnd = time.rule === "EPISODE_OVERLAPS" || time.rule === "OPEN_AT_POINT";
  return [
    ...unless(time.rule === "ALL_ROWS" || time.starts !== undefined, {
      pointer,
      message: `${time.rule} needs starts, the day of the event or of the beginning.`,
    }),
    ...unless(!needsEnd || time.ends !== undefined, {
      pointer,
      message: `${time.rule} needs ends, the day on which it ended.`,
    }),
  ];
};

const fromCoverage = ["OFFERED", "OFFERED_ACCESSIBLY", "TOOK_PART", "ANSWERED"];

const denominatorRemarks = (
  { source, coverage }: MeasureCalculation,
  { base, when, external }: Denominator,
  pointer: string,
): readonly Remark[] => {
  const known = (source.externals ?? [])
    .filter(({ kind }) => kind === "DENOMINATOR")
    .map(({ name }) => name);
  return [
    ...unless((base === "CONDITION") === (when !== undefined), {
      pointer,
      message: "CONDITION has a condition in when, and nothing else has.",
    }),
    ...unless(base !== "EXTERNAL" || known.includes(external ?? ""), {
      pointer: `${pointer}/external`,
      message: `"${external ?? ""}" is no DENOMINATOR among the externals of the source.`,
    }),
    ...unless(coverage !== undefined || !fromCoverage.includes(base), {
      pointer: `${pointer}/base`,
      message: `${base} is a stage of coverage, and there is no coverage.`,
    }),
  ];
};

const quotientRemarks = (calculation: MeasureCalculation): readonly Remark[] => {
  const { measure, numerator, denominators } = calculation;
  const isQuotient = measure.kind === "PERCENTAGE" || measure.kind === "RATE";
  const at = "/calculation/denominators";
  return [
    ...unless(!isQuotient || (numerator !== undefined && denominators !== undefined), {
      pointer: "/calculation",
      message: `A ${measure.kind.toLowerCase()} has a numerator and denominators.`,
    }),
    ...unless((measure.kind === "RATE") === (measure.per !== undefined), {
      pointer: "/calculation/measure/per",
      message: "A rate says in how many, for example 10000, and nothing else does.",
    }),
    ...(denominators === undefined
      ? []
      : denominatorRemarks(calculation, denominators.first, `${at}/first`)),
    ...(denominators?.second === undefined
      ? []
      : denominatorRemarks(calculation, denominators.second, `${at}/second`)),
    ...unless(calculation.headline?.of !== "SECOND" || denominators?.second !== undefined, {
      pointer: "/calculation/headline/of",
      message: "There is no second denominator.",
    }),
  ];
};

const missingRemarks = ({ missing = [] }: MeasureCalculation): readonly Remark[] =>
  missing.flatMap(({ treat, band }, index) =>
    unless((treat === "BAND") === (band !== undefined), {
      pointer: `/calculation/missing/${index}`,
      message: "BAND says which band, and nothing else does.",
    }),
  );

const either = ({ calculation, cannotCompute }: Indicator): readonly Remark[] =>
  unless((calculation === undefined) !== (cannotCompute === undefined), {
    pointer: calculation === undefined ? "" : "/cannotCompute",
    message:
      calculation === undefined
        ? "It says neither how it is worked out nor why it cannot be."
        : "It says how it is worked out and that it cannot be.",
  });

/** An indicator says how it is worked out, with every part that its own parts ask for, or why it cannot be. */
export const measureWhole: ItemCheck = {
  code: "MEASURE_WHOLE",
  title: "An indicator can be worked out, or says why not",
  severity: "error",
  fix: "Write calculation with what is named, or cannotCompute with what would be needed.",
  find: (content) => {
    if (content.kind !== "indicator") return [];
    const { calculation } = content;
    return [
      ...either(content),
      ...(calculation === undefined
        ? []
        : [
            ...needsTimes(calculation),
            ...quotientRemarks(calculation),
            ...missingRemarks(calculation),
          ]),
    ];
  },
};
