import { resolveText } from "../../model/snapshot.ts";
import type { ConditionContext, ProcessCondition } from "./condition.ts";

const requiredQuestions = ({ gate, items, surroundings }: ConditionContext): readonly string[] => {
  const { ethics } = gate;
  if (ethics === undefined) return [];
  const { appliesTo } = ethics;
  const applies =
    appliesTo === undefined ||
    items.length === 0 ||
    items.some(({ content }) => appliesTo.includes(content.kind));
  const content = resolveText(surroundings.items, ethics.questionSet)?.content;
  if (!applies || content?.kind !== "question-set") return [];
  return content.questions
    .filter(({ stage }) => stage !== undefined && ethics.stages.includes(stage))
    .map(({ code }) => code);
};

/** INV-50: the ethics questions of a gate are answered; several answers stand side by side. */
export const ethicsAnswered: ProcessCondition = {
  code: "INV-50",
  title: "The ethics questions are answered",
  fix: "Answer what is open, each from where you stand; answers that differ stand side by side.",
  find: (context) => {
    const answered = new Set(context.proposal.ethics.map(({ question }) => question));
    const open = requiredQuestions(context).filter((code) => !answered.has(code));
    return open.length === 0
      ? []
      : [{ message: `${open.length} questions wait for an answer: ${open.join(", ")}.` }];
  },
};
