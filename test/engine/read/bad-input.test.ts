import { expect, test } from "vitest";

import { problems } from "../../../runtime/problems.ts";

import { readTables, type GivenFile } from "../../../engine/index.ts";
import { fileOf, goodHeader, pondModel } from "../model.ts";

const bytesOf = (...bytes: readonly number[]): Uint8Array => Uint8Array.from(bytes);

const longLine = (): GivenFile => ({
  name: "long.csv",
  bytes: new Uint8Array(200_000_000).fill(65),
});

const longAfterHeader = (): GivenFile => {
  const bytes = new Uint8Array(3_000_000).fill(65);
  bytes.set(new TextEncoder().encode("CHILD,SAID\nA1,"));
  return { name: "long.csv", bytes };
};

test.for([
  {
    name: "0 bytes",
    file: () => fileOf("none.csv", ""),
    code: "CHECK_FILE_EMPTY",
    message: "none.csv has 0 bytes.",
    line: undefined,
  },
  {
    name: "only line ends",
    file: () => fileOf("none.csv", "\r\n\n"),
    code: "CHECK_FILE_EMPTY",
    message: "none.csv holds no text.",
    line: undefined,
  },
  {
    name: "only a byte order mark",
    file: () => ({ name: "bom.csv", bytes: bytesOf(0xef, 0xbb, 0xbf) }),
    code: "CHECK_FILE_EMPTY",
    message: "bom.csv holds no text.",
    line: undefined,
  },
  {
    name: "a line of 200 MB",
    file: longLine,
    code: "CHECK_LINE_TOO_LONG",
    message: "long.csv: a line is longer than 1048576 bytes; it starts at byte 1.",
    line: undefined,
  },
  {
    name: "a long line further down",
    file: longAfterHeader,
    code: "CHECK_LINE_TOO_LONG",
    message: "long.csv: a line is longer than 1048576 bytes; it starts at byte 12.",
    line: undefined,
  },
  {
    name: "a NUL byte",
    file: () => fileOf("nul.csv", "CHILD,SAID\nA1,x\nA1,\u0000\n"),
    code: "CHECK_FILE_NUL",
    message: "nul.csv: a NUL byte on line 3.",
    line: 3,
  },
  {
    name: "a quotation mark never closed",
    file: () => fileOf("open.csv", 'CHILD,SAID\nA1,"oh\nA2,x\n'),
    code: "CHECK_QUOTE_NOT_CLOSED",
    message:
      "open.csv: the quotation mark that opens on line 2 is not closed within 1048576 bytes.",
    line: 2,
  },
  {
    name: "a quotation mark never closed in a large file",
    file: () => fileOf("open.csv", `CHILD,SAID\nA1,"oh\n${"A2,x\n".repeat(300_000)}`),
    code: "CHECK_QUOTE_NOT_CLOSED",
    message:
      "open.csv: the quotation mark that opens on line 2 is not closed within 1048576 bytes.",
    line: 2,
  },
  {
    name: "a quotation mark never closed in the header",
    file: () => fileOf("open.csv", 'CHILD,"SAID\nA1,x\n'),
    code: "CHECK_QUOTE_NOT_CLOSED",
    message:
      "open.csv: the quotation mark that opens on line 1 is not closed within 1048576 bytes.",
    line: 1,
  },
  {
    name: "too many columns",
    file: () => fileOf("wide.csv", "A,".repeat(2_000)),
    code: "CHECK_TOO_MANY",
    message: "wide.csv: more than 1000 columns.",
    line: 1,
  },
  {
    name: "an Excel workbook",
    file: () => ({ name: "book.xlsx", bytes: bytesOf(0x50, 0x4b, 3, 4, 20, 0) }),
    code: "CHECK_FILE_FORMAT",
    message: "book.xlsx is an Excel workbook or another zip file. Chorus reads CSV, JSON and XML.",
    line: undefined,
  },
  {
    name: "an old Excel workbook",
    file: () => ({ name: "book.xls", bytes: bytesOf(0xd0, 0xcf, 0x11, 0xe0, 0xa1) }),
    code: "CHECK_FILE_FORMAT",
    message: "book.xls is an old Excel workbook. Chorus reads CSV, JSON and XML.",
    line: undefined,
  },
  {
    name: "a web page",
    file: () => fileOf("return.xml", "\n<!DOCTYPE html>\n<html><body>Sign in</body></html>"),
    code: "CHECK_FILE_FORMAT",
    message: "return.xml is a web page (HTML). Chorus reads CSV, JSON and XML.",
    line: undefined,
  },
  {
    name: "malformed JSON",
    file: () => fileOf("bad.json", '{"Header": [\n{"CHILD": "SECRET" oops}]}'),
    code: "CHECK_JSON_MALFORMED",
    message: "bad.json is not JSON; reading stopped on line 2.",
    line: 2,
  },
  {
    name: "JSON that ends early",
    file: () => fileOf("bad.json", '{"Header": [\n\n'),
    code: "CHECK_JSON_MALFORMED",
    message: "bad.json is not JSON; reading stopped on line 3.",
    line: 3,
  },
  {
    name: "JSON that holds no tables",
    file: () => fileOf("bad.json", '{"Header": 3}'),
    code: "CHECK_JSON_SHAPE",
    message: "bad.json: Header is not a list of rows.",
    line: undefined,
  },
  {
    name: "JSON with a row that is no object",
    file: () => fileOf("bad.json", "[{}, 3]"),
    code: "CHECK_JSON_SHAPE",
    message: "bad.json: row 1 of the list is not an object.",
    line: undefined,
  },
  {
    name: "JSON with a table twice",
    file: () => fileOf("bad.json", '{"Words": [{"CHILD": "A"}], "Words": []}'),
    code: "CHECK_JSON_SHAPE",
    message: "bad.json: a table stands in it twice.",
    line: undefined,
  },
] as const)("$name is a clear problem", ({ file, code, message, line }) => {
  const read = readTables([goodHeader, file()], pondModel);
  expect(read).toEqual({
    ok: false,
    error: [
      {
        code,
        message,
        fix: problems[code].fix,
        place: { file: file().name, ...(line === undefined ? {} : { line }) },
      },
    ],
  });
});

const codesOf = (given: readonly GivenFile[]): unknown => {
  const read = readTables(given, pondModel);
  return read.ok ? [] : read.error.map((problem) => [problem.place?.file, problem.code]);
};

test("all problems of all files are told, whatever their order", () => {
  const files = [fileOf("b.csv", ""), fileOf("a.csv", "<x"), goodHeader];
  const expected = [
    ["a.csv", "CHECK_XML_MALFORMED"],
    ["b.csv", "CHECK_FILE_EMPTY"],
  ];
  expect(codesOf(files)).toEqual(expected);
  expect(codesOf(files.toReversed())).toEqual(expected);
});

test("no known file is a problem that repeats nothing of the files", () => {
  const read = readTables([fileOf("rows.csv", "SECRET,A1,01/02/2015\nA2,F,x\n")], pondModel);
  expect(read.ok ? [] : read.error).toEqual([
    {
      code: "CHECK_NOTHING_FOUND",
      message:
        "None of the files is a table of this return.\nrows.csv: its first line has 3 columns, none of them a column of this return.",
      fix: "Name the folder or file of the return asked for: its XML file, or CSV files with its column names in their first line.",
    },
  ]);
});

test("no files at all", () => {
  const read = readTables([], pondModel);
  expect(read.ok ? [] : read.error.map(({ code }) => code)).toEqual(["CHECK_NOTHING_FOUND"]);
});
