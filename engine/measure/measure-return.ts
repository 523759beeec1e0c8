import type { Indicator, MeasureCalculation } from "../../generated/items/types.ts";
import type { CompiledMeasure, MeasureModule } from "../../runtime/measure-module.ts";
import type { MeasureFault, MeasureTally } from "../../runtime/measure-tally.ts";
import type { Problem } from "../../runtime/problems.ts";
import { problemOf } from "../../runtime/problems.ts";
import type { Result } from "../../runtime/result.ts";
import { ok } from "../../runtime/result.ts";
import type { ReturnModel } from "../../runtime/return-model.ts";

import type { RuleInputs } from "../rules/rule-input.ts";
import type { MeasureShown } from "./disclose-measures.ts";
import { discloseMeasures, showTrueCounts } from "./disclose-measures.ts";
import type { GivenExternal } from "./externals.ts";
import { numbersOf } from "./externals.ts";
import type { MeasureResult, ResultInput, ResultRefusal } from "./measure-result.ts";
import type { CountedBesides, CountsBesides, MeasureSubject } from "./measure-subject.ts";
import { isGiven, missingInput, unmetNeeds } from "./needs-met.ts";
import { poolNotes, poolText } from "./pooled-counts.ts";
import { definitionOf, refusedResult, resultOfMeasure } from "./result-of-measure.ts";
import type { ResultFacts } from "./result-of-measure.ts";
import { countMeasures } from "./run-measures.ts";
import type { MeasureCounted } from "./run-measures.ts";

/** An indicator that is to be worked out, or told why it cannot be. */
export interface AskedIndicator {
  readonly indicator: Indicator;
  /** Hash of its content. */
  readonly hash: string;
  readonly title: string;
}

/** Counts in other years or authorities, and what the return's own counts are of. */
export interface CountsElsewhere {
  readonly own: string;
  readonly others: readonly { readonly of: string; readonly counts: readonly MeasureCounted[] }[];
}

/** What is to be worked out, over what, and how it may be shown. */
export interface MeasureRequest {
  readonly model: ReturnModel;
  readonly module: MeasureModule;
  readonly inputs: RuleInputs;
  readonly indicators: readonly AskedIndicator[];
  readonly release: MeasureResult["release"];
  readonly externals?: readonly GivenExternal[];
  /** Names of the splits that are wanted; absent means all. */
  readonly splits?: readonly string[];
  /** True counts are shown, and nothing may be published. */
  readonly unsuppressed?: boolean;
  readonly notes?: readonly string[];
  /** Counts of the same indicators in other years or authorities, for when those here are too small to show. */
  readonly besides?: {
    readonly years?: CountsElsewhere;
    readonly authorities?: CountsElsewhere;
  };
  /** Counts that were made elsewhere, as in a database; absent means that they are made here, from the rows. */
  readonly counts?: readonly MeasureCounted[];
}

/** What came of measuring: a result for each indicator, and what contradicts the definitions. */
export interface MeasuresFound {
  readonly results: readonly MeasureResult[];
  /** Parts of definitions that contradict each other on these rows. */
  readonly problems: readonly Problem[];
  /** What was shown and why, with the audit: it stays with who made the figures. */
  readonly shown: ReadonlyMap<string, MeasureShown>;
}

const refOf = ({ id, version }: Indicator): string => `${id}@${version}`;

const counted = (units: number): string => `${units} unit${units === 1 ? "" : "s"}`;

const faultProblem = (ref: string, { pointer, message, units }: MeasureFault): Problem =>
  problemOf("MEASURE_CONTRADICTS", `${ref}: ${message} (${counted(units)}).`, {
    place: { pointer },
  });

const withoutNotes = (measure: CompiledMeasure, inputs: RuleInputs): readonly string[] =>
  measure.plan.externals.flatMap((external) => {
    const { name, kind, without } = external;
    return without === undefined || kind === "DENOMINATOR" || isGiven(measure, external, inputs)
      ? []
      : [`Without ${name}: ${without}`];
  });

const inputsOf = (
  measure: CompiledMeasure,
  { inputs, externals = [] }: MeasureRequest,
): readonly ResultInput[] =>
  measure.plan.externals.map((external) => {
    const { name, kind, what, publisher = null, vintage: asked = null } = external;
    const isBefore = kind === "EARLIER_RETURN" && isGiven(measure, external, inputs);
    const before = isBefore ? inputs.last?.model.ref : undefined;
    const { vintage = before ?? null, value = null } =
      externals.find((one) => one.name === name) ?? {};
    return { name, what, publisher, asked, vintage, value };
  });

interface Asked extends AskedIndicator {
  readonly measure: CompiledMeasure | undefined;
}

const factsOf = (request: MeasureRequest, asked: Asked): ResultFacts => {
  const { model, inputs, release, notes = [] } = request;
  const { measure, indicator } = asked;
  return {
    definition: definitionOf(indicator, asked),
    release,
    return: model.ref,
    period: inputs.period ?? model.period,
    inputs: measure === undefined ? [] : inputsOf(measure, request),
    notes: [...notes, ...(measure === undefined ? [] : withoutNotes(measure, inputs))],
  };
};

const cannotCompute = ({ cannotCompute: reason }: Indicator): readonly ResultRefusal[] => [
  {
    code: "MEASURE_CANNOT_COMPUTE",
    why: reason?.why ?? "It is not worked out for this return.",
    needs: reason?.needs ?? [],
  },
];

/** What was found for an indicator before anything is shown: its counts, or why it has none. */
type Outcome =
  | { readonly asked: Asked; readonly subject: MeasureSubject; readonly notes: readonly string[] }
  | { readonly asked: Asked; readonly refusals: readonly ResultRefusal[] };

