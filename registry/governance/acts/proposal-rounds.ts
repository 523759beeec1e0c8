import type { Problem } from "../../../runtime/problems.ts";
import { problemOf } from "../../../runtime/problems.ts";
import { fail } from "../../../runtime/result.ts";
import type { Gate } from "../../../generated/items/types.ts";
import type { Decide } from "../act.ts";
import type { RoundTerms } from "../fact/proposals.ts";
import type { GateId } from "../fact/words.ts";
import { standingGate, todayOf } from "../gates.ts";
import type { Proposal, Round } from "../state.ts";
import { workingDaysAfter } from "../working-days.ts";
import { openProposal, stateProblems } from "./proposal-found.ts";
import { decided } from "./writing.ts";

/** Opens an authority's round at a gate: from now its terms are fixed and its window runs. */
export interface OpenRound {
  readonly type: "open-round";
  readonly proposal: string;
  /** Gate 1 is passed by submitting; it has no round. */
  readonly gate: Exclude<GateId, "chorus:gate-1-propose">;
}

/** The round of an authority at a gate over the candidate that stands, if it opened one. */
const roundOf = (proposal: Proposal, authority: string, gate: GateId): Round | undefined => {
  const candidate = proposal.candidates.at(-1)?.hash;
  return proposal.rounds.findLast(
    (round) =>
      round.authority === authority && round.gate === gate && round.candidate === candidate,
  );
};

const alreadyOpen = (proposal: Proposal, authority: string, gate: GateId): readonly Problem[] => {
  const round = roundOf(proposal, authority, gate);
  const isDecided = proposal.decisions.some((decision) => decision.round === round?.id);
  return round === undefined || isDecided
    ? []
    : [
        problemOf(
          "PROPOSAL_STATE",
          `${authority} has a round open at this gate already; it may decide from ${round.closesOn}.`,
        ),
      ];
};

/** What a round fixes of its gate. */
const termsOf = ({
  quorum = [],
  reviewWindowWorkingDays = 0,
  quietPeriodWorkingDays = 0,
}: Gate): RoundTerms => ({
  quorum: quorum.map(({ constituency, capacities, atLeast, from }) => ({
    constituency,
    capacities,
    atLeast,
    from,
  })),
  reviewWindowWorkingDays,
  quietPeriodWorkingDays,
});

/** Decides whether an authority may open a round. Anyone of the authority may; the terms are the gate's. */
export const decideOpenRound: Decide<OpenRound> = (state, command, surroundings) => {
  const opened = openProposal(state, command.proposal, surroundings.actor);
  if (!opened.ok) return opened;
  const { proposal, by } = opened.value;
  const { items } = surroundings;
  const opensOn = todayOf(surroundings);
  const gate = standingGate({ items, state, today: opensOn }, command.gate);
  const candidate = proposal.candidates.at(-1);
  const problems = [
    // After the decider has accepted it, other authorities can still take it up, each by its own rounds.
    ...stateProblems(proposal, ["OPEN", "HELD", "ACCEPTED"], "there is nothing to decide"),
    ...alreadyOpen(proposal, by.authority, command.gate),
    ...(gate === undefined
      ? [problemOf("ITEM_NOT_FOUND", `${command.gate} is not published here.`)]
      : []),
  ];
  if (problems.length > 0 || gate === undefined || candidate === undefined) return fail(problems);
  const terms = termsOf(gate.content);
  const round = surroundings.newId("round");
  return decided(round, [
    {
      type: "round-opened",
      round,
      proposal: proposal.id,
      gate: command.gate,
      gateVersion: gate.version.version,
      gateHash: gate.version.hash,
      authority: by.authority,
      candidate: candidate.hash,
      terms,
      opensOn,
      closesOn: workingDaysAfter(opensOn, terms.reviewWindowWorkingDays, surroundings.holidays),
      by,
    },
  ]);
};
