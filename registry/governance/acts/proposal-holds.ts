import type { Problem } from "../../../runtime/problems.ts";
import { problemOf } from "../../../runtime/problems.ts";
import type { Result } from "../../../runtime/result.ts";
import { fail, ok } from "../../../runtime/result.ts";
import type { Decide } from "../act.ts";
import type { GovernanceState, Hold } from "../state.ts";
import { workingDaysAfter } from "../working-days.ts";
import { notProposing } from "./proposal-drafts.ts";
import type { OpenedProposal } from "./proposal-found.ts";
import { openProposal, stateProblems, writeFacts } from "./proposal-found.ts";
import { panelOfContact } from "./proposal-panels.ts";
import { neverCandidate } from "./proposal-reviews.ts";
import { missingTexts } from "./writing.ts";

/** A panel stops the gates until it has been answered. */
export interface PlaceHold {
  readonly type: "place-hold";
  readonly proposal: string;
  readonly panel: string;
  readonly reason: string;
}

/** Working days in which a hold has to be answered (MODEL 5.1); unanswered, it stays public and stays in force. */
const answerDays = 20;

const heldAlready = (holds: readonly Hold[], panel: string): readonly Problem[] =>
  holds.some((hold) => hold.panel === panel && hold.state === "OPEN")
    ? [problemOf("PROPOSAL_STATE", `${panel} holds it already.`)]
    : [];

/** Decides whether a panel may put a hold on a proposal. */
export const decidePlaceHold: Decide<PlaceHold> = (state, command, surroundings) => {
  const { proposal: id, panel, reason } = command;
  const opened = openProposal(state, id, surroundings.actor);
  if (!opened.ok) return opened;
  const { proposal, membership, by } = opened.value;
  const contact = panelOfContact(state, panel, membership);
  if (!contact.ok) return contact;
  const problems = [
    ...stateProblems(proposal, ["OPEN", "HELD"], "there is nothing to hold"),
    ...heldAlready(proposal.holds, panel),
    ...missingTexts({ reason }),
  ];
  const hold = surroundings.newId("hold");
  const today = surroundings.now.slice(0, 10);
  const answerBy = workingDaysAfter(today, answerDays, surroundings.holidays);
  return writeFacts({ subject: hold, problems, words: { reason } }, surroundings, (document) => [
    { type: "hold-placed", hold, proposal: id, panel, answerBy, document, by },
  ]);
};

interface OpenedHold extends OpenedProposal {
  readonly hold: Hold;
}

const openHold = (
  state: GovernanceState,
  id: string,
  actor: Parameters<typeof openProposal>[2],
): Result<OpenedHold, readonly Problem[]> => {
  const opened = openProposal(state, state.proposalOfHold.get(id) ?? "", actor);
  const hold = opened.ok ? opened.value.proposal.holds.find((one) => one.id === id) : undefined;
  if (opened.ok && hold !== undefined) return ok({ ...opened.value, hold });
  const isUnknown = !state.proposalOfHold.has(id);
  return opened.ok || isUnknown
    ? fail([problemOf("HOLD_NOT_FOUND", `There is no hold "${id}".`)])
    : opened;
};

/** An answer to a hold, from those who propose. */
export interface AnswerHold {
  readonly type: "answer-hold";
  readonly hold: string;
  readonly answer: string;
}

/** Decides whether a hold may be answered. */
export const decideAnswerHold: Decide<AnswerHold> = (state, command, surroundings) => {
  const { hold: id, answer } = command;
  const opened = openHold(state, id, surroundings.actor);
  if (!opened.ok) return opened;
  const { proposal, hold, by } = opened.value;
  const problems = [
    ...notProposing(proposal.proposers, by.authority),
    ...(hold.state === "OPEN"
      ? []
      : [problemOf("PROPOSAL_STATE", `${id} is ${hold.state}; it waits for no answer.`)]),
    ...missingTexts({ answer }),
  ];
  return writeFacts({ subject: id, problems, words: { answer } }, surroundings, (document) => [
    { type: "hold-answered", hold: id, document, by },
  ]);
};

/** The panel says whether the answer is enough; if not, the hold is open again. */
export interface SettleHold {
  readonly type: "settle-hold";
  readonly hold: string;
  readonly settled: "LIFTED" | "NOT_ANSWERED";
  readonly reason: string;
}

/** Decides whether a panel may settle its hold. */
export const decideSettleHold: Decide<SettleHold> = (state, command, surroundings) => {
  const { hold: id, settled, reason } = command;
  const opened = openHold(state, id, surroundings.actor);
  if (!opened.ok) return opened;
  const { hold, membership, by } = opened.value;
  const contact = panelOfContact(state, hold.panel, membership);
  if (!contact.ok) return contact;
  const isIdle = hold.state === "LIFTED" || (hold.state === "OPEN" && settled === "NOT_ANSWERED");
  const problems = [
    ...(isIdle ? [problemOf("PROPOSAL_STATE", `${id} is ${hold.state} already.`)] : []),
    ...missingTexts({ reason }),
  ];
  return writeFacts({ subject: id, problems, words: { reason } }, surroundings, (document) => [
    { type: "hold-settled", hold: id, settled, document, by },
  ]);
};

/** A disagreement that someone wants kept beside the decision. */
export interface RecordDissent {
  readonly type: "record-dissent";
  readonly proposal: string;
  readonly candidate: string;
  /** Panel that disagrees; absent when a person does, for their authority. */
  readonly panel?: string;
  readonly reason: string;
}

/** Decides whether a dissent may be recorded: also after the decision, and never to be removed. */
export const decideRecordDissent: Decide<RecordDissent> = (state, command, surroundings) => {
  const { type: _type, reason, ...rest } = command;
  const opened = openProposal(state, command.proposal, surroundings.actor);
  if (!opened.ok) return opened;
  const { proposal, membership, by } = opened.value;
  if (command.panel !== undefined) {
    const contact = panelOfContact(state, command.panel, membership);
    if (!contact.ok) return contact;
  }
  const problems = [...neverCandidate(proposal, command.candidate), ...missingTexts({ reason })];
  const dissent = surroundings.newId("dissent");
  return writeFacts({ subject: dissent, problems, words: { reason } }, surroundings, (document) => [
    { type: "dissent-recorded", ...rest, dissent, document, by },
  ]);
};
