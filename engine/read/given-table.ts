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
  /** From CSV: texts, of which the first is blank. From JSON: values, of which the first is undefined, for absent. */
  readonly values: readonly unknown[];
}

/** A table of a return as it was read from one file. */
export interface GivenTable {
  /** Name in the return model. */
  readonly name: string;
  readonly file: string;
  readonly form: "CSV" | "JSON";
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
