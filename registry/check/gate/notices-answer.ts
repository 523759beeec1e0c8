import type { Notice } from "../../../generated/items/types.ts";
import type { Remark } from "../finding.ts";
import { readabilityRemarks } from "../readability.ts";
import type { GateCondition } from "./condition.ts";
import { kindsOfAsking } from "./condition.ts";
import { isBlank, noticesOf, peopleOf } from "./parts.ts";

/** The six questions that a notice answers. */
const sixQuestions = [
  ["what", "what is asked"],
  ["why", "why"],
  ["whoAsked", "who wanted it asked"],
  ["whoSees", "who sees it"],
  ["whatItCanDecide", "what it can decide"],
  ["howToSayNoOrChange", "how to say no or change it"],
] as const;

const unanswered = (notice: Notice, pointer: string): readonly Remark[] => {
  const open = sixQuestions.flatMap(([field, words]) => (isBlank(notice[field]) ? [words] : []));
  return open.length === 0
    ? []
    : [{ pointer, message: `The notice for ${notice.audience} does not say ${open.join(", ")}.` }];
};

/** INV-55, first half: a notice for everyone who must be told answers the six questions, and children can read theirs. */
export const noticesAnswer: GateCondition = {
  code: "INV-55",
  title: "Everyone who must be told has a notice that answers six questions",
  fix: "Write what, why, who asked, who sees it, what it can decide, and how to say no or change it.",
  appliesTo: kindsOfAsking,
  find: (content) => {
    const { mustBeTold } = peopleOf(content);
    const notices = noticesOf(content);
    if (mustBeTold === undefined)
      return [{ pointer: "/people", message: "It does not say who must be told." }];
    return [
      ...mustBeTold
        .filter((audience) => !notices.some((notice) => notice.audience === audience))
        .map((audience) => ({
          pointer: "/notices",
          message: `There is no notice for ${audience}.`,
        })),
      ...notices.flatMap((notice, index) => unanswered(notice, `/notices/${index}`)),
      ...readabilityRemarks(content).filter(({ pointer }) => pointer.startsWith("/notices/")),
    ];
  },
};
