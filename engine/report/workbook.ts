import type { CheckResult, Finding } from "../check/finding.ts";
import { limits } from "../limits.ts";
import { profileSentences } from "../profile/profile-told.ts";
import { counted, titlesOf, withCommas } from "./wording.ts";
import { writeWorkbook, type SheetCell, type SheetTable } from "./write-workbook.ts";

/** How many findings the sheet of findings does not list. */
const leftOut = ({ findings, notListed }: CheckResult, most: number): number =>
  Math.max(0, findings.length - most) + notListed;

const coverRows = (result: CheckResult, most: number): readonly (readonly SheetCell[])[] => {
  const { rows, findings, bySeverity, accepted } = result.summary;
  const left = leftOut(result, most);
  const ruleNotRun = result.notRun.filter(({ item }) => item !== undefined).length;
  return [
    ["Return", result.return],
    ["Release", result.release ?? "none"],
    ["Collection from", result.period.from],
    ["Collection to", result.period.to],
    ["Findings", findings],
    ["Errors", bySeverity.error],
    ["Queries", bySeverity.query],
    ...(left === 0 ? [] : [["Findings not listed, only counted", left]]),
    ...(accepted === undefined ? [] : [["Accepted with a reason, not counted", accepted.findings]]),
    ["Rules run", result.rules.length],
    ["Rules not run", ruleNotRun],
    ...Object.entries(rows).map(([table, count]) => [`Rows of ${table}`, count]),
    ...result.notes.map((note) => ["Note", note]),
    ...profileSentences(result.profile).map((said) => ["Local profile", said]),
  ];
};

const coverSheet = (result: CheckResult, most: number): SheetTable => ({
  name: "Cover",
  columns: [
    { name: "What", width: 36 },
    { name: "Value", width: 60 },
  ],
  rows: coverRows(result, most),
});

const severitiesOf = ({ rules, findings }: CheckResult): ReadonlyMap<string, string> => {
  const severities = new Map<string, string>();
  for (const { rule, severity } of findings) severities.set(rule, severity);
  for (const { rule, severity } of rules) severities.set(rule, severity);
  return severities;
};

const summarySheet = (result: CheckResult): SheetTable => {
  const { byRule, accepted } = result.summary;
  const severities = severitiesOf(result);
  const titleOf = titlesOf(result);
  const rules = Object.keys({ ...byRule, ...accepted?.byRule }).toSorted();
  return {
    name: "Summary",
    columns: [
      { name: "Rule", width: 28 },
      { name: "Title", width: 80 },
      { name: "Severity", width: 10 },
      { name: "Findings", width: 10 },
      ...(accepted === undefined ? [] : [{ name: "Accepted", width: 10 }]),
    ],
    rows: rules.map((rule) => [
      rule,
      titleOf(rule),
      severities.get(rule),
      byRule[rule] ?? 0,
      ...(accepted === undefined ? [] : [accepted.byRule[rule] ?? 0]),
    ]),
  };
};

/** A column of the sheet of findings. */
interface FindingColumn {
  readonly name: string;
  readonly width: number;
  readonly cellOf: (finding: Finding, child: string | undefined) => SheetCell;
}

const findingColumns: readonly FindingColumn[] = [
  { name: "Rule", width: 28, cellOf: ({ rule }) => rule },
  { name: "Severity", width: 10, cellOf: ({ severity }) => severity },
  { name: "Table", width: 16, cellOf: ({ table }) => table ?? undefined },
  { name: "Child", width: 14, cellOf: (_, child) => child },
  { name: "Row", width: 8, cellOf: ({ row }) => (row === null ? undefined : row + 1) },
  { name: "Line", width: 8, cellOf: ({ line }) => line ?? undefined },
  { name: "Columns", width: 24, cellOf: ({ fields }) => fields.join(" ") },
  { name: "Message", width: 80, cellOf: ({ message }) => message },
  { name: "Fix", width: 60, cellOf: ({ fix }) => fix },
  { name: "File", width: 30, cellOf: ({ file }) => file },
  { name: "Group", width: 14, cellOf: ({ group }) => group },
  { name: "Definition", width: 34, cellOf: ({ item }) => item },
];

const columnsFor = ({ findings, summary }: CheckResult): readonly FindingColumn[] => [
  ...findingColumns,
  ...(summary.accepted === undefined
    ? []
    : [{ name: "Accepted", width: 50, cellOf: ({ accepted }: Finding) => accepted }]),
  ...(findings.some(({ value }) => value !== undefined)
    ? [{ name: "Value", width: 30, cellOf: ({ value }: Finding) => value }]
    : []),
];

const findingsSheet = (
  result: CheckResult,
  children: readonly (string | undefined)[],
  most: number,
): SheetTable => {
  const columns = columnsFor(result);
  const listed = result.findings.slice(0, most);
  const left = leftOut(result, most);
  const rows = listed.map((finding, index) =>
    columns.map(({ cellOf }) => cellOf(finding, children[index])),
  );
  const said = `${counted(left, "more finding")} not listed here; all are counted on the sheet Summary. For a list of up to ${withCommas(limits.findings)}: --format csv`;
  const more = columns.map(({ name }) => (name === "Message" ? said : undefined));
  return { name: "Findings", columns, rows: left === 0 ? rows : [...rows, more] };
};

const rulesSheet = ({ rules, notRun }: CheckResult): SheetTable => ({
  name: "Rules",
  columns: [
    { name: "Rule", width: 28 },
    { name: "Run", width: 10 },
    { name: "Severity", width: 10 },
    { name: "Title", width: 80 },
    { name: "Reason", width: 80 },
    { name: "Definition", width: 34 },
  ],
  rows: [
    ...rules.map(({ rule, severity, title, item }) => [
      rule,
      "run",
      severity,
      title,
      undefined,
      item,
    ]),
    ...notRun.map(({ rule, title, reason, item }) => [
      rule,
      "not run",
      undefined,
      title,
      reason,
      item,
    ]),
  ],
});

/** What a workbook shows besides the result. */
export interface WorkbookOptions {
  /** The child of each finding, as `childrenOf` names it. */
  readonly children?: readonly (string | undefined)[];
  /** Findings listed at most; a last row says how many more there are. */
  readonly most?: number;
}

/**
 * The report as an Excel workbook: a cover, counts by rule, the findings, and the rules that were run and those that
 * were not. Rows of a table are counted from 1, lines as in the file.
 */
export const renderWorkbook = (
  result: CheckResult,
  { children = [], most = limits.workbookFindings }: WorkbookOptions = {},
): Promise<Uint8Array> =>
  writeWorkbook(`Findings in ${result.return}`, [
    coverSheet(result, most),
    summarySheet(result),
    findingsSheet(result, children, most),
    rulesSheet(result),
  ]);
