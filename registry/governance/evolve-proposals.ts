import type { GovernanceDraft } from "./draft.ts";
import type { LedgerEvent } from "./event.ts";
import type { ProposalFact } from "./fact/proposals.ts";
import type { Hold, Proposal, Trace } from "./state.ts";

/** A line of the ledger that records a fact of a proposal. */
export type ProposalEvent = LedgerEvent & { readonly fact: ProposalFact };

type FactOf<Type extends ProposalFact["type"]> = Extract<ProposalFact, { readonly type: Type }>;
type WithoutType<Fact> = Omit<Fact, "type" | "proposal">;

const traceOf = ({ seq, at, fact }: ProposalEvent): Trace => ({ seq, at, by: fact.by });

const bare = <Fact extends ProposalFact>({ type: _type, ...rest }: Fact): Omit<Fact, "type"> =>
  rest;

const created = (fact: FactOf<"proposal-created">, trace: Trace): Proposal => {
  const { proposal, kind, direction, decider, answers, panel, document, by } = fact;
  return {
    ...trace,
    id: proposal,
    kind,
    direction,
    decider,
    ...(answers === undefined ? {} : { answers }),
    ...(panel === undefined ? {} : { panel }),
    document,
    state: "DRAFT",
    revision: trace.seq,
    proposers: by.authority === undefined ? [] : [by.authority],
    proposing: new Set(by.member === undefined ? [] : [by.member]),
    candidates: [],
    rounds: [],
    reviews: [],
    comments: [],
    panelRequests: [],
    panelViews: [],
    holds: [],
    dissents: [],
    decisions: [],
    ethics: [],
    stressTests: [],
  };
};

/** The proposal with one more person who proposes it, who can then no longer be counted. */
const proposedBy = (proposal: Proposal, { by }: Trace): Proposal => ({
  ...proposal,
  proposers:
    by.authority === undefined || proposal.proposers.includes(by.authority)
      ? proposal.proposers
      : [...proposal.proposers, by.authority],
  proposing:
    by.member === undefined ? proposal.proposing : new Set([...proposal.proposing, by.member]),
});

const submitted = (
  proposal: Proposal,
  { candidate, entries, document }: FactOf<"proposal-submitted">,
  trace: Trace,
): Proposal => ({
  ...proposedBy(proposal, trace),
  state: "OPEN",
  document,
  candidates:
    proposal.candidates.at(-1)?.hash === candidate
      ? proposal.candidates
      : [...proposal.candidates, { ...trace, hash: candidate, entries, document }],
});

/** The decision of the authority that the proposal is put to closes it; those of others stand beside it. */
const closedBy = (
  proposal: Proposal,
  { authority, outcome, gate }: FactOf<"decision-made">,
): Proposal["state"] => {
  if (authority !== proposal.decider || proposal.state !== "OPEN") return proposal.state;
  if (outcome === "DECLINED") return "DECLINED";
  return gate === "chorus:gate-2-trial" ? proposal.state : "ACCEPTED";
};

const decided = (proposal: Proposal, fact: FactOf<"decision-made">, trace: Trace): Proposal => {
  const { decision, proposal: _proposal, ...rest } = bare(fact);
  return {
    ...proposal,
    state: closedBy(proposal, fact),
    decisions: [...proposal.decisions, { ...rest, ...trace, id: decision }],
  };
};

type ListedFact = FactOf<
  | "round-opened"
  | "review-recorded"
  | "comment-made"
  | "panel-asked"
  | "panel-view-recorded"
  | "hold-placed"
  | "dissent-recorded"
>;

const entryOf = <Fact extends ListedFact>(fact: Fact): WithoutType<Fact> => {
  const { type: _type, proposal: _proposal, ...rest } = fact;
  return rest;
};

