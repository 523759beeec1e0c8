import type { CompiledCondition, EvaluationScope, Row } from "./row.ts";

/** Whether a finding must be mended or explained. */
export type RuleSeverity = "error" | "query";

/** Columns by table name. */
export interface ColumnsByTable {
  readonly [table: string]: readonly string[];
}

/** What must be given for a rule to run. */
export interface RuleNeeds {
  /** Tables of this year's return, each with the columns that are read. */
  readonly tables: ColumnsByTable;
  /** Tables of the return of the year before. */
  readonly last: ColumnsByTable;
  /** Lists that things are looked up in. */
  readonly references: ColumnsByTable;
  /** The rule asks whose return it is. */
  readonly authority: boolean;
  /** The rule counts working days. */
  readonly holidays: boolean;
  /** In a hierarchical return: the rule asks which rows stand in which. */
  readonly links: boolean;
  /** It looks at the rows of one person at a time, so people may be shared out among several runs. */
  readonly withinPerson: boolean;
}

/** A place that a rule reports when its condition holds. */
export interface CompiledReport {
  readonly table: string;
  readonly columns: readonly string[];
  /** The rows of the table; absent for the row that the rule looks at. */
  readonly rows?: (scope: EvaluationScope, rows: readonly Row[], at: number) => readonly Row[];
}

/** A column whose structure checks a rule takes the place of. */
export interface CoveredColumn {
  readonly table: string;
  readonly column: string;
  /** Codes of the checks; absent means those that look at one cell alone. */
  readonly checks?: readonly string[];
}

/** A rule as it runs: plain, but for its functions. */
export interface CompiledRule {
  /** The code as published. */
  readonly code: string;
  /** Exact reference of the rule version. */
  readonly ref: string;
  readonly title: string;
  readonly severity: RuleSeverity;
  /** Name of the table whose rows it looks at; null when it looks at the whole return. */
  readonly scopeTable: string | null;
  readonly message: string;
  readonly fix: string;
  readonly condition: CompiledCondition;
  /** Empty when a finding names the whole return. */
  readonly reports: readonly CompiledReport[];
  readonly needs: RuleNeeds;
  /** Inputs without which it runs as if they were empty: tables, or `last`. */
  readonly runsWithout: readonly string[];
  readonly covers: readonly CoveredColumn[];
}

/** All rules of a return, as one ES module exports them under the name `ruleModule`. */
export interface RuleModule {
  /** Exact reference of the return version. */
  readonly return: string;
  /** Release that the rules come from; null for rules that are in none yet. */
  readonly release: string | null;
  readonly rules: readonly CompiledRule[];
}
