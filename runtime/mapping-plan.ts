import type { CellInRow, EvaluationScope, Row } from "./row.ts";

/** A row of values, in the order of the ends of a mapping. */
export type MappedValues = readonly string[];

/** One end of a mapping, ready to be found in a table. */
export interface PlannedEnd {
  readonly name: string;
  /** What the end is, as people call it: table and column, or what it is called elsewhere. */
  readonly called: string;
  /** Headings under which a file may have it, the likeliest first. */
  readonly headings: readonly string[];
  /** Table of the return, where the end is a column of one. */
  readonly table?: string;
  readonly column?: string;
}

/** What kind of value an expression gives. */
export type DerivedKind = "date" | "number" | "text" | "truth";

/** Works a value out for the row at a place among the rows of its table and person. */
export type DeriveFunction = (
  scope: EvaluationScope,
  rows: readonly Row[],
  at: number,
) => CellInRow;

/** How values are worked out from a table of a return. */
export interface PlannedDerivation {
  /** Exact reference of the return version whose tables are read. */
  readonly return: string;
  readonly scopeTable: string;
  readonly values: readonly {
    /** Name of the end. */
    readonly to: string;
    readonly kind: DerivedKind;
    readonly find: DeriveFunction;
  }[];
}

/** A mapping as it is applied: plain, but for its functions. */
export interface MappingPlan {
  /** Exact reference of the mapping version. */
  readonly ref: string;
  readonly title: string;
  /** Backwards when it starts at the return that is made: its sides and losses are then turned round. */
  readonly way: "forward" | "back";
  readonly match: string;
  readonly transform: string;
  readonly from: readonly PlannedEnd[];
  readonly to: readonly PlannedEnd[];
  /** What is lost on the way and on the way back, in the words of the mapping. */
  readonly loss: { readonly forward: string; readonly back: string };
  /** What values become. None: nothing is known of them; several: an open question. */
  readonly lookUp: (values: MappedValues, way: "forward" | "back") => readonly MappedValues[];
  readonly derive?: PlannedDerivation;
}
