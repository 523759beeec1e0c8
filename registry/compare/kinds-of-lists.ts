import type { ChangeRule, ChangeTitle, Versions } from "./change-title.ts";
import { breaks, mayBreak } from "./change-title.ts";
import type { Edit } from "./edit.ts";
import { isAdded, isLowered, isRaised, isTrueNow } from "./edit-tests.ts";
import { isReworded } from "./near-wording.ts";

const newValue = mayBreak(
  "A program that lists the codes one by one meets one that it does not know.",
);
const seriesOfCodes = mayBreak(
  "What was counted under other codes may now be counted under this one.",
);

/** Changes of code lists and of words in the glossary. */
export const listChanges = {
  "code-added": {
    title: "A code was added",
    least: "MINOR",
    effects: {
      code: newValue,
      number: mayBreak("Counts by code get a new row."),
      series: seriesOfCodes,
    },
  },
  "code-removed": {
    title: "A code was removed",
    least: "MAJOR",
    effects: {
      data: breaks("Data that has the code is no longer valid."),
      code: breaks("Programs that name the code no longer compile."),
      series: breaks("What was counted under the code is counted nowhere, or elsewhere."),
    },
  },
  "code-redefined": {
    title: "A code was given another definition",
    least: "MAJOR",
    effects: {
      meaning: breaks("The same code now says something else; a new meaning gets a new code."),
      number: breaks("Counts by code count other things."),
      series: breaks("Earlier counts under the code are of something else."),
    },
  },
  "code-definition-added": {
    title: "A code was given a definition",
    least: "MINOR",
    effects: { meaning: mayBreak("People may have used the code more widely, or less.") },
  },
  "code-definition-removed": {
    title: "A code lost its definition",
    least: "MINOR",
    effects: { meaning: mayBreak("What the code means is left to its label.") },
  },
  "code-reworded": {
    title: "A code was worded differently",
    least: "PATCH",
    effects: { meaning: mayBreak("A person confirms that the code still means the same.") },
  },
  "code-relabelled": {
    title: "A code was given another label",
    least: "MINOR",
    effects: {
      meaning: mayBreak(
        "Little of the old label is left; if the meaning moved, the code is redefined.",
      ),
      wording: mayBreak("Forms and pages show another label."),
    },
  },
  "code-ended": {
    title: "A code ends, or ends earlier",
    least: "MAJOR",
    effects: {
      data: breaks("Data that has the code after its last day is no longer valid."),
      series: mayBreak("What was counted under the code is counted elsewhere from then on."),
    },
  },
  "code-starts-later": {
    title: "A code begins later",
    least: "MAJOR",
    effects: { data: breaks("Data that has the code before its first day is no longer valid.") },
  },
  "code-extended": {
    title: "A code may be used on more days",
    least: "MINOR",
    effects: { number: mayBreak("Counts by code may change in the days that were added.") },
  },
  "code-carries-changed": {
    title: "What a voice record with this outcome holds was changed",
    least: "MAJOR",
    effects: {
      data: breaks("Voice records that held what the outcome allowed may no longer be valid."),
      meaning: breaks("The outcome says something else about what was heard."),
    },
  },
  "code-family-changed": {
    title: "A code was moved to another family",
    least: "MINOR",
    effects: { number: mayBreak("Counts by family change.") },
  },
  "code-successor-changed": {
    title: "The codes to use instead were told differently",
    least: "MINOR",
    effects: { series: mayBreak("A bridge between the years may run over other codes.") },
  },
  "code-match-added": { title: "A match with another list was added", least: "MINOR", effects: {} },
  "code-match-changed": {
    title: "A match with another list was changed or removed",
    least: "MINOR",
    effects: {
      meaning: mayBreak("Data that was moved between the lists by it may be moved differently."),
    },
  },
  "codes-reranked": {
    title: "The codes of a scale stand in another order",
    least: "MAJOR",
    effects: {
      meaning: breaks("The order of the codes has meaning."),
      number: breaks("Middles and shares above a code change."),
    },
  },
  "scale-changed": {
    title: "The order of the codes got, or lost, a meaning",
    least: "MAJOR",
    effects: {
      meaning: breaks("A scale is read differently from a set of names."),
      number: mayBreak("What may be worked out from it changes."),
    },
  },
  "list-closed": {
    title: "Values outside the list are no longer allowed",
    least: "MAJOR",
    effects: { data: breaks("Data with a value outside the list is no longer valid.") },
  },
  "list-opened": {
    title: "Values outside the list are now allowed",
    least: "MINOR",
    effects: { code: newValue },
  },
  "word-added": { title: "A form of the word was added", least: "MINOR", effects: {} },
  "word-removed": {
    title: "A form of the word was removed",
    least: "MINOR",
    effects: { wording: mayBreak("People who use this form no longer find it.") },
  },
  "word-changed": {
    title: "Who uses or avoids a form of the word was told differently",
    least: "PATCH",
    effects: {},
  },
  "meaning-added": {
    title: "A meaning was added beside the others",
    least: "MINOR",
    effects: { meaning: mayBreak("Texts that use the word may be read in one more way.") },
  },
  "meaning-removed": {
    title: "A meaning was removed",
    least: "MAJOR",
    effects: { meaning: breaks("Texts that used the word so now say something else.") },
  },
  "meaning-reworded": {
    title: "A meaning was worded differently",
    least: "PATCH",
    effects: { meaning: mayBreak("A person confirms that it still means the same.") },
  },
  "meaning-changed": {
    title: "A meaning was changed",
    least: "MAJOR",
    effects: { meaning: breaks("Texts that used the word so now say something else.") },
  },
  "word-note-changed": {
    title: "An example, a doubt or a related word was told differently",
    least: "PATCH",
    effects: {},
  },
} as const satisfies Record<string, ChangeTitle>;

