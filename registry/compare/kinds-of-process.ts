import type { ChangeRule, ChangeTitle } from "./change-title.ts";
import { breaks, mayBreak } from "./change-title.ts";
import { isReworded } from "./near-wording.ts";

/** Changes of gates, question sets and local profiles. */
export const processChanges = {
  "gate-changed": {
    title: "What has to hold before a status is given changed",
    least: "MAJOR",
    effects: {
      meaning: breaks("A status that was given on other conditions says something else."),
    },
  },
  "gate-explained": {
    title: "Why a condition stands was told differently",
    least: "PATCH",
    effects: {},
  },
  "question-added": {
    title: "A question was added",
    least: "MINOR",
    effects: { burden: mayBreak("There is one more question to answer.") },
  },
  "question-removed": {
    title: "A question was removed",
    least: "MAJOR",
    effects: { meaning: breaks("Something is no longer asked before a status is given.") },
  },
  "question-reworded": {
    title: "A question was worded differently",
    least: "PATCH",
    effects: { wording: mayBreak("A person confirms that it still asks the same.") },
  },
  "question-changed": {
    title: "A question asks something else, or is asked at another moment",
    least: "MAJOR",
    effects: { meaning: breaks("Earlier answers are answers to another question.") },
  },
  "question-explained": {
    title: "Why a question matters, or how to answer it, was told differently",
    least: "PATCH",
    effects: {},
  },
  "profile-scope-changed": {
    title: "The profile is of another authority or another item",
    least: "MAJOR",
    effects: {
      meaning: breaks("The difference is stated by somebody else, or from something else."),
    },
  },
  "difference-changed": {
    title: "A stated difference was added, changed or ended",
    least: "MINOR",
    effects: {
      data: mayBreak("What is sent, and which rules report, may differ from before."),
      number: mayBreak("Figures may no longer compare with those of other authorities."),
    },
  },
} as const satisfies Record<string, ChangeTitle>;

type Kind = keyof typeof processChanges | "entries-reordered";

const gateParts = [
  "gate",
  "fromStatus",
  "toStatus",
  "decidedBy",
  "requiredFields",
  "conditions",
  "ethics",
  "quorum",
  "reviewWindowWorkingDays",
  "quietPeriodWorkingDays",
  "holdAnswerWorkingDays",
  "stressTests",
  "minimumGroup",
  "minutesRequired",
];

/** Which edits are which of these changes. */
export const processRules: readonly ChangeRule<Kind>[] = [
  { kind: "entries-reordered", at: "/**", op: "order", of: "gate" },
  { kind: "gate-explained", at: "/*/*/why", of: "gate" },
  { kind: "gate-explained", at: "/*/*/note", of: "gate" },
  ...gateParts.map((part) => ({ kind: "gate-changed", at: `/${part}/**`, of: "gate" }) as const),
  { kind: "entries-reordered", at: "/questions", op: "order", of: "question-set" },
  { kind: "question-added", at: "/questions/*", op: "add", of: "question-set" },
  { kind: "question-removed", at: "/questions/*", op: "remove", of: "question-set" },
  { kind: "question-explained", at: "/questions/*/whyItMatters/**", of: "question-set" },
  { kind: "question-explained", at: "/questions/*/guidance/**", of: "question-set" },
  { kind: "question-reworded", at: "/questions/*/text/**", of: "question-set", when: isReworded },
  { kind: "question-changed", at: "/questions/**", of: "question-set" },
  { kind: "question-changed", at: "/purpose", of: "question-set" },
  { kind: "profile-scope-changed", at: "/authority", of: "profile" },
  { kind: "profile-scope-changed", at: "/scope/**", of: "profile" },
  { kind: "profile-scope-changed", at: "/of", of: "profile" },
  { kind: "difference-changed", at: "/differences/**", of: "profile" },
];
