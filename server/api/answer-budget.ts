import type { Problem } from "../../runtime/problems.ts";
import { problemOf } from "../../runtime/problems.ts";

/**
 * How much definition text an answer may still draw on. References can lead round in circles, so the length of a question
 * says little about the length of its answer.
 */
export interface AnswerBudget {
  /** False when nothing is left; what was asked for is then left out. */
  readonly spend: (bytes: number) => boolean;
  /** The problem to answer with, once the budget has run out. */
  readonly overrun: () => Problem | undefined;
}

/** Makes the budget of one answer. */
export const createAnswerBudget = (bytes: number): AnswerBudget => {
  let left = bytes;
  return {
    spend: (cost) => {
      left -= cost;
      return left >= 0;
    },
    overrun: () =>
      left >= 0
        ? undefined
        : problemOf(
            "ANSWER_TOO_LARGE",
            `The answer would draw on more than ${bytes.toLocaleString("en-GB")} bytes of definitions.`,
          ),
  };
};
