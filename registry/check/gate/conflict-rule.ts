import type { GateCondition } from "./condition.ts";
import { kindsAboutPeople } from "./condition.ts";
import { isBlank, peopleOf } from "./parts.ts";

/** INV-58: what is about several people says what is done when they see it differently. */
export const conflictRule: GateCondition = {
  code: "INV-58",
  title: "What is about several people says what is done when they disagree",
  fix: "Write a conflict rule: whose view is recorded, and how each is kept.",
  appliesTo: kindsAboutPeople,
  find: (content) => {
    const scope = peopleOf(content).subjectScope;
    if (scope === undefined || scope.subjects.length < 2 || !isBlank(scope.conflictRule)) return [];
    const message = `It is about ${scope.subjects.length} kinds of people, with no rule for when they disagree.`;
    return [{ pointer: "/people/subjectScope", message }];
  },
};
