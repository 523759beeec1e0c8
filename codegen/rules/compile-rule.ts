import type { RuleReport, ValidationRule } from "../../generated/items/types.ts";
import type { Problem } from "../../runtime/problems.ts";
import { problemOf } from "../../runtime/problems.ts";
import type { Result } from "../../runtime/result.ts";
import { fail, ok } from "../../runtime/result.ts";
import type { ReturnModel, TableModel } from "../../runtime/return-model.ts";
import type { RuleSeverity } from "../../runtime/rule-module.ts";
import { placeIn } from "../expression/expression-problem.ts";
import { toJavaScript } from "../expression/to-javascript.ts";
import { createExpressionChecker } from "../expression/type-check.ts";
import type { CheckedExpression, ExpressionChecker } from "../expression/type-check.ts";
import { renderType } from "../expression/value-type.ts";
import type { TableType } from "../expression/value-type.ts";
import type { ExpressionScope } from "../expression/expression-scope.ts";
import { plainText } from "../model/texts.ts";
import type { RuleGround } from "./rule-ground.ts";
import { needsOf } from "./rule-needs.ts";
import type { ReportSource, RuleSource } from "./rule-source.ts";

/** Compiles rules for one return. Make it once: the types of a table are made once for all its rules. */
export interface RuleCompiler {
  readonly model: ReturnModel;
  readonly compile: (rule: ValidationRule) => Result<RuleSource, readonly Problem[]>;
}

interface Compiling {
  readonly rule: ValidationRule;
  readonly model: ReturnModel;
  readonly checker: ExpressionChecker;
  readonly problems: Problem[];
}

const severities = { ERROR: "error", QUERY: "query" } as const satisfies Record<
  ValidationRule["severity"],
  RuleSeverity
>;

const refOf = ({ id, version }: ValidationRule): string => `${id}@${version}`;

const tableOf = (model: ReturnModel, record: string): TableModel | undefined => {
  const [id = ""] = record.split("@");
  return model.tables.find((table) => table.record.split("@")[0] === id);
};

/** A problem with where it stands in the item. The place inside an expression is kept in line and column. */
const told = ({ rule, model }: Compiling, pointer: string, problem: Problem): Problem => ({
  ...problem,
  message: `${refOf(rule)} in ${model.ref}: ${problem.message}`,
  place: { ...problem.place, pointer },
});

const refuse = (compiling: Compiling, pointer: string, message: string): undefined => {
  compiling.problems.push(told(compiling, pointer, problemOf("EXPRESSION_UNKNOWN_NAME", message)));
};

const takeChecked = (
  compiling: Compiling,
  pointer: string,
  checked: Result<CheckedExpression, readonly Problem[]>,
): CheckedExpression | undefined => {
  if (checked.ok) return checked.value;
  compiling.problems.push(...checked.error.map((problem) => told(compiling, pointer, problem)));
  return undefined;
};

const functionName = ({ code }: ValidationRule): string =>
  `rule_${code.replaceAll(/[^A-Za-z0-9]/gu, (sign) => `_${sign.codePointAt(0) ?? 0}_`)}`;

const isRowsOf = (
  { root }: CheckedExpression,
  table: TableModel,
): "list" | "single" | undefined => {
  const { type } = root;
  const row = type.kind === "list" ? type.of : type;
  const fits =
    row?.kind === "row" && row.table.origin === "this-year" && row.table.table.name === table.name;
  if (!fits) return undefined;
  return type.kind === "list" ? "list" : "single";
};

interface CheckedReport {
  readonly report: ReportSource;
  readonly expression?: CheckedExpression;
}

const columnsKnown = (
  compiling: Compiling,
  pointer: string,
  report: { readonly table: TableModel; readonly columns: readonly string[] },
): boolean => {
  const unknown = report.columns.filter(
    (name) => !report.table.columns.some((column) => column.name === name),
  );
  for (const name of unknown)
    refuse(
      compiling,
      `${pointer}/columns/${report.columns.indexOf(name)}`,
      `${report.table.name} has no column ${name}.`,
    );
  return unknown.length === 0;
};

const checkRows = (
  compiling: Compiling,
  at: { readonly pointer: string; readonly name: string; readonly table: TableModel },
  text: string,
): (Required<CheckedReport>["expression"] & { readonly single: boolean }) | undefined => {
  const checked = takeChecked(compiling, at.pointer, compiling.checker.check(text));
  if (checked === undefined) return undefined;
  const kind = isRowsOf(checked, at.table);
  if (kind !== undefined) return { ...checked, single: kind === "single" };
  const message = `The rows must be rows of ${at.table.name}, and this is a ${renderType(checked.root.type)}.`;
  const problem = problemOf("EXPRESSION_WRONG_TYPE", message, {
    fix: `Write for example child.${at.table.name}.filter(e, …).`,
    place: placeIn(text, 0),
  });
  compiling.problems.push(told(compiling, at.pointer, problem));
  return undefined;
};

