import type { DisclosureMarker } from "./policy.ts";

/**
 * One number of people. The key says who was counted: two tables that count the same people use the same key, and that
 * is what links them. A cell that is hidden in one table is hidden in all.
 */
export interface CountCell {
  readonly key: string;
  /** Names of splits with the value that the cell stands for, for example `{ band: "MOSTLY" }`. */
  readonly dimensions: Readonly<Record<string, string>>;
  /** Whole people, or why there is no number. */
  readonly count: number | Exclude<DisclosureMarker, "[c]" | "[low]">;
  /** Where the cell stands, for example `region`, when the policy rounds levels differently. */
  readonly level?: string;
  /** False for a count that gives nobody away, and is hidden only as the partner of another. */
  readonly sensitive?: boolean;
  /**
   * False for people who are counted nowhere in the tables, though a reader may work their number out: who is in one
   * of two overlapping groups, or the rest of a whole.
   */
  readonly shown?: boolean;
}

/** A percentage, or a rate per another number of people, of two counts. Written half up on the exact quotient. */
export interface ShareCell {
  readonly key: string;
  readonly dimensions: Readonly<Record<string, string>>;
  readonly numerator: string;
  readonly denominator: string;
  readonly decimals: number;
  /** 100 where absent, a percentage. */
  readonly per?: number;
}

/** One table as it would be printed. */
export interface CountTable {
  readonly id: string;
  readonly title: string;
  readonly cells: readonly CountCell[];
  readonly shares?: readonly ShareCell[];
}

/** What any reader knows of the counts: a whole is the sum of its parts, or a group lies within another. */
export type Relation =
  | { readonly kind: "SUM"; readonly whole: string; readonly parts: readonly string[] }
  | { readonly kind: "WITHIN"; readonly part: string; readonly whole: string };

/** Tables made from the same people, with what links their numbers. */
export interface TableSet {
  readonly tables: readonly CountTable[];
  readonly relations: readonly Relation[];
}

/** Every cell of a set once, by key, in the order of the keys, so that the order in which they came does not matter. */
export const cellsByKey = (set: TableSet): ReadonlyMap<string, CountCell> =>
  new Map(
    set.tables
      .flatMap((table) => table.cells.map((cell) => [cell.key, cell] as const))
      .toSorted(([left], [right]) => compareKeys(left, right)),
  );

/** Order of keys by code unit: the same on every machine. */
export const compareKeys = (left: string, right: string): number =>
  left === right ? 0 : left < right ? -1 : 1;
