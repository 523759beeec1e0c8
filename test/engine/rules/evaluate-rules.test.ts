import { describe, expect, test } from "vitest";

import { evaluateRules } from "../../../engine/rules/evaluate-rules.ts";
import type { RulesResult } from "../../../engine/rules/evaluate-rules.ts";
import type { RuleInputs } from "../../../engine/rules/rule-input.ts";
import type { GivenTable } from "../../../engine/read/given-table.ts";
import type { ValidationRule } from "../../../generated/items/types.ts";
import { places } from "../../codegen/expression/small-return.ts";
import { day } from "../../codegen/expression/evaluation.ts";
import {
  careGround,
  careReturn,
  loaded,
  needReturn,
  ruleOf,
} from "../../codegen/rules/small-rules.ts";
import { givenOf } from "./given.ts";

const header = "examples:header";
const episodes = "examples:episodes";
const reviews = "examples:reviews";

const collection = { year: 2026, start: day("2025-04-01"), end: day("2026-03-31") };

type Given = Omit<Partial<RuleInputs>, "tables"> & { readonly tables: readonly GivenTable[] };

const run = async (rules: readonly ValidationRule[], given: Given): Promise<RulesResult> =>
  evaluateRules(careReturn, await loaded(careGround, rules), {
    collection,
    ...given,
    tables: given.tables.map((table) => ({ given: table })),
  });

/** Each finding in one line: rule, table, row, group. */
const told = ({ findings }: RulesResult): readonly string[] =>
  findings.map(({ rule, table, row, group }) =>
    [rule, table ?? "return", row ?? "", group ?? ""].join(" ").trim(),
  );

const onEpisodes = (condition: string, more: Partial<ValidationRule> = {}): ValidationRule =>
  ruleOf("E", {
    scope: episodes,
    condition,
    reports: [{ record: episodes, columns: ["DECOM"] }],
    ...more,
  });

const careTables = [
  givenOf(
    "Episodes",
    ["CHILD", "DECOM", "DEC", "LS"],
    [
      ["2", "01/06/2025", "", "C1"],
      ["1", "01/09/2025", "", "V3"],
      ["1", "01/05/2025", "31/08/2025", "C1"],
      ["2", "", "", "c1"],
      ["", "01/07/2025", "", "C1"],
    ],
  ),
  givenOf(
    "Header",
    ["CHILD", "DOB", "SEX"],
    [
      ["1", "2010-05-02", "M"],
      ["2", "31/02/2011", "F"],
    ],
  ),
];

describe("rows of a child", () => {
  test.for([
    {
      name: "stand in the order of their date, whatever the order of the file; without one they come last",
      condition: "!blank(prev)",
      places: ["E Episodes 1", "E Episodes 3"],
    },
    {
      name: "are the child's alone",
      condition: 'child.Episodes.exists(e, e.LS == "V3")',
      places: ["E Episodes 1", "E Episodes 2"],
    },
    {
      name: "belong together only when they name a child",
      condition: "size(child.Episodes) == 1",
      places: ["E Episodes 4"],
    },
    {
      name: "have blank where a cell cannot be read, and keep what was written",
      condition: 'invalid(this.LS) && written(this.LS) == "c1" && blank(this.LS)',
      places: ["E Episodes 3"],
    },
    {
      name: "find the rows of other tables, whose dates may be written either way",
      condition: "child.Header.exists(h, ageAt(h.DOB, this.DECOM) == 14)",
      places: ["E Episodes 2"],
    },
  ])("$name", async ({ condition, places: expected }) => {
    expect(told(await run([onEpisodes(condition)], { tables: careTables }))).toEqual(expected);
  });
});

test("a finding says rule, version, place, line and words", async () => {
  const { findings } = await run([onEpisodes("blank(this.DECOM)", { severity: "QUERY" })], {
    tables: careTables,
  });
  expect(findings).toEqual([
    {
      rule: "E",
      item: "examples:rule-e@1.0.0",
      severity: "query",
      file: "episodes.csv",
      table: "Episodes",
      row: 3,
      line: 5,
      fields: ["DECOM"],
      message: "Message of E",
      fix: "Fix of E",
    },
  ]);
});

