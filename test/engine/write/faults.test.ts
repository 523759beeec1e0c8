import { expect, test } from "vitest";

import { readTables, type GivenTable } from "../../../engine/index.ts";
import { setLinksApart, withLinkColumns } from "../../../engine/write/link-keys.ts";
import { writeReturn } from "../../../engine/write/write-return.ts";
import { invariant } from "../../../runtime/result.ts";
import type { ReturnModel } from "../../../runtime/return-model.ts";
import { fileOf, pondModel } from "../model.ts";
import { shippedReturn } from "../read-xml/returns.ts";

const ssda903 = shippedReturn("dfe:ssda903@2026");
const census = shippedReturn("dfe:cin-census@2024");

type Files = Readonly<Record<string, unknown>>;

/** Reads texts as CSV, and everything else as JSON. */
const tablesOf = (model: ReturnModel, files: Files): readonly GivenTable[] => {
  const given = Object.entries(files).map(([name, file]) =>
    fileOf(name, typeof file === "string" ? file : JSON.stringify(file)),
  );
  const read = readTables(given, withLinkColumns(model));
  invariant(read.ok, `the files can be read: ${JSON.stringify(read)}`);
  return setLinksApart(read.value.tables, model);
};

const header = "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\nA1,F,14/02/2011,WBRI,UN1,,\n";
const twice = `${header}A1,F,14/02/2011,WBRI,UN1,,\n`;

const people = {
  "ids.csv": "LAchildID,UPN,GenderCurrent\nA1,A000000000001,2\n",
  "who.csv": "LAchildID,Ethnicity\nA1,WBRI\n",
  "need.csv":
    "LAchildID,CINdetailsID,CINreferralDate,ReferralSource,ReferralNFA\nA1,r1,2024-01-02,1A,0\n",
};

