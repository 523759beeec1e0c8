import { calendarOf, dayNumberOf, monthLength } from "./dates.ts";
import type { DayNumber } from "./dates.ts";
import type { Holidays } from "./row.ts";

/** A value that may be blank; undefined stands for blank where there is no row. */
export type Maybe<Value> = Value | null | undefined;

type Scalar = string | number | boolean;

const smallest = Number.MIN_SAFE_INTEGER;
const largest = Number.MAX_SAFE_INTEGER;
const firstDay = -719_162;
const finalDay = 2_932_896;

const wholeOrBlank = (value: number): number | null =>
  value >= smallest && value <= largest ? value + 0 : null;
const dateOrBlank = (day: number): DayNumber | null =>
  day >= firstDay && day <= finalDay ? day : null;

/** Equal, and neither is blank. */
export const eq = (left: Maybe<Scalar>, right: Maybe<Scalar>): boolean =>
  left != null && left === right;

/** Equal, or both blank. */
export const same = (left: Maybe<Scalar>, right: Maybe<Scalar>): boolean =>
  (left ?? null) === (right ?? null);

/** Smaller or earlier; false when either is blank. */
export const lt = (left: Maybe<number>, right: Maybe<number>): boolean =>
  left != null && right != null && left < right;

/** Smaller, earlier or equal; false when either is blank. */
export const le = (left: Maybe<number>, right: Maybe<number>): boolean =>
  left != null && right != null && left <= right;

/** One of a list; false when it is blank. */
export const isIn = (value: Maybe<Scalar>, list: readonly Maybe<Scalar>[]): boolean =>
  value != null && list.includes(value);

/** The value, or another in place of blank. */
export const orElse = <Value>(value: Maybe<Value>, other: Maybe<Value>): Value | null =>
  value ?? other ?? null;

const onBoth =
  <Left, Right, Value>(combine: (left: Left, right: Right) => Value | null) =>
  (left: Maybe<Left>, right: Maybe<Right>): Value | null =>
    left == null || right == null ? null : combine(left, right);

const onOne =
  <Of, Value>(change: (value: Of) => Value | null) =>
  (value: Maybe<Of>): Value | null =>
    value == null ? null : change(value);

/** Sum of whole numbers. */
export const addWhole = onBoth((left: number, right: number) => wholeOrBlank(left + right));
/** Difference of whole numbers. */
export const subtractWhole = onBoth((left: number, right: number) => wholeOrBlank(left - right));
/** Product of whole numbers. */
export const multiplyWhole = onBoth((left: number, right: number) => wholeOrBlank(left * right));
/** Quotient of whole numbers, cut towards zero; blank when divided by zero. */
export const divideWhole = onBoth((left: number, right: number) =>
  right === 0 ? null : (left - (left % right)) / right + 0,
);
/** What is left over of a division, with the sign of the first number; blank when divided by zero. */
export const remainderWhole = onBoth((left: number, right: number) =>
  right === 0 ? null : (left % right) + 0,
);

const finite = (value: number): number | null => (Number.isFinite(value) ? value + 0 : null);

/** Sum of decimals. */
export const addDecimal = onBoth((left: number, right: number) => finite(left + right));
/** Difference of decimals. */
export const subtractDecimal = onBoth((left: number, right: number) => finite(left - right));
/** Product of decimals. */
export const multiplyDecimal = onBoth((left: number, right: number) => finite(left * right));
/** Quotient of decimals; blank when divided by zero. */
export const divideDecimal = onBoth((left: number, right: number) => finite(left / right));
/** The number with its sign turned. */
export const negate = onOne((value: number) => 0 - value);
/** The number without its sign. */
export const absolute = onOne((value: number) => Math.abs(value));
/** Nearest whole number, halves upwards. */
export const rounded = onOne((value: number) => wholeOrBlank(Math.floor(value + 0.5)));
/** The whole number that a text of digits names; blank for any other text. */
export const wholeOfText = onOne((text: string) =>
  /^-?[0-9]{1,15}$/u.test(text) ? Number(text) + 0 : null,
);
/** The decimal without what stands behind its point. */
export const wholeOfDecimal = onOne((value: number) => wholeOrBlank(Math.trunc(value)));
/** The whole number as a decimal. */
export const decimalOfWhole = onOne((value: number) => value);
/** The whole number in digits. */
export const textOfWhole = onOne((value: number) => String(value));

/** Straight-line distance of two grid references in metres, in miles of 1,609.3 metres rounded to one tenth. */
export const distanceMiles = (
  ...metres: readonly [Maybe<number>, Maybe<number>, Maybe<number>, Maybe<number>]
): number | null => {
  const [fromEast, fromNorth, toEast, toNorth] = metres;
  if (fromEast == null || fromNorth == null || toEast == null || toNorth == null) return null;
  const east = fromEast - toEast;
  const north = fromNorth - toNorth;
  return Math.floor((Math.sqrt(east * east + north * north) / 1_000 / 1.6093) * 10 + 0.5) / 10;
};

