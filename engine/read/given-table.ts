import type { Encoding } from "./text-encoding.ts";

/** A file as it was given: its name for messages, and its bytes. */
export interface GivenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * One column of a table that was read. Each different value is kept once; a row names its value by position. So a check
 * of a cell runs once for each different value, however many rows hold it.
 */
export interface GivenColumn {
  /** Name in the return model. */
  readonly name: string;
  /** Name as the file writes it. */
  readonly writtenName: string;
  /** For each row, the position of its value in `values`. */
  readonly cells: Uint32Array;
  /**
   * From CSV: texts, of which the first is blank. From JSON: values, of which the first is undefined, for absent. From
   * XML: texts, of which the first is blank, and for a column that repeats lists of texts, none of them blank.
   */
  readonly values: readonly unknown[];
  /** From XML: the line on which each cell's element stands, 0 where there is none. */
  readonly lines?: Uint32Array;
  /** From XML: said once for the person, in the table that lists the people, and found faulty there if it is. */
  readonly isCarriedDown?: boolean;
}

/** An element of an XML file that does not stand as the return asks, or one that is not there. */
export interface ShapeFault {
  readonly kind:
    | "EMPTY_ELEMENT"
    | "MISSING_GROUP"
    | "OCCURS_TOO_OFTEN"
    | "UNEXPECTED_ATTRIBUTE"
    | "UNEXPECTED_TEXT"
    | "UNKNOWN_ELEMENT"
    | "WRONG_ORDER";
  readonly file: string;
  /** The table and row in which it stands; undefined outside all rows. */
  readonly table: string | undefined;
  readonly row: number | undefined;
  readonly line: number;
  /** Name of the element that it is about, as the file writes it. */
  readonly element: string;
  /** Name of the element around it. */
  readonly group: string;
  /** What more there is to say: the element that it should stand before or in, or the attribute. */
  readonly other?: string;
}

/** A table of a return as it was read from one file. */
export interface GivenTable {
  /** Name in the return model. */
  readonly name: string;
  readonly file: string;
  readonly form: "CSV" | "JSON" | "XML";
  readonly encoding: Encoding;
  readonly rows: number;
  /** Line of the file on which each row starts, counted from 1. */
  readonly lines: Uint32Array;
  /** Line on which the table starts: the header line of a CSV file. */
  readonly firstLine: number;
  /** Columns that the model knows, in the model's order. */
  readonly columns: readonly GivenColumn[];
  /** Columns that the model does not know, as the file writes them; each with the first row that has it. */
  readonly unknownColumns: readonly UnknownColumn[];
  /** Names that stand twice in the header. */
  readonly repeatedColumns: readonly string[];
  /** Rows with more or fewer cells than the header, and how many they have. */
  readonly ragged: ReadonlyMap<number, number>;
  /** Rows in which text follows a closing quotation mark. */
  readonly strayQuotes: ReadonlySet<number>;
  /** How many cells the header has. */
  readonly width: number;
  /** How dates must be written; absent when either way will do. */
  readonly dateFormat?: string;
  /** In a hierarchical return read from XML: for each row, the row of the parent table that it stands in. */
  readonly parentRows?: Uint32Array;
  /**
   * In a hierarchical return read from XML: the identifier of the person, and the numbers of the rows that each row
   * stands in or is, counted from 1 in the order of the file. No columns of the record: they are there for rules.
   */
  readonly linkKeys?: readonly GivenColumn[];
  /** From XML: elements that do not stand as the return asks, in the order of the rows in which they stand. */
  readonly shapeFaults?: readonly ShapeFault[];
}

/** A column that the table does not have. */
export interface UnknownColumn {
  readonly name: string;
  /** Absent for a column of a CSV header. */
  readonly row?: number;
}

/** A file, or a part of a JSON file, that is no table of the return. */
export interface UnrecognisedTable {
  readonly file: string;
  /** What was seen and what it is nearest to, without any of the file's text. */
  readonly reason: string;
}

/** Something worth saying about a file that is neither a finding nor a problem. */
export interface ReadNote {
  readonly file: string;
  readonly text: string;
}
