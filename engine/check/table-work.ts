import type { Period } from "../../runtime/cells.ts";
import type { TableModel } from "../../runtime/return-model.ts";

import type { GivenTable } from "../read/given-table.ts";
import type { CheckedColumn } from "./checked-column.ts";
import type { CoveredChecks } from "./covered-checks.ts";
import type { FindingList, FindingPlace } from "./finding-list.ts";

/** The people that the return lists, and the numbers under which missing ones are reported. */
export interface Subjects {
  readonly table: string;
  readonly column: string;
  /** Undefined when the table that lists them was not given, or not whole. */
  readonly listed: ReadonlySet<string> | undefined;
  /** Group numbers of those who are not listed, in the order they are met. */
  readonly missing: Map<string, number>;
}

/** What checking a table needs besides the table. */
export interface TableContext {
  readonly period: Period;
  readonly showsValues: boolean;
  readonly findings: FindingList;
  readonly subjects: Subjects | undefined;
  /** Checks that are left to rules. */
  readonly covered: CoveredChecks;
}

/** A table whose columns have been read and given verdicts. */
export interface CheckedTable {
  readonly model: TableModel;
  readonly given: GivenTable;
  readonly columns: readonly CheckedColumn[];
}

/** Reports the findings of one row that an element, a column, a key or the row as a whole has. */
export type RowReporter = (row: number) => void;

/** A table being reported on. */
export interface TableWork extends TableContext {
  readonly table: CheckedTable;
}

/** Where a finding about the whole table stands. */
export const placeInTable = ({
  table: { model, given },
}: TableWork): Omit<FindingPlace, "message" | "fields"> => ({
  item: model.record,
  file: given.file,
  table: model.name,
  row: null,
  line: given.firstLine,
});

/** Where a finding about a row stands. */
export const placeOfRow = (
  work: TableWork,
  row: number,
): Omit<FindingPlace, "message" | "fields"> => ({
  ...placeInTable(work),
  row,
  line: work.table.given.lines[row] ?? null,
});
