import type { TableModel } from "./return-model.ts";
import type { RowInMaking } from "./rule-rows.ts";

/**
 * The date column by which the rows of one person are ordered, by table: what `prev` and `next` mean, and first and
 * last. A table that is not named here, and rows with the same date or none, stay in the order of the file; rows
 * without a date come last.
 */
const orderColumns: Readonly<Record<string, string>> = {
  AD1: "DATE_INT",
  Assessments: "AssessmentActualStartDate",
  CINPlanDates: "CINPlanStartDate",
  CINdetails: "CINreferralDate",
  ChildProtectionPlans: "CPPstartDate",
  DoLo: "DOLO_START",
  Episodes: "DECOM",
  Missing: "MIS_START",
  PlacedAdoption: "DATE_PLACED",
  Reviews: "REVIEW",
  SWEpisodes: "SW_DECOM",
  Section47: "S47ActualStartDate",
};

/** The date column by which the rows of a table are ordered; undefined when they stay as they are. */
export const orderColumnOf = (table: string): string | undefined => orderColumns[table];

const orderKey = (row: RowInMaking, column: string): number => {
  const value = row[column];
  return typeof value === "number" ? value : Infinity;
};

const isInOrder = (rows: readonly RowInMaking[], column: string): boolean => {
  let before = -Infinity;
  for (const row of rows) {
    const key = orderKey(row, column);
    if (key < before) return false;
    before = key;
  }
  return true;
};

/** Puts rows of one person in the order of their table's date; rows alike stay as they were. */
export const sortRows = (
  table: TableModel,
  rows: readonly RowInMaking[],
): readonly RowInMaking[] => {
  const column = orderColumns[table.name];
  if (rows.length < 2 || column === undefined || isInOrder(rows, column)) return rows;
  return rows.toSorted((left, right) => {
    const [one, other] = [orderKey(left, column), orderKey(right, column)];
    return one === other ? 0 : one < other ? -1 : 1;
  });
};
