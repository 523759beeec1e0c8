import { describe, expect, test } from "vitest";

import { discloseTables } from "../../../engine/disclose/disclose.ts";
import type { CountRung } from "../../../engine/disclose/disclose.ts";
import { suppressionPolicy, suppressionPresets } from "../../../engine/disclose/policy.ts";
import type { TableSet } from "../../../engine/disclose/table-set.ts";

import { setOf, sumOf, tableOf } from "./tables.ts";

const { ONS_10_5: ons, DFE_CLA_TABLES: dfe, SECURE_10_INCL_ZERO: secure } = suppressionPresets;

const ward = setOf(
  [tableOf("ward", { ward: 38, hard: 7, easy: 31 })],
  sumOf("ward", "hard", "easy"),
);
const area = setOf(
  [tableOf("area", { area: 90, hard: 27, easy: 63 })],
  sumOf("area", "hard", "easy"),
);

const shownOf = (set: TableSet, policy = ons): unknown => {
  const disclosed = discloseTables({ name: "now", set, policy });
  return disclosed.ok
    ? Object.fromEntries(
        disclosed.value.tables.flatMap((table) =>
          table.cells.map((cell) => [cell.key, cell.shown]),
        ),
      )
    : disclosed.error;
};

describe("the ladder", () => {
  test("goes down rung by rung, makes tables only when it is there, and says why", () => {
    const made: CountRung[] = [];
    const offer =
      (rung: CountRung, ...sets: readonly TableSet[]) =>
      () => {
        made.push(rung);
        return sets.map((set) => ({ what: `From ${rung}`, set }));
      };
    const disclosed = discloseTables({
      name: "now",
      set: ward,
      policy: ons,
      alternatives: {
        POOL_YEARS: offer("POOL_YEARS"),
        POOL_AUTHORITIES: offer("POOL_AUTHORITIES", ward, area),
        DROP_SPLIT: offer("DROP_SPLIT", area),
      },
    });
    expect(made).toEqual(["POOL_YEARS", "POOL_AUTHORITIES"]);
    expect(disclosed.ok && disclosed.value.rungs).toEqual([
      {
        rung: "AS_WANTED",
        what: "The tables as wanted",
        partners: false,
        outcome: "FAILED_AUDIT",
        why: "hard can be narrowed to 6 to 9.",
      },
      {
        rung: "COLLAPSE_BANDS",
        what: "Nothing",
        partners: false,
        outcome: "NO_ALTERNATIVE",
        why: "No other tables were offered for this rung.",
      },
      {
        rung: "POOL_YEARS",
        what: "Nothing",
        partners: false,
        outcome: "NO_ALTERNATIVE",
        why: "No other tables were offered for this rung.",
      },
      {
        rung: "POOL_AUTHORITIES",
        what: "From POOL_AUTHORITIES",
        partners: false,
        outcome: "FAILED_AUDIT",
        why: "hard can be narrowed to 6 to 9.",
      },
      {
        rung: "POOL_AUTHORITIES",
        what: "From POOL_AUTHORITIES",
        partners: false,
        outcome: "TAKEN",
        why: "No number is small enough to hide.",
      },
    ]);
  });

  test("hides a partner where nothing else is offered", () => {
    expect(shownOf(ward)).toEqual({ ward: "40", hard: "[c]", easy: "[c]" });
  });

  test("ends in themes, or in telling the group, when no counts can be shown", () => {
    const request = { name: "now", set: ward, policy: { ...ons, secondary: false } };
    expect(discloseTables(request)).toMatchObject({
      ok: true,
      value: {
        outcome: "THEMES_ONLY",
        tables: [],
        notes: ["The group is too small to show numbers. Only themes are published."],
      },
    });
    expect(discloseTables({ ...request, ladder: ["TELL_GROUP_PRIVATELY"] })).toMatchObject({
      ok: true,
      value: {
        outcome: "TOLD_PRIVATELY",
        tables: [],
        rungs: [{ outcome: "FAILED_AUDIT" }, { rung: "TELL_GROUP_PRIVATELY", outcome: "TAKEN" }],
      },
    });
  });
});

