import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { readXlsx } from "hucre/xlsx";
import { afterAll, beforeAll, expect, test } from "vitest";

import type { ProvisionedRegistry } from "./run-chorus.ts";
import { createWorkplace, provisionRegistry, smallReturn } from "./run-chorus.ts";

let registry: ProvisionedRegistry;

beforeAll(async () => {
  registry = await provisionRegistry();
});

afterAll(() => registry.remove());

const reasons = `rule,table,CHILD,DECOM,REVIEW,reason
DUPLICATE_KEY,Episodes,MADEUP04,2025-11-19,,Two placements on one day
CODE_NOT_IN_LIST,Header,MADEUP04,,,Mended in the system
VALUE_MISSING,Episodes,MADEUP04,19/11/2025,,Asked the court
INVALID_DATE,Episodes,MADEUP03,05/05/2025,,Known
CODE_NOT_IN_LIST,Episodes,MADEUP02,11/09/2024,,Known
CHILD_NOT_IN_HEADER,Reviews,MADEUP06,,15/01/2026,Moved away
`;

test("a workbook is written to a file, and holds no identifier", async () => {
  using place = createWorkplace(registry.data);
  const words = [...smallReturn, "--format", "xlsx", "--output", "findings.xlsx"];
  const ended = await place.chorus(...words);
  expect(ended).toEqual({ code: 1, out: "", err: "7 findings written to findings.xlsx.\n" });
  const bytes = readFileSync(join(place.folder, "findings.xlsx"));
  const { sheets } = await readXlsx(bytes);
  expect(sheets.map(({ name, rows }) => [name, rows.length])).toEqual([
    ["Cover", expect.any(Number)],
    ["Summary", 6],
    ["Findings", 8],
    ["Rules", expect.any(Number)],
  ]);
  expect(JSON.stringify(sheets.map(({ rows }) => rows))).not.toContain("MADEUP");
  await place.chorus(...words);
  expect(readFileSync(join(place.folder, "findings.xlsx")).equals(bytes)).toBe(true);
});

test.for([
  { words: ["--format", "xlsx"], says: "A workbook is written to a file." },
  { words: ["--format", "csv", "--group-by", "child"], says: "--group-by groups the text report." },
])("$words is refused", async ({ words, says }) => {
  using place = createWorkplace(registry.data);
  const ended = await place.chorus(...smallReturn, ...words);
  expect([ended.code, ended.out]).toEqual([2, ""]);
  expect(ended.err).toContain(`USAGE: ${says}`);
});

test("--group-by child numbers the children, and names them only with --values", async () => {
  using place = createWorkplace(registry.data);
  const { out } = await place.chorus(...smallReturn, "--group-by", "child");
  expect(out).toContain("\nchild 1: 4 (4 errors, 0 queries)\n");
  expect(out).not.toContain("MADEUP");
  const named = await place.chorus(...smallReturn, "--group-by", "child", "--values");
  expect(named.out).toContain("\nMADEUP04: 4 (4 errors, 0 queries)\n");
});

test("--group-by rule is the report as it is without", async () => {
  using place = createWorkplace(registry.data);
  const { out } = await place.chorus(...smallReturn, "--group-by", "rule");
  expect(out).toBe((await place.chorus(...smallReturn)).out);
});

test("accepted findings are shown with their reason and fail nothing", async () => {
  using place = createWorkplace(registry.data);
  writeFileSync(join(place.folder, "reasons.csv"), reasons);
  const ended = await place.chorus(...smallReturn, "--accepted", "reasons.csv");
  expect([ended.code, ended.err]).toEqual([0, ""]);
  expect(ended.out).toContain("No findings.\nAccepted with a reason, not counted: 7 findings\n");
  expect(ended.out).toContain("Accepted, 2 × DUPLICATE_KEY: Two placements on one day\n");
  expect(ended.out).not.toContain("MADEUP");
});

test("a reason that is not used is told", async () => {
  using place = createWorkplace(registry.data);
  writeFileSync(join(place.folder, "reasons.csv"), reasons.replace("MADEUP02", "MADEUP01"));
  const words = [...smallReturn, "--accepted", "reasons.csv", "--format", "json"];
  const { code, out, err } = await place.chorus(...words);
  expect([code, err]).toEqual([
    1,
    expect.stringMatching(/^Line 6 of the accepted reasons is not used: [^\n]+\n$/u),
  ]);
  expect(JSON.parse(out).summary).toMatchObject({
    findings: 1,
    accepted: { findings: 6, unused: [{ line: 6 }] },
  });
});

test("a reason left blank is refused with its line, and no report is written", async () => {
  using place = createWorkplace(registry.data);
  writeFileSync(join(place.folder, "reasons.csv"), reasons.replace("Asked the court", " "));
  const words = [...smallReturn, "--accepted", "reasons.csv", "--output", "report.txt"];
  const { code, err } = await place.chorus(...words);
  expect([code, existsSync(join(place.folder, "report.txt"))]).toEqual([2, false]);
  expect(err).toContain("CHECK_ACCEPTED_MALFORMED: Line 4 of reasons.csv gives no reason.");
  expect(err).not.toContain("MADEUP");
});
