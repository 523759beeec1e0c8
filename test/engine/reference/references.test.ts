import { describe, expect, test } from "vitest";
import { writeXlsx } from "hucre/xlsx";

import { derivePlacements } from "../../../engine/reference/derive-placements.ts";
import { addDerivedColumns } from "../../../engine/reference/derived-columns.ts";
import { placeProviders } from "../../../engine/reference/place-providers.ts";
import type { ReferencesRead } from "../../../engine/reference/read-references.ts";
import { readReferences } from "../../../engine/reference/read-references.ts";
import { readRuleInputs } from "../../../engine/reference/rule-inputs.ts";
import type { GivenFile, GivenTable } from "../../../engine/read/given-table.ts";
import { invariant } from "../../../runtime/result.ts";
import type { ReturnModel, TableModel } from "../../../runtime/return-model.ts";
import { date, returnOf, table, text } from "../../codegen/expression/small-return.ts";
import { givenOf } from "../rules/given.ts";

const providers = table(
  "providers",
  [text("URN"), text("PLACE_CODES"), text("POSTCODE"), date("REG_END")],
  { keys: [{ name: "provider", columns: ["URN"] }] },
);
const postcodes = table("postcodes", [text("POSTCODE"), text("LA_CODE")], {
  keys: [{ name: "postcode", columns: ["POSTCODE"] }],
});
const lists: readonly TableModel[] = [providers, postcodes];

const derived = (name: string) => ({ ...text(name), carriedBy: [] });
const model: ReturnModel = returnOf(2026, [
  table("Episodes", [text("CHILD"), date("DECOM"), derived("PL_LA"), derived("PL_WHERE")], {
    keys: [{ name: "episode", columns: ["CHILD", "DECOM"] }],
  }),
  table("Reviews", [text("CHILD")]),
]);

const csv = (name: string, ...lines: readonly string[]): GivenFile => ({
  name,
  bytes: new TextEncoder().encode(`${lines.join("\n")}\n`),
});

const read = async (...files: readonly GivenFile[]): Promise<ReferencesRead> => {
  const found = await readReferences(files, { lists, model });
  invariant(found.ok, JSON.stringify(found));
  return found.value;
};

/** A table as rows of texts, column names first. */
const rowsOf = ({ columns, rows }: GivenTable): readonly (readonly unknown[])[] => [
  columns.map(({ name }) => name),
  ...Array.from({ length: rows }, (_row, row) =>
    columns.map(({ cells, values }) => values[cells[row] ?? 0]),
  ),
];

describe("a list is told by its columns", () => {
  test.for([
    { name: "under its own names", header: "URN,PLACE_CODES", columns: ["URN", "PLACE_CODES"] },
    {
      name: "under the headings of one year's publication",
      header: "Setting address postcode,Urn,Placement code",
      columns: ["URN", "PLACE_CODES", "POSTCODE"],
    },
    {
      name: "under those of another",
      header: "Provider Placement Code,Closed Date,URN",
      columns: ["URN", "PLACE_CODES", "REG_END"],
    },
  ])("$name", async ({ header, columns }) => {
    const [list] = (await read(csv("p.csv", header, "a,b,c"))).lists;
    expect([list?.model.name, list?.given.columns.map(({ name }) => name)]).toEqual([
      "providers",
      columns,
    ]);
  });

  test("its key alone will do when it has nothing else", async () => {
    const { lists: found } = await read(csv("known.csv", "pcds", "AB1 2CD"));
    expect(found.map(({ model: { name }, given }) => [name, rowsOf(given)])).toEqual([
      ["postcodes", [["POSTCODE"], ["AB1 2CD"]]],
    ]);
  });

  test("what is no list is left out, and said", async () => {
    const { lists: found, notes } = await read(
      csv("x.csv", "A,B", "1,2"),
      csv("y.csv", "URN,X", "1,2"),
    );
    expect(found).toEqual([]);
    expect(notes.map(({ file, text: said }) => `${file}: ${said}`)).toEqual([
      "x.csv: Not a list that this return's rules use; left out.",
      "y.csv: Not a list that this return's rules use; left out.",
    ]);
  });

  test("several files of one list are one list, each with its columns", async () => {
    const { lists: found, notes } = await read(
      csv("open.csv", "URN,Setting postcode", "1,AA1", "2,"),
      csv("closed.csv", "URN,Deregistration date,Setting postcode", "3,01/02/2025,CC3"),
    );
    expect(found.map(({ given }) => [given.file, [...given.lines], rowsOf(given)])).toEqual([
      [
        "open.csv, closed.csv",
        [2, 3, 2],
        [
          ["URN", "POSTCODE", "REG_END"],
          ["1", "AA1", ""],
          ["2", "", ""],
          ["3", "CC3", "01/02/2025"],
        ],
      ],
    ]);
    expect(notes.map(({ text: said }) => said)).toEqual([
      "2 rows of the list providers.",
      "1 row of the list providers.",
    ]);
  });
});

