import { describe, expect, test } from "vitest";

import { readTables, type GivenColumn, type GivenTable } from "../../../engine/index.ts";
import { invariant } from "../../../runtime/result.ts";
import type { ReturnModel } from "../../../runtime/return-model.ts";
import { fileOf, pondModel } from "../model.ts";
import { censusText, checked, checkedText, childrenText, shippedReturn } from "./returns.ts";

const census = shippedReturn("dfe:cin-census@2024");
const children = shippedReturn("dfe:ssda903@2026");

const tablesOf = (model: ReturnModel, text: string): ReadonlyMap<string, GivenTable> => {
  const read = readTables([fileOf("return.xml", text)], model);
  invariant(read.ok, JSON.stringify(read));
  return new Map(read.value.tables.map((table) => [table.name, table]));
};

const values = (column: GivenColumn): readonly unknown[] =>
  Array.from(column.cells, (cell) => column.values[cell]);

/** A table as a list of its rows, its columns and keys by name. */
const rowsOf = (table: GivenTable | undefined): unknown => {
  if (table === undefined) return undefined;
  const columns = [...table.columns, ...(table.linkKeys ?? [])];
  return Array.from({ length: table.rows }, (_, row) =>
    Object.fromEntries(
      columns
        .map((column) => [column.name, values(column)[row]])
        .filter(([, value]) => value !== ""),
    ),
  );
};

describe("a census", () => {
  const tables = tablesOf(census, censusText);

  test("gives one table for each group, in the order of the return", () => {
    expect([...tables].map(([name, { rows, form }]) => [name, rows, form])).toEqual([
      ["Header", 1, "XML"],
      ["CollectionDetails", 1, "XML"],
      ["Source", 1, "XML"],
      ["Children", 1, "XML"],
      ["Child", 2, "XML"],
      ["ChildIdentifiers", 2, "XML"],
      ["ChildCharacteristics", 2, "XML"],
      ["Disabilities", 1, "XML"],
      ["CINdetails", 3, "XML"],
      ["Assessments", 3, "XML"],
      ["FactorsIdentifiedAtAssessment", 1, "XML"],
      ["CINPlanDates", 1, "XML"],
      ["Section47", 1, "XML"],
      ["ChildProtectionPlans", 1, "XML"],
      ["Reviews", 1, "XML"],
    ]);
  });

  test("gives each row its values and the keys that rules link by", () => {
    expect(rowsOf(tables.get("Assessments"))).toEqual([
      {
        AssessmentActualStartDate: "2023-05-09",
        AssessmentAuthorisationDate: "2023-06-01",
        LAchildID: "fern-and-otter-1",
        CINdetailsID: "1",
        AssessmentID: "1",
      },
      {
        AssessmentActualStartDate: "2023-07-03",
        LAchildID: "fern-and-otter-1",
        CINdetailsID: "1",
        AssessmentID: "2",
      },
      {
        AssessmentActualStartDate: "2024-02-05",
        LAchildID: "heron-2",
        CINdetailsID: "3",
        AssessmentID: "3",
      },
    ]);
    expect(rowsOf(tables.get("Reviews"))).toEqual([
      {
        CPPreviewDate: ["2024-02-20", "2024-03-20"],
        LAchildID: "fern-and-otter-1",
        CINdetailsID: "2",
        CPPID: "1",
      },
    ]);
    expect(rowsOf(tables.get("FactorsIdentifiedAtAssessment"))).toEqual([
      {
        AssessmentFactors: ["2B", "4A"],
        LAchildID: "fern-and-otter-1",
        CINdetailsID: "1",
        AssessmentID: "1",
      },
    ]);
    expect(rowsOf(tables.get("Disabilities"))).toEqual([
      { Disability: ["HAND", "AUT"], LAchildID: "fern-and-otter-1" },
    ]);
  });

  test("gives no person's key to what is about the file", () => {
    expect(rowsOf(tables.get("Source"))).toEqual([
      {
        SourceLevel: "L",
        LEA: "999",
        SoftwareCode: "Pen & paper",
        SerialNo: "001",
        DateTime: "2024-05-01T09:30:00",
      },
    ]);
  });

  test("links each row to the row around it", () => {
    const parents = [...tables].map(([name, { parentRows }]) => [
      name,
      parentRows === undefined ? undefined : [...parentRows],
    ]);
    expect(Object.fromEntries(parents)).toEqual({
      Header: undefined,
      CollectionDetails: [0],
      Source: [0],
      Children: undefined,
      Child: [0, 0],
      ChildIdentifiers: [0, 1],
      ChildCharacteristics: [0, 1],
      Disabilities: [0],
      CINdetails: [0, 0, 1],
      Assessments: [0, 0, 2],
      FactorsIdentifiedAtAssessment: [0],
      CINPlanDates: [0],
      Section47: [1],
      ChildProtectionPlans: [1],
      Reviews: [0],
    });
  });

  test("remembers the line of every row and every element", () => {
    const details = tables.get("CINdetails");
    expect([...(details?.lines ?? [])]).toEqual([33, 55, 88]);
    const closed = details?.columns.find(({ name }) => name === "CINclosureDate");
    expect([...(closed?.lines ?? [])]).toEqual([37, 0, 0]);
  });

  test("has no finding and lacks nothing", () => {
    const result = checkedText(census, censusText);
    expect([result.findings, result.notes, result.notRun]).toEqual([[], [], []]);
  });
});

