import type { RegistryItem } from "../../generated/items/types.ts";
import { canonicalJson } from "../identity/canonical.ts";
import { majorOf } from "../identity/version.ts";
import type { ChangeRule, ChangeTitle, Versions } from "./change-title.ts";
import { breaks, mayBreak } from "./change-title.ts";
import type { Edit } from "./edit.ts";
import { afterOf, beforeOf, valueIn } from "./edit.ts";
import { isReworded } from "./near-wording.ts";

const sameParts = mayBreak("What the other version of the part changes comes with it.");

/** Changes of returns and of the rules that check them. */
export const returnChanges = {
  "return-owner-changed": {
    title: "Another body collects it",
    least: "MAJOR",
    effects: { meaning: breaks("The data goes to somebody else.") },
  },
  "legal-basis-reworded": {
    title: "The law under which it is collected was worded differently",
    least: "PATCH",
    effects: { meaning: mayBreak("A person confirms that it is the same law.") },
  },
  "collection-year-changed": {
    title: "It is of another collection year",
    least: "MAJOR",
    effects: { data: breaks("Dates of the old year fall outside the collection.") },
  },
  "period-changed": {
    title: "It covers other days",
    least: "MAJOR",
    effects: {
      data: breaks("Dates that fell in the period no longer do."),
      number: breaks("Other days are counted."),
    },
  },
  "format-added": { title: "It may be sent in one more form", least: "MINOR", effects: {} },
  "format-changed": {
    title: "A form in which it was sent changed or went",
    least: "MAJOR",
    effects: { data: breaks("Files in the old form are refused.") },
  },
  "table-added": {
    title: "A table was added",
    least: "MINOR",
    effects: {
      data: mayBreak("If the table must occur, returns without it are no longer valid."),
      code: mayBreak("Programs that list the tables meet one more."),
      burden: mayBreak("There is more to send."),
    },
  },
  "table-removed": {
    title: "A table was removed",
    least: "MAJOR",
    effects: {
      data: breaks("Returns that hold the table are refused."),
      code: breaks("Programs that read the table no longer compile."),
      query: breaks("Rules and measures that read the table no longer read."),
    },
  },
  "subject-changed": {
    title: "People are told apart by another table or column",
    least: "MAJOR",
    effects: { number: breaks("Counts of people are made in another way.") },
  },
  "rule-added": {
    title: "A rule was added",
    least: "MINOR",
    effects: {
      data: mayBreak("Data that nothing was said about may now be reported."),
      burden: mayBreak("What it reports has to be put right or explained."),
    },
  },
  "rule-removed": {
    title: "A rule was removed",
    least: "MINOR",
    effects: { number: mayBreak("Data comes in that the rule kept out.") },
  },
  "lookup-added": {
    title: "A list that rules look things up in was added",
    least: "MINOR",
    effects: {},
  },
  "lookup-removed": {
    title: "A list that rules look things up in was removed",
    least: "MINOR",
    effects: { query: mayBreak("Rules that look things up in it no longer read.") },
  },
  "rules-state-changed": {
    title: "Whether its rules are encoded here changed",
    least: "MINOR",
    effects: { data: mayBreak("Data that only its structure was checked of may now be reported.") },
  },
  "previous-changed": {
    title: "Another return is the one of the year before",
    least: "MINOR",
    effects: { number: mayBreak("What compares two years compares with another one.") },
  },
  "what-comes-back-changed": {
    title: "What comes back to those who gave it was told differently",
    least: "PATCH",
    effects: { burden: mayBreak("What they were told to expect is no longer so.") },
  },
  "binding-added": { title: "A part was bound", least: "MINOR", effects: {} },
  "binding-removed": { title: "A part is no longer bound", least: "MINOR", effects: {} },
  "binding-major": {
    title: "A part is bound at another major version",
    least: "MAJOR",
    effects: { data: breaks("The part changed in a way that breaks what was built on it.") },
  },
  "binding-minor": {
    title: "A part is bound at another minor version",
    least: "MINOR",
    effects: { code: sameParts },
  },
  "binding-patch": { title: "A part is bound at another patch", least: "PATCH", effects: {} },
  "rule-code-changed": {
    title: "The rule has another code",
    least: "MAJOR",
    effects: {
      code: breaks("Programs that know the rule by its code no longer find it."),
      query: breaks("Findings carry another code."),
    },
  },
  "rule-scope-changed": {
    title: "The rule looks at the rows of another table",
    least: "MAJOR",
    effects: { meaning: breaks("It says something of other rows.") },
  },
  "condition-changed": {
    title: "The condition of the rule changed",
    least: "MAJOR",
    effects: {
      data: mayBreak("Data that passed may be reported, and data that was reported may pass."),
      meaning: breaks("The same code reports under another condition."),
    },
  },
  "condition-mended": {
    title: "The condition was mended, and every earlier example still comes out as before",
    least: "PATCH",
    effects: {
      data: mayBreak("Data that passed may be reported, and data that was reported may pass."),
      meaning: mayBreak("A person confirms that the rule still says the same."),
    },
  },
  "condition-reformatted": {
    title: "The condition was laid out differently",
    least: "PATCH",
    effects: {},
  },
  "rule-hardened": {
    title: "What could be explained must now be put right",
    least: "MAJOR",
    effects: {
      data: breaks("Data that could be sent with an explanation no longer can."),
      burden: mayBreak("What was explained has to be put right."),
    },
  },
  "rule-softened": {
    title: "What had to be put right may now be explained",
    least: "MINOR",
    effects: { number: mayBreak("Data comes in that the rule kept out.") },
  },
  "rule-fields-added": {
    title: "The rule shows more of the rows that it reports",
    least: "PATCH",
    effects: { code: mayBreak("Programs that point at the cells point at more.") },
  },
  "rule-fields-changed": {
    title: "The rule shows other rows or columns in what it reports",
    least: "MINOR",
    effects: { code: mayBreak("Programs that point at the cells point at others.") },
  },
  "rule-inputs-changed": {
    title: "The inputs without which the rule runs changed",
    least: "PATCH",
    effects: { data: mayBreak("Where an input is missing, the rule runs, or no longer does.") },
  },
  "rule-covers-changed": {
    title: "The structure checks in place of which the rule reports changed",
    least: "MINOR",
    effects: { data: mayBreak("A cell may be reported under another code, or twice.") },
  },
  "rule-years-changed": {
    title: "The years in which the rule is in force were told differently",
    least: "PATCH",
    effects: {
      data: mayBreak(
        "A year checks the rules that its return binds; it may come to bind this one, or not.",
      ),
    },
  },
  "message-reworded": {
    title: "What the rule says was worded differently",
    least: "PATCH",
    effects: { wording: mayBreak("A person confirms that it still says the same.") },
  },
  "message-rewritten": {
    title: "What the rule says was rewritten",
    least: "PATCH",
    effects: {
      wording: mayBreak(
        "Little of the old text is left; if the rule says something else, it is a new major version.",
      ),
    },
  },
  "rule-origin-changed": {
    title: "Whose rule it is was told differently",
    least: "MINOR",
    effects: { meaning: mayBreak("Another body stands behind it.") },
  },
  "guidance-changed": {
    title: "Where to read more was told differently",
    least: "PATCH",
    effects: {},
  },
} as const satisfies Record<string, ChangeTitle>;

