import { describe, expect, test } from "vitest";

import { createExpressionChecker } from "../../../codegen/expression/type-check.ts";
import { coded, date, returnOf, table, text, truth, whole } from "./small-return.ts";

// Names of columns and codes as the returns have them, cut down to what each defect is about.
const placements = ["A3", "A4", "A5", "A6", "K2", "K3", "P1", "U1", "Z12", "Z13"];

const tables = (sex: readonly string[]) => [
  table("Header", [text("CHILD"), coded("SEX", ...sex), date("DOB"), coded("MOTHER", "0", "1")]),
  table("Episodes", [
    text("CHILD"),
    date("DECOM"),
    date("DEC"),
    coded("PLACE", ...placements),
    coded("REC", "X1", "E11", "E12", "E2"),
    coded("LS", "C1", "V3", "V4"),
    coded("REASON_PLACE_CHANGE", "CARPL", "CUSTOD"),
  ]),
  table("AD1", [text("CHILD"), coded("NB_ADOPTR", "1", "2"), coded("FOSTER_CARE", "0", "1")]),
  table("OC3", [
    text("CHILD"),
    coded("ACCOM", "T1", "T2", "U1", "0"),
    coded("IN_TOUCH", "YES", "DIED"),
  ]),
  table("OC2", [text("CHILD"), whole("SDQ_SCORE", 0, 40), truth("CONVICTED")]),
];

const model = returnOf(2025, tables(["M", "F", "U"]));
const previous = returnOf(2024, tables(["1", "2"]));

const before = (scope: string, condition: string) =>
  createExpressionChecker({
    model: returnOf(2026, [
      ...tables(["M", "F", "U"]).filter(({ name }) => name !== "Episodes"),
      episodesWith(["A3", "A5", "K3"], ["X1", "E11"]),
    ]),
    table: scope,
    previous: returnOf(2025, [episodesWith(["A1", "A2", "A3", "A5", "H5"], ["X1", "E1", "E11"])]),
  }).checkCondition(condition);

const episodesWith = (places: readonly string[], reasons: readonly string[]) =>
  table("Episodes", [text("CHILD"), coded("PLACE", ...places), coded("REC", ...reasons)]);

const problemsOf = (scope: string, condition: string): readonly string[] => {
  const checked = createExpressionChecker({ model, table: scope, previous }).checkCondition(
    condition,
  );
  return checked.ok
    ? []
    : checked.error.map(
        ({ code, message, fix, place }) =>
          `${place?.line ?? 0}:${place?.column ?? 0} ${code} ${message} ${fix}`,
      );
};

