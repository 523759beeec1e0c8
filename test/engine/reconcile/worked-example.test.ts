import { expect, test } from "vitest";

import type { MeasureCalculation } from "../../../generated/items/types.ts";
import type { Stay } from "../measure/episodes.ts";
import {
  fostered,
  local,
  number,
  ourPlacements,
  sheets,
  side,
  withStays,
  words,
} from "./fostered.ts";
import { partsOf, reconciled } from "./reconciled.ts";
import type { SideGiven } from "./reconciled.ts";

const inHomes: readonly Stay[] = ["MADE31", "MADE32", "MADE33", "MADE34"].map((child): Stay => [
  child,
  "01/05/2025",
  "",
  { PLACE: "K1" },
]);

const roundedToFive: Partial<MeasureCalculation> = {
  suppression: { preset: "ONS_10_5", quotePolicy: "NONE" },
  rounding: { decimals: 2, mode: "HALF_UP", of: "PUBLISHED_COUNTS" },
};

/*
 * By hand: 12 of 4,000 are 3 for every 1,000, and one child more or less is 1/4.
 */
const planted: readonly (readonly [
  cause: string,
  left: SideGiven,
  right: SideGiven,
  numerator: string | undefined,
  figure: string,
])[] = [
  [
    // Two came on 15 March, one left on 20 March, after the local records were taken: 12 + 2 - 1.
    "CUT_OFF",
    side({ cutOff: "2026-02-28" }),
    side({
      cutOff: "2026-03-31",
      sheets: sheets(
        withStays(
          [[number(1), "01/05/2025", "20/03/2026", { PLACE: "U1", REC: "X1" }]],
          [
            ["MADE21", "15/03/2026", "", { PLACE: "U1" }],
            ["MADE22", "15/03/2026", "", { PLACE: "U1" }],
          ],
        ),
      ),
    }),
    "1",
    "1/4",
  ],
  [
    // The return counts those who were there on any day of the year: one who left in June is back in.
    "CUT_OFF",
    side({ sheets: sheets(withStays([[number(1), "01/05/2025", "01/06/2025", { PLACE: "U1" }]])) }),
    side({
      sheets: sheets(withStays([[number(1), "01/05/2025", "01/06/2025", { PLACE: "U1" }]])),
      indicator: fostered({
        population: {
          description: words("Children looked after in the year"),
          time: { rule: "EPISODE_OVERLAPS", starts: "this.DECOM", ends: "this.DEC" },
          include: "true",
          exclude: [{ when: 'this.LS == "V3"', why: "Short breaks are no stay." }],
        },
      }),
    }),
    "1",
    "1/4",
  ],
  [
    // Three children whom the local records do not have at all.
    "POPULATION",
    side({ cutOff: "2026-02-28" }),
    side({
      sheets: sheets(
        withStays(
          [],
          ["MADE23", "MADE24", "MADE25"].map((child): Stay => [
            child,
            "01/06/2025",
            "",
            { PLACE: "U1" },
          ]),
        ),
      ),
    }),
    "3",
    "3/4",
  ],
  [
    // The other definition leaves nobody out: two short breaks count too.
    "POPULATION",
    side({
      sheets: sheets(
        withStays(
          [1, 2].map((index): Stay => [number(index), "01/05/2025", "", { PLACE: "U1", LS: "V3" }]),
        ),
      ),
    }),
    side({
      sheets: sheets(
        withStays(
          [1, 2].map((index): Stay => [number(index), "01/05/2025", "", { PLACE: "U1", LS: "V3" }]),
        ),
      ),
      indicator: fostered({
        population: {
          description: words("Children looked after on 31 March"),
          time: { rule: "OPEN_AT_POINT", starts: "this.DECOM", ends: "this.DEC" },
          include: "true",
        },
      }),
    }),
    "2",
    "1/2",
  ],
  [
    // Two open stays of one child: one child, or two stays.
    "DEDUPLICATION",
    side({ sheets: sheets(withStays([], [[number(1), "01/07/2025", "", { PLACE: "U1" }]])) }),
    side({
      sheets: sheets(withStays([], [[number(1), "01/07/2025", "", { PLACE: "U1" }]])),
      indicator: fostered({ unit: { of: "EPISODE", called: "children" } }),
    }),
    "1",
    "1/4",
  ],
  [
    // The eight in a children's home count too.
    "RULE_VERSION",
    side(),
    side({ indicator: fostered({ numerator: 'this.PLACE in ["U1", "K1"]' }, "2.0.0") }),
    "8",
    "2",
  ],
  [
    // The mapping does not know a hostel, so one placement is blank here; the return says foster care.
    "CODE_MAPPING",
    side({
      mappings: [ourPlacements],
      sheets: local(withStays([[number(1), "01/05/2025", "", { PLACE: "H5" }]])),
    }),
    side(),
    "1",
    "1/4",
  ],
  [
    // Two children stand in the local records under another placement.
    "RECORDED_DIFFERENTLY",
    side(),
    side({
      sheets: sheets(
        withStays([1, 2].map((index): Stay => [number(index), "01/05/2025", "", { PLACE: "K1" }])),
      ),
    }),
    "-2",
    "-1/2",
  ],
  [
    // 12 of 5,000 are 12/5 for every 1,000.
    "DENOMINATOR_VINTAGE",
    side(),
    side({ externals: [{ name: "all-children", value: "5000", vintage: "mid-2025" }] }),
    undefined,
    "-3/5",
  ],
  [
    // 12 of 4,100 are 120/41, which is 2.93 or 3.
    "ROUNDING",
    side({ externals: [{ name: "all-children", value: "4100" }] }),
    side({
      externals: [{ name: "all-children", value: "4100" }],
      indicator: fostered({ rounding: { decimals: 0, mode: "HALF_UP", of: "TRUE_COUNTS" } }),
    }),
    undefined,
    "7/100",
  ],
  [
    // Four more in a children's home, so that no band is small: 12 are published as 10, and 10 of 4,000 are 2.5.
    "SUPPRESSION",
    side({ sheets: sheets(withStays([], inHomes)) }),
    side({
      sheets: sheets(withStays([], inHomes)),
      indicator: fostered(roundedToFive),
    }),
    "-2",
    "-1/2",
  ],
];

