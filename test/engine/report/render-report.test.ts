import { describe, expect, test } from "vitest";

import { invariant } from "../../../runtime/result.ts";

import {
  checkFiles,
  limits,
  renderReport,
  reportRenderers,
  type CheckResult,
  type ReportFormat,
} from "../../../engine/index.ts";
import { fileOf, goodHeader, pondModel, swimsOf } from "../model.ts";

const files = [
  goodHeader,
  swimsOf(
    "A1,01/05/2025,k1,,,,,,,",
    "A1,2025-05-01,K1,,,,,,,",
    "B9,31/02/2025, K2,41,,,,,,",
    ...Array.from({ length: 8 }, (_, row) => `A2,0${row + 1}/06/2025,K1,x,,,,,,`),
  ),
  fileOf("a folder/%odd,file:1.csv", 'CHILD,SAID,<b>&"\n=1+1,SECRET far too long,x\n'),
];

const check = (values: boolean): CheckResult => {
  const result = checkFiles(files, pondModel, { release: "2026.1", values });
  invariant(result.ok, "the files can be read");
  return result.value;
};

const render = (format: ReportFormat, result: CheckResult): string =>
  [...renderReport(format, result)].join("");

/** Golden files are kept with the line ends of the repository; the CSV report has its own. */
const golden = (format: ReportFormat, result: CheckResult): string =>
  render(format, result).replaceAll("\r\n", "\n");

const extensions: Readonly<Record<ReportFormat, string>> = {
  text: "txt",
  json: "json",
  ndjson: "ndjson",
  csv: "csv",
  junit: "xml",
  sarif: "sarif",
  github: "github.txt",
};
const formats = Object.keys(extensions).filter(
  (name): name is ReportFormat => name in reportRenderers,
);

describe.for(formats)("%s", (format) => {
  test("is as agreed", async () => {
    await expect(golden(format, check(false))).toMatchFileSnapshot(
      `../../golden/report/pond.${extensions[format]}`,
    );
  });

  test("shows values only when asked", () => {
    expect(render(format, check(false))).not.toContain("SECRET");
    expect(render(format, check(true))).toContain("SECRET");
  });

  test("of a return without findings", async () => {
    const result = checkFiles([goodHeader], pondModel);
    invariant(result.ok, "the file can be read");
    await expect(golden(format, result.value)).toMatchFileSnapshot(
      `../../golden/report/clean.${extensions[format]}`,
    );
  });

  test("of a return without what a check and a rule need", async () => {
    const result = checkFiles([swimsOf("A1,01/05/2025,K1,,,,,,,")], pondModel);
    invariant(result.ok, "the file can be read");
    const rule = { rule: "102", item: "examples:r102@1.0.0", title: "A lake <is> named." };
    const notRun = [...result.value.notRun, { ...rule, reason: "Not run, because X is absent." }];
    await expect(golden(format, { ...result.value, notRun })).toMatchFileSnapshot(
      `../../golden/report/not-run.${extensions[format]}`,
    );
  });
});

test("every renderer has a golden report", () => {
  expect(Object.keys(reportRenderers)).toEqual(formats);
});

test("JSON has exactly the agreed shape", () => {
  const report: unknown = JSON.parse(render("json", check(false)));
  const { summary, findings } = check(false);
  expect(report).toEqual({
    schemaVersion: 1,
    release: "2026.1",
    return: "examples:pond@2026.0.0",
    summary: {
      rows: summary.rows,
      findings: summary.findings,
      byRule: summary.byRule,
      rulesRun: 0,
      notRun: [],
    },
    findings,
  });
});

const manyFindings = (count: number): CheckResult => {
  const result = check(false);
  const [finding] = result.findings;
  invariant(finding !== undefined, "there is a finding");
  return {
    ...result,
    findings: Array.from({ length: count }, () => finding),
    summary: { ...result.summary, findings: count },
  };
};

test("SARIF keeps to the number of results that its readers accept", () => {
  const report = render("sarif", manyFindings(limits.sarifResults + 3));
  expect(report.match(/"ruleIndex"/gu)?.length).toBe(25_000);
  expect(JSON.parse(report)).toMatchObject({
    runs: [
      {
        invocations: [
          {
            executionSuccessful: true,
            toolExecutionNotifications: [
              {
                level: "warning",
                message: { text: "3 more findings are counted but not listed here." },
              },
            ],
          },
        ],
      },
    ],
  });
});

test("GitHub is told how many annotations are left out", () => {
  const lines = render("github", manyFindings(60)).split("\n");
  expect(lines.slice(50)).toEqual(["::notice title=Chorus::10 more findings not shown here.", ""]);
});

test("a spreadsheet runs no cell, a terminal obeys no text", () => {
  const result = check(true);
  const [finding] = result.findings;
  invariant(finding !== undefined, "there is a finding");
  const odd = {
    ...result,
    findings: ["=cmd()", "+1", "-1", "@x", "\tx", "\u001B[31mred\u202E"].map((value) => ({
      ...finding,
      message: value,
      value,
    })),
  };
  expect(
    render("csv", odd)
      .split("\r\n")
      .slice(1, 6)
      .map((line) => line.split(",").at(-1)),
  ).toEqual(["'=cmd()", "'+1", "'-1", "'@x", "'\tx"]);
  // oxlint-disable-next-line no-control-regex -- these are the characters that must not be there
  expect(render("text", odd)).not.toMatch(/[\u001B\u202E]/u);
  expect(render("junit", odd)).not.toContain("\u001B");
});
