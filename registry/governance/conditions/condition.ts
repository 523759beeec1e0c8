import type { Gate, RegistryItem } from "../../../generated/items/types.ts";
import type { Surroundings } from "../act.ts";
import type { ProposalBody } from "../proposal-body.ts";
import type { Candidate, GovernanceState, Proposal, Round } from "../state.ts";

/** An item of a candidate with its content, and the content of the version that it follows. */
export interface CandidateItem {
  readonly content: RegistryItem;
  readonly previous?: RegistryItem;
}

/** What a condition of a gate looks at. */
export interface ConditionContext {
  readonly state: GovernanceState;
  readonly proposal: Proposal;
  readonly body: ProposalBody;
  /** The candidate that is judged; it has no entries while a draft cannot be frozen. */
  readonly candidate: Pick<Candidate, "entries" | "hash">;
  readonly items: readonly CandidateItem[];
  readonly gate: Gate;
  /** The authority that decides, and its round; absent when someone only asks what is still missing. */
  readonly round?: Round;
  readonly surroundings: Surroundings;
}

/** What does not hold yet, and where to mend it. */
export interface Unmet {
  readonly message: string;
  /** JSON pointer into the proposal's body, where there is one. */
  readonly pointer?: string;
  readonly fix?: string;
}

/** A condition of a gate that is about how the proposal came to be, rather than about the text of an item. */
export interface ProcessCondition {
  /** As the gates name it, for example `INV-74`. */
  readonly code: string;
  readonly title: string;
  readonly fix: string;
  readonly find: (context: ConditionContext) => readonly Unmet[];
}
