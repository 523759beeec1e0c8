import * as fc from "fast-check";
import { describe, expect, test } from "vitest";

import { invariant } from "../../../runtime/result.ts";
import type { ReturnModel } from "../../../runtime/return-model.ts";

import {
  checkFiles,
  checks,
  collectionPeriod,
  type CheckOptions,
  type CheckResult,
  type GivenFile,
} from "../../../engine/index.ts";
import { fileOf, goodHeader, pondModel, swimColumns, swimsOf } from "../model.ts";

const check = (files: readonly GivenFile[], options: CheckOptions = {}): CheckResult => {
  const result = checkFiles(files, pondModel, options);
  invariant(result.ok, "the files can be read");
  return result.value;
};

/** A finding as one line: rule, table, row, line, fields, message and fix. */
const told = (result: CheckResult): readonly string[] =>
  result.findings.map(
    ({ rule, table, row, line, fields, message, fix }) =>
      `${rule} ${table ?? "-"} ${row ?? "-"}/${line ?? "-"} ${fields.join("+")} | ${message} | ${fix}`,
  );

/** One swim with one cell changed. */
const swimWith = (column: string, cell: string): GivenFile => {
  const good: Readonly<Record<string, string>> = { CHILD: "A1", DAY: "01/05/2025", STROKE: "K1" };
  return swimsOf(
    swimColumns
      .split(",")
      .map((name) => (name === column ? cell : (good[name] ?? "")))
      .join(","),
  );
};

test("a return without fault has no findings", () => {
  const words = fileOf("words.csv", 'CHILD,SAID\r\nA1,\r\nA2,"hello, all"\r\n');
  const swims = swimsOf(
    "A1,01/05/2025,K1,40,zz/zz/2020,2025-05-01T10:00:00Z,2025,true,B123,Mill",
    "A1,02/05/2025,K2,,,,,,NONE,",
  );
  expect(check([goodHeader, swims, words])).toEqual({
    release: null,
    return: "examples:pond@2026.0.0",
    period: { from: "2025-04-01", to: "2026-03-31" },
    summary: {
      rows: { Header: 2, Swims: 2, Words: 2 },
      findings: 0,
      byRule: {},
      bySeverity: { error: 0, query: 0 },
    },
    findings: [],
    notListed: 0,
    rules: [],
    notRun: [],
    notes: [],
  });
});

