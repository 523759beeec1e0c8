import type { ProcessCondition } from "./condition.ts";
import { feedbackOf, livedRoles, wasToldBack } from "./voices-of.ts";

/** INV-72: every point that children or families raised has an outcome, and they were told. */
export const pointsAnswered: ProcessCondition = {
  code: "INV-72",
  title: "Every point raised by children or families has an outcome and a reply",
  fix: "Say what came of the point, and tell those who raised it in words that they can read.",
  find: (context) =>
    feedbackOf(context)
      .filter((point) => livedRoles.has(point.saidBy) && !wasToldBack(point))
      .map((point) => ({
        message:
          point.answers.length === 0
            ? `Point ${point.id} has no outcome yet.`
            : `Those who raised point ${point.id} have not been told what came of it.`,
      })),
};
