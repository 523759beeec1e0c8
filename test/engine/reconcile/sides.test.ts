import { expect, test } from "vitest";

import type { Indicator, MeasureCalculation } from "../../../generated/items/types.ts";
import { createSnapshot } from "../../../registry/model/snapshot.ts";
import { calculationOf, indicatorOf } from "../../codegen/measure/sample-measures.ts";
import { mappingOf } from "../map/mapping-world.ts";
import type { Stay } from "../measure/episodes.ts";
import { base, fostered, local, number, sheets, side, withStays, words } from "./fostered.ts";
import { partsOf, reconciled, standard } from "./reconciled.ts";
import type { SideGiven } from "./reconciled.ts";

/** A mapping with one local word for two placements, and one that may be either. */
const placements = mappingOf({
  id: "examples:our-placements",
  from: [{ name: "Home", external: { where: "Our records", name: "Home", verified: true } }],
  to: [{ name: "PLACE", item: "dfe:ssda903-episodes", column: "PLACE" }],
  match: "BROAD",
  transform: "RECODE",
  codes: [
    { from: ["carer"], to: ["U1"] },
    { from: ["home"], to: ["K1"] },
    { from: ["hostel"], to: ["U1"] },
    { from: ["hostel"], to: ["K1"] },
  ],
});

const fosteredAt = (place: string): Stay => [number(1), "01/05/2025", "", { PLACE: place }];

const mappedFrom = (place: string): SideGiven =>
  side({ mappings: [placements], sheets: local(withStays([fosteredAt(place)])) });

test.for([
  ["a word that may be either, and the return has one of them", "H5", "U1", "CODE_MAPPING", "1"],
  ["a word that may be either, and the return has neither", "H5", "Z1", undefined, undefined],
  ["a word that is known, and the return says otherwise", "U1", "K1", "RECORDED_DIFFERENTLY", "-1"],
  ["a blank, and the return has something", "", "U1", "RECORDED_DIFFERENTLY", "1"],
] as const)("%s", async ([, here, there, cause, amount]) => {
  const found = await reconciled(
    mappedFrom(here),
    side({ sheets: sheets(withStays([fosteredAt(there)])) }),
  );
  expect(partsOf(found, "NUMERATOR")).toEqual(cause === undefined ? {} : { [cause]: amount });
});

test("two mappings over the same local records differ by the mapping", async () => {
  const other = mappingOf({
    ...placements,
    id: "examples:our-other-placements",
    codes: [
      { from: ["carer"], to: ["U1"] },
      { from: ["home"], to: ["U1"] },
    ],
  });
  const found = await reconciled(
    side({ mappings: [placements], sheets: local(base) }),
    side({ mappings: [other], sheets: local(base) }),
  );
  expect(partsOf(found, "NUMERATOR")).toEqual({ CODE_MAPPING: "8" });
  expect(found.reasons).toEqual([
    {
      cause: "CODE_MAPPING",
      what: "what mappings make of Episodes PLACE",
      left: "examples:our-placements",
      right: "examples:our-other-placements",
    },
  ]);
});

test("a record that one side has twice is de-duplication where stays are counted", async () => {
  const stayed = fostered({ unit: { of: "EPISODE", called: "stays" } });
  const found = await reconciled(
    side({ indicator: stayed }),
    side({ indicator: stayed, sheets: sheets([...base, fosteredAt("U1")]) }),
  );
  expect(partsOf(found, "NUMERATOR")).toEqual({ DEDUPLICATION: "1" });
});

const named = (is: string): Indicator =>
  fostered({
    names: [{ name: "isFostered", is, means: "lives with foster carers" }],
    numerator: "isFostered",
  });

test("a child of whom one side has a name and no stay belongs to another population", async () => {
  const ofAges = fostered({ numerator: "ageAt(firstRow(child.Header).DOB, collection.end) < 18" });
  const { episodes: all = "", header = "" } = sheets(base);
  const episodes = all
    .split("\n")
    .filter((line) => !line.startsWith(number(1)))
    .join("\n");
  const found = await reconciled(
    side({ indicator: ofAges, sheets: { episodes, header } }),
    side({ indicator: ofAges }),
  );
  expect(partsOf(found, "NUMERATOR")).toEqual({ POPULATION: "1" });
});

test("a name that is meant differently tells in every part that uses it", async () => {
  const found = await reconciled(
    side({ indicator: named('this.PLACE == "U1"') }),
    side({ indicator: named('this.PLACE in ["U1", "K1"]') }),
  );
  expect(partsOf(found, "NUMERATOR")).toEqual({ RULE_VERSION: "8" });
  expect(found.reasons).toEqual([
    { cause: "RULE_VERSION", what: "numerator", left: "isFostered", right: "isFostered" },
  ]);
});

test("what the records of one side lack is not guessed: its causes are taken together", async () => {
  const withoutPlaces = Object.fromEntries(
    Object.entries(sheets(base)).map(([name, text]) => [
      name,
      name === "episodes" ? text.replace(/\bPLACE\b/u, "NOT_PLACE") : text,
    ]),
  );
  const byStatus = fostered({
    distribution: {
      of: "this.LS",
      bands: [
        { code: "ORDER", label: words("Order"), when: 'value == "C2"' },
        { code: "OTHER", label: words("Other"), when: 'value != "C2"' },
      ],
      ordered: false,
      publishAllBands: true,
    },
    numerator: 'this.LS == "C2"',
  });
  const found = await reconciled(side({ indicator: byStatus, sheets: withoutPlaces }), side());
  expect(partsOf(found, "NUMERATOR")).toEqual({ "RULE_VERSION+RECORDED_DIFFERENTLY": "-8" });
  expect(found.together).toEqual([
    {
      causes: ["RULE_VERSION", "RECORDED_DIFFERENTLY"],
      why: "the right reads Episodes PLACE, which the records of the left do not have",
    },
  ]);
});

