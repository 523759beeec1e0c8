import { expect, test } from "vitest";

import { personalData, personalText } from "../../../registry/check/personal-text.ts";
import {
  givenNames,
  surnames,
  wordsAndNames,
  wordsAndSurnames,
} from "../../../registry/check/personal/names.ts";
import { messageOf, refusalsOf, scanText, textsIn } from "../../../registry/check/personal-scan.ts";
import { createSnapshot } from "../../../registry/model/snapshot.ts";
import { shippedItems } from "../../standard/shipped.ts";

const errors: readonly (readonly [text: string, what: string])[] = [
  ["Write to jo.bloggs@council.gov.uk today.", "an e-mail address"],
  ["The number is 943 476 5919.", "an NHS number"],
  ["NHS number: 9434765919", "an NHS number"],
  ["NI number AB 12 34 56 C", "a National Insurance number"],
  ["AB123456C", "a National Insurance number"],
  ["Her UPN is H801200001001.", "a unique pupil number"],
  ["ring 0113 496 0000", "a telephone number"],
  ["ring 07700 900123", "a telephone number"],
  ["ring 07700900123", "a telephone number"],
  ["ring +44 7700 900123", "a telephone number"],
  ["ring 020 7946 0018", "a telephone number"],
  ["ring (01632) 960 018", "a telephone number"],
  ["lives at YO1 7HH", "a postcode"],
  ["near SW1A 1AA", "a postcode"],
  ["born on 01/02/2012", "a date of birth"],
  ["born 5 June 2012", "a date of birth"],
  ["DOB: 2012-06-05", "a date of birth"],
  ["Date of birth 5th of June 2012", "a date of birth"],
  ["D.O.B. 5.6.12", "a date of birth"],
  ["case no. 123456", "a case number"],
  ["Case number 98765", "a case number"],
  ["LAC ID 445566", "a case number"],
  ["CIN number: 445566", "a case number"],
  ["child's ID 445566", "a case number"],
  ["Mosaic ID: 1234567", "a case number"],
  ["Sarah Jones said so.", "a person's name"],
  ["We asked Mohammed Khan.", "a person's name"],
  ["Agnieszka Kowalska was there", "a person's name"],
  ["Oluwaseun Adeyemi was there", "a person's name"],
  ["Gurpreet Dhillon wrote it", "a person's name"],
  ["Nguyen Tran wrote it", "a person's name"],
  ["Siân Williams and Ffion Davies", "a person's name"],
  ["with Siobhan O’Connor", "a person's name"],
  ["Jones, Sarah", "a person's name"],
  ["Will Smith left.", "a person's name"],
  ["I saw Sarah Brown.", "a person's name"],
  ["Mrs Patel agreed", "a person's name"],
  ["Mr. Blackthorn agreed", "a person's name"],
  ["SARAH JONES", "a person's name"],
  ["Anna-Maria Smith-Jones", "a person's name"],
  ["Jack, aged 8, said no", "a person's name with what tells who it is"],
  ["Aisha (7) drew it", "a person's name with what tells who it is"],
  ["Kayleigh is 12", "a person's name with what tells who it is"],
  ["Tyler, 15 years old", "a person's name with what tells who it is"],
  ["Jack's mum rang", "a person's name with what tells who it is"],
  ["Jack’s foster carer rang", "a person's name with what tells who it is"],
  ["my sister Grace", "a person's name with what tells who it is"],
  ["a boy called Will", "a person's name with what tells who it is"],
  ["Zainab from Oldham", "a person's name with what tells who it is"],
  ["Grace, aged 8, said no", "a person's name with what tells who it is"],
  ["her brother Mateusz", "a person's name with what tells who it is"],
];

const warnings: readonly (readonly [text: string, what: string])[] = [
  ["Then Sarah said no.", "a given name"],
  ["Yusuf did not want to.", "a given name"],
  ["at 12 Station Road", "a home address"],
  ["UPN B123456789012", "a unique pupil number"],
  ["we spoke with Mark Brown", "a person's name"],
];