/** The day so many days later. */
export const addDays = onBoth((day: DayNumber, days: number) => dateOrBlank(day + days));

const monthsLater = (from: DayNumber, months: number): number => {
  const { year, month, day } = calendarOf(from);
  const total = year * 12 + month - 1 + months;
  const toYear = Math.floor(total / 12);
  const toMonth = total - toYear * 12 + 1;
  return dayNumberOf(toYear, toMonth, Math.min(day, monthLength(toYear, toMonth))) ?? Infinity;
};

/** The same day so many months later, or that month's last day when it has no such day. */
export const addMonths = onBoth((day: DayNumber, months: number) =>
  dateOrBlank(monthsLater(day, months)),
);
/** The same day so many years later; 29 February becomes 28 February in a common year. */
export const addYears = onBoth((day: DayNumber, years: number) =>
  dateOrBlank(monthsLater(day, years * 12)),
);
/** Days from the first date to the second; negative when the second is earlier. */
export const daysBetween = onBoth((from: DayNumber, to: DayNumber) => to - from);

/** Full months from the first date to the second. */
export const monthsBetween = onBoth((from: DayNumber, to: DayNumber) => {
  const start = calendarOf(from);
  const end = calendarOf(to);
  const months = (end.year - start.year) * 12 + end.month - start.month;
  return monthsLater(from, months) > to ? months - 1 : months;
});

/** Full years from the first date to the second. */
export const yearsBetween = onBoth((from: DayNumber, to: DayNumber) => {
  const years = calendarOf(to).year - calendarOf(from).year;
  return monthsLater(from, years * 12) > to ? years - 1 : years;
});

/** The year of a date. */
export const yearOf = onOne((day: DayNumber) => calendarOf(day).year);
/** The month of a date, 1 to 12. */
export const monthOf = onOne((day: DayNumber) => calendarOf(day).month);
/** The day of the month of a date. */
export const dayOf = onOne((day: DayNumber) => calendarOf(day).day);

const weekdayOf = (day: DayNumber): number => ((((day + 3) % 7) + 7) % 7) + 1;

/** The day of the week, Monday 1 to Sunday 7. */
export const weekday = onOne(weekdayOf);

/** The date of a year, month and day; blank when the calendar has no such day. */
export const dateOf = (
  year: Maybe<number>,
  month: Maybe<number>,
  day: Maybe<number>,
): DayNumber | null => {
  if (year == null || month == null || day == null || month < 1 || month > 12) return null;
  return dateOrBlank(dayNumberOf(year, month, day) ?? Infinity);
};

/** The earlier of two dates. */
export const earlier = onBoth((left: DayNumber, right: DayNumber) => Math.min(left, right));
/** The later of two dates. */
export const later = onBoth((left: DayNumber, right: DayNumber) => Math.max(left, right));

/** How many of ascending numbers are no greater than a limit. */
const countUpTo = (numbers: readonly number[], limit: number): number => {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? Infinity) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** Mondays to Fridays from Monday 5 January 1970 to a day. */
const weekdaysUpTo = (day: DayNumber): number => {
  const since = day - 3;
  const weeks = Math.floor(since / 7);
  return weeks * 5 + Math.min(since - weeks * 7, 5);
};

const workingDaysUpTo = (day: DayNumber, holidays: Holidays): number =>
  weekdaysUpTo(day) - countUpTo(holidays.days, day);

/** Orders holidays and leaves out those on a Saturday or Sunday, which are no working days anyway. */
export const holidaysOf = (days: readonly DayNumber[]): Holidays => ({
  days: [...new Set(days)]
    .filter((day) => weekdayOf(day) < 6)
    .toSorted((left, right) => left - right),
});

/** Working days after the first date up to and including the second; negative when the second is earlier. */
export const workingDaysBetween = (
  from: Maybe<DayNumber>,
  to: Maybe<DayNumber>,
  holidays: Holidays,
): number | null =>
  from == null || to == null
    ? null
    : workingDaysUpTo(to, holidays) - workingDaysUpTo(from, holidays);

/** The working day so many working days after a date, or before it when the number is negative. */
export const addWorkingDays = (
  from: Maybe<DayNumber>,
  days: Maybe<number>,
  holidays: Holidays,
): DayNumber | null => {
  if (from == null || days == null || Math.abs(days) > 100_000) return null;
  const step = days < 0 ? -1 : 1;
  let day = from;
  for (let left = Math.abs(days); left > 0;) {
    day += step;
    if (weekdayOf(day) < 6 && !holidays.days.includes(day)) left -= 1;
  }
  return dateOrBlank(day);
};
