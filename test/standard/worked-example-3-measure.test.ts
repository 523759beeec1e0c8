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

const bench = openBench("examples:early-help-voices", 2026, exampleItems);
const random = seeded(20_260_331);

type Outcome = readonly [outcome: string, theHelp: string];

/** What came of asking children at the first visit: 742 from five, of whom 505 were offered a way. */
const firstVisit = shuffled(
  repeated([
    [236, "TOOK_PART_DIRECTLY"],
    [105, "TOOK_PART_WITHOUT_WORDS"],
    [58, "CHOSE_NOT_TO_TAKE_PART"],
    [33, "NOT_NOW"],
    [21, "PRESENT_AND_SILENT"],
    [52, "OTHER_PERSON_DECLINED"],
    [237, "NOT_OFFERED"],
  ]),
  random,
);

/** A parent's answer twelve weeks on, and the child's, where they were asked: one family each. */
const twelveWeeks: readonly (readonly [number, readonly [parent: string, child: string]])[] = [
  [60, ["MOSTLY_YES", "MOSTLY_YES"]],
  [25, ["PARTLY", "PARTLY"]],
  [10, ["NO", "NO"]],
  [25, ["MOSTLY_YES", "PARTLY"]],
  [10, ["MOSTLY_YES", "NO"]],
  [10, ["PARTLY", "NO"]],
  [17, ["PARTLY", "MOSTLY_YES"]],
  [8, ["NO", "PARTLY"]],
  [75, ["MOSTLY_YES", ""]],
  [83, ["PARTLY", ""]],
  [42, ["NO", ""]],
  [10, ["TOO_EARLY", "MOSTLY_YES"]],
  [10, ["TOO_EARLY", "PARTLY"]],
  [5, ["TOO_EARLY", "NO"]],
  [1, ["", "MOSTLY_YES"]],
  [3, ["", "NO"]],
  [15, ["", "TOO_EARLY"]],
];

const pairs = shuffled(repeated(twelveWeeks), random);

const told = (theHelp: string): Outcome =>
  theHelp === "" ? ["NOT_OFFERED", ""] : ["TOOK_PART_DIRECTLY", theHelp];

const answer = (index: number, spoke: string, [outcome, theHelp]: Outcome, asked: string) => [
  `F${index}`,
  spoke === "CHILD" ? `K${index}` : "",
  spoke,
  asked,
  asked === "FIRST_CALL" ? "12/05/2025" : "04/08/2025",
  outcome,
  "true",
  theHelp,
];

const sheets = {
  families: sheet(
    "FAMILY,REFERRED,TWELVE_WEEKS,DISTRICT",
    firstVisit.map((_outcome, index) => [
      `F${index}`,
      "12/05/2025",
      index < pairs.length ? "04/08/2025" : "",
      "North",
    ]),
  ),
  children: sheet("FAMILY,CHILD,BORN", [
    ...firstVisit.map((_outcome, index) => [`F${index}`, `K${index}`, "03/02/2017"]),
    ["F0", "BABY", "03/02/2024"],
  ]),
  answers: sheet("FAMILY,CHILD,SPOKE,ASKED,HEARD,OUTCOME,FITS,THE_HELP", [
    ...firstVisit.map((outcome, index) => answer(index, "CHILD", [outcome, ""], "FIRST_CALL")),
    ...firstVisit.map((_outcome, index) =>
      answer(
        index,
        "PARENT",
        [index % 4 === 0 ? "NOT_OFFERED" : "TOOK_PART_DIRECTLY", ""],
        "FIRST_CALL",
      ),
    ),
    ...pairs.flatMap(([parent, child], index) => [
      answer(index, "PARENT", told(parent), "TWELVE_WEEKS"),
      answer(index, "CHILD", told(child), "TWELVE_WEEKS"),
    ]),
  ]),
};

const measured = async (slug: string) => {
  const { results, problems } = await bench.measure({
    indicators: [exampleIndicator(slug)],
    sheets,
  });
  expect(problems).toEqual([]);
  expect(results[0]?.status).toBe("PUBLISHABLE");
  return results[0];
};

describe("worked example 3, as published", () => {
  test("what came of offering children a way to be heard", async () => {
    const result = await measured("children-heard-at-the-first-visit");
    expect(shownIn(result, "distribution")).toMatchObject({
      "band=WITH_WORDS": "235",
      "band=WITHOUT_WORDS": "105",
      "band=CHOSE_NOT": "60",
      "band=NOT_NOW": "35",
      "band=SILENT": "20",
      "band=DECLINED_FOR_THEM": "50",
      "band=NOT_OFFERED": "235",
    });
    expect(shownIn(result, "coverage")).toMatchObject({ eligible: "740", "stage=offered": "505" });
  });

  test("families who were asked what help they wanted", async () => {
    const result = await measured("asked-what-help-we-wanted");
    expect(result?.headline).toBe("555 of 740 families (75%) were asked what help they wanted.");
  });

  test("whether it was the help that parents asked for", async () => {
    const result = await measured("help-was-what-we-asked-for-parent");
    expect(shownIn(result, "distribution")).toMatchObject({
      "band=MOSTLY_YES": "170",
      "band=PARTLY": "135",
      "band=NO": "60",
      "band=TOO_EARLY": "25",
    });
    expect(shownIn(result, "figure")["second"]).toBe("390");
  });

  test("and that children asked for", async () => {
    const result = await measured("help-was-what-we-asked-for-child");
    expect(shownIn(result, "distribution")).toMatchObject({
      "band=MOSTLY_YES": "90",
      "band=PARTLY": "70",
      "band=NO": "40",
      "band=TOO_EARLY": "15",
    });
    expect(shownIn(result, "figure")["second"]).toBe("210");
  });

  test("whether parent and child saw it alike; both views are kept", async () => {
    const result = await measured("parent-and-child-saw-it-alike");
    expect(shownIn(result, "distribution")).toMatchObject({
      "band=ALIKE": "95",
      "band=PARENT_MORE": "45",
      "band=CHILD_MORE": "25",
    });
    expect(shownIn(result, "figure")["second"]).toBe("165");
  });
});
