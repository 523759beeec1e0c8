/** A named function: what it is called, what it stands for in the same language, and how it reads in English. */
export interface Definition {
  readonly name: string;
  /** Names of its arguments; `child` must be given as `child`. */
  readonly params: readonly string[];
  /** Table of the row that each argument other than `child` must be. */
  readonly rowsOf: readonly string[];
  readonly text: string;
  readonly english: string;
  readonly not?: string;
  readonly means: string;
}

/** Named functions of the profile. They mean the same on every engine, because they are written in the language itself. */
export const definitions: readonly Definition[] = [
  {
    name: "periodOfCare",
    params: ["episode"],
    rowsOf: ["Episodes"],
    text: "child.Episodes.runAround(e, episode, e.DECOM, e.DEC)",
    english: "the period of care of {1}",
    means:
      "The unbroken run of a child's episodes around one: each starts no later than the one before it ends.",
  },
  {
    name: "careStart",
    params: ["episode"],
    rowsOf: ["Episodes"],
    text: "firstRow(periodOfCare(episode)).DECOM",
    english: "the start of the period of care of {1}",
    means: "The day on which the period of care of an episode began.",
  },
  {
    name: "careEnd",
    params: ["episode"],
    rowsOf: ["Episodes"],
    text: "lastRow(periodOfCare(episode)).DEC",
    english: "the end of the period of care of {1}",
    means: "The day on which the period of care of an episode ended; blank while it is open.",
  },
  {
    name: "inCareDuring",
    params: ["episode"],
    rowsOf: ["Episodes"],
    text: "episode.DECOM <= collection.end && (blank(episode.DEC) || episode.DEC >= collection.start)",
    english: "{1} touches the collection period",
    not: "{1} does not touch the collection period",
    means:
      "An episode that started by the end of the collection and had not ended before its start.",
  },
  {
    name: "continuouslyLookedAfter",
    params: ["child"],
    rowsOf: [],
    text:
      "child.Episodes.exists(e, inCareDuring(e)) && !child.Episodes.exists(e, inCareDuring(e) && " +
      '(e.LS in ["V3", "V4"] || (e.RNE == "S" && e.DECOM > collection.start) || ' +
      '(e.DEC < collection.end && e.REC != "X1")))',
    english: "the child was looked after throughout the collection period",
    not: "the child was not looked after throughout the collection period",
    means:
      "The child has an episode in the collection period, and none that starts care after its first day, ends care before its last day, or is a series of short breaks.",
  },
];

/** The named function of a name. */
export const definitionNamed = (name: string): Definition | undefined =>
  definitions.find((definition) => definition.name === name);
