import { parseItemRef } from "../../identity/item-ref.ts";
import { resolveRef } from "../../model/snapshot.ts";
import { inForce } from "../in-force.ts";
import type { ConditionContext, ProcessCondition } from "./condition.ts";

const questionsOf = ({ state, surroundings }: ConditionContext, text: string) => {
  const ref = parseItemRef(text);
  if (!ref.ok) return undefined;
  const { items, now } = surroundings;
  const found =
    ref.value.kind === "exact"
      ? resolveRef(items, ref.value)
      : inForce({ items, state, today: now.slice(0, 10) }, ref.value);
  return found?.content.kind === "question-set" ? found.content.questions : undefined;
};

const isAsked = ({ gate: { ethics }, items }: ConditionContext): boolean =>
  ethics !== undefined &&
  (ethics.appliesTo === undefined ||
    items.length === 0 ||
    items.some(({ content }) => ethics.appliesTo?.includes(content.kind)));

/** INV-50: the ethics questions of a gate are answered; several answers stand side by side. */
export const ethicsAnswered: ProcessCondition = {
  code: "INV-50",
  title: "The ethics questions are answered",
  fix: "Answer what is open, each from where you stand; answers that differ stand side by side.",
  find: (context) => {
    const { ethics } = context.gate;
    if (ethics === undefined || !isAsked(context)) return [];
    const questions = questionsOf(context, ethics.questionSet);
    if (questions === undefined)
      return [{ message: `The questions of ${ethics.questionSet} are not here.` }];
    const answered = new Set(context.proposal.ethics.map(({ question }) => question));
    const open = questions
      .filter(({ stage }) => stage !== undefined && ethics.stages.includes(stage))
      .map(({ code }) => code)
      .filter((code) => !answered.has(code));
    return open.length === 0
      ? []
      : [{ message: `${open.length} questions wait for an answer: ${open.join(", ")}.` }];
  },
};
