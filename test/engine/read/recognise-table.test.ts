import { expect, test } from "vitest";

import type { ReturnModel } from "../../../runtime/return-model.ts";

import { checkFiles, readTables } from "../../../engine/index.ts";
import { recogniseTable } from "../../../engine/read/recognise-table.ts";
import { fileOf, pondModel, swimColumns } from "../model.ts";

const tell = (names: readonly string[], model: ReturnModel = pondModel): string => {
  const found = recogniseTable(model, names, "CSV");
  switch (found.kind) {
    case "recognised":
      return found.table.name;
    case "ambiguous":
      return found.tables.map(({ name }) => name).join(" or ");
    case "unknown":
      return `unknown, ${found.nearest === undefined ? "far" : `${found.nearest.matched} of ${found.nearest.table.name}`}`;
  }
};

test.for([
  { columns: "CHILD,SEX,DOB", is: "Header" },
  { columns: "DOB,CHILD,SEX", is: "Header" },
  { columns: "CHILD,SAID", is: "Words" },
  { columns: swimColumns, is: "Swims" },
  { columns: "child,sex,dob", is: "Header" },
  { columns: "CHILD,SEX", is: "Header" },
  { columns: "CHILD,SEX,DOB,NOTES,MORE", is: "Header" },
  { columns: "CHILD,DAY,STROKE", is: "Swims" },
  { columns: "CHILD", is: "Words" },
  { columns: "CHILD,LENGTHS", is: "unknown, 2 of Swims" },
  { columns: "LENGTHS,POND", is: "unknown, 2 of Swims" },
  { columns: "FISH,FOWL", is: "unknown, far" },
  { columns: "", is: "unknown, far" },
])("columns $columns are of $is", ({ columns, is }) => {
  expect(tell(columns.split(","))).toBe(is);
});

const [header, swims, words] = pondModel.tables;
const twins: ReturnModel = {
  ...pondModel,
  tables: [header, words, words && { ...words, name: "Echoes" }].filter(
    (table) => table !== undefined,
  ),
};

test("two tables that fit equally well are both named", () => {
  expect(tell(["CHILD", "SAID"], twins)).toBe("Words or Echoes");
  expect(tell(["CHILD", "said", "X"], twins)).toBe("Words or Echoes");
  const read = readTables([fileOf("w.csv", "CHILD,SAID\n")], twins);
  expect(read.ok ? [] : read.error).toEqual([
    {
      code: "CHECK_TABLE_AMBIGUOUS",
      message: "w.csv could be Words or Echoes: its columns fit both equally well.",
      fix: "Give it all the columns of the table that it holds.",
      place: { file: "w.csv" },
    },
  ]);
  expect(swims?.name).toBe("Swims");
});

test.for([
  {
    name: "an object of tables",
    file: fileOf(
      "all.json",
      '{"header": [{"CHILD": "A1", "SEX": "M", "DOB": "2015-02-01"}], "Words": [{"CHILD": "A1"}]}',
    ),
    rows: { Header: 1, Words: 1 },
  },
  {
    name: "a list named by its file",
    file: fileOf("in/words.json", '[{"CHILD": "A1"}]'),
    rows: { Words: 1 },
  },
  {
    name: "a list named by the table's file name",
    file: fileOf("pond_header.json", "[]"),
    rows: { Header: 0 },
  },
  {
    name: "a list told by its columns",
    file: fileOf("x.json", '[{"CHILD": "A1", "SEX": "M"}, {"DOB": "2015-02-01"}]'),
    rows: { Header: 2 },
  },
])("JSON: $name", ({ file, rows }) => {
  const result = checkFiles([file], pondModel);
  expect(result.ok ? result.value.summary.rows : result.error).toEqual(rows);
});

test("rows of JSON have the line on which they start", () => {
  const text =
    '{\n "Words": [\n  {"CHILD": "A1", "SAID": "}{ \\" ["},\n  {\n   "CHILD": "A2"},\n {"CHILD": "A3", "X": [{"a": {}}]}\n ]\n}';
  const read = readTables([fileOf("w.json", text)], pondModel);
  expect(read.ok ? read.value.tables.map(({ lines }) => [...lines]) : read.error).toEqual([
    [3, 4, 6],
  ]);
});
