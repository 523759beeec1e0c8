import type { Problem } from "../../../runtime/problems.ts";
import { problemOf } from "../../../runtime/problems.ts";
import { fail } from "../../../runtime/result.ts";
import type { Decide } from "../act.ts";
import { requireCapacity } from "../allowed.ts";
import type { Capacity, ReviewDecision } from "../fact/words.ts";
import type { Proposal } from "../state.ts";
import { candidateRead, openProposal, stateProblems, writeFacts } from "./proposal-found.ts";
import { missingTexts } from "./writing.ts";

/** The four headings of a review (MODEL 3.10), and what else the reviewer says. */
export interface ReviewBody {
  readonly accountability?: string;
  readonly involvement?: string;
  readonly personCentred?: string;
  readonly publicGood?: string;
  /** What has to change for support, for SUPPORT_WITH_CHANGES. */
  readonly changes?: readonly string[];
  readonly reason?: string;
}

/** A verdict in a named capacity, bound to the candidate that was read. */
export interface RecordReview {
  readonly type: "record-review";
  readonly proposal: string;
  /** Hash of the candidate that was read. */
  readonly candidate: string;
  readonly capacity: Capacity;
  readonly decision: ReviewDecision;
  /** Would you want this asked of your own child? A no waits until someone has answered it. */
  readonly ownChild: "YES" | "NO" | "NOT_APPLICABLE";
  readonly body: ReviewBody;
}

const reasonNeeded: ReadonlySet<ReviewDecision> = new Set([
  "HOLD",
  "DO_NOT_SUPPORT",
  "ABSTAIN_WITH_COMMENT",
]);

const wordsMissing = ({ decision, ownChild, body }: RecordReview): readonly Problem[] => [
  ...(reasonNeeded.has(decision) || ownChild === "NO"
    ? missingTexts({ "body/reason": body.reason })
    : []),
  ...(decision === "SUPPORT_WITH_CHANGES" && (body.changes ?? []).length === 0
    ? missingTexts({ "body/changes": undefined })
    : []),
];

/** Refuses those who wrote, joined or submitted the proposal. */
export const ownProposal = ({ proposing }: Proposal, member: string): readonly Problem[] =>
  proposing.has(member)
    ? [problemOf("OWN_PROPOSAL", "You took part in proposing this, so your word cannot count.")]
    : [];

/** Decides whether a review may be recorded. Those who propose are told to let someone else speak. */
export const decideRecordReview: Decide<RecordReview> = (state, command, surroundings) => {
  const { proposal: id, capacity, decision, ownChild, body } = command;
  const may = requireCapacity(state, surroundings.actor, capacity);
  if (!may.ok) return fail([may.error]);
  const opened = openProposal(state, id, surroundings.actor);
  if (!opened.ok) return opened;
  const { proposal, by } = opened.value;
  const read = candidateRead(proposal, command.candidate);
  if (!read.ok) return read;
  const problems = [
    // After it was accepted others may take it up, each with the word of its own people.
    ...stateProblems(proposal, ["OPEN", "HELD", "ACCEPTED"], "it is not under review"),
    ...ownProposal(proposal, by.member),
    ...wordsMissing(command),
  ];
  const review = surroundings.newId("review");
  const candidate = read.value.hash;
  return writeFacts({ subject: review, problems, words: body }, surroundings, (document) => [
    {
      type: "review-recorded",
      review,
      proposal: id,
      candidate,
      capacity,
      decision,
      ownChild,
      document,
      by,
    },
  ]);
};

/** A remark on a proposal, on one field of an item in it, or in answer to another remark or review. */
export interface MakeComment {
  readonly type: "make-comment";
  readonly proposal: string;
  readonly candidate?: string;
  readonly itemId?: string;
  readonly pointer?: string;
  readonly answers?: string;
  readonly text: string;
}

/** Refuses a candidate that the proposal never had. */
export const neverCandidate = (
  { candidates }: Proposal,
  candidate: string | undefined,
): readonly Problem[] =>
  candidate === undefined || candidates.some(({ hash }) => hash === candidate)
    ? []
    : [
        problemOf("CANDIDATE_CHANGED", `This proposal never had a candidate "${candidate}".`, {
          place: { pointer: "/candidate" },
        }),
      ];

const answersNothing = (
  { comments, reviews }: Proposal,
  answers: string | undefined,
): readonly Problem[] =>
  answers === undefined || [...comments, ...reviews].some(({ id }) => id === answers)
    ? []
    : [
        problemOf("COMMENT_NOT_FOUND", `There is no comment or review "${answers}" here.`, {
          place: { pointer: "/answers" },
        }),
      ];

/** Decides whether a comment may be made. */
export const decideMakeComment: Decide<MakeComment> = (state, command, surroundings) => {
  const { type: _type, text, ...place } = command;
  const opened = openProposal(state, command.proposal, surroundings.actor);
  if (!opened.ok) return opened;
  const { proposal, by } = opened.value;
  const problems = [
    ...missingTexts({ text }),
    ...answersNothing(proposal, command.answers),
    ...neverCandidate(proposal, command.candidate),
  ];
  const comment = surroundings.newId("comment");
  return writeFacts({ subject: comment, problems, words: { text } }, surroundings, (document) => [
    { type: "comment-made", ...place, comment, document, by },
  ]);
};
