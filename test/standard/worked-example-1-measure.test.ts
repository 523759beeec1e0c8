import { describe, expect, test } from "vitest";

import type { Sheets } from "../engine/measure/measured.ts";
import { openBench, shownIn } from "../engine/measure/measured.ts";
import { firstYear, safeHomeSheets, secondYear } from "./safe-homes.ts";
import { exampleIndicator, exampleItems } from "./worked-example-items.ts";

const indicator = exampleIndicator("care-leavers-feel-safe-where-they-live");
const bench = openBench("examples:leaving-care-voices", 2026, exampleItems);

const oneYear = safeHomeSheets([firstYear]);
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
    const { results } = await measured(safeHomeSheets([firstYear, secondYear]), [
      "recorded-suitable",
    ]);
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
