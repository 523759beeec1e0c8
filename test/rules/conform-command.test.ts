import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { stringify } from "yaml";

import type { ValidationRule } from "../../generated/items/types.ts";
import type { Ended, ProvisionedRegistry, Workplace } from "../cli/run-chorus.ts";
import { createWorkplace, provisionRegistry } from "../cli/run-chorus.ts";
import { ruleOf } from "../codegen/rules/small-rules.ts";

let registry: ProvisionedRegistry;

beforeAll(async () => {
  registry = await provisionRegistry();
});

afterAll(() => registry.remove());

const header = "dfe:ssda903-header";

const bornLate = (condition: string, more: Partial<ValidationRule> = {}): ValidationRule =>
  ruleOf("T1", {
    id: "examples:ssda903-rule-t1",
    scope: header,
    condition,
    reports: [{ record: header, columns: ["DOB"] }],
    yearsInForce: { from: 2024, to: 2026 },
    examples: [
      {
        name: "born after the collection",
        tables: [{ table: "Header", csv: 'CHILD,DOB\n"1,a",01/04/2024\n2,31/03/2024\n3,\n' }],
        reported: [{ table: "Header", rows: [0] }],
      },
      {
        name: "nobody",
        year: 2026,
        tables: [{ table: "Header", csv: "CHILD,DOB\n1,01/04/2025\n" }],
        reported: [],
      },
    ],
    ...more,
  });

const good = "this.DOB > collection.end";

const caseOf = (
  id: string,
  rows: readonly (readonly unknown[])[],
  expected: unknown,
  more = {},
) => ({
  id,
  rule: "t1",
  ruleset: "2023_24",
  metadata: null,
  tables: { Header: { columns: ["CHILD", "DOB"], rows } },
  expected,
  ...more,
});

const cases = [
  caseOf(
    "one",
    [
      ["1", "1/4/2024"],
      ["2", null],
      [null, null],
    ],
    { Header: [0] },
  ),
  caseOf(
    "two",
    [["1", "01/05/2020"]],
    { Header: [0] },
    { metadata: { collection_end: "31/3/2020" } },
  ),
  caseOf("none of its years", [["1", null]], {}, { ruleset: "2022_23" }),
];

const prepare = (
  place: Workplace,
  rules: readonly ValidationRule[],
  lines: readonly unknown[] = cases,
): void => {
  mkdirSync(join(place.folder, "rules"));
  for (const rule of rules) {
    const name = `${rule.id.split(":")[1] ?? ""}@${rule.version}.yaml`;
    writeFileSync(join(place.folder, "rules", name), stringify(rule));
  }
  writeFileSync(
    join(place.folder, "cases.jsonl"),
    lines.map((line) => `${typeof line === "string" ? line : JSON.stringify(line)}\n`).join(""),
  );
};

const conform = (place: Workplace, ...more: readonly string[]): Promise<Ended> =>
  place.chorus("conform", "cases.jsonl", "--family", "ssda903", "--rules", "rules", ...more);