test.for(planted.map((row) => [...row] as const))(
  "%s alone is found, and nothing else",
  async ([cause, left, right, numerator, figure]) => {
    const found = await reconciled(left, right);
    expect(partsOf(found, "FIGURE")).toEqual({ [cause]: figure });
    expect(partsOf(found, "NUMERATOR")).toEqual(
      numerator === undefined ? {} : { [cause]: numerator },
    );
  },
);

/*
 * All at once, by hand. Left: child 5 is blank, so 11 of 4,000. Right: child 1 left on 20 March; 2 and 3 stand in a home;
 * child 4 has two stays; two came in March; two only the return has. Homes count: 0 + 2 + 2 + 8 + 8 + 2 + 2 = 24 of 5,000.
 * Numerator: cut-off 2 - 1, population 2, de-duplication 1, mapping 1. The rule adds 8, or 10 once two stand in a home;
 * these two cost 2, or nothing once homes count: so 9 and -1. Together 13; 24 is published as 25, which adds 1.
 * Figure, for every 1,000: a child is worth 1/4 or 1/5, on average of both orders 9/40. What rule and records do
 * together, 2 children, is 2/4 shared by two and -2/20 shared by three: 13/60 for each of both. So the rule has
 * 72/40 + 13/60 = 121/60, the records -18/40 + 13/60 = -7/30, and the vintage -(11 + 11/2)/20 - 1/30 = -103/120.
 */
