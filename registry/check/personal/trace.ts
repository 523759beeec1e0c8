/** A likely trace of a person in a text. */
export interface Trace {
  /** What it looks like, for example `a postcode`. */
  readonly what: string;
  /** The words themselves: shown to whoever wrote them, and never kept. */
  readonly found: string;
  /** Where it begins, counted in characters from 0. */
  readonly index: number;
  /** An error is surely about a person; a warning asks a person to look. */
  readonly severity: "error" | "warning";
  /** What to write instead. */
  readonly fix: string;
}