describe("chorus conform", () => {
  test("says how many cases and examples passed", async () => {
    using place = createWorkplace(registry.data);
    prepare(place, [bornLate(good)]);
    expect(await conform(place)).toEqual({
      code: 0,
      out: "2 of 2 examples passed\n1 cases of other rules left out\n2 passed, 0 failed\n",
      err: "",
    });
  });

  test("shows what was expected and what was found, and counts deviations apart", async () => {
    using place = createWorkplace(registry.data);
    prepare(place, [bornLate("this.DOB >= collection.end || blank(this.CHILD)")]);
    const deviations = stringify({
      deviations: [
        { case: "one", reason: "A row without a child is no row." },
        { case: "two", reason: "It passes." },
      ],
    });
    writeFileSync(join(place.folder, "deviations.yaml"), deviations);
    expect(await conform(place)).toEqual({
      code: 1,
      out: `FAILED examples:ssda903-rule-t1@1.0.0, example "born after the collection"
  expected Header 0
  actual   Header 0, 1
FAILED one (examples:ssda903-rule-t1@1.0.0)
  expected Header 0
  actual   Header 0, 2
1 of 2 examples passed
1 cases of other rules left out
1 passed, 1 failed
`,
      err: "",
    });
    const { out } = await conform(place, "--deviations", "deviations.yaml");
    expect(out).toContain("On purpose, one: A row without a child is no row.\n");
    expect(out).toContain("two is listed as not followed, but it passes\n");
    expect(out).toMatch(/1 not followed on purpose\n1 passed, 0 failed\n$/u);
  });

  test("tells problems of a rule once, with file, place and years", async () => {
    using place = createWorkplace(registry.data);
    prepare(place, [bornLate('this.DOB > collection.end &&\n  this.SEKS == "M"')]);
    const { code, err } = await conform(place);
    expect(code).toBe(1);
    expect(err)
      .toBe(`EXPRESSION_UNKNOWN_NAME: Header has no column SEKS. (/condition, line 2, column 8; 2024, 2025, 2026)
  where: HERE/rules/ssda903-rule-t1@1.0.0.yaml:56
  fix:   Write one of CHILD, SEX, DOB, ETHNIC, UPN, MOTHER, MC_DOB, UASC.
`);
  });

  test("of several versions the newest in force is tried, and --only chooses rules", async () => {
    using place = createWorkplace(registry.data);
    const later = bornLate(good, { version: "2.0.0", yearsInForce: { from: 2024 } });
    prepare(place, [bornLate("true", { examples: later.examples }), later]);
    const { out } = await conform(place, "--only", "T1,t9");
    expect(out).toMatch(/2 passed, 0 failed\n$/u);
    expect((await conform(place, "--only", "t9")).out).toMatch(/0 passed, 0 failed\n$/u);
  });

  test("as JSON, for programs", async () => {
    using place = createWorkplace(registry.data);
    prepare(place, [bornLate("blank(this.DOB)")]);
    const { out } = await conform(place, "--json");
    expect(JSON.parse(out)).toMatchObject({
      schemaVersion: 1,
      passed: 0,
      failed: 2,
      failures: [
        {
          id: "one",
          rule: "t1",
          ref: "examples:ssda903-rule-t1@1.0.0",
          year: 2024,
          expected: { Header: [0] },
          actual: { Header: [1, 2] },
          reason: null,
        },
        { id: "two", expected: { Header: [0] }, actual: {} },
      ],
      examples: { passed: 1 },
    });
  });

  test("without --rules the rules of the release are tried; a case without a rule fails", async () => {
    using place = createWorkplace(registry.data);
    prepare(
      place,
      [],
      [caseOf("unknown", [], {}), caseOf("sex", [["1", null]], { Header: [0] }, { rule: "102" })],
    );
    const { code, out } = await place.chorus("conform", "cases.jsonl", "--family", "ssda903");
    expect([
      code,
      out.includes("No rule t1 is in force in 2024."),
      out.endsWith("1 passed, 1 failed\n"),
    ]).toEqual([1, true, true]);
  });

  test.for([
    [
      "a file that is not there",
      ["conform", "gone.jsonl", "--family", "cin"],
      "CHECK_PATH_NOT_FOUND",
    ],
    ["no family", ["conform", "cases.jsonl"], "USAGE"],
    ["a family that is none", ["conform", "cases.jsonl", "--family", "x"], "USAGE"],
    [
      "a line that is no case",
      ["conform", "bad.jsonl", "--family", "cin"],
      "CONFORM_CASES_MALFORMED",
    ],
    [
      "a folder without rules",
      ["conform", "cases.jsonl", "--family", "cin", "--rules", "return"],
      "IMPORT_NOTHING_FOUND",
    ],
    [
      "deviations without reasons",
      ["conform", "cases.jsonl", "--family", "cin", "--deviations", "bad.yaml"],
      "CONFORM_CASES_MALFORMED",
    ],
    [
      "deviations that are not there",
      ["conform", "cases.jsonl", "--family", "cin", "--deviations", "gone.yaml"],
      "CONFORM_CASES_MALFORMED",
    ],
  ] as const)("%s is told", async ([, words, code]) => {
    using place = createWorkplace(registry.data);
    prepare(place, []);
    writeFileSync(join(place.folder, "bad.jsonl"), '{"id": 1}\nnot json\n');
    writeFileSync(join(place.folder, "bad.yaml"), "deviations:\n  - case: one\n");
    const { code: exit, err } = await place.chorus(...words);
    expect([exit, err.split(":")[0]]).toEqual([2, code]);
  });
});