describe("one cell", () => {
  test.for([
    {
      column: "CHILD",
      cell: "",
      is: "VALUE_MISSING",
      says: "CHILD is blank, and must have a value.",
      fix: "Give a value.",
    },
    {
      column: "STROKE",
      cell: "k1",
      is: "CODE_NOT_IN_LIST",
      says: "STROKE holds a code that is not in its list for 2026.",
      fix: "Did you mean K1?",
    },
    {
      column: "STROKE",
      cell: "Front Crawl",
      is: "CODE_NOT_IN_LIST",
      says: "STROKE holds a code that is not in its list for 2026.",
      fix: "Did you mean K1?",
    },
    {
      column: "STROKE",
      cell: "Z9",
      is: "CODE_NOT_IN_LIST",
      says: "STROKE holds a code that is not in its list for 2026.",
      fix: "Use a code of the list.",
    },
    {
      column: "STROKE",
      cell: "B1",
      is: "CODE_NOT_IN_LIST_THIS_YEAR",
      says: "STROKE holds a code of its list that is not in use in 2026.",
      fix: "Use the code that took its place in this collection.",
    },
    {
      column: "DAY",
      cell: "31/02/2025",
      is: "INVALID_DATE",
      says: "DAY holds a date that the calendar does not have, or that is written another way.",
      fix: "Write a date of the calendar as dd/mm/yyyy or yyyy-mm-dd.",
    },
    {
      column: "DAY",
      cell: "May Day",
      is: "WRONG_TYPE",
      says: "DAY must be a date.",
      fix: "Write a value of the right kind.",
    },
    {
      column: "SINCE",
      cell: "once",
      is: "WRONG_TYPE",
      says: "SINCE must be a date, of which the day or the month may be zz.",
      fix: "Write a value of the right kind.",
    },
    {
      column: "LENGTHS",
      cell: "many",
      is: "WRONG_TYPE",
      says: "LENGTHS must be a whole number.",
      fix: "Write a value of the right kind.",
    },
    {
      column: "LENGTHS",
      cell: "41",
      is: "OUT_OF_RANGE",
      says: "LENGTHS must be from 0 to 40.",
      fix: "Mend the number.",
    },
    {
      column: "AT",
      cell: "noon",
      is: "WRONG_TYPE",
      says: "AT must be a date with a time, as 2026-03-31T09:30:00.",
      fix: "Write a value of the right kind.",
    },
    {
      column: "SEASON",
      cell: "25",
      is: "WRONG_TYPE",
      says: "SEASON must be a year of four digits.",
      fix: "Write a value of the right kind.",
    },
    {
      column: "HAPPY",
      cell: "very",
      is: "WRONG_TYPE",
      says: "HAPPY must be true or false.",
      fix: "Write a value of the right kind.",
    },
    {
      column: "BADGE",
      cell: "B12",
      is: "WRONG_FORMAT",
      says: "BADGE is not in the form asked for (B and three digits).",
      fix: "Write it in that form.",
    },
    {
      column: "BADGE",
      cell: "none",
      is: "WRONG_FORMAT",
      says: "BADGE is not in the form asked for (B and three digits).",
      fix: "Did you mean NONE?",
    },
    {
      column: "POND",
      cell: "Duck",
      is: "NOT_FIXED_VALUE",
      says: "POND must be Mill.",
      fix: "Write the fixed value.",
    },
    {
      column: "STROKE",
      cell: " K1",
      is: "SPACES_AROUND_VALUE",
      says: "STROKE has spaces before or after its value.",
      fix: "Take the spaces off; it was checked without them.",
    },
  ] as const)("$column that says $cell: $is", ({ column, cell, is, says, fix }) => {
    const result = check([goodHeader, swimWith(column, cell)]);
    expect(result.findings).toEqual([
      {
        rule: is,
        item: `examples:${column.toLowerCase()}@1.0.0`,
        severity: checks[is].severity,
        file: "swims.csv",
        table: "Swims",
        row: 0,
        line: 2,
        fields: [column],
        message: says,
        fix,
      },
    ]);
  });

  test("a text that is too long", () => {
    const words = fileOf("words.csv", "CHILD,SAID\nA1,twelve chars\nA1,thirteen char\n");
    expect(told(check([goodHeader, words]))).toEqual([
      "TEXT_TOO_LONG Words 1/3 SAID | SAID is longer than 12 characters. | Shorten the text.",
    ]);
  });

  test("shows its value when values are asked for", () => {
    const [finding] = check([goodHeader, swimWith("STROKE", "k1")], { values: true }).findings;
    expect(finding).toMatchObject({
      message: 'STROKE holds a code that is not in its list for 2026: "k1".',
      value: "k1",
    });
  });
});

describe("columns and rows", () => {
  test.for([
    {
      name: "missing and unknown",
      text: "CHILD,SEX,FISH\nA1,M,x\n",
      is: [
        "MISSING_COLUMN Header -/1 DOB | Header has no column DOB. | Add the column; leave its cells blank where there is nothing to say.",
        "UNKNOWN_COLUMN Header -/1 FISH | Header has no column called FISH. | Take the column out, or mend its name.",
      ],
    },
    {
      name: "not carried in CSV",
      text: "CHILD,SEX,DOB,XML_ONLY\nA1,M,01/02/2015,x\n",
      is: [
        "UNKNOWN_COLUMN Header -/1 XML_ONLY | The column XML_ONLY of Header is not carried by files of this form. | Take the column out, or mend its name.",
      ],
    },
    {
      name: "without a name",
      text: "CHILD,SEX,DOB,\nA1,M,01/02/2015,\n",
      is: [
        "UNKNOWN_COLUMN Header -/1  | A column of Header has no name. | Take the column out, or mend its name.",
      ],
    },
    {
      name: "given twice",
      text: "\nCHILD,SEX,DOB,SEX\nA1,M,01/02/2015,F\n",
      is: [
        "DUPLICATE_COLUMN Header -/2 SEX | The column SEX stands more than once in Header. | Keep one of the columns; only the first was checked.",
      ],
    },
    {
      name: "written differently",
      text: "Child,SEX,DOB\nA1,M,01/02/2015\n",
      is: [
        "COLUMN_NAME_DIFFERS Header -/1 CHILD | The column CHILD is written Child. | Write CHILD.",
      ],
    },
    {
      name: "spaces and quotes in the header",
      text: '"CHILD", SEX ,DOB\nA1,M,01/02/2015\n',
      is: [],
    },
    {
      name: "ragged rows",
      text: "CHILD,SEX,DOB\nA1,M\nA2,F,01/02/2015,\n",
      is: [
        "RAGGED_ROW Header 0/2  | This row has 2 cells; the header has 3. | Give the row one cell for each column; put a cell that holds a comma in quotation marks. Its cells were not checked.",
        "RAGGED_ROW Header 1/3  | This row has 4 cells; the header has 3. | Give the row one cell for each column; put a cell that holds a comma in quotation marks. Its cells were not checked.",
      ],
    },
    {
      name: "a blank row",
      text: "CHILD,SEX,DOB\n,,\nA1,M,01/02/2015\n",
      is: ["BLANK_ROW Header 0/2  | All cells of this row are blank. | Delete the row."],
    },
    {
      name: "text after a closing quote",
      text: 'CHILD,SEX,DOB\n"A1"x,M,01/02/2015\n',
      is: [
        "STRAY_QUOTE Header 0/2  | A cell of this row has text after its closing quotation mark. | Double each quotation mark that is part of the text. The row's cells were not checked.",
      ],
    },
  ])("$name", ({ text, is }) => {
    expect(told(check([fileOf("h.csv", text)]))).toEqual(is);
  });
});