describe("a workbook", () => {
  test("gives its sheets, below their titles, with dates as dates", async () => {
    const bytes = await writeXlsx({
      sheets: [
        {
          name: "Notes",
          rows: [["About this list"], ["Nothing here"]],
        },
        {
          name: "Providers",
          rows: [
            ["Published today"],
            [],
            ["URN", "Placement code", "Closed date", "Number", "Open"],
            ["SC1", "K2", new Date("2025-02-01T00:00:00Z"), 3, true],
            [7, "U1,U2", null, null, null],
          ],
        },
      ],
    });
    const { lists: found, notes } = await read({ name: "list.xlsx", bytes });
    expect(found.map(({ given }) => [rowsOf(given), [...given.lines]])).toEqual([
      [
        [
          ["URN", "PLACE_CODES", "REG_END"],
          ["SC1", "K2", "2025-02-01"],
          ["7", "U1,U2", ""],
        ],
        [4, 5],
      ],
    ]);
    expect(notes.map(({ file }) => file)).toEqual([
      "list.xlsx, sheet Notes",
      "list.xlsx, sheet Providers",
    ]);
  });

  test("that is damaged is told, with the file", async () => {
    const bytes = Uint8Array.of(0x50, 0x4b, 3, 4, 1, 2, 3);
    const found = await readReferences([{ name: "bad.xlsx", bytes }], { lists, model });
    expect(found.ok ? [] : found.error).toMatchObject([
      {
        code: "CHECK_FILE_FORMAT",
        message: "bad.xlsx cannot be read as an Excel workbook.",
        place: { file: "bad.xlsx" },
      },
    ]);
  });
});

test.for([
  ["nothing", ""],
  ["a quotation mark that is not closed", 'URN,X\n"1,2\n'],
] as const)("a CSV file with %s is told", async ([, bad]) => {
  const bytes = new TextEncoder().encode(bad);
  const found = await readReferences([{ name: "bad.csv", bytes }], { lists, model });
  expect(found.ok ? [] : found.error.map(({ place }) => place?.file)).toEqual(["bad.csv"]);
});

describe("columns that are worked out elsewhere", () => {
  const episodes = givenOf(
    "Episodes",
    ["CHILD", "DECOM"],
    [
      ["1", "01/05/2025"],
      ["2", "2025-06-01"],
      ["1", "02/05/2025"],
    ],
  );
  const added = async (file: GivenFile, given = episodes) => {
    const [sheet, ...others] = (await read(file)).derived;
    invariant(sheet !== undefined && others.length === 0, "the file has derived columns");
    return rowsOf(addDerivedColumns(given, sheet, model.period)).map((row) => row.slice(2));
  };

  test("come to the row by its number", async () => {
    expect(await added(csv("d.csv", "row,PL_LA", "2,C", "0,A"))).toEqual([
      ["PL_LA"],
      ["A"],
      [""],
      ["C"],
    ]);
  });

  test("come to the row by its key, however its dates are written", async () => {
    const file = csv(
      "d.csv",
      "child,DECOM,PL_LA,PL_WHERE",
      "2,01/06/2025,B,in",
      "1,2025-05-01,A,out",
      "1,2025-05-01,Z,out",
    );
    expect(await added(file)).toEqual([
      ["PL_LA", "PL_WHERE"],
      ["A", "out"],
      ["B", "in"],
      ["", ""],
    ]);
  });

  test("do not take the place of those that the return has itself", async () => {
    const own = givenOf("Episodes", ["CHILD", "DECOM", "PL_LA"], [["1", "01/05/2025", "own"]]);
    expect(await added(csv("d.csv", "row,PL_LA,PL_WHERE", "0,other,in"), own)).toEqual([
      ["PL_LA", "PL_WHERE"],
      ["own", "in"],
    ]);
    expect(await added(csv("d.csv", "row,PL_LA", "0,other"), own)).toEqual([["PL_LA"], ["own"]]);
  });

  test("of a sheet with years come to the return of each year, and not to that of another", async () => {
    const sheet = csv(
      "d.csv",
      "Collection year,CHILD,DECOM,PL_LA",
      "2026,1,01/05/2025,A",
      "2025,1,01/05/2025,before",
      "2025,2,01/06/2025,B",
    );
    expect(await added(sheet)).toEqual([["PL_LA"], ["A"], [""], [""]]);
    const inputs = async (file: GivenFile) => {
      const previous = [csv("episodes.csv", "CHILD,DECOM", "1,01/05/2025", "2,01/06/2025")];
      const files = { previous, references: [file], year: 2026 };
      const module = { return: model.ref, release: null, rules: [] };
      const found = await readRuleInputs(module, { model, references: lists }, files);
      invariant(found.ok, JSON.stringify(found));
      const { options, withDerived } = found.value.inputs;
      return [withDerived([episodes]), options?.last?.tables ?? []].map((tables) =>
        tables.map((given) => rowsOf(given).map((row) => row.slice(2).join())),
      );
    };
    expect(await inputs(sheet)).toEqual([[["PL_LA", "A", "", ""]], [["PL_LA", "before", "B"]]]);
    // An episode that goes on has the same key in both years: without a year, a row is of this year.
    expect(await inputs(csv("d.csv", "CHILD,DECOM,PL_LA", "1,01/05/2025,A"))).toEqual([
      [["PL_LA", "A", "", ""]],
      [["", "", ""]],
    ]);
    expect(await inputs(csv("d.csv", "YEAR,row,PL_LA", "2025,1,B"))).toEqual([
      [["", "", "", ""]],
      [["PL_LA", "", "B"]],
    ]);
  });

  test("need the row or the whole key", async () => {
    expect((await read(csv("d.csv", "CHILD,PL_LA", "1,A"))).derived).toEqual([]);
  });
});

