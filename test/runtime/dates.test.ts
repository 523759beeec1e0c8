import * as fc from "fast-check";
import { describe, expect, test } from "vitest";

import {
  calendarOf,
  dayNumberOf,
  isPartialIsoDate,
  parseCellDate,
  parseIsoDate,
  parsePartialCellDate,
  parseUkDate,
  renderIsoDate,
  renderUkDate,
} from "../../runtime/dates.ts";

/** The calendar of the JavaScript engine, which we otherwise leave alone. */
const oracle = (year: number, month: number, day: number): number | undefined => {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  const isReal =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isReal ? date.getTime() / 86_400_000 : undefined;
};

const anyYear = fc.integer({ min: 0, max: 9999 });
const anyMonth = fc.integer({ min: 0, max: 14 });
const anyDay = fc.integer({ min: 0, max: 33 });

describe("days", () => {
  test("agree with another calendar, real or not", () => {
    fc.assert(
      fc.property(anyYear, anyMonth, anyDay, (year, month, day) => {
        expect(dayNumberOf(year, month, day)).toBe(oracle(year, month, day));
      }),
      { numRuns: 2_000 },
    );
  });

  test("come back from their number and from both ways of writing", () => {
    fc.assert(
      fc.property(fc.integer({ min: -719_528, max: 2_932_896 }), (number) => {
        const { year, month, day } = calendarOf(number);
        expect(dayNumberOf(year, month, day)).toBe(number);
        expect(parseIsoDate(renderIsoDate(number))).toBe(number);
        expect(parseUkDate(renderUkDate(number))).toBe(number);
      }),
    );
  });
});

test.for([
  ["29/02/2024", 19_782],
  ["2024-02-29", 19_782],
  ["01/01/1970", 0],
  ["29/02/2023", undefined],
  ["29/02/1900", undefined],
  ["29/02/2000", 11_016],
  ["31/04/2020", undefined],
  ["00/01/2020", undefined],
  ["01/13/2020", undefined],
  ["1/4/2020", undefined],
  ["01-04-2020", undefined],
  ["2020/04/01", undefined],
  ["01/04/20", undefined],
  ["2020-04-01T00:00:00", undefined],
  ["01/04/2020\n", undefined],
  ["٠١/٠٤/٢٠٢٠", undefined],
] as const)("a cell that says %j is day %j", ([text, day]) => {
  expect(parseCellDate(text)).toBe(day);
});

test.for([
  ["zz/04/2019", "2019-04"],
  ["ZZ/ZZ/2019", "2019"],
  ["05/04/2019", "2019-04-05"],
  ["2019-04-05", "2019-04-05"],
  ["zz/13/2019", undefined],
  ["05/zz/2019", undefined],
  ["31/02/2019", undefined],
  ["2019", undefined],
] as const)("a partial date written %j is %j", ([text, iso]) => {
  expect(parsePartialCellDate(text)).toBe(iso);
});

test.for([
  ["2019", true],
  ["2019-12", true],
  ["2019-12-31", true],
  ["2019-13", false],
  ["2019-02-29", false],
  ["zz/zz/2019", false],
] as const)("%j in ISO form: %j", ([text, isGood]) => {
  expect(isPartialIsoDate(text)).toBe(isGood);
});