const checkReport = (
  compiling: Compiling,
  { record, columns, rows }: RuleReport,
  index: number,
): CheckedReport | undefined => {
  const pointer = `/reports/${index}`;
  const table = tableOf(compiling.model, record);
  if (table === undefined)
    return refuse(compiling, `${pointer}/record`, `The return has no table of ${record}.`);
  if (!columnsKnown(compiling, pointer, { table, columns })) return undefined;
  if (rows === undefined) {
    const scope = compiling.checker.scope.table?.table.name;
    return scope === table.name
      ? { report: { table: table.name, columns } }
      : refuse(compiling, pointer, `Which rows of ${table.name}? Say so in rows.`);
  }
  const name = `${functionName(compiling.rule)}_rows_${index + 1}`;
  const checked = checkRows(compiling, { pointer: `${pointer}/rows`, name, table }, rows);
  if (checked === undefined) return undefined;
  const { single, ...expression } = checked;
  const source = toJavaScript(expression, name);
  return { report: { table: table.name, columns, rows: { source, single } }, expression };
};

const coversOf = (compiling: Compiling): RuleSource["covers"] =>
  (compiling.rule.covers ?? []).flatMap(({ record, column, checks }, index) => {
    const table = tableOf(compiling.model, record);
    if (table !== undefined) {
      const known = columnsKnown(compiling, `/covers/${index}`, { table, columns: [column] });
      return known
        ? [{ table: table.name, column, ...(checks === undefined ? {} : { checks }) }]
        : [];
    }
    refuse(compiling, `/covers/${index}/record`, `The return has no table of ${record}.`);
    return [];
  });

type TablesByName = ReadonlyMap<string, TableType>;

/** The tables that an input of the list may stand in, by the word before it. */
const tablesOfInput = (
  { thisYear, lastYear, references }: ExpressionScope,
  word: string,
): readonly TablesByName[] => {
  if (word === "this") return [thisYear];
  if (word === "last") return [lastYear];
  return word === "reference" ? [references] : [thisYear, lastYear, references];
};

const isInputKnown = ({ checker }: Compiling, input: string): boolean => {
  if (input === "last") return true;
  const parts = input.split(".");
  const [word = ""] = parts;
  const isGroup = word === "this" || word === "last" || word === "reference";
  const [table = "", column, ...more] = isGroup ? parts.slice(1) : parts;
  if (more.length > 0) return false;
  return tablesOfInput(checker.scope, word).some((tables) => {
    const columns = tables.get(table)?.columns;
    return columns !== undefined && (column === undefined || columns.has(column));
  });
};

const runsWithoutKnown = (compiling: Compiling): void => {
  for (const [index, entry] of (compiling.rule.runsWithout ?? []).entries())
    for (const input of entry.split("|").map((name) => name.trim()))
      if (!isInputKnown(compiling, input))
        refuse(compiling, `/runsWithout/${index}`, `The return has no ${input}.`);
};

const sourceOf = (
  compiling: Compiling,
  condition: CheckedExpression,
  reports: readonly CheckedReport[],
): RuleSource => {
  const { rule, model, checker } = compiling;
  const expressions = [condition, ...reports.flatMap(({ expression }) => expression ?? [])];
  return {
    code: rule.code,
    ref: refOf(rule),
    title: plainText(rule.titles),
    severity: severities[rule.severity],
    scopeTable: checker.scope.table?.table.name ?? null,
    message: plainText(rule.message),
    fix: plainText(rule.fix),
    condition: toJavaScript(condition, functionName(rule)),
    reports: reports.map(({ report }) => report),
    needs: needsOf(model, expressions),
    runsWithout: rule.runsWithout ?? [],
    covers: coversOf(compiling),
  };
};

const compileWith = (
  rule: ValidationRule,
  model: ReturnModel,
  checker: ExpressionChecker,
): Result<RuleSource, readonly Problem[]> => {
  const compiling: Compiling = { rule, model, checker, problems: [] };
  const condition = takeChecked(compiling, "/condition", checker.checkCondition(rule.condition));
  const reports = rule.reports.map((report, index) => checkReport(compiling, report, index));
  runsWithoutKnown(compiling);
  const checked = reports.filter((report) => report !== undefined);
  if (condition === undefined || compiling.problems.length > 0) return fail(compiling.problems);
  const source = sourceOf(compiling, condition, checked);
  return compiling.problems.length > 0 ? fail(compiling.problems) : ok(source);
};

const noScope = (rule: ValidationRule, model: ReturnModel): Problem =>
  problemOf(
    "EXPRESSION_UNKNOWN_NAME",
    `${refOf(rule)} in ${model.ref}: the return has no table of ${rule.scope ?? ""}.`,
    { place: { pointer: "/scope" } },
  );

/** Makes the compiler of a return's rules. */
export const createRuleCompiler = (ground: RuleGround): RuleCompiler => {
  const { model } = ground;
  const checkers = new Map<string, ExpressionChecker>();
  const checkerOf = (table: TableModel | undefined): ExpressionChecker => {
    const name = table?.name ?? "";
    const known = checkers.get(name);
    if (known !== undefined) return known;
    const made = createExpressionChecker({
      ...ground,
      ...(table === undefined ? {} : { table: table.name }),
    });
    checkers.set(name, made);
    return made;
  };
  return {
    model,
    compile: (rule) => {
      const table = rule.scope === undefined ? undefined : tableOf(model, rule.scope);
      if (rule.scope !== undefined && table === undefined) return fail([noScope(rule, model)]);
      return compileWith(rule, model, checkerOf(table));
    },
  };
};