type Kind = keyof typeof listChanges | "entries-reordered" | "note-changed";

const isRanked = (_edit: Edit, { before, after }: Versions): boolean =>
  [before, after].some((item) => item.kind === "codelist" && item.ordered);

/** Which edits are which of these changes. */
export const listRules: readonly ChangeRule<Kind>[] = [
  { kind: "code-added", at: "/codes/*", op: "add" },
  { kind: "code-removed", at: "/codes/*", op: "remove" },
  { kind: "codes-reranked", at: "/codes", op: "order", when: isRanked },
  { kind: "entries-reordered", at: "/codes/**", op: "order" },
  { kind: "code-reworded", at: "/codes/*/definition", when: isReworded },
  { kind: "code-definition-added", at: "/codes/*/definition", op: "add" },
  { kind: "code-definition-removed", at: "/codes/*/definition", op: "remove" },
  { kind: "code-redefined", at: "/codes/*/definition" },
  { kind: "code-reworded", at: "/codes/*/labels/*/text", when: isReworded },
  { kind: "code-relabelled", at: "/codes/*/labels/*/text" },
  { kind: "code-ended", at: "/codes/*/to", when: isLowered },
  { kind: "code-starts-later", at: "/codes/*/from", when: isRaised },
  { kind: "code-extended", at: "/codes/*/to" },
  { kind: "code-extended", at: "/codes/*/from" },
  { kind: "code-carries-changed", at: "/codes/*/carries" },
  { kind: "code-family-changed", at: "/codes/*/family" },
  { kind: "code-successor-changed", at: "/codes/*/replacedBy/**" },
  { kind: "code-match-added", at: "/codes/*/matches/**", when: isAdded },
  { kind: "code-match-changed", at: "/codes/*/matches/**" },
  { kind: "note-changed", at: "/codes/*/note" },
  { kind: "note-changed", at: "/codes/*/source" },
  // A list with a code twice, or with none, is compared as a whole: the worst is taken.
  { kind: "code-removed", at: "/codes" },
  { kind: "scale-changed", at: "/ordered" },
  { kind: "list-closed", at: "/closed", when: isTrueNow },
  { kind: "list-opened", at: "/closed" },
  { kind: "list-opened", at: "/otherAllowed", when: isTrueNow },
  { kind: "list-closed", at: "/otherAllowed" },
  { kind: "word-added", at: "/labels/*", op: "add", of: "term" },
  { kind: "word-removed", at: "/labels/*", op: "remove", of: "term" },
  { kind: "entries-reordered", at: "/labels", op: "order", of: "term" },
  { kind: "word-changed", at: "/labels/**", of: "term" },
  { kind: "meaning-added", at: "/meanings/*", op: "add", of: "term" },
  { kind: "meaning-removed", at: "/meanings/*", op: "remove", of: "term" },
  { kind: "entries-reordered", at: "/meanings", op: "order", of: "term" },
  { kind: "meaning-reworded", at: "/meanings/*/text", of: "term", when: isReworded },
  { kind: "word-note-changed", at: "/meanings/*/source", of: "term" },
  { kind: "meaning-changed", at: "/meanings/**", of: "term" },
  { kind: "word-note-changed", at: "/everydayExample", of: "term" },
  { kind: "word-note-changed", at: "/contestedBy/**", of: "term" },
  { kind: "word-note-changed", at: "/related/**", of: "term" },
];
