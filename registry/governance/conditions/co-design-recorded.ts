import type { ProcessCondition } from "./condition.ts";
import { feedbackOf, recordsOf } from "./voices-of.ts";
import { unmetUnless } from "./unmet-unless.ts";

/** CO-DESIGN-RECORD: there is a record of who took part, what they said and what came of it. */
export const coDesignRecorded: ProcessCondition = {
  code: "CO-DESIGN-RECORD",
  title: "Who took part, what they said and what came of it is recorded",
  fix: "Record the co-design, and the points that were raised in it.",
  find: (context) => {
    const records = recordsOf(context);
    const heard = feedbackOf(context).length > 0;
    return [
      ...unmetUnless(records.length > 0, "There is no record of how people took part."),
      ...unmetUnless(records.length === 0 || heard, "No point that people raised is recorded."),
    ];
  },
};