/** Where the measure was counted as well; what contradicts itself there is not added. */
const besidesOf = (ref: string, { own, others }: CountsElsewhere): CountsBesides => ({
  own,
  others: others.flatMap(({ of, counts }): readonly CountedBesides[] => {
    const one = counts.find(({ measure }) => measure.ref === ref);
    if (one === undefined || "notRun" in one || one.tally.faults.length > 0) return [];
    const { measure, tally, splitsLeftOut = [] } = one;
    const names = measure.plan.splits.map(({ name }) => name);
    const isMade = (name: string): boolean => !splitsLeftOut.some((split) => split.name === name);
    return [{ of, tally, splits: names.filter(isMade) }];
  }),
});

/** The collection year that was counted, with nothing beside it. */
const yearAlone = ({ model, inputs }: MeasureRequest): CountsElsewhere => ({
  own: (inputs.period ?? model.period).to.slice(0, 4),
  others: [],
});

const besidesIn = (
  ref: string,
  request: MeasureRequest,
): NonNullable<MeasureSubject["besides"]> => {
  const { besides = {} } = request;
  return {
    years: besidesOf(ref, besides.years ?? yearAlone(request)),
    ...(besides.authorities === undefined
      ? {}
      : { authorities: besidesOf(ref, besides.authorities) }),
  };
};

type CountedOver = Extract<MeasureCounted, { readonly tally: MeasureTally }>;

const subjectOf = (
  request: MeasureRequest,
  measure: CompiledMeasure,
  counts: { readonly calculation: MeasureCalculation; readonly counted: CountedOver },
): MeasureSubject => {
  const { tally, splitsLeftOut = [] } = counts.counted;
  const names = measure.plan.splits.map(({ name }) => name);
  const isLeftOut = (name: string): boolean => splitsLeftOut.some((split) => split.name === name);
  const wanted = (request.splits ?? names).filter((name) => !isLeftOut(name));
  return {
    ref: measure.ref,
    title: measure.title,
    plan: measure.plan,
    calculation: counts.calculation,
    tally,
    externals: numbersOf(request.externals ?? []),
    besides: besidesIn(measure.ref, request),
    ...(request.splits === undefined && splitsLeftOut.length === 0 ? {} : { splits: wanted }),
  };
};

const outcomesOf = (request: MeasureRequest, problems: Problem[]): readonly Outcome[] => {
  const byRef = new Map(request.module.measures.map((measure) => [measure.ref, measure]));
  const runnable = request.module.measures.filter(
    (measure) => unmetNeeds(measure, request.inputs).length === 0,
  );
  const found =
    request.counts?.filter(({ measure }) => runnable.includes(measure)) ??
    countMeasures(request.model, { ...request.module, measures: runnable }, request.inputs);
  const countedByRef = new Map(found.map((one) => [one.measure.ref, one]));
  return request.indicators.map((one): Outcome => {
    const measure = byRef.get(refOf(one.indicator));
    const asked = { ...one, measure };
    const { calculation } = one.indicator;
    if (measure === undefined || calculation === undefined)
      return { asked, refusals: cannotCompute(one.indicator) };
    const counts = countedByRef.get(measure.ref);
    if (counts === undefined) return { asked, refusals: unmetNeeds(measure, request.inputs) };
    if ("notRun" in counts) return { asked, refusals: [missingInput(counts.notRun, [])] };
    const faults = counts.tally.faults.map((fault) => faultProblem(measure.ref, fault));
    problems.push(...faults);
    if (faults.length > 0)
      return {
        asked,
        refusals: faults.map(({ message, fix }) => ({
          code: "MEASURE_CONTRADICTS",
          why: message,
          needs: [fix],
        })),
      };
    const subject = subjectOf(request, measure, { calculation, counted: counts });
    return { asked, subject, notes: counts.notes ?? [] };
  });
};

/** The result as it may be shown: of the return alone, or with the years or authorities that it was added to. */
const shownResult = (
  facts: ResultFacts,
  { subject, notes }: Extract<Outcome, { readonly subject: MeasureSubject }>,
  own: MeasureShown,
): MeasureResult => {
  const told = [...facts.notes, ...notes, ...poolNotes(subject, own)];
  const result = resultOfMeasure({ ...facts, notes: told }, own.pool?.subject ?? subject, own);
  const { headline } = result;
  return own.pool === undefined || headline === null
    ? result
    : { ...result, headline: `${poolText(own.pool)}: ${headline}` };
};

/**
 * Works indicators out over the tables of a return. What may be shown of those made of the same people is decided for
 * all of them together. Refused whole: policies and tables that contradict themselves.
 */
export const measureReturn = (
  request: MeasureRequest,
): Result<MeasuresFound, readonly Problem[]> => {
  const problems: Problem[] = [];
  const outcomes = outcomesOf(request, problems);
  const subjects = outcomes.flatMap((outcome) => ("subject" in outcome ? [outcome.subject] : []));
  const disclosed =
    request.unsuppressed === true ? ok(showTrueCounts(subjects)) : discloseMeasures(subjects);
  if (!disclosed.ok) return disclosed;
  const shown = disclosed.value;
  const results = outcomes.map((outcome) => {
    const facts = factsOf(request, outcome.asked);
    if (!("subject" in outcome)) return refusedResult(facts, outcome.refusals);
    const own = shown.get(outcome.subject.ref);
    return own === undefined ? refusedResult(facts, []) : shownResult(facts, outcome, own);
  });
  return ok({ results, problems, shown });
};