describe("what is shown", () => {
  test("markers stand where there is no figure", () => {
    const table = tableOf("markers", { whole: 2000, few: 3, none: 0, most: 1997 });
    const set: TableSet = {
      tables: [
        {
          ...table,
          cells: [
            ...table.cells,
            { key: "unknown", dimensions: {}, count: "[x]" },
            { key: "weak", dimensions: {}, count: "[u]" },
            { key: "empty", dimensions: {}, count: 0 },
          ],
          shares: [
            { key: "% few", dimensions: {}, numerator: "few", denominator: "whole", decimals: 1 },
            { key: "% most", dimensions: {}, numerator: "most", denominator: "whole", decimals: 1 },
            { key: "% none", dimensions: {}, numerator: "none", denominator: "whole", decimals: 1 },
            {
              key: "% of nobody",
              dimensions: {},
              numerator: "none",
              denominator: "empty",
              decimals: 0,
            },
            {
              key: "% unknown",
              dimensions: {},
              numerator: "unknown",
              denominator: "whole",
              decimals: 0,
            },
            {
              key: "rate",
              dimensions: {},
              numerator: "most",
              denominator: "whole",
              decimals: 2,
              per: 10_000,
            },
          ],
        },
      ],
      relations: [],
    };
    expect(shownOf(set, dfe)).toEqual({
      whole: "2000",
      few: "[c]",
      none: "0",
      most: "1997",
      unknown: "[x]",
      weak: "[u]",
      empty: "0",
      "% few": "[c]",
      "% most": "99.9",
      "% none": "0.0",
      "% of nobody": "[z]",
      "% unknown": "[x]",
      rate: "9985.00",
    });
  });

  test("a small count of a region is hidden, and a share that rounds to nought is low", () => {
    const cells = [
      { key: "region", dimensions: {}, count: 90_004, level: "region" },
      { key: "part", dimensions: {}, count: 14, level: "region" },
    ];
    const shares = [
      { key: "%", dimensions: {}, numerator: "part", denominator: "region", decimals: 1 },
    ];
    expect(
      shownOf({ tables: [{ id: "r", title: "r", cells, shares }], relations: [] }, dfe),
    ).toEqual({
      region: "90000",
      part: "10",
      "%": "[low]",
    });
  });

  test("nought is hidden where the policy says so", () => {
    const set = setOf([tableOf("two", { none: 0, some: 12 })]);
    expect(shownOf(set, secure)).toEqual({ none: "[c]", some: "12" });
    expect(shownOf(set, ons)).toEqual({ none: "0", some: "10" });
  });

  test("a count that gives nobody away is hidden only as a partner", () => {
    const table = tableOf("suitable", { all: 103, suitable: 97, unsuitable: 3, unknown: 3 });
    const cells = table.cells.map((cell) =>
      cell.key === "unknown" ? { ...cell, sensitive: false } : cell,
    );
    const set = (...relations: TableSet["relations"]): TableSet => ({
      tables: [{ ...table, cells }],
      relations,
    });
    expect(shownOf(set(), dfe)).toEqual({
      all: "103",
      suitable: "97",
      unsuitable: "[c]",
      unknown: "3",
    });
    expect(shownOf(set(sumOf("all", "suitable", "unsuitable", "unknown")), dfe)).toMatchObject({
      unsuitable: "[c]",
      unknown: "[c]",
    });
  });

  test("one partner is enough beside a small number that nobody prints", () => {
    const table = tableOf("share", { whole: 50, part: 47, rest: 3 });
    const cells = table.cells.map((cell) =>
      cell.key === "rest" ? { ...cell, shown: false } : cell,
    );
    const set = setOf([{ ...table, cells }], sumOf("whole", "part", "rest"));
    expect(shownOf(set, dfe)).toEqual({ whole: "50", part: "[c]" });
  });

  test("notes tell how numbers were treated", () => {
    const disclosed = discloseTables({ name: "now", set: ward, policy: ons });
    expect(disclosed.ok && disclosed.value.notes).toEqual([
      "Numbers from 1 to 9 are hidden to protect people. Nought is shown.",
      "Some larger numbers are hidden too, so that nobody can work out a small one from the rest.",
      "Numbers are rounded to the nearest 5.",
      "Each number is rounded by itself, so numbers may not add up to their totals.",
      "[c] Hidden to protect people.",
    ]);
  });
});

