import { createHash } from "node:crypto";

import type { Problem } from "../../runtime/problems.ts";
import { problemOf } from "../../runtime/problems.ts";
import type { Result } from "../../runtime/result.ts";
import { fail, ok } from "../../runtime/result.ts";

/** Which page of a list is asked for. */
export interface PageArguments {
  readonly first: number;
  readonly after?: string | null | undefined;
}

/** A list to take pages of, in its order. */
export interface Listing<Entry> {
  /** What makes this list the one it is: its name, release, filter, search. */
  readonly identity: unknown;
  readonly entries: readonly Entry[];
  /** Names an entry's place; unique in the list, and stable while the list grows. */
  readonly keyOf: (entry: Entry) => string;
}

/** Where a page stands in its list. */
export interface PageInfo {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly startCursor: string | null;
  readonly endCursor: string | null;
}

/** One page of a list. */
export interface Page<Entry> {
  readonly entries: readonly { readonly entry: Entry; readonly cursor: string }[];
  readonly pageInfo: PageInfo;
  readonly totalCount: number;
}

/** The first part of every cursor of a list. */
export const markOf = (identity: unknown): string =>
  createHash("sha256").update(JSON.stringify(identity)).digest("base64url").slice(0, 12);

/** Writes a cursor: opaque to the asker, bound to one list. */
export const cursorOf = (mark: string, key: string): string =>
  Buffer.from(`${mark} ${key}`, "utf8").toString("base64url");

/** Reads the place that a cursor of this list names. */
export const parseCursor = (mark: string, cursor: string): Result<string, Problem> => {
  const [found = "", key = ""] = Buffer.from(cursor, "base64url").toString("utf8").split(/ (.*)/u);
  return found === mark && key !== ""
    ? ok(key)
    : fail(problemOf("CURSOR_INVALID", `The cursor "${cursor.slice(0, 80)}" is not of this list.`));
};

/** Refuses pages that are too small or too large. */
export const checkPageSize = (first: number, largest: number): Result<number, Problem> =>
  first >= 1 && first <= largest
    ? ok(first)
    : fail(problemOf("PAGE_SIZE_INVALID", `"first" is ${first}; it must be from 1 to ${largest}.`));

const startOf = <Entry>(
  { identity, entries, keyOf }: Listing<Entry>,
  after: string | null | undefined,
): Result<number, Problem> => {
  if (after === undefined || after === null) return ok(0);
  const key = parseCursor(markOf(identity), after);
  if (!key.ok) return key;
  const at = entries.findIndex((entry) => keyOf(entry) === key.value);
  return at === -1
    ? fail(problemOf("CURSOR_INVALID", "The entry that the cursor names has left this list."))
    : ok(at + 1);
};

/** Describes a page from its cursors. */
export const pageInfoOf = (
  cursors: readonly string[],
  start: number,
  totalCount: number,
): PageInfo => ({
  hasNextPage: start + cursors.length < totalCount,
  hasPreviousPage: start > 0,
  startCursor: cursors[0] ?? null,
  endCursor: cursors.at(-1) ?? null,
});

/** Takes one page of a list. */
export const pageOf = <Entry>(
  listing: Listing<Entry>,
  { first, after }: PageArguments,
  largest: number,
): Result<Page<Entry>, Problem> => {
  const size = checkPageSize(first, largest);
  if (!size.ok) return size;
  const start = startOf(listing, after);
  if (!start.ok) return start;
  const mark = markOf(listing.identity);
  const entries = listing.entries
    .slice(start.value, start.value + first)
    .map((entry) => ({ entry, cursor: cursorOf(mark, listing.keyOf(entry)) }));
  const cursors = entries.map(({ cursor }) => cursor);
  const totalCount = listing.entries.length;
  return ok({ entries, pageInfo: pageInfoOf(cursors, start.value, totalCount), totalCount });
};