describe("an SSDA903 return", () => {
  const tables = tablesOf(children, childrenText);

  test("carries what is said once of a child down to its rows", () => {
    expect(rowsOf(tables.get("Reviews"))).toEqual([
      { CHILD: "F1", DOB: "29/02/2008", REVIEW: "14/07/2025", REVIEW_CODE: "PN1" },
      { CHILD: "F1", DOB: "29/02/2008", REVIEW: "12/01/2026", REVIEW_CODE: "PN0" },
    ]);
    expect(rowsOf(tables.get("Episodes"))).toMatchObject([
      { CHILD: "F1", DECOM: "06/01/2025", PLACE: "U1", REC: "X1" },
      { CHILD: "F1", DECOM: "06/10/2025", PLACE: "U1" },
    ]);
  });

  test("finds the tables whose columns stand loose among a child's", () => {
    expect(rowsOf(tables.get("OC3"))).toEqual([
      { CHILD: "F1", DOB: "29/02/2008", IN_TOUCH: "YES", ACTIV: "F1", ACCOM: "B1" },
    ]);
    expect(rowsOf(tables.get("AD1"))).toMatchObject([{ CHILD: "G2", SEX_ADOPTR: "MF" }]);
  });

  test("takes the flag that only XML carries for a row of its table", () => {
    expect(rowsOf(tables.get("UASC"))).toEqual([{ CHILD: "F1", SEX: "F", DOB: "29/02/2008" }]);
    expect(rowsOf(tables.get("Header"))).toMatchObject([{ UASC: "1" }, { CHILD: "G2" }]);
  });

  test("has no keys that its own columns are", () => {
    expect([...tables.values()].map(({ linkKeys, parentRows }) => linkKeys ?? parentRows)).toEqual(
      Array.from(tables, () => undefined),
    );
  });

  test("has no finding; what the form does not carry is told", () => {
    const result = checkedText(children, childrenText);
    expect([result.findings, result.notes]).toEqual([
      [],
      ["Not given, so not checked: SWEpisodes."],
    ]);
  });

  test("tells a fault of the child once, and not on each of its rows", () => {
    const result = checkedText(
      children,
      childrenText.replace("<DOB>29/02/2008</DOB>", "<DOB>29/02/2009</DOB>"),
    );
    expect(result.findings).toEqual([
      {
        rule: "INVALID_DATE",
        item: "dfe:ssda903-dob@1.0.0",
        severity: "error",
        file: "return.xml",
        table: "Header",
        row: 0,
        line: 9,
        fields: ["DOB"],
        message:
          "DOB holds a date that the calendar does not have, or that is written another way.",
        fix: "Write a date of the calendar as dd/mm/yyyy.",
      },
    ]);
  });

  test("still needs what each of its tables needs", () => {
    const text = childrenText.replace("<REVIEW>14/07/2025</REVIEW>", "");
    expect(checkedText(children, text).findings).toMatchObject([
      { rule: "VALUE_MISSING", table: "Reviews", row: 0, line: 20, fields: ["REVIEW"] },
    ]);
  });
});

describe("files in several forms", () => {
  const reviews = fileOf(
    "reviews.csv",
    "CHILD,DOB,REVIEW,REVIEW_CODE\nF1,29/02/2008,01/03/2026,PN1\n",
  );

  test("that have the same table are told, by name", () => {
    const result = checked(children, fileOf("all.xml", childrenText), reviews);
    expect(result.findings.map(({ rule, message }) => [rule, message])).toEqual([
      ["TABLE_TWICE", "Reviews is in two places: all.xml and reviews.csv."],
    ]);
  });

  test("go together when the XML has no row of the table", () => {
    const text = childrenText.replaceAll(/<AREVIEW>[^]*?<\/AREVIEW>/gu, "");
    const result = checked(children, fileOf("all.xml", text), reviews);
    expect(result.findings).toEqual([]);
    expect(result.summary.rows["Reviews"]).toBe(1);
  });

  test("of one census are each told as the other's double", () => {
    const result = checked(census, fileOf("a.xml", censusText), fileOf("b.xml", censusText));
    expect(new Set(result.findings.map(({ rule }) => rule))).toEqual(new Set(["TABLE_TWICE"]));
    expect(result.findings).toHaveLength(15);
  });
});

test.for([
  {
    name: "another return's file",
    model: census,
    text: childrenText,
    reason:
      "its root element is EXPSSDA903, which is that of the children looked after return (SSDA903); that of this return is Message",
  },
  {
    name: "the census where the SSDA903 is asked for",
    model: children,
    text: censusText,
    reason:
      "its root element is Message, which is that of the children in need census, or of another census in that form; that of this return is EXPSSDA903",
  },
  {
    name: "a return without an XML form",
    model: pondModel,
    text: "<pond/>",
    reason: "its root element is pond; this return has no XML form",
  },
])("$name is not recognised, and told for what it looks like", ({ model, text, reason }) => {
  const read = readTables([fileOf("odd.xml", text)], model);
  expect(read.ok ? [] : read.error.map(({ code, message }) => [code, message])).toEqual([
    ["CHECK_NOTHING_FOUND", `None of the files is a table of this return.\nodd.xml: ${reason}.`],
  ]);
});
