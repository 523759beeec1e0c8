import { csvCell } from "../report/csv-cell.ts";
import { writeWorkbook, type SheetCell, type SheetTable } from "../report/write-workbook.ts";
import type { MeasureResult, ResultRow, ResultTable } from "./measure-result.ts";
import { notForPublication } from "./measure-result.ts";

/** The forms in which results are told. */
export type MeasureFormat = "csv" | "json" | "text";

const list = (title: string, lines: readonly string[]): string =>
  lines.length === 0 ? "" : `${title}\n${lines.map((line) => `  - ${line}\n`).join("")}`;

const rowText = (width: number, { label, group, shown }: ResultRow): string =>
  `  ${(group === undefined ? label : `${group.label}: ${label}`).padEnd(width)}  ${shown}\n`;

const tableText = ({ title, rows }: ResultTable): string => {
  const labels = rows.map(({ label, group }) =>
    group === undefined ? label.length : group.label.length + label.length + 2,
  );
  const width = Math.max(...labels, 0);
  return `${title}\n${rows.map((row) => rowText(width, row)).join("")}\n`;
};

const figureText = ({ figures, headline }: MeasureResult): string => {
  const told = figures.map(({ shown, numerator, denominator, called }) => {
    const counts = denominator === null ? "" : ` (${numerator ?? "?"} of ${denominator})`;
    return `${shown}${counts}${called === null ? "" : ` ${called}`}`;
  });
  const lines = [...(headline === null ? [] : [headline]), ...told];
  return lines.length === 0 ? "" : `${lines.join("\n")}\n\n`;
};

const certaintyText = ({ definition: { certainty } }: MeasureResult): readonly string[] => [
  `Certainty of the definition: ${certainty.level.toLowerCase()}`,
  ...(certainty.confirm ?? []).map((question) => `To be confirmed: ${question}`),
];

const comparabilityText = ({
  definition: { comparability, seriesBreaks },
}: MeasureResult): readonly string[] => [
  comparability.overTime.comparable
    ? "It compares with other years."
    : "It does not compare with other years.",
  comparability.betweenAuthorities.comparable
    ? "It compares between authorities."
    : "It does not compare between authorities.",
  ...seriesBreaks.map(({ year, what }) => `The series breaks in ${year}: ${what}`),
];

const inputText = (result: MeasureResult): readonly string[] =>
  result.inputs.map(({ name, what, value, vintage, asked }) => {
    const given = value ?? (vintage === null ? "not given" : "given");
    const edition = [
      vintage === null ? "" : `edition ${vintage}`,
      asked === null ? "" : `asked for: ${asked}`,
    ]
      .filter((part) => part !== "")
      .join("; ");
    return `${name}: ${given}${edition === "" ? "" : ` (${edition})`}. ${what}`;
  });

const rungText = ({ rungs }: MeasureResult): readonly string[] =>
  rungs.length < 2 ? [] : rungs.map(({ rung, what, outcome }) => `${rung}: ${what}. ${outcome}`);

const statusText: Readonly<Record<MeasureResult["status"], string>> = {
  PUBLISHABLE: "Small numbers are hidden; this may be published.",
  NOT_FOR_PUBLICATION: notForPublication,
  NOT_MEASURED: "Not worked out.",
  THEMES_ONLY: "No count may be published: only themes.",
  TOLD_PRIVATELY: "Nothing may be published: tell the group itself.",
};

const resultText = (result: MeasureResult): string => {
  const { definition, release, period } = result;
  const told = [
    `${definition.title}\n${"=".repeat(definition.title.length)}\n`,
    `${definition.ref} (${definition.hash.slice(0, 19)}), release ${release.name}\n`,
    `${result.return}, ${period.from} to ${period.to}\n`,
    `${statusText[result.status]}\n\n`,
    figureText(result),
    ...result.tables.map(tableText),
    ...result.refusals.map(({ why, needs }) => list(why, needs) || `${why}\n`),
    list(
      "Who is counted",
      definition.population === "" ? [] : [definition.population, ...definition.cannotSee],
    ),
    list("How it is worked out", definition.prose === "" ? [] : [definition.prose]),
    list("Limits", definition.limits),
    list("Do not use it for", definition.doNotUseFor),
    list("Comparing", comparabilityText(result)),
    list("Certainty", certaintyText(result)),
    list("Inputs from outside", inputText(result)),
    list("Notes", result.notes),
    list("What was tried so that nobody is given away", rungText(result)),
  ];
  return told.join("");
};

