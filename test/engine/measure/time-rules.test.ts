import { beforeAll, describe, expect, test } from "vitest";

import type { CountingUnit, PopulationTime } from "../../../generated/items/types.ts";
import { eligibleIn } from "../../../runtime/measure-tally.ts";
import { indicatorOf } from "../../codegen/measure/sample-measures.ts";
import type { Stay } from "./episodes.ts";
import { plainCalculation, staysOnly } from "./episodes.ts";
import type { Bench } from "./measured.ts";
import { openBench } from "./measured.ts";

let bench: Bench;

beforeAll(() => {
  bench = openBench();
});

/** Of stays each of a child of its own, those that count. The collection runs from 1 April 2025 to 31 March 2026. */
const countedOf = async (
  time: PopulationTime,
  rows: readonly Stay[],
): Promise<readonly string[]> => {
  const { population } = plainCalculation();
  const calculation = plainCalculation({ population: { ...population, time } });
  const found: string[] = [];
  for (const row of rows) {
    const tally = await bench.tally(indicatorOf({ calculation }), staysOnly([row]));
    if (tally.total.population === 1) found.push(row[0]);
  }
  return found;
};

const boundary: readonly Stay[] = [
  ["ended-the-day-before", "01/01/2025", "31/03/2025"],
  ["ended-on-the-first-day", "01/01/2025", "01/04/2025"],
  ["began-the-day-before", "31/03/2025"],
  ["began-on-the-first-day", "01/04/2025"],
  ["began-and-ended-within", "05/05/2025", "06/06/2025"],
  ["ended-the-day-before-the-last", "05/05/2025", "30/03/2026"],
  ["ended-on-the-last-day", "05/05/2025", "31/03/2026"],
  ["began-on-the-last-day", "31/03/2026"],
  ["began-the-day-after", "01/04/2026"],
  ["without-a-first-day", ""],
];

interface TimeCase {
  readonly name: string;
  readonly time: PopulationTime;
  readonly counted: readonly string[];
}

const episode = { starts: "this.DECOM", ends: "this.DEC" } as const;

const timeCases: readonly TimeCase[] = [
  {
    name: "an event belongs from the first day to the last, both among them",
    time: { rule: "EVENT_IN_PERIOD", starts: "this.DECOM" },
    counted: [
      "began-on-the-first-day",
      "began-and-ended-within",
      "ended-the-day-before-the-last",
      "ended-on-the-last-day",
      "began-on-the-last-day",
    ],
  },
  {
    name: "an episode overlaps when it began by the last day and had not ended before the first",
    time: { rule: "EPISODE_OVERLAPS", ...episode },
    counted: [
      "ended-on-the-first-day",
      "began-the-day-before",
      "began-on-the-first-day",
      "began-and-ended-within",
      "ended-the-day-before-the-last",
      "ended-on-the-last-day",
      "began-on-the-last-day",
    ],
  },
  {
    name: "what ended on the day is no longer open",
    time: { rule: "OPEN_AT_POINT", ...episode },
    counted: ["began-the-day-before", "began-on-the-first-day", "began-on-the-last-day"],
  },
  {
    name: "what ended on the day is open when its last day counts",
    time: { rule: "OPEN_AT_POINT", ...episode, lastDayCounts: true },
    counted: [
      "began-the-day-before",
      "began-on-the-first-day",
      "ended-on-the-last-day",
      "began-on-the-last-day",
    ],
  },
  {
    name: "a point of its own: the first day of the collection",
    time: { rule: "OPEN_AT_POINT", ...episode, point: "collection.start" },
    counted: ["began-the-day-before", "began-on-the-first-day"],
  },
  {
    name: "a period of its own: the month before the collection",
    time: {
      rule: "EVENT_IN_PERIOD",
      starts: "this.DECOM",
      periodFrom: "addMonths(collection.start, -1)",
      periodTo: "addDays(collection.start, -1)",
    },
    counted: ["began-the-day-before"],
  },
  {
    name: "all rows, also those without a day",
    time: { rule: "ALL_ROWS" },
    counted: boundary.map(([child]) => child),
  },
];

test.for(timeCases)("$name", async ({ time, counted }) => {
  expect(await countedOf(time, boundary)).toEqual(counted);
});

interface UnitCase {
  readonly name: string;
  readonly unit: CountingUnit;
  readonly rows: readonly Stay[];
  /** Units by the legal status of the row that stands for each: those in C2, and others. */
  readonly groups: readonly number[];
}

