import type { Problem } from "../../../runtime/problems.ts";
import { problemOf } from "../../../runtime/problems.ts";
import { fail } from "../../../runtime/result.ts";
import type { Decide, Surroundings } from "../act.ts";
import { permitted } from "../allowed.ts";
import type { SpeakerRole } from "../fact/words.ts";
import { speakerRoles } from "../fact/words.ts";
import type { EthicsAnswer, GovernanceState, Membership } from "../state.ts";
import { conclude } from "./concluding.ts";
import { wordProblems } from "./input-checks.ts";
import { openProposal, stateProblems } from "./proposal-found.ts";
import { missingTexts } from "./writing.ts";

/** Answers one ethics question for one proposal, from where the person stands; other answers stay beside it. */
export interface AnswerEthicsQuestion {
  readonly type: "answer-ethics-question";
  readonly proposal: string;
  /** For example `EQ-07`. */
  readonly question: string;
  readonly stance: EthicsAnswer["stance"];
  /** Part from which it is answered. */
  readonly role: SpeakerRole;
  /** Panel that answers, through the person who supports it. */
  readonly panel?: string;
  readonly answer: string;
  readonly evidence?: string;
  /** Needed for CONTENT_WITH_CONDITIONS. */
  readonly conditions?: string;
}

/** The set of questions that are answered. */
const ethicsQuestions = "chorus:ethics-questions";

const stances = ["CONTENT", "CONTENT_WITH_CONDITIONS", "NOT_CONTENT"] as const;

const questionProblems = (
  question: string,
  { items }: Pick<Surroundings, "items">,
): readonly Problem[] => {
  const isThere = items
    .versionsOf(ethicsQuestions)
    .some(
      ({ content }) =>
        content.kind === "question-set" && content.questions.some(({ code }) => code === question),
    );
  return isThere
    ? []
    : [
        problemOf("QUESTION_NOT_FOUND", `There is no question "${question}".`, {
          place: { pointer: "/question" },
        }),
      ];
};

const panelProblems = (
  { panels }: GovernanceState,
  id: string | undefined,
  { authority, roles }: Membership,
): readonly Problem[] => {
  if (id === undefined) return [];
  const panel = panels.get(id);
  const place = { pointer: "/panel" };
  if (panel === undefined)
    return [problemOf("PANEL_NOT_FOUND", `There is no panel "${id}".`, { place })];
  return panel.host === authority && roles.includes("PANEL_CONTACT")
    ? []
    : [
        problemOf("ROLE_NEEDED", `Only the person who supports ${panel.name} speaks for it here.`, {
          place,
        }),
      ];
};

/** The last answer from the same place: the same role, for the same body or panel. */
const lastFrom = (
  answers: readonly EthicsAnswer[],
  { question, role, panel }: AnswerEthicsQuestion,
  authority: string,
): EthicsAnswer | undefined =>
  answers.findLast(
    (one) =>
      one.question === question &&
      one.role === role &&
      one.panel === panel &&
      one.by.authority === authority,
  );

/** Decides whether an answer is taken in. Later answers from the same place take its place; none are merged. */
export const decideAnswerEthicsQuestion: Decide<AnswerEthicsQuestion> = (
  state,
  command,
  surroundings,
) => {
  const may = permitted(state, surroundings.actor, "answer-ethics-question");
  if (!may.ok) return fail([may.error]);
  const { proposal: id, question, stance, role, panel, answer, evidence, conditions } = command;
  const opened = openProposal(state, id, surroundings.actor);
  if (!opened.ok) return opened;
  const { proposal, membership, by } = opened.value;
  const problems = [
    ...stateProblems(proposal, ["DRAFT", "OPEN", "HELD"], "its questions are closed"),
    ...questionProblems(question, surroundings),
    ...wordProblems("/stance", [stance], stances),
    ...wordProblems("/role", [role], speakerRoles),
    ...panelProblems(state, panel, membership),
    ...missingTexts({ answer, ...(stance === "CONTENT_WITH_CONDITIONS" ? { conditions } : {}) }),
  ];
  const before = lastFrom(proposal.ethics, command, by.authority);
  const standing = before?.stance === stance ? before.document : undefined;
  const words = { question, answer, evidence, conditions };
  const told = { question, stance, role, ...(panel === undefined ? {} : { panel }) };
  return conclude({ subject: id, problems, words, standing }, surroundings, (document) => [
    { type: "ethics-answered", proposal: id, ...told, document, by },
  ]);
};
