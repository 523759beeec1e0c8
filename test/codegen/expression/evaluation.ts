import type { CellInRow, EvaluationScope, ReferenceRows, Row } from "../../../runtime/row.ts";
import { createTableIndex, memberBreak, referenceKey } from "../../../runtime/expression-rows.ts";
import { parseIsoDate } from "../../../runtime/dates.ts";
import { runtimeFunctions } from "../../../codegen/expression/runtime-functions.ts";
import { toJavaScript } from "../../../codegen/expression/to-javascript.ts";
import type { CheckedExpression } from "../../../codegen/expression/type-check.ts";

/** Cells of a made-up row; a date is written `2026-03-31`, invalid text begins with a question mark. */
export type Cells = Readonly<Record<string, CellInRow | readonly CellInRow[]>>;

const isUnread = (value: unknown): value is string =>
  typeof value === "string" && value.startsWith("?");

const isList = (value: CellInRow | readonly CellInRow[]): value is readonly CellInRow[] =>
  Array.isArray(value);

const oneCell = (value: CellInRow): CellInRow => {
  if (typeof value !== "string") return value;
  return isUnread(value) ? null : (parseIsoDate(value) ?? value);
};

const cell = (value: CellInRow | readonly CellInRow[]): CellInRow | readonly CellInRow[] =>
  isList(value) ? value.filter((one) => !isUnread(one)).map(oneCell) : oneCell(value);

/** The text of what could not be read: of a list with such, the texts of all its members. */
const invalidText = (value: CellInRow | readonly CellInRow[]): string | undefined => {
  if (!isList(value)) return isUnread(value) ? value.slice(1) : undefined;
  const texts = value.map((one) => (isUnread(one) ? one.slice(1) : String(one)));
  return value.some(isUnread) ? texts.join(memberBreak) : undefined;
};

/** Makes a row as the engine would. */
export const rowOf = (cells: Cells, parent: Row | null = null): Row => {
  const invalid = Object.entries(cells).flatMap(([name, value]) => {
    const text = invalidText(value);
    return text === undefined ? [] : [[name, text] as const];
  });
  return {
    ...Object.fromEntries(Object.entries(cells).map(([name, value]) => [name, cell(value)])),
    $invalid: invalid.length === 0 ? null : Object.fromEntries(invalid),
    $parent: parent,
    $within: null,
  };
};

/** Makes a reference list keyed by columns. */
export const referenceOf = (
  rows: readonly Row[],
  ...columns: readonly string[]
): ReferenceRows => ({
  rowsByKey: new Map(
    rows.flatMap((row) => {
      const key = referenceKey(columns.map((name) => row[name]));
      return key === undefined ? [] : [[key, row] as const];
    }),
  ),
});

/** A scope with nothing in it but what is given. */
export const scopeOf = (given: Partial<EvaluationScope> = {}): EvaluationScope => {
  const tables = given.tables ?? {};
  return {
    child: {},
    last: {},
    tables,
    rowsWith: createTableIndex(tables),
    collection: {
      year: 2026,
      start: day("2025-04-01"),
      end: day("2026-03-31"),
      authority: "901",
      form: "CSV",
    },
    reference: {},
    holidays: { days: [] },
    ...given,
  };
};

/** The day number of an ISO date. */
export const day = (iso: string): number => parseIsoDate(iso) ?? Number.NaN;

const runtime: Readonly<Record<string, unknown>> = runtimeFunctions;

/** A compiled expression. */
export type Compiled = (scope: EvaluationScope, rows?: readonly Row[], at?: number) => unknown;

/** Runs a compiled expression without a file; only the tests evaluate text. */
export const compile = (checked: CheckedExpression): Compiled => {
  const { text, uses } = toJavaScript(checked, "condition");
  const body = `"use strict"; ${text.replace("export const", "const")}; return condition;`;
  // oxlint-disable-next-line typescript/no-implied-eval, typescript/no-unsafe-type-assertion -- the text is what is under test
  const make = new Function(...uses, body) as (...given: readonly unknown[]) => Compiled;
  return make(...uses.map((name) => runtime[name]));
};
