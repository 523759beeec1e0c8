import { describe, expect, test } from "vitest";

import { invariant } from "../../../runtime/result.ts";

import { acceptFindings } from "../../../engine/check/accepted.ts";
import { parseAccepted } from "../../../engine/check/accepted-entries.ts";
import {
  checkTables,
  readTables,
  renderReport,
  type CheckResult,
  type ReportFormat,
} from "../../../engine/index.ts";
import { childrenOf } from "../../../engine/report/children.ts";
import { renderGroupedText } from "../../../engine/report/grouped-text.ts";
import { renderWorkbook } from "../../../engine/report/workbook.ts";
import { fileOf, goodHeader, pondModel, swimsOf } from "../model.ts";

const given = [
  goodHeader,
  swimsOf(
    "A1,01/05/2025,k1,,,,,,,",
    "A2,2025-05-01,K1,41,,,,,,",
    "A2,2025-05-02,K1,42,,,,,,",
    "B9,2025-05-03,K1,,,,,,,",
  ),
];

const checked = () => {
  const read = readTables(given, pondModel);
  invariant(read.ok, "the files can be read");
  const result = checkTables(pondModel, read.value);
  return { result, model: pondModel, tables: read.value.tables };
};

const accept = (...lines: readonly string[]): CheckResult => {
  const parsed = parseAccepted(fileOf("accepted.csv", lines.join("\n")), pondModel);
  invariant(parsed.ok, "the file of reasons can be read");
  const found = checked();
  return acceptFindings(found.result, found, { entries: parsed.value, today: "2026-11-22" });
};

const header = "Rule,Table,CHILD,DAY,Reason,until,who";
const accepted = () =>
  accept(header, "OUT_OF_RANGE,Swims,A2,01/05/2025,A long swim,,Jo", "", ",,,,,,");

test("a finding on the record named is kept with its reason and counted apart", () => {
  const { summary, findings, notes } = accepted();
  expect(summary).toEqual({
    rows: { Header: 2, Swims: 4 },
    findings: 3,
    byRule: { CHILD_NOT_IN_HEADER: 1, CODE_NOT_IN_LIST: 1, OUT_OF_RANGE: 1 },
    bySeverity: { error: 3, query: 0 },
    accepted: { findings: 1, byRule: { OUT_OF_RANGE: 1 }, unused: [] },
  });
  expect(findings.map((finding) => [finding.rule, finding.line, finding.accepted])).toEqual([
    ["CODE_NOT_IN_LIST", 2, undefined],
    ["OUT_OF_RANGE", 3, "A long swim"],
    ["OUT_OF_RANGE", 4, undefined],
    ["CHILD_NOT_IN_HEADER", 5, undefined],
  ]);
  expect(notes).toEqual(["Not given, so not checked: Words."]);
});

test("an entry without a finding, past its day, or given before is told by its line", () => {
  const { summary, notes } = accept(
    header,
    "OUT_OF_RANGE,Swims,A2,01/05/2025,A long swim,22/11/2026,",
    "OUT_OF_RANGE,Swims,A2,2025-05-01,Once more,,",
    "OUT_OF_RANGE,Swims,A2,2025-05-02,For a while,2026-11-21,",
    "OUT_OF_RANGE,Swims,A1,2025-05-01,Mended since,,",
  );
  const none = "the return has no such finding on that record, or an earlier line names it";
  expect(summary.accepted).toEqual({
    findings: 1,
    byRule: { OUT_OF_RANGE: 1 },
    unused: [
      { line: 3, reason: none },
      { line: 4, reason: "it held until 2026-11-21" },
      { line: 5, reason: none },
    ],
  });
  expect(notes.slice(1)).toEqual([
    `Lines 3, 5 of the accepted reasons are not used: ${none}.`,
    "Line 4 of the accepted reasons is not used: it held until 2026-11-21.",
  ]);
});

test("of very many unused lines the note names some, and findings not listed are told", () => {
  const found = checked();
  const lines = Array.from({ length: 23 }, (_, row) => `R${row},Swims,A1,2025-05-01,x`);
  const file = fileOf("accepted.csv", ["rule,table,CHILD,DAY,reason", ...lines].join("\n"));
  const entries = parseAccepted(file, pondModel);
  invariant(entries.ok, "the file of reasons can be read");
  const result = { ...found.result, notListed: 1 };
  const { notes } = acceptFindings(result, found, { entries: entries.value, today: "2026-11-22" });
  expect(notes.slice(1)).toEqual([
    expect.stringMatching(/^Lines 2, 3, .*, 21 and 3 more of the accepted reasons are not used: /u),
    "Accepted reasons were looked for in the first 4 findings only.",
  ]);
});

/** As in an XML return: words stand in a person, and have no key and no identifier of their own. */
const treeModel = {
  ...pondModel,
  tables: pondModel.tables.map((table) =>
    table.name === "Words"
      ? {
          ...table,
          parent: "Header",
          columns: table.columns.filter(({ name }) => name !== "CHILD"),
        }
      : table,
  ),
};

test.for([
  { name: "with its own identifier", model: pondModel },
  { name: "below a person", model: treeModel },
])("a record of a table without a key is named by its person: $name", ({ model }) => {
  const parse = (line: string) =>
    parseAccepted(fileOf("accepted.csv", `rule,table,CHILD,SAID,reason\n${line}`), model);
  const named = parse("R1,Words,A1,hello,x");
  expect(named.ok ? named.value.map(({ cells }) => [...cells]) : []).toEqual([
    [
      ["CHILD", "A1"],
      ["SAID", "hello"],
    ],
  ]);
  const unnamed = parse("R1,Words,,hello,x");
  expect(unnamed.ok ? [] : unnamed.error.map(({ fix }) => fix)).toEqual(["Fill CHILD."]);
});