test("rows with the same key share a group, however their dates are written", () => {
  const swims = swimsOf(
    "A1,01/05/2025,K1,,,,,,,",
    "A2,01/05/2025,K1,,,,,,,",
    "A1,2025-05-01,K2,,,,,,,",
    "A1,02/05/2025,K1,,,,,,,",
    "A1,01/05/2025,K1,,,,,,,",
  );
  const result = check([goodHeader, swims], { values: true });
  expect(
    result.findings.map(({ rule, row, fields, message, group, value }) => ({
      rule,
      row,
      fields,
      message,
      group,
      value,
    })),
  ).toEqual(
    [
      [0, "A1, 01/05/2025"],
      [2, "A1, 2025-05-01"],
      [4, "A1, 01/05/2025"],
    ].map(([row, value]) => ({
      rule: "DUPLICATE_KEY",
      row,
      fields: ["CHILD", "DAY"],
      message: "3 rows of Swims have the same CHILD, DAY.",
      group: "DUPLICATE_KEY/Swims/1",
      value,
    })),
  );
});

test("a child that is not in Header is one group over all tables", () => {
  const swims = swimsOf(
    "A1,01/05/2025,K1,,,,,,,",
    "B9,01/05/2025,K1,,,,,,,",
    "C9,01/05/2025,K1,,,,,,,",
  );
  const words = fileOf("words.csv", "CHILD,SAID\nC9,hello\n");
  const result = check([words, swims, goodHeader]);
  expect(
    result.findings.map(({ rule, item, table, row, fields, group, message }) => [
      rule,
      item,
      table,
      row,
      fields,
      group,
      message,
    ]),
  ).toEqual([
    [
      "CHILD_NOT_IN_HEADER",
      "examples:child@1.0.0",
      "Swims",
      1,
      ["CHILD"],
      "CHILD_NOT_IN_HEADER/1",
      "This CHILD is not in Header.",
    ],
    [
      "CHILD_NOT_IN_HEADER",
      "examples:child@1.0.0",
      "Swims",
      2,
      ["CHILD"],
      "CHILD_NOT_IN_HEADER/2",
      "This CHILD is not in Header.",
    ],
    [
      "CHILD_NOT_IN_HEADER",
      "examples:child@1.0.0",
      "Words",
      0,
      ["CHILD"],
      "CHILD_NOT_IN_HEADER/2",
      "This CHILD is not in Header.",
    ],
  ]);
});

test.for([
  {
    name: "no Header",
    files: [fileOf("words.csv", "CHILD,SAID\nA1,x\n")],
    reason: "Not run, because no Header with its column CHILD was given.",
    findings: 0,
  },
  {
    name: "a Header without the column",
    files: [fileOf("h.csv", "SEX,DOB\nM,01/02/2015\n"), fileOf("words.csv", "CHILD,SAID\nA1,x\n")],
    reason: "Not run, because no Header with its column CHILD was given.",
    findings: 1,
  },
  {
    name: "two Headers",
    files: [
      goodHeader,
      fileOf("again.csv", "CHILD,SEX,DOB\n"),
      fileOf("words.csv", "CHILD,SAID\nA1,x\n"),
    ],
    reason: "Not run, because Header was given more than once.",
    findings: 1,
  },
])("with $name the check of children says that it was not run", ({ files, reason, findings }) => {
  const result = check(files);
  const title = "Person without a row in the table that lists each person";
  expect(result.notRun).toEqual([{ rule: "CHILD_NOT_IN_HEADER", title, reason }]);
  expect(result.summary.findings).toBe(findings);
});

