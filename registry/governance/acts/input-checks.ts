import type { Problem } from "../../../runtime/problems.ts";
import { problemOf } from "../../../runtime/problems.ts";
import { parseIsoDate } from "../../../runtime/dates.ts";

/** A problem with one value of the input. */
export const invalid = (pointer: string, message: string, fix?: string): Problem =>
  problemOf("INPUT_INVALID", message, {
    place: { pointer },
    ...(fix === undefined ? {} : { fix }),
  });

/** Checks that something is a day, written as 2026-11-22. */
export const dayProblems = (pointer: string, day: string | undefined): readonly Problem[] =>
  day === undefined || parseIsoDate(day) !== undefined
    ? []
    : [
        invalid(
          pointer,
          `"${day}" is not a day.`,
          "Write it as year-month-day, for example 2026-11-22.",
        ),
      ];

/** Checks that something is a count: a whole number from 0 up. */
export const countProblems = (pointer: string, count: number | undefined): readonly Problem[] =>
  count === undefined || (Number.isSafeInteger(count) && count >= 0)
    ? []
    : [invalid(pointer, `${count} is not a whole number from 0 up.`)];

/** Checks that every word stands in a list of words. */
export const wordProblems = (
  pointer: string,
  words: readonly (string | undefined)[],
  list: readonly string[],
): readonly Problem[] =>
  words
    .filter((word) => word !== undefined && !list.includes(word))
    .map((word) => invalid(pointer, `"${word}" is none of ${list.join(", ")}.`));

/** Checks that a list has something in it. */
export const emptyProblems = (pointer: string, list: readonly unknown[]): readonly Problem[] =>
  list.length === 0
    ? [problemOf("TEXT_MISSING", `${pointer.slice(1)} is empty.`, { place: { pointer } })]
    : [];

/** Refuses to change what has moved on since the caller read it. */
export const staleProblems = (now: number, expected: number | undefined): readonly Problem[] =>
  expected === undefined || expected === now
    ? []
    : [
        problemOf("REVISION_STALE", `It is at revision ${now}, not ${expected}.`, {
          place: { pointer: "/expectedRevision" },
        }),
      ];

/** Refuses what would only repeat what stands. */
export const repeatProblems = (isRepeat: boolean, message: string): readonly Problem[] =>
  isRepeat ? [problemOf("NOTHING_CHANGES", message)] : [];

/** Tells that something named by its id is not there. */
export const notFound = (kind: string, id: string, pointer: string): Problem =>
  problemOf("RECORD_NOT_FOUND", `There is no ${kind} "${id}".`, { place: { pointer } });

/** Line of the ledger at which something was last changed: its own, or the last of what was added to it. */
export const lastLine = (
  first: { readonly seq: number },
  added: readonly { readonly seq: number }[],
): number => added.at(-1)?.seq ?? first.seq;

/** Checks that a member is named by an id, never by a name or an address. */
export const memberProblems = (pointer: string, member: string): readonly Problem[] =>
  /^[\w:.-]{1,100}$/u.test(member)
    ? []
    : [
        invalid(
          pointer,
          "This is not the id of a member.",
          "Use the id that their account page shows.",
        ),
      ];
