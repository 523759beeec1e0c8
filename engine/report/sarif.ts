import { checks } from "../check/codes.ts";
import type { CheckResult, Finding, NotRun } from "../check/finding.ts";
import { limits } from "../limits.ts";
import { profileSentences } from "../profile/profile-told.ts";
import { titlesOf } from "./wording.ts";

const schema = "https://json.schemastore.org/sarif-2.1.0.json";

const levelOf = (severity: Finding["severity"]): "error" | "warning" =>
  severity === "error" ? "error" : "warning";

const fixes: ReadonlyMap<string, string> = new Map(
  Object.entries(checks).map(([code, { fix }]) => [code, fix]),
);

const ruleOf = (id: string, title: string, findings: readonly Finding[]): object => {
  const sample = findings.find((finding) => finding.rule === id);
  return {
    id,
    shortDescription: { text: title },
    help: { text: fixes.get(id) ?? sample?.fix ?? title },
    defaultConfiguration: { level: levelOf(sample?.severity ?? "error") },
  };
};

/** A path as a URI reference; a drive letter or a leading slash makes it a file URI. */
const uriOf = (file: string): string => {
  const path = file.replaceAll("\\", "/").split("/").map(encodeURIComponent).join("/");
  if (path.startsWith("/")) return `file://${path}`;
  return /^[A-Za-z]%3A\//u.test(path) ? `file:///${path.replace("%3A", ":")}` : path;
};

const logicalOf = ({ table, fields }: Finding): readonly object[] => {
  if (table === null) return [];
  const names = fields.length === 0 ? [table] : fields.map((field) => `${table}.${field}`);
  return names.map((fullyQualifiedName) => ({ fullyQualifiedName }));
};

const resultOf = (finding: Finding, ruleIndex: number): object => {
  const { rule, item, severity, file, table, row, line, message, fix, group, accepted, value } =
    finding;
  const logical = logicalOf(finding);
  return {
    ruleId: rule,
    ruleIndex,
    level: levelOf(severity),
    message: { text: `${message} ${fix}` },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: uriOf(file) },
          ...(line === null ? {} : { region: { startLine: line } }),
        },
        ...(logical.length === 0 ? {} : { logicalLocations: logical }),
      },
    ],
    ...(accepted === undefined
      ? {}
      : { suppressions: [{ kind: "external", justification: accepted }] }),
    // Undefined members are left out of JSON.
    properties: { item, table, row, group, value },
  };
};

const notRunId = "RULE_NOT_RUN";

/** What the notices are about, where there are any. */
const noticesOf = ({ notRun }: CheckResult): object =>
  notRun.length === 0
    ? {}
    : { notifications: [{ id: notRunId, shortDescription: { text: "A rule was not run." } }] };

/** A rule that was not run, as section 3.58 of the specification tells what happened while a tool ran. */
const notRunNotice = ({ rule, reason }: NotRun, ruleIndex: number): object => ({
  descriptor: { id: notRunId, index: 0 },
  associatedRule: { id: rule, index: ruleIndex },
  level: "warning",
  message: { text: reason },
});

const leftNotice = (left: number): object => ({
  level: "warning",
  message: { text: `${left} more findings are counted but not listed here.` },
});

const invocationOf = (
  { summary: { findings, accepted }, notRun, profile }: CheckResult,
  indexes: ReadonlyMap<string, number>,
  listed: number,
): object => {
  const left = findings + (accepted?.findings ?? 0) - listed;
  const notices = [
    ...(left === 0 ? [] : [leftNotice(left)]),
    ...notRun.map((one) => notRunNotice(one, indexes.get(one.rule) ?? -1)),
    ...profileSentences(profile).map((text) => ({ level: "note", message: { text } })),
  ];
  return {
    executionSuccessful: true,
    ...(notices.length === 0 ? {} : { toolExecutionNotifications: notices }),
  };
};

/** The report as SARIF 2.1.0, with as many results as its readers accept. */
export const renderSarif = function* (result: CheckResult): Generator<string> {
  const listed = result.findings.slice(0, limits.sarifResults);
  const { byRule, accepted } = result.summary;
  const notRun = result.notRun.map(({ rule }) => rule);
  const found = Object.keys({ ...byRule, ...accepted?.byRule });
  const ids = [...new Set([...found, ...notRun])].toSorted();
  const indexes = new Map(ids.map((id, index) => [id, index]));
  const titleOf = titlesOf(result);
  const rules = ids.map((id) => ruleOf(id, titleOf(id), result.findings));
  const head = {
    tool: { driver: { name: "Chorus", rules, ...noticesOf(result) } },
    invocations: [invocationOf(result, indexes, listed.length)],
    properties: { release: result.release, return: result.return },
  };
  yield `{\n"$schema": ${JSON.stringify(schema)},\n"version": "2.1.0",\n`;
  yield `"runs": [${JSON.stringify(head).slice(0, -1)},\n"results": [`;
  for (const [index, finding] of listed.entries()) {
    yield `${index === 0 ? "" : ","}\n${JSON.stringify(resultOf(finding, indexes.get(finding.rule) ?? -1))}`;
  }
  yield "\n]}]\n}\n";
};
