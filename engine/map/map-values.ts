import { trimCell } from "../../runtime/blank.ts";
import type { MappedValues, MappingPlan } from "../../runtime/mapping-plan.ts";

import type { Sheet, SheetColumn } from "../reference/sheet.ts";
import type { LostValues, OpenValues } from "./map-report.ts";

/** Lines named for one open question. */
export const linesShown = 5;

/** What one combination of values became, and where it stands. */
interface Met {
  readonly values: MappedValues;
  readonly outcomes: readonly MappedValues[];
  rows: number;
  readonly lines: number[];
}

/** Values of some columns made into values of others, and what was left open or lost. */
export interface ValuesMapped {
  /** For each end that is made its column. */
  readonly made: readonly Omit<SheetColumn, "heading">[];
  readonly unknown: readonly OpenValues[];
  readonly ambiguous: readonly OpenValues[];
  readonly lostForward: readonly LostValues[];
  readonly lostBack: readonly LostValues[];
}

const isAllBlank = (values: MappedValues): boolean => values.every((value) => value === "");

/** Blank stays blank unless the mapping says what it becomes: what was not recorded is not recorded. */
const outcomesOf = (plan: MappingPlan, values: MappedValues): readonly MappedValues[] => {
  const found = plan.lookUp(values, "forward");
  return found.length === 0 && isAllBlank(values) ? [plan.to.map(() => "")] : found;
};

const textAt = ({ cells, values }: SheetColumn, row: number): string =>
  trimCell(values[cells[row] ?? 0] ?? "");

const keyOf = (values: MappedValues): string => values.join("\u0000");

/** Each combination of values once, and which of them each row holds. */
const meet = (
  plan: MappingPlan,
  sheet: Sheet,
  columns: readonly SheetColumn[],
): { readonly met: readonly Met[]; readonly cells: Uint32Array } => {
  const numbers = new Map<string, number>();
  const met: Met[] = [];
  const cells = new Uint32Array(sheet.rows);
  for (let row = 0; row < sheet.rows; row += 1) {
    const values = columns.map((column) => textAt(column, row));
    const key = keyOf(values);
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    const one = (met[number] ??= {
      values,
      outcomes: outcomesOf(plan, values),
      rows: 0,
      lines: [],
    });
    one.rows += 1;
    if (one.lines.length < linesShown) one.lines.push(sheet.lines[row] ?? 0);
    cells[row] = number;
  }
  return { met, cells };
};

const columnMade = (
  end: number,
  { met, cells }: ReturnType<typeof meet>,
): Omit<SheetColumn, "heading"> => {
  const numbers = new Map([["", 0]]);
  const numberOfMet = met.map(({ outcomes }) => {
    const text = outcomes.length === 1 ? (outcomes[0]?.[end] ?? "") : "";
    const number = numbers.get(text) ?? numbers.size;
    numbers.set(text, number);
    return number;
  });
  return {
    cells: cells.map((number) => numberOfMet[number] ?? 0),
    values: [...numbers.keys()],
  };
};

const openOf = ({ values, outcomes, rows, lines }: Met): OpenValues => ({
  values,
  mayBecome: outcomes,
  rows,
  lines,
});

/** Values that became something, grouped by what they became. */
const lossesOf = (plan: MappingPlan, met: readonly Met[]): readonly LostValues[] => {
  const settled = met.flatMap((one) => {
    const [became] = one.outcomes;
    return one.outcomes.length === 1 && became !== undefined ? [{ ...one, became }] : [];
  });
  return [...Map.groupBy(settled, ({ became }) => keyOf(became)).values()].flatMap((same) => {
    const [first] = same;
    if (first === undefined) return [];
    const back = plan.lookUp(first.became, "back");
    const isWhole =
      back.length === 1 && same.every(({ values }) => keyOf(values) === keyOf(back[0] ?? []));
    if (isWhole || same.every(({ values }) => isAllBlank(values) && isAllBlank(first.became)))
      return [];
    return [
      { became: first.became, values: same.map(({ values, rows }) => ({ values, rows })), back },
    ];
  });
};

/**
 * Makes the values of some columns into those of the ends of a mapping. What the mapping does not know, or knows in
 * several ways, becomes blank and is told.
 */
export const mapValues = (
  plan: MappingPlan,
  sheet: Sheet,
  columns: readonly SheetColumn[],
): ValuesMapped => {
  const found = meet(plan, sheet, columns);
  const { met } = found;
  const losses = lossesOf(plan, met);
  return {
    made: plan.to.map((_end, end) => columnMade(end, found)),
    unknown: met.filter(({ outcomes }) => outcomes.length === 0).map(openOf),
    ambiguous: met.filter(({ outcomes }) => outcomes.length > 1).map(openOf),
    lostForward: losses.filter(({ values }) => values.length > 1),
    lostBack: losses.filter(({ back }) => back.length !== 1),
  };
};
