/** The forms in which a return can be written. */
export type WriteForm = "csv" | "xml";

/** A file of a return that is ready to be written. */
export interface WrittenFile {
  /** Name as published, for example `episodes.csv`; of an XML form the name of its root element. */
  readonly name: string;
  /** Its text in pieces, so that a national return need never be one string. Each call starts anew with the same text. */
  readonly pieces: () => Iterable<string>;
}
