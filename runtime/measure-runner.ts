import { tallyMeasure } from "./measure-count.ts";
import type { FigureFound } from "./measure-figures.ts";
import { figureOf } from "./measure-figures.ts";
import type { CompiledMeasure, MeasureModule } from "./measure-module.ts";
import type { MeasureReadiness } from "./measure-rules.ts";
import { asRuleModule, readinessOf } from "./measure-rules.ts";
import type { MeasureTally } from "./measure-tally.ts";
import { whyNotRun } from "./rule-not-run.ts";
import type { GivenInputs } from "./rule-not-run.ts";
import type { RuleDefinitions, RuleRunInput } from "./rule-runner.ts";
import { givenInputs, readDocuments, scopesOfDocuments } from "./rule-runner.ts";

/** What a published module of one indicator knows. */
export interface MeasureDefinitions extends Omit<RuleDefinitions, "rules"> {
  readonly measures: MeasureModule;
  /** Hash of the indicator's content. */
  readonly hash: string;
  readonly limits: readonly string[];
  readonly doNotUseFor: readonly string[];
}

/** What an indicator is worked out over: documents in the form that the types of the return have. */
export interface MeasureRunInput extends RuleRunInput {
  /** Numbers from outside by name. */
  readonly externals?: Readonly<Record<string, number>>;
}

/** A number of units in a group of the distribution. */
export interface MeasureGroupFound {
  readonly code: string;
  readonly label: string;
  readonly count: number;
}

/** What came of working an indicator out: true counts, which may not be published as they are. */
export interface MeasureRunResult {
  /** Exact reference of the indicator version. */
  readonly indicator: string;
  readonly hash: string;
  readonly return: string;
  readonly release: string | null;
  readonly warning: string;
  readonly limits: readonly string[];
  readonly doNotUseFor: readonly string[];
  /** Never without the distribution beside it; null when it could not be worked out. */
  readonly first: FigureFound | null;
  readonly second: FigureFound | null;
  readonly distribution: readonly MeasureGroupFound[];
  readonly tally: MeasureTally | null;
  /** What was counted as empty or left out because it was not given. */
  readonly notes: readonly string[];
  /** Why it could not be worked out; empty when it could. */
  readonly refusals: readonly string[];
}

const trueCountsWarning =
  "NOT FOR PUBLICATION. These are true counts: small numbers in them can tell about one child.";

const distributionOfTally = (
  { plan }: CompiledMeasure,
  { total }: MeasureTally,
): readonly MeasureGroupFound[] => {
  const missing = plan.missing.flatMap(({ treat, band }) =>
    treat === "BAND" && band !== undefined ? [band] : [],
  );
  const bands = [...plan.bands, ...missing, { code: "NONE", label: "In no band" }];
  return bands.map(({ code, label }, index) => ({ code, label, count: total.groups[index] ?? 0 }));
};

const numbersAsText = (
  externals: Readonly<Record<string, number>>,
): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(externals)
      .filter(([, value]) => Number.isSafeInteger(value) && value >= 0)
      .map(([name, value]) => [name, String(value)]),
  );

const figuresIn = (
  measure: CompiledMeasure,
  tally: MeasureTally,
  externals: Readonly<Record<string, string>>,
): Pick<MeasureRunResult, "first" | "second"> => {
  const { plan } = measure;
  const first = figureOf(plan, tally.total, { which: "first", externals });
  const hasSecond = plan.second !== undefined;
  return {
    first,
    second: hasSecond ? figureOf(plan, tally.total, { which: "second", externals }) : null,
  };
};

const namesIn = (tables: ReadonlyMap<string, unknown>): ReadonlySet<string> =>
  new Set(tables.keys());

const readinessFor = (
  rules: RuleDefinitions,
  measure: CompiledMeasure,
  { form, ...given }: GivenInputs & Pick<MeasureRunInput, "form">,
): MeasureReadiness => {
  const reasons = new Map<string, string>();
  for (const rule of rules.rules.rules) {
    const reason = whyNotRun(rule, rules.model, given);
    if (reason !== undefined) reasons.set(rule.ref, `Not worked out, because ${reason}.`);
  }
  return readinessOf(measure, reasons, {
    now: namesIn(given.tables),
    last: given.last === undefined ? undefined : namesIn(given.last),
    isWhole: form !== "CSV",
  });
};

interface CountedOver {
  readonly readiness: MeasureReadiness;
  readonly tally: MeasureTally | undefined;
}

const countIt = (
  definitions: MeasureDefinitions,
  measure: CompiledMeasure,
  input: MeasureRunInput,
): CountedOver => {
  const rules = { ...definitions, rules: asRuleModule(definitions.measures) };
  const { period = definitions.model.period, authority, form = "JSON" } = input;
  const read = readDocuments(rules, input, period);
  const readiness = readinessFor(rules, measure, {
    ...givenInputs(rules, input, read),
    form,
  });
  if (readiness.notRun !== undefined) return { readiness, tally: undefined };
  const { scopesByTable } = scopesOfDocuments(rules, read, { period, authority, form });
  const people = scopesByTable.get(measure.plan.scopeTable) ?? [];
  const leftOut = new Set(readiness.splitsLeftOut.map(({ name }) => name));
  const without = new Set(
    measure.plan.splits.flatMap(({ name }, index) => (leftOut.has(name) ? [index] : [])),
  );
  return { readiness, tally: tallyMeasure(measure, people, without) };
};

/**
 * Works an indicator out over a document; one that lacks an input, or whose parts contradict each other, gives no
 * number. Published modules carry it as text and call it.
 */
export const measureOver = (
  definitions: MeasureDefinitions,
  input: MeasureRunInput,
): MeasureRunResult => {
  const { measures, hash, limits, doNotUseFor } = definitions;
  const [measure] = measures.measures;
  if (measure === undefined) throw new Error("Invariant broken: a module has its measure");
  const { readiness, tally } = countIt(definitions, measure, input);
  const told = {
    indicator: measure.ref,
    hash,
    return: measures.return,
    release: measures.release,
    warning: trueCountsWarning,
    limits,
    doNotUseFor,
    notes: readiness.notes,
  };
  const none = { ...told, first: null, second: null, distribution: [], tally: null };
  if (tally === undefined) return { ...none, refusals: [readiness.notRun ?? ""] };
  if (tally.faults.length > 0)
    return {
      ...none,
      refusals: tally.faults.map(({ pointer, message }) => `${message} (${pointer})`),
    };
  return {
    ...told,
    ...figuresIn(measure, tally, numbersAsText(input.externals ?? {})),
    distribution: distributionOfTally(measure, tally),
    tally,
    refusals: [],
  };
};
