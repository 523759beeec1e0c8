import type { ChangeRule, ChangeTitle } from "./change-title.ts";
import { breaks, mayBreak } from "./change-title.ts";
import type { Edit } from "./edit.ts";
import { afterOf, beforeOf, isList } from "./edit.ts";
import { isReworded } from "./near-wording.ts";

/** Changes of mappings, coding frames, methods and practice examples. */
export const listeningChanges = {
  "mapping-ends-changed": {
    title: "Something else is mapped",
    least: "MAJOR",
    effects: { meaning: breaks("It relates other things.") },
  },
  "match-changed": {
    title: "How near the two are was judged differently",
    least: "MAJOR",
    effects: { meaning: breaks("What was swapped may not be, or the other way round.") },
  },
  "mapping-changed": {
    title: "Values stand for other values",
    least: "MAJOR",
    effects: {
      data: breaks("The same values come out as others."),
      number: breaks("Figures over mapped values change."),
    },
  },
  "mapped-code-added": {
    title: "One more value is mapped",
    least: "MINOR",
    effects: { data: mayBreak("Values that were left open now come out as something.") },
  },
  "mapping-loss-changed": {
    title: "What is lost on the way was told differently",
    least: "MINOR",
    effects: { meaning: mayBreak("More, or less, is lost than was told.") },
  },
  "mapping-years-changed": {
    title: "The collection years for which the mapping holds changed",
    least: "MINOR",
    effects: { data: mayBreak("Some years are mapped that were not, or no longer.") },
  },
  "mapping-proof-changed": {
    title: "What a mapping rests on, or how it was tried, was told differently",
    least: "PATCH",
    effects: {},
  },
  "theme-widened": {
    title: "What belongs to a theme, or does not, was told differently",
    least: "MAJOR",
    effects: { number: breaks("The same words are sorted into other themes.") },
  },
  "theme-explained": {
    title: "A theme was named or shown differently",
    least: "PATCH",
    effects: { wording: mayBreak("A person confirms that it still means the same.") },
  },
  "coding-changed": {
    title: "What gets a code, or how silence is coded, changed",
    least: "MAJOR",
    effects: { number: breaks("The same words are counted in another way.") },
  },
  "machine-coding-changed": {
    title: "What a machine does in coding, or who decided it, changed",
    least: "MAJOR",
    effects: { meaning: breaks("People were told that their words are read in another way.") },
  },
  "agreement-changed": {
    title: "Who codes, or how far coders agree, was told anew",
    least: "MINOR",
    effects: { number: mayBreak("Counts may be published that were not, or no longer.") },
  },
  "frame-told": {
    title: "What the frame showed, or serves for, was told differently",
    least: "PATCH",
    effects: {},
  },
  "method-changed": {
    title: "People are listened to in another way",
    least: "MAJOR",
    effects: {
      meaning: breaks("What was heard before was heard in another way."),
      series: breaks("Other ways of asking give other answers."),
    },
  },
  "method-widened": {
    title: "A method fits more people, or more ways of being heard",
    least: "MINOR",
    effects: { series: mayBreak("Other people are heard.") },
  },
  "method-told": {
    title: "How to go about it was told differently",
    least: "MINOR",
    effects: { meaning: mayBreak("Those who use it may do it differently.") },
  },
  "practice-told": {
    title: "What was tried, or what came of it, was told differently",
    least: "PATCH",
    effects: {},
  },
} as const satisfies Record<string, ChangeTitle>;

type Kind = keyof typeof listeningChanges | "entries-reordered";

const of = (item: string, kind: Kind, ...places: readonly string[]): readonly ChangeRule<Kind>[] =>
  places.map((at) => ({ kind, at, of: item }));

/** True when a list keeps all that it had, and has more. */
const isOnlyMore = (edit: Edit): boolean => {
  const [before, after] = [beforeOf(edit) ?? [], afterOf(edit)];
  if (!isList(before) || !isList(after)) return false;
  const now = new Set(after.map((entry) => JSON.stringify(entry)));
  return before.every((entry) => now.has(JSON.stringify(entry)));
};

const mappingRules: readonly ChangeRule<Kind>[] = [
  ...of("mapping", "mapping-ends-changed", "/from/**", "/to/**"),
  ...of("mapping", "match-changed", "/match"),
  { kind: "mapped-code-added", at: "/codes", of: "mapping", when: isOnlyMore },
  ...of("mapping", "mapping-changed", "/codes/**", "/transform", "/derive/**", "/deriveBack/**"),
  ...of("mapping", "mapping-loss-changed", "/lossForward", "/lossBack"),
  ...of("mapping", "mapping-years-changed", "/validFor/**"),
  ...of("mapping", "mapping-proof-changed", "/evidence/**", "/testedBy/**", "/fixtures/**"),
];

const frame = "coding-frame";

const frameRules: readonly ChangeRule<Kind>[] = [
  { kind: "theme-explained", at: "/codes/*/include/**", of: frame, when: isReworded },
  { kind: "theme-explained", at: "/codes/*/exclude/**", of: frame, when: isReworded },
  ...of(frame, "theme-widened", "/codes/*/include/**", "/codes/*/exclude/**"),
  ...of(frame, "theme-explained", "/codes/*/label/**"),
  ...of(frame, "theme-explained", "/codes/*/typicalExample/**", "/codes/*/borderlineExample/**"),
  ...of(frame, "coding-changed", "/unit", "/severalCodes", "/silenceCode"),
  ...of(frame, "coding-changed", "/keepMinorityThemes", "/voiceFields/**"),
  ...of(frame, "machine-coding-changed", "/machineAssisted/**"),
  ...of(frame, "agreement-changed", "/coders/**", "/reliability/**", "/reviewedBy/**"),
  ...of(frame, "frame-told", "/raises/**", "/calibrates/**"),
];

const methodRules: readonly ChangeRule<Kind>[] = [
  { kind: "method-widened", at: "/modes/**", op: "add", of: "method" },
  { kind: "method-widened", at: "/ageFit/**", op: "add", of: "method" },
  { kind: "entries-reordered", at: "/modes", op: "order", of: "method" },
  { kind: "entries-reordered", at: "/ageFit", op: "order", of: "method" },
  ...of("method", "method-changed", "/methodKind", "/modes/**", "/ageFit/**", "/dialogue/**"),
  ...of("method", "method-changed", "/independence/askerMayBeJudged"),
  ...[
    "setup",
    "listenerGuidance",
    "preparation",
    "thinkingSupport",
    "communicationSupport",
    "sensitiveAsk",
    "goodPractice",
    "poorPractice",
    "independence",
    "childrensCode",
    "training",
    "evidence",
  ].flatMap((part) => of("method", "method-told", `/${part}/**`)),
];

const practiceRules: readonly ChangeRule<Kind>[] = [
  "place",
  "lifeStages",
  "whatWasTried",
  "itemsUsed",
  "methods",
  "costBand",
  "cost",
  "whatWorked",
  "whatDidNot",
  "whatPeopleSaid",
  "contactRole",
  "adoptedBy",
].flatMap((part) => of("practice-example", "practice-told", `/${part}/**`));

/** Which edits are which of these changes. */
export const listeningRules: readonly ChangeRule<Kind>[] = [
  ...mappingRules,
  ...frameRules,
  ...methodRules,
  ...practiceRules,
];