test("two files of one table are named and neither is checked", () => {
  const files = [
    fileOf("b.csv", "CHILD,SAID\nA1,much too long a text\n"),
    fileOf("a.csv", "CHILD,SAID\nA1,x\n"),
    goodHeader,
  ];
  expect(told(check(files))).toEqual([
    "TABLE_TWICE Words -/-  | Words is in two places: a.csv and b.csv. | Keep the file that holds the whole table and take the other away. Neither was checked.",
  ]);
});

test("a file that is no table is told without its text", () => {
  const result = check([goodHeader, fileOf("x.csv", "SECRET,LENGTHS,POND\n1,2,3\n")]);
  expect(told(result)).toEqual([
    "FILE_NOT_RECOGNISED - -/-  | x.csv is no table of this return: its first line has 3 columns, of which 2 are among the 10 of Swims, the nearest table. | Mend its column names, or take it out if it is not part of the return. It was not checked.",
  ]);
  expect(result.notes).toEqual(["Not given, so not checked: Swims and Words."]);
});

test.for([
  { year: 2024, sex: "1", stroke: "B1", is: ["CODE_NOT_IN_LIST_THIS_YEAR"] },
  { year: 2025, sex: "1", stroke: "K1", is: ["CODE_NOT_IN_LIST_THIS_YEAR"] },
  { year: 2027, sex: "M", stroke: "B1", is: [] },
])("codes are those of the collection of $year", ({ year, sex, stroke, is }) => {
  const header = fileOf("h.csv", `CHILD,SEX,DOB\nA1,${sex},01/02/2015\n`);
  const result = check([header, swimWith("STROKE", stroke)], { period: collectionPeriod(year) });
  expect(result.findings.map(({ rule }) => rule)).toEqual(is);
});

test("the collection period of a year", () => {
  expect(collectionPeriod(2018)).toEqual({ from: "2017-04-01", to: "2018-03-31" });
});

describe("JSON", () => {
  test("is checked with the same verdicts, absent apart from blank", () => {
    const file = fileOf(
      "all.json",
      JSON.stringify({
        Header: [
          { CHILD: "A1", SEX: "M", DOB: "2015-02-01" },
          { CHILD: "A2", SEX: "m", DOB: "01/02/2015", FISH: 1 },
          { CHILD: "A3", SEX: null },
          { CHILD: 7, SEX: "F", DOB: "2015-02-30" },
        ],
        Swims: [
          { CHILD: "A9", DAY: "2025-05-01", STROKE: "K1", LENGTHS: "4", HAPPY: true, SEASON: 2025 },
        ],
        Words: [{ CHILD: "A1" }, {}],
      }),
    );
    expect(told(check([file])).map((line) => line.replace(/ \|.*$/u, ""))).toEqual([
      "UNKNOWN_COLUMN Header 1/1 FISH",
      "CODE_NOT_IN_LIST Header 1/1 SEX",
      "INVALID_DATE Header 1/1 DOB",
      "VALUE_MISSING Header 2/1 SEX",
      "VALUE_MISSING Header 2/1 DOB",
      "WRONG_TYPE Header 3/1 CHILD",
      "INVALID_DATE Header 3/1 DOB",
      "CHILD_NOT_IN_HEADER Swims 0/1 CHILD",
      "WRONG_TYPE Swims 0/1 LENGTHS",
      "BLANK_ROW Words 1/1 ",
    ]);
  });

  test("a column that no row has is missing only when it is required", () => {
    const file = fileOf("a.json", '{"Header": [{"CHILD": "A1", "SEX": "M"}], "Swims": []}');
    expect(told(check([file])).map((line) => line.replace(/ \|.*$/u, ""))).toEqual([
      "MISSING_COLUMN Header -/1 DOB",
    ]);
  });

  test("a list that is named after no table", () => {
    const result = check([fileOf("a.json", '{"Header": [], "Ducks": []}')]);
    expect(result.findings.map(({ rule, message }) => [rule, message])).toEqual([
      [
        "FILE_NOT_RECOGNISED",
        "a.json is no table of this return: one of its lists is named after no table of this return.",
      ],
    ]);
  });
});

