/** A place in a text of several lines, line and column counted from 1. */
export interface TextPlace {
  readonly line: number;
  readonly column: number;
}

/** What a check says about an item: which check, where, what is wrong and how to put it right. */
export interface Finding {
  /** Code of the check; the table is in `checks.ts`. */
  readonly check: string;
  /** An error refuses the item; a warning asks a person to look. */
  readonly severity: "error" | "warning";
  /** The item as `id@version`, or as much of it as could be read. */
  readonly item: string;
  /** JSON pointer into the item. */
  readonly pointer: string;
  /** Where in the text that the pointer leads to. */
  readonly within?: TextPlace;
  readonly message: string;
  readonly fix: string;
  readonly file?: string;
  /** Counted from 1. */
  readonly line?: number;
  readonly column?: number;
}

/** What a check found, before it is told which item and file it stands in. */
export interface Remark {
  readonly pointer: string;
  /** Where in the text that the pointer leads to, for a text with a language of its own. */
  readonly within?: TextPlace;
  readonly message: string;
  /** A nearer remedy than the check's own. */
  readonly fix?: string;
}

/** A check's public face: code, what it looks for, and the usual remedy. */
export interface CheckTitle {
  readonly code: string;
  readonly title: string;
  readonly severity: "error" | "warning";
  readonly fix: string;
}