describe("defects of peers that the check would have caught", () => {
  test.for([
    {
      defect: "D-146: a code in the wrong case",
      scope: "Episodes",
      condition: '!blank(this.PLACE) && !(this.PLACE in ["A3", "k3"])',
      problem: '1:46 EXPRESSION_CODE_CASE PLACE has no code k3; its list has K3. Write "K3".',
    },
    {
      defect: "D-151: a column spelt otherwise",
      scope: "AD1",
      condition: "blank(this.NB_ADOPTER) != blank(this.FOSTER_CARE)",
      problem: "1:12 EXPRESSION_UNKNOWN_NAME AD1 has no column NB_ADOPTER. Did you mean NB_ADOPTR?",
    },
    {
      defect: "D-231: a column that no file has",
      scope: "Header",
      condition: 'this.UASC_STATUS == "1" && ageAt(this.DOB, collection.end) < 11',
      problem:
        "1:6 EXPRESSION_UNKNOWN_NAME Header has no column UASC_STATUS. Write one of CHILD, SEX, DOB, MOTHER.",
    },
    {
      defect: "D-233: the name of another year",
      scope: "Episodes",
      condition: "blank(this.DATE_EPISODE_CEASED) && !blank(this.REASON_PLACE_CHANGE)",
      problem:
        "1:12 EXPRESSION_UNKNOWN_NAME Episodes has no column DATE_EPISODE_CEASED. Write one of CHILD, DECOM, DEC, PLACE, REC, LS, REASON_PLACE_CHANGE.",
    },
    {
      defect: "D-709: a name drawn out",
      scope: "Episodes",
      condition: '!(this.PLACEMENT in ["K2", "Z12", "Z13"])',
      problem: "1:8 EXPRESSION_UNKNOWN_NAME Episodes has no column PLACEMENT. Did you mean PLACE?",
    },
    {
      defect: "D-165: codes of the year before",
      scope: "Header",
      condition: 'this.SEX == "1" && !blank(this.MOTHER)',
      problem:
        "1:13 EXPRESSION_WITHDRAWN_CODE The code 1 of SEX is no longer in use in 2025, so this can never be true. Write one of M, F, U.",
    },
    {
      defect: "D-202: two lists with no code in common",
      scope: "Header",
      condition: "this.SEX != firstRow(last.Header).SEX",
      problem:
        "1:1 EXPRESSION_NEVER_TRUE SEX and SEX have no code in common, so they can never be equal. Compare values of one list, or say by == and && which code of one goes with which of the other.",
    },
    {
      defect: "D-347: half of a code",
      scope: "OC3",
      condition: 'this.ACCOM == "T"',
      problem:
        "1:15 EXPRESSION_UNKNOWN_CODE ACCOM has no code T in 2025, so this can never be true. Did you mean T1?",
    },
    {
      defect: "a number that the column cannot hold",
      scope: "OC2",
      condition: "40 < this.SDQ_SCORE",
      problem:
        "1:1 EXPRESSION_NEVER_TRUE The column holds 0 to 40, so this can never be true. A number outside the range is invalid: ask invalid(…) for it.",
    },
  ])("$defect", ({ scope, condition, problem }) => {
    expect(problemsOf(scope, condition)).toEqual([problem]);
  });

  test("D-335: every withdrawn code is told, each at its place", () => {
    const checked = before(
      "AD1",
      'firstRow(child.Episodes).REC == "E1" || firstRow(child.Episodes).PLACE in ["A3", "A2",\n"A1"]',
    );
    expect(checked.ok ? [] : checked.error.map(({ code, place }) => [code, place])).toEqual([
      ["EXPRESSION_WITHDRAWN_CODE", { line: 1, column: 33 }],
      ["EXPRESSION_WITHDRAWN_CODE", { line: 1, column: 82 }],
      ["EXPRESSION_WITHDRAWN_CODE", { line: 2, column: 1 }],
    ]);
  });

  test("no false alarm: a text in small letters may be compared with small letters", () => {
    expect(problemsOf("Episodes", 'this.PLACE.lowerAscii() == "k3"')).toEqual([]);
  });
});

describe("what else is told, with its place and what to write", () => {
  test.for([
    [
      'this.DECOM < "2026-03-31"',
      '1:1 EXPRESSION_WRONG_TYPE < does not take date and text. Write a date as date("2026-03-31").',
    ],
    [
      "this.DECOM = this.DEC",
      "1:12 EXPRESSION_MALFORMED Unexpected character: =. Write == to compare, && for and, || for or.",
    ],
    ['LS == "V3"', "1:1 EXPRESSION_UNKNOWN_NAME There is nothing called LS here. Write this.LS."],
    [
      'child.Episode.exists(e, e.LS == "V3")',
      "1:7 EXPRESSION_UNKNOWN_NAME The return has no table Episode. Did you mean Episodes?",
    ],
    [
      "this.DECOM",
      "1:1 EXPRESSION_WRONG_TYPE A condition is true or false, and this is a date. Compare it with something.",
    ],
    [
      "has(this.DECOM)",
      "1:1 EXPRESSION_NOT_IN_PROFILE The profile has no function has. Write !blank(…).",
    ],
    [
      'this.DECOM > date("2025-02-29")',
      '1:14 EXPRESSION_LITERAL_INVALID This is no date of the calendar written as year, month, day. Write it as date("2026-03-31").',
    ],
    [
      "this.DEC == null",
      "1:13 EXPRESSION_NOT_IN_PROFILE null cannot be written out: write blank(…). See docs/expression-profile.md for what a condition may use.",
    ],
    [
      "invalid(prev)",
      "1:1 EXPRESSION_WRONG_TYPE invalid does not take Episodes row. It takes (text): condition or (whole): condition or (decimal): condition or (date): condition or (truth): condition or (list<T>): condition.",
    ],
    [
      "child.Episodes[0].DECOM > this.DEC",
      "1:1 EXPRESSION_NOT_IN_PROFILE Members of lists cannot be picked by number. Use firstRow, lastRow, earliest or latest; brackets take a column name on a row.",
    ],
  ] as const)("%s", ([condition, problem]) => {
    expect(problemsOf("Episodes", condition)).toEqual([problem]);
  });

  test("a pattern outside the subset", () => {
    const [problem = ""] = problemsOf("Episodes", 'this.CHILD.matches("(?=a)b")');
    expect(problem).toMatch(
      /^1:20 EXPRESSION_LITERAL_INVALID The pattern cannot use \(\?=a\)b here\./u,
    );
  });
});
