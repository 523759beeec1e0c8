import type { Problem } from "../../../runtime/problems.ts";
import { problemOf } from "../../../runtime/problems.ts";
import type { Result } from "../../../runtime/result.ts";
import { fail, ok } from "../../../runtime/result.ts";
import type { ItemVersion } from "../../model/snapshot.ts";
import type { Decide, Surroundings } from "../act.ts";
import { tallyRound } from "../counting.ts";
import type { LedgerFact, RegistrationStatus } from "../event.ts";
import type { CandidateEntry } from "../fact/proposals.ts";
import { gateOfRound, gateProblems, todayOf } from "../gates.ts";
import { bodyOf } from "../proposal-body.ts";
import type { Candidate, GovernanceState, Proposal, Round } from "../state.ts";
import { candidateItems, publishedBy } from "./decision-items.ts";
import { landingProblems, standingProblems, timeProblems } from "./decision-limits.ts";
import type { OpenedProposal } from "./proposal-found.ts";
import { openProposal, stateProblems } from "./proposal-found.ts";
import { ownProposal } from "./proposal-reviews.ts";
import { decided, missingTexts, write } from "./writing.ts";

/** An authority decides at a gate, in a round that it opened. */
export interface DecideAtGate {
  readonly type: "decide-at-gate";
  readonly proposal: string;
  readonly round: string;
  readonly outcome: "PASSED" | "DECLINED";
  /** Day from which the status holds; today when absent. */
  readonly from?: string;
  readonly reason: string;
  /** Minutes of the meeting, where the gate asks for them. */
  readonly minutes?: string;
}

/** Who decides for an authority: its leads, or its steward. An administrator has no part in it. */
const deciderProblems = ({ membership, proposal, by }: OpenedProposal): readonly Problem[] => [
  ...ownProposal(proposal, by.member),
  ...(membership.roles.includes("STEWARD") ||
  membership.capacities.some((one) => one === "PRACTICE_LEAD" || one === "INFORMATION_LEAD")
    ? []
    : [
        problemOf("NOT_ALLOWED", "A decision is recorded by a lead or the steward.", {
          fix: "Ask the practice lead, the information lead or the steward of your authority.",
        }),
      ]),
];

const quorumProblems = (
  state: GovernanceState,
  proposal: Proposal,
  round: Round,
): readonly Problem[] =>
  tallyRound(state, proposal, round)
    .filter(({ missing }) => missing > 0)
    .map(({ rule, missing }) =>
      problemOf(
        "QUORUM_SHORT",
        `${rule.constituency}: ${missing} more in support ${missing === 1 ? "is" : "are"} needed (${rule.capacities.join(", ")}).`,
      ),
    );

/** A reviewer who would not have their own child asked waits for an answer from someone else. */
const ownChildProblems = ({ reviews, comments }: Proposal, round: Round): readonly Problem[] =>
  reviews
    .filter(({ candidate, ownChild }) => candidate === round.candidate && ownChild === "NO")
    .filter(
      (review) =>
        !comments.some(
          ({ answers, by }) => answers === review.id && by.member !== review.by.member,
        ),
    )
    .map(({ id, capacity }) =>
      problemOf(
        "GATE_CONDITION",
        `A reviewer (${capacity}) would not want this asked of their own child, and nobody has answered.`,
        { fix: `Answer the review ${id} in a comment.` },
      ),
    );

/** Whether something that the conditions look at is out of view: where nothing can be read, nothing would be missing. */
const isWithheld = ({ withheld }: GovernanceState, { document, entries }: Candidate): boolean =>
  withheld.has(document) || entries.some(({ hash }) => withheld.has(hash));

const conditionProblems = (
  state: GovernanceState,
  proposal: Proposal,
  { round, surroundings }: { readonly round: Round; readonly surroundings: Surroundings },
): readonly Problem[] => {
  const gate = gateOfRound(surroundings.items, round);
  const candidate = proposal.candidates.at(-1);
  if (gate === undefined || candidate === undefined)
    return [problemOf("ITEM_NOT_FOUND", `${round.gate}@${round.gateVersion} is not here.`)];
  if (isWithheld(state, candidate))
    return [
      problemOf("TEXT_WITHHELD", "Words of this candidate were taken out of view since.", {
        fix: "Write the proposal without them and submit it again; nobody decides on what cannot be read.",
      }),
    ];
  return gateProblems({
    state,
    proposal,
    body: bodyOf(surroundings.document(candidate.document)),
    candidate,
    items: candidateItems(candidate, surroundings),
    gate: gate.content,
    round,
    surroundings,
  });
};

