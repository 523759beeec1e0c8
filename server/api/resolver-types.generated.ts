// Made by chorus 0.3.0 from schema/api and schema/item. Do not edit: npm run generate.

import type * as Items from "../../generated/items/types.ts";
import type { ActNode, ComparisonNode, ItemNode, PartNode, PublishedNode, RegisteredNode, ReleasedNode, ReleaseNode } from "./nodes.ts";
export type Maybe<T> = T | null | undefined;
export type InputMaybe<T> = T | null | undefined;
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { ApiContext } from './context.ts';
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };

/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** Any JSON value, within the limits that are said where it is used. */
  JSON: { input: unknown; output: unknown; }
  /** A calendar date, for example 2026-03-31. */
  Date: { input: string; output: string; }
  /** A moment in UTC with milliseconds, for example 2026-03-31T23:59:59.999Z. */
  DateTime: { input: string; output: string; }
};

/** What `registerAuthority` asks for. */
export type RegisterAuthorityInput = {
  /** Lower-case id that never changes, for example north-yorkshire; chorus:network for the network. */
  readonly authority: Scalars['String']['input'];
  /** Its name. */
  readonly name: Scalars['String']['input'];
  /** What kind of body it is. */
  readonly kind: OrganisationKind;
  /** Its code in its nation's register, for example an ONS code. */
  readonly code?: InputMaybe<Scalars['String']['input']>;
  /** The nation in which it works. */
  readonly nation: Nation;
  /** Its first administrator, by the number that their account page shows. */
  readonly administrator: Scalars['String']['input'];
  /** A key that you choose, 8 to 100 characters: the same key again changes nothing. A token must give one. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What came of `registerAuthority`. */
export type RegisterAuthorityPayload = {
  readonly __typename?: 'RegisterAuthorityPayload';
  /** The authority; null when nothing was done. */
  readonly authority?: Maybe<Authority>;
  /** The last line of the ledger that it wrote; null when nothing was done. */
  readonly revision?: Maybe<Scalars['Int']['output']>;
  /** True when it had been done under the same key before. */
  readonly repeated: Scalars['Boolean']['output'];
  /** Why it was not done, each reason with its remedy; empty when it was. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What `claimAgency` asks for. */
export type ClaimAgencyInput = {
  /** The part of ids before the colon, for example north-yorkshire. */
  readonly agency: Scalars['String']['input'];
  /** A key that you choose, 8 to 100 characters: the same key again changes nothing. A token must give one. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What came of `claimAgency`. */
export type ClaimAgencyPayload = {
  readonly __typename?: 'ClaimAgencyPayload';
  /** The authority; null when nothing was done. */
  readonly authority?: Maybe<Authority>;
  /** The last line of the ledger that it wrote; null when nothing was done. */
  readonly revision?: Maybe<Scalars['Int']['output']>;
  /** True when it had been done under the same key before. */
  readonly repeated: Scalars['Boolean']['output'];
  /** Why it was not done, each reason with its remedy; empty when it was. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What `setMembership` asks for. */
export type SetMembershipInput = {
  /** The person, by the number that their account page shows. */
  readonly member: Scalars['String']['input'];
  /** What they speak for. */
  readonly capacities: ReadonlyArray<ReviewCapacity>;
  /** What they may arrange. */
  readonly roles: ReadonlyArray<MemberRole>;
  /** The revision that you read; refused when it has moved on since. */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** A key that you choose, 8 to 100 characters: the same key again changes nothing. A token must give one. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What came of `setMembership`. */
export type SetMembershipPayload = {
  readonly __typename?: 'SetMembershipPayload';
  /** The authority; null when nothing was done. */
  readonly authority?: Maybe<Authority>;
  /** The last line of the ledger that it wrote; null when nothing was done. */
  readonly revision?: Maybe<Scalars['Int']['output']>;
  /** True when it had been done under the same key before. */
  readonly repeated: Scalars['Boolean']['output'];
  /** Why it was not done, each reason with its remedy; empty when it was. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What `registerPanel` asks for. */
export type RegisterPanelInput = {
  /** Its name. */
  readonly name: Scalars['String']['input'];
  /** Parts from which its members speak. */
  readonly speaksFrom: ReadonlyArray<SpeakerRole>;
  /** How it wants to be contacted: a team or a role, never a person's address. */
  readonly contact: Scalars['String']['input'];
  /** Which adults support it, by role. */
  readonly support: Scalars['String']['input'];
  /** How its members' time is recognised. */
  readonly recognition?: InputMaybe<Scalars['String']['input']>;
  /** A key that you choose, 8 to 100 characters: the same key again changes nothing. A token must give one. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What came of `registerPanel`. */
export type RegisterPanelPayload = {
  readonly __typename?: 'RegisterPanelPayload';
  /** The panel; null when nothing was done. */
  readonly panel?: Maybe<Panel>;
  /** The last line of the ledger that it wrote; null when nothing was done. */
  readonly revision?: Maybe<Scalars['Int']['output']>;
  /** True when it had been done under the same key before. */
  readonly repeated: Scalars['Boolean']['output'];
  /** Why it was not done, each reason with its remedy; empty when it was. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What `handOverStewardship` asks for. */
export type HandOverStewardshipInput = {
  /** The item, as agency:slug. */
  readonly itemId: Scalars['String']['input'];
  /** The authority that looks after it from now on. */
  readonly to: Scalars['String']['input'];
  /** Title of the role that looks after it, never a person's name. */
  readonly roleTitle: Scalars['String']['input'];
  /** The revision that you read; refused when it has moved on since. */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** A key that you choose, 8 to 100 characters: the same key again changes nothing. A token must give one. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What came of `handOverStewardship`. */
export type HandOverStewardshipPayload = {
  readonly __typename?: 'HandOverStewardshipPayload';
  /** The stewardship; null when nothing was done. */
  readonly stewardship?: Maybe<Stewardship>;
  /** The last line of the ledger that it wrote; null when nothing was done. */
  readonly revision?: Maybe<Scalars['Int']['output']>;
  /** True when it had been done under the same key before. */
  readonly repeated: Scalars['Boolean']['output'];
  /** Why it was not done, each reason with its remedy; empty when it was. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What `setProfile` asks for. */
export type SetProfileInput = {
  /** The profile's exact version, as agency:slug@1.0.0. */
  readonly profile: Scalars['String']['input'];
  /** Whether it is in use. */
  readonly state: ProfileState;
  /** Day from which that holds. */
  readonly from: Scalars['Date']['input'];
  /** Why. */
  readonly reason: Scalars['String']['input'];
  /** A key that you choose, 8 to 100 characters: the same key again changes nothing. A token must give one. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What came of `setProfile`. */
export type SetProfilePayload = {
  readonly __typename?: 'SetProfilePayload';
  /** The profile in use; null when nothing was done. */
  readonly profile?: Maybe<ProfileUse>;
  /** The last line of the ledger that it wrote; null when nothing was done. */
  readonly revision?: Maybe<Scalars['Int']['output']>;
  /** True when it had been done under the same key before. */
  readonly repeated: Scalars['Boolean']['output'];
  /** Why it was not done, each reason with its remedy; empty when it was. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What `withholdText` asks for. */
export type WithholdTextInput = {
  /** Hash of the text. */
  readonly document: Scalars['String']['input'];
  /** Why, in words that name nobody. */
  readonly reason: Scalars['String']['input'];
  /** A key that you choose, 8 to 100 characters: the same key again changes nothing. A token must give one. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What came of `withholdText`. */
export type WithholdTextPayload = {
  readonly __typename?: 'WithholdTextPayload';
  /** Hash of the text; null when nothing was done. */
  readonly document?: Maybe<Scalars['String']['output']>;
  /** The last line of the ledger that it wrote; null when nothing was done. */
  readonly revision?: Maybe<Scalars['Int']['output']>;
  /** True when it had been done under the same key before. */
  readonly repeated: Scalars['Boolean']['output'];
  /** Why it was not done, each reason with its remedy; empty when it was. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/**
 * What can be done in the registry. Each mutation is one act: it is done wholly, recorded in the ledger and durable when it is
 * answered, or it is not done and `userErrors` says why. A concern and a gap need no account.
 */
export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Begins a proposal. It is a draft that only the authorities that propose it can see, until it is submitted. */
  readonly createProposal: CreateProposalPayload;
  /** Writes on a proposal. One that is open keeps its candidate until it is submitted again. */
  readonly reviseProposal: ReviseProposalPayload;
  /** Proposes a draft together with those who began it, for the authority for which you act. */
  readonly joinProposal: JoinProposalPayload;
  /** Puts a proposal to others: what it says is frozen into a candidate, and reviews are bound to its hash. */
  readonly submitProposal: SubmitProposalPayload;
  /** Takes a proposal back. What was submitted stays readable, with the reason. */
  readonly withdrawProposal: WithdrawProposalPayload;
  /** Brings a body into the registry, with the person who looks after its members first. */
  readonly registerAuthority: RegisterAuthorityPayload;
  /** Takes an id prefix for your authority; every prefix has one owner. */
  readonly claimAgency: ClaimAgencyPayload;
  /** Gives a person capacities and roles for your authority; empty ones end the membership. */
  readonly setMembership: SetMembershipPayload;
  /** Brings a panel of people with experience into the registry. Its host supports it and never speaks for it. */
  readonly registerPanel: RegisterPanelPayload;
  /** Gives an item to the authority that looks after it from now on. */
  readonly handOverStewardship: HandOverStewardshipPayload;
  /** Takes a local profile into use for your authority, or ends it. */
  readonly setProfile: SetProfilePayload;
  /** Takes a text out of view that should never have come in; its hash stays in the ledger. */
  readonly withholdText: WithholdTextPayload;
  /**
   * Signs and publishes a release of everything that stands on trial or as a standard now. It changes nobody's status: a
   * steward of the network does it.
   */
  readonly publishRelease: PublishReleasePayload;
  /** Opens the round of your authority at a gate: from now its terms are fixed and its window runs. */
  readonly openRound: OpenRoundPayload;
  /** Records a verdict in one of your capacities, bound to the candidate that you read. */
  readonly recordReview: RecordReviewPayload;
  /** Makes a remark on a proposal, on one field of an item in it, or in answer to another remark or review. */
  readonly makeComment: MakeCommentPayload;
  /** Records what your authority decided at a gate, in a round that it opened. */
  readonly decideAtGate: DecideAtGatePayload;
  /** Asks a panel for its view of the candidate that stands. */
  readonly askPanel: AskPanelPayload;
  /** Records the view on which a panel agreed in talk, by the person who supports it. */
  readonly recordPanelView: RecordPanelViewPayload;
  /** Lets a person vote in the ballots of a panel. Who sits on a panel is never shown, not even in the ledger. */
  readonly addPanelMember: AddPanelMemberPayload;
  /** Ends that a person votes in the ballots of a panel, and takes their open votes away. */
  readonly removePanelMember: RemovePanelMemberPayload;
  /** Votes in the ballot of your panel; a later vote takes the place of an earlier one. It leaves no trace in the ledger. */
  readonly castVote: CastVotePayload;
  /** Records a panel's view from the votes of its members. Single votes are counted by the server and then forgotten. */
  readonly closeBallot: CloseBallotPayload;
  /** Stops the gates of a proposal until the panel has been answered. */
  readonly placeHold: PlaceHoldPayload;
  /** Answers a hold, for those who propose. */
  readonly answerHold: AnswerHoldPayload;
  /** Says whether an answer is enough for the panel; if not, the hold is open again. */
  readonly settleHold: SettleHoldPayload;
  /** Keeps a disagreement beside the decision. It is never removed. */
  readonly recordDissent: RecordDissentPayload;
  /** Records who was involved, how and when, what room there was to change things, and who was not reached. */
  readonly recordCoDesign: RecordCoDesignPayload;
  /** Records a point that somebody raised, in a form that cannot point to them. */
  readonly hearFeedback: HearFeedbackPayload;
  /** Says what came of a point, and what those who raised it were told. */
  readonly answerFeedback: AnswerFeedbackPayload;
  /** Answers one ethics question for one proposal, from where you stand; other answers stay beside it. */
  readonly answerEthicsQuestion: AnswerEthicsQuestionPayload;
  /** Records what happened when your authority tried a candidate out where it was not made. */
  readonly recordStressTest: RecordStressTestPayload;
  /**
   * Says in your authority's name that it welcomes what an item does as evidence, for example a way of listening. A steward
   * says so, for their own body only.
   */
  readonly stateRecognition: StateRecognitionPayload;
  /** Says that your authority uses a version, for what, and who answers for it. */
  readonly recordAdoption: RecordAdoptionPayload;
  /** Says that your authority no longer uses a version, and why. */
  readonly endAdoption: EndAdoptionPayload;
  /** States what something costs your authority, and what it gives back. */
  readonly stateBurden: StateBurdenPayload;
  /** Says what worries you. It needs no account; please name nobody. */
  readonly raiseConcern: RaiseConcernPayload;
  /** Answers a concern for everyone to read. */
  readonly answerConcern: AnswerConcernPayload;
  /** Says what matters and nobody records. It needs no account; please name nobody. */
  readonly raiseGap: RaiseGapPayload;
  /** Says that a gap matters to the people of your authority too. */
  readonly supportGap: SupportGapPayload;
  /** Says that an item of your authority fills a gap. */
  readonly fillGap: FillGapPayload;
  /** Says that a measure makes people do harm. */
  readonly claimPerverseEffect: ClaimPerverseEffectPayload;
  /** Says where a claim of harm stands now, with evidence for it. */
  readonly movePerverseEffect: MovePerverseEffectPayload;
  /** Has an address told of public events from now on. The secret that signs its messages is in the answer, this once. */
  readonly createWebhook: CreateWebhookPayload;
  /** Has an address told of nothing any more. */
  readonly deleteWebhook: WebhookPayload;
  /** Has an address told again that was given up, from now on. What it missed is in the feed. */
  readonly resumeWebhook: WebhookPayload;
  /** Signs messages with another secret. For a day messages carry a signature of the former one too. */
  readonly rotateWebhookSecret: CreateWebhookPayload;
  /** Sends a message of no meaning at once, and says whether it arrived. */
  readonly testWebhook: TestWebhookPayload;
};


/**
 * What can be done in the registry. Each mutation is one act: it is done wholly, recorded in the ledger and durable when it is
 * answered, or it is not done and `userErrors` says why. A concern and a gap need no account.
 */
export type MutationCreateProposalArgs = {
  input: CreateProposalInput;
};


/**
 * What can be done in the registry. Each mutation is one act: it is done wholly, recorded in the ledger and durable when it is
 * answered, or it is not done and `userErrors` says why. A concern and a gap need no account.
 */
export type MutationReviseProposalArgs = {
  input: ReviseProposalInput;
};


/**
 * What can be done in the registry. Each mutation is one act: it is done wholly, recorded in the ledger and durable when it is
 * answered, or it is not done and `userErrors` says why. A concern and a gap need no account.
 */
export type MutationJoinProposalArgs = {
  input: JoinProposalInput;
};


/**
 * What can be done in the registry. Each mutation is one act: it is done wholly, recorded in the ledger and durable when it is
 * answered, or it is not done and `userErrors` says why. A concern and a gap need no account.
 */
export type MutationSubmitProposalArgs = {
  input: SubmitProposalInput;
};


/**
 * What can be done in the registry. Each mutation is one act: it is done wholly, recorded in the ledger and durable when it is
 * answered, or it is not done and `userErrors` says why. A concern and a gap need no account.
 */
export type MutationWithdrawProposalArgs = {
  input: WithdrawProposalInput;
};


/**
 * What can be done in the registry. Each mutation is one act: it is done wholly, recorded in the ledger and durable when it is
 * answered, or it is not done and `userErrors` says why. A concern and a gap need no account.
 */
export type MutationRegisterAuthorityArgs = {
  input: RegisterAuthorityInput;
};


/**
 * What can be done in the registry. Each mutation is one act: it is done wholly, recorded in the ledger and durable when it is
 * answered, or it is not done and `userErrors` says why. A concern and a gap need no account.
 */
export type MutationClaimAgencyArgs = {
  input: ClaimAgencyInput;
};


/**
 * What can be done in the registry. Each mutation is one act: it is done wholly, recorded in the ledger and durable when it is
 * answered, or it is not done and `userErrors` says why. A concern and a gap need no account.
 */
export type MutationSetMembershipArgs = {
  input: SetMembershipInput;
};


/**
 * What can be done in the registry. Each mutation is one act: it is done wholly, recorded in the ledger and durable when it is
 * answered, or it is not done and `userErrors` says why. A concern and a gap need no account.
 */
export type MutationRegisterPanelArgs = {
  input: RegisterPanelInput;
};


/**
 * What can be done in the registry. Each mutation is one act: it is done wholly, recorded in the ledger and durable when it is
 * answered, or it is not done and `userErrors` says why. A concern and a gap need no account.
 */
export type MutationHandOverStewardshipArgs = {
  input: HandOverStewardshipInput;
};


/**
 * What can be done in the registry. Each mutation is one act: it is done wholly, recorded in the ledger and durable when it is
 * answered, or it is not done and `userErrors` says why. A concern and a gap need no account.
 */
export type MutationSetProfileArgs = {
  input: SetProfileInput;
};


/**
 * What can be done in the registry. Each mutation is one act: it is done wholly, recorded in the ledger and durable when it is
 * answered, or it is not done and `userErrors` says why. A concern and a gap need no account.
 */
export type MutationWithholdTextArgs = {
  input: WithholdTextInput;
};


/**
 * What can be done in the registry. Each mutation is one act: it is done wholly, recorded in the ledger and durable when it is
 * answered, or it is not done and `userErrors` says why. A concern and a gap need no account.
 */
export type MutationPublishReleaseArgs = {
  input: PublishReleaseInput;
};


/**
 * What can be done in the registry. Each mutation is one act: it is done wholly, recorded in the ledger and durable when it is
 * answered, or it is not done and `userErrors` says why. A concern and a gap need no account.
 */
export type MutationOpenRoundArgs = {
  input: OpenRoundInput;
};


/**
 * What can be done in the registry. Each mutation is one act: it is done wholly, recorded in the ledger and durable when it is
 * answered, or it is not done and `userErrors` says why. A concern and a gap need no account.
 */
export type MutationRecordReviewArgs = {
  input: RecordReviewInput;
};


/**
 * What can be done in the registry. Each mutation is one act: it is done wholly, recorded in the ledger and durable when it is
 * answered, or it is not done and `userErrors` says why. A concern and a gap need no account.
 */
export type MutationMakeCommentArgs = {
  input: MakeCommentInput;
};


/**
 * What can be done in the registry. Each mutation is one act: it is done wholly, recorded in the ledger and durable when it is
 * answered, or it is not done and `userErrors` says why. A concern and a gap need no account.
 */
export type MutationDecideAtGateArgs = {
  input: DecideAtGateInput;
};


/**
 * What can be done in the registry. Each mutation is one act: it is done wholly, recorded in the ledger and durable when it is
 * answered, or it is not done and `userErrors` says why. A concern and a gap need no account.
 */
export type MutationAskPanelArgs = {
  input: AskPanelInput;
};


/**
 * What can be done in the registry. Each mutation is one act: it is done wholly, recorded in the ledger and durable when it is
 * answered, or it is not done and `userErrors` says why. A concern and a gap need no account.
 */
export type MutationRecordPanelViewArgs = {
  input: RecordPanelViewInput;
};


/**
 * What can be done in the registry. Each mutation is one act: it is done wholly, recorded in the ledger and durable when it is
 * answered, or it is not done and `userErrors` says why. A concern and a gap need no account.
 */
export type MutationAddPanelMemberArgs = {
  input: AddPanelMemberInput;
};


/**
 * What can be done in the registry. Each mutation is one act: it is done wholly, recorded in the ledger and durable when it is
 * answered, or it is not done and `userErrors` says why. A concern and a gap need no account.
 */
export type MutationRemovePanelMemberArgs = {
  input: RemovePanelMemberInput;
};


/**
 * What can be done in the registry. Each mutation is one act: it is done wholly, recorded in the ledger and durable when it is
 * answered, or it is not done and `userErrors` says why. A concern and a gap need no account.
 */
export type MutationCastVoteArgs = {
  input: CastVoteInput;
};


/**
 * What can be done in the registry. Each mutation is one act: it is done wholly, recorded in the ledger and durable when it is
 * answered, or it is not done and `userErrors` says why. A concern and a gap need no account.
 */
export type MutationCloseBallotArgs = {
  input: CloseBallotInput;
};


/**
 * What can be done in the registry. Each mutation is one act: it is done wholly, recorded in the ledger and durable when it is
 * answered, or it is not done and `userErrors` says why. A concern and a gap need no account.
 */
export type MutationPlaceHoldArgs = {
  input: PlaceHoldInput;
};


/**
 * What can be done in the registry. Each mutation is one act: it is done wholly, recorded in the ledger and durable when it is
 * answered, or it is not done and `userErrors` says why. A concern and a gap need no account.
 */
export type MutationAnswerHoldArgs = {
  input: AnswerHoldInput;
};


/**
 * What can be done in the registry. Each mutation is one act: it is done wholly, recorded in the ledger and durable when it is
 * answered, or it is not done and `userErrors` says why. A concern and a gap need no account.
 */
export type MutationSettleHoldArgs = {
  input: SettleHoldInput;
};


/**
 * What can be done in the registry. Each mutation is one act: it is done wholly, recorded in the ledger and durable when it is
 * answered, or it is not done and `userErrors` says why. A concern and a gap need no account.
 */
export type MutationRecordDissentArgs = {
  input: RecordDissentInput;
};


/**
 * What can be done in the registry. Each mutation is one act: it is done wholly, recorded in the ledger and durable when it is
 * answered, or it is not done and `userErrors` says why. A concern and a gap need no account.
 */
export type MutationRecordCoDesignArgs = {
  input: RecordCoDesignInput;
};


/**
 * What can be done in the registry. Each mutation is one act: it is done wholly, recorded in the ledger and durable when it is
 * answered, or it is not done and `userErrors` says why. A concern and a gap need no account.
 */
export type MutationHearFeedbackArgs = {
  input: HearFeedbackInput;
};


/**
 * What can be done in the registry. Each mutation is one act: it is done wholly, recorded in the ledger and durable when it is
 * answered, or it is not done and `userErrors` says why. A concern and a gap need no account.
 */
export type MutationAnswerFeedbackArgs = {
  input: AnswerFeedbackInput;
};


/**
 * What can be done in the registry. Each mutation is one act: it is done wholly, recorded in the ledger and durable when it is
 * answered, or it is not done and `userErrors` says why. A concern and a gap need no account.
 */
export type MutationAnswerEthicsQuestionArgs = {
  input: AnswerEthicsQuestionInput;
};


/**
 * What can be done in the registry. Each mutation is one act: it is done wholly, recorded in the ledger and durable when it is
 * answered, or it is not done and `userErrors` says why. A concern and a gap need no account.
 */
export type MutationRecordStressTestArgs = {
  input: RecordStressTestInput;
};


/**
 * What can be done in the registry. Each mutation is one act: it is done wholly, recorded in the ledger and durable when it is
 * answered, or it is not done and `userErrors` says why. A concern and a gap need no account.
 */
export type MutationStateRecognitionArgs = {
  input: StateRecognitionInput;
};


/**
 * What can be done in the registry. Each mutation is one act: it is done wholly, recorded in the ledger and durable when it is
 * answered, or it is not done and `userErrors` says why. A concern and a gap need no account.
 */
export type MutationRecordAdoptionArgs = {
  input: RecordAdoptionInput;
};


/**
 * What can be done in the registry. Each mutation is one act: it is done wholly, recorded in the ledger and durable when it is
 * answered, or it is not done and `userErrors` says why. A concern and a gap need no account.
 */
export type MutationEndAdoptionArgs = {
  input: EndAdoptionInput;
};


/**
 * What can be done in the registry. Each mutation is one act: it is done wholly, recorded in the ledger and durable when it is
 * answered, or it is not done and `userErrors` says why. A concern and a gap need no account.
 */
export type MutationStateBurdenArgs = {
  input: StateBurdenInput;
};


/**
 * What can be done in the registry. Each mutation is one act: it is done wholly, recorded in the ledger and durable when it is
 * answered, or it is not done and `userErrors` says why. A concern and a gap need no account.
 */
export type MutationRaiseConcernArgs = {
  input: RaiseConcernInput;
};


/**
 * What can be done in the registry. Each mutation is one act: it is done wholly, recorded in the ledger and durable when it is
 * answered, or it is not done and `userErrors` says why. A concern and a gap need no account.
 */
export type MutationAnswerConcernArgs = {
  input: AnswerConcernInput;
};


/**
 * What can be done in the registry. Each mutation is one act: it is done wholly, recorded in the ledger and durable when it is
 * answered, or it is not done and `userErrors` says why. A concern and a gap need no account.
 */
export type MutationRaiseGapArgs = {
  input: RaiseGapInput;
};


/**
 * What can be done in the registry. Each mutation is one act: it is done wholly, recorded in the ledger and durable when it is
 * answered, or it is not done and `userErrors` says why. A concern and a gap need no account.
 */
export type MutationSupportGapArgs = {
  input: SupportGapInput;
};


/**
 * What can be done in the registry. Each mutation is one act: it is done wholly, recorded in the ledger and durable when it is
 * answered, or it is not done and `userErrors` says why. A concern and a gap need no account.
 */
export type MutationFillGapArgs = {
  input: FillGapInput;
};


/**
 * What can be done in the registry. Each mutation is one act: it is done wholly, recorded in the ledger and durable when it is
 * answered, or it is not done and `userErrors` says why. A concern and a gap need no account.
 */
export type MutationClaimPerverseEffectArgs = {
  input: ClaimPerverseEffectInput;
};


/**
 * What can be done in the registry. Each mutation is one act: it is done wholly, recorded in the ledger and durable when it is
 * answered, or it is not done and `userErrors` says why. A concern and a gap need no account.
 */
export type MutationMovePerverseEffectArgs = {
  input: MovePerverseEffectInput;
};


/**
 * What can be done in the registry. Each mutation is one act: it is done wholly, recorded in the ledger and durable when it is
 * answered, or it is not done and `userErrors` says why. A concern and a gap need no account.
 */
export type MutationCreateWebhookArgs = {
  input: CreateWebhookInput;
};


/**
 * What can be done in the registry. Each mutation is one act: it is done wholly, recorded in the ledger and durable when it is
 * answered, or it is not done and `userErrors` says why. A concern and a gap need no account.
 */
export type MutationDeleteWebhookArgs = {
  input: WebhookInput;
};


/**
 * What can be done in the registry. Each mutation is one act: it is done wholly, recorded in the ledger and durable when it is
 * answered, or it is not done and `userErrors` says why. A concern and a gap need no account.
 */
export type MutationResumeWebhookArgs = {
  input: WebhookInput;
};


/**
 * What can be done in the registry. Each mutation is one act: it is done wholly, recorded in the ledger and durable when it is
 * answered, or it is not done and `userErrors` says why. A concern and a gap need no account.
 */
export type MutationRotateWebhookSecretArgs = {
  input: WebhookInput;
};


/**
 * What can be done in the registry. Each mutation is one act: it is done wholly, recorded in the ledger and durable when it is
 * answered, or it is not done and `userErrors` says why. A concern and a gap need no account.
 */
export type MutationTestWebhookArgs = {
  input: WebhookInput;
};

/** That someone looked whether it is there already. */
export type DuplicatesCheckedInput = {
  /** True when someone looked. */
  readonly looked: Scalars['Boolean']['input'];
  /** Items that come near. */
  readonly found: ReadonlyArray<Scalars['String']['input']>;
  /** Why they do not do. */
  readonly why?: InputMaybe<Scalars['String']['input']>;
};

/** One change that a proposal asks for: content that comes or replaces, or a version that ends. */
export type ProposedChangeInput = {
  /** Whether content comes or a version ends. */
  readonly kind: ProposedChangeKind;
  /** For CONTENT: the item as it shall be, in the form of its kind; a draft may lack anything. */
  readonly content?: InputMaybe<Scalars['JSON']['input']>;
  /** For END: the version that ends, as agency:slug@1.0.0. */
  readonly item?: InputMaybe<Scalars['String']['input']>;
  /** For END: why it ends. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** For END: what takes its place, as agency:slug@2.0.0; absent when nothing does. */
  readonly successor?: InputMaybe<Scalars['String']['input']>;
  /** For END: the last collection year in which it is collected. */
  readonly lastYear?: InputMaybe<Scalars['Int']['input']>;
  /** For END: what happens to what was collected already, and how those whose data it is are told. */
  readonly whatHappensToGiven?: InputMaybe<Scalars['String']['input']>;
  /** For END: who depends on it, and what it means for them. */
  readonly effectOnDependants?: InputMaybe<Scalars['String']['input']>;
};

/** Kinds of change that a proposal asks for. */
export type ProposedChangeKind =
  /** Content comes, or takes the place of what is there. */
  | 'CONTENT'
  /** A version ends. */
  | 'END';

/** What a proposal says. Everything may be missing while it is a draft; `neededAt` tells which gate needs what. */
export type ProposalBodyInput = {
  /** What it is called. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
  /** Why it is proposed. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** The need or the gap that it meets. */
  readonly needOrGap?: InputMaybe<Scalars['String']['input']>;
  /** What will be different for somebody when it is accepted. */
  readonly tangibleChange?: InputMaybe<Scalars['String']['input']>;
  /** That someone looked whether it is there already. */
  readonly duplicatesChecked?: InputMaybe<DuplicatesCheckedInput>;
  /** Single Data List entry or Star Chamber note of a request to a national owner. */
  readonly nationalNote?: InputMaybe<Scalars['String']['input']>;
  /** The changes that it asks for, at most 100. */
  readonly changes?: InputMaybe<ReadonlyArray<ProposedChangeInput>>;
};

/** What `createProposal` asks for. */
export type CreateProposalInput = {
  /** What the proposal asks for. */
  readonly kind: ProposalKind;
  /** Where it comes from and goes to. */
  readonly direction: ProposalDirection;
  /** Authority that it is put to; the network when absent. */
  readonly decider?: InputMaybe<Scalars['String']['input']>;
  /** Gap or concern that it answers. */
  readonly answers?: InputMaybe<Scalars['String']['input']>;
  /** Panel in whose name it is made. */
  readonly panel?: InputMaybe<Scalars['ID']['input']>;
  /** What it says so far. */
  readonly body: ProposalBodyInput;
  /** A key that you choose, 8 to 100 characters: the same key again changes nothing. A token must give one. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What came of `createProposal`. */
export type CreateProposalPayload = {
  readonly __typename?: 'CreateProposalPayload';
  /** The proposal as it is now; null when nothing was done. */
  readonly proposal?: Maybe<Proposal>;
  /** The last line of the ledger that it wrote; null when nothing was done. */
  readonly revision?: Maybe<Scalars['Int']['output']>;
  /** True when it had been done under the same key before. */
  readonly repeated: Scalars['Boolean']['output'];
  /** Why it was not done, each reason with its remedy; empty when it was. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What `reviseProposal` asks for. */
export type ReviseProposalInput = {
  /** The proposal. */
  readonly proposal: Scalars['ID']['input'];
  /** What it says now, as a whole. */
  readonly body: ProposalBodyInput;
  /** The revision that you read; refused when it has moved on since. */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** A key that you choose, 8 to 100 characters: the same key again changes nothing. A token must give one. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What came of `reviseProposal`. */
export type ReviseProposalPayload = {
  readonly __typename?: 'ReviseProposalPayload';
  /** The proposal as it is now; null when nothing was done. */
  readonly proposal?: Maybe<Proposal>;
  /** The last line of the ledger that it wrote; null when nothing was done. */
  readonly revision?: Maybe<Scalars['Int']['output']>;
  /** True when it had been done under the same key before. */
  readonly repeated: Scalars['Boolean']['output'];
  /** Why it was not done, each reason with its remedy; empty when it was. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What `joinProposal` asks for. */
export type JoinProposalInput = {
  /** The proposal, whose id somebody gave you. */
  readonly proposal: Scalars['ID']['input'];
  /** A key that you choose, 8 to 100 characters: the same key again changes nothing. A token must give one. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What came of `joinProposal`. */
export type JoinProposalPayload = {
  readonly __typename?: 'JoinProposalPayload';
  /** The proposal as it is now; null when nothing was done. */
  readonly proposal?: Maybe<Proposal>;
  /** The last line of the ledger that it wrote; null when nothing was done. */
  readonly revision?: Maybe<Scalars['Int']['output']>;
  /** True when it had been done under the same key before. */
  readonly repeated: Scalars['Boolean']['output'];
  /** Why it was not done, each reason with its remedy; empty when it was. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What `submitProposal` asks for. */
export type SubmitProposalInput = {
  /** The proposal. */
  readonly proposal: Scalars['ID']['input'];
  /** The revision that you read; refused when it has moved on since. */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** A key that you choose, 8 to 100 characters: the same key again changes nothing. A token must give one. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What came of `submitProposal`. */
export type SubmitProposalPayload = {
  readonly __typename?: 'SubmitProposalPayload';
  /** The proposal as it is now; null when nothing was done. */
  readonly proposal?: Maybe<Proposal>;
  /** The last line of the ledger that it wrote; null when nothing was done. */
  readonly revision?: Maybe<Scalars['Int']['output']>;
  /** True when it had been done under the same key before. */
  readonly repeated: Scalars['Boolean']['output'];
  /** Why it was not done, each reason with its remedy; empty when it was. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What `withdrawProposal` asks for. */
export type WithdrawProposalInput = {
  /** The proposal. */
  readonly proposal: Scalars['ID']['input'];
  /** Why it is taken back. */
  readonly reason: Scalars['String']['input'];
  /** The revision that you read; refused when it has moved on since. */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** A key that you choose, 8 to 100 characters: the same key again changes nothing. A token must give one. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What came of `withdrawProposal`. */
export type WithdrawProposalPayload = {
  readonly __typename?: 'WithdrawProposalPayload';
  /** The proposal as it is now; null when nothing was done. */
  readonly proposal?: Maybe<Proposal>;
  /** The last line of the ledger that it wrote; null when nothing was done. */
  readonly revision?: Maybe<Scalars['Int']['output']>;
  /** True when it had been done under the same key before. */
  readonly repeated: Scalars['Boolean']['output'];
  /** Why it was not done, each reason with its remedy; empty when it was. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What `publishRelease` asks for. */
export type PublishReleaseInput = {
  /** Name of the release: the year and a number, for example 2026.4. A name is used once. */
  readonly name: Scalars['String']['input'];
  /** A key that you choose, 8 to 100 characters: the same key again changes nothing. A token must give one. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What came of `publishRelease`. */
export type PublishReleasePayload = {
  readonly __typename?: 'PublishReleasePayload';
  /** The release, when it was published. */
  readonly release?: Maybe<Release>;
  /** Last line of the ledger that it wrote; null when it was not done. */
  readonly revision?: Maybe<Scalars['Int']['output']>;
  /** Always false: a name is used once, and a second time is an error. */
  readonly repeated: Scalars['Boolean']['output'];
  /** Why it was not done; empty when it was. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What a reviewer says, under the four headings of a review. */
export type ReviewBodyInput = {
  /** Who answers for it, and to whom. */
  readonly accountability?: InputMaybe<Scalars['String']['input']>;
  /** Who was involved, and what it changed. */
  readonly involvement?: InputMaybe<Scalars['String']['input']>;
  /** What it means for the person it is about. */
  readonly personCentred?: InputMaybe<Scalars['String']['input']>;
  /** What good it does, and what harm it could do. */
  readonly publicGood?: InputMaybe<Scalars['String']['input']>;
  /** What has to change, for SUPPORT_WITH_CHANGES. */
  readonly changes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Anything else. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** What `openRound` asks for. */
export type OpenRoundInput = {
  /** The proposal. */
  readonly proposal: Scalars['ID']['input'];
  /** The gate, for example chorus:gate-2-trial. Gate 1 is passed by submitting. */
  readonly gate: Scalars['String']['input'];
  /** A key that you choose, 8 to 100 characters: the same key again changes nothing. A token must give one. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What came of `openRound`. */
export type OpenRoundPayload = {
  readonly __typename?: 'OpenRoundPayload';
  /** The round; null when nothing was done. */
  readonly round?: Maybe<Round>;
  /** The proposal as it is now; null when nothing was done. */
  readonly proposal?: Maybe<Proposal>;
  /** The last line of the ledger that it wrote; null when nothing was done. */
  readonly revision?: Maybe<Scalars['Int']['output']>;
  /** True when it had been done under the same key before. */
  readonly repeated: Scalars['Boolean']['output'];
  /** Why it was not done, each reason with its remedy; empty when it was. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What `recordReview` asks for. */
export type RecordReviewInput = {
  /** The proposal. */
  readonly proposal: Scalars['ID']['input'];
  /** Hash of the candidate that you read. */
  readonly candidate: Scalars['String']['input'];
  /** What you speak for. */
  readonly capacity: ReviewCapacity;
  /** The verdict. */
  readonly decision: ReviewDecision;
  /** Would you want this asked of your own child? A no waits until someone has answered it. */
  readonly ownChild: OwnChild;
  /** What you say. */
  readonly body: ReviewBodyInput;
  /** A key that you choose, 8 to 100 characters: the same key again changes nothing. A token must give one. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What came of `recordReview`. */
export type RecordReviewPayload = {
  readonly __typename?: 'RecordReviewPayload';
  /** The review; null when nothing was done. */
  readonly review?: Maybe<Review>;
  /** The proposal as it is now; null when nothing was done. */
  readonly proposal?: Maybe<Proposal>;
  /** The last line of the ledger that it wrote; null when nothing was done. */
  readonly revision?: Maybe<Scalars['Int']['output']>;
  /** True when it had been done under the same key before. */
  readonly repeated: Scalars['Boolean']['output'];
  /** Why it was not done, each reason with its remedy; empty when it was. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What `makeComment` asks for. */
export type MakeCommentInput = {
  /** The proposal. */
  readonly proposal: Scalars['ID']['input'];
  /** Hash of the candidate that it is about. */
  readonly candidate?: InputMaybe<Scalars['String']['input']>;
  /** Item that it is about. */
  readonly itemId?: InputMaybe<Scalars['String']['input']>;
  /** JSON pointer to the field of the item. */
  readonly pointer?: InputMaybe<Scalars['String']['input']>;
  /** Remark or review that it answers. */
  readonly answers?: InputMaybe<Scalars['ID']['input']>;
  /** The remark. */
  readonly text: Scalars['String']['input'];
  /** A key that you choose, 8 to 100 characters: the same key again changes nothing. A token must give one. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What came of `makeComment`. */
export type MakeCommentPayload = {
  readonly __typename?: 'MakeCommentPayload';
  /** The remark; null when nothing was done. */
  readonly comment?: Maybe<Comment>;
  /** The proposal as it is now; null when nothing was done. */
  readonly proposal?: Maybe<Proposal>;
  /** The last line of the ledger that it wrote; null when nothing was done. */
  readonly revision?: Maybe<Scalars['Int']['output']>;
  /** True when it had been done under the same key before. */
  readonly repeated: Scalars['Boolean']['output'];
  /** Why it was not done, each reason with its remedy; empty when it was. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What `decideAtGate` asks for. */
export type DecideAtGateInput = {
  /** The proposal. */
  readonly proposal: Scalars['ID']['input'];
  /** The round. */
  readonly round: Scalars['ID']['input'];
  /** What was decided. */
  readonly outcome: DecisionOutcome;
  /** Day from which the status holds; today when absent. */
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  /** Why. */
  readonly reason: Scalars['String']['input'];
  /** Minutes of the meeting, where the gate asks for them. */
  readonly minutes?: InputMaybe<Scalars['String']['input']>;
  /** A key that you choose, 8 to 100 characters: the same key again changes nothing. A token must give one. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What came of `decideAtGate`. */
export type DecideAtGatePayload = {
  readonly __typename?: 'DecideAtGatePayload';
  /** The decision; null when nothing was done. */
  readonly decision?: Maybe<Decision>;
  /** The proposal as it is now; null when nothing was done. */
  readonly proposal?: Maybe<Proposal>;
  /** The last line of the ledger that it wrote; null when nothing was done. */
  readonly revision?: Maybe<Scalars['Int']['output']>;
  /** True when it had been done under the same key before. */
  readonly repeated: Scalars['Boolean']['output'];
  /** Why it was not done, each reason with its remedy; empty when it was. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What `askPanel` asks for. */
export type AskPanelInput = {
  /** The proposal. */
  readonly proposal: Scalars['ID']['input'];
  /** The panel. */
  readonly panel: Scalars['ID']['input'];
  /** What the panel is asked. */
  readonly text: Scalars['String']['input'];
  /** A key that you choose, 8 to 100 characters: the same key again changes nothing. A token must give one. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What came of `askPanel`. */
export type AskPanelPayload = {
  readonly __typename?: 'AskPanelPayload';
  /** The proposal as it is now; null when nothing was done. */
  readonly proposal?: Maybe<Proposal>;
  /** The last line of the ledger that it wrote; null when nothing was done. */
  readonly revision?: Maybe<Scalars['Int']['output']>;
  /** True when it had been done under the same key before. */
  readonly repeated: Scalars['Boolean']['output'];
  /** Why it was not done, each reason with its remedy; empty when it was. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What `recordPanelView` asks for. */
export type RecordPanelViewInput = {
  /** The proposal. */
  readonly proposal: Scalars['ID']['input'];
  /** The panel. */
  readonly panel: Scalars['ID']['input'];
  /** Hash of the candidate that the panel saw. */
  readonly candidate: Scalars['String']['input'];
  /** The view. */
  readonly decision: ReviewDecision;
  /** Whether fewer people than the smallest group took part. */
  readonly reach: PanelReach;
  /** Does it look like my life? */
  readonly looksLikeMyLife?: InputMaybe<LooksLikeMyLife>;
  /** Why, in the panel's words. */
  readonly reason: Scalars['String']['input'];
  /** A key that you choose, 8 to 100 characters: the same key again changes nothing. A token must give one. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What came of `recordPanelView`. */
export type RecordPanelViewPayload = {
  readonly __typename?: 'RecordPanelViewPayload';
  /** The view; null when nothing was done. */
  readonly view?: Maybe<PanelView>;
  /** The proposal as it is now; null when nothing was done. */
  readonly proposal?: Maybe<Proposal>;
  /** The last line of the ledger that it wrote; null when nothing was done. */
  readonly revision?: Maybe<Scalars['Int']['output']>;
  /** True when it had been done under the same key before. */
  readonly repeated: Scalars['Boolean']['output'];
  /** Why it was not done, each reason with its remedy; empty when it was. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What `addPanelMember` asks for. */
export type AddPanelMemberInput = {
  /** The panel. */
  readonly panel: Scalars['ID']['input'];
  /** The person, by the number that their account page shows. */
  readonly member: Scalars['String']['input'];
  /** A key that you choose, 8 to 100 characters: the same key again changes nothing. A token must give one. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What came of `addPanelMember`. */
export type AddPanelMemberPayload = {
  readonly __typename?: 'AddPanelMemberPayload';
  /** The panel; null when nothing was done. */
  readonly panel?: Maybe<Panel>;
  /** The last line of the ledger that it wrote; null when nothing was done. */
  readonly revision?: Maybe<Scalars['Int']['output']>;
  /** True when it had been done under the same key before. */
  readonly repeated: Scalars['Boolean']['output'];
  /** Why it was not done, each reason with its remedy; empty when it was. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What `removePanelMember` asks for. */
export type RemovePanelMemberInput = {
  /** The panel. */
  readonly panel: Scalars['ID']['input'];
  /** The person, by the number that their account page shows. */
  readonly member: Scalars['String']['input'];
  /** A key that you choose, 8 to 100 characters: the same key again changes nothing. A token must give one. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What came of `removePanelMember`. */
export type RemovePanelMemberPayload = {
  readonly __typename?: 'RemovePanelMemberPayload';
  /** The panel; null when nothing was done. */
  readonly panel?: Maybe<Panel>;
  /** The last line of the ledger that it wrote; null when nothing was done. */
  readonly revision?: Maybe<Scalars['Int']['output']>;
  /** True when it had been done under the same key before. */
  readonly repeated: Scalars['Boolean']['output'];
  /** Why it was not done, each reason with its remedy; empty when it was. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What `castVote` asks for. */
export type CastVoteInput = {
  /** The proposal. */
  readonly proposal: Scalars['ID']['input'];
  /** The panel. */
  readonly panel: Scalars['ID']['input'];
  /** Hash of the candidate that you read. */
  readonly candidate: Scalars['String']['input'];
  /** Your vote. */
  readonly vote: ReviewDecision;
  /** A key that you choose, 8 to 100 characters: the same key again changes nothing. A token must give one. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What came of `castVote`. */
export type CastVotePayload = {
  readonly __typename?: 'CastVotePayload';
  /** The panel; null when nothing was done. */
  readonly panel?: Maybe<Panel>;
  /** The last line of the ledger that it wrote; null when nothing was done. */
  readonly revision?: Maybe<Scalars['Int']['output']>;
  /** True when it had been done under the same key before. */
  readonly repeated: Scalars['Boolean']['output'];
  /** Why it was not done, each reason with its remedy; empty when it was. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What `closeBallot` asks for. */
export type CloseBallotInput = {
  /** The proposal. */
  readonly proposal: Scalars['ID']['input'];
  /** The panel. */
  readonly panel: Scalars['ID']['input'];
  /** Hash of the candidate that was voted on. */
  readonly candidate: Scalars['String']['input'];
  /** Does it look like my life? */
  readonly looksLikeMyLife?: InputMaybe<LooksLikeMyLife>;
  /** Why, in the panel's words. */
  readonly reason: Scalars['String']['input'];
  /** A key that you choose, 8 to 100 characters: the same key again changes nothing. A token must give one. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What came of `closeBallot`. */
export type CloseBallotPayload = {
  readonly __typename?: 'CloseBallotPayload';
  /** The view; null when nothing was done. */
  readonly view?: Maybe<PanelView>;
  /** The proposal as it is now; null when nothing was done. */
  readonly proposal?: Maybe<Proposal>;
  /** The last line of the ledger that it wrote; null when nothing was done. */
  readonly revision?: Maybe<Scalars['Int']['output']>;
  /** True when it had been done under the same key before. */
  readonly repeated: Scalars['Boolean']['output'];
  /** Why it was not done, each reason with its remedy; empty when it was. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What `placeHold` asks for. */
export type PlaceHoldInput = {
  /** The proposal. */
  readonly proposal: Scalars['ID']['input'];
  /** The panel that holds it. */
  readonly panel: Scalars['ID']['input'];
  /** Why. */
  readonly reason: Scalars['String']['input'];
  /** A key that you choose, 8 to 100 characters: the same key again changes nothing. A token must give one. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What came of `placeHold`. */
export type PlaceHoldPayload = {
  readonly __typename?: 'PlaceHoldPayload';
  /** The hold; null when nothing was done. */
  readonly hold?: Maybe<Hold>;
  /** The proposal as it is now; null when nothing was done. */
  readonly proposal?: Maybe<Proposal>;
  /** The last line of the ledger that it wrote; null when nothing was done. */
  readonly revision?: Maybe<Scalars['Int']['output']>;
  /** True when it had been done under the same key before. */
  readonly repeated: Scalars['Boolean']['output'];
  /** Why it was not done, each reason with its remedy; empty when it was. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What `answerHold` asks for. */
export type AnswerHoldInput = {
  /** The hold. */
  readonly hold: Scalars['ID']['input'];
  /** The answer. */
  readonly answer: Scalars['String']['input'];
  /** A key that you choose, 8 to 100 characters: the same key again changes nothing. A token must give one. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What came of `answerHold`. */
export type AnswerHoldPayload = {
  readonly __typename?: 'AnswerHoldPayload';
  /** The hold; null when nothing was done. */
  readonly hold?: Maybe<Hold>;
  /** The proposal as it is now; null when nothing was done. */
  readonly proposal?: Maybe<Proposal>;
  /** The last line of the ledger that it wrote; null when nothing was done. */
  readonly revision?: Maybe<Scalars['Int']['output']>;
  /** True when it had been done under the same key before. */
  readonly repeated: Scalars['Boolean']['output'];
  /** Why it was not done, each reason with its remedy; empty when it was. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What `settleHold` asks for. */
export type SettleHoldInput = {
  /** The hold. */
  readonly hold: Scalars['ID']['input'];
  /** Whether it is lifted. */
  readonly settled: HoldSettlement;
  /** Why. */
  readonly reason: Scalars['String']['input'];
  /** A key that you choose, 8 to 100 characters: the same key again changes nothing. A token must give one. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What came of `settleHold`. */
export type SettleHoldPayload = {
  readonly __typename?: 'SettleHoldPayload';
  /** The hold; null when nothing was done. */
  readonly hold?: Maybe<Hold>;
  /** The proposal as it is now; null when nothing was done. */
  readonly proposal?: Maybe<Proposal>;
  /** The last line of the ledger that it wrote; null when nothing was done. */
  readonly revision?: Maybe<Scalars['Int']['output']>;
  /** True when it had been done under the same key before. */
  readonly repeated: Scalars['Boolean']['output'];
  /** Why it was not done, each reason with its remedy; empty when it was. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What `recordDissent` asks for. */
export type RecordDissentInput = {
  /** The proposal. */
  readonly proposal: Scalars['ID']['input'];
  /** Hash of the candidate that you read. */
  readonly candidate: Scalars['String']['input'];
  /** Panel that disagrees; absent when a person does, for their authority. */
  readonly panel?: InputMaybe<Scalars['ID']['input']>;
  /** Why. */
  readonly reason: Scalars['String']['input'];
  /** A key that you choose, 8 to 100 characters: the same key again changes nothing. A token must give one. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What came of `recordDissent`. */
export type RecordDissentPayload = {
  readonly __typename?: 'RecordDissentPayload';
  /** The disagreement; null when nothing was done. */
  readonly dissent?: Maybe<Dissent>;
  /** The proposal as it is now; null when nothing was done. */
  readonly proposal?: Maybe<Proposal>;
  /** The last line of the ledger that it wrote; null when nothing was done. */
  readonly revision?: Maybe<Scalars['Int']['output']>;
  /** True when it had been done under the same key before. */
  readonly repeated: Scalars['Boolean']['output'];
  /** Why it was not done, each reason with its remedy; empty when it was. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** How a panel takes the answer to its hold. */
export type HoldSettlement =
  /** The panel is content. */
  | 'LIFTED'
  /** The answer is not enough; the hold is open again. */
  | 'NOT_ANSWERED';

/** One stage of working together. */
export type CoDesignStageInput = {
  /** How people took part. */
  readonly mode: ParticipationMode;
  /** Who they were. */
  readonly roles: ReadonlyArray<SpeakerRole>;
  /** Whether the words were still open. */
  readonly beforeWordingFixed: Scalars['Boolean']['input'];
  /** Why it was done so. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** One meeting or exercise. */
export type CoDesignSessionInput = {
  /** What it was for. */
  readonly purpose: Scalars['String']['input'];
  /** Where it was. */
  readonly place?: InputMaybe<Scalars['String']['input']>;
  /** How it was done. */
  readonly method?: InputMaybe<Scalars['String']['input']>;
  /** What support there was. */
  readonly support?: InputMaybe<Scalars['String']['input']>;
};

/** How many people of one role there were. Only the band of the count is kept. */
export type PeopleCountInput = {
  /** The role. */
  readonly role: SpeakerRole;
  /** How many. */
  readonly count: Scalars['Int']['input'];
};

/** Who was reached and who was not. */
export type CoDesignReachInput = {
  /** How many were invited; only the band is kept. */
  readonly invited?: InputMaybe<Scalars['Int']['input']>;
  /** How many took part; only the band is kept. */
  readonly tookPart?: InputMaybe<Scalars['Int']['input']>;
  /** Who was not reached. */
  readonly notReached: Scalars['String']['input'];
  /** Why. */
  readonly why?: InputMaybe<Scalars['String']['input']>;
};

/** How people were told what it is about. */
export type InformedByInput = {
  /** The notice that they were given. */
  readonly notice?: InputMaybe<Scalars['String']['input']>;
  /** How it was made sure that they understood. */
  readonly understoodCheck?: InputMaybe<Scalars['String']['input']>;
};

/** Whether people knew already what is recorded about them. */
export type AwarenessInput = {
  /** Whether they were asked. */
  readonly asked: Scalars['Boolean']['input'];
  /** What they knew. */
  readonly alreadyKnew?: InputMaybe<Scalars['String']['input']>;
};

/** The four parts of the Lundy model. */
export type LundyInput = {
  /** How there was a safe space to speak. */
  readonly space?: InputMaybe<Scalars['String']['input']>;
  /** How people were helped to speak. */
  readonly voice?: InputMaybe<Scalars['String']['input']>;
  /** Who listened. */
  readonly audience?: InputMaybe<Scalars['String']['input']>;
  /** What was done with what they said. */
  readonly influence?: InputMaybe<Scalars['String']['input']>;
};

/** What `recordCoDesign` asks for. */
export type RecordCoDesignInput = {
  /** What it was about. */
  readonly about: AboutInput;
  /** The stages, in order. */
  readonly stages: ReadonlyArray<CoDesignStageInput>;
  /** Where what people said has had an influence. */
  readonly influence: ReadonlyArray<CoDesignInfluence>;
  /** The meetings and exercises. */
  readonly sessions?: InputMaybe<ReadonlyArray<CoDesignSessionInput>>;
  /** How many took part, by role; only bands are kept. */
  readonly participants: ReadonlyArray<PeopleCountInput>;
  /** Who was reached and who was not. */
  readonly reach: CoDesignReachInput;
  /** How people were told what it is about. */
  readonly informedBy?: InputMaybe<InformedByInput>;
  /** Whether people knew already what is recorded about them. */
  readonly awareness?: InputMaybe<AwarenessInput>;
  /** What could still be changed. */
  readonly roomToChange: Scalars['String']['input'];
  /** The four parts of the Lundy model. */
  readonly lundy?: InputMaybe<LundyInput>;
  /** How people were thanked or paid. */
  readonly recognition?: InputMaybe<Scalars['String']['input']>;
  /** How they are named, as they wished. */
  readonly acknowledgement?: InputMaybe<Scalars['String']['input']>;
  /** Signs that it was for show. */
  readonly tokenismSignals?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Needed when nothing that people said has had an influence yet. */
  readonly whyNoChange?: InputMaybe<Scalars['String']['input']>;
  /** A key that you choose, 8 to 100 characters: the same key again changes nothing. A token must give one. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What came of `recordCoDesign`. */
export type RecordCoDesignPayload = {
  readonly __typename?: 'RecordCoDesignPayload';
  /** The record; null when nothing was done. */
  readonly coDesignRecord?: Maybe<CoDesignRecord>;
  /** The last line of the ledger that it wrote; null when nothing was done. */
  readonly revision?: Maybe<Scalars['Int']['output']>;
  /** True when it had been done under the same key before. */
  readonly repeated: Scalars['Boolean']['output'];
  /** Why it was not done, each reason with its remedy; empty when it was. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What `hearFeedback` asks for. */
export type HearFeedbackInput = {
  /** The co-design record to which it belongs. */
  readonly record: Scalars['ID']['input'];
  /** Where it points to something else than its record. */
  readonly about?: InputMaybe<AboutInput>;
  /** Part from which it was said. */
  readonly saidBy: SpeakerRole;
  /** In what form it is kept. */
  readonly form: FeedbackForm;
  /** What was heard. */
  readonly heard: Scalars['String']['input'];
  /** For a quote: that whoever said it agreed to have it quoted. */
  readonly consent?: InputMaybe<Scalars['Boolean']['input']>;
  /** For a quote: how many people it could have come from; never kept. */
  readonly groupSize?: InputMaybe<Scalars['Int']['input']>;
  /** A key that you choose, 8 to 100 characters: the same key again changes nothing. A token must give one. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What came of `hearFeedback`. */
export type HearFeedbackPayload = {
  readonly __typename?: 'HearFeedbackPayload';
  /** The point; null when nothing was done. */
  readonly feedback?: Maybe<Feedback>;
  /** The last line of the ledger that it wrote; null when nothing was done. */
  readonly revision?: Maybe<Scalars['Int']['output']>;
  /** True when it had been done under the same key before. */
  readonly repeated: Scalars['Boolean']['output'];
  /** Why it was not done, each reason with its remedy; empty when it was. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What those who raised a point are told, for one audience in one language. */
export type ReplyTextInput = {
  /** For whom it is written. */
  readonly audience: Audience;
  /** In which language, for example en. */
  readonly language: Scalars['String']['input'];
  /** What they are told. */
  readonly text: Scalars['String']['input'];
};

/** What `answerFeedback` asks for. */
export type AnswerFeedbackInput = {
  /** The point. */
  readonly feedback: Scalars['ID']['input'];
  /** What came of it. */
  readonly outcome: FeedbackOutcome;
  /** What changed. */
  readonly whatChanged?: InputMaybe<Scalars['String']['input']>;
  /** Needed for every outcome but DONE, in plain words. */
  readonly whyNot?: InputMaybe<Scalars['String']['input']>;
  /** What they were told; empty while nobody has been told yet. */
  readonly reply: ReadonlyArray<ReplyTextInput>;
  /** The revision that you read; refused when it has moved on since. */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** A key that you choose, 8 to 100 characters: the same key again changes nothing. A token must give one. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What came of `answerFeedback`. */
export type AnswerFeedbackPayload = {
  readonly __typename?: 'AnswerFeedbackPayload';
  /** The point; null when nothing was done. */
  readonly feedback?: Maybe<Feedback>;
  /** The last line of the ledger that it wrote; null when nothing was done. */
  readonly revision?: Maybe<Scalars['Int']['output']>;
  /** True when it had been done under the same key before. */
  readonly repeated: Scalars['Boolean']['output'];
  /** Why it was not done, each reason with its remedy; empty when it was. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What `answerEthicsQuestion` asks for. */
export type AnswerEthicsQuestionInput = {
  /** The proposal. */
  readonly proposal: Scalars['ID']['input'];
  /** The question, for example EQ-07. */
  readonly question: Scalars['String']['input'];
  /** Whether you are content. */
  readonly stance: EthicsStance;
  /** Part from which you answer. */
  readonly role: SpeakerRole;
  /** Panel that answers, through the person who supports it. */
  readonly panel?: InputMaybe<Scalars['ID']['input']>;
  /** The answer. */
  readonly answer: Scalars['String']['input'];
  /** What it rests on. */
  readonly evidence?: InputMaybe<Scalars['String']['input']>;
  /** Needed for CONTENT_WITH_CONDITIONS. */
  readonly conditions?: InputMaybe<Scalars['String']['input']>;
  /** A key that you choose, 8 to 100 characters: the same key again changes nothing. A token must give one. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What came of `answerEthicsQuestion`. */
export type AnswerEthicsQuestionPayload = {
  readonly __typename?: 'AnswerEthicsQuestionPayload';
  /** The proposal as it is now; null when nothing was done. */
  readonly proposal?: Maybe<Proposal>;
  /** The last line of the ledger that it wrote; null when nothing was done. */
  readonly revision?: Maybe<Scalars['Int']['output']>;
  /** True when it had been done under the same key before. */
  readonly repeated: Scalars['Boolean']['output'];
  /** Why it was not done, each reason with its remedy; empty when it was. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What `recordStressTest` asks for. */
export type RecordStressTestInput = {
  /** The proposal. */
  readonly proposal: Scalars['ID']['input'];
  /** Hash of the candidate that was tried. */
  readonly candidate: Scalars['String']['input'];
  /** Where it was tried, for example: a rural early-help team. */
  readonly context: Scalars['String']['input'];
  /** What it showed. */
  readonly result: StressResult;
  /** With whom; only bands are kept. */
  readonly triedWith?: InputMaybe<ReadonlyArray<PeopleCountInput>>;
  /** What happened. */
  readonly whatHappened: Scalars['String']['input'];
  /** Needed unless it worked as written. */
  readonly whatBroke?: InputMaybe<Scalars['String']['input']>;
  /** What was changed after it. */
  readonly whatChanged?: InputMaybe<Scalars['String']['input']>;
  /** A key that you choose, 8 to 100 characters: the same key again changes nothing. A token must give one. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What came of `recordStressTest`. */
export type RecordStressTestPayload = {
  readonly __typename?: 'RecordStressTestPayload';
  /** The trial; null when nothing was done. */
  readonly stressTest?: Maybe<StressTest>;
  /** The proposal as it is now; null when nothing was done. */
  readonly proposal?: Maybe<Proposal>;
  /** The last line of the ledger that it wrote; null when nothing was done. */
  readonly revision?: Maybe<Scalars['Int']['output']>;
  /** True when it had been done under the same key before. */
  readonly repeated: Scalars['Boolean']['output'];
  /** Why it was not done, each reason with its remedy; empty when it was. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Where an item stands in an authority's own system. */
export type LocalBindingInput = {
  /** The system. */
  readonly system: Scalars['String']['input'];
  /** The field in it. */
  readonly field: Scalars['String']['input'];
};

/** What `recordAdoption` asks for. */
export type RecordAdoptionInput = {
  /** Exact version, as agency:slug@1.0.0. */
  readonly item: Scalars['String']['input'];
  /** Day from which it is used. */
  readonly from: Scalars['Date']['input'];
  /** What it is used for. */
  readonly purpose: Scalars['String']['input'];
  /** Where it stands in your own system. */
  readonly localBinding?: InputMaybe<LocalBindingInput>;
  /** Title of the role that answers for it, never a person's name. */
  readonly accountableRole: Scalars['String']['input'];
  /** What it cost. */
  readonly cost?: InputMaybe<Scalars['String']['input']>;
  /** What you think of it. */
  readonly reflections?: InputMaybe<Scalars['String']['input']>;
  /** What it did to practice. */
  readonly effectOnPractice?: InputMaybe<Scalars['String']['input']>;
  /** What changed for children and families. */
  readonly changeObserved?: InputMaybe<Scalars['String']['input']>;
  /** What it did to trust. */
  readonly trustSignal?: InputMaybe<Scalars['String']['input']>;
  /** A key that you choose, 8 to 100 characters: the same key again changes nothing. A token must give one. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What came of `recordAdoption`. */
export type RecordAdoptionPayload = {
  readonly __typename?: 'RecordAdoptionPayload';
  /** The adoption; null when nothing was done. */
  readonly adoption?: Maybe<Adoption>;
  /** The last line of the ledger that it wrote; null when nothing was done. */
  readonly revision?: Maybe<Scalars['Int']['output']>;
  /** True when it had been done under the same key before. */
  readonly repeated: Scalars['Boolean']['output'];
  /** Why it was not done, each reason with its remedy; empty when it was. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What `endAdoption` asks for. */
export type EndAdoptionInput = {
  /** The adoption. */
  readonly adoption: Scalars['ID']['input'];
  /** The last day on which it was used. */
  readonly to: Scalars['Date']['input'];
  /** Why. */
  readonly reason: Scalars['String']['input'];
  /** What you think of it. */
  readonly reflections?: InputMaybe<Scalars['String']['input']>;
  /** A key that you choose, 8 to 100 characters: the same key again changes nothing. A token must give one. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What came of `endAdoption`. */
export type EndAdoptionPayload = {
  readonly __typename?: 'EndAdoptionPayload';
  /** The adoption; null when nothing was done. */
  readonly adoption?: Maybe<Adoption>;
  /** The last line of the ledger that it wrote; null when nothing was done. */
  readonly revision?: Maybe<Scalars['Int']['output']>;
  /** True when it had been done under the same key before. */
  readonly repeated: Scalars['Boolean']['output'];
  /** Why it was not done, each reason with its remedy; empty when it was. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Minutes by person. */
export type MinutesPerInput = {
  /** Minutes per child. */
  readonly child?: InputMaybe<Scalars['Int']['input']>;
  /** Minutes per worker. */
  readonly worker?: InputMaybe<Scalars['Int']['input']>;
  /** Minutes per analyst. */
  readonly analyst?: InputMaybe<Scalars['Int']['input']>;
};

/** What is stopped or reused instead. */
export type OffsetInput = {
  /** What it is. */
  readonly what: Scalars['String']['input'];
  /** Minutes a year that it saves. */
  readonly minutes: Scalars['Int']['input'];
};

/** What `stateBurden` asks for. */
export type StateBurdenInput = {
  /** What it is about. */
  readonly about: AboutInput;
  /** Minutes a year over everyone. */
  readonly minutes: Scalars['Int']['input'];
  /** Minutes by person. */
  readonly minutesPer?: InputMaybe<MinutesPerInput>;
  /** People whom it affects; only the band is kept. */
  readonly peopleAffected?: InputMaybe<Scalars['Int']['input']>;
  /** Hours of training. */
  readonly trainingHours?: InputMaybe<Scalars['Int']['input']>;
  /** What changing systems costs. */
  readonly systemChangeCost?: InputMaybe<Scalars['String']['input']>;
  /** Items that ask for it already. */
  readonly askedElsewhere: ReadonlyArray<Scalars['String']['input']>;
  /** What is stopped or reused instead. */
  readonly offsets: ReadonlyArray<OffsetInput>;
  /** Body that pays where it costs more than it saves. */
  readonly payer?: InputMaybe<Scalars['String']['input']>;
  /** Role that approved that it costs more than it saves. */
  readonly exceptionApprovedBy?: InputMaybe<Scalars['String']['input']>;
  /** Role that answers for the figures. */
  readonly responsibleOwner: Scalars['String']['input'];
  /** How the figures were found. */
  readonly method: Scalars['String']['input'];
  /** Role that checked them. */
  readonly checkedBy?: InputMaybe<Scalars['String']['input']>;
  /** Single Data List entry or Star Chamber note. */
  readonly nationalNote?: InputMaybe<Scalars['String']['input']>;
  /** A key that you choose, 8 to 100 characters: the same key again changes nothing. A token must give one. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What came of `stateBurden`. */
export type StateBurdenPayload = {
  readonly __typename?: 'StateBurdenPayload';
  /** The statement; null when nothing was done. */
  readonly burden?: Maybe<Burden>;
  /** The last line of the ledger that it wrote; null when nothing was done. */
  readonly revision?: Maybe<Scalars['Int']['output']>;
  /** True when it had been done under the same key before. */
  readonly repeated: Scalars['Boolean']['output'];
  /** Why it was not done, each reason with its remedy; empty when it was. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What `raiseConcern` asks for. */
export type RaiseConcernInput = {
  /** What it is about; it may be about something that nobody holds yet. */
  readonly about?: InputMaybe<AboutInput>;
  /** Part from which you speak, if you want to say. */
  readonly role?: InputMaybe<SpeakerRole>;
  /** What worries you. */
  readonly text: Scalars['String']['input'];
  /** A key that you choose, 8 to 100 characters: the same key again changes nothing. A token must give one. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What came of `raiseConcern`. */
export type RaiseConcernPayload = {
  readonly __typename?: 'RaiseConcernPayload';
  /** The concern; null when nothing was done. */
  readonly concern?: Maybe<Concern>;
  /** The last line of the ledger that it wrote; null when nothing was done. */
  readonly revision?: Maybe<Scalars['Int']['output']>;
  /** True when it had been done under the same key before. */
  readonly repeated: Scalars['Boolean']['output'];
  /** Why it was not done, each reason with its remedy; empty when it was. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What `answerConcern` asks for. */
export type AnswerConcernInput = {
  /** The concern. */
  readonly concern: Scalars['ID']['input'];
  /** What came of it. */
  readonly state: ConcernReplyState;
  /** The reply. */
  readonly reply: Scalars['String']['input'];
  /** Needed for CHANGED_SOMETHING. */
  readonly whatChanged?: InputMaybe<Scalars['String']['input']>;
  /** Needed for NOT_CHANGED_REASON_GIVEN. */
  readonly whyNot?: InputMaybe<Scalars['String']['input']>;
  /** The revision that you read; refused when it has moved on since. */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** A key that you choose, 8 to 100 characters: the same key again changes nothing. A token must give one. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What came of `answerConcern`. */
export type AnswerConcernPayload = {
  readonly __typename?: 'AnswerConcernPayload';
  /** The concern; null when nothing was done. */
  readonly concern?: Maybe<Concern>;
  /** The last line of the ledger that it wrote; null when nothing was done. */
  readonly revision?: Maybe<Scalars['Int']['output']>;
  /** True when it had been done under the same key before. */
  readonly repeated: Scalars['Boolean']['output'];
  /** Why it was not done, each reason with its remedy; empty when it was. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What `raiseGap` asks for. */
export type RaiseGapInput = {
  /** Part from which you speak. */
  readonly saidBy: SpeakerRole;
  /** What is missing. */
  readonly missing: Scalars['String']['input'];
  /** Why it matters. */
  readonly whyItMatters: Scalars['String']['input'];
  /** A key that you choose, 8 to 100 characters: the same key again changes nothing. A token must give one. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What came of `raiseGap`. */
export type RaiseGapPayload = {
  readonly __typename?: 'RaiseGapPayload';
  /** The gap; null when nothing was done. */
  readonly gap?: Maybe<Gap>;
  /** The last line of the ledger that it wrote; null when nothing was done. */
  readonly revision?: Maybe<Scalars['Int']['output']>;
  /** True when it had been done under the same key before. */
  readonly repeated: Scalars['Boolean']['output'];
  /** Why it was not done, each reason with its remedy; empty when it was. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What `supportGap` asks for. */
export type SupportGapInput = {
  /** The gap. */
  readonly gap: Scalars['ID']['input'];
  /** A key that you choose, 8 to 100 characters: the same key again changes nothing. A token must give one. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What came of `supportGap`. */
export type SupportGapPayload = {
  readonly __typename?: 'SupportGapPayload';
  /** The gap; null when nothing was done. */
  readonly gap?: Maybe<Gap>;
  /** The last line of the ledger that it wrote; null when nothing was done. */
  readonly revision?: Maybe<Scalars['Int']['output']>;
  /** True when it had been done under the same key before. */
  readonly repeated: Scalars['Boolean']['output'];
  /** Why it was not done, each reason with its remedy; empty when it was. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What `fillGap` asks for. */
export type FillGapInput = {
  /** The gap. */
  readonly gap: Scalars['ID']['input'];
  /** The item, as agency:slug or agency:slug@1.0.0. */
  readonly item: Scalars['String']['input'];
  /** A key that you choose, 8 to 100 characters: the same key again changes nothing. A token must give one. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What came of `fillGap`. */
export type FillGapPayload = {
  readonly __typename?: 'FillGapPayload';
  /** The gap; null when nothing was done. */
  readonly gap?: Maybe<Gap>;
  /** The last line of the ledger that it wrote; null when nothing was done. */
  readonly revision?: Maybe<Scalars['Int']['output']>;
  /** True when it had been done under the same key before. */
  readonly repeated: Scalars['Boolean']['output'];
  /** Why it was not done, each reason with its remedy; empty when it was. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What `stateRecognition` asks for. */
export type StateRecognitionInput = {
  /** The item, as agency:slug or agency:slug@1.0.0. */
  readonly item: Scalars['String']['input'];
  /** What your body says. */
  readonly statement: Scalars['String']['input'];
  /** Where your body says so itself. */
  readonly link?: InputMaybe<Scalars['String']['input']>;
  /** A key that you choose, 8 to 100 characters: the same key again changes nothing. A token must give one. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What came of `stateRecognition`. */
export type StateRecognitionPayload = {
  readonly __typename?: 'StateRecognitionPayload';
  /** The statement; null when nothing was done. */
  readonly recognition?: Maybe<Recognition>;
  /** The last line of the ledger that it wrote; null when nothing was done. */
  readonly revision?: Maybe<Scalars['Int']['output']>;
  /** True when it had been done under the same key before. */
  readonly repeated: Scalars['Boolean']['output'];
  /** Why it was not done, each reason with its remedy; empty when it was. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What `claimPerverseEffect` asks for. */
export type ClaimPerverseEffectInput = {
  /** The item, as agency:slug or agency:slug@1.0.0. */
  readonly item: Scalars['String']['input'];
  /** What it makes people do. */
  readonly claim: Scalars['String']['input'];
  /** Part from which you speak. */
  readonly saidBy: SpeakerRole;
  /** What it rests on. */
  readonly evidence?: InputMaybe<Scalars['String']['input']>;
  /** A key that you choose, 8 to 100 characters: the same key again changes nothing. A token must give one. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What came of `claimPerverseEffect`. */
export type ClaimPerverseEffectPayload = {
  readonly __typename?: 'ClaimPerverseEffectPayload';
  /** The claim; null when nothing was done. */
  readonly perverseEffect?: Maybe<PerverseEffect>;
  /** The last line of the ledger that it wrote; null when nothing was done. */
  readonly revision?: Maybe<Scalars['Int']['output']>;
  /** True when it had been done under the same key before. */
  readonly repeated: Scalars['Boolean']['output'];
  /** Why it was not done, each reason with its remedy; empty when it was. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What `movePerverseEffect` asks for. */
export type MovePerverseEffectInput = {
  /** The claim. */
  readonly effect: Scalars['ID']['input'];
  /** Where it stands. */
  readonly state: PerverseState;
  /** What it rests on. */
  readonly evidence: Scalars['String']['input'];
  /** What speaks against it. */
  readonly counterEvidence?: InputMaybe<Scalars['String']['input']>;
  /** What was changed because of it. */
  readonly whatChanged?: InputMaybe<Scalars['String']['input']>;
  /** The revision that you read; refused when it has moved on since. */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** A key that you choose, 8 to 100 characters: the same key again changes nothing. A token must give one. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What came of `movePerverseEffect`. */
export type MovePerverseEffectPayload = {
  readonly __typename?: 'MovePerverseEffectPayload';
  /** The claim; null when nothing was done. */
  readonly perverseEffect?: Maybe<PerverseEffect>;
  /** The last line of the ledger that it wrote; null when nothing was done. */
  readonly revision?: Maybe<Scalars['Int']['output']>;
  /** True when it had been done under the same key before. */
  readonly repeated: Scalars['Boolean']['output'];
  /** Why it was not done, each reason with its remedy; empty when it was. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Why an act was not done, in words for people. */
export type UserError = {
  readonly __typename?: 'UserError';
  /** The code of the problem, for example QUORUM_SHORT; codes never change. */
  readonly code: Scalars['String']['output'];
  /** What is wrong. */
  readonly message: Scalars['String']['output'];
  /** What to do about it. */
  readonly fix: Scalars['String']['output'];
  /** Where in the input it is: names and places in lists, from the outside in; empty when it is about the whole. */
  readonly path: ReadonlyArray<Scalars['String']['output']>;
};

/** What a record speaks of: a proposal, an item, or a place in an item. */
export type AboutInput = {
  /** The proposal. */
  readonly proposal?: InputMaybe<Scalars['ID']['input']>;
  /** The item, as agency:slug or agency:slug@1.0.0. */
  readonly item?: InputMaybe<Scalars['String']['input']>;
  /** JSON pointer into the item. */
  readonly pointer?: InputMaybe<Scalars['String']['input']>;
};

/** What an audit looks at. All conditions that are given hold together. */
export type AuditScope = {
  /** Only this item, for example dfe:sex, or one of its versions. */
  readonly item?: InputMaybe<Scalars['String']['input']>;
  /** Only items of these kinds. */
  readonly kinds?: InputMaybe<ReadonlyArray<ItemKind>>;
  /** Only items that say that they are about people of this age. */
  readonly lifeStage?: InputMaybe<LifeStage>;
  /** Only what this return binds, for example dfe:ssda903@2026. */
  readonly return?: InputMaybe<Scalars['String']['input']>;
  /** Only items of this agency, for example dfe. */
  readonly agency?: InputMaybe<Scalars['String']['input']>;
};

/** Whose voice is in a return. */
export type VoiceAudit = {
  readonly __typename?: 'VoiceAudit';
  /** The exact return. */
  readonly return: Scalars['String']['output'];
  /** Columns of the return. */
  readonly columns: Scalars['Int']['output'];
  /** Columns in which somebody's voice is. */
  readonly heard: Scalars['Int']['output'];
  /** Columns in which nobody's is; with the others they come to all columns. */
  readonly unheard: Scalars['Int']['output'];
  /** Columns by the role that speaks in them; a column with several counts once under each. */
  readonly roles: ReadonlyArray<RoleShare>;
  /** Codes that tell of something that a child did or said themselves, such as taking part or refusing, however little. */
  readonly traces: ReadonlyArray<VoiceTrace>;
  /** Columns with such a code. */
  readonly tracedColumns: Scalars['Int']['output'];
};

/** A code of a return by which something that a child did or said themselves is told. */
export type VoiceTrace = {
  readonly __typename?: 'VoiceTrace';
  /** The table. */
  readonly table: Scalars['String']['output'];
  /** The column. */
  readonly column: Scalars['String']['output'];
  /** The code. */
  readonly code: Scalars['String']['output'];
  /** What came of asking, as chorus:participation-outcome tells it apart. */
  readonly outcome: Scalars['String']['output'];
  /** How near the two are. */
  readonly match: MatchType;
};

/** How many columns hold what somebody in a role said. */
export type RoleShare = {
  readonly __typename?: 'RoleShare';
  /** The role; null for columns in which nobody's voice is. */
  readonly role?: Maybe<SpeakerRole>;
  /** How many. */
  readonly columns: Scalars['Int']['output'];
};

/** How many indicators are of one sort. */
export type MeasureShare = {
  readonly __typename?: 'MeasureShare';
  /** Where a person is in the system, or how they are. */
  readonly focus: MeasureFocus;
  /** The sort of measure. */
  readonly type: MeasureType;
  /** How many indicators. */
  readonly indicators: Scalars['Int']['output'];
  /** Of these, how many can be computed here. */
  readonly computable: Scalars['Int']['output'];
};

/** One page of gaps. */
export type CakeGapConnection = {
  readonly __typename?: 'CakeGapConnection';
  /** The gaps of this page with their cursors. */
  readonly edges: ReadonlyArray<CakeGapEdge>;
  /** The gaps of this page. */
  readonly nodes: ReadonlyArray<CakeGap>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many gaps there are. */
  readonly totalCount: Scalars['Int']['output'];
  /** All layers in scope: heard, with a named gap, or silent. */
  readonly count: CakeCount;
};

/** A gap in a list. */
export type CakeGapEdge = {
  readonly __typename?: 'CakeGapEdge';
  /** The gap. */
  readonly node: CakeGap;
  /** Opaque position of the gap. */
  readonly cursor: Scalars['String']['output'];
};

/** A layer of an item in which nobody's voice is. */
export type CakeGap = {
  readonly __typename?: 'CakeGap';
  /** The item's id. */
  readonly itemId: Scalars['String']['output'];
  /** Its version. */
  readonly version: Scalars['String']['output'];
  /** The layer. */
  readonly layer: CakeLayer;
  /** What the item says is missing; null when it says nothing. */
  readonly named?: Maybe<Scalars['String']['output']>;
};

/** Layers of the items in scope. The three kinds come to all. */
export type CakeCount = {
  readonly __typename?: 'CakeCount';
  /** All layers. */
  readonly layers: Scalars['Int']['output'];
  /** Those with a voice. */
  readonly heard: Scalars['Int']['output'];
  /** Those without, where the item says what is missing. */
  readonly named: Scalars['Int']['output'];
  /** Those without a word about it. */
  readonly silent: Scalars['Int']['output'];
};

/** Somebody whom an item concerns and who was not heard about it. */
export type MissingVoice = {
  readonly __typename?: 'MissingVoice';
  /** Their role. */
  readonly role: SpeakerRole;
  /** Why they should have been heard. */
  readonly because: MissingVoiceReason;
};

/** Why somebody should have been heard. */
export type MissingVoiceReason =
  /** The item is about them. */
  | 'IS_DESCRIBED'
  /** They speak in it. */
  | 'SPEAKS_IN_IT'
  /** They work with it. */
  | 'WORKS_WITH_IT';

/** One page of places that ask the same. */
export type AskedElsewhereConnection = {
  readonly __typename?: 'AskedElsewhereConnection';
  /** The places of this page with their cursors. */
  readonly edges: ReadonlyArray<AskedElsewhereEdge>;
  /** The places of this page. */
  readonly nodes: ReadonlyArray<AskedElsewhere>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many places there are. */
  readonly totalCount: Scalars['Int']['output'];
  /** All places in scope, by what shows them. */
  readonly count: AskedCount;
};

/** A place in a list. */
export type AskedElsewhereEdge = {
  readonly __typename?: 'AskedElsewhereEdge';
  /** The place. */
  readonly node: AskedElsewhere;
  /** Opaque position of the place. */
  readonly cursor: Scalars['String']['output'];
};

/** Somewhere that asks what an item asks. */
export type AskedElsewhere = {
  readonly __typename?: 'AskedElsewhere';
  /** The item, as agency:slug@1.0.0. */
  readonly item: Scalars['String']['output'];
  /** What shows that the same is asked. */
  readonly reason: AskedReason;
  /** The return, form or body that asks. */
  readonly where: Scalars['String']['output'];
  /** Who asks there. */
  readonly organisation: Scalars['String']['output'];
  /** What it is called there. */
  readonly name: Scalars['String']['output'];
  /** The item there, exact; null for what is not registered here. */
  readonly other?: Maybe<Scalars['String']['output']>;
  /** The return years that ask; none for what is no return. */
  readonly years: ReadonlyArray<Scalars['Int']['output']>;
  /** How near the two are, as the mapping or the name says. */
  readonly match?: Maybe<MatchType>;
  /** What is lost on the way there. */
  readonly lossThere?: Maybe<Scalars['String']['output']>;
  /** What is lost on the way back. */
  readonly lossBack?: Maybe<Scalars['String']['output']>;
  /** The mapping that says so, exact. */
  readonly through?: Maybe<Scalars['String']['output']>;
  /** How alike the two items are, from 0 to 1; null for what is not found by likeness. */
  readonly likeness?: Maybe<Scalars['Float']['output']>;
  /** Why they are alike. */
  readonly why?: Maybe<Scalars['String']['output']>;
  /** How long an answer may be used again, where the item says it. */
  readonly reuse?: Maybe<Scalars['String']['output']>;
};

/** What shows that the same is asked. */
export type AskedReason =
  /** A return has a column for it. */
  | 'COLUMN'
  /** A mapping leads to it. */
  | 'MAPPING'
  /** It goes by another name there. */
  | 'NAME'
  /** Another item is much like it; a person says whether it is the same. */
  | 'LIKENESS';

/** Places that ask the same, counted once each. The four kinds come to the total. */
export type AskedCount = {
  readonly __typename?: 'AskedCount';
  /** All places. */
  readonly total: Scalars['Int']['output'];
  /** Columns of returns. */
  readonly columns: Scalars['Int']['output'];
  /** Ends of mappings. */
  readonly mappings: Scalars['Int']['output'];
  /** Other names. */
  readonly names: Scalars['Int']['output'];
  /** Items that are much alike; a pair counts once at either item. */
  readonly likenesses: Scalars['Int']['output'];
  /** Items in scope that ask something and are asked somewhere. */
  readonly itemsAsked: Scalars['Int']['output'];
  /** Items in scope that ask something and are asked nowhere that is known here; with the others they come to all. */
  readonly itemsNotAsked: Scalars['Int']['output'];
};

/** One page of pairs that may be the same thing. */
export type DuplicatePairConnection = {
  readonly __typename?: 'DuplicatePairConnection';
  /** The pairs of this page with their cursors. */
  readonly edges: ReadonlyArray<DuplicatePairEdge>;
  /** The pairs of this page. */
  readonly nodes: ReadonlyArray<DuplicatePair>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many pairs there are. */
  readonly totalCount: Scalars['Int']['output'];
  /** All pairs in scope, by kind of item; the kinds come to all. */
  readonly byKind: ReadonlyArray<DuplicateShare>;
};

/** A pair in a list. */
export type DuplicatePairEdge = {
  readonly __typename?: 'DuplicatePairEdge';
  /** The pair. */
  readonly node: DuplicatePair;
  /** Opaque position of the pair. */
  readonly cursor: Scalars['String']['output'];
};

/** Two items that may be the same thing: better one of them than both. */
export type DuplicatePair = {
  readonly __typename?: 'DuplicatePair';
  /** The one whose id comes first in the alphabet, exact. */
  readonly left: Scalars['String']['output'];
  /** The other, exact. */
  readonly right: Scalars['String']['output'];
  /** The kind of both. */
  readonly kind: ItemKind;
  /** How alike they are, from 0 to 1. */
  readonly score: Scalars['Float']['output'];
  /** Why. */
  readonly reasons: ReadonlyArray<Scalars['String']['output']>;
};

/** How many pairs are of one kind of item. */
export type DuplicateShare = {
  readonly __typename?: 'DuplicateShare';
  /** The kind. */
  readonly kind: ItemKind;
  /** How many pairs. */
  readonly pairs: Scalars['Int']['output'];
};

/** What the rows of a balance come to. */
export type VoiceBalanceTotal = {
  readonly __typename?: 'VoiceBalanceTotal';
  /** Items in scope. */
  readonly items: Scalars['Int']['output'];
  /** Items that hold something that somebody said. */
  readonly itemsHeard: Scalars['Int']['output'];
  /** Items that hold nothing of the sort; with the others they come to all. */
  readonly itemsUnheard: Scalars['Int']['output'];
  /** Things that people said, as the items hold them: the sum over the roles. */
  readonly entries: Scalars['Int']['output'];
  /** Of these, those that say where they had an influence. */
  readonly influencedEntries: Scalars['Int']['output'];
  /** Points that people raised: the sum over the roles. */
  readonly points: Scalars['Int']['output'];
  /** Points that changed something. */
  readonly changedPoints: Scalars['Int']['output'];
  /** Everything that was heard: entries and points. */
  readonly heard: Scalars['Int']['output'];
  /** Everything that had an influence: entries and points. */
  readonly changed: Scalars['Int']['output'];
  /** Co-design records; one with several roles counts once. */
  readonly coDesign: Scalars['Int']['output'];
};

/** One difference between a version that a proposal puts forward and the published one that it follows. */
export type EntryChange = {
  readonly __typename?: 'EntryChange';
  /** What kind of change it is, for example code-added. */
  readonly kind: Scalars['String']['output'];
  /** The kind in words. */
  readonly title: Scalars['String']['output'];
  /** Where in the item. */
  readonly place: Scalars['String']['output'];
  /** What stands there now; null for what is added. */
  readonly before?: Maybe<Scalars['JSON']['output']>;
  /** What is to stand there; null for what is removed. */
  readonly after?: Maybe<Scalars['JSON']['output']>;
};

/** Two versions beside each other. */
export type Comparison = {
  readonly __typename?: 'Comparison';
  /** The earlier version. */
  readonly from: Scalars['String']['output'];
  /** The later version. */
  readonly to: Scalars['String']['output'];
  /** The least step of the version number that the changes ask for. */
  readonly computed: ChangeClass;
  /** The step that the version numbers take. */
  readonly declared: ChangeClass;
  /** True when the step taken is at least the step asked for. */
  readonly isEnough: Scalars['Boolean']['output'];
  /** What the changes weigh together, one verdict an axis. */
  readonly verdicts: ReadonlyArray<AxisVerdict>;
  /** How many changes there are. */
  readonly changeCount: Scalars['Int']['output'];
  /** The changes, at most this many. */
  readonly changes: ReadonlyArray<ItemChange>;
};


/** Two versions beside each other. */
export type ComparisonChangesArgs = {
  first: Scalars['Int']['input'];
};

/** What changes weigh on one axis, with the reason. */
export type AxisVerdict = {
  readonly __typename?: 'AxisVerdict';
  /** What is looked at, for example DATA, MEANING or SERIES. */
  readonly axis: ChangeAxis;
  /** How much it weighs. */
  readonly level: ChangeLevel;
  /** Why. */
  readonly reason: Scalars['String']['output'];
};

/** One difference between two versions. */
export type ItemChange = {
  readonly __typename?: 'ItemChange';
  /** What kind of change it is, for example code-added. */
  readonly kind: Scalars['String']['output'];
  /** The kind in words. */
  readonly title: Scalars['String']['output'];
  /** The item in which it stands. */
  readonly item: Scalars['String']['output'];
  /** Where in the item. */
  readonly place: Scalars['String']['output'];
  /** A record that was valid and no longer is, as JSON; null when the change breaks no data, or none can show it. */
  readonly counterexample?: Maybe<Scalars['JSON']['output']>;
};

/** Steps of a version number, the smallest first. */
export type ChangeClass =
  /** Nothing changed. */
  | 'NONE'
  /** Clearer words with the same meaning, and repairs. */
  | 'PATCH'
  /** Something came that breaks nothing. */
  | 'MINOR'
  /** Something that was relied on is no longer so. */
  | 'MAJOR';

/** How much a change weighs. */
export type ChangeLevel =
  /** Nobody needs to do anything. */
  | 'SAFE'
  /** Somebody may be surprised. */
  | 'DANGEROUS'
  /** Somebody has to change something. */
  | 'BREAKING';

/** What a change can touch. Each is judged apart from the others. */
export type ChangeAxis =
  /** Whether data that was valid still is. */
  | 'DATA'
  /** Types and validators made from it. */
  | 'CODE'
  /** Questions to this API. */
  | 'QUERY'
  /** What it means. */
  | 'MEANING'
  /** Whether the same data gives the same figure. */
  | 'NUMBER'
  /** Whether figures over the years still compare. */
  | 'SERIES'
  /** The work that it makes. */
  | 'BURDEN'
  /** What people are told. */
  | 'WORDING';

/** What a proposal asks for. */
export type ProposalKind =
  /** Something new. */
  | 'NEW'
  /** A change of something that is there. */
  | 'AMEND'
  /** Notes on something that is there. */
  | 'ANNOTATE_EXISTING'
  /** Several things become one. */
  | 'MERGE'
  /** One thing becomes several. */
  | 'SPLIT'
  /** Something ends. */
  | 'STOP'
  /** A change that a national owner is asked for. */
  | 'REQUEST_RETURN_CHANGE'
  /** Something that was found missing. */
  | 'FILL_GAP'
  /** Words in another language or for another audience. */
  | 'TRANSLATE';

/** Where a proposal comes from and goes to. Every direction passes the same gates. */
export type ProposalDirection =
  /** From practice upwards within an authority. */
  | 'UP_WITHIN'
  /** From an authority to a national body. */
  | 'UP_TO_CENTRE'
  /** From an authority to others. */
  | 'ACROSS'
  /** From a national body to authorities. */
  | 'DOWN';

/** Where a proposal stands. */
export type ProposalState =
  /** Being written; seen by those who propose it only. */
  | 'DRAFT'
  /** Put to others. */
  | 'OPEN'
  /** Open, and a panel waits for an answer. */
  | 'HELD'
  /** Its decider accepted it. */
  | 'ACCEPTED'
  /** Its decider declined it. */
  | 'DECLINED'
  /** Taken back by those who proposed it. */
  | 'WITHDRAWN';

/** A verdict. */
export type ReviewDecision =
  /** For it. */
  | 'SUPPORT'
  /** For it, once something has changed. */
  | 'SUPPORT_WITH_CHANGES'
  /** It should wait. */
  | 'HOLD'
  /** Against it. */
  | 'DO_NOT_SUPPORT'
  /** Neither, with something to say. */
  | 'ABSTAIN_WITH_COMMENT';

/** Whether a reviewer would want it asked of their own child. */
export type OwnChild =
  /** Yes. */
  | 'YES'
  /** No. */
  | 'NO'
  /** The question does not fit. */
  | 'NOT_APPLICABLE';

/** Whether it looks like the life of those who say so. */
export type LooksLikeMyLife =
  /** Yes. */
  | 'YES'
  /** Partly. */
  | 'PARTLY'
  /** No. */
  | 'NO';

/** Whether fewer people than the smallest group took part. */
export type PanelReach =
  /** Fewer than ten people. */
  | 'UNDER_MINIMUM'
  /** Ten people or more. */
  | 'MINIMUM_OR_MORE';

/** What was decided. */
export type DecisionOutcome =
  /** It passed the gate. */
  | 'PASSED'
  /** It did not. */
  | 'DECLINED';

/** Where what people said has had an influence. */
export type CoDesignInfluence =
  /** On how it is gathered. */
  | 'GATHER'
  /** On how it is shared. */
  | 'SHARE'
  /** On how it is worked with. */
  | 'PROCESS'
  /** On how it is used. */
  | 'USE'
  /** On stopping something. */
  | 'STOP'
  /** Nowhere yet. */
  | 'NONE_YET';

/** How people took part. None ranks above another. */
export type ParticipationMode =
  /** They were given a part and knew what it was about. */
  | 'ASSIGNED_BUT_INFORMED'
  /** They were asked and told what came of it. */
  | 'CONSULTED_AND_INFORMED'
  /** Adults began it and decisions were shared. */
  | 'ADULT_INITIATED_SHARED'
  /** Children began it and decisions were shared. */
  | 'CHILD_INITIATED_SHARED'
  /** Children began it and led it. */
  | 'CHILD_INITIATED_AND_DIRECTED'
  /** They were told. */
  | 'INFORMED_ONLY';

/** In what form a point is kept. */
export type FeedbackForm =
  /** In the words of whoever said it, who agreed. */
  | 'QUOTE_WITH_CONSENT'
  /** In other words. */
  | 'PARAPHRASE'
  /** As a theme of several people. */
  | 'THEME'
  /** As a description of what was shown without words. */
  | 'DESCRIPTION_OF_NON_VERBAL';

/** What came of a point that was raised. */
export type FeedbackOutcome =
  /** It was done. */
  | 'DONE'
  /** Part of it was done. */
  | 'PARTLY_DONE'
  /** It is being done. */
  | 'IN_PROGRESS'
  /** It was considered and not done. */
  | 'CONSIDERED_NOT_DONE'
  /** It could not be done safely. */
  | 'COULD_NOT_SAFETY'
  /** The law does not allow it. */
  | 'COULD_NOT_LAW'
  /** There was not the money or the time. */
  | 'COULD_NOT_MONEY_OR_TIME'
  /** It was passed on to whom it belongs. */
  | 'NOT_OURS_PASSED_ON'
  /** Children do not agree on it. */
  | 'DISAGREEMENT_AMONG_CHILDREN'
  /** It is not decided yet. */
  | 'STILL_DECIDING';

/** Whether somebody is content with how an ethics question is met. */
export type EthicsStance =
  /** Content. */
  | 'CONTENT'
  /** Content if conditions are met. */
  | 'CONTENT_WITH_CONDITIONS'
  /** Not content. */
  | 'NOT_CONTENT';

/** What a trial elsewhere showed. */
export type StressResult =
  /** It worked as written. */
  | 'WORKED'
  /** It worked once something was changed. */
  | 'WORKED_WITH_CHANGES'
  /** It did not work. */
  | 'BROKE'
  /** It does not fit there. */
  | 'NOT_USABLE_HERE'
  /** It was stopped because somebody could have come to harm. */
  | 'STOPPED_FOR_SAFETY';

/** What came of a concern. */
export type ConcernReplyState =
  /** It was replied to. */
  | 'REPLIED'
  /** Something was changed. */
  | 'CHANGED_SOMETHING'
  /** Nothing was changed, and the reason is given. */
  | 'NOT_CHANGED_REASON_GIVEN';

/** Where a concern stands today. */
export type ConcernState =
  /** It waits for a reply. */
  | 'OPEN'
  /** It should have had a reply by now. */
  | 'OVERDUE'
  /** It was replied to. */
  | 'REPLIED'
  /** Something was changed. */
  | 'CHANGED_SOMETHING'
  /** Nothing was changed, and the reason is given. */
  | 'NOT_CHANGED_REASON_GIVEN';

/** Where a claim that a measure does harm stands. */
export type PerverseState =
  /** Somebody says so. */
  | 'CLAIMED'
  /** There is evidence for it. */
  | 'EVIDENCED'
  /** There is evidence against it. */
  | 'DISPUTED'
  /** Something was done about it. */
  | 'MITIGATED'
  /** What caused it is gone. */
  | 'REMOVED';

/** Kinds of body. */
export type OrganisationKind =
  /** A county or unitary council. */
  | 'COUNTY_OR_UNITARY'
  /** A metropolitan borough. */
  | 'METROPOLITAN_BOROUGH'
  /** A London borough. */
  | 'LONDON_BOROUGH'
  /** A combined authority. */
  | 'COMBINED_AUTHORITY'
  /** A children's trust. */
  | 'CHILDRENS_TRUST'
  /** A charity or community body. */
  | 'THIRD_SECTOR'
  /** A government department. */
  | 'DEPARTMENT'
  /** An inspectorate. */
  | 'INSPECTORATE'
  /** A university. */
  | 'UNIVERSITY'
  /** The network of all others. */
  | 'NETWORK'
  /** A maker of software. */
  | 'VENDOR'
  /** A health body. */
  | 'HEALTH_BODY';

/** The nation in which a body works. */
export type Nation =
  /** England. */
  | 'ENGLAND'
  /** Wales. */
  | 'WALES';

/** What a person may arrange for an authority. */
export type MemberRole =
  /** Looks after its members; takes no part in decisions. */
  | 'AUTHORITY_ADMINISTRATOR'
  /** Supports its panels and records what they say. */
  | 'PANEL_CONTACT'
  /** Looks after its items. */
  | 'STEWARD';

/** Whether a local profile is in use. */
export type ProfileState =
  /** In use. */
  | 'IN_USE'
  /** No longer in use. */
  | 'ENDED';

/** Whether those who answered a question see it alike. */
export type Agreement =
  /** They do. */
  | 'AGREE'
  /** They do not. */
  | 'DIFFER'
  /** Nobody has answered. */
  | 'UNANSWERED';

/** Where a hold stands. */
export type HoldState =
  /** It waits for an answer. */
  | 'OPEN'
  /** It was answered, and the panel has not said yet whether that is enough. */
  | 'ANSWERED'
  /** The panel is content. */
  | 'LIFTED';

/** A body that takes part. It sets its own statuses and nobody else's. */
export type Authority = {
  readonly __typename?: 'Authority';
  /** Its id, for example north-yorkshire. */
  readonly id: Scalars['ID']['output'];
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** What kind of body it is. */
  readonly kind: OrganisationKind;
  /** Its code in its nation's register. */
  readonly code?: Maybe<Scalars['String']['output']>;
  /** The nation in which it works. */
  readonly nation: Nation;
  /** When it joined. */
  readonly at: Scalars['DateTime']['output'];
  /** How many people speak in each capacity. Counts below ten are not told apart. */
  readonly members: ReadonlyArray<CapacityCount>;
  /** The panels that it hosts. */
  readonly panels: ReadonlyArray<Panel>;
  /** The id prefixes that it owns. */
  readonly agencies: ReadonlyArray<Scalars['String']['output']>;
  /** The items that it looks after, at most 100. */
  readonly stewardships: ReadonlyArray<Stewardship>;
  /** The local profiles that it uses or used. */
  readonly profiles: ReadonlyArray<ProfileUse>;
};

/** How many people of an authority speak in a capacity. */
export type CapacityCount = {
  readonly __typename?: 'CapacityCount';
  /** The capacity. */
  readonly capacity: ReviewCapacity;
  /** The count, or UNDER_10 when it is below ten. */
  readonly count: Scalars['String']['output'];
};

/** A panel of people with experience. Who sits on it is never shown. */
export type Panel = {
  readonly __typename?: 'Panel';
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** The authority that supports it. */
  readonly host?: Maybe<Authority>;
  /** Parts from which its members speak. */
  readonly speaksFrom: ReadonlyArray<SpeakerRole>;
  /** How it wants to be contacted. */
  readonly contact?: Maybe<Scalars['String']['output']>;
  /** Which adults support it, by role. */
  readonly support?: Maybe<Scalars['String']['output']>;
  /** How its members' time is recognised. */
  readonly recognition?: Maybe<Scalars['String']['output']>;
  /** When it was recorded. */
  readonly at: Scalars['DateTime']['output'];
  /** The line of the ledger that recorded it. */
  readonly seq: Scalars['Int']['output'];
  /** Hash under which the words are kept. */
  readonly document: Scalars['String']['output'];
  /** Why the words were taken out of view; null while they can be read. */
  readonly withheld?: Maybe<Scalars['String']['output']>;
};

/** Who looks after an item. */
export type Stewardship = {
  readonly __typename?: 'Stewardship';
  /** The item. */
  readonly itemId: Scalars['ID']['output'];
  /** The authority that looks after it. */
  readonly authority?: Maybe<Authority>;
  /** Title of the role that does. */
  readonly roleTitle: Scalars['String']['output'];
  /** Since when. */
  readonly at: Scalars['DateTime']['output'];
  /** The line of the ledger that recorded it. */
  readonly seq: Scalars['Int']['output'];
};

/** A local profile that an authority uses or used. */
export type ProfileUse = {
  readonly __typename?: 'ProfileUse';
  /** The authority. */
  readonly authority?: Maybe<Authority>;
  /** The profile's id. */
  readonly profile: Scalars['String']['output'];
  /** Its version. */
  readonly version: Scalars['String']['output'];
  /** Whether it is in use. */
  readonly state: ProfileState;
  /** Since when. */
  readonly from: Scalars['Date']['output'];
  /** Why. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** When it was recorded. */
  readonly at: Scalars['DateTime']['output'];
  /** The line of the ledger that recorded it. */
  readonly seq: Scalars['Int']['output'];
  /** Hash under which the words are kept. */
  readonly document: Scalars['String']['output'];
  /** Why the words were taken out of view; null while they can be read. */
  readonly withheld?: Maybe<Scalars['String']['output']>;
};

/** A change that is put to others, with everything that happened to it. Lists are oldest first. */
export type Proposal = {
  readonly __typename?: 'Proposal';
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** What it asks for. */
  readonly kind: ProposalKind;
  /** Where it comes from and goes to. */
  readonly direction: ProposalDirection;
  /** Where it stands. */
  readonly state: ProposalState;
  /** The line of the ledger that changed it last; give it as expectedRevision. */
  readonly revision: Scalars['Int']['output'];
  /** The authority that it is put to. */
  readonly decider?: Maybe<Authority>;
  /** The authorities that propose it, the first one first. */
  readonly proposers: ReadonlyArray<Authority>;
  /** Panel in whose name it is made. */
  readonly panel?: Maybe<Panel>;
  /** Gap or concern that it answers. */
  readonly answers?: Maybe<Scalars['ID']['output']>;
  /** What it is called. */
  readonly title?: Maybe<Scalars['String']['output']>;
  /** Why it is proposed. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** The need or the gap that it meets. */
  readonly needOrGap?: Maybe<Scalars['String']['output']>;
  /** What will be different for somebody when it is accepted. */
  readonly tangibleChange?: Maybe<Scalars['String']['output']>;
  /** That someone looked whether it is there already. */
  readonly duplicatesChecked?: Maybe<DuplicatesChecked>;
  /** Single Data List entry or Star Chamber note. */
  readonly nationalNote?: Maybe<Scalars['String']['output']>;
  /** What it asks for, as it is written now. */
  readonly changes: ReadonlyArray<ProposedChange>;
  /** The candidate that stands; null while it is a draft. */
  readonly candidate?: Maybe<Candidate>;
  /** Every candidate; the last one stands. */
  readonly candidates: ReadonlyArray<Candidate>;
  /** Rounds of authorities at gates. */
  readonly rounds: ReadonlyArray<Round>;
  /** Reviews, those of earlier candidates included. */
  readonly reviews: ReadonlyArray<Review>;
  /** Remarks. */
  readonly comments: ReadonlyArray<Comment>;
  /** Panels that were asked. */
  readonly panelRequests: ReadonlyArray<PanelRequest>;
  /** What panels said. */
  readonly panelViews: ReadonlyArray<PanelView>;
  /** Holds of panels. */
  readonly holds: ReadonlyArray<Hold>;
  /** Disagreements that are kept. */
  readonly dissents: ReadonlyArray<Dissent>;
  /** What authorities decided. */
  readonly decisions: ReadonlyArray<Decision>;
  /** The ethics questions with the answers to each, which are never merged. */
  readonly ethics: ReadonlyArray<EthicsQuestion>;
  /** Trials elsewhere. */
  readonly stressTests: ReadonlyArray<StressTest>;
  /** Who was involved, and how. */
  readonly coDesign: ReadonlyArray<CoDesignRecord>;
  /** Points that were raised. */
  readonly feedback: ReadonlyArray<Feedback>;
  /** What it costs. */
  readonly burdens: ReadonlyArray<Burden>;
  /** Concerns about it. */
  readonly concerns: ReadonlyArray<Concern>;
  /** What a gate asks for and does not hold yet; for drafts too. */
  readonly neededAt: ReadonlyArray<Missing>;
  /** Other open proposals on the same items. */
  readonly conflictsWith: ReadonlyArray<Proposal>;
  /** What asks a person to look, and stops nothing. */
  readonly warnings: ReadonlyArray<Missing>;
  /** Items that it may repeat: better adopted than defined again. */
  readonly duplicates: ReadonlyArray<Duplicate>;
  /** When it was recorded. */
  readonly at: Scalars['DateTime']['output'];
  /** The line of the ledger that recorded it. */
  readonly seq: Scalars['Int']['output'];
  /** Hash under which the words are kept. */
  readonly document: Scalars['String']['output'];
  /** Why the words were taken out of view; null while they can be read. */
  readonly withheld?: Maybe<Scalars['String']['output']>;
};


/** A change that is put to others, with everything that happened to it. Lists are oldest first. */
export type ProposalNeededAtArgs = {
  gate: Scalars['String']['input'];
};

/** One page of a list of proposals. */
export type ProposalConnection = {
  readonly __typename?: 'ProposalConnection';
  /** The entries of this page with their cursors. */
  readonly edges: ReadonlyArray<ProposalEdge>;
  /** The entries of this page. */
  readonly nodes: ReadonlyArray<Proposal>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many entries the whole list has. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An entry of a list, with its place. */
export type ProposalEdge = {
  readonly __typename?: 'ProposalEdge';
  /** The entry. */
  readonly node: Proposal;
  /** Opaque position of the entry in this list. */
  readonly cursor: Scalars['String']['output'];
};

/** That someone looked whether it is there already. */
export type DuplicatesChecked = {
  readonly __typename?: 'DuplicatesChecked';
  /** True when someone looked. */
  readonly looked: Scalars['Boolean']['output'];
  /** Items that come near. */
  readonly found: ReadonlyArray<Scalars['String']['output']>;
  /** Why they do not do. */
  readonly why?: Maybe<Scalars['String']['output']>;
};

/** One change that a proposal asks for. */
export type ProposedChange = {
  readonly __typename?: 'ProposedChange';
  /** Whether content comes or a version ends. */
  readonly kind: ProposedChangeKind;
  /** For CONTENT: the item as it shall be. */
  readonly content?: Maybe<Scalars['JSON']['output']>;
  /** For END: the version that ends. */
  readonly item?: Maybe<Scalars['String']['output']>;
  /** For END: why it ends. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** For END: what takes its place. */
  readonly successor?: Maybe<Scalars['String']['output']>;
  /** For END: the last collection year in which it is collected. */
  readonly lastYear?: Maybe<Scalars['Int']['output']>;
  /** For END: what happens to what was collected already. */
  readonly whatHappensToGiven?: Maybe<Scalars['String']['output']>;
  /** For END: who depends on it, and what it means for them. */
  readonly effectOnDependants?: Maybe<Scalars['String']['output']>;
};

/** Exact versions, frozen when a proposal was submitted. Reviews are bound to its hash. */
export type Candidate = {
  readonly __typename?: 'Candidate';
  /** Its hash. */
  readonly hash: Scalars['String']['output'];
  /** Whether it is the one that stands. */
  readonly isStanding: Scalars['Boolean']['output'];
  /** The authority that submitted it. */
  readonly authority?: Maybe<Authority>;
  /** When it was recorded. */
  readonly at: Scalars['DateTime']['output'];
  /** The line of the ledger that recorded it. */
  readonly seq: Scalars['Int']['output'];
  /** The versions in it. */
  readonly entries: ReadonlyArray<CandidateEntry>;
};

/** A version that a proposal puts forward. */
export type CandidateEntry = {
  readonly __typename?: 'CandidateEntry';
  /** The item's id. */
  readonly itemId: Scalars['ID']['output'];
  /** The version. */
  readonly version: Scalars['String']['output'];
  /** The kind of item. */
  readonly kind: ItemKind;
  /** SHA-256 of its canonical JSON. */
  readonly hash: Scalars['String']['output'];
  /** The published version that it follows; null for a new item. */
  readonly base?: Maybe<Scalars['String']['output']>;
  /** What is to happen. */
  readonly action: CandidateAction;
  /** For STOP: what takes its place. */
  readonly successor?: Maybe<Scalars['String']['output']>;
  /** For STOP: the last collection year. */
  readonly lastYear?: Maybe<Scalars['Int']['output']>;
  /** The item itself. */
  readonly content?: Maybe<Scalars['JSON']['output']>;
  /** What the checks of its kind say of it. */
  readonly findings: ReadonlyArray<Finding>;
  /** What changes from the published version that it follows; empty for a new item, and for one that ends. */
  readonly changes: ReadonlyArray<EntryChange>;
};

/** What is to happen to an item. */
export type CandidateAction =
  /** It is new. */
  | 'ADD'
  /** It follows a version that is there. */
  | 'REPLACE'
  /** It ends. */
  | 'STOP';

/** What a check says of an item. */
export type Finding = {
  readonly __typename?: 'Finding';
  /** Code of the check. */
  readonly check: Scalars['String']['output'];
  /** How serious it is. */
  readonly severity: FindingSeverity;
  /** What it found. */
  readonly message: Scalars['String']['output'];
  /** What to do about it. */
  readonly fix: Scalars['String']['output'];
  /** JSON pointer to the place in the item. */
  readonly pointer: Scalars['String']['output'];
};

/** How serious a finding is. */
export type FindingSeverity =
  /** It must be mended. */
  | 'ERROR'
  /** A person should look. */
  | 'WARNING';

/** What does not hold yet, and where to mend it. */
export type Missing = {
  readonly __typename?: 'Missing';
  /** Code of the problem or of the warning. */
  readonly code: Scalars['String']['output'];
  /** What is missing. */
  readonly message: Scalars['String']['output'];
  /** What to do about it. */
  readonly fix: Scalars['String']['output'];
  /** JSON pointer to the place in what the proposal says; null when it is about the whole. */
  readonly pointer?: Maybe<Scalars['String']['output']>;
};

/** A round of one authority at one gate. Its terms were fixed when it opened. */
export type Round = {
  readonly __typename?: 'Round';
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** The gate. */
  readonly gate: Scalars['String']['output'];
  /** The gate's version whose conditions hold. */
  readonly gateVersion: Scalars['String']['output'];
  /** The authority that decides. */
  readonly authority?: Maybe<Authority>;
  /** Hash of the candidate that is judged. */
  readonly candidate: Scalars['String']['output'];
  /** The day on which it opened. */
  readonly opensOn: Scalars['Date']['output'];
  /** The first day on which it can be decided. */
  readonly closesOn: Scalars['Date']['output'];
  /** When it was recorded. */
  readonly at: Scalars['DateTime']['output'];
  /** The line of the ledger that recorded it. */
  readonly seq: Scalars['Int']['output'];
  /** Whether the authority has decided. */
  readonly isDecided: Scalars['Boolean']['output'];
  /** How each constituency stands. */
  readonly tally: ReadonlyArray<ConstituencyTally>;
};

/** How a constituency stands in a round. */
export type ConstituencyTally = {
  readonly __typename?: 'ConstituencyTally';
  /** The constituency. */
  readonly constituency: Scalars['String']['output'];
  /** Capacities that are counted for it. */
  readonly capacities: ReadonlyArray<ReviewCapacity>;
  /** Whose reviews are counted. */
  readonly from: QuorumSource;
  /** How many are needed. */
  readonly atLeast: Scalars['Int']['output'];
  /** How many are counted so far; null where panels are counted, of which only whether it is met is shown. */
  readonly counted?: Maybe<Scalars['Int']['output']>;
  /** Whether enough are counted. */
  readonly isMet: Scalars['Boolean']['output'];
};

/** A verdict in a named capacity, bound to the candidate that was read. */
export type Review = {
  readonly __typename?: 'Review';
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** Hash of the candidate that was read. */
  readonly candidate: Scalars['String']['output'];
  /** True when another candidate stands now. */
  readonly isLapsed: Scalars['Boolean']['output'];
  /** The authority for which it was made. */
  readonly authority?: Maybe<Authority>;
  /** What the reviewer speaks for. */
  readonly capacity: ReviewCapacity;
  /** The verdict. */
  readonly decision: ReviewDecision;
  /** Whether the reviewer would want it asked of their own child. */
  readonly ownChild?: Maybe<OwnChild>;
  /** Who answers for it, and to whom. */
  readonly accountability?: Maybe<Scalars['String']['output']>;
  /** Who was involved, and what it changed. */
  readonly involvement?: Maybe<Scalars['String']['output']>;
  /** What it means for the person it is about. */
  readonly personCentred?: Maybe<Scalars['String']['output']>;
  /** What good it does, and what harm it could do. */
  readonly publicGood?: Maybe<Scalars['String']['output']>;
  /** What has to change. */
  readonly changes: ReadonlyArray<Scalars['String']['output']>;
  /** Anything else. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** When it was recorded. */
  readonly at: Scalars['DateTime']['output'];
  /** The line of the ledger that recorded it. */
  readonly seq: Scalars['Int']['output'];
  /** Hash under which the words are kept. */
  readonly document: Scalars['String']['output'];
  /** Why the words were taken out of view; null while they can be read. */
  readonly withheld?: Maybe<Scalars['String']['output']>;
};

/** A remark. */
export type Comment = {
  readonly __typename?: 'Comment';
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** The authority for which it was made. */
  readonly authority?: Maybe<Authority>;
  /** Hash of the candidate that it is about. */
  readonly candidate?: Maybe<Scalars['String']['output']>;
  /** Item that it is about. */
  readonly itemId?: Maybe<Scalars['String']['output']>;
  /** JSON pointer to the field of the item. */
  readonly pointer?: Maybe<Scalars['String']['output']>;
  /** Remark or review that it answers. */
  readonly answers?: Maybe<Scalars['ID']['output']>;
  /** The remark. */
  readonly text?: Maybe<Scalars['String']['output']>;
  /** When it was recorded. */
  readonly at: Scalars['DateTime']['output'];
  /** The line of the ledger that recorded it. */
  readonly seq: Scalars['Int']['output'];
  /** Hash under which the words are kept. */
  readonly document: Scalars['String']['output'];
  /** Why the words were taken out of view; null while they can be read. */
  readonly withheld?: Maybe<Scalars['String']['output']>;
};

/** A panel was asked for its view. */
export type PanelRequest = {
  readonly __typename?: 'PanelRequest';
  /** The panel. */
  readonly panel?: Maybe<Panel>;
  /** Hash of the candidate that it was asked about. */
  readonly candidate: Scalars['String']['output'];
  /** The authority that asked. */
  readonly authority?: Maybe<Authority>;
  /** What the panel was asked. */
  readonly text?: Maybe<Scalars['String']['output']>;
  /** When it was recorded. */
  readonly at: Scalars['DateTime']['output'];
  /** The line of the ledger that recorded it. */
  readonly seq: Scalars['Int']['output'];
  /** Hash under which the words are kept. */
  readonly document: Scalars['String']['output'];
  /** Why the words were taken out of view; null while they can be read. */
  readonly withheld?: Maybe<Scalars['String']['output']>;
};

/** What a panel says of a candidate, as a whole. How many voted, and how, is never shown. */
export type PanelView = {
  readonly __typename?: 'PanelView';
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** The panel. */
  readonly panel?: Maybe<Panel>;
  /** Hash of the candidate that it saw. */
  readonly candidate: Scalars['String']['output'];
  /** The view. */
  readonly decision: ReviewDecision;
  /** How the panel came to it. */
  readonly how: PanelViewSource;
  /** Whether fewer people than the smallest group took part. */
  readonly reach: PanelReach;
  /** Whether it looks like the life of those on the panel. */
  readonly looksLikeMyLife?: Maybe<LooksLikeMyLife>;
  /** Why, in the panel's words. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** When it was recorded. */
  readonly at: Scalars['DateTime']['output'];
  /** The line of the ledger that recorded it. */
  readonly seq: Scalars['Int']['output'];
  /** Hash under which the words are kept. */
  readonly document: Scalars['String']['output'];
  /** Why the words were taken out of view; null while they can be read. */
  readonly withheld?: Maybe<Scalars['String']['output']>;
};

/** How a panel came to its view. */
export type PanelViewSource =
  /** Its members agreed. */
  | 'AGREED_IN_TALK'
  /** Its members voted. */
  | 'BALLOT';

/** A panel stops the gates until it has been answered. */
export type Hold = {
  readonly __typename?: 'Hold';
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** The panel. */
  readonly panel?: Maybe<Panel>;
  /** Where it stands. */
  readonly state: HoldState;
  /** Day by which an answer is due. */
  readonly answerBy: Scalars['Date']['output'];
  /** True when an answer should have come by now. */
  readonly isOverdue: Scalars['Boolean']['output'];
  /** Why. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** The answer, if there is one. */
  readonly answer?: Maybe<Scalars['String']['output']>;
  /** What the panel said of the answer. */
  readonly settlement?: Maybe<Scalars['String']['output']>;
  /** When it was recorded. */
  readonly at: Scalars['DateTime']['output'];
  /** The line of the ledger that recorded it. */
  readonly seq: Scalars['Int']['output'];
  /** Hash under which the words are kept. */
  readonly document: Scalars['String']['output'];
  /** Why the words were taken out of view; null while they can be read. */
  readonly withheld?: Maybe<Scalars['String']['output']>;
};

/** A disagreement that is kept beside the decision. */
export type Dissent = {
  readonly __typename?: 'Dissent';
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** The proposal. */
  readonly proposal?: Maybe<Proposal>;
  /** Hash of the candidate that it is about. */
  readonly candidate: Scalars['String']['output'];
  /** The authority for which it was recorded. */
  readonly authority?: Maybe<Authority>;
  /** The panel that disagrees; null when a person does, for their authority. */
  readonly panel?: Maybe<Panel>;
  /** Why. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** When it was recorded. */
  readonly at: Scalars['DateTime']['output'];
  /** The line of the ledger that recorded it. */
  readonly seq: Scalars['Int']['output'];
  /** Hash under which the words are kept. */
  readonly document: Scalars['String']['output'];
  /** Why the words were taken out of view; null while they can be read. */
  readonly withheld?: Maybe<Scalars['String']['output']>;
};

/** One page of a list of disagreements. */
export type DissentConnection = {
  readonly __typename?: 'DissentConnection';
  /** The entries of this page with their cursors. */
  readonly edges: ReadonlyArray<DissentEdge>;
  /** The entries of this page. */
  readonly nodes: ReadonlyArray<Dissent>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many entries the whole list has. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An entry of a list, with its place. */
export type DissentEdge = {
  readonly __typename?: 'DissentEdge';
  /** The entry. */
  readonly node: Dissent;
  /** Opaque position of the entry in this list. */
  readonly cursor: Scalars['String']['output'];
};

/** What an authority decided at a gate. */
export type Decision = {
  readonly __typename?: 'Decision';
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** The proposal. */
  readonly proposal?: Maybe<Proposal>;
  /** The round in which it was decided. */
  readonly round: Scalars['ID']['output'];
  /** The gate. */
  readonly gate: Scalars['String']['output'];
  /** The authority. */
  readonly authority?: Maybe<Authority>;
  /** Hash of the candidate. */
  readonly candidate: Scalars['String']['output'];
  /** What was decided. */
  readonly outcome: DecisionOutcome;
  /** Reviews and views that were counted. */
  readonly counted: ReadonlyArray<Scalars['ID']['output']>;
  /** Day from which the status holds. */
  readonly from: Scalars['Date']['output'];
  /** Why. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** Minutes of the meeting. */
  readonly minutes?: Maybe<Scalars['String']['output']>;
  /** When it was recorded. */
  readonly at: Scalars['DateTime']['output'];
  /** The line of the ledger that recorded it. */
  readonly seq: Scalars['Int']['output'];
  /** Hash under which the words are kept. */
  readonly document: Scalars['String']['output'];
  /** Why the words were taken out of view; null while they can be read. */
  readonly withheld?: Maybe<Scalars['String']['output']>;
};

/** One page of a list of decisions. */
export type DecisionConnection = {
  readonly __typename?: 'DecisionConnection';
  /** The entries of this page with their cursors. */
  readonly edges: ReadonlyArray<DecisionEdge>;
  /** The entries of this page. */
  readonly nodes: ReadonlyArray<Decision>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many entries the whole list has. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An entry of a list, with its place. */
export type DecisionEdge = {
  readonly __typename?: 'DecisionEdge';
  /** The entry. */
  readonly node: Decision;
  /** Opaque position of the entry in this list. */
  readonly cursor: Scalars['String']['output'];
};

/** A question of the ethics set with the answers to it, side by side. */
export type EthicsQuestion = {
  readonly __typename?: 'EthicsQuestion';
  /** Its code, for example EQ-07. */
  readonly question: Scalars['String']['output'];
  /** The question. */
  readonly text?: Maybe<Scalars['String']['output']>;
  /** Whether those who answered see it alike. */
  readonly agreement: Agreement;
  /** The last answer of each role, body and panel. */
  readonly answers: ReadonlyArray<EthicsAnswer>;
};

/** An answer to an ethics question from where somebody stands. */
export type EthicsAnswer = {
  readonly __typename?: 'EthicsAnswer';
  /** Whether they are content. */
  readonly stance: EthicsStance;
  /** Part from which it was answered. */
  readonly role: SpeakerRole;
  /** The authority for which it was answered. */
  readonly authority?: Maybe<Authority>;
  /** The panel that answered. */
  readonly panel?: Maybe<Panel>;
  /** The answer. */
  readonly answer?: Maybe<Scalars['String']['output']>;
  /** What it rests on. */
  readonly evidence?: Maybe<Scalars['String']['output']>;
  /** The conditions. */
  readonly conditions?: Maybe<Scalars['String']['output']>;
  /** When it was recorded. */
  readonly at: Scalars['DateTime']['output'];
  /** The line of the ledger that recorded it. */
  readonly seq: Scalars['Int']['output'];
  /** Hash under which the words are kept. */
  readonly document: Scalars['String']['output'];
  /** Why the words were taken out of view; null while they can be read. */
  readonly withheld?: Maybe<Scalars['String']['output']>;
};

/** What happened when a candidate was tried where it was not made. */
export type StressTest = {
  readonly __typename?: 'StressTest';
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** Hash of the candidate that was tried. */
  readonly candidate: Scalars['String']['output'];
  /** The authority that tried it. */
  readonly authority?: Maybe<Authority>;
  /** What kind of body that is. */
  readonly organisationKind: OrganisationKind;
  /** Where it was tried. */
  readonly context: Scalars['String']['output'];
  /** What it showed. */
  readonly result: StressResult;
  /** What happened. */
  readonly whatHappened?: Maybe<Scalars['String']['output']>;
  /** What broke. */
  readonly whatBroke?: Maybe<Scalars['String']['output']>;
  /** What was changed after it. */
  readonly whatChanged?: Maybe<Scalars['String']['output']>;
  /** When it was recorded. */
  readonly at: Scalars['DateTime']['output'];
  /** The line of the ledger that recorded it. */
  readonly seq: Scalars['Int']['output'];
  /** Hash under which the words are kept. */
  readonly document: Scalars['String']['output'];
  /** Why the words were taken out of view; null while they can be read. */
  readonly withheld?: Maybe<Scalars['String']['output']>;
};

/** What a record speaks of. */
export type About = {
  readonly __typename?: 'About';
  /** The proposal. */
  readonly proposal?: Maybe<Proposal>;
  /** The item, as agency:slug or agency:slug@1.0.0. */
  readonly item?: Maybe<Scalars['String']['output']>;
  /** JSON pointer into the item. */
  readonly pointer?: Maybe<Scalars['String']['output']>;
};

/** Who was involved, how and when, what room there was to change things, and who was not reached. */
export type CoDesignRecord = {
  readonly __typename?: 'CoDesignRecord';
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** What it was about. */
  readonly about: About;
  /** The authority that recorded it. */
  readonly authority?: Maybe<Authority>;
  /** The stages, in order. */
  readonly stages: ReadonlyArray<CoDesignStage>;
  /** Where what people said has had an influence. */
  readonly influence: ReadonlyArray<CoDesignInfluence>;
  /** Sessions, bands of counts, reach, support, recognition and signs of tokenism, as they were written. */
  readonly words?: Maybe<Scalars['JSON']['output']>;
  /** The points that were raised. */
  readonly feedback: ReadonlyArray<Feedback>;
  /** When it was recorded. */
  readonly at: Scalars['DateTime']['output'];
  /** The line of the ledger that recorded it. */
  readonly seq: Scalars['Int']['output'];
  /** Hash under which the words are kept. */
  readonly document: Scalars['String']['output'];
  /** Why the words were taken out of view; null while they can be read. */
  readonly withheld?: Maybe<Scalars['String']['output']>;
};

/** One stage of working together. */
export type CoDesignStage = {
  readonly __typename?: 'CoDesignStage';
  /** How people took part. */
  readonly mode: ParticipationMode;
  /** Who they were. */
  readonly roles: ReadonlyArray<SpeakerRole>;
  /** Whether the words were still open. */
  readonly beforeWordingFixed: Scalars['Boolean']['output'];
};

/** A point that somebody raised, and what came of it: you said, we did, because. */
export type Feedback = {
  readonly __typename?: 'Feedback';
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** The co-design record to which it belongs. */
  readonly record: Scalars['ID']['output'];
  /** The line of the ledger that changed it last; give it as expectedRevision. */
  readonly revision: Scalars['Int']['output'];
  /** What it points to. */
  readonly about: About;
  /** The authority that recorded it. */
  readonly authority?: Maybe<Authority>;
  /** Part from which it was said. */
  readonly saidBy: SpeakerRole;
  /** In what form it is kept. */
  readonly form: FeedbackForm;
  /** What was heard. */
  readonly heard?: Maybe<Scalars['String']['output']>;
  /** What came of it last; null while nothing has. */
  readonly outcome?: Maybe<FeedbackOutcome>;
  /** Whether something changed because of it. */
  readonly hasChanged: Scalars['Boolean']['output'];
  /** Whether those who raised it were told. */
  readonly toldBack: Scalars['Boolean']['output'];
  /** Every answer, oldest first. */
  readonly answers: ReadonlyArray<FeedbackAnswer>;
  /** When it was recorded. */
  readonly at: Scalars['DateTime']['output'];
  /** The line of the ledger that recorded it. */
  readonly seq: Scalars['Int']['output'];
  /** Hash under which the words are kept. */
  readonly document: Scalars['String']['output'];
  /** Why the words were taken out of view; null while they can be read. */
  readonly withheld?: Maybe<Scalars['String']['output']>;
};

/** One page of a list of points that were raised. */
export type FeedbackConnection = {
  readonly __typename?: 'FeedbackConnection';
  /** The entries of this page with their cursors. */
  readonly edges: ReadonlyArray<FeedbackEdge>;
  /** The entries of this page. */
  readonly nodes: ReadonlyArray<Feedback>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many entries the whole list has. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An entry of a list, with its place. */
export type FeedbackEdge = {
  readonly __typename?: 'FeedbackEdge';
  /** The entry. */
  readonly node: Feedback;
  /** Opaque position of the entry in this list. */
  readonly cursor: Scalars['String']['output'];
};

/** What came of a point, and what those who raised it were told. */
export type FeedbackAnswer = {
  readonly __typename?: 'FeedbackAnswer';
  /** The authority that answered. */
  readonly authority?: Maybe<Authority>;
  /** What came of it. */
  readonly outcome: FeedbackOutcome;
  /** What changed. */
  readonly whatChanged?: Maybe<Scalars['String']['output']>;
  /** Why not. */
  readonly whyNot?: Maybe<Scalars['String']['output']>;
  /** What they were told. */
  readonly replies: ReadonlyArray<ReplyText>;
  /** When it was recorded. */
  readonly at: Scalars['DateTime']['output'];
  /** The line of the ledger that recorded it. */
  readonly seq: Scalars['Int']['output'];
  /** Hash under which the words are kept. */
  readonly document: Scalars['String']['output'];
  /** Why the words were taken out of view; null while they can be read. */
  readonly withheld?: Maybe<Scalars['String']['output']>;
};

/** What those who raised a point were told. */
export type ReplyText = {
  readonly __typename?: 'ReplyText';
  /** For whom it is written. */
  readonly audience: Audience;
  /** In which language. */
  readonly language: Scalars['String']['output'];
  /** What they were told. */
  readonly text: Scalars['String']['output'];
};

/** An authority uses, or used, a version. */
export type Adoption = {
  readonly __typename?: 'Adoption';
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** The version, as agency:slug@1.0.0. */
  readonly item: Scalars['String']['output'];
  /** The authority. */
  readonly authority?: Maybe<Authority>;
  /** Since when. */
  readonly from: Scalars['Date']['output'];
  /** Until when; null while it is used. */
  readonly to?: Maybe<Scalars['Date']['output']>;
  /** What it is used for. */
  readonly purpose?: Maybe<Scalars['String']['output']>;
  /** Title of the role that answers for it. */
  readonly accountableRole?: Maybe<Scalars['String']['output']>;
  /** What it cost. */
  readonly cost?: Maybe<Scalars['String']['output']>;
  /** What the authority thinks of it. */
  readonly reflections?: Maybe<Scalars['String']['output']>;
  /** What it did to practice. */
  readonly effectOnPractice?: Maybe<Scalars['String']['output']>;
  /** What changed for children and families. */
  readonly changeObserved?: Maybe<Scalars['String']['output']>;
  /** What it did to trust. */
  readonly trustSignal?: Maybe<Scalars['String']['output']>;
  /** When it was recorded. */
  readonly at: Scalars['DateTime']['output'];
  /** The line of the ledger that recorded it. */
  readonly seq: Scalars['Int']['output'];
  /** Hash under which the words are kept. */
  readonly document: Scalars['String']['output'];
  /** Why the words were taken out of view; null while they can be read. */
  readonly withheld?: Maybe<Scalars['String']['output']>;
};

/** One page of a list of adoptions. */
export type AdoptionConnection = {
  readonly __typename?: 'AdoptionConnection';
  /** The entries of this page with their cursors. */
  readonly edges: ReadonlyArray<AdoptionEdge>;
  /** The entries of this page. */
  readonly nodes: ReadonlyArray<Adoption>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many entries the whole list has. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An entry of a list, with its place. */
export type AdoptionEdge = {
  readonly __typename?: 'AdoptionEdge';
  /** The entry. */
  readonly node: Adoption;
  /** Opaque position of the entry in this list. */
  readonly cursor: Scalars['String']['output'];
};

/** A body says in its own name that it welcomes what an item does as evidence. Nobody can say so for another. */
export type Recognition = {
  readonly __typename?: 'Recognition';
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** The item. */
  readonly item: Scalars['String']['output'];
  /** The body that says so. */
  readonly authority?: Maybe<Authority>;
  /** What it says. */
  readonly statement?: Maybe<Scalars['String']['output']>;
  /** Where it says so itself. */
  readonly link?: Maybe<Scalars['String']['output']>;
  /** When it was recorded. */
  readonly at: Scalars['DateTime']['output'];
  /** The line of the ledger that recorded it. */
  readonly seq: Scalars['Int']['output'];
  /** Hash under which the words are kept. */
  readonly document: Scalars['String']['output'];
  /** Why the words were taken out of view; null while they can be read. */
  readonly withheld?: Maybe<Scalars['String']['output']>;
};

/** One page of a list of recognitions. */
export type RecognitionConnection = {
  readonly __typename?: 'RecognitionConnection';
  /** The entries of this page with their cursors. */
  readonly edges: ReadonlyArray<RecognitionEdge>;
  /** The entries of this page. */
  readonly nodes: ReadonlyArray<Recognition>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many entries the whole list has. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An entry of a list, with its place. */
export type RecognitionEdge = {
  readonly __typename?: 'RecognitionEdge';
  /** The entry. */
  readonly node: Recognition;
  /** Opaque position of the entry in this list. */
  readonly cursor: Scalars['String']['output'];
};

/** What something costs an authority, and what it gives back. */
export type Burden = {
  readonly __typename?: 'Burden';
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** What it is about. */
  readonly about: About;
  /** The authority. */
  readonly authority?: Maybe<Authority>;
  /** Minutes a year over everyone. */
  readonly minutes: Scalars['Int']['output'];
  /** Minutes a year that are saved elsewhere. */
  readonly offsetMinutes: Scalars['Int']['output'];
  /** What remains; below zero where time is given back. */
  readonly net: Scalars['Int']['output'];
  /** What is stopped or reused instead. */
  readonly offsets: ReadonlyArray<BurdenOffset>;
  /** Items that ask for it already. */
  readonly askedElsewhere: ReadonlyArray<Scalars['String']['output']>;
  /** Body that pays where it costs more than it saves. */
  readonly payer?: Maybe<Scalars['String']['output']>;
  /** Role that approved that it costs more than it saves. */
  readonly exceptionApprovedBy?: Maybe<Scalars['String']['output']>;
  /** Whether it names a Single Data List entry or a Star Chamber note. */
  readonly nationalNote: Scalars['Boolean']['output'];
  /** Role that answers for the figures. */
  readonly responsibleOwner?: Maybe<Scalars['String']['output']>;
  /** How the figures were found. */
  readonly method?: Maybe<Scalars['String']['output']>;
  /** When it was recorded. */
  readonly at: Scalars['DateTime']['output'];
  /** The line of the ledger that recorded it. */
  readonly seq: Scalars['Int']['output'];
  /** Hash under which the words are kept. */
  readonly document: Scalars['String']['output'];
  /** Why the words were taken out of view; null while they can be read. */
  readonly withheld?: Maybe<Scalars['String']['output']>;
};

/** Something that is stopped or reused instead. */
export type BurdenOffset = {
  readonly __typename?: 'BurdenOffset';
  /** What is stopped or reused. */
  readonly what: Scalars['String']['output'];
  /** Minutes a year that it saves. */
  readonly minutes: Scalars['Int']['output'];
};

/** What everything costs an authority, in minutes a year, by the last statement on each subject. */
export type BurdenReport = {
  readonly __typename?: 'BurdenReport';
  /** The authority. */
  readonly authority?: Maybe<Authority>;
  /** Minutes a year over everyone. */
  readonly minutes: Scalars['Int']['output'];
  /** Minutes a year that are saved elsewhere. */
  readonly offsetMinutes: Scalars['Int']['output'];
  /** What remains; below zero where time is given back. */
  readonly net: Scalars['Int']['output'];
  /** The statements that stand, oldest first. */
  readonly statements: ReadonlyArray<Burden>;
};

/** Something that worries somebody, with the replies. */
export type Concern = {
  readonly __typename?: 'Concern';
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** The line of the ledger that changed it last; give it as expectedRevision. */
  readonly revision: Scalars['Int']['output'];
  /** What it is about. */
  readonly about: About;
  /** Part from which it was said. */
  readonly role?: Maybe<SpeakerRole>;
  /** Where it stands today. */
  readonly state: ConcernState;
  /** Day by which a reply is due. */
  readonly due: Scalars['Date']['output'];
  /** What the worry is. */
  readonly text?: Maybe<Scalars['String']['output']>;
  /** The replies, oldest first. */
  readonly replies: ReadonlyArray<ConcernReply>;
  /** When it was recorded. */
  readonly at: Scalars['DateTime']['output'];
  /** The line of the ledger that recorded it. */
  readonly seq: Scalars['Int']['output'];
  /** Hash under which the words are kept. */
  readonly document: Scalars['String']['output'];
  /** Why the words were taken out of view; null while they can be read. */
  readonly withheld?: Maybe<Scalars['String']['output']>;
};

/** One page of a list of concerns. */
export type ConcernConnection = {
  readonly __typename?: 'ConcernConnection';
  /** The entries of this page with their cursors. */
  readonly edges: ReadonlyArray<ConcernEdge>;
  /** The entries of this page. */
  readonly nodes: ReadonlyArray<Concern>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many entries the whole list has. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An entry of a list, with its place. */
export type ConcernEdge = {
  readonly __typename?: 'ConcernEdge';
  /** The entry. */
  readonly node: Concern;
  /** Opaque position of the entry in this list. */
  readonly cursor: Scalars['String']['output'];
};

/** A reply to a concern, for everyone to read. */
export type ConcernReply = {
  readonly __typename?: 'ConcernReply';
  /** The authority that replied. */
  readonly authority?: Maybe<Authority>;
  /** What came of it. */
  readonly state: ConcernReplyState;
  /** The reply. */
  readonly reply?: Maybe<Scalars['String']['output']>;
  /** What changed. */
  readonly whatChanged?: Maybe<Scalars['String']['output']>;
  /** Why not. */
  readonly whyNot?: Maybe<Scalars['String']['output']>;
  /** When it was recorded. */
  readonly at: Scalars['DateTime']['output'];
  /** The line of the ledger that recorded it. */
  readonly seq: Scalars['Int']['output'];
  /** Hash under which the words are kept. */
  readonly document: Scalars['String']['output'];
  /** Why the words were taken out of view; null while they can be read. */
  readonly withheld?: Maybe<Scalars['String']['output']>;
};

/** Something that matters and that nobody records. */
export type Gap = {
  readonly __typename?: 'Gap';
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** Part from which it was said. */
  readonly saidBy: SpeakerRole;
  /** What is missing. */
  readonly missing?: Maybe<Scalars['String']['output']>;
  /** Why it matters. */
  readonly whyItMatters?: Maybe<Scalars['String']['output']>;
  /** How many authorities say that it matters to them too, or UNDER_10 when fewer than ten do. */
  readonly support: Scalars['String']['output'];
  /** The item that fills it. */
  readonly filledBy?: Maybe<Scalars['String']['output']>;
  /** When it was recorded. */
  readonly at: Scalars['DateTime']['output'];
  /** The line of the ledger that recorded it. */
  readonly seq: Scalars['Int']['output'];
  /** Hash under which the words are kept. */
  readonly document: Scalars['String']['output'];
  /** Why the words were taken out of view; null while they can be read. */
  readonly withheld?: Maybe<Scalars['String']['output']>;
};

/** One page of a list of gaps. */
export type GapConnection = {
  readonly __typename?: 'GapConnection';
  /** The entries of this page with their cursors. */
  readonly edges: ReadonlyArray<GapEdge>;
  /** The entries of this page. */
  readonly nodes: ReadonlyArray<Gap>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many entries the whole list has. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An entry of a list, with its place. */
export type GapEdge = {
  readonly __typename?: 'GapEdge';
  /** The entry. */
  readonly node: Gap;
  /** Opaque position of the entry in this list. */
  readonly cursor: Scalars['String']['output'];
};

/** A claim that a measure makes people do harm. */
export type PerverseEffect = {
  readonly __typename?: 'PerverseEffect';
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** The item. */
  readonly item: Scalars['String']['output'];
  /** The line of the ledger that changed it last; give it as expectedRevision. */
  readonly revision: Scalars['Int']['output'];
  /** Where it stands. */
  readonly state: PerverseState;
  /** What it makes people do. */
  readonly claim?: Maybe<Scalars['String']['output']>;
  /** What it rests on. */
  readonly evidence?: Maybe<Scalars['String']['output']>;
  /** Where it stood since, oldest first. */
  readonly moves: ReadonlyArray<PerverseMove>;
  /** When it was recorded. */
  readonly at: Scalars['DateTime']['output'];
  /** The line of the ledger that recorded it. */
  readonly seq: Scalars['Int']['output'];
  /** Hash under which the words are kept. */
  readonly document: Scalars['String']['output'];
  /** Why the words were taken out of view; null while they can be read. */
  readonly withheld?: Maybe<Scalars['String']['output']>;
};

/** One page of a list of claims of harm. */
export type PerverseEffectConnection = {
  readonly __typename?: 'PerverseEffectConnection';
  /** The entries of this page with their cursors. */
  readonly edges: ReadonlyArray<PerverseEffectEdge>;
  /** The entries of this page. */
  readonly nodes: ReadonlyArray<PerverseEffect>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many entries the whole list has. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An entry of a list, with its place. */
export type PerverseEffectEdge = {
  readonly __typename?: 'PerverseEffectEdge';
  /** The entry. */
  readonly node: PerverseEffect;
  /** Opaque position of the entry in this list. */
  readonly cursor: Scalars['String']['output'];
};

/** Where a claim of harm stood. */
export type PerverseMove = {
  readonly __typename?: 'PerverseMove';
  /** The authority that said so. */
  readonly authority?: Maybe<Authority>;
  /** Where it stood. */
  readonly state: PerverseState;
  /** What that rests on. */
  readonly evidence?: Maybe<Scalars['String']['output']>;
  /** What speaks against it. */
  readonly counterEvidence?: Maybe<Scalars['String']['output']>;
  /** What was changed because of it. */
  readonly whatChanged?: Maybe<Scalars['String']['output']>;
  /** When it was recorded. */
  readonly at: Scalars['DateTime']['output'];
  /** The line of the ledger that recorded it. */
  readonly seq: Scalars['Int']['output'];
  /** Hash under which the words are kept. */
  readonly document: Scalars['String']['output'];
  /** Why the words were taken out of view; null while they can be read. */
  readonly withheld?: Maybe<Scalars['String']['output']>;
};

/** An item that may be the same thing. */
export type Duplicate = {
  readonly __typename?: 'Duplicate';
  /** The item, as agency:slug@1.0.0. */
  readonly item: Scalars['String']['output'];
  /** How alike they are, from 0 to 1. */
  readonly score: Scalars['Float']['output'];
  /** Why. */
  readonly reasons: ReadonlyArray<Scalars['String']['output']>;
};

/** Why something waits for an authority. */
export type QueueReason =
  /** A draft that it proposes. */
  | 'DRAFT_TO_FINISH'
  /** A hold on what it proposes. */
  | 'HOLD_TO_ANSWER'
  /** A round in which its reviews are still needed. */
  | 'REVIEW_NEEDED'
  /** A round that it may decide. */
  | 'DECISION_DUE'
  /** A panel that it hosts was asked. */
  | 'PANEL_ASKED'
  /** A concern for which it answers. */
  | 'CONCERN_TO_ANSWER';

/** Something that waits for an authority. */
export type QueueEntry = {
  readonly __typename?: 'QueueEntry';
  /** Why it waits. */
  readonly reason: QueueReason;
  /** The proposal. */
  readonly proposal?: Maybe<Proposal>;
  /** The concern. */
  readonly concern?: Maybe<Concern>;
  /** The hold. */
  readonly hold?: Maybe<Hold>;
  /** The round. */
  readonly round?: Maybe<Round>;
  /** Day by which it is due. */
  readonly due?: Maybe<Scalars['Date']['output']>;
  /** True when that day has passed. */
  readonly isOverdue: Scalars['Boolean']['output'];
};

/** One page of a list of what waits. */
export type QueueEntryConnection = {
  readonly __typename?: 'QueueEntryConnection';
  /** The entries of this page with their cursors. */
  readonly edges: ReadonlyArray<QueueEntryEdge>;
  /** The entries of this page. */
  readonly nodes: ReadonlyArray<QueueEntry>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many entries the whole list has. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An entry of a list, with its place. */
export type QueueEntryEdge = {
  readonly __typename?: 'QueueEntryEdge';
  /** The entry. */
  readonly node: QueueEntry;
  /** Opaque position of the entry in this list. */
  readonly cursor: Scalars['String']['output'];
};

/** How often a kind of voice is in the registry. Counts are of records and of entries in items, never of people. */
export type RoleBalance = {
  readonly __typename?: 'RoleBalance';
  /** The role. */
  readonly role: SpeakerRole;
  /** Voice fields in which it can speak. */
  readonly askedIn: Scalars['Int']['output'];
  /** Items that hold something that it said. */
  readonly items: Scalars['Int']['output'];
  /** Things that it said, as the items hold them. */
  readonly entries: Scalars['Int']['output'];
  /** Of these, those that say where they had an influence. */
  readonly influencedEntries: Scalars['Int']['output'];
  /** Everything that was heard of it: entries and points. */
  readonly heard: Scalars['Int']['output'];
  /** Everything of it that had an influence: entries and points. */
  readonly changed: Scalars['Int']['output'];
  /** Points that it raised and that changed something. */
  readonly changedPoints: Scalars['Int']['output'];
  /** Co-design records in which it took part. */
  readonly coDesign: Scalars['Int']['output'];
  /** Points that it raised. */
  readonly points: Scalars['Int']['output'];
  /** Points that have an answer. */
  readonly answeredPoints: Scalars['Int']['output'];
  /** Answers to ethics questions. */
  readonly ethicsAnswers: Scalars['Int']['output'];
  /** Concerns that it raised. */
  readonly concerns: Scalars['Int']['output'];
  /** Gaps that it named. */
  readonly gaps: Scalars['Int']['output'];
};

/** What should have had an answer by now. */
export type Overdue = {
  readonly __typename?: 'Overdue';
  /** Concerns, the one that has waited longest first. */
  readonly concerns: ReadonlyArray<Concern>;
  /** Holds, the one that has waited longest first. */
  readonly holds: ReadonlyArray<QueueEntry>;
  /** Published items that should have been looked at again, the longest due first; at most 100. */
  readonly items: ReadonlyArray<StaleItem>;
};

/** A published item that should have been looked at again. */
export type StaleItem = {
  readonly __typename?: 'StaleItem';
  /** The item's id. */
  readonly itemId: Scalars['ID']['output'];
  /** Its newest version. */
  readonly version: Scalars['String']['output'];
  /** The day by which it was to be looked at again. */
  readonly since: Scalars['Date']['output'];
};

/** One page of a list of authorities. */
export type AuthorityConnection = {
  readonly __typename?: 'AuthorityConnection';
  /** The entries of this page with their cursors. */
  readonly edges: ReadonlyArray<AuthorityEdge>;
  /** The entries of this page. */
  readonly nodes: ReadonlyArray<Authority>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many entries the whole list has. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An entry of a list, with its place. */
export type AuthorityEdge = {
  readonly __typename?: 'AuthorityEdge';
  /** The entry. */
  readonly node: Authority;
  /** Opaque position of the entry in this list. */
  readonly cursor: Scalars['String']['output'];
};

/** One page of a list of panels. */
export type PanelConnection = {
  readonly __typename?: 'PanelConnection';
  /** The entries of this page with their cursors. */
  readonly edges: ReadonlyArray<PanelEdge>;
  /** The entries of this page. */
  readonly nodes: ReadonlyArray<Panel>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many entries the whole list has. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An entry of a list, with its place. */
export type PanelEdge = {
  readonly __typename?: 'PanelEdge';
  /** The entry. */
  readonly node: Panel;
  /** Opaque position of the entry in this list. */
  readonly cursor: Scalars['String']['output'];
};

/** One page of a list of registrations. */
export type RegistrationConnection = {
  readonly __typename?: 'RegistrationConnection';
  /** The entries of this page with their cursors. */
  readonly edges: ReadonlyArray<RegistrationEdge>;
  /** The entries of this page. */
  readonly nodes: ReadonlyArray<Registration>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many entries the whole list has. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An entry of a list, with its place. */
export type RegistrationEdge = {
  readonly __typename?: 'RegistrationEdge';
  /** The entry. */
  readonly node: Registration;
  /** Opaque position of the entry in this list. */
  readonly cursor: Scalars['String']['output'];
};

/** Which proposals to list. All conditions that are given must hold. */
export type ProposalFilter = {
  /** Where they stand. */
  readonly state?: InputMaybe<ProposalState>;
  /** What they ask for. */
  readonly kind?: InputMaybe<ProposalKind>;
  /** Proposed by this authority or put to it. */
  readonly authority?: InputMaybe<Scalars['String']['input']>;
  /** On this item, as agency:slug or agency:slug@1.0.0. */
  readonly item?: InputMaybe<Scalars['String']['input']>;
  /** Waiting for this authority: its review, its decision, its answer to a hold, or a draft that it proposes. */
  readonly waitingFor?: InputMaybe<Scalars['String']['input']>;
  /** True for those with a hold that should have been answered by now. */
  readonly overdue?: InputMaybe<Scalars['Boolean']['input']>;
};

/** One page of the ledger. */
export type LedgerConnection = {
  readonly __typename?: 'LedgerConnection';
  /** The lines of this page with their cursors. */
  readonly edges: ReadonlyArray<LedgerEdge>;
  /** The lines of this page. */
  readonly nodes: ReadonlyArray<LedgerEvent>;
  /** Where this page stands in the ledger. */
  readonly pageInfo: PageInfo;
  /** How many lines the ledger has. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A line of the ledger in a list. */
export type LedgerEdge = {
  readonly __typename?: 'LedgerEdge';
  /** The line. */
  readonly node: LedgerEvent;
  /** Opaque position of the line. */
  readonly cursor: Scalars['String']['output'];
};

/** One line of the ledger. It is never changed and never removed. */
export type LedgerEvent = {
  readonly __typename?: 'LedgerEvent';
  /** Position in the ledger, from 1 without gaps. */
  readonly seq: Scalars['Int']['output'];
  /** Moment at which it was recorded. */
  readonly at: Scalars['DateTime']['output'];
  /** The authority or program that acted. */
  readonly actor: Scalars['String']['output'];
  /** What happened. */
  readonly fact: LedgerFact;
  /** Hash of the line before; 64 zeros for the first. */
  readonly previousHash: Scalars['String']['output'];
  /** SHA-256 over the canonical JSON of everything else in the line. */
  readonly hash: Scalars['String']['output'];
};

/** What a line of the ledger records. */
export type LedgerFact = VersionPublished | RegistrationSet | ReleasePublished | ActRecorded;

/** A version of an item was published. Its content is fixed by the hash. */
export type VersionPublished = {
  readonly __typename?: 'VersionPublished';
  /** The item's id, for example dfe:sex. */
  readonly itemId: Scalars['String']['output'];
  /** The version, for example 2.0.0. */
  readonly version: Scalars['String']['output'];
  /** The kind of item. */
  readonly kind: ItemKind;
  /** SHA-256 of the canonical JSON of the content. */
  readonly hash: Scalars['String']['output'];
  /** The item version itself. */
  readonly item?: Maybe<RegistryItem>;
};

/** An authority gave a version a status. */
export type RegistrationSet = {
  readonly __typename?: 'RegistrationSet';
  /** The authority. */
  readonly authority: Scalars['String']['output'];
  /** The item's id, for example dfe:sex. */
  readonly itemId: Scalars['String']['output'];
  /** The version, for example 2.0.0. */
  readonly version: Scalars['String']['output'];
  /** The status that it gave. */
  readonly status: RegistrationStatus;
  /** Day from which the status holds. */
  readonly from: Scalars['Date']['output'];
  /** Why, in the authority's words. */
  readonly reason: Scalars['String']['output'];
  /** The item version itself. */
  readonly item?: Maybe<RegistryItem>;
};

/** A release was published. */
export type ReleasePublished = {
  readonly __typename?: 'ReleasePublished';
  /** Name of the release, for example 2026.1. */
  readonly name: Scalars['String']['output'];
  /** Digest over the exact versions and their content hashes. */
  readonly digest: Scalars['String']['output'];
  /** How many item versions it holds. */
  readonly entries: Scalars['Int']['output'];
  /** The release itself. */
  readonly release?: Maybe<Release>;
};

/**
 * An act on the way to a decision: a proposal, a review, a hold, a reply and so on. What people wrote with it is kept beside
 * the ledger, under its hash.
 */
export type ActRecorded = {
  readonly __typename?: 'ActRecorded';
  /** What kind of act, for example review-recorded. */
  readonly act: Scalars['String']['output'];
  /**
   * The whole fact as canonical JSON, as the hash of the line covers it. People appear under opaque ids only. Null while it is
   * about a draft, which only those who propose it can see.
   */
  readonly content?: Maybe<Scalars['String']['output']>;
};

/** Where to look for figures by a definition. This registry holds none. */
export type FiguresElsewhere = {
  readonly __typename?: 'FiguresElsewhere';
  /** Says that this is a registry of definitions, in one sentence. */
  readonly note: Scalars['String']['output'];
  /** Where figures are published. */
  readonly places: ReadonlyArray<FigurePlace>;
};

/** Somewhere that figures are published. */
export type FigurePlace = {
  readonly __typename?: 'FigurePlace';
  /** What it is called. */
  readonly title: Scalars['String']['output'];
  /** Who publishes it. */
  readonly publisher?: Maybe<Scalars['String']['output']>;
  /** Its address. */
  readonly url?: Maybe<Scalars['String']['output']>;
};

/** How to cite a version so that it can be found again and checked. */
export type Citation = {
  readonly __typename?: 'Citation';
  /** The whole citation as one text. */
  readonly text: Scalars['String']['output'];
  /** Exact reference. */
  readonly ref: Scalars['String']['output'];
  /** SHA-256 of its canonical JSON. */
  readonly hash: Scalars['String']['output'];
  /** The release in which it is cited; null while no release holds it. */
  readonly release?: Maybe<Scalars['String']['output']>;
  /** Digest of that release. */
  readonly releaseDigest?: Maybe<Scalars['String']['output']>;
  /** When that release was published. */
  readonly releasedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Address of the version's file in that release, on this server. The file never changes. */
  readonly path?: Maybe<Scalars['String']['output']>;
  /** Where the version stands with each authority now. What one says is not said for another. */
  readonly standing: ReadonlyArray<Registration>;
};

/** One version in the history of an item. */
export type VersionRecord = {
  readonly __typename?: 'VersionRecord';
  /** Exact reference. */
  readonly ref: Scalars['String']['output'];
  /** The version. */
  readonly version: Scalars['String']['output'];
  /** SHA-256 of its canonical JSON. */
  readonly hash: Scalars['String']['output'];
  /** When the ledger recorded it. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** What changed since the version before, in its own words. */
  readonly changed?: Maybe<Scalars['String']['output']>;
  /** The releases that hold it, oldest first. */
  readonly releases: ReadonlyArray<Scalars['String']['output']>;
};

/** One page of mappings. */
export type ItemMappingConnection = {
  readonly __typename?: 'ItemMappingConnection';
  /** The mappings of this page with their cursors. */
  readonly edges: ReadonlyArray<ItemMappingEdge>;
  /** The mappings of this page. */
  readonly nodes: ReadonlyArray<ItemMapping>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many mappings there are. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A mapping in a list. */
export type ItemMappingEdge = {
  readonly __typename?: 'ItemMappingEdge';
  /** The mapping. */
  readonly node: ItemMapping;
  /** Opaque position of the mapping. */
  readonly cursor: Scalars['String']['output'];
};

/** Two ways of measuring beside each other. */
export type MethodComparison = {
  readonly __typename?: 'MethodComparison';
  /** The one, exact. */
  readonly one: Scalars['String']['output'];
  /** The other, exact. */
  readonly other: Scalars['String']['output'];
  /** True only where both say that they compare between authorities and how method, asker and coverage are alike, and they are. */
  readonly comparable: Scalars['Boolean']['output'];
  /** Why they are not comparable, a sentence each; none when they are. */
  readonly because: ReadonlyArray<Scalars['String']['output']>;
  /** Each part of the method as either says it. */
  readonly parts: ReadonlyArray<MethodPart>;
};

/** A part of a method as two definitions say it. */
export type MethodPart = {
  readonly __typename?: 'MethodPart';
  /** What is looked at. */
  readonly part: MethodAspect;
  /** What the one says; null when it says nothing. */
  readonly one?: Maybe<Scalars['String']['output']>;
  /** What the other says. */
  readonly other?: Maybe<Scalars['String']['output']>;
  /** Whether they say the same. */
  readonly alike: Scalars['Boolean']['output'];
};

/** What two methods are compared by. */
export type MethodAspect =
  /** How it is asked. */
  | 'METHOD'
  /** Who asks. */
  | 'ASKER'
  /** Who was reached. */
  | 'COVERAGE'
  /** What kind of evidence it is. */
  | 'EVIDENCE'
  /** Who judges whether it is met. */
  | 'JUDGED_BY'
  /** Who or what is counted. */
  | 'UNIT'
  /** Who belongs. */
  | 'POPULATION'
  /** The days that count. */
  | 'PERIOD'
  /** What counts. */
  | 'NUMERATOR'
  /** Of whom it is a share. */
  | 'DENOMINATOR'
  /** The answers that are told apart. */
  | 'BANDS'
  /** What is done with what is missing. */
  | 'MISSING'
  /** How the figure is rounded. */
  | 'ROUNDING'
  /** How small numbers are hidden. */
  | 'SUPPRESSION'
  /** Local differences that are in use. */
  | 'PROFILE';

/** What the readings of a notice by the people it is for amount to. */
export type NoticeReading = {
  readonly __typename?: 'NoticeReading';
  /** Who the notice is for. */
  readonly audience: Audience;
  /** In which language. */
  readonly language: Scalars['String']['output'];
  /** Version of its wording, as a voice record cites it. */
  readonly version: Scalars['String']['output'];
  /** Hash of its words and of what the same people are asked; a reading that names it counts for these words alone. */
  readonly wording: Scalars['String']['output'];
  /** What came of reading it. */
  readonly state: NoticeReadingState;
};

/** What came of reading a notice. */
export type NoticeReadingState =
  /** It was read in its present words, and understood. */
  | 'UNDERSTOOD'
  /** It was read in its present words, and not understood. */
  | 'NOT_UNDERSTOOD'
  /** It was read, and its words or what is asked changed since. */
  | 'STALE'
  /** Nobody for whom it is has read it. */
  | 'UNREAD';

/** What can be asked of the registry. Everything published can be read without signing in. */
export type Query = {
  readonly __typename?: 'Query';
  /**
   * One item version by its reference: `dfe:sex` for the newest, `dfe:sex@2` for the newest of a major line, `dfe:sex@2.0.0`
   * for exactly that version. Null when there is no such item. A malformed reference is the error ITEM_REF_MALFORMED.
   */
  readonly item?: Maybe<RegistryItem>;
  /** The items of the registry or of one release: each major line of an item once, in its newest version. */
  readonly items: ItemConnection;
  /** One object by its opaque id. Null when there is no such object. */
  readonly node?: Maybe<Node>;
  /** Several objects by their opaque ids, in the order of the ids. Null stands where there is no such object. */
  readonly nodes: ReadonlyArray<Maybe<Node>>;
  /**
   * Whose voice is in a return: how many of its columns hold what somebody said, by the definitions that it binds. Null when
   * there is no such return.
   */
  readonly voiceAudit?: Maybe<VoiceAudit>;
  /**
   * What is measured, by focus and type: where children are in the system, or how they are. The counts come to all indicators
   * in scope; those of a return are the indicators that are worked out from it. Null when the return in the scope is not here.
   */
  readonly measureMix?: Maybe<ReadonlyArray<MeasureShare>>;
  /** The layers of definitions in which nobody's voice is. Null when the return in the scope is not here. */
  readonly cakeGaps?: Maybe<CakeGapConnection>;
  /** Who is concerned by an item and was not heard about it. Null when there is no such item. */
  readonly missingVoices?: Maybe<ReadonlyArray<MissingVoice>>;
  /**
   * Who asks the same already: columns of returns, ends of mappings, other names and items that are much alike, so that an
   * answer is collected once. Null when the return or the item in the scope is not here.
   */
  readonly askedElsewhere?: Maybe<AskedElsewhereConnection>;
  /**
   * Pairs of items that may be the same thing, the most alike first. Each pair stands once. Null when the return or the item
   * in the scope is not here.
   */
  readonly duplicates?: Maybe<DuplicatePairConnection>;
  /** All that the rows of `voiceBalance` come to, in the same scope. */
  readonly voiceBalanceTotal?: Maybe<VoiceBalanceTotal>;
  /**
   * What changes from one version of an item to another, what it weighs on each axis, and the step that the version number
   * has to take. Null when one of the two is not here.
   */
  readonly compare?: Maybe<Comparison>;
  /** One proposal by its id. Null when there is none to be seen: drafts are seen by those who propose them. */
  readonly proposal?: Maybe<Proposal>;
  /** Proposals, the one that changed last first. */
  readonly proposals: ProposalConnection;
  /** One authority by its id. Null when there is none. */
  readonly authority?: Maybe<Authority>;
  /** The authorities of the registry, by id. */
  readonly authorities: AuthorityConnection;
  /** The panels of the registry, oldest first. */
  readonly panels: PanelConnection;
  /** What authorities decided, newest first. */
  readonly decisions: DecisionConnection;
  /** Disagreements that are kept, newest first. */
  readonly dissents: DissentConnection;
  /** Statements of where versions stand with authorities, newest first. With `asAt`, those that held on that day. */
  readonly registrations: RegistrationConnection;
  /** What waits for an authority, the first due first. */
  readonly queue: QueueEntryConnection;
  /** One concern by its id. Null when there is none. */
  readonly concern?: Maybe<Concern>;
  /** Concerns, newest first. */
  readonly concerns: ConcernConnection;
  /** One gap by its id. Null when there is none. */
  readonly gap?: Maybe<Gap>;
  /** Gaps that people named, newest first. */
  readonly gaps: GapConnection;
  /** Gaps that wait to be filled, the most supported first. */
  readonly priorities: GapConnection;
  /** Claims that measures make people do harm, newest first. */
  readonly perverseEffects: PerverseEffectConnection;
  /** What bodies say in their own name that they welcome as evidence, newest first. */
  readonly recognitions: RecognitionConnection;
  /** Who uses, or used, which version, oldest first. */
  readonly adoptions: AdoptionConnection;
  /** What everything costs an authority. Null when it has stated nothing. */
  readonly burden?: Maybe<BurdenReport>;
  /**
   * How the kinds of voice stand beside each other; those never heard are there too. Whose return or item in the scope is not
   * here is the error ITEM_NOT_FOUND.
   */
  readonly voiceBalance: ReadonlyArray<RoleBalance>;
  /** Points that people raised and what came of them, newest first. */
  readonly heardAndChanged: FeedbackConnection;
  /** What should have had an answer by now. */
  readonly overdue: Overdue;
  /** The ledger, oldest line first: everything that ever happened in the registry, each line chained to the one before. */
  readonly ledger: LedgerConnection;
  /** What is said of how items stand to each other and to forms that are not registered here, with the loss either way, by id. */
  readonly mappings: ItemMappingConnection;
  /** What is said to people about an item, for one audience. Null when there is no such item or it has no such notice. */
  readonly notice?: Maybe<Notice>;
  /**
   * Whether figures by two definitions, or of two authorities by one, can be compared, and why not. Null when one of the two
   * is not here or is no indicator.
   */
  readonly compareMethods?: Maybe<MethodComparison>;
  /** One release by its name; the newest when no name is given. Null when there is no such release. */
  readonly release?: Maybe<Release>;
  /** The releases of the registry, newest first. */
  readonly releases: ReleaseConnection;
  /**
   * Works an indicator out over made-up rows, as `chorus measure` does over records: a draft while it is written, or one that
   * is published. Nothing changes, and the rows are kept nowhere; rows about real people are not taken. It needs an account,
   * and counts as an act. What is wrong or missing is told in `problems`. Null when the proposal or the item is not here.
   */
  readonly tryIndicator?: Maybe<TriedIndicator>;
  /** Who is asking, what they may do and which limits hold for them. */
  readonly me?: Maybe<Viewer>;
  /** The webhooks of the authority for which you act, oldest first. For its administrators only. */
  readonly webhooks: ReadonlyArray<Webhook>;
};


/** What can be asked of the registry. Everything published can be read without signing in. */
export type QueryItemArgs = {
  ref: Scalars['String']['input'];
  asAt?: InputMaybe<Scalars['Date']['input']>;
  release?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked of the registry. Everything published can be read without signing in. */
export type QueryItemsArgs = {
  filter?: InputMaybe<ItemFilter>;
  search?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  release?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked of the registry. Everything published can be read without signing in. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked of the registry. Everything published can be read without signing in. */
export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


/** What can be asked of the registry. Everything published can be read without signing in. */
export type QueryVoiceAuditArgs = {
  return: Scalars['String']['input'];
};


/** What can be asked of the registry. Everything published can be read without signing in. */
export type QueryMeasureMixArgs = {
  scope?: InputMaybe<AuditScope>;
};


/** What can be asked of the registry. Everything published can be read without signing in. */
export type QueryCakeGapsArgs = {
  scope?: InputMaybe<AuditScope>;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked of the registry. Everything published can be read without signing in. */
export type QueryMissingVoicesArgs = {
  item: Scalars['String']['input'];
};


/** What can be asked of the registry. Everything published can be read without signing in. */
export type QueryAskedElsewhereArgs = {
  item?: InputMaybe<Scalars['String']['input']>;
  scope?: InputMaybe<AuditScope>;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked of the registry. Everything published can be read without signing in. */
export type QueryDuplicatesArgs = {
  item?: InputMaybe<Scalars['String']['input']>;
  scope?: InputMaybe<AuditScope>;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked of the registry. Everything published can be read without signing in. */
export type QueryVoiceBalanceTotalArgs = {
  scope?: InputMaybe<AuditScope>;
};


/** What can be asked of the registry. Everything published can be read without signing in. */
export type QueryCompareArgs = {
  from: Scalars['String']['input'];
  to: Scalars['String']['input'];
};


/** What can be asked of the registry. Everything published can be read without signing in. */
export type QueryProposalArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked of the registry. Everything published can be read without signing in. */
export type QueryProposalsArgs = {
  filter?: InputMaybe<ProposalFilter>;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked of the registry. Everything published can be read without signing in. */
export type QueryAuthorityArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked of the registry. Everything published can be read without signing in. */
export type QueryAuthoritiesArgs = {
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked of the registry. Everything published can be read without signing in. */
export type QueryPanelsArgs = {
  host?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked of the registry. Everything published can be read without signing in. */
export type QueryDecisionsArgs = {
  authority?: InputMaybe<Scalars['String']['input']>;
  item?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked of the registry. Everything published can be read without signing in. */
export type QueryDissentsArgs = {
  item?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked of the registry. Everything published can be read without signing in. */
export type QueryRegistrationsArgs = {
  item?: InputMaybe<Scalars['String']['input']>;
  authority?: InputMaybe<Scalars['String']['input']>;
  asAt?: InputMaybe<Scalars['Date']['input']>;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked of the registry. Everything published can be read without signing in. */
export type QueryQueueArgs = {
  authority: Scalars['String']['input'];
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked of the registry. Everything published can be read without signing in. */
export type QueryConcernArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked of the registry. Everything published can be read without signing in. */
export type QueryConcernsArgs = {
  state?: InputMaybe<ConcernState>;
  item?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked of the registry. Everything published can be read without signing in. */
export type QueryGapArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked of the registry. Everything published can be read without signing in. */
export type QueryGapsArgs = {
  isFilled?: InputMaybe<Scalars['Boolean']['input']>;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked of the registry. Everything published can be read without signing in. */
export type QueryPrioritiesArgs = {
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked of the registry. Everything published can be read without signing in. */
export type QueryPerverseEffectsArgs = {
  state?: InputMaybe<PerverseState>;
  item?: InputMaybe<Scalars['String']['input']>;
  return?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked of the registry. Everything published can be read without signing in. */
export type QueryRecognitionsArgs = {
  item?: InputMaybe<Scalars['String']['input']>;
  authority?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked of the registry. Everything published can be read without signing in. */
export type QueryAdoptionsArgs = {
  item?: InputMaybe<Scalars['String']['input']>;
  authority?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked of the registry. Everything published can be read without signing in. */
export type QueryBurdenArgs = {
  authority: Scalars['String']['input'];
  year?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be asked of the registry. Everything published can be read without signing in. */
export type QueryVoiceBalanceArgs = {
  scope?: InputMaybe<AuditScope>;
};


/** What can be asked of the registry. Everything published can be read without signing in. */
export type QueryHeardAndChangedArgs = {
  since?: InputMaybe<Scalars['Date']['input']>;
  item?: InputMaybe<Scalars['String']['input']>;
  lifeStage?: InputMaybe<LifeStage>;
  adoptedBy?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked of the registry. Everything published can be read without signing in. */
export type QueryLedgerArgs = {
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked of the registry. Everything published can be read without signing in. */
export type QueryMappingsArgs = {
  item?: InputMaybe<Scalars['String']['input']>;
  from?: InputMaybe<Scalars['String']['input']>;
  to?: InputMaybe<Scalars['String']['input']>;
  elsewhere?: InputMaybe<Scalars['String']['input']>;
  match?: InputMaybe<ReadonlyArray<MatchType>>;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked of the registry. Everything published can be read without signing in. */
export type QueryNoticeArgs = {
  item: Scalars['String']['input'];
  audience: Audience;
  language?: Scalars['String']['input'];
};


/** What can be asked of the registry. Everything published can be read without signing in. */
export type QueryCompareMethodsArgs = {
  one: Scalars['String']['input'];
  other: Scalars['String']['input'];
  oneAuthority?: InputMaybe<Scalars['String']['input']>;
  otherAuthority?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked of the registry. Everything published can be read without signing in. */
export type QueryReleaseArgs = {
  name?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked of the registry. Everything published can be read without signing in. */
export type QueryReleasesArgs = {
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked of the registry. Everything published can be read without signing in. */
export type QueryTryIndicatorArgs = {
  input: TryIndicatorInput;
};

/** An object with an id that is unique across the registry and stays the same. */
export type Node = {
  /** Opaque and stable id; ask `node` for the object again with it. */
  readonly id: Scalars['ID']['output'];
};

/** Which items to list. All conditions that are given must hold. */
export type ItemFilter = {
  /** Only items of these kinds. */
  readonly kinds?: InputMaybe<ReadonlyArray<ItemKind>>;
  /** Only items whose id this agency owns, for example dfe. */
  readonly agency?: InputMaybe<Scalars['String']['input']>;
  /** Only items that this return binds, in the versions that it binds: a reference such as dfe:ssda903@2026. */
  readonly returnRef?: InputMaybe<Scalars['String']['input']>;
  /** Only versions to which an authority gives this status now. */
  readonly status?: InputMaybe<RegistrationStatus>;
  /** Only versions that this authority has given a status. With `status`, the two must hold together. */
  readonly authority?: InputMaybe<Scalars['String']['input']>;
  /** True for made-up examples only, false to leave them out. */
  readonly illustrative?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * Only versions that an authority has at this status now or further on; with `authority`, that one has. Drafts come before
   * proposals, these before trials, these before standards of any body. What is superseded, retired or withdrawn is at none.
   */
  readonly atLeast?: InputMaybe<RegistrationStatus>;
  /** Only items that say that they are about people of this age. */
  readonly lifeStage?: InputMaybe<LifeStage>;
  /** Only indicators that tell where people are in the system, or only those that tell how they are. */
  readonly measureFocus?: InputMaybe<MeasureFocus>;
  /** Only indicators of this sort. */
  readonly measureType?: InputMaybe<MeasureType>;
  /** True for indicators that publish who was offered, took part and answered; false for those that do not. */
  readonly hasCoverage?: InputMaybe<Scalars['Boolean']['input']>;
};

/** One page of a list of items. */
export type ItemConnection = {
  readonly __typename?: 'ItemConnection';
  /** The items of this page with their cursors. */
  readonly edges: ReadonlyArray<ItemEdge>;
  /** The items of this page. */
  readonly nodes: ReadonlyArray<RegistryItem>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many items the whole list has. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An item in a list. */
export type ItemEdge = {
  readonly __typename?: 'ItemEdge';
  /** The item. */
  readonly node: RegistryItem;
  /** Opaque position of the item in this list. */
  readonly cursor: Scalars['String']['output'];
  /** How well the item fits the search; higher is better, comparable within one answer only. Null without a search. */
  readonly score?: Maybe<Scalars['Float']['output']>;
};

/** Where a page stands in its list. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** True when more follows. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** True when something comes before. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first entry; null on an empty page. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
  /** Cursor of the last entry; null on an empty page. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
};

/** An authority's statement of where a version stands with it. No authority can set another's. */
export type Registration = {
  readonly __typename?: 'Registration';
  /** The item's id, for example dfe:sex. */
  readonly itemId: Scalars['String']['output'];
  /** The version that it is about, for example 2.0.0. */
  readonly version: Scalars['String']['output'];
  /** The authority that made the statement. */
  readonly authority: Scalars['String']['output'];
  /** The status that it gave. */
  readonly status: RegistrationStatus;
  /** Day from which the status holds. */
  readonly from: Scalars['Date']['output'];
  /** Why, in the authority's words. */
  readonly reason: Scalars['String']['output'];
  /** Moment at which it was recorded. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** Position of the statement in the ledger. */
  readonly seq: Scalars['Int']['output'];
};

/** Where a version stands with an authority. */
export type RegistrationStatus =
  /** Being written. */
  | 'DRAFT'
  /** Put forward for agreement. */
  | 'PROPOSED'
  /** Being tried in practice. */
  | 'TRIAL'
  /** Agreed for use. */
  | 'STANDARD'
  /** Agreed by another body, and shown here as that body publishes it. */
  | 'STANDARD_ELSEWHERE'
  /** Another version has taken its place. */
  | 'SUPERSEDED'
  /** No longer for new use. */
  | 'RETIRED'
  /** Taken back; not to be used. */
  | 'WITHDRAWN';

/** A named, signed set of item versions. It never changes, and everything that is generated comes from one. */
export type Release = Node & {
  readonly __typename?: 'Release';
  /** Opaque and stable id of the release. */
  readonly id: Scalars['ID']['output'];
  /** Name, for example 2026.1. */
  readonly name: Scalars['String']['output'];
  /** Digest over the exact versions and their content hashes. It covers no time and no key. */
  readonly digest: Scalars['String']['output'];
  /** Moment at which it was published. */
  readonly publishedAt: Scalars['DateTime']['output'];
  /** The release published before this one; null for the first. */
  readonly previous?: Maybe<Release>;
  /** How many item versions it holds. */
  readonly size: Scalars['Int']['output'];
  /** Every item version in the release, by id and version. */
  readonly items: ItemConnection;
  /** The files that are generated from the release: schemas, validators and types. */
  readonly artefacts: ReadonlyArray<Artefact>;
  /** Address of the manifest that names every version and its hash. */
  readonly manifestUrl: Scalars['String']['output'];
  /** Address of the signatures over the manifest. */
  readonly signaturesUrl: Scalars['String']['output'];
};


/** A named, signed set of item versions. It never changes, and everything that is generated comes from one. */
export type ReleaseItemsArgs = {
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A file that is generated from a release. The same release gives the same bytes on every machine. */
export type Artefact = {
  readonly __typename?: 'Artefact';
  /** What it is generated for, for example JSON_SCHEMA. */
  readonly target: ArtefactTarget;
  /** Path inside the target's folder. */
  readonly path: Scalars['String']['output'];
  /** SHA-256 of its bytes, in hexadecimal digits. */
  readonly sha256: Scalars['String']['output'];
  /** Its length in bytes. */
  readonly bytes: Scalars['Int']['output'];
  /** Address to download it from, on this server. */
  readonly url: Scalars['String']['output'];
};

/** What files are generated for. */
export type ArtefactTarget =
  /** JSON Schema 2020-12. */
  | 'JSON_SCHEMA'
  /** Validators in JavaScript that need nothing else to run. */
  | 'AJV'
  /** Types for TypeScript. */
  | 'TYPESCRIPT'
  /** Records to try validators with, good and bad. */
  | 'FIXTURES'
  /** The rules of each return as one JavaScript module, with its types and examples. */
  | 'RULES'
  /** For each return a folder with one script that checks its files in a page, and an example of such a page. */
  | 'BROWSER'
  /** A module for each indicator and return that works it out over a document, with its types and a fixture. */
  | 'CALCULATOR';

/** One page of the list of releases. */
export type ReleaseConnection = {
  readonly __typename?: 'ReleaseConnection';
  /** The releases of this page with their cursors. */
  readonly edges: ReadonlyArray<ReleaseEdge>;
  /** The releases of this page. */
  readonly nodes: ReadonlyArray<Release>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many releases there are. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A release in a list. */
export type ReleaseEdge = {
  readonly __typename?: 'ReleaseEdge';
  /** The release. */
  readonly node: Release;
  /** Opaque position of the release in this list. */
  readonly cursor: Scalars['String']['output'];
};

/**
 * What `tryIndicator` asks for. Give exactly one of `content`, `item` and `proposal`; `item` beside `proposal` says which of its
 * indicators is meant.
 */
export type TryIndicatorInput = {
  /** An indicator as it is being written, as JSON. It may lack anything but its calculation. */
  readonly content?: InputMaybe<Scalars['JSON']['input']>;
  /** A published indicator, for example dfe:looked-after-rate; or one of the proposal, by its id. */
  readonly item?: InputMaybe<Scalars['String']['input']>;
  /** A proposal: its draft as it stands is tried, together with the other items in it. */
  readonly proposal?: InputMaybe<Scalars['ID']['input']>;
  /** Look at published items as this release holds them; at all that is published when absent. Not beside a draft. */
  readonly release?: InputMaybe<Scalars['String']['input']>;
  /** The return and year over which it is worked out, for example dfe:ssda903@2026. */
  readonly return: Scalars['String']['input'];
  /** Made-up rows. Without any, the logic is told and nothing is counted. */
  readonly tables?: ReadonlyArray<TriedTableInput>;
  /** Made-up rows of the return of the year before; absent when there is none. */
  readonly previous?: InputMaybe<ReadonlyArray<TriedTableInput>>;
  /** Made-up rows of lists that the indicator looks things up in, where none are shipped. */
  readonly lists?: ReadonlyArray<TriedTableInput>;
  /** Numbers from outside, such as a population. */
  readonly externals?: ReadonlyArray<TriedExternalInput>;
  /** Names of the splits that are wanted; all when absent. */
  readonly splits?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** True to see true counts instead of what may be published. */
  readonly unsuppressed?: Scalars['Boolean']['input'];
  /** Dialects in which the query is wanted. */
  readonly sql?: ReadonlyArray<MeasureDialect>;
};

/**
 * Made-up rows of one table: `columns` and `rows`. Or `file`, for a return whose tables stand in each other: then all of them
 * come at once.
 */
export type TriedTableInput = {
  /** What to call the table or file in what is told; a table is known by its columns. */
  readonly table: Scalars['String']['input'];
  /** Names of the columns, as the return has them. */
  readonly columns?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** The rows: a text for each column, as a file would have it; null where it is blank. */
  readonly rows?: InputMaybe<ReadonlyArray<ReadonlyArray<InputMaybe<Scalars['String']['input']>>>>;
  /** The text of a made-up file instead, in any form in which the return is given: CSV, XML or JSON. */
  readonly file?: InputMaybe<Scalars['String']['input']>;
};

/** A number from outside. */
export type TriedExternalInput = {
  /** Its name in the indicator, for example population-under-18. */
  readonly name: Scalars['String']['input'];
  /** A whole number, in digits only. */
  readonly value: Scalars['String']['input'];
  /** Which edition it is from. */
  readonly vintage?: InputMaybe<Scalars['String']['input']>;
};

/** Databases in whose words the query of an indicator can be had. */
export type MeasureDialect =
  /** DuckDB. */
  | 'DUCKDB'
  /** PostgreSQL. */
  | 'POSTGRES'
  /** Microsoft SQL Server, as T-SQL. */
  | 'TSQL'
  /** Spark SQL. */
  | 'SPARK';

/** What came of trying an indicator. */
export type TriedIndicator = {
  readonly __typename?: 'TriedIndicator';
  /** Its exact reference, as far as the draft has one. */
  readonly ref: Scalars['String']['output'];
  /** What became of it. */
  readonly status: TrialStatus;
  /** What is wrong or missing, what stops it first. */
  readonly problems: ReadonlyArray<TrialProblem>;
  /** The logic as words that can be cited; null when its expressions do not hold. */
  readonly prose?: Maybe<Scalars['String']['output']>;
  /** The logic as JSON; null when there is none. */
  readonly calculation?: Maybe<Scalars['JSON']['output']>;
  /** The logic as queries, one for each dialect that was asked for and can say it. */
  readonly sql: ReadonlyArray<TriedSql>;
  /** How many were eligible, offered, took part and answered; null when the indicator does not tell or nothing was counted. */
  readonly coverage?: Maybe<MeasureTable>;
  /** How those counted are spread; null when nothing was counted or may be shown. */
  readonly distribution?: Maybe<MeasureTable>;
  /**
   * The record of what was hidden, why, and what was tried first, as `chorus measure --audit` writes it. Null under true
   * counts.
   */
  readonly audit?: Maybe<Scalars['JSON']['output']>;
  /**
   * Everything, as `chorus measure --format json` writes it. A figure and its headline are to be had here only: never without
   * the distribution, coverage, limits, and what they must not be used for. Null when nothing was counted.
   */
  readonly result?: Maybe<Scalars['JSON']['output']>;
};

/** What became of an indicator that was tried. */
export type TrialStatus =
  /** Counted; what may not be published is hidden. */
  | 'PUBLISHABLE'
  /** Counted; themes may be published, and no counts. */
  | 'THEMES_ONLY'
  /** Counted; nothing may be published, and the group itself is told. */
  | 'TOLD_PRIVATELY'
  /** Counted, with true counts: not for publication. */
  | 'NOT_FOR_PUBLICATION'
  /** Not counted: see the problems, and the refusals in the result. */
  | 'NOT_MEASURED';

/** Something that is wrong with an indicator or the rows, or missing. */
export type TrialProblem = {
  readonly __typename?: 'TrialProblem';
  /** Code of the problem or of the check. */
  readonly code: Scalars['String']['output'];
  /** What is wrong. */
  readonly message: Scalars['String']['output'];
  /** What to do about it. */
  readonly fix: Scalars['String']['output'];
  /** A JSON pointer into the indicator, or a table and line; null when it is about the whole. */
  readonly where?: Maybe<Scalars['String']['output']>;
  /** True when nothing can be counted before it is mended. */
  readonly stops: Scalars['Boolean']['output'];
};

/** The query of an indicator in the words of one database. */
export type TriedSql = {
  readonly __typename?: 'TriedSql';
  /** The database. */
  readonly dialect: MeasureDialect;
  /** The query, with what it needs said above it. */
  readonly text: Scalars['String']['output'];
};

/** A table of figures as they may be shown. */
export type MeasureTable = {
  readonly __typename?: 'MeasureTable';
  /** Its name for programs, for example distribution. */
  readonly id: Scalars['String']['output'];
  /** What it is called. */
  readonly title: Scalars['String']['output'];
  /** Its rows. */
  readonly rows: ReadonlyArray<MeasureRow>;
};

/** A row of a table of figures. */
export type MeasureRow = {
  readonly __typename?: 'MeasureRow';
  /** Its name for programs, for example band=UNDER_10. */
  readonly row: Scalars['String']['output'];
  /** What it is about. */
  readonly label: Scalars['String']['output'];
  /** The figure, or the marker that stands for it. */
  readonly shown: Scalars['String']['output'];
};

/** Who is asking. Reading needs no account. */
export type Viewer = {
  readonly __typename?: 'Viewer';
  /** False for someone who has not signed in. */
  readonly isSignedIn: Scalars['Boolean']['output'];
  /** What they may do. */
  readonly roles: ReadonlyArray<ViewerRole>;
  /** The authority for which they act at present; null when they act for none. */
  readonly authority?: Maybe<Authority>;
  /** What they speak for in that authority. */
  readonly capacities: ReadonlyArray<ReviewCapacity>;
  /** What their token may be used for; a session may be used for everything. */
  readonly scopes: ReadonlyArray<ViewerScope>;
  /** What waits for their authority, the first due first. Empty when they act for none. */
  readonly queue: QueueEntryConnection;
  /** The limits that hold for their questions. */
  readonly limits: ReadLimits;
};


/** Who is asking. Reading needs no account. */
export type ViewerQueueArgs = {
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** What someone may do in the registry. */
export type ViewerRole =
  /** Reads everything that is published. */
  | 'READER'
  /** Registers authorities and takes texts out of view; nothing else. */
  | 'REGISTRY_ADMINISTRATOR'
  /** Looks after the members of their authority; takes no part in decisions. */
  | 'AUTHORITY_ADMINISTRATOR'
  /** Supports the panels of their authority and records what they say. */
  | 'PANEL_CONTACT'
  /** Looks after the items of their authority. */
  | 'STEWARD';

/** What a token may be used for. */
export type ViewerScope =
  /** Reads. */
  | 'READ'
  /** Writes proposals and says what people said, what it costs and where it is used. */
  | 'PROPOSE'
  /** Reviews, comments, votes, and speaks for panels. */
  | 'REVIEW'
  /** Opens rounds and decides. */
  | 'DECIDE'
  /** Looks after authorities, members and panels. */
  | 'ADMINISTER';

/** The limits on questions. One that goes over a limit is answered with an error that says which. */
export type ReadLimits = {
  readonly __typename?: 'ReadLimits';
  /** Largest page of a list. */
  readonly pageSize: Scalars['Int']['output'];
  /** How deep the fields of a question may nest. */
  readonly depth: Scalars['Int']['output'];
  /** How many fields of a question may be renamed. */
  readonly aliases: Scalars['Int']['output'];
  /** How costly a question may be, by the sum of its fields, with each list counted as long as its page. */
  readonly cost: Scalars['Int']['output'];
  /** How long the text of a question may be, in words and signs. */
  readonly tokens: Scalars['Int']['output'];
  /** How long a request may be, in bytes. */
  readonly requestBytes: Scalars['Int']['output'];
  /** How much definition text one answer may draw on, in bytes. */
  readonly answerBytes: Scalars['Int']['output'];
  /** Requests a minute from one address that need work. Answers that are at hand already are not counted. 0 means no limit. */
  readonly requestsPerMinute: Scalars['Int']['output'];
};

/**
 * An address that is told of public events as they happen, in order and at least once, by signed messages that follow
 * Standard Webhooks. What it is signed with is never shown again.
 */
export type Webhook = {
  readonly __typename?: 'Webhook';
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** The authority that looks after it. */
  readonly authority: Scalars['String']['output'];
  /** The address. */
  readonly url: Scalars['String']['output'];
  /** Types of events that it is told of, for example review.recorded; empty for all. */
  readonly types: ReadonlyArray<Scalars['String']['output']>;
  /** Whether it is told of events. */
  readonly state: WebhookState;
  /** The last line of the ledger that it has been told of, or that it need not be told of. */
  readonly told: Scalars['Int']['output'];
  /** How often in a row the next message has failed. */
  readonly failures: Scalars['Int']['output'];
  /** When the next message is tried again; null when none waits. */
  readonly nextAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why the last message did not arrive; null when it did. */
  readonly problem?: Maybe<Scalars['String']['output']>;
  /** When it was made. */
  readonly at: Scalars['DateTime']['output'];
};

/** Whether a webhook is told of events. */
export type WebhookState =
  /** It is. */
  | 'ACTIVE'
  /** It was given up: ten attempts failed, or its address is gone. Resume it to go on. */
  | 'DISABLED';

/** What `createWebhook` asks for. */
export type CreateWebhookInput = {
  /** An https:// address on the public internet. */
  readonly url: Scalars['String']['input'];
  /** Types of events to tell, for example review.recorded; all when absent or empty. */
  readonly types?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** A key that you choose, 8 to 100 characters: the same key again changes nothing. A token must give one. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What came of a mutation that makes a secret. */
export type CreateWebhookPayload = {
  readonly __typename?: 'CreateWebhookPayload';
  /** The webhook; null when nothing was done. */
  readonly webhook?: Maybe<Webhook>;
  /** What its messages are signed with, shown this once; null when nothing was done, or when it was done before. */
  readonly secret?: Maybe<Scalars['String']['output']>;
  /** True when it had been done under the same key before. */
  readonly repeated: Scalars['Boolean']['output'];
  /** Why it was not done, each reason with its remedy; empty when it was. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Which webhook is meant. */
export type WebhookInput = {
  /** The webhook. */
  readonly webhook: Scalars['ID']['input'];
};

/** What came of a mutation of a webhook. */
export type WebhookPayload = {
  readonly __typename?: 'WebhookPayload';
  /** The webhook, as it is or was; null when nothing was done. */
  readonly webhook?: Maybe<Webhook>;
  /** Why it was not done, each reason with its remedy; empty when it was. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What came of `testWebhook`. */
export type TestWebhookPayload = {
  readonly __typename?: 'TestWebhookPayload';
  /** True when the address took the message. */
  readonly arrived: Scalars['Boolean']['output'];
  /** Why it did not arrive, in plain words. */
  readonly problem?: Maybe<Scalars['String']['output']>;
  /** Why nothing was sent, each reason with its remedy; empty when it was. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** One version of anything registered. */
export type RegistryItem = {
  /** Opaque key of this version, for `node`. Do not take it apart; use `ref` to cite. */
  readonly id: Scalars['ID']['output'];
  /** Exact reference of this version, for example `dfe:sex@2.0.0`. */
  readonly ref: Scalars['String']['output'];
  /** SHA-256 of the version's canonical JSON: `sha256:` and 64 hexadecimal digits. */
  readonly hash: Scalars['String']['output'];
  /** When the ledger recorded this version. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** Which authority gave this version which status, when, by which decision. */
  readonly registrations: ReadonlyArray<Registration>;
  /** How to cite this version, in the release that is asked in or the newest that holds it. */
  readonly citation: Citation;
  /** Every version of the item that is in view, oldest first. */
  readonly history: ReadonlyArray<VersionRecord>;
  /** What it cannot tell: what the item says to everyone, under PUBLIC, and what its notices say to each audience. */
  readonly limits: ReadonlyArray<AudienceText>;
  /** How it stands to other items and forms, with the loss either way, by id. */
  readonly mappings: ReadonlyArray<Maybe<ItemMapping>>;
  /** Who is concerned by it and was not heard about it. */
  readonly missingVoices: ReadonlyArray<MissingVoice>;
  /** The kind of item. */
  readonly kind: ItemKind;
  /** Agency and slug; never changes and is never reused. */
  readonly itemId: Scalars['String']['output'];
  /** Semantic version of this state of the item. */
  readonly version: Scalars['String']['output'];
  /** The item's name, per audience and language. */
  readonly titles: ReadonlyArray<AudienceText>;
  /** What it means, per audience and language. */
  readonly definition?: Maybe<ReadonlyArray<AudienceText>>;
  /** Who asked for it, and why. */
  readonly askedBy: AskedBy;
  /** Where it was read. */
  readonly sources: ReadonlyArray<Source>;
  /** What is not certain yet. */
  readonly toConfirm?: Maybe<ReadonlyArray<OpenQuestion>>;
  /** True when the item is made up to show the shape; nobody has adopted it. */
  readonly illustrative?: Maybe<Scalars['Boolean']['output']>;
  /** The item or version line that this one takes the place of. */
  readonly replaces?: Maybe<RegistryItem>;
  /** What changed since the version before, in one sentence. */
  readonly changed?: Maybe<Scalars['String']['output']>;
};


/** One version of anything registered. */
export type RegistryItemLimitsArgs = {
  audience?: InputMaybe<Audience>;
  language?: InputMaybe<Scalars['String']['input']>;
};


/** One version of anything registered. */
export type RegistryItemTitlesArgs = {
  audience?: InputMaybe<Audience>;
  language?: InputMaybe<Scalars['String']['input']>;
};


/** One version of anything registered. */
export type RegistryItemDefinitionArgs = {
  audience?: InputMaybe<Audience>;
  language?: InputMaybe<Scalars['String']['input']>;
};

/** A set of allowed codes. */
export type CodeList = RegistryItem & Node & {
  readonly __typename?: 'CodeList';
  /** Opaque key of this version, for `node`. Do not take it apart; use `ref` to cite. */
  readonly id: Scalars['ID']['output'];
  /** Exact reference of this version, for example `dfe:sex@2.0.0`. */
  readonly ref: Scalars['String']['output'];
  /** SHA-256 of the version's canonical JSON: `sha256:` and 64 hexadecimal digits. */
  readonly hash: Scalars['String']['output'];
  /** When the ledger recorded this version. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** Which authority gave this version which status, when, by which decision. */
  readonly registrations: ReadonlyArray<Registration>;
  /** How to cite this version, in the release that is asked in or the newest that holds it. */
  readonly citation: Citation;
  /** Every version of the item that is in view, oldest first. */
  readonly history: ReadonlyArray<VersionRecord>;
  /** What it cannot tell: what the item says to everyone, under PUBLIC, and what its notices say to each audience. */
  readonly limits: ReadonlyArray<AudienceText>;
  /** How it stands to other items and forms, with the loss either way, by id. */
  readonly mappings: ReadonlyArray<Maybe<ItemMapping>>;
  /** Who is concerned by it and was not heard about it. */
  readonly missingVoices: ReadonlyArray<MissingVoice>;
  /** The kind of item. */
  readonly kind: ItemKind;
  /** Agency and slug; never changes and is never reused. */
  readonly itemId: Scalars['String']['output'];
  /** Semantic version of this state of the item. */
  readonly version: Scalars['String']['output'];
  /** The item's name, per audience and language. */
  readonly titles: ReadonlyArray<AudienceText>;
  /** What it means, per audience and language. */
  readonly definition?: Maybe<ReadonlyArray<AudienceText>>;
  /** Who asked for it, and why. */
  readonly askedBy: AskedBy;
  /** Where it was read. */
  readonly sources: ReadonlyArray<Source>;
  /** What is not certain yet. */
  readonly toConfirm?: Maybe<ReadonlyArray<OpenQuestion>>;
  /** True when the item is made up to show the shape; nobody has adopted it. */
  readonly illustrative?: Maybe<Scalars['Boolean']['output']>;
  /** The item or version line that this one takes the place of. */
  readonly replaces?: Maybe<CodeList>;
  /** What changed since the version before, in one sentence. */
  readonly changed?: Maybe<Scalars['String']['output']>;
  /** The codes, in their published order. */
  readonly codes: ReadonlyArray<Code>;
  /** True when the order of the codes has meaning. */
  readonly ordered: Scalars['Boolean']['output'];
  /** True when no other value is allowed. */
  readonly closed: Scalars['Boolean']['output'];
  /** True when a value outside the list may be given in words. */
  readonly otherAllowed?: Maybe<Scalars['Boolean']['output']>;
  /** Marks by which it is found and sorted. */
  readonly facets?: Maybe<Facets>;
  /** Whose voices it holds, and what people say of it. */
  readonly voices?: Maybe<Voices>;
  /** What it shows, what it hides, and what it must not be used for. */
  readonly reach?: Maybe<Reach>;
  /** Who looks after it, and when it is looked at again. */
  readonly care?: Maybe<Care>;
};


/** A set of allowed codes. */
export type CodeListLimitsArgs = {
  audience?: InputMaybe<Audience>;
  language?: InputMaybe<Scalars['String']['input']>;
};


/** A set of allowed codes. */
export type CodeListTitlesArgs = {
  audience?: InputMaybe<Audience>;
  language?: InputMaybe<Scalars['String']['input']>;
};


/** A set of allowed codes. */
export type CodeListDefinitionArgs = {
  audience?: InputMaybe<Audience>;
  language?: InputMaybe<Scalars['String']['input']>;
};

/** How what people say or show is sorted into themes. */
export type CodingFrame = RegistryItem & Node & {
  readonly __typename?: 'CodingFrame';
  /** Opaque key of this version, for `node`. Do not take it apart; use `ref` to cite. */
  readonly id: Scalars['ID']['output'];
  /** Exact reference of this version, for example `dfe:sex@2.0.0`. */
  readonly ref: Scalars['String']['output'];
  /** SHA-256 of the version's canonical JSON: `sha256:` and 64 hexadecimal digits. */
  readonly hash: Scalars['String']['output'];
  /** When the ledger recorded this version. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** Which authority gave this version which status, when, by which decision. */
  readonly registrations: ReadonlyArray<Registration>;
  /** How to cite this version, in the release that is asked in or the newest that holds it. */
  readonly citation: Citation;
  /** Every version of the item that is in view, oldest first. */
  readonly history: ReadonlyArray<VersionRecord>;
  /** What it cannot tell: what the item says to everyone, under PUBLIC, and what its notices say to each audience. */
  readonly limits: ReadonlyArray<AudienceText>;
  /** How it stands to other items and forms, with the loss either way, by id. */
  readonly mappings: ReadonlyArray<Maybe<ItemMapping>>;
  /** Who is concerned by it and was not heard about it. */
  readonly missingVoices: ReadonlyArray<MissingVoice>;
  /** The kind of item. */
  readonly kind: ItemKind;
  /** Agency and slug; never changes and is never reused. */
  readonly itemId: Scalars['String']['output'];
  /** Semantic version of this state of the item. */
  readonly version: Scalars['String']['output'];
  /** The item's name, per audience and language. */
  readonly titles: ReadonlyArray<AudienceText>;
  /** What it means, per audience and language. */
  readonly definition?: Maybe<ReadonlyArray<AudienceText>>;
  /** Who asked for it, and why. */
  readonly askedBy: AskedBy;
  /** Where it was read. */
  readonly sources: ReadonlyArray<Source>;
  /** What is not certain yet. */
  readonly toConfirm?: Maybe<ReadonlyArray<OpenQuestion>>;
  /** True when the item is made up to show the shape; nobody has adopted it. */
  readonly illustrative?: Maybe<Scalars['Boolean']['output']>;
  /** The item or version line that this one takes the place of. */
  readonly replaces?: Maybe<CodingFrame>;
  /** What changed since the version before, in one sentence. */
  readonly changed?: Maybe<Scalars['String']['output']>;
  /** The themes. */
  readonly codes: ReadonlyArray<FrameCode>;
  /** What gets a code. */
  readonly unit: CodedUnit;
  /** True when one unit may get several codes. */
  readonly severalCodes?: Maybe<Scalars['Boolean']['output']>;
  /** Who codes. */
  readonly coders: ReadonlyArray<CoderGroup>;
  /** How far coders agree; absent means not measured yet, and no counts are published. */
  readonly reliability?: Maybe<Reliability>;
  /** A machine that helps, where there is one. */
  readonly machineAssisted?: Maybe<MachineCoding>;
  /** The code for silence and for what cannot be read. */
  readonly silenceCode: Scalars['String']['output'];
  /** True when themes of a few are kept, as themes. */
  readonly keepMinorityThemes: Scalars['Boolean']['output'];
  /** Voice fields whose answers it sorts. */
  readonly voiceFields?: Maybe<ReadonlyArray<Maybe<VoiceField>>>;
  /** What it showed to be missing. */
  readonly raises?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Indicators that it checks against experience. */
  readonly calibrates?: Maybe<ReadonlyArray<Maybe<Indicator>>>;
  /** Reviews by people whose words are coded. */
  readonly reviewedBy?: Maybe<ReadonlyArray<FrameReview>>;
  /** Marks by which it is found and sorted. */
  readonly facets?: Maybe<Facets>;
  /** Whose voices it holds, and what people say of it. */
  readonly voices?: Maybe<Voices>;
  /** The people in the data. */
  readonly people?: Maybe<PeopleInIt>;
  /** What lets us hold it, and what is right. */
  readonly law?: Maybe<LawAndEthics>;
  /** What it shows, what it hides, and what it must not be used for. */
  readonly reach?: Maybe<Reach>;
  /** Made-up cases that show what is meant. */
  readonly examples?: Maybe<ReadonlyArray<DefinitionExample>>;
  /** Who looks after it, and when it is looked at again. */
  readonly care?: Maybe<Care>;
};


/** How what people say or show is sorted into themes. */
export type CodingFrameLimitsArgs = {
  audience?: InputMaybe<Audience>;
  language?: InputMaybe<Scalars['String']['input']>;
};


/** How what people say or show is sorted into themes. */
export type CodingFrameTitlesArgs = {
  audience?: InputMaybe<Audience>;
  language?: InputMaybe<Scalars['String']['input']>;
};


/** How what people say or show is sorted into themes. */
export type CodingFrameDefinitionArgs = {
  audience?: InputMaybe<Audience>;
  language?: InputMaybe<Scalars['String']['input']>;
};

/** One fact that can be recorded: a concept and the values it may take. */
export type DataElement = RegistryItem & Node & {
  readonly __typename?: 'DataElement';
  /** Opaque key of this version, for `node`. Do not take it apart; use `ref` to cite. */
  readonly id: Scalars['ID']['output'];
  /** Exact reference of this version, for example `dfe:sex@2.0.0`. */
  readonly ref: Scalars['String']['output'];
  /** SHA-256 of the version's canonical JSON: `sha256:` and 64 hexadecimal digits. */
  readonly hash: Scalars['String']['output'];
  /** When the ledger recorded this version. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** Which authority gave this version which status, when, by which decision. */
  readonly registrations: ReadonlyArray<Registration>;
  /** How to cite this version, in the release that is asked in or the newest that holds it. */
  readonly citation: Citation;
  /** Every version of the item that is in view, oldest first. */
  readonly history: ReadonlyArray<VersionRecord>;
  /** What it cannot tell: what the item says to everyone, under PUBLIC, and what its notices say to each audience. */
  readonly limits: ReadonlyArray<AudienceText>;
  /** How it stands to other items and forms, with the loss either way, by id. */
  readonly mappings: ReadonlyArray<Maybe<ItemMapping>>;
  /** Who is concerned by it and was not heard about it. */
  readonly missingVoices: ReadonlyArray<MissingVoice>;
  /** The kind of item. */
  readonly kind: ItemKind;
  /** Agency and slug; never changes and is never reused. */
  readonly itemId: Scalars['String']['output'];
  /** Semantic version of this state of the item. */
  readonly version: Scalars['String']['output'];
  /** The item's name, per audience and language. */
  readonly titles: ReadonlyArray<AudienceText>;
  /** What it means, per audience and language. */
  readonly definition?: Maybe<ReadonlyArray<AudienceText>>;
  /** Who asked for it, and why. */
  readonly askedBy: AskedBy;
  /** Where it was read. */
  readonly sources: ReadonlyArray<Source>;
  /** What is not certain yet. */
  readonly toConfirm?: Maybe<ReadonlyArray<OpenQuestion>>;
  /** True when the item is made up to show the shape; nobody has adopted it. */
  readonly illustrative?: Maybe<Scalars['Boolean']['output']>;
  /** The item or version line that this one takes the place of. */
  readonly replaces?: Maybe<DataElement>;
  /** What changed since the version before, in one sentence. */
  readonly changed?: Maybe<Scalars['String']['output']>;
  /** What the fact is about. */
  readonly concept: ElementConcept;
  /** Names under which returns carry it, for example PLACE. */
  readonly statutoryNames?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** The shape of its value. */
  readonly valueShape: ValueShape;
  /** The values it may take. */
  readonly value: DataElementValue;
  /** Whether it may be blank, and what blank means. */
  readonly nullability?: Maybe<Nullability>;
  /** Codes that say why there is no value. */
  readonly missingReasons?: Maybe<CodeList>;
  /** The day or period that the value is about. */
  readonly period?: Maybe<Scalars['String']['output']>;
  /** True when one record may carry several values. */
  readonly repeatable?: Maybe<Scalars['Boolean']['output']>;
  /** Marks by which it is found and sorted. */
  readonly facets?: Maybe<Facets>;
  /** Whose voices it holds, and what people say of it. */
  readonly voices?: Maybe<Voices>;
  /** How it is used, and what it changes in day-to-day work. */
  readonly use?: Maybe<DailyUse>;
  /** The people in the data. */
  readonly people?: Maybe<PeopleInIt>;
  /** What lets us hold it, and what is right. */
  readonly law?: Maybe<LawAndEthics>;
  /** What people are told before they are asked. */
  readonly notices?: Maybe<ReadonlyArray<Notice>>;
  /** What it shows, what it hides, and what it must not be used for. */
  readonly reach?: Maybe<Reach>;
  /** Made-up cases that show what is meant. */
  readonly examples?: Maybe<ReadonlyArray<DefinitionExample>>;
  /** Who looks after it, and when it is looked at again. */
  readonly care?: Maybe<Care>;
  /** What the readings of each notice amount to for the words that it has now, in the order of the notices. */
  readonly noticeReadings: ReadonlyArray<NoticeReading>;
};


/** One fact that can be recorded: a concept and the values it may take. */
export type DataElementLimitsArgs = {
  audience?: InputMaybe<Audience>;
  language?: InputMaybe<Scalars['String']['input']>;
};


/** One fact that can be recorded: a concept and the values it may take. */
export type DataElementTitlesArgs = {
  audience?: InputMaybe<Audience>;
  language?: InputMaybe<Scalars['String']['input']>;
};


/** One fact that can be recorded: a concept and the values it may take. */
export type DataElementDefinitionArgs = {
  audience?: InputMaybe<Audience>;
  language?: InputMaybe<Scalars['String']['input']>;
};

/** What must hold before a version may have another status, and who decides. The rules of the registry are items too: they change by the rules. */
export type Gate = RegistryItem & Node & {
  readonly __typename?: 'Gate';
  /** Opaque key of this version, for `node`. Do not take it apart; use `ref` to cite. */
  readonly id: Scalars['ID']['output'];
  /** Exact reference of this version, for example `dfe:sex@2.0.0`. */
  readonly ref: Scalars['String']['output'];
  /** SHA-256 of the version's canonical JSON: `sha256:` and 64 hexadecimal digits. */
  readonly hash: Scalars['String']['output'];
  /** When the ledger recorded this version. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** Which authority gave this version which status, when, by which decision. */
  readonly registrations: ReadonlyArray<Registration>;
  /** How to cite this version, in the release that is asked in or the newest that holds it. */
  readonly citation: Citation;
  /** Every version of the item that is in view, oldest first. */
  readonly history: ReadonlyArray<VersionRecord>;
  /** What it cannot tell: what the item says to everyone, under PUBLIC, and what its notices say to each audience. */
  readonly limits: ReadonlyArray<AudienceText>;
  /** How it stands to other items and forms, with the loss either way, by id. */
  readonly mappings: ReadonlyArray<Maybe<ItemMapping>>;
  /** Who is concerned by it and was not heard about it. */
  readonly missingVoices: ReadonlyArray<MissingVoice>;
  /** The kind of item. */
  readonly kind: ItemKind;
  /** Agency and slug; never changes and is never reused. */
  readonly itemId: Scalars['String']['output'];
  /** Semantic version of this state of the item. */
  readonly version: Scalars['String']['output'];
  /** The item's name, per audience and language. */
  readonly titles: ReadonlyArray<AudienceText>;
  /** What it means, per audience and language. */
  readonly definition?: Maybe<ReadonlyArray<AudienceText>>;
  /** Who asked for it, and why. */
  readonly askedBy: AskedBy;
  /** Where it was read. */
  readonly sources: ReadonlyArray<Source>;
  /** What is not certain yet. */
  readonly toConfirm?: Maybe<ReadonlyArray<OpenQuestion>>;
  /** True when the item is made up to show the shape; nobody has adopted it. */
  readonly illustrative?: Maybe<Scalars['Boolean']['output']>;
  /** The item or version line that this one takes the place of. */
  readonly replaces?: Maybe<Gate>;
  /** What changed since the version before, in one sentence. */
  readonly changed?: Maybe<Scalars['String']['output']>;
  /** Which gate. */
  readonly gate: GateCode;
  /** Statuses from which it can be entered. */
  readonly fromStatus: ReadonlyArray<ItemStatus>;
  /** Statuses to which it leads. */
  readonly toStatus: ReadonlyArray<ItemStatus>;
  /** Who decides; all of them. */
  readonly decidedBy: ReadonlyArray<GateDecider>;
  /** Parts of an item that have to be filled in. */
  readonly requiredFields?: Maybe<ReadonlyArray<RequiredField>>;
  /** Conditions that have to hold. */
  readonly conditions: ReadonlyArray<GateRequirement>;
  /** Questions that have to be answered. */
  readonly ethics?: Maybe<EthicsRequirement>;
  /** How many reviews of each kind are needed; each entry has to be met. It is fixed before the round opens. */
  readonly quorum?: Maybe<ReadonlyArray<QuorumRule>>;
  /** Working days for which the round is open at least. */
  readonly reviewWindowWorkingDays?: Maybe<Scalars['Int']['output']>;
  /** Working days without a new concern, hold or change before a decision. */
  readonly quietPeriodWorkingDays?: Maybe<Scalars['Int']['output']>;
  /** Working days in which the steward answers a panel's hold. */
  readonly holdAnswerWorkingDays?: Maybe<Scalars['Int']['output']>;
  /** How often it has to be tried out. */
  readonly stressTests?: Maybe<StressTestRule>;
  /** Smallest group whose votes or numbers are shown. */
  readonly minimumGroup: Scalars['Int']['output'];
  /** True when the decision is minuted. */
  readonly minutesRequired?: Maybe<Scalars['Boolean']['output']>;
  /** Whose voices it holds, and what people say of it. */
  readonly voices?: Maybe<Voices>;
  /** Who looks after it, and when it is looked at again. */
  readonly care?: Maybe<Care>;
};


/** What must hold before a version may have another status, and who decides. The rules of the registry are items too: they change by the rules. */
export type GateLimitsArgs = {
  audience?: InputMaybe<Audience>;
  language?: InputMaybe<Scalars['String']['input']>;
};


/** What must hold before a version may have another status, and who decides. The rules of the registry are items too: they change by the rules. */
export type GateTitlesArgs = {
  audience?: InputMaybe<Audience>;
  language?: InputMaybe<Scalars['String']['input']>;
};


/** What must hold before a version may have another status, and who decides. The rules of the registry are items too: they change by the rules. */
export type GateDefinitionArgs = {
  audience?: InputMaybe<Audience>;
  language?: InputMaybe<Scalars['String']['input']>;
};

/** A measure built from definitions: who is counted, how values are spread, what is published and what it must not be used for. */
export type Indicator = RegistryItem & Node & {
  readonly __typename?: 'Indicator';
  /** Opaque key of this version, for `node`. Do not take it apart; use `ref` to cite. */
  readonly id: Scalars['ID']['output'];
  /** Exact reference of this version, for example `dfe:sex@2.0.0`. */
  readonly ref: Scalars['String']['output'];
  /** SHA-256 of the version's canonical JSON: `sha256:` and 64 hexadecimal digits. */
  readonly hash: Scalars['String']['output'];
  /** When the ledger recorded this version. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** Which authority gave this version which status, when, by which decision. */
  readonly registrations: ReadonlyArray<Registration>;
  /** How to cite this version, in the release that is asked in or the newest that holds it. */
  readonly citation: Citation;
  /** Every version of the item that is in view, oldest first. */
  readonly history: ReadonlyArray<VersionRecord>;
  /** What it cannot tell: what the item says to everyone, under PUBLIC, and what its notices say to each audience. */
  readonly limits: ReadonlyArray<AudienceText>;
  /** How it stands to other items and forms, with the loss either way, by id. */
  readonly mappings: ReadonlyArray<Maybe<ItemMapping>>;
  /** Who is concerned by it and was not heard about it. */
  readonly missingVoices: ReadonlyArray<MissingVoice>;
  /** The kind of item. */
  readonly kind: ItemKind;
  /** Agency and slug; never changes and is never reused. */
  readonly itemId: Scalars['String']['output'];
  /** Semantic version of this state of the item. */
  readonly version: Scalars['String']['output'];
  /** The item's name, per audience and language. */
  readonly titles: ReadonlyArray<AudienceText>;
  /** What it means, per audience and language. */
  readonly definition?: Maybe<ReadonlyArray<AudienceText>>;
  /** Who asked for it, and why. */
  readonly askedBy: AskedBy;
  /** Where it was read. */
  readonly sources: ReadonlyArray<Source>;
  /** What is not certain yet. */
  readonly toConfirm?: Maybe<ReadonlyArray<OpenQuestion>>;
  /** True when the item is made up to show the shape; nobody has adopted it. */
  readonly illustrative?: Maybe<Scalars['Boolean']['output']>;
  /** The item or version line that this one takes the place of. */
  readonly replaces?: Maybe<Indicator>;
  /** What changed since the version before, in one sentence. */
  readonly changed?: Maybe<Scalars['String']['output']>;
  /** Whether it tells where people are or how they are. */
  readonly measureFocus: MeasureFocus;
  /** What kind of thing it tells. */
  readonly measureType: MeasureType;
  /** Which side of life it looks at. */
  readonly aspect?: Maybe<MeasureAspect>;
  /** The need that it is about, in a few words. */
  readonly need?: Maybe<Scalars['String']['output']>;
  /** Which way it is wanted to go. */
  readonly better?: Maybe<BetterWhen>;
  /** Why it has two bands only, where it has; and whether it could be finer. */
  readonly binaryReason?: Maybe<Scalars['String']['output']>;
  /** Why it matters, in the words of those whom it is about. */
  readonly mattersBecause?: Maybe<ReadonlyArray<VoiceEntry>>;
  /** Who says what success is. */
  readonly successDefinedBy?: Maybe<ReadonlyArray<SpeakerRole>>;
  /** Who judges whether it was met. */
  readonly metJudgedBy?: Maybe<ReadonlyArray<SpeakerRole>>;
  /** What kind of evidence it is. */
  readonly evidence: EvidenceLabel;
  /** Voice fields whose answers it counts. */
  readonly voiceFields?: Maybe<ReadonlyArray<Maybe<VoiceField>>>;
  /** How certain the definition is. */
  readonly certainty: MeasureCertainty;
  /** How it is worked out; absent when it cannot be. */
  readonly calculation?: Maybe<MeasureCalculation>;
  /** Why it cannot be worked out, where it cannot. */
  readonly cannotCompute?: Maybe<CannotCompute>;
  /** Its counted and its told part. */
  readonly components?: Maybe<MeasureComponents>;
  /** What to read beside it. */
  readonly companions?: Maybe<ReadonlyArray<Companion>>;
  /** With what it may be compared. */
  readonly comparability: Comparability;
  /** Years from which figures do not compare with those before. */
  readonly seriesBreaks?: Maybe<ReadonlyArray<SeriesBreak>>;
  /** Names and codes under which others publish it. */
  readonly namesElsewhere?: Maybe<ReadonlyArray<NameElsewhere>>;
  /** What it takes for granted. */
  readonly assumptions?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** What is meant to change through it. */
  readonly intendedChange?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Marks by which it is found and sorted. */
  readonly facets?: Maybe<Facets>;
  /** Whose voices it holds, and what people say of it. */
  readonly voices?: Maybe<Voices>;
  /** How it is used, and what it changes in day-to-day work. */
  readonly use?: Maybe<DailyUse>;
  /** The people in the data. */
  readonly people?: Maybe<PeopleInIt>;
  /** What lets us hold it, and what is right. */
  readonly law?: Maybe<LawAndEthics>;
  /** What people are told before they are asked. */
  readonly notices?: Maybe<ReadonlyArray<Notice>>;
  /** What it shows, what it hides, and what it must not be used for. */
  readonly reach?: Maybe<Reach>;
  /** Made-up cases that show what is meant. */
  readonly examples?: Maybe<ReadonlyArray<DefinitionExample>>;
  /** Who looks after it, and when it is looked at again. */
  readonly care?: Maybe<Care>;
  /** Where figures are: this registry holds definitions and none. */
  readonly figures: FiguresElsewhere;
};


/** A measure built from definitions: who is counted, how values are spread, what is published and what it must not be used for. */
export type IndicatorLimitsArgs = {
  audience?: InputMaybe<Audience>;
  language?: InputMaybe<Scalars['String']['input']>;
};


/** A measure built from definitions: who is counted, how values are spread, what is published and what it must not be used for. */
export type IndicatorTitlesArgs = {
  audience?: InputMaybe<Audience>;
  language?: InputMaybe<Scalars['String']['input']>;
};


/** A measure built from definitions: who is counted, how values are spread, what is published and what it must not be used for. */
export type IndicatorDefinitionArgs = {
  audience?: InputMaybe<Audience>;
  language?: InputMaybe<Scalars['String']['input']>;
};

/** How two definitions relate: how near they are, how values of one become values of the other, and what is lost either way. */
export type ItemMapping = RegistryItem & Node & {
  readonly __typename?: 'ItemMapping';
  /** Opaque key of this version, for `node`. Do not take it apart; use `ref` to cite. */
  readonly id: Scalars['ID']['output'];
  /** Exact reference of this version, for example `dfe:sex@2.0.0`. */
  readonly ref: Scalars['String']['output'];
  /** SHA-256 of the version's canonical JSON: `sha256:` and 64 hexadecimal digits. */
  readonly hash: Scalars['String']['output'];
  /** When the ledger recorded this version. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** Which authority gave this version which status, when, by which decision. */
  readonly registrations: ReadonlyArray<Registration>;
  /** How to cite this version, in the release that is asked in or the newest that holds it. */
  readonly citation: Citation;
  /** Every version of the item that is in view, oldest first. */
  readonly history: ReadonlyArray<VersionRecord>;
  /** What it cannot tell: what the item says to everyone, under PUBLIC, and what its notices say to each audience. */
  readonly limits: ReadonlyArray<AudienceText>;
  /** How it stands to other items and forms, with the loss either way, by id. */
  readonly mappings: ReadonlyArray<Maybe<ItemMapping>>;
  /** Who is concerned by it and was not heard about it. */
  readonly missingVoices: ReadonlyArray<MissingVoice>;
  /** The kind of item. */
  readonly kind: ItemKind;
  /** Agency and slug; never changes and is never reused. */
  readonly itemId: Scalars['String']['output'];
  /** Semantic version of this state of the item. */
  readonly version: Scalars['String']['output'];
  /** The item's name, per audience and language. */
  readonly titles: ReadonlyArray<AudienceText>;
  /** What it means, per audience and language. */
  readonly definition?: Maybe<ReadonlyArray<AudienceText>>;
  /** Who asked for it, and why. */
  readonly askedBy: AskedBy;
  /** Where it was read. */
  readonly sources: ReadonlyArray<Source>;
  /** What is not certain yet. */
  readonly toConfirm?: Maybe<ReadonlyArray<OpenQuestion>>;
  /** True when the item is made up to show the shape; nobody has adopted it. */
  readonly illustrative?: Maybe<Scalars['Boolean']['output']>;
  /** The item or version line that this one takes the place of. */
  readonly replaces?: Maybe<ItemMapping>;
  /** What changed since the version before, in one sentence. */
  readonly changed?: Maybe<Scalars['String']['output']>;
  /** The side it comes from. */
  readonly from: ReadonlyArray<MappingEnd>;
  /** The side it goes to; empty when nothing like it was found. */
  readonly to: ReadonlyArray<MappingEnd>;
  /** How near the two are in meaning. */
  readonly match: MatchType;
  /** How values of one side become values of the other. */
  readonly transform: MappingTransform;
  /** Values that stand for each other. Where one side stands with several on the other, nobody guesses: it is an open question. */
  readonly codes?: Maybe<ReadonlyArray<MappedCodes>>;
  /** How values are worked out, where they are. */
  readonly derive?: Maybe<Derivation>;
  /** How they are worked out back. */
  readonly deriveBack?: Maybe<Derivation>;
  /** What is lost on the way. */
  readonly lossForward: Scalars['String']['output'];
  /** What is lost on the way back. */
  readonly lossBack: Scalars['String']['output'];
  /** Collection years for which it holds. */
  readonly validFor?: Maybe<YearsInForce>;
  /** What it rests on. */
  readonly evidence?: Maybe<ReadonlyArray<Source>>;
  /** Who tried it. */
  readonly testedBy?: Maybe<ReadonlyArray<MappingTest>>;
  /** Made-up rows of both sides. */
  readonly fixtures?: Maybe<ReadonlyArray<MappingFixture>>;
  /** Marks by which it is found and sorted. */
  readonly facets?: Maybe<Facets>;
  /** Whose voices it holds, and what people say of it. */
  readonly voices?: Maybe<Voices>;
  /** What it shows, what it hides, and what it must not be used for. */
  readonly reach?: Maybe<Reach>;
  /** Who looks after it, and when it is looked at again. */
  readonly care?: Maybe<Care>;
};


/** How two definitions relate: how near they are, how values of one become values of the other, and what is lost either way. */
export type ItemMappingLimitsArgs = {
  audience?: InputMaybe<Audience>;
  language?: InputMaybe<Scalars['String']['input']>;
};


/** How two definitions relate: how near they are, how values of one become values of the other, and what is lost either way. */
export type ItemMappingTitlesArgs = {
  audience?: InputMaybe<Audience>;
  language?: InputMaybe<Scalars['String']['input']>;
};


/** How two definitions relate: how near they are, how values of one become values of the other, and what is lost either way. */
export type ItemMappingDefinitionArgs = {
  audience?: InputMaybe<Audience>;
  language?: InputMaybe<Scalars['String']['input']>;
};

/** A way of listening or collecting: how it is set up, for whom it fits, and what to take care of. */
export type Method = RegistryItem & Node & {
  readonly __typename?: 'Method';
  /** Opaque key of this version, for `node`. Do not take it apart; use `ref` to cite. */
  readonly id: Scalars['ID']['output'];
  /** Exact reference of this version, for example `dfe:sex@2.0.0`. */
  readonly ref: Scalars['String']['output'];
  /** SHA-256 of the version's canonical JSON: `sha256:` and 64 hexadecimal digits. */
  readonly hash: Scalars['String']['output'];
  /** When the ledger recorded this version. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** Which authority gave this version which status, when, by which decision. */
  readonly registrations: ReadonlyArray<Registration>;
  /** How to cite this version, in the release that is asked in or the newest that holds it. */
  readonly citation: Citation;
  /** Every version of the item that is in view, oldest first. */
  readonly history: ReadonlyArray<VersionRecord>;
  /** What it cannot tell: what the item says to everyone, under PUBLIC, and what its notices say to each audience. */
  readonly limits: ReadonlyArray<AudienceText>;
  /** How it stands to other items and forms, with the loss either way, by id. */
  readonly mappings: ReadonlyArray<Maybe<ItemMapping>>;
  /** Who is concerned by it and was not heard about it. */
  readonly missingVoices: ReadonlyArray<MissingVoice>;
  /** The kind of item. */
  readonly kind: ItemKind;
  /** Agency and slug; never changes and is never reused. */
  readonly itemId: Scalars['String']['output'];
  /** Semantic version of this state of the item. */
  readonly version: Scalars['String']['output'];
  /** The item's name, per audience and language. */
  readonly titles: ReadonlyArray<AudienceText>;
  /** What it means, per audience and language. */
  readonly definition?: Maybe<ReadonlyArray<AudienceText>>;
  /** Who asked for it, and why. */
  readonly askedBy: AskedBy;
  /** Where it was read. */
  readonly sources: ReadonlyArray<Source>;
  /** What is not certain yet. */
  readonly toConfirm?: Maybe<ReadonlyArray<OpenQuestion>>;
  /** True when the item is made up to show the shape; nobody has adopted it. */
  readonly illustrative?: Maybe<Scalars['Boolean']['output']>;
  /** The item or version line that this one takes the place of. */
  readonly replaces?: Maybe<Method>;
  /** What changed since the version before, in one sentence. */
  readonly changed?: Maybe<Scalars['String']['output']>;
  /** What kind of method. */
  readonly methodKind: MethodKind;
  /** Ways of being heard that it is open to. */
  readonly modes: ReadonlyArray<VoiceMode>;
  /** Stages of life that it fits. */
  readonly ageFit: ReadonlyArray<LifeStage>;
  /** Place, seating and time. */
  readonly setup?: Maybe<MethodSetup>;
  /** Whether both sides may ask. */
  readonly dialogue?: Maybe<MethodDialogue>;
  /** What the listener does and leaves. */
  readonly listenerGuidance?: Maybe<ReadonlyArray<AudienceText>>;
  /** What is done beforehand. */
  readonly preparation?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** What helps people to think before they answer. */
  readonly thinkingSupport?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** What helps people to understand and to express themselves. */
  readonly communicationSupport?: Maybe<ReadonlyArray<CommunicationSupport>>;
  /** How something hard is asked. */
  readonly sensitiveAsk?: Maybe<SensitiveAsk>;
  /** How it looks when it goes well; made up. */
  readonly goodPractice?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** How it looks when it goes badly; made up. */
  readonly poorPractice?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Whether the answer judges the one who asks. */
  readonly independence: MethodIndependence;
  /** Whether the code for online services applies. */
  readonly childrensCode?: Maybe<ChildrensCode>;
  /** What those who use it have learnt. */
  readonly training?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** What is known of how well it works. */
  readonly evidence?: Maybe<ReadonlyArray<Source>>;
  /** Marks by which it is found and sorted. */
  readonly facets?: Maybe<Facets>;
  /** Whose voices it holds, and what people say of it. */
  readonly voices?: Maybe<Voices>;
  /** What lets us hold it, and what is right. */
  readonly law?: Maybe<LawAndEthics>;
  /** What it shows, what it hides, and what it must not be used for. */
  readonly reach?: Maybe<Reach>;
  /** Made-up cases that show what is meant. */
  readonly examples?: Maybe<ReadonlyArray<DefinitionExample>>;
  /** Who looks after it, and when it is looked at again. */
  readonly care?: Maybe<Care>;
};


/** A way of listening or collecting: how it is set up, for whom it fits, and what to take care of. */
export type MethodLimitsArgs = {
  audience?: InputMaybe<Audience>;
  language?: InputMaybe<Scalars['String']['input']>;
};


/** A way of listening or collecting: how it is set up, for whom it fits, and what to take care of. */
export type MethodTitlesArgs = {
  audience?: InputMaybe<Audience>;
  language?: InputMaybe<Scalars['String']['input']>;
};


/** A way of listening or collecting: how it is set up, for whom it fits, and what to take care of. */
export type MethodDefinitionArgs = {
  audience?: InputMaybe<Audience>;
  language?: InputMaybe<Scalars['String']['input']>;
};


/** A way of listening or collecting: how it is set up, for whom it fits, and what to take care of. */
export type MethodListenerGuidanceArgs = {
  audience?: InputMaybe<Audience>;
  language?: InputMaybe<Scalars['String']['input']>;
};

/** What someone tried, what worked and what did not. */
export type PracticeExample = RegistryItem & Node & {
  readonly __typename?: 'PracticeExample';
  /** Opaque key of this version, for `node`. Do not take it apart; use `ref` to cite. */
  readonly id: Scalars['ID']['output'];
  /** Exact reference of this version, for example `dfe:sex@2.0.0`. */
  readonly ref: Scalars['String']['output'];
  /** SHA-256 of the version's canonical JSON: `sha256:` and 64 hexadecimal digits. */
  readonly hash: Scalars['String']['output'];
  /** When the ledger recorded this version. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** Which authority gave this version which status, when, by which decision. */
  readonly registrations: ReadonlyArray<Registration>;
  /** How to cite this version, in the release that is asked in or the newest that holds it. */
  readonly citation: Citation;
  /** Every version of the item that is in view, oldest first. */
  readonly history: ReadonlyArray<VersionRecord>;
  /** What it cannot tell: what the item says to everyone, under PUBLIC, and what its notices say to each audience. */
  readonly limits: ReadonlyArray<AudienceText>;
  /** How it stands to other items and forms, with the loss either way, by id. */
  readonly mappings: ReadonlyArray<Maybe<ItemMapping>>;
  /** Who is concerned by it and was not heard about it. */
  readonly missingVoices: ReadonlyArray<MissingVoice>;
  /** The kind of item. */
  readonly kind: ItemKind;
  /** Agency and slug; never changes and is never reused. */
  readonly itemId: Scalars['String']['output'];
  /** Semantic version of this state of the item. */
  readonly version: Scalars['String']['output'];
  /** The item's name, per audience and language. */
  readonly titles: ReadonlyArray<AudienceText>;
  /** What it means, per audience and language. */
  readonly definition?: Maybe<ReadonlyArray<AudienceText>>;
  /** Who asked for it, and why. */
  readonly askedBy: AskedBy;
  /** Where it was read. */
  readonly sources: ReadonlyArray<Source>;
  /** What is not certain yet. */
  readonly toConfirm?: Maybe<ReadonlyArray<OpenQuestion>>;
  /** True when the item is made up to show the shape; nobody has adopted it. */
  readonly illustrative?: Maybe<Scalars['Boolean']['output']>;
  /** The item or version line that this one takes the place of. */
  readonly replaces?: Maybe<PracticeExample>;
  /** What changed since the version before, in one sentence. */
  readonly changed?: Maybe<Scalars['String']['output']>;
  /** Where, as widely as it takes not to point at anyone. */
  readonly place: Scalars['String']['output'];
  /** Stages of life of those concerned. */
  readonly lifeStages?: Maybe<ReadonlyArray<LifeStage>>;
  /** What was tried. */
  readonly whatWasTried: ReadonlyArray<AudienceText>;
  /** Items that were used. */
  readonly itemsUsed?: Maybe<ReadonlyArray<Maybe<RegistryItem>>>;
  /** Methods that were used. */
  readonly methods?: Maybe<ReadonlyArray<Maybe<Method>>>;
  /** What it took. */
  readonly costBand: CostBand;
  /** The same in words. */
  readonly cost?: Maybe<Scalars['String']['output']>;
  /** What worked. */
  readonly whatWorked: ReadonlyArray<Scalars['String']['output']>;
  /** What did not. */
  readonly whatDidNot: ReadonlyArray<Scalars['String']['output']>;
  /** What children, families and workers said. */
  readonly whatPeopleSaid?: Maybe<ReadonlyArray<VoiceEntry>>;
  /** The role that can tell more, never a name. */
  readonly contactRole?: Maybe<Scalars['String']['output']>;
  /** Who does it now. */
  readonly adoptedBy?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Marks by which it is found and sorted. */
  readonly facets?: Maybe<Facets>;
  /** Whose voices it holds, and what people say of it. */
  readonly voices?: Maybe<Voices>;
  /** What it shows, what it hides, and what it must not be used for. */
  readonly reach?: Maybe<Reach>;
  /** Who looks after it, and when it is looked at again. */
  readonly care?: Maybe<Care>;
};


/** What someone tried, what worked and what did not. */
export type PracticeExampleLimitsArgs = {
  audience?: InputMaybe<Audience>;
  language?: InputMaybe<Scalars['String']['input']>;
};


/** What someone tried, what worked and what did not. */
export type PracticeExampleTitlesArgs = {
  audience?: InputMaybe<Audience>;
  language?: InputMaybe<Scalars['String']['input']>;
};


/** What someone tried, what worked and what did not. */
export type PracticeExampleDefinitionArgs = {
  audience?: InputMaybe<Audience>;
  language?: InputMaybe<Scalars['String']['input']>;
};


/** What someone tried, what worked and what did not. */
export type PracticeExampleWhatWasTriedArgs = {
  audience?: InputMaybe<Audience>;
  language?: InputMaybe<Scalars['String']['input']>;
};

/** How an authority or a region differs from a return, a table or a list, said openly, with reason and dates. */
export type LocalProfile = RegistryItem & Node & {
  readonly __typename?: 'LocalProfile';
  /** Opaque key of this version, for `node`. Do not take it apart; use `ref` to cite. */
  readonly id: Scalars['ID']['output'];
  /** Exact reference of this version, for example `dfe:sex@2.0.0`. */
  readonly ref: Scalars['String']['output'];
  /** SHA-256 of the version's canonical JSON: `sha256:` and 64 hexadecimal digits. */
  readonly hash: Scalars['String']['output'];
  /** When the ledger recorded this version. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** Which authority gave this version which status, when, by which decision. */
  readonly registrations: ReadonlyArray<Registration>;
  /** How to cite this version, in the release that is asked in or the newest that holds it. */
  readonly citation: Citation;
  /** Every version of the item that is in view, oldest first. */
  readonly history: ReadonlyArray<VersionRecord>;
  /** What it cannot tell: what the item says to everyone, under PUBLIC, and what its notices say to each audience. */
  readonly limits: ReadonlyArray<AudienceText>;
  /** How it stands to other items and forms, with the loss either way, by id. */
  readonly mappings: ReadonlyArray<Maybe<ItemMapping>>;
  /** Who is concerned by it and was not heard about it. */
  readonly missingVoices: ReadonlyArray<MissingVoice>;
  /** The kind of item. */
  readonly kind: ItemKind;
  /** Agency and slug; never changes and is never reused. */
  readonly itemId: Scalars['String']['output'];
  /** Semantic version of this state of the item. */
  readonly version: Scalars['String']['output'];
  /** The item's name, per audience and language. */
  readonly titles: ReadonlyArray<AudienceText>;
  /** What it means, per audience and language. */
  readonly definition?: Maybe<ReadonlyArray<AudienceText>>;
  /** Who asked for it, and why. */
  readonly askedBy: AskedBy;
  /** Where it was read. */
  readonly sources: ReadonlyArray<Source>;
  /** What is not certain yet. */
  readonly toConfirm?: Maybe<ReadonlyArray<OpenQuestion>>;
  /** True when the item is made up to show the shape; nobody has adopted it. */
  readonly illustrative?: Maybe<Scalars['Boolean']['output']>;
  /** The item or version line that this one takes the place of. */
  readonly replaces?: Maybe<LocalProfile>;
  /** What changed since the version before, in one sentence. */
  readonly changed?: Maybe<Scalars['String']['output']>;
  /** Id of the authority that states the difference. */
  readonly authority: Scalars['String']['output'];
  /** Whether it holds for one authority or for a region. */
  readonly scope: ProfileScope;
  /** What it differs from. */
  readonly of?: Maybe<RegistryItem>;
  /** The differences. */
  readonly differences: ReadonlyArray<LocalDifference>;
  /** Whose voices it holds, and what people say of it. */
  readonly voices?: Maybe<Voices>;
  /** Who looks after it, and when it is looked at again. */
  readonly care?: Maybe<Care>;
};


/** How an authority or a region differs from a return, a table or a list, said openly, with reason and dates. */
export type LocalProfileLimitsArgs = {
  audience?: InputMaybe<Audience>;
  language?: InputMaybe<Scalars['String']['input']>;
};


/** How an authority or a region differs from a return, a table or a list, said openly, with reason and dates. */
export type LocalProfileTitlesArgs = {
  audience?: InputMaybe<Audience>;
  language?: InputMaybe<Scalars['String']['input']>;
};


/** How an authority or a region differs from a return, a table or a list, said openly, with reason and dates. */
export type LocalProfileDefinitionArgs = {
  audience?: InputMaybe<Audience>;
  language?: InputMaybe<Scalars['String']['input']>;
};

/** Questions to answer together before something is used, or to ask when people make it together. */
export type QuestionSet = RegistryItem & Node & {
  readonly __typename?: 'QuestionSet';
  /** Opaque key of this version, for `node`. Do not take it apart; use `ref` to cite. */
  readonly id: Scalars['ID']['output'];
  /** Exact reference of this version, for example `dfe:sex@2.0.0`. */
  readonly ref: Scalars['String']['output'];
  /** SHA-256 of the version's canonical JSON: `sha256:` and 64 hexadecimal digits. */
  readonly hash: Scalars['String']['output'];
  /** When the ledger recorded this version. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** Which authority gave this version which status, when, by which decision. */
  readonly registrations: ReadonlyArray<Registration>;
  /** How to cite this version, in the release that is asked in or the newest that holds it. */
  readonly citation: Citation;
  /** Every version of the item that is in view, oldest first. */
  readonly history: ReadonlyArray<VersionRecord>;
  /** What it cannot tell: what the item says to everyone, under PUBLIC, and what its notices say to each audience. */
  readonly limits: ReadonlyArray<AudienceText>;
  /** How it stands to other items and forms, with the loss either way, by id. */
  readonly mappings: ReadonlyArray<Maybe<ItemMapping>>;
  /** Who is concerned by it and was not heard about it. */
  readonly missingVoices: ReadonlyArray<MissingVoice>;
  /** The kind of item. */
  readonly kind: ItemKind;
  /** Agency and slug; never changes and is never reused. */
  readonly itemId: Scalars['String']['output'];
  /** Semantic version of this state of the item. */
  readonly version: Scalars['String']['output'];
  /** The item's name, per audience and language. */
  readonly titles: ReadonlyArray<AudienceText>;
  /** What it means, per audience and language. */
  readonly definition?: Maybe<ReadonlyArray<AudienceText>>;
  /** Who asked for it, and why. */
  readonly askedBy: AskedBy;
  /** Where it was read. */
  readonly sources: ReadonlyArray<Source>;
  /** What is not certain yet. */
  readonly toConfirm?: Maybe<ReadonlyArray<OpenQuestion>>;
  /** True when the item is made up to show the shape; nobody has adopted it. */
  readonly illustrative?: Maybe<Scalars['Boolean']['output']>;
  /** The item or version line that this one takes the place of. */
  readonly replaces?: Maybe<QuestionSet>;
  /** What changed since the version before, in one sentence. */
  readonly changed?: Maybe<Scalars['String']['output']>;
  /** What the questions are for. */
  readonly purpose: QuestionSetPurpose;
  /** The questions, in the order in which they are asked. */
  readonly questions: ReadonlyArray<Question>;
  /** Whose voices it holds, and what people say of it. */
  readonly voices?: Maybe<Voices>;
  /** Who looks after it, and when it is looked at again. */
  readonly care?: Maybe<Care>;
};


/** Questions to answer together before something is used, or to ask when people make it together. */
export type QuestionSetLimitsArgs = {
  audience?: InputMaybe<Audience>;
  language?: InputMaybe<Scalars['String']['input']>;
};


/** Questions to answer together before something is used, or to ask when people make it together. */
export type QuestionSetTitlesArgs = {
  audience?: InputMaybe<Audience>;
  language?: InputMaybe<Scalars['String']['input']>;
};


/** Questions to answer together before something is used, or to ask when people make it together. */
export type QuestionSetDefinitionArgs = {
  audience?: InputMaybe<Audience>;
  language?: InputMaybe<Scalars['String']['input']>;
};

/** A table of a collection: what one row is, its columns and its keys. */
export type RecordTable = RegistryItem & Node & {
  readonly __typename?: 'RecordTable';
  /** Opaque key of this version, for `node`. Do not take it apart; use `ref` to cite. */
  readonly id: Scalars['ID']['output'];
  /** Exact reference of this version, for example `dfe:sex@2.0.0`. */
  readonly ref: Scalars['String']['output'];
  /** SHA-256 of the version's canonical JSON: `sha256:` and 64 hexadecimal digits. */
  readonly hash: Scalars['String']['output'];
  /** When the ledger recorded this version. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** Which authority gave this version which status, when, by which decision. */
  readonly registrations: ReadonlyArray<Registration>;
  /** How to cite this version, in the release that is asked in or the newest that holds it. */
  readonly citation: Citation;
  /** Every version of the item that is in view, oldest first. */
  readonly history: ReadonlyArray<VersionRecord>;
  /** What it cannot tell: what the item says to everyone, under PUBLIC, and what its notices say to each audience. */
  readonly limits: ReadonlyArray<AudienceText>;
  /** How it stands to other items and forms, with the loss either way, by id. */
  readonly mappings: ReadonlyArray<Maybe<ItemMapping>>;
  /** Who is concerned by it and was not heard about it. */
  readonly missingVoices: ReadonlyArray<MissingVoice>;
  /** The kind of item. */
  readonly kind: ItemKind;
  /** Agency and slug; never changes and is never reused. */
  readonly itemId: Scalars['String']['output'];
  /** Semantic version of this state of the item. */
  readonly version: Scalars['String']['output'];
  /** The item's name, per audience and language. */
  readonly titles: ReadonlyArray<AudienceText>;
  /** What it means, per audience and language. */
  readonly definition?: Maybe<ReadonlyArray<AudienceText>>;
  /** Who asked for it, and why. */
  readonly askedBy: AskedBy;
  /** Where it was read. */
  readonly sources: ReadonlyArray<Source>;
  /** What is not certain yet. */
  readonly toConfirm?: Maybe<ReadonlyArray<OpenQuestion>>;
  /** True when the item is made up to show the shape; nobody has adopted it. */
  readonly illustrative?: Maybe<Scalars['Boolean']['output']>;
  /** The item or version line that this one takes the place of. */
  readonly replaces?: Maybe<RecordTable>;
  /** What changed since the version before, in one sentence. */
  readonly changed?: Maybe<Scalars['String']['output']>;
  /** Name of the table or group as published, for example Episodes. */
  readonly table: Scalars['String']['output'];
  /** Whether it is returned or looked things up in. */
  readonly role: RecordRole;
  /** What one row stands for. */
  readonly grain: Scalars['String']['output'];
  /** File name in which it is usually sent. */
  readonly fileName?: Maybe<Scalars['String']['output']>;
  /** Path of the group in the XML form. */
  readonly path?: Maybe<Scalars['String']['output']>;
  /** The group that it stands in. */
  readonly parent?: Maybe<RecordTable>;
  /** Name under which rules see the number of a row, where the return has no identifier for it. */
  readonly numberedAs?: Maybe<Scalars['String']['output']>;
  /** How often it may occur in its parent, or in the return. */
  readonly occurs: Occurrence;
  /** Its columns, in published order. */
  readonly columns: ReadonlyArray<Column>;
  /** Names of columns and groups in the order the XML form asks for. */
  readonly order?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Columns that together may occur only once. */
  readonly keys: ReadonlyArray<TableKey>;
  /** Its rows as comma-separated text, column names first, for a list that ships with the standard. */
  readonly rows?: Maybe<Scalars['String']['output']>;
  /** Marks by which it is found and sorted. */
  readonly facets?: Maybe<Facets>;
  /** Whose voices it holds, and what people say of it. */
  readonly voices?: Maybe<Voices>;
  /** How it is used, and what it changes in day-to-day work. */
  readonly use?: Maybe<DailyUse>;
  /** The people in the data. */
  readonly people?: Maybe<PeopleInIt>;
  /** What lets us hold it, and what is right. */
  readonly law?: Maybe<LawAndEthics>;
  /** What it shows, what it hides, and what it must not be used for. */
  readonly reach?: Maybe<Reach>;
  /** Who looks after it, and when it is looked at again. */
  readonly care?: Maybe<Care>;
};


/** A table of a collection: what one row is, its columns and its keys. */
export type RecordTableLimitsArgs = {
  audience?: InputMaybe<Audience>;
  language?: InputMaybe<Scalars['String']['input']>;
};


/** A table of a collection: what one row is, its columns and its keys. */
export type RecordTableTitlesArgs = {
  audience?: InputMaybe<Audience>;
  language?: InputMaybe<Scalars['String']['input']>;
};


/** A table of a collection: what one row is, its columns and its keys. */
export type RecordTableDefinitionArgs = {
  audience?: InputMaybe<Audience>;
  language?: InputMaybe<Scalars['String']['input']>;
};

/** One year of a collection: what is sent, for which period, and the exact versions that it is made of. */
export type DataReturn = RegistryItem & Node & {
  readonly __typename?: 'DataReturn';
  /** Opaque key of this version, for `node`. Do not take it apart; use `ref` to cite. */
  readonly id: Scalars['ID']['output'];
  /** Exact reference of this version, for example `dfe:sex@2.0.0`. */
  readonly ref: Scalars['String']['output'];
  /** SHA-256 of the version's canonical JSON: `sha256:` and 64 hexadecimal digits. */
  readonly hash: Scalars['String']['output'];
  /** When the ledger recorded this version. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** Which authority gave this version which status, when, by which decision. */
  readonly registrations: ReadonlyArray<Registration>;
  /** How to cite this version, in the release that is asked in or the newest that holds it. */
  readonly citation: Citation;
  /** Every version of the item that is in view, oldest first. */
  readonly history: ReadonlyArray<VersionRecord>;
  /** What it cannot tell: what the item says to everyone, under PUBLIC, and what its notices say to each audience. */
  readonly limits: ReadonlyArray<AudienceText>;
  /** How it stands to other items and forms, with the loss either way, by id. */
  readonly mappings: ReadonlyArray<Maybe<ItemMapping>>;
  /** Who is concerned by it and was not heard about it. */
  readonly missingVoices: ReadonlyArray<MissingVoice>;
  /** The kind of item. */
  readonly kind: ItemKind;
  /** Agency and slug; never changes and is never reused. */
  readonly itemId: Scalars['String']['output'];
  /** Semantic version of this state of the item. */
  readonly version: Scalars['String']['output'];
  /** The item's name, per audience and language. */
  readonly titles: ReadonlyArray<AudienceText>;
  /** What it means, per audience and language. */
  readonly definition?: Maybe<ReadonlyArray<AudienceText>>;
  /** Who asked for it, and why. */
  readonly askedBy: AskedBy;
  /** Where it was read. */
  readonly sources: ReadonlyArray<Source>;
  /** What is not certain yet. */
  readonly toConfirm?: Maybe<ReadonlyArray<OpenQuestion>>;
  /** True when the item is made up to show the shape; nobody has adopted it. */
  readonly illustrative?: Maybe<Scalars['Boolean']['output']>;
  /** The item or version line that this one takes the place of. */
  readonly replaces?: Maybe<DataReturn>;
  /** What changed since the version before, in one sentence. */
  readonly changed?: Maybe<Scalars['String']['output']>;
  /** The body that collects it. */
  readonly owner: Scalars['String']['output'];
  /** The law under which it is collected. */
  readonly legalBasis?: Maybe<Scalars['String']['output']>;
  /** The year in which the collection period ends; also the major version. */
  readonly collectionYear: Scalars['Int']['output'];
  /** The days that it covers. */
  readonly period: CollectionPeriod;
  /** Forms in which it is sent. */
  readonly formats: ReadonlyArray<FileForm>;
  /** Its tables, in published order. */
  readonly records: ReadonlyArray<Maybe<RecordTable>>;
  /** The table that lists each person once. */
  readonly subject?: Maybe<ReturnSubject>;
  /** Validation rules in force. */
  readonly rules?: Maybe<ReadonlyArray<Maybe<ValidationRule>>>;
  /** Lists that its rules look things up in. */
  readonly references?: Maybe<ReadonlyArray<Maybe<RecordTable>>>;
  /** Whether the year's rules are encoded here. */
  readonly rulesState: RulesState;
  /** The exact version of everything it is made of. */
  readonly binds: ReadonlyArray<Maybe<RegistryItem>>;
  /** Last year's return. */
  readonly previous?: Maybe<DataReturn>;
  /** What comes back to those who gave it, or about whom it is. Absent means that nothing is known to come back. */
  readonly comesBack?: Maybe<ReadonlyArray<ComesBack>>;
  /** What comes back to those who gave it, in words; it says so where nothing is known to. */
  readonly whatComesBack: Scalars['String']['output'];
};


/** One year of a collection: what is sent, for which period, and the exact versions that it is made of. */
export type DataReturnLimitsArgs = {
  audience?: InputMaybe<Audience>;
  language?: InputMaybe<Scalars['String']['input']>;
};


/** One year of a collection: what is sent, for which period, and the exact versions that it is made of. */
export type DataReturnTitlesArgs = {
  audience?: InputMaybe<Audience>;
  language?: InputMaybe<Scalars['String']['input']>;
};


/** One year of a collection: what is sent, for which period, and the exact versions that it is made of. */
export type DataReturnDefinitionArgs = {
  audience?: InputMaybe<Audience>;
  language?: InputMaybe<Scalars['String']['input']>;
};

/** A condition under which rows of a return are reported, and what is said about them. */
export type ValidationRule = RegistryItem & Node & {
  readonly __typename?: 'ValidationRule';
  /** Opaque key of this version, for `node`. Do not take it apart; use `ref` to cite. */
  readonly id: Scalars['ID']['output'];
  /** Exact reference of this version, for example `dfe:sex@2.0.0`. */
  readonly ref: Scalars['String']['output'];
  /** SHA-256 of the version's canonical JSON: `sha256:` and 64 hexadecimal digits. */
  readonly hash: Scalars['String']['output'];
  /** When the ledger recorded this version. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** Which authority gave this version which status, when, by which decision. */
  readonly registrations: ReadonlyArray<Registration>;
  /** How to cite this version, in the release that is asked in or the newest that holds it. */
  readonly citation: Citation;
  /** Every version of the item that is in view, oldest first. */
  readonly history: ReadonlyArray<VersionRecord>;
  /** What it cannot tell: what the item says to everyone, under PUBLIC, and what its notices say to each audience. */
  readonly limits: ReadonlyArray<AudienceText>;
  /** How it stands to other items and forms, with the loss either way, by id. */
  readonly mappings: ReadonlyArray<Maybe<ItemMapping>>;
  /** Who is concerned by it and was not heard about it. */
  readonly missingVoices: ReadonlyArray<MissingVoice>;
  /** The kind of item. */
  readonly kind: ItemKind;
  /** Agency and slug; never changes and is never reused. */
  readonly itemId: Scalars['String']['output'];
  /** Semantic version of this state of the item. */
  readonly version: Scalars['String']['output'];
  /** The item's name, per audience and language. */
  readonly titles: ReadonlyArray<AudienceText>;
  /** What it means, per audience and language. */
  readonly definition?: Maybe<ReadonlyArray<AudienceText>>;
  /** Who asked for it, and why. */
  readonly askedBy: AskedBy;
  /** Where it was read. */
  readonly sources: ReadonlyArray<Source>;
  /** What is not certain yet. */
  readonly toConfirm?: Maybe<ReadonlyArray<OpenQuestion>>;
  /** True when the item is made up to show the shape; nobody has adopted it. */
  readonly illustrative?: Maybe<Scalars['Boolean']['output']>;
  /** The item or version line that this one takes the place of. */
  readonly replaces?: Maybe<ValidationRule>;
  /** What changed since the version before, in one sentence. */
  readonly changed?: Maybe<Scalars['String']['output']>;
  /** The code of the rule as published, for example 8535Q. */
  readonly code: Scalars['String']['output'];
  /** The table whose rows it looks at; absent when it looks at the whole return at once. */
  readonly scope?: Maybe<RecordTable>;
  /** When a row is reported, in the Common Expression Language. */
  readonly condition: Scalars['String']['output'];
  /** The rows and columns that a finding names; empty when it names the whole return. */
  readonly reports: ReadonlyArray<RuleReport>;
  /** Inputs without which it still runs, as if they were empty: a table of either year, 'this.' or 'last.' and a table for one of the years, 'reference.' and a list, a column as Table.COLUMN, or 'last' for the whole return of the year before. Several with | between them: it runs when at least one of them is given. */
  readonly runsWithout?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Whether a finding must be mended or explained. */
  readonly severity: RuleSeverity;
  /** What is wrong, in plain words. */
  readonly message: ReadonlyArray<AudienceText>;
  /** How to put it right, in plain words. */
  readonly fix: ReadonlyArray<AudienceText>;
  /** Where to read more. */
  readonly guidance?: Maybe<ReadonlyArray<Source>>;
  /** Collection years in which it applies. */
  readonly yearsInForce: YearsInForce;
  /** Whose rule it is. */
  readonly origin: RuleOrigin;
  /** Structure checks in place of which it reports, so that a cell is not reported twice. */
  readonly covers?: Maybe<ReadonlyArray<RuleCover>>;
  /** Made-up rows with what it reports of them: at least one that it reports and one that it does not. */
  readonly examples: ReadonlyArray<RuleExample>;
  /** Marks by which it is found and sorted. */
  readonly facets?: Maybe<Facets>;
  /** Whose voices it holds, and what people say of it. */
  readonly voices?: Maybe<Voices>;
  /** What it shows, what it hides, and what it must not be used for. */
  readonly reach?: Maybe<Reach>;
  /** Who looks after it, and when it is looked at again. */
  readonly care?: Maybe<Care>;
};


/** A condition under which rows of a return are reported, and what is said about them. */
export type ValidationRuleLimitsArgs = {
  audience?: InputMaybe<Audience>;
  language?: InputMaybe<Scalars['String']['input']>;
};


/** A condition under which rows of a return are reported, and what is said about them. */
export type ValidationRuleTitlesArgs = {
  audience?: InputMaybe<Audience>;
  language?: InputMaybe<Scalars['String']['input']>;
};


/** A condition under which rows of a return are reported, and what is said about them. */
export type ValidationRuleDefinitionArgs = {
  audience?: InputMaybe<Audience>;
  language?: InputMaybe<Scalars['String']['input']>;
};


/** A condition under which rows of a return are reported, and what is said about them. */
export type ValidationRuleMessageArgs = {
  audience?: InputMaybe<Audience>;
  language?: InputMaybe<Scalars['String']['input']>;
};


/** A condition under which rows of a return are reported, and what is said about them. */
export type ValidationRuleFixArgs = {
  audience?: InputMaybe<Audience>;
  language?: InputMaybe<Scalars['String']['input']>;
};

/** A word, and what it means to whom. */
export type Term = RegistryItem & Node & {
  readonly __typename?: 'Term';
  /** Opaque key of this version, for `node`. Do not take it apart; use `ref` to cite. */
  readonly id: Scalars['ID']['output'];
  /** Exact reference of this version, for example `dfe:sex@2.0.0`. */
  readonly ref: Scalars['String']['output'];
  /** SHA-256 of the version's canonical JSON: `sha256:` and 64 hexadecimal digits. */
  readonly hash: Scalars['String']['output'];
  /** When the ledger recorded this version. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** Which authority gave this version which status, when, by which decision. */
  readonly registrations: ReadonlyArray<Registration>;
  /** How to cite this version, in the release that is asked in or the newest that holds it. */
  readonly citation: Citation;
  /** Every version of the item that is in view, oldest first. */
  readonly history: ReadonlyArray<VersionRecord>;
  /** What it cannot tell: what the item says to everyone, under PUBLIC, and what its notices say to each audience. */
  readonly limits: ReadonlyArray<AudienceText>;
  /** How it stands to other items and forms, with the loss either way, by id. */
  readonly mappings: ReadonlyArray<Maybe<ItemMapping>>;
  /** Who is concerned by it and was not heard about it. */
  readonly missingVoices: ReadonlyArray<MissingVoice>;
  /** The kind of item. */
  readonly kind: ItemKind;
  /** Agency and slug; never changes and is never reused. */
  readonly itemId: Scalars['String']['output'];
  /** Semantic version of this state of the item. */
  readonly version: Scalars['String']['output'];
  /** The item's name, per audience and language. */
  readonly titles: ReadonlyArray<AudienceText>;
  /** What it means, per audience and language. */
  readonly definition?: Maybe<ReadonlyArray<AudienceText>>;
  /** Who asked for it, and why. */
  readonly askedBy: AskedBy;
  /** Where it was read. */
  readonly sources: ReadonlyArray<Source>;
  /** What is not certain yet. */
  readonly toConfirm?: Maybe<ReadonlyArray<OpenQuestion>>;
  /** True when the item is made up to show the shape; nobody has adopted it. */
  readonly illustrative?: Maybe<Scalars['Boolean']['output']>;
  /** The item or version line that this one takes the place of. */
  readonly replaces?: Maybe<Term>;
  /** What changed since the version before, in one sentence. */
  readonly changed?: Maybe<Scalars['String']['output']>;
  /** The word and its other forms. */
  readonly labels: ReadonlyArray<TermLabel>;
  /** What it means; more than one meaning may stand side by side. */
  readonly meanings: ReadonlyArray<TermMeaning>;
  /** The word in everyday use. */
  readonly everydayExample?: Maybe<Scalars['String']['output']>;
  /** Who prefers another word, and why. */
  readonly contestedBy?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Words near in meaning. */
  readonly related?: Maybe<ReadonlyArray<Maybe<Term>>>;
};


/** A word, and what it means to whom. */
export type TermLimitsArgs = {
  audience?: InputMaybe<Audience>;
  language?: InputMaybe<Scalars['String']['input']>;
};


/** A word, and what it means to whom. */
export type TermTitlesArgs = {
  audience?: InputMaybe<Audience>;
  language?: InputMaybe<Scalars['String']['input']>;
};


/** A word, and what it means to whom. */
export type TermDefinitionArgs = {
  audience?: InputMaybe<Audience>;
  language?: InputMaybe<Scalars['String']['input']>;
};

/** A place and a way for someone to be heard. Every outcome is valid, silence and refusal included. */
export type VoiceField = RegistryItem & Node & {
  readonly __typename?: 'VoiceField';
  /** Opaque key of this version, for `node`. Do not take it apart; use `ref` to cite. */
  readonly id: Scalars['ID']['output'];
  /** Exact reference of this version, for example `dfe:sex@2.0.0`. */
  readonly ref: Scalars['String']['output'];
  /** SHA-256 of the version's canonical JSON: `sha256:` and 64 hexadecimal digits. */
  readonly hash: Scalars['String']['output'];
  /** When the ledger recorded this version. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** Which authority gave this version which status, when, by which decision. */
  readonly registrations: ReadonlyArray<Registration>;
  /** How to cite this version, in the release that is asked in or the newest that holds it. */
  readonly citation: Citation;
  /** Every version of the item that is in view, oldest first. */
  readonly history: ReadonlyArray<VersionRecord>;
  /** What it cannot tell: what the item says to everyone, under PUBLIC, and what its notices say to each audience. */
  readonly limits: ReadonlyArray<AudienceText>;
  /** How it stands to other items and forms, with the loss either way, by id. */
  readonly mappings: ReadonlyArray<Maybe<ItemMapping>>;
  /** Who is concerned by it and was not heard about it. */
  readonly missingVoices: ReadonlyArray<MissingVoice>;
  /** The kind of item. */
  readonly kind: ItemKind;
  /** Agency and slug; never changes and is never reused. */
  readonly itemId: Scalars['String']['output'];
  /** Semantic version of this state of the item. */
  readonly version: Scalars['String']['output'];
  /** The item's name, per audience and language. */
  readonly titles: ReadonlyArray<AudienceText>;
  /** What it means, per audience and language. */
  readonly definition?: Maybe<ReadonlyArray<AudienceText>>;
  /** Who asked for it, and why. */
  readonly askedBy: AskedBy;
  /** Where it was read. */
  readonly sources: ReadonlyArray<Source>;
  /** What is not certain yet. */
  readonly toConfirm?: Maybe<ReadonlyArray<OpenQuestion>>;
  /** True when the item is made up to show the shape; nobody has adopted it. */
  readonly illustrative?: Maybe<Scalars['Boolean']['output']>;
  /** The item or version line that this one takes the place of. */
  readonly replaces?: Maybe<VoiceField>;
  /** What changed since the version before, in one sentence. */
  readonly changed?: Maybe<Scalars['String']['output']>;
  /** What is asked or watched for; may be empty for observed or child-started voice. */
  readonly prompt?: Maybe<ReadonlyArray<AudienceText>>;
  /** An open question that may follow. */
  readonly followOn?: Maybe<ReadonlyArray<AudienceText>>;
  /** What kind of voice it is open to. */
  readonly axes: VoiceAxes;
  /** What is heard. */
  readonly content: ReadonlyArray<VoiceContent>;
  /** What about information use is heard. */
  readonly about?: Maybe<ReadonlyArray<VoiceAbout>>;
  /** Who speaks. */
  readonly speakers: ReadonlyArray<SpeakerRole>;
  /** The list of speaker roles. */
  readonly speakerRoles?: Maybe<CodeList>;
  /** Ways in which someone may be heard. */
  readonly modes: ReadonlyArray<ModeSpec>;
  /** The list of modes. */
  readonly modeList?: Maybe<CodeList>;
  /** An optional scale, beside a person's own expression, never instead of it. */
  readonly responseScale?: Maybe<CodeList>;
  /** The list of outcomes; the whole of it is always allowed. */
  readonly participationOutcomes?: Maybe<CodeList>;
  /** The list of levels: one person, a group, many brought together. */
  readonly levels?: Maybe<CodeList>;
  /** The lists that describe how someone was heard. */
  readonly context: VoiceContextSpec;
  /** What an observation holds, when watching is a way of listening here. */
  readonly observation?: Maybe<ObservationSpec>;
  /** Whose words and whose pen. */
  readonly authorship: AuthorshipSpec;
  /** The list of audiences that a notice may be for. */
  readonly audiences?: Maybe<CodeList>;
  /** When to ask, how often, and when not to. */
  readonly askRule: AskRule;
  /** How an answer can be changed. */
  readonly revisit: RevisitRule;
  /** Who replies, by when, how. */
  readonly replyRule: ReplyRule;
  /** The list of outcomes of a reply. */
  readonly replyOutcomes?: Maybe<CodeList>;
  /** How answers may be counted; absent means they stay with the person. */
  readonly aggregation?: Maybe<AggregationRule>;
  /** How one voice can reach those who plan. */
  readonly escalation?: Maybe<ReadonlyArray<AudienceText>>;
  /** Who asks, and whether the answer judges them. */
  readonly independence?: Maybe<Scalars['String']['output']>;
  /** What people are told before they are asked. */
  readonly notices?: Maybe<ReadonlyArray<Notice>>;
  /** What has to be passed on, and to whom. */
  readonly safeguardingLimits?: Maybe<Scalars['String']['output']>;
  /** Marks by which it is found and sorted. */
  readonly facets?: Maybe<Facets>;
  /** Whose voices it holds, and what people say of it. */
  readonly voices?: Maybe<Voices>;
  /** How it is used, and what it changes in day-to-day work. */
  readonly use?: Maybe<DailyUse>;
  /** The people in the data. */
  readonly people?: Maybe<PeopleInIt>;
  /** What lets us hold it, and what is right. */
  readonly law?: Maybe<LawAndEthics>;
  /** What it shows, what it hides, and what it must not be used for. */
  readonly reach?: Maybe<Reach>;
  /** Made-up cases that show what is meant. */
  readonly examples?: Maybe<ReadonlyArray<DefinitionExample>>;
  /** Who looks after it, and when it is looked at again. */
  readonly care?: Maybe<Care>;
  /** What the readings of each notice amount to for the words that it has now, in the order of the notices. */
  readonly noticeReadings: ReadonlyArray<NoticeReading>;
};


/** A place and a way for someone to be heard. Every outcome is valid, silence and refusal included. */
export type VoiceFieldLimitsArgs = {
  audience?: InputMaybe<Audience>;
  language?: InputMaybe<Scalars['String']['input']>;
};


/** A place and a way for someone to be heard. Every outcome is valid, silence and refusal included. */
export type VoiceFieldTitlesArgs = {
  audience?: InputMaybe<Audience>;
  language?: InputMaybe<Scalars['String']['input']>;
};


/** A place and a way for someone to be heard. Every outcome is valid, silence and refusal included. */
export type VoiceFieldDefinitionArgs = {
  audience?: InputMaybe<Audience>;
  language?: InputMaybe<Scalars['String']['input']>;
};


/** A place and a way for someone to be heard. Every outcome is valid, silence and refusal included. */
export type VoiceFieldPromptArgs = {
  audience?: InputMaybe<Audience>;
  language?: InputMaybe<Scalars['String']['input']>;
};


/** A place and a way for someone to be heard. Every outcome is valid, silence and refusal included. */
export type VoiceFieldFollowOnArgs = {
  audience?: InputMaybe<Audience>;
  language?: InputMaybe<Scalars['String']['input']>;
};


/** A place and a way for someone to be heard. Every outcome is valid, silence and refusal included. */
export type VoiceFieldEscalationArgs = {
  audience?: InputMaybe<Audience>;
  language?: InputMaybe<Scalars['String']['input']>;
};

/** The kind of an item. */
export type ItemKind =
  /** A set of allowed codes. */
  | 'codelist'
  /** How what people say or show is sorted into themes. */
  | 'coding-frame'
  /** One fact that can be recorded: a concept and the values it may take. */
  | 'element'
  /** What must hold before a version may have another status, and who decides. The rules of the registry are items too: they change by the rules. */
  | 'gate'
  /** A measure built from definitions: who is counted, how values are spread, what is published and what it must not be used for. */
  | 'indicator'
  /** How two definitions relate: how near they are, how values of one become values of the other, and what is lost either way. */
  | 'mapping'
  /** A way of listening or collecting: how it is set up, for whom it fits, and what to take care of. */
  | 'method'
  /** What someone tried, what worked and what did not. */
  | 'practice-example'
  /** How an authority or a region differs from a return, a table or a list, said openly, with reason and dates. */
  | 'profile'
  /** Questions to answer together before something is used, or to ask when people make it together. */
  | 'question-set'
  /** A table of a collection: what one row is, its columns and its keys. */
  | 'record'
  /** One year of a collection: what is sent, for which period, and the exact versions that it is made of. */
  | 'return'
  /** A condition under which rows of a return are reported, and what is said about them. */
  | 'rule'
  /** A word, and what it means to whom. */
  | 'term'
  /** A place and a way for someone to be heard. Every outcome is valid, silence and refusal included. */
  | 'voice-field';

/** Whose age, on which day. Conditions may then use the name age: full years. */
export type AgeRule = {
  readonly __typename?: 'AgeRule';
  /** The day of birth. */
  readonly born: Scalars['String']['output'];
  /** The day on which the age is taken. */
  readonly on: Scalars['String']['output'];
};

/** How answers may be counted. */
export type AggregationRule = {
  readonly __typename?: 'AggregationRule';
  /** True when the whole distribution is shown. */
  readonly distribution: Scalars['Boolean']['output'];
  /** True when themes are shown. */
  readonly themes?: Maybe<Scalars['Boolean']['output']>;
  /** True when themes of a few are kept. */
  readonly keepMinorityThemes?: Maybe<Scalars['Boolean']['output']>;
  /** Whether words may be quoted. */
  readonly quotePolicy?: Maybe<Scalars['String']['output']>;
  /** Smallest group shown. */
  readonly minimumGroup: Scalars['Int']['output'];
  /** How anger is kept as said. */
  readonly toneNote?: Maybe<Scalars['String']['output']>;
};

/** When to ask, how often, and when not to. */
export type AskRule = {
  readonly __typename?: 'AskRule';
  /** How often at most. */
  readonly frequency: Scalars['String']['output'];
  /** When not to ask. */
  readonly notWhen?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** What is done after silence or not coming. */
  readonly nextOfferRule?: Maybe<Scalars['String']['output']>;
  /** How long an answer may be used again. */
  readonly reuseWindow?: Maybe<Scalars['String']['output']>;
};

/** Who asked for this item, and why. Every item says so, imported ones too. */
export type AskedBy = {
  readonly __typename?: 'AskedBy';
  /** The body that asked. */
  readonly organisation: Scalars['String']['output'];
  /** The role in that body, never a person's name. */
  readonly role?: Maybe<Scalars['String']['output']>;
  /** Why it was asked for; 'not published' where the owner gives no reason. */
  readonly reason: Scalars['String']['output'];
  /** The year it was first asked for. */
  readonly year?: Maybe<Scalars['Int']['output']>;
  /** Where the reason can be read. */
  readonly source?: Maybe<Scalars['String']['output']>;
};

/** One text, for one audience, in one language. */
export type AudienceText = {
  readonly __typename?: 'AudienceText';
  /** Who this text is written for. */
  readonly audience: Audience;
  /** Language tag, for example en or cy. */
  readonly language: Scalars['String']['output'];
  /** The words. */
  readonly text: Scalars['String']['output'];
};

/** Whose words, whose pen, how changed, and whether the person saw it. */
export type AuthorshipSpec = {
  readonly __typename?: 'AuthorshipSpec';
  /** Whose words. */
  readonly wordsBy?: Maybe<CodeList>;
  /** Whose pen. */
  readonly recordedBy?: Maybe<CodeList>;
  /** How the words were changed. */
  readonly transformation?: Maybe<CodeList>;
  /** Whether the person saw it. */
  readonly checkedBack?: Maybe<CodeList>;
  /** Changes after which the person is shown what was written. */
  readonly needsCheckBack: ReadonlyArray<Scalars['String']['output']>;
};

/** What a machine may do with it. */
export type AutomatedUseDeclaration = {
  readonly __typename?: 'AutomatedUseDeclaration';
  /** How far. */
  readonly use: AutomatedUse;
  /** What for. */
  readonly purpose?: Maybe<Scalars['String']['output']>;
  /** Who was part of deciding it, families among them. */
  readonly decidedWith?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Its entry in the algorithmic transparency record. */
  readonly atrsLink?: Maybe<Scalars['String']['output']>;
  /** True when a person takes every decision. */
  readonly humanDecides?: Maybe<Scalars['Boolean']['output']>;
  /** The day on which this ends unless it is decided anew. */
  readonly until?: Maybe<Scalars['Date']['output']>;
};

/** Bands that are taken together. */
export type BandMerge = {
  readonly __typename?: 'BandMerge';
  /** Codes of the bands. */
  readonly bands: ReadonlyArray<Scalars['String']['output']>;
  /** Code of the new band. */
  readonly code: Scalars['String']['output'];
  /** What it is called. */
  readonly label: ReadonlyArray<AudienceText>;
};


/** Bands that are taken together. */
export type BandMergeLabelArgs = {
  audience?: InputMaybe<Audience>;
  language?: InputMaybe<Scalars['String']['input']>;
};

/** Whether authorities compare. They do not unless method, asker and coverage are alike. */
export type BetweenAuthorities = {
  readonly __typename?: 'BetweenAuthorities';
  /** True when they do. */
  readonly comparable: Scalars['Boolean']['output'];
  /** How it is known that the method is alike. */
  readonly method?: Maybe<Scalars['String']['output']>;
  /** How it is known that who asks is alike. */
  readonly asker?: Maybe<Scalars['String']['output']>;
  /** How it is known that coverage is alike. */
  readonly coverage?: Maybe<Scalars['String']['output']>;
};

/** Whose voice is in one layer, or who is missing from it. */
export type CakeSlice = {
  readonly __typename?: 'CakeSlice';
  /** Voices in this layer. */
  readonly voices?: Maybe<ReadonlyArray<VoiceEntry>>;
  /** Whose voice is missing here, and why. */
  readonly gap?: Maybe<Scalars['String']['output']>;
};

/** Whose voice is in each of the three layers. */
export type CakeView = {
  readonly __typename?: 'CakeView';
  /** Whose voice is in what is recorded. */
  readonly data: CakeSlice;
  /** Whose voice shaped how records are grouped, coded and counted. */
  readonly information: CakeSlice;
  /** Whose voice shapes what is done with it. */
  readonly informationUse: CakeSlice;
};

/** Why nothing can be worked out from the returns here, and what would be needed. */
export type CannotCompute = {
  readonly __typename?: 'CannotCompute';
  /** Why. */
  readonly why: Scalars['String']['output'];
  /** What would be needed. */
  readonly needs: ReadonlyArray<Scalars['String']['output']>;
};

/** Who looks after it, and when it is looked at again. */
export type Care = {
  readonly __typename?: 'Care';
  /** Who looks after it. */
  readonly steward?: Maybe<StewardRole>;
  /** Who takes it into planning. */
  readonly strategicOwners?: Maybe<ReadonlyArray<StrategicOwner>>;
  /** When it is looked at again at the latest. */
  readonly nextReview?: Maybe<Scalars['Date']['output']>;
  /** What calls for another look before then. */
  readonly reviewTriggers?: Maybe<ReadonlyArray<ReviewTrigger>>;
};

/** Whether the code for online services likely to be used by children applies. */
export type ChildrensCode = {
  readonly __typename?: 'ChildrensCode';
  /** True when it does. */
  readonly applies: Scalars['Boolean']['output'];
  /** Why. */
  readonly why: Scalars['String']['output'];
};

/** One allowed value and its meaning. A code is never reused for a new meaning. */
export type Code = {
  readonly __typename?: 'Code';
  /** The value as written in data. */
  readonly code: Scalars['String']['output'];
  /** What it is called, per audience. */
  readonly labels: ReadonlyArray<AudienceText>;
  /** What it means, where the label does not say enough. */
  readonly definition?: Maybe<Scalars['String']['output']>;
  /** The family of codes that it belongs to. */
  readonly family?: Maybe<Scalars['String']['output']>;
  /** What a voice record with this participation outcome holds. */
  readonly carries?: Maybe<ParticipationCarries>;
  /** First day on which it may be used; absent means from the start of the list. */
  readonly from?: Maybe<Scalars['Date']['output']>;
  /** Last day on which it may be used; absent means still in use. */
  readonly to?: Maybe<Scalars['Date']['output']>;
  /** Codes to use instead after its last day. */
  readonly replacedBy?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Nearest codes of other lists. */
  readonly matches?: Maybe<ReadonlyArray<CodeMatch>>;
  /** Where the code was read, when it differs from the list's source. */
  readonly source?: Maybe<Scalars['String']['output']>;
  /** What a careful reader should know. */
  readonly note?: Maybe<Scalars['String']['output']>;
};


/** One allowed value and its meaning. A code is never reused for a new meaning. */
export type CodeLabelsArgs = {
  audience?: InputMaybe<Audience>;
  language?: InputMaybe<Scalars['String']['input']>;
};

/** How a code compares with a code of another list. */
export type CodeMatch = {
  readonly __typename?: 'CodeMatch';
  /** The other list. */
  readonly codelist?: Maybe<CodeList>;
  /** The other code. */
  readonly code: Scalars['String']['output'];
  /** How near they are. */
  readonly match: MatchType;
};

/** An example of what gets a code, or of what nearly does. */
export type CodedExample = {
  readonly __typename?: 'CodedExample';
  /** The words, or what was seen. */
  readonly text: Scalars['String']['output'];
  /** Where it comes from. */
  readonly origin: ExampleOrigin;
  /** Why it gets the code, or another. */
  readonly why?: Maybe<Scalars['String']['output']>;
};

/** One code of a code list. */
export type CodedValue = {
  readonly __typename?: 'CodedValue';
  /** The form of value. */
  readonly kind: Scalars['String']['output'];
  /** The list the code is taken from. */
  readonly codelist?: Maybe<CodeList>;
};

/** Who codes. */
export type CoderGroup = {
  readonly __typename?: 'CoderGroup';
  /** Their role. */
  readonly role: SpeakerRole;
  /** How many. */
  readonly count: Scalars['Int']['output'];
  /** True when people are among them who were themselves in care, or whose family had this help. */
  readonly careExperienced?: Maybe<Scalars['Boolean']['output']>;
};

/** First and last day of a collection. */
export type CollectionPeriod = {
  readonly __typename?: 'CollectionPeriod';
  /** First day. */
  readonly from: Scalars['Date']['output'];
  /** Last day. */
  readonly to: Scalars['Date']['output'];
};

/** One column: an element in a place. */
export type Column = {
  readonly __typename?: 'Column';
  /** Column name as published. */
  readonly name: Scalars['String']['output'];
  /** The element it carries. */
  readonly element?: Maybe<DataElement>;
  /** True when every row must have a value. */
  readonly required: Scalars['Boolean']['output'];
  /** True when a row may carry several values. */
  readonly repeats?: Maybe<Scalars['Boolean']['output']>;
  /** Item number in the owner's data dictionary. */
  readonly itemNumber?: Maybe<Scalars['String']['output']>;
  /** Name in the XML form, when it differs. */
  readonly xmlName?: Maybe<Scalars['String']['output']>;
  /** Forms that carry it, when not all do. */
  readonly carriedBy?: Maybe<ReadonlyArray<Transport>>;
  /** The one value it may have. */
  readonly fixed?: Maybe<Scalars['String']['output']>;
  /** How it is worked out, for a column that nobody sends but rules may read. */
  readonly derived?: Maybe<Scalars['String']['output']>;
  /** What a careful reader should know. */
  readonly note?: Maybe<Scalars['String']['output']>;
};

/** Something that comes back from a return: what, to whom and when. */
export type ComesBack = {
  readonly __typename?: 'ComesBack';
  /** What comes back. */
  readonly what: Scalars['String']['output'];
  /** Who gets it: local authorities, children and families, everyone. */
  readonly toWhom: Scalars['String']['output'];
  /** When, for example each November. */
  readonly when: Scalars['String']['output'];
  /** Where it is to be found. */
  readonly where?: Maybe<Scalars['String']['output']>;
};

/** A support for communication, named by reference: no artwork is kept here. */
export type CommunicationSupport = {
  readonly __typename?: 'CommunicationSupport';
  /** What it is. */
  readonly what: Scalars['String']['output'];
  /** Where it can be had, and on what terms. */
  readonly reference?: Maybe<Source>;
};

/** Something to read beside it, here or elsewhere; or the gap where it should be. */
export type Companion = {
  readonly __typename?: 'Companion';
  /** What it adds. */
  readonly kind: CompanionKind;
  /** The item. */
  readonly item?: Maybe<RegistryItem>;
  /** The column, where the item is a table. */
  readonly column?: Maybe<Scalars['String']['output']>;
  /** What it is, where it is not registered here. */
  readonly elsewhere?: Maybe<Scalars['String']['output']>;
  /** What is missing, where there is none. */
  readonly gap?: Maybe<Scalars['String']['output']>;
  /** Why the two belong together. */
  readonly why?: Maybe<Scalars['String']['output']>;
};

/** With what a figure may be compared. */
export type Comparability = {
  readonly __typename?: 'Comparability';
  /** With other years. */
  readonly overTime: OverTime;
  /** With other authorities. */
  readonly betweenAuthorities: BetweenAuthorities;
};

/** How people choose whether to take part. */
export type ConsentStatement = {
  readonly __typename?: 'ConsentStatement';
  /** How they choose. */
  readonly model: ConsentModel;
  /** What they say yes or no to. */
  readonly toWhat: Scalars['String']['output'];
  /** How they take it back. */
  readonly withdrawal: Scalars['String']['output'];
  /** What becomes of what they gave. */
  readonly whatHappensAfter?: Maybe<Scalars['String']['output']>;
};

/** What is counted once, and which row stands for it. */
export type CountingUnit = {
  readonly __typename?: 'CountingUnit';
  /** What is counted. */
  readonly of: UnitKind;
  /** What it is called, in the plural, for example care leavers. */
  readonly called: Scalars['String']['output'];
  /** What tells two units of one child apart; absent means the child for children and the row for everything else. Rows of one child with equal keys are one unit; a row with a blank key is a unit of its own. */
  readonly key?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Which row stands where several belong to one unit; absent means the first in the order of the table. */
  readonly stands?: Maybe<StandingRow>;
};

/** How many of those eligible were reached. Each stage lies within the one before; the population is the first. */
export type CoverageStages = {
  readonly __typename?: 'CoverageStages';
  /** Who was to be heard; absent means the whole population. */
  readonly eligible?: Maybe<Scalars['String']['output']>;
  /** Who was offered a chance. */
  readonly offered: Scalars['String']['output'];
  /** Who was offered it in a way that fits them. */
  readonly offeredAccessibly: Scalars['String']['output'];
  /** Who took part, in whatever way. */
  readonly tookPart: Scalars['String']['output'];
  /** Who gave an answer that the distribution can show. */
  readonly answered: Scalars['String']['output'];
  /** How everyone eligible took part or did not, service side included. */
  readonly outcomes?: Maybe<MeasureDistribution>;
};

/** How it is used, and what it changes in day-to-day work. */
export type DailyUse = {
  readonly __typename?: 'DailyUse';
  /** The way of an answer. */
  readonly journey?: Maybe<Journey>;
  /** Decisions in which it plays a part. */
  readonly decisionUse?: Maybe<ReadonlyArray<DecisionUse>>;
  /** What happens after someone has answered. */
  readonly whatHappensNext?: Maybe<ReadonlyArray<AudienceText>>;
  /** What those who collect it gain. */
  readonly practiceBenefit?: Maybe<ReadonlyArray<AudienceText>>;
  /** The moment in ordinary work at which it comes up. */
  readonly touchpoint?: Maybe<Scalars['String']['output']>;
  /** Whether it is one more thing to fill in. */
  readonly newForm?: Maybe<NewForm>;
  /** What is meant to change in practice. */
  readonly expectedEffectOnPractice?: Maybe<Scalars['String']['output']>;
};


/** How it is used, and what it changes in day-to-day work. */
export type DailyUseWhatHappensNextArgs = {
  audience?: InputMaybe<Audience>;
  language?: InputMaybe<Scalars['String']['input']>;
};


/** How it is used, and what it changes in day-to-day work. */
export type DailyUsePracticeBenefitArgs = {
  audience?: InputMaybe<Audience>;
  language?: InputMaybe<Scalars['String']['input']>;
};

/** A calendar date. */
export type DateValue = {
  readonly __typename?: 'DateValue';
  /** The form of value. */
  readonly kind: Scalars['String']['output'];
  /** True when the day, or the day and month, may be unknown. */
  readonly partial?: Maybe<Scalars['Boolean']['output']>;
};

/** A number with decimal places. */
export type DecimalValue = {
  readonly __typename?: 'DecimalValue';
  /** The form of value. */
  readonly kind: Scalars['String']['output'];
  /** What is measured. */
  readonly unit?: Maybe<Scalars['String']['output']>;
};

/** A decision in which it plays a part. */
export type DecisionUse = {
  readonly __typename?: 'DecisionUse';
  /** What is decided. */
  readonly decision: Scalars['String']['output'];
  /** The role or body that decides. */
  readonly taker: Scalars['String']['output'];
  /** True when it can change something for one person. */
  readonly affectsIndividual: Scalars['Boolean']['output'];
  /** What leads the decision. */
  readonly ledBy: LedBy;
  /** True when money or a league table hangs on it. */
  readonly fundingOrRanking: Scalars['Boolean']['output'];
  /** How it could be misused. */
  readonly misuseRisks?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** A made-up case that shows what is meant. */
export type DefinitionExample = {
  readonly __typename?: 'DefinitionExample';
  /** What it shows. */
  readonly form: ExampleForm;
  /** The case; nobody real stands in it. */
  readonly text: Scalars['String']['output'];
  /** How it is recorded, and why. */
  readonly answer?: Maybe<Scalars['String']['output']>;
};

/** What a count is set against. */
export type Denominator = {
  readonly __typename?: 'Denominator';
  /** Out of whom. */
  readonly base: DenominatorBase;
  /** What it is called. */
  readonly called: ReadonlyArray<AudienceText>;
  /** The condition, where it is one. */
  readonly when?: Maybe<Scalars['String']['output']>;
  /** The name of the number from outside, where it is one. */
  readonly external?: Maybe<Scalars['String']['output']>;
  /** Why it is not everyone eligible, where it comes first and is not. */
  readonly why?: Maybe<Scalars['String']['output']>;
};


/** What a count is set against. */
export type DenominatorCalledArgs = {
  audience?: InputMaybe<Audience>;
  language?: InputMaybe<Scalars['String']['input']>;
};

/** What the count is set against. The first is the main one; the second is shown beside it, never alone. */
export type Denominators = {
  readonly __typename?: 'Denominators';
  /** The main one. */
  readonly first: Denominator;
  /** The one shown beside it. */
  readonly second?: Maybe<Denominator>;
};

/** Values worked out from rows of a table. */
export type Derivation = {
  readonly __typename?: 'Derivation';
  /** The return that has the table, without a version. */
  readonly return?: Maybe<DataReturn>;
  /** The table: `this` in every expression. */
  readonly scope?: Maybe<RecordTable>;
  /** The values. */
  readonly values: ReadonlyArray<DerivedValue>;
};

/** A value worked out by an expression. */
export type DerivedValue = {
  readonly __typename?: 'DerivedValue';
  /** The name of the end. */
  readonly to: Scalars['String']['output'];
  /** What it is. */
  readonly is: Scalars['String']['output'];
};

/** A split of the figure. */
export type Disaggregation = {
  readonly __typename?: 'Disaggregation';
  /** A short name, for example age-band. */
  readonly name: Scalars['String']['output'];
  /** What it is called. */
  readonly called: ReadonlyArray<AudienceText>;
  /** By what. */
  readonly of: Scalars['String']['output'];
  /** Its groups; absent means each value by itself. The name value stands for what it is split by. */
  readonly bands?: Maybe<ReadonlyArray<DistributionBand>>;
  /** The definition that it is split by. */
  readonly element?: Maybe<DataElement>;
  /** True when the groups have an order. */
  readonly ordered?: Maybe<Scalars['Boolean']['output']>;
  /** Why anybody needs to see it split so. */
  readonly reason: Scalars['String']['output'];
};


/** A split of the figure. */
export type DisaggregationCalledArgs = {
  audience?: InputMaybe<Audience>;
  language?: InputMaybe<Scalars['String']['input']>;
};

/** One band of a distribution. */
export type DistributionBand = {
  readonly __typename?: 'DistributionBand';
  /** Its code; never reused for another meaning. */
  readonly code: Scalars['String']['output'];
  /** What it is called. */
  readonly label: ReadonlyArray<AudienceText>;
  /** Who belongs to it. The name value stands for what is distributed. */
  readonly when: Scalars['String']['output'];
};


/** One band of a distribution. */
export type DistributionBandLabelArgs = {
  audience?: InputMaybe<Audience>;
  language?: InputMaybe<Scalars['String']['input']>;
};

/** The data protection impact assessment. */
export type Dpia = {
  readonly __typename?: 'Dpia';
  /** Where it stands. */
  readonly state: DpiaState;
  /** What makes it likely to be needed. */
  readonly triggers?: Maybe<ReadonlyArray<DpiaTrigger>>;
  /** Where it can be read. */
  readonly reference?: Maybe<Scalars['String']['output']>;
  /** When it was last looked at. */
  readonly date?: Maybe<Scalars['Date']['output']>;
  /** Why it is or is not needed. */
  readonly note?: Maybe<Scalars['String']['output']>;
};

/** A property of a class of things (ISO/IEC 11179). */
export type ElementConcept = {
  readonly __typename?: 'ElementConcept';
  /** The thing described, for example child or episode of care. */
  readonly objectClass: Scalars['String']['output'];
  /** The property of it, for example date of birth. */
  readonly property: Scalars['String']['output'];
};

/** Whether it falls harder on some people than on others. */
export type Equity = {
  readonly __typename?: 'Equity';
  /** How it falls on each group looked at. */
  readonly byGroup: ReadonlyArray<GroupImpact>;
  /** Who is left out. */
  readonly exclusions?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** What was done about it. */
  readonly whatWeDid?: Maybe<Scalars['String']['output']>;
};

/** Questions that have to be answered. */
export type EthicsRequirement = {
  readonly __typename?: 'EthicsRequirement';
  /** The set of questions. */
  readonly questionSet?: Maybe<QuestionSet>;
  /** Stages whose questions have to be answered. */
  readonly stages: ReadonlyArray<EthicsStage>;
  /** Kinds of item for which they have to be answered; absent means every kind. */
  readonly appliesTo?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** Rows that are reported. */
export type ExampleReport = {
  readonly __typename?: 'ExampleReport';
  /** The table's name; 'return' for the whole return. */
  readonly table: Scalars['String']['output'];
  /** Data rows counted from 0, ascending. */
  readonly rows: ReadonlyArray<Scalars['Int']['output']>;
};

/** Rows of one table. */
export type ExampleTable = {
  readonly __typename?: 'ExampleTable';
  /** The table's name. */
  readonly table: Scalars['String']['output'];
  /** Its rows as comma-separated text, column names first. */
  readonly csv: Scalars['String']['output'];
};

/** Rows that are left out, and why. */
export type Exclusion = {
  readonly __typename?: 'Exclusion';
  /** Which. */
  readonly when: Scalars['String']['output'];
  /** Why. */
  readonly why: Scalars['String']['output'];
};

/** Something that is not registered here. */
export type ExternalEnd = {
  readonly __typename?: 'ExternalEnd';
  /** Whose it is: the body, form or interface. */
  readonly where: Scalars['String']['output'];
  /** What it is called there. */
  readonly name: Scalars['String']['output'];
  /** True when it was read at its source. */
  readonly verified: Scalars['Boolean']['output'];
  /** Where it was read. */
  readonly source?: Maybe<Source>;
};

/** Something that a measure needs beside the return of the year. */
export type ExternalInput = {
  readonly __typename?: 'ExternalInput';
  /** A short name by which the measure refers to it, for example population-under-18. */
  readonly name: Scalars['String']['output'];
  /** What it is. */
  readonly kind: ExternalInputKind;
  /** What exactly is needed. */
  readonly what: Scalars['String']['output'];
  /** Who publishes it. */
  readonly publisher?: Maybe<Scalars['String']['output']>;
  /** Which edition is taken, in words. */
  readonly vintage?: Maybe<Scalars['String']['output']>;
  /** The year that is taken, counted from the collection year: -1 is the year before. */
  readonly yearOffset?: Maybe<Scalars['Int']['output']>;
  /** How many earlier returns are needed. */
  readonly earlierYears?: Maybe<Scalars['Int']['output']>;
  /** The list, where conditions look things up in it. */
  readonly list?: Maybe<RecordTable>;
  /** What is done when it is not given. */
  readonly without?: Maybe<Scalars['String']['output']>;
};

/** Marks by which a definition is found and sorted. */
export type Facets = {
  readonly __typename?: 'Facets';
  /** Whose idea it was. */
  readonly origin?: Maybe<ReadonlyArray<Origin>>;
  /** Why it is wanted. */
  readonly driver?: Maybe<ReadonlyArray<Driver>>;
  /** Nations that it fits. */
  readonly jurisdictions?: Maybe<ReadonlyArray<Jurisdiction>>;
  /** Stages of life that it concerns. */
  readonly lifeStages?: Maybe<ReadonlyArray<LifeStage>>;
  /** Parts of public life in which it is used. */
  readonly sectors?: Maybe<ReadonlyArray<Sector>>;
  /** Strands of the work that it belongs to. */
  readonly strands?: Maybe<ReadonlyArray<Strand>>;
  /** Priorities of the information programme that it serves. */
  readonly cipTags?: Maybe<ReadonlyArray<CipTag>>;
};

/** One rung of the ladder. */
export type FallbackStep = {
  readonly __typename?: 'FallbackStep';
  /** What is done. */
  readonly rung: FallbackRung;
  /** Bands to take together, where it is that. */
  readonly merge?: Maybe<ReadonlyArray<BandMerge>>;
  /** Splits to leave out, where it is that; absent means all, last first. */
  readonly splits?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** How many years, where years are taken together. */
  readonly years?: Maybe<Scalars['Int']['output']>;
  /** What readers are told. */
  readonly note?: Maybe<Scalars['String']['output']>;
};

/** A form in which a return is sent. */
export type FileForm = {
  readonly __typename?: 'FileForm';
  /** The form. */
  readonly transport: Transport;
  /** How dates are written, for example dd/mm/yyyy. */
  readonly dateFormat: Scalars['String']['output'];
  /** Root element of the XML form. */
  readonly root?: Maybe<Scalars['String']['output']>;
};

/** How well it serves one use. */
export type Fitness = {
  readonly __typename?: 'Fitness';
  /** The use. */
  readonly use: Scalars['String']['output'];
  /** How well. */
  readonly rating: FitnessRating;
  /** Why. */
  readonly why: Scalars['String']['output'];
};

/** A theme. */
export type FrameCode = {
  readonly __typename?: 'FrameCode';
  /** Its code; never reused for another meaning. */
  readonly code: Scalars['String']['output'];
  /** What it is called. */
  readonly label: ReadonlyArray<AudienceText>;
  /** What it means. */
  readonly definition: Scalars['String']['output'];
  /** What belongs to it. */
  readonly include?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** What does not, and where it goes. */
  readonly exclude?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** A clear case. */
  readonly typicalExample?: Maybe<CodedExample>;
  /** A case on the border. */
  readonly borderlineExample?: Maybe<CodedExample>;
};


/** A theme. */
export type FrameCodeLabelArgs = {
  audience?: InputMaybe<Audience>;
  language?: InputMaybe<Scalars['String']['input']>;
};

/** People whose words are coded looked at the frame. */
export type FrameReview = {
  readonly __typename?: 'FrameReview';
  /** Who. */
  readonly by: SpeakerRole;
  /** When. */
  readonly date: Scalars['Date']['output'];
  /** What they said of it. */
  readonly found?: Maybe<Scalars['String']['output']>;
  /** What changed. */
  readonly changed?: Maybe<Scalars['String']['output']>;
};

/** A condition that has to hold. */
export type GateRequirement = {
  readonly __typename?: 'GateRequirement';
  /** Code of the condition, for example INV-51. */
  readonly code: Scalars['String']['output'];
  /** What it looks at. */
  readonly level: ConditionLevel;
  /** Kinds of item for which it has to hold; absent means every kind that the condition can look at. */
  readonly appliesTo?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** What a careful reader should know. */
  readonly note?: Maybe<Scalars['String']['output']>;
};

/** Someone who had a part in deciding that it is good. */
export type GoodDecider = {
  readonly __typename?: 'GoodDecider';
  /** Their part. */
  readonly role: SpeakerRole;
  /** The group or body, never a person's name. */
  readonly who?: Maybe<Scalars['String']['output']>;
};

/** How it falls on one group. */
export type GroupImpact = {
  readonly __typename?: 'GroupImpact';
  /** The group. */
  readonly group: Scalars['String']['output'];
  /** How it falls on them. */
  readonly impact: Scalars['String']['output'];
  /** What was done about it. */
  readonly whatWeDid?: Maybe<Scalars['String']['output']>;
};

/** A whole number. */
export type IntegerValue = {
  readonly __typename?: 'IntegerValue';
  /** The form of value. */
  readonly kind: Scalars['String']['output'];
  /** Least value allowed. */
  readonly minimum?: Maybe<Scalars['Int']['output']>;
  /** Greatest value allowed. */
  readonly maximum?: Maybe<Scalars['Int']['output']>;
  /** What is counted or measured. */
  readonly unit?: Maybe<Scalars['String']['output']>;
};

/** The way of an answer, from asking to keeping. */
export type Journey = {
  readonly __typename?: 'Journey';
  /** The steps, in order. */
  readonly steps: ReadonlyArray<JourneyStep>;
  /** Who receives it. */
  readonly recipients?: Maybe<ReadonlyArray<Recipient>>;
};

/** One step of an answer's way: who acts, who reads, what changes. */
export type JourneyStep = {
  readonly __typename?: 'JourneyStep';
  /** The step. */
  readonly stage: JourneyStage;
  /** The role that acts, never a person's name. */
  readonly byRole: Scalars['String']['output'];
  /** What is changed at this step. */
  readonly changesMade?: Maybe<Scalars['String']['output']>;
  /** Roles that can read it at this step. */
  readonly readers?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Where someone stops to think before it goes on. */
  readonly pause?: Maybe<Scalars['String']['output']>;
};

/** The adult who may read their file one day. */
export type LaterReader = {
  readonly __typename?: 'LaterReader';
  /** True when someone may read it years later. */
  readonly likely: Scalars['Boolean']['output'];
  /** How to write so that they feel respected. */
  readonly guidance: Scalars['String']['output'];
  /** Who with experience of care looked at this guidance. */
  readonly reviewedBy?: Maybe<Scalars['String']['output']>;
};

/** What lets us hold it, and what is right. */
export type LawAndEthics = {
  readonly __typename?: 'LawAndEthics';
  /** What lets us hold it. */
  readonly lawfulBasis?: Maybe<LawfulBasis>;
  /** The data protection impact assessment. */
  readonly dpia?: Maybe<Dpia>;
  /** How people choose whether to take part. */
  readonly consent?: Maybe<ConsentStatement>;
  /** Whether the public supports it. */
  readonly socialLicence?: Maybe<SocialLicence>;
  /** What a machine may do with it; absent means nothing. */
  readonly automatedUse?: Maybe<AutomatedUseDeclaration>;
  /** What it is joined to; absent means nothing. */
  readonly linkage?: Maybe<LinkageDeclaration>;
  /** What good it does, and who says so. */
  readonly publicGood?: Maybe<PublicGood>;
  /** Whether it falls harder on some. */
  readonly equity?: Maybe<Equity>;
  /** What has to be passed on. */
  readonly safeguarding?: Maybe<SafeguardingLimits>;
  /** What can be promised. */
  readonly promise?: Maybe<PromiseStatement>;
};

/** What the law lets us hold, and why. */
export type LawfulBasis = {
  readonly __typename?: 'LawfulBasis';
  /** The basis of Article 6. */
  readonly article6: ArticleSix;
  /** The law that gives the task or duty. */
  readonly statute?: Maybe<Scalars['String']['output']>;
  /** True when a public body does it as part of its task. */
  readonly publicTask?: Maybe<Scalars['Boolean']['output']>;
  /** True when the body has power over the person, so that a yes may not be free. */
  readonly powerOverPerson?: Maybe<Scalars['Boolean']['output']>;
  /** The condition of Article 9, or that there is no special category data. */
  readonly article9: ArticleNine;
  /** The condition of Schedule 1 to the Data Protection Act 2018, where one is needed. */
  readonly schedule1?: Maybe<Scalars['String']['output']>;
  /** What lets us hold data on offences, where there is any. */
  readonly article10?: Maybe<Scalars['String']['output']>;
  /** What a careful reader should know; for consent, why the choice is real. */
  readonly note?: Maybe<Scalars['String']['output']>;
};

/** A group that was asked, and what it thought. */
export type LicenceGroup = {
  readonly __typename?: 'LicenceGroup';
  /** The group. */
  readonly who: Scalars['String']['output'];
  /** How many were asked. */
  readonly number?: Maybe<Scalars['Int']['output']>;
  /** What they thought. */
  readonly view: Scalars['String']['output'];
};

/** What other data it is joined to. */
export type LinkageDeclaration = {
  readonly __typename?: 'LinkageDeclaration';
  /** Whether it is joined. */
  readonly state: LinkageState;
  /** What it is joined to. */
  readonly with?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** What for. */
  readonly purpose?: Maybe<Scalars['String']['output']>;
  /** The fewest fields that do. */
  readonly minimumFields?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Who was part of deciding it, families among them. */
  readonly decidedWith?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** What has to hold. */
  readonly conditions?: Maybe<Scalars['String']['output']>;
  /** The day on which this ends unless it is decided anew. */
  readonly until?: Maybe<Scalars['Date']['output']>;
};

/** One difference, from a day on, with its reason. */
export type LocalDifference = {
  readonly __typename?: 'LocalDifference';
  /** What kind of thing differs. */
  readonly targetKind: DifferenceTarget;
  /** The column, code or rule: a column as dfe:ssda903-oc3#ACCOM or by its name in the table, a code as written, a rule by its code. */
  readonly target: Scalars['String']['output'];
  /** In what way. */
  readonly kind: DifferenceKind;
  /** The difference in words. */
  readonly what: Scalars['String']['output'];
  /** Why. */
  readonly reason: Scalars['String']['output'];
  /** First day on which it holds. */
  readonly from: Scalars['Date']['output'];
  /** Last day on which it holds; absent means until further notice. */
  readonly to?: Maybe<Scalars['Date']['output']>;
  /** What it does to rules; absent means nothing. */
  readonly effectOnRules?: Maybe<ReadonlyArray<RuleEffect>>;
};

/** A machine that helps to code. */
export type MachineCoding = {
  readonly __typename?: 'MachineCoding';
  /** Which. */
  readonly tool: Scalars['String']['output'];
  /** The share of its codes that a person checks. */
  readonly humanCheckedShare: Scalars['Float']['output'];
  /** Who decided it, people whose words are coded among them. */
  readonly decidedWith: ReadonlyArray<Scalars['String']['output']>;
};

/** Values that stand for each other. Both lists are in the order of the ends; an empty text is a blank. */
export type MappedCodes = {
  readonly __typename?: 'MappedCodes';
  /** Values on the side it comes from. */
  readonly from: ReadonlyArray<Scalars['String']['output']>;
  /** Values on the side it goes to. */
  readonly to: ReadonlyArray<Scalars['String']['output']>;
  /** What a careful reader should know. */
  readonly note?: Maybe<Scalars['String']['output']>;
};

/** One value on one side of a mapping: of an item, of a column of a table, or of something elsewhere. */
export type MappingEnd = {
  readonly __typename?: 'MappingEnd';
  /** A short name by which codes, expressions and fixtures call it, for example ACCOM. */
  readonly name: Scalars['String']['output'];
  /** The item; with a column, the table. */
  readonly item?: Maybe<RegistryItem>;
  /** The column of the table. */
  readonly column?: Maybe<Scalars['String']['output']>;
  /** The one code that is meant, where it is one. */
  readonly code?: Maybe<Scalars['String']['output']>;
  /** What it is, where it is not registered here. */
  readonly external?: Maybe<ExternalEnd>;
};

/** Made-up rows of both sides that belong to each other, row by row. */
export type MappingFixture = {
  readonly __typename?: 'MappingFixture';
  /** What it shows. */
  readonly name: Scalars['String']['output'];
  /** Rows of the side it comes from, as comma-separated text with the names of the ends first. */
  readonly from: Scalars['String']['output'];
  /** The same rows as they come out. */
  readonly to: Scalars['String']['output'];
};

/** Who tried the mapping. */
export type MappingTest = {
  readonly __typename?: 'MappingTest';
  /** The body or role, never a person. */
  readonly who: Scalars['String']['output'];
  /** On what. */
  readonly how?: Maybe<Scalars['String']['output']>;
  /** When. */
  readonly date?: Maybe<Scalars['Date']['output']>;
};

/** How a marker is written where it differs from the usual. */
export type MarkerText = {
  readonly __typename?: 'MarkerText';
  /** The marker. */
  readonly marker: DisclosureMarker;
  /** How it is written. */
  readonly text: Scalars['String']['output'];
};

/** How the figure is worked out: prose, JavaScript and SQL are made from this. */
export type MeasureCalculation = {
  readonly __typename?: 'MeasureCalculation';
  /** What is counted over. */
  readonly source: MeasureSource;
  /** What is counted once. */
  readonly unit: CountingUnit;
  /** Whose age on which day, where age is used. */
  readonly ageAt?: Maybe<AgeRule>;
  /** Expressions with a name, in order; each may use those before. */
  readonly names?: Maybe<ReadonlyArray<NamedPart>>;
  /** Who or what is counted. */
  readonly population: MeasurePopulation;
  /** How many were reached; always there when people were asked. */
  readonly coverage?: Maybe<CoverageStages>;
  /** How the value is spread. */
  readonly distribution: MeasureDistribution;
  /** What is done with each kind of missing value, in order. */
  readonly missing?: Maybe<ReadonlyArray<MissingRule>>;
  /** Which units count for the figure. */
  readonly numerator?: Maybe<Scalars['String']['output']>;
  /** What the count is set against. */
  readonly denominators?: Maybe<Denominators>;
  /** What kind of figure comes out. */
  readonly measure: MeasureFigure;
  /** How it is rounded. */
  readonly rounding: MeasureRounding;
  /** A short figure. */
  readonly headline?: Maybe<MeasureHeadline>;
  /** How it may be split. */
  readonly disaggregations?: Maybe<ReadonlyArray<Disaggregation>>;
  /** How small numbers are hidden. */
  readonly suppression: SuppressionPolicy;
  /** What is done, in order, when too much would be hidden. */
  readonly fallbackLadder: ReadonlyArray<FallbackStep>;
};

/** How certain the definition is, and what has to be confirmed. */
export type MeasureCertainty = {
  readonly __typename?: 'MeasureCertainty';
  /** How certain. */
  readonly level: CertaintyLevel;
  /** What that rests on. */
  readonly why?: Maybe<Scalars['String']['output']>;
  /** What has to be confirmed. */
  readonly confirm?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** The counted and the told part, kept apart and labelled. */
export type MeasureComponents = {
  readonly __typename?: 'MeasureComponents';
  /** Indicators that count. */
  readonly quantitative?: Maybe<ReadonlyArray<Maybe<Indicator>>>;
  /** The coding frame of what people told. */
  readonly qualitative?: Maybe<CodingFrame>;
};

/** How a value is spread over bands. Every unit belongs to one band at most. */
export type MeasureDistribution = {
  readonly __typename?: 'MeasureDistribution';
  /** What is distributed; bands call it value. */
  readonly of: Scalars['String']['output'];
  /** The bands, in order. */
  readonly bands: ReadonlyArray<DistributionBand>;
  /** True when the bands have an order. */
  readonly ordered: Scalars['Boolean']['output'];
  /** True: every band is published, none picked out. */
  readonly publishAllBands: Scalars['Boolean']['output'];
};

/** What kind of figure comes out. */
export type MeasureFigure = {
  readonly __typename?: 'MeasureFigure';
  /** The kind. */
  readonly kind: MeasureKind;
  /** In how many, for a rate. */
  readonly per?: Maybe<Scalars['Int']['output']>;
  /** The number of which a mean or median is taken; absent means what is distributed. */
  readonly of?: Maybe<Scalars['String']['output']>;
  /** The unit of the figure where it is not units counted, for example days. */
  readonly unit?: Maybe<Scalars['String']['output']>;
  /** The spread told beside a mean or median. */
  readonly spread?: Maybe<ReadonlyArray<Spread>>;
};

/** A short figure, shown only with the distribution. */
export type MeasureHeadline = {
  readonly __typename?: 'MeasureHeadline';
  /** Against which denominator. */
  readonly of: HeadlineBase;
  /** The sentence. {figure}, {numerator}, {denominator}, {eligible} and {answered} stand for numbers. */
  readonly text: ReadonlyArray<AudienceText>;
};


/** A short figure, shown only with the distribution. */
export type MeasureHeadlineTextArgs = {
  audience?: InputMaybe<Audience>;
  language?: InputMaybe<Scalars['String']['input']>;
};

/** Who or what is counted. Only rows that belong to the time, are included and not excluded count; of these, one row stands for each unit. */
export type MeasurePopulation = {
  readonly __typename?: 'MeasurePopulation';
  /** Who or what is counted, in words. */
  readonly description: ReadonlyArray<AudienceText>;
  /** When. */
  readonly time: PopulationTime;
  /** Which rows are included; true means all. */
  readonly include: Scalars['String']['output'];
  /** Which are left out. */
  readonly exclude?: Maybe<ReadonlyArray<Exclusion>>;
  /** What the return cannot tell of this population, so that a figure is near to it only. */
  readonly cannotSee?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};


/** Who or what is counted. Only rows that belong to the time, are included and not excluded count; of these, one row stands for each unit. */
export type MeasurePopulationDescriptionArgs = {
  audience?: InputMaybe<Audience>;
  language?: InputMaybe<Scalars['String']['input']>;
};

/** How the figure is rounded: once, from the exact quotient. */
export type MeasureRounding = {
  readonly __typename?: 'MeasureRounding';
  /** Decimal places. */
  readonly decimals: Scalars['Int']['output'];
  /** How halves are rounded. */
  readonly mode: RoundingMode;
  /** From which counts. */
  readonly of: QuotientBase;
};

/** The return whose rows are counted, and what is needed beside it. */
export type MeasureSource = {
  readonly __typename?: 'MeasureSource';
  /** The return, without a version: it means the return of each year. */
  readonly return?: Maybe<DataReturn>;
  /** The table whose rows are looked at: `this` in every condition. */
  readonly scope?: Maybe<RecordTable>;
  /** Collection years for which it is defined; every one is checked. */
  readonly years: YearsInForce;
  /** What it needs beside the return of the year. */
  readonly externals?: Maybe<ReadonlyArray<ExternalInput>>;
};

/** Whether both sides may ask. */
export type MethodDialogue = {
  readonly __typename?: 'MethodDialogue';
  /** True when the worker may ask further. */
  readonly workerMayAsk: Scalars['Boolean']['output'];
  /** True when the person may ask the worker. */
  readonly personMayAsk: Scalars['Boolean']['output'];
  /** How. */
  readonly how?: Maybe<Scalars['String']['output']>;
};

/** Whether the answer judges the one who asks. */
export type MethodIndependence = {
  readonly __typename?: 'MethodIndependence';
  /** True when someone whose work is judged by the answer may ask. */
  readonly askerMayBeJudged: Scalars['Boolean']['output'];
  /** What is done about it. */
  readonly note?: Maybe<Scalars['String']['output']>;
};

/** Place, seating and time. */
export type MethodSetup = {
  readonly __typename?: 'MethodSetup';
  /** Where. */
  readonly place?: Maybe<Scalars['String']['output']>;
  /** Who sits where. */
  readonly seating?: Maybe<Scalars['String']['output']>;
  /** When, and how long. */
  readonly time?: Maybe<Scalars['String']['output']>;
  /** What is needed. */
  readonly materials?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** A band of units that have no value. */
export type MissingBand = {
  readonly __typename?: 'MissingBand';
  /** Its code. */
  readonly code: Scalars['String']['output'];
  /** What it is called. */
  readonly label: ReadonlyArray<AudienceText>;
};


/** A band of units that have no value. */
export type MissingBandLabelArgs = {
  audience?: InputMaybe<Audience>;
  language?: InputMaybe<Scalars['String']['input']>;
};

/** What is done with one kind of missing value. The first rule that fits a unit holds. */
export type MissingRule = {
  readonly __typename?: 'MissingRule';
  /** Why there is no value. */
  readonly kind: MissingKind;
  /** Which units. The name value stands for what is distributed. */
  readonly when: Scalars['String']['output'];
  /** What is done. */
  readonly treat: MissingTreatment;
  /** The band, where they are one. */
  readonly band?: Maybe<MissingBand>;
  /** Why it is done so. */
  readonly why: Scalars['String']['output'];
};

/** One way of being heard, and what it needs. */
export type ModeSpec = {
  readonly __typename?: 'ModeSpec';
  /** The way. */
  readonly mode: VoiceMode;
  /** Its family. */
  readonly family: ModeFamily;
  /** What helps. */
  readonly supports?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** True when the recording or picture stays where it was made, and only a reference is kept. */
  readonly mediaByReference?: Maybe<Scalars['Boolean']['output']>;
};

/** A name or code under which others publish it, or something like it. */
export type NameElsewhere = {
  readonly __typename?: 'NameElsewhere';
  /** Who uses that name, or in which publication. */
  readonly where: Scalars['String']['output'];
  /** The name or code there. It need not be unique there. */
  readonly name: Scalars['String']['output'];
  /** How near the two are. */
  readonly match: MatchType;
  /** How they differ. */
  readonly difference?: Maybe<Scalars['String']['output']>;
};

/** An expression with a name that later ones may use. */
export type NamedPart = {
  readonly __typename?: 'NamedPart';
  /** The name, for example daysSinceStart. */
  readonly name: Scalars['String']['output'];
  /** What it stands for. */
  readonly is: Scalars['String']['output'];
  /** The same in words. */
  readonly means: Scalars['String']['output'];
};

/** Whether people have something new to fill in. */
export type NewForm = {
  readonly __typename?: 'NewForm';
  /** True when there is something new to fill in. */
  readonly needed: Scalars['Boolean']['output'];
  /** Why, or how it is avoided. */
  readonly why: Scalars['String']['output'];
};

/** What a person is told before they are asked, in words for them. */
export type Notice = {
  readonly __typename?: 'Notice';
  /** Who the notice is for. */
  readonly audience: Audience;
  /** Language tag, for example en or cy. */
  readonly language: Scalars['String']['output'];
  /** Version of the wording, as a voice record cites it. */
  readonly version: Scalars['String']['output'];
  /** What is asked. */
  readonly what: Scalars['String']['output'];
  /** Why it is asked. */
  readonly why: Scalars['String']['output'];
  /** Who wanted it asked. */
  readonly whoAsked?: Maybe<Scalars['String']['output']>;
  /** Who will see the answer. */
  readonly whoSees: Scalars['String']['output'];
  /** What the answer can change. */
  readonly whatItCanDecide?: Maybe<Scalars['String']['output']>;
  /** How to say no, or change an answer later. */
  readonly howToSayNoOrChange: Scalars['String']['output'];
  /** What cannot be promised, safeguarding included. */
  readonly limits: Scalars['String']['output'];
  /** A short story of how one answer becomes a number. */
  readonly journeyStory?: Maybe<Scalars['String']['output']>;
  /** Readings of this wording by the people it is for. */
  readonly tests?: Maybe<ReadonlyArray<NoticeTest>>;
};

/** A notice read by the people it is for. Nobody is named. */
export type NoticeTest = {
  readonly __typename?: 'NoticeTest';
  /** Who read it, for example the young people's panel. */
  readonly readers: Scalars['String']['output'];
  /** How many read it. */
  readonly count?: Maybe<Scalars['Int']['output']>;
  /** When. */
  readonly date: Scalars['Date']['output'];
  /** What they made of it. */
  readonly result: NoticeTestResult;
  /** Hash of the words that were read, as the check of the notice tells it. Absent means the words under which the reading was first recorded. A reading counts for no others. */
  readonly wording?: Maybe<Scalars['String']['output']>;
  /** What they said, in other words. */
  readonly note?: Maybe<Scalars['String']['output']>;
};

/** Whether a value may be absent, and what that means. */
export type Nullability = {
  readonly __typename?: 'Nullability';
  /** True when it may be blank. */
  readonly allowed: Scalars['Boolean']['output'];
  /** What a blank means. */
  readonly meaning?: Maybe<Scalars['String']['output']>;
};

/** What an observation holds. It is never merged with said words. */
export type ObservationSpec = {
  readonly __typename?: 'ObservationSpec';
  /** What may be seen or heard. */
  readonly signals?: Maybe<CodeList>;
  /** Who may observe. */
  readonly observerRoles?: Maybe<CodeList>;
  /** How sure the observer is. */
  readonly certainty?: Maybe<CodeList>;
  /** True: every observation carries one other possible reading. */
  readonly otherReadingRequired: Scalars['Boolean']['output'];
};

/** How often something may occur. */
export type Occurrence = {
  readonly __typename?: 'Occurrence';
  /** Fewest. */
  readonly min: Scalars['Int']['output'];
  /** Most; absent means no limit. */
  readonly max?: Maybe<Scalars['Int']['output']>;
};

/** Something this version does not know for certain, shown rather than filled in. */
export type OpenQuestion = {
  readonly __typename?: 'OpenQuestion';
  /** The field or code that it concerns. */
  readonly about: Scalars['String']['output'];
  /** What has to be confirmed, and with whom. */
  readonly question: Scalars['String']['output'];
  /** Who can answer. */
  readonly askOf?: Maybe<Scalars['String']['output']>;
};

/** Whether years compare. */
export type OverTime = {
  readonly __typename?: 'OverTime';
  /** True when they do. */
  readonly comparable: Scalars['Boolean']['output'];
  /** Under which conditions. */
  readonly conditions?: Maybe<Scalars['String']['output']>;
};

/** The people in the data. */
export type PeopleInIt = {
  readonly __typename?: 'PeopleInIt';
  /** Whom it is about. */
  readonly subjectScope?: Maybe<SubjectScope>;
  /** How many people it is about. */
  readonly informationLevel?: Maybe<InformationLevel>;
  /** How near someone is to being recognised. */
  readonly identifiability?: Maybe<Identifiability>;
  /** How they can see it and put it right. */
  readonly subjectAccess?: Maybe<SubjectAccess>;
  /** Who may read it years later. */
  readonly laterReader?: Maybe<LaterReader>;
  /** Audiences that need a notice, because they are asked or recorded. */
  readonly mustBeTold?: Maybe<ReadonlyArray<Audience>>;
};

/** The period or day that is counted, and which rows belong to it. */
export type PopulationTime = {
  readonly __typename?: 'PopulationTime';
  /** Which rows belong. */
  readonly rule: BoundaryRule;
  /** The day of the event, or on which the stretch of time began; needed unless all rows belong. */
  readonly starts?: Maybe<Scalars['String']['output']>;
  /** The day on which the stretch of time ended; blank while it is open. */
  readonly ends?: Maybe<Scalars['String']['output']>;
  /** First day of the period; absent means the collection's. */
  readonly periodFrom?: Maybe<Scalars['String']['output']>;
  /** Last day of the period; absent means the collection's. */
  readonly periodTo?: Maybe<Scalars['String']['output']>;
  /** The day that is looked at; absent means the collection's last. */
  readonly point?: Maybe<Scalars['String']['output']>;
  /** True when what ended on the day looked at still counts as open then; absent means false. */
  readonly lastDayCounts?: Maybe<Scalars['Boolean']['output']>;
};

/** What can be promised, and what cannot. */
export type PromiseStatement = {
  readonly __typename?: 'PromiseStatement';
  /** What we can promise. */
  readonly can: ReadonlyArray<Scalars['String']['output']>;
  /** What we cannot promise. */
  readonly cannot: ReadonlyArray<Scalars['String']['output']>;
};

/** What good it does, for whom, and who says so. */
export type PublicGood = {
  readonly __typename?: 'PublicGood';
  /** The good. */
  readonly good: Scalars['String']['output'];
  /** Who gains. */
  readonly forWhom: ReadonlyArray<BeneficiaryKind>;
  /** Who could be harmed, and how. */
  readonly mightHarm?: Maybe<Scalars['String']['output']>;
  /** Who decided that it is good. */
  readonly decidedBy: ReadonlyArray<GoodDecider>;
  /** Who disagrees, and why. */
  readonly contested?: Maybe<Scalars['String']['output']>;
};

/** One question, in words for several audiences. */
export type Question = {
  readonly __typename?: 'Question';
  /** Name of the question in this set, never reused, for example EQ-01. */
  readonly code: Scalars['String']['output'];
  /** The stage at which it is asked; ethics questions have one. */
  readonly stage?: Maybe<EthicsStage>;
  /** The question, per audience and language. */
  readonly text: ReadonlyArray<AudienceText>;
  /** Why it is asked, per audience and language. */
  readonly whyItMatters?: Maybe<ReadonlyArray<AudienceText>>;
  /** How to go about answering it, per audience and language. */
  readonly guidance?: Maybe<ReadonlyArray<AudienceText>>;
  /** The gate by which it has to be answered; absent where answering is open. */
  readonly requiredAt?: Maybe<GateCode>;
};


/** One question, in words for several audiences. */
export type QuestionTextArgs = {
  audience?: InputMaybe<Audience>;
  language?: InputMaybe<Scalars['String']['input']>;
};


/** One question, in words for several audiences. */
export type QuestionWhyItMattersArgs = {
  audience?: InputMaybe<Audience>;
  language?: InputMaybe<Scalars['String']['input']>;
};


/** One question, in words for several audiences. */
export type QuestionGuidanceArgs = {
  audience?: InputMaybe<Audience>;
  language?: InputMaybe<Scalars['String']['input']>;
};

/** How many reviews of one kind are needed. */
export type QuorumRule = {
  readonly __typename?: 'QuorumRule';
  /** Name of those who are asked here, for example PRACTICE. */
  readonly constituency: Scalars['String']['output'];
  /** Capacities that count here. */
  readonly capacities: ReadonlyArray<ReviewCapacity>;
  /** How many are needed. */
  readonly atLeast: Scalars['Int']['output'];
  /** Where they have to come from. */
  readonly from: QuorumSource;
  /** Why they are needed. */
  readonly why?: Maybe<Scalars['String']['output']>;
};

/** What it shows, what it hides, and what it must not be used for. */
export type Reach = {
  readonly __typename?: 'Reach';
  /** What it shows. */
  readonly makesVisible?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** What it hides. */
  readonly hides?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** What it cannot tell. */
  readonly limits?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** What it must not be used for. */
  readonly doNotUseFor?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** How well it serves each use. */
  readonly fitness?: Maybe<ReadonlyArray<Fitness>>;
};

/** Someone who receives it. */
export type Recipient = {
  readonly __typename?: 'Recipient';
  /** The body or role, by name or by type. */
  readonly who: Scalars['String']['output'];
  /** What for. */
  readonly why: Scalars['String']['output'];
};

/** How far coders agree. It shows that they code alike, not that they are right. */
export type Reliability = {
  readonly __typename?: 'Reliability';
  /** How it was measured. */
  readonly statistic: AgreementStatistic;
  /** The value. */
  readonly value: Scalars['Float']['output'];
  /** What it allows. */
  readonly band: ReliabilityBand;
  /** How many units were coded. */
  readonly units: Scalars['Int']['output'];
  /** By how many coders. */
  readonly coders: Scalars['Int']['output'];
  /** When. */
  readonly date: Scalars['Date']['output'];
  /** True when nobody saw the others' codes. */
  readonly blind: Scalars['Boolean']['output'];
  /** The lower end of its confidence interval. */
  readonly lowest?: Maybe<Scalars['Float']['output']>;
  /** The upper end of its confidence interval. */
  readonly highest?: Maybe<Scalars['Float']['output']>;
};

/** Who replies, by when, how. */
export type ReplyRule = {
  readonly __typename?: 'ReplyRule';
  /** Who. */
  readonly by: Scalars['String']['output'];
  /** Working days at most. */
  readonly withinDays: Scalars['Int']['output'];
  /** How. */
  readonly how?: Maybe<Scalars['String']['output']>;
};

/** A part of an item that has to be filled in. */
export type RequiredField = {
  readonly __typename?: 'RequiredField';
  /** JSON pointer to it, for example /use/decisionUse. */
  readonly field: Scalars['String']['output'];
  /** The audience for which a text has to be there; absent means any. */
  readonly audience?: Maybe<Audience>;
  /** Kinds of item that need it; absent means every kind that has this field. */
  readonly appliesTo?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Why it has to be filled in, said to the person who writes. */
  readonly why: Scalars['String']['output'];
};

/** The table and column that list each person once. */
export type ReturnSubject = {
  readonly __typename?: 'ReturnSubject';
  /** The table. */
  readonly record?: Maybe<RecordTable>;
  /** The column that identifies the person. */
  readonly column: Scalars['String']['output'];
};

/** How an answer can be changed. */
export type RevisitRule = {
  readonly __typename?: 'RevisitRule';
  /** Until when. */
  readonly until: Scalars['String']['output'];
  /** Which answer counts. */
  readonly supersedes?: Maybe<Scalars['String']['output']>;
  /** What becomes of the earlier one. */
  readonly keepEarlier?: Maybe<Scalars['String']['output']>;
};

/** A column whose structure checks a rule takes the place of. */
export type RuleCover = {
  readonly __typename?: 'RuleCover';
  /** The table. */
  readonly record?: Maybe<RecordTable>;
  /** The column. */
  readonly column: Scalars['String']['output'];
  /** Codes of the checks, for example DUPLICATE_KEY; absent means those that look at one cell alone. */
  readonly checks?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** What a difference does to a rule. */
export type RuleEffect = {
  readonly __typename?: 'RuleEffect';
  /** The rule. */
  readonly rule?: Maybe<ValidationRule>;
  /** What it does. */
  readonly effect: RuleEffectKind;
  /** Why. */
  readonly why?: Maybe<Scalars['String']['output']>;
};

/** Made-up rows, and what the rule reports of them. */
export type RuleExample = {
  readonly __typename?: 'RuleExample';
  /** What the example shows. */
  readonly name: Scalars['String']['output'];
  /** Collection year; the rule's first year unless given. */
  readonly year?: Maybe<Scalars['Int']['output']>;
  /** ONS code of the returning authority, for rules that need it. */
  readonly authority?: Maybe<Scalars['String']['output']>;
  /** The form in which the return came, for rules that ask; CSV unless given. */
  readonly form?: Maybe<Transport>;
  /** Rows of the return. */
  readonly tables: ReadonlyArray<ExampleTable>;
  /** Rows of the return of the year before. */
  readonly last?: Maybe<ReadonlyArray<ExampleTable>>;
  /** Rows of the lists that are looked things up in. */
  readonly reference?: Maybe<ReadonlyArray<ExampleTable>>;
  /** What is reported; empty when nothing is. */
  readonly reported: ReadonlyArray<ExampleReport>;
};

/** The rows and columns that a finding names. */
export type RuleReport = {
  readonly __typename?: 'RuleReport';
  /** The table. */
  readonly record?: Maybe<RecordTable>;
  /** Its columns. */
  readonly columns: ReadonlyArray<Scalars['String']['output']>;
  /** The rows of the table, as an expression; absent for the row that the rule looks at. */
  readonly rows?: Maybe<Scalars['String']['output']>;
};

/** What has to be passed on, and to whom. */
export type SafeguardingLimits = {
  readonly __typename?: 'SafeguardingLimits';
  /** What people are told about it. */
  readonly text: ReadonlyArray<AudienceText>;
  /** Where it goes, and how fast. */
  readonly pathway: Scalars['String']['output'];
};


/** What has to be passed on, and to whom. */
export type SafeguardingLimitsTextArgs = {
  audience?: InputMaybe<Audience>;
  language?: InputMaybe<Scalars['String']['input']>;
};

/** How something hard is asked. */
export type SensitiveAsk = {
  readonly __typename?: 'SensitiveAsk';
  /** How. */
  readonly how: Scalars['String']['output'];
  /** When not to. */
  readonly whenNot?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** What support there is meanwhile. */
  readonly supportDuring?: Maybe<Scalars['String']['output']>;
  /** What support there is afterwards. */
  readonly supportAfter?: Maybe<Scalars['String']['output']>;
};

/** A year from which figures do not compare with those before. */
export type SeriesBreak = {
  readonly __typename?: 'SeriesBreak';
  /** The first collection year after the break. */
  readonly year: Scalars['Int']['output'];
  /** What changed. */
  readonly what: Scalars['String']['output'];
};

/** Whether the public supports this use. */
export type SocialLicence = {
  readonly __typename?: 'SocialLicence';
  /** What was asked. */
  readonly asked: Scalars['String']['output'];
  /** Who was asked, and what they thought. */
  readonly groups: ReadonlyArray<LicenceGroup>;
  /** How they were asked. */
  readonly method: Scalars['String']['output'];
  /** When. */
  readonly date: Scalars['Date']['output'];
  /** Where they did not agree. */
  readonly disagreements?: Maybe<Scalars['String']['output']>;
};

/** Where a definition, label or code was read. */
export type Source = {
  readonly __typename?: 'Source';
  /** Name of the document, page or repository. */
  readonly title: Scalars['String']['output'];
  /** Who published it. */
  readonly publisher?: Maybe<Scalars['String']['output']>;
  /** Where it can be read. */
  readonly url?: Maybe<Scalars['String']['output']>;
  /** File, page or section inside the source. */
  readonly path?: Maybe<Scalars['String']['output']>;
  /** Licence of the source, for example OGL-UK-3.0 or MIT. */
  readonly licence?: Maybe<Scalars['String']['output']>;
  /** Whether the source is published. */
  readonly state: SourceState;
};

/** Which row stands where several belong to one unit. */
export type StandingRow = {
  readonly __typename?: 'StandingRow';
  /** The first or the last. */
  readonly row: StandingRowChoice;
  /** The day by which rows are put in order; absent means the order of the table. Rows without a day come first. */
  readonly by?: Maybe<Scalars['String']['output']>;
};

/** The role that looks after it. */
export type StewardRole = {
  readonly __typename?: 'StewardRole';
  /** The body. */
  readonly organisation: Scalars['String']['output'];
  /** The role, never a person's name. */
  readonly role: Scalars['String']['output'];
  /** The role that follows. */
  readonly successor?: Maybe<Scalars['String']['output']>;
  /** Since when. */
  readonly since?: Maybe<Scalars['Date']['output']>;
};

/** Who takes it into planning. */
export type StrategicOwner = {
  readonly __typename?: 'StrategicOwner';
  /** Where. */
  readonly level: StrategicLevel;
  /** The role, never a person's name. */
  readonly role: Scalars['String']['output'];
  /** The body. */
  readonly organisation: Scalars['String']['output'];
};

/** How often a thing has to be tried out before it is a standard. */
export type StressTestRule = {
  readonly __typename?: 'StressTestRule';
  /** How many tests. */
  readonly atLeast: Scalars['Int']['output'];
  /** In how many types of organisation. */
  readonly organisationTypes: Scalars['Int']['output'];
};

/** Someone whom it is about. */
export type Subject = {
  readonly __typename?: 'Subject';
  /** Their part. */
  readonly role: SpeakerRole;
  /** How they stand to it. */
  readonly relation: SubjectRelation;
};

/** How the people in it can see it and put it right, now and later. */
export type SubjectAccess = {
  readonly __typename?: 'SubjectAccess';
  /** How they can see it. */
  readonly see: Scalars['String']['output'];
  /** How they can add to it. */
  readonly add?: Maybe<Scalars['String']['output']>;
  /** How they can have it corrected. */
  readonly correct: Scalars['String']['output'];
  /** How long it is kept. */
  readonly howLongKept: Scalars['String']['output'];
  /** What may stand in their way. */
  readonly barriers?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** True when they see it without having to ask. */
  readonly defaultOpen?: Maybe<Scalars['Boolean']['output']>;
};

/** Whom it is about. */
export type SubjectScope = {
  readonly __typename?: 'SubjectScope';
  /** Everyone whom it is about. */
  readonly subjects: ReadonlyArray<Subject>;
  /** What is done when they see it differently, or one of them does not want it recorded. */
  readonly conflictRule?: Maybe<Scalars['String']['output']>;
};

/** How small numbers are hidden, last of all, over all tables made of the same people. What is absent is as the preset has it. */
export type SuppressionPolicy = {
  readonly __typename?: 'SuppressionPolicy';
  /** The set of rules. */
  readonly preset: SuppressionPreset;
  /** Counts under this are hidden. */
  readonly threshold?: Maybe<Scalars['Int']['output']>;
  /** What is done with zero. */
  readonly zero?: Maybe<ZeroTreatment>;
  /** Counts are rounded to the nearest multiple of this. */
  readonly roundTo?: Maybe<Scalars['Int']['output']>;
  /** True when more is hidden so that nothing hidden can be worked out. */
  readonly secondary?: Maybe<Scalars['Boolean']['output']>;
  /** True when a hidden cell must stay possible over its whole range. */
  readonly intervalAudit?: Maybe<Scalars['Boolean']['output']>;
  /** True when this holds over all tables of the same people together. */
  readonly linkedTables?: Maybe<Scalars['Boolean']['output']>;
  /** Indicators whose tables are made of the same people. */
  readonly linkedWith?: Maybe<ReadonlyArray<Maybe<Indicator>>>;
  /** Codes of bands that are not hidden for being small, only to protect others. */
  readonly notPrimary?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Markers that are written differently. */
  readonly markers?: Maybe<ReadonlyArray<MarkerText>>;
  /** What of people's words may be shown. */
  readonly quotePolicy: QuotePolicy;
};

/** Columns that together identify one row. */
export type TableKey = {
  readonly __typename?: 'TableKey';
  /** What the key identifies. */
  readonly name: Scalars['String']['output'];
  /** Column names. */
  readonly columns: ReadonlyArray<Scalars['String']['output']>;
  /** False while the owner has not confirmed it. */
  readonly confirmed: Scalars['Boolean']['output'];
};

/** A form of a word, and who prefers or avoids it. */
export type TermLabel = {
  readonly __typename?: 'TermLabel';
  /** The word. */
  readonly text: Scalars['String']['output'];
  /** Who uses it. */
  readonly audience: Audience;
  /** Language tag. */
  readonly language: Scalars['String']['output'];
  /** Where it is used. */
  readonly context?: Maybe<Scalars['String']['output']>;
  /** Who prefers it. */
  readonly preferredBy?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Who avoids it. */
  readonly avoidedBy?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** One meaning of a word. */
export type TermMeaning = {
  readonly __typename?: 'TermMeaning';
  /** The meaning. */
  readonly text: Scalars['String']['output'];
  /** Who uses the word so. */
  readonly heldBy?: Maybe<Scalars['String']['output']>;
  /** Where it was read. */
  readonly source?: Maybe<Scalars['String']['output']>;
};

/** Words, or an identifier. */
export type TextValue = {
  readonly __typename?: 'TextValue';
  /** The form of value. */
  readonly kind: Scalars['String']['output'];
  /** Most characters allowed. */
  readonly maxLength?: Maybe<Scalars['Int']['output']>;
  /** Regular expression that the whole text matches. */
  readonly pattern?: Maybe<Scalars['String']['output']>;
  /** The pattern in words. */
  readonly patternMeaning?: Maybe<Scalars['String']['output']>;
  /** Codes accepted in place of the text. */
  readonly alsoCodes?: Maybe<CodeList>;
};

/** A date with a time of day. */
export type TimestampValue = {
  readonly __typename?: 'TimestampValue';
  /** The form of value. */
  readonly kind: Scalars['String']['output'];
};

/** Yes or no, written as true, false, 1 or 0. */
export type TrueFalseValue = {
  readonly __typename?: 'TrueFalseValue';
  /** The form of value. */
  readonly kind: Scalars['String']['output'];
};

/** What kind of voice a field is open to. */
export type VoiceAxes = {
  readonly __typename?: 'VoiceAxes';
  /** With or without language. */
  readonly verbality: Verbality;
  /** Told or shown. */
  readonly explicitness: ReadonlyArray<Explicitness>;
  /** When. */
  readonly occasions: ReadonlyArray<VoiceOccasion>;
  /** One person, a group, or many. */
  readonly levels: ReadonlyArray<VoiceLevel>;
};

/** The lists that describe how someone was heard. */
export type VoiceContextSpec = {
  readonly __typename?: 'VoiceContextSpec';
  /** Who started it. */
  readonly startedBy?: Maybe<CodeList>;
  /** The role of the asker. */
  readonly askerRole?: Maybe<CodeList>;
  /** How well they know each other. */
  readonly askerRelationship?: Maybe<CodeList>;
  /** When. */
  readonly occasion?: Maybe<CodeList>;
  /** Where. */
  readonly place?: Maybe<CodeList>;
  /** Who else could hear. */
  readonly privacy?: Maybe<CodeList>;
  /** What was used. */
  readonly technology?: Maybe<CodeList>;
  /** What helped them think. */
  readonly thinkingSupport?: Maybe<CodeList>;
  /** Whether they knew it was recorded. */
  readonly toldBeingRecorded?: Maybe<CodeList>;
  /** Who chose the way. */
  readonly modeChosenBy?: Maybe<CodeList>;
  /** What helped. */
  readonly supports?: Maybe<CodeList>;
};

/** A voice about a definition. It never names anyone. */
export type VoiceEntry = {
  readonly __typename?: 'VoiceEntry';
  /** The layer that it speaks of. */
  readonly layer?: Maybe<CakeLayer>;
  /** What about information it speaks of. */
  readonly about?: Maybe<VoiceAbout>;
  /** Who speaks. */
  readonly speakerRole: SpeakerRole;
  /** In what form. */
  readonly form: VoiceForm;
  /** The voice. */
  readonly text: Scalars['String']['output'];
  /** Where it made a difference. */
  readonly influence?: Maybe<ReadonlyArray<InfluencePoint>>;
  /** Where it was heard. */
  readonly source?: Maybe<Scalars['String']['output']>;
};

/** Whose voices a definition holds, and what people say of it. */
export type Voices = {
  readonly __typename?: 'Voices';
  /** Whose voice is in each layer. */
  readonly cake?: Maybe<CakeView>;
  /** What people say about this item. */
  readonly voicesAbout?: Maybe<ReadonlyArray<VoiceEntry>>;
};

/** A calendar year of four digits. */
export type YearValue = {
  readonly __typename?: 'YearValue';
  /** The form of value. */
  readonly kind: Scalars['String']['output'];
};

/** First and last collection year. */
export type YearsInForce = {
  readonly __typename?: 'YearsInForce';
  /** First year. */
  readonly from: Scalars['Int']['output'];
  /** Last year; absent means still in force. */
  readonly to?: Maybe<Scalars['Int']['output']>;
};

/** The values it may take. */
export type DataElementValue = CodedValue | TextValue | DateValue | TimestampValue | YearValue | IntegerValue | DecimalValue | TrueFalseValue;

/** How agreement between coders is measured. A share of equal codes alone is not enough. */
export type AgreementStatistic =
  /** Krippendorff's alpha for codes without order. */
  | 'KRIPPENDORFF_ALPHA_NOMINAL'
  /** Krippendorff's alpha for codes with an order. */
  | 'KRIPPENDORFF_ALPHA_ORDINAL'
  /** Cohen's kappa, for two coders and codes without order. */
  | 'COHEN_KAPPA';

/** A condition of UK GDPR Article 9 for special category data. */
export type ArticleNine =
  /** No special category data is held. */
  | 'NOT_SPECIAL_CATEGORY'
  /** The person said a clear yes to this use. */
  | 'A_EXPLICIT_CONSENT'
  /** Duties in the law of employment or social protection. */
  | 'B_EMPLOYMENT_SOCIAL_PROTECTION'
  /** To protect a life. */
  | 'C_VITAL_INTERESTS'
  /** A body and its own members. */
  | 'D_NOT_FOR_PROFIT'
  /** The person made it public. */
  | 'E_MADE_PUBLIC'
  /** For legal claims. */
  | 'F_LEGAL_CLAIMS'
  /** Substantial public interest, with a condition of Schedule 1, such as safeguarding children. */
  | 'G_SUBSTANTIAL_PUBLIC_INTEREST'
  /** To give health or social care. */
  | 'H_HEALTH_OR_SOCIAL_CARE'
  /** Public health. */
  | 'I_PUBLIC_HEALTH'
  /** Archives, research or statistics, with safeguards. */
  | 'J_ARCHIVING_RESEARCH_STATISTICS';

/** A lawful basis of UK GDPR Article 6. */
export type ArticleSix =
  /** The person agrees, and has a real choice. */
  | 'CONSENT'
  /** A contract with the person needs it. */
  | 'CONTRACT'
  /** A law says that it must be done. */
  | 'LEGAL_OBLIGATION'
  /** It protects a life. */
  | 'VITAL_INTERESTS'
  /** A public body does it as part of its task; the usual one for councils. */
  | 'PUBLIC_TASK'
  /** A body's own interest, weighed against the person's. Not for public bodies doing their tasks. */
  | 'LEGITIMATE_INTERESTS';

/** Who a text is written for. */
export type Audience =
  /** Reads simple words, often with help. */
  | 'CHILD_6_TO_9'
  /** Reads alone; short sentences. */
  | 'CHILD_10_TO_12'
  /** Early teens. */
  | 'YOUNG_PERSON_13_TO_15'
  /** Nearing adulthood. */
  | 'YOUNG_PERSON_16_TO_17'
  /** Aged 18 to 25. */
  | 'YOUNG_ADULT'
  /** Families. */
  | 'PARENT_CARER'
  /** People who work with children. */
  | 'PRACTITIONER'
  /** Analysts and information managers. */
  | 'INFORMATION_ROLE'
  /** Officials. */
  | 'POLICY'
  /** Engineers who make case-management systems. */
  | 'VENDOR'
  /** Anyone. */
  | 'PUBLIC'
  /** People who use easy read. */
  | 'EASY_READ'
  /** People who read text with symbols beside it. */
  | 'SYMBOL_SUPPORTED';

/** How far a machine may use it. */
export type AutomatedUse =
  /** Not at all. This is so where nothing else is said. */
  | 'NOT_PERMITTED'
  /** It helps to read or sort; a person checks. */
  | 'SUMMARY_AID_HUMAN_CHECKED'
  /** It looks for patterns over many people, with no effect on any one. */
  | 'AGGREGATE_ANALYSIS'
  /** Predicting anything of one person is forbidden in so many words. */
  | 'INDIVIDUAL_PREDICTION_PROHIBITED'
  /** Only with a panel's approval, a public record of the tool, an impact assessment, and a person who decides. */
  | 'INDIVIDUAL_SUPPORT_WITH_APPROVAL';

/** Who gains. */
export type BeneficiaryKind =
  /** The child. */
  | 'CHILD'
  /** The family. */
  | 'FAMILY'
  /** The worker. */
  | 'PRACTITIONER'
  /** Those who plan services. */
  | 'SERVICE_PLANNING'
  /** Those who show that rules are kept. */
  | 'AUDIT_OR_INSPECTION'
  /** A government department. */
  | 'CENTRAL_GOVERNMENT'
  /** Everyone. */
  | 'PUBLIC'
  /** Those who study. */
  | 'RESEARCH';

/** Which way a figure is wanted to go. */
export type BetterWhen =
  /** A higher figure is wanted. */
  | 'HIGHER'
  /** A lower figure is wanted. */
  | 'LOWER'
  /** Neither is good or bad by itself. */
  | 'NEITHER';

/** Which rows belong to a time. */
export type BoundaryRule =
  /** The day lies in the period, its first and last day among it. */
  | 'EVENT_IN_PERIOD'
  /** It began by the last day of the period and had not ended before its first. */
  | 'EPISODE_OVERLAPS'
  /** It began by the day and had not ended. */
  | 'OPEN_AT_POINT'
  /** Every row that the return holds belongs to its year. */
  | 'ALL_ROWS';

/** A layer between a person's life and a decision. */
export type CakeLayer =
  /** What is recorded, and whose voice is in it. */
  | 'DATA'
  /** How records are sorted, joined and summed up. */
  | 'INFORMATION'
  /** What is done with the result. */
  | 'INFORMATION_USE';

/** How certain it is that a definition counts what its owner counts. */
export type CertaintyLevel =
  /** Read in the owner's words, or figures recomputed. */
  | 'CERTAIN'
  /** Read in parts; the rest is how it is usually done. */
  | 'LIKELY'
  /** Texts differ, or parts were not found. */
  | 'UNCERTAIN';

/** A priority of the information programme that an item serves. */
export type CipTag =
  /** Bringing voice in. */
  | 'A1'
  /** Understanding need. */
  | 'A2'
  /** Making the best of the information there is. */
  | 'A3'
  /** Acting on it, and learning. */
  | 'A4'
  /** Voice in designing how information is used. */
  | 'P1'
  /** Saying how change is meant to come about. */
  | 'P2'
  /** Mapping information. */
  | 'P3'
  /** Mapping systems. */
  | 'P4'
  /** Using many local sources. */
  | 'P5'
  /** Voice in reports for those who plan. */
  | 'P6'
  /** Voice in day-to-day work. */
  | 'P7'
  /** Drawing on national data. */
  | 'P8'
  /** What it is built on and who answers for it. */
  | 'EN1'
  /** How people act and what they value. */
  | 'EN2';

/** What gets a code. */
export type CodedUnit =
  /** Something said, in one go. */
  | 'UTTERANCE'
  /** A written text or message. */
  | 'TEXT'
  /** A drawing, map or thing made. */
  | 'DRAWING'
  /** Something seen. */
  | 'OBSERVATION'
  /** A whole meeting. */
  | 'SESSION';

/** What a companion adds. */
export type CompanionKind =
  /** Tells how people are where this tells where they are. */
  | 'HOW_FOR_WHERE'
  /** Themes that explain a count. */
  | 'VOICE_FOR_NUMBER'
  /** Checks a number against experience. */
  | 'CALIBRATES'
  /** The same question, asked of someone else. */
  | 'SAME_QUESTION_OTHER_SPEAKER'
  /** The same question at two times. */
  | 'BEFORE_AND_AFTER';

/** What a condition looks at. */
export type ConditionLevel =
  /** The words and fields of the item itself. */
  | 'ITEM'
  /** How it came to be: reviews, holds, sessions, tests. */
  | 'PROCESS';

/** How people choose whether to take part. This is not the lawful basis. */
export type ConsentModel =
  /** Asked every time; they can change their mind. */
  | 'INDIVIDUAL_ONGOING'
  /** Asked once; they can take it back. */
  | 'INDIVIDUAL_ONCE'
  /** The child's yes and a parent's. */
  | 'ASSENT_WITH_PARENT'
  /** Yes and no are read from what a young child does. */
  | 'ASSENT_BY_SIGNS'
  /** A group decides how its data is used. */
  | 'COLLECTIVE_DECISION'
  /** Public support was tested, group by group, and disagreement is shown. */
  | 'SOCIAL_LICENCE_TESTED'
  /** People are told; there is no choice, because the law asks for it. */
  | 'NOTICE_ONLY';

/** What it took. */
export type CostBand =
  /** Nothing beyond what is done anyway. */
  | 'NONE'
  /** Some hours, or small costs. */
  | 'LOW'
  /** Some days, or a small budget. */
  | 'MEDIUM'
  /** A project with a budget of its own. */
  | 'HIGH';

/** Out of whom. */
export type DenominatorBase =
  /** Out of everyone eligible. */
  | 'ELIGIBLE'
  /** Out of those who were offered a chance. */
  | 'OFFERED'
  /** Out of those who were offered it in a way that fits. */
  | 'OFFERED_ACCESSIBLY'
  /** Out of those who took part. */
  | 'TOOK_PART'
  /** Out of those who answered. */
  | 'ANSWERED'
  /** Out of those for whom a value is recorded: those in a band of the distribution that is not a band of missing values. */
  | 'RECORDED'
  /** Out of those for whom a condition holds. */
  | 'CONDITION'
  /** Out of a number from outside the return. */
  | 'EXTERNAL';

/** In what way it differs. */
export type DifferenceKind =
  /** It is there here, and not in what it is compared with. */
  | 'ADDED'
  /** It is not used here. */
  | 'LEFT_OUT'
  /** Fewer values or cases are accepted. */
  | 'NARROWED'
  /** More values or cases are accepted. */
  | 'WIDENED'
  /** It is read in another way. */
  | 'ANOTHER_MEANING'
  /** It has to be filled in here. */
  | 'MADE_REQUIRED'
  /** It may be left blank here. */
  | 'MADE_OPTIONAL';

/** What differs. */
export type DifferenceTarget =
  /** A column of a table. */
  | 'COLUMN'
  /** A code of a list. */
  | 'CODE'
  /** A rule of a return. */
  | 'RULE';

/** What stands in place of a figure. */
export type DisclosureMarker =
  /** Hidden to protect people: [c]. */
  | 'HIDDEN'
  /** Not available: [x]. */
  | 'NOT_AVAILABLE'
  /** Does not apply: [z]. */
  | 'NOT_APPLICABLE'
  /** Low reliability: [u]. */
  | 'LOW_RELIABILITY'
  /** Rounds to nought: [low]. */
  | 'ROUNDS_TO_ZERO';

/** Where a data protection impact assessment stands. */
export type DpiaState =
  /** Looked at, and not needed. */
  | 'NOT_NEEDED'
  /** Being looked at. */
  | 'SCREENING'
  /** Being written. */
  | 'UNDER_WAY'
  /** Written and signed off. */
  | 'DONE'
  /** Written, and to be looked at again. */
  | 'OUT_OF_DATE';

/** Something that makes a data protection impact assessment likely to be needed, beside its being about children. */
export type DpiaTrigger =
  /** Data from several places is put together. */
  | 'DATA_MATCHING'
  /** A new tool, or an old one in a new way. */
  | 'NEW_TECHNOLOGY'
  /** People are sorted or scored. */
  | 'PROFILING'
  /** A decision is taken without a person, or nearly so. */
  | 'AUTOMATED_DECISION'
  /** Much special category or offence data. */
  | 'LARGE_SCALE_SPECIAL_CATEGORY'
  /** Where someone is or what they do is followed. */
  | 'TRACKING'
  /** It comes from elsewhere, and the person is not told. */
  | 'UNSEEN_COLLECTION'
  /** It can decide whether someone gets help. */
  | 'DENIAL_OF_SERVICE'
  /** Someone could be harmed if it leaked. */
  | 'RISK_OF_HARM';

/** Why an item is wanted. */
export type Driver =
  /** Children or families said that it matters to them. */
  | 'CHILD_PRIORITY'
  /** A service wants to do better. */
  | 'LOCAL_IMPROVEMENT'
  /** The law asks for it. */
  | 'STATUTORY'
  /** Inspectors ask for it. */
  | 'INSPECTION'
  /** Money depends on it. */
  | 'FUNDING'
  /** It is wanted for study. */
  | 'RESEARCH';

/** A stage at which something has to be thought about. */
export type EthicsStage =
  /** Should we do this at all? */
  | 'BEFORE'
  /** What is asked, and how? */
  | 'ASK'
  /** Where does it go? */
  | 'GO'
  /** How is it used? */
  | 'USE'
  /** What comes back? */
  | 'AFTER';

/** What kind of evidence a figure is. Kinds stand side by side, never as one. */
export type EvidenceLabel =
  /** Counted under a stated method. */
  | 'STATISTIC'
  /** What people expressed of their experience. */
  | 'VOICE'
  /** Shown together, kept apart. */
  | 'MIXED_DISPLAY'
  /** A worker's view. */
  | 'PRACTITIONER_JUDGEMENT'
  /** Worked out by a rule or model. */
  | 'DERIVED_SCORE';

/** What an example shows. */
export type ExampleForm =
  /** The usual case. */
  | 'TYPICAL'
  /** A case that is hard to place. */
  | 'AWKWARD';

/** Where an example comes from. */
export type ExampleOrigin =
  /** It is made up. */
  | 'MADE_UP'
  /** Someone said it, and agreed to its being shown here. */
  | 'CONSENTED';

/** Whether it was meant to tell. */
export type Explicitness =
  /** Meant to tell. */
  | 'EXPLICIT'
  /** Read from what is done. */
  | 'IMPLICIT';

/** What a measure needs beside the return. */
export type ExternalInputKind =
  /** A number for each authority from elsewhere, such as how many children live there. */
  | 'DENOMINATOR'
  /** Returns of earlier years. */
  | 'EARLIER_RETURN'
  /** Another return of the same year. */
  | 'OTHER_RETURN'
  /** A list in which something is looked up for each person or day. */
  | 'LIST';

/** What is done when too much would be hidden. */
export type FallbackRung =
  /** Neighbouring bands are taken together. */
  | 'COLLAPSE_BANDS'
  /** Years are taken together. */
  | 'POOL_YEARS'
  /** Authorities are taken together. */
  | 'POOL_AUTHORITIES'
  /** A split is left out. */
  | 'DROP_SPLIT'
  /** Themes are told, no counts. */
  | 'THEMES_ONLY'
  /** Nothing is published; the group is told. */
  | 'TELL_GROUP_PRIVATELY';

/** How well it serves a use. */
export type FitnessRating =
  /** It serves. */
  | 'FIT'
  /** It serves when read with care. */
  | 'FIT_WITH_CARE'
  /** It does not serve. */
  | 'UNFIT';

/** A gate between two statuses. */
export type GateCode =
  /** To be put forward. */
  | 'G1'
  /** To be tried out. */
  | 'G2'
  /** To be a standard. */
  | 'G3'
  /** To end. */
  | 'G4';

/** Who has a say in the decision at a gate. */
export type GateDecider =
  /** Those who propose it. */
  | 'PROPOSER'
  /** Its steward. */
  | 'STEWARD'
  /** A lead for practice. */
  | 'PRACTICE_LEAD'
  /** A lead for information. */
  | 'INFORMATION_LEAD'
  /** A panel of young people or of parents. */
  | 'PANEL';

/** Against which denominator a headline is set. */
export type HeadlineBase =
  /** The first. */
  | 'FIRST'
  /** The second. */
  | 'SECOND';

/** How near someone is to being recognised, nearest first. */
export type Identifiability =
  /** Names or numbers point to a person. */
  | 'DIRECT'
  /** A code stands in place of a name; it is still personal data. */
  | 'PSEUDONYMISED'
  /** Identifiers are taken out, and it is used in a secure place. */
  | 'DE_IDENTIFIED_CONTROLLED'
  /** There are no identifiers, but the story may show who it is. */
  | 'NARRATIVE_RISK'
  /** Counts before small numbers are hidden. */
  | 'AGGREGATE_CONTROLLED'
  /** Counts after small numbers are hidden. */
  | 'AGGREGATE_PUBLIC'
  /** There is no reasonable way to tell who it is. */
  | 'ANONYMOUS';

/** Where a voice made a difference. */
export type InfluencePoint =
  /** It shaped how things are gathered. */
  | 'GATHER'
  /** It shaped who they go to. */
  | 'SHARE'
  /** It shaped how they are worked on. */
  | 'PROCESS'
  /** It shaped what is done. */
  | 'USE'
  /** It led to something no longer being collected. */
  | 'STOP'
  /** It was heard; nothing has changed so far. */
  | 'NONE_YET';

/** How many people it is about. */
export type InformationLevel =
  /** One person. */
  | 'INDIVIDUAL'
  /** People and the ties between them. */
  | 'FAMILY_OR_RELATIONSHIP'
  /** A group that has a name. */
  | 'GROUP'
  /** Many people, as counts or themes. */
  | 'POPULATION';

/** A status that a version can have with an authority. */
export type ItemStatus =
  /** Being written. */
  | 'DRAFT'
  /** Put forward; people can comment. */
  | 'PROPOSED'
  /** In use by authorities that are named, to learn. */
  | 'TRIAL'
  /** Agreed; safe to build on. */
  | 'STANDARD'
  /** Owned by another body and taken over as it is. */
  | 'STANDARD_ELSEWHERE'
  /** Something else took its place. */
  | 'SUPERSEDED'
  /** No longer collected; still readable. */
  | 'RETIRED'
  /** Stopped before it became a standard, with a reason. */
  | 'WITHDRAWN';

/** A step that an answer takes. */
export type JourneyStage =
  /** Someone is asked, or watched with care. */
  | 'ASK'
  /** It is written down. */
  | 'RECORD'
  /** It is passed on. */
  | 'SHARE'
  /** It is sorted, joined or counted. */
  | 'PROCESS'
  /** It plays a part in a decision. */
  | 'DECIDE'
  /** People hear what came of it. */
  | 'FEED_BACK'
  /** It is kept, and one day deleted. */
  | 'KEEP';

/** A nation whose law and practice an item fits. */
export type Jurisdiction =
  /** It fits England. */
  | 'ENGLAND'
  /** It fits Wales, and has Welsh wording. */
  | 'WALES';

/** What leads a decision. */
export type LedBy =
  /** A person decides, and looks at data on the way. */
  | 'PERSON_LED'
  /** Data decides, or nearly so. */
  | 'DATA_LED';

/** A stage of life that an item concerns. */
export type LifeStage =
  /** Pregnancy and babies. */
  | 'BEFORE_BIRTH_TO_1'
  /** Toddlers, before or with their first words. */
  | 'AGE_2_TO_3'
  /** Starting school. */
  | 'AGE_4_TO_5'
  /** The middle of primary school. */
  | 'AGE_6_TO_9'
  /** Moving to secondary school. */
  | 'AGE_10_TO_12'
  /** Early teens. */
  | 'AGE_13_TO_15'
  /** Nearing adulthood. */
  | 'AGE_16_TO_17'
  /** Young adults, leaving care among them. */
  | 'AGE_18_TO_25'
  /** Adults who read their own file. */
  | 'ADULT_LOOKING_BACK';

/** Whether it is joined to other data. */
export type LinkageState =
  /** It is not. This is so where nothing else is said. */
  | 'NOT_LINKED'
  /** Joined to help that person. */
  | 'LINKED_FOR_DIRECT_HELP'
  /** Joined only to count. */
  | 'LINKED_FOR_STATISTICS'
  /** Joined in a secure place, for study. */
  | 'LINKED_FOR_RESEARCH_SECURE'
  /** Joining is stopped on purpose. */
  | 'PAUSED';

/** How values of one side become values of the other. */
export type MappingTransform =
  /** They carry over as they are, or are never swapped. */
  | 'NONE'
  /** One code becomes another. */
  | 'RECODE'
  /** One value becomes several. */
  | 'SPLIT'
  /** Several values become one. */
  | 'JOIN'
  /** Worked out by an expression. */
  | 'DERIVE';

/** How near two codes or items are in meaning. */
export type MatchType =
  /** Same meaning; safe to swap. */
  | 'EXACT'
  /** Near enough for some uses. */
  | 'CLOSE'
  /** The other is wider. */
  | 'BROAD'
  /** The other is narrower. */
  | 'NARROW'
  /** Linked, neither wider; never swap. */
  | 'RELATED'
  /** Looked for, and nothing found. */
  | 'NONE_KNOWN';

/** Which side of life a measure looks at. */
export type MeasureAspect =
  /** What is hard. */
  | 'CHALLENGE'
  /** What is wished for. */
  | 'HOPE'
  /** What is good. */
  | 'STRENGTH'
  /** What is needed. */
  | 'NEED'
  /** What it is like. */
  | 'EXPERIENCE'
  /** What became different. */
  | 'OUTCOME';

/** Whether a measure tells where people are or how they are. */
export type MeasureFocus =
  /** Where a person is, or their status in the system. */
  | 'WHERE'
  /** How a person is: experience, safety, feeling, relationships. */
  | 'HOW';

/** What kind of figure comes out. */
export type MeasureKind =
  /** How many. */
  | 'COUNT'
  /** Numerator out of the denominator, in a hundred. */
  | 'PERCENTAGE'
  /** Numerator out of a number, in so many. */
  | 'RATE'
  /** The middle value; of two middle values their mean. */
  | 'MEDIAN'
  /** The mean, never without its spread. */
  | 'MEAN';

/** What kind of thing a measure tells. */
export type MeasureType =
  /** A need, whether or not it was met. */
  | 'NEED'
  /** Whether a need was met, judged by those who have it. */
  | 'NEED_MET'
  /** What it was like. */
  | 'EXPERIENCE'
  /** What became different. */
  | 'OUTCOME'
  /** What is going well. */
  | 'STRENGTH'
  /** What the service did. */
  | 'PROCESS'
  /** Over or under a set line. */
  | 'THRESHOLD'
  /** How the service did against a target. */
  | 'PERFORMANCE'
  /** Facts about the setting. */
  | 'CONTEXT';

/** A way of listening or collecting. */
export type MethodKind =
  /** Talk with a purpose. */
  | 'CONVERSATION'
  /** Careful watching. */
  | 'OBSERVATION'
  /** Set questions to many. */
  | 'SURVEY'
  /** Making something together. */
  | 'CREATIVE_WORKSHOP'
  /** A council, panel or focus group. */
  | 'GROUP'
  /** A digital channel. */
  | 'APP_OR_MESSAGE'
  /** Several pieces put together. */
  | 'MULTI_METHOD'
  /** One question at a contact that happens anyway. */
  | 'ROUTINE_ASK'
  /** Reading what is already held. */
  | 'SECONDARY_ANALYSIS'
  /** Led by people who have been through the same. */
  | 'PEER_RESEARCH';

/** Why there is no value to count. */
export type MissingKind =
  /** Nothing was written. */
  | 'BLANK'
  /** What was written cannot be read, or is no code of the list. */
  | 'INVALID'
  /** A code says that it was not recorded. */
  | 'NOT_RECORDED'
  /** A code says that it is not known. */
  | 'NOT_KNOWN'
  /** It does not apply to this unit. */
  | 'NOT_APPLICABLE'
  /** The service did not ask, or not in a way that fits. */
  | 'SERVICE_SIDE'
  /** The person chose not to say. */
  | 'CHOSE_NOT_TO_SAY';

/** What is done with units that have no value. */
export type MissingTreatment =
  /** They stay in the denominator and are in no band. */
  | 'IN_DENOMINATOR'
  /** They are left out of numerator, bands and denominators, and told beside the figure. */
  | 'EXCLUDED'
  /** They are a band of their own. */
  | 'BAND';

/** A family of ways of being heard. */
export type ModeFamily =
  /** With words. */
  | 'WORDS'
  /** By choosing. */
  | 'CHOICE'
  /** By making. */
  | 'MAKING'
  /** By showing. */
  | 'SHOWING'
  /** What it came through. */
  | 'CARRIER';

/** What readers made of a notice. */
export type NoticeTestResult =
  /** They could say in their own words what it means. */
  | 'UNDERSTOOD'
  /** They could after it was changed; this is the changed wording. */
  | 'UNDERSTOOD_AFTER_CHANGES'
  /** They could not. */
  | 'NOT_UNDERSTOOD';

/** Whose idea an item was. */
export type Origin =
  /** Children or young people thought of it. */
  | 'CHILD_OR_YOUNG_PERSON'
  /** Parents or carers thought of it. */
  | 'PARENT_OR_CARER'
  /** People who work with families thought of it. */
  | 'PRACTITIONER'
  /** A team in a local authority thought of it. */
  | 'LOCAL_AUTHORITY'
  /** A charity or community group thought of it. */
  | 'THIRD_SECTOR'
  /** Researchers thought of it. */
  | 'RESEARCH'
  /** A government department asked for it. */
  | 'CENTRAL_GOVERNMENT'
  /** An inspectorate asked for it. */
  | 'INSPECTORATE';

/** What a voice record with a participation outcome may or must hold. */
export type ParticipationCarries =
  /** It holds a response or an observation. */
  | 'RESPONSE_OR_OBSERVATION'
  /** It holds an observation. */
  | 'OBSERVATION'
  /** It may hold an observation, never a response. */
  | 'MAY_HAVE_OBSERVATION'
  /** It holds neither: the outcome says enough. */
  | 'NOTHING';

/** For whom a profile holds. */
export type ProfileScope =
  /** For one authority. */
  | 'AUTHORITY'
  /** For the authorities of a region that work together. */
  | 'REGION';

/** What a set of questions is for. */
export type QuestionSetPurpose =
  /** To think about what is right before something is collected and used. */
  | 'ETHICS'
  /** To ask people when making something together. */
  | 'CO_DESIGN';

/** Where a review has to come from. */
export type QuorumSource =
  /** The authority whose registration is decided, from people other than the one who proposes. */
  | 'DECIDING_AUTHORITY'
  /** An authority other than those that propose. */
  | 'OTHER_AUTHORITY'
  /** Any authority. */
  | 'ANY_AUTHORITY'
  /** Any panel. */
  | 'ANY_PANEL'
  /** A panel that no proposing authority hosts. */
  | 'PANEL_NOT_HOSTED_BY_PROPOSER';

/** What of people's words may be shown beside figures. */
export type QuotePolicy =
  /** Nothing. */
  | 'NONE'
  /** Themes. */
  | 'THEMES'
  /** The same in other words. */
  | 'PARAPHRASE'
  /** Their words, with their consent, from groups of ten or more. */
  | 'QUOTE_WITH_CONSENT';

/** From which counts a quotient is worked out, exactly, before it is rounded. */
export type QuotientBase =
  /** From the counts as they are. */
  | 'TRUE_COUNTS'
  /** From the counts as they are published. */
  | 'PUBLISHED_COUNTS';

/** The use of a table. */
export type RecordRole =
  /** Sent as part of a return. */
  | 'RETURN'
  /** Looked things up in, not sent. */
  | 'REFERENCE';

/** What a measured agreement allows. */
export type ReliabilityBand =
  /** 0.80 or more: counts may be published. */
  | 'RELIABLE'
  /** 0.667 to under 0.80: counts may be published with this label. */
  | 'TENTATIVE'
  /** Under 0.667: no counts are published. */
  | 'NOT_YET';

/** In what capacity someone reviews. */
export type ReviewCapacity =
  /** Speaks for practice. */
  | 'PRACTICE_LEAD'
  /** Speaks for data. */
  | 'INFORMATION_LEAD'
  /** Speaks for young people. */
  | 'YOUNG_PEOPLES_PANEL'
  /** Speaks for parents and carers. */
  | 'PARENT_PANEL'
  /** Works with families. */
  | 'PRACTITIONER'
  /** Looks at law and privacy. */
  | 'DATA_PROTECTION'
  /** Looks at method and at small numbers. */
  | 'STATISTICIAN'
  /** Says whether it can be built. */
  | 'VENDOR'
  /** Looks at how it fits with policy. */
  | 'POLICY'
  /** Looks at how it fits with inspection. */
  | 'INSPECTORATE'
  /** Looks at the evidence. */
  | 'RESEARCHER'
  /** Looks at whether everyone can take part. */
  | 'ACCESSIBILITY';

/** Something that calls for another look. */
export type ReviewTrigger =
  /** The law changes. */
  | 'LAW_CHANGE'
  /** Someone new sees it. */
  | 'NEW_RECIPIENT'
  /** A new tool is used. */
  | 'NEW_TECHNOLOGY'
  /** It is used for something new. */
  | 'NEW_PURPOSE'
  /** Several people raise concerns. */
  | 'CONCERN_PATTERN'
  /** Most people were not heard. */
  | 'LOW_COVERAGE'
  /** Its review date has come. */
  | 'TIME_PASSED'
  /** A national item that it leans on changes. */
  | 'RETURN_CHANGED';

/** How a figure half way between two is rounded. */
export type RoundingMode =
  /** Away from zero. */
  | 'HALF_UP';

/** What a difference does to a rule. */
export type RuleEffectKind =
  /** The rule is not run here. */
  | 'NOT_RUN'
  /** The rule reports more here. */
  | 'STRICTER'
  /** The rule reports less here. */
  | 'MILDER'
  /** The rule stays as it is. */
  | 'UNCHANGED';

/** Whose rule it is. */
export type RuleOrigin =
  /** Published by the owner of the return. */
  | 'NATIONAL'
  /** Made by the sector's own validators. */
  | 'SECTOR'
  /** Made by an authority or a region. */
  | 'LOCAL';

/** What a finding asks for. */
export type RuleSeverity =
  /** It must be put right. */
  | 'ERROR'
  /** It must be put right or explained. */
  | 'QUERY';

/** Whether the rules of a year are encoded here. */
export type RulesState =
  /** The rules are encoded and bound. */
  | 'ENCODED'
  /** The rules are not encoded in this version; structure is checked. */
  | 'NOT_YET'
  /** No rules are encoded for this year. */
  | 'NONE_ENCODED';

/** A part of public life in which an item is used. */
export type Sector =
  /** Help, protection and care. */
  | 'CHILDRENS_SOCIAL_CARE'
  /** Services from birth to five. */
  | 'EARLY_YEARS'
  /** Schools and colleges. */
  | 'EDUCATION'
  /** The NHS and public health. */
  | 'HEALTH'
  /** Youth justice and the courts. */
  | 'JUSTICE'
  /** Homes and homelessness. */
  | 'HOUSING'
  /** Charities and local groups. */
  | 'COMMUNITY';

/** How far a source can be read by others. */
export type SourceState =
  /** Anyone can read it. */
  | 'PUBLISHED'
  /** Announced, not out yet. */
  | 'FORTHCOMING'
  /** Known, but not open to everyone. */
  | 'NOT_PUBLIC'
  /** Illustrative; made up to show the shape. */
  | 'MADE_UP';

/** The part a person plays towards the child or the record. */
export type SpeakerRole =
  /** Under about 11. */
  | 'CHILD'
  /** About 11 to 17. */
  | 'YOUNG_PERSON'
  /** Adult who was in care. */
  | 'CARE_EXPERIENCED_ADULT'
  /** Parent or person with parental responsibility. */
  | 'PARENT'
  /** Foster, kinship or residential carer. */
  | 'CARER'
  /** Someone close. */
  | 'SIBLING_OR_FRIEND'
  /** Speaks at the child's request. */
  | 'ADVOCATE'
  /** Front-line worker. */
  | 'PRACTITIONER'
  /** Service or practice leader. */
  | 'MANAGER'
  /** Information manager or analyst. */
  | 'INFORMATION_ROLE'
  /** Studies the data. */
  | 'RESEARCHER'
  /** Department official or minister. */
  | 'GOVERNMENT'
  /** Inspectorate. */
  | 'INSPECTOR'
  /** Watches and describes; does not speak for anyone. */
  | 'OBSERVER';

/** How a spread is told. */
export type Spread =
  /** The values that a quarter, a half and three quarters do not exceed. */
  | 'QUARTILES'
  /** The smallest and the greatest value. */
  | 'RANGE'
  /** The standard deviation of all values. */
  | 'STANDARD_DEVIATION';

/** Which of several rows stands for the unit. */
export type StandingRowChoice =
  /** The first. */
  | 'FIRST'
  /** The last. */
  | 'LAST';

/** A strand of the work that an item belongs to. */
export type Strand =
  /** Saying what need is, and measuring it. */
  | 'NEED'
  /** Voice, and making things together. */
  | 'VOICE_COPRODUCTION'
  /** Reaching data and making sense of it. */
  | 'ACCESS_ANALYSIS';

/** Where a plan is made. */
export type StrategicLevel =
  /** In an authority or region. */
  | 'LOCAL'
  /** For the whole nation. */
  | 'NATIONAL';

/** How someone stands to what is recorded. */
export type SubjectRelation =
  /** It is about them. */
  | 'SELF'
  /** It is about their child. */
  | 'PARENT_OF'
  /** It is about their parent. */
  | 'CHILD_OF'
  /** It is about their brother or sister. */
  | 'SIBLING_OF'
  /** It is about someone they care for. */
  | 'CARER_OF'
  /** They work with the person and are named in it. */
  | 'WORKER_WITH'
  /** They are named in passing. */
  | 'MENTIONED'
  /** They are not named, but its use touches them. */
  | 'AFFECTED';

/** A set of rules by which small numbers are hidden. */
export type SuppressionPreset =
  /** Counts under 10 are hidden, others rounded to the nearest 5. */
  | 'ONS_10_5'
  /** As in the Department for Education's tables: counts 1 to 5 are hidden, zero is shown, national and regional counts are rounded to the nearest 10. */
  | 'DFE_CLA_TABLES'
  /** Counts under 10, zero included, are hidden. */
  | 'SECURE_10_INCL_ZERO';

/** A form in which a return is sent. */
export type Transport =
  /** Comma-separated files. */
  | 'CSV'
  /** XML document. */
  | 'XML'
  /** JSON document. */
  | 'JSON'
  /** Excel workbook, with a sheet for each table. */
  | 'XLSX';

/** What is counted once. */
export type UnitKind =
  /** Each child, or young person, once. */
  | 'CHILD'
  /** Each stretch of time once, such as a placement or a plan. */
  | 'EPISODE'
  /** Each thing that happens on a day once, such as a referral. */
  | 'EVENT';

/** The shape of a value. */
export type ValueShape =
  /** Two values; needs a reason. */
  | 'BINARY'
  /** Unordered categories. */
  | 'NOMINAL'
  /** Ordered categories. */
  | 'ORDINAL'
  /** A whole number of things. */
  | 'COUNT'
  /** A measured quantity with a unit. */
  | 'AMOUNT'
  /** A calendar date. */
  | 'DATE'
  /** Words. */
  | 'TEXT'
  /** Any way of expressing oneself. */
  | 'EXPRESSION'
  /** Shares across bands. */
  | 'DISTRIBUTION';

/** Whether language is used. */
export type Verbality =
  /** Uses language. */
  | 'VERBAL'
  /** Does not. */
  | 'NON_VERBAL'
  /** Either, or together. */
  | 'BOTH';

/** What about information someone may speak of. */
export type VoiceAbout =
  /** What is held about me. */
  | 'WHAT_IS_KNOWN'
  /** What ought to be held, or is missing. */
  | 'WHAT_SHOULD_BE_KNOWN'
  /** How I was asked. */
  | 'HOW_COLLECTED'
  /** Whether it went anywhere. */
  | 'TAKEN_FORWARD'
  /** Who it was passed to. */
  | 'SHARED'
  /** How it was joined or worked on. */
  | 'PROCESSED'
  /** How it was read by others. */
  | 'UNDERSTOOD'
  /** What was done. */
  | 'ACTED_ON'
  /** Use of automation or prediction. */
  | 'AUTOMATED_USE'
  /** The words used about me. */
  | 'WORDING';

/** What someone may tell. */
export type VoiceContent =
  /** What life is like. */
  | 'LIVED_EXPERIENCE'
  /** What I need. */
  | 'VIEW_OF_OWN_NEEDS'
  /** What I want to be different. */
  | 'HOPED_FOR_OUTCOME'
  /** How help felt. */
  | 'VIEW_OF_SUPPORT_RECEIVED'
  /** How giving help went. */
  | 'VIEW_OF_SUPPORT_GIVEN'
  /** What I wish and feel. */
  | 'WISHES_AND_FEELINGS'
  /** What is good, what I hope. */
  | 'STRENGTHS_AND_HOPES'
  /** What is wrong, said as it is. */
  | 'CHALLENGE_OR_ANGER';

/** In what form a voice is given. */
export type VoiceForm =
  /** Someone's own words, with their consent. */
  | 'QUOTE_WITH_CONSENT'
  /** The same in other words. */
  | 'PARAPHRASE'
  /** What several people said, brought together. */
  | 'THEME'
  /** What was seen of someone who told it without words. */
  | 'DESCRIPTION_OF_NON_VERBAL';

/** How many people speak. */
export type VoiceLevel =
  /** One person. */
  | 'INDIVIDUAL'
  /** A group together. */
  | 'COLLECTIVE'
  /** Many individuals brought together later. */
  | 'AGGREGATED';

/** A way of being heard. */
export type VoiceMode =
  /** Said aloud. */
  | 'SPOKEN'
  /** Written or typed. */
  | 'WRITTEN'
  /** British Sign Language or other sign language. */
  | 'SIGNED'
  /** Text or chat message. */
  | 'MESSAGE'
  /** Recorded speech. */
  | 'VOICE_NOTE'
  /** Picks from words or numbers. */
  | 'SCALED_CHOICE'
  /** Picks or sends emoji. */
  | 'EMOJI'
  /** Uses a symbol set or board. */
  | 'SYMBOL'
  /** Picks a photo or card. */
  | 'PICTURE_CHOICE'
  /** Draws, paints, makes a postcard. */
  | 'DRAWING'
  /** Makes something, such as a wreath. */
  | 'MODEL_OR_CRAFT'
  /** Takes photos, leads a tour, makes a map. */
  | 'PHOTO_OR_MAP'
  /** What is shown in play. */
  | 'PLAY'
  /** How a child is with others. */
  | 'INTERACTION'
  /** Face, posture, gesture, gaze, movement. */
  | 'BODY'
  /** Cry, laugh, babble, hum. */
  | 'SOUND'
  /** A pattern, such as not coming again and again. */
  | 'BEHAVIOUR_OVER_TIME'
  /** Came through an app; goes with another mode. */
  | 'APP';

/** When someone was heard. */
export type VoiceOccasion =
  /** Review or conference. */
  | 'FORMAL_REVIEW'
  /** Form or survey. */
  | 'QUESTIONNAIRE'
  /** Group set up to hear views. */
  | 'CONSULTATION_GROUP'
  /** Planned one-to-one session. */
  | 'DIRECT_WORK'
  /** Workshop using making or play. */
  | 'CREATIVE_SESSION'
  /** Tea, a drive, a task together. */
  | 'EVERYDAY_MOMENT'
  /** The child began it. */
  | 'CHILD_STARTED'
  /** A call or visit that happens anyway. */
  | 'ROUTINE_CONTACT';

/** What is done with a count of zero. */
export type ZeroTreatment =
  /** It is shown. */
  | 'SHOWN'
  /** It is hidden like a small count. */
  | 'HIDDEN';

export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;



/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  LedgerFact:
    | ( PublishedNode )
    | ( RegisteredNode )
    | ( ReleasedNode )
    | ( ActNode )
  ;
  DataElementValue:
    | ( PartNode<Items.CodedValue> )
    | ( PartNode<Items.TextValue> )
    | ( PartNode<Items.DateValue> )
    | ( PartNode<Items.TimestampValue> )
    | ( PartNode<Items.YearValue> )
    | ( PartNode<Items.IntegerValue> )
    | ( PartNode<Items.DecimalValue> )
    | ( PartNode<Items.TrueFalseValue> )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( ReleaseNode )
    | ( ItemNode<Items.CodeList> )
    | ( ItemNode<Items.CodingFrame> )
    | ( ItemNode<Items.DataElement> )
    | ( ItemNode<Items.Gate> )
    | ( ItemNode<Items.Indicator> )
    | ( ItemNode<Items.ItemMapping> )
    | ( ItemNode<Items.Method> )
    | ( ItemNode<Items.PracticeExample> )
    | ( ItemNode<Items.LocalProfile> )
    | ( ItemNode<Items.QuestionSet> )
    | ( ItemNode<Items.RecordTable> )
    | ( ItemNode<Items.DataReturn> )
    | ( ItemNode<Items.ValidationRule> )
    | ( ItemNode<Items.Term> )
    | ( ItemNode<Items.VoiceField> )
  ;
  RegistryItem:
    | ( ItemNode<Items.CodeList> )
    | ( ItemNode<Items.CodingFrame> )
    | ( ItemNode<Items.DataElement> )
    | ( ItemNode<Items.Gate> )
    | ( ItemNode<Items.Indicator> )
    | ( ItemNode<Items.ItemMapping> )
    | ( ItemNode<Items.Method> )
    | ( ItemNode<Items.PracticeExample> )
    | ( ItemNode<Items.LocalProfile> )
    | ( ItemNode<Items.QuestionSet> )
    | ( ItemNode<Items.RecordTable> )
    | ( ItemNode<Items.DataReturn> )
    | ( ItemNode<Items.ValidationRule> )
    | ( ItemNode<Items.Term> )
    | ( ItemNode<Items.VoiceField> )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  RegisterAuthorityInput: RegisterAuthorityInput;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  RegisterAuthorityPayload: ResolverTypeWrapper<RegisterAuthorityPayload>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  ClaimAgencyInput: ClaimAgencyInput;
  ClaimAgencyPayload: ResolverTypeWrapper<ClaimAgencyPayload>;
  SetMembershipInput: SetMembershipInput;
  SetMembershipPayload: ResolverTypeWrapper<SetMembershipPayload>;
  RegisterPanelInput: RegisterPanelInput;
  RegisterPanelPayload: ResolverTypeWrapper<RegisterPanelPayload>;
  HandOverStewardshipInput: HandOverStewardshipInput;
  HandOverStewardshipPayload: ResolverTypeWrapper<HandOverStewardshipPayload>;
  SetProfileInput: SetProfileInput;
  SetProfilePayload: ResolverTypeWrapper<SetProfilePayload>;
  WithholdTextInput: WithholdTextInput;
  WithholdTextPayload: ResolverTypeWrapper<WithholdTextPayload>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  DuplicatesCheckedInput: DuplicatesCheckedInput;
  ProposedChangeInput: ProposedChangeInput;
  ProposedChangeKind: ProposedChangeKind;
  ProposalBodyInput: ProposalBodyInput;
  CreateProposalInput: CreateProposalInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  CreateProposalPayload: ResolverTypeWrapper<CreateProposalPayload>;
  ReviseProposalInput: ReviseProposalInput;
  ReviseProposalPayload: ResolverTypeWrapper<ReviseProposalPayload>;
  JoinProposalInput: JoinProposalInput;
  JoinProposalPayload: ResolverTypeWrapper<JoinProposalPayload>;
  SubmitProposalInput: SubmitProposalInput;
  SubmitProposalPayload: ResolverTypeWrapper<SubmitProposalPayload>;
  WithdrawProposalInput: WithdrawProposalInput;
  WithdrawProposalPayload: ResolverTypeWrapper<WithdrawProposalPayload>;
  PublishReleaseInput: PublishReleaseInput;
  PublishReleasePayload: ResolverTypeWrapper<Omit<PublishReleasePayload, 'release'> & { release?: Maybe<ResolversTypes['Release']> }>;
  ReviewBodyInput: ReviewBodyInput;
  OpenRoundInput: OpenRoundInput;
  OpenRoundPayload: ResolverTypeWrapper<OpenRoundPayload>;
  RecordReviewInput: RecordReviewInput;
  RecordReviewPayload: ResolverTypeWrapper<RecordReviewPayload>;
  MakeCommentInput: MakeCommentInput;
  MakeCommentPayload: ResolverTypeWrapper<MakeCommentPayload>;
  DecideAtGateInput: DecideAtGateInput;
  DecideAtGatePayload: ResolverTypeWrapper<DecideAtGatePayload>;
  AskPanelInput: AskPanelInput;
  AskPanelPayload: ResolverTypeWrapper<AskPanelPayload>;
  RecordPanelViewInput: RecordPanelViewInput;
  RecordPanelViewPayload: ResolverTypeWrapper<RecordPanelViewPayload>;
  AddPanelMemberInput: AddPanelMemberInput;
  AddPanelMemberPayload: ResolverTypeWrapper<AddPanelMemberPayload>;
  RemovePanelMemberInput: RemovePanelMemberInput;
  RemovePanelMemberPayload: ResolverTypeWrapper<RemovePanelMemberPayload>;
  CastVoteInput: CastVoteInput;
  CastVotePayload: ResolverTypeWrapper<CastVotePayload>;
  CloseBallotInput: CloseBallotInput;
  CloseBallotPayload: ResolverTypeWrapper<CloseBallotPayload>;
  PlaceHoldInput: PlaceHoldInput;
  PlaceHoldPayload: ResolverTypeWrapper<PlaceHoldPayload>;
  AnswerHoldInput: AnswerHoldInput;
  AnswerHoldPayload: ResolverTypeWrapper<AnswerHoldPayload>;
  SettleHoldInput: SettleHoldInput;
  SettleHoldPayload: ResolverTypeWrapper<SettleHoldPayload>;
  RecordDissentInput: RecordDissentInput;
  RecordDissentPayload: ResolverTypeWrapper<RecordDissentPayload>;
  HoldSettlement: HoldSettlement;
  CoDesignStageInput: CoDesignStageInput;
  CoDesignSessionInput: CoDesignSessionInput;
  PeopleCountInput: PeopleCountInput;
  CoDesignReachInput: CoDesignReachInput;
  InformedByInput: InformedByInput;
  AwarenessInput: AwarenessInput;
  LundyInput: LundyInput;
  RecordCoDesignInput: RecordCoDesignInput;
  RecordCoDesignPayload: ResolverTypeWrapper<RecordCoDesignPayload>;
  HearFeedbackInput: HearFeedbackInput;
  HearFeedbackPayload: ResolverTypeWrapper<HearFeedbackPayload>;
  ReplyTextInput: ReplyTextInput;
  AnswerFeedbackInput: AnswerFeedbackInput;
  AnswerFeedbackPayload: ResolverTypeWrapper<AnswerFeedbackPayload>;
  AnswerEthicsQuestionInput: AnswerEthicsQuestionInput;
  AnswerEthicsQuestionPayload: ResolverTypeWrapper<AnswerEthicsQuestionPayload>;
  RecordStressTestInput: RecordStressTestInput;
  RecordStressTestPayload: ResolverTypeWrapper<RecordStressTestPayload>;
  LocalBindingInput: LocalBindingInput;
  RecordAdoptionInput: RecordAdoptionInput;
  RecordAdoptionPayload: ResolverTypeWrapper<RecordAdoptionPayload>;
  EndAdoptionInput: EndAdoptionInput;
  EndAdoptionPayload: ResolverTypeWrapper<EndAdoptionPayload>;
  MinutesPerInput: MinutesPerInput;
  OffsetInput: OffsetInput;
  StateBurdenInput: StateBurdenInput;
  StateBurdenPayload: ResolverTypeWrapper<StateBurdenPayload>;
  RaiseConcernInput: RaiseConcernInput;
  RaiseConcernPayload: ResolverTypeWrapper<RaiseConcernPayload>;
  AnswerConcernInput: AnswerConcernInput;
  AnswerConcernPayload: ResolverTypeWrapper<AnswerConcernPayload>;
  RaiseGapInput: RaiseGapInput;
  RaiseGapPayload: ResolverTypeWrapper<RaiseGapPayload>;
  SupportGapInput: SupportGapInput;
  SupportGapPayload: ResolverTypeWrapper<SupportGapPayload>;
  FillGapInput: FillGapInput;
  FillGapPayload: ResolverTypeWrapper<FillGapPayload>;
  StateRecognitionInput: StateRecognitionInput;
  StateRecognitionPayload: ResolverTypeWrapper<StateRecognitionPayload>;
  ClaimPerverseEffectInput: ClaimPerverseEffectInput;
  ClaimPerverseEffectPayload: ResolverTypeWrapper<ClaimPerverseEffectPayload>;
  MovePerverseEffectInput: MovePerverseEffectInput;
  MovePerverseEffectPayload: ResolverTypeWrapper<MovePerverseEffectPayload>;
  UserError: ResolverTypeWrapper<UserError>;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  AboutInput: AboutInput;
  AuditScope: AuditScope;
  VoiceAudit: ResolverTypeWrapper<VoiceAudit>;
  VoiceTrace: ResolverTypeWrapper<VoiceTrace>;
  RoleShare: ResolverTypeWrapper<RoleShare>;
  MeasureShare: ResolverTypeWrapper<MeasureShare>;
  CakeGapConnection: ResolverTypeWrapper<CakeGapConnection>;
  CakeGapEdge: ResolverTypeWrapper<CakeGapEdge>;
  CakeGap: ResolverTypeWrapper<CakeGap>;
  CakeCount: ResolverTypeWrapper<CakeCount>;
  MissingVoice: ResolverTypeWrapper<MissingVoice>;
  MissingVoiceReason: MissingVoiceReason;
  AskedElsewhereConnection: ResolverTypeWrapper<AskedElsewhereConnection>;
  AskedElsewhereEdge: ResolverTypeWrapper<AskedElsewhereEdge>;
  AskedElsewhere: ResolverTypeWrapper<AskedElsewhere>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  AskedReason: AskedReason;
  AskedCount: ResolverTypeWrapper<AskedCount>;
  DuplicatePairConnection: ResolverTypeWrapper<DuplicatePairConnection>;
  DuplicatePairEdge: ResolverTypeWrapper<DuplicatePairEdge>;
  DuplicatePair: ResolverTypeWrapper<DuplicatePair>;
  DuplicateShare: ResolverTypeWrapper<DuplicateShare>;
  VoiceBalanceTotal: ResolverTypeWrapper<VoiceBalanceTotal>;
  EntryChange: ResolverTypeWrapper<EntryChange>;
  Comparison: ResolverTypeWrapper<ComparisonNode>;
  AxisVerdict: ResolverTypeWrapper<AxisVerdict>;
  ItemChange: ResolverTypeWrapper<ItemChange>;
  ChangeClass: ChangeClass;
  ChangeLevel: ChangeLevel;
  ChangeAxis: ChangeAxis;
  ProposalKind: ProposalKind;
  ProposalDirection: ProposalDirection;
  ProposalState: ProposalState;
  ReviewDecision: ReviewDecision;
  OwnChild: OwnChild;
  LooksLikeMyLife: LooksLikeMyLife;
  PanelReach: PanelReach;
  DecisionOutcome: DecisionOutcome;
  CoDesignInfluence: CoDesignInfluence;
  ParticipationMode: ParticipationMode;
  FeedbackForm: FeedbackForm;
  FeedbackOutcome: FeedbackOutcome;
  EthicsStance: EthicsStance;
  StressResult: StressResult;
  ConcernReplyState: ConcernReplyState;
  ConcernState: ConcernState;
  PerverseState: PerverseState;
  OrganisationKind: OrganisationKind;
  Nation: Nation;
  MemberRole: MemberRole;
  ProfileState: ProfileState;
  Agreement: Agreement;
  HoldState: HoldState;
  Authority: ResolverTypeWrapper<Authority>;
  CapacityCount: ResolverTypeWrapper<CapacityCount>;
  Panel: ResolverTypeWrapper<Panel>;
  Stewardship: ResolverTypeWrapper<Stewardship>;
  ProfileUse: ResolverTypeWrapper<ProfileUse>;
  Proposal: ResolverTypeWrapper<Proposal>;
  ProposalConnection: ResolverTypeWrapper<ProposalConnection>;
  ProposalEdge: ResolverTypeWrapper<ProposalEdge>;
  DuplicatesChecked: ResolverTypeWrapper<DuplicatesChecked>;
  ProposedChange: ResolverTypeWrapper<ProposedChange>;
  Candidate: ResolverTypeWrapper<Candidate>;
  CandidateEntry: ResolverTypeWrapper<CandidateEntry>;
  CandidateAction: CandidateAction;
  Finding: ResolverTypeWrapper<Finding>;
  FindingSeverity: FindingSeverity;
  Missing: ResolverTypeWrapper<Missing>;
  Round: ResolverTypeWrapper<Round>;
  ConstituencyTally: ResolverTypeWrapper<ConstituencyTally>;
  Review: ResolverTypeWrapper<Review>;
  Comment: ResolverTypeWrapper<Comment>;
  PanelRequest: ResolverTypeWrapper<PanelRequest>;
  PanelView: ResolverTypeWrapper<PanelView>;
  PanelViewSource: PanelViewSource;
  Hold: ResolverTypeWrapper<Hold>;
  Dissent: ResolverTypeWrapper<Dissent>;
  DissentConnection: ResolverTypeWrapper<DissentConnection>;
  DissentEdge: ResolverTypeWrapper<DissentEdge>;
  Decision: ResolverTypeWrapper<Decision>;
  DecisionConnection: ResolverTypeWrapper<DecisionConnection>;
  DecisionEdge: ResolverTypeWrapper<DecisionEdge>;
  EthicsQuestion: ResolverTypeWrapper<EthicsQuestion>;
  EthicsAnswer: ResolverTypeWrapper<EthicsAnswer>;
  StressTest: ResolverTypeWrapper<StressTest>;
  About: ResolverTypeWrapper<About>;
  CoDesignRecord: ResolverTypeWrapper<CoDesignRecord>;
  CoDesignStage: ResolverTypeWrapper<CoDesignStage>;
  Feedback: ResolverTypeWrapper<Feedback>;
  FeedbackConnection: ResolverTypeWrapper<FeedbackConnection>;
  FeedbackEdge: ResolverTypeWrapper<FeedbackEdge>;
  FeedbackAnswer: ResolverTypeWrapper<FeedbackAnswer>;
  ReplyText: ResolverTypeWrapper<ReplyText>;
  Adoption: ResolverTypeWrapper<Adoption>;
  AdoptionConnection: ResolverTypeWrapper<AdoptionConnection>;
  AdoptionEdge: ResolverTypeWrapper<AdoptionEdge>;
  Recognition: ResolverTypeWrapper<Recognition>;
  RecognitionConnection: ResolverTypeWrapper<RecognitionConnection>;
  RecognitionEdge: ResolverTypeWrapper<RecognitionEdge>;
  Burden: ResolverTypeWrapper<Burden>;
  BurdenOffset: ResolverTypeWrapper<BurdenOffset>;
  BurdenReport: ResolverTypeWrapper<BurdenReport>;
  Concern: ResolverTypeWrapper<Concern>;
  ConcernConnection: ResolverTypeWrapper<ConcernConnection>;
  ConcernEdge: ResolverTypeWrapper<ConcernEdge>;
  ConcernReply: ResolverTypeWrapper<ConcernReply>;
  Gap: ResolverTypeWrapper<Gap>;
  GapConnection: ResolverTypeWrapper<GapConnection>;
  GapEdge: ResolverTypeWrapper<GapEdge>;
  PerverseEffect: ResolverTypeWrapper<PerverseEffect>;
  PerverseEffectConnection: ResolverTypeWrapper<PerverseEffectConnection>;
  PerverseEffectEdge: ResolverTypeWrapper<PerverseEffectEdge>;
  PerverseMove: ResolverTypeWrapper<PerverseMove>;
  Duplicate: ResolverTypeWrapper<Duplicate>;
  QueueReason: QueueReason;
  QueueEntry: ResolverTypeWrapper<QueueEntry>;
  QueueEntryConnection: ResolverTypeWrapper<QueueEntryConnection>;
  QueueEntryEdge: ResolverTypeWrapper<QueueEntryEdge>;
  RoleBalance: ResolverTypeWrapper<RoleBalance>;
  Overdue: ResolverTypeWrapper<Overdue>;
  StaleItem: ResolverTypeWrapper<StaleItem>;
  AuthorityConnection: ResolverTypeWrapper<AuthorityConnection>;
  AuthorityEdge: ResolverTypeWrapper<AuthorityEdge>;
  PanelConnection: ResolverTypeWrapper<PanelConnection>;
  PanelEdge: ResolverTypeWrapper<PanelEdge>;
  RegistrationConnection: ResolverTypeWrapper<RegistrationConnection>;
  RegistrationEdge: ResolverTypeWrapper<RegistrationEdge>;
  ProposalFilter: ProposalFilter;
  LedgerConnection: ResolverTypeWrapper<Omit<LedgerConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['LedgerEdge']>, nodes: ReadonlyArray<ResolversTypes['LedgerEvent']> }>;
  LedgerEdge: ResolverTypeWrapper<Omit<LedgerEdge, 'node'> & { node: ResolversTypes['LedgerEvent'] }>;
  LedgerEvent: ResolverTypeWrapper<Omit<LedgerEvent, 'fact'> & { fact: ResolversTypes['LedgerFact'] }>;
  LedgerFact: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['LedgerFact']>;
  VersionPublished: ResolverTypeWrapper<PublishedNode>;
  RegistrationSet: ResolverTypeWrapper<RegisteredNode>;
  ReleasePublished: ResolverTypeWrapper<ReleasedNode>;
  ActRecorded: ResolverTypeWrapper<ActNode>;
  FiguresElsewhere: ResolverTypeWrapper<FiguresElsewhere>;
  FigurePlace: ResolverTypeWrapper<FigurePlace>;
  Citation: ResolverTypeWrapper<Citation>;
  VersionRecord: ResolverTypeWrapper<VersionRecord>;
  ItemMappingConnection: ResolverTypeWrapper<Omit<ItemMappingConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ItemMappingEdge']>, nodes: ReadonlyArray<ResolversTypes['ItemMapping']> }>;
  ItemMappingEdge: ResolverTypeWrapper<Omit<ItemMappingEdge, 'node'> & { node: ResolversTypes['ItemMapping'] }>;
  MethodComparison: ResolverTypeWrapper<MethodComparison>;
  MethodPart: ResolverTypeWrapper<MethodPart>;
  MethodAspect: MethodAspect;
  NoticeReading: ResolverTypeWrapper<NoticeReading>;
  NoticeReadingState: NoticeReadingState;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  ItemFilter: ItemFilter;
  ItemConnection: ResolverTypeWrapper<Omit<ItemConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ItemEdge']>, nodes: ReadonlyArray<ResolversTypes['RegistryItem']> }>;
  ItemEdge: ResolverTypeWrapper<Omit<ItemEdge, 'node'> & { node: ResolversTypes['RegistryItem'] }>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Registration: ResolverTypeWrapper<Registration>;
  RegistrationStatus: RegistrationStatus;
  Release: ResolverTypeWrapper<ReleaseNode>;
  Artefact: ResolverTypeWrapper<Artefact>;
  ArtefactTarget: ArtefactTarget;
  ReleaseConnection: ResolverTypeWrapper<Omit<ReleaseConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ReleaseEdge']>, nodes: ReadonlyArray<ResolversTypes['Release']> }>;
  ReleaseEdge: ResolverTypeWrapper<Omit<ReleaseEdge, 'node'> & { node: ResolversTypes['Release'] }>;
  TryIndicatorInput: TryIndicatorInput;
  TriedTableInput: TriedTableInput;
  TriedExternalInput: TriedExternalInput;
  MeasureDialect: MeasureDialect;
  TriedIndicator: ResolverTypeWrapper<TriedIndicator>;
  TrialStatus: TrialStatus;
  TrialProblem: ResolverTypeWrapper<TrialProblem>;
  TriedSql: ResolverTypeWrapper<TriedSql>;
  MeasureTable: ResolverTypeWrapper<MeasureTable>;
  MeasureRow: ResolverTypeWrapper<MeasureRow>;
  Viewer: ResolverTypeWrapper<Viewer>;
  ViewerRole: ViewerRole;
  ViewerScope: ViewerScope;
  ReadLimits: ResolverTypeWrapper<ReadLimits>;
  Webhook: ResolverTypeWrapper<Webhook>;
  WebhookState: WebhookState;
  CreateWebhookInput: CreateWebhookInput;
  CreateWebhookPayload: ResolverTypeWrapper<CreateWebhookPayload>;
  WebhookInput: WebhookInput;
  WebhookPayload: ResolverTypeWrapper<WebhookPayload>;
  TestWebhookPayload: ResolverTypeWrapper<TestWebhookPayload>;
  RegistryItem: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['RegistryItem']>;
  CodeList: ResolverTypeWrapper<ItemNode<Items.CodeList>>;
  CodingFrame: ResolverTypeWrapper<ItemNode<Items.CodingFrame>>;
  DataElement: ResolverTypeWrapper<ItemNode<Items.DataElement>>;
  Gate: ResolverTypeWrapper<ItemNode<Items.Gate>>;
  Indicator: ResolverTypeWrapper<ItemNode<Items.Indicator>>;
  ItemMapping: ResolverTypeWrapper<ItemNode<Items.ItemMapping>>;
  Method: ResolverTypeWrapper<ItemNode<Items.Method>>;
  PracticeExample: ResolverTypeWrapper<ItemNode<Items.PracticeExample>>;
  LocalProfile: ResolverTypeWrapper<ItemNode<Items.LocalProfile>>;
  QuestionSet: ResolverTypeWrapper<ItemNode<Items.QuestionSet>>;
  RecordTable: ResolverTypeWrapper<ItemNode<Items.RecordTable>>;
  DataReturn: ResolverTypeWrapper<ItemNode<Items.DataReturn>>;
  ValidationRule: ResolverTypeWrapper<ItemNode<Items.ValidationRule>>;
  Term: ResolverTypeWrapper<ItemNode<Items.Term>>;
  VoiceField: ResolverTypeWrapper<ItemNode<Items.VoiceField>>;
  ItemKind: null;
  AgeRule: ResolverTypeWrapper<Items.AgeRule>;
  AggregationRule: ResolverTypeWrapper<Items.AggregationRule>;
  AskRule: ResolverTypeWrapper<Items.AskRule>;
  AskedBy: ResolverTypeWrapper<Items.AskedBy>;
  AudienceText: ResolverTypeWrapper<Items.AudienceText>;
  AuthorshipSpec: ResolverTypeWrapper<PartNode<Items.AuthorshipSpec>>;
  AutomatedUseDeclaration: ResolverTypeWrapper<Items.AutomatedUseDeclaration>;
  BandMerge: ResolverTypeWrapper<PartNode<Items.BandMerge>>;
  BetweenAuthorities: ResolverTypeWrapper<Items.BetweenAuthorities>;
  CakeSlice: ResolverTypeWrapper<Items.CakeSlice>;
  CakeView: ResolverTypeWrapper<Items.CakeView>;
  CannotCompute: ResolverTypeWrapper<Items.CannotCompute>;
  Care: ResolverTypeWrapper<Items.Care>;
  ChildrensCode: ResolverTypeWrapper<Items.ChildrensCode>;
  Code: ResolverTypeWrapper<PartNode<Items.Code>>;
  CodeMatch: ResolverTypeWrapper<PartNode<Items.CodeMatch>>;
  CodedExample: ResolverTypeWrapper<Items.CodedExample>;
  CodedValue: ResolverTypeWrapper<PartNode<Items.CodedValue>>;
  CoderGroup: ResolverTypeWrapper<Items.CoderGroup>;
  CollectionPeriod: ResolverTypeWrapper<Items.CollectionPeriod>;
  Column: ResolverTypeWrapper<PartNode<Items.Column>>;
  ComesBack: ResolverTypeWrapper<Items.ComesBack>;
  CommunicationSupport: ResolverTypeWrapper<Items.CommunicationSupport>;
  Companion: ResolverTypeWrapper<PartNode<Items.Companion>>;
  Comparability: ResolverTypeWrapper<Items.Comparability>;
  ConsentStatement: ResolverTypeWrapper<Items.ConsentStatement>;
  CountingUnit: ResolverTypeWrapper<Items.CountingUnit>;
  CoverageStages: ResolverTypeWrapper<PartNode<Items.CoverageStages>>;
  DailyUse: ResolverTypeWrapper<PartNode<Items.DailyUse>>;
  DateValue: ResolverTypeWrapper<PartNode<Items.DateValue>>;
  DecimalValue: ResolverTypeWrapper<PartNode<Items.DecimalValue>>;
  DecisionUse: ResolverTypeWrapper<Items.DecisionUse>;
  DefinitionExample: ResolverTypeWrapper<Items.DefinitionExample>;
  Denominator: ResolverTypeWrapper<PartNode<Items.Denominator>>;
  Denominators: ResolverTypeWrapper<PartNode<Items.Denominators>>;
  Derivation: ResolverTypeWrapper<PartNode<Items.Derivation>>;
  DerivedValue: ResolverTypeWrapper<Items.DerivedValue>;
  Disaggregation: ResolverTypeWrapper<PartNode<Items.Disaggregation>>;
  DistributionBand: ResolverTypeWrapper<PartNode<Items.DistributionBand>>;
  Dpia: ResolverTypeWrapper<Items.Dpia>;
  ElementConcept: ResolverTypeWrapper<Items.ElementConcept>;
  Equity: ResolverTypeWrapper<Items.Equity>;
  EthicsRequirement: ResolverTypeWrapper<PartNode<Items.EthicsRequirement>>;
  ExampleReport: ResolverTypeWrapper<Items.ExampleReport>;
  ExampleTable: ResolverTypeWrapper<Items.ExampleTable>;
  Exclusion: ResolverTypeWrapper<Items.Exclusion>;
  ExternalEnd: ResolverTypeWrapper<Items.ExternalEnd>;
  ExternalInput: ResolverTypeWrapper<PartNode<Items.ExternalInput>>;
  Facets: ResolverTypeWrapper<Items.Facets>;
  FallbackStep: ResolverTypeWrapper<PartNode<Items.FallbackStep>>;
  FileForm: ResolverTypeWrapper<Items.FileForm>;
  Fitness: ResolverTypeWrapper<Items.Fitness>;
  FrameCode: ResolverTypeWrapper<PartNode<Items.FrameCode>>;
  FrameReview: ResolverTypeWrapper<Items.FrameReview>;
  GateRequirement: ResolverTypeWrapper<Items.GateRequirement>;
  GoodDecider: ResolverTypeWrapper<Items.GoodDecider>;
  GroupImpact: ResolverTypeWrapper<Items.GroupImpact>;
  IntegerValue: ResolverTypeWrapper<PartNode<Items.IntegerValue>>;
  Journey: ResolverTypeWrapper<Items.Journey>;
  JourneyStep: ResolverTypeWrapper<Items.JourneyStep>;
  LaterReader: ResolverTypeWrapper<Items.LaterReader>;
  LawAndEthics: ResolverTypeWrapper<PartNode<Items.LawAndEthics>>;
  LawfulBasis: ResolverTypeWrapper<Items.LawfulBasis>;
  LicenceGroup: ResolverTypeWrapper<Items.LicenceGroup>;
  LinkageDeclaration: ResolverTypeWrapper<Items.LinkageDeclaration>;
  LocalDifference: ResolverTypeWrapper<PartNode<Items.LocalDifference>>;
  MachineCoding: ResolverTypeWrapper<Items.MachineCoding>;
  MappedCodes: ResolverTypeWrapper<Items.MappedCodes>;
  MappingEnd: ResolverTypeWrapper<PartNode<Items.MappingEnd>>;
  MappingFixture: ResolverTypeWrapper<Items.MappingFixture>;
  MappingTest: ResolverTypeWrapper<Items.MappingTest>;
  MarkerText: ResolverTypeWrapper<Items.MarkerText>;
  MeasureCalculation: ResolverTypeWrapper<PartNode<Items.MeasureCalculation>>;
  MeasureCertainty: ResolverTypeWrapper<Items.MeasureCertainty>;
  MeasureComponents: ResolverTypeWrapper<PartNode<Items.MeasureComponents>>;
  MeasureDistribution: ResolverTypeWrapper<PartNode<Items.MeasureDistribution>>;
  MeasureFigure: ResolverTypeWrapper<Items.MeasureFigure>;
  MeasureHeadline: ResolverTypeWrapper<PartNode<Items.MeasureHeadline>>;
  MeasurePopulation: ResolverTypeWrapper<PartNode<Items.MeasurePopulation>>;
  MeasureRounding: ResolverTypeWrapper<Items.MeasureRounding>;
  MeasureSource: ResolverTypeWrapper<PartNode<Items.MeasureSource>>;
  MethodDialogue: ResolverTypeWrapper<Items.MethodDialogue>;
  MethodIndependence: ResolverTypeWrapper<Items.MethodIndependence>;
  MethodSetup: ResolverTypeWrapper<Items.MethodSetup>;
  MissingBand: ResolverTypeWrapper<PartNode<Items.MissingBand>>;
  MissingRule: ResolverTypeWrapper<PartNode<Items.MissingRule>>;
  ModeSpec: ResolverTypeWrapper<Items.ModeSpec>;
  NameElsewhere: ResolverTypeWrapper<Items.NameElsewhere>;
  NamedPart: ResolverTypeWrapper<Items.NamedPart>;
  NewForm: ResolverTypeWrapper<Items.NewForm>;
  Notice: ResolverTypeWrapper<Items.Notice>;
  NoticeTest: ResolverTypeWrapper<Items.NoticeTest>;
  Nullability: ResolverTypeWrapper<Items.Nullability>;
  ObservationSpec: ResolverTypeWrapper<PartNode<Items.ObservationSpec>>;
  Occurrence: ResolverTypeWrapper<Items.Occurrence>;
  OpenQuestion: ResolverTypeWrapper<Items.OpenQuestion>;
  OverTime: ResolverTypeWrapper<Items.OverTime>;
  PeopleInIt: ResolverTypeWrapper<Items.PeopleInIt>;
  PopulationTime: ResolverTypeWrapper<Items.PopulationTime>;
  PromiseStatement: ResolverTypeWrapper<Items.PromiseStatement>;
  PublicGood: ResolverTypeWrapper<Items.PublicGood>;
  Question: ResolverTypeWrapper<PartNode<Items.Question>>;
  QuorumRule: ResolverTypeWrapper<Items.QuorumRule>;
  Reach: ResolverTypeWrapper<Items.Reach>;
  Recipient: ResolverTypeWrapper<Items.Recipient>;
  Reliability: ResolverTypeWrapper<Items.Reliability>;
  ReplyRule: ResolverTypeWrapper<Items.ReplyRule>;
  RequiredField: ResolverTypeWrapper<Items.RequiredField>;
  ReturnSubject: ResolverTypeWrapper<PartNode<Items.ReturnSubject>>;
  RevisitRule: ResolverTypeWrapper<Items.RevisitRule>;
  RuleCover: ResolverTypeWrapper<PartNode<Items.RuleCover>>;
  RuleEffect: ResolverTypeWrapper<PartNode<Items.RuleEffect>>;
  RuleExample: ResolverTypeWrapper<Items.RuleExample>;
  RuleReport: ResolverTypeWrapper<PartNode<Items.RuleReport>>;
  SafeguardingLimits: ResolverTypeWrapper<PartNode<Items.SafeguardingLimits>>;
  SensitiveAsk: ResolverTypeWrapper<Items.SensitiveAsk>;
  SeriesBreak: ResolverTypeWrapper<Items.SeriesBreak>;
  SocialLicence: ResolverTypeWrapper<Items.SocialLicence>;
  Source: ResolverTypeWrapper<Items.Source>;
  StandingRow: ResolverTypeWrapper<Items.StandingRow>;
  StewardRole: ResolverTypeWrapper<Items.StewardRole>;
  StrategicOwner: ResolverTypeWrapper<Items.StrategicOwner>;
  StressTestRule: ResolverTypeWrapper<Items.StressTestRule>;
  Subject: ResolverTypeWrapper<Items.Subject>;
  SubjectAccess: ResolverTypeWrapper<Items.SubjectAccess>;
  SubjectScope: ResolverTypeWrapper<Items.SubjectScope>;
  SuppressionPolicy: ResolverTypeWrapper<PartNode<Items.SuppressionPolicy>>;
  TableKey: ResolverTypeWrapper<Items.TableKey>;
  TermLabel: ResolverTypeWrapper<Items.TermLabel>;
  TermMeaning: ResolverTypeWrapper<Items.TermMeaning>;
  TextValue: ResolverTypeWrapper<PartNode<Items.TextValue>>;
  TimestampValue: ResolverTypeWrapper<PartNode<Items.TimestampValue>>;
  TrueFalseValue: ResolverTypeWrapper<PartNode<Items.TrueFalseValue>>;
  VoiceAxes: ResolverTypeWrapper<Items.VoiceAxes>;
  VoiceContextSpec: ResolverTypeWrapper<PartNode<Items.VoiceContextSpec>>;
  VoiceEntry: ResolverTypeWrapper<Items.VoiceEntry>;
  Voices: ResolverTypeWrapper<Items.Voices>;
  YearValue: ResolverTypeWrapper<PartNode<Items.YearValue>>;
  YearsInForce: ResolverTypeWrapper<Items.YearsInForce>;
  DataElementValue: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DataElementValue']>;
  AgreementStatistic: AgreementStatistic;
  ArticleNine: ArticleNine;
  ArticleSix: ArticleSix;
  Audience: Audience;
  AutomatedUse: AutomatedUse;
  BeneficiaryKind: BeneficiaryKind;
  BetterWhen: BetterWhen;
  BoundaryRule: BoundaryRule;
  CakeLayer: CakeLayer;
  CertaintyLevel: CertaintyLevel;
  CipTag: CipTag;
  CodedUnit: CodedUnit;
  CompanionKind: CompanionKind;
  ConditionLevel: ConditionLevel;
  ConsentModel: ConsentModel;
  CostBand: CostBand;
  DenominatorBase: DenominatorBase;
  DifferenceKind: DifferenceKind;
  DifferenceTarget: DifferenceTarget;
  DisclosureMarker: DisclosureMarker;
  DpiaState: DpiaState;
  DpiaTrigger: DpiaTrigger;
  Driver: Driver;
  EthicsStage: EthicsStage;
  EvidenceLabel: EvidenceLabel;
  ExampleForm: ExampleForm;
  ExampleOrigin: ExampleOrigin;
  Explicitness: Explicitness;
  ExternalInputKind: ExternalInputKind;
  FallbackRung: FallbackRung;
  FitnessRating: FitnessRating;
  GateCode: GateCode;
  GateDecider: GateDecider;
  HeadlineBase: HeadlineBase;
  Identifiability: Identifiability;
  InfluencePoint: InfluencePoint;
  InformationLevel: InformationLevel;
  ItemStatus: ItemStatus;
  JourneyStage: JourneyStage;
  Jurisdiction: Jurisdiction;
  LedBy: LedBy;
  LifeStage: LifeStage;
  LinkageState: LinkageState;
  MappingTransform: MappingTransform;
  MatchType: MatchType;
  MeasureAspect: MeasureAspect;
  MeasureFocus: MeasureFocus;
  MeasureKind: MeasureKind;
  MeasureType: MeasureType;
  MethodKind: MethodKind;
  MissingKind: MissingKind;
  MissingTreatment: MissingTreatment;
  ModeFamily: ModeFamily;
  NoticeTestResult: NoticeTestResult;
  Origin: Origin;
  ParticipationCarries: ParticipationCarries;
  ProfileScope: ProfileScope;
  QuestionSetPurpose: QuestionSetPurpose;
  QuorumSource: QuorumSource;
  QuotePolicy: QuotePolicy;
  QuotientBase: QuotientBase;
  RecordRole: RecordRole;
  ReliabilityBand: ReliabilityBand;
  ReviewCapacity: ReviewCapacity;
  ReviewTrigger: ReviewTrigger;
  RoundingMode: RoundingMode;
  RuleEffectKind: RuleEffectKind;
  RuleOrigin: RuleOrigin;
  RuleSeverity: RuleSeverity;
  RulesState: RulesState;
  Sector: Sector;
  SourceState: SourceState;
  SpeakerRole: SpeakerRole;
  Spread: Spread;
  StandingRowChoice: StandingRowChoice;
  Strand: Strand;
  StrategicLevel: StrategicLevel;
  SubjectRelation: SubjectRelation;
  SuppressionPreset: SuppressionPreset;
  Transport: Transport;
  UnitKind: UnitKind;
  ValueShape: ValueShape;
  Verbality: Verbality;
  VoiceAbout: VoiceAbout;
  VoiceContent: VoiceContent;
  VoiceForm: VoiceForm;
  VoiceLevel: VoiceLevel;
  VoiceMode: VoiceMode;
  VoiceOccasion: VoiceOccasion;
  ZeroTreatment: ZeroTreatment;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  RegisterAuthorityInput: RegisterAuthorityInput;
  String: Scalars['String']['output'];
  RegisterAuthorityPayload: RegisterAuthorityPayload;
  Int: Scalars['Int']['output'];
  Boolean: Scalars['Boolean']['output'];
  ClaimAgencyInput: ClaimAgencyInput;
  ClaimAgencyPayload: ClaimAgencyPayload;
  SetMembershipInput: SetMembershipInput;
  SetMembershipPayload: SetMembershipPayload;
  RegisterPanelInput: RegisterPanelInput;
  RegisterPanelPayload: RegisterPanelPayload;
  HandOverStewardshipInput: HandOverStewardshipInput;
  HandOverStewardshipPayload: HandOverStewardshipPayload;
  SetProfileInput: SetProfileInput;
  SetProfilePayload: SetProfilePayload;
  WithholdTextInput: WithholdTextInput;
  WithholdTextPayload: WithholdTextPayload;
  Mutation: Record<PropertyKey, never>;
  DuplicatesCheckedInput: DuplicatesCheckedInput;
  ProposedChangeInput: ProposedChangeInput;
  ProposalBodyInput: ProposalBodyInput;
  CreateProposalInput: CreateProposalInput;
  ID: Scalars['ID']['output'];
  CreateProposalPayload: CreateProposalPayload;
  ReviseProposalInput: ReviseProposalInput;
  ReviseProposalPayload: ReviseProposalPayload;
  JoinProposalInput: JoinProposalInput;
  JoinProposalPayload: JoinProposalPayload;
  SubmitProposalInput: SubmitProposalInput;
  SubmitProposalPayload: SubmitProposalPayload;
  WithdrawProposalInput: WithdrawProposalInput;
  WithdrawProposalPayload: WithdrawProposalPayload;
  PublishReleaseInput: PublishReleaseInput;
  PublishReleasePayload: Omit<PublishReleasePayload, 'release'> & { release?: Maybe<ResolversParentTypes['Release']> };
  ReviewBodyInput: ReviewBodyInput;
  OpenRoundInput: OpenRoundInput;
  OpenRoundPayload: OpenRoundPayload;
  RecordReviewInput: RecordReviewInput;
  RecordReviewPayload: RecordReviewPayload;
  MakeCommentInput: MakeCommentInput;
  MakeCommentPayload: MakeCommentPayload;
  DecideAtGateInput: DecideAtGateInput;
  DecideAtGatePayload: DecideAtGatePayload;
  AskPanelInput: AskPanelInput;
  AskPanelPayload: AskPanelPayload;
  RecordPanelViewInput: RecordPanelViewInput;
  RecordPanelViewPayload: RecordPanelViewPayload;
  AddPanelMemberInput: AddPanelMemberInput;
  AddPanelMemberPayload: AddPanelMemberPayload;
  RemovePanelMemberInput: RemovePanelMemberInput;
  RemovePanelMemberPayload: RemovePanelMemberPayload;
  CastVoteInput: CastVoteInput;
  CastVotePayload: CastVotePayload;
  CloseBallotInput: CloseBallotInput;
  CloseBallotPayload: CloseBallotPayload;
  PlaceHoldInput: PlaceHoldInput;
  PlaceHoldPayload: PlaceHoldPayload;
  AnswerHoldInput: AnswerHoldInput;
  AnswerHoldPayload: AnswerHoldPayload;
  SettleHoldInput: SettleHoldInput;
  SettleHoldPayload: SettleHoldPayload;
  RecordDissentInput: RecordDissentInput;
  RecordDissentPayload: RecordDissentPayload;
  CoDesignStageInput: CoDesignStageInput;
  CoDesignSessionInput: CoDesignSessionInput;
  PeopleCountInput: PeopleCountInput;
  CoDesignReachInput: CoDesignReachInput;
  InformedByInput: InformedByInput;
  AwarenessInput: AwarenessInput;
  LundyInput: LundyInput;
  RecordCoDesignInput: RecordCoDesignInput;
  RecordCoDesignPayload: RecordCoDesignPayload;
  HearFeedbackInput: HearFeedbackInput;
  HearFeedbackPayload: HearFeedbackPayload;
  ReplyTextInput: ReplyTextInput;
  AnswerFeedbackInput: AnswerFeedbackInput;
  AnswerFeedbackPayload: AnswerFeedbackPayload;
  AnswerEthicsQuestionInput: AnswerEthicsQuestionInput;
  AnswerEthicsQuestionPayload: AnswerEthicsQuestionPayload;
  RecordStressTestInput: RecordStressTestInput;
  RecordStressTestPayload: RecordStressTestPayload;
  LocalBindingInput: LocalBindingInput;
  RecordAdoptionInput: RecordAdoptionInput;
  RecordAdoptionPayload: RecordAdoptionPayload;
  EndAdoptionInput: EndAdoptionInput;
  EndAdoptionPayload: EndAdoptionPayload;
  MinutesPerInput: MinutesPerInput;
  OffsetInput: OffsetInput;
  StateBurdenInput: StateBurdenInput;
  StateBurdenPayload: StateBurdenPayload;
  RaiseConcernInput: RaiseConcernInput;
  RaiseConcernPayload: RaiseConcernPayload;
  AnswerConcernInput: AnswerConcernInput;
  AnswerConcernPayload: AnswerConcernPayload;
  RaiseGapInput: RaiseGapInput;
  RaiseGapPayload: RaiseGapPayload;
  SupportGapInput: SupportGapInput;
  SupportGapPayload: SupportGapPayload;
  FillGapInput: FillGapInput;
  FillGapPayload: FillGapPayload;
  StateRecognitionInput: StateRecognitionInput;
  StateRecognitionPayload: StateRecognitionPayload;
  ClaimPerverseEffectInput: ClaimPerverseEffectInput;
  ClaimPerverseEffectPayload: ClaimPerverseEffectPayload;
  MovePerverseEffectInput: MovePerverseEffectInput;
  MovePerverseEffectPayload: MovePerverseEffectPayload;
  UserError: UserError;
  JSON: Scalars['JSON']['output'];
  AboutInput: AboutInput;
  AuditScope: AuditScope;
  VoiceAudit: VoiceAudit;
  VoiceTrace: VoiceTrace;
  RoleShare: RoleShare;
  MeasureShare: MeasureShare;
  CakeGapConnection: CakeGapConnection;
  CakeGapEdge: CakeGapEdge;
  CakeGap: CakeGap;
  CakeCount: CakeCount;
  MissingVoice: MissingVoice;
  AskedElsewhereConnection: AskedElsewhereConnection;
  AskedElsewhereEdge: AskedElsewhereEdge;
  AskedElsewhere: AskedElsewhere;
  Float: Scalars['Float']['output'];
  AskedCount: AskedCount;
  DuplicatePairConnection: DuplicatePairConnection;
  DuplicatePairEdge: DuplicatePairEdge;
  DuplicatePair: DuplicatePair;
  DuplicateShare: DuplicateShare;
  VoiceBalanceTotal: VoiceBalanceTotal;
  EntryChange: EntryChange;
  Comparison: ComparisonNode;
  AxisVerdict: AxisVerdict;
  ItemChange: ItemChange;
  Authority: Authority;
  CapacityCount: CapacityCount;
  Panel: Panel;
  Stewardship: Stewardship;
  ProfileUse: ProfileUse;
  Proposal: Proposal;
  ProposalConnection: ProposalConnection;
  ProposalEdge: ProposalEdge;
  DuplicatesChecked: DuplicatesChecked;
  ProposedChange: ProposedChange;
  Candidate: Candidate;
  CandidateEntry: CandidateEntry;
  Finding: Finding;
  Missing: Missing;
  Round: Round;
  ConstituencyTally: ConstituencyTally;
  Review: Review;
  Comment: Comment;
  PanelRequest: PanelRequest;
  PanelView: PanelView;
  Hold: Hold;
  Dissent: Dissent;
  DissentConnection: DissentConnection;
  DissentEdge: DissentEdge;
  Decision: Decision;
  DecisionConnection: DecisionConnection;
  DecisionEdge: DecisionEdge;
  EthicsQuestion: EthicsQuestion;
  EthicsAnswer: EthicsAnswer;
  StressTest: StressTest;
  About: About;
  CoDesignRecord: CoDesignRecord;
  CoDesignStage: CoDesignStage;
  Feedback: Feedback;
  FeedbackConnection: FeedbackConnection;
  FeedbackEdge: FeedbackEdge;
  FeedbackAnswer: FeedbackAnswer;
  ReplyText: ReplyText;
  Adoption: Adoption;
  AdoptionConnection: AdoptionConnection;
  AdoptionEdge: AdoptionEdge;
  Recognition: Recognition;
  RecognitionConnection: RecognitionConnection;
  RecognitionEdge: RecognitionEdge;
  Burden: Burden;
  BurdenOffset: BurdenOffset;
  BurdenReport: BurdenReport;
  Concern: Concern;
  ConcernConnection: ConcernConnection;
  ConcernEdge: ConcernEdge;
  ConcernReply: ConcernReply;
  Gap: Gap;
  GapConnection: GapConnection;
  GapEdge: GapEdge;
  PerverseEffect: PerverseEffect;
  PerverseEffectConnection: PerverseEffectConnection;
  PerverseEffectEdge: PerverseEffectEdge;
  PerverseMove: PerverseMove;
  Duplicate: Duplicate;
  QueueEntry: QueueEntry;
  QueueEntryConnection: QueueEntryConnection;
  QueueEntryEdge: QueueEntryEdge;
  RoleBalance: RoleBalance;
  Overdue: Overdue;
  StaleItem: StaleItem;
  AuthorityConnection: AuthorityConnection;
  AuthorityEdge: AuthorityEdge;
  PanelConnection: PanelConnection;
  PanelEdge: PanelEdge;
  RegistrationConnection: RegistrationConnection;
  RegistrationEdge: RegistrationEdge;
  ProposalFilter: ProposalFilter;
  LedgerConnection: Omit<LedgerConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['LedgerEdge']>, nodes: ReadonlyArray<ResolversParentTypes['LedgerEvent']> };
  LedgerEdge: Omit<LedgerEdge, 'node'> & { node: ResolversParentTypes['LedgerEvent'] };
  LedgerEvent: Omit<LedgerEvent, 'fact'> & { fact: ResolversParentTypes['LedgerFact'] };
  LedgerFact: ResolversUnionTypes<ResolversParentTypes>['LedgerFact'];
  VersionPublished: PublishedNode;
  RegistrationSet: RegisteredNode;
  ReleasePublished: ReleasedNode;
  ActRecorded: ActNode;
  FiguresElsewhere: FiguresElsewhere;
  FigurePlace: FigurePlace;
  Citation: Citation;
  VersionRecord: VersionRecord;
  ItemMappingConnection: Omit<ItemMappingConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ItemMappingEdge']>, nodes: ReadonlyArray<ResolversParentTypes['ItemMapping']> };
  ItemMappingEdge: Omit<ItemMappingEdge, 'node'> & { node: ResolversParentTypes['ItemMapping'] };
  MethodComparison: MethodComparison;
  MethodPart: MethodPart;
  NoticeReading: NoticeReading;
  Query: Record<PropertyKey, never>;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  ItemFilter: ItemFilter;
  ItemConnection: Omit<ItemConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ItemEdge']>, nodes: ReadonlyArray<ResolversParentTypes['RegistryItem']> };
  ItemEdge: Omit<ItemEdge, 'node'> & { node: ResolversParentTypes['RegistryItem'] };
  PageInfo: PageInfo;
  Registration: Registration;
  Release: ReleaseNode;
  Artefact: Artefact;
  ReleaseConnection: Omit<ReleaseConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ReleaseEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Release']> };
  ReleaseEdge: Omit<ReleaseEdge, 'node'> & { node: ResolversParentTypes['Release'] };
  TryIndicatorInput: TryIndicatorInput;
  TriedTableInput: TriedTableInput;
  TriedExternalInput: TriedExternalInput;
  TriedIndicator: TriedIndicator;
  TrialProblem: TrialProblem;
  TriedSql: TriedSql;
  MeasureTable: MeasureTable;
  MeasureRow: MeasureRow;
  Viewer: Viewer;
  ReadLimits: ReadLimits;
  Webhook: Webhook;
  CreateWebhookInput: CreateWebhookInput;
  CreateWebhookPayload: CreateWebhookPayload;
  WebhookInput: WebhookInput;
  WebhookPayload: WebhookPayload;
  TestWebhookPayload: TestWebhookPayload;
  RegistryItem: ResolversInterfaceTypes<ResolversParentTypes>['RegistryItem'];
  CodeList: ItemNode<Items.CodeList>;
  CodingFrame: ItemNode<Items.CodingFrame>;
  DataElement: ItemNode<Items.DataElement>;
  Gate: ItemNode<Items.Gate>;
  Indicator: ItemNode<Items.Indicator>;
  ItemMapping: ItemNode<Items.ItemMapping>;
  Method: ItemNode<Items.Method>;
  PracticeExample: ItemNode<Items.PracticeExample>;
  LocalProfile: ItemNode<Items.LocalProfile>;
  QuestionSet: ItemNode<Items.QuestionSet>;
  RecordTable: ItemNode<Items.RecordTable>;
  DataReturn: ItemNode<Items.DataReturn>;
  ValidationRule: ItemNode<Items.ValidationRule>;
  Term: ItemNode<Items.Term>;
  VoiceField: ItemNode<Items.VoiceField>;
  AgeRule: Items.AgeRule;
  AggregationRule: Items.AggregationRule;
  AskRule: Items.AskRule;
  AskedBy: Items.AskedBy;
  AudienceText: Items.AudienceText;
  AuthorshipSpec: PartNode<Items.AuthorshipSpec>;
  AutomatedUseDeclaration: Items.AutomatedUseDeclaration;
  BandMerge: PartNode<Items.BandMerge>;
  BetweenAuthorities: Items.BetweenAuthorities;
  CakeSlice: Items.CakeSlice;
  CakeView: Items.CakeView;
  CannotCompute: Items.CannotCompute;
  Care: Items.Care;
  ChildrensCode: Items.ChildrensCode;
  Code: PartNode<Items.Code>;
  CodeMatch: PartNode<Items.CodeMatch>;
  CodedExample: Items.CodedExample;
  CodedValue: PartNode<Items.CodedValue>;
  CoderGroup: Items.CoderGroup;
  CollectionPeriod: Items.CollectionPeriod;
  Column: PartNode<Items.Column>;
  ComesBack: Items.ComesBack;
  CommunicationSupport: Items.CommunicationSupport;
  Companion: PartNode<Items.Companion>;
  Comparability: Items.Comparability;
  ConsentStatement: Items.ConsentStatement;
  CountingUnit: Items.CountingUnit;
  CoverageStages: PartNode<Items.CoverageStages>;
  DailyUse: PartNode<Items.DailyUse>;
  DateValue: PartNode<Items.DateValue>;
  DecimalValue: PartNode<Items.DecimalValue>;
  DecisionUse: Items.DecisionUse;
  DefinitionExample: Items.DefinitionExample;
  Denominator: PartNode<Items.Denominator>;
  Denominators: PartNode<Items.Denominators>;
  Derivation: PartNode<Items.Derivation>;
  DerivedValue: Items.DerivedValue;
  Disaggregation: PartNode<Items.Disaggregation>;
  DistributionBand: PartNode<Items.DistributionBand>;
  Dpia: Items.Dpia;
  ElementConcept: Items.ElementConcept;
  Equity: Items.Equity;
  EthicsRequirement: PartNode<Items.EthicsRequirement>;
  ExampleReport: Items.ExampleReport;
  ExampleTable: Items.ExampleTable;
  Exclusion: Items.Exclusion;
  ExternalEnd: Items.ExternalEnd;
  ExternalInput: PartNode<Items.ExternalInput>;
  Facets: Items.Facets;
  FallbackStep: PartNode<Items.FallbackStep>;
  FileForm: Items.FileForm;
  Fitness: Items.Fitness;
  FrameCode: PartNode<Items.FrameCode>;
  FrameReview: Items.FrameReview;
  GateRequirement: Items.GateRequirement;
  GoodDecider: Items.GoodDecider;
  GroupImpact: Items.GroupImpact;
  IntegerValue: PartNode<Items.IntegerValue>;
  Journey: Items.Journey;
  JourneyStep: Items.JourneyStep;
  LaterReader: Items.LaterReader;
  LawAndEthics: PartNode<Items.LawAndEthics>;
  LawfulBasis: Items.LawfulBasis;
  LicenceGroup: Items.LicenceGroup;
  LinkageDeclaration: Items.LinkageDeclaration;
  LocalDifference: PartNode<Items.LocalDifference>;
  MachineCoding: Items.MachineCoding;
  MappedCodes: Items.MappedCodes;
  MappingEnd: PartNode<Items.MappingEnd>;
  MappingFixture: Items.MappingFixture;
  MappingTest: Items.MappingTest;
  MarkerText: Items.MarkerText;
  MeasureCalculation: PartNode<Items.MeasureCalculation>;
  MeasureCertainty: Items.MeasureCertainty;
  MeasureComponents: PartNode<Items.MeasureComponents>;
  MeasureDistribution: PartNode<Items.MeasureDistribution>;
  MeasureFigure: Items.MeasureFigure;
  MeasureHeadline: PartNode<Items.MeasureHeadline>;
  MeasurePopulation: PartNode<Items.MeasurePopulation>;
  MeasureRounding: Items.MeasureRounding;
  MeasureSource: PartNode<Items.MeasureSource>;
  MethodDialogue: Items.MethodDialogue;
  MethodIndependence: Items.MethodIndependence;
  MethodSetup: Items.MethodSetup;
  MissingBand: PartNode<Items.MissingBand>;
  MissingRule: PartNode<Items.MissingRule>;
  ModeSpec: Items.ModeSpec;
  NameElsewhere: Items.NameElsewhere;
  NamedPart: Items.NamedPart;
  NewForm: Items.NewForm;
  Notice: Items.Notice;
  NoticeTest: Items.NoticeTest;
  Nullability: Items.Nullability;
  ObservationSpec: PartNode<Items.ObservationSpec>;
  Occurrence: Items.Occurrence;
  OpenQuestion: Items.OpenQuestion;
  OverTime: Items.OverTime;
  PeopleInIt: Items.PeopleInIt;
  PopulationTime: Items.PopulationTime;
  PromiseStatement: Items.PromiseStatement;
  PublicGood: Items.PublicGood;
  Question: PartNode<Items.Question>;
  QuorumRule: Items.QuorumRule;
  Reach: Items.Reach;
  Recipient: Items.Recipient;
  Reliability: Items.Reliability;
  ReplyRule: Items.ReplyRule;
  RequiredField: Items.RequiredField;
  ReturnSubject: PartNode<Items.ReturnSubject>;
  RevisitRule: Items.RevisitRule;
  RuleCover: PartNode<Items.RuleCover>;
  RuleEffect: PartNode<Items.RuleEffect>;
  RuleExample: Items.RuleExample;
  RuleReport: PartNode<Items.RuleReport>;
  SafeguardingLimits: PartNode<Items.SafeguardingLimits>;
  SensitiveAsk: Items.SensitiveAsk;
  SeriesBreak: Items.SeriesBreak;
  SocialLicence: Items.SocialLicence;
  Source: Items.Source;
  StandingRow: Items.StandingRow;
  StewardRole: Items.StewardRole;
  StrategicOwner: Items.StrategicOwner;
  StressTestRule: Items.StressTestRule;
  Subject: Items.Subject;
  SubjectAccess: Items.SubjectAccess;
  SubjectScope: Items.SubjectScope;
  SuppressionPolicy: PartNode<Items.SuppressionPolicy>;
  TableKey: Items.TableKey;
  TermLabel: Items.TermLabel;
  TermMeaning: Items.TermMeaning;
  TextValue: PartNode<Items.TextValue>;
  TimestampValue: PartNode<Items.TimestampValue>;
  TrueFalseValue: PartNode<Items.TrueFalseValue>;
  VoiceAxes: Items.VoiceAxes;
  VoiceContextSpec: PartNode<Items.VoiceContextSpec>;
  VoiceEntry: Items.VoiceEntry;
  Voices: Items.Voices;
  YearValue: PartNode<Items.YearValue>;
  YearsInForce: Items.YearsInForce;
  DataElementValue: ResolversUnionTypes<ResolversParentTypes>['DataElementValue'];
};

export type RowsDirectiveArgs = { };

export type RowsDirectiveResolver<Result, Parent, ContextType = ApiContext, Args = RowsDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type RegisterAuthorityPayloadResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['RegisterAuthorityPayload'] = ResolversParentTypes['RegisterAuthorityPayload']> = {
  authority?: Resolver<Maybe<ResolversTypes['Authority']>, ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  repeated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ClaimAgencyPayloadResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ClaimAgencyPayload'] = ResolversParentTypes['ClaimAgencyPayload']> = {
  authority?: Resolver<Maybe<ResolversTypes['Authority']>, ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  repeated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SetMembershipPayloadResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['SetMembershipPayload'] = ResolversParentTypes['SetMembershipPayload']> = {
  authority?: Resolver<Maybe<ResolversTypes['Authority']>, ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  repeated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RegisterPanelPayloadResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['RegisterPanelPayload'] = ResolversParentTypes['RegisterPanelPayload']> = {
  panel?: Resolver<Maybe<ResolversTypes['Panel']>, ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  repeated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type HandOverStewardshipPayloadResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['HandOverStewardshipPayload'] = ResolversParentTypes['HandOverStewardshipPayload']> = {
  stewardship?: Resolver<Maybe<ResolversTypes['Stewardship']>, ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  repeated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SetProfilePayloadResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['SetProfilePayload'] = ResolversParentTypes['SetProfilePayload']> = {
  profile?: Resolver<Maybe<ResolversTypes['ProfileUse']>, ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  repeated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type WithholdTextPayloadResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['WithholdTextPayload'] = ResolversParentTypes['WithholdTextPayload']> = {
  document?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  repeated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  createProposal?: Resolver<ResolversTypes['CreateProposalPayload'], ParentType, ContextType, RequireFields<MutationCreateProposalArgs, 'input'>>;
  reviseProposal?: Resolver<ResolversTypes['ReviseProposalPayload'], ParentType, ContextType, RequireFields<MutationReviseProposalArgs, 'input'>>;
  joinProposal?: Resolver<ResolversTypes['JoinProposalPayload'], ParentType, ContextType, RequireFields<MutationJoinProposalArgs, 'input'>>;
  submitProposal?: Resolver<ResolversTypes['SubmitProposalPayload'], ParentType, ContextType, RequireFields<MutationSubmitProposalArgs, 'input'>>;
  withdrawProposal?: Resolver<ResolversTypes['WithdrawProposalPayload'], ParentType, ContextType, RequireFields<MutationWithdrawProposalArgs, 'input'>>;
  registerAuthority?: Resolver<ResolversTypes['RegisterAuthorityPayload'], ParentType, ContextType, RequireFields<MutationRegisterAuthorityArgs, 'input'>>;
  claimAgency?: Resolver<ResolversTypes['ClaimAgencyPayload'], ParentType, ContextType, RequireFields<MutationClaimAgencyArgs, 'input'>>;
  setMembership?: Resolver<ResolversTypes['SetMembershipPayload'], ParentType, ContextType, RequireFields<MutationSetMembershipArgs, 'input'>>;
  registerPanel?: Resolver<ResolversTypes['RegisterPanelPayload'], ParentType, ContextType, RequireFields<MutationRegisterPanelArgs, 'input'>>;
  handOverStewardship?: Resolver<ResolversTypes['HandOverStewardshipPayload'], ParentType, ContextType, RequireFields<MutationHandOverStewardshipArgs, 'input'>>;
  setProfile?: Resolver<ResolversTypes['SetProfilePayload'], ParentType, ContextType, RequireFields<MutationSetProfileArgs, 'input'>>;
  withholdText?: Resolver<ResolversTypes['WithholdTextPayload'], ParentType, ContextType, RequireFields<MutationWithholdTextArgs, 'input'>>;
  publishRelease?: Resolver<ResolversTypes['PublishReleasePayload'], ParentType, ContextType, RequireFields<MutationPublishReleaseArgs, 'input'>>;
  openRound?: Resolver<ResolversTypes['OpenRoundPayload'], ParentType, ContextType, RequireFields<MutationOpenRoundArgs, 'input'>>;
  recordReview?: Resolver<ResolversTypes['RecordReviewPayload'], ParentType, ContextType, RequireFields<MutationRecordReviewArgs, 'input'>>;
  makeComment?: Resolver<ResolversTypes['MakeCommentPayload'], ParentType, ContextType, RequireFields<MutationMakeCommentArgs, 'input'>>;
  decideAtGate?: Resolver<ResolversTypes['DecideAtGatePayload'], ParentType, ContextType, RequireFields<MutationDecideAtGateArgs, 'input'>>;
  askPanel?: Resolver<ResolversTypes['AskPanelPayload'], ParentType, ContextType, RequireFields<MutationAskPanelArgs, 'input'>>;
  recordPanelView?: Resolver<ResolversTypes['RecordPanelViewPayload'], ParentType, ContextType, RequireFields<MutationRecordPanelViewArgs, 'input'>>;
  addPanelMember?: Resolver<ResolversTypes['AddPanelMemberPayload'], ParentType, ContextType, RequireFields<MutationAddPanelMemberArgs, 'input'>>;
  removePanelMember?: Resolver<ResolversTypes['RemovePanelMemberPayload'], ParentType, ContextType, RequireFields<MutationRemovePanelMemberArgs, 'input'>>;
  castVote?: Resolver<ResolversTypes['CastVotePayload'], ParentType, ContextType, RequireFields<MutationCastVoteArgs, 'input'>>;
  closeBallot?: Resolver<ResolversTypes['CloseBallotPayload'], ParentType, ContextType, RequireFields<MutationCloseBallotArgs, 'input'>>;
  placeHold?: Resolver<ResolversTypes['PlaceHoldPayload'], ParentType, ContextType, RequireFields<MutationPlaceHoldArgs, 'input'>>;
  answerHold?: Resolver<ResolversTypes['AnswerHoldPayload'], ParentType, ContextType, RequireFields<MutationAnswerHoldArgs, 'input'>>;
  settleHold?: Resolver<ResolversTypes['SettleHoldPayload'], ParentType, ContextType, RequireFields<MutationSettleHoldArgs, 'input'>>;
  recordDissent?: Resolver<ResolversTypes['RecordDissentPayload'], ParentType, ContextType, RequireFields<MutationRecordDissentArgs, 'input'>>;
  recordCoDesign?: Resolver<ResolversTypes['RecordCoDesignPayload'], ParentType, ContextType, RequireFields<MutationRecordCoDesignArgs, 'input'>>;
  hearFeedback?: Resolver<ResolversTypes['HearFeedbackPayload'], ParentType, ContextType, RequireFields<MutationHearFeedbackArgs, 'input'>>;
  answerFeedback?: Resolver<ResolversTypes['AnswerFeedbackPayload'], ParentType, ContextType, RequireFields<MutationAnswerFeedbackArgs, 'input'>>;
  answerEthicsQuestion?: Resolver<ResolversTypes['AnswerEthicsQuestionPayload'], ParentType, ContextType, RequireFields<MutationAnswerEthicsQuestionArgs, 'input'>>;
  recordStressTest?: Resolver<ResolversTypes['RecordStressTestPayload'], ParentType, ContextType, RequireFields<MutationRecordStressTestArgs, 'input'>>;
  stateRecognition?: Resolver<ResolversTypes['StateRecognitionPayload'], ParentType, ContextType, RequireFields<MutationStateRecognitionArgs, 'input'>>;
  recordAdoption?: Resolver<ResolversTypes['RecordAdoptionPayload'], ParentType, ContextType, RequireFields<MutationRecordAdoptionArgs, 'input'>>;
  endAdoption?: Resolver<ResolversTypes['EndAdoptionPayload'], ParentType, ContextType, RequireFields<MutationEndAdoptionArgs, 'input'>>;
  stateBurden?: Resolver<ResolversTypes['StateBurdenPayload'], ParentType, ContextType, RequireFields<MutationStateBurdenArgs, 'input'>>;
  raiseConcern?: Resolver<ResolversTypes['RaiseConcernPayload'], ParentType, ContextType, RequireFields<MutationRaiseConcernArgs, 'input'>>;
  answerConcern?: Resolver<ResolversTypes['AnswerConcernPayload'], ParentType, ContextType, RequireFields<MutationAnswerConcernArgs, 'input'>>;
  raiseGap?: Resolver<ResolversTypes['RaiseGapPayload'], ParentType, ContextType, RequireFields<MutationRaiseGapArgs, 'input'>>;
  supportGap?: Resolver<ResolversTypes['SupportGapPayload'], ParentType, ContextType, RequireFields<MutationSupportGapArgs, 'input'>>;
  fillGap?: Resolver<ResolversTypes['FillGapPayload'], ParentType, ContextType, RequireFields<MutationFillGapArgs, 'input'>>;
  claimPerverseEffect?: Resolver<ResolversTypes['ClaimPerverseEffectPayload'], ParentType, ContextType, RequireFields<MutationClaimPerverseEffectArgs, 'input'>>;
  movePerverseEffect?: Resolver<ResolversTypes['MovePerverseEffectPayload'], ParentType, ContextType, RequireFields<MutationMovePerverseEffectArgs, 'input'>>;
  createWebhook?: Resolver<ResolversTypes['CreateWebhookPayload'], ParentType, ContextType, RequireFields<MutationCreateWebhookArgs, 'input'>>;
  deleteWebhook?: Resolver<ResolversTypes['WebhookPayload'], ParentType, ContextType, RequireFields<MutationDeleteWebhookArgs, 'input'>>;
  resumeWebhook?: Resolver<ResolversTypes['WebhookPayload'], ParentType, ContextType, RequireFields<MutationResumeWebhookArgs, 'input'>>;
  rotateWebhookSecret?: Resolver<ResolversTypes['CreateWebhookPayload'], ParentType, ContextType, RequireFields<MutationRotateWebhookSecretArgs, 'input'>>;
  testWebhook?: Resolver<ResolversTypes['TestWebhookPayload'], ParentType, ContextType, RequireFields<MutationTestWebhookArgs, 'input'>>;
};

export type CreateProposalPayloadResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['CreateProposalPayload'] = ResolversParentTypes['CreateProposalPayload']> = {
  proposal?: Resolver<Maybe<ResolversTypes['Proposal']>, ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  repeated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReviseProposalPayloadResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ReviseProposalPayload'] = ResolversParentTypes['ReviseProposalPayload']> = {
  proposal?: Resolver<Maybe<ResolversTypes['Proposal']>, ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  repeated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type JoinProposalPayloadResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['JoinProposalPayload'] = ResolversParentTypes['JoinProposalPayload']> = {
  proposal?: Resolver<Maybe<ResolversTypes['Proposal']>, ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  repeated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SubmitProposalPayloadResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['SubmitProposalPayload'] = ResolversParentTypes['SubmitProposalPayload']> = {
  proposal?: Resolver<Maybe<ResolversTypes['Proposal']>, ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  repeated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type WithdrawProposalPayloadResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['WithdrawProposalPayload'] = ResolversParentTypes['WithdrawProposalPayload']> = {
  proposal?: Resolver<Maybe<ResolversTypes['Proposal']>, ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  repeated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PublishReleasePayloadResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PublishReleasePayload'] = ResolversParentTypes['PublishReleasePayload']> = {
  release?: Resolver<Maybe<ResolversTypes['Release']>, ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  repeated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type OpenRoundPayloadResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['OpenRoundPayload'] = ResolversParentTypes['OpenRoundPayload']> = {
  round?: Resolver<Maybe<ResolversTypes['Round']>, ParentType, ContextType>;
  proposal?: Resolver<Maybe<ResolversTypes['Proposal']>, ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  repeated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RecordReviewPayloadResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['RecordReviewPayload'] = ResolversParentTypes['RecordReviewPayload']> = {
  review?: Resolver<Maybe<ResolversTypes['Review']>, ParentType, ContextType>;
  proposal?: Resolver<Maybe<ResolversTypes['Proposal']>, ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  repeated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type MakeCommentPayloadResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['MakeCommentPayload'] = ResolversParentTypes['MakeCommentPayload']> = {
  comment?: Resolver<Maybe<ResolversTypes['Comment']>, ParentType, ContextType>;
  proposal?: Resolver<Maybe<ResolversTypes['Proposal']>, ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  repeated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DecideAtGatePayloadResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['DecideAtGatePayload'] = ResolversParentTypes['DecideAtGatePayload']> = {
  decision?: Resolver<Maybe<ResolversTypes['Decision']>, ParentType, ContextType>;
  proposal?: Resolver<Maybe<ResolversTypes['Proposal']>, ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  repeated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AskPanelPayloadResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['AskPanelPayload'] = ResolversParentTypes['AskPanelPayload']> = {
  proposal?: Resolver<Maybe<ResolversTypes['Proposal']>, ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  repeated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RecordPanelViewPayloadResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['RecordPanelViewPayload'] = ResolversParentTypes['RecordPanelViewPayload']> = {
  view?: Resolver<Maybe<ResolversTypes['PanelView']>, ParentType, ContextType>;
  proposal?: Resolver<Maybe<ResolversTypes['Proposal']>, ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  repeated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AddPanelMemberPayloadResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['AddPanelMemberPayload'] = ResolversParentTypes['AddPanelMemberPayload']> = {
  panel?: Resolver<Maybe<ResolversTypes['Panel']>, ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  repeated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RemovePanelMemberPayloadResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['RemovePanelMemberPayload'] = ResolversParentTypes['RemovePanelMemberPayload']> = {
  panel?: Resolver<Maybe<ResolversTypes['Panel']>, ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  repeated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CastVotePayloadResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['CastVotePayload'] = ResolversParentTypes['CastVotePayload']> = {
  panel?: Resolver<Maybe<ResolversTypes['Panel']>, ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  repeated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CloseBallotPayloadResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['CloseBallotPayload'] = ResolversParentTypes['CloseBallotPayload']> = {
  view?: Resolver<Maybe<ResolversTypes['PanelView']>, ParentType, ContextType>;
  proposal?: Resolver<Maybe<ResolversTypes['Proposal']>, ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  repeated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PlaceHoldPayloadResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PlaceHoldPayload'] = ResolversParentTypes['PlaceHoldPayload']> = {
  hold?: Resolver<Maybe<ResolversTypes['Hold']>, ParentType, ContextType>;
  proposal?: Resolver<Maybe<ResolversTypes['Proposal']>, ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  repeated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AnswerHoldPayloadResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['AnswerHoldPayload'] = ResolversParentTypes['AnswerHoldPayload']> = {
  hold?: Resolver<Maybe<ResolversTypes['Hold']>, ParentType, ContextType>;
  proposal?: Resolver<Maybe<ResolversTypes['Proposal']>, ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  repeated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SettleHoldPayloadResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['SettleHoldPayload'] = ResolversParentTypes['SettleHoldPayload']> = {
  hold?: Resolver<Maybe<ResolversTypes['Hold']>, ParentType, ContextType>;
  proposal?: Resolver<Maybe<ResolversTypes['Proposal']>, ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  repeated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RecordDissentPayloadResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['RecordDissentPayload'] = ResolversParentTypes['RecordDissentPayload']> = {
  dissent?: Resolver<Maybe<ResolversTypes['Dissent']>, ParentType, ContextType>;
  proposal?: Resolver<Maybe<ResolversTypes['Proposal']>, ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  repeated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RecordCoDesignPayloadResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['RecordCoDesignPayload'] = ResolversParentTypes['RecordCoDesignPayload']> = {
  coDesignRecord?: Resolver<Maybe<ResolversTypes['CoDesignRecord']>, ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  repeated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type HearFeedbackPayloadResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['HearFeedbackPayload'] = ResolversParentTypes['HearFeedbackPayload']> = {
  feedback?: Resolver<Maybe<ResolversTypes['Feedback']>, ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  repeated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AnswerFeedbackPayloadResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['AnswerFeedbackPayload'] = ResolversParentTypes['AnswerFeedbackPayload']> = {
  feedback?: Resolver<Maybe<ResolversTypes['Feedback']>, ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  repeated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AnswerEthicsQuestionPayloadResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['AnswerEthicsQuestionPayload'] = ResolversParentTypes['AnswerEthicsQuestionPayload']> = {
  proposal?: Resolver<Maybe<ResolversTypes['Proposal']>, ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  repeated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RecordStressTestPayloadResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['RecordStressTestPayload'] = ResolversParentTypes['RecordStressTestPayload']> = {
  stressTest?: Resolver<Maybe<ResolversTypes['StressTest']>, ParentType, ContextType>;
  proposal?: Resolver<Maybe<ResolversTypes['Proposal']>, ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  repeated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RecordAdoptionPayloadResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['RecordAdoptionPayload'] = ResolversParentTypes['RecordAdoptionPayload']> = {
  adoption?: Resolver<Maybe<ResolversTypes['Adoption']>, ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  repeated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type EndAdoptionPayloadResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['EndAdoptionPayload'] = ResolversParentTypes['EndAdoptionPayload']> = {
  adoption?: Resolver<Maybe<ResolversTypes['Adoption']>, ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  repeated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type StateBurdenPayloadResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['StateBurdenPayload'] = ResolversParentTypes['StateBurdenPayload']> = {
  burden?: Resolver<Maybe<ResolversTypes['Burden']>, ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  repeated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RaiseConcernPayloadResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['RaiseConcernPayload'] = ResolversParentTypes['RaiseConcernPayload']> = {
  concern?: Resolver<Maybe<ResolversTypes['Concern']>, ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  repeated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AnswerConcernPayloadResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['AnswerConcernPayload'] = ResolversParentTypes['AnswerConcernPayload']> = {
  concern?: Resolver<Maybe<ResolversTypes['Concern']>, ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  repeated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RaiseGapPayloadResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['RaiseGapPayload'] = ResolversParentTypes['RaiseGapPayload']> = {
  gap?: Resolver<Maybe<ResolversTypes['Gap']>, ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  repeated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SupportGapPayloadResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['SupportGapPayload'] = ResolversParentTypes['SupportGapPayload']> = {
  gap?: Resolver<Maybe<ResolversTypes['Gap']>, ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  repeated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type FillGapPayloadResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['FillGapPayload'] = ResolversParentTypes['FillGapPayload']> = {
  gap?: Resolver<Maybe<ResolversTypes['Gap']>, ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  repeated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type StateRecognitionPayloadResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['StateRecognitionPayload'] = ResolversParentTypes['StateRecognitionPayload']> = {
  recognition?: Resolver<Maybe<ResolversTypes['Recognition']>, ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  repeated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ClaimPerverseEffectPayloadResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ClaimPerverseEffectPayload'] = ResolversParentTypes['ClaimPerverseEffectPayload']> = {
  perverseEffect?: Resolver<Maybe<ResolversTypes['PerverseEffect']>, ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  repeated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type MovePerverseEffectPayloadResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['MovePerverseEffectPayload'] = ResolversParentTypes['MovePerverseEffectPayload']> = {
  perverseEffect?: Resolver<Maybe<ResolversTypes['PerverseEffect']>, ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  repeated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fix?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export type VoiceAuditResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['VoiceAudit'] = ResolversParentTypes['VoiceAudit']> = {
  return?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  columns?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  heard?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unheard?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['RoleShare']>, ParentType, ContextType>;
  traces?: Resolver<ReadonlyArray<ResolversTypes['VoiceTrace']>, ParentType, ContextType>;
  tracedColumns?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type VoiceTraceResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['VoiceTrace'] = ResolversParentTypes['VoiceTrace']> = {
  table?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  column?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  match?: Resolver<ResolversTypes['MatchType'], ParentType, ContextType>;
};

export type RoleShareResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['RoleShare'] = ResolversParentTypes['RoleShare']> = {
  role?: Resolver<Maybe<ResolversTypes['SpeakerRole']>, ParentType, ContextType>;
  columns?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MeasureShareResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['MeasureShare'] = ResolversParentTypes['MeasureShare']> = {
  focus?: Resolver<ResolversTypes['MeasureFocus'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['MeasureType'], ParentType, ContextType>;
  indicators?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  computable?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CakeGapConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['CakeGapConnection'] = ResolversParentTypes['CakeGapConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CakeGapEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['CakeGap']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['CakeCount'], ParentType, ContextType>;
};

export type CakeGapEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['CakeGapEdge'] = ResolversParentTypes['CakeGapEdge']> = {
  node?: Resolver<ResolversTypes['CakeGap'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CakeGapResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['CakeGap'] = ResolversParentTypes['CakeGap']> = {
  itemId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  layer?: Resolver<ResolversTypes['CakeLayer'], ParentType, ContextType>;
  named?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CakeCountResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['CakeCount'] = ResolversParentTypes['CakeCount']> = {
  layers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  heard?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  named?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  silent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MissingVoiceResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['MissingVoice'] = ResolversParentTypes['MissingVoice']> = {
  role?: Resolver<ResolversTypes['SpeakerRole'], ParentType, ContextType>;
  because?: Resolver<ResolversTypes['MissingVoiceReason'], ParentType, ContextType>;
};

export type AskedElsewhereConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['AskedElsewhereConnection'] = ResolversParentTypes['AskedElsewhereConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AskedElsewhereEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['AskedElsewhere']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['AskedCount'], ParentType, ContextType>;
};

export type AskedElsewhereEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['AskedElsewhereEdge'] = ResolversParentTypes['AskedElsewhereEdge']> = {
  node?: Resolver<ResolversTypes['AskedElsewhere'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AskedElsewhereResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['AskedElsewhere'] = ResolversParentTypes['AskedElsewhere']> = {
  item?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['AskedReason'], ParentType, ContextType>;
  where?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  other?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  years?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
  match?: Resolver<Maybe<ResolversTypes['MatchType']>, ParentType, ContextType>;
  lossThere?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lossBack?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  through?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  likeness?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  why?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reuse?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AskedCountResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['AskedCount'] = ResolversParentTypes['AskedCount']> = {
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  columns?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mappings?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  names?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  likenesses?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  itemsAsked?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  itemsNotAsked?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DuplicatePairConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['DuplicatePairConnection'] = ResolversParentTypes['DuplicatePairConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DuplicatePairEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['DuplicatePair']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  byKind?: Resolver<ReadonlyArray<ResolversTypes['DuplicateShare']>, ParentType, ContextType>;
};

export type DuplicatePairEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['DuplicatePairEdge'] = ResolversParentTypes['DuplicatePairEdge']> = {
  node?: Resolver<ResolversTypes['DuplicatePair'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DuplicatePairResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['DuplicatePair'] = ResolversParentTypes['DuplicatePair']> = {
  left?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  right?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ItemKind'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DuplicateShareResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['DuplicateShare'] = ResolversParentTypes['DuplicateShare']> = {
  kind?: Resolver<ResolversTypes['ItemKind'], ParentType, ContextType>;
  pairs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type VoiceBalanceTotalResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['VoiceBalanceTotal'] = ResolversParentTypes['VoiceBalanceTotal']> = {
  items?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  itemsHeard?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  itemsUnheard?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  entries?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  influencedEntries?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  points?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changedPoints?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  heard?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coDesign?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EntryChangeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['EntryChange'] = ResolversParentTypes['EntryChange']> = {
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  after?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
};

export type ComparisonResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Comparison'] = ResolversParentTypes['Comparison']> = {
  from?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  computed?: Resolver<ResolversTypes['ChangeClass'], ParentType, ContextType>;
  declared?: Resolver<ResolversTypes['ChangeClass'], ParentType, ContextType>;
  isEnough?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  verdicts?: Resolver<ReadonlyArray<ResolversTypes['AxisVerdict']>, ParentType, ContextType>;
  changeCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changes?: Resolver<ReadonlyArray<ResolversTypes['ItemChange']>, ParentType, ContextType, RequireFields<ComparisonChangesArgs, 'first'>>;
};

export type AxisVerdictResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['AxisVerdict'] = ResolversParentTypes['AxisVerdict']> = {
  axis?: Resolver<ResolversTypes['ChangeAxis'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['ChangeLevel'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ItemChangeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ItemChange'] = ResolversParentTypes['ItemChange']> = {
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  item?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  counterexample?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
};

export type AuthorityResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Authority'] = ResolversParentTypes['Authority']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OrganisationKind'], ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nation?: Resolver<ResolversTypes['Nation'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  members?: Resolver<ReadonlyArray<ResolversTypes['CapacityCount']>, ParentType, ContextType>;
  panels?: Resolver<ReadonlyArray<ResolversTypes['Panel']>, ParentType, ContextType>;
  agencies?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  stewardships?: Resolver<ReadonlyArray<ResolversTypes['Stewardship']>, ParentType, ContextType>;
  profiles?: Resolver<ReadonlyArray<ResolversTypes['ProfileUse']>, ParentType, ContextType>;
};

export type CapacityCountResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['CapacityCount'] = ResolversParentTypes['CapacityCount']> = {
  capacity?: Resolver<ResolversTypes['ReviewCapacity'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PanelResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Panel'] = ResolversParentTypes['Panel']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  host?: Resolver<Maybe<ResolversTypes['Authority']>, ParentType, ContextType>;
  speaksFrom?: Resolver<ReadonlyArray<ResolversTypes['SpeakerRole']>, ParentType, ContextType>;
  contact?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  support?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recognition?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  seq?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  withheld?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type StewardshipResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Stewardship'] = ResolversParentTypes['Stewardship']> = {
  itemId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  authority?: Resolver<Maybe<ResolversTypes['Authority']>, ParentType, ContextType>;
  roleTitle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  seq?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProfileUseResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ProfileUse'] = ResolversParentTypes['ProfileUse']> = {
  authority?: Resolver<Maybe<ResolversTypes['Authority']>, ParentType, ContextType>;
  profile?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ProfileState'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  seq?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  withheld?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ProposalResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Proposal'] = ResolversParentTypes['Proposal']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ProposalKind'], ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['ProposalDirection'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ProposalState'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  decider?: Resolver<Maybe<ResolversTypes['Authority']>, ParentType, ContextType>;
  proposers?: Resolver<ReadonlyArray<ResolversTypes['Authority']>, ParentType, ContextType>;
  panel?: Resolver<Maybe<ResolversTypes['Panel']>, ParentType, ContextType>;
  answers?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  needOrGap?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tangibleChange?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  duplicatesChecked?: Resolver<Maybe<ResolversTypes['DuplicatesChecked']>, ParentType, ContextType>;
  nationalNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  changes?: Resolver<ReadonlyArray<ResolversTypes['ProposedChange']>, ParentType, ContextType>;
  candidate?: Resolver<Maybe<ResolversTypes['Candidate']>, ParentType, ContextType>;
  candidates?: Resolver<ReadonlyArray<ResolversTypes['Candidate']>, ParentType, ContextType>;
  rounds?: Resolver<ReadonlyArray<ResolversTypes['Round']>, ParentType, ContextType>;
  reviews?: Resolver<ReadonlyArray<ResolversTypes['Review']>, ParentType, ContextType>;
  comments?: Resolver<ReadonlyArray<ResolversTypes['Comment']>, ParentType, ContextType>;
  panelRequests?: Resolver<ReadonlyArray<ResolversTypes['PanelRequest']>, ParentType, ContextType>;
  panelViews?: Resolver<ReadonlyArray<ResolversTypes['PanelView']>, ParentType, ContextType>;
  holds?: Resolver<ReadonlyArray<ResolversTypes['Hold']>, ParentType, ContextType>;
  dissents?: Resolver<ReadonlyArray<ResolversTypes['Dissent']>, ParentType, ContextType>;
  decisions?: Resolver<ReadonlyArray<ResolversTypes['Decision']>, ParentType, ContextType>;
  ethics?: Resolver<ReadonlyArray<ResolversTypes['EthicsQuestion']>, ParentType, ContextType>;
  stressTests?: Resolver<ReadonlyArray<ResolversTypes['StressTest']>, ParentType, ContextType>;
  coDesign?: Resolver<ReadonlyArray<ResolversTypes['CoDesignRecord']>, ParentType, ContextType>;
  feedback?: Resolver<ReadonlyArray<ResolversTypes['Feedback']>, ParentType, ContextType>;
  burdens?: Resolver<ReadonlyArray<ResolversTypes['Burden']>, ParentType, ContextType>;
  concerns?: Resolver<ReadonlyArray<ResolversTypes['Concern']>, ParentType, ContextType>;
  neededAt?: Resolver<ReadonlyArray<ResolversTypes['Missing']>, ParentType, ContextType, RequireFields<ProposalNeededAtArgs, 'gate'>>;
  conflictsWith?: Resolver<ReadonlyArray<ResolversTypes['Proposal']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['Missing']>, ParentType, ContextType>;
  duplicates?: Resolver<ReadonlyArray<ResolversTypes['Duplicate']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  seq?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  withheld?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ProposalConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ProposalConnection'] = ResolversParentTypes['ProposalConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProposalEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Proposal']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProposalEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ProposalEdge'] = ResolversParentTypes['ProposalEdge']> = {
  node?: Resolver<ResolversTypes['Proposal'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DuplicatesCheckedResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['DuplicatesChecked'] = ResolversParentTypes['DuplicatesChecked']> = {
  looked?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  found?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  why?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ProposedChangeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ProposedChange'] = ResolversParentTypes['ProposedChange']> = {
  kind?: Resolver<ResolversTypes['ProposedChangeKind'], ParentType, ContextType>;
  content?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  item?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  successor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lastYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  whatHappensToGiven?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  effectOnDependants?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CandidateResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Candidate'] = ResolversParentTypes['Candidate']> = {
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isStanding?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  authority?: Resolver<Maybe<ResolversTypes['Authority']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  seq?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  entries?: Resolver<ReadonlyArray<ResolversTypes['CandidateEntry']>, ParentType, ContextType>;
};

export type CandidateEntryResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['CandidateEntry'] = ResolversParentTypes['CandidateEntry']> = {
  itemId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ItemKind'], ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  base?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  action?: Resolver<ResolversTypes['CandidateAction'], ParentType, ContextType>;
  successor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lastYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  content?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  findings?: Resolver<ReadonlyArray<ResolversTypes['Finding']>, ParentType, ContextType>;
  changes?: Resolver<ReadonlyArray<ResolversTypes['EntryChange']>, ParentType, ContextType>;
};

export type FindingResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Finding'] = ResolversParentTypes['Finding']> = {
  check?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['FindingSeverity'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fix?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pointer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MissingResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Missing'] = ResolversParentTypes['Missing']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fix?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pointer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RoundResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Round'] = ResolversParentTypes['Round']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  gate?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  gateVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  authority?: Resolver<Maybe<ResolversTypes['Authority']>, ParentType, ContextType>;
  candidate?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  opensOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  closesOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  seq?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isDecided?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  tally?: Resolver<ReadonlyArray<ResolversTypes['ConstituencyTally']>, ParentType, ContextType>;
};

export type ConstituencyTallyResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ConstituencyTally'] = ResolversParentTypes['ConstituencyTally']> = {
  constituency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  capacities?: Resolver<ReadonlyArray<ResolversTypes['ReviewCapacity']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['QuorumSource'], ParentType, ContextType>;
  atLeast?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  counted?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  isMet?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ReviewResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Review'] = ResolversParentTypes['Review']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  candidate?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isLapsed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  authority?: Resolver<Maybe<ResolversTypes['Authority']>, ParentType, ContextType>;
  capacity?: Resolver<ResolversTypes['ReviewCapacity'], ParentType, ContextType>;
  decision?: Resolver<ResolversTypes['ReviewDecision'], ParentType, ContextType>;
  ownChild?: Resolver<Maybe<ResolversTypes['OwnChild']>, ParentType, ContextType>;
  accountability?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  involvement?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  personCentred?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publicGood?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  changes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  seq?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  withheld?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CommentResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Comment'] = ResolversParentTypes['Comment']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  authority?: Resolver<Maybe<ResolversTypes['Authority']>, ParentType, ContextType>;
  candidate?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  itemId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  pointer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  answers?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  seq?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  withheld?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PanelRequestResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PanelRequest'] = ResolversParentTypes['PanelRequest']> = {
  panel?: Resolver<Maybe<ResolversTypes['Panel']>, ParentType, ContextType>;
  candidate?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  authority?: Resolver<Maybe<ResolversTypes['Authority']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  seq?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  withheld?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PanelViewResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PanelView'] = ResolversParentTypes['PanelView']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  panel?: Resolver<Maybe<ResolversTypes['Panel']>, ParentType, ContextType>;
  candidate?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  decision?: Resolver<ResolversTypes['ReviewDecision'], ParentType, ContextType>;
  how?: Resolver<ResolversTypes['PanelViewSource'], ParentType, ContextType>;
  reach?: Resolver<ResolversTypes['PanelReach'], ParentType, ContextType>;
  looksLikeMyLife?: Resolver<Maybe<ResolversTypes['LooksLikeMyLife']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  seq?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  withheld?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type HoldResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Hold'] = ResolversParentTypes['Hold']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  panel?: Resolver<Maybe<ResolversTypes['Panel']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['HoldState'], ParentType, ContextType>;
  answerBy?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  isOverdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  answer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  settlement?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  seq?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  withheld?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DissentResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Dissent'] = ResolversParentTypes['Dissent']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  proposal?: Resolver<Maybe<ResolversTypes['Proposal']>, ParentType, ContextType>;
  candidate?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  authority?: Resolver<Maybe<ResolversTypes['Authority']>, ParentType, ContextType>;
  panel?: Resolver<Maybe<ResolversTypes['Panel']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  seq?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  withheld?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DissentConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['DissentConnection'] = ResolversParentTypes['DissentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DissentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Dissent']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DissentEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['DissentEdge'] = ResolversParentTypes['DissentEdge']> = {
  node?: Resolver<ResolversTypes['Dissent'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DecisionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Decision'] = ResolversParentTypes['Decision']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  proposal?: Resolver<Maybe<ResolversTypes['Proposal']>, ParentType, ContextType>;
  round?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  gate?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  authority?: Resolver<Maybe<ResolversTypes['Authority']>, ParentType, ContextType>;
  candidate?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['DecisionOutcome'], ParentType, ContextType>;
  counted?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  minutes?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  seq?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  withheld?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DecisionConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['DecisionConnection'] = ResolversParentTypes['DecisionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DecisionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Decision']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DecisionEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['DecisionEdge'] = ResolversParentTypes['DecisionEdge']> = {
  node?: Resolver<ResolversTypes['Decision'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EthicsQuestionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['EthicsQuestion'] = ResolversParentTypes['EthicsQuestion']> = {
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  agreement?: Resolver<ResolversTypes['Agreement'], ParentType, ContextType>;
  answers?: Resolver<ReadonlyArray<ResolversTypes['EthicsAnswer']>, ParentType, ContextType>;
};

export type EthicsAnswerResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['EthicsAnswer'] = ResolversParentTypes['EthicsAnswer']> = {
  stance?: Resolver<ResolversTypes['EthicsStance'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['SpeakerRole'], ParentType, ContextType>;
  authority?: Resolver<Maybe<ResolversTypes['Authority']>, ParentType, ContextType>;
  panel?: Resolver<Maybe<ResolversTypes['Panel']>, ParentType, ContextType>;
  answer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  conditions?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  seq?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  withheld?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type StressTestResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['StressTest'] = ResolversParentTypes['StressTest']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  candidate?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  authority?: Resolver<Maybe<ResolversTypes['Authority']>, ParentType, ContextType>;
  organisationKind?: Resolver<ResolversTypes['OrganisationKind'], ParentType, ContextType>;
  context?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  result?: Resolver<ResolversTypes['StressResult'], ParentType, ContextType>;
  whatHappened?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  whatBroke?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  whatChanged?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  seq?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  withheld?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AboutResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['About'] = ResolversParentTypes['About']> = {
  proposal?: Resolver<Maybe<ResolversTypes['Proposal']>, ParentType, ContextType>;
  item?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  pointer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CoDesignRecordResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['CoDesignRecord'] = ResolversParentTypes['CoDesignRecord']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  about?: Resolver<ResolversTypes['About'], ParentType, ContextType>;
  authority?: Resolver<Maybe<ResolversTypes['Authority']>, ParentType, ContextType>;
  stages?: Resolver<ReadonlyArray<ResolversTypes['CoDesignStage']>, ParentType, ContextType>;
  influence?: Resolver<ReadonlyArray<ResolversTypes['CoDesignInfluence']>, ParentType, ContextType>;
  words?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  feedback?: Resolver<ReadonlyArray<ResolversTypes['Feedback']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  seq?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  withheld?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CoDesignStageResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['CoDesignStage'] = ResolversParentTypes['CoDesignStage']> = {
  mode?: Resolver<ResolversTypes['ParticipationMode'], ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['SpeakerRole']>, ParentType, ContextType>;
  beforeWordingFixed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type FeedbackResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Feedback'] = ResolversParentTypes['Feedback']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  record?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  about?: Resolver<ResolversTypes['About'], ParentType, ContextType>;
  authority?: Resolver<Maybe<ResolversTypes['Authority']>, ParentType, ContextType>;
  saidBy?: Resolver<ResolversTypes['SpeakerRole'], ParentType, ContextType>;
  form?: Resolver<ResolversTypes['FeedbackForm'], ParentType, ContextType>;
  heard?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['FeedbackOutcome']>, ParentType, ContextType>;
  hasChanged?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  toldBack?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  answers?: Resolver<ReadonlyArray<ResolversTypes['FeedbackAnswer']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  seq?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  withheld?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FeedbackConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['FeedbackConnection'] = ResolversParentTypes['FeedbackConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['FeedbackEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Feedback']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FeedbackEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['FeedbackEdge'] = ResolversParentTypes['FeedbackEdge']> = {
  node?: Resolver<ResolversTypes['Feedback'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FeedbackAnswerResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['FeedbackAnswer'] = ResolversParentTypes['FeedbackAnswer']> = {
  authority?: Resolver<Maybe<ResolversTypes['Authority']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['FeedbackOutcome'], ParentType, ContextType>;
  whatChanged?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  whyNot?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  replies?: Resolver<ReadonlyArray<ResolversTypes['ReplyText']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  seq?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  withheld?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ReplyTextResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ReplyText'] = ResolversParentTypes['ReplyText']> = {
  audience?: Resolver<ResolversTypes['Audience'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AdoptionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Adoption'] = ResolversParentTypes['Adoption']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  item?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  authority?: Resolver<Maybe<ResolversTypes['Authority']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  purpose?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  accountableRole?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  cost?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reflections?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  effectOnPractice?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  changeObserved?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  trustSignal?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  seq?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  withheld?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AdoptionConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['AdoptionConnection'] = ResolversParentTypes['AdoptionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AdoptionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Adoption']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AdoptionEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['AdoptionEdge'] = ResolversParentTypes['AdoptionEdge']> = {
  node?: Resolver<ResolversTypes['Adoption'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RecognitionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Recognition'] = ResolversParentTypes['Recognition']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  item?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  authority?: Resolver<Maybe<ResolversTypes['Authority']>, ParentType, ContextType>;
  statement?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  link?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  seq?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  withheld?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RecognitionConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['RecognitionConnection'] = ResolversParentTypes['RecognitionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RecognitionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Recognition']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RecognitionEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['RecognitionEdge'] = ResolversParentTypes['RecognitionEdge']> = {
  node?: Resolver<ResolversTypes['Recognition'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type BurdenResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Burden'] = ResolversParentTypes['Burden']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  about?: Resolver<ResolversTypes['About'], ParentType, ContextType>;
  authority?: Resolver<Maybe<ResolversTypes['Authority']>, ParentType, ContextType>;
  minutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  offsetMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  net?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  offsets?: Resolver<ReadonlyArray<ResolversTypes['BurdenOffset']>, ParentType, ContextType>;
  askedElsewhere?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  payer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  exceptionApprovedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nationalNote?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  responsibleOwner?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  method?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  seq?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  withheld?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type BurdenOffsetResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['BurdenOffset'] = ResolversParentTypes['BurdenOffset']> = {
  what?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  minutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BurdenReportResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['BurdenReport'] = ResolversParentTypes['BurdenReport']> = {
  authority?: Resolver<Maybe<ResolversTypes['Authority']>, ParentType, ContextType>;
  minutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  offsetMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  net?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['Burden']>, ParentType, ContextType>;
};

export type ConcernResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Concern'] = ResolversParentTypes['Concern']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  about?: Resolver<ResolversTypes['About'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['SpeakerRole']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ConcernState'], ParentType, ContextType>;
  due?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  replies?: Resolver<ReadonlyArray<ResolversTypes['ConcernReply']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  seq?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  withheld?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ConcernConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ConcernConnection'] = ResolversParentTypes['ConcernConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ConcernEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Concern']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ConcernEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ConcernEdge'] = ResolversParentTypes['ConcernEdge']> = {
  node?: Resolver<ResolversTypes['Concern'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ConcernReplyResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ConcernReply'] = ResolversParentTypes['ConcernReply']> = {
  authority?: Resolver<Maybe<ResolversTypes['Authority']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ConcernReplyState'], ParentType, ContextType>;
  reply?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  whatChanged?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  whyNot?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  seq?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  withheld?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type GapResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Gap'] = ResolversParentTypes['Gap']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  saidBy?: Resolver<ResolversTypes['SpeakerRole'], ParentType, ContextType>;
  missing?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  whyItMatters?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  support?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  filledBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  seq?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  withheld?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type GapConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['GapConnection'] = ResolversParentTypes['GapConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['GapEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Gap']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GapEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['GapEdge'] = ResolversParentTypes['GapEdge']> = {
  node?: Resolver<ResolversTypes['Gap'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PerverseEffectResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PerverseEffect'] = ResolversParentTypes['PerverseEffect']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  item?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PerverseState'], ParentType, ContextType>;
  claim?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  moves?: Resolver<ReadonlyArray<ResolversTypes['PerverseMove']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  seq?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  withheld?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PerverseEffectConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PerverseEffectConnection'] = ResolversParentTypes['PerverseEffectConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PerverseEffectEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PerverseEffect']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PerverseEffectEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PerverseEffectEdge'] = ResolversParentTypes['PerverseEffectEdge']> = {
  node?: Resolver<ResolversTypes['PerverseEffect'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PerverseMoveResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PerverseMove'] = ResolversParentTypes['PerverseMove']> = {
  authority?: Resolver<Maybe<ResolversTypes['Authority']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PerverseState'], ParentType, ContextType>;
  evidence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  counterEvidence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  whatChanged?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  seq?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  withheld?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DuplicateResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Duplicate'] = ResolversParentTypes['Duplicate']> = {
  item?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type QueueEntryResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['QueueEntry'] = ResolversParentTypes['QueueEntry']> = {
  reason?: Resolver<ResolversTypes['QueueReason'], ParentType, ContextType>;
  proposal?: Resolver<Maybe<ResolversTypes['Proposal']>, ParentType, ContextType>;
  concern?: Resolver<Maybe<ResolversTypes['Concern']>, ParentType, ContextType>;
  hold?: Resolver<Maybe<ResolversTypes['Hold']>, ParentType, ContextType>;
  round?: Resolver<Maybe<ResolversTypes['Round']>, ParentType, ContextType>;
  due?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  isOverdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type QueueEntryConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['QueueEntryConnection'] = ResolversParentTypes['QueueEntryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['QueueEntryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['QueueEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type QueueEntryEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['QueueEntryEdge'] = ResolversParentTypes['QueueEntryEdge']> = {
  node?: Resolver<ResolversTypes['QueueEntry'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RoleBalanceResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['RoleBalance'] = ResolversParentTypes['RoleBalance']> = {
  role?: Resolver<ResolversTypes['SpeakerRole'], ParentType, ContextType>;
  askedIn?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  items?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  entries?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  influencedEntries?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  heard?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changedPoints?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coDesign?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  points?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  answeredPoints?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ethicsAnswers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  concerns?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  gaps?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OverdueResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Overdue'] = ResolversParentTypes['Overdue']> = {
  concerns?: Resolver<ReadonlyArray<ResolversTypes['Concern']>, ParentType, ContextType>;
  holds?: Resolver<ReadonlyArray<ResolversTypes['QueueEntry']>, ParentType, ContextType>;
  items?: Resolver<ReadonlyArray<ResolversTypes['StaleItem']>, ParentType, ContextType>;
};

export type StaleItemResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['StaleItem'] = ResolversParentTypes['StaleItem']> = {
  itemId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type AuthorityConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['AuthorityConnection'] = ResolversParentTypes['AuthorityConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AuthorityEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Authority']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AuthorityEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['AuthorityEdge'] = ResolversParentTypes['AuthorityEdge']> = {
  node?: Resolver<ResolversTypes['Authority'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PanelConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PanelConnection'] = ResolversParentTypes['PanelConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PanelEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Panel']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PanelEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PanelEdge'] = ResolversParentTypes['PanelEdge']> = {
  node?: Resolver<ResolversTypes['Panel'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RegistrationConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['RegistrationConnection'] = ResolversParentTypes['RegistrationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RegistrationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Registration']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RegistrationEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['RegistrationEdge'] = ResolversParentTypes['RegistrationEdge']> = {
  node?: Resolver<ResolversTypes['Registration'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LedgerConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['LedgerConnection'] = ResolversParentTypes['LedgerConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['LedgerEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['LedgerEvent']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LedgerEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['LedgerEdge'] = ResolversParentTypes['LedgerEdge']> = {
  node?: Resolver<ResolversTypes['LedgerEvent'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LedgerEventResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['LedgerEvent'] = ResolversParentTypes['LedgerEvent']> = {
  seq?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  actor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fact?: Resolver<ResolversTypes['LedgerFact'], ParentType, ContextType>;
  previousHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LedgerFactResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['LedgerFact'] = ResolversParentTypes['LedgerFact']> = {
  __resolveType: TypeResolveFn<'VersionPublished' | 'RegistrationSet' | 'ReleasePublished' | 'ActRecorded', ParentType, ContextType>;
};

export type VersionPublishedResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['VersionPublished'] = ResolversParentTypes['VersionPublished']> = {
  itemId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ItemKind'], ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  item?: Resolver<Maybe<ResolversTypes['RegistryItem']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RegistrationSetResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['RegistrationSet'] = ResolversParentTypes['RegistrationSet']> = {
  authority?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  itemId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['RegistrationStatus'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  item?: Resolver<Maybe<ResolversTypes['RegistryItem']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReleasePublishedResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ReleasePublished'] = ResolversParentTypes['ReleasePublished']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  digest?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  entries?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  release?: Resolver<Maybe<ResolversTypes['Release']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ActRecordedResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ActRecorded'] = ResolversParentTypes['ActRecorded']> = {
  act?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  content?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FiguresElsewhereResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['FiguresElsewhere'] = ResolversParentTypes['FiguresElsewhere']> = {
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  places?: Resolver<ReadonlyArray<ResolversTypes['FigurePlace']>, ParentType, ContextType>;
};

export type FigurePlaceResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['FigurePlace'] = ResolversParentTypes['FigurePlace']> = {
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publisher?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CitationResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Citation'] = ResolversParentTypes['Citation']> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ref?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  release?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  releaseDigest?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  releasedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  path?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  standing?: Resolver<ReadonlyArray<ResolversTypes['Registration']>, ParentType, ContextType>;
};

export type VersionRecordResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['VersionRecord'] = ResolversParentTypes['VersionRecord']> = {
  ref?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  changed?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  releases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ItemMappingConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ItemMappingConnection'] = ResolversParentTypes['ItemMappingConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ItemMappingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ItemMapping']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ItemMappingEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ItemMappingEdge'] = ResolversParentTypes['ItemMappingEdge']> = {
  node?: Resolver<ResolversTypes['ItemMapping'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MethodComparisonResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['MethodComparison'] = ResolversParentTypes['MethodComparison']> = {
  one?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  other?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  comparable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  because?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  parts?: Resolver<ReadonlyArray<ResolversTypes['MethodPart']>, ParentType, ContextType>;
};

export type MethodPartResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['MethodPart'] = ResolversParentTypes['MethodPart']> = {
  part?: Resolver<ResolversTypes['MethodAspect'], ParentType, ContextType>;
  one?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  other?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  alike?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type NoticeReadingResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['NoticeReading'] = ResolversParentTypes['NoticeReading']> = {
  audience?: Resolver<ResolversTypes['Audience'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  wording?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['NoticeReadingState'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  item?: Resolver<Maybe<ResolversTypes['RegistryItem']>, ParentType, ContextType, RequireFields<QueryItemArgs, 'ref'>>;
  items?: Resolver<ResolversTypes['ItemConnection'], ParentType, ContextType, RequireFields<QueryItemsArgs, 'first'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  voiceAudit?: Resolver<Maybe<ResolversTypes['VoiceAudit']>, ParentType, ContextType, RequireFields<QueryVoiceAuditArgs, 'return'>>;
  measureMix?: Resolver<Maybe<ReadonlyArray<ResolversTypes['MeasureShare']>>, ParentType, ContextType, Partial<QueryMeasureMixArgs>>;
  cakeGaps?: Resolver<Maybe<ResolversTypes['CakeGapConnection']>, ParentType, ContextType, RequireFields<QueryCakeGapsArgs, 'first'>>;
  missingVoices?: Resolver<Maybe<ReadonlyArray<ResolversTypes['MissingVoice']>>, ParentType, ContextType, RequireFields<QueryMissingVoicesArgs, 'item'>>;
  askedElsewhere?: Resolver<Maybe<ResolversTypes['AskedElsewhereConnection']>, ParentType, ContextType, RequireFields<QueryAskedElsewhereArgs, 'first'>>;
  duplicates?: Resolver<Maybe<ResolversTypes['DuplicatePairConnection']>, ParentType, ContextType, RequireFields<QueryDuplicatesArgs, 'first'>>;
  voiceBalanceTotal?: Resolver<Maybe<ResolversTypes['VoiceBalanceTotal']>, ParentType, ContextType, Partial<QueryVoiceBalanceTotalArgs>>;
  compare?: Resolver<Maybe<ResolversTypes['Comparison']>, ParentType, ContextType, RequireFields<QueryCompareArgs, 'from' | 'to'>>;
  proposal?: Resolver<Maybe<ResolversTypes['Proposal']>, ParentType, ContextType, RequireFields<QueryProposalArgs, 'id'>>;
  proposals?: Resolver<ResolversTypes['ProposalConnection'], ParentType, ContextType, RequireFields<QueryProposalsArgs, 'first'>>;
  authority?: Resolver<Maybe<ResolversTypes['Authority']>, ParentType, ContextType, RequireFields<QueryAuthorityArgs, 'id'>>;
  authorities?: Resolver<ResolversTypes['AuthorityConnection'], ParentType, ContextType, RequireFields<QueryAuthoritiesArgs, 'first'>>;
  panels?: Resolver<ResolversTypes['PanelConnection'], ParentType, ContextType, RequireFields<QueryPanelsArgs, 'first'>>;
  decisions?: Resolver<ResolversTypes['DecisionConnection'], ParentType, ContextType, RequireFields<QueryDecisionsArgs, 'first'>>;
  dissents?: Resolver<ResolversTypes['DissentConnection'], ParentType, ContextType, RequireFields<QueryDissentsArgs, 'first'>>;
  registrations?: Resolver<ResolversTypes['RegistrationConnection'], ParentType, ContextType, RequireFields<QueryRegistrationsArgs, 'first'>>;
  queue?: Resolver<ResolversTypes['QueueEntryConnection'], ParentType, ContextType, RequireFields<QueryQueueArgs, 'authority' | 'first'>>;
  concern?: Resolver<Maybe<ResolversTypes['Concern']>, ParentType, ContextType, RequireFields<QueryConcernArgs, 'id'>>;
  concerns?: Resolver<ResolversTypes['ConcernConnection'], ParentType, ContextType, RequireFields<QueryConcernsArgs, 'first'>>;
  gap?: Resolver<Maybe<ResolversTypes['Gap']>, ParentType, ContextType, RequireFields<QueryGapArgs, 'id'>>;
  gaps?: Resolver<ResolversTypes['GapConnection'], ParentType, ContextType, RequireFields<QueryGapsArgs, 'first'>>;
  priorities?: Resolver<ResolversTypes['GapConnection'], ParentType, ContextType, RequireFields<QueryPrioritiesArgs, 'first'>>;
  perverseEffects?: Resolver<ResolversTypes['PerverseEffectConnection'], ParentType, ContextType, RequireFields<QueryPerverseEffectsArgs, 'first'>>;
  recognitions?: Resolver<ResolversTypes['RecognitionConnection'], ParentType, ContextType, RequireFields<QueryRecognitionsArgs, 'first'>>;
  adoptions?: Resolver<ResolversTypes['AdoptionConnection'], ParentType, ContextType, RequireFields<QueryAdoptionsArgs, 'first'>>;
  burden?: Resolver<Maybe<ResolversTypes['BurdenReport']>, ParentType, ContextType, RequireFields<QueryBurdenArgs, 'authority'>>;
  voiceBalance?: Resolver<ReadonlyArray<ResolversTypes['RoleBalance']>, ParentType, ContextType, Partial<QueryVoiceBalanceArgs>>;
  heardAndChanged?: Resolver<ResolversTypes['FeedbackConnection'], ParentType, ContextType, RequireFields<QueryHeardAndChangedArgs, 'first'>>;
  overdue?: Resolver<ResolversTypes['Overdue'], ParentType, ContextType>;
  ledger?: Resolver<ResolversTypes['LedgerConnection'], ParentType, ContextType, RequireFields<QueryLedgerArgs, 'first'>>;
  mappings?: Resolver<ResolversTypes['ItemMappingConnection'], ParentType, ContextType, RequireFields<QueryMappingsArgs, 'first'>>;
  notice?: Resolver<Maybe<ResolversTypes['Notice']>, ParentType, ContextType, RequireFields<QueryNoticeArgs, 'item' | 'audience' | 'language'>>;
  compareMethods?: Resolver<Maybe<ResolversTypes['MethodComparison']>, ParentType, ContextType, RequireFields<QueryCompareMethodsArgs, 'one' | 'other'>>;
  release?: Resolver<Maybe<ResolversTypes['Release']>, ParentType, ContextType, Partial<QueryReleaseArgs>>;
  releases?: Resolver<ResolversTypes['ReleaseConnection'], ParentType, ContextType, RequireFields<QueryReleasesArgs, 'first'>>;
  tryIndicator?: Resolver<Maybe<ResolversTypes['TriedIndicator']>, ParentType, ContextType, RequireFields<QueryTryIndicatorArgs, 'input'>>;
  me?: Resolver<Maybe<ResolversTypes['Viewer']>, ParentType, ContextType>;
  webhooks?: Resolver<ReadonlyArray<ResolversTypes['Webhook']>, ParentType, ContextType>;
};

export type NodeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Release' | 'CodeList' | 'CodingFrame' | 'DataElement' | 'Gate' | 'Indicator' | 'ItemMapping' | 'Method' | 'PracticeExample' | 'LocalProfile' | 'QuestionSet' | 'RecordTable' | 'DataReturn' | 'ValidationRule' | 'Term' | 'VoiceField', ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type ItemConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ItemConnection'] = ResolversParentTypes['ItemConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ItemEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['RegistryItem']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ItemEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ItemEdge'] = ResolversParentTypes['ItemEdge']> = {
  node?: Resolver<ResolversTypes['RegistryItem'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RegistrationResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Registration'] = ResolversParentTypes['Registration']> = {
  itemId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  authority?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['RegistrationStatus'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  seq?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReleaseResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Release'] = ResolversParentTypes['Release']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  digest?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publishedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  previous?: Resolver<Maybe<ResolversTypes['Release']>, ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  items?: Resolver<ResolversTypes['ItemConnection'], ParentType, ContextType, RequireFields<ReleaseItemsArgs, 'first'>>;
  artefacts?: Resolver<ReadonlyArray<ResolversTypes['Artefact']>, ParentType, ContextType>;
  manifestUrl?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  signaturesUrl?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ArtefactResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Artefact'] = ResolversParentTypes['Artefact']> = {
  target?: Resolver<ResolversTypes['ArtefactTarget'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  bytes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ReleaseConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ReleaseConnection'] = ResolversParentTypes['ReleaseConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ReleaseEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Release']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReleaseEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ReleaseEdge'] = ResolversParentTypes['ReleaseEdge']> = {
  node?: Resolver<ResolversTypes['Release'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TriedIndicatorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['TriedIndicator'] = ResolversParentTypes['TriedIndicator']> = {
  ref?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['TrialStatus'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['TrialProblem']>, ParentType, ContextType>;
  prose?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  calculation?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  sql?: Resolver<ReadonlyArray<ResolversTypes['TriedSql']>, ParentType, ContextType>;
  coverage?: Resolver<Maybe<ResolversTypes['MeasureTable']>, ParentType, ContextType>;
  distribution?: Resolver<Maybe<ResolversTypes['MeasureTable']>, ParentType, ContextType>;
  audit?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
};

export type TrialProblemResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['TrialProblem'] = ResolversParentTypes['TrialProblem']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fix?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  where?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  stops?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type TriedSqlResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['TriedSql'] = ResolversParentTypes['TriedSql']> = {
  dialect?: Resolver<ResolversTypes['MeasureDialect'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MeasureTableResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['MeasureTable'] = ResolversParentTypes['MeasureTable']> = {
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['MeasureRow']>, ParentType, ContextType>;
};

export type MeasureRowResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['MeasureRow'] = ResolversParentTypes['MeasureRow']> = {
  row?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  shown?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ViewerResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer']> = {
  isSignedIn?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['ViewerRole']>, ParentType, ContextType>;
  authority?: Resolver<Maybe<ResolversTypes['Authority']>, ParentType, ContextType>;
  capacities?: Resolver<ReadonlyArray<ResolversTypes['ReviewCapacity']>, ParentType, ContextType>;
  scopes?: Resolver<ReadonlyArray<ResolversTypes['ViewerScope']>, ParentType, ContextType>;
  queue?: Resolver<ResolversTypes['QueueEntryConnection'], ParentType, ContextType, RequireFields<ViewerQueueArgs, 'first'>>;
  limits?: Resolver<ResolversTypes['ReadLimits'], ParentType, ContextType>;
};

export type ReadLimitsResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ReadLimits'] = ResolversParentTypes['ReadLimits']> = {
  pageSize?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  depth?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  aliases?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cost?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tokens?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  requestBytes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  answerBytes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  requestsPerMinute?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WebhookResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Webhook'] = ResolversParentTypes['Webhook']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  authority?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  types?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['WebhookState'], ParentType, ContextType>;
  told?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  failures?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nextAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  problem?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type CreateWebhookPayloadResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['CreateWebhookPayload'] = ResolversParentTypes['CreateWebhookPayload']> = {
  webhook?: Resolver<Maybe<ResolversTypes['Webhook']>, ParentType, ContextType>;
  secret?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  repeated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type WebhookPayloadResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['WebhookPayload'] = ResolversParentTypes['WebhookPayload']> = {
  webhook?: Resolver<Maybe<ResolversTypes['Webhook']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type TestWebhookPayloadResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['TestWebhookPayload'] = ResolversParentTypes['TestWebhookPayload']> = {
  arrived?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  problem?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RegistryItemResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['RegistryItem'] = ResolversParentTypes['RegistryItem']> = {
  __resolveType: TypeResolveFn<'CodeList' | 'CodingFrame' | 'DataElement' | 'Gate' | 'Indicator' | 'ItemMapping' | 'Method' | 'PracticeExample' | 'LocalProfile' | 'QuestionSet' | 'RecordTable' | 'DataReturn' | 'ValidationRule' | 'Term' | 'VoiceField', ParentType, ContextType>;
};

export type CodeListResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['CodeList'] = ResolversParentTypes['CodeList']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ref?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  registrations?: Resolver<ReadonlyArray<ResolversTypes['Registration']>, ParentType, ContextType>;
  citation?: Resolver<ResolversTypes['Citation'], ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['VersionRecord']>, ParentType, ContextType>;
  limits?: Resolver<ReadonlyArray<ResolversTypes['AudienceText']>, ParentType, ContextType, Partial<CodeListLimitsArgs>>;
  mappings?: Resolver<ReadonlyArray<Maybe<ResolversTypes['ItemMapping']>>, ParentType, ContextType>;
  missingVoices?: Resolver<ReadonlyArray<ResolversTypes['MissingVoice']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ItemKind'], ParentType, ContextType>;
  itemId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  titles?: Resolver<ReadonlyArray<ResolversTypes['AudienceText']>, ParentType, ContextType, Partial<CodeListTitlesArgs>>;
  definition?: Resolver<Maybe<ReadonlyArray<ResolversTypes['AudienceText']>>, ParentType, ContextType, Partial<CodeListDefinitionArgs>>;
  askedBy?: Resolver<ResolversTypes['AskedBy'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  toConfirm?: Resolver<Maybe<ReadonlyArray<ResolversTypes['OpenQuestion']>>, ParentType, ContextType>;
  illustrative?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  replaces?: Resolver<Maybe<ResolversTypes['CodeList']>, ParentType, ContextType>;
  changed?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  codes?: Resolver<ReadonlyArray<ResolversTypes['Code']>, ParentType, ContextType>;
  ordered?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  closed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  otherAllowed?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  facets?: Resolver<Maybe<ResolversTypes['Facets']>, ParentType, ContextType>;
  voices?: Resolver<Maybe<ResolversTypes['Voices']>, ParentType, ContextType>;
  reach?: Resolver<Maybe<ResolversTypes['Reach']>, ParentType, ContextType>;
  care?: Resolver<Maybe<ResolversTypes['Care']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CodingFrameResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['CodingFrame'] = ResolversParentTypes['CodingFrame']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ref?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  registrations?: Resolver<ReadonlyArray<ResolversTypes['Registration']>, ParentType, ContextType>;
  citation?: Resolver<ResolversTypes['Citation'], ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['VersionRecord']>, ParentType, ContextType>;
  limits?: Resolver<ReadonlyArray<ResolversTypes['AudienceText']>, ParentType, ContextType, Partial<CodingFrameLimitsArgs>>;
  mappings?: Resolver<ReadonlyArray<Maybe<ResolversTypes['ItemMapping']>>, ParentType, ContextType>;
  missingVoices?: Resolver<ReadonlyArray<ResolversTypes['MissingVoice']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ItemKind'], ParentType, ContextType>;
  itemId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  titles?: Resolver<ReadonlyArray<ResolversTypes['AudienceText']>, ParentType, ContextType, Partial<CodingFrameTitlesArgs>>;
  definition?: Resolver<Maybe<ReadonlyArray<ResolversTypes['AudienceText']>>, ParentType, ContextType, Partial<CodingFrameDefinitionArgs>>;
  askedBy?: Resolver<ResolversTypes['AskedBy'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  toConfirm?: Resolver<Maybe<ReadonlyArray<ResolversTypes['OpenQuestion']>>, ParentType, ContextType>;
  illustrative?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  replaces?: Resolver<Maybe<ResolversTypes['CodingFrame']>, ParentType, ContextType>;
  changed?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  codes?: Resolver<ReadonlyArray<ResolversTypes['FrameCode']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['CodedUnit'], ParentType, ContextType>;
  severalCodes?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  coders?: Resolver<ReadonlyArray<ResolversTypes['CoderGroup']>, ParentType, ContextType>;
  reliability?: Resolver<Maybe<ResolversTypes['Reliability']>, ParentType, ContextType>;
  machineAssisted?: Resolver<Maybe<ResolversTypes['MachineCoding']>, ParentType, ContextType>;
  silenceCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  keepMinorityThemes?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  voiceFields?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['VoiceField']>>>, ParentType, ContextType>;
  raises?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  calibrates?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Indicator']>>>, ParentType, ContextType>;
  reviewedBy?: Resolver<Maybe<ReadonlyArray<ResolversTypes['FrameReview']>>, ParentType, ContextType>;
  facets?: Resolver<Maybe<ResolversTypes['Facets']>, ParentType, ContextType>;
  voices?: Resolver<Maybe<ResolversTypes['Voices']>, ParentType, ContextType>;
  people?: Resolver<Maybe<ResolversTypes['PeopleInIt']>, ParentType, ContextType>;
  law?: Resolver<Maybe<ResolversTypes['LawAndEthics']>, ParentType, ContextType>;
  reach?: Resolver<Maybe<ResolversTypes['Reach']>, ParentType, ContextType>;
  examples?: Resolver<Maybe<ReadonlyArray<ResolversTypes['DefinitionExample']>>, ParentType, ContextType>;
  care?: Resolver<Maybe<ResolversTypes['Care']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DataElementResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['DataElement'] = ResolversParentTypes['DataElement']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ref?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  registrations?: Resolver<ReadonlyArray<ResolversTypes['Registration']>, ParentType, ContextType>;
  citation?: Resolver<ResolversTypes['Citation'], ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['VersionRecord']>, ParentType, ContextType>;
  limits?: Resolver<ReadonlyArray<ResolversTypes['AudienceText']>, ParentType, ContextType, Partial<DataElementLimitsArgs>>;
  mappings?: Resolver<ReadonlyArray<Maybe<ResolversTypes['ItemMapping']>>, ParentType, ContextType>;
  missingVoices?: Resolver<ReadonlyArray<ResolversTypes['MissingVoice']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ItemKind'], ParentType, ContextType>;
  itemId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  titles?: Resolver<ReadonlyArray<ResolversTypes['AudienceText']>, ParentType, ContextType, Partial<DataElementTitlesArgs>>;
  definition?: Resolver<Maybe<ReadonlyArray<ResolversTypes['AudienceText']>>, ParentType, ContextType, Partial<DataElementDefinitionArgs>>;
  askedBy?: Resolver<ResolversTypes['AskedBy'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  toConfirm?: Resolver<Maybe<ReadonlyArray<ResolversTypes['OpenQuestion']>>, ParentType, ContextType>;
  illustrative?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  replaces?: Resolver<Maybe<ResolversTypes['DataElement']>, ParentType, ContextType>;
  changed?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  concept?: Resolver<ResolversTypes['ElementConcept'], ParentType, ContextType>;
  statutoryNames?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  valueShape?: Resolver<ResolversTypes['ValueShape'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['DataElementValue'], ParentType, ContextType>;
  nullability?: Resolver<Maybe<ResolversTypes['Nullability']>, ParentType, ContextType>;
  missingReasons?: Resolver<Maybe<ResolversTypes['CodeList']>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  repeatable?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  facets?: Resolver<Maybe<ResolversTypes['Facets']>, ParentType, ContextType>;
  voices?: Resolver<Maybe<ResolversTypes['Voices']>, ParentType, ContextType>;
  use?: Resolver<Maybe<ResolversTypes['DailyUse']>, ParentType, ContextType>;
  people?: Resolver<Maybe<ResolversTypes['PeopleInIt']>, ParentType, ContextType>;
  law?: Resolver<Maybe<ResolversTypes['LawAndEthics']>, ParentType, ContextType>;
  notices?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Notice']>>, ParentType, ContextType>;
  reach?: Resolver<Maybe<ResolversTypes['Reach']>, ParentType, ContextType>;
  examples?: Resolver<Maybe<ReadonlyArray<ResolversTypes['DefinitionExample']>>, ParentType, ContextType>;
  care?: Resolver<Maybe<ResolversTypes['Care']>, ParentType, ContextType>;
  noticeReadings?: Resolver<ReadonlyArray<ResolversTypes['NoticeReading']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GateResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Gate'] = ResolversParentTypes['Gate']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ref?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  registrations?: Resolver<ReadonlyArray<ResolversTypes['Registration']>, ParentType, ContextType>;
  citation?: Resolver<ResolversTypes['Citation'], ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['VersionRecord']>, ParentType, ContextType>;
  limits?: Resolver<ReadonlyArray<ResolversTypes['AudienceText']>, ParentType, ContextType, Partial<GateLimitsArgs>>;
  mappings?: Resolver<ReadonlyArray<Maybe<ResolversTypes['ItemMapping']>>, ParentType, ContextType>;
  missingVoices?: Resolver<ReadonlyArray<ResolversTypes['MissingVoice']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ItemKind'], ParentType, ContextType>;
  itemId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  titles?: Resolver<ReadonlyArray<ResolversTypes['AudienceText']>, ParentType, ContextType, Partial<GateTitlesArgs>>;
  definition?: Resolver<Maybe<ReadonlyArray<ResolversTypes['AudienceText']>>, ParentType, ContextType, Partial<GateDefinitionArgs>>;
  askedBy?: Resolver<ResolversTypes['AskedBy'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  toConfirm?: Resolver<Maybe<ReadonlyArray<ResolversTypes['OpenQuestion']>>, ParentType, ContextType>;
  illustrative?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  replaces?: Resolver<Maybe<ResolversTypes['Gate']>, ParentType, ContextType>;
  changed?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  gate?: Resolver<ResolversTypes['GateCode'], ParentType, ContextType>;
  fromStatus?: Resolver<ReadonlyArray<ResolversTypes['ItemStatus']>, ParentType, ContextType>;
  toStatus?: Resolver<ReadonlyArray<ResolversTypes['ItemStatus']>, ParentType, ContextType>;
  decidedBy?: Resolver<ReadonlyArray<ResolversTypes['GateDecider']>, ParentType, ContextType>;
  requiredFields?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RequiredField']>>, ParentType, ContextType>;
  conditions?: Resolver<ReadonlyArray<ResolversTypes['GateRequirement']>, ParentType, ContextType>;
  ethics?: Resolver<Maybe<ResolversTypes['EthicsRequirement']>, ParentType, ContextType>;
  quorum?: Resolver<Maybe<ReadonlyArray<ResolversTypes['QuorumRule']>>, ParentType, ContextType>;
  reviewWindowWorkingDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  quietPeriodWorkingDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  holdAnswerWorkingDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  stressTests?: Resolver<Maybe<ResolversTypes['StressTestRule']>, ParentType, ContextType>;
  minimumGroup?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  minutesRequired?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  voices?: Resolver<Maybe<ResolversTypes['Voices']>, ParentType, ContextType>;
  care?: Resolver<Maybe<ResolversTypes['Care']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IndicatorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Indicator'] = ResolversParentTypes['Indicator']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ref?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  registrations?: Resolver<ReadonlyArray<ResolversTypes['Registration']>, ParentType, ContextType>;
  citation?: Resolver<ResolversTypes['Citation'], ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['VersionRecord']>, ParentType, ContextType>;
  limits?: Resolver<ReadonlyArray<ResolversTypes['AudienceText']>, ParentType, ContextType, Partial<IndicatorLimitsArgs>>;
  mappings?: Resolver<ReadonlyArray<Maybe<ResolversTypes['ItemMapping']>>, ParentType, ContextType>;
  missingVoices?: Resolver<ReadonlyArray<ResolversTypes['MissingVoice']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ItemKind'], ParentType, ContextType>;
  itemId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  titles?: Resolver<ReadonlyArray<ResolversTypes['AudienceText']>, ParentType, ContextType, Partial<IndicatorTitlesArgs>>;
  definition?: Resolver<Maybe<ReadonlyArray<ResolversTypes['AudienceText']>>, ParentType, ContextType, Partial<IndicatorDefinitionArgs>>;
  askedBy?: Resolver<ResolversTypes['AskedBy'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  toConfirm?: Resolver<Maybe<ReadonlyArray<ResolversTypes['OpenQuestion']>>, ParentType, ContextType>;
  illustrative?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  replaces?: Resolver<Maybe<ResolversTypes['Indicator']>, ParentType, ContextType>;
  changed?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  measureFocus?: Resolver<ResolversTypes['MeasureFocus'], ParentType, ContextType>;
  measureType?: Resolver<ResolversTypes['MeasureType'], ParentType, ContextType>;
  aspect?: Resolver<Maybe<ResolversTypes['MeasureAspect']>, ParentType, ContextType>;
  need?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  better?: Resolver<Maybe<ResolversTypes['BetterWhen']>, ParentType, ContextType>;
  binaryReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mattersBecause?: Resolver<Maybe<ReadonlyArray<ResolversTypes['VoiceEntry']>>, ParentType, ContextType>;
  successDefinedBy?: Resolver<Maybe<ReadonlyArray<ResolversTypes['SpeakerRole']>>, ParentType, ContextType>;
  metJudgedBy?: Resolver<Maybe<ReadonlyArray<ResolversTypes['SpeakerRole']>>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['EvidenceLabel'], ParentType, ContextType>;
  voiceFields?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['VoiceField']>>>, ParentType, ContextType>;
  certainty?: Resolver<ResolversTypes['MeasureCertainty'], ParentType, ContextType>;
  calculation?: Resolver<Maybe<ResolversTypes['MeasureCalculation']>, ParentType, ContextType>;
  cannotCompute?: Resolver<Maybe<ResolversTypes['CannotCompute']>, ParentType, ContextType>;
  components?: Resolver<Maybe<ResolversTypes['MeasureComponents']>, ParentType, ContextType>;
  companions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Companion']>>, ParentType, ContextType>;
  comparability?: Resolver<ResolversTypes['Comparability'], ParentType, ContextType>;
  seriesBreaks?: Resolver<Maybe<ReadonlyArray<ResolversTypes['SeriesBreak']>>, ParentType, ContextType>;
  namesElsewhere?: Resolver<Maybe<ReadonlyArray<ResolversTypes['NameElsewhere']>>, ParentType, ContextType>;
  assumptions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  intendedChange?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  facets?: Resolver<Maybe<ResolversTypes['Facets']>, ParentType, ContextType>;
  voices?: Resolver<Maybe<ResolversTypes['Voices']>, ParentType, ContextType>;
  use?: Resolver<Maybe<ResolversTypes['DailyUse']>, ParentType, ContextType>;
  people?: Resolver<Maybe<ResolversTypes['PeopleInIt']>, ParentType, ContextType>;
  law?: Resolver<Maybe<ResolversTypes['LawAndEthics']>, ParentType, ContextType>;
  notices?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Notice']>>, ParentType, ContextType>;
  reach?: Resolver<Maybe<ResolversTypes['Reach']>, ParentType, ContextType>;
  examples?: Resolver<Maybe<ReadonlyArray<ResolversTypes['DefinitionExample']>>, ParentType, ContextType>;
  care?: Resolver<Maybe<ResolversTypes['Care']>, ParentType, ContextType>;
  figures?: Resolver<ResolversTypes['FiguresElsewhere'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ItemMappingResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ItemMapping'] = ResolversParentTypes['ItemMapping']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ref?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  registrations?: Resolver<ReadonlyArray<ResolversTypes['Registration']>, ParentType, ContextType>;
  citation?: Resolver<ResolversTypes['Citation'], ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['VersionRecord']>, ParentType, ContextType>;
  limits?: Resolver<ReadonlyArray<ResolversTypes['AudienceText']>, ParentType, ContextType, Partial<ItemMappingLimitsArgs>>;
  mappings?: Resolver<ReadonlyArray<Maybe<ResolversTypes['ItemMapping']>>, ParentType, ContextType>;
  missingVoices?: Resolver<ReadonlyArray<ResolversTypes['MissingVoice']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ItemKind'], ParentType, ContextType>;
  itemId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  titles?: Resolver<ReadonlyArray<ResolversTypes['AudienceText']>, ParentType, ContextType, Partial<ItemMappingTitlesArgs>>;
  definition?: Resolver<Maybe<ReadonlyArray<ResolversTypes['AudienceText']>>, ParentType, ContextType, Partial<ItemMappingDefinitionArgs>>;
  askedBy?: Resolver<ResolversTypes['AskedBy'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  toConfirm?: Resolver<Maybe<ReadonlyArray<ResolversTypes['OpenQuestion']>>, ParentType, ContextType>;
  illustrative?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  replaces?: Resolver<Maybe<ResolversTypes['ItemMapping']>, ParentType, ContextType>;
  changed?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  from?: Resolver<ReadonlyArray<ResolversTypes['MappingEnd']>, ParentType, ContextType>;
  to?: Resolver<ReadonlyArray<ResolversTypes['MappingEnd']>, ParentType, ContextType>;
  match?: Resolver<ResolversTypes['MatchType'], ParentType, ContextType>;
  transform?: Resolver<ResolversTypes['MappingTransform'], ParentType, ContextType>;
  codes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['MappedCodes']>>, ParentType, ContextType>;
  derive?: Resolver<Maybe<ResolversTypes['Derivation']>, ParentType, ContextType>;
  deriveBack?: Resolver<Maybe<ResolversTypes['Derivation']>, ParentType, ContextType>;
  lossForward?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lossBack?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validFor?: Resolver<Maybe<ResolversTypes['YearsInForce']>, ParentType, ContextType>;
  evidence?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Source']>>, ParentType, ContextType>;
  testedBy?: Resolver<Maybe<ReadonlyArray<ResolversTypes['MappingTest']>>, ParentType, ContextType>;
  fixtures?: Resolver<Maybe<ReadonlyArray<ResolversTypes['MappingFixture']>>, ParentType, ContextType>;
  facets?: Resolver<Maybe<ResolversTypes['Facets']>, ParentType, ContextType>;
  voices?: Resolver<Maybe<ResolversTypes['Voices']>, ParentType, ContextType>;
  reach?: Resolver<Maybe<ResolversTypes['Reach']>, ParentType, ContextType>;
  care?: Resolver<Maybe<ResolversTypes['Care']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MethodResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Method'] = ResolversParentTypes['Method']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ref?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  registrations?: Resolver<ReadonlyArray<ResolversTypes['Registration']>, ParentType, ContextType>;
  citation?: Resolver<ResolversTypes['Citation'], ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['VersionRecord']>, ParentType, ContextType>;
  limits?: Resolver<ReadonlyArray<ResolversTypes['AudienceText']>, ParentType, ContextType, Partial<MethodLimitsArgs>>;
  mappings?: Resolver<ReadonlyArray<Maybe<ResolversTypes['ItemMapping']>>, ParentType, ContextType>;
  missingVoices?: Resolver<ReadonlyArray<ResolversTypes['MissingVoice']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ItemKind'], ParentType, ContextType>;
  itemId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  titles?: Resolver<ReadonlyArray<ResolversTypes['AudienceText']>, ParentType, ContextType, Partial<MethodTitlesArgs>>;
  definition?: Resolver<Maybe<ReadonlyArray<ResolversTypes['AudienceText']>>, ParentType, ContextType, Partial<MethodDefinitionArgs>>;
  askedBy?: Resolver<ResolversTypes['AskedBy'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  toConfirm?: Resolver<Maybe<ReadonlyArray<ResolversTypes['OpenQuestion']>>, ParentType, ContextType>;
  illustrative?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  replaces?: Resolver<Maybe<ResolversTypes['Method']>, ParentType, ContextType>;
  changed?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  methodKind?: Resolver<ResolversTypes['MethodKind'], ParentType, ContextType>;
  modes?: Resolver<ReadonlyArray<ResolversTypes['VoiceMode']>, ParentType, ContextType>;
  ageFit?: Resolver<ReadonlyArray<ResolversTypes['LifeStage']>, ParentType, ContextType>;
  setup?: Resolver<Maybe<ResolversTypes['MethodSetup']>, ParentType, ContextType>;
  dialogue?: Resolver<Maybe<ResolversTypes['MethodDialogue']>, ParentType, ContextType>;
  listenerGuidance?: Resolver<Maybe<ReadonlyArray<ResolversTypes['AudienceText']>>, ParentType, ContextType, Partial<MethodListenerGuidanceArgs>>;
  preparation?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  thinkingSupport?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  communicationSupport?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CommunicationSupport']>>, ParentType, ContextType>;
  sensitiveAsk?: Resolver<Maybe<ResolversTypes['SensitiveAsk']>, ParentType, ContextType>;
  goodPractice?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  poorPractice?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  independence?: Resolver<ResolversTypes['MethodIndependence'], ParentType, ContextType>;
  childrensCode?: Resolver<Maybe<ResolversTypes['ChildrensCode']>, ParentType, ContextType>;
  training?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  evidence?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Source']>>, ParentType, ContextType>;
  facets?: Resolver<Maybe<ResolversTypes['Facets']>, ParentType, ContextType>;
  voices?: Resolver<Maybe<ResolversTypes['Voices']>, ParentType, ContextType>;
  law?: Resolver<Maybe<ResolversTypes['LawAndEthics']>, ParentType, ContextType>;
  reach?: Resolver<Maybe<ResolversTypes['Reach']>, ParentType, ContextType>;
  examples?: Resolver<Maybe<ReadonlyArray<ResolversTypes['DefinitionExample']>>, ParentType, ContextType>;
  care?: Resolver<Maybe<ResolversTypes['Care']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PracticeExampleResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PracticeExample'] = ResolversParentTypes['PracticeExample']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ref?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  registrations?: Resolver<ReadonlyArray<ResolversTypes['Registration']>, ParentType, ContextType>;
  citation?: Resolver<ResolversTypes['Citation'], ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['VersionRecord']>, ParentType, ContextType>;
  limits?: Resolver<ReadonlyArray<ResolversTypes['AudienceText']>, ParentType, ContextType, Partial<PracticeExampleLimitsArgs>>;
  mappings?: Resolver<ReadonlyArray<Maybe<ResolversTypes['ItemMapping']>>, ParentType, ContextType>;
  missingVoices?: Resolver<ReadonlyArray<ResolversTypes['MissingVoice']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ItemKind'], ParentType, ContextType>;
  itemId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  titles?: Resolver<ReadonlyArray<ResolversTypes['AudienceText']>, ParentType, ContextType, Partial<PracticeExampleTitlesArgs>>;
  definition?: Resolver<Maybe<ReadonlyArray<ResolversTypes['AudienceText']>>, ParentType, ContextType, Partial<PracticeExampleDefinitionArgs>>;
  askedBy?: Resolver<ResolversTypes['AskedBy'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  toConfirm?: Resolver<Maybe<ReadonlyArray<ResolversTypes['OpenQuestion']>>, ParentType, ContextType>;
  illustrative?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  replaces?: Resolver<Maybe<ResolversTypes['PracticeExample']>, ParentType, ContextType>;
  changed?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  place?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lifeStages?: Resolver<Maybe<ReadonlyArray<ResolversTypes['LifeStage']>>, ParentType, ContextType>;
  whatWasTried?: Resolver<ReadonlyArray<ResolversTypes['AudienceText']>, ParentType, ContextType, Partial<PracticeExampleWhatWasTriedArgs>>;
  itemsUsed?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['RegistryItem']>>>, ParentType, ContextType>;
  methods?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Method']>>>, ParentType, ContextType>;
  costBand?: Resolver<ResolversTypes['CostBand'], ParentType, ContextType>;
  cost?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  whatWorked?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  whatDidNot?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  whatPeopleSaid?: Resolver<Maybe<ReadonlyArray<ResolversTypes['VoiceEntry']>>, ParentType, ContextType>;
  contactRole?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  adoptedBy?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  facets?: Resolver<Maybe<ResolversTypes['Facets']>, ParentType, ContextType>;
  voices?: Resolver<Maybe<ResolversTypes['Voices']>, ParentType, ContextType>;
  reach?: Resolver<Maybe<ResolversTypes['Reach']>, ParentType, ContextType>;
  care?: Resolver<Maybe<ResolversTypes['Care']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LocalProfileResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['LocalProfile'] = ResolversParentTypes['LocalProfile']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ref?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  registrations?: Resolver<ReadonlyArray<ResolversTypes['Registration']>, ParentType, ContextType>;
  citation?: Resolver<ResolversTypes['Citation'], ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['VersionRecord']>, ParentType, ContextType>;
  limits?: Resolver<ReadonlyArray<ResolversTypes['AudienceText']>, ParentType, ContextType, Partial<LocalProfileLimitsArgs>>;
  mappings?: Resolver<ReadonlyArray<Maybe<ResolversTypes['ItemMapping']>>, ParentType, ContextType>;
  missingVoices?: Resolver<ReadonlyArray<ResolversTypes['MissingVoice']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ItemKind'], ParentType, ContextType>;
  itemId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  titles?: Resolver<ReadonlyArray<ResolversTypes['AudienceText']>, ParentType, ContextType, Partial<LocalProfileTitlesArgs>>;
  definition?: Resolver<Maybe<ReadonlyArray<ResolversTypes['AudienceText']>>, ParentType, ContextType, Partial<LocalProfileDefinitionArgs>>;
  askedBy?: Resolver<ResolversTypes['AskedBy'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  toConfirm?: Resolver<Maybe<ReadonlyArray<ResolversTypes['OpenQuestion']>>, ParentType, ContextType>;
  illustrative?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  replaces?: Resolver<Maybe<ResolversTypes['LocalProfile']>, ParentType, ContextType>;
  changed?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  authority?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['ProfileScope'], ParentType, ContextType>;
  of?: Resolver<Maybe<ResolversTypes['RegistryItem']>, ParentType, ContextType>;
  differences?: Resolver<ReadonlyArray<ResolversTypes['LocalDifference']>, ParentType, ContextType>;
  voices?: Resolver<Maybe<ResolversTypes['Voices']>, ParentType, ContextType>;
  care?: Resolver<Maybe<ResolversTypes['Care']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QuestionSetResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['QuestionSet'] = ResolversParentTypes['QuestionSet']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ref?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  registrations?: Resolver<ReadonlyArray<ResolversTypes['Registration']>, ParentType, ContextType>;
  citation?: Resolver<ResolversTypes['Citation'], ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['VersionRecord']>, ParentType, ContextType>;
  limits?: Resolver<ReadonlyArray<ResolversTypes['AudienceText']>, ParentType, ContextType, Partial<QuestionSetLimitsArgs>>;
  mappings?: Resolver<ReadonlyArray<Maybe<ResolversTypes['ItemMapping']>>, ParentType, ContextType>;
  missingVoices?: Resolver<ReadonlyArray<ResolversTypes['MissingVoice']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ItemKind'], ParentType, ContextType>;
  itemId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  titles?: Resolver<ReadonlyArray<ResolversTypes['AudienceText']>, ParentType, ContextType, Partial<QuestionSetTitlesArgs>>;
  definition?: Resolver<Maybe<ReadonlyArray<ResolversTypes['AudienceText']>>, ParentType, ContextType, Partial<QuestionSetDefinitionArgs>>;
  askedBy?: Resolver<ResolversTypes['AskedBy'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  toConfirm?: Resolver<Maybe<ReadonlyArray<ResolversTypes['OpenQuestion']>>, ParentType, ContextType>;
  illustrative?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  replaces?: Resolver<Maybe<ResolversTypes['QuestionSet']>, ParentType, ContextType>;
  changed?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['QuestionSetPurpose'], ParentType, ContextType>;
  questions?: Resolver<ReadonlyArray<ResolversTypes['Question']>, ParentType, ContextType>;
  voices?: Resolver<Maybe<ResolversTypes['Voices']>, ParentType, ContextType>;
  care?: Resolver<Maybe<ResolversTypes['Care']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecordTableResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['RecordTable'] = ResolversParentTypes['RecordTable']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ref?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  registrations?: Resolver<ReadonlyArray<ResolversTypes['Registration']>, ParentType, ContextType>;
  citation?: Resolver<ResolversTypes['Citation'], ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['VersionRecord']>, ParentType, ContextType>;
  limits?: Resolver<ReadonlyArray<ResolversTypes['AudienceText']>, ParentType, ContextType, Partial<RecordTableLimitsArgs>>;
  mappings?: Resolver<ReadonlyArray<Maybe<ResolversTypes['ItemMapping']>>, ParentType, ContextType>;
  missingVoices?: Resolver<ReadonlyArray<ResolversTypes['MissingVoice']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ItemKind'], ParentType, ContextType>;
  itemId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  titles?: Resolver<ReadonlyArray<ResolversTypes['AudienceText']>, ParentType, ContextType, Partial<RecordTableTitlesArgs>>;
  definition?: Resolver<Maybe<ReadonlyArray<ResolversTypes['AudienceText']>>, ParentType, ContextType, Partial<RecordTableDefinitionArgs>>;
  askedBy?: Resolver<ResolversTypes['AskedBy'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  toConfirm?: Resolver<Maybe<ReadonlyArray<ResolversTypes['OpenQuestion']>>, ParentType, ContextType>;
  illustrative?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  replaces?: Resolver<Maybe<ResolversTypes['RecordTable']>, ParentType, ContextType>;
  changed?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  table?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['RecordRole'], ParentType, ContextType>;
  grain?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fileName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  path?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['RecordTable']>, ParentType, ContextType>;
  numberedAs?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  occurs?: Resolver<ResolversTypes['Occurrence'], ParentType, ContextType>;
  columns?: Resolver<ReadonlyArray<ResolversTypes['Column']>, ParentType, ContextType>;
  order?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  keys?: Resolver<ReadonlyArray<ResolversTypes['TableKey']>, ParentType, ContextType>;
  rows?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  facets?: Resolver<Maybe<ResolversTypes['Facets']>, ParentType, ContextType>;
  voices?: Resolver<Maybe<ResolversTypes['Voices']>, ParentType, ContextType>;
  use?: Resolver<Maybe<ResolversTypes['DailyUse']>, ParentType, ContextType>;
  people?: Resolver<Maybe<ResolversTypes['PeopleInIt']>, ParentType, ContextType>;
  law?: Resolver<Maybe<ResolversTypes['LawAndEthics']>, ParentType, ContextType>;
  reach?: Resolver<Maybe<ResolversTypes['Reach']>, ParentType, ContextType>;
  care?: Resolver<Maybe<ResolversTypes['Care']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DataReturnResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['DataReturn'] = ResolversParentTypes['DataReturn']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ref?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  registrations?: Resolver<ReadonlyArray<ResolversTypes['Registration']>, ParentType, ContextType>;
  citation?: Resolver<ResolversTypes['Citation'], ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['VersionRecord']>, ParentType, ContextType>;
  limits?: Resolver<ReadonlyArray<ResolversTypes['AudienceText']>, ParentType, ContextType, Partial<DataReturnLimitsArgs>>;
  mappings?: Resolver<ReadonlyArray<Maybe<ResolversTypes['ItemMapping']>>, ParentType, ContextType>;
  missingVoices?: Resolver<ReadonlyArray<ResolversTypes['MissingVoice']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ItemKind'], ParentType, ContextType>;
  itemId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  titles?: Resolver<ReadonlyArray<ResolversTypes['AudienceText']>, ParentType, ContextType, Partial<DataReturnTitlesArgs>>;
  definition?: Resolver<Maybe<ReadonlyArray<ResolversTypes['AudienceText']>>, ParentType, ContextType, Partial<DataReturnDefinitionArgs>>;
  askedBy?: Resolver<ResolversTypes['AskedBy'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  toConfirm?: Resolver<Maybe<ReadonlyArray<ResolversTypes['OpenQuestion']>>, ParentType, ContextType>;
  illustrative?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  replaces?: Resolver<Maybe<ResolversTypes['DataReturn']>, ParentType, ContextType>;
  changed?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  legalBasis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  collectionYear?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['CollectionPeriod'], ParentType, ContextType>;
  formats?: Resolver<ReadonlyArray<ResolversTypes['FileForm']>, ParentType, ContextType>;
  records?: Resolver<ReadonlyArray<Maybe<ResolversTypes['RecordTable']>>, ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['ReturnSubject']>, ParentType, ContextType>;
  rules?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['ValidationRule']>>>, ParentType, ContextType>;
  references?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['RecordTable']>>>, ParentType, ContextType>;
  rulesState?: Resolver<ResolversTypes['RulesState'], ParentType, ContextType>;
  binds?: Resolver<ReadonlyArray<Maybe<ResolversTypes['RegistryItem']>>, ParentType, ContextType>;
  previous?: Resolver<Maybe<ResolversTypes['DataReturn']>, ParentType, ContextType>;
  comesBack?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ComesBack']>>, ParentType, ContextType>;
  whatComesBack?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ValidationRuleResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ValidationRule'] = ResolversParentTypes['ValidationRule']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ref?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  registrations?: Resolver<ReadonlyArray<ResolversTypes['Registration']>, ParentType, ContextType>;
  citation?: Resolver<ResolversTypes['Citation'], ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['VersionRecord']>, ParentType, ContextType>;
  limits?: Resolver<ReadonlyArray<ResolversTypes['AudienceText']>, ParentType, ContextType, Partial<ValidationRuleLimitsArgs>>;
  mappings?: Resolver<ReadonlyArray<Maybe<ResolversTypes['ItemMapping']>>, ParentType, ContextType>;
  missingVoices?: Resolver<ReadonlyArray<ResolversTypes['MissingVoice']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ItemKind'], ParentType, ContextType>;
  itemId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  titles?: Resolver<ReadonlyArray<ResolversTypes['AudienceText']>, ParentType, ContextType, Partial<ValidationRuleTitlesArgs>>;
  definition?: Resolver<Maybe<ReadonlyArray<ResolversTypes['AudienceText']>>, ParentType, ContextType, Partial<ValidationRuleDefinitionArgs>>;
  askedBy?: Resolver<ResolversTypes['AskedBy'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  toConfirm?: Resolver<Maybe<ReadonlyArray<ResolversTypes['OpenQuestion']>>, ParentType, ContextType>;
  illustrative?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  replaces?: Resolver<Maybe<ResolversTypes['ValidationRule']>, ParentType, ContextType>;
  changed?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  scope?: Resolver<Maybe<ResolversTypes['RecordTable']>, ParentType, ContextType>;
  condition?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reports?: Resolver<ReadonlyArray<ResolversTypes['RuleReport']>, ParentType, ContextType>;
  runsWithout?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['RuleSeverity'], ParentType, ContextType>;
  message?: Resolver<ReadonlyArray<ResolversTypes['AudienceText']>, ParentType, ContextType, Partial<ValidationRuleMessageArgs>>;
  fix?: Resolver<ReadonlyArray<ResolversTypes['AudienceText']>, ParentType, ContextType, Partial<ValidationRuleFixArgs>>;
  guidance?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Source']>>, ParentType, ContextType>;
  yearsInForce?: Resolver<ResolversTypes['YearsInForce'], ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['RuleOrigin'], ParentType, ContextType>;
  covers?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RuleCover']>>, ParentType, ContextType>;
  examples?: Resolver<ReadonlyArray<ResolversTypes['RuleExample']>, ParentType, ContextType>;
  facets?: Resolver<Maybe<ResolversTypes['Facets']>, ParentType, ContextType>;
  voices?: Resolver<Maybe<ResolversTypes['Voices']>, ParentType, ContextType>;
  reach?: Resolver<Maybe<ResolversTypes['Reach']>, ParentType, ContextType>;
  care?: Resolver<Maybe<ResolversTypes['Care']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TermResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Term'] = ResolversParentTypes['Term']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ref?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  registrations?: Resolver<ReadonlyArray<ResolversTypes['Registration']>, ParentType, ContextType>;
  citation?: Resolver<ResolversTypes['Citation'], ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['VersionRecord']>, ParentType, ContextType>;
  limits?: Resolver<ReadonlyArray<ResolversTypes['AudienceText']>, ParentType, ContextType, Partial<TermLimitsArgs>>;
  mappings?: Resolver<ReadonlyArray<Maybe<ResolversTypes['ItemMapping']>>, ParentType, ContextType>;
  missingVoices?: Resolver<ReadonlyArray<ResolversTypes['MissingVoice']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ItemKind'], ParentType, ContextType>;
  itemId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  titles?: Resolver<ReadonlyArray<ResolversTypes['AudienceText']>, ParentType, ContextType, Partial<TermTitlesArgs>>;
  definition?: Resolver<Maybe<ReadonlyArray<ResolversTypes['AudienceText']>>, ParentType, ContextType, Partial<TermDefinitionArgs>>;
  askedBy?: Resolver<ResolversTypes['AskedBy'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  toConfirm?: Resolver<Maybe<ReadonlyArray<ResolversTypes['OpenQuestion']>>, ParentType, ContextType>;
  illustrative?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  replaces?: Resolver<Maybe<ResolversTypes['Term']>, ParentType, ContextType>;
  changed?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  labels?: Resolver<ReadonlyArray<ResolversTypes['TermLabel']>, ParentType, ContextType>;
  meanings?: Resolver<ReadonlyArray<ResolversTypes['TermMeaning']>, ParentType, ContextType>;
  everydayExample?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  contestedBy?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  related?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Term']>>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VoiceFieldResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['VoiceField'] = ResolversParentTypes['VoiceField']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ref?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  registrations?: Resolver<ReadonlyArray<ResolversTypes['Registration']>, ParentType, ContextType>;
  citation?: Resolver<ResolversTypes['Citation'], ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['VersionRecord']>, ParentType, ContextType>;
  limits?: Resolver<ReadonlyArray<ResolversTypes['AudienceText']>, ParentType, ContextType, Partial<VoiceFieldLimitsArgs>>;
  mappings?: Resolver<ReadonlyArray<Maybe<ResolversTypes['ItemMapping']>>, ParentType, ContextType>;
  missingVoices?: Resolver<ReadonlyArray<ResolversTypes['MissingVoice']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ItemKind'], ParentType, ContextType>;
  itemId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  titles?: Resolver<ReadonlyArray<ResolversTypes['AudienceText']>, ParentType, ContextType, Partial<VoiceFieldTitlesArgs>>;
  definition?: Resolver<Maybe<ReadonlyArray<ResolversTypes['AudienceText']>>, ParentType, ContextType, Partial<VoiceFieldDefinitionArgs>>;
  askedBy?: Resolver<ResolversTypes['AskedBy'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  toConfirm?: Resolver<Maybe<ReadonlyArray<ResolversTypes['OpenQuestion']>>, ParentType, ContextType>;
  illustrative?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  replaces?: Resolver<Maybe<ResolversTypes['VoiceField']>, ParentType, ContextType>;
  changed?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  prompt?: Resolver<Maybe<ReadonlyArray<ResolversTypes['AudienceText']>>, ParentType, ContextType, Partial<VoiceFieldPromptArgs>>;
  followOn?: Resolver<Maybe<ReadonlyArray<ResolversTypes['AudienceText']>>, ParentType, ContextType, Partial<VoiceFieldFollowOnArgs>>;
  axes?: Resolver<ResolversTypes['VoiceAxes'], ParentType, ContextType>;
  content?: Resolver<ReadonlyArray<ResolversTypes['VoiceContent']>, ParentType, ContextType>;
  about?: Resolver<Maybe<ReadonlyArray<ResolversTypes['VoiceAbout']>>, ParentType, ContextType>;
  speakers?: Resolver<ReadonlyArray<ResolversTypes['SpeakerRole']>, ParentType, ContextType>;
  speakerRoles?: Resolver<Maybe<ResolversTypes['CodeList']>, ParentType, ContextType>;
  modes?: Resolver<ReadonlyArray<ResolversTypes['ModeSpec']>, ParentType, ContextType>;
  modeList?: Resolver<Maybe<ResolversTypes['CodeList']>, ParentType, ContextType>;
  responseScale?: Resolver<Maybe<ResolversTypes['CodeList']>, ParentType, ContextType>;
  participationOutcomes?: Resolver<Maybe<ResolversTypes['CodeList']>, ParentType, ContextType>;
  levels?: Resolver<Maybe<ResolversTypes['CodeList']>, ParentType, ContextType>;
  context?: Resolver<ResolversTypes['VoiceContextSpec'], ParentType, ContextType>;
  observation?: Resolver<Maybe<ResolversTypes['ObservationSpec']>, ParentType, ContextType>;
  authorship?: Resolver<ResolversTypes['AuthorshipSpec'], ParentType, ContextType>;
  audiences?: Resolver<Maybe<ResolversTypes['CodeList']>, ParentType, ContextType>;
  askRule?: Resolver<ResolversTypes['AskRule'], ParentType, ContextType>;
  revisit?: Resolver<ResolversTypes['RevisitRule'], ParentType, ContextType>;
  replyRule?: Resolver<ResolversTypes['ReplyRule'], ParentType, ContextType>;
  replyOutcomes?: Resolver<Maybe<ResolversTypes['CodeList']>, ParentType, ContextType>;
  aggregation?: Resolver<Maybe<ResolversTypes['AggregationRule']>, ParentType, ContextType>;
  escalation?: Resolver<Maybe<ReadonlyArray<ResolversTypes['AudienceText']>>, ParentType, ContextType, Partial<VoiceFieldEscalationArgs>>;
  independence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  notices?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Notice']>>, ParentType, ContextType>;
  safeguardingLimits?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  facets?: Resolver<Maybe<ResolversTypes['Facets']>, ParentType, ContextType>;
  voices?: Resolver<Maybe<ResolversTypes['Voices']>, ParentType, ContextType>;
  use?: Resolver<Maybe<ResolversTypes['DailyUse']>, ParentType, ContextType>;
  people?: Resolver<Maybe<ResolversTypes['PeopleInIt']>, ParentType, ContextType>;
  law?: Resolver<Maybe<ResolversTypes['LawAndEthics']>, ParentType, ContextType>;
  reach?: Resolver<Maybe<ResolversTypes['Reach']>, ParentType, ContextType>;
  examples?: Resolver<Maybe<ReadonlyArray<ResolversTypes['DefinitionExample']>>, ParentType, ContextType>;
  care?: Resolver<Maybe<ResolversTypes['Care']>, ParentType, ContextType>;
  noticeReadings?: Resolver<ReadonlyArray<ResolversTypes['NoticeReading']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ItemKindResolvers = { CODELIST: 'codelist', CODING_FRAME: 'coding-frame', ELEMENT: 'element', GATE: 'gate', INDICATOR: 'indicator', MAPPING: 'mapping', METHOD: 'method', PRACTICE_EXAMPLE: 'practice-example', PROFILE: 'profile', QUESTION_SET: 'question-set', RECORD: 'record', RETURN: 'return', RULE: 'rule', TERM: 'term', VOICE_FIELD: 'voice-field' };

export type AgeRuleResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['AgeRule'] = ResolversParentTypes['AgeRule']> = {
  born?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AggregationRuleResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['AggregationRule'] = ResolversParentTypes['AggregationRule']> = {
  distribution?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  themes?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  keepMinorityThemes?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  quotePolicy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  minimumGroup?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  toneNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AskRuleResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['AskRule'] = ResolversParentTypes['AskRule']> = {
  frequency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  notWhen?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  nextOfferRule?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reuseWindow?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AskedByResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['AskedBy'] = ResolversParentTypes['AskedBy']> = {
  organisation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AudienceTextResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['AudienceText'] = ResolversParentTypes['AudienceText']> = {
  audience?: Resolver<ResolversTypes['Audience'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AuthorshipSpecResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['AuthorshipSpec'] = ResolversParentTypes['AuthorshipSpec']> = {
  wordsBy?: Resolver<Maybe<ResolversTypes['CodeList']>, ParentType, ContextType>;
  recordedBy?: Resolver<Maybe<ResolversTypes['CodeList']>, ParentType, ContextType>;
  transformation?: Resolver<Maybe<ResolversTypes['CodeList']>, ParentType, ContextType>;
  checkedBack?: Resolver<Maybe<ResolversTypes['CodeList']>, ParentType, ContextType>;
  needsCheckBack?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AutomatedUseDeclarationResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['AutomatedUseDeclaration'] = ResolversParentTypes['AutomatedUseDeclaration']> = {
  use?: Resolver<ResolversTypes['AutomatedUse'], ParentType, ContextType>;
  purpose?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  decidedWith?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  atrsLink?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  humanDecides?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type BandMergeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['BandMerge'] = ResolversParentTypes['BandMerge']> = {
  bands?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ReadonlyArray<ResolversTypes['AudienceText']>, ParentType, ContextType, Partial<BandMergeLabelArgs>>;
};

export type BetweenAuthoritiesResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['BetweenAuthorities'] = ResolversParentTypes['BetweenAuthorities']> = {
  comparable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  method?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  asker?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  coverage?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CakeSliceResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['CakeSlice'] = ResolversParentTypes['CakeSlice']> = {
  voices?: Resolver<Maybe<ReadonlyArray<ResolversTypes['VoiceEntry']>>, ParentType, ContextType>;
  gap?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CakeViewResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['CakeView'] = ResolversParentTypes['CakeView']> = {
  data?: Resolver<ResolversTypes['CakeSlice'], ParentType, ContextType>;
  information?: Resolver<ResolversTypes['CakeSlice'], ParentType, ContextType>;
  informationUse?: Resolver<ResolversTypes['CakeSlice'], ParentType, ContextType>;
};

export type CannotComputeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['CannotCompute'] = ResolversParentTypes['CannotCompute']> = {
  why?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  needs?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CareResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Care'] = ResolversParentTypes['Care']> = {
  steward?: Resolver<Maybe<ResolversTypes['StewardRole']>, ParentType, ContextType>;
  strategicOwners?: Resolver<Maybe<ReadonlyArray<ResolversTypes['StrategicOwner']>>, ParentType, ContextType>;
  nextReview?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  reviewTriggers?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ReviewTrigger']>>, ParentType, ContextType>;
};

export type ChildrensCodeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ChildrensCode'] = ResolversParentTypes['ChildrensCode']> = {
  applies?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  why?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CodeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Code'] = ResolversParentTypes['Code']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  labels?: Resolver<ReadonlyArray<ResolversTypes['AudienceText']>, ParentType, ContextType, Partial<CodeLabelsArgs>>;
  definition?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  family?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  carries?: Resolver<Maybe<ResolversTypes['ParticipationCarries']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  replacedBy?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  matches?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CodeMatch']>>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CodeMatchResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['CodeMatch'] = ResolversParentTypes['CodeMatch']> = {
  codelist?: Resolver<Maybe<ResolversTypes['CodeList']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  match?: Resolver<ResolversTypes['MatchType'], ParentType, ContextType>;
};

export type CodedExampleResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['CodedExample'] = ResolversParentTypes['CodedExample']> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['ExampleOrigin'], ParentType, ContextType>;
  why?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CodedValueResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['CodedValue'] = ResolversParentTypes['CodedValue']> = {
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  codelist?: Resolver<Maybe<ResolversTypes['CodeList']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CoderGroupResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['CoderGroup'] = ResolversParentTypes['CoderGroup']> = {
  role?: Resolver<ResolversTypes['SpeakerRole'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  careExperienced?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type CollectionPeriodResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['CollectionPeriod'] = ResolversParentTypes['CollectionPeriod']> = {
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type ColumnResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Column'] = ResolversParentTypes['Column']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  element?: Resolver<Maybe<ResolversTypes['DataElement']>, ParentType, ContextType>;
  required?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  repeats?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  itemNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  xmlName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  carriedBy?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Transport']>>, ParentType, ContextType>;
  fixed?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  derived?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ComesBackResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ComesBack'] = ResolversParentTypes['ComesBack']> = {
  what?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  toWhom?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  when?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  where?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CommunicationSupportResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['CommunicationSupport'] = ResolversParentTypes['CommunicationSupport']> = {
  what?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
};

export type CompanionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Companion'] = ResolversParentTypes['Companion']> = {
  kind?: Resolver<ResolversTypes['CompanionKind'], ParentType, ContextType>;
  item?: Resolver<Maybe<ResolversTypes['RegistryItem']>, ParentType, ContextType>;
  column?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  elsewhere?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  gap?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  why?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ComparabilityResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Comparability'] = ResolversParentTypes['Comparability']> = {
  overTime?: Resolver<ResolversTypes['OverTime'], ParentType, ContextType>;
  betweenAuthorities?: Resolver<ResolversTypes['BetweenAuthorities'], ParentType, ContextType>;
};

export type ConsentStatementResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ConsentStatement'] = ResolversParentTypes['ConsentStatement']> = {
  model?: Resolver<ResolversTypes['ConsentModel'], ParentType, ContextType>;
  toWhat?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  withdrawal?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  whatHappensAfter?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CountingUnitResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['CountingUnit'] = ResolversParentTypes['CountingUnit']> = {
  of?: Resolver<ResolversTypes['UnitKind'], ParentType, ContextType>;
  called?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  key?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  stands?: Resolver<Maybe<ResolversTypes['StandingRow']>, ParentType, ContextType>;
};

export type CoverageStagesResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['CoverageStages'] = ResolversParentTypes['CoverageStages']> = {
  eligible?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  offered?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  offeredAccessibly?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tookPart?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  answered?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  outcomes?: Resolver<Maybe<ResolversTypes['MeasureDistribution']>, ParentType, ContextType>;
};

export type DailyUseResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['DailyUse'] = ResolversParentTypes['DailyUse']> = {
  journey?: Resolver<Maybe<ResolversTypes['Journey']>, ParentType, ContextType>;
  decisionUse?: Resolver<Maybe<ReadonlyArray<ResolversTypes['DecisionUse']>>, ParentType, ContextType>;
  whatHappensNext?: Resolver<Maybe<ReadonlyArray<ResolversTypes['AudienceText']>>, ParentType, ContextType, Partial<DailyUseWhatHappensNextArgs>>;
  practiceBenefit?: Resolver<Maybe<ReadonlyArray<ResolversTypes['AudienceText']>>, ParentType, ContextType, Partial<DailyUsePracticeBenefitArgs>>;
  touchpoint?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  newForm?: Resolver<Maybe<ResolversTypes['NewForm']>, ParentType, ContextType>;
  expectedEffectOnPractice?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DateValueResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['DateValue'] = ResolversParentTypes['DateValue']> = {
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  partial?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DecimalValueResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['DecimalValue'] = ResolversParentTypes['DecimalValue']> = {
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DecisionUseResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['DecisionUse'] = ResolversParentTypes['DecisionUse']> = {
  decision?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  taker?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  affectsIndividual?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  ledBy?: Resolver<ResolversTypes['LedBy'], ParentType, ContextType>;
  fundingOrRanking?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  misuseRisks?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
};

export type DefinitionExampleResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['DefinitionExample'] = ResolversParentTypes['DefinitionExample']> = {
  form?: Resolver<ResolversTypes['ExampleForm'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  answer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DenominatorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Denominator'] = ResolversParentTypes['Denominator']> = {
  base?: Resolver<ResolversTypes['DenominatorBase'], ParentType, ContextType>;
  called?: Resolver<ReadonlyArray<ResolversTypes['AudienceText']>, ParentType, ContextType, Partial<DenominatorCalledArgs>>;
  when?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  external?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  why?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DenominatorsResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Denominators'] = ResolversParentTypes['Denominators']> = {
  first?: Resolver<ResolversTypes['Denominator'], ParentType, ContextType>;
  second?: Resolver<Maybe<ResolversTypes['Denominator']>, ParentType, ContextType>;
};

export type DerivationResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Derivation'] = ResolversParentTypes['Derivation']> = {
  return?: Resolver<Maybe<ResolversTypes['DataReturn']>, ParentType, ContextType>;
  scope?: Resolver<Maybe<ResolversTypes['RecordTable']>, ParentType, ContextType>;
  values?: Resolver<ReadonlyArray<ResolversTypes['DerivedValue']>, ParentType, ContextType>;
};

export type DerivedValueResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['DerivedValue'] = ResolversParentTypes['DerivedValue']> = {
  to?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  is?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DisaggregationResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Disaggregation'] = ResolversParentTypes['Disaggregation']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  called?: Resolver<ReadonlyArray<ResolversTypes['AudienceText']>, ParentType, ContextType, Partial<DisaggregationCalledArgs>>;
  of?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  bands?: Resolver<Maybe<ReadonlyArray<ResolversTypes['DistributionBand']>>, ParentType, ContextType>;
  element?: Resolver<Maybe<ResolversTypes['DataElement']>, ParentType, ContextType>;
  ordered?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DistributionBandResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['DistributionBand'] = ResolversParentTypes['DistributionBand']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ReadonlyArray<ResolversTypes['AudienceText']>, ParentType, ContextType, Partial<DistributionBandLabelArgs>>;
  when?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DpiaResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Dpia'] = ResolversParentTypes['Dpia']> = {
  state?: Resolver<ResolversTypes['DpiaState'], ParentType, ContextType>;
  triggers?: Resolver<Maybe<ReadonlyArray<ResolversTypes['DpiaTrigger']>>, ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ElementConceptResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ElementConcept'] = ResolversParentTypes['ElementConcept']> = {
  objectClass?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  property?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EquityResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Equity'] = ResolversParentTypes['Equity']> = {
  byGroup?: Resolver<ReadonlyArray<ResolversTypes['GroupImpact']>, ParentType, ContextType>;
  exclusions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  whatWeDid?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EthicsRequirementResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['EthicsRequirement'] = ResolversParentTypes['EthicsRequirement']> = {
  questionSet?: Resolver<Maybe<ResolversTypes['QuestionSet']>, ParentType, ContextType>;
  stages?: Resolver<ReadonlyArray<ResolversTypes['EthicsStage']>, ParentType, ContextType>;
  appliesTo?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
};

export type ExampleReportResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ExampleReport'] = ResolversParentTypes['ExampleReport']> = {
  table?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ExampleTableResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ExampleTable'] = ResolversParentTypes['ExampleTable']> = {
  table?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  csv?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ExclusionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Exclusion'] = ResolversParentTypes['Exclusion']> = {
  when?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  why?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ExternalEndResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ExternalEnd'] = ResolversParentTypes['ExternalEnd']> = {
  where?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  verified?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
};

export type ExternalInputResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ExternalInput'] = ResolversParentTypes['ExternalInput']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ExternalInputKind'], ParentType, ContextType>;
  what?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publisher?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  vintage?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  yearOffset?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  earlierYears?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  list?: Resolver<Maybe<ResolversTypes['RecordTable']>, ParentType, ContextType>;
  without?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FacetsResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Facets'] = ResolversParentTypes['Facets']> = {
  origin?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Origin']>>, ParentType, ContextType>;
  driver?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Driver']>>, ParentType, ContextType>;
  jurisdictions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Jurisdiction']>>, ParentType, ContextType>;
  lifeStages?: Resolver<Maybe<ReadonlyArray<ResolversTypes['LifeStage']>>, ParentType, ContextType>;
  sectors?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Sector']>>, ParentType, ContextType>;
  strands?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Strand']>>, ParentType, ContextType>;
  cipTags?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CipTag']>>, ParentType, ContextType>;
};

export type FallbackStepResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['FallbackStep'] = ResolversParentTypes['FallbackStep']> = {
  rung?: Resolver<ResolversTypes['FallbackRung'], ParentType, ContextType>;
  merge?: Resolver<Maybe<ReadonlyArray<ResolversTypes['BandMerge']>>, ParentType, ContextType>;
  splits?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  years?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FileFormResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['FileForm'] = ResolversParentTypes['FileForm']> = {
  transport?: Resolver<ResolversTypes['Transport'], ParentType, ContextType>;
  dateFormat?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  root?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FitnessResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Fitness'] = ResolversParentTypes['Fitness']> = {
  use?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rating?: Resolver<ResolversTypes['FitnessRating'], ParentType, ContextType>;
  why?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FrameCodeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['FrameCode'] = ResolversParentTypes['FrameCode']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ReadonlyArray<ResolversTypes['AudienceText']>, ParentType, ContextType, Partial<FrameCodeLabelArgs>>;
  definition?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  include?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  exclude?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  typicalExample?: Resolver<Maybe<ResolversTypes['CodedExample']>, ParentType, ContextType>;
  borderlineExample?: Resolver<Maybe<ResolversTypes['CodedExample']>, ParentType, ContextType>;
};

export type FrameReviewResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['FrameReview'] = ResolversParentTypes['FrameReview']> = {
  by?: Resolver<ResolversTypes['SpeakerRole'], ParentType, ContextType>;
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  found?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  changed?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type GateRequirementResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['GateRequirement'] = ResolversParentTypes['GateRequirement']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['ConditionLevel'], ParentType, ContextType>;
  appliesTo?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type GoodDeciderResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['GoodDecider'] = ResolversParentTypes['GoodDecider']> = {
  role?: Resolver<ResolversTypes['SpeakerRole'], ParentType, ContextType>;
  who?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type GroupImpactResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['GroupImpact'] = ResolversParentTypes['GroupImpact']> = {
  group?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  impact?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  whatWeDid?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type IntegerValueResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['IntegerValue'] = ResolversParentTypes['IntegerValue']> = {
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  minimum?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  maximum?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type JourneyResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Journey'] = ResolversParentTypes['Journey']> = {
  steps?: Resolver<ReadonlyArray<ResolversTypes['JourneyStep']>, ParentType, ContextType>;
  recipients?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Recipient']>>, ParentType, ContextType>;
};

export type JourneyStepResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['JourneyStep'] = ResolversParentTypes['JourneyStep']> = {
  stage?: Resolver<ResolversTypes['JourneyStage'], ParentType, ContextType>;
  byRole?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  changesMade?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  readers?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  pause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type LaterReaderResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['LaterReader'] = ResolversParentTypes['LaterReader']> = {
  likely?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  guidance?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reviewedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type LawAndEthicsResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['LawAndEthics'] = ResolversParentTypes['LawAndEthics']> = {
  lawfulBasis?: Resolver<Maybe<ResolversTypes['LawfulBasis']>, ParentType, ContextType>;
  dpia?: Resolver<Maybe<ResolversTypes['Dpia']>, ParentType, ContextType>;
  consent?: Resolver<Maybe<ResolversTypes['ConsentStatement']>, ParentType, ContextType>;
  socialLicence?: Resolver<Maybe<ResolversTypes['SocialLicence']>, ParentType, ContextType>;
  automatedUse?: Resolver<Maybe<ResolversTypes['AutomatedUseDeclaration']>, ParentType, ContextType>;
  linkage?: Resolver<Maybe<ResolversTypes['LinkageDeclaration']>, ParentType, ContextType>;
  publicGood?: Resolver<Maybe<ResolversTypes['PublicGood']>, ParentType, ContextType>;
  equity?: Resolver<Maybe<ResolversTypes['Equity']>, ParentType, ContextType>;
  safeguarding?: Resolver<Maybe<ResolversTypes['SafeguardingLimits']>, ParentType, ContextType>;
  promise?: Resolver<Maybe<ResolversTypes['PromiseStatement']>, ParentType, ContextType>;
};

export type LawfulBasisResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['LawfulBasis'] = ResolversParentTypes['LawfulBasis']> = {
  article6?: Resolver<ResolversTypes['ArticleSix'], ParentType, ContextType>;
  statute?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publicTask?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  powerOverPerson?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  article9?: Resolver<ResolversTypes['ArticleNine'], ParentType, ContextType>;
  schedule1?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  article10?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type LicenceGroupResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['LicenceGroup'] = ResolversParentTypes['LicenceGroup']> = {
  who?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  view?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LinkageDeclarationResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['LinkageDeclaration'] = ResolversParentTypes['LinkageDeclaration']> = {
  state?: Resolver<ResolversTypes['LinkageState'], ParentType, ContextType>;
  with?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  purpose?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  minimumFields?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  decidedWith?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  conditions?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type LocalDifferenceResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['LocalDifference'] = ResolversParentTypes['LocalDifference']> = {
  targetKind?: Resolver<ResolversTypes['DifferenceTarget'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DifferenceKind'], ParentType, ContextType>;
  what?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  effectOnRules?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RuleEffect']>>, ParentType, ContextType>;
};

export type MachineCodingResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['MachineCoding'] = ResolversParentTypes['MachineCoding']> = {
  tool?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  humanCheckedShare?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  decidedWith?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MappedCodesResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['MappedCodes'] = ResolversParentTypes['MappedCodes']> = {
  from?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MappingEndResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['MappingEnd'] = ResolversParentTypes['MappingEnd']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  item?: Resolver<Maybe<ResolversTypes['RegistryItem']>, ParentType, ContextType>;
  column?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  external?: Resolver<Maybe<ResolversTypes['ExternalEnd']>, ParentType, ContextType>;
};

export type MappingFixtureResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['MappingFixture'] = ResolversParentTypes['MappingFixture']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MappingTestResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['MappingTest'] = ResolversParentTypes['MappingTest']> = {
  who?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  how?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type MarkerTextResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['MarkerText'] = ResolversParentTypes['MarkerText']> = {
  marker?: Resolver<ResolversTypes['DisclosureMarker'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MeasureCalculationResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['MeasureCalculation'] = ResolversParentTypes['MeasureCalculation']> = {
  source?: Resolver<ResolversTypes['MeasureSource'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['CountingUnit'], ParentType, ContextType>;
  ageAt?: Resolver<Maybe<ResolversTypes['AgeRule']>, ParentType, ContextType>;
  names?: Resolver<Maybe<ReadonlyArray<ResolversTypes['NamedPart']>>, ParentType, ContextType>;
  population?: Resolver<ResolversTypes['MeasurePopulation'], ParentType, ContextType>;
  coverage?: Resolver<Maybe<ResolversTypes['CoverageStages']>, ParentType, ContextType>;
  distribution?: Resolver<ResolversTypes['MeasureDistribution'], ParentType, ContextType>;
  missing?: Resolver<Maybe<ReadonlyArray<ResolversTypes['MissingRule']>>, ParentType, ContextType>;
  numerator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  denominators?: Resolver<Maybe<ResolversTypes['Denominators']>, ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['MeasureFigure'], ParentType, ContextType>;
  rounding?: Resolver<ResolversTypes['MeasureRounding'], ParentType, ContextType>;
  headline?: Resolver<Maybe<ResolversTypes['MeasureHeadline']>, ParentType, ContextType>;
  disaggregations?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Disaggregation']>>, ParentType, ContextType>;
  suppression?: Resolver<ResolversTypes['SuppressionPolicy'], ParentType, ContextType>;
  fallbackLadder?: Resolver<ReadonlyArray<ResolversTypes['FallbackStep']>, ParentType, ContextType>;
};

export type MeasureCertaintyResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['MeasureCertainty'] = ResolversParentTypes['MeasureCertainty']> = {
  level?: Resolver<ResolversTypes['CertaintyLevel'], ParentType, ContextType>;
  why?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  confirm?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
};

export type MeasureComponentsResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['MeasureComponents'] = ResolversParentTypes['MeasureComponents']> = {
  quantitative?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Indicator']>>>, ParentType, ContextType>;
  qualitative?: Resolver<Maybe<ResolversTypes['CodingFrame']>, ParentType, ContextType>;
};

export type MeasureDistributionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['MeasureDistribution'] = ResolversParentTypes['MeasureDistribution']> = {
  of?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  bands?: Resolver<ReadonlyArray<ResolversTypes['DistributionBand']>, ParentType, ContextType>;
  ordered?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  publishAllBands?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type MeasureFigureResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['MeasureFigure'] = ResolversParentTypes['MeasureFigure']> = {
  kind?: Resolver<ResolversTypes['MeasureKind'], ParentType, ContextType>;
  per?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  of?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  spread?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Spread']>>, ParentType, ContextType>;
};

export type MeasureHeadlineResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['MeasureHeadline'] = ResolversParentTypes['MeasureHeadline']> = {
  of?: Resolver<ResolversTypes['HeadlineBase'], ParentType, ContextType>;
  text?: Resolver<ReadonlyArray<ResolversTypes['AudienceText']>, ParentType, ContextType, Partial<MeasureHeadlineTextArgs>>;
};

export type MeasurePopulationResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['MeasurePopulation'] = ResolversParentTypes['MeasurePopulation']> = {
  description?: Resolver<ReadonlyArray<ResolversTypes['AudienceText']>, ParentType, ContextType, Partial<MeasurePopulationDescriptionArgs>>;
  time?: Resolver<ResolversTypes['PopulationTime'], ParentType, ContextType>;
  include?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  exclude?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Exclusion']>>, ParentType, ContextType>;
  cannotSee?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
};

export type MeasureRoundingResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['MeasureRounding'] = ResolversParentTypes['MeasureRounding']> = {
  decimals?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mode?: Resolver<ResolversTypes['RoundingMode'], ParentType, ContextType>;
  of?: Resolver<ResolversTypes['QuotientBase'], ParentType, ContextType>;
};

export type MeasureSourceResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['MeasureSource'] = ResolversParentTypes['MeasureSource']> = {
  return?: Resolver<Maybe<ResolversTypes['DataReturn']>, ParentType, ContextType>;
  scope?: Resolver<Maybe<ResolversTypes['RecordTable']>, ParentType, ContextType>;
  years?: Resolver<ResolversTypes['YearsInForce'], ParentType, ContextType>;
  externals?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ExternalInput']>>, ParentType, ContextType>;
};

export type MethodDialogueResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['MethodDialogue'] = ResolversParentTypes['MethodDialogue']> = {
  workerMayAsk?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  personMayAsk?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  how?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MethodIndependenceResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['MethodIndependence'] = ResolversParentTypes['MethodIndependence']> = {
  askerMayBeJudged?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MethodSetupResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['MethodSetup'] = ResolversParentTypes['MethodSetup']> = {
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  seating?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  time?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  materials?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
};

export type MissingBandResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['MissingBand'] = ResolversParentTypes['MissingBand']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ReadonlyArray<ResolversTypes['AudienceText']>, ParentType, ContextType, Partial<MissingBandLabelArgs>>;
};

export type MissingRuleResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['MissingRule'] = ResolversParentTypes['MissingRule']> = {
  kind?: Resolver<ResolversTypes['MissingKind'], ParentType, ContextType>;
  when?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  treat?: Resolver<ResolversTypes['MissingTreatment'], ParentType, ContextType>;
  band?: Resolver<Maybe<ResolversTypes['MissingBand']>, ParentType, ContextType>;
  why?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ModeSpecResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ModeSpec'] = ResolversParentTypes['ModeSpec']> = {
  mode?: Resolver<ResolversTypes['VoiceMode'], ParentType, ContextType>;
  family?: Resolver<ResolversTypes['ModeFamily'], ParentType, ContextType>;
  supports?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  mediaByReference?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type NameElsewhereResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['NameElsewhere'] = ResolversParentTypes['NameElsewhere']> = {
  where?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  match?: Resolver<ResolversTypes['MatchType'], ParentType, ContextType>;
  difference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type NamedPartResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['NamedPart'] = ResolversParentTypes['NamedPart']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  is?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  means?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NewFormResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['NewForm'] = ResolversParentTypes['NewForm']> = {
  needed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  why?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NoticeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Notice'] = ResolversParentTypes['Notice']> = {
  audience?: Resolver<ResolversTypes['Audience'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  what?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  why?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  whoAsked?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  whoSees?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  whatItCanDecide?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  howToSayNoOrChange?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  limits?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  journeyStory?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tests?: Resolver<Maybe<ReadonlyArray<ResolversTypes['NoticeTest']>>, ParentType, ContextType>;
};

export type NoticeTestResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['NoticeTest'] = ResolversParentTypes['NoticeTest']> = {
  readers?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  result?: Resolver<ResolversTypes['NoticeTestResult'], ParentType, ContextType>;
  wording?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type NullabilityResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Nullability'] = ResolversParentTypes['Nullability']> = {
  allowed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  meaning?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ObservationSpecResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ObservationSpec'] = ResolversParentTypes['ObservationSpec']> = {
  signals?: Resolver<Maybe<ResolversTypes['CodeList']>, ParentType, ContextType>;
  observerRoles?: Resolver<Maybe<ResolversTypes['CodeList']>, ParentType, ContextType>;
  certainty?: Resolver<Maybe<ResolversTypes['CodeList']>, ParentType, ContextType>;
  otherReadingRequired?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type OccurrenceResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Occurrence'] = ResolversParentTypes['Occurrence']> = {
  min?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  max?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type OpenQuestionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['OpenQuestion'] = ResolversParentTypes['OpenQuestion']> = {
  about?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  askOf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type OverTimeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['OverTime'] = ResolversParentTypes['OverTime']> = {
  comparable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  conditions?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PeopleInItResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PeopleInIt'] = ResolversParentTypes['PeopleInIt']> = {
  subjectScope?: Resolver<Maybe<ResolversTypes['SubjectScope']>, ParentType, ContextType>;
  informationLevel?: Resolver<Maybe<ResolversTypes['InformationLevel']>, ParentType, ContextType>;
  identifiability?: Resolver<Maybe<ResolversTypes['Identifiability']>, ParentType, ContextType>;
  subjectAccess?: Resolver<Maybe<ResolversTypes['SubjectAccess']>, ParentType, ContextType>;
  laterReader?: Resolver<Maybe<ResolversTypes['LaterReader']>, ParentType, ContextType>;
  mustBeTold?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Audience']>>, ParentType, ContextType>;
};

export type PopulationTimeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PopulationTime'] = ResolversParentTypes['PopulationTime']> = {
  rule?: Resolver<ResolversTypes['BoundaryRule'], ParentType, ContextType>;
  starts?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ends?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  periodFrom?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  periodTo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  point?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lastDayCounts?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type PromiseStatementResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PromiseStatement'] = ResolversParentTypes['PromiseStatement']> = {
  can?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  cannot?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PublicGoodResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PublicGood'] = ResolversParentTypes['PublicGood']> = {
  good?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  forWhom?: Resolver<ReadonlyArray<ResolversTypes['BeneficiaryKind']>, ParentType, ContextType>;
  mightHarm?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  decidedBy?: Resolver<ReadonlyArray<ResolversTypes['GoodDecider']>, ParentType, ContextType>;
  contested?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type QuestionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Question'] = ResolversParentTypes['Question']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stage?: Resolver<Maybe<ResolversTypes['EthicsStage']>, ParentType, ContextType>;
  text?: Resolver<ReadonlyArray<ResolversTypes['AudienceText']>, ParentType, ContextType, Partial<QuestionTextArgs>>;
  whyItMatters?: Resolver<Maybe<ReadonlyArray<ResolversTypes['AudienceText']>>, ParentType, ContextType, Partial<QuestionWhyItMattersArgs>>;
  guidance?: Resolver<Maybe<ReadonlyArray<ResolversTypes['AudienceText']>>, ParentType, ContextType, Partial<QuestionGuidanceArgs>>;
  requiredAt?: Resolver<Maybe<ResolversTypes['GateCode']>, ParentType, ContextType>;
};

export type QuorumRuleResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['QuorumRule'] = ResolversParentTypes['QuorumRule']> = {
  constituency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  capacities?: Resolver<ReadonlyArray<ResolversTypes['ReviewCapacity']>, ParentType, ContextType>;
  atLeast?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['QuorumSource'], ParentType, ContextType>;
  why?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ReachResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Reach'] = ResolversParentTypes['Reach']> = {
  makesVisible?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  hides?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  limits?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  doNotUseFor?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  fitness?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Fitness']>>, ParentType, ContextType>;
};

export type RecipientResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Recipient'] = ResolversParentTypes['Recipient']> = {
  who?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  why?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ReliabilityResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Reliability'] = ResolversParentTypes['Reliability']> = {
  statistic?: Resolver<ResolversTypes['AgreementStatistic'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  band?: Resolver<ResolversTypes['ReliabilityBand'], ParentType, ContextType>;
  units?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coders?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  blind?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lowest?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  highest?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type ReplyRuleResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ReplyRule'] = ResolversParentTypes['ReplyRule']> = {
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  withinDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  how?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RequiredFieldResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['RequiredField'] = ResolversParentTypes['RequiredField']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  audience?: Resolver<Maybe<ResolversTypes['Audience']>, ParentType, ContextType>;
  appliesTo?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  why?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ReturnSubjectResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ReturnSubject'] = ResolversParentTypes['ReturnSubject']> = {
  record?: Resolver<Maybe<ResolversTypes['RecordTable']>, ParentType, ContextType>;
  column?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RevisitRuleResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['RevisitRule'] = ResolversParentTypes['RevisitRule']> = {
  until?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  supersedes?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  keepEarlier?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RuleCoverResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['RuleCover'] = ResolversParentTypes['RuleCover']> = {
  record?: Resolver<Maybe<ResolversTypes['RecordTable']>, ParentType, ContextType>;
  column?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  checks?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
};

export type RuleEffectResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['RuleEffect'] = ResolversParentTypes['RuleEffect']> = {
  rule?: Resolver<Maybe<ResolversTypes['ValidationRule']>, ParentType, ContextType>;
  effect?: Resolver<ResolversTypes['RuleEffectKind'], ParentType, ContextType>;
  why?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RuleExampleResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['RuleExample'] = ResolversParentTypes['RuleExample']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  authority?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  form?: Resolver<Maybe<ResolversTypes['Transport']>, ParentType, ContextType>;
  tables?: Resolver<ReadonlyArray<ResolversTypes['ExampleTable']>, ParentType, ContextType>;
  last?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ExampleTable']>>, ParentType, ContextType>;
  reference?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ExampleTable']>>, ParentType, ContextType>;
  reported?: Resolver<ReadonlyArray<ResolversTypes['ExampleReport']>, ParentType, ContextType>;
};

export type RuleReportResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['RuleReport'] = ResolversParentTypes['RuleReport']> = {
  record?: Resolver<Maybe<ResolversTypes['RecordTable']>, ParentType, ContextType>;
  columns?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  rows?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SafeguardingLimitsResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['SafeguardingLimits'] = ResolversParentTypes['SafeguardingLimits']> = {
  text?: Resolver<ReadonlyArray<ResolversTypes['AudienceText']>, ParentType, ContextType, Partial<SafeguardingLimitsTextArgs>>;
  pathway?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SensitiveAskResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['SensitiveAsk'] = ResolversParentTypes['SensitiveAsk']> = {
  how?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  whenNot?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  supportDuring?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  supportAfter?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SeriesBreakResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['SeriesBreak'] = ResolversParentTypes['SeriesBreak']> = {
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  what?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SocialLicenceResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['SocialLicence'] = ResolversParentTypes['SocialLicence']> = {
  asked?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['LicenceGroup']>, ParentType, ContextType>;
  method?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  disagreements?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SourceResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publisher?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  path?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  licence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['SourceState'], ParentType, ContextType>;
};

export type StandingRowResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['StandingRow'] = ResolversParentTypes['StandingRow']> = {
  row?: Resolver<ResolversTypes['StandingRowChoice'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type StewardRoleResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['StewardRole'] = ResolversParentTypes['StewardRole']> = {
  organisation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  successor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type StrategicOwnerResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['StrategicOwner'] = ResolversParentTypes['StrategicOwner']> = {
  level?: Resolver<ResolversTypes['StrategicLevel'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type StressTestRuleResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['StressTestRule'] = ResolversParentTypes['StressTestRule']> = {
  atLeast?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  organisationTypes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SubjectResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Subject'] = ResolversParentTypes['Subject']> = {
  role?: Resolver<ResolversTypes['SpeakerRole'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['SubjectRelation'], ParentType, ContextType>;
};

export type SubjectAccessResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['SubjectAccess'] = ResolversParentTypes['SubjectAccess']> = {
  see?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  add?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  correct?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  howLongKept?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  barriers?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  defaultOpen?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type SubjectScopeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['SubjectScope'] = ResolversParentTypes['SubjectScope']> = {
  subjects?: Resolver<ReadonlyArray<ResolversTypes['Subject']>, ParentType, ContextType>;
  conflictRule?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SuppressionPolicyResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['SuppressionPolicy'] = ResolversParentTypes['SuppressionPolicy']> = {
  preset?: Resolver<ResolversTypes['SuppressionPreset'], ParentType, ContextType>;
  threshold?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  zero?: Resolver<Maybe<ResolversTypes['ZeroTreatment']>, ParentType, ContextType>;
  roundTo?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  secondary?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  intervalAudit?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  linkedTables?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  linkedWith?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Indicator']>>>, ParentType, ContextType>;
  notPrimary?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  markers?: Resolver<Maybe<ReadonlyArray<ResolversTypes['MarkerText']>>, ParentType, ContextType>;
  quotePolicy?: Resolver<ResolversTypes['QuotePolicy'], ParentType, ContextType>;
};

export type TableKeyResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['TableKey'] = ResolversParentTypes['TableKey']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  columns?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  confirmed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type TermLabelResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['TermLabel'] = ResolversParentTypes['TermLabel']> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  audience?: Resolver<ResolversTypes['Audience'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  context?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  preferredBy?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  avoidedBy?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
};

export type TermMeaningResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['TermMeaning'] = ResolversParentTypes['TermMeaning']> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  heldBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TextValueResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['TextValue'] = ResolversParentTypes['TextValue']> = {
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  maxLength?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  pattern?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  patternMeaning?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  alsoCodes?: Resolver<Maybe<ResolversTypes['CodeList']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TimestampValueResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['TimestampValue'] = ResolversParentTypes['TimestampValue']> = {
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TrueFalseValueResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['TrueFalseValue'] = ResolversParentTypes['TrueFalseValue']> = {
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VoiceAxesResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['VoiceAxes'] = ResolversParentTypes['VoiceAxes']> = {
  verbality?: Resolver<ResolversTypes['Verbality'], ParentType, ContextType>;
  explicitness?: Resolver<ReadonlyArray<ResolversTypes['Explicitness']>, ParentType, ContextType>;
  occasions?: Resolver<ReadonlyArray<ResolversTypes['VoiceOccasion']>, ParentType, ContextType>;
  levels?: Resolver<ReadonlyArray<ResolversTypes['VoiceLevel']>, ParentType, ContextType>;
};

export type VoiceContextSpecResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['VoiceContextSpec'] = ResolversParentTypes['VoiceContextSpec']> = {
  startedBy?: Resolver<Maybe<ResolversTypes['CodeList']>, ParentType, ContextType>;
  askerRole?: Resolver<Maybe<ResolversTypes['CodeList']>, ParentType, ContextType>;
  askerRelationship?: Resolver<Maybe<ResolversTypes['CodeList']>, ParentType, ContextType>;
  occasion?: Resolver<Maybe<ResolversTypes['CodeList']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['CodeList']>, ParentType, ContextType>;
  privacy?: Resolver<Maybe<ResolversTypes['CodeList']>, ParentType, ContextType>;
  technology?: Resolver<Maybe<ResolversTypes['CodeList']>, ParentType, ContextType>;
  thinkingSupport?: Resolver<Maybe<ResolversTypes['CodeList']>, ParentType, ContextType>;
  toldBeingRecorded?: Resolver<Maybe<ResolversTypes['CodeList']>, ParentType, ContextType>;
  modeChosenBy?: Resolver<Maybe<ResolversTypes['CodeList']>, ParentType, ContextType>;
  supports?: Resolver<Maybe<ResolversTypes['CodeList']>, ParentType, ContextType>;
};

export type VoiceEntryResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['VoiceEntry'] = ResolversParentTypes['VoiceEntry']> = {
  layer?: Resolver<Maybe<ResolversTypes['CakeLayer']>, ParentType, ContextType>;
  about?: Resolver<Maybe<ResolversTypes['VoiceAbout']>, ParentType, ContextType>;
  speakerRole?: Resolver<ResolversTypes['SpeakerRole'], ParentType, ContextType>;
  form?: Resolver<ResolversTypes['VoiceForm'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  influence?: Resolver<Maybe<ReadonlyArray<ResolversTypes['InfluencePoint']>>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type VoicesResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Voices'] = ResolversParentTypes['Voices']> = {
  cake?: Resolver<Maybe<ResolversTypes['CakeView']>, ParentType, ContextType>;
  voicesAbout?: Resolver<Maybe<ReadonlyArray<ResolversTypes['VoiceEntry']>>, ParentType, ContextType>;
};

export type YearValueResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['YearValue'] = ResolversParentTypes['YearValue']> = {
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type YearsInForceResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['YearsInForce'] = ResolversParentTypes['YearsInForce']> = {
  from?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type DataElementValueResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['DataElementValue'] = ResolversParentTypes['DataElementValue']> = {
  __resolveType: TypeResolveFn<'CodedValue' | 'TextValue' | 'DateValue' | 'TimestampValue' | 'YearValue' | 'IntegerValue' | 'DecimalValue' | 'TrueFalseValue', ParentType, ContextType>;
};

export type Resolvers<ContextType = ApiContext> = {
  RegisterAuthorityPayload?: RegisterAuthorityPayloadResolvers<ContextType>;
  ClaimAgencyPayload?: ClaimAgencyPayloadResolvers<ContextType>;
  SetMembershipPayload?: SetMembershipPayloadResolvers<ContextType>;
  RegisterPanelPayload?: RegisterPanelPayloadResolvers<ContextType>;
  HandOverStewardshipPayload?: HandOverStewardshipPayloadResolvers<ContextType>;
  SetProfilePayload?: SetProfilePayloadResolvers<ContextType>;
  WithholdTextPayload?: WithholdTextPayloadResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  CreateProposalPayload?: CreateProposalPayloadResolvers<ContextType>;
  ReviseProposalPayload?: ReviseProposalPayloadResolvers<ContextType>;
  JoinProposalPayload?: JoinProposalPayloadResolvers<ContextType>;
  SubmitProposalPayload?: SubmitProposalPayloadResolvers<ContextType>;
  WithdrawProposalPayload?: WithdrawProposalPayloadResolvers<ContextType>;
  PublishReleasePayload?: PublishReleasePayloadResolvers<ContextType>;
  OpenRoundPayload?: OpenRoundPayloadResolvers<ContextType>;
  RecordReviewPayload?: RecordReviewPayloadResolvers<ContextType>;
  MakeCommentPayload?: MakeCommentPayloadResolvers<ContextType>;
  DecideAtGatePayload?: DecideAtGatePayloadResolvers<ContextType>;
  AskPanelPayload?: AskPanelPayloadResolvers<ContextType>;
  RecordPanelViewPayload?: RecordPanelViewPayloadResolvers<ContextType>;
  AddPanelMemberPayload?: AddPanelMemberPayloadResolvers<ContextType>;
  RemovePanelMemberPayload?: RemovePanelMemberPayloadResolvers<ContextType>;
  CastVotePayload?: CastVotePayloadResolvers<ContextType>;
  CloseBallotPayload?: CloseBallotPayloadResolvers<ContextType>;
  PlaceHoldPayload?: PlaceHoldPayloadResolvers<ContextType>;
  AnswerHoldPayload?: AnswerHoldPayloadResolvers<ContextType>;
  SettleHoldPayload?: SettleHoldPayloadResolvers<ContextType>;
  RecordDissentPayload?: RecordDissentPayloadResolvers<ContextType>;
  RecordCoDesignPayload?: RecordCoDesignPayloadResolvers<ContextType>;
  HearFeedbackPayload?: HearFeedbackPayloadResolvers<ContextType>;
  AnswerFeedbackPayload?: AnswerFeedbackPayloadResolvers<ContextType>;
  AnswerEthicsQuestionPayload?: AnswerEthicsQuestionPayloadResolvers<ContextType>;
  RecordStressTestPayload?: RecordStressTestPayloadResolvers<ContextType>;
  RecordAdoptionPayload?: RecordAdoptionPayloadResolvers<ContextType>;
  EndAdoptionPayload?: EndAdoptionPayloadResolvers<ContextType>;
  StateBurdenPayload?: StateBurdenPayloadResolvers<ContextType>;
  RaiseConcernPayload?: RaiseConcernPayloadResolvers<ContextType>;
  AnswerConcernPayload?: AnswerConcernPayloadResolvers<ContextType>;
  RaiseGapPayload?: RaiseGapPayloadResolvers<ContextType>;
  SupportGapPayload?: SupportGapPayloadResolvers<ContextType>;
  FillGapPayload?: FillGapPayloadResolvers<ContextType>;
  StateRecognitionPayload?: StateRecognitionPayloadResolvers<ContextType>;
  ClaimPerverseEffectPayload?: ClaimPerverseEffectPayloadResolvers<ContextType>;
  MovePerverseEffectPayload?: MovePerverseEffectPayloadResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  VoiceAudit?: VoiceAuditResolvers<ContextType>;
  VoiceTrace?: VoiceTraceResolvers<ContextType>;
  RoleShare?: RoleShareResolvers<ContextType>;
  MeasureShare?: MeasureShareResolvers<ContextType>;
  CakeGapConnection?: CakeGapConnectionResolvers<ContextType>;
  CakeGapEdge?: CakeGapEdgeResolvers<ContextType>;
  CakeGap?: CakeGapResolvers<ContextType>;
  CakeCount?: CakeCountResolvers<ContextType>;
  MissingVoice?: MissingVoiceResolvers<ContextType>;
  AskedElsewhereConnection?: AskedElsewhereConnectionResolvers<ContextType>;
  AskedElsewhereEdge?: AskedElsewhereEdgeResolvers<ContextType>;
  AskedElsewhere?: AskedElsewhereResolvers<ContextType>;
  AskedCount?: AskedCountResolvers<ContextType>;
  DuplicatePairConnection?: DuplicatePairConnectionResolvers<ContextType>;
  DuplicatePairEdge?: DuplicatePairEdgeResolvers<ContextType>;
  DuplicatePair?: DuplicatePairResolvers<ContextType>;
  DuplicateShare?: DuplicateShareResolvers<ContextType>;
  VoiceBalanceTotal?: VoiceBalanceTotalResolvers<ContextType>;
  EntryChange?: EntryChangeResolvers<ContextType>;
  Comparison?: ComparisonResolvers<ContextType>;
  AxisVerdict?: AxisVerdictResolvers<ContextType>;
  ItemChange?: ItemChangeResolvers<ContextType>;
  Authority?: AuthorityResolvers<ContextType>;
  CapacityCount?: CapacityCountResolvers<ContextType>;
  Panel?: PanelResolvers<ContextType>;
  Stewardship?: StewardshipResolvers<ContextType>;
  ProfileUse?: ProfileUseResolvers<ContextType>;
  Proposal?: ProposalResolvers<ContextType>;
  ProposalConnection?: ProposalConnectionResolvers<ContextType>;
  ProposalEdge?: ProposalEdgeResolvers<ContextType>;
  DuplicatesChecked?: DuplicatesCheckedResolvers<ContextType>;
  ProposedChange?: ProposedChangeResolvers<ContextType>;
  Candidate?: CandidateResolvers<ContextType>;
  CandidateEntry?: CandidateEntryResolvers<ContextType>;
  Finding?: FindingResolvers<ContextType>;
  Missing?: MissingResolvers<ContextType>;
  Round?: RoundResolvers<ContextType>;
  ConstituencyTally?: ConstituencyTallyResolvers<ContextType>;
  Review?: ReviewResolvers<ContextType>;
  Comment?: CommentResolvers<ContextType>;
  PanelRequest?: PanelRequestResolvers<ContextType>;
  PanelView?: PanelViewResolvers<ContextType>;
  Hold?: HoldResolvers<ContextType>;
  Dissent?: DissentResolvers<ContextType>;
  DissentConnection?: DissentConnectionResolvers<ContextType>;
  DissentEdge?: DissentEdgeResolvers<ContextType>;
  Decision?: DecisionResolvers<ContextType>;
  DecisionConnection?: DecisionConnectionResolvers<ContextType>;
  DecisionEdge?: DecisionEdgeResolvers<ContextType>;
  EthicsQuestion?: EthicsQuestionResolvers<ContextType>;
  EthicsAnswer?: EthicsAnswerResolvers<ContextType>;
  StressTest?: StressTestResolvers<ContextType>;
  About?: AboutResolvers<ContextType>;
  CoDesignRecord?: CoDesignRecordResolvers<ContextType>;
  CoDesignStage?: CoDesignStageResolvers<ContextType>;
  Feedback?: FeedbackResolvers<ContextType>;
  FeedbackConnection?: FeedbackConnectionResolvers<ContextType>;
  FeedbackEdge?: FeedbackEdgeResolvers<ContextType>;
  FeedbackAnswer?: FeedbackAnswerResolvers<ContextType>;
  ReplyText?: ReplyTextResolvers<ContextType>;
  Adoption?: AdoptionResolvers<ContextType>;
  AdoptionConnection?: AdoptionConnectionResolvers<ContextType>;
  AdoptionEdge?: AdoptionEdgeResolvers<ContextType>;
  Recognition?: RecognitionResolvers<ContextType>;
  RecognitionConnection?: RecognitionConnectionResolvers<ContextType>;
  RecognitionEdge?: RecognitionEdgeResolvers<ContextType>;
  Burden?: BurdenResolvers<ContextType>;
  BurdenOffset?: BurdenOffsetResolvers<ContextType>;
  BurdenReport?: BurdenReportResolvers<ContextType>;
  Concern?: ConcernResolvers<ContextType>;
  ConcernConnection?: ConcernConnectionResolvers<ContextType>;
  ConcernEdge?: ConcernEdgeResolvers<ContextType>;
  ConcernReply?: ConcernReplyResolvers<ContextType>;
  Gap?: GapResolvers<ContextType>;
  GapConnection?: GapConnectionResolvers<ContextType>;
  GapEdge?: GapEdgeResolvers<ContextType>;
  PerverseEffect?: PerverseEffectResolvers<ContextType>;
  PerverseEffectConnection?: PerverseEffectConnectionResolvers<ContextType>;
  PerverseEffectEdge?: PerverseEffectEdgeResolvers<ContextType>;
  PerverseMove?: PerverseMoveResolvers<ContextType>;
  Duplicate?: DuplicateResolvers<ContextType>;
  QueueEntry?: QueueEntryResolvers<ContextType>;
  QueueEntryConnection?: QueueEntryConnectionResolvers<ContextType>;
  QueueEntryEdge?: QueueEntryEdgeResolvers<ContextType>;
  RoleBalance?: RoleBalanceResolvers<ContextType>;
  Overdue?: OverdueResolvers<ContextType>;
  StaleItem?: StaleItemResolvers<ContextType>;
  AuthorityConnection?: AuthorityConnectionResolvers<ContextType>;
  AuthorityEdge?: AuthorityEdgeResolvers<ContextType>;
  PanelConnection?: PanelConnectionResolvers<ContextType>;
  PanelEdge?: PanelEdgeResolvers<ContextType>;
  RegistrationConnection?: RegistrationConnectionResolvers<ContextType>;
  RegistrationEdge?: RegistrationEdgeResolvers<ContextType>;
  LedgerConnection?: LedgerConnectionResolvers<ContextType>;
  LedgerEdge?: LedgerEdgeResolvers<ContextType>;
  LedgerEvent?: LedgerEventResolvers<ContextType>;
  LedgerFact?: LedgerFactResolvers<ContextType>;
  VersionPublished?: VersionPublishedResolvers<ContextType>;
  RegistrationSet?: RegistrationSetResolvers<ContextType>;
  ReleasePublished?: ReleasePublishedResolvers<ContextType>;
  ActRecorded?: ActRecordedResolvers<ContextType>;
  FiguresElsewhere?: FiguresElsewhereResolvers<ContextType>;
  FigurePlace?: FigurePlaceResolvers<ContextType>;
  Citation?: CitationResolvers<ContextType>;
  VersionRecord?: VersionRecordResolvers<ContextType>;
  ItemMappingConnection?: ItemMappingConnectionResolvers<ContextType>;
  ItemMappingEdge?: ItemMappingEdgeResolvers<ContextType>;
  MethodComparison?: MethodComparisonResolvers<ContextType>;
  MethodPart?: MethodPartResolvers<ContextType>;
  NoticeReading?: NoticeReadingResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  ItemConnection?: ItemConnectionResolvers<ContextType>;
  ItemEdge?: ItemEdgeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Registration?: RegistrationResolvers<ContextType>;
  Release?: ReleaseResolvers<ContextType>;
  Artefact?: ArtefactResolvers<ContextType>;
  ReleaseConnection?: ReleaseConnectionResolvers<ContextType>;
  ReleaseEdge?: ReleaseEdgeResolvers<ContextType>;
  TriedIndicator?: TriedIndicatorResolvers<ContextType>;
  TrialProblem?: TrialProblemResolvers<ContextType>;
  TriedSql?: TriedSqlResolvers<ContextType>;
  MeasureTable?: MeasureTableResolvers<ContextType>;
  MeasureRow?: MeasureRowResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
  ReadLimits?: ReadLimitsResolvers<ContextType>;
  Webhook?: WebhookResolvers<ContextType>;
  CreateWebhookPayload?: CreateWebhookPayloadResolvers<ContextType>;
  WebhookPayload?: WebhookPayloadResolvers<ContextType>;
  TestWebhookPayload?: TestWebhookPayloadResolvers<ContextType>;
  RegistryItem?: RegistryItemResolvers<ContextType>;
  CodeList?: CodeListResolvers<ContextType>;
  CodingFrame?: CodingFrameResolvers<ContextType>;
  DataElement?: DataElementResolvers<ContextType>;
  Gate?: GateResolvers<ContextType>;
  Indicator?: IndicatorResolvers<ContextType>;
  ItemMapping?: ItemMappingResolvers<ContextType>;
  Method?: MethodResolvers<ContextType>;
  PracticeExample?: PracticeExampleResolvers<ContextType>;
  LocalProfile?: LocalProfileResolvers<ContextType>;
  QuestionSet?: QuestionSetResolvers<ContextType>;
  RecordTable?: RecordTableResolvers<ContextType>;
  DataReturn?: DataReturnResolvers<ContextType>;
  ValidationRule?: ValidationRuleResolvers<ContextType>;
  Term?: TermResolvers<ContextType>;
  VoiceField?: VoiceFieldResolvers<ContextType>;
  ItemKind?: ItemKindResolvers;
  AgeRule?: AgeRuleResolvers<ContextType>;
  AggregationRule?: AggregationRuleResolvers<ContextType>;
  AskRule?: AskRuleResolvers<ContextType>;
  AskedBy?: AskedByResolvers<ContextType>;
  AudienceText?: AudienceTextResolvers<ContextType>;
  AuthorshipSpec?: AuthorshipSpecResolvers<ContextType>;
  AutomatedUseDeclaration?: AutomatedUseDeclarationResolvers<ContextType>;
  BandMerge?: BandMergeResolvers<ContextType>;
  BetweenAuthorities?: BetweenAuthoritiesResolvers<ContextType>;
  CakeSlice?: CakeSliceResolvers<ContextType>;
  CakeView?: CakeViewResolvers<ContextType>;
  CannotCompute?: CannotComputeResolvers<ContextType>;
  Care?: CareResolvers<ContextType>;
  ChildrensCode?: ChildrensCodeResolvers<ContextType>;
  Code?: CodeResolvers<ContextType>;
  CodeMatch?: CodeMatchResolvers<ContextType>;
  CodedExample?: CodedExampleResolvers<ContextType>;
  CodedValue?: CodedValueResolvers<ContextType>;
  CoderGroup?: CoderGroupResolvers<ContextType>;
  CollectionPeriod?: CollectionPeriodResolvers<ContextType>;
  Column?: ColumnResolvers<ContextType>;
  ComesBack?: ComesBackResolvers<ContextType>;
  CommunicationSupport?: CommunicationSupportResolvers<ContextType>;
  Companion?: CompanionResolvers<ContextType>;
  Comparability?: ComparabilityResolvers<ContextType>;
  ConsentStatement?: ConsentStatementResolvers<ContextType>;
  CountingUnit?: CountingUnitResolvers<ContextType>;
  CoverageStages?: CoverageStagesResolvers<ContextType>;
  DailyUse?: DailyUseResolvers<ContextType>;
  DateValue?: DateValueResolvers<ContextType>;
  DecimalValue?: DecimalValueResolvers<ContextType>;
  DecisionUse?: DecisionUseResolvers<ContextType>;
  DefinitionExample?: DefinitionExampleResolvers<ContextType>;
  Denominator?: DenominatorResolvers<ContextType>;
  Denominators?: DenominatorsResolvers<ContextType>;
  Derivation?: DerivationResolvers<ContextType>;
  DerivedValue?: DerivedValueResolvers<ContextType>;
  Disaggregation?: DisaggregationResolvers<ContextType>;
  DistributionBand?: DistributionBandResolvers<ContextType>;
  Dpia?: DpiaResolvers<ContextType>;
  ElementConcept?: ElementConceptResolvers<ContextType>;
  Equity?: EquityResolvers<ContextType>;
  EthicsRequirement?: EthicsRequirementResolvers<ContextType>;
  ExampleReport?: ExampleReportResolvers<ContextType>;
  ExampleTable?: ExampleTableResolvers<ContextType>;
  Exclusion?: ExclusionResolvers<ContextType>;
  ExternalEnd?: ExternalEndResolvers<ContextType>;
  ExternalInput?: ExternalInputResolvers<ContextType>;
  Facets?: FacetsResolvers<ContextType>;
  FallbackStep?: FallbackStepResolvers<ContextType>;
  FileForm?: FileFormResolvers<ContextType>;
  Fitness?: FitnessResolvers<ContextType>;
  FrameCode?: FrameCodeResolvers<ContextType>;
  FrameReview?: FrameReviewResolvers<ContextType>;
  GateRequirement?: GateRequirementResolvers<ContextType>;
  GoodDecider?: GoodDeciderResolvers<ContextType>;
  GroupImpact?: GroupImpactResolvers<ContextType>;
  IntegerValue?: IntegerValueResolvers<ContextType>;
  Journey?: JourneyResolvers<ContextType>;
  JourneyStep?: JourneyStepResolvers<ContextType>;
  LaterReader?: LaterReaderResolvers<ContextType>;
  LawAndEthics?: LawAndEthicsResolvers<ContextType>;
  LawfulBasis?: LawfulBasisResolvers<ContextType>;
  LicenceGroup?: LicenceGroupResolvers<ContextType>;
  LinkageDeclaration?: LinkageDeclarationResolvers<ContextType>;
  LocalDifference?: LocalDifferenceResolvers<ContextType>;
  MachineCoding?: MachineCodingResolvers<ContextType>;
  MappedCodes?: MappedCodesResolvers<ContextType>;
  MappingEnd?: MappingEndResolvers<ContextType>;
  MappingFixture?: MappingFixtureResolvers<ContextType>;
  MappingTest?: MappingTestResolvers<ContextType>;
  MarkerText?: MarkerTextResolvers<ContextType>;
  MeasureCalculation?: MeasureCalculationResolvers<ContextType>;
  MeasureCertainty?: MeasureCertaintyResolvers<ContextType>;
  MeasureComponents?: MeasureComponentsResolvers<ContextType>;
  MeasureDistribution?: MeasureDistributionResolvers<ContextType>;
  MeasureFigure?: MeasureFigureResolvers<ContextType>;
  MeasureHeadline?: MeasureHeadlineResolvers<ContextType>;
  MeasurePopulation?: MeasurePopulationResolvers<ContextType>;
  MeasureRounding?: MeasureRoundingResolvers<ContextType>;
  MeasureSource?: MeasureSourceResolvers<ContextType>;
  MethodDialogue?: MethodDialogueResolvers<ContextType>;
  MethodIndependence?: MethodIndependenceResolvers<ContextType>;
  MethodSetup?: MethodSetupResolvers<ContextType>;
  MissingBand?: MissingBandResolvers<ContextType>;
  MissingRule?: MissingRuleResolvers<ContextType>;
  ModeSpec?: ModeSpecResolvers<ContextType>;
  NameElsewhere?: NameElsewhereResolvers<ContextType>;
  NamedPart?: NamedPartResolvers<ContextType>;
  NewForm?: NewFormResolvers<ContextType>;
  Notice?: NoticeResolvers<ContextType>;
  NoticeTest?: NoticeTestResolvers<ContextType>;
  Nullability?: NullabilityResolvers<ContextType>;
  ObservationSpec?: ObservationSpecResolvers<ContextType>;
  Occurrence?: OccurrenceResolvers<ContextType>;
  OpenQuestion?: OpenQuestionResolvers<ContextType>;
  OverTime?: OverTimeResolvers<ContextType>;
  PeopleInIt?: PeopleInItResolvers<ContextType>;
  PopulationTime?: PopulationTimeResolvers<ContextType>;
  PromiseStatement?: PromiseStatementResolvers<ContextType>;
  PublicGood?: PublicGoodResolvers<ContextType>;
  Question?: QuestionResolvers<ContextType>;
  QuorumRule?: QuorumRuleResolvers<ContextType>;
  Reach?: ReachResolvers<ContextType>;
  Recipient?: RecipientResolvers<ContextType>;
  Reliability?: ReliabilityResolvers<ContextType>;
  ReplyRule?: ReplyRuleResolvers<ContextType>;
  RequiredField?: RequiredFieldResolvers<ContextType>;
  ReturnSubject?: ReturnSubjectResolvers<ContextType>;
  RevisitRule?: RevisitRuleResolvers<ContextType>;
  RuleCover?: RuleCoverResolvers<ContextType>;
  RuleEffect?: RuleEffectResolvers<ContextType>;
  RuleExample?: RuleExampleResolvers<ContextType>;
  RuleReport?: RuleReportResolvers<ContextType>;
  SafeguardingLimits?: SafeguardingLimitsResolvers<ContextType>;
  SensitiveAsk?: SensitiveAskResolvers<ContextType>;
  SeriesBreak?: SeriesBreakResolvers<ContextType>;
  SocialLicence?: SocialLicenceResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  StandingRow?: StandingRowResolvers<ContextType>;
  StewardRole?: StewardRoleResolvers<ContextType>;
  StrategicOwner?: StrategicOwnerResolvers<ContextType>;
  StressTestRule?: StressTestRuleResolvers<ContextType>;
  Subject?: SubjectResolvers<ContextType>;
  SubjectAccess?: SubjectAccessResolvers<ContextType>;
  SubjectScope?: SubjectScopeResolvers<ContextType>;
  SuppressionPolicy?: SuppressionPolicyResolvers<ContextType>;
  TableKey?: TableKeyResolvers<ContextType>;
  TermLabel?: TermLabelResolvers<ContextType>;
  TermMeaning?: TermMeaningResolvers<ContextType>;
  TextValue?: TextValueResolvers<ContextType>;
  TimestampValue?: TimestampValueResolvers<ContextType>;
  TrueFalseValue?: TrueFalseValueResolvers<ContextType>;
  VoiceAxes?: VoiceAxesResolvers<ContextType>;
  VoiceContextSpec?: VoiceContextSpecResolvers<ContextType>;
  VoiceEntry?: VoiceEntryResolvers<ContextType>;
  Voices?: VoicesResolvers<ContextType>;
  YearValue?: YearValueResolvers<ContextType>;
  YearsInForce?: YearsInForceResolvers<ContextType>;
  DataElementValue?: DataElementValueResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = ApiContext> = {
  rows?: RowsDirectiveResolver<any, any, ContextType>;
};
