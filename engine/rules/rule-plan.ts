import type { ReturnModel } from "../../runtime/return-model.ts";
import type { CompiledRule, RuleModule } from "../../runtime/rule-module.ts";
import { whyNotRun } from "../../runtime/rule-not-run.ts";
import type { InputForm } from "../../runtime/row.ts";

import type { NotRun } from "../check/finding.ts";
import type { GivenTable } from "../read/given-table.ts";
import type { RuleInputs, RuleTable } from "./rule-input.ts";

/** Which rules of a module run over what was given, and why the others do not. */
export interface RulePlan {
  /** What rules run over: of the tables those that were given once. */
  readonly inputs: RuleInputs;
  /** In the order of the module. */
  readonly runnable: readonly CompiledRule[];
  readonly notRun: readonly NotRun[];
}

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

/** The form in which all tables came; undefined when they came in different forms. */
const formOf = (tables: readonly RuleTable[]): InputForm | undefined => {
  const [form, other] = new Set(tables.map(({ given }) => given.form));
  return other === undefined ? form : undefined;
};

/** Of the return of the year before the tables that rules look at. */
const lastLookedAt = (
  { last }: RuleInputs,
  runnable: readonly CompiledRule[],
): Pick<RuleInputs, "last"> => {
  if (last === undefined) return {};
  const names = new Set(runnable.flatMap(({ needs }) => Object.keys(needs.last)));
  // In a hierarchical return the person of a row is found in the tables above it.
  const isNested = last.model.tables.some(({ parent }) => parent !== undefined);
  const tables = isNested ? last.tables : last.tables.filter(({ given }) => names.has(given.name));
  return { last: { ...last, tables } };
};

/** Tells which rules can run, and why the others cannot. */
export const planRules = (
  model: ReturnModel,
  { rules }: RuleModule,
  inputs: RuleInputs,
): RulePlan => {
  const { once, twice } = onceOnly(inputs.tables);
  const given = {
    tables: byName(once),
    last: inputs.last === undefined ? undefined : byName(inputs.last.tables),
    references: new Map(
      inputs.references?.map((list) => [list.model.name, list.table.given] as const),
    ),
    twice,
    authority: inputs.authority,
    hasHolidays: inputs.holidays !== undefined,
  };
  const runnable: CompiledRule[] = [];
  const notRun: NotRun[] = [];
  for (const rule of rules) {
    const { code, ref, title } = rule;
    const reason = whyNotRun(rule, model, given);
    if (reason === undefined) runnable.push(rule);
    else notRun.push({ rule: code, item: ref, title, reason: `Not run, because ${reason}.` });
  }
  const { form = formOf(inputs.tables) } = inputs;
  const told = form === undefined ? {} : { form };
  const before = lastLookedAt(inputs, runnable);
  return { inputs: { ...inputs, ...told, ...before, tables: once }, runnable, notRun };
};