test("values are shown only when they were asked for", async () => {
  const rule = onEpisodes("blank(this.DECOM)", {
    reports: [{ record: episodes, columns: ["CHILD", "DECOM", "SCORE"] }],
  });
  const { findings } = await run([rule], { tables: careTables, values: true });
  expect(findings.map(({ value }) => value)).toEqual(["2, , "]);
});

/** A rule that reports the episode and the child's header. */
const both = (condition: string): ValidationRule =>
  onEpisodes(condition, {
    reports: [
      { record: episodes, columns: ["DECOM"] },
      { record: header, columns: ["DOB"], rows: "child.Header" },
    ],
  });

describe("places of one hit", () => {
  test("share a group; a place alone has none", async () => {
    const result = await run([both("!blank(this.LS)")], { tables: careTables });
    expect(told(result)).toEqual([
      "E Header 0 E/1",
      "E Header 0 E/2",
      "E Header 1 E/3",
      "E Episodes 0 E/3",
      "E Episodes 1 E/2",
      "E Episodes 2 E/1",
      "E Episodes 4",
    ]);
  });

  test("that were all told by one hit before are not told again", async () => {
    const rule = onEpisodes("size(child.Episodes) > 1", {
      reports: [{ record: header, columns: ["DOB"], rows: "firstRow(child.Header)" }],
    });
    expect(told(await run([rule], { tables: careTables }))).toEqual(["E Header 0", "E Header 1"]);
  });

  test("may be none", async () => {
    const rule = onEpisodes("blank(next)", {
      reports: [{ record: episodes, columns: ["DECOM"], rows: "next" }],
    });
    expect(told(await run([rule], { tables: careTables }))).toEqual([]);
  });
});

describe("rules on the whole return", () => {
  test("report the return once, or the rows that they name", async () => {
    const rules = [
      ruleOf("W", { condition: "size(tables.Episodes) == 5" }),
      ruleOf("R", {
        condition: "tables.Header.exists(h, blank(h.DOB))",
        reports: [
          { record: header, columns: ["DOB"], rows: "tables.Header.filter(h, blank(h.DOB))" },
          { record: episodes, columns: ["LS"], rows: "tables.Episodes.filter(e, invalid(e.LS))" },
        ],
      }),
      ruleOf("N", { condition: "size(tables.Header) == 0" }),
      ruleOf("S", { scope: header, condition: "true" }),
    ];
    const result = await run(rules, { tables: careTables });
    expect(told(result)).toEqual(["R Header 1 R/1", "R Episodes 3 R/1", "W return", "S return"]);
    expect(result.run.map(({ code }) => code)).toEqual(["W", "R", "N", "S"]);
  });
});

describe("last year, lists and facts", () => {
  test("the same child's rows of last year are found", async () => {
    const rule = ruleOf("L", {
      scope: header,
      condition: "last.Header.exists(h, h.SEX != this.SEX)",
      reports: [{ record: header, columns: ["SEX"] }],
    });
    const last = {
      model: careReturn,
      tables: [
        {
          given: givenOf(
            "Header",
            ["CHILD", "SEX"],
            [
              ["2", "M"],
              ["9", "F"],
              ["1", "M"],
            ],
          ),
        },
      ],
    };
    expect(told(await run([rule], { tables: careTables, last }))).toEqual(["L Header 1"]);
  });

  test("lists are looked up by their key, the first of several", async () => {
    const rule = onEpisodes('lookup(reference.places, this.CHILD).AREA == "N"');
    const references = [
      {
        model: places,
        table: {
          given: givenOf(
            "places",
            ["URN", "AREA"],
            [
              ["2", "N"],
              ["2", "S"],
              ["1", "S"],
            ],
          ),
        },
      },
    ];
    expect(told(await run([rule], { tables: careTables, references }))).toEqual([
      "E Episodes 0",
      "E Episodes 3",
    ]);
  });

  test("the collection, the authority and the bank holidays are there", async () => {
    const rule = onEpisodes(
      'this.DECOM > collection.start && collection.year == 2026 && collection.authority == "E1" && ' +
        'workingDaysBetween(date("2025-12-24"), date("2025-12-29")) == 1',
    );
    const holidays = [day("2025-12-25"), day("2025-12-26")];
    expect(told(await run([rule], { tables: careTables, authority: "E1", holidays }))).toHaveLength(
      4,
    );
  });
});

