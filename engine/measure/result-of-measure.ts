import type { Indicator } from "../../generated/items/types.ts";
import type { CompiledMeasure } from "../../runtime/measure-module.ts";

import type { MeasureShown } from "./disclose-measures.ts";
import type { MeasureSubject } from "./measure-subject.ts";
import type {
  MeasureResult,
  ResultDefinition,
  ResultFigure,
  ResultInput,
  ResultRefusal,
  ResultTable,
} from "./measure-result.ts";
import { notForPublication } from "./measure-result.ts";
import type { Showing } from "./result-tables.ts";
import { tablesOf } from "./result-tables.ts";

/** What is known of an indicator and of the run, beside its numbers. */
export interface ResultFacts {
  readonly definition: ResultDefinition;
  readonly release: MeasureResult["release"];
  readonly return: string;
  readonly period: MeasureResult["period"];
  readonly inputs: readonly ResultInput[];
  readonly notes: readonly string[];
}

const workedOut = (
  measure: CompiledMeasure | undefined,
): Pick<ResultDefinition, "cannotSee" | "population" | "prose"> =>
  measure === undefined
    ? { population: "", prose: "", cannotSee: [] }
    : {
        population: measure.plan.population,
        prose: measure.prose,
        cannotSee: measure.plan.cannotSee,
      };

const reachOf = ({
  reach: { limits = [], doNotUseFor = [] } = {},
}: Indicator): Pick<ResultDefinition, "doNotUseFor" | "limits"> => ({ limits, doNotUseFor });

/** An indicator's content hash and title, and its measure where it has one. */
interface DefinedBy {
  readonly hash: string;
  readonly title: string;
  readonly measure: CompiledMeasure | undefined;
}

/** What is told of an indicator with every figure. */
export const definitionOf = (
  indicator: Indicator,
  { hash, title, measure }: DefinedBy,
): ResultDefinition => ({
  ref: `${indicator.id}@${indicator.version}`,
  hash,
  title,
  focus: indicator.measureFocus,
  type: indicator.measureType,
  evidence: indicator.evidence,
  certainty: indicator.certainty,
  illustrative: indicator.illustrative === true,
  ...workedOut(measure),
  ...reachOf(indicator),
  comparability: indicator.comparability,
  seriesBreaks: indicator.seriesBreaks ?? [],
});

/** A result without figures. */
export const refusedResult = (
  facts: ResultFacts,
  refusals: readonly ResultRefusal[],
): MeasureResult => {
  const { definition, release, return: returnRef, period, inputs, notes } = facts;
  return {
    definition,
    release,
    return: returnRef,
    period,
    status: "NOT_MEASURED",
    warning: null,
    headline: null,
    figures: [],
    tables: [],
    notes,
    refusals,
    inputs,
    suppression: null,
    rungs: [],
    together: [],
  };
};

const shownIn = (table: ResultTable | undefined, row: string): string | null =>
  table?.rows.find((one) => one.row === row)?.shown ?? null;

/** A definition without a numerator counts everyone eligible. */
const numeratorIn = ({ plan }: MeasureSubject, table: ResultTable | undefined): string | null =>
  shownIn(table, plan.hasNumerator ? "numerator" : "eligible");

const quotientFigures = (
  subject: MeasureSubject,
  table: ResultTable | undefined,
): readonly ResultFigure[] =>
  (["first", "second"] as const).flatMap((which): readonly ResultFigure[] => {
    const denominator = subject.plan[which];
    const shown = shownIn(table, `figure-${which}`);
    if (denominator === undefined || shown === null) return [];
    return [
      {
        of: which === "first" ? "FIRST" : "SECOND",
        called: denominator.called,
        shown,
        numerator: numeratorIn(subject, table),
        denominator: shownIn(table, which),
      },
    ];
  });

const figuresOf = (
  { subject }: Showing,
  table: ResultTable | undefined,
): readonly ResultFigure[] => {
  const { plan } = subject;
  const alone = { of: "NONE", called: null, denominator: null } as const;
  switch (plan.measure.kind) {
    case "PERCENTAGE":
    case "RATE":
      return quotientFigures(subject, table);
    case "COUNT": {
      const shown = numeratorIn(subject, table);
      return shown === null ? [] : [{ ...alone, shown, numerator: shown }];
    }
    case "MEAN":
    case "MEDIAN": {
      const shown = shownIn(table, "figure");
      const numerator = shownIn(table, "measured");
      return shown === null ? [] : [{ ...alone, shown, numerator }];
    }
  }
};

