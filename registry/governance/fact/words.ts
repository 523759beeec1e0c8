/** The authority of all authorities together: proposals go to it that name no other, and it decides the rules. */
export const networkAuthority = "chorus:network";

/** How someone reviews (MODEL 4.13, ReviewCapacity): what a person speaks for, held for one authority. */
export const capacities = [
  "PRACTICE_LEAD",
  "INFORMATION_LEAD",
  "YOUNG_PEOPLES_PANEL",
  "PARENT_PANEL",
  "PRACTITIONER",
  "DATA_PROTECTION",
  "STATISTICIAN",
  "VENDOR",
  "POLICY",
  "INSPECTORATE",
  "RESEARCHER",
  "ACCESSIBILITY",
] as const;
export type Capacity = (typeof capacities)[number];

/** What a person may do beside reviewing. An administrator looks after people, never after decisions. */
export const roles = ["AUTHORITY_ADMINISTRATOR", "PANEL_CONTACT", "STEWARD"] as const;
export type Role = (typeof roles)[number];

/** Kinds of body (MODEL 4.13, OrganisationKind). */
export const organisationKinds = [
  "COUNTY_OR_UNITARY",
  "METROPOLITAN_BOROUGH",
  "LONDON_BOROUGH",
  "COMBINED_AUTHORITY",
  "CHILDRENS_TRUST",
  "THIRD_SECTOR",
  "DEPARTMENT",
  "INSPECTORATE",
  "UNIVERSITY",
  "NETWORK",
  "VENDOR",
  "HEALTH_BODY",
] as const;
export type OrganisationKind = (typeof organisationKinds)[number];

/** What a proposal asks for (MODEL 4.13, ProposalKind). */
export const proposalKinds = [
  "NEW",
  "AMEND",
  "ANNOTATE_EXISTING",
  "MERGE",
  "SPLIT",
  "STOP",
  "REQUEST_RETURN_CHANGE",
  "FILL_GAP",
  "TRANSLATE",
] as const;
export type ProposalKind = (typeof proposalKinds)[number];

/** Where a proposal comes from and goes to (MODEL 4.13). Every direction passes the same gates. */
export const proposalDirections = ["UP_WITHIN", "UP_TO_CENTRE", "ACROSS", "DOWN"] as const;
export type ProposalDirection = (typeof proposalDirections)[number];

/** Verdict of a review (MODEL 4.13, ReviewDecision). */
export const reviewDecisions = [
  "SUPPORT",
  "SUPPORT_WITH_CHANGES",
  "HOLD",
  "DO_NOT_SUPPORT",
  "ABSTAIN_WITH_COMMENT",
] as const;
export type ReviewDecision = (typeof reviewDecisions)[number];

/** What came of a point that was raised (MODEL 4.7, FeedbackOutcome). */
export const feedbackOutcomes = [
  "DONE",
  "PARTLY_DONE",
  "IN_PROGRESS",
  "CONSIDERED_NOT_DONE",
  "COULD_NOT_SAFETY",
  "COULD_NOT_LAW",
  "COULD_NOT_MONEY_OR_TIME",
  "NOT_OURS_PASSED_ON",
  "DISAGREEMENT_AMONG_CHILDREN",
  "STILL_DECIDING",
] as const;
export type FeedbackOutcome = (typeof feedbackOutcomes)[number];

/** How people took part in a stage of co-design (MODEL 4.7, ParticipationMode): flat, no rank. */
export const participationModes = [
  "ASSIGNED_BUT_INFORMED",
  "CONSULTED_AND_INFORMED",
  "ADULT_INITIATED_SHARED",
  "CHILD_INITIATED_SHARED",
  "CHILD_INITIATED_AND_DIRECTED",
  "INFORMED_ONLY",
] as const;
export type ParticipationMode = (typeof participationModes)[number];

/** Part that a person plays towards the child or the record (MODEL 4.2, SpeakerRole). */
export const speakerRoles = [
  "CHILD",
  "YOUNG_PERSON",
  "CARE_EXPERIENCED_ADULT",
  "PARENT",
  "CARER",
  "SIBLING_OR_FRIEND",
  "ADVOCATE",
  "PRACTITIONER",
  "MANAGER",
  "INFORMATION_ROLE",
  "RESEARCHER",
  "GOVERNMENT",
  "INSPECTOR",
  "OBSERVER",
] as const;
export type SpeakerRole = (typeof speakerRoles)[number];

/** What a trial elsewhere showed (MODEL 4.13, StressResult). */
export const stressResults = [
  "WORKED",
  "WORKED_WITH_CHANGES",
  "BROKE",
  "NOT_USABLE_HERE",
  "STOPPED_FOR_SAFETY",
] as const;
export type StressResult = (typeof stressResults)[number];

/** Where a claim that a measure does harm stands (MODEL 4.13, PerverseState). */
export const perverseStates = ["CLAIMED", "EVIDENCED", "DISPUTED", "MITIGATED", "REMOVED"] as const;
export type PerverseState = (typeof perverseStates)[number];

/** The gates of MODEL 5.1, by the item that holds their conditions. */
export const gateIds = [
  "chorus:gate-1-propose",
  "chorus:gate-2-trial",
  "chorus:gate-3-standard",
  "chorus:gate-4-end",
] as const;
export type GateId = (typeof gateIds)[number];
