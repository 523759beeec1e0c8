import type { Audience } from "../../../generated/items/types.ts";
import type { Problem } from "../../../runtime/problems.ts";
import { fail } from "../../../runtime/result.ts";
import type { Decide } from "../act.ts";
import { permittedMember } from "../allowed.ts";
import type { FeedbackOutcome } from "../fact/words.ts";
import { feedbackOutcomes } from "../fact/words.ts";
import { responsibilityProblems, responsibleFor } from "./about.ts";
import { conclude } from "./concluding.ts";
import { invalid, lastLine, notFound, staleProblems, wordProblems } from "./input-checks.ts";
import { longSentences } from "./readable.ts";
import { missingTexts } from "./writing.ts";

/** What those who raised a point are told, for one audience in one language. */
export interface ReplyText {
  readonly audience: Audience;
  readonly language: string;
  readonly text: string;
}

/** Says what came of a point, and what those who raised it were told. */
export interface AnswerFeedback {
  readonly type: "answer-feedback";
  readonly feedback: string;
  readonly outcome: FeedbackOutcome;
  readonly whatChanged?: string;
  /** Needed for every outcome but DONE, in plain words. */
  readonly whyNot?: string;
  /** Empty while nobody has been told yet. */
  readonly reply: readonly ReplyText[];
  readonly expectedRevision?: number;
}

const changed: ReadonlySet<FeedbackOutcome> = new Set(["DONE", "PARTLY_DONE"]);

const textProblems = ({
  outcome,
  whatChanged,
  whyNot,
  reply,
}: AnswerFeedback): readonly Problem[] =>
  missingTexts({
    ...(changed.has(outcome) ? { whatChanged } : {}),
    ...(outcome === "DONE" ? {} : { whyNot }),
    ...Object.fromEntries(
      reply.flatMap(({ text, language }, index) => [
        [`reply/${index}/text`, text],
        [`reply/${index}/language`, language],
      ]),
    ),
  });

/** A reply that cannot be read is no reply: sentences are short for whoever it is meant for. */
const readableProblems = (reply: readonly ReplyText[]): readonly Problem[] =>
  reply.flatMap(({ audience, text }, index) =>
    longSentences(text, audience).map(({ words, limit }) =>
      invalid(
        `/reply/${index}/text`,
        `A sentence has ${words} words; ${audience} should meet ${limit} at most.`,
        "Cut it into shorter sentences, in everyday words.",
      ),
    ),
  );

/** Decides whether an answer to a point is taken in: from those who propose what it is about, or keep the record. */
export const decideAnswerFeedback: Decide<AnswerFeedback> = (state, command, surroundings) => {
  const may = permittedMember(state, surroundings.actor, "answer-feedback");
  if (!may.ok) return fail([may.error]);
  const { feedback: id, outcome, whatChanged, whyNot, reply } = command;
  const feedback = state.feedback.get(id);
  if (feedback === undefined) return fail([notFound("point", id, "/feedback")]);
  const by = may.value;
  const responsible = [...responsibleFor(state, feedback.about), feedback.by.authority];
  const last = feedback.answers.at(-1);
  const problems = [
    ...responsibilityProblems(responsible, by.authority),
    ...wordProblems("/outcome", [outcome], feedbackOutcomes),
    ...textProblems(command),
    ...readableProblems(reply),
    ...staleProblems(lastLine(feedback, feedback.answers), command.expectedRevision),
  ];
  const words = { whatChanged, whyNot, reply };
  const standing = last?.outcome === outcome ? last.document : undefined;
  const attempt = { subject: id, problems, words, standing };
  const answer = { feedback: id, outcome, replied: reply.length > 0, by };
  return conclude(attempt, surroundings, (document) => [
    { type: "feedback-answered", ...answer, document },
  ]);
};