describe("releases of the same people", () => {
  const relation = sumOf("all", "small", "first", "second");
  const before = setOf([tableOf("t", { all: 53, small: 3, first: 20, second: 30 })], relation);

  test("a partner that was hidden stays hidden when a correction would give the small count away", () => {
    const first = discloseTables({ name: "first", set: before, policy: dfe });
    const earlier =
      first.ok && first.value.asPublished !== undefined ? [first.value.asPublished] : [];
    expect(earlier[0]?.hidden).toEqual(["small", "first"]);
    const after = setOf([tableOf("t", { all: 60, small: 10, first: 20, second: 30 })], relation);
    const second = discloseTables({ name: "second", set: after, policy: dfe, earlier });
    expect(second.ok && second.value.asPublished?.hidden).toContain("first");
  });

  test("what was published before cannot be hidden now, so nothing with counts is left", () => {
    const earlier = [{ name: "first", set: before, policy: dfe, hidden: [] }];
    expect(discloseTables({ name: "second", set: before, policy: dfe, earlier })).toMatchObject({
      ok: true,
      value: { outcome: "THEMES_ONLY" },
    });
  });
});

describe("what is refused", () => {
  test("tables that contradict themselves", () => {
    const wrong: TableSet = {
      tables: [
        {
          ...tableOf("a", { all: 10, part: 4 }),
          shares: [
            {
              key: "%",
              dimensions: {},
              numerator: "part",
              denominator: "gone",
              decimals: 9,
              per: 0,
            },
          ],
        },
        tableOf("a", { all: 11, half: 0.5 }),
      ],
      relations: [
        sumOf("all", "part"),
        sumOf("all", "other"),
        { kind: "WITHIN", part: "all", whole: "part" },
      ],
    };
    const disclosed = discloseTables({ name: "now", set: wrong, policy: ons });
    expect(disclosed.ok ? [] : disclosed.error.map(({ code, message }) => [code, message])).toEqual(
      [
        "Two tables are called a.",
        "Cell half has 0.5; a count is a whole number from 0 to 1000000000.",
        "Cell all stands twice with different numbers or treatment, once in a.",
        "Cell all is 11, but its parts add up to 4.",
        "A relation names cell other, which is in no table.",
        "Cell all (11) is said to lie within part (4).",
        "Percentage % names cell gone, which is in no table.",
        "Percentage % needs 0 to 3 decimals, not 9.",
        "Percentage % is per 0; that must be from 1 to 100,000.",
      ].map((message) => ["DISCLOSE_TABLES_INVALID", message]),
    );
  });

  test("policies that do not hold together", () => {
    const refused = suppressionPolicy("ONS_10_5", {
      threshold: 1,
      roundTo: 2.5,
      intervalAudit: false,
    });
    expect(refused.ok ? [] : refused.error.map(({ message }) => message)).toEqual([
      "The threshold must be a whole number from 2 to 1000, not 1.",
      "Counts are rounded to a multiple that is a whole number from 1 to 1000.",
      "Partner cells are chosen by the interval audit: it cannot be off when they are on.",
    ]);
    expect(suppressionPolicy("DFE_CLA_TABLES", { threshold: 8 })).toMatchObject({
      ok: true,
      value: { threshold: 8, roundTo: 1 },
    });
  });
});
