import { parseIsoDate, renderIsoDate } from "../../runtime/dates.ts";
import { afterOf, beforeOf, isGroup, valueIn } from "./edit.ts";
import type { Edit } from "./edit.ts";
import type { Change } from "./diff-items.ts";

/** Something that was valid and no longer is: the least that shows what a change breaks. */
export interface Counterexample {
  /** The values by name: a column of the record, or `code`, `value`, `mode` and the day `on` which. */
  readonly record: Readonly<Record<string, string>>;
  /** Why it was valid, and why it is not. */
  readonly why: string;
}

const keyIn = ({ path }: Edit): string => {
  const step = path[1];
  return typeof step === "object" ? step.key : "";
};

const dayBeside = (day: unknown, days: number): string | undefined => {
  const number = typeof day === "string" ? parseIsoDate(day) : undefined;
  return number === undefined ? undefined : renderIsoDate(number + days);
};

const ofDay = (edit: Edit, days: number, why: string): Counterexample | undefined => {
  const on = dayBeside(afterOf(edit), days);
  return on === undefined ? undefined : { record: { code: keyIn(edit), on }, why };
};

/** One step beyond the new limit, where the old limit allowed it. */
const beyond = (edit: Edit): Counterexample | undefined => {
  const [before, after] = [beforeOf(edit), afterOf(edit)];
  if (typeof after !== "number") return undefined;
  const name = edit.path.at(-1);
  const was = typeof before === "number" ? `The limit was ${before}` : "There was no limit";
  const why = `${was} and is ${after} now.`;
  const values: Readonly<Record<string, string>> = {
    maximum: String(after + 1),
    minimum: String(after - 1),
    maxLength: "x".repeat(after + 1),
  };
  const value = typeof name === "string" ? values[name] : undefined;
  return value === undefined ? undefined : { record: { value }, why };
};

const blankIn = (column: string, why: string): Counterexample => ({
  record: { [column]: "" },
  why,
});

const ofFixed = (edit: Edit): Counterexample | undefined => {
  const before = beforeOf(edit);
  return typeof before === "string"
    ? { record: { [keyIn(edit)]: before }, why: `${before} was the one value; it is another now.` }
    : undefined;
};

const makers: Readonly<
  Partial<Record<Change["kind"], (edit: Edit) => Counterexample | undefined>>
> = {
  "code-removed": (edit) =>
    isGroup(beforeOf(edit))
      ? { record: { code: keyIn(edit) }, why: "It was a code of the list and no longer is." }
      : undefined,
  "code-ended": (edit) =>
    ofDay(edit, 1, "It could be used on this day; its last day is before it now."),
  "code-starts-later": (edit) =>
    ofDay(edit, -1, "It could be used on this day; its first day is after it now."),
  "column-required-added": (edit) =>
    blankIn(keyIn(edit), "A row had no such column; now it must have a value there."),
  "column-now-required": (edit) => blankIn(keyIn(edit), "It could be blank and no longer can."),
  "column-removed": (edit) =>
    isGroup(beforeOf(edit))
      ? {
          record: { [keyIn(edit)]: "a value" },
          why: "The record had this column and no longer has.",
        }
      : undefined,
  "column-fixed": ofFixed,
  "value-narrowed": beyond,
  "value-required": () => blankIn("value", "It could be blank and no longer can."),
  "mode-removed": (edit) =>
    valueIn(beforeOf(edit), "mode") === undefined
      ? undefined
      : { record: { mode: keyIn(edit) }, why: "It was a way of being heard and no longer is." },
};

/** The record that shows what a change breaks in data, where one change alone tells it; undefined otherwise. */
export const counterexampleOf = ({ kind, edit }: Change): Counterexample | undefined =>
  makers[kind]?.(edit);
