import type { Indicator } from "../../../generated/items/types.ts";
import type { TrialTask, TriedTable } from "../../../server/trial/trial.ts";
import type { Sheets } from "../../engine/measure/measured.ts";
import { exampleItems } from "../../standard/worked-example-items.ts";

/** Sheets as the rows that somebody would try an indicator on. */
export const tablesOf = (sheets: Sheets): readonly TriedTable[] =>
  Object.entries(sheets).map(([table, text]) => {
    const [columns = [], ...rows] = text.split("\n").map((line) => line.split(","));
    return {
      table,
      columns,
      rows: rows.map((row) => row.map((cell) => (cell === "" ? null : cell))),
    };
  });

/** An indicator that is tried on nothing yet, over the voices of people who leave care. */
export const taskFor = (
  content: Indicator | Readonly<Record<string, unknown>>,
  more: Partial<TrialTask> = {},
): TrialTask => ({
  versions: exampleItems.versions,
  release: { name: "test", digest: "" },
  content,
  returnRef: "examples:leaving-care-voices@2026",
  tables: [],
  lists: [],
  externals: [],
  splits: [],
  unsuppressed: false,
  dialects: [],
  ...more,
});
