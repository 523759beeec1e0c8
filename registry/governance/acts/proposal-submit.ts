import type { Problem } from "../../../runtime/problems.ts";
import { problemOf } from "../../../runtime/problems.ts";
import type { Result } from "../../../runtime/result.ts";
import { fail, ok } from "../../../runtime/result.ts";
import type { Decide, Surroundings } from "../act.ts";
import type { LedgerFact } from "../event.ts";
import type { CandidateEntry } from "../fact/proposals.ts";
import type { Frozen } from "../freeze.ts";
import { freeze } from "../freeze.ts";
import { gateProblems, standingGate, todayOf } from "../gates.ts";
import { bodyOf } from "../proposal-body.ts";
import type { GovernanceState, Proposal } from "../state.ts";
import { notProposing } from "./proposal-drafts.ts";
import type { OpenedProposal } from "./proposal-found.ts";
import { openProposal, revisionProblems, stateProblems } from "./proposal-found.ts";
import { decided } from "./writing.ts";

/** Puts a proposal to others: what it says is frozen into a candidate that reviews are bound to. */
export interface SubmitProposal {
  readonly type: "submit-proposal";
  readonly proposal: string;
  readonly expectedRevision?: number;
}

const ownerProblem = (
  state: GovernanceState,
  { proposers, kind }: Proposal,
  entry: CandidateEntry,
): readonly Problem[] => {
  if (entry.action !== "ADD" || kind === "REQUEST_RETURN_CHANGE") return [];
  const agency = entry.id.slice(0, entry.id.indexOf(":"));
  const owner = state.agencies.get(agency);
  if (owner !== undefined && proposers.includes(owner)) return [];
  return [
    problemOf(
      "AGENCY_NOT_YOURS",
      owner === undefined
        ? `Nobody has claimed the id prefix "${agency}".`
        : `The id prefix "${agency}" belongs to ${owner}.`,
    ),
  ];
};

/** Everything that stands in the way of freezing, the first gate included. */
const candidateOf = (
  state: GovernanceState,
  { proposal }: OpenedProposal,
  surroundings: Surroundings,
): Result<Frozen, readonly Problem[]> => {
  const body = bodyOf(surroundings.document(proposal.document));
  const frozen = freeze(body, surroundings);
  if (!frozen.ok) return frozen;
  const gate = standingGate(
    { items: surroundings.items, state, today: todayOf(surroundings) },
    "chorus:gate-1-propose",
  );
  if (gate === undefined)
    return fail([problemOf("ITEM_NOT_FOUND", "chorus:gate-1-propose is not published here.")]);
  const candidate = frozen.value;
  const problems = [
    ...candidate.entries.flatMap((entry) => ownerProblem(state, proposal, entry)),
    ...gateProblems({
      state,
      proposal,
      body,
      candidate,
      items: candidate.items,
      gate: gate.content,
      surroundings,
    }),
  ];
  return problems.length > 0 ? fail(problems) : ok(candidate);
};

/** The registrations of the versions that an authority has not put forward before. */
const proposedBy = (
  state: GovernanceState,
  { id: proposal, kind }: Proposal,
  given: {
    readonly authority: string;
    readonly entries: readonly CandidateEntry[];
    readonly from: string;
  },
): readonly LedgerFact[] => {
  const { authority, entries, from } = given;
  if (kind === "REQUEST_RETURN_CHANGE") return [];
  return entries
    .filter(
      ({ id, version, action }) =>
        action !== "STOP" && !state.standings.has(`${authority} ${id}@${version}`),
    )
    .map(({ id, version }) => ({
      type: "registration-set",
      authority,
      id,
      version,
      status: "PROPOSED",
      from,
      reason: `Proposed in ${proposal}.`,
    }));
};

/**
 * Decides whether a proposal may be submitted, or submitted again. The authority that submits gives the versions its own
 * PROPOSED; another proposer gives its own by submitting the same candidate.
 */
export const decideSubmitProposal: Decide<SubmitProposal> = (state, command, surroundings) => {
  const opened = openProposal(state, command.proposal, surroundings.actor);
  if (!opened.ok) return opened;
  const { proposal, by } = opened.value;
  const problems = [
    ...notProposing(proposal.proposers, by.authority),
    ...stateProblems(proposal, ["DRAFT", "OPEN", "HELD"], "it is closed"),
    ...revisionProblems(proposal, command.expectedRevision),
  ];
  if (problems.length > 0) return fail(problems);
  const frozen = candidateOf(state, opened.value, surroundings);
  if (!frozen.ok) return frozen;
  const { hash, entries, documents } = frozen.value;
  const { authority } = by;
  const proposed = proposedBy(state, proposal, {
    authority,
    entries,
    from: todayOf(surroundings),
  });
  if (proposal.candidates.at(-1)?.hash === hash && proposed.length === 0)
    return fail([
      problemOf("PROPOSAL_STATE", `${proposal.id} is submitted with exactly this text already.`),
    ]);
  const act = decided(proposal.id, [
    {
      type: "proposal-submitted",
      proposal: proposal.id,
      candidate: hash,
      entries,
      document: proposal.document,
      by,
    },
    ...proposed,
  ]);
  return ok({ ...act.value, documents });
};
