import type { ProcessCondition } from "./condition.ts";
import { feedbackOf, wasToldBack } from "./voices-of.ts";

/** W-NO-REPLY: somebody said something and has not heard back, whoever it was. */
export const noReply: ProcessCondition = {
  code: "W-NO-REPLY",
  title: "Everyone who said something hears back",
  fix: "Answer the point, and record that those who raised it were told.",
  find: (context) =>
    feedbackOf(context)
      .filter((point) => !wasToldBack(point))
      .map(({ id, saidBy }) => ({ message: `Point ${id}, raised by ${saidBy}, has no reply.` })),
};
