import { describe, expect, test } from "vitest";

import { needsOf } from "../../../codegen/rules/rule-needs.ts";
import { createExpressionChecker } from "../../../codegen/expression/type-check.ts";
import type { ValidationRule } from "../../../generated/items/types.ts";
import { invariant } from "../../../runtime/result.ts";
import { careGround, careReturn, compiled, needReturn, problemsOf, ruleOf } from "./small-rules.ts";

const header = "examples:header";
const episodes = "examples:episodes";

const nothing = {
  tables: {},
  last: {},
  references: {},
  authority: false,
  holidays: false,
  links: false,
  withinPerson: true,
};

describe("what a rule needs is read from its expressions", () => {
  test.for([
    {
      name: "columns of its own rows",
      table: "Episodes",
      condition: 'this.DEC < this.DECOM || this.LS == "V3"',
      needs: { tables: { Episodes: ["DEC", "DECOM", "LS"] } },
    },
    {
      name: "the identifier too, when the rows of a child are looked at together",
      table: "Episodes",
      condition: "next.DECOM < this.DEC",
      needs: { tables: { Episodes: ["CHILD", "DEC", "DECOM"] } },
    },
    {
      name: "tables of the child, each with its identifier",
      table: "Episodes",
      condition: "child.Header.exists(h, h.DOB > this.DECOM)",
      needs: { tables: { Episodes: ["CHILD", "DECOM"], Header: ["CHILD", "DOB"] } },
    },
    {
      name: "last year's tables",
      table: "Header",
      condition: "last.Header.exists(h, h.SEX != this.SEX)",
      needs: { tables: { Header: ["CHILD", "SEX"] }, last: { Header: ["CHILD", "SEX"] } },
    },
    {
      name: "the whole return, without anybody's identifier",
      table: undefined,
      condition: "size(tables.Reviews) > size(tables.Episodes)",
      needs: { tables: { Episodes: [], Reviews: [] }, withinPerson: false },
    },
    {
      name: "a list with its key and the column that is read",
      table: "Header",
      condition: "lookup(reference.places, this.CHILD).CLOSED < collection.end",
      needs: {
        tables: { Header: ["CHILD"] },
        references: { places: ["CLOSED", "URN"] },
      },
    },
    {
      name: "whose return it is, and the bank holidays",
      table: "Episodes",
      condition: 'collection.authority == "E1" && workingDaysBetween(this.DECOM, this.DEC) > 3',
      needs: { tables: { Episodes: ["DEC", "DECOM"] }, authority: true, holidays: true },
    },
  ])("$name", ({ table, condition, needs }) => {
    const checker = createExpressionChecker({
      ...careGround,
      ...(table === undefined ? {} : { table }),
    });
    const checked = checker.checkCondition(condition);
    invariant(checked.ok, JSON.stringify(checked));
    expect(needsOf(careReturn, [checked.value])).toEqual({ ...nothing, ...needs });
  });

  test.for([
    ["this.Referral.START > this.BEGUN", true],
    ["child.Plan.exists(p, p.BEGUN == this.BEGUN && p != this)", true],
    ["blank(this.BEGUN)", false],
  ] as const)(
    "in a hierarchical return, %s asks which row stands in which: %s",
    ([condition, links]) => {
      const checked = createExpressionChecker({ model: needReturn, table: "Plan" }).checkCondition(
        condition,
      );
      invariant(checked.ok, JSON.stringify(checked));
      expect(needsOf(needReturn, [checked.value]).links).toBe(links);
    },
  );
});

const sample = (given: Partial<ValidationRule>): ValidationRule =>
  ruleOf("7Q", {
    scope: episodes,
    condition: "this.DEC < this.DECOM",
    reports: [{ record: episodes, columns: ["DEC"] }],
    ...given,
  });

test("a rule compiles into plain data and sources of functions", () => {
  const [source] = compiled(careGround, [
    sample({
      severity: "QUERY",
      runsWithout: ["last", "Reviews", "Episodes.SCORE"],
      covers: [
        { record: episodes, column: "DEC" },
        { record: header, column: "CHILD", checks: ["DUPLICATE_KEY"] },
      ],
      reports: [
        { record: episodes, columns: ["DEC", "DECOM"] },
        { record: header, columns: ["DOB"], rows: "child.Header" },
        { record: episodes, columns: ["DECOM"], rows: "next" },
      ],
    }),
  ]);
  expect(source).toMatchObject({
    code: "7Q",
    ref: "examples:rule-7q@1.0.0",
    title: "Title of 7Q",
    severity: "query",
    scopeTable: "Episodes",
    message: "Message of 7Q",
    fix: "Fix of 7Q",
    needs: { tables: { Episodes: ["CHILD", "DEC", "DECOM"], Header: ["CHILD"] } },
    runsWithout: ["last", "Reviews", "Episodes.SCORE"],
    covers: [
      { table: "Episodes", column: "DEC" },
      { table: "Header", column: "CHILD", checks: ["DUPLICATE_KEY"] },
    ],
    reports: [
      { table: "Episodes", columns: ["DEC", "DECOM"] },
      { table: "Header", columns: ["DOB"], rows: { single: false } },
      { table: "Episodes", columns: ["DECOM"], rows: { single: true } },
    ],
  });
});

