import type { ProcessCondition } from "./condition.ts";

/** INV-71: no hold of a panel waits for an answer. */
export const holdsAnswered: ProcessCondition = {
  code: "INV-71",
  title: "Every hold is answered",
  fix: "The steward answers the hold; the panel says whether that is enough.",
  find: ({ proposal, state }) =>
    proposal.holds
      .filter((hold) => hold.state === "OPEN")
      .map(({ answerBy, panel }) => ({
        message: `The hold of ${state.panels.get(panel)?.name ?? panel} waits for an answer, due on ${answerBy}.`,
      })),
};