/** The headline with its numbers; null when one of them is hidden or missing. */
const headlineOf = (
  { subject }: Showing,
  figures: readonly ResultFigure[],
  tables: readonly ResultTable[],
): string | null => {
  const { headline } = subject.plan;
  if (headline === undefined) return null;
  const figure = figures.find(({ of }) => of === headline.of || of === "NONE");
  const table = tables.find(({ id }) => id === "figure");
  const coverage = tables.find(({ id }) => id === "coverage");
  const numbers: Readonly<Record<string, string | null | undefined>> = {
    figure: figure?.shown,
    numerator: figure?.numerator,
    denominator: figure?.denominator,
    eligible: shownIn(table, "eligible"),
    answered: shownIn(coverage, "stage=answered"),
  };
  const asked = [...headline.text.matchAll(/\{(\w+)\}/gu)].map(([, name = ""]) => numbers[name]);
  if (asked.some((number) => number === null || number === undefined || number.startsWith("[")))
    return null;
  return headline.text.replaceAll(/\{(\w+)\}/gu, (_, name: string) => numbers[name] ?? "");
};

const statuses = {
  PUBLISHED: "PUBLISHABLE",
  THEMES_ONLY: "THEMES_ONLY",
  TOLD_PRIVATELY: "TOLD_PRIVATELY",
  UNSUPPRESSED: "NOT_FOR_PUBLICATION",
} as const satisfies Record<MeasureShown["outcome"], MeasureResult["status"]>;

/** Denominators from outside that were not given. */
const missingDenominators = ({ plan, externals }: MeasureSubject): readonly ResultRefusal[] =>
  (["first", "second"] as const).flatMap((which): readonly ResultRefusal[] => {
    const denominator = plan[which];
    if (denominator?.base !== "EXTERNAL") return [];
    const name = denominator.external ?? "";
    if (externals[name] !== undefined) return [];
    const input = plan.externals.find((one) => one.name === name);
    const what = (input?.what ?? name).replace(/\.$/u, "");
    const edition = input?.vintage === undefined ? "" : `. Edition: ${input.vintage}`;
    return [
      {
        code: "MEASURE_INPUT_MISSING",
        why: `There is no figure ${denominator.called}: ${name} was not given.`,
        needs: [`--external ${name}=NUMBER: ${what}${edition}`],
      },
    ];
  });

/** Names of the splits of a measure that have groups. */
const splitsMade = ({ plan, tally, splits }: MeasureSubject): readonly string[] =>
  plan.splits.flatMap(({ name }, index) => {
    const isWanted = splits?.includes(name) ?? true;
    return isWanted && tally.splits[index] !== undefined ? [name] : [];
  });

/** Puts together what may be shown of a measure, with all that has to be told beside it. */
export const resultOfMeasure = (
  facts: ResultFacts,
  subject: MeasureSubject,
  shown: MeasureShown,
): MeasureResult => {
  const showing = { subject, shown };
  const tables = tablesOf(showing);
  const figures = figuresOf(
    showing,
    tables.find(({ id }) => id === "figure"),
  );
  const { definition, release, return: returnRef, period, inputs, notes } = facts;
  const isTrue = shown.outcome === "UNSUPPRESSED";
  return {
    definition,
    release,
    return: returnRef,
    period,
    status: statuses[shown.outcome],
    warning: isTrue ? notForPublication : null,
    headline: headlineOf(showing, figures, tables),
    figures,
    tables,
    notes: [...notes, ...shown.notes],
    refusals: missingDenominators(subject),
    inputs,
    suppression: isTrue ? null : { preset: shown.policy.preset, threshold: shown.policy.threshold },
    rungs: shown.rungs.map(({ rung, what, outcome }) => ({ rung, what, outcome })),
    together: shown.together,
    ...(isTrue ? { counts: { tally: subject.tally, splits: splitsMade(subject) } } : {}),
  };
};