const renderText = function* (results: readonly MeasureResult[]): Generator<string> {
  for (const [index, result] of results.entries()) {
    if (index > 0) yield "\n";
    yield resultText(result);
  }
};

const renderJson = function* (results: readonly MeasureResult[]): Generator<string> {
  yield `${JSON.stringify({ results }, undefined, 2)}\n`;
};

const columns = [
  "indicator",
  "title",
  "return",
  "release",
  "status",
  "table",
  "split_group",
  "split_group_label",
  "row",
  "label",
  "kind",
  "value",
  "limits",
  "do_not_use_for",
] as const;

/** One line a figure; a result without tables has one that says so. */
const linesOf = (result: MeasureResult): readonly (readonly string[])[] => {
  const { definition, release } = result;
  const head = [definition.ref, definition.title, result.return, release.name, result.status];
  const tail = [definition.limits.join("; "), definition.doNotUseFor.join("; ")];
  if (result.tables.length === 0) {
    const why = result.refusals.map((refusal) => refusal.why).join(" ");
    return [[...head, "", "", "", "", why, "", "", ...tail]];
  }
  return result.tables.flatMap(({ id, rows }) =>
    rows.map(({ row, label, group, kind, shown }) => [
      ...head,
      id,
      group?.code ?? "",
      group?.label ?? "",
      row,
      label,
      kind,
      shown,
      ...tail,
    ]),
  );
};

const renderCsv = function* (results: readonly MeasureResult[]): Generator<string> {
  if (results.some(({ warning }) => warning !== null))
    yield `${csvCell(notForPublication)}${",".repeat(columns.length - 1)}\r\n`;
  yield `${columns.join(",")}\r\n`;
  for (const line of results.flatMap(linesOf)) yield `${line.map(csvCell).join(",")}\r\n`;
};

const renderers = {
  text: renderText,
  json: renderJson,
  csv: renderCsv,
} as const satisfies Record<MeasureFormat, (results: readonly MeasureResult[]) => Iterable<string>>;

/** Tells results in a form. Every form has the limits of an indicator beside its figures. */
export const renderMeasures = (
  format: MeasureFormat,
  results: readonly MeasureResult[],
): Iterable<string> => renderers[format](results);

const wholeOf = ({ shown, kind }: ResultRow): SheetCell =>
  kind === "COUNT" && /^\d{1,15}$/u.test(shown) ? Number(shown) : shown;

const aboutRows = (result: MeasureResult): readonly (readonly SheetCell[])[] => {
  const { definition } = result;
  const told: readonly (readonly [string, readonly string[]])[] = [
    ["Status", [statusText[result.status]]],
    ["Headline", result.headline === null ? [] : [result.headline]],
    ["Who is counted", [definition.population]],
    ["What the return cannot tell", definition.cannotSee],
    ["How it is worked out", [definition.prose]],
    ["Limit", definition.limits],
    ["Do not use it for", definition.doNotUseFor],
    ["Comparing", comparabilityText(result)],
    ["Certainty", certaintyText(result)],
    ["Input from outside", inputText(result)],
    ["Not worked out", result.refusals.flatMap(({ why, needs }) => [why, ...needs])],
    ["Note", result.notes],
    ["Definition", [`${definition.ref} ${definition.hash}`]],
    ["Release", [`${result.release.name} ${result.release.digest}`]],
  ];
  return told.flatMap(([what, lines]) =>
    lines.filter((line) => line !== "").map((line) => [definition.title, what, line]),
  );
};

const sheetsOf = (results: readonly MeasureResult[]): readonly SheetTable[] => [
  {
    name: "Figures",
    columns: [
      { name: "Indicator", width: 40 },
      { name: "Table", width: 18 },
      { name: "Group", width: 24 },
      { name: "What", width: 48 },
      { name: "Value", width: 14 },
    ],
    rows: results.flatMap(({ definition, tables }) =>
      tables.flatMap(({ id, rows }) =>
        rows.map((row) => [definition.title, id, row.group?.label, row.label, wholeOf(row)]),
      ),
    ),
  },
  {
    name: "About",
    columns: [
      { name: "Indicator", width: 40 },
      { name: "What", width: 28 },
      { name: "Text", width: 100 },
    ],
    rows: [
      ...(results.some(({ warning }) => warning !== null)
        ? [["", "Warning", notForPublication]]
        : []),
      ...results.flatMap(aboutRows),
    ],
  },
];

/** Writes results as an Excel workbook: the figures, and a sheet of what must be told with them. */
export const renderMeasureWorkbook = (results: readonly MeasureResult[]): Promise<Uint8Array> =>
  writeWorkbook("Chorus measures", sheetsOf(results));