test("definitions that look at other tables are taken as one", async () => {
  const ofChildren = fostered({
    source: {
      ...calculationOf().source,
      scope: "dfe:ssda903-header",
      externals: [{ name: "all-children", kind: "DENOMINATOR", what: "All who live there." }],
    },
    unit: { of: "CHILD", called: "children" },
    population: {
      description: words("All children of the return"),
      time: { rule: "ALL_ROWS" },
      include: "true",
    },
    distribution: {
      of: "this.SEX",
      bands: [
        { code: "BOYS", label: words("Boys"), when: 'value == "M"' },
        { code: "OTHERS", label: words("Others"), when: 'value != "M"' },
      ],
      ordered: false,
      publishAllBands: true,
    },
    numerator: 'this.SEX == "M"',
  });
  const found = await reconciled(side(), side({ indicator: ofChildren }));
  expect(partsOf(found, "NUMERATOR")).toEqual({
    "CUT_OFF+POPULATION+DEDUPLICATION+RULE_VERSION": "8",
  });
});

test("an edition that only one side was given belongs to the rule that asks for it", async () => {
  const other = fostered({
    source: {
      ...calculationOf().source,
      externals: [{ name: "all-people", kind: "DENOMINATOR", what: "All who live there." }],
    },
    denominators: {
      first: { base: "EXTERNAL", called: words("of all people"), external: "all-people" },
    },
  });
  const found = await reconciled(
    side(),
    side({ indicator: other, externals: [{ name: "all-people", value: "6000" }] }),
  );
  expect(partsOf(found, "FIGURE")).toEqual({ "RULE_VERSION+DENOMINATOR_VINTAGE": "-1" });
});

test("figures of different kinds are compared by their counts alone", async () => {
  const counted: Partial<MeasureCalculation> = { measure: { kind: "PERCENTAGE" } };
  const share = fostered({
    ...counted,
    denominators: { first: { base: "ELIGIBLE", called: words("of all") } },
  });
  const found = await reconciled(side(), side({ indicator: share }));
  expect(found.numbers.map(({ of }) => of)).toEqual(["NUMERATOR", "DENOMINATOR"]);
  expect(found.notes.at(-1)).toContain("different kinds");
});

/** The published standard, with a placement that another release no longer has. */
const laterRelease = () => {
  const release = standard();
  const versions = release.versions.map((version) => {
    const { content } = version;
    if (content.kind !== "codelist" || content.id !== "dfe:placement-type") return version;
    return {
      ...version,
      content: { ...content, codes: content.codes.filter(({ code }) => code !== "U1") },
    };
  });
  return createSnapshot("later", "", versions);
};

test("two releases over the same records differ by the lists that they have", async () => {
  const counted = fostered({
    numerator: "invalid(this.PLACE)",
    distribution: {
      of: "this.LS",
      bands: [
        { code: "ORDER", label: words("Order"), when: 'value == "C2"' },
        { code: "OTHER", label: words("Other"), when: 'value != "C2"' },
      ],
      ordered: false,
      publishAllBands: true,
    },
  });
  const found = await reconciled(
    side({ indicator: counted }),
    side({ indicator: counted, release: laterRelease() }),
  );
  expect(partsOf(found, "NUMERATOR")).toEqual({ RULE_VERSION: "12" });
  expect(found.reasons.map(({ cause, what }) => [cause, what])).toEqual([
    ["RULE_VERSION", "tables and code lists"],
  ]);
});

const { numerator: _young, ...ofAges } = calculationOf({
  denominators: { first: { base: "ELIGIBLE", called: words("of all") } },
  measure: { kind: "MEAN", of: "age", unit: "years" },
  rounding: { decimals: 1, mode: "HALF_UP", of: "TRUE_COUNTS" },
});

/** Twenty children are 10 years old; on the right one of them is 15: 205 years instead of 200. */
const ages = () => {
  const indicator = indicatorOf({ calculation: ofAges });
  const older = sheets(base)["header"]?.replace("MADE01,M,01/05/2015", "MADE01,M,01/05/2010") ?? "";
  return [
    side({ indicator, externals: [] }),
    side({ indicator, externals: [], sheets: { ...sheets(base), header: older } }),
  ] as const;
};

test("a mean is apportioned as exactly as a share", async () => {
  const found = await reconciled(...ages());
  expect(found.numbers[0]).toMatchObject({ unit: "years", left: "10.0", right: "10.3" });
  expect(partsOf(found, "FIGURE")).toEqual({ RECORDED_DIFFERENTLY: "1/4", ROUNDING: "1/20" });
});

test("one child's age cannot be worked out from the means of both sides", async () => {
  const found = await reconciled(...ages(), false);
  expect(found.status).toBe("HIDDEN");
  expect(found.numbers[0]).toMatchObject({ left: "10.0", right: "[c]", difference: null });
});
