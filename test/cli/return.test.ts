import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { afterAll, beforeAll, expect, test } from "vitest";

import type { ProvisionedRegistry, Workplace } from "./run-chorus.ts";
import { createWorkplace, provisionRegistry } from "./run-chorus.ts";

let registry: ProvisionedRegistry;

beforeAll(async () => {
  registry = await provisionRegistry();
});

afterAll(() => registry.remove());

const extract: Readonly<Record<string, string>> = {
  "children.csv":
    "LAchildID,UPN,UPNunknown,PersonBirthDate,ExpectedPersonBirthDate,GenderCurrent\nA1,A000000000001,,29/02/2012,,2\nB2,,UN1,,2024-06-30,0\n",
  "ethnicity.csv": "LAchildID,Ethnicity\nB2,NOBT\nA1,WBRI\n",
  "disabilities.csv": "LAchildID,Disability\nA1,HAND\nA1,AUT\n",
  "need.csv":
    "LAchildID,CINdetailsID,CINreferralDate,ReferralSource,PrimaryNeedCode,ReferralNFA\nB2,r2,2024-02-01,3A,N1,0\nA1,r1,02/05/2023,1A,N1,false\n",
  "assessments.json": JSON.stringify({
    Assessments: [
      { CINdetailsID: "r1", AssessmentID: 7, AssessmentActualStartDate: "2023-05-09" },
      { CINdetailsID: "r2", AssessmentID: 8, AssessmentActualStartDate: "2024-02-05" },
    ],
    FactorsIdentifiedAtAssessment: [{ AssessmentID: 7, AssessmentFactors: ["2B", "4A"] }],
  }),
};

const giveExtract = (
  { folder }: Workplace,
  changes: Readonly<Record<string, string>> = {},
): void => {
  mkdirSync(join(folder, "extract"));
  for (const [name, text] of Object.entries({ ...extract, ...changes }))
    writeFileSync(join(folder, "extract", name), text);
};

const census = ["return", "build", "--return", "dfe:cin-census@2024", "--release", "2026.2"];
const toXml = [...census, "--from", "extract", "--form", "xml", "--out", "census.xml"];

test("a local extract becomes a census without findings", async () => {
  using place = createWorkplace(registry.data);
  giveExtract(place);
  writeFileSync(join(place.folder, "header.json"), '{"LEA": "999", "SoftwareCode": "Fern"}');
  const built = await place.chorus(
    ...toXml,
    "--header-file",
    "header.json",
    "--header",
    "SoftwareCode=Fern & otter",
  );
  expect(built).toEqual({ code: 0, out: "", err: "13 rows written to census.xml.\n" });
  const text = readFileSync(join(place.folder, "census.xml"), "utf8");
  await expect(text).toMatchFileSnapshot("../golden/write/census.xml");
  const checked = await place.chorus(
    "check",
    "census.xml",
    "--return",
    "dfe:cin-census@2024",
    "--release",
    "2026.2",
    "--checks",
    "structure",
    "--format",
    "csv",
  );
  expect([checked.code, checked.out.split("\n").length]).toEqual([0, 2]);
});

test("a return as XML becomes CSV files, and these become the same XML", async () => {
  using place = createWorkplace(registry.data);
  writeFileSync(
    join(place.folder, "first.xml"),
    readFileSync("test/fixtures/ssda903-2026.xml", "utf8"),
  );
  const build = ["return", "build", "--return", "dfe:ssda903@2026", "--release", "2026.2"];
  const csv = await place.chorus(...build, "--from", "first.xml", "--form", "csv", "--out", "csv");
  expect(csv).toEqual({ code: 0, out: "", err: "13 rows written to csv in 10 files.\n" });
  const again = ["--from", "csv", "--form", "xml", "--out", "second.xml"];
  expect((await place.chorus(...build, ...again)).code).toBe(0);
  const check = ["--return", "dfe:ssda903@2026", "--release", "2026.2", "--checks", "structure"];
  expect((await place.chorus("check", "csv", ...check)).code).toBe(0);
  expect((await place.chorus("check", "second.xml", ...check)).code).toBe(0);
  const whole = await place.chorus(...build, "--from", "csv", "--form", "csv", "--out", "csv");
  expect([whole.code, whole.err.split("\n")[0]]).toEqual([2, "USAGE: HERE/csv exists already."]);
});

const header = ["--header", "LEA=999"];

test.for([
  { name: "no header", words: [], says: "VALUE_MISSING  Value missing: 1\n  LEA" },
  { name: "a code of another list", words: header, says: "CODE_NOT_IN_LIST" },
])("$name: findings, and nothing is written", async ({ words, says }) => {
  using place = createWorkplace(registry.data);
  giveExtract(
    place,
    words === header ? { "ethnicity.csv": "LAchildID,Ethnicity\nB2,X\nA1,WBRI\n" } : {},
  );
  const { code, out, err } = await place.chorus(...toXml, ...words);
  expect([code, err]).toEqual([
    1,
    "Nothing was written: mend what is told, or write it so with --with-findings.\n",
  ]);
  expect(out).toContain(says);
  expect(existsSync(join(place.folder, "census.xml"))).toBe(false);
});

test("--with-findings writes what the form can hold", async () => {
  using place = createWorkplace(registry.data);
  giveExtract(place, { "ethnicity.csv": "LAchildID,Ethnicity\nB2,X\nA1,WBRI\n" });
  const { code, out } = await place.chorus(...toXml, ...header, "--with-findings");
  expect([code, out.includes("CODE_NOT_IN_LIST")]).toEqual([0, true]);
  const text = readFileSync(join(place.folder, "census.xml"), "utf8");
  expect(text).toContain("<Ethnicity>X</Ethnicity>");
});

test("what cannot stand in the form is a problem with its place", async () => {
  using place = createWorkplace(registry.data);
  giveExtract(place, { "ethnicity.csv": "LAchildID,Ethnicity\nA1,WBRI\n" });
  const { code, err } = await place.chorus(...toXml, ...header);
  expect([code, err]).toEqual([
    2,
    [
      "WRITE_ROW_MISSING: Child has no ChildCharacteristics, which must stand in it.",
      "  where: extract/children.csv:3 at /Child/1",
      "  fix:   Give a row of ChildCharacteristics for it.",
      "",
    ].join("\n"),
  ]);
  expect(existsSync(join(place.folder, "census.xml"))).toBe(false);
});

test.for([
  { words: ["return"], says: "Say what to do with a return." },
  { words: ["return", "make"], says: 'There is no "return make".' },
  { words: ["return", "build"], says: "--return is missing." },
  { words: [...census], says: "--from is missing." },
  { words: [...census, "--from", "x"], says: "--form is missing." },
  { words: [...census, "--from", "x", "--form", "xml"], says: "--out is missing." },
  {
    words: [...census, "--from", "x", "--form", "csv", "--out", "y"],
    says: "WRITE_FORM_NOT_OFFERED: dfe:cin-census@2024.1.0 has no CSV form.",
  },
  {
    words: [...toXml, "--header", "COLOUR=red"],
    says: "WRITE_HEADER_INVALID: dfe:cin-census@2024.1.0 has no COLOUR in its header.",
  },
  { words: [...toXml, "--header", "LEA"], says: "--header takes NAME=VALUE" },
  { words: [...toXml, "--header-file", "nowhere.json"], says: "nowhere.json cannot be read." },
])("$words is told in words", async ({ words, says }) => {
  using place = createWorkplace(registry.data);
  giveExtract(place);
  const { code, err } = await place.chorus(...words);
  expect([code, err.includes(says)]).toEqual([2, true]);
});
