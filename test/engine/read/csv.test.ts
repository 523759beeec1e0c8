import * as fc from "fast-check";
import { describe, expect, test } from "vitest";

import { invariant } from "../../../runtime/result.ts";

import { readCsvHeader, readCsvRows } from "../../../engine/read/csv-table.ts";

const encoder = new TextEncoder();

interface Read {
  readonly names: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly lines: readonly number[];
  readonly ragged: readonly (readonly [number, number])[];
  readonly strayQuotes: readonly number[];
}

const readAll = (text: string): Read => {
  const header = readCsvHeader("a.csv", encoder.encode(text));
  invariant(header.ok, "the header is read");
  const { names } = header.value;
  const read = readCsvRows("a.csv", header.value, { isWanted: () => true });
  invariant(read.ok, "the rows are read");
  const { rows, lines, columns, ragged, strayQuotes } = read.value;
  return {
    names,
    rows: Array.from({ length: rows }, (_, row) =>
      columns.map((column) => column?.values[column.cells[row] ?? 0] ?? ""),
    ),
    lines: [...lines],
    ragged: [...ragged],
    strayQuotes: [...strayQuotes],
  };
};

const plain = { ragged: [], strayQuotes: [] };

test.for([
  { name: "one row", text: "A,B\n1,2\n", rows: [["1", "2"]], lines: [2], ...plain },
  { name: "no line end at the end", text: "A,B\n1,2", rows: [["1", "2"]], lines: [2], ...plain },
  {
    name: "CRLF",
    text: "A,B\r\n1,2\r\n3,\r\n",
    rows: [
      ["1", "2"],
      ["3", ""],
    ],
    lines: [2, 3],
    ...plain,
  },
  {
    name: "CR alone",
    text: "A,B\r1,2\r3,4",
    rows: [
      ["1", "2"],
      ["3", "4"],
    ],
    lines: [2, 3],
    ...plain,
  },
  { name: "a header and no rows", text: "A,B", rows: [], lines: [], ...plain },
  {
    name: "empty lines",
    text: "\n\nA,B\n\n1,2\n\n\n3,4\n\n",
    rows: [
      ["1", "2"],
      ["3", "4"],
    ],
    lines: [5, 8],
    ...plain,
  },
  { name: "a comma in quotes", text: 'A,B\n"1,5",2\n', rows: [["1,5", "2"]], lines: [2], ...plain },
  {
    name: "doubled quotes",
    text: 'A,B\n"say ""no""",2\n"""",3\n',
    rows: [
      ['say "no"', "2"],
      ['"', "3"],
    ],
    lines: [2, 3],
    ...plain,
  },
  {
    name: "line ends in quotes",
    text: 'A,B\n"1\n2\r\n3",x\n4,y\n',
    rows: [
      ["1\n2\r\n3", "x"],
      ["4", "y"],
    ],
    lines: [2, 5],
    ...plain,
  },
  {
    name: "a quote inside an unquoted cell",
    text: 'A,B\n5" pipe,2\n',
    rows: [['5" pipe', "2"]],
    lines: [2],
    ...plain,
  },
  {
    name: "spaces after a closing quote",
    text: 'A,B\n"1" ,2\n',
    rows: [["1", "2"]],
    lines: [2],
    ...plain,
  },
  {
    name: "text after a closing quote",
    text: 'A,B\n"1"x,2\n3,4\n',
    rows: [
      ["1", "2"],
      ["3", "4"],
    ],
    lines: [2, 3],
    ragged: [],
    strayQuotes: [0],
  },
  {
    name: "too few and too many cells",
    text: "A,B\n1\n1,2,3\n",
    rows: [
      ["1", ""],
      ["1", "2"],
    ],
    lines: [2, 3],
    ragged: [
      [0, 1],
      [1, 3],
    ],
    strayQuotes: [],
  },
  {
    name: "letters beyond ASCII",
    text: "A,B\né,😀\né,\u2028\n",
    rows: [
      ["é", "😀"],
      ["é", "\u2028"],
    ],
    lines: [2, 3],
    ...plain,
  },
])("$name", ({ text, rows, lines, ragged, strayQuotes }) => {
  expect(readAll(text)).toEqual({ names: ["A", "B"], rows, lines, ragged, strayQuotes });
});

const quoteCell = (text: string, always: boolean): string =>
  always || /[",\r\n]/u.test(text) || text === "" ? `"${text.replaceAll('"', '""')}"` : text;

describe("rendering and reading", () => {
  const anyCell = fc.oneof(
    fc.string({ unit: "binary", maxLength: 8 }),
    fc.string({ unit: fc.constantFrom('"', ",", "\n", "\r", "a", " ", "é"), maxLength: 8 }),
  );
  const anyTable = fc.integer({ min: 1, max: 4 }).chain((width) =>
    fc.array(fc.array(anyCell, { minLength: width, maxLength: width }), {
      minLength: 1,
      maxLength: 12,
    }),
  );
  test.for([
    { lineEnd: "\n", always: false },
    { lineEnd: "\r\n", always: false },
    { lineEnd: "\r", always: true },
  ])("give the same cells back with line end $lineEnd", ({ lineEnd, always }) => {
    fc.assert(
      fc.property(anyTable, (rows) => {
        const names = (rows[0] ?? []).map((_, column) => `C${column}`);
        const text = [names, ...rows.map((row) => row.map((cell) => quoteCell(cell, always)))]
          .map((row) => row.join(","))
          .join(lineEnd);
        expect(readAll(text).rows).toEqual(rows);
      }),
      { numRuns: 300 },
    );
  });
});

test("many different cells keep their numbers while the column grows", () => {
  const cells = Array.from({ length: 5_000 }, (_, row) => String((row * 7_919) % 3_001));
  expect(readAll(`A,B\n${cells.map((cell) => `${cell},x`).join("\n")}`).rows).toEqual(
    cells.map((cell) => [cell, "x"]),
  );
});

test("the bytes given are left as they are", () => {
  const bytes = encoder.encode('A\n"a""b"\n');
  const before = bytes.slice();
  const header = readCsvHeader("a.csv", bytes);
  invariant(header.ok, "the header is read");
  readCsvRows("a.csv", header.value, { isWanted: () => true });
  expect(bytes).toEqual(before);
});