test("codes that are no names give functions with names", () => {
  const [source] = compiled(careGround, [sample({ code: "SW 1-a" })]);
  expect(source?.condition.name).toBe("rule_SW_32_1_45_a");
});

describe("what is wrong is told with the place in the item and in the expression", () => {
  const at = "examples:rule-7q@1.0.0 in examples:return@2026.0.0:";
  test.for([
    {
      name: "a misspelt column",
      given: { condition: "this.DEC <\n  this.DECON" },
      problems: [`/condition 2:8 EXPRESSION_UNKNOWN_NAME ${at} Episodes has no column DECON.`],
    },
    {
      name: "a scope that the return does not have",
      given: { scope: "examples:gone" },
      problems: [
        "/scope EXPRESSION_UNKNOWN_NAME examples:rule-7q@1.0.0 in examples:return@2026.0.0: the return has no table of examples:gone.",
      ],
    },
    {
      name: "a report of a table that is not there",
      given: { reports: [{ record: "examples:gone", columns: ["A"] }] },
      problems: [
        `/reports/0/record EXPRESSION_UNKNOWN_NAME ${at} The return has no table of examples:gone.`,
      ],
    },
    {
      name: "a report of columns that are not there",
      given: { reports: [{ record: episodes, columns: ["DEC", "X", "Y"] }] },
      problems: [
        `/reports/0/columns/1 EXPRESSION_UNKNOWN_NAME ${at} Episodes has no column X.`,
        `/reports/0/columns/2 EXPRESSION_UNKNOWN_NAME ${at} Episodes has no column Y.`,
      ],
    },
    {
      name: "a report of another table that does not say which rows",
      given: { reports: [{ record: header, columns: ["DOB"] }] },
      problems: [`/reports/0 EXPRESSION_UNKNOWN_NAME ${at} Which rows of Header? Say so in rows.`],
    },
    {
      name: "rows of the wrong table, and an expression with a fault of its own",
      given: {
        reports: [
          { record: header, columns: ["DOB"], rows: "child.Episodes" },
          { record: header, columns: ["DOB"], rows: "child.Head" },
          { record: header, columns: ["DOB"], rows: "this.DEC" },
        ],
      },
      problems: [
        `/reports/0/rows 1:1 EXPRESSION_WRONG_TYPE ${at} The rows must be rows of Header, and this is a list of Episodes row.`,
        `/reports/1/rows 1:7 EXPRESSION_UNKNOWN_NAME ${at} The return has no table Head.`,
        `/reports/2/rows 1:1 EXPRESSION_WRONG_TYPE ${at} The rows must be rows of Header, and this is a date.`,
      ],
    },
    {
      name: "inputs and covered columns that are not there",
      given: {
        runsWithout: ["last", "Gone", "Episodes.GONE"],
        covers: [],
      },
      problems: [
        `/runsWithout/1 EXPRESSION_UNKNOWN_NAME ${at} The return has no Gone.`,
        `/runsWithout/2 EXPRESSION_UNKNOWN_NAME ${at} The return has no Episodes.GONE.`,
      ],
    },
    {
      name: "covers of what is not there",
      given: {
        covers: [
          { record: "examples:gone", column: "A" },
          { record: episodes, column: "GONE" },
        ],
      },
      problems: [
        `/covers/0/record EXPRESSION_UNKNOWN_NAME ${at} The return has no table of examples:gone.`,
        `/covers/1/columns/0 EXPRESSION_UNKNOWN_NAME ${at} Episodes has no column GONE.`,
      ],
    },
  ] satisfies readonly {
    readonly name: string;
    readonly given: Partial<ValidationRule>;
    readonly problems: readonly string[];
  }[])("$name", ({ given, problems }) => {
    expect(problemsOf(careGround, sample(given))).toEqual(problems);
  });
});
