import { readXlsx } from "hucre/xlsx";
import { expect, test } from "vitest";

import { invariant } from "../../../runtime/result.ts";

import { checkTables, readTables, type CheckResult } from "../../../engine/index.ts";
import { childrenOf } from "../../../engine/report/children.ts";
import { renderWorkbook } from "../../../engine/report/workbook.ts";
import { writeWorkbook } from "../../../engine/report/write-workbook.ts";
import { goodHeader, pondModel, swimsOf } from "../model.ts";

const files = [
  goodHeader,
  swimsOf("A1,01/05/2025,k1,,,,,,,", "A2,2025-05-01,K1,41,,,,,,", "A2,2025-05-02,K1,=1+1,,,,,,"),
];

const check = (values: boolean) => {
  const read = readTables(files, pondModel);
  invariant(read.ok, "the files can be read");
  const result = checkTables(pondModel, read.value, { release: "2026.1", values });
  const { tables } = read.value;
  return { result, children: childrenOf(result.findings, { model: pondModel, tables }, values) };
};

const sheetsOf = async (bytes: Uint8Array) => (await readXlsx(bytes)).sheets;

const cellsOf = async (values: boolean) => {
  const { result, children } = check(values);
  const sheets = await sheetsOf(await renderWorkbook(result, { children }));
  return sheets.flatMap(({ rows }) => rows).flat();
};

/** A result with a rule that ran and one that did not. */
const withRules = (result: CheckResult): CheckResult => ({
  ...result,
  rules: [
    { rule: "101", item: "examples:r101@1.0.0", title: "A day is given.", severity: "error" },
  ],
  notRun: [
    {
      rule: "102",
      item: "examples:r102@1.0.0",
      title: "A lake is named.",
      reason: "Not run, because X is absent.",
    },
  ],
});

test("a workbook has a cover, counts by rule, the findings, and the rules run and not run", async () => {
  const { result, children } = check(false);
  const sheets = await sheetsOf(await renderWorkbook(withRules(result), { children }));
  expect(sheets.map(({ name }) => name)).toEqual(["Cover", "Summary", "Findings", "Rules"]);
  const [cover, summary, findings, rules] = sheets.map(({ rows }) => rows);
  expect(cover).toEqual([
    ["What", "Value"],
    ["Return", "examples:pond@2026.0.0"],
    ["Release", "2026.1"],
    ["Collection from", "2025-04-01"],
    ["Collection to", "2026-03-31"],
    ["Findings", 3],
    ["Errors", 3],
    ["Queries", 0],
    ["Rules run", 1],
    ["Rules not run", 1],
    ["Rows of Header", 2],
    ["Rows of Swims", 3],
    ["Note", "Not given, so not checked: Words."],
  ]);
  expect(summary).toEqual([
    ["Rule", "Title", "Severity", "Findings"],
    ["CODE_NOT_IN_LIST", "Code not in its list", "error", 1],
    ["OUT_OF_RANGE", "Number out of range", "error", 1],
    ["WRONG_TYPE", "Not the kind of value that the column holds", "error", 1],
  ]);
  expect(findings?.map((row) => row.slice(0, 7))).toEqual([
    ["Rule", "Severity", "Table", "Child", "Row", "Line", "Columns"],
    ["CODE_NOT_IN_LIST", "error", "Swims", "child 1", 1, 2, "STROKE"],
    ["OUT_OF_RANGE", "error", "Swims", "child 2", 2, 3, "LENGTHS"],
    ["WRONG_TYPE", "error", "Swims", "child 2", 3, 4, "LENGTHS"],
  ]);
  expect(rules?.slice(1)).toEqual([
    ["101", "run", "error", "A day is given.", null, "examples:r101@1.0.0"],
    [
      "102",
      "not run",
      null,
      "A lake is named.",
      "Not run, because X is absent.",
      "examples:r102@1.0.0",
    ],
  ]);
});

test("each sheet is one table with filters, under a heading that stays in view", async () => {
  const { result } = check(false);
  const sheets = await sheetsOf(await renderWorkbook(result));
  for (const { name, rows, tables = [], freezePane } of sheets) {
    expect([name, freezePane?.rows, tables.length]).toEqual([name, 1, 1]);
    expect(tables[0]).toMatchObject({ name, showAutoFilter: true });
    expect(tables[0]?.columns.map((column) => column.name)).toEqual(rows[0]);
  }
});

test("values and identifiers are in the workbook only when asked for", async () => {
  expect((await cellsOf(false)).filter((cell) => cell === "A2" || cell === "=1+1")).toEqual([]);
  expect(await cellsOf(true)).toEqual(expect.arrayContaining(["A2", "=1+1"]));
});

test("the same findings make the same bytes, a second later too", async () => {
  const { result, children } = check(true);
  const first = await renderWorkbook(result, { children });
  await new Promise((later) => setTimeout(later, 1_100));
  expect(await renderWorkbook(result, { children })).toEqual(first);
});

test("a last row and the cover say how many findings are not listed", async () => {
  const { result } = check(false);
  const sheets = await sheetsOf(await renderWorkbook({ ...result, notListed: 5 }, { most: 1 }));
  const rows = sheets.find(({ name }) => name === "Findings")?.rows ?? [];
  expect(rows.length).toBe(3);
  const cover = sheets.find(({ name }) => name === "Cover")?.rows ?? [];
  expect(cover).toContainEqual(["Findings not listed, only counted", 7]);
  expect(rows[2]?.join("")).toBe(
    "7 more findings not listed here; all are counted on the sheet Summary. For a list of up to 1,000,000: --format csv",
  );
});

test.for(["=cmd()", "+1", "-1", "@x", "'quoted", '<b>&"', "a".repeat(40_000), "\u0001odd\u202E"])(
  "a text stays a text: %s",
  async (text) => {
    const columns = [{ name: "A", width: 10 }];
    const [sheet] = await sheetsOf(
      await writeWorkbook("T", [{ name: "S", columns, rows: [[text]] }]),
    );
    const odd = text.length > 32_767 ? `${"a".repeat(32_766)}…` : text;
    // oxlint-disable-next-line no-control-regex -- these are the characters that must not be there
    expect(sheet?.rows[1]).toEqual([odd.replaceAll(/[\u0001\u202E]/gu, "\uFFFD")]);
    expect(
      [...(sheet?.cells?.values() ?? [])].filter(({ formula }) => formula !== undefined),
    ).toEqual([]);
  },
);

test("a sheet without rows has a table that Excel takes", async () => {
  const columns = [{ name: "A", width: 10 }];
  const [sheet] = await sheetsOf(await writeWorkbook("T", [{ name: "S", columns, rows: [] }]));
  expect(sheet?.tables?.[0]?.range).toBe("A1:A2");
});