const eachAtOnce = {
  left: side({
    cutOff: "2026-02-28",
    mappings: [ourPlacements],
    sheets: local(
      withStays(
        [["MADE05", "01/05/2025", "", { PLACE: "H5" }]],
        [["MADE04", "01/07/2025", "", { PLACE: "U1" }]],
      ),
    ),
  }),
  right: side({
    cutOff: "2026-03-31",
    externals: [{ name: "all-children", value: "5000", vintage: "mid-2025" }],
    indicator: fostered(
      {
        unit: { of: "EPISODE", called: "children" },
        numerator: 'this.PLACE in ["U1", "K1"]',
        suppression: { preset: "ONS_10_5", quotePolicy: "NONE" },
        rounding: { decimals: 0, mode: "HALF_UP", of: "PUBLISHED_COUNTS" },
      },
      "2.0.0",
    ),
    sheets: sheets(
      withStays(
        [
          ["MADE01", "01/05/2025", "20/03/2026", { PLACE: "U1", REC: "X1" }],
          ["MADE02", "01/05/2025", "", { PLACE: "K1" }],
          ["MADE03", "01/05/2025", "", { PLACE: "K1" }],
        ],
        [
          ["MADE04", "01/07/2025", "", { PLACE: "U1" }],
          ["MADE21", "15/03/2026", "", { PLACE: "U1" }],
          ["MADE22", "15/03/2026", "", { PLACE: "U1" }],
          ["MADE23", "01/06/2025", "", { PLACE: "U1" }],
          ["MADE24", "01/06/2025", "", { PLACE: "U1" }],
        ],
      ),
    ),
  }),
};

test("all causes at once add up to the difference, as worked out by hand", async () => {
  const found = await reconciled(eachAtOnce.left, eachAtOnce.right);
  expect(partsOf(found, "NUMERATOR")).toEqual({
    CUT_OFF: "1",
    POPULATION: "2",
    DEDUPLICATION: "1",
    RULE_VERSION: "9",
    CODE_MAPPING: "1",
    RECORDED_DIFFERENTLY: "-1",
    SUPPRESSION: "1",
  });
  expect(partsOf(found, "FIGURE")).toEqual({
    CUT_OFF: "9/40",
    POPULATION: "9/20",
    DEDUPLICATION: "9/40",
    RULE_VERSION: "121/60",
    CODE_MAPPING: "9/40",
    RECORDED_DIFFERENTLY: "-7/30",
    DENOMINATOR_VINTAGE: "-103/120",
    ROUNDING: "1/5",
  });
  expect(
    found.numbers.map(({ left, right, counted, difference }) => ({
      left,
      right,
      counted,
      difference,
    })),
  ).toEqual([
    { left: "2.75", right: "5", counted: { left: "11/4", right: "24/5" }, difference: "9/4" },
    { left: "11", right: "25", counted: { left: "11", right: "24" }, difference: "14" },
    { left: "4000", right: "5000", counted: { left: "4000", right: "5000" }, difference: "1000" },
  ]);
});

test("a cause that acts together with another shows how far it may reach", async () => {
  const found = await reconciled(eachAtOnce.left, eachAtOnce.right);
  const bounds = found.numbers[1]?.parts.map(({ causes, least, most }) => [causes[0], least, most]);
  expect(bounds).toContainEqual(["RULE_VERSION", "8", "10"]);
  expect(bounds).toContainEqual(["RECORDED_DIFFERENTLY", "-2", "0"]);
  expect(bounds).toContainEqual(["POPULATION", "2", "2"]);
});

test("the people concerned are told by cause", async () => {
  const found = await reconciled(eachAtOnce.left, eachAtOnce.right);
  const cutOff = found.people?.find(({ causes }) => causes[0] === "CUT_OFF");
  expect(cutOff?.numerator).toEqual({
    entered: { people: ["MADE21", "MADE22"], total: 2 },
    left: { people: ["MADE01"], total: 1 },
  });
});

test("the difference is told in sentences", async () => {
  const found = await reconciled(eachAtOnce.left, eachAtOnce.right);
  expect(found.sentences[1]).toBe(
    "Numerator: 14 children more in the return than in the local records: +1 because of the cut-off, +2 because of who belongs to the population, +1 because of de-duplication, +9 because of the version of the rule, +1 because of the code mapping, -1 because of what is recorded differently and +1 because of suppression.",
  );
});
