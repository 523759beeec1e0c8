import { blankGivesBlank } from "./profile-entry.ts";
import type { ProfileEntry } from "./profile-entry.ts";

const fn = (
  name: string,
  types: string | readonly string[],
  more: { readonly run?: string; readonly blank?: string; readonly english: string },
): ProfileEntry => ({
  name,
  form: "function",
  types: typeof types === "string" ? [types] : types,
  run: more.run ?? name,
  blank: more.blank ?? blankGivesBlank,
  english: more.english,
});

const outside = `${blankGivesBlank} A day outside the years 1 to 9999 is blank.`;

/** Functions over dates and numbers. */
export const dateFunctions: readonly ProfileEntry[] = [
  fn("date", ["(text): date!", "(whole, whole, whole): date?"], {
    run: "dateOf",
    blank:
      'A text must be a date written out, for example date("2026-03-31"). Three numbers: blank gives blank, and so does a day that the calendar does not have.',
    english: "the date of year {1}, month {2}, day {3}",
  }),
  fn("addDays", "(date, whole): date?", { blank: outside, english: "{1} plus {2} days" }),
  fn("addMonths", "(date, whole): date?", {
    blank: `${outside} A month that has no such day gives its last day.`,
    english: "{1} plus {2} months",
  }),
  fn("addYears", "(date, whole): date?", {
    blank: `${outside} 29 February becomes 28 February in a common year.`,
    english: "{1} plus {2} years",
  }),
  fn("daysBetween", "(date, date): whole", { english: "the days from {1} to {2}" }),
  fn("monthsBetween", "(date, date): whole", { english: "the full months from {1} to {2}" }),
  fn("yearsBetween", "(date, date): whole", { english: "the full years from {1} to {2}" }),
  fn("ageAt", "(date, date): whole", {
    run: "yearsBetween",
    blank: `${blankGivesBlank} Who was born on 29 February has a birthday on 28 February in a common year.`,
    english: "the age on {2} of someone born on {1}",
  }),
  fn("yearOf", "(date): whole", { english: "the year of {1}" }),
  fn("monthOf", "(date): whole", { english: "the month of {1}" }),
  fn("dayOf", "(date): whole", { english: "the day of the month of {1}" }),
  fn("weekday", "(date): whole", {
    blank: `${blankGivesBlank} Monday is 1, Sunday 7.`,
    english: "the day of the week (Monday 1 to Sunday 7) of {1}",
  }),
  fn("earlier", "(date, date): date", { english: "the earlier of {1} and {2}" }),
  fn("later", "(date, date): date", { english: "the later of {1} and {2}" }),
  fn("workingDaysBetween", "(date, date): whole", {
    blank: `${blankGivesBlank} Counts the days after the first up to and including the second, without Saturdays, Sundays and the holidays given.`,
    english: "the working days after {1} up to {2}",
  }),
  fn("addWorkingDays", "(date, whole): date?", { english: "{1} plus {2} working days" }),
  fn("abs", ["(whole): whole", "(decimal): decimal"], {
    run: "absolute",
    english: "the size of {1} without its sign",
  }),
  fn("round", "(decimal): whole?", {
    run: "rounded",
    blank: `${blankGivesBlank} Halves go upwards.`,
    english: "{1} rounded to a whole number",
  }),
  fn("double", "(whole): decimal", { run: "decimalOfWhole", english: "{1}" }),
  fn("distanceMiles", "(whole, whole, whole, whole): decimal", {
    blank: `${blankGivesBlank} Eastings and northings in metres; miles of 1,609.3 metres, rounded to one tenth.`,
    english: "the distance in miles from {1}, {2} to {3}, {4}",
  }),
];
