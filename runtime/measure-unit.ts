import { createBandFinder, testOf } from "./measure-bands.ts";
import type { BandFinder, UnitTest } from "./measure-bands.ts";
import { coverageStages } from "./measure-module.ts";
import type {
  CompiledMeasure,
  CoverageStage,
  MeasureDenominator,
  MeasureFunction,
  SubsetName,
} from "./measure-module.ts";
import { createUnitKinds } from "./measure-unit-kinds.ts";
import type { UnitKind } from "./measure-unit-kinds.ts";
import type { PersonRows } from "./measure-units.ts";
import { functionAt, functionsAt } from "./measure-units.ts";

/** Takes note of what contradicts the definition. */
export type OnFault = (pointer: string, message: string) => void;

type Asked = readonly [person: PersonRows, at: number, onFault: OnFault];

/** Tells what units are. */
export interface UnitFinder {
  /** The number of the kind of the unit for which a row stands. */
  readonly find: (person: PersonRows, at: number) => number;
  /** The kinds of units found so far, by number. */
  readonly kinds: readonly UnitKind[];
}

/** The one band that a unit belongs to, or how many there are; two are a fault of the definition. */
type OneBand = (person: PersonRows, at: number, onFault: OnFault) => number;

/** Tells of a unit that belongs to several bands. */
export const tellSeveral = (
  bands: readonly number[],
  told: { readonly pointer: string; readonly codes: readonly string[]; readonly onFault: OnFault },
): void => {
  const { pointer, codes, onFault } = told;
  const [first = 0, ...others] = bands;
  for (const other of others)
    onFault(
      `/calculation${pointer}/${other}/when`,
      `a unit belongs to ${codes[first] ?? ""} and to ${codes[other] ?? ""}`,
    );
};

const oneBand = (find: BandFinder, pointer: string, codes: readonly string[]): OneBand => {
  return (person, at, onFault) => {
    const bands = find(person, at);
    if (bands.length > 1) tellSeveral(bands, { pointer, codes, onFault });
    return bands[0] ?? codes.length;
  };
};

const bandFinder = (measure: CompiledMeasure, pointer: string, codes: readonly string[]): OneBand =>
  oneBand(createBandFinder(measure, { pointer, count: codes.length }), pointer, codes);

/** Who has come so far of those eligible; a stage outside the one before is a fault. */
type StagesFinder = (person: PersonRows, at: number, onFault: OnFault) => readonly CoverageStage[];

const stagesFinder = (measure: CompiledMeasure): StagesFinder => {
  if (!measure.plan.isCovered) return () => [];
  const tests = coverageStages.map((stage) => testOf(functionAt(measure, `/coverage/${stage}`)));
  return (person, at, onFault) => {
    const reached: CoverageStage[] = [];
    for (const [index, stage] of coverageStages.entries()) {
      if (tests[index]?.(person, at) !== true) continue;
      if (reached.length === index) reached.push(stage);
      else
        onFault(
          `/calculation/coverage/${stage}`,
          `a unit is counted as ${stage} and not as ${coverageStages[reached.length] ?? ""}`,
        );
    }
    return reached;
  };
};

const stageOf: Readonly<Partial<Record<MeasureDenominator["base"], CoverageStage>>> = {
  OFFERED: "offered",
  OFFERED_ACCESSIBLY: "offeredAccessibly",
  TOOK_PART: "tookPart",
  ANSWERED: "answered",
};

interface Placed {
  readonly stages: readonly CoverageStage[];
  readonly isRecorded: boolean;
}

/** Whether a unit that is eligible belongs to a denominator; undefined for a number from outside. */
type Belongs = (person: PersonRows, at: number, placed: Placed) => boolean;

const belongsTo = (measure: CompiledMeasure, which: "first" | "second"): Belongs | undefined => {
  const base = measure.plan[which]?.base;
  if (base === undefined || base === "EXTERNAL") return undefined;
  if (base === "ELIGIBLE") return () => true;
  if (base === "RECORDED") return (_person, _at, { isRecorded }) => isRecorded;
  if (base === "CONDITION") return testOf(functionAt(measure, `/denominators/${which}/when`));
  const stage = stageOf[base];
  return (_person, _at, { stages }) => stages.some((reached) => reached === stage);
};

interface NamedBelongs {
  readonly name: "first" | "second";
  readonly belongs: Belongs;
}

interface Figures {
  readonly numerator: UnitTest | undefined;
  readonly denominators: readonly NamedBelongs[];
}

const denominatorsOf = (measure: CompiledMeasure): readonly NamedBelongs[] =>
  (["first", "second"] as const).flatMap((name) => {
    const belongs = belongsTo(measure, name);
    return belongs === undefined ? [] : [{ name, belongs }];
  });

const subsetsOf = (
  { numerator, denominators }: Figures,
  [person, at, onFault]: Asked,
  placed: Placed,
): readonly SubsetName[] => {
  const isCounted = numerator?.(person, at) === true;
  const subsets: SubsetName[] = placed.stages.length === 0 ? [] : [...placed.stages];
  if (isCounted) subsets.push("numerator");
  for (const { name, belongs } of denominators)
    if (belongs(person, at, placed)) subsets.push(name);
    else if (isCounted)
      onFault(
        "/calculation/numerator",
        `a unit of the numerator is not in the ${name} denominator`,
      );
  return subsets;
};