describe("many findings", () => {
  const words = fileOf("words.csv", `CHILD,SAID\n${"A1,much too long a text\n".repeat(50)}`);
  test("are all counted, and listed up to the most asked for", () => {
    const result = check([goodHeader, words], { maxFindings: 7 });
    expect(result.summary).toMatchObject({
      findings: 50,
      byRule: { TEXT_TOO_LONG: 50 },
      bySeverity: { error: 50, query: 0 },
    });
    expect(result.findings.map(({ row }) => row)).toEqual([0, 1, 2, 3, 4, 5, 6]);
    expect(result.notListed).toBe(43);
  });
});

test("progress is told sparingly and comes to its end", () => {
  const calls: [number, number, string][] = [];
  const onProgress = (done: number, total: number, what: string): void =>
    void calls.push([done, total, what]);
  check([goodHeader, swimsOf()], { onProgress });
  const bytes = goodHeader.bytes.length + swimsOf().bytes.length;
  expect(calls).toEqual([
    [0, bytes, "header.csv"],
    [goodHeader.bytes.length, bytes, "swims.csv"],
    [0, 3, "Header"],
    [1, 3, "Swims"],
    [2, 3, "Words"],
    [3, 3, "Pond return"],
  ]);
});

/** Cells none of which is part of any message: each is marked. */
const marked = fc
  .string({ unit: fc.constantFrom("Q", "7", "é"), minLength: 1, maxLength: 5 })
  .map((text) => `ZQ${text}QZ`);
const anyCell = fc.oneof(
  { weight: 3, arbitrary: marked },
  fc.constantFrom("", "A1", "K1", "01/05/2025", "ZQ/QZ/2025", "31/02/7777"),
);
const anySwims = fc.array(fc.array(anyCell, { minLength: 10, maxLength: 10 }), { maxLength: 6 });

test("findings hold no value of a record unless asked", () => {
  fc.assert(
    fc.property(anySwims, (rows) => {
      const result = check([goodHeader, swimsOf(...rows.map((row) => row.join(",")))]);
      const text = JSON.stringify(result);
      expect(text).not.toMatch(/ZQ|QZ|7777|01\/05\/2025/u);
    }),
  );
});

test("findings do not depend on the order of the files", () => {
  const files = fc
    .tuple(anySwims, anySwims)
    .map(([swims, more]) => [
      goodHeader,
      swimsOf(...swims.map((row) => row.join(","))),
      fileOf(
        "words.csv",
        `CHILD,SAID\n${more.map((row) => row.slice(0, 2).join(",")).join("\n")}\n`,
      ),
      fileOf("odd.csv", "FISH\n1\n"),
      fileOf("twice.csv", "CHILD,SAID\n"),
    ]);
  const shuffled = files.chain((given) =>
    fc.shuffledSubarray(given, { minLength: given.length }).map((other) => [given, other] as const),
  );
  fc.assert(
    fc.property(shuffled, ([given, other]) => {
      expect(check(other)).toEqual(check(given));
    }),
  );
});

const repeating: ReturnModel = {
  ...pondModel,
  tables: pondModel.tables.map((table) => ({
    ...table,
    columns: table.columns.map((column) => ({ ...column, repeats: column.name === "STROKE" })),
  })),
};

test.for([
  { holds: ["K1", "K2"], is: [] },
  { holds: ["K1", "k2"], is: ["CODE_NOT_IN_LIST"] },
  { holds: ["K1", null], is: ["WRONG_TYPE"] },
  { holds: [], is: ["VALUE_MISSING"] },
  { holds: null, is: ["VALUE_MISSING"] },
  { holds: "K1", is: ["WRONG_TYPE"] },
])("a column that repeats and holds $holds", ({ holds, is }) => {
  const file = fileOf(
    "swims.json",
    JSON.stringify([{ CHILD: "A1", DAY: "2025-05-01", STROKE: holds }]),
  );
  const result = checkFiles([file], repeating);
  expect(result.ok ? result.value.findings.map(({ rule }) => rule) : result.error).toEqual(is);
});

test("JSON that is nested beyond all sense is a finding, not a crash", () => {
  const deep = `${"[".repeat(100_000)}${"]".repeat(100_000)}`;
  const file = fileOf("header.json", `[{"CHILD": ${deep}, "SEX": "M", "DOB": {"a": ${deep}}}]`);
  const result = check([file], { values: true });
  expect(result.findings.map(({ rule, value }) => [rule, value])).toEqual([
    ["WRONG_TYPE", "[…]"],
    ["WRONG_TYPE", "{…}"],
  ]);
});
