import { writeXlsx } from "hucre/xlsx";
import { expect, test } from "vitest";

import { withSheetsOfWorkbooks } from "../../../engine/reference/workbook-files.ts";

const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

test("each sheet is a file of its own, with every row on the line of its number", async () => {
  const bytes = await writeXlsx({
    sheets: [
      {
        name: "List 1",
        rows: [
          ["Made up"],
          [],
          ["Child\nUnique ID", 'Said "so"', "Seen", null],
          ["A1", "one, two", new Date("2025-02-01T00:00:00Z"), null],
          [null, null, null, null],
          ["A2", "first\r\nsecond", true, null],
        ],
      },
      { name: "Empty", rows: [] },
    ],
  });
  const csv = { name: "a.csv", bytes: new TextEncoder().encode("A\n1\n") };
  const found = await withSheetsOfWorkbooks([csv, { name: "book.xlsx", bytes }]);
  expect(found.ok && found.value.map((file) => [file.name, textOf(file.bytes)])).toEqual([
    ["a.csv", "A\n1\n"],
    [
      "book.xlsx, List 1",
      '\n\nChild Unique ID,"Said ""so""",Seen\nA1,"one, two",2025-02-01\n\nA2,first second,true\n',
    ],
  ]);
});

test("a file that only begins like a workbook is refused in words", async () => {
  const bytes = new TextEncoder().encode("PK\u0003\u0004 and nothing more");
  const found = await withSheetsOfWorkbooks([{ name: "bad.xlsx", bytes }]);
  expect(found.ok ? [] : found.error.map(({ code, message }) => [code, message])).toEqual([
    ["CHECK_FILE_FORMAT", "bad.xlsx cannot be read as an Excel workbook."],
  ]);
});
