/** Why the same indicator may come out differently, in the order in which causes are told. The last two act last, on what is published. */
export const causes = [
  "CUT_OFF",
  "POPULATION",
  "DEDUPLICATION",
  "RULE_VERSION",
  "CODE_MAPPING",
  "RECORDED_DIFFERENTLY",
  "DENOMINATOR_VINTAGE",
  "ROUNDING",
  "SUPPRESSION",
] as const;

/** A cause of a difference. */
export type Cause = (typeof causes)[number];

/** A cause that can be taken from one side or the other by itself before anything is published. */
export type SwitchedCause = Exclude<Cause, "ROUNDING" | "SUPPRESSION">;

/** The causes that can be taken from either side. */
export const switchedCauses: readonly SwitchedCause[] = causes.filter(
  (cause) => cause !== "ROUNDING" && cause !== "SUPPRESSION",
);

/** A cause that lies in the definition of the indicator. */
export type DefinitionCause = "CUT_OFF" | "POPULATION" | "DEDUPLICATION" | "RULE_VERSION";

/** The causes that lie in the definition. */
export const definitionCauses = [
  "CUT_OFF",
  "POPULATION",
  "DEDUPLICATION",
  "RULE_VERSION",
] as const satisfies readonly DefinitionCause[];

/** A cause that lies in the records. */
export type RowCause =
  | "CUT_OFF"
  | "POPULATION"
  | "DEDUPLICATION"
  | "CODE_MAPPING"
  | "RECORDED_DIFFERENTLY";

/** What each cause is called. */
export const causeNames: Readonly<Record<Cause, string>> = {
  CUT_OFF: "Cut-off",
  POPULATION: "Population",
  DEDUPLICATION: "De-duplication",
  RULE_VERSION: "Rule version",
  CODE_MAPPING: "Code mapping",
  RECORDED_DIFFERENTLY: "Recorded differently",
  DENOMINATOR_VINTAGE: "Denominator vintage",
  ROUNDING: "Rounding",
  SUPPRESSION: "Suppression",
};

/** What each cause covers, for people. */
export const causeMeanings: Readonly<Record<Cause, string>> = {
  CUT_OFF:
    "which days are counted: the period, the time rule, and records dated after the other side was taken",
  POPULATION: "who belongs to it: what is included and left out, and people on one side only",
  DEDUPLICATION: "what makes several rows one unit, and rows that one side has more than once",
  RULE_VERSION:
    "how a unit is counted: numerator, denominators, bands, what is missing, and the lists and tables of the release",
  CODE_MAPPING: "values of the same record that differ because of what a mapping makes of them",
  RECORDED_DIFFERENTLY: "values of the same record that differ, and no mapping explains it",
  DENOMINATOR_VINTAGE: "numbers from outside, in another edition",
  ROUNDING: "the decimals of the figure",
  SUPPRESSION: "how counts are rounded before they are published",
};
