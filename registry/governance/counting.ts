import type { QuorumRule } from "./fact/proposals.ts";
import type { GovernanceState, PanelView, Proposal, Review, Round } from "./state.ts";

/** How a constituency stands: the reviews or views that are counted for it, and how many are still missing. */
export interface Tally {
  readonly rule: QuorumRule;
  /** Ids of reviews and panel views, each counted once in the whole round. */
  readonly counted: readonly string[];
  readonly missing: number;
}

interface Voice {
  readonly id: string;
  /** The person, or the panel, that is counted: nobody fills two places. */
  readonly who: string;
  readonly fits: (rule: QuorumRule) => boolean;
}

const latestOf = <Entry>(
  entries: readonly Entry[],
  keyOf: (entry: Entry) => string,
): readonly Entry[] => [...new Map(entries.map((entry) => [keyOf(entry), entry])).values()];

/**
 * Whether a review counts in a round: bound to the candidate of the round, made by someone who does not propose it and
 * who still speaks in that capacity for that authority. Who leaves mid-round is no longer counted; who joins may be.
 */
const isCountable = (state: GovernanceState, proposal: Proposal, review: Review): boolean => {
  const { member, authority } = review.by;
  if (member === undefined || authority === undefined || proposal.proposing.has(member))
    return false;
  const membership = state.memberships.get(member);
  return membership?.authority === authority && membership.capacities.includes(review.capacity);
};

interface Counting {
  readonly state: GovernanceState;
  readonly proposal: Proposal;
  readonly round: Round;
}

const fitsReview = (
  { by: { authority }, capacity }: Review,
  rule: QuorumRule,
  { proposal, round }: Counting,
): boolean => {
  if (!rule.capacities.includes(capacity)) return false;
  switch (rule.from) {
    case "DECIDING_AUTHORITY":
      return authority === round.authority;
    case "OTHER_AUTHORITY":
      return authority !== undefined && !proposal.proposers.includes(authority);
    case "ANY_AUTHORITY":
      return true;
    case "PROPOSER":
    case "ANY_PANEL":
    case "ANY_PANEL_ASKED":
    case "PANEL_NOT_HOSTED_BY_PROPOSER":
      return false;
  }
};

const fitsView = (
  { panel }: PanelView,
  { from }: QuorumRule,
  { state, proposal }: Counting,
): boolean => {
  const host = state.panels.get(panel)?.host;
  switch (from) {
    case "ANY_PANEL":
    case "ANY_PANEL_ASKED":
      return host !== undefined;
    case "PANEL_NOT_HOSTED_BY_PROPOSER":
      return host !== undefined && !proposal.proposers.includes(host);
    case "PROPOSER":
    case "DECIDING_AUTHORITY":
    case "OTHER_AUTHORITY":
    case "ANY_AUTHORITY":
      return false;
  }
};

/** A panel that was asked when the round opened, or before, and that had the whole window to answer. */
const askedOf = ({ panelRequests }: Proposal, round: Round): readonly Voice[] =>
  panelRequests
    .filter(
      ({ candidate, at }) => candidate === round.candidate && at.slice(0, 10) <= round.opensOn,
    )
    .map(({ panel }) => ({
      id: panel,
      who: `panel ${panel}`,
      fits: ({ from }: QuorumRule) => from === "ANY_PANEL_ASKED",
    }));

const reviewVoices = (counting: Counting): readonly Voice[] => {
  const { state, proposal, round } = counting;
  const latest = latestOf(
    proposal.reviews.filter(({ candidate }) => candidate === round.candidate),
    ({ by, capacity }) => `${by.member} ${capacity}`,
  );
  return latest
    .filter((review) => review.decision === "SUPPORT" && isCountable(state, proposal, review))
    .map((review) => ({
      id: review.id,
      who: `member ${review.by.member}`,
      fits: (rule) => fitsReview(review, rule, counting),
    }));
};

const viewVoices = (counting: Counting): readonly Voice[] => {
  const { proposal, round } = counting;
  const latest = latestOf(
    proposal.panelViews.filter(({ candidate }) => candidate === round.candidate),
    ({ panel }) => panel,
  );
  return latest
    .filter(
      ({ decision, by }) => decision === "SUPPORT" && !proposal.proposing.has(by.member ?? ""),
    )
    .map((view) => ({
      id: view.id,
      who: `panel ${view.panel}`,
      fits: (rule) => fitsView(view, rule, counting),
    }));
};

interface Seating {
  /** One place for each person or panel that is needed. */
  readonly places: readonly QuorumRule[];
  readonly voices: readonly Voice[];
  readonly seats: Map<string, { readonly voice: Voice; readonly place: number }>;
}

/** Finds a voice for a place, moving others along where that makes room: so as many places are filled as can be. */
const fill = (seating: Seating, place: number, tried: Set<string>): boolean => {
  const { places, voices, seats } = seating;
  const rule = places[place];
  if (rule === undefined) return false;
  for (const voice of voices) {
    if (tried.has(voice.who) || !voice.fits(rule)) continue;
    tried.add(voice.who);
    const taken = seats.get(voice.who);
    if (taken === undefined || fill(seating, taken.place, tried)) {
      seats.set(voice.who, { voice, place });
      return true;
    }
  }
  return false;
};

/**
 * Counts a round: for each constituency of its quorum, who is for the candidate. Every person and every panel is counted
 * once, so one who holds two capacities cannot fill two constituencies. The terms are those that the round opened with.
 */
export const tallyRound = (
  state: GovernanceState,
  proposal: Proposal,
  round: Round,
): readonly Tally[] => {
  const { quorum } = round.terms;
  const counting = { state, proposal, round };
  const seating: Seating = {
    places: quorum.flatMap((rule) => Array.from({ length: rule.atLeast }, () => rule)),
    voices: [...reviewVoices(counting), ...viewVoices(counting), ...askedOf(proposal, round)],
    seats: new Map(),
  };
  for (const place of seating.places.keys()) fill(seating, place, new Set());
  return quorum.map((rule) => {
    const counted = [...seating.seats.values()]
      .filter(({ place }) => seating.places[place] === rule)
      .map(({ voice }) => voice.id)
      .toSorted();
    return { rule, counted, missing: rule.atLeast - counted.length };
  });
};
