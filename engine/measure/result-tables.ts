import type { FigureFound } from "../../runtime/measure-figures.ts";
import { figureOf } from "../../runtime/measure-figures.ts";
import type { MeasureSplit } from "../../runtime/measure-module.ts";
import type { MeasureSlice } from "../../runtime/measure-tally.ts";

import type { MeasureShown } from "./disclose-measures.ts";
import { isAverageHidden } from "./hidden-averages.ts";
import type { ResultRow, ResultTable } from "./measure-result.ts";
import type { MeasureSubject } from "./measure-subject.ts";
import { rowLabel } from "./row-labels.ts";

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

interface Hiding {
  readonly isHidden: boolean;
  readonly isPublic: boolean;
}

const spreadRows = (
  { spread = {} }: FigureFound,
  { isHidden, isPublic }: Hiding,
): readonly ResultRow[] =>
  spreadNames.flatMap((name): readonly ResultRow[] => {
    const told = spread[name];
    if (told === undefined) return [];
    const hidden = isHidden || (isPublic && isOnePersons(name));
    return [{ row: `spread=${name}`, label: spreadWords[name], ...markerOr(told, hidden) }];
  });

/** The rows of a mean or median and its spread; hidden where those it is taken of are. */
const averageRows = (
  { plan }: MeasureSubject,
  found: FigureFound,
  hiding: Hiding,
): readonly ResultRow[] => {
  const { kind } = plan.measure;
  if (kind !== "MEAN" && kind !== "MEDIAN") return [];
  const figure = markerOr(found.figure, hiding.isHidden);
  return [{ row: "figure", label: averageWords[kind], ...figure }, ...spreadRows(found, hiding)];
};

/** A measure, and what may be shown of it. */
export interface Showing {
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

const codeLabel = (
  { bands, labels = {} }: Pick<MeasureSplit, "bands" | "labels">,
  code: string,
): string => bands?.find((band) => band.code === code)?.label ?? labels[code] ?? code;

const groupLabel = ({ plan }: MeasureSubject, name: string, code: string | null): string => {
  const split = plan.splits.find((one) => one.name === name) ?? {};
  if (code !== null) return codeLabel(split, code);
  return "bands" in split ? "In no group" : "Not recorded, or not as the return asks";
};

/** The rows of each group of a split together, its mean or median after them. */
const byGroup = (
  showing: Showing,
  split: string,
  rows: readonly ResultRow[],
): readonly ResultRow[] => {
  const isHidden = isAverageHidden(showing.shown, split);
  const groups = Map.groupBy(rows, ({ group }) => group?.code ?? null);
  return [...groups].flatMap(([code, own]) => {
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
    const label = rowLabel(subject, shown.laidOut?.layout, row);
    if (split === undefined) return { row, label, kind, shown: text };
    const word = dimensions[split] ?? "";
    const code = word === "" ? null : word;
    const group = { code, label: groupLabel(subject, split, code) };
    return { row, label, group, kind, shown: text };
  });
};

const tableOf = (showing: Showing, id: string, title: string): ResultTable => {
  const rows = rowsOf(showing, id);
  if (id.startsWith("by="))
    return { id, title, rows: byGroup(showing, id.slice("by=".length), rows) };
  if (id !== "figure") return { id, title, rows };
  const hiding = { isHidden: isAverageHidden(showing.shown), isPublic: isPublic(showing) };
  const found = figureIn(showing, showing.subject.tally.total);
  return { id, title, rows: [...rows, ...averageRows(showing.subject, found, hiding)] };
};

/** The tables of a measure as they are shown, with means and medians. */
export const tablesOf = (showing: Showing): readonly ResultTable[] =>
  showing.shown.tables.map(({ id, title }) =>
    tableOf(showing, id.slice(showing.subject.ref.length + 1), title),
  );
