import { describe, expect, test } from "vitest";

import { openBench, shownIn } from "../engine/measure/measured.ts";
import {
  exampleIndicator,
  exampleItems,
  repeated,
  seeded,
  sheet,
  shuffled,
} from "./worked-example-items.ts";

const understood = exampleIndicator("two-year-olds-understood-by-their-people");
const hardBesideFine = exampleIndicator("number-says-fine-family-says-hard");
const bench = openBench("examples:two-year-check-voices", 2026, exampleItems);
const random = seeded(20_260_331);

/** What came of one check: the family's outcome and answer, the languages at home, and the score's side of its line. */
type Check = readonly [outcome: string, answer: string, languages: string, threshold: string];

const heard = (answer: string, languages: string, threshold = "AT_OR_ABOVE"): Check => [
  "TOOK_PART_DIRECTLY",
  answer,
  languages,
  threshold,
];

/** 1,402 offered a check, 1,262 of them reviewed; 48 not offered one. */
const checks = shuffled(
  repeated<Check>([
    [291, heard("VERY_EASY", "ENGLISH_ONLY")],
    [110, heard("VERY_EASY", "ANOTHER")],
    [321, heard("MOSTLY_EASY", "ENGLISH_ONLY")],
    [116, heard("MOSTLY_EASY", "ANOTHER")],
    [19, heard("MOSTLY_EASY", "ANOTHER", "BELOW")],
    [87, heard("SOMETIMES_HARD", "ENGLISH_ONLY")],
    [54, heard("SOMETIMES_HARD", "ENGLISH_ONLY", "BELOW")],
    [23, heard("SOMETIMES_HARD", "ANOTHER")],
    [67, heard("SOMETIMES_HARD", "ANOTHER", "BELOW")],
    [12, heard("OFTEN_HARD", "ENGLISH_ONLY")],
    [41, heard("OFTEN_HARD", "ENGLISH_ONLY", "BELOW")],
    [8, heard("OFTEN_HARD", "ANOTHER")],
    [35, heard("OFTEN_HARD", "ANOTHER", "BELOW")],
    [41, heard("NOT_SURE", "ENGLISH_ONLY", "NOT_DONE")],
    [37, heard("", "ANOTHER", "NOT_DONE")],
    [118, ["WAS_NOT_BROUGHT", "", "ENGLISH_ONLY", ""]],
    [22, ["CHOSE_NOT_TO_TAKE_PART", "", "ENGLISH_ONLY", ""]],
    [48, ["NOT_OFFERED", "", "ENGLISH_ONLY", ""]],
  ]),
  random,
);

/** The reviewed children by what came of watching them: 1,071 showed something, 64 said no, of 127 nothing is known. */
const watching = shuffled(
  repeated([
    [1071, "OBSERVED_PREVERBAL"],
    [64, "SHOWED_THEY_DID_NOT_WANT_TO"],
    [127, "NOT_OFFERED"],
  ]),
  random,
);

const reviewed = checks.filter(([outcome]) => outcome === "TOOK_PART_DIRECTLY");
const other = checks.filter(([outcome]) => outcome !== "TOOK_PART_DIRECTLY");
const rows = [
  ...reviewed.map((check, index) => ({ check, showing: watching[index] ?? "" })),
  ...other.map((check) => ({ check, showing: "" })),
];

const sheets = {
  children: sheet("CHILD,BORN,LANGUAGES,DISABLED,FIRST_CHILD,HUB_AREA", [
    ...rows.map(({ check }, index) => [
      `C${index}`,
      "20/09/2023",
      check[2],
      "false",
      "true",
      "North",
    ]),
    ["X1", "31/03/2023", "ENGLISH_ONLY", "false", "true", "North"],
    ["X2", "01/04/2024", "ENGLISH_ONLY", "false", "true", "North"],
  ]),
  checks: sheet(
    "CHILD,HEARD,OUTCOME,FITS,UNDERSTOOD,WHO,WATCHING,THRESHOLD",
    rows.map(({ check: [outcome, answer, , threshold], showing }, index) => [
      `C${index}`,
      "14/01/2026",
      outcome,
      "true",
      answer,
      "PARENT",
      showing,
      threshold,
    ]),
  ),
};

describe("worked example 2, as published", () => {
  test("who was reached, and how easily children are understood", async () => {
    const { results, problems } = await bench.measure({
      indicators: [understood],
      sheets,
      splits: [],
    });
    expect(problems).toEqual([]);
    expect(shownIn(results[0], "coverage")).toMatchObject({
      "stage=offered": "1400",
      "stage=tookPart": "1260",
      "outcome=NOT_BROUGHT": "120",
      "outcome=CHOSE_NOT": "20",
      "outcome=NOT_OFFERED": "50",
    });
    expect(shownIn(results[0], "distribution")).toMatchObject({
      "band=VERY_EASY": "400",
      "band=MOSTLY_EASY": "455",
      "band=SOMETIMES_HARD": "230",
      "band=OFTEN_HARD": "95",
      "band=NOT_SURE": "40",
      "band=NO_ANSWER": "35",
    });
  });

  test("by the languages at home", async () => {
    const { results } = await bench.measure({
      indicators: [understood],
      sheets,
      splits: ["home-language"],
    });
    expect(shownIn(results[0], "by=home-language")).toMatchObject({
      "ENGLISH_ONLY/second": "805",
      "ENGLISH_ONLY/band=VERY_EASY": "290",
      "ENGLISH_ONLY/band=MOSTLY_EASY": "320",
      "ENGLISH_ONLY/band=SOMETIMES_HARD": "140",
      "ENGLISH_ONLY/band=OFTEN_HARD": "55",
      "ENGLISH_ONLY/figure-second": "24",
      "ANOTHER/second": "380",
      "ANOTHER/band=VERY_EASY": "110",
      "ANOTHER/band=MOSTLY_EASY": "135",
      "ANOTHER/band=SOMETIMES_HARD": "90",
      "ANOTHER/band=OFTEN_HARD": "45",
      "ANOTHER/figure-second": "36",
    });
  });

  test("a child who says no is counted as one who says no", async () => {
    const { results } = await bench.measure({
      indicators: [understood],
      sheets,
      splits: ["childs-own-showing"],
      unsuppressed: true,
    });
    expect(shownIn(results[0], "by=childs-own-showing")).toMatchObject({
      "SHOWN/eligible": "1071",
      "SHOWED_NO/eligible": "64",
    });
  });

  test("families who say hard where the score says fine", async () => {
    const { results } = await bench.measure({ indicators: [hardBesideFine], sheets });
    expect(results[0]?.headline).toBe(
      "Of 970 children whose score says fine, 130 families still say that it is hard.",
    );
  });

  test("what families mean by ready has no numbers", () => {
    const { calculation, cannotCompute, components } = exampleIndicator(
      "what-families-mean-by-ready",
    );
    expect(calculation).toBeUndefined();
    expect(cannotCompute?.needs.length).toBeGreaterThan(0);
    expect(components?.qualitative).toBe("examples:what-ready-means@1");
  });
});
