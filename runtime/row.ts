/**
 * What a compiled condition sees. A row is a plain object with the same properties in the same order for every row of
 * its table, one per column, then the three that begin with `$`, which no column can. Measured over 150,000 rows, four
 * tests on one row and its neighbour: 18 ns a row so, 19 ns when an invalid cell is an object in the column's own place,
 * 12 ns with one typed array a column. Typed arrays would make every list of rows a list of numbers; a third is not worth
 * that. Keeping the text of invalid cells aside leaves one question for every condition, whether the cell is null.
 */
export interface Row {
  /**
   * Text and codes as strings, dates as day numbers (a partial date as its first possible day), whole numbers and
   * decimals as numbers, yes-or-no as booleans, a repeating column as an array of what can be read in it. Null when
   * blank and when invalid.
   */
  readonly [column: string]: RowValue;
  /**
   * Text of the cells that could not be read, by column; null when there are none. Of a repeating column in which
   * anything could not be read, the texts of all its members, joined by `memberBreak`.
   */
  readonly $invalid: Readonly<Record<string, string>> | null;
  /** In a hierarchical return: the row that it stands in. */
  readonly $parent: Row | null;
  /** In a hierarchical return: the rows that stand in it, by table, every child table present. */
  readonly $within: RowsByTable | null;
}

/** A cell of a row, or one of the row's own properties. */
export type RowValue =
  | CellInRow
  | readonly CellInRow[]
  | Readonly<Record<string, string>>
  | Row
  | RowsByTable;

/** A readable cell, or null. */
export type CellInRow = string | number | boolean | null;

/** Rows by table name. Every table of the return is present, with an empty list when it has no rows. */
export interface RowsByTable {
  readonly [table: string]: readonly Row[];
}

/** The forms in which a return may come. */
export type InputForm = "CSV" | "JSON" | "XML";

/** The collection that is being checked; dates as day numbers. */
export interface CollectionFacts {
  readonly year: number;
  readonly start: number;
  readonly end: number;
  /** The authority whose return it is, when that was said. */
  readonly authority: string | null;
  /** The form in which the return came; null when its tables came in different forms. */
  readonly form: InputForm | null;
}

/** A list that things are looked up in; keys are made by `referenceKey` from the list's key columns in order. */
export interface ReferenceRows {
  readonly rowsByKey: ReadonlyMap<string, Row>;
}

/** Days on which nobody works, besides Saturdays and Sundays, ascending day numbers. */
export interface Holidays {
  readonly days: readonly number[];
}

/** Reads a cell of a row in a way of its own, such as its text. */
export type ReadCell = (row: Row, column: string) => CellInRow;

/** Everything a compiled condition may look at beyond the row itself. */
export interface EvaluationScope {
  /** This child's rows, each table in its order. */
  readonly child: RowsByTable;
  /** The same child's rows in the return of the year before. */
  readonly last: RowsByTable;
  /** The rows of the whole return. */
  readonly tables: RowsByTable;
  /** Rows of the whole return by the value of a column; see `createTableIndex`. */
  readonly rowsWith: (
    table: string,
    /** With a way of reading it, when rows are found by something else than the cell's value. */
    column: string | readonly [column: string, readAs: ReadCell],
    value: RowValue | undefined,
  ) => readonly Row[];
  readonly collection: CollectionFacts;
  readonly reference: { readonly [list: string]: ReferenceRows };
  readonly holidays: Holidays;
}

/**
 * A compiled condition. `rows` are the rows of the scope table of one child in their order and `at` is the place of the
 * row in question; a condition on the whole return takes the scope alone.
 */
export type CompiledCondition = (
  scope: EvaluationScope,
  rows: readonly Row[],
  at: number,
) => boolean;
