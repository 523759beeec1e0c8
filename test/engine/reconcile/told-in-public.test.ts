import { expect, test } from "vitest";

import type { Stay } from "../measure/episodes.ts";
import { fostered, sheets, side } from "./fostered.ts";
import { partsOf, reconciled } from "./reconciled.ts";

const child = (group: string, index: number): string => `${group}${String(index).padStart(3, "0")}`;

const group = (name: string, count: number, stay: (child: string) => Stay): readonly Stay[] =>
  Array.from({ length: count }, (_none, index) => stay(child(name, index + 1)));

const fosteredSince =
  (from: string) =>
  (name: string): Stay => [name, from, "", { PLACE: "U1" }];

const inHomeSince =
  (from: string) =>
  (name: string): Stay => [name, from, "", { PLACE: "K1" }];

/** Forty with foster carers and thirty in homes. */
const many = [
  ...group("FOST", 40, fosteredSince("01/05/2025")),
  ...group("HOME", 30, inHomeSince("01/05/2025")),
];

/** So many came after the local records were taken, so many only the return has. */
const compared = (late: number, other: number, unsuppressed = false) =>
  reconciled(
    side({ sheets: sheets(many), cutOff: "2026-02-28" }),
    side({
      cutOff: "2026-03-31",
      sheets: sheets([
        ...many,
        ...group("LATE", late, fosteredSince("10/03/2026")),
        ...group("OTHR", other, fosteredSince("01/06/2025")),
      ]),
    }),
    unsuppressed,
  );

test("amounts about enough people are told one by one", async () => {
  const found = await compared(7, 8);
  expect([found.status, found.warning, found.people]).toEqual(["SHOWN", null, null]);
  expect(partsOf(found, "NUMERATOR")).toEqual({ CUT_OFF: "7", POPULATION: "8" });
  expect(found.numbers[1]?.parts.map(({ least, most }) => [least, most])).toEqual([
    [null, null],
    [null, null],
  ]);
});

test("an amount about few people is told together with another, so that it cannot be worked out", async () => {
  const found = await compared(7, 5);
  expect(partsOf(found, "NUMERATOR")).toEqual({ "CUT_OFF+POPULATION": "12" });
  expect(found.sentences[1]).toBe(
    "Numerator: 12 children more in the return than in the local records: +12 because of the cut-off and who belongs to the population together.",
  );
  expect(JSON.stringify(found)).not.toContain("LATE");
});

test("a difference of few people is not told, and the right not either", async () => {
  const found = await compared(2, 1);
  expect(found.status).toBe("HIDDEN");
  expect(
    found.numbers.map(({ left, right, difference, parts }) => [left, right, difference, parts]),
  ).toEqual([
    ["10.00", "[c]", null, []],
    ["40", "[c]", null, []],
    ["4000", "[c]", null, []],
  ]);
  expect(found.reasons).toEqual([]);
  expect(JSON.stringify([found.numbers, found.sentences, found.reasons])).not.toMatch(
    /OTHR|LATE|43/u,
  );
});

test("the analyst's own desk has the true counts, and the people", async () => {
  const found = await compared(2, 1, true);
  expect([found.status, found.warning?.slice(0, 19)]).toEqual([
    "NOT_FOR_PUBLICATION",
    "NOT FOR PUBLICATION",
  ]);
  expect(partsOf(found, "NUMERATOR")).toEqual({ CUT_OFF: "2", POPULATION: "1" });
  expect(found.people?.[0]?.numerator.entered).toEqual({
    people: ["LATE001", "LATE002"],
    total: 2,
  });
});

test("of many people the first fifty are named, and all are counted", async () => {
  const found = await compared(60, 0, true);
  expect(found.people?.[0]?.numerator.entered.people).toHaveLength(50);
  expect(found.people?.[0]?.numerator.entered.total).toBe(60);
});

/** Three with foster carers: hidden when published. */
const few = [
  ...group("FOST", 3, fosteredSince("01/05/2025")),
  ...group("HOME", 30, inHomeSince("01/05/2025")),
];

test("what is hidden on one side hides the difference: suppression", async () => {
  const sides = [side({ sheets: sheets(few) }), side({ sheets: sheets(many) })] as const;
  const found = await reconciled(...sides, false);
  expect(found.status).toBe("HIDDEN");
  expect(found.numbers[1]).toMatchObject({ left: "[c]", right: "40", difference: null, parts: [] });
  expect(found.sentences[1]).toBe(
    "Numerator: Hidden on one side when published: suppression. The difference is only told in true counts.",
  );
  const truly = await reconciled(...sides);
  expect(truly.numbers[1]).toMatchObject({
    left: "[c]",
    right: "40",
    difference: "37",
    counted: { left: "3", right: "40" },
    note: "Hidden on the left when published: suppression. This is the difference before hiding.",
  });
});

test("under a policy that rounds counts no exact amount is told", async () => {
  const rounded = fostered({
    suppression: { preset: "ONS_10_5", quotePolicy: "NONE" },
    rounding: { decimals: 2, mode: "HALF_UP", of: "PUBLISHED_COUNTS" },
  });
  const found = await reconciled(
    side({ sheets: sheets(many), cutOff: "2026-02-28", indicator: rounded }),
    side({
      indicator: rounded,
      sheets: sheets([
        ...many,
        ...group("LATE", 11, fosteredSince("10/03/2026")),
        ...group("OTHR", 12, fosteredSince("01/06/2025")),
      ]),
    }),
    false,
  );
  expect(partsOf(found, "NUMERATOR")).toEqual({
    "CUT_OFF+POPULATION+ROUNDING+SUPPRESSION": "25",
  });
});

test("two sides that are alike have no difference and no parts", async () => {
  const found = await compared(0, 0);
  expect(found.numbers.map(({ difference, parts }) => [difference, parts])).toEqual([
    ["0", []],
    ["0", []],
    ["0", []],
  ]);
  expect(found.sentences).toEqual([
    "Figure: no difference.",
    "Numerator: no difference.",
    "Denominator: no difference.",
  ]);
});
