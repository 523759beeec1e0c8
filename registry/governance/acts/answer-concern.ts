import { fail } from "../../../runtime/result.ts";
import type { Decide } from "../act.ts";
import { permittedMember } from "../allowed.ts";
import type { Concern } from "../state.ts";
import { responsibilityProblems, responsibleFor } from "./about.ts";
import { conclude } from "./concluding.ts";
import { lastLine, notFound, staleProblems, wordProblems } from "./input-checks.ts";
import { missingTexts } from "./writing.ts";

/** Answers a concern for everyone to read. */
export interface AnswerConcern {
  readonly type: "answer-concern";
  readonly concern: string;
  readonly state: Concern["replies"][number]["state"];
  readonly reply: string;
  /** Needed for CHANGED_SOMETHING. */
  readonly whatChanged?: string;
  /** Needed for NOT_CHANGED_REASON_GIVEN. */
  readonly whyNot?: string;
  readonly expectedRevision?: number;
}

const answers = ["REPLIED", "CHANGED_SOMETHING", "NOT_CHANGED_REASON_GIVEN"] as const;

/** Decides whether an answer to a concern is taken in: from those who answer for what it is about. */
export const decideAnswerConcern: Decide<AnswerConcern> = (state, command, surroundings) => {
  const may = permittedMember(state, surroundings.actor, "answer-concern");
  if (!may.ok) return fail([may.error]);
  const by = may.value;
  const { concern: id, reply, whatChanged, whyNot } = command;
  const concern = state.concerns.get(id);
  if (concern === undefined) return fail([notFound("concern", id, "/concern")]);
  const last = concern.replies.at(-1);
  const problems = [
    ...responsibilityProblems(responsibleFor(state, concern.about), by.authority),
    ...wordProblems("/state", [command.state], answers),
    ...missingTexts({
      reply,
      ...(command.state === "CHANGED_SOMETHING" ? { whatChanged } : {}),
      ...(command.state === "NOT_CHANGED_REASON_GIVEN" ? { whyNot } : {}),
    }),
    ...staleProblems(lastLine(concern, concern.replies), command.expectedRevision),
  ];
  const standing = last?.state === command.state ? last.document : undefined;
  const words = { reply, whatChanged, whyNot };
  return conclude({ subject: id, problems, words, standing }, surroundings, (document) => [
    { type: "concern-answered", concern: id, state: command.state, document, by },
  ]);
};
