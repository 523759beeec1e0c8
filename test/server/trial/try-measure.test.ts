import { describe, expect, test } from "vitest";

import type { Indicator } from "../../../generated/items/types.ts";
import { invariant } from "../../../runtime/result.ts";
import { tryMeasure } from "../../../server/trial/try-measure.ts";
import { trialLimits } from "../../../server/trial/trial-rows.ts";
import { createTrialDesk } from "../../../server/trial/trial-desk.ts";
import { openBench } from "../../engine/measure/measured.ts";
import { firstYear, safeHomeSheets } from "../../standard/safe-homes.ts";
import { exampleIndicator, exampleItems } from "../../standard/worked-example-items.ts";
import { tablesOf, taskFor } from "./tried.ts";

const indicator = exampleIndicator("care-leavers-feel-safe-where-they-live");
const sheets = safeHomeSheets([firstYear]);
const tables = tablesOf(sheets);
const { calculation } = indicator;

/** The indicator with another numerator. */
const counting = (numerator: string): Indicator => {
  invariant(calculation !== undefined, "it is worked out");
  return { ...indicator, calculation: { ...calculation, numerator } };
};

const codesOf = ({ problems }: Awaited<ReturnType<typeof tryMeasure>>): readonly string[] =>
  problems.filter(({ stops }) => stops).map(({ code }) => code);

describe("an indicator that is tried", () => {
  test("gives what chorus measure gives over the same rows", async () => {
    const answer = await tryMeasure(taskFor(indicator, { tables }));
    const bench = openBench("examples:leaving-care-voices", 2026, exampleItems);
    const { results } = await bench.measure({ indicators: [indicator], sheets, splits: [] });
    expect(codesOf(answer)).toEqual([]);
    expect(answer.result).toMatchObject({
      headline: "140 of 215 told us. Of those, 50 (36%) feel safe only sometimes or less.",
      tables: results[0]?.tables,
      figures: results[0]?.figures,
      rungs: results[0]?.rungs,
      status: "PUBLISHABLE",
    });
    expect(answer.audit).toMatchObject({ outcome: "PUBLISHED", indicator: answer.ref });
  });

  test("shows true counts when asked, and says that they are not for publication", async () => {
    const answer = await tryMeasure(taskFor(indicator, { tables, unsuppressed: true }));
    expect(answer.result).toMatchObject({ status: "NOT_FOR_PUBLICATION" });
    expect(answer.result?.warning).toContain("NOT FOR PUBLICATION");
    expect(answer.audit).toBeNull();
  });

  test("tells its logic without any rows", async () => {
    const answer = await tryMeasure(taskFor(indicator, { dialects: ["duckdb", "tsql"] }));
    expect(answer.result).toBeNull();
    expect(answer.prose).toContain("Each child is counted once.");
    expect(
      answer.sql.map(({ dialect, text }) => [dialect, text.includes("not for publication")]),
    ).toEqual([
      ["duckdb", true],
      ["tsql", true],
    ]);
  });

  test("may lack or misspell whatever is not counted, and nothing is told that it does not say", async () => {
    const { titles: _titles, certainty: _certainty, ...rest } = indicator;
    const answer = await tryMeasure(taskFor({ ...rest, measureFocus: "HWO" }, { tables }));
    expect(answer.problems.map(({ code, where, stops }) => [code, where, stops])).toEqual([
      ["ITEM_SCHEMA", null, false],
      ["ITEM_SCHEMA", null, false],
      ["ITEM_SCHEMA", "/measureFocus", false],
    ]);
    expect(answer.result?.definition).toMatchObject({ title: null, focus: null, certainty: null });
    expect(answer.result?.headline).toContain("50 (36%)");
  });

  test("is tried though checks of its kind refuse it, and they say so", async () => {
    const answer = await tryMeasure(
      taskFor({ ...indicator, reach: { limits: ["One."] } }, { tables }),
    );
    expect(answer.problems).toContainEqual(
      expect.objectContaining({ code: "REACH_TOLD", stops: false }),
    );
    expect(answer.result?.status).toBe("PUBLISHABLE");
  });

  test("says so when its parts contradict each other on these rows", async () => {
    const answer = await tryMeasure(taskFor(counting("true"), { tables }));
    expect(codesOf(answer)).toEqual(["MEASURE_CONTRADICTS"]);
    expect(answer.result?.status).toBe("NOT_MEASURED");
  });
});

