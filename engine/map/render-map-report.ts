import type { MappedValues } from "../../runtime/mapping-plan.ts";

import { counted, visible, withCommas } from "../report/wording.ts";
import type { LostValues, MappingRun, MapReport, OpenValues } from "./map-report.ts";
import { rowsOpen } from "./map-report.ts";

/** Version of the shape of the JSON report; raised only when a reader of the one before would break. */
const reportSchemaVersion = 1;

const shown = (values: MappedValues): string =>
  values.map((value) => (value === "" ? "(blank)" : value)).join(" + ");

const either = (rows: readonly MappedValues[]): string => rows.map(shown).join(" or ");

const linesOf = ({ rows, lines }: OpenValues): string =>
  `${lines.length === 1 ? "line" : "lines"} ${lines.join(", ")}${rows > lines.length ? ", …" : ""}`;

const unknownLine = (open: OpenValues, showsValues: boolean): string =>
  `    ${showsValues ? `${shown(open.values)}: ` : ""}${counted(open.rows, "row")}, ${linesOf(open)}`;

const ambiguousLine = (open: OpenValues): string =>
  `    ${shown(open.values)} may be ${either(open.mayBecome)}: ${counted(open.rows, "row")}, ${linesOf(open)}`;

const givenText = ({ values }: LostValues): string =>
  values.map(({ values: each, rows }) => `${shown(each)} (${withCommas(rows)})`).join(", ");

const backText = ({ back }: LostValues): string =>
  back.length === 0 ? "nothing known" : either(back);

const section = (title: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : [`  ${title}`, ...lines];

const linesOfRun = (run: MappingRun, showsValues: boolean): readonly string[] => [
  "",
  `${run.mapping}  ${run.title}${run.way === "back" ? ", backwards" : ""}`,
  `  ${run.from.join(" + ")} to ${run.to.join(" + ")}, ${run.match}, ${run.transform}; ${counted(run.rows, "row")} of ${run.file}`,
  `  Lost on the way: ${run.loss.forward}`,
  ...run.lostForward.map((lost) => `    ${givenText(lost)} became ${shown(lost.became)}`),
  `  Lost on the way back: ${run.loss.back}`,
  ...run.lostBack.map((lost) => `    ${shown(lost.became)} would go back to ${backText(lost)}`),
  ...section(
    "Not known to the mapping, left blank:",
    run.unknown.map((open) => unknownLine(open, showsValues)),
  ),
  ...section("Open questions, left blank:", run.ambiguous.map(ambiguousLine)),
];

/** What stands in a report: values that a mapping does not know may be anything, so they are shown only when asked. */
export interface MapReportOptions {
  readonly values: boolean;
}

/** The report for a terminal. */
export const renderMapReport = (report: MapReport, { values }: MapReportOptions): string => {
  const open = report.runs.reduce((sum, run) => sum + rowsOpen(run), 0);
  const lines = [
    `${report.return} of release ${report.release}: ${counted(report.runs.length, "mapping")} applied`,
    ...report.tables.map(({ table, file, rows }) => `${table}: ${counted(rows, "row")} of ${file}`),
    open === 0
      ? "Every value was settled."
      : `${counted(open, "row")} with a value that was not settled.`,
    ...report.runs.flatMap((run) => linesOfRun(run, values)),
    ...(report.columnsLeft.length === 0 ? [] : ["", "Columns that went into no table:"]),
    ...report.columnsLeft.map(
      ({ file, column, rows }) => `  ${column}, ${file}: ${counted(rows, "row")}`,
    ),
    ...(report.columnsUnfilled.length === 0 ? [] : ["", "Columns that nothing fills:"]),
    ...report.columnsUnfilled.map(({ table, columns }) => `  ${table}: ${columns.join(", ")}`),
    ...(report.notes.length === 0 ? [] : ["", ...report.notes]),
  ];
  return lines.map((line) => `${visible(line)}\n`).join("");
};

const withoutValues = ({ values: _values, ...open }: OpenValues) => open;

/** The report as JSON. */
export const renderMapReportJson = (report: MapReport, { values }: MapReportOptions): string => {
  const runs = report.runs.map((run) => ({
    ...run,
    unknown: values ? run.unknown : run.unknown.map(withoutValues),
  }));
  return `${JSON.stringify({ schemaVersion: reportSchemaVersion, ...report, runs }, undefined, 2)}\n`;
};