test.for<{
  readonly name: string;
  readonly model: ReturnModel;
  readonly form: "csv" | "xml";
  readonly files: Files;
  readonly said: readonly string[];
}>([
  {
    name: "a form that the return does not have",
    model: pondModel,
    form: "xml",
    files: { "w.csv": "CHILD,SAID\nA1,x\n" },
    said: ["WRITE_FORM_NOT_OFFERED examples:pond@2026.0.0 has no XML form. @"],
  },
  {
    name: "a table in two files",
    model: ssda903,
    form: "csv",
    files: { "a.csv": header, "b.csv": header },
    said: ["WRITE_TABLE_TWICE Header was given more than once. @b.csv:- /Header"],
  },
  {
    name: "a list where a value belongs",
    model: ssda903,
    form: "csv",
    files: { "h.json": { Header: [{ CHILD: "A1", SEX: ["F"], DOB: "2011-02-14" }] } },
    said: [
      "WRITE_VALUE_NOT_HELD Header SEX holds a list or an object where one value belongs. @h.json:1 /Header/0/SEX",
    ],
  },
  {
    name: "a value that would become another",
    model: ssda903,
    form: "csv",
    files: { "h.json": { Header: [{ CHILD: "A1", SEX: "F", DOB: "14/02/2011" }] } },
    said: [
      "WRITE_VALUE_NOT_HELD Header DOB holds a value that would be read as another one in CSV. @h.json:1 /Header/0/DOB",
    ],
  },
  {
    name: "half a pair of surrogates",
    model: ssda903,
    form: "csv",
    files: { "h.json": '{"Header": [{"CHILD": "\\uD800", "SEX": "F", "DOB": null}]}' },
    said: [
      "WRITE_VALUE_NOT_HELD Header CHILD holds a character that CSV cannot carry. @h.json:1 /Header/0/CHILD",
    ],
  },
  {
    name: "a character that is none in XML, in two rows",
    model: ssda903,
    form: "xml",
    files: { "h.csv": "CHILD,SEX,DOB,ETHNIC,UPN\nA1,F,\u0001,WBRI,UN1\nA2,F,\u0001,WBRI,UN1\n" },
    said: [
      "WRITE_VALUE_NOT_HELD Header DOB holds a character that XML cannot carry. So it is in 2 rows, of which this is the first. @h.csv:2 /Header/0/DOB",
    ],
  },
  {
    name: "nobody at all",
    model: ssda903,
    form: "xml",
    files: { "h.csv": header.split("\n")[0] ?? "" },
    said: ["WRITE_ROW_MISSING EXPSSDA903 has no Header, which must stand in it. @- /EXPSSDA903"],
  },
  {
    name: "a table that XML does not carry",
    model: ssda903,
    form: "xml",
    files: {
      "h.csv": header,
      "s.csv": "CHILD,DOB,SW_ID,SW_DECOM,SW_DEC,SW_REASON\nA1,14/02/2011,S1,01/05/2025,,\n",
    },
    said: [
      "WRITE_TABLE_NOT_CARRIED SWEpisodes has rows, and the XML form of this return does not carry the table. @s.csv:1 /SWEpisodes",
    ],
  },
  {
    name: "someone who is not listed, someone listed twice",
    model: ssda903,
    form: "xml",
    files: {
      "h.csv": twice,
      "r.csv": "CHILD,DOB,REVIEW,REVIEW_CODE\nA1,,01/05/2025,PN1\nB2,,01/05/2025,PN1\n",
    },
    said: [
      "WRITE_ROW_NOT_PLACED Reviews CHILD names someone whom Header lists more than once. @r.csv:2 /Reviews/0/CHILD",
      "WRITE_ROW_NOT_PLACED Reviews CHILD names nobody whom Header lists. @r.csv:3 /Reviews/1/CHILD",
    ],
  },
  {
    name: "what two tables say differently, and two rows where there is one place",
    model: ssda903,
    form: "xml",
    files: {
      "h.csv": header,
      "o.csv": "CHILD,DOB,IN_TOUCH,ACTIV,ACCOM\nA1,15/02/2011,YES,F1,B1\nA1,,YES,F1,B1\n",
    },
    said: [
      "WRITE_SAID_OTHERWISE OC3 DOB says something else than Header, and XML says it once for each person. @o.csv:2 /OC3/0/DOB",
      "WRITE_ROW_TOO_MANY OC3 stands more than once in one place. @o.csv:3 /OC3/1",
    ],
  },
  {
    name: "a row that would not show",
    model: ssda903,
    form: "xml",
    files: { "h.csv": header, "o.csv": "CHILD,DOB,IN_TOUCH,ACTIV,ACCOM\nA1,14/02/2011,,,\n" },
    said: [
      "WRITE_ROW_NOT_CARRIED OC3 has nothing to say of its own, and XML would not show that it is there. @o.csv:2 /OC3/0",
    ],
  },
  {
    name: "a required element that is blank",
    model: census,
    form: "xml",
    files: { ...people, "who.csv": "LAchildID,Ethnicity\nA1,\n" },
    said: [
      "WRITE_VALUE_MISSING ChildCharacteristics Ethnicity is blank, and its element must hold a value. @who.csv:2 /ChildCharacteristics/0/Ethnicity",
    ],
  },
  {
    name: "rows that stand nowhere, or could stand in several places",
    model: census,
    form: "xml",
    files: {
      ...people,
      "need.csv": `${people["need.csv"]}A1,r2,2024-02-02,1A,0\n`,
      "s47.json": {
        Section47: [
          { CINdetailsID: "r9", S47ActualStartDate: "2024-01-03", ICPCnotRequired: true },
          { CINdetailsID: null, S47ActualStartDate: "2024-01-03", ICPCnotRequired: true },
        ],
        CINPlanDates: [{ LAchildID: "A1", CINPlanStartDate: "2024-01-03" }],
        Reviews: [{ CPPID: "p1", CPPreviewDate: ["2024-01-03"] }],
      },
    },
    said: [
      "WRITE_ROW_NOT_PLACED CINPlanDates could stand in several rows of CINdetails. @s47.json:1 /CINPlanDates/0",
      "WRITE_ROW_NOT_PLACED Section47 stands in no row of CINdetails. So it is in 2 rows, of which this is the first. @s47.json:1 /Section47/0",
      "WRITE_ROW_NOT_PLACED Reviews has rows, and no ChildProtectionPlans was given for them to stand in. @s47.json:1 /Reviews",
    ],
  },
  {
    name: "a table without a link, and one too many of another",
    model: census,
    form: "xml",
    files: {
      ...people,
      "who.csv": "LAchildID,Ethnicity\nA1,WBRI\nA1,WBRI\n",
      "s47.csv":
        "S47ActualStartDate,InitialCPCtarget,DateOfInitialCPC,ICPCnotRequired\n2024-01-03,,,1\n",
    },
    said: [
      "WRITE_ROW_NOT_PLACED Section47 has no column that says in which CINdetails its rows stand. @s47.csv:1 /Section47",
      "WRITE_ROW_TOO_MANY ChildCharacteristics stands more than once in one place. @who.csv:3 /ChildCharacteristics/1",
    ],
  },
])("$name", ({ model, form, files, said }) => {
  const result = writeReturn(tablesOf(model, files), model, form);
  const problems = result.ok ? [] : result.error;
  const shown = problems.map(({ code, message, place }) => {
    const where = place?.file === undefined ? "-" : `${place.file}:${place.line ?? "-"}`;
    return `${code} ${message} @${place === undefined ? "" : `${where} ${place.pointer ?? ""}`}`;
  });
  expect(shown).toEqual(said);
});
