import type { CheckResult, Finding } from "../check/finding.ts";
import { limits } from "../limits.ts";
import { profileSentences } from "../profile/profile-told.ts";
import { counted, titlesOf, visible, withCommas } from "./wording.ts";

const rulesLine = ({ rules, notRun }: CheckResult): string => {
  const left = notRun.filter(({ item }) => item !== undefined).length;
  return `${counted(rules.length, "rule")} run${left === 0 ? "" : `, ${withCommas(left)} not run (see the end)`}`;
};

/** Counts by severity, in words. */
export const weightsOf = ({ error, query }: CheckResult["summary"]["bySeverity"]): string =>
  `${counted(error, "error")}, ${counted(query, "query", "queries")}`;

/** What was checked and how much was found. */
export const headOf = (result: CheckResult): readonly string[] => {
  const { rows, findings, bySeverity, accepted } = result.summary;
  const tables = Object.entries(rows).map(([table, count]) => `${table} ${withCommas(count)}`);
  const total = Object.values(rows).reduce((sum, count) => sum + count, 0);
  const from = result.release === null ? "" : ` of release ${result.release}`;
  return [
    `${result.return}${from}, collection ${result.period.from} to ${result.period.to}`,
    `${counted(total, "row")} in ${counted(tables.length, "table")}: ${tables.join(", ")}`,
    ...(result.rules.length === 0 ? [] : [rulesLine(result)]),
    findings === 0 ? "No findings." : `${counted(findings, "finding")}: ${weightsOf(bySeverity)}`,
    ...(accepted === undefined
      ? []
      : [`Accepted with a reason, not counted: ${counted(accepted.findings, "finding")}`]),
    ...profileSentences(result.profile),
  ];
};

/** Findings of one rule that say the same about the same fields. */
interface Remark {
  readonly first: Finding;
  readonly lines: number[];
  count: number;
}

type RemarksByRule = ReadonlyMap<string, ReadonlyMap<string, Remark>>;

/** What is the same for all findings of a remark; findings of one clash differ only in their place. */
const remarkKey = ({ file, table, fields, message, fix }: Finding): string =>
  [file, table, fields.join(" "), message, fix].join("\n");

const remarksByRule = (findings: readonly Finding[]): RemarksByRule => {
  const byRule = new Map<string, Map<string, Remark>>();
  for (const finding of findings) {
    const remarks = byRule.get(finding.rule) ?? new Map<string, Remark>();
    byRule.set(finding.rule, remarks);
    const key = remarkKey(finding);
    const remark = remarks.get(key) ?? { first: finding, lines: [], count: 0 };
    remarks.set(key, remark);
    remark.count += 1;
    if (finding.line !== null && remark.lines.length < limits.placesShown) {
      remark.lines.push(finding.line);
    }
  }
  return byRule;
};

const placeOf = ({ first, lines, count }: Remark): string => {
  const { file, table, fields } = first;
  const subject = [table ?? "", ...fields].filter((name) => name !== "").join(" ");
  const more = count > lines.length ? ", …" : "";
  const at =
    lines.length === 0 ? "" : `${count === 1 ? " line" : " lines"} ${lines.join(", ")}${more}`;
  return `${subject === "" ? "" : `${subject}, `}${file}${at}`;
};

const linesOfRule = (
  name: string,
  count: number,
  remarks: readonly Remark[],
): readonly string[] => {
  const lines = ["", `${name}: ${withCommas(count)}`];
  const shown = remarks
    .toSorted((left, right) => right.count - left.count)
    .slice(0, limits.placesShown);
  for (const remark of shown) {
    const times = remark.count === 1 ? "" : `${withCommas(remark.count)} × `;
    lines.push(`  ${times}${remark.first.message} ${remark.first.fix}`, `    ${placeOf(remark)}`);
  }
  const more = count - shown.reduce((sum, remark) => sum + remark.count, 0);
  if (more > 0) lines.push(`  … and ${withCommas(more)} more`);
  return lines;
};

/** Each rule of some findings with its first places, most frequent first; counts are given, else those of the findings. */
export const ruleLines = (
  findings: readonly Finding[],
  titleOf: (rule: string) => string,
  counts?: Readonly<Record<string, number>>,
): readonly string[] => {
  const remarks = remarksByRule(findings);
  const countOf = (rule: string): number =>
    [...(remarks.get(rule)?.values() ?? [])].reduce((sum, { count }) => sum + count, 0);
  const byCount = (
    counts === undefined
      ? [...remarks.keys()].map((rule) => [rule, countOf(rule)] as const)
      : Object.entries(counts)
  ).toSorted(([left, many], [right, more]) => more - many || (left < right ? -1 : 1));
  return byCount.flatMap(([rule, count]) =>
    linesOfRule(`${rule}  ${titleOf(rule)}`, count, [...(remarks.get(rule)?.values() ?? [])]),
  );
};

/** Findings that were accepted, those of one rule with one reason together. */
const acceptedLines = ({ findings }: CheckResult): readonly string[] => {
  const accepted = findings.filter((finding) => finding.accepted !== undefined);
  const same = Map.groupBy(accepted, ({ rule, accepted: reason }) => `${rule}: ${reason ?? ""}`);
  return [...same].map(([said, { length }]) => `Accepted, ${withCommas(length)} × ${said}`);
};

/** The findings that stand, without those accepted. */
const standingFindings = ({ findings }: CheckResult): readonly Finding[] =>
  findings.filter(({ accepted }) => accepted === undefined);

/** Rules that were not run, those with one reason together. */
const notRunLines = ({ notRun }: CheckResult): readonly string[] => {
  const byReason = Map.groupBy(notRun, ({ reason }) => reason);
  return [...byReason].map(
    ([reason, same]) => `${same.map(({ rule }) => rule).join(", ")}: ${reason}`,
  );
};

/** What was accepted and what was not done, and where to see more. */
export const tailOf = (result: CheckResult): readonly string[] => {
  const said = [...acceptedLines(result), ...notRunLines(result), ...result.notes];
  const lines = said.length === 0 ? [] : ["", ...said];
  if (result.summary.findings === 0) return lines;
  return [...lines, "", "To see every finding: --format csv --output findings.csv"];
};

/** The report for a terminal: counts first, then each rule with its first places, most frequent first. */
export const renderText = function* (result: CheckResult): Generator<string> {
  const body = ruleLines(standingFindings(result), titlesOf(result), result.summary.byRule);
  for (const line of [...headOf(result), ...body, ...tailOf(result)]) yield `${visible(line)}\n`;
};