describe("an indicator that cannot be tried is told why", () => {
  const rows = [
    [
      "a name that nobody knows",
      counting("howSave == 'NEVER'"),
      "EXPRESSION_UNKNOWN_NAME",
      "/calculation/numerator",
    ],
    [
      "no sentence at all",
      counting("howSafe in"),
      "EXPRESSION_MALFORMED",
      "/calculation/numerator",
    ],
    ["no calculation", { kind: "indicator" }, "ITEM_SCHEMA", "/calculation"],
    [
      "a calculation that is none",
      { kind: "indicator", calculation: 4 },
      "ITEM_SCHEMA",
      "/calculation",
    ],
    ["another kind of item", { kind: "element" }, "ITEM_SCHEMA", "/kind"],
  ] as const;
  test.for(rows)("%s", async ([, content, code, where]) => {
    const answer = await tryMeasure(taskFor(content, { tables }));
    expect(answer.problems[0]).toMatchObject({ code, where, stops: true });
    expect(answer.problems[0]?.fix).not.toBe("");
    expect(answer.result).toBeNull();
  });

  test.for([
    ["a return that is not here", { returnRef: "dfe:nothing@2026" }, "ITEM_NOT_FOUND"],
    ["another return", { returnRef: "dfe:ssda903@2026" }, "MEASURE_NOT_FOR_RETURN"],
    ["a split that it does not have", { splits: ["by-shoe-size"] }, "MEASURE_SPLIT_UNKNOWN"],
    [
      "tables that are none of the return's",
      { tables: [...tables, { table: "pets", columns: ["PET"], rows: [["cat"]] }] },
      "TRIAL_TABLE_UNKNOWN",
    ],
    [
      "a row with too few cells",
      { tables: [{ table: "people", columns: ["PERSON", "BORN"], rows: [["P1"]] }] },
      "TRIAL_ROW_UNEVEN",
    ],
    [
      "too many rows",
      {
        tables: [
          {
            table: "people",
            columns: ["PERSON"],
            rows: Array.from({ length: trialLimits.rows + 1 }, () => ["P1"]),
          },
        ],
      },
      "TRIAL_TOO_LARGE",
    ],
    [
      "too long a file",
      { tables: [{ name: "people.csv", text: "P".repeat(trialLimits.files + 1) }] },
      "TRIAL_TOO_LARGE",
    ],
    [
      "too long a cell",
      { tables: [{ table: "people", columns: ["PERSON"], rows: [["P".repeat(201)]] }] },
      "TRIAL_TOO_LARGE",
    ],
  ] as const)("%s", async ([, more, code]) => {
    const answer = await tryMeasure(taskFor(indicator, { tables, ...more }));
    expect(codesOf(answer)).toEqual([code]);
    expect(answer.result).toBeNull();
  });

  test("rows in which a person seems to stand, without repeating them", async () => {
    const answer = await tryMeasure(
      taskFor(indicator, {
        tables: [{ table: "people", columns: ["PERSON"], rows: [["P1"], ["BD1 1HU"]] }],
      }),
    );
    expect(answer.problems).toMatchObject([
      { code: "TRIAL_PERSONAL", where: "people, line 3", stops: true },
    ]);
    expect(answer.problems[0]?.fix).toContain("examples may use the area ZZ");
    expect(JSON.stringify(answer)).not.toContain("1HU");
  });
});

describe("the desk", () => {
  /** Twenty to the power of eight answers for each person. */
  const endless = counting(
    Array.from({ length: 8 }, (_one, index) => index).reduce(
      (inner, index) =>
        `[${Array.from({ length: 20 }, (_n, at) => at).join(",")}].all(x${index}, ${inner})`,
      "true",
    ),
  );

  test("ends what takes more memory than there is", async () => {
    const doubled = Array.from({ length: 30 }).reduce(
      (text: string) => `cel.bind(s, ${text}, s + s)`,
      '"ten letters"',
    );
    const answer = await createTrialDesk().tryOut(
      taskFor(counting(`${doubled} == "x"`), { tables }),
    );
    expect(answer.ok ? answer.value : answer.error.code).toBe("TRIAL_TOO_LONG");
  }, 60_000);

  test("ends what takes too long, and whoever cannot wait is told so", async () => {
    const bounds = { milliseconds: 8000, megabytes: 512, running: 1, waiting: 1 };
    const desk = createTrialDesk(bounds);
    const answers = await Promise.all([
      desk.tryOut(taskFor(endless, { tables })),
      desk.tryOut(taskFor(indicator)),
      desk.tryOut(taskFor(indicator)),
    ]);
    expect(answers.map((answer) => (answer.ok ? answer.value.ref : answer.error.code))).toEqual([
      "TRIAL_TOO_LONG",
      "examples:care-leavers-feel-safe-where-they-live@1.0.0",
      "TRIAL_BUSY",
    ]);
  }, 60_000);
});
