import * as fc from "fast-check";
import { expect, test } from "vitest";

import { exactText, fraction, plus } from "../../../runtime/fraction.ts";
import { indicatorOf } from "../../codegen/measure/sample-measures.ts";
import { plainCalculation } from "../measure/episodes.ts";
import { words } from "./fostered.ts";
import { partsOf, readExact, reconciled } from "./reconciled.ts";
import type { SideGiven } from "./reconciled.ts";

/** Assessments begun in the year, and those of them that were authorised. */
const authorised = indicatorOf({
  calculation: plainCalculation({
    source: { return: "dfe:cin-census", scope: "dfe:cin-assessments", years: { from: 2026 } },
    unit: { of: "EVENT", called: "assessments" },
    distribution: {
      of: "blank(this.AssessmentAuthorisationDate)",
      bands: [
        { code: "OPEN", label: words("Open"), when: "value" },
        { code: "DONE", label: words("Done"), when: "!value" },
      ],
      ordered: false,
      publishAllBands: true,
    },
    numerator: "!blank(this.AssessmentAuthorisationDate)",
    denominators: { first: { base: "ELIGIBLE", called: words("of all assessments") } },
    measure: { kind: "PERCENTAGE" },
  }),
});

/** Begun, and authorised or not. */
type Assessment = readonly [start: string, end?: string];

type Children = Readonly<Record<string, Readonly<Record<string, readonly Assessment[]>>>>;

const element = (name: string, text: string): string =>
  text === "" ? "" : `<${name}>${text}</${name}>`;

const assessmentOf = ([start, end = ""]: Assessment): string =>
  element(
    "Assessments",
    element("AssessmentActualStartDate", start) + element("AssessmentAuthorisationDate", end),
  );

const childOf = ([name, referrals]: readonly [string, Children[string]]): string =>
  element(
    "Child",
    [
      element("ChildIdentifiers", element("LAchildID", name)),
      ...Object.entries(referrals).map(([day, assessments]) =>
        element(
          "CINdetails",
          element("CINreferralDate", day) + assessments.map(assessmentOf).join(""),
        ),
      ),
    ].join(""),
  );

const census = (children: Children): SideGiven => ({
  indicator: authorised,
  returnId: "dfe:cin-census",
  sheets: {
    "census.xml": element(
      "Message",
      element("Children", Object.entries(children).map(childOf).join("")),
    ),
  },
});

const june = "2025-06-02";

/** Three children, four assessments, two of them authorised. */
const records: Children = {
  A: { "2025-06-01": [[june, "2025-07-01"], ["2025-09-01"]] },
  B: { "2025-06-01": [[june, "2025-07-10"]] },
  C: { "2025-06-01": [[june]] },
};

test("rows that stand in others are matched by the rows around them", async () => {
  const found = await reconciled(
    { ...census(records), cutOff: "2026-02-28" },
    census({
      // Another child first: order and places tell nothing.
      D: { "2025-08-01": [["2025-08-03", "2025-09-09"]] },
      A: {
        // The second assessment was authorised after the local records were taken; there is a new referral.
        "2025-06-01": [
          [june, "2025-07-01"],
          ["2025-09-01", "2026-03-02"],
        ],
        "2026-03-05": [["2026-03-06", "2026-03-20"]],
      },
      // Authorised here, and not there.
      B: { "2025-06-01": [[june]] },
      C: { "2025-06-01": [[june]] },
    }),
  );
  expect(found.numbers[1]).toMatchObject({ counted: { left: "2", right: "4" } });
  expect(partsOf(found, "NUMERATOR")).toEqual({
    CUT_OFF: "2",
    POPULATION: "1",
    RECORDED_DIFFERENTLY: "-1",
  });
  expect(partsOf(found, "DENOMINATOR")).toEqual({ CUT_OFF: "1", POPULATION: "1" });
  expect(
    found.people?.map(({ causes, numerator }) => [causes[0], numerator.entered.people]),
  ).toEqual([
    ["CUT_OFF", ["A"]],
    ["POPULATION", ["D"]],
    ["RECORDED_DIFFERENTLY", []],
  ]);
});

test("the same census in another order has no difference", async () => {
  const turned = Object.fromEntries(Object.entries(records).toReversed());
  const found = await reconciled(census(records), census(turned));
  expect(found.numbers.map(({ difference, parts }) => [difference, parts])).toEqual([
    ["0", []],
    ["0", []],
    ["0", []],
  ]);
});

const days = ["", "2025-06-02", "2025-09-01", "2026-03-02"] as const;

const censusMade: fc.Arbitrary<Children> = fc.dictionary(
  fc.constantFrom("A", "B", "C", "D"),
  fc.dictionary(
    fc.constantFrom("2025-06-01", "2025-08-01", "2026-03-01"),
    fc.array(fc.tuple(fc.constantFrom(...days), fc.constantFrom(...days)), { maxLength: 3 }),
    { maxKeys: 2 },
  ),
  { minKeys: 1 },
);

test("rows without keys, alike and in any order, still add up", { timeout: 60_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(censusMade, censusMade, async (left, right) => {
      const found = await reconciled({ ...census(left), cutOff: "2026-02-28" }, census(right));
      for (const { difference, parts } of found.numbers) {
        if (difference === null) continue;
        const sum = parts
          .map(({ amount }) => readExact(amount))
          .reduce((total, amount) => plus(total, amount), fraction(0n));
        expect(exactText(sum)).toBe(difference);
      }
    }),
    { numRuns: 40, seed: 903 },
  );
});

test("a child who stands twice in one census is one child with more", async () => {
  const twice = census(records);
  const again = twice.sheets["census.xml"]?.replace(
    "</Children>",
    `${childOf(["B", { "2025-06-01": [[june, "2025-07-10"]] }])}</Children>`,
  );
  const found = await reconciled(census(records), {
    ...twice,
    sheets: { "census.xml": again ?? "" },
  });
  expect(partsOf(found, "NUMERATOR")).toEqual({ DEDUPLICATION: "1" });
  expect(found.people?.[0]?.numerator.entered.people).toEqual(["B"]);
});
