import type { GateCondition } from "./condition.ts";
import { kindsOfAsking } from "./condition.ts";
import { noticesOf } from "./parts.ts";

/** INV-55, second half: every notice was read by the people it is for, and they understood it. A formula is not enough. */
export const noticesTested: GateCondition = {
  code: "NOTICES-TESTED",
  title: "Every notice was read by people it is for, and understood",
  fix: "Read it with them, change what they do not understand, and note who read it, when, and what came of it.",
  appliesTo: kindsOfAsking,
  find: (content) =>
    noticesOf(content).flatMap(({ audience, tests = [] }, index) =>
      tests.some(({ result }) => result !== "NOT_UNDERSTOOD")
        ? []
        : [
            {
              pointer: `/notices/${index}`,
              message:
                tests.length === 0
                  ? `Nobody for whom it is (${audience}) has read this notice.`
                  : `Those who read this notice (${audience}) did not understand it.`,
            },
          ],
    ),
};