const clean: readonly string[] = [
  "Will the child be asked again?",
  "May is when the window opens.",
  "Grace and kindness. Hope matters. Mark each row.",
  "Mark Brown boxes as done.",
  "In May Price rises were announced.",
  "April 2026 to March 2027",
  "Art, Drew, Rose, Sky and Summer are words too",
  "The Children Act 1989 and the Hall report",
  "Anna Freud Centre",
  "Thomas Coram Foundation",
  "the Victoria Road home",
  "North Yorkshire, Oldham and Rochdale, Hampshire",
  "A social worker, a foster carer and a young person.",
  "Ask the Director of Children's Services.",
  "943 476 5918 is not one",
  "999 123 4560 is kept for tests",
  "QQ 12 34 56 C",
  "GB 12 34 56 C",
  "placement K2, code A1 B2",
  "examples live at ZZ1 1ZZ",
  "rule 8535Q and item N00123",
  "01/04/2025 to 31/03/2026",
  "born in the year of collection",
  "a date of birth after the end of the year",
  "the case number is kept by the council",
  "LAC ID is an identifier of 10 characters",
  "helpline 0800 1111 or 0300 123 4567",
  "write to info@council.gov.uk",
  "10 to 12 Main groups",
  "H801200001002 has the wrong letter",
  "Table 12 Code List",
  "English, French and Welsh are languages.",
  "Jordan is a country; Georgia is one too.",
  "Christian, Muslim or Sikh",
  "",
];

test.for(errors)("%s holds %s", ([text, what]) => {
  const [found] = scanText(text);
  expect(found).toMatchObject({ what, severity: "error" });
  expect(found?.fix).toMatch(/^[A-Z].+\.$/u);
  expect(text.slice(found?.index, (found?.index ?? 0) + (found?.found.length ?? 0))).toBe(
    found?.found,
  );
});

test.for(warnings)("%s may hold %s", ([text, what]) => {
  expect(scanText(text).map((trace) => [trace.what, trace.severity])).toEqual([[what, "warning"]]);
});

test.for(clean.map((text) => [text] as const))("nobody is in: %s", ([text]) => {
  expect(scanText(text)).toEqual([]);
});

test("every person in a text is told of, in order, and nobody twice", () => {
  const text = "Sarah Jones (born 5 June 2012) and Mohammed Khan, ring 07700 900123.";
  expect(scanText(text).map(({ found }) => found)).toEqual([
    "Sarah Jones",
    "born 5 June 2012",
    "Mohammed Khan",
    "07700 900123",
  ]);
});

test("a message tells what it looks like without repeating it", () => {
  const told = scanText("Sarah Jones. Then Sarah left.").map(messageOf);
  expect(told).toEqual([
    "This text looks as if it held a person's name.",
    "This text may hold a given name.",
  ]);
});

test("what is refused is told with its remedy; a given name alone is no refusal", () => {
  expect(refusalsOf("Then Sarah left.")).toEqual([]);
  expect(refusalsOf("lives at YO1 7HH")).toEqual([
    "This text looks as if it held a postcode. Name the district or the council instead; examples may use the area ZZ, where nobody lives.",
  ]);
});

test("texts are found with their place; web addresses and expressions are no prose", () => {
  expect(textsIn({ a: ["x", { url: "y" }], "b/c": "z" })).toEqual([
    { pointer: "/a/0", text: "x" },
    { pointer: "/b~1c", text: "z" },
  ]);
});

test("nothing that is shipped is taken for a person", () => {
  const empty = createSnapshot("", "", []);
  const context = { all: empty, published: empty };
  const found = shippedItems.flatMap((item) =>
    [personalData, personalText].flatMap((check) =>
      check.find(item, context).map(({ pointer, message }) => `${item.id} ${pointer} ${message}`),
    ),
  );
  expect(found).toEqual([]);
});

test("the lists of names are large, in lower case, and do not say two things of a name", () => {
  expect(givenNames.size + wordsAndNames.size).toBeGreaterThan(600);
  expect(surnames.size + wordsAndSurnames.size).toBeGreaterThan(600);
  expect([...givenNames].filter((name) => wordsAndNames.has(name))).toEqual([]);
  expect([...surnames].filter((name) => wordsAndSurnames.has(name))).toEqual([]);
  const all = [...givenNames, ...wordsAndNames, ...surnames, ...wordsAndSurnames];
  expect(all.filter((name) => name !== name.toLowerCase())).toEqual([]);
});

test("a long text is read in little time", () => {
  const text = "Then Mark asked the child about School, Home and May again. ".repeat(5000);
  const start = performance.now();
  scanText(text);
  expect(performance.now() - start).toBeLessThan(5000);
});
