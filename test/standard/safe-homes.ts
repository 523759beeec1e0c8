import type { Sheets } from "../engine/measure/measured.ts";
import { repeated, seeded, sheet, shuffled } from "./worked-example-items.ts";

/** What came of asking one made-up person: outcome, how safe, whether the way fitted. */
type Answer = readonly [outcome: string, howSafe: string, fits: string];

const told = (howSafe: string): Answer => ["TOOK_PART_WITHOUT_WORDS", howSafe, "true"];
const came = (outcome: string): Answer => [outcome, "", "true"];

/** Those who did not tell, with the counts of the example: 19 and 3 on the service's side, 14, 17, 23. */
const silentOnes: readonly (readonly [number, Answer])[] = [
  [19, ["NOT_OFFERED", "", ""]],
  [3, ["NOT_OFFERED_ACCESSIBLY", "", "false"]],
  [9, came("STILL_THINKING")],
  [5, came("NOT_NOW")],
  [17, came("CHOSE_NOT_TO_TAKE_PART")],
  [17, came("DID_NOT_COME")],
  [6, came("REPEATEDLY_DID_NOT_COME")],
];

/** How many told each step of the scale, of those whose place is recorded as suitable and of the others. */
export interface SafeHomes {
  readonly suitable: readonly number[];
  readonly other: readonly number[];
}

const scale = ["NEARLY_ALWAYS", "MOSTLY", "SOMETIMES", "HARDLY_EVER", "NEVER"];

/** Answers as often as each step of the scale was told. */
const answersOf = (counts: readonly number[]): readonly Answer[] =>
  repeated(counts.map((count, index) => [count, told(scale[index] ?? "")] as const));

const row = (id: string, [outcome, howSafe, fits]: Answer): readonly string[] => [
  id,
  "14/11/2025",
  outcome,
  fits,
  howSafe,
  "ALONE",
  "true",
];

/** Made-up people: who told how safe they feel, by what is recorded of their place, and who did not tell. */
export const safeHomeSheets = (years: readonly SafeHomes[]): Sheets => {
  const random = seeded(20_260_331);
  const people = years.flatMap(({ suitable, other }) => {
    const silent = shuffled(repeated(silentOnes), random);
    return [
      ...answersOf(suitable).map((answer) => ({ answer, suitability: "1" })),
      ...answersOf(other).map((answer) => ({ answer, suitability: "2" })),
      ...silent.map((answer, index) => ({ answer, suitability: index < 50 ? "1" : "2" })),
    ];
  });
  const named = shuffled(people, random).map((person, index) => ({ ...person, id: `P${index}` }));
  // Some told before, or were asked again later: what they told last counts, and not now takes nothing back.
  const rows = named.flatMap(({ id, answer }, index) => [
    ...(answer[1] !== "" && index % 5 === 0
      ? [[id, "02/05/2025", "TOOK_PART_DIRECTLY", "true", "NEVER", "ALONE", "true"]]
      : []),
    row(id, answer),
    ...(answer[1] !== "" && index % 7 === 0
      ? [[id, "20/02/2026", "NOT_NOW", "true", "", "ALONE", "true"]]
      : []),
  ]);
  const leftOut = [
    ["X1", "01/01/2004", "FORMER_RELEVANT", "DIED", "U", "1", "", "false", "WBRI"],
    ["X2", "01/01/2004", "FORMER_RELEVANT", "RHOM", "B", "1", "", "false", "WBRI"],
    ["X3", "01/01/2004", "NONE", "YES", "U", "1", "", "false", "WBRI"],
    ["X4", "31/03/2000", "FORMER_RELEVANT", "YES", "U", "1", "", "false", "WBRI"],
    ["X5", "01/04/2009", "RELEVANT", "YES", "U", "1", "", "false", "WBRI"],
  ];
  return {
    people: sheet("PERSON,BORN,DUTIES,IN_TOUCH,ACCOMMODATION,SUITABLE,MOVED,SUPPORT,ETHNIC", [
      ...named.map(({ id, suitability }) => [
        id,
        "15/06/2006",
        "FORMER_RELEVANT",
        "YES",
        "U",
        suitability,
        "01/02/2025",
        "false",
        "WBRI",
      ]),
      ...leftOut,
    ]),
    answers: sheet("PERSON,HEARD,OUTCOME,FITS,HOW_SAFE,WHO_ELSE,JUDGED", rows),
  };
};

/** Answers of one year by what is recorded: 119 recorded suitable, 19 not. */
export const firstYear: SafeHomes = { suitable: [43, 39, 20, 11, 6], other: [4, 3, 6, 4, 2] };
/** With these, two years make 88, 78, 43, 32 and 16, 11, 13, 12. */
export const secondYear: SafeHomes = { suitable: [45, 39, 23, 10, 5], other: [12, 8, 7, 4, 2] };
