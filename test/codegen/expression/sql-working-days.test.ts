import { expect, test } from "vitest";

import { parseIsoDate, renderIsoDate } from "../../../runtime/dates.ts";
import { addWorkingDays, holidaysOf } from "../../../runtime/expression-values.ts";
import { holidayDates, openDuckDb } from "./databases.ts";

const days: readonly (readonly [string, number])[] = [
  ["2025-10-31", 37],
  ["2025-06-26", 39],
  ["2026-01-05", -3],
  ["2025-12-23", 1],
  ["2025-12-24", 1],
  ["2025-08-22", 1],
  ["2025-08-25", -1],
  ["2025-12-27", 0],
];

test("working days on come out alike in DuckDB, also when the days between them are many", async () => {
  const database = await openDuckDb();
  const holidays = holidaysOf(holidayDates.flatMap((iso) => parseIsoDate(iso) ?? []));
  for (const [day, count] of days) {
    const [row] = await database.rows(
      `SELECT CAST(chorus_add_working_days(DATE '${day}', ${count}) AS VARCHAR)`,
    );
    const ours = addWorkingDays(parseIsoDate(day), count, holidays);
    expect([day, count, row?.[0]]).toEqual([
      day,
      count,
      ours === null ? null : renderIsoDate(ours),
    ]);
  }
});