const e1 = { LS: "E1" } as const;

const unitCases: readonly UnitCase[] = [
  {
    name: "a child counts once, and the first row in the order of the table stands",
    unit: { of: "CHILD", called: "children" },
    rows: [
      ["A", "02/05/2025", "", e1],
      ["A", "01/05/2025"],
      ["B", "01/05/2025", "", e1],
    ],
    groups: [1, 1, 0],
  },
  {
    name: "the last by the day stands",
    unit: { of: "CHILD", called: "children", stands: { row: "LAST", by: "this.DECOM" } },
    rows: [
      ["A", "02/05/2025", "", e1],
      ["A", "01/05/2025"],
    ],
    groups: [0, 1, 0],
  },
  {
    name: "a row without a day comes first, so it stands when the first does",
    unit: { of: "CHILD", called: "children", stands: { row: "FIRST", by: "this.DEC" } },
    rows: [
      ["A", "01/05/2025", "02/05/2025"],
      ["A", "02/05/2025", "", e1],
    ],
    groups: [0, 1, 0],
  },
  {
    name: "a row without a day comes first, so it does not stand when the last does",
    unit: { of: "CHILD", called: "children", stands: { row: "LAST", by: "this.DEC" } },
    rows: [
      ["A", "01/05/2025", "02/05/2025"],
      ["A", "02/05/2025", "", e1],
    ],
    groups: [1, 0, 0],
  },
  {
    name: "of rows of one day the last in the order of the table stands when the last does",
    unit: { of: "CHILD", called: "children", stands: { row: "LAST", by: "this.DECOM" } },
    rows: [
      ["A", "01/05/2025"],
      ["A", "01/05/2025", "", e1],
    ],
    groups: [0, 1, 0],
  },
  {
    name: "every row is an episode of its own, also the same one twice",
    unit: { of: "EPISODE", called: "episodes" },
    rows: [
      ["A", "01/05/2025"],
      ["A", "01/05/2025"],
      ["B", "01/05/2025", "", e1],
    ],
    groups: [2, 1, 0],
  },
  {
    name: "rows of one child with equal keys are one unit; a blank key is a unit of its own",
    unit: { of: "EVENT", called: "endings", key: ["this.DEC"] },
    rows: [
      ["A", "01/05/2025", "09/05/2025"],
      ["A", "02/05/2025", "09/05/2025"],
      ["A", "03/05/2025"],
      ["A", "04/05/2025"],
      ["B", "01/05/2025", "09/05/2025"],
    ],
    groups: [4, 0, 0],
  },
  {
    name: "several keys together",
    unit: { of: "EVENT", called: "endings", key: ["this.DEC", "this.LS"] },
    rows: [
      ["A", "01/05/2025", "09/05/2025"],
      ["A", "02/05/2025", "09/05/2025", e1],
      ["A", "03/05/2025", "09/05/2025"],
    ],
    groups: [1, 1, 0],
  },
];

describe("units", () => {
  test.for(unitCases)("$name", async ({ unit, rows, groups }) => {
    const calculation = plainCalculation({ unit });
    const { total } = await bench.tally(indicatorOf({ calculation }), staysOnly(rows));
    expect(total.groups).toEqual(groups);
    expect(eligibleIn(total)).toBe(total.population);
  });
});

test("rows left out are told by the first reason that holds, before one row stands", async () => {
  const { population } = plainCalculation();
  const exclude = [
    { when: 'this.LS == "V3"', why: "Short breaks" },
    { when: "this.DECOM < collection.start", why: "Older" },
  ];
  const calculation = plainCalculation({
    unit: { of: "CHILD", called: "children", stands: { row: "FIRST", by: "this.DECOM" } },
    population: { ...population, exclude },
  });
  const { total, excludedRows } = await bench.tally(
    indicatorOf({ calculation }),
    staysOnly([
      ["A", "01/02/2025", "", { LS: "V3" }],
      ["A", "01/03/2025"],
      ["A", "01/05/2025", "", { LS: "E1" }],
      ["B", "01/01/2025", "", { LS: "V3" }],
    ]),
  );
  expect({ excludedRows, population: total.population, groups: total.groups }).toEqual({
    excludedRows: [2, 1],
    population: 1,
    groups: [0, 1, 0],
  });
});
