import type { ProcessCondition } from "./condition.ts";
import { endsOf, unmetUnless } from "./unmet-unless.ts";

/** SUCCESSOR-OR-REASON: what ends says what takes its place, or why nothing does. */
export const successorOrReason: ProcessCondition = {
  code: "SUCCESSOR-OR-REASON",
  title: "What ends says what takes its place, or why nothing does",
  fix: "Name the version that takes its place, or write why it simply ends.",
  find: (context) =>
    endsOf(context).flatMap(({ change, place }) =>
      unmetUnless(
        change.successor !== undefined || change.reason.trim() !== "",
        `${change.item} ends without a successor and without a reason.`,
        `${place}/reason`,
      ),
    ),
};
