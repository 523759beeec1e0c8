import { parseIsoDate } from "../../runtime/dates.ts";

/** Name of the list of the days on which nobody works besides Saturdays and Sundays. */
export const holidayList = "bank-holidays";

/** The days of the shipped list, as day numbers. */
export const holidaysIn = (shipped: ReadonlyMap<string, string>): readonly number[] =>
  (shipped.get(holidayList)?.match(/^\d{4}-\d{2}-\d{2}/gmu) ?? []).flatMap(
    (date) => parseIsoDate(date) ?? [],
  );
