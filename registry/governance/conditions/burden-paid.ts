import type { ProcessCondition } from "./condition.ts";
import { burdensOf } from "./voices-of.ts";

/** INV-73: what it costs is stated; more than it saves needs a payer, and somebody who approved it. */
export const burdenPaid: ProcessCondition = {
  code: "INV-73",
  title: "It costs no more time than it saves, or somebody pays and somebody approved it",
  fix: "Name what is stopped or reused, or who pays and who approved the exception.",
  find: (context) => {
    const burdens = burdensOf(context);
    if (burdens.length === 0) return [{ message: "Nobody has stated what it costs." }];
    return burdens
      .filter(
        ({ minutes, offsetMinutes, payer, exceptionApprovedBy }) =>
          minutes > offsetMinutes && (payer === undefined || exceptionApprovedBy === undefined),
      )
      .map(({ authority, minutes, offsetMinutes }) => ({
        message: `For ${authority} it costs ${minutes - offsetMinutes} minutes a year more than it saves, and nobody is named who pays and who approved it.`,
      }));
  },
};
