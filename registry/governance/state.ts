import type { RegistrationStatus } from "./event.ts";
import type { Act } from "./fact/people.ts";
import type { CandidateEntry, RoundTerms } from "./fact/proposals.ts";
import type { About } from "./fact/voices.ts";
import type {
  Capacity,
  FeedbackOutcome,
  GateId,
  OrganisationKind,
  ParticipationMode,
  PerverseState,
  ProposalDirection,
  ProposalKind,
  ReviewDecision,
  Role,
  SpeakerRole,
  StressResult,
} from "./fact/words.ts";

/** When and by whom a thing came to be, and what was written with it. */
export interface Trace {
  /** Line of the ledger. */
  readonly seq: number;
  readonly at: string;
  readonly by: Act;
}

/** A trace whose words are kept beside the ledger, under this hash. */
export interface Written extends Trace {
  readonly document: string;
}

/** A body that takes part. */
export interface Authority extends Trace {
  readonly id: string;
  readonly name: string;
  readonly kind: OrganisationKind;
  readonly code?: string;
  readonly nation: "ENGLAND" | "WALES";
}

/** For whom and as what a person acts now; nobody, for a person who left. */
export interface Membership {
  readonly member: string;
  readonly authority: string;
  readonly capacities: readonly Capacity[];
  readonly roles: readonly Role[];
  /** Line of the ledger from which it holds. */
  readonly since: number;
}

/** A panel of people with experience. */
export interface Panel extends Written {
  readonly id: string;
  readonly name: string;
  readonly host: string;
  readonly speaksFrom: readonly SpeakerRole[];
}

/** Who looks after an item line. */
export interface Stewardship extends Trace {
  readonly itemId: string;
  readonly authority: string;
  readonly roleTitle: string;
}

/** A frozen set of versions; its hash is what reviews are bound to. */
export interface Candidate extends Written {
  readonly hash: string;
  readonly entries: readonly CandidateEntry[];
}

export interface Round extends Trace {
  readonly id: string;
  readonly gate: GateId;
  readonly gateVersion: string;
  readonly gateHash: string;
  readonly authority: string;
  readonly candidate: string;
  readonly terms: RoundTerms;
  readonly opensOn: string;
  readonly closesOn: string;
}

export interface Review extends Written {
  readonly id: string;
  readonly candidate: string;
  readonly capacity: Capacity;
  readonly decision: ReviewDecision;
  readonly ownChild?: "YES" | "NO" | "NOT_APPLICABLE";
}

export interface Comment extends Written {
  readonly id: string;
  readonly candidate?: string;
  readonly itemId?: string;
  readonly pointer?: string;
  /** Comment or review that it answers. */
  readonly answers?: string;
}

export interface PanelRequest extends Written {
  readonly panel: string;
  readonly candidate: string;
}

export interface PanelView extends Written {
  readonly id: string;
  readonly panel: string;
  readonly candidate: string;
  readonly decision: ReviewDecision;
  readonly how: "AGREED_IN_TALK" | "BALLOT";
  readonly reach: "UNDER_MINIMUM" | "MINIMUM_OR_MORE";
  readonly looksLikeMyLife?: "YES" | "PARTLY" | "NO";
}

export interface Hold extends Written {
  readonly id: string;
  readonly panel: string;
  readonly answerBy: string;
  readonly state: "OPEN" | "ANSWERED" | "LIFTED";
  readonly answer?: Written;
  readonly settled?: Written;
}

export interface Dissent extends Written {
  readonly id: string;
  readonly candidate: string;
  readonly panel?: string;
}

export interface Decision extends Written {
  readonly id: string;
  readonly round: string;
  readonly gate: GateId;
  readonly authority: string;
  readonly candidate: string;
  readonly outcome: "PASSED" | "DECLINED";
  readonly counted: readonly string[];
  readonly from: string;
}

export interface EthicsAnswer extends Written {
  readonly question: string;
  readonly stance: "CONTENT" | "CONTENT_WITH_CONDITIONS" | "NOT_CONTENT";
  readonly role: SpeakerRole;
  readonly panel?: string;
}

export interface StressTest extends Written {
  readonly id: string;
  readonly candidate: string;
  readonly organisationKind: OrganisationKind;
  readonly context: string;
  readonly result: StressResult;
}

/** HELD is an open proposal with a hold that waits for an answer. */
export type ProposalState = "DRAFT" | "OPEN" | "HELD" | "ACCEPTED" | "DECLINED" | "WITHDRAWN";

