import type { CommandType } from "../../../registry/governance/acts/acts.ts";
import type { GovernanceState, Proposal } from "../../../registry/governance/state.ts";
import type { Scope } from "../../access/viewer.ts";

/** What an act made or changed, as its payload shows it. */
export type Subject = Readonly<Record<string, unknown>>;

/** Where the subject of an act is looked up: its id, what was asked for, and the state after it. */
export interface Done {
  readonly state: GovernanceState;
  readonly subject: string;
  readonly input: Readonly<Record<string, unknown>>;
}

/** One act as the API offers it. */
export interface OfferedAct {
  readonly type: CommandType;
  /** What a token needs for it. */
  readonly scope: Scope;
  /** True when it needs no account. */
  readonly isOpen?: true;
  readonly subjectOf: (done: Done) => Subject;
}

type Lists = {
  [Name in keyof Proposal]-?: Proposal[Name] extends readonly { readonly id: string }[]
    ? Name
    : never;
}[keyof Proposal];

const proposalOf = ({ state, subject, input }: Done): Proposal | undefined => {
  const named = input["proposal"];
  const ofHold = state.proposalOfHold.get(subject) ?? subject;
  return state.proposals.get(typeof named === "string" ? named : ofHold);
};

const ofProposal = (done: Done): Subject => ({ proposal: proposalOf(done) });

const inProposal =
  (name: string, list: Lists): OfferedAct["subjectOf"] =>
  (done) => {
    const proposal = proposalOf(done);
    const found = proposal?.[list].find(({ id }) => id === done.subject);
    return { proposal, [name]: found === undefined ? undefined : { ...found, of: proposal } };
  };

type Maps = {
  [Name in keyof GovernanceState]-?: GovernanceState[Name] extends ReadonlyMap<string, object>
    ? Name
    : never;
}[keyof GovernanceState];

const inState =
  (name: string, map: Maps): OfferedAct["subjectOf"] =>
  ({ state, subject }) => ({ [name]: state[map].get(subject) });

const ownAuthority: OfferedAct["subjectOf"] = ({ state, subject }) => {
  const authority = state.agencies.get(subject) ?? state.memberships.get(subject)?.authority;
  return { authority: state.authorities.get(authority ?? "") };
};

const profileSet: OfferedAct["subjectOf"] = ({ state, subject }) => ({
  profile: [...state.profiles.values()].findLast(({ profile }) => profile === subject),
});

/** Every act that the API offers, by the name of its mutation. */
export const offeredActs = {
  createProposal: { type: "create-proposal", scope: "propose", subjectOf: ofProposal },
  reviseProposal: { type: "revise-proposal", scope: "propose", subjectOf: ofProposal },
  joinProposal: { type: "join-proposal", scope: "propose", subjectOf: ofProposal },
  submitProposal: { type: "submit-proposal", scope: "propose", subjectOf: ofProposal },
  withdrawProposal: { type: "withdraw-proposal", scope: "propose", subjectOf: ofProposal },
  openRound: { type: "open-round", scope: "decide", subjectOf: inProposal("round", "rounds") },
  recordReview: {
    type: "record-review",
    scope: "review",
    subjectOf: inProposal("review", "reviews"),
  },
  makeComment: {
    type: "make-comment",
    scope: "review",
    subjectOf: inProposal("comment", "comments"),
  },
  decideAtGate: {
    type: "decide-at-gate",
    scope: "decide",
    subjectOf: inProposal("decision", "decisions"),
  },
  askPanel: { type: "ask-panel", scope: "review", subjectOf: ofProposal },
  recordPanelView: {
    type: "record-panel-view",
    scope: "review",
    subjectOf: inProposal("view", "panelViews"),
  },
  closeBallot: {
    type: "close-ballot",
    scope: "review",
    subjectOf: inProposal("view", "panelViews"),
  },
  placeHold: { type: "place-hold", scope: "review", subjectOf: inProposal("hold", "holds") },
  answerHold: { type: "answer-hold", scope: "propose", subjectOf: inProposal("hold", "holds") },
  settleHold: { type: "settle-hold", scope: "review", subjectOf: inProposal("hold", "holds") },
  recordDissent: {
    type: "record-dissent",
    scope: "review",
    subjectOf: inProposal("dissent", "dissents"),
  },
  recordCoDesign: {
    type: "record-co-design",
    scope: "propose",
    subjectOf: inState("coDesignRecord", "coDesign"),
  },
  hearFeedback: {
    type: "hear-feedback",
    scope: "propose",
    subjectOf: inState("feedback", "feedback"),
  },
  answerFeedback: {
    type: "answer-feedback",
    scope: "propose",
    subjectOf: inState("feedback", "feedback"),
  },
  answerEthicsQuestion: { type: "answer-ethics-question", scope: "review", subjectOf: ofProposal },
  recordStressTest: {
    type: "record-stress-test",
    scope: "review",
    subjectOf: inProposal("stressTest", "stressTests"),
  },
  recordAdoption: {
    type: "record-adoption",
    scope: "propose",
    subjectOf: inState("adoption", "adoptions"),
  },
  endAdoption: {
    type: "end-adoption",
    scope: "propose",
    subjectOf: inState("adoption", "adoptions"),
  },
  stateBurden: { type: "state-burden", scope: "propose", subjectOf: inState("burden", "burdens") },
  raiseConcern: {
    type: "raise-concern",
    scope: "propose",
    isOpen: true,
    subjectOf: inState("concern", "concerns"),
  },
  answerConcern: {
    type: "answer-concern",
    scope: "decide",
    subjectOf: inState("concern", "concerns"),
  },
  raiseGap: {
    type: "raise-gap",
    scope: "propose",
    isOpen: true,
    subjectOf: inState("gap", "gaps"),
  },
  supportGap: { type: "support-gap", scope: "propose", subjectOf: inState("gap", "gaps") },
  fillGap: { type: "fill-gap", scope: "propose", subjectOf: inState("gap", "gaps") },
  claimPerverseEffect: {
    type: "claim-perverse-effect",
    scope: "propose",
    subjectOf: inState("perverseEffect", "perverseEffects"),
  },
  stateRecognition: {
    type: "state-recognition",
    scope: "decide",
    subjectOf: inState("recognition", "recognitions"),
  },
  movePerverseEffect: {
    type: "move-perverse-effect",
    scope: "decide",
    subjectOf: inState("perverseEffect", "perverseEffects"),
  },
  registerAuthority: {
    type: "register-authority",
    scope: "administer",
    subjectOf: inState("authority", "authorities"),
  },
  claimAgency: { type: "claim-agency", scope: "administer", subjectOf: ownAuthority },
  setMembership: { type: "set-membership", scope: "administer", subjectOf: ownAuthority },
  registerPanel: {
    type: "register-panel",
    scope: "administer",
    subjectOf: inState("panel", "panels"),
  },
  handOverStewardship: {
    type: "hand-over-stewardship",
    scope: "administer",
    subjectOf: inState("stewardship", "stewardships"),
  },
  setProfile: { type: "set-profile", scope: "decide", subjectOf: profileSet },
  withholdText: {
    type: "withhold-text",
    scope: "administer",
    subjectOf: ({ subject }) => ({ document: subject }),
  },
} as const satisfies Readonly<Record<string, OfferedAct>>;
