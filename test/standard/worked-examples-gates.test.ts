import { expect, test } from "vitest";

import { openBench, shownIn } from "../engine/measure/measured.ts";
import { exampleIndicator, exampleItems, repeated, sheet } from "./worked-example-items.ts";
import { gateOf, lacking } from "./worked-example.ts";

const ids = [...new Set(exampleItems.versions.map(({ id }) => id))];

/** The newest version of every item of the worked examples that somebody could put forward. */
const newest = ids
  .filter((id) => id.startsWith("examples:"))
  .flatMap((id) => exampleItems.versionsOf(id).slice(-1))
  .filter(({ content }) => !["practice-example", "profile", "return"].includes(content.kind));

test.for(["G1", "G2"] as const)("every worked example has what %s asks of an item", (gate) => {
  const wanting = newest.flatMap(({ id, content }) =>
    lacking(content, gateOf(gate), { all: exampleItems, today: "2026-11-30" }).map(
      (what) => `${id}: ${what}`,
    ),
  );
  expect(newest.length).toBeGreaterThan(80);
  expect(wanting).toEqual([]);
});

test("worked example 4: in how many reviews a child had seen what was written", async () => {
  const bench = openBench("examples:words-in-files", 2026, exampleItems);
  const seen = repeated([
    [61, ["TOOK_PART_DIRECTLY", "AGREED"]],
    [23, ["TOOK_PART_WITHOUT_WORDS", "CORRECTED"]],
    [14, ["PRESENT_AND_SILENT", "SAW_IT_NO_VIEW"]],
    [12, ["CHOSE_NOT_TO_TAKE_PART", "OFFERED_DECLINED"]],
    [57, ["NOT_OFFERED", "NOT_YET"]],
    [33, ["NOT_OFFERED", ""]],
  ] as const);
  const { results, problems } = await bench.measure({
    indicators: [exampleIndicator("child-had-seen-the-last-summary")],
    sheets: {
      children: sheet(
        "CHILD,BORN",
        seen.map((_one, index) => [`C${index}`, "07/07/2014"]),
      ),
      reviews: sheet("CHILD,REVIEWED,OUTCOME,SEEN", [
        ...seen.map(([outcome, what], index) => [`C${index}`, "10/10/2025", outcome, what]),
        ["C0", "31/03/2025", "TOOK_PART_DIRECTLY", "AGREED"],
      ]),
    },
  });
  expect(problems).toEqual([]);
  expect(results[0]?.headline).toBe(
    "In 100 of 200 reviews (50%), the child had seen what was last written.",
  );
  expect(shownIn(results[0], "distribution")).toMatchObject({
    "band=AGREED": "60",
    "band=CORRECTED": "25",
    "band=SAW_IT_NO_VIEW": "15",
    "band=OFFERED_DECLINED": "10",
    "band=NOT_SEEN": "55",
    "band=NOT_WRITTEN": "35",
  });
});
