import type { CompiledRule } from "../../runtime/rule-module.ts";
import type { CompiledSource } from "../expression/to-javascript.ts";

/** A place that a rule reports, its rows as source. */
export interface ReportSource {
  readonly table: string;
  readonly columns: readonly string[];
  readonly rows?: {
    readonly source: CompiledSource;
    /** The expression gives one row, or none, in place of a list. */
    readonly single: boolean;
  };
}

/** A rule that has been checked and compiled, ready to be written into a module. */
export interface RuleSource extends Omit<CompiledRule, "condition" | "reports"> {
  readonly condition: CompiledSource;
  readonly reports: readonly ReportSource[];
}
