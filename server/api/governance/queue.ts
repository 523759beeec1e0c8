import { responsibleFor } from "../../../registry/governance/acts/about.ts";
import { tallyRound } from "../../../registry/governance/counting.ts";
import type { QuorumRule } from "../../../registry/governance/fact/proposals.ts";
import type {
  Concern,
  GovernanceState,
  Hold,
  Proposal,
  Round,
} from "../../../registry/governance/state.ts";
import { concernState } from "../../../registry/governance/views/overdue.ts";
import type { Of } from "./nodes.ts";

/** Something that waits for an authority, and by when. */
export interface QueueEntry {
  readonly key: string;
  readonly reason:
    | "DRAFT_TO_FINISH"
    | "HOLD_TO_ANSWER"
    | "REVIEW_NEEDED"
    | "DECISION_DUE"
    | "PANEL_ASKED"
    | "CONCERN_TO_ANSWER";
  readonly proposal?: Proposal;
  readonly concern?: Concern;
  readonly hold?: Hold;
  readonly round?: Of<Round>;
  readonly due?: string;
  readonly isOverdue: boolean;
}

/** For whom, and seen from which day. */
export interface QueueQuestion {
  readonly state: GovernanceState;
  readonly authority: string;
  readonly today: string;
}

const isFrom = (
  { from }: QuorumRule,
  { proposers }: Proposal,
  { round, authority }: { readonly round: Round; readonly authority: string },
): boolean => {
  switch (from) {
    case "DECIDING_AUTHORITY":
      return round.authority === authority;
    case "OTHER_AUTHORITY":
      return !proposers.includes(authority);
    case "ANY_AUTHORITY":
      return true;
    case "PROPOSER":
    case "ANY_PANEL":
    case "ANY_PANEL_ASKED":
    case "PANEL_NOT_HOSTED_BY_PROPOSER":
      return false;
  }
};

/** Whether somebody of the authority could fill a place that is still empty. */
const couldFill = (
  { state, authority }: QueueQuestion,
  proposal: Proposal,
  { capacities }: QuorumRule,
): boolean =>
  [...state.memberships.values()].some(
    (membership) =>
      membership.authority === authority &&
      !proposal.proposing.has(membership.member) &&
      membership.capacities.some(
        (capacity) =>
          capacities.includes(capacity) &&
          !proposal.reviews.some(
            (review) =>
              review.by.member === membership.member &&
              review.capacity === capacity &&
              review.candidate === proposal.candidates.at(-1)?.hash,
          ),
      ),
  );

const needsReview = (question: QueueQuestion, proposal: Proposal, round: Round): boolean =>
  tallyRound(question.state, proposal, round).some(
    ({ rule, missing }) =>
      missing > 0 &&
      isFrom(rule, proposal, { round, authority: question.authority }) &&
      couldFill(question, proposal, rule),
  );

const roundEntries = (question: QueueQuestion, proposal: Proposal): readonly QueueEntry[] => {
  const { authority, today } = question;
  const open = proposal.rounds.filter(
    ({ id, candidate }) =>
      candidate === proposal.candidates.at(-1)?.hash &&
      !proposal.decisions.some((decision) => decision.round === id),
  );
  return open.flatMap((round) => {
    const entry = {
      proposal,
      round: { ...round, of: proposal },
      due: round.closesOn,
      isOverdue: round.closesOn < today,
    };
    return [
      ...(needsReview(question, proposal, round)
        ? [{ ...entry, key: `review ${round.id}`, reason: "REVIEW_NEEDED" as const }]
        : []),
      ...(round.authority === authority && round.closesOn <= today
        ? [{ ...entry, key: `decision ${round.id}`, reason: "DECISION_DUE" as const }]
        : []),
    ];
  });
};

const holdEntries = (
  { authority, today }: QueueQuestion,
  proposal: Proposal,
): readonly QueueEntry[] =>
  proposal.proposers.includes(authority)
    ? proposal.holds
        .filter(({ state }) => state === "OPEN")
        .map((hold) => ({
          key: `hold ${hold.id}`,
          reason: "HOLD_TO_ANSWER",
          proposal,
          hold,
          due: hold.answerBy,
          isOverdue: hold.answerBy < today,
        }))
    : [];

const panelEntries = (
  { state, authority }: QueueQuestion,
  proposal: Proposal,
): readonly QueueEntry[] => {
  const standing = proposal.candidates.at(-1)?.hash;
  return proposal.panelRequests
    .filter(
      ({ panel, candidate }) =>
        candidate === standing &&
        state.panels.get(panel)?.host === authority &&
        !proposal.panelViews.some((view) => view.panel === panel && view.candidate === standing),
    )
    .map(({ seq }) => ({ key: `panel ${seq}`, reason: "PANEL_ASKED", proposal, isOverdue: false }));
};

const proposalEntries = (question: QueueQuestion, proposal: Proposal): readonly QueueEntry[] => {
  const { id, state, proposers } = proposal;
  if (state === "DRAFT")
    return proposers.includes(question.authority)
      ? [{ key: `draft ${id}`, reason: "DRAFT_TO_FINISH", proposal, isOverdue: false }]
      : [];
  if (state !== "OPEN") return [];
  return [
    ...holdEntries(question, proposal),
    ...roundEntries(question, proposal),
    ...panelEntries(question, proposal),
  ];
};

const concernEntries = ({ state, authority, today }: QueueQuestion): readonly QueueEntry[] =>
  [...state.concerns.values()]
    .filter(
      (concern) =>
        concern.replies.length === 0 && responsibleFor(state, concern.about).includes(authority),
    )
    .map((concern) => ({
      key: `concern ${concern.id}`,
      reason: "CONCERN_TO_ANSWER",
      concern,
      due: concern.due,
      isOverdue: concernState(concern, today) === "OVERDUE",
    }));

const noDay = "9999-12-31";

/** What waits for an authority, the first due first; what has no day comes last. */
export const queueOf = (question: QueueQuestion): readonly QueueEntry[] =>
  [
    ...[...question.state.proposals.values()].flatMap((proposal) =>
      proposalEntries(question, proposal),
    ),
    ...concernEntries(question),
  ].toSorted((a, b) => {
    const [left, right] = [a.due ?? noDay, b.due ?? noDay];
    if (left === right) return a.key < b.key ? -1 : 1;
    return left < right ? -1 : 1;
  });
