import type { ReturnModel } from "../../runtime/return-model.ts";
import type { CompiledRule, RuleModule } from "../../runtime/rule-module.ts";
import { whyNotRun } from "../../runtime/rule-not-run.ts";
import { createPlaceList } from "../../runtime/rule-places.ts";
import { runCompiledRules } from "../../runtime/rule-run.ts";
import { prepareScopes } from "../../runtime/rule-scopes.ts";
import type { PreparedReturn, ScopeParts } from "../../runtime/rule-scopes.ts";

import type { Finding, NotRun } from "../check/finding.ts";
import { limits } from "../limits.ts";
import type { GivenTable } from "../read/given-table.ts";
import { buildRows, buildTables } from "./build-rows.ts";
import type { BuiltTable } from "./build-rows.ts";
import { countPlaces, findingsOfPlaces } from "./findings-of-places.ts";
import type { PlaceCounts } from "./findings-of-places.ts";
import type { RuleInputs, RuleTable } from "./rule-input.ts";

/** What came of running rules. */
export interface RulesResult {
  /** In the order of the return's tables, then rows, then rules; findings on the whole return come last. */
  readonly findings: readonly Finding[];
  /** Counts over all findings, also those that are not kept. */
  readonly counts: PlaceCounts;
  readonly notRun: readonly NotRun[];
  /** The rules that ran. */
  readonly run: readonly CompiledRule[];
}

/** What comes of running no rules. */
export const noRules: RulesResult = {
  findings: [],
  counts: { total: 0, byRule: new Map(), bySeverity: new Map() },
  notRun: [],
  run: [],
};

/** Tables given once; of one that was given twice it is not ours to say which holds. */
const onceOnly = (
  tables: readonly RuleTable[],
): { readonly once: readonly RuleTable[]; readonly twice: ReadonlySet<string> } => {
  const byTable = Map.groupBy(tables, ({ given }) => given.name);
  return {
    once: [...byTable.values()].flatMap((same) => (same.length === 1 ? same : [])),
    twice: new Set([...byTable].flatMap(([name, same]) => (same.length > 1 ? [name] : []))),
  };
};

const byName = (tables: readonly RuleTable[]): ReadonlyMap<string, GivenTable> =>
  new Map(tables.map(({ given }) => [given.name, given]));

/** The rules that can run, and why the others cannot. */
const sift = (
  model: ReturnModel,
  { rules }: RuleModule,
  inputs: RuleInputs & { readonly twice: ReadonlySet<string> },
): { readonly runnable: readonly CompiledRule[]; readonly notRun: readonly NotRun[] } => {
  const given = {
    tables: byName(inputs.tables),
    last: inputs.last === undefined ? undefined : byName(inputs.last.tables),
    references: new Map(
      inputs.references?.map(({ model: { name }, table }) => [name, table.given]),
    ),
    twice: inputs.twice,
    authority: inputs.authority,
    hasHolidays: inputs.holidays !== undefined,
  };
  const runnable: CompiledRule[] = [];
  const notRun: NotRun[] = [];
  for (const rule of rules) {
    const reason = whyNotRun(rule, model, given);
    if (reason === undefined) runnable.push(rule);
    else notRun.push({ rule: rule.code, item: rule.ref, reason: `Not run, because ${reason}.` });
  }
  return { runnable, notRun };
};

/** Makes the rows of everything that was given and groups them by person. */
const prepare = (
  model: ReturnModel,
  ruleModule: RuleModule,
  inputs: RuleInputs,
): PreparedReturn & { readonly built: ReadonlyMap<string, BuiltTable> } => {
  const { tables, period = model.period, last, references = [], ...facts } = inputs;
  const built = buildTables(model.tables, tables, period);
  const prepared = prepareScopes(model, ruleModule, {
    ...facts,
    tables: built,
    ...(last === undefined ? {} : { last: lastRows(last) }),
    references: references.map((list) => ({
      model: list.model,
      rows: buildRows(list.model, list.table, period).rows,
    })),
  });
  return { ...prepared, built };
};

const lastRows = ({
  model,
  tables,
  period = model.period,
}: NonNullable<RuleInputs["last"]>): NonNullable<ScopeParts["last"]> => ({
  model,
  tables: buildTables(model.tables, tables, period),
});

/**
 * Runs all rules of a module over a return: each table's rows are made once, grouped by person and put in order once. A
 * rule that lacks an input is not run, and it is said why.
 */
export const evaluateRules = (
  model: ReturnModel,
  ruleModule: RuleModule,
  inputs: RuleInputs,
): RulesResult => {
  const { once, twice } = onceOnly(inputs.tables);
  const { runnable, notRun } = sift(model, ruleModule, { ...inputs, tables: once, twice });
  const { whole, scopesByTable, built } = prepare(model, ruleModule, { ...inputs, tables: once });
  const places = createPlaceList();
  runCompiledRules(runnable, { whole, scopesByTable, tables: built, places });
  const { values = false, maxFindings = limits.findings } = inputs;
  const findings = findingsOfPlaces(model, places, {
    built,
    showsValues: values,
    most: maxFindings,
  });
  return {
    findings,
    counts: countPlaces(places),
    notRun,
    run: runnable,
  };
};
