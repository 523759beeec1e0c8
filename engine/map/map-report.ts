import type { MappedValues } from "../../runtime/mapping-plan.ts";

/** Values that a mapping does not settle: they are left blank and told, never guessed. */
export interface OpenValues {
  readonly values: MappedValues;
  /** What they may become; empty when the mapping does not know them. */
  readonly mayBecome: readonly MappedValues[];
  readonly rows: number;
  /** First lines on which they stand. */
  readonly lines: readonly number[];
}

/** Values that become the same, so that going back they can no longer be told apart, or that cannot go back at all. */
export interface LostValues {
  readonly became: MappedValues;
  readonly values: readonly { readonly values: MappedValues; readonly rows: number }[];
  /** What the values become on the way back; empty when nothing is known, several when it is an open question. */
  readonly back: readonly MappedValues[];
}

/** What one mapping did to one table of a file. */
export interface MappingRun {
  readonly mapping: string;
  readonly title: string;
  /** Backwards when the mapping starts at the return; its sides and losses are then turned round. */
  readonly way: "forward" | "back";
  readonly match: string;
  readonly transform: string;
  readonly file: string;
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly rows: number;
  readonly loss: { readonly forward: string; readonly back: string };
  readonly unknown: readonly OpenValues[];
  readonly ambiguous: readonly OpenValues[];
  /** Differences between values that are lost in these rows on the way. */
  readonly lostForward: readonly LostValues[];
  /** Values in these rows that would not come back as they were, and why: nothing or several things stand for them. */
  readonly lostBack: readonly LostValues[];
}

/** A column of a file that went into no table. */
export interface ColumnLeft {
  readonly file: string;
  readonly column: string;
  /** Rows in which it says something. */
  readonly rows: number;
}

/** Columns of a table made that nothing fills. */
export interface ColumnsUnfilled {
  readonly table: string;
  readonly columns: readonly string[];
}

/** All that came of applying mappings to files, told both ways. */
export interface MapReport {
  readonly release: string;
  /** Exact reference of the return version. */
  readonly return: string;
  readonly runs: readonly MappingRun[];
  readonly tables: readonly {
    readonly table: string;
    readonly file: string;
    readonly rows: number;
  }[];
  readonly columnsLeft: readonly ColumnLeft[];
  readonly columnsUnfilled: readonly ColumnsUnfilled[];
  readonly notes: readonly string[];
}

/** Rows in which a mapping left something open. */
export const rowsOpen = ({ unknown, ambiguous }: MappingRun): number =>
  [...unknown, ...ambiguous].reduce((sum, { rows }) => sum + rows, 0);
