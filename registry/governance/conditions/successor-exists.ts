import { resolveText } from "../../model/snapshot.ts";
import type { ProcessCondition } from "./condition.ts";
import { endsOf, unmetUnless } from "./unmet-unless.ts";

/** INV-03: a successor that is named exists. */
export const successorExists: ProcessCondition = {
  code: "INV-03",
  title: "A successor that is named exists",
  fix: "Name a version that is published here, or put it into this proposal.",
  find: (context) =>
    endsOf(context).flatMap(({ change, place }) => {
      const { successor } = change;
      const comes = context.candidate.entries.some(
        ({ id, version, action }) => action !== "STOP" && `${id}@${version}` === successor,
      );
      return unmetUnless(
        successor === undefined ||
          comes ||
          resolveText(context.surroundings.items, successor) !== undefined,
        `${change.item} is to be followed by "${successor}", which is not here.`,
        `${place}/successor`,
      );
    }),
};
