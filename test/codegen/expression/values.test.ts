import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";

import { unwrap } from "../../../codegen/expression/cel-values.ts";
import { renderExpression } from "../../../codegen/expression/render.ts";
import { toEnglish } from "../../../codegen/expression/to-english.ts";
import { renderConditionModule, toJavaScript } from "../../../codegen/expression/to-javascript.ts";
import { toSql, toSqlValues } from "../../../codegen/expression/to-sql.ts";
import { createExpressionChecker } from "../../../codegen/expression/type-check.ts";
import type {
  CheckedExpression,
  ExpressionChecker,
} from "../../../codegen/expression/type-check.ts";
import { renderIsoDate } from "../../../runtime/dates.ts";
import { holidaysOf } from "../../../runtime/expression-values.ts";
import type { Row } from "../../../runtime/row.ts";
import { needCensus } from "./care-return.ts";
import { compile, day, rowOf, scopeOf } from "./evaluation.ts";
import { column, date, returnOf, table, text, truth } from "./small-return.ts";

const plain = createExpressionChecker({
  model: returnOf(2026, [
    table("Facts", [
      text("NAME"),
      column("Amount due", { kind: "decimal" }),
      truth("YES"),
      date("ON"),
    ]),
  ]),
  table: "Facts",
});

const checkedBy = (checker: ExpressionChecker, expression: string): CheckedExpression => {
  const checked = checker.check(expression);
  if (!checked.ok) throw new Error(`${expression}: ${JSON.stringify(checked.error)}`);
  return checked.value;
};

const row = rowOf({ NAME: "née 😀", "Amount due": 12.5, YES: null, ON: "2026-01-02" });
const holidays = holidaysOf(["2025-12-25", "2025-12-26", "2025-12-27"].map(day));

/** The value by JavaScript, once the library has given the same. */
const valueOf = (expression: string): unknown => {
  const checked = checkedBy(plain, expression);
  const scope = scopeOf({ holidays, tables: { Facts: [] } });
  const found = compile(checked)(scope, [row], 0) ?? null;
  expect(
    unwrap(plain.library().evaluate(expression, scope, { rows: [row], at: 0 })) ?? null,
  ).toEqual(found);
  expect(
    unwrap(
      plain.library().evaluate(renderExpression(checked.root), scope, { rows: [row], at: 0 }),
    ) ?? null,
  ).toEqual(found);
  expect(toEnglish(checked)).not.toBe("");
  return checked.root.type.kind === "date" && typeof found === "number"
    ? renderIsoDate(found)
    : found;
};

test.for([
  ['addYears(date("2008-02-29"), 18)', "2026-02-28"],
  ['addMonths(date("2026-01-31"), 1)', "2026-02-28"],
  ['addYears(date("9999-12-31"), 1)', null],
  ['addDays(date("0001-01-01"), -1)', null],
  ['ageAt(date("2008-02-29"), date("2026-02-28"))', 18],
  ['ageAt(date("2008-03-01"), date("2026-02-28"))', 17],
  ['yearsBetween(date("2026-02-02"), date("2026-02-01"))', -1],
  ['monthsBetween(date("2026-01-31"), date("2026-02-28"))', 1],
  ["date(2026, 2, 29)", null],
  ["date(2024, 2, 29)", "2024-02-29"],
  ["date(2024, 0, 1)", null],
  ['weekday(date("2026-11-22"))', 7],
  ['workingDaysBetween(date("2025-12-24"), date("2025-12-29"))', 1],
  ['workingDaysBetween(date("2025-12-29"), date("2025-12-24"))', -1],
  ['addWorkingDays(date("2025-12-24"), 1)', "2025-12-29"],
  ['addWorkingDays(date("2025-12-29"), -1)', "2025-12-24"],
  ['addWorkingDays(date("2025-12-27"), 0)', "2025-12-27"],
  ['addWorkingDays(date("2025-12-27"), 100001)', null],
  ["addWorkingDays(prev.ON, 3)", null],
  ["workingDaysBetween(prev.ON, this.ON)", null],
  ["7 / -2", -3],
  ["-7 % 3", -1],
  ["size(this.NAME)", 5],
  ["this.NAME.substring(4, 5)", "😀"],
  ['this.NAME.indexOf("😀")', 4],
  ["this.NAME.substring(4, 9)", null],
  ['this.NAME.replace("", "x")', "née 😀"],
  ["this.NAME.upperAscii()", "NéE 😀"],
  ["size(prev.NAME)", 0],
  ['this["Amount due"] * 2.0 > 24.9', true],
  ['this["Amount due"] / 0.0', null],
  ['round(this["Amount due"])', 13],
  ['int(this["Amount due"])', 12],
  ['-this["Amount due"]', -12.5],
  ['orElse(prev["Amount due"], 0.5)', 0.5],
  ["prev.YES == true", false],
  ["this.YES != true", true],
  ["blank(this.YES)", true],
  ["distanceMiles(530000, 180000, 430000, 280000)", 87.9],
  ["cel.bind(n, size(this.NAME), n + n)", 10],
  ["[1, 2, 3].map(n, n * n).exists(n, n == 9)", true],
  ['min([date("2026-01-02"), date("2025-01-02")])', "2025-01-02"],
  ["sum([1, 2, 3])", 6],
  ["count([this.NAME, prev.NAME])", 1],
  ["size(distinct([1, 2, 2]))", 2],
  ["tables.Facts.all(f, f.ON > this.ON)", true],
  ["firstRow(tables.Facts).ON", null],
  ["tables.Facts.latest(f, f.ON).ON", null],
  ["tables.Facts.earliest(f, f.ON) == this", false],
  ["int(string(7))", 7],
  ["int(-2.7)", -2],
  ["string(size(this.NAME))", "5"],
  ['r"\\d" + "x"', "\\dx"],
  ['"</script>".contains("<")', true],
] as const)("%s is %s", ([expression, value]) => {
  expect(valueOf(expression)).toEqual(value);
});

