import { trimCell } from "../../runtime/blank.ts";
import type { MappedValues, MappingPlan } from "../../runtime/mapping-plan.ts";

import type { SheetColumn } from "../reference/sheet.ts";

/** Where the values of a column come from that a mapping made: its rows are the rows of the file. */
export interface ColumnOrigin {
  readonly table: string;
  readonly column: string;
  readonly plan: MappingPlan;
  /** Which end of the mapping the column is. */
  readonly end: number;
  readonly from: readonly SheetColumn[];
}

/** What stood in the file before the mapping, in the order of its ends. */
export const originalValues = ({ from }: ColumnOrigin, row: number): MappedValues =>
  from.map(({ cells, values }) => trimCell(values[cells[row] ?? 0] ?? ""));

/** What else a mapping might have made, as a program asks it: the values of the other side at all ends of the mapping. */
export type ValuesAtEnds = (columns: readonly (string | undefined)[]) => MappedValues;

/**
 * True when a mapping leaves open whether a value is the other side's: it does not know the value of the file, it knows
 * several things for it and the other's is one of them, the other's goes back to the very value of the file, or the
 * other has the value of the file as it stands. A value that was worked out is always the mapping's.
 */
export const mappingExplains = (
  origin: ColumnOrigin,
  row: number,
  others: ValuesAtEnds,
): boolean => {
  const { plan, end } = origin;
  if (plan.derive !== undefined) return true;
  const values = originalValues(origin, row);
  const theirs = others(plan.to.map(({ column }) => column));
  const other = theirs[end] ?? "";
  const found = plan.lookUp(values, "forward");
  if (found.length === 0) return values.some((value) => value !== "");
  if (found.length > 1) return found.some((outcome) => outcome[end] === other);
  const isSame = (back: MappedValues): boolean => back.every((value, at) => value === values[at]);
  return plan.lookUp(theirs, "back").some(isSame) || values.includes(other);
};
