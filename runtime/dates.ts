/**
 * A calendar day as the number of days since 1 January 1970, in the Gregorian calendar carried back without end. No
 * clock, no time zone.
 */
export type DayNumber = number;

export const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

const daysPerEra = 146_097;
const daysFromEraToEpoch = 719_468;

/** True for a leap year of the Gregorian calendar. */
export const isLeapYear = (year: number): boolean =>
  year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

/** How many days a month has; 0 for a month that does not exist. */
export const monthLength = (year: number, month: number): number =>
  month === 2 && isLeapYear(year) ? 29 : (monthLengths[month - 1] ?? 0);

/** The day number of a year, month and day, or undefined when the calendar has no such day. */
export const dayNumberOf = (year: number, month: number, day: number): DayNumber | undefined => {
  if (day < 1 || day > monthLength(year, month)) return undefined;
  // Years are counted from March, so that the leap day is the last of its year.
  const marchYear = month > 2 ? year : year - 1;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * daysPerEra + dayOfEra - daysFromEraToEpoch;
};

/** The year, month and day of a day number. */
export const calendarOf = (
  dayNumber: DayNumber,
): { readonly year: number; readonly month: number; readonly day: number } => {
  const shifted = dayNumber + daysFromEraToEpoch;
  const era = Math.floor(shifted / daysPerEra);
  const dayOfEra = shifted - era * daysPerEra;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1_460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1,
  };
};

const padded = (value: number, width: number): string => String(value).padStart(width, "0");

/** A day as `yyyy-mm-dd`. */
export const renderIsoDate = (dayNumber: DayNumber): string => {
  const { year, month, day } = calendarOf(dayNumber);
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`;
};

/** A day as `dd/mm/yyyy`. */
export const renderUkDate = (dayNumber: DayNumber): string => {
  const { year, month, day } = calendarOf(dayNumber);
  return `${padded(day, 2)}/${padded(month, 2)}/${padded(year, 4)}`;
};

/** The day that `yyyy-mm-dd` names, or undefined when it is written otherwise or names no day. */
export const parseIsoDate = (text: string): DayNumber | undefined =>
  /^\d{4}-\d{2}-\d{2}$/u.test(text)
    ? dayNumberOf(Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8)))
    : undefined;

/** The day that `dd/mm/yyyy` names, or undefined when it is written otherwise or names no day. */
export const parseUkDate = (text: string): DayNumber | undefined =>
  /^\d{2}\/\d{2}\/\d{4}$/u.test(text)
    ? dayNumberOf(Number(text.slice(6)), Number(text.slice(3, 5)), Number(text.slice(0, 2)))
    : undefined;

/** The day that a cell of a CSV file names, in either way of writing. */
export const parseCellDate = (text: string): DayNumber | undefined =>
  parseUkDate(text) ?? parseIsoDate(text);

/**
 * A date of which the day, or the day and month, may be unknown, as CSV files write it (`zz/MM/yyyy`, `zz/zz/yyyy`, or
 * a whole date), in its ISO form: `yyyy-mm`, `yyyy` or `yyyy-mm-dd`. Undefined when it is none of these.
 */
export const parsePartialCellDate = (text: string): string | undefined => {
  const whole = parseCellDate(text);
  if (whole !== undefined) return renderIsoDate(whole);
  const found = /^zz\/(zz|0[1-9]|1[0-2])\/(\d{4})$/iu.exec(text);
  const [, month = "", year = ""] = found ?? [];
  if (found === null) return undefined;
  return month.toLowerCase() === "zz" ? year : `${year}-${month}`;
};

/** True for a whole or partial date in ISO form. */
export const isPartialIsoDate = (text: string): boolean =>
  /^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/u.test(text) || parseIsoDate(text) !== undefined;
