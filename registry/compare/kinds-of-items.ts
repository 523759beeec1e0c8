import type { ChangeRule, ChangeTitle } from "./change-title.ts";
import { breaks, mayBreak } from "./change-title.ts";
import type { Edit } from "./edit.ts";
import { afterOf, beforeOf, isGroup, isList } from "./edit.ts";
import { isReworded } from "./near-wording.ts";

const sameMeaning = mayBreak("A person confirms that it still means the same.");

/** Changes that an item of any kind can have. */
export const itemChanges = {
  "item-replaced": {
    title: "Another item stands here",
    least: "MAJOR",
    effects: {
      meaning: breaks("An id is never reused for something else."),
      query: breaks("What asks for the old id finds nothing here."),
    },
  },
  "title-added": { title: "A name was added", least: "MINOR", effects: {} },
  "title-removed": {
    title: "A name was removed",
    least: "MINOR",
    effects: { wording: mayBreak("Some readers no longer find it by the name they know.") },
  },
  "title-reworded": { title: "A name was worded differently", least: "PATCH", effects: {} },
  "definition-added": { title: "A definition was added", least: "MINOR", effects: {} },
  "definition-removed": {
    title: "A definition was removed",
    least: "MINOR",
    effects: { meaning: mayBreak("What it means is told to fewer readers.") },
  },
  "definition-reworded": {
    title: "The definition was worded differently",
    least: "PATCH",
    effects: { meaning: sameMeaning },
  },
  "definition-rewritten": {
    title: "The definition was rewritten",
    least: "MINOR",
    effects: {
      meaning: mayBreak(
        "Little of the old definition is left; if the meaning moved, it is a new major version.",
      ),
      series: mayBreak("If the meaning moved, the series is broken."),
    },
  },
  "asked-by-changed": {
    title: "Who asked for it, or why, was told differently",
    least: "PATCH",
    effects: {
      meaning: mayBreak("If it is now asked for another purpose, it is a new major version."),
    },
  },
  "source-added": { title: "A source was added", least: "PATCH", effects: {} },
  "source-removed": { title: "A source was removed", least: "PATCH", effects: {} },
  "source-changed": { title: "A source was told differently", least: "PATCH", effects: {} },
  "open-question-changed": {
    title: "What is not certain yet was told differently",
    least: "PATCH",
    effects: {},
  },
  "example-changed": { title: "Examples changed", least: "PATCH", effects: {} },
  "note-changed": { title: "A note changed", least: "PATCH", effects: {} },
  "history-changed": {
    title: "What it replaces, or what changed, was told differently",
    least: "PATCH",
    effects: {},
  },
  "illustrative-changed": {
    title: "It became, or stopped being, a made-up example",
    least: "MINOR",
    effects: { meaning: mayBreak("A made-up example is not for use.") },
  },
  "entries-reordered": { title: "Entries stand in another order", least: "PATCH", effects: {} },
  "text-added": { title: "A text was added", least: "MINOR", effects: {} },
  "text-removed": {
    title: "A text was removed",
    least: "MINOR",
    effects: { wording: mayBreak("Some readers no longer have words of their own.") },
  },
  "text-reworded": {
    title: "A text was worded differently",
    least: "PATCH",
    effects: { wording: sameMeaning },
  },
  "text-rewritten": {
    title: "A text was rewritten",
    least: "MINOR",
    effects: { wording: mayBreak("Little of the old text is left.") },
  },
  "property-added": {
    title: "Something was added that no rule knows",
    least: "MINOR",
    effects: {
      meaning: mayBreak("No rule judges it; a person does."),
      data: mayBreak("No rule judges it; a person does."),
    },
  },
  "property-removed": {
    title: "Something was removed that no rule knows",
    least: "MAJOR",
    effects: {
      meaning: breaks("No rule judges it, so the worst is taken."),
      query: mayBreak("What asks for it gets nothing."),
    },
  },
  "property-changed": {
    title: "Something changed that no rule knows",
    least: "MAJOR",
    effects: { meaning: breaks("No rule judges it, so the worst is taken.") },
  },
} as const satisfies Record<string, ChangeTitle>;

type Kind = keyof typeof itemChanges;

/** True when an edit is about a text for an audience, or about the words of one. */
const isText = (edit: Edit): boolean => {
  const value = edit.op === "add" ? edit.after : edit.before;
  return typeof edit.path.at(-1) === "object"
    ? isGroup(value) && "audience" in value && "text" in value
    : isList(value) &&
        value.length > 0 &&
        value.every((entry) => isGroup(entry) && "text" in entry && "audience" in entry);
};

const isWordsOfText = ({ path }: Edit): boolean =>
  path.at(-1) === "text" && typeof path.at(-2) === "object";

/** Which edits are which of these changes. */
export const itemRules: readonly ChangeRule<Kind>[] = [
  { kind: "item-replaced", at: "/id" },
  { kind: "item-replaced", at: "/kind" },
  { kind: "title-added", at: "/titles/*", op: "add" },
  { kind: "title-removed", at: "/titles/*", op: "remove" },
  { kind: "entries-reordered", at: "/titles", op: "order" },
  { kind: "title-reworded", at: "/titles/**" },
  { kind: "definition-added", at: "/definition/**", op: "add", when: isText },
  { kind: "definition-removed", at: "/definition/**", op: "remove", when: isText },
  { kind: "entries-reordered", at: "/definition", op: "order" },
  { kind: "definition-reworded", at: "/definition/*/text", when: isReworded },
  { kind: "definition-rewritten", at: "/definition/**" },
  { kind: "asked-by-changed", at: "/askedBy/**" },
  { kind: "entries-reordered", at: "/sources", op: "order" },
  { kind: "source-added", at: "/sources/*", op: "add" },
  { kind: "source-removed", at: "/sources/*", op: "remove" },
  { kind: "source-changed", at: "/sources/**" },
  { kind: "open-question-changed", at: "/toConfirm/**" },
  { kind: "example-changed", at: "/examples/**" },
  { kind: "history-changed", at: "/replaces" },
  { kind: "history-changed", at: "/changed" },
  { kind: "illustrative-changed", at: "/illustrative" },
];

/** What any edit is that no nearer rule knows: a text, an order, or something to be judged by a person. */
export const lastRules: readonly ChangeRule<Kind>[] = [
  { kind: "text-added", at: "/**", op: "add", when: isText },
  { kind: "text-removed", at: "/**", op: "remove", when: isText },
  { kind: "text-reworded", at: "/**", when: (edit) => isWordsOfText(edit) && isReworded(edit) },
  { kind: "text-rewritten", at: "/**", when: isWordsOfText },
  { kind: "entries-reordered", at: "/**", op: "order" },
  {
    kind: "property-added",
    at: "/**",
    when: (edit) => beforeOf(edit) === undefined,
  },
  { kind: "property-removed", at: "/**", when: (edit) => afterOf(edit) === undefined },
  { kind: "property-changed", at: "/**" },
];
