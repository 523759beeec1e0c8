import type { Period } from "../../runtime/cells.ts";
import { parseIsoDate } from "../../runtime/dates.ts";
import { invariant } from "../../runtime/result.ts";
import type { ReturnModel, TableModel } from "../../runtime/return-model.ts";
import type { RuleModule } from "../../runtime/rule-module.ts";

import type { GivenTable } from "../read/given-table.ts";
import { evaluateRules, type RulesResult } from "../rules/evaluate-rules.ts";
import type { RuleInputs } from "../rules/rule-input.ts";
import type { Finding } from "./finding.ts";

/** The rules of a return, and what they are run with besides the return. */
export interface RuleOptions {
  readonly module: RuleModule;
  /** The return of the year before, and its tables. */
  readonly last?: {
    readonly model: ReturnModel;
    readonly tables: readonly GivenTable[];
    readonly period?: Period;
  };
  /** Lists that rules look things up in. */
  readonly references?: readonly { readonly model: TableModel; readonly given: GivenTable }[];
  /** Days on which nobody works, besides Saturdays and Sundays, as day numbers. */
  readonly holidays?: readonly number[];
  /** Code of the authority whose return it is. */
  readonly authority?: string;
}

const dayOf = (iso: string): number => {
  const day = parseIsoDate(iso);
  invariant(day !== undefined, "a collection period has real dates");
  return day;
};

/** How the rules of a return are run over its tables. */
export interface CheckRuleOptions extends RuleOptions {
  readonly period: Period;
  readonly values: boolean;
  readonly maxFindings: number;
}

/** What rules are run over. */
export const ruleInputsOf = (
  tables: readonly GivenTable[],
  options: CheckRuleOptions,
): RuleInputs => {
  const { last, references = [], holidays, authority, period } = options;
  return {
    tables: tables.map((given) => ({ given })),
    ...(last === undefined
      ? {}
      : { last: { ...last, tables: last.tables.map((given) => ({ given })) } }),
    references: references.map((list) => ({ model: list.model, table: { given: list.given } })),
    ...(holidays === undefined ? {} : { holidays }),
    ...(authority === undefined ? {} : { authority }),
    period,
    collection: {
      year: Number(period.to.slice(0, 4)),
      start: dayOf(period.from),
      end: dayOf(period.to),
    },
    values: options.values,
    maxFindings: options.maxFindings,
  };
};

/** Runs the rules of a return over its tables. */
export const checkRules = (
  model: ReturnModel,
  tables: readonly GivenTable[],
  options: CheckRuleOptions,
): RulesResult => evaluateRules(model, options.module, ruleInputsOf(tables, options));

type Compare = (left: Finding, right: Finding) => number;

/** The first so many findings of two lists that are in order; of two that are alike the first list's comes first. */
const mergeSorted = (
  first: readonly Finding[],
  second: readonly Finding[],
  { compare, most }: { readonly compare: Compare; readonly most: number },
): readonly Finding[] => {
  const merged: Finding[] = [];
  let [at, other] = [0, 0];
  while (merged.length < most) {
    const [left, right] = [first[at], second[other]];
    const isLeft = left !== undefined && (right === undefined || compare(left, right) <= 0);
    const next = isLeft ? left : right;
    if (next === undefined) break;
    merged.push(next);
    if (isLeft) at += 1;
    else other += 1;
  }
  return merged;
};

/**
 * The first so many findings of structure checks and of rules in one order: by table, then row; structure before rules.
 * Those of rules come in that order.
 */
export const mergeFindings = (
  model: ReturnModel,
  structure: readonly Finding[],
  { rules, most }: { readonly rules: readonly Finding[]; readonly most: number },
): readonly Finding[] => {
  if (rules.length === 0) return structure.slice(0, most);
  const order = new Map<string | null, number>(
    model.tables.map(({ name }, index) => [name, index]),
  );
  const last = model.tables.length;
  const compare: Compare = (left, right) =>
    (order.get(left.table) ?? last) - (order.get(right.table) ?? last) ||
    (left.row ?? -1) - (right.row ?? -1);
  return mergeSorted(structure.toSorted(compare), rules, { compare, most });
};
