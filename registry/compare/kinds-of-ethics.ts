import type { ChangeRule, ChangeTitle } from "./change-title.ts";
import { breaks, mayBreak } from "./change-title.ts";
import type { Edit } from "./edit.ts";
import { afterOf, beforeOf, isGroup, valueIn } from "./edit.ts";

/** Changes of what an item may do to the people in it. */
export const ethicsChanges = {
  "lawful-basis-changed": {
    title: "The law under which it is done changed",
    least: "MAJOR",
    effects: { meaning: breaks("People gave it, and bodies hold it, under another law.") },
  },
  "lawful-basis-told": {
    title: "The law under which it is done is told",
    least: "MINOR",
    effects: {},
  },
  "law-told": {
    title: "More is told of law and ethics, or of the people in it",
    least: "MINOR",
    effects: {},
  },
  "law-changed": {
    title: "What was told of law and ethics changed",
    least: "MINOR",
    effects: { meaning: mayBreak("People took part under what was told before.") },
  },
  "consent-changed": {
    title: "What people agree to, or how they take it back, changed",
    least: "MAJOR",
    effects: { meaning: breaks("People agreed to something else.") },
  },
  "promise-changed": {
    title: "What is promised, or cannot be, changed",
    least: "MINOR",
    effects: { wording: mayBreak("People were promised something else.") },
  },
  "people-changed": {
    title: "What people can see, add or correct, or who reads it later, was told differently",
    least: "MINOR",
    effects: { meaning: mayBreak("People were told something else of what they can do.") },
  },
  "use-changed": {
    title: "How it is used from day to day was told differently",
    least: "MINOR",
    effects: { burden: mayBreak("Somebody's work changes.") },
  },
  "reach-added": {
    title: "A limit, or a use that it is not for, was added",
    least: "MINOR",
    effects: { meaning: mayBreak("Some use of it is now warned against.") },
  },
  "reach-removed": {
    title: "A limit, or a use that it is not for, was changed or removed",
    least: "MINOR",
    effects: { meaning: mayBreak("It may be used for what it was not fit for.") },
  },
  "facets-changed": {
    title: "What it is sorted under changed",
    least: "MINOR",
    effects: { query: mayBreak("Lists by origin, sector or life stage show other items.") },
  },
  "voices-added": { title: "A voice, or a gap, was added", least: "MINOR", effects: {} },
  "voices-changed": {
    title: "What was heard about it was told differently, or taken out",
    least: "MINOR",
    effects: {
      wording: mayBreak("Whoever said it has to agree that it still says what they said."),
    },
  },
  "care-changed": {
    title: "Who looks after it, or when it is looked at again, changed",
    least: "PATCH",
    effects: {},
  },
  "purpose-changed": {
    title: "What it is for, or what it decides, changed",
    least: "MAJOR",
    effects: { meaning: breaks("It was given and agreed for something else.") },
  },
  "subjects-changed": {
    title: "It is about other people",
    least: "MAJOR",
    effects: {
      meaning: breaks("Other people are described."),
      number: breaks("Other people are counted."),
      series: breaks("Earlier counts are of other people."),
    },
  },
  "identifiability-widened": {
    title: "People can be recognised more easily",
    least: "MAJOR",
    effects: { meaning: breaks("People were told that they could be recognised less.") },
  },
  "identifiability-narrowed": {
    title: "People can be recognised less easily",
    least: "MINOR",
    effects: { data: mayBreak("What identified people is no longer there.") },
  },
  "linkage-widened": {
    title: "It may be joined with more, or for more",
    least: "MAJOR",
    effects: { meaning: breaks("People were told that it would not be joined so.") },
  },
  "linkage-narrowed": {
    title: "It may be joined with less, or for less",
    least: "MINOR",
    effects: { number: mayBreak("What was worked out from the join no longer can be.") },
  },
  "automated-use-widened": {
    title: "Machines may do more with it",
    least: "MAJOR",
    effects: { meaning: breaks("People were told that no machine would do so.") },
  },
  "automated-use-narrowed": { title: "Machines may do less with it", least: "MINOR", effects: {} },
  "recipient-added": {
    title: "Somebody else receives it",
    least: "MAJOR",
    effects: { meaning: breaks("People were told that others would not see it.") },
  },
  "recipient-removed": {
    title: "Fewer receive it",
    least: "MINOR",
    effects: { query: mayBreak("Whoever received it no longer does.") },
  },
  "kept-longer": {
    title: "It is kept longer, or for a time that cannot be compared",
    least: "MAJOR",
    effects: { meaning: breaks("People were told that it would be kept for another time.") },
  },
  "kept-shorter": { title: "It is kept for a shorter time", least: "MINOR", effects: {} },
  "companion-changed": {
    title: "What is shown beside it, or how it is listened for, changed",
    least: "MINOR",
    effects: { meaning: mayBreak("It is read beside something else.") },
  },
} as const satisfies Record<string, ChangeTitle>;

