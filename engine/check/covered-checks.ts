import type { CoveredColumn } from "../../runtime/rule-module.ts";

import type { CheckCode } from "./codes.ts";

/** Tells which structure checks are left to rules, so that a cell is not reported twice. */
export interface CoveredChecks {
  /** True when a rule reports in place of a check of a column; without a check, of those that look at a cell alone. */
  readonly covers: (table: string, column: string, check?: CheckCode) => boolean;
}

const keyOf = (table: string, column: string, check = ""): string =>
  [table, column, check].join("\n");

/** Makes the covered checks of the rules that run. */
export const createCoveredChecks = (columns: readonly CoveredColumn[]): CoveredChecks => {
  const keys = new Set(
    columns.flatMap(({ table, column, checks = [""] }) =>
      checks.map((check) => keyOf(table, column, check)),
    ),
  );
  return { covers: (table, column, check) => keys.has(keyOf(table, column, check)) };
};
