import type { ProcessCondition } from "./condition.ts";
import { endsOf, unmetUnless } from "./unmet-unless.ts";

/** LAST-COLLECTION-YEAR: what ends says in which year it is collected for the last time. */
export const lastCollectionYear: ProcessCondition = {
  code: "LAST-COLLECTION-YEAR",
  title: "What ends says in which year it is collected for the last time",
  fix: "Write the collection year, for example 2027 for the year to 31 March 2027.",
  find: (context) =>
    endsOf(context).flatMap(({ change, place }) =>
      unmetUnless(
        change.lastYear !== undefined,
        `${change.item} ends without a last collection year.`,
        `${place}/lastYear`,
      ),
    ),
};
