import { expect, test } from "vitest";

import { parseItem } from "../../../registry/check/schema.ts";
import { parseYaml } from "../../../registry/import/yaml.ts";
import { codelistText, elementText } from "../sample-items.ts";

const read = (text: string): unknown => {
  const outcome = parseYaml(text);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.faults));
  return outcome.parsed.value;
};

const remarks = (text: string): readonly string[] => {
  const parsed = parseItem(read(text));
  return parsed.ok
    ? []
    : parsed.error.map(({ pointer, message, fix }) => `${pointer} ${message} ${fix ?? ""}`.trim());
};

const element = (value: string): string => elementText("test:a", "1.0.0", value);
const list = codelistText("test:a", "1.0.0");

const kinds =
  "codelist, coding-frame, element, gate, indicator, mapping, method, practice-example, profile, question-set, record, return, rule, term, voice-field";

test.for([
  { name: "a good item", text: list, told: [] },
  {
    name: "no group of values",
    text: "[1, 2]",
    told: [
      "This file does not hold an item. Write one item in each file, with kind, id and version.",
    ],
  },
  {
    name: "an empty document",
    text: "# nothing",
    told: [
      "This file does not hold an item. Write one item in each file, with kind, id and version.",
    ],
  },
  {
    name: "no kind",
    text: "id: test:a",
    told: [`"kind" is missing. Begin with kind: one of ${kinds}.`],
  },
  {
    name: "an unknown kind",
    text: "kind: code-list",
    told: [`/kind "kind" must be one of: ${kinds}. Did you mean codelist?`],
  },
  {
    name: "a missing field",
    text: list.replace("ordered: false\n", ""),
    told: ['"ordered" is missing. Add "ordered".'],
  },
  {
    name: "no askedBy (INV-22)",
    text: list.replace(/askedBy.*\n/u, ""),
    told: ['"askedBy" is missing. Add "askedBy".'],
  },
  {
    name: "a misspelt field",
    text: list.replace("ordered:", "orderd:"),
    told: [
      '"ordered" is missing. Add "ordered".',
      '/orderd "orderd" is not a field that belongs here. Did you mean "ordered"?',
    ],
  },
  {
    name: "a code that YAML reads as a number",
    text: list.replace("code: A", "code: 01"),
    told: ["/codes/0/code \"code\" must be text. Put it in quotes: '1'."],
  },
  {
    name: "a code that YAML reads as true",
    text: list.replace("code: A", "code: true"),
    told: ["/codes/0/code \"code\" must be text. Put it in quotes: 'true'."],
  },
  {
    name: "an id in capitals",
    text: list.replace("test:a", "Test:A"),
    told: [
      '/id "id" must be an id such as dfe:placement-type: agency, colon, slug, in lower case.',
    ],
  },
  {
    name: "a version of two numbers",
    text: list.replace("1.0.0", "'1.0'"),
    told: ['/version "version" must be a version of three numbers, such as 1.0.0.'],
  },
  {
    name: "no codes",
    text: list.replace(/codes:\n.*\n/u, "codes: []\n"),
    told: ['/codes "codes" must have at least one entry.'],
  },
  {
    name: "a day that does not exist",
    text: list.replace("code: A,", "code: A, from: '2026-02-30',"),
    told: ['/codes/0/from "from" must be a day that exists, as yyyy-mm-dd.'],
  },
  {
    name: "an unknown audience",
    text: list.replace("audience: PRACTITIONER", "audience: PRACTITIONERS"),
    told: [/^\/titles\/0\/audience "audience" must be one of: .* Did you mean PRACTITIONER\?$/u],
  },
  {
    name: "a malformed reference",
    text: element("{kind: coded, codelist: 'Test:Colour'}"),
    told: [
      '/value/codelist "codelist" must be a reference such as dfe:sex, dfe:sex@2 or dfe:sex@2.0.0.',
    ],
  },
  {
    name: "a form of value without its list",
    text: element("{kind: coded}"),
    told: ['/value "codelist" is missing. Add "codelist".'],
  },
  {
    name: "a form of value with another's field",
    text: element("{kind: date, maximum: 3}"),
    told: [
      '/value/maximum "maximum" is not a field that belongs here. Remove it, or check its spelling.',
    ],
  },
  {
    name: "a form of value that is unknown",
    text: element("{kind: code, codelist: test:b}"),
    told: [
      '/value/kind "kind" must be one of: coded, text, date, timestamp, year, integer, decimal, true-false. Did you mean coded?',
    ],
  },
  {
    name: "a form of value without kind",
    text: element("{codelist: test:b}"),
    told: ['/value "kind" is missing. Add "kind".'],
  },
  {
    name: "words in place of a form of value",
    text: element("text"),
    told: ['/value "value" must be a group of named values with a "kind".'],
  },
  {
    name: "a wrong type inside a form of value",
    text: element("{kind: integer, minimum: few}"),
    told: ['/value/minimum "minimum" must be a whole number.'],
  },
  {
    name: "a number out of range",
    text: element("{kind: text, maxLength: 0}"),
    told: ['/value/maxLength "maxLength" must be at least 1.'],
  },
  {
    name: "a pattern that is none",
    text: element("{kind: text, pattern: '['}"),
    told: ['/value/pattern "pattern" must be a regular expression.'],
  },
  {
    name: "an entry of the wrong type",
    text: element("{kind: text}").replace("[COLOUR]", "[COLOUR, 3]"),
    told: ["/statutoryNames/1 Entry 2 of \"statutoryNames\" must be text. Put it in quotes: '3'."],
  },
] as const)("schema errors in words: $name", ({ text, told }) => {
  expect(remarks(text)).toEqual(
    told.map((one) => (typeof one === "string" ? one : expect.stringMatching(one))),
  );
});