describe("a rule that lacks an input is not run, and it is said why", () => {
  const [someEpisodes] = careTables;
  const lacking = {
    table: onEpisodes("child.Reviews.exists(r, blank(r.REVIEW))"),
    column: onEpisodes("this.SCORE > 3"),
    identifier: onEpisodes("blank(prev)"),
    last: onEpisodes("last.Episodes.exists(e, true)"),
    list: onEpisodes("inReference(reference.places, this.LS)"),
    authority: onEpisodes("blank(collection.authority)"),
    holidays: onEpisodes("workingDaysBetween(this.DECOM, this.DEC) > 2"),
  };
  test.for([
    ["table", {}, "Reviews was not given"],
    ["column", {}, "Episodes was given without its column SCORE"],
    [
      "identifier",
      { tables: [givenOf("Episodes", ["DECOM"], [["01/05/2025"]])] },
      "Episodes was given without its column CHILD",
    ],
    ["last", {}, "the return of the year before was not given"],
    ["last", { last: { model: careReturn, tables: [] } }, "last year's Episodes was not given"],
    ["list", {}, "the list places was not given"],
    ["authority", {}, "it was not said whose return this is"],
    ["holidays", {}, "no list of bank holidays was given"],
    ["column", { tables: [...careTables, ...careTables] }, "Episodes was given more than once"],
  ] as const)("%s", async ([what, given, reason]) => {
    const result = await run([lacking[what]], { tables: careTables, ...given });
    expect(result.findings).toEqual([]);
    expect(result.notRun).toEqual([
      {
        rule: "E",
        item: "examples:rule-e@1.0.0",
        title: "Title of E",
        reason: `Not run, because ${reason}.`,
      },
    ]);
    expect(result.run).toEqual([]);
  });

  test("unless it runs without: then the input is empty", async () => {
    const rules = [
      onEpisodes("!child.Reviews.exists(r, true) && !last.Episodes.exists(e, true)", {
        runsWithout: ["Reviews", "last"],
      }),
      ruleOf("C", {
        scope: episodes,
        condition: "blank(this.SCORE) && blank(lookup(reference.places, this.LS))",
        reports: [{ record: episodes, columns: ["SCORE"] }],
        runsWithout: ["Episodes.SCORE"],
      }),
    ];
    const references = [{ model: places, table: { given: givenOf("places", ["URN"], []) } }];
    const result = await run(rules, {
      tables: someEpisodes === undefined ? [] : [someEpisodes],
      references,
    });
    expect(result.notRun).toEqual([]);
    expect(result.counts).toEqual({
      total: 10,
      byRule: new Map([
        ["E", 5],
        ["C", 5],
      ]),
      bySeverity: new Map([["error", 10]]),
    });
  });

  test("a column that the form never carries is blank, not missing", async () => {
    const rule = ruleOf("N", {
      scope: reviews,
      condition: "blank(this.NOTE)",
      reports: [{ record: reviews, columns: ["NOTE"] }],
    });
    const csv = givenOf("Reviews", ["CHILD", "REVIEW"], [["1", "01/05/2025"]]);
    expect(told(await run([rule], { tables: [csv] }))).toEqual(["N Reviews 0"]);
    const xml = await run([rule], { tables: [{ ...csv, form: "XML" }] });
    expect(xml.notRun).toHaveLength(1);
  });
});

test("rows that cannot be read whole, and rows without a value, are no rows", async () => {
  const given = givenOf(
    "Episodes",
    ["CHILD", "DECOM"],
    [
      ["1", ""],
      ["1", ""],
      ["1", ""],
      ["", ""],
    ],
    { ragged: new Map([[0, 7]]), strayQuotes: new Set([1]) },
  );
  const rule = onEpisodes("blank(this.DECOM)");
  expect(told(await run([rule], { tables: [given] }))).toEqual(["E Episodes 2"]);
  const part = evaluateRules(careReturn, await loaded(careGround, [rule]), {
    collection,
    tables: [{ given, isPart: true }],
  });
  expect(told(part)).toEqual(["E Episodes 2", "E Episodes 3"]);
});

