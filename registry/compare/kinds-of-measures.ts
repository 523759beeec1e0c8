import type { ChangeRule, ChangeTitle } from "./change-title.ts";
import { breaks, mayBreak } from "./change-title.ts";

/** Changes of indicators. */
export const measureChanges = {
  "measure-changed": {
    title: "What is counted, or by what it is divided, changed",
    least: "MAJOR",
    effects: {
      number: breaks("The same records come to another number."),
      series: breaks("Earlier numbers were worked out in another way."),
    },
  },
  "measure-reworded": {
    title: "A band, a group or a step of the measure was worded differently",
    least: "PATCH",
    effects: { wording: mayBreak("A person confirms that it still means the same.") },
  },
  "measure-told": {
    title: "More, or something else, is told of what the measure is about",
    least: "MINOR",
    effects: { meaning: mayBreak("It may be read differently.") },
  },
  "measure-focus-changed": {
    title: "What kind of measure it is changed",
    least: "MAJOR",
    effects: { meaning: breaks("It claims to tell something else.") },
  },
  "judges-changed": {
    title: "Others say what success is, or whether it was met",
    least: "MAJOR",
    effects: { meaning: breaks("It is the measure of other people.") },
  },
  "calculation-added": {
    title: "It can be worked out now",
    least: "MINOR",
    effects: {},
  },
  "calculation-removed": {
    title: "It can no longer be worked out",
    least: "MAJOR",
    effects: { number: breaks("There is no number any more.") },
  },
  "measure-years-changed": {
    title: "The collection years for which it holds changed",
    least: "MINOR",
    effects: { series: mayBreak("There are figures for other years.") },
  },
  "hiding-changed": {
    title: "What is done when too much would be hidden changed",
    least: "MINOR",
    effects: { number: mayBreak("Other groups, or other years, are shown together.") },
  },
  "disaggregation-added": {
    title: "It is shown by one more group",
    least: "MINOR",
    effects: { number: mayBreak("More small groups have to be hidden.") },
  },
  "disaggregation-removed": {
    title: "It is no longer shown by a group",
    least: "MINOR",
    effects: { query: mayBreak("Whoever asks for the group finds nothing.") },
  },
  "comparability-changed": {
    title: "With what it may be compared changed",
    least: "MINOR",
    effects: { series: mayBreak("Comparisons that were made may not hold.") },
  },
  "certainty-changed": {
    title: "How certain the definition is, or what others call it, was told differently",
    least: "PATCH",
    effects: {},
  },
} as const satisfies Record<string, ChangeTitle>;

type Kind =
  | keyof typeof measureChanges
  | "companion-changed"
  | "entries-reordered"
  | "subjects-changed";

const of = "indicator";

const at = (kind: Kind, ...places: readonly string[]): readonly ChangeRule<Kind>[] =>
  places.map((place) => ({ kind, at: place, of }));

/** Words inside a calculation from which nothing is worked out. */
const wordPlaces = [
  "/calculation/unit/called",
  "/calculation/names/*/means",
  "/calculation/population/description/**",
  "/calculation/population/cannotSee/**",
  "/calculation/population/exclude/*/why",
  "/calculation/coverage/outcomes/bands/*/label/**",
  "/calculation/distribution/bands/*/label/**",
  "/calculation/missing/*/why",
  "/calculation/missing/*/band/label/**",
  "/calculation/denominators/*/called/**",
  "/calculation/denominators/*/why",
  "/calculation/headline/text/**",
  "/calculation/disaggregations/*/called/**",
  "/calculation/disaggregations/*/reason",
  "/calculation/disaggregations/*/bands/*/label/**",
  "/calculation/source/externals/*/what",
  "/calculation/source/externals/*/publisher",
  "/calculation/suppression/markers/**",
  "/calculation/fallbackLadder/*/note",
];

/** Which edits are which of these changes. */
export const measureRules: readonly ChangeRule<Kind>[] = [
  { kind: "calculation-added", at: "/calculation", op: "add", of },
  { kind: "calculation-removed", at: "/calculation", op: "remove", of },
  ...at("measure-told", "/cannotCompute/**"),
  ...at("measure-reworded", ...wordPlaces),
  ...at("measure-years-changed", "/calculation/source/years/**"),
  { kind: "disaggregation-added", at: "/calculation/disaggregations/*", op: "add", of },
  { kind: "disaggregation-added", at: "/calculation/disaggregations", op: "add", of },
  { kind: "disaggregation-removed", at: "/calculation/disaggregations/*", op: "remove", of },
  { kind: "disaggregation-removed", at: "/calculation/disaggregations", op: "remove", of },
  { kind: "entries-reordered", at: "/calculation/disaggregations", op: "order", of },
  { kind: "entries-reordered", at: "/calculation/population/exclude", op: "order", of },
  { kind: "entries-reordered", at: "/calculation/source/**", op: "order", of },
  ...at("hiding-changed", "/calculation/fallbackLadder/**"),
  ...at("subjects-changed", "/calculation/population/**", "/calculation/unit/**"),
  ...at("measure-changed", "/calculation/**", "/voiceFields/**"),
  ...at("measure-focus-changed", "/measureFocus", "/measureType", "/aspect", "/evidence"),
  ...at("judges-changed", "/successDefinedBy/**", "/metJudgedBy/**"),
  ...at("comparability-changed", "/comparability/**", "/seriesBreaks/**"),
  ...at("certainty-changed", "/certainty/**", "/namesElsewhere/**"),
  ...at("companion-changed", "/companions/**", "/components/**"),
  ...at(
    "measure-told",
    "/need",
    "/better",
    "/binaryReason",
    "/mattersBecause/**",
    "/assumptions/**",
    "/intendedChange/**",
  ),
];