test("rows of a hierarchical return know what they stand in and what stands in them", () => {
  const checker = createExpressionChecker({ model: needCensus, table: "Reviews" });
  const details: { [name: string]: unknown } = { ...rowOf({ CINreferralDate: "2025-05-01" }) };
  const plan: { [name: string]: unknown } = {
    ...rowOf({ CPPstartDate: "2025-06-01", CPPendDate: "2025-09-01" }),
  };
  const review: { [name: string]: unknown } = { ...rowOf({ CPPreviewDate: "2025-07-01" }) };
  const cinPlan = rowOf({ CINPlanStartDate: "2025-06-15", CINPlanEndDate: null });
  Object.assign(details, { $within: { ChildProtectionPlans: [plan], CINPlanDates: [cinPlan] } });
  Object.assign(plan, { $parent: details, $within: { Reviews: [review] } });
  Object.assign(review, { $parent: plan });
  // Rows that point at each other are made in two steps.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const rows = [review] as unknown as readonly Row[];
  const valueAt = (expression: string): unknown => {
    const found = compile(checkedBy(checker, expression))(scopeOf(), rows, 0);
    expect(unwrap(checker.library().evaluate(expression, scopeOf(), { rows, at: 0 }))).toEqual(
      found,
    );
    return found;
  };
  expect(valueAt("this.ChildProtectionPlans.CPPendDate > this.CPPreviewDate")).toBe(true);
  expect(
    valueAt("this.CINdetails.CINPlanDates.exists(p, p.CINPlanStartDate < this.CPPreviewDate)"),
  ).toBe(true);
  expect(
    valueAt("size(this.CINdetails.ChildProtectionPlans.filter(p, size(p.Reviews) == 1))"),
  ).toBe(1);
  expect(valueAt("blank(this.Child)")).toBe(true);
  expect(
    valueAt(
      "blank(prev.CINdetails.CINreferralDate) && size(prev.ChildProtectionPlans.Reviews) == 0",
    ),
  ).toBe(true);
});

test.for([
  ['this.NAME.matches("^(ab)+$")', "this pattern", "tsql"],
  ["(blank(prev) ? this : next).ON == this.ON", "a choice between rows", "postgresql"],
  [
    "distinct(child.Facts.map(f, f.NAME)).exists(n, n == this.NAME)",
    "a choice among different values",
    "duckdb",
  ],
] as const)("%s cannot be written in SQL", ([expression, what, dialect]) => {
  const query = toSql(checkedBy(plain, expression), dialect);
  expect(query.ok ? "" : `${query.error.code} ${query.error.message}`).toBe(
    `EXPRESSION_NOT_IN_SQL The profile cannot write ${what} in ${dialect}.`,
  );
  const values = toSqlValues([checkedBy(plain, expression)], dialect);
  expect(values.ok).toBe(false);
});

