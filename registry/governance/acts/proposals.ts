import type { AskPanel, CloseBallot, RecordPanelView } from "./proposal-panels.ts";
import { decideAskPanel, decideCloseBallot, decideRecordPanelView } from "./proposal-panels.ts";
import type { DecideAtGate } from "./proposal-decisions.ts";
import { decideAtGate } from "./proposal-decisions.ts";
import type {
  CreateProposal,
  JoinProposal,
  ReviseProposal,
  WithdrawProposal,
} from "./proposal-drafts.ts";
import {
  decideCreateProposal,
  decideJoinProposal,
  decideReviseProposal,
  decideWithdrawProposal,
} from "./proposal-drafts.ts";
import type { AnswerHold, PlaceHold, RecordDissent, SettleHold } from "./proposal-holds.ts";
import {
  decideAnswerHold,
  decidePlaceHold,
  decideRecordDissent,
  decideSettleHold,
} from "./proposal-holds.ts";
import type { MakeComment, RecordReview } from "./proposal-reviews.ts";
import { decideMakeComment, decideRecordReview } from "./proposal-reviews.ts";
import type { OpenRound } from "./proposal-rounds.ts";
import { decideOpenRound } from "./proposal-rounds.ts";
import type { SubmitProposal } from "./proposal-submit.ts";
import { decideSubmitProposal } from "./proposal-submit.ts";
import type { SetProfile } from "./profiles.ts";
import { decideSetProfile } from "./profiles.ts";

/** Everything that can be done to a proposal, and the acts of an authority on its own profiles. */
export type ProposalCommand =
  | AnswerHold
  | AskPanel
  | CloseBallot
  | CreateProposal
  | DecideAtGate
  | JoinProposal
  | MakeComment
  | OpenRound
  | PlaceHold
  | RecordDissent
  | RecordPanelView
  | RecordReview
  | ReviseProposal
  | SetProfile
  | SettleHold
  | SubmitProposal
  | WithdrawProposal;

/** How each is decided. */
export const decideProposals = {
  "answer-hold": decideAnswerHold,
  "ask-panel": decideAskPanel,
  "close-ballot": decideCloseBallot,
  "create-proposal": decideCreateProposal,
  "decide-at-gate": decideAtGate,
  "join-proposal": decideJoinProposal,
  "make-comment": decideMakeComment,
  "open-round": decideOpenRound,
  "place-hold": decidePlaceHold,
  "record-dissent": decideRecordDissent,
  "record-panel-view": decideRecordPanelView,
  "record-review": decideRecordReview,
  "revise-proposal": decideReviseProposal,
  "set-profile": decideSetProfile,
  "settle-hold": decideSettleHold,
  "submit-proposal": decideSubmitProposal,
  "withdraw-proposal": decideWithdrawProposal,
} as const;
