import { parseIsoDate, renderIsoDate } from "../../runtime/dates.ts";
import { addWorkingDays, holidaysOf } from "../../runtime/expression-values.ts";
import { invariant } from "../../runtime/result.ts";

/** The working day that lies so many working days after a day (ISO dates; England's bank holidays). */
export const workingDaysAfter = (
  day: string,
  days: number,
  holidays: ReadonlySet<string>,
): string => {
  const free = holidaysOf([...holidays].flatMap((iso) => parseIsoDate(iso) ?? []));
  const after = addWorkingDays(parseIsoDate(day), days, free);
  invariant(after !== null, `${day} and ${days} working days later are days`);
  return renderIsoDate(after);
};

/** The first of April that is at least six months after a day: when a change to a statutory return may land (MODEL 5.2). */
export const nextCollectionStart = (day: string): string => {
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  // Six months' notice for 1 April is given by 1 October of the year before.
  const isInTime = month < 10 || (month === 10 && date === 1);
  return `${isInTime ? year + 1 : year + 2}-04-01`;
};
