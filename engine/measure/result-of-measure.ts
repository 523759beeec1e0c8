import type { Indicator } from "../../generated/items/types.ts";
import type { FigureFound } from "../../runtime/measure-figures.ts";
import { figureOf } from "../../runtime/measure-figures.ts";
import type { MeasurePlan } from "../../runtime/measure-module.ts";
import type { MeasureSlice } from "../../runtime/measure-tally.ts";

import type { MeasureShown } from "./disclose-measures.ts";
import { isAverageHidden } from "./hidden-averages.ts";
import type { MeasureSubject } from "./measure-subject.ts";
import type {
  MeasureResult,
  ResultDefinition,
  ResultFigure,
  ResultInput,
  ResultRefusal,
  ResultRow,
  ResultTable,
} from "./measure-result.ts";
import { notForPublication } from "./measure-result.ts";
import { rowLabel } from "./row-labels.ts";

/** What is known of an indicator and of the run, beside its numbers. */
export interface ResultFacts {
  readonly definition: ResultDefinition;
  readonly release: MeasureResult["release"];
  readonly return: string;
  readonly period: MeasureResult["period"];
  readonly inputs: readonly ResultInput[];
  readonly notes: readonly string[];
}

/** What is told of an indicator with every figure. */
export const definitionOf = (
  indicator: Indicator,
  {
    hash,
    title,
    plan,
  }: { readonly hash: string; readonly title: string; readonly plan?: MeasurePlan },
): ResultDefinition => ({
  ref: `${indicator.id}@${indicator.version}`,
  hash,
  title,
  focus: indicator.measureFocus,
  type: indicator.measureType,
  evidence: indicator.evidence,
  certainty: indicator.certainty,
  illustrative: indicator.illustrative === true,
  population: plan?.population ?? "",
  cannotSee: plan?.cannotSee ?? [],
  limits: indicator.reach?.limits ?? [],
  doNotUseFor: indicator.reach?.doNotUseFor ?? [],
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

const isAverage = ({ measure }: MeasurePlan): boolean =>
  measure.kind === "MEAN" || measure.kind === "MEDIAN";

const averageWords = { MEAN: "Mean", MEDIAN: "Median" } as const;

const spreadWords = {
  lowerQuartile: "Lower quartile",
  upperQuartile: "Upper quartile",
  lowest: "Lowest",
  highest: "Highest",
  standardDeviation: "Standard deviation",
} as const;

type SpreadName = keyof typeof spreadWords;

const spreadNames: readonly SpreadName[] = [
  "lowerQuartile",
  "upperQuartile",
  "lowest",
  "highest",
  "standardDeviation",
];

/** The least and the greatest value are one person's, so they are shown to nobody outside. */
const isOnePersons = (name: SpreadName): boolean => name === "lowest" || name === "highest";

const markerOr = (
  text: string | null | undefined,
  isHidden: boolean,
): Pick<ResultRow, "kind" | "shown"> => {
  if (isHidden) return { kind: "MARKER", shown: "[c]" };
  return text === null || text === undefined
    ? { kind: "MARKER", shown: "[z]" }
    : { kind: "FIGURE", shown: text };
};

/** The rows of a mean or median and its spread; hidden where those it is taken of are. */
const averageRows = (
  { plan }: MeasureSubject,
  found: FigureFound,
  hiding: { readonly isHidden: boolean; readonly isPublic: boolean },
): readonly ResultRow[] => {
  const { kind } = plan.measure;
  if (kind !== "MEAN" && kind !== "MEDIAN") return [];
  const { isHidden, isPublic } = hiding;
  const spread = spreadNames.flatMap((name): readonly ResultRow[] => {
    const told = found.spread?.[name];
    if (told === undefined) return [];
    const hidden = isHidden || (isPublic && isOnePersons(name));
    return [{ row: `spread=${name}`, label: spreadWords[name], ...markerOr(told, hidden) }];
  });
  return [
    { row: "figure", label: averageWords[kind], ...markerOr(found.figure, isHidden) },
    ...spread,
  ];
};

interface Showing {
  readonly subject: MeasureSubject;
  readonly shown: MeasureShown;
}

const isPublic = ({ shown }: Showing): boolean => shown.outcome !== "UNSUPPRESSED";

const figureIn = ({ subject }: Showing, slice: MeasureSlice): FigureFound =>
  figureOf(subject.plan, slice, { which: "first", externals: subject.externals });

const sliceOf = (
  { tally, plan }: MeasureSubject,
  split: string,
  code: string | null,
): MeasureSlice | undefined => {
  const index = plan.splits.findIndex(({ name }) => name === split);
  return tally.splits[index]?.find((group) => group.code === code)?.slice;
};

const groupLabel = (subject: MeasureSubject, split: string, code: string | null): string => {
  const found = subject.plan.splits.find(({ name }) => name === split);
  if (code === null) return found?.bands === undefined ? "Not recorded" : "In no group";
  const band = found?.bands?.find((one) => one.code === code);
  return band?.label ?? found?.labels?.[code] ?? code;
};

/** After the rows of each group of a split, its mean or median. */
const withAverages = (
  showing: Showing,
  split: string,
  rows: readonly ResultRow[],
): readonly ResultRow[] => {
  if (!isAverage(showing.subject.plan)) return rows;
  const isHidden = isAverageHidden(showing.shown, split);
  const byGroup = Map.groupBy(rows, ({ group }) => group?.code ?? null);
  return [...byGroup].flatMap(([code, own]) => {
    const slice = sliceOf(showing.subject, split, code);
    const { group } = own[0] ?? {};
    if (slice === undefined || group === undefined) return own;
    const hiding = { isHidden, isPublic: isPublic(showing) };
    const averages = averageRows(showing.subject, figureIn(showing, slice), hiding);
    return [...own, ...averages.map((row) => ({ ...row, group }))];
  });
};

const rowsOf = (showing: Showing, id: string): readonly ResultRow[] => {
  const { subject, shown } = showing;
  const table = shown.tables.find((one) => one.id === `${subject.ref}#${id}`);
  const split = id.startsWith("by=") ? id.slice("by=".length) : undefined;
  return (table?.cells ?? []).map(({ dimensions, kind, shown: text }) => {
    const row = dimensions["row"] ?? "";
    const word = split === undefined ? undefined : dimensions[split];
    const code = word === undefined || word === "" ? null : word;
    return {
      row,
      label: rowLabel(subject, shown.laidOut?.layout, row),
      ...(split === undefined ? {} : { group: { code, label: groupLabel(subject, split, code) } }),
      kind,
      shown: text,
    };
  });
};

const tableOf = (showing: Showing, id: string, title: string): ResultTable => {
  const rows = rowsOf(showing, id);
  if (id.startsWith("by="))
    return { id, title, rows: withAverages(showing, id.slice("by=".length), rows) };
  if (id !== "figure") return { id, title, rows };
  const hiding = { isHidden: isAverageHidden(showing.shown), isPublic: isPublic(showing) };
  const found = figureIn(showing, showing.subject.tally.total);
  return { id, title, rows: [...rows, ...averageRows(showing.subject, found, hiding)] };
};

const tablesOf = (showing: Showing): readonly ResultTable[] =>
  showing.shown.tables.map(({ id, title }) =>
    tableOf(showing, id.slice(showing.subject.ref.length + 1), title),
  );

const shownIn = (table: ResultTable | undefined, row: string): string | null =>
  table?.rows.find((one) => one.row === row)?.shown ?? null;

const numeratorIn = (table: ResultTable | undefined): string | null =>
  shownIn(table, "numerator") ?? shownIn(table, "eligible");

const quotientFigures = (
  { plan }: MeasureSubject,
  table: ResultTable | undefined,
): readonly ResultFigure[] =>
  (["first", "second"] as const).flatMap((which): readonly ResultFigure[] => {
    const denominator = plan[which];
    const shown = shownIn(table, `figure-${which}`);
    if (denominator === undefined || shown === null) return [];
    return [
      {
        of: which === "first" ? "FIRST" : "SECOND",
        called: denominator.called,
        shown,
        numerator: numeratorIn(table),
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
      const shown = numeratorIn(table);
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
    const edition = input?.vintage === undefined ? "" : `, ${input.vintage}`;
    return [
      {
        why: `There is no figure ${denominator.called}: ${name} was not given.`,
        needs: [`--external ${name}=NUMBER: ${input?.what ?? name}${edition}`],
      },
    ];
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
  };
};
