import type { ProfileTold } from "../profile/profile-told.ts";
import type { FindingSeverity } from "./codes.ts";

/** What is wrong in one place of someone's return. It holds none of the record's values unless they were asked for. */
export interface Finding {
  /** A check code, or the published code of a rule. */
  readonly rule: string;
  /** Exact reference of the element, record or return that asks for it. */
  readonly item: string;
  readonly severity: FindingSeverity;
  readonly file: string;
  /** Null when it is about a file that is no table. */
  readonly table: string | null;
  /** Data row counted from 0; null when it is about a whole table or file. */
  readonly row: number | null;
  /** Line of the file counted from 1; null when it is about a whole file. */
  readonly line: number | null;
  readonly fields: readonly string[];
  readonly message: string;
  readonly fix: string;
  /** The same for all findings of one clash. */
  readonly group?: string;
  /** Why it stands, in the words of whoever accepted it; it is then counted apart. */
  readonly accepted?: string;
  /** What the fields hold; only when values were asked for. */
  readonly value?: string;
}

/** A line of an accepted-reason file that accepts nothing, and why. */
export interface UnusedEntry {
  /** Line of the file, counted from 1. */
  readonly line: number;
  readonly reason: string;
}

/** A check that could not be made, and why. */
export interface NotRun {
  readonly rule: string;
  /** Exact reference of the rule; absent for a structure check. */
  readonly item?: string;
  readonly title: string;
  readonly reason: string;
}

/** A rule that was run. */
export interface RuleRan {
  readonly rule: string;
  /** Exact reference of the rule. */
  readonly item: string;
  readonly title: string;
  readonly severity: FindingSeverity;
}

/** Counts over all findings, also those not listed. */
export interface CheckSummary {
  /** Rows by table, in the order of the return. */
  readonly rows: Readonly<Record<string, number>>;
  readonly findings: number;
  /** Findings by rule, in alphabetical order. */
  readonly byRule: Readonly<Record<string, number>>;
  readonly bySeverity: Readonly<Record<FindingSeverity, number>>;
  /** Findings that were accepted with a reason; the other counts are without them. Absent when no reasons were given. */
  readonly accepted?: {
    readonly findings: number;
    readonly byRule: Readonly<Record<string, number>>;
    readonly unused: readonly UnusedEntry[];
  };
}

/** All that was found in a return. */
export interface CheckResult {
  /** Release that the definitions come from; null when they come from none. */
  readonly release: string | null;
  /** Exact reference of the return version. */
  readonly return: string;
  readonly period: { readonly from: string; readonly to: string };
  readonly summary: CheckSummary;
  /** In the order of the return's tables, then rows, then columns. */
  readonly findings: readonly Finding[];
  /** Findings that are counted but not listed, because there are too many. */
  readonly notListed: number;
  /** Rules of the return that were run; structure checks always are. */
  readonly rules: readonly RuleRan[];
  readonly notRun: readonly NotRun[];
  /** Plain sentences about how files were read and what was not given. */
  readonly notes: readonly string[];
  /** What a local profile changed in the check; absent when it was made without one. */
  readonly profile?: ProfileTold;
}