const placements = (...more: readonly string[]) =>
  givenOf(
    "Episodes",
    ["HOME_POST", "PL_POST", ...more],
    [
      ["AB1 2CD", "ab1 2ce", "own"],
      ["AB12CE", "AB1 2CE", ""],
      ["AB1 2CD", "ZZ11ZZ", ""],
      ["AB1 2CD", "QQ1 1QQ", ""],
      ["", "", ""],
    ],
  );

describe("placements worked out from postcodes", () => {
  const postcodeList = {
    model: postcodes,
    given: givenOf(
      "postcodes",
      ["POSTCODE", "LA_CODE", "EASTING", "NORTHING"],
      [
        ["AB1 2CD", "E1", "400000", "300000"],
        ["AB12CE", "E2", "416093", "300000"],
        ["ZZ1 1ZZ", "W9", "", ""],
      ],
    ),
  };
  test("say authority, whether inside, and miles; what is not known is blank", () => {
    expect(
      rowsOf(derivePlacements(placements(), postcodeList, "E2")).map((row) => row.slice(2)),
    ).toEqual([
      ["PL_LA", "PL_LOCATION", "PL_DISTANCE"],
      ["E2", "IN", "10"],
      ["E2", "IN", "0"],
      ["WAL", "OUT", ""],
      ["", "", ""],
      ["", "", ""],
    ]);
  });

  test("leave out what the table has, and what only the authority tells", () => {
    const found = derivePlacements(placements("PL_LA"), postcodeList, undefined);
    expect(rowsOf(found).map((row) => row.slice(2))).toEqual([
      ["PL_LA", "PL_DISTANCE"],
      ["own", "10"],
      ["", "0"],
      ["", ""],
      ["", ""],
      ["", ""],
    ]);
  });

  test("need both postcodes", () => {
    const given = givenOf("Episodes", ["PL_POST"], [["AB1 2CD"]]);
    expect(derivePlacements(given, postcodeList, "E2")).toBe(given);
  });
});

/** A list as it was given. */
const listOf = (
  listModel: TableModel,
  columns: readonly string[],
  ...rows: readonly (readonly string[])[]
) => ({ model: listModel, given: givenOf(listModel.name, columns, rows) });

describe("the authority of providers", () => {
  const asked = table("providers", [text("URN"), text("POSTCODE"), text("LA_CODE")], {
    keys: [{ name: "provider", columns: ["URN"] }],
  });
  const published = listOf(
    asked,
    ["URN", "POSTCODE"],
    ["SC1", "ab12cd"],
    ["SC2", "ZZ9 9ZZ"],
    ["SC3", ""],
  );
  const places = listOf(postcodes, ["POSTCODE", "LA_CODE"], ["AB1 2CD", "E1"]);

  test("is that of their postcode, where a list of postcodes is given", () => {
    const { lists: found, notes } = placeProviders([published, places]);
    expect(found.map(({ given }) => rowsOf(given))[0]).toEqual([
      ["URN", "POSTCODE", "LA_CODE"],
      ["SC1", "ab12cd", "E1"],
      ["SC2", "ZZ9 9ZZ", ""],
      ["SC3", "", ""],
    ]);
    expect(notes.map(({ text: said }) => said)).toEqual([
      "The authority of 1 of 3 providers is taken from their postcodes.",
    ]);
  });

  test("is kept where the list says it", () => {
    const told = listOf(asked, ["URN", "POSTCODE", "LA_CODE"], ["SC1", "AB1 2CD", "E7"]);
    expect(placeProviders([told, places]).lists).toEqual([told, places]);
  });

  test.for([
    ["no list of postcodes", [published]],
    ["no postcode of theirs in it", [published, listOf(postcodes, ["POSTCODE", "LA_CODE"])]],
    ["one that does not tell it", [published, listOf(postcodes, ["POSTCODE"], ["AB1 2CD"])]],
  ] as const)("is not there with %s", ([, given]) => {
    expect(placeProviders(given)).toEqual({ lists: given, notes: [] });
  });
});
