import type { ProcessCondition } from "./condition.ts";
import { endsOf, unmetUnless } from "./unmet-unless.ts";

/** PEOPLE-TOLD: people are told what happens to what they have already given. */
export const peopleTold: ProcessCondition = {
  code: "PEOPLE-TOLD",
  title: "People are told what happens to what they have already given",
  fix: "Write what becomes of what was collected, and how those whose it is are told.",
  find: (context) =>
    endsOf(context).flatMap(({ change, place }) =>
      unmetUnless(
        (change.whatHappensToGiven ?? "").trim() !== "",
        `Nothing is said about what people gave for ${change.item}.`,
        `${place}/whatHappensToGiven`,
      ),
    ),
};