type Kind = keyof typeof ethicsChanges | "entries-reordered";

/** Widest last: each step lets more be known, joined or done. */
const ladders: Readonly<Record<string, readonly string[]>> = {
  identifiability: [
    "ANONYMOUS",
    "AGGREGATE_PUBLIC",
    "AGGREGATE_CONTROLLED",
    "NARRATIVE_RISK",
    "DE_IDENTIFIED_CONTROLLED",
    "PSEUDONYMISED",
    "DIRECT",
  ],
  linkage: [
    "PAUSED",
    "NOT_LINKED",
    "LINKED_FOR_STATISTICS",
    "LINKED_FOR_RESEARCH_SECURE",
    "LINKED_FOR_DIRECT_HELP",
  ],
  automatedUse: [
    "INDIVIDUAL_PREDICTION_PROHIBITED",
    "NOT_PERMITTED",
    "AGGREGATE_ANALYSIS",
    "SUMMARY_AID_HUMAN_CHECKED",
    "INDIVIDUAL_SUPPORT_WITH_APPROVAL",
  ],
};

const nameOfState = (value: unknown): unknown =>
  isGroup(value) ? (value["state"] ?? value["use"]) : value;

/** True when both states are known and the later one lets less be done; anything doubtful counts as wider. */
const isNarrowed =
  (ladder: string) =>
  (edit: Edit): boolean => {
    const steps = ladders[ladder] ?? [];
    const [before, after] = [beforeOf(edit), afterOf(edit)].map((value) =>
      steps.indexOf(String(nameOfState(value))),
    );
    return before !== undefined && after !== undefined && after !== -1 && after < before;
  };

const lengthInDays = (value: unknown): number | undefined => {
  const match = /^(\d+)\s*(day|week|month|year)s?$/u.exec(String(value).trim().toLowerCase());
  const days: Readonly<Record<string, number>> = { day: 1, week: 7, month: 30.4, year: 365.2 };
  return match === null ? undefined : Number(match[1]) * (days[match[2] ?? ""] ?? 1);
};

const isShorter = (edit: Edit): boolean => {
  const [before, after] = [lengthInDays(beforeOf(edit)), lengthInDays(afterOf(edit))];
  return before !== undefined && after !== undefined && after < before;
};

/** States that hold while nothing is told: telling one of them widens nothing. */
const untold = new Set([
  "PAUSED",
  "NOT_LINKED",
  "INDIVIDUAL_PREDICTION_PROHIBITED",
  "NOT_PERMITTED",
]);

const isBeyondUntold = (value: unknown): boolean =>
  value !== undefined && !untold.has(String(nameOfState(value)));

const tellsMore =
  (part: string) =>
  (edit: Edit): boolean =>
    isBeyondUntold(valueIn(afterOf(edit), part));

const isWithinUntold = (edit: Edit): boolean => !isBeyondUntold(afterOf(edit));

const placesOf = (kind: Kind, places: readonly string[]): readonly ChangeRule<Kind>[] =>
  places.map((place) => ({ kind, at: `/${place}/**` }));