test.for([
  [
    "this.YES && true",
    "&& does not take yes or no and condition. A yes-or-no column may be blank: write == true or == false.",
  ],
  [
    "this.YES",
    "A condition is true or false, and this is a yes or no. Write == true or == false after it.",
  ],
  [
    "child.Facts.exists(f, f.YES)",
    "exists asks for a condition, and this is a yes or no. Write == true or == false after it.",
  ],
  [
    "child.Facts.exists(f)",
    "exists begins with a name for each member of the list. Write list.exists(e, …).",
  ],
  [
    "child.Facts.latest(f, f.NAME).ON == this.ON",
    "latest asks for a date, and this is a text. Write list.latest(e, …).",
  ],
  [
    "[1, 2].latest(n, this.ON) == this",
    "latest goes over a list of rows, and this is a list of whole number. Write for example child.Episodes before the dot.",
  ],
  [
    "child.Facts.runAround(f, child, f.ON, f.ON).exists(f, true)",
    "child is not a value by itself. Write what of it, for example child.Facts.",
  ],
  [
    "child.Facts.runAround(f, firstRow(last.Facts), f.ON, f.ON).exists(f, true)",
    "The row must be one of the list's table. Write list.runAround(e, row, e.START, e.END).",
  ],
  ["cel.bind(this.ON, 1, true)", "invalid variable argument. Mend it at the place given"],
  [
    "collection.begin == this.ON",
    "The collection has no begin. Write one of year, start, end, authority, form.",
  ],
  ["last.Fact.exists(f, true)", "Last year's return has no table Fact. Did you mean Facts?"],
  [
    "inReference(reference.places, this.NAME)",
    "There is no reference list places. There is none to choose from here.",
  ],
  [
    "continuouslyLookedAfter(this)",
    "continuouslyLookedAfter takes child. Write continuouslyLookedAfter(child).",
  ],
  ["careStart(this) == this.ON", "careStart takes a row of Episodes. Write careStart(this)."],
  ["continuouslyLookedAfter(child)", "The return has no table Episodes. Write one of Facts."],
  [
    'startsWith(this.NAME, "a")',
    "startsWith is not written this way. Write it after a dot: value.startsWith(…).",
  ],
  ["this.ON.addDays(1) == this.ON", "addDays is not written this way. Write addDays(…)."],
  ["this.NAME.matches(this.NAME)", "The pattern must be written out. "],
  [
    'invalid(orElse(this.NAME, "a"))',
    "invalid asks about a column. Write for example invalid(this.DECOM).",
  ],
  [
    "this.NAME == 1",
    '== does not take text and whole number. Codes and text stand in quotation marks, for example "1".',
  ],
  [
    'blank(prev) ? this.NAME == "a" : orElse(this.NAME, "b")',
    "?: does not take condition and condition and text. It takes (condition, T, T): T.",
  ],
  [
    '(blank(prev) ? this.NAME : "b") == "c"',
    "These must be of one kind: text and text, one written out and one that may be blank. Compare them one by one, joined by ||, or use orElse(…).",
  ],
  [
    'this.NAME in [this.NAME, "b"]',
    "These must be of one kind: text and text, one written out and one that may be blank. Compare them one by one, joined by ||, or use orElse(…).",
  ],
  [
    "9007199254740993 > 1",
    "This number is too large to be exact. Stay between -9007199254740991 and 9007199254740991.",
  ],
  [
    '{"a": 1} == 1',
    "Maps and optional fields are not in the profile. See docs/expression-profile.md for what a condition may use.",
  ],
  [
    'b"a" == b"a"',
    "Bytes and unsigned numbers are not in the profile. See docs/expression-profile.md for what a condition may use.",
  ],
  [
    "this.ON.YES == true",
    "A date has no columns, so YES cannot be read from it. Read columns from a row, for example this.",
  ],
  ["[] == this.ON", "An empty list has no type. Write its members, or leave the comparison out."],
] as const)("%s", ([expression, problem], { expect: check }) => {
  const checked = plain.checkCondition(expression);
  const [first] = checked.ok ? [] : checked.error;
  const told = first === undefined ? "" : `${first.message} ${first.fix}`;
  check(told.startsWith(problem) ? problem : told).toBe(problem);
});

test("a condition on the whole return knows no row", () => {
  const checker = createExpressionChecker({ model: needCensus });
  const checked = checker.checkCondition("this.UPN == prev.UPN");
  expect(checked.ok ? [] : checked.error.map(({ message, fix }) => `${message} ${fix}`)).toEqual([
    "There is nothing called this here. Write one of tables, collection, reference.",
    "There is nothing called prev here. Write one of tables, collection, reference.",
  ]);
});

test("a published module runs in bare Node", () => {
  const folder = mkdtempSync(join(tmpdir(), "conditions-"));
  try {
    const source = toJavaScript(
      checkedBy(plain, 'this.NAME.matches("^n") && addDays(this.ON, 1) > this.ON'),
      "rule_1",
    );
    const runtime = resolve(import.meta.dirname, "../../../runtime");
    writeFileSync(
      join(folder, "runtime.mjs"),
      `export * from ${JSON.stringify(`file://${runtime}/expression-values.ts`)};\n`,
    );
    const run =
      "\nconsole.log(rule_1({}, [{ NAME: 'n', ON: 5, $invalid: null }], 0), rule_1({}, [{ NAME: null, ON: 5 }], 0));\n";
    writeFileSync(
      join(folder, "rules.mjs"),
      renderConditionModule([source], "./runtime.mjs") + run,
    );
    const out = execFileSync(
      process.execPath,
      ["--disable-warning=ExperimentalWarning", join(folder, "rules.mjs")],
      { encoding: "utf8" },
    );
    expect(out).toBe("true false\n");
  } finally {
    rmSync(folder, { recursive: true });
  }
});
