import type { CheckResult, Finding } from "../check/finding.ts";
import { limits } from "../limits.ts";
import { profileSentences } from "../profile/profile-told.ts";
import { counted, titlesOf } from "./wording.ts";

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

/** XML cannot carry most control characters, not even escaped. */
const escapeXml = (text: string): string =>
  text
    .replaceAll(/[^\t\n\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, "\uFFFD")
    .replaceAll(/[&<>"]/gu, (letter) => entities[letter] ?? letter);

interface Suite {
  readonly name: string;
  readonly findingsByRule: Map<string, Finding[]>;
}

const suitesOf = (result: CheckResult): readonly Suite[] => {
  const suites = new Map<string, Suite>();
  const suiteOf = (name: string): Suite => {
    const suite = suites.get(name) ?? { name, findingsByRule: new Map<string, Finding[]>() };
    suites.set(name, suite);
    return suite;
  };
  for (const table of Object.keys(result.summary.rows)) suiteOf(table);
  for (const finding of result.findings) {
    const { findingsByRule } = suiteOf(finding.table ?? "Files");
    const known = findingsByRule.get(finding.rule);
    if (known === undefined) findingsByRule.set(finding.rule, [finding]);
    else known.push(finding);
  }
  return [...suites.values()];
};

const placesOf = (findings: readonly Finding[]): string => {
  const lines = findings
    .slice(0, limits.junitPlaces)
    .map(
      ({ file, line, message, fix, accepted }) =>
        `${file}${line === null ? "" : `:${line}`} ${message} ${accepted === undefined ? fix : `Accepted: ${accepted}`}`,
    );
  const more = findings.length - lines.length;
  return [...lines, ...(more > 0 ? [`and ${more} more`] : [])].join("\n");
};

const isFailure = (findings: readonly Finding[]): boolean =>
  findings.some(({ severity, accepted }) => severity === "error" && accepted === undefined);

const renderCase = (
  suite: string,
  { rule, title }: { readonly rule: string; readonly title: string },
  findings: readonly Finding[],
): string => {
  const open = `    <testcase classname="${escapeXml(suite)}" name="${escapeXml(`${rule} ${title}`)}">`;
  const places = escapeXml(placesOf(findings));
  const body = isFailure(findings)
    ? `<failure type="${escapeXml(rule)}" message="${counted(findings.length, "finding")}">${places}</failure>`
    : `<system-out>${places}</system-out>`;
  return `${open}${body}</testcase>\n`;
};

const renderSuite = (
  { name, findingsByRule }: Suite,
  titleOf: (rule: string) => string,
): string => {
  const cases = [...findingsByRule].map(([rule, findings]) =>
    renderCase(name, { rule, title: titleOf(rule) }, findings),
  );
  const failures = [...findingsByRule.values()].filter(isFailure).length;
  if (cases.length === 0)
    cases.push(`    <testcase classname="${escapeXml(name)}" name="structure"/>\n`);
  const head = `  <testsuite name="${escapeXml(name)}" tests="${cases.length}" failures="${failures}">\n`;
  return `${head}${cases.join("")}  </testsuite>\n`;
};

const notRunSuite = "Not run";

/** The rules that were not run, each a case that was skipped. */
const renderNotRun = ({ notRun }: CheckResult): string => {
  if (notRun.length === 0) return "";
  const cases = notRun.map(
    ({ rule, title, reason }) =>
      `    <testcase classname="${notRunSuite}" name="${escapeXml(`${rule} ${title}`)}"><skipped message="${escapeXml(reason)}"/></testcase>\n`,
  );
  const count = notRun.length;
  const head = `  <testsuite name="${notRunSuite}" tests="${count}" failures="0" skipped="${count}">\n`;
  return `${head}${cases.join("")}  </testsuite>\n`;
};

const renderProfile = ({ profile }: CheckResult): string => {
  if (profile === undefined) return "";
  const name = escapeXml(`Local profile ${profile.profile}`);
  const said = escapeXml(profileSentences(profile).join("\n"));
  const body = `    <testcase classname="${name}" name="what it changed"><system-out>${said}</system-out></testcase>\n`;
  return `  <testsuite name="${name}" tests="1" failures="0">\n${body}  </testsuite>\n`;
};

/**
 * The report for build servers that read JUnit: a suite for each table, a case for each rule that found something, and
 * the rules that were not run as a suite of skipped cases.
 */
export const renderJunit = function* (result: CheckResult): Generator<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  yield `<testsuites name="${escapeXml(result.return)}">\n`;
  const titleOf = titlesOf(result);
  for (const suite of suitesOf(result)) yield renderSuite(suite, titleOf);
  yield renderNotRun(result);
  yield renderProfile(result);
  yield "</testsuites>\n";
};
