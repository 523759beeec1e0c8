import type { Act } from "./people.ts";
import type { Capacity, GateId, ProposalDirection, ProposalKind, ReviewDecision } from "./words.ts";

/** A version that a proposal puts forward: frozen when it was submitted, published when a gate lets it through. */
export interface CandidateEntry {
  readonly id: string;
  readonly version: string;
  readonly kind: string;
  /** Content hash, `sha256:` and 64 hexadecimal digits. */
  readonly hash: string;
  /** The published version that it follows; absent for a new item. */
  readonly base?: string;
  /** What is to happen to the item: content that replaces or adds, or the end of it. */
  readonly action: "ADD" | "REPLACE" | "STOP";
  /** For STOP: the item that takes its place, as `id@version`. */
  readonly successor?: string;
  /** For STOP: the last collection year. */
  readonly lastYear?: number;
}

/** How many of whom have to be for a change. Copied from the gate when a round opens; it never changes in the round. */
export interface QuorumRule {
  readonly constituency: string;
  readonly capacities: readonly Capacity[];
  readonly atLeast: number;
  readonly from:
    | "PROPOSER"
    | "DECIDING_AUTHORITY"
    | "OTHER_AUTHORITY"
    | "ANY_AUTHORITY"
    | "ANY_PANEL"
    | "ANY_PANEL_ASKED"
    | "PANEL_NOT_HOSTED_BY_PROPOSER";
}

/** The part of a gate that a round fixes. */
export interface RoundTerms {
  readonly quorum: readonly QuorumRule[];
  readonly reviewWindowWorkingDays: number;
  readonly quietPeriodWorkingDays: number;
}

/** Facts in the life of a proposal. `document` is the hash of what people wrote; facts hold what decisions need. */
export type ProposalFact =
  | {
      readonly type: "proposal-created";
      readonly proposal: string;
      readonly kind: ProposalKind;
      readonly direction: ProposalDirection;
      /** Authority whose decision closes the proposal, for example `chorus:network`. */
      readonly decider: string;
      /** Gap or concern that it answers. */
      readonly answers?: string;
      /** Panel in whose name it is made, through the person who supports it. */
      readonly panel?: string;
      readonly document: string;
      readonly by: Act;
    }
  | {
      /** The draft was written on, before or after it was submitted; an open proposal keeps its candidate until resubmitted. */
      readonly type: "proposal-revised";
      readonly proposal: string;
      readonly document: string;
      readonly by: Act;
    }
  | {
      /** Another authority proposes it too. */
      readonly type: "proposal-joined";
      readonly proposal: string;
      readonly by: Act;
    }
  | {
      /** A candidate was frozen; its hash covers its entries. The same hash keeps reviews alive, another lets them lapse. */
      readonly type: "proposal-submitted";
      readonly proposal: string;
      readonly candidate: string;
      readonly entries: readonly CandidateEntry[];
      readonly document: string;
      readonly by: Act;
    }
  | {
      readonly type: "proposal-withdrawn";
      readonly proposal: string;
      readonly document: string;
      readonly by: Act;
    }
  | {
      /** A review round of one authority at one gate began; its terms are fixed here. */
      readonly type: "round-opened";
      readonly round: string;
      readonly proposal: string;
      readonly gate: GateId;
      /** Version and hash of the gate whose conditions hold. */
      readonly gateVersion: string;
      readonly gateHash: string;
      readonly authority: string;
      readonly candidate: string;
      readonly terms: RoundTerms;
      /** ISO days: no decision before `closesOn`. */
      readonly opensOn: string;
      readonly closesOn: string;
      readonly by: Act;
    }
  | {
      readonly type: "review-recorded";
      readonly review: string;
      readonly proposal: string;
      readonly candidate: string;
      readonly capacity: Capacity;
      readonly decision: ReviewDecision;
      /** Whether the reviewer would want it asked of their own child; a no waits for an answer. */
      readonly ownChild?: "YES" | "NO" | "NOT_APPLICABLE";
      readonly document: string;
      readonly by: Act;
    }
  | {
      readonly type: "comment-made";
      readonly comment: string;
      readonly proposal: string;
      readonly candidate?: string;
      /** JSON pointer into the item that it speaks of, with the item's id. */
      readonly itemId?: string;
      readonly pointer?: string;
      readonly answers?: string;
      readonly document: string;
      readonly by: Act;
    }
  | {
      /** A panel was asked for its view of a candidate. */
      readonly type: "panel-asked";
      readonly proposal: string;
      readonly panel: string;
      readonly candidate: string;
      readonly document: string;
      readonly by: Act;
    }
  | {
      /**
       * A panel's view, as a whole. Single votes are never here, nor how many there were; below the minimum group size a
       * panel agrees its view in talk and no ballot is counted.
       */
      readonly type: "panel-view-recorded";
      readonly view: string;
      readonly proposal: string;
      readonly panel: string;
      readonly candidate: string;
      readonly decision: ReviewDecision;
      readonly how: "AGREED_IN_TALK" | "BALLOT";
      readonly reach: "UNDER_MINIMUM" | "MINIMUM_OR_MORE";
      /** Does it look like my life? (MODEL 3.10) */
      readonly looksLikeMyLife?: "YES" | "PARTLY" | "NO";
      readonly document: string;
      readonly by: Act;
    }
  | {
      readonly type: "hold-placed";
      readonly hold: string;
      readonly proposal: string;
      readonly panel: string;
      /** Day until which the steward may answer. */
      readonly answerBy: string;
      readonly document: string;
      readonly by: Act;
    }
  | {
      readonly type: "hold-answered";
      readonly hold: string;
      readonly document: string;
      readonly by: Act;
    }
  | {
      /** The panel is content, or says why the answer is not enough: then the hold is open again. */
      readonly type: "hold-settled";
      readonly hold: string;
      readonly settled: "LIFTED" | "NOT_ANSWERED";
      readonly document: string;
      readonly by: Act;
    }
  | {
      /** Someone disagrees, and wants it kept beside the decision. It is never removed. */
      readonly type: "dissent-recorded";
      readonly dissent: string;
      readonly proposal: string;
      readonly candidate: string;
      readonly panel?: string;
      readonly document: string;
      readonly by: Act;
    }
  | {
      /** An authority decided at a gate. The registrations that follow stand beside it, in the same transaction. */
      readonly type: "decision-made";
      readonly decision: string;
      readonly proposal: string;
      readonly round: string;
      readonly gate: GateId;
      readonly authority: string;
      readonly candidate: string;
      readonly outcome: "PASSED" | "DECLINED";
      /** Reviews and panel views that were counted. */
      readonly counted: readonly string[];
      /** Day from which the status holds. */
      readonly from: string;
      /** Document: minutes and reasons. */
      readonly document: string;
      readonly by: Act;
    }
  | {
      /** A profile item states an authority's own difference; here it takes it into use, or ends it. */
      readonly type: "profile-set";
      readonly authority: string;
      readonly profile: string;
      readonly version: string;
      readonly state: "IN_USE" | "ENDED";
      readonly from: string;
      readonly document: string;
      readonly by: Act;
    };
