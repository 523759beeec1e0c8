import { emptyGovernance } from "../registry/governance/draft.ts";
import { replayGovernance } from "../registry/governance/evolve-state.ts";
import type { GovernanceState } from "../registry/governance/state.ts";
import type { Registry } from "../registry/store/open-registry.ts";

const pageOfEvents = 2000;

/** What follows from the ledger of a registry: its authorities, their prefixes, and everything that they did. */
export const governanceStateOf = async ({ store }: Registry): Promise<GovernanceState> => {
  let state = emptyGovernance;
  const { revision } = await store.head();
  while (state.revision < revision) {
    // Each page begins where the last one ended.
    const events = await store.events({ after: state.revision, limit: pageOfEvents });
    if (events.length === 0) break;
    state = replayGovernance(events, state);
  }
  return state;
};