type Kind = keyof typeof returnChanges | "lawful-basis-changed" | "entries-reordered";

const versionIn = (value: unknown): string =>
  typeof value === "string" ? (value.split("@")[1] ?? "0.0.0") : "0.0.0";

const isOtherMajor = (edit: Edit): boolean =>
  majorOf(versionIn(beforeOf(edit))) !== majorOf(versionIn(afterOf(edit)));

const isOtherMinor = (edit: Edit): boolean =>
  versionIn(beforeOf(edit)).split(".")[1] !== versionIn(afterOf(edit)).split(".")[1];

const spaced = (value: unknown): string => String(value).replaceAll(/\s+/gu, " ").trim();

/** Spaces inside quotation marks are part of a text; a condition with quotes is compared as it stands. */
const isSameCondition = (edit: Edit): boolean => {
  const [before, after] = [beforeOf(edit), afterOf(edit)];
  return !/["'\\]/u.test(String(before)) && spaced(before) === spaced(after);
};

/** What says which rule it is: while these stay, a changed condition may be the same rule, better written down. */
const standing = ["code", "severity", "scope"] as const;

const examplesOf = (item: RegistryItem): ReadonlyMap<string, string> =>
  item.kind === "rule"
    ? new Map(item.examples.map((example) => [example.name, canonicalJson(example)]))
    : new Map();

const isMended = (_edit: Edit, { before, after }: Versions): boolean => {
  const isKept = standing.every((name) => valueIn(before, name) === valueIn(after, name));
  const now = new Set(examplesOf(after).values());
  return isKept && [...examplesOf(before).values()].every((example) => now.has(example));
};

const isError = (edit: Edit): boolean => afterOf(edit) === "ERROR";

/** Which edits are which of these changes. */
export const returnRules: readonly ChangeRule<Kind>[] = [
  { kind: "return-owner-changed", at: "/owner", of: "return" },
  { kind: "legal-basis-reworded", at: "/legalBasis", of: "return", when: isReworded },
  { kind: "lawful-basis-changed", at: "/legalBasis", of: "return" },
  { kind: "collection-year-changed", at: "/collectionYear", of: "return" },
  { kind: "period-changed", at: "/period/**", of: "return" },
  { kind: "format-added", at: "/formats/*", op: "add", of: "return" },
  { kind: "entries-reordered", at: "/formats", op: "order", of: "return" },
  { kind: "format-changed", at: "/formats/**", of: "return" },
  { kind: "table-added", at: "/records/*", op: "add", of: "return" },
  { kind: "table-removed", at: "/records/*", op: "remove", of: "return" },
  { kind: "subject-changed", at: "/subject/**", of: "return" },
  { kind: "rule-removed", at: "/rules", op: "remove", of: "return" },
  { kind: "rule-removed", at: "/rules/*", op: "remove", of: "return" },
  { kind: "entries-reordered", at: "/rules", op: "order", of: "return" },
  { kind: "rule-added", at: "/rules/**", of: "return" },
  { kind: "lookup-removed", at: "/references", op: "remove", of: "return" },
  { kind: "lookup-removed", at: "/references/*", op: "remove", of: "return" },
  { kind: "entries-reordered", at: "/references", op: "order", of: "return" },
  { kind: "lookup-added", at: "/references/**", of: "return" },
  { kind: "rules-state-changed", at: "/rulesState", of: "return" },
  { kind: "previous-changed", at: "/previous", of: "return" },
  { kind: "what-comes-back-changed", at: "/comesBack/**", of: "return" },
  { kind: "binding-added", at: "/binds/*", op: "add", of: "return" },
  { kind: "binding-removed", at: "/binds/*", op: "remove", of: "return" },
  { kind: "entries-reordered", at: "/binds", op: "order", of: "return" },
  { kind: "binding-major", at: "/binds/*", of: "return", when: isOtherMajor },
  { kind: "binding-minor", at: "/binds/*", of: "return", when: isOtherMinor },
  { kind: "binding-patch", at: "/binds/*", of: "return" },
  { kind: "message-reworded", at: "/message/*/text", of: "rule", when: isReworded },
  { kind: "message-rewritten", at: "/message/*/text", of: "rule" },
  { kind: "message-reworded", at: "/fix/*/text", of: "rule", when: isReworded },
  { kind: "message-rewritten", at: "/fix/*/text", of: "rule" },
  { kind: "rule-code-changed", at: "/code", of: "rule" },
  { kind: "rule-scope-changed", at: "/scope", of: "rule" },
  { kind: "condition-reformatted", at: "/condition", of: "rule", when: isSameCondition },
  { kind: "condition-mended", at: "/condition", of: "rule", when: isMended },
  { kind: "condition-changed", at: "/condition", of: "rule" },
  { kind: "rule-hardened", at: "/severity", of: "rule", when: isError },
  { kind: "rule-softened", at: "/severity", of: "rule" },
  { kind: "entries-reordered", at: "/reports/**", op: "order", of: "rule" },
  { kind: "rule-fields-added", at: "/reports/**", of: "rule", op: "add" },
  { kind: "rule-fields-changed", at: "/reports/**", of: "rule" },
  { kind: "rule-inputs-changed", at: "/runsWithout/**", of: "rule" },
  { kind: "rule-covers-changed", at: "/covers/**", of: "rule" },
  { kind: "rule-years-changed", at: "/yearsInForce/**", of: "rule" },
  { kind: "rule-origin-changed", at: "/origin", of: "rule" },
  { kind: "guidance-changed", at: "/guidance/**", of: "rule" },
];