/** Facts that only add to one of the proposal's lists. */
const listed = (proposal: Proposal, fact: ListedFact, trace: Trace): Partial<Proposal> => {
  switch (fact.type) {
    case "round-opened": {
      const { round, ...rest } = entryOf(fact);
      return { rounds: [...proposal.rounds, { ...rest, ...trace, id: round }] };
    }
    case "review-recorded": {
      const { review, ...rest } = entryOf(fact);
      return { reviews: [...proposal.reviews, { ...rest, ...trace, id: review }] };
    }
    case "comment-made": {
      const { comment, ...rest } = entryOf(fact);
      return { comments: [...proposal.comments, { ...rest, ...trace, id: comment }] };
    }
    case "panel-asked":
      return { panelRequests: [...proposal.panelRequests, { ...entryOf(fact), ...trace }] };
    case "panel-view-recorded": {
      const { view, ...rest } = entryOf(fact);
      return { panelViews: [...proposal.panelViews, { ...rest, ...trace, id: view }] };
    }
    case "hold-placed": {
      const { hold, ...rest } = entryOf(fact);
      return { holds: [...proposal.holds, { ...rest, ...trace, id: hold, state: "OPEN" }] };
    }
    case "dissent-recorded": {
      const { dissent, ...rest } = entryOf(fact);
      return { dissents: [...proposal.dissents, { ...rest, ...trace, id: dissent }] };
    }
  }
};

const isListed = (fact: ProposalFact): fact is ListedFact =>
  [
    "round-opened",
    "review-recorded",
    "comment-made",
    "panel-asked",
    "panel-view-recorded",
    "hold-placed",
    "dissent-recorded",
  ].includes(fact.type);

/** The proposal after a fact of its own; the facts that name a hold are told apart before. */
const changed = (
  proposal: Proposal,
  fact: Exclude<
    ProposalFact,
    FactOf<"proposal-created" | "hold-answered" | "hold-settled" | "profile-set">
  >,
  trace: Trace,
): Proposal => {
  if (isListed(fact)) return { ...proposal, ...listed(proposal, fact, trace) };
  switch (fact.type) {
    case "proposal-revised":
      return { ...proposedBy(proposal, trace), document: fact.document };
    case "proposal-joined":
      return proposedBy(proposal, trace);
    case "proposal-submitted":
      return submitted(proposal, fact, trace);
    case "proposal-withdrawn":
      return { ...proposal, state: "WITHDRAWN" };
    case "decision-made":
      return decided(proposal, fact, trace);
  }
};

const heldAfter = (
  hold: Hold,
  fact: FactOf<"hold-answered" | "hold-settled">,
  trace: Trace,
): Hold => {
  const written = { ...trace, document: fact.document };
  if (fact.type === "hold-answered") return { ...hold, state: "ANSWERED", answer: written };
  return { ...hold, state: fact.settled === "LIFTED" ? "LIFTED" : "OPEN", settled: written };
};

const withHold = (
  draft: GovernanceDraft,
  fact: FactOf<"hold-answered" | "hold-settled">,
  trace: Trace,
): Proposal | undefined => {
  const id = draft.proposalOfHold.get(fact.hold);
  const proposal = id === undefined ? undefined : draft.proposals.get(id);
  if (proposal === undefined) return undefined;
  const holds = proposal.holds.map((hold) =>
    hold.id === fact.hold ? heldAfter(hold, fact, trace) : hold,
  );
  return { ...proposal, holds };
};

type ChangingFact = Parameters<typeof changed>[1];

const isChanging = (fact: ProposalFact): fact is ChangingFact =>
  !["proposal-created", "profile-set", "hold-answered", "hold-settled"].includes(fact.type);

const next = (draft: GovernanceDraft, fact: ProposalFact, trace: Trace): Proposal | undefined => {
  if (isChanging(fact)) {
    const proposal = draft.proposals.get(fact.proposal);
    return proposal === undefined ? undefined : changed(proposal, fact, trace);
  }
  switch (fact.type) {
    case "proposal-created":
      return created(fact, trace);
    case "profile-set":
      draft.profiles.set(`${fact.authority} ${fact.profile}`, { ...bare(fact), ...trace });
      return undefined;
    case "hold-answered":
    case "hold-settled":
      return withHold(draft, fact, trace);
  }
};

/** Takes a fact of a proposal into a draft of the state. */
export const evolveProposals = (draft: GovernanceDraft, event: ProposalEvent): void => {
  const trace = traceOf(event);
  const proposal = next(draft, event.fact, trace);
  if (proposal === undefined) return;
  if (event.fact.type === "hold-placed") draft.proposalOfHold.set(event.fact.hold, proposal.id);
  draft.proposals.set(proposal.id, { ...proposal, revision: event.seq });
};