test("a record that holds nothing cannot be named", () => {
  const [children] = pondModel.tables;
  invariant(children !== undefined, "the return has a table");
  const bare = { ...children, name: "Bare", columns: [], keys: [] };
  const file = fileOf("accepted.csv", "rule,table,CHILD,reason\nR1,Bare,A1,x");
  const parsed = parseAccepted(file, { ...pondModel, tables: [...pondModel.tables, bare] });
  expect(parsed.ok ? [] : parsed.error.map(({ fix }) => fix)).toEqual([
    "Its records hold nothing to name them by, so take the line out.",
  ]);
});

describe("a file that is refused, with its lines and without its cells", () => {
  test.for([
    {
      lines: ["rule,CHILD,why", "OUT_OF_RANGE,A2,SECRET"],
      says: ["accepted.csv has no column table, reason."],
    },
    {
      lines: [
        header,
        "OUT_OF_RANGE,Swims,SECRET,01/05/2025,,,",
        ",Swims,SECRET,01/05/2025,x,,",
        "OUT_OF_RANGE,Pools,SECRET,01/05/2025,x,,",
        "OUT_OF_RANGE,Swims,SECRET,,x,,",
        "OUT_OF_RANGE,Swims,SECRET,01/05/2025,x,soon,",
        "OUT_OF_RANGE,Words,,,x,,",
      ],
      says: [
        "Line 2 of accepted.csv gives no reason.",
        "Line 3 of accepted.csv names no rule.",
        "Line 4 of accepted.csv names no table of the return.",
        "Line 5 of accepted.csv does not name a record of Swims.",
        "Line 6 of accepted.csv has no date under until.",
        "Line 7 of accepted.csv does not name a record of Words.",
      ],
    },
  ])("$says", ({ lines, says }) => {
    const parsed = parseAccepted(fileOf("accepted.csv", lines.join("\n")), pondModel);
    invariant(!parsed.ok, "the file is refused");
    expect(parsed.error.map(({ message }) => message)).toEqual(says);
    expect(JSON.stringify(parsed.error)).not.toContain("SECRET");
    expect(new Set(parsed.error.map(({ code }) => code))).toEqual(
      new Set(["CHECK_ACCEPTED_MALFORMED"]),
    );
  });

  test("an empty file", () => {
    const parsed = parseAccepted(fileOf("accepted.csv", ""), pondModel);
    expect(parsed.ok ? [] : parsed.error.map(({ code }) => code)).toEqual(["CHECK_FILE_EMPTY"]);
  });
});

const render = (format: ReportFormat): string =>
  [...renderReport(format, accepted())].join("").replaceAll("\r\n", "\n");

test("each form of report shows what was accepted as such", async () => {
  expect(render("text").split("\n")).toEqual(
    expect.arrayContaining([
      "3 findings: 3 errors, 0 queries",
      "Accepted with a reason, not counted: 1 finding",
      "OUT_OF_RANGE  Number out of range: 1",
      "Accepted, 1 × OUT_OF_RANGE: A long swim",
    ]),
  );
  expect(JSON.parse(render("json"))).toMatchObject({
    summary: { findings: 3, accepted: { findings: 1, byRule: { OUT_OF_RANGE: 1 }, unused: [] } },
  });
  expect(render("csv").split("\n")[0]).toMatch(/,group,accepted$/u);
  expect(render("csv").split("\n")[2]).toMatch(/,A long swim$/u);
  expect(render("sarif")).toContain(
    '"suppressions":[{"kind":"external","justification":"A long swim"}]',
  );
  expect(render("github").match(/OUT_OF_RANGE/gu)?.length).toBe(1);
  expect(render("junit")).toContain("Accepted: A long swim");
  expect((await renderWorkbook(accepted())).length).toBeGreaterThan(0);
});

const grouped = (by: "table" | "child", values: boolean): readonly string[] => {
  const result = accepted();
  const children = childrenOf(result.findings, checked(), values);
  const text = [...renderGroupedText(result, by, children)].join("");
  return text.split("\n").filter((line) => /^\S.*\)$/u.test(line) && !line.startsWith("["));
};

test("findings are grouped by table or by child, with counts", () => {
  expect(grouped("table", false)).toEqual(["Swims: 3 (3 errors, 0 queries)"]);
  expect(grouped("child", false)).toEqual([
    "child 1: 1 (1 error, 0 queries)",
    "child 2: 1 (1 error, 0 queries)",
    "child 3: 1 (1 error, 0 queries)",
  ]);
  expect(grouped("child", true)).toEqual([
    "A1: 1 (1 error, 0 queries)",
    "A2: 1 (1 error, 0 queries)",
    "B9: 1 (1 error, 0 queries)",
  ]);
});

test("of very many children the report shows some and counts the rest", () => {
  const { result } = checked();
  const [finding] = result.findings;
  invariant(finding !== undefined, "there is a finding");
  const findings = Array.from({ length: 103 }, () => finding);
  const names = findings.map((_, index) => `child ${index + 1}`);
  const many = { ...result, findings, notListed: 7 };
  const lines = [...renderGroupedText(many, "child", names)].join("").split("\n");
  expect(lines.filter((line) => line.startsWith("child "))).toHaveLength(100);
  expect(lines).toEqual(
    expect.arrayContaining([
      "… and 3 more children with 3 findings",
      "7 more findings not listed, so in no group.",
    ]),
  );
});
