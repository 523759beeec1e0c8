import { describe, expect, test } from "vitest";

import type { Sheets } from "../engine/measure/measured.ts";
import { openBench, shownIn } from "../engine/measure/measured.ts";
import {
  exampleIndicator,
  exampleItems,
  repeated,
  seeded,
  sheet,
  shuffled,
} from "./worked-example-items.ts";

const indicator = exampleIndicator("care-leavers-feel-safe-where-they-live");
const bench = openBench("examples:leaving-care-voices", 2026, exampleItems);

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

interface Pair {
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
const sheetsOf = (years: readonly Pair[]): Sheets => {
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
const firstYear: Pair = { suitable: [43, 39, 20, 11, 6], other: [4, 3, 6, 4, 2] };
/** With these, two years make 88, 78, 43, 32 and 16, 11, 13, 12. */
const secondYear: Pair = { suitable: [45, 39, 23, 10, 5], other: [12, 8, 7, 4, 2] };

const oneYear = sheetsOf([firstYear]);
const measured = (sheets: Sheets, splits: readonly string[]) =>
  bench.measure({ indicators: [indicator], sheets, splits });

describe("the published table of worked example 1", () => {
  test("the records have the true counts", async () => {
    const { results, problems } = await bench.measure({
      indicators: [indicator],
      sheets: oneYear,
      splits: [],
      unsuppressed: true,
    });
    expect(problems).toEqual([]);
    expect(shownIn(results[0], "coverage")).toEqual({
      eligible: "214",
      "stage=offered": "195",
      "stage=offeredAccessibly": "192",
      "stage=tookPart": "138",
      "stage=answered": "138",
      "outcome=NOT_OFFERED": "19",
      "outcome=NOT_ACCESSIBLY": "3",
      "outcome=TOOK_PART": "138",
      "outcome=NOT_YET": "14",
      "outcome=CHOSE_NOT": "17",
      "outcome=DID_NOT_COME": "23",
      "outcome=NONE": "0",
    });
    expect(shownIn(results[0], "distribution")).toMatchObject({
      "band=NEARLY_ALWAYS": "47",
      "band=MOSTLY": "42",
      "band=SOMETIMES": "26",
      "band=HARDLY_EVER": "15",
      "band=NEVER": "8",
      "band=NOT_TOLD": "76",
    });
  });

  test("is what may be published of them", async () => {
    const { results, problems } = await measured(oneYear, []);
    expect(problems).toEqual([]);
    expect(shownIn(results[0], "coverage")).toMatchObject({
      eligible: "215",
      "stage=offeredAccessibly": "190",
      "stage=answered": "140",
      "outcome=NOT_OFFERED": "20",
      "outcome=NOT_ACCESSIBLY": "[c]",
      "outcome=NOT_YET": "15",
      "outcome=CHOSE_NOT": "15",
      "outcome=DID_NOT_COME": "25",
    });
    expect(shownIn(results[0], "distribution")).toMatchObject({
      "band=NEARLY_ALWAYS": "45",
      "band=MOSTLY": "40",
      "band=SOMETIMES": "25",
      "band=HARDLY_EVER+NEVER": "25",
    });
  });

  test("comes with its headline, which never goes without the bands", async () => {
    const { results } = await measured(oneYear, []);
    expect(results[0]?.headline).toBe(
      "140 of 215 told us. Of those, 50 (36%) feel safe only sometimes or less.",
    );
    expect(results[0]?.tables.map(({ id }) => id)).toContain("distribution");
    expect(results[0]?.definition.doNotUseFor).toContain("Ranking authorities");
  });

  test("five bands would give people away, four do not", async () => {
    const { results } = await measured(oneYear, []);
    expect(results[0]?.rungs).toEqual([
      { rung: "AS_WANTED", what: "The tables as wanted", outcome: "FAILED_AUDIT" },
      {
        rung: "COLLAPSE_BANDS",
        what: "Bands taken together: HARDLY_EVER with NEVER",
        outcome: "TAKEN",
      },
    ]);
  });

  test("is the same whatever the order of the rows", async () => {
    const turned = Object.fromEntries(
      Object.entries(oneYear).map(([name, text]) => {
        const [columns = "", ...rows] = text.split("\n");
        return [name, [columns, ...rows.toReversed()].join("\n")];
      }),
    );
    const [one, other] = [await measured(oneYear, []), await measured(turned, [])];
    expect(other.results).toEqual(one.results);
  });
});

describe("beside what the authority records", () => {
  test("one year gives people away, so the split is left out", async () => {
    const { results } = await measured(oneYear, ["recorded-suitable"]);
    expect(results[0]?.rungs.map(({ rung, outcome }) => `${rung} ${outcome}`)).toEqual([
      "AS_WANTED FAILED_AUDIT",
      "COLLAPSE_BANDS FAILED_AUDIT",
      "POOL_YEARS NO_ALTERNATIVE",
      "POOL_AUTHORITIES NO_ALTERNATIVE",
      "DROP_SPLIT TAKEN",
    ]);
    expect(results[0]?.tables.map(({ id }) => id)).not.toContain("by=recorded-suitable");
  });

  test("every split at once: what is left can be published", async () => {
    const { results } = await bench.measure({ indicators: [indicator], sheets: oneYear });
    expect(results[0]?.status).toBe("PUBLISHABLE");
    expect(results[0]?.tables.map(({ id }) => id)).not.toContain("by=recorded-suitable");
  });

  test("two years taken together can be shown", async () => {
    const { results } = await measured(sheetsOf([firstYear, secondYear]), ["recorded-suitable"]);
    expect(shownIn(results[0], "by=recorded-suitable")).toMatchObject({
      "YES/band=NEARLY_ALWAYS": "90",
      "YES/band=MOSTLY": "80",
      "YES/band=SOMETIMES": "45",
      "YES/band=HARDLY_EVER+NEVER": "30",
      "YES/second": "240",
      "YES/numerator": "75",
      "NO/band=NEARLY_ALWAYS": "15",
      "NO/band=MOSTLY": "10",
      "NO/band=SOMETIMES": "15",
      "NO/band=HARDLY_EVER+NEVER": "10",
      "NO/second": "50",
    });
    expect(shownIn(results[0], "distribution")).toMatchObject({
      "band=NEARLY_ALWAYS": "105",
      "band=MOSTLY": "90",
      "band=SOMETIMES": "55",
      "band=HARDLY_EVER+NEVER": "45",
    });
    expect(shownIn(results[0], "figure")["second"]).toBe("295");
  });
});