test("all places are counted, and the first so many kept", async () => {
  const result = await run([onEpisodes("true")], { tables: careTables, maxFindings: 2 });
  expect(told(result)).toEqual(["E Episodes 0", "E Episodes 1"]);
  expect(result.counts.total).toBe(5);
});

describe("in a hierarchical return", () => {
  const need = [
    givenOf("Top", [], [[]]),
    givenOf("Child", [], [[], []], { parentRows: Uint32Array.of(0, 0) }),
    givenOf(
      "Who",
      ["ID", "BORN"],
      [
        ["b", ""],
        ["a", "2010-01-01"],
      ],
      {
        parentRows: Uint32Array.of(1, 0),
      },
    ),
    givenOf(
      "Referral",
      ["START", "CLOSED"],
      [
        ["2025-06-01", ""],
        ["2025-05-01", ""],
        ["2025-07-01", ""],
      ],
      {
        parentRows: Uint32Array.of(0, 0, 1),
      },
    ),
    givenOf(
      "Plan",
      ["BEGUN", "WHY"],
      [
        ["2025-05-15", ["A", "X"]],
        ["2025-08-01", ["B"]],
        ["", []],
      ],
      {
        parentRows: Uint32Array.of(0, 2, 2),
      },
    ),
  ];
  const plan = "examples:plan";
  const onPlans = (condition: string, more: Partial<ValidationRule> = {}): ValidationRule =>
    ruleOf("P", {
      scope: plan,
      condition,
      reports: [{ record: plan, columns: ["BEGUN"] }],
      ...more,
    });
  const runNeed = async (rule: ValidationRule, tables: readonly GivenTable[] = need) =>
    evaluateRules(needReturn, await loaded({ model: needReturn }, [rule]), {
      collection,
      tables: tables.map((given) => ({ given })),
    });

  test.for([
    ["what a row stands in", "this.BEGUN < this.Referral.START", ["P Plan 0"]],
    ["at any height", 'this.Child.Who.exists(w, w.ID == "b")', ["P Plan 1", "P Plan 2"]],
    ["what stands in it", "size(this.Referral.Plan) == 2", ["P Plan 1", "P Plan 2"]],
    ["all rows of the child in their order", "blank(next) && !blank(prev)", ["P Plan 2"]],
    ["the child by its listing", "child.Who.exists(w, blank(w.BORN))", ["P Plan 1", "P Plan 2"]],
    ["a list in one cell", 'this.WHY.exists(w, w == "A")', ["P Plan 0"]],
    ["an empty list", "size(this.WHY) == 0", ["P Plan 2"]],
  ] as const)("%s", async ([, condition, expected]) => {
    expect(told(await runNeed(onPlans(condition)))).toEqual(expected);
  });

  test("rows of the child stand in the order of their date where the table has one", async () => {
    const rule = onPlans("true", {
      reports: [
        { record: "examples:referral", columns: ["START"], rows: "firstRow(child.Referral)" },
      ],
    });
    // No date orders this made-up table, so the order is that of the file.
    expect(told(await runNeed(rule))).toEqual(["P Referral 0", "P Referral 2"]);
  });

  test("a form that does not tell what rows stand in is no ground for a rule that asks", async () => {
    const loose = need.map(({ parentRows: _parents, ...table }) => ({
      ...table,
      form: "JSON" as const,
    }));
    const result = await runNeed(onPlans("this.BEGUN < this.Referral.START"), loose);
    expect(result.notRun.map(({ reason }) => reason)).toEqual([
      "Not run, because it is not told in which Child the rows of Referral stand, as the XML form does.",
    ]);
  });

  test("rows that are there only for others are not looked at and not reported", async () => {
    const rule = ruleOf("G", {
      scope: "examples:referral",
      condition: "true",
      reports: [{ record: "examples:referral", columns: ["START"] }],
    });
    const module = await loaded({ model: needReturn }, [rule]);
    const tables = need.map((given) =>
      given.name === "Referral" ? { given, ghosts: new Set([1]) } : { given },
    );
    expect(told(evaluateRules(needReturn, module, { collection, tables }))).toEqual([
      "G Referral 0",
      "G Referral 2",
    ]);
  });
});
