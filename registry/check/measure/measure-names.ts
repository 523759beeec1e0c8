import type { FallbackStep, MeasureCalculation } from "../../../generated/items/types.ts";
import type { ItemCheck } from "../check.ts";
import type { Remark } from "../finding.ts";
import { repeats } from "../repeats.ts";
import { ofCalculation } from "./calculated.ts";

const twice = (pointer: string, names: readonly string[]): readonly Remark[] =>
  repeats(names).map(({ index, name }) => ({
    pointer: `${pointer}/${index}`,
    message: `"${name}" stands here already.`,
  }));

/** Names that conditions have already. */
const taken = ["this", "prev", "next", "child", "last", "tables", "collection", "reference"];

const nameRemarks = ({ names = [], ageAt }: MeasureCalculation): readonly Remark[] => {
  const given = [...taken, "value", "cel", ...(ageAt === undefined ? [] : ["age"])];
  return names.flatMap(({ name }, index) =>
    given.includes(name)
      ? [{ pointer: `/calculation/names/${index}/name`, message: `"${name}" has a meaning here.` }]
      : [],
  );
};

const unknown = (
  known: readonly string[],
  named: readonly (readonly [pointer: string, name: string])[],
): readonly Remark[] =>
  named.flatMap(([pointer, name]) =>
    known.includes(name) ? [] : [{ pointer, message: `There is no "${name}" here.` }],
  );

const stepNames = (
  { merge = [], splits = [] }: FallbackStep,
  at: string,
): {
  readonly bands: readonly (readonly [string, string])[];
  readonly splits: readonly (readonly [string, string])[];
} => ({
  bands: merge.flatMap(({ bands }, index) =>
    bands.map((band, place) => [`${at}/merge/${index}/bands/${place}`, band] as const),
  ),
  splits: splits.map((split, place) => [`${at}/splits/${place}`, split] as const),
});

const bandCodes = ({ distribution, missing = [] }: MeasureCalculation): readonly string[] => [
  ...distribution.bands.map(({ code }) => code),
  ...missing.flatMap(({ band }) => band?.code ?? []),
];

const usedRemarks = (calculation: MeasureCalculation): readonly Remark[] => {
  const { fallbackLadder, suppression, disaggregations = [] } = calculation;
  const bands = bandCodes(calculation);
  const splits = disaggregations.map(({ name }) => name);
  const steps = fallbackLadder.map((step, index) =>
    stepNames(step, `/calculation/fallbackLadder/${index}`),
  );
  return [
    ...unknown(
      bands,
      steps.flatMap((step) => step.bands),
    ),
    ...unknown(
      splits,
      steps.flatMap((step) => step.splits),
    ),
    ...unknown(
      bands,
      (suppression.notPrimary ?? []).map((band, index) => [
        `/calculation/suppression/notPrimary/${index}`,
        band,
      ]),
    ),
  ];
};

/** Bands, splits and names of a measure are told apart, and what is named among them is there. */
export const measureNames: ItemCheck = {
  code: "MEASURE_NAMES",
  title: "A measure names bands, splits and expressions once, and only those that it has",
  severity: "error",
  fix: "Give each a name of its own, and write it the same wherever it is used.",
  find: ofCalculation((calculation) => {
    const { names = [], disaggregations = [], source, coverage } = calculation;
    const at = "/calculation";
    return [
      ...twice(`${at}/distribution/bands`, bandCodes(calculation)),
      ...twice(
        `${at}/coverage/outcomes/bands`,
        (coverage?.outcomes?.bands ?? []).map(({ code }) => code),
      ),
      ...twice(
        `${at}/names`,
        names.map(({ name }) => name),
      ),
      ...twice(
        `${at}/disaggregations`,
        disaggregations.map(({ name }) => name),
      ),
      ...disaggregations.flatMap(({ bands = [] }, index) =>
        twice(
          `${at}/disaggregations/${index}/bands`,
          bands.map(({ code }) => code),
        ),
      ),
      ...twice(
        `${at}/source/externals`,
        (source.externals ?? []).map(({ name }) => name),
      ),
      ...nameRemarks(calculation),
      ...usedRemarks(calculation),
    ];
  }),
};
