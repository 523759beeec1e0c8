import { renderIsoDate } from "./dates.ts";
import { coverageStages } from "./measure-module.ts";
import type {
  CompiledMeasure,
  CoverageStage,
  MeasureDenominator,
  MeasureFunction,
  MeasureSplit,
  SubsetName,
  ValueKind,
} from "./measure-module.ts";
import type { PersonRows } from "./measure-units.ts";
import { functionAt, functionsAt } from "./measure-units.ts";
import type { CellInRow } from "./row.ts";

/** What a unit is found to be. */
export interface UnitFound {
  /** The rule for missing values that holds for it; -1 for none. */
  readonly missing: number;
  /** False when it leaves the figure: what is missing excludes it, or nobody meant to reach it. */
  readonly isEligible: boolean;
  /** Its place among the groups: bands, bands of what is missing, none. */
  readonly group: number;
  readonly subsets: readonly SubsetName[];
  /** Its band of outcomes; -1 when the measure has none. */
  readonly outcome: number;
  /** The number of which a mean or median is taken. */
  readonly value: number | null;
  /** By split: the group's code, or null. */
  readonly splits: readonly (string | null)[];
}

/** Takes note of what contradicts the definition. */
export type OnFault = (pointer: string, message: string) => void;

type Asked = readonly [person: PersonRows, at: number, onFault: OnFault];

/** Tells what the unit is for which a row stands. */
export type UnitFinder = (person: PersonRows, at: number, onFault: OnFault) => UnitFound;

type Test = (person: PersonRows, at: number) => boolean;

const testOf =
  (condition: MeasureFunction): Test =>
  ({ scope, rows }, at) =>
    condition(scope, rows, at) === true;

/** The one band that a unit belongs to, or how many there are; two are a fault of the definition. */
const bandFinder = (
  measure: CompiledMeasure,
  pointer: string,
  codes: readonly string[],
): ((person: PersonRows, at: number, onFault: OnFault) => number) => {
  const tests = functionsAt(measure, codes.length, (index) => `${pointer}/${index}/when`).map(
    testOf,
  );
  return (person, at, onFault) => {
    let found = codes.length;
    for (const [index, test] of tests.entries()) {
      if (!test(person, at)) continue;
      if (found < codes.length)
        onFault(
          `/calculation${pointer}/${index}/when`,
          `a unit belongs to ${codes[found] ?? ""} and to ${codes[index] ?? ""}`,
        );
      else found = index;
    }
    return found;
  };
};

/** A value as the code of a group. */
const splitText = (value: CellInRow | undefined, kind: ValueKind): string | null => {
  if (value == null) return null;
  return kind === "date" && typeof value === "number" ? renderIsoDate(value) : String(value);
};

type SplitFinder = (person: PersonRows, at: number, onFault: OnFault) => string | null;

const splitFinder = (
  measure: CompiledMeasure,
  { bands, kind }: MeasureSplit,
  index: number,
): SplitFinder => {
  const pointer = `/disaggregations/${index}`;
  if (bands === undefined) {
    const of = functionAt(measure, `${pointer}/of`);
    return ({ scope, rows }, at) => splitText(of(scope, rows, at), kind);
  }
  const codes = bands.map(({ code }) => code);
  const find = bandFinder(measure, `${pointer}/bands`, codes);
  return (person, at, onFault) => codes[find(person, at, onFault)] ?? null;
};

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

interface Figures {
  readonly numerator: Test | undefined;
  readonly first: Belongs | undefined;
  readonly second: Belongs | undefined;
}

const subsetsOf = (
  { numerator, first, second }: Figures,
  [person, at, onFault]: Asked,
  placed: Placed,
): readonly SubsetName[] => {
  const isCounted = numerator?.(person, at) === true;
  const subsets: SubsetName[] = [...placed.stages];
  if (isCounted) subsets.push("numerator");
  for (const [name, belongs] of [
    ["first", first],
    ["second", second],
  ] as const) {
    if (belongs === undefined) continue;
    if (belongs(person, at, placed)) subsets.push(name);
    else if (isCounted)
      onFault(
        "/calculation/numerator",
        `a unit of the numerator is not in the ${name} denominator`,
      );
  }
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
  readonly missing: readonly Test[];
  readonly missingGroup: readonly (number | undefined)[];
  readonly isEligible: Test | undefined;
  readonly band: ReturnType<typeof bandFinder>;
  /** How many bands there are. */
  readonly bands: number;
  readonly noGroup: number;
  readonly stages: StagesFinder;
  readonly outcome: ReturnType<typeof bandFinder> | undefined;
  readonly value: MeasureFunction | undefined;
  readonly splits: readonly SplitFinder[];
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
    first: belongsTo(measure, "first"),
    second: belongsTo(measure, "second"),
    value: valueFunction(measure),
    splits: plan.splits.map((split, index) => splitFinder(measure, split, index)),
  };
};

const numberIn = (of: MeasureFunction | undefined, { scope, rows }: PersonRows, at: number) => {
  const value = of?.(scope, rows, at);
  return typeof value === "number" ? value : null;
};

/** What a unit is that leaves the figure. */
const leftOut = (asking: Asking, missing: number, [person, at, onFault]: Asked): UnitFound => {
  const splits = asking.splits.map((find) => find(person, at, onFault));
  return {
    missing,
    isEligible: false,
    group: -1,
    subsets: noSubsets,
    outcome: -1,
    value: null,
    splits,
  };
};

const isMeasured = ({ first, numerator }: Asking, subsets: readonly SubsetName[]): boolean =>
  (first === undefined || subsets.includes("first")) &&
  (numerator === undefined || subsets.includes("numerator"));

/** What a unit is that is eligible. */
const eligibleUnit = (asking: Asking, missing: number, asked: Asked): UnitFound => {
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
    value: isMeasured(asking, subsets) ? numberIn(asking.value, person, at) : null,
    splits: asking.splits.map((find) => find(person, at, onFault)),
  };
};

/** Makes what tells the units of a measure apart. */
export const createUnitFinder = (measure: CompiledMeasure): UnitFinder => {
  const asking = askingOf(measure);
  const { missing: rules } = measure.plan;
  return (person, at, onFault) => {
    const asked: Asked = [person, at, onFault];
    const missing = asking.missing.findIndex((test) => test(person, at));
    if (rules[missing]?.treat === "EXCLUDED") return leftOut(asking, missing, asked);
    if (asking.isEligible?.(person, at) !== false) return eligibleUnit(asking, missing, asked);
    if (asking.numerator?.(person, at) === true)
      onFault("/calculation/numerator", "a unit of the numerator is not eligible");
    return leftOut(asking, missing, asked);
  };
};