/** The groups of what is missing stand after the bands: by rule, its place among them. */
const missingGroups = ({ plan }: CompiledMeasure): readonly (number | undefined)[] => {
  let next = plan.bands.length;
  return plan.missing.map(({ treat }) => {
    if (treat !== "BAND") return undefined;
    next += 1;
    return next - 1;
  });
};

const noSubsets: readonly SubsetName[] = [];

const valueFunction = (measure: CompiledMeasure): MeasureFunction | undefined => {
  const { kind } = measure.plan.measure;
  if (kind !== "MEAN" && kind !== "MEDIAN") return undefined;
  return measure.functions["/measure/of"] ?? functionAt(measure, "/distribution/of");
};

/** Which expressions of a measure are asked of a unit, found once. */
interface Asking extends Figures {
  readonly missing: readonly UnitTest[];
  readonly missingGroup: readonly (number | undefined)[];
  readonly isEligible: UnitTest | undefined;
  readonly band: OneBand;
  /** How many bands there are. */
  readonly bands: number;
  readonly noGroup: number;
  readonly stages: StagesFinder;
  readonly outcome: OneBand | undefined;
  readonly value: MeasureFunction | undefined;
}

const askingOf = (measure: CompiledMeasure): Asking => {
  const { plan, functions } = measure;
  const eligible = functions["/coverage/eligible"];
  const missingGroup = missingGroups(measure);
  return {
    missing: functionsAt(measure, plan.missing.length, (index) => `/missing/${index}/when`).map(
      testOf,
    ),
    missingGroup,
    isEligible: eligible === undefined ? undefined : testOf(eligible),
    band: bandFinder(
      measure,
      "/distribution/bands",
      plan.bands.map(({ code }) => code),
    ),
    bands: plan.bands.length,
    noGroup: plan.bands.length + missingGroup.filter((group) => group !== undefined).length,
    stages: stagesFinder(measure),
    outcome:
      plan.outcomes.length === 0
        ? undefined
        : bandFinder(
            measure,
            "/coverage/outcomes/bands",
            plan.outcomes.map(({ code }) => code),
          ),
    numerator: plan.hasNumerator ? testOf(functionAt(measure, "/numerator")) : undefined,
    denominators: denominatorsOf(measure),
    value: valueFunction(measure),
  };
};

const numberIn = (of: MeasureFunction | undefined, { scope, rows }: PersonRows, at: number) => {
  const value = of?.(scope, rows, at);
  return typeof value === "number" ? value : null;
};

/** What a unit is that leaves the figure. */
const leftOut = (missing: number): UnitKind => ({
  missing,
  isEligible: false,
  group: -1,
  subsets: noSubsets,
  outcome: -1,
  value: null,
});

const isMeasured = ({ denominators, numerator }: Asking, subsets: readonly SubsetName[]): boolean =>
  (denominators[0]?.name !== "first" || subsets.includes("first")) &&
  (numerator === undefined || subsets.includes("numerator"));

/** What a unit is that is eligible. */
const eligibleUnit = (asking: Asking, missing: number, asked: Asked): UnitKind => {
  const [person, at, onFault] = asked;
  const { bands, noGroup } = asking;
  const found = missing < 0 ? asking.band(person, at, onFault) : bands;
  const isRecorded = found < bands;
  const instead = asking.missingGroup[missing] ?? noGroup;
  const placed = { isRecorded, stages: asking.stages(person, at, onFault) };
  const subsets = subsetsOf(asking, asked, placed);
  return {
    missing,
    isEligible: true,
    group: isRecorded ? found : instead,
    subsets,
    outcome: asking.outcome?.(person, at, onFault) ?? -1,
    value:
      asking.value !== undefined && isMeasured(asking, subsets)
        ? numberIn(asking.value, person, at)
        : null,
  };
};

/** The first rule for missing values that holds; -1 for none. */
const missingRule = ({ missing }: Asking, person: PersonRows, at: number): number => {
  for (let index = 0; index < missing.length; index += 1)
    if (missing[index]?.(person, at) === true) return index;
  return -1;
};

/** Makes what tells the units of a measure apart. */
export const createUnitFinder = (measure: CompiledMeasure, onFault: OnFault): UnitFinder => {
  const asking = askingOf(measure);
  const { missing: rules } = measure.plan;
  const { kinds, numberOf } = createUnitKinds(measure.plan);
  const unitAt = (person: PersonRows, at: number): UnitKind => {
    const missing = missingRule(asking, person, at);
    if (rules[missing]?.treat === "EXCLUDED") return leftOut(missing);
    if (asking.isEligible?.(person, at) !== false)
      return eligibleUnit(asking, missing, [person, at, onFault]);
    if (asking.numerator?.(person, at) === true)
      onFault("/calculation/numerator", "a unit of the numerator is not eligible");
    return leftOut(missing);
  };
  return { kinds, find: (person, at) => numberOf(unitAt(person, at)) };
};
