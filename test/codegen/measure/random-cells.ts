import { parseIsoDate } from "../../../runtime/dates.ts";
import { addYears } from "../../../runtime/expression-values.ts";
import type { CodeModel, ColumnModel, ReturnModel } from "../../../runtime/return-model.ts";
import type { CellInRow } from "../../../runtime/row.ts";

/** Draws whole numbers below a limit, the same ones for the same seed. */
export type Draw = (below: number) => number;

/** A seeded source of numbers (mulberry32). */
export const createDraw = (seed: number): Draw => {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * below);
  };
};

/** The day number of an ISO date. */
export const dayOf = (iso: string): number => parseIsoDate(iso) ?? 0;

/** The year of the returns that are made up. */
export const madeUpYear = { year: 2026, start: dayOf("2025-04-01"), end: dayOf("2026-03-31") };

const { start, end } = madeUpYear;

const edges = [start - 1, start, start + 1, end - 1, end, end + 1].concat(
  ["2024-02-29", "2008-02-29", "2024-03-31", "2024-04-01"].map(dayOf),
);

/** A made-up person: what was drawn before comes again, so that rows of different tables have to do with one another. */
export interface Person {
  readonly child: string;
  readonly name: string;
  readonly birth: number;
  /** The birthdays near the year on which things end by law. */
  readonly birthdays: readonly number[];
  readonly dates: number[];
  readonly codesByColumn: Map<string, string>;
}

const drawBirth = (draw: Draw): number => {
  const day = end - draw(8_000);
  if (draw(3) > 0) return day;
  // A birthday on an edge of the year.
  return addYears(edges[draw(edges.length)] ?? end, -draw(22)) ?? day;
};

/** Draws a person. */
export const drawPerson = (draw: Draw, at: number): Person => {
  const birth = drawBirth(draw);
  const birthdays = [16, 18]
    .flatMap((age) => addYears(birth, age) ?? [])
    .filter((day) => Math.abs(day - start) < 700);
  const codesByColumn = new Map<string, string>();
  return { child: `c${at}`, name: `CHILD${at}`, birth, birthdays, dates: [], codesByColumn };
};

/** True for a column that holds when somebody was born. */
export const isBirth = (name: string): boolean => /DOB|Birth|BORN/iu.test(name);

/** What cells are drawn by. */
export interface Drawing {
  readonly draw: Draw;
  readonly model: ReturnModel;
  readonly person: Person;
  /** Codes that the measures ask about, which are drawn more often than others. */
  readonly asked: ReadonlySet<string>;
  /** The date that stands before it in its row. */
  readonly before: number | undefined;
}

const anyDate = ({ draw, person, before }: Drawing): number => {
  const kind = draw(10);
  const birthday = person.birthdays[draw(person.birthdays.length)];
  if (kind < 3 && birthday !== undefined && draw(3) > 0) return birthday;
  if (kind < 2) return edges[draw(edges.length)] ?? 0;
  const known = person.dates[draw(person.dates.length + 1)];
  if (kind < 4 && known !== undefined) return known + ([0, 0, 0, 1, -1][draw(5)] ?? 0);
  if (before !== undefined) return before + draw(draw(4) === 0 ? 900 : 250);
  return kind === 4 ? start - draw(2_200) : start - 300 + draw(700);
};

const drawDate = (drawing: Drawing, name: string): number => {
  const { draw, person } = drawing;
  if (isBirth(name)) return draw(12) === 0 ? drawBirth(draw) : person.birth;
  const day = anyDate(drawing);
  person.dates.push(day);
  return day;
};

const drawCode = (
  { draw, person, asked }: Drawing,
  name: string,
  codes: readonly CodeModel[],
): string | null => {
  const known = person.codesByColumn.get(name);
  const isAgain = known !== undefined && draw(3) === 0;
  if (isAgain && codes.some((one) => one.code === known)) return known;
  const likely = draw(3) === 0 ? [] : codes.filter(({ code }) => asked.has(code));
  const some = likely.length > 0 ? likely : codes;
  const code = some[draw(some.length)]?.code;
  if (code !== undefined) person.codesByColumn.set(name, code);
  return code ?? null;
};

const words = ["A1", "b2", "SW1A 1AA", "O'Neill", "", "901", "SC1"];

const drawText = ({ draw, model }: Drawing, name: string): string | null => {
  const isJoined = model.tables.filter((table) => table.columns.some((one) => one.name === name));
  // Rows of different tables are joined by such a text.
  return words[draw(isJoined.length > 1 && draw(8) > 0 ? 2 : words.length)] ?? null;
};

/** Draws what a cell holds. */
export const drawCell = (drawing: Drawing, { cell, name }: ColumnModel): CellInRow => {
  const { draw } = drawing;
  switch (cell.kind) {
    case "coded":
      return drawCode(drawing, name, cell.codes);
    case "text":
    case "timestamp":
      return drawText(drawing, name);
    case "date":
      return drawDate(drawing, name);
    case "integer":
      return (
        (cell.minimum ?? 0) + draw(Math.min(60, (cell.maximum ?? 60) - (cell.minimum ?? 0) + 1))
      );
    case "year":
      return 2020 + draw(7);
    case "decimal":
      return draw(400) / 8;
    case "true-false":
      return draw(2) === 0;
  }
};
