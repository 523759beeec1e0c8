/** A cell of a case: text as a rule, now and then a number, a yes-or-no, or a list. */
export type CaseCell =
  | string
  | number
  | boolean
  | null
  | readonly (string | number | boolean | null)[];

/** A table of a case: its columns, and its rows as lists of cells. */
export interface CaseTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly CaseCell[])[];
}

/** The tables of a case by name. */
export type TablesOfCase = Readonly<Record<string, CaseTable>>;

/** A place that a case expects to be reported; without a table it is the whole return. */
export interface CasePlace {
  readonly table: string | null;
  readonly row: number | null;
}