/** A proposal with everything that happened to it. Lists are oldest first. */
export interface Proposal extends Written {
  readonly id: string;
  readonly kind: ProposalKind;
  readonly direction: ProposalDirection;
  readonly decider: string;
  readonly answers?: string;
  readonly panel?: string;
  /** HELD follows from `holds`; this is the rest. */
  readonly state: Exclude<ProposalState, "HELD">;
  /** Lines that changed it: the revision that a caller expects is the last of them. */
  readonly revision: number;
  /** Authorities that propose it, the first one first. */
  readonly proposers: readonly string[];
  /** Everyone who wrote, joined or submitted it: their reviews never count. */
  readonly proposing: ReadonlySet<string>;
  /** Oldest first; the last is the one that stands. Empty while a draft. */
  readonly candidates: readonly Candidate[];
  readonly rounds: readonly Round[];
  readonly reviews: readonly Review[];
  readonly comments: readonly Comment[];
  readonly panelRequests: readonly PanelRequest[];
  readonly panelViews: readonly PanelView[];
  readonly holds: readonly Hold[];
  readonly dissents: readonly Dissent[];
  readonly decisions: readonly Decision[];
  readonly ethics: readonly EthicsAnswer[];
  readonly stressTests: readonly StressTest[];
}

export interface CoDesignRecord extends Written {
  readonly id: string;
  readonly about: About;
  readonly stages: readonly {
    readonly mode: ParticipationMode;
    readonly roles: readonly SpeakerRole[];
    readonly beforeWordingFixed: boolean;
  }[];
  readonly influence: readonly string[];
}

export interface Feedback extends Written {
  readonly id: string;
  readonly record: string;
  readonly about: About;
  readonly saidBy: SpeakerRole;
  readonly form: "QUOTE_WITH_CONSENT" | "PARAPHRASE" | "THEME" | "DESCRIPTION_OF_NON_VERBAL";
  readonly answers: readonly (Written & {
    readonly outcome: FeedbackOutcome;
    readonly replied: boolean;
  })[];
}

export interface Adoption extends Written {
  readonly id: string;
  readonly item: string;
  readonly from: string;
  readonly to?: string;
}

export interface Burden extends Written {
  readonly id: string;
  readonly about: About;
  readonly authority: string;
  readonly minutes: number;
  readonly offsetMinutes: number;
  readonly askedElsewhere: readonly string[];
  readonly payer?: string;
  readonly exceptionApprovedBy?: string;
  readonly nationalNote: boolean;
}

export interface Concern extends Written {
  readonly id: string;
  readonly about: About;
  readonly role?: SpeakerRole;
  readonly due: string;
  readonly replies: readonly (Written & {
    readonly state: "REPLIED" | "CHANGED_SOMETHING" | "NOT_CHANGED_REASON_GIVEN";
  })[];
}

export interface Gap extends Written {
  readonly id: string;
  readonly saidBy: SpeakerRole;
  /** Authorities whose people said it matters to them too. */
  readonly supporters: ReadonlySet<string>;
  readonly filledBy?: string;
}

export interface PerverseEffect extends Written {
  readonly id: string;
  readonly item: string;
  readonly state: PerverseState;
  readonly moves: readonly (Written & { readonly state: PerverseState })[];
}

export interface Recognition extends Written {
  readonly id: string;
  readonly item: string;
}

export interface ProfileUse extends Written {
  readonly authority: string;
  readonly profile: string;
  readonly version: string;
  readonly state: "IN_USE" | "ENDED";
  readonly from: string;
}

/** Where an authority stands with a version now. */
export interface Standing extends Trace {
  readonly authority: string;
  readonly id: string;
  readonly version: string;
  readonly status: RegistrationStatus;
  readonly from: string;
}

/** Everything that acts are decided on, and that follows from the ledger alone. */
export interface GovernanceState {
  /** Last line of the ledger that is in it. */
  readonly revision: number;
  readonly authorities: ReadonlyMap<string, Authority>;
  /** Owner of each id prefix. */
  readonly agencies: ReadonlyMap<string, string>;
  readonly administrators: ReadonlySet<string>;
  /** By member. */
  readonly memberships: ReadonlyMap<string, Membership>;
  readonly panels: ReadonlyMap<string, Panel>;
  readonly stewardships: ReadonlyMap<string, Stewardship>;
  readonly proposals: ReadonlyMap<string, Proposal>;
  readonly coDesign: ReadonlyMap<string, CoDesignRecord>;
  readonly feedback: ReadonlyMap<string, Feedback>;
  readonly adoptions: ReadonlyMap<string, Adoption>;
  readonly burdens: ReadonlyMap<string, Burden>;
  readonly concerns: ReadonlyMap<string, Concern>;
  readonly gaps: ReadonlyMap<string, Gap>;
  readonly perverseEffects: ReadonlyMap<string, PerverseEffect>;
  /** What bodies welcome, in their own name. */
  readonly recognitions: ReadonlyMap<string, Recognition>;
  /** By `authority profile`. */
  readonly profiles: ReadonlyMap<string, ProfileUse>;
  /** Proposal by hold. */
  readonly proposalOfHold: ReadonlyMap<string, string>;
  /** By `authority id@version`. */
  readonly standings: ReadonlyMap<string, Standing>;
  /** Content hash by `id@version` of everything published. */
  readonly versions: ReadonlyMap<string, string>;
  /** Documents that were taken out of view, with the reason. */
  readonly withheld: ReadonlyMap<string, string>;
}