const statusAt = (
  gate: Round["gate"],
  { action, successor }: CandidateEntry,
): RegistrationStatus | undefined => {
  const isEnd = action === "STOP";
  switch (gate) {
    case "chorus:gate-1-propose":
      return undefined;
    case "chorus:gate-2-trial":
      return isEnd ? undefined : "TRIAL";
    case "chorus:gate-3-standard":
      return isEnd ? undefined : "STANDARD";
    case "chorus:gate-4-end":
      if (!isEnd) return undefined;
      return successor === undefined ? "RETIRED" : "SUPERSEDED";
  }
};

/** What has to hold for a candidate to pass; a decision against it needs reasons only. */
const passProblems = (
  state: GovernanceState,
  proposal: Proposal,
  around: { readonly round: Round; readonly from: string; readonly surroundings: Surroundings },
): readonly Problem[] => [
  ...quorumProblems(state, proposal, around.round),
  ...ownChildProblems(proposal, around.round),
  ...standingProblems(state, proposal, around),
  ...landingProblems(state, proposal, around),
  ...conditionProblems(state, proposal, around),
];

const registrations = (proposal: Proposal, round: Round, from: string): readonly LedgerFact[] =>
  proposal.kind === "REQUEST_RETURN_CHANGE"
    ? []
    : (proposal.candidates.at(-1)?.entries ?? []).flatMap((entry) => {
        const status = statusAt(round.gate, entry);
        return status === undefined
          ? []
          : [
              {
                type: "registration-set" as const,
                authority: round.authority,
                id: entry.id,
                version: entry.version,
                status,
                from,
                reason: `Decided in ${proposal.id}.`,
              },
            ];
      });

interface Deciding extends OpenedProposal {
  readonly round: Round;
  readonly from: string;
}

const wordsMissing = (
  { reason, minutes, outcome }: DecideAtGate,
  round: Round,
  { items }: Surroundings,
): readonly Problem[] => {
  const asksMinutes = gateOfRound(items, round)?.content.minutesRequired === true;
  return missingTexts({ reason, ...(asksMinutes && outcome === "PASSED" ? { minutes } : {}) });
};

const factsOf = (
  { proposal, round, from, by }: Deciding,
  { outcome }: DecideAtGate,
  made: Pick<
    Extract<LedgerFact, { readonly type: "decision-made" }>,
    "decision" | "document" | "counted"
  > & {
    readonly published: readonly ItemVersion[];
  },
): readonly LedgerFact[] => {
  const { published, ...rest } = made;
  const { id, gate, authority, candidate } = round;
  return [
    {
      type: "decision-made",
      ...rest,
      proposal: proposal.id,
      round: id,
      gate,
      authority,
      candidate,
      outcome,
      from,
      by,
    },
    ...published.map(({ id: item, version, hash, content }) => ({
      type: "version-published" as const,
      id: item,
      version,
      kind: content.kind,
      hash,
    })),
    ...(outcome === "PASSED" ? registrations(proposal, round, from) : []),
  ];
};

const roundNamed = (
  { proposal, by }: OpenedProposal,
  id: string,
): Result<Round, readonly Problem[]> => {
  const round = proposal.rounds.find((one) => one.id === id && one.authority === by.authority);
  return round === undefined
    ? fail([problemOf("ROUND_NOT_FOUND", `${by.authority} has no round "${id}" here.`)])
    : ok(round);
};

/**
 * Decides whether an authority may decide at a gate, and what follows: its registration of every version of the candidate
 * and, where nobody published them before, the versions themselves. There is no other way to a status.
 */
export const decideAtGate: Decide<DecideAtGate> = (state, command, surroundings) => {
  const opened = openProposal(state, command.proposal, surroundings.actor);
  if (!opened.ok) return opened;
  const named = roundNamed(opened.value, command.round);
  if (!named.ok) return named;
  const { proposal } = opened.value;
  const { outcome, reason, minutes, from = todayOf(surroundings) } = command;
  const round = named.value;
  const around = { round, from, surroundings };
  const problems = [
    ...stateProblems(proposal, ["OPEN", "ACCEPTED"], "answer what holds it up first"),
    ...deciderProblems(opened.value),
    ...timeProblems(proposal, round, around),
    ...wordsMissing(command, round, surroundings),
    ...(outcome === "PASSED" ? passProblems(state, proposal, around) : []),
  ];
  if (problems.length > 0) return fail(problems);
  const writing = write({ reason, ...(minutes === undefined ? {} : { minutes }) }, surroundings);
  if (!writing.ok) return writing;
  const decision = surroundings.newId("decision");
  const published = outcome === "PASSED" ? publishedBy(state, proposal, around) : [];
  const counted = tallyRound(state, proposal, round).flatMap((tally) => tally.counted);
  const document = writing.value.hash;
  return decided(
    decision,
    factsOf({ ...opened.value, round, from }, command, { decision, document, counted, published }),
    { writings: [writing.value], published },
  );
};
