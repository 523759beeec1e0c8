import type { SqlDialect } from "./sql-dialect.ts";
import type { ScalarKind } from "./value-type.ts";

/** A SQL function that does what a runtime function does; `{a}` in a body stands for its parameter `a`. */
export interface SqlFunction {
  readonly run: string;
  readonly params: readonly (readonly [string, ScalarKind])[];
  readonly result: ScalarKind;
  readonly bodies: Readonly<Partial<Record<SqlDialect, string>>>;
}

/** Parameters with their kinds. */
export type Params = readonly (readonly [string, ScalarKind])[];

/** Two parameters of a kind. */
export const two = (kind: ScalarKind): Params => [
  ["a", kind],
  ["b", kind],
];
/** A date and a whole number. */
export const dateAndWhole: Params = [
  ["d", "date"],
  ["n", "whole"],
];
/** A date. */
export const oneDate: Params = [["d", "date"]];
/** A text. */
export const oneText: Params = [["t", "text"]];
/** Two texts. */
export const twoTexts: Params = [
  ["t", "text"],
  ["p", "text"],
];

/** Makes a SQL function; one body serves all dialects. */
export const sql = (
  run: string,
  [params, result]: readonly [Params, ScalarKind],
  bodies: SqlFunction["bodies"] | string,
): SqlFunction => ({
  run,
  params,
  result,
  bodies:
    typeof bodies === "string" ? { duckdb: bodies, postgresql: bodies, tsql: bodies } : bodies,
});
