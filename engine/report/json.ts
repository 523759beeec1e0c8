import type { CheckResult } from "../check/finding.ts";

/** Version of the shape of the JSON report; raised only when a reader of the one before would break. */
const reportSchemaVersion = 1;

/** The report as one JSON object, a finding a line. Given in pieces, because millions of findings make no one string. */
export const renderJson = function* (result: CheckResult): Generator<string> {
  const { rows, findings, byRule, accepted } = result.summary;
  const notRun = result.notRun.map(({ rule, item, reason }) => ({ rule, item, reason }));
  const head = {
    schemaVersion: reportSchemaVersion,
    release: result.release,
    return: result.return,
    // Undefined members are left out of JSON.
    summary: { rows, findings, byRule, accepted, rulesRun: result.rules.length, notRun },
  };
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