/** What only qualifies a declaration: less to join with, or one more person asked, widens nothing by itself. */
const declarationRules = (part: "linkage" | "automatedUse"): readonly ChangeRule<Kind>[] => {
  const [narrowed, widened] = (
    {
      linkage: ["linkage-narrowed", "linkage-widened"],
      automatedUse: ["automated-use-narrowed", "automated-use-widened"],
    } as const
  )[part];
  const at = `/law/${part}`;
  return [
    { kind: narrowed, at, op: "add", when: isWithinUntold },
    { kind: narrowed, at: `${at}/*`, op: "set", when: isNarrowed(part) },
    { kind: narrowed, at: `${at}/with/*`, op: "remove" },
    { kind: narrowed, at: `${at}/until`, op: "add" },
    { kind: "law-told", at: `${at}/decidedWith/**`, op: "add" },
    { kind: "law-changed", at: `${at}/atrsLink` },
    { kind: widened, at: `${at}/**` },
  ];
};

/** Which edits are which of these changes, in items of any kind. */
export const ethicsRules: readonly ChangeRule<Kind>[] = [
  ...["law", "people", "use", "facets", "voices", "reach"].map(
    (group) => ({ kind: "entries-reordered", at: `/${group}/**`, op: "order" }) as const,
  ),
  { kind: "lawful-basis-told", at: "/legalBasis", op: "add" },
  { kind: "lawful-basis-told", at: "/law/lawfulBasis", op: "add" },
  { kind: "law-changed", at: "/law/lawfulBasis/note" },
  { kind: "lawful-basis-changed", at: "/law/lawfulBasis/**" },
  ...declarationRules("linkage"),
  ...declarationRules("automatedUse"),
  { kind: "automated-use-widened", at: "/law", op: "add", when: tellsMore("automatedUse") },
  { kind: "linkage-widened", at: "/law", op: "add", when: tellsMore("linkage") },
  ...["/law", "/law/consent", "/law/promise", "/law/safeguarding"].map(
    (at) => ({ kind: "law-told", at, op: "add" }) as const,
  ),
  { kind: "consent-changed", at: "/law/consent/**" },
  ...placesOf("promise-changed", ["law/promise", "law/safeguarding"]),
  { kind: "law-told", at: "/law/**", op: "add" },
  { kind: "law-changed", at: "/law/**" },
  {
    kind: "identifiability-narrowed",
    at: "/people/identifiability",
    when: isNarrowed("identifiability"),
  },
  { kind: "law-told", at: "/people/identifiability", op: "add" },
  { kind: "identifiability-widened", at: "/people/identifiability" },
  { kind: "law-told", at: "/people/subjectScope", op: "add" },
  { kind: "people-changed", at: "/people/subjectScope/conflictRule" },
  { kind: "law-told", at: "/people/informationLevel", op: "add" },
  ...placesOf("subjects-changed", ["people/subjectScope", "people/informationLevel"]),
  { kind: "kept-shorter", at: "/people/subjectAccess/howLongKept", when: isShorter },
  { kind: "kept-longer", at: "/people/subjectAccess/howLongKept" },
  { kind: "law-told", at: "/people/**", op: "add" },
  { kind: "people-changed", at: "/people/**" },
  { kind: "recipient-removed", at: "/use/journey/recipients/**", op: "remove" },
  { kind: "recipient-added", at: "/use/journey/recipients/*", op: "add" },
  { kind: "recipient-added", at: "/use/journey/recipients", op: "add" },
  { kind: "purpose-changed", at: "/use/journey/recipients/**" },
  { kind: "law-told", at: "/use/decisionUse", op: "add" },
  { kind: "purpose-changed", at: "/use/decisionUse/**" },
  { kind: "law-told", at: "/use", op: "add" },
  { kind: "use-changed", at: "/use/**" },
  { kind: "reach-added", at: "/reach/**", op: "add" },
  { kind: "reach-removed", at: "/reach/**" },
  { kind: "facets-changed", at: "/facets/**" },
  { kind: "voices-added", at: "/voices/**", op: "add" },
  { kind: "voices-changed", at: "/voices/**" },
  { kind: "care-changed", at: "/care/**" },
  ...placesOf("companion-changed", ["companions", "methods"]),
];
