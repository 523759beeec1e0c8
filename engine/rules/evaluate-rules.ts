import type { ReturnModel } from "../../runtime/return-model.ts";
import type { InputForm } from "../../runtime/row.ts";
import type { CompiledRule, RuleModule } from "../../runtime/rule-module.ts";
import { createPlaceList } from "../../runtime/rule-places.ts";
import type { PlaceList } from "../../runtime/rule-places.ts";
import { runCompiledRules } from "../../runtime/rule-run.ts";
import { prepareScopes } from "../../runtime/rule-scopes.ts";
import type { PreparedReturn, ScopeParts } from "../../runtime/rule-scopes.ts";

import type { Finding, NotRun } from "../check/finding.ts";
import { limits } from "../limits.ts";
import { buildRows, buildTables } from "./build-rows.ts";
import type { BuiltTable } from "./build-rows.ts";
import { countPlaces, findingsOfPlaces } from "./findings-of-places.ts";
import type { PlaceCounts } from "./findings-of-places.ts";
import type { RuleInputs, RuleTable } from "./rule-input.ts";
import { planRules } from "./rule-plan.ts";
import type { RulePlan } from "./rule-plan.ts";

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

/** The form in which a return came, when all its tables came in one. */
const formOf = (tables: readonly RuleTable[]): InputForm | undefined => {
  const forms = new Set(tables.map(({ given }) => given.form));
  return forms.size === 1 ? [...forms][0] : undefined;
};

/** Makes a return ready whose rows have been made, with what else was given. */
export const prepareBuilt = (
  model: ReturnModel,
  ruleModule: RuleModule,
  given: {
    readonly inputs: RuleInputs;
    readonly built: ScopeParts["tables"];
    readonly grouped: ReadonlySet<string>;
  },
): PreparedReturn => {
  const { inputs, built, grouped } = given;
  const { tables, period = model.period, last, references = [], ...facts } = inputs;
  const form = facts.form ?? formOf(tables);
  return prepareScopes(model, ruleModule, {
    ...facts,
    ...(form === undefined ? {} : { form }),
    tables: built,
    grouped,
    ...(last === undefined ? {} : { last: lastRows(last) }),
    references: references.map((list) => ({
      model: list.model,
      rows: buildRows(list.model, list.table, period).rows,
    })),
  });
};

/** Makes the rows of everything that was given and groups them by person. */
export const prepareReturn = (
  model: ReturnModel,
  ruleModule: RuleModule,
  { inputs, grouped }: { readonly inputs: RuleInputs; readonly grouped: ReadonlySet<string> },
): PreparedReturn & { readonly built: ReadonlyMap<string, BuiltTable> } => {
  const built = buildTables(model.tables, inputs.tables, inputs.period ?? model.period);
  return { ...prepareBuilt(model, ruleModule, { inputs, built, grouped }), built };
};

const lastRows = ({
  model,
  tables,
  period = model.period,
}: NonNullable<RuleInputs["last"]>): NonNullable<ScopeParts["last"]> => ({
  model,
  tables: buildTables(model.tables, tables, period),
});

/** The tables of which rules see one person's rows. A rule on the whole return sees nobody's. */
export const tablesGrouped = (rules: readonly CompiledRule[]): ReadonlySet<string> =>
  new Set(
    rules.flatMap(({ scopeTable, needs }) =>
      scopeTable === null ? [] : [scopeTable, ...Object.keys(needs.tables)],
    ),
  );

/** Runs rules and answers the places that they report, a place's row as its table was given. */
export const findPlaces = (
  model: ReturnModel,
  ruleModule: RuleModule,
  work: {
    readonly inputs: RuleInputs;
    readonly runnable: readonly CompiledRule[];
    readonly isRun?: (rule: CompiledRule) => boolean;
  },
): PlaceList => {
  const { inputs, runnable, ...which } = work;
  const grouped = tablesGrouped(runnable.filter(which.isRun ?? (() => true)));
  const { whole, scopesByTable, built } = prepareReturn(model, ruleModule, { inputs, grouped });
  const places = createPlaceList();
  runCompiledRules(runnable, { whole, scopesByTable, tables: built, places, ...which });
  return places;
};

/** Makes findings of the places that rules report. */
export const resultOfPlaces = (
  model: ReturnModel,
  { inputs, runnable, notRun }: RulePlan,
  places: PlaceList,
): RulesResult => {
  const { tables, values = false, maxFindings = limits.findings } = inputs;
  const given = new Map(tables.map((table) => [table.given.name, table.given]));
  const findings = findingsOfPlaces(model, places, {
    given,
    showsValues: values,
    most: maxFindings,
  });
  return { findings, counts: countPlaces(places), notRun, run: runnable };
};

/**
 * Runs all rules of a module over a return: each table's rows are made once, grouped by person and put in order once. A
 * rule that lacks an input is not run, and it is said why.
 */
export const evaluateRules = (
  model: ReturnModel,
  ruleModule: RuleModule,
  inputs: RuleInputs,
): RulesResult => {
  const plan = planRules(model, ruleModule, inputs);
  return resultOfPlaces(model, plan, findPlaces(model, ruleModule, plan));
};
