import { rowsByTable, renderPlaces } from "./compare-places.ts";
import type { Conformance, Verdict } from "./conformance.ts";
import type { Deviation } from "./deviations.ts";

/** What is reported: what was tried, and what is not followed on purpose. */
export interface ConformanceReport extends Conformance {
  readonly deviations: readonly Deviation[];
}

interface Counted {
  readonly passed: number;
  readonly failures: readonly Verdict[];
  /** Failures that are meant, with their reasons. */
  readonly deviating: readonly { readonly verdict: Verdict; readonly reason: string }[];
}

const count = ({ cases, deviations }: ConformanceReport): Counted => {
  const reasons = new Map(deviations.map((one) => [one.case, one.reason]));
  const failed = cases.filter(({ passed }) => !passed);
  return {
    passed: cases.length - failed.length,
    failures: failed.filter(({ id }) => !reasons.has(id)),
    deviating: failed.flatMap((verdict) => {
      const reason = reasons.get(verdict.id);
      return reason === undefined ? [] : [{ verdict, reason }];
    }),
  };
};

/** Cases that are listed as not followed on purpose, and pass. */
const needless = ({ cases, deviations }: ConformanceReport): readonly string[] => {
  const listed = new Set(deviations.map((one) => one.case));
  return cases.filter(({ id, passed }) => passed && listed.has(id)).map(({ id }) => id);
};

const renderVerdict = ({ id, ref, reason, expected, actual }: Verdict): string =>
  [
    `FAILED ${id}${ref === null || id.startsWith(ref) ? "" : ` (${ref})`}`,
    `  expected ${renderPlaces(expected)}`,
    `  actual   ${reason ?? renderPlaces(actual)}`,
    "",
  ].join("\n");

/** The report for people; its last line says how many passed and failed. */
export const renderConformance = (report: ConformanceReport): string => {
  const { passed, failures, deviating } = count(report);
  const badExamples = report.examples.filter((verdict) => !verdict.passed);
  const lines = [
    ...badExamples.map(renderVerdict),
    ...failures.map(renderVerdict),
    ...deviating.map(({ verdict, reason }) => `On purpose, ${verdict.id}: ${reason}\n`),
    ...needless(report).map((id) => `${id} is listed as not followed, but it passes\n`),
  ];
  if (report.examples.length > 0)
    lines.push(
      `${report.examples.length - badExamples.length} of ${report.examples.length} examples passed\n`,
    );
  if (report.withoutRule > 0) lines.push(`${report.withoutRule} cases of other rules left out\n`);
  if (deviating.length > 0) lines.push(`${deviating.length} not followed on purpose\n`);
  return `${lines.join("")}${passed} passed, ${failures.length} failed\n`;
};

const plain = (verdict: Verdict) => ({
  id: verdict.id,
  rule: verdict.rule,
  ref: verdict.ref,
  year: verdict.year,
  expected: rowsByTable(verdict.expected),
  actual: rowsByTable(verdict.actual),
  reason: verdict.reason ?? null,
});

/** The report for programs. */
export const renderConformanceJson = (report: ConformanceReport): string => {
  const { passed, failures, deviating } = count(report);
  return `${JSON.stringify(
    {
      schemaVersion: 1,
      passed,
      failed: failures.length,
      deviations: deviating.map(({ verdict, reason }) => ({ ...plain(verdict), because: reason })),
      withoutRule: report.withoutRule,
      failures: failures.map(plain),
      examples: {
        passed: report.examples.filter((verdict) => verdict.passed).length,
        failures: report.examples.filter((verdict) => !verdict.passed).map(plain),
      },
      problems: report.problems,
    },
    undefined,
    2,
  )}\n`;
};
