import type { CheckResult, CheckSummary, NotRun } from "../check/finding.ts";

/** Version of the shape of the JSON report; raised only when a reader of the one before would break. */
const reportSchemaVersion = 1;

/** All of the JSON report but its findings. */
export interface ReportHead {
  readonly schemaVersion: number;
  readonly release: string | null;
  readonly return: string;
  readonly summary: Pick<CheckSummary, "rows" | "findings" | "byRule" | "accepted"> & {
    readonly rulesRun: number;
    readonly notRun: readonly Pick<NotRun, "rule" | "item" | "reason">[];
  };
}

/** The JSON report without its findings, as plain data. */
export const reportHead = (result: CheckResult): ReportHead => {
  const { rows, findings, byRule, accepted } = result.summary;
  const notRun = result.notRun.map(({ rule, item, title, reason }) => ({
    rule,
    ...(item === undefined ? {} : { item }),
    title,
    reason,
  }));
  const counts = { rows, findings, byRule, ...(accepted === undefined ? {} : { accepted }) };
  return {
    schemaVersion: reportSchemaVersion,
    release: result.release,
    return: result.return,
    summary: { ...counts, rulesRun: result.rules.length, notRun },
  };
};

/** The report as one JSON object, a finding a line. Given in pieces, because millions of findings make no one string. */
export const renderJson = function* (result: CheckResult): Generator<string> {
  const head = reportHead(result);
  yield JSON.stringify(head, undefined, 2).replace(/\n\}$/u, ',\n  "findings": [');
  for (const [index, finding] of result.findings.entries()) {
    yield `${index === 0 ? "" : ","}\n    ${JSON.stringify(finding)}`;
  }
  yield result.findings.length === 0 ? "]\n}\n" : "\n  ]\n}\n";
};

/** The findings as JSON, one object a line. */
export const renderNdjson = function* (result: CheckResult): Generator<string> {
  for (const finding of result.findings) yield `${JSON.stringify(finding)}\n`;
};
