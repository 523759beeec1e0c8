import type { LedgerEvent } from "../event.ts";
import type { GovernanceState } from "../state.ts";
import type { ProcessCondition, Unmet } from "./condition.ts";

/** INV-78: dissent is never removed, nor are its words taken out of view. */
export const dissentKept: ProcessCondition = {
  code: "INV-78",
  title: "Dissent is kept",
  fix: "Put the words back from a backup; dissent stays beside the decision for ever.",
  find: ({ proposal, state }) =>
    proposal.dissents
      .filter(({ document }) => state.withheld.has(document))
      .map(({ id }) => ({ message: `The words of dissent ${id} are out of view.` })),
};

/** INV-78 over a whole ledger: dissent that was recorded and that a state no longer shows. */
export const lostDissent = (
  events: Iterable<LedgerEvent>,
  { proposals, withheld }: Pick<GovernanceState, "proposals" | "withheld">,
): readonly Unmet[] => {
  const lost: Unmet[] = [];
  for (const { fact } of events) {
    if (fact.type !== "dissent-recorded") continue;
    const kept = proposals.get(fact.proposal)?.dissents.some(({ id }) => id === fact.dissent);
    if (kept !== true || withheld.has(fact.document))
      lost.push({ message: `Dissent ${fact.dissent} was recorded and is not shown.` });
  }
  return lost;
};
