import type { ProfileTold } from "../profile/profile-told.ts";
import type { CheckResult, CheckSummary, Finding, NotRun } from "../check/finding.ts";

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
  /** Only in a check with a local profile. */
  readonly profile?: ProfileTold;
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
    ...(result.profile === undefined ? {} : { profile: result.profile }),
  };
};

/** The properties of one finding, as they were written. */
interface Written {
  readonly keys: string[];
  readonly values: unknown[];
  readonly texts: string[];
}

/** Findings remembered at most: about as many messages as a return has rules and checks. */
const mostRemembered = 4_096;

const writeProperty = (written: Written, at: number, [key, value]: [string, unknown]): string => {
  const text = JSON.stringify({ [key]: value }).slice(1, -1);
  written.keys[at] = key;
  written.values[at] = value;
  written.texts[at] = text === "" ? "" : `${at === 0 ? "" : ","}${text}`;
  return written.texts[at];
};

/**
 * Writes findings as `JSON.stringify` does, in half its time: findings with one message say most things alike, and what
 * is alike is written once.
 */
const createFindingWriter = (): ((finding: Finding) => string) => {
  const byMessage = new Map<string, Written>();
  return (finding) => {
    let written = byMessage.get(finding.message);
    if (written === undefined) {
      if (byMessage.size === mostRemembered) return JSON.stringify(finding);
      written = { keys: [], values: [], texts: [] };
      byMessage.set(finding.message, written);
    }
    let text = "{";
    let at = 0;
    for (const key in finding) {
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- keys of a finding are its properties
      const value = finding[key as keyof Finding];
      if (typeof value === "number" && at > 0) text += `,"${key}":${value}`;
      else if (written.keys[at] === key && written.values[at] === value) text += written.texts[at];
      else text += writeProperty(written, at, [key, value]);
      at += 1;
    }
    return `${text}}`;
  };
};

/** The report as one JSON object, a finding a line. Given in pieces, because millions of findings make no one string. */
export const renderJson = function* (result: CheckResult): Generator<string> {
  const head = reportHead(result);
  yield JSON.stringify(head, undefined, 2).replace(/\n\}$/u, ',\n  "findings": [');
  const write = createFindingWriter();
  let before = "\n    ";
  for (const finding of result.findings) {
    yield before + write(finding);
    before = ",\n    ";
  }
  yield result.findings.length === 0 ? "]\n}\n" : "\n  ]\n}\n";
};

/** The findings as JSON, one object a line; before them what a local profile changed, when there was one. */
export const renderNdjson = function* (result: CheckResult): Generator<string> {
  if (result.profile !== undefined) yield `${JSON.stringify({ profile: result.profile })}\n`;
  const write = createFindingWriter();
  for (const finding of result.findings) yield `${write(finding)}\n`;
};
