import type { Problem } from "../../../runtime/problems.ts";
import { problemOf } from "../../../runtime/problems.ts";
import type { Result } from "../../../runtime/result.ts";
import { fail, ok } from "../../../runtime/result.ts";
import type { Actor, Surroundings } from "../act.ts";
import { membershipOf } from "../allowed.ts";
import type { LedgerFact } from "../event.ts";
import type { Candidate, GovernanceState, Membership, Proposal, ProposalState } from "../state.ts";
import { decided, write } from "./writing.ts";

/** Where a proposal stands: HELD while a panel's hold waits for an answer. */
export const proposalStateOf = ({ state, holds }: Proposal): ProposalState =>
  state === "OPEN" && holds.some((hold) => hold.state === "OPEN") ? "HELD" : state;

/** Finds a proposal; a draft is found only by those whose authority proposes it. */
export const findProposal = (
  state: GovernanceState,
  id: string,
  membership: Membership | undefined,
): Result<Proposal, readonly Problem[]> => {
  const proposal = state.proposals.get(id);
  const isSeen =
    proposal !== undefined &&
    (proposal.candidates.length > 0 ||
      (membership !== undefined && proposal.proposers.includes(membership.authority)));
  return isSeen
    ? ok(proposal)
    : fail([problemOf("PROPOSAL_NOT_FOUND", `There is no proposal "${id}" to be seen here.`)]);
};

/** Refuses when the proposal is not in one of the states in which an act makes sense. */
export const stateProblems = (
  proposal: Proposal,
  states: readonly ProposalState[],
  what: string,
): readonly Problem[] => {
  const state = proposalStateOf(proposal);
  if (states.includes(state)) return [];
  // Held is open for whoever answers; others are told what it waits for.
  return state === "HELD" && states.includes("OPEN")
    ? [problemOf("HOLD_OPEN", `${proposal.id} is held by a panel; ${what}.`)]
    : [problemOf("PROPOSAL_STATE", `${proposal.id} is ${state}; ${what}.`)];
};

/** Refuses an act on something that has moved on since the caller read it. */
export const revisionProblems = (
  { id, revision }: Proposal,
  expected: number | undefined,
): readonly Problem[] =>
  expected === undefined || expected === revision
    ? []
    : [
        problemOf("REVISION_STALE", `${id} is at revision ${revision}, not ${expected}.`, {
          place: { pointer: "/expectedRevision" },
        }),
      ];

/** The candidate that stands, if it is the one that the caller read. */
export const candidateRead = (
  proposal: Proposal,
  hash: string,
): Result<Candidate, readonly Problem[]> => {
  const standing = proposal.candidates.at(-1);
  if (standing === undefined)
    return fail([problemOf("PROPOSAL_STATE", `${proposal.id} has not been submitted yet.`)]);
  return standing.hash === hash
    ? ok(standing)
    : fail([
        problemOf(
          "CANDIDATE_CHANGED",
          `The candidate that stands now is ${standing.hash}, not "${hash}".`,
          { place: { pointer: "/candidate" } },
        ),
      ]);
};

/** A proposal as someone with a place in an authority sees it. */
export interface OpenedProposal {
  readonly proposal: Proposal;
  readonly membership: Membership;
  /** How the facts name who acted. */
  readonly by: { readonly member: string; readonly authority: string };
}

/** Looks up who acts and what they act on. */
export const openProposal = (
  state: GovernanceState,
  id: string,
  actor: Actor,
): Result<OpenedProposal, readonly Problem[]> => {
  const membership = membershipOf(state, actor);
  if (!membership.ok) return fail([membership.error]);
  const { member, authority } = membership.value;
  const found = findProposal(state, id, membership.value);
  return found.ok
    ? ok({ proposal: found.value, membership: membership.value, by: { member, authority } })
    : found;
};

/** An act that is allowed unless there are problems, and that writes something down. */
export interface WrittenAct {
  readonly subject: string;
  readonly problems: readonly Problem[];
  readonly words: unknown;
}

/** Ends a decision: every problem at once, or the facts with the document that they name. */
export const writeFacts = (
  { subject, problems, words }: WrittenAct,
  surroundings: Pick<Surroundings, "scan">,
  factsOf: (document: string) => readonly LedgerFact[],
): ReturnType<typeof decided> | { readonly ok: false; readonly error: readonly Problem[] } => {
  if (problems.length > 0) return fail(problems);
  const writing = write(words, surroundings);
  return writing.ok
    ? decided(subject, factsOf(writing.value.hash), { writings: [writing.value] })
    : writing;
};
