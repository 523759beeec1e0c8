import type { Problem } from "../../../runtime/problems.ts";
import { problemOf } from "../../../runtime/problems.ts";
import { fail } from "../../../runtime/result.ts";
import type { Decide } from "../act.ts";
import { membershipOf } from "../allowed.ts";
import type { ProposalDirection, ProposalKind } from "../fact/words.ts";
import { networkAuthority } from "../fact/words.ts";
import type { ProposalBody } from "../proposal-body.ts";
import type { GovernanceState } from "../state.ts";
import { openProposal, revisionProblems, stateProblems, writeFacts } from "./proposal-found.ts";
import { decided, missingTexts } from "./writing.ts";

/** Begins a proposal. Everything in the body may be missing; it is seen by its authority only until it is submitted. */
export interface CreateProposal {
  readonly type: "create-proposal";
  readonly kind: ProposalKind;
  readonly direction: ProposalDirection;
  /** Authority that the proposal is put to; the network when absent. */
  readonly decider?: string;
  /** Gap or concern that it answers. */
  readonly answers?: string;
  /** Panel in whose name it is made. */
  readonly panel?: string;
  readonly body: ProposalBody;
}

const namesNothing = (
  state: GovernanceState,
  { decider = networkAuthority, answers, panel }: CreateProposal,
  authority: string,
): readonly Problem[] => [
  ...(state.authorities.has(decider)
    ? []
    : [
        problemOf("AUTHORITY_NOT_FOUND", `There is no authority "${decider}" here.`, {
          place: { pointer: "/decider" },
        }),
      ]),
  ...(answers === undefined || state.gaps.has(answers) || state.concerns.has(answers)
    ? []
    : [
        problemOf("GAP_NOT_FOUND", `There is no gap or concern "${answers}".`, {
          place: { pointer: "/answers" },
        }),
      ]),
  ...(panel === undefined || state.panels.get(panel)?.host === authority
    ? []
    : [
        problemOf("PANEL_NOT_FOUND", `${authority} hosts no panel "${panel}".`, {
          place: { pointer: "/panel" },
        }),
      ]),
];

/** Decides whether someone may begin a proposal. */
export const decideCreateProposal: Decide<CreateProposal> = (state, command, surroundings) => {
  const membership = membershipOf(state, surroundings.actor);
  if (!membership.ok) return fail([membership.error]);
  const { type: _type, decider = networkAuthority, body, ...rest } = command;
  const { member, authority } = membership.value;
  const problems = namesNothing(state, command, authority);
  const proposal = surroundings.newId("proposal");
  return writeFacts({ subject: proposal, problems, words: body }, surroundings, (document) => [
    {
      type: "proposal-created",
      ...rest,
      decider,
      proposal,
      document,
      by: { member, authority },
    },
  ]);
};

/** Refuses those whose authority does not propose it. */
export const notProposing = (proposers: readonly string[], authority: string): readonly Problem[] =>
  proposers.includes(authority)
    ? []
    : [
        problemOf("NOT_ALLOWED", `${authority} does not propose this.`, {
          fix: "Say in a review or a comment what should change.",
        }),
      ];

/** Writes on a proposal. One that is open keeps its candidate until it is submitted again. */
export interface ReviseProposal {
  readonly type: "revise-proposal";
  readonly proposal: string;
  readonly expectedRevision?: number;
  readonly body: ProposalBody;
}

/** Decides whether someone may write on a proposal. */
export const decideReviseProposal: Decide<ReviseProposal> = (state, command, surroundings) => {
  const { proposal: id, body } = command;
  const opened = openProposal(state, id, surroundings.actor);
  if (!opened.ok) return opened;
  const { proposal, by } = opened.value;
  const problems = [
    ...notProposing(proposal.proposers, by.authority),
    ...stateProblems(proposal, ["DRAFT", "OPEN", "HELD"], "it is closed and stays as it was"),
    ...revisionProblems(proposal, command.expectedRevision),
  ];
  return writeFacts({ subject: id, problems, words: body }, surroundings, (document) => [
    { type: "proposal-revised", proposal: id, document, by },
  ]);
};

/**
 * Another authority proposes it too, while it is a draft: whoever was told its id was invited, since nobody else can see
 * it. It takes part in writing and submitting, and its people no longer count in reviews.
 */
export interface JoinProposal {
  readonly type: "join-proposal";
  readonly proposal: string;
}

/** Decides whether an authority may join a proposal. */
export const decideJoinProposal: Decide<JoinProposal> = (state, command, { actor }) => {
  const membership = membershipOf(state, actor);
  if (!membership.ok) return fail([membership.error]);
  const { member, authority } = membership.value;
  const proposal = state.proposals.get(command.proposal);
  if (proposal === undefined)
    return fail([problemOf("PROPOSAL_NOT_FOUND", `There is no proposal "${command.proposal}".`)]);
  const problems = stateProblems(proposal, ["DRAFT"], "authorities join while it is a draft");
  if (problems.length > 0) return fail(problems);
  if (proposal.proposers.includes(authority))
    return fail([problemOf("PROPOSAL_STATE", `${authority} proposes it already.`)]);
  return decided(command.proposal, [
    { type: "proposal-joined", proposal: command.proposal, by: { member, authority } },
  ]);
};

/** Takes a proposal back. It stays readable, with the reason. */
export interface WithdrawProposal {
  readonly type: "withdraw-proposal";
  readonly proposal: string;
  readonly expectedRevision?: number;
  readonly reason: string;
}

/** Decides whether a proposal may be taken back. An authority's own registrations go with it, no other's. */
export const decideWithdrawProposal: Decide<WithdrawProposal> = (state, command, surroundings) => {
  const { proposal: id, reason } = command;
  const opened = openProposal(state, id, surroundings.actor);
  if (!opened.ok) return opened;
  const { proposal, by } = opened.value;
  const problems = [
    ...notProposing(proposal.proposers, by.authority),
    ...stateProblems(proposal, ["DRAFT", "OPEN", "HELD"], "it is closed already"),
    ...revisionProblems(proposal, command.expectedRevision),
    ...missingTexts({ reason }),
  ];
  const { authority } = by;
  const proposed = (proposal.candidates.at(-1)?.entries ?? []).filter(
    (entry) =>
      state.standings.get(`${authority} ${entry.id}@${entry.version}`)?.status === "PROPOSED",
  );
  const from = surroundings.now.slice(0, 10);
  return writeFacts({ subject: id, problems, words: { reason } }, surroundings, (document) => [
    { type: "proposal-withdrawn", proposal: id, document, by },
    ...proposed.map((entry) => ({
      type: "registration-set" as const,
      authority,
      id: entry.id,
      version: entry.version,
      status: "WITHDRAWN" as const,
      from,
      reason: `Withdrawn with ${id}.`,
    })),
  ]);
};
