import type { ProcessCondition } from "./condition.ts";
import { endsOf, unmetUnless } from "./unmet-unless.ts";

/** EFFECT-ON-DEPENDANTS: what leans on it is named, with what becomes of it. */
export const effectOnDependants: ProcessCondition = {
  code: "EFFECT-ON-DEPENDANTS",
  title: "What leans on it is named, with what becomes of it",
  fix: "Write who uses it and what they do instead; write that nobody does, if so.",
  find: (context) =>
    endsOf(context).flatMap(({ change, place }) =>
      unmetUnless(
        (change.effectOnDependants ?? "").trim() !== "",
        `Nothing is said about those who depend on ${change.item}.`,
        `${place}/effectOnDependants`,
      ),
    ),
};
