import type { Problem } from "../../../runtime/problems.ts";
import { problemOf } from "../../../runtime/problems.ts";
import type { Result } from "../../../runtime/result.ts";
import { fail, ok } from "../../../runtime/result.ts";
import type { Decide } from "../act.ts";
import type { ReviewDecision } from "../fact/words.ts";
import { reviewDecisions } from "../fact/words.ts";
import { minimumGroup } from "../group-size.ts";
import type { GovernanceState, Membership, Panel } from "../state.ts";
import { candidateRead, openProposal, stateProblems, writeFacts } from "./proposal-found.ts";
import { ownProposal } from "./proposal-reviews.ts";
import { missingTexts } from "./writing.ts";

/** Asks a panel for its view of the candidate that stands. */
export interface AskPanel {
  readonly type: "ask-panel";
  readonly proposal: string;
  readonly panel: string;
  readonly text: string;
}

const findPanel = (state: GovernanceState, id: string): Result<Panel, readonly Problem[]> => {
  const panel = state.panels.get(id);
  return panel === undefined
    ? fail([
        problemOf("PANEL_NOT_FOUND", `There is no panel "${id}".`, {
          place: { pointer: "/panel" },
        }),
      ])
    : ok(panel);
};

/** Decides whether a panel may be asked: anyone who takes part may ask, since being asked binds nobody. */
export const decideAskPanel: Decide<AskPanel> = (state, command, surroundings) => {
  const { proposal: id, panel, text } = command;
  const opened = openProposal(state, id, surroundings.actor);
  if (!opened.ok) return opened;
  const { proposal, by } = opened.value;
  const found = findPanel(state, panel);
  if (!found.ok) return found;
  const candidate = proposal.candidates.at(-1)?.hash ?? "";
  const problems = [
    ...stateProblems(proposal, ["OPEN", "HELD"], "submit it first, then ask"),
    ...missingTexts({ text }),
  ];
  return writeFacts({ subject: id, problems, words: { text } }, surroundings, (document) => [
    { type: "panel-asked", proposal: id, panel, candidate, document, by },
  ]);
};

/** The panel, when the person who acts is the one who supports it and so speaks for it here. */
export const panelOfContact = (
  state: GovernanceState,
  id: string,
  { authority, roles }: Membership,
): Result<Panel, readonly Problem[]> => {
  const panel = findPanel(state, id);
  if (!panel.ok) return panel;
  return panel.value.host === authority && roles.includes("PANEL_CONTACT")
    ? panel
    : fail([
        problemOf("NOT_ALLOWED", `Only the person who supports ${panel.value.name} can do this.`, {
          fix: `Ask ${panel.value.host} who supports the panel.`,
        }),
      ]);
};

/** A panel's view of a candidate, agreed in talk. */
export interface RecordPanelView {
  readonly type: "record-panel-view";
  readonly proposal: string;
  readonly panel: string;
  readonly candidate: string;
  readonly decision: ReviewDecision;
  readonly reach: "UNDER_MINIMUM" | "MINIMUM_OR_MORE";
  readonly looksLikeMyLife?: "YES" | "PARTLY" | "NO";
  readonly reason: string;
}

/** Votes of a panel, counted outside the ledger; they are forgotten once the view is recorded. */
export interface CloseBallot extends Omit<RecordPanelView, "type" | "decision" | "reach"> {
  readonly type: "close-ballot";
  readonly votes: Readonly<Partial<Record<ReviewDecision, number>>>;
}

interface ViewCommand extends Omit<RecordPanelView, "type"> {
  readonly how: "AGREED_IN_TALK" | "BALLOT";
}

const decideView: Decide<ViewCommand> = (state, command, surroundings) => {
  const { reason, candidate: hash, ...rest } = command;
  const opened = openProposal(state, command.proposal, surroundings.actor);
  if (!opened.ok) return opened;
  const { proposal, membership, by } = opened.value;
  const panel = panelOfContact(state, command.panel, membership);
  if (!panel.ok) return panel;
  const read = candidateRead(proposal, hash);
  if (!read.ok) return read;
  const problems = [
    ...stateProblems(proposal, ["OPEN", "HELD", "ACCEPTED"], "it is not under review"),
    ...ownProposal(proposal, by.member),
    ...missingTexts({ reason }),
  ];
  const view = surroundings.newId("view");
  const candidate = read.value.hash;
  return writeFacts({ subject: view, problems, words: { reason } }, surroundings, (document) => [
    { type: "panel-view-recorded", ...rest, view, candidate, document, by },
  ]);
};

/** Decides whether a panel's agreed view may be recorded. */
export const decideRecordPanelView: Decide<RecordPanelView> = (state, command, surroundings) => {
  const { type: _type, ...view } = command;
  return decideView(state, { ...view, how: "AGREED_IN_TALK" }, surroundings);
};

/**
 * Decides a ballot. The option that more than half chose is the panel's view; without one the panel has none and abstains.
 * Below the minimum group size nothing is counted, because a count of a few tells who said what.
 */
export const decideCloseBallot: Decide<CloseBallot> = (state, command, surroundings) => {
  const { type: _type, votes, ...view } = command;
  const total = Object.values(votes).reduce((sum, count) => sum + count, 0);
  const decision =
    reviewDecisions.find((option) => (votes[option] ?? 0) * 2 > total) ?? "ABSTAIN_WITH_COMMENT";
  const decided = decideView(
    state,
    { ...view, decision, reach: "MINIMUM_OR_MORE", how: "BALLOT" },
    surroundings,
  );
  // Who may not close the ballot does not even learn whether few have voted.
  return decided.ok && total < minimumGroup
    ? fail([problemOf("BALLOT_TOO_SMALL", `Fewer than ${minimumGroup} people have voted so far.`)])
    : decided;
};
