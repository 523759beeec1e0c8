/** What a gate asks for and does not hold yet. */
export interface Missing {
  readonly code: string;
  readonly message: string;
  readonly fix: string;
  readonly pointer: string | null;
}

/** A review round, as commands show it. */
export interface ShownRound {
  readonly gate: string;
  readonly authority: { readonly id: string } | null;
  readonly closesOn: string;
  readonly isDecided: boolean;
  readonly tally: readonly {
    readonly constituency: string;
    readonly atLeast: number;
    readonly counted: number | null;
    readonly isMet: boolean;
  }[];
}

/** A proposal, as commands show it. */
export interface ShownProposal {
  readonly id: string;
  readonly title: string | null;
  readonly kind: string;
  readonly state: string;
  readonly revision: number;
  readonly proposers: readonly { readonly id: string }[];
  readonly candidate: { readonly hash: string } | null;
  readonly rounds: readonly ShownRound[];
  readonly holds: readonly {
    readonly state: string;
    readonly answerBy: string;
    readonly isOverdue: boolean;
    readonly panel: { readonly name: string } | null;
  }[];
  readonly conflictsWith: readonly { readonly id: string }[];
  readonly duplicates: readonly { readonly item: string; readonly reasons: readonly string[] }[];
  readonly warnings: readonly Missing[];
  readonly gate1: readonly Missing[];
  readonly gate2: readonly Missing[];
  readonly gate3: readonly Missing[];
  readonly gate4: readonly Missing[];
}

/** What commands ask of a proposal. A gate is asked for only where its conditions can apply. */
export const proposalFields = `
  id title kind state revision
  proposers { id }
  candidate { hash }
  rounds {
    gate authority { id } closesOn isDecided
    tally { constituency atLeast counted isMet }
  }
  holds { state answerBy isOverdue panel { name } }
  conflictsWith { id }
  duplicates { item reasons }
  warnings { ...missing }
  gate1: neededAt(gate: "chorus:gate-1-propose") { ...missing }
  gate2: neededAt(gate: "chorus:gate-2-trial") { ...missing }
  gate3: neededAt(gate: "chorus:gate-3-standard") { ...missing }
  gate4: neededAt(gate: "chorus:gate-4-end") { ...missing }
`;

/** The part of a question that tells what is missing. */
export const missingFragment = "fragment missing on Missing { code message fix pointer }";

/** What each gate that applies still needs, by the gate's number. An end passes gate 4, anything else gates 2 and 3. */
export const neededOf = (
  proposal: ShownProposal,
): readonly (readonly [gate: string, needs: readonly Missing[]])[] => {
  const { gate1, gate2, gate3, gate4, kind } = proposal;
  const later =
    kind === "STOP"
      ? ([["gate 4, end", gate4]] as const)
      : ([
          ["gate 2, trial", gate2],
          ["gate 3, standard", gate3],
        ] as const);
  return [["gate 1, propose", gate1], ...later];
};
