import type { ProcessCondition } from "./condition.ts";
import { unmetUnless } from "./unmet-unless.ts";

/** PANEL-ASKED: a panel was asked about this candidate before the round opened, or has answered. */
export const panelAsked: ProcessCondition = {
  code: "PANEL-ASKED",
  title: "A panel was asked, and had the whole window to answer",
  fix: "Ask a panel about the candidate that stands, then open the round.",
  find: ({ proposal, candidate, round }) => {
    const answered = proposal.panelViews.some((view) => view.candidate === candidate.hash);
    const asked = proposal.panelRequests.some(
      (request) =>
        request.candidate === candidate.hash &&
        (round === undefined || request.at.slice(0, 10) <= round.opensOn),
    );
    return unmetUnless(answered || asked, "No panel was asked about this candidate in time.");
  },
};
