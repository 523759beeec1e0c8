import { expect, test } from "vitest";

import { checkFiles } from "../../../engine/index.ts";
import { fileOf } from "../model.ts";
import { censusText, checkedText, childrenText, lineOf, shippedReturn } from "./returns.ts";

const census = shippedReturn("dfe:cin-census@2024");
const children = shippedReturn("dfe:ssda903@2026");

const referral = "<CINreferralDate>2024-02-01</CINreferralDate>";
const source = "<ReferralSource>3A</ReferralSource>";
const secondChild = lineOf(censusText, "heron-2");

interface ShapeCase {
  readonly name: string;
  readonly from: string;
  readonly to: string;
  /** Rule, table, row, line, message. */
  readonly findings: readonly (readonly (string | number | null)[])[];
}

const cases: readonly ShapeCase[] = [
  {
    name: "an element that no group has",
    from: referral,
    to: `${referral}<Wish>a dog</Wish>`,
    findings: [["UNKNOWN_ELEMENT", "CINdetails", 2, 89, "CINdetails has no element Wish."]],
  },
  {
    name: "an element that another group has",
    from: referral,
    to: `${referral}<Ethnicity>WBRI</Ethnicity>`,
    findings: [["UNKNOWN_ELEMENT", "CINdetails", 2, 89, "CINdetails has no element Ethnicity."]],
  },
  {
    name: "an element inside a value",
    from: source,
    to: "<ReferralSource>3A<b>!</b></ReferralSource>",
    findings: [["UNKNOWN_ELEMENT", "CINdetails", 2, 90, "ReferralSource has no element b."]],
  },
  {
    name: "two elements the wrong way round",
    from: `${referral}\n        ${source}`,
    to: `${source}\n        ${referral}`,
    findings: [
      [
        "WRONG_ORDER",
        "CINdetails",
        2,
        90,
        "CINreferralDate stands after ReferralSource in CINdetails.",
      ],
    ],
  },
  {
    name: "a group before its place",
    from: "<ChildIdentifiers>\n        <LAchildID>heron-2",
    to: "<CINdetails><CINreferralDate>2024-02-01</CINreferralDate><ReferralSource>3A</ReferralSource><ReferralNFA>0</ReferralNFA></CINdetails><ChildIdentifiers>\n        <LAchildID>heron-2",
    findings: [
      [
        "WRONG_ORDER",
        "Child",
        1,
        secondChild - 1,
        "ChildIdentifiers stands after CINdetails in Child.",
      ],
      [
        "WRONG_ORDER",
        "Child",
        1,
        secondChild + 5,
        "ChildCharacteristics stands after CINdetails in Child.",
      ],
    ],
  },
  {
    name: "a value twice",
    from: source,
    to: `${source}<ReferralSource>3B</ReferralSource>`,
    findings: [
      [
        "OCCURS_TOO_OFTEN",
        "CINdetails",
        2,
        90,
        "ReferralSource stands more than once in this CINdetails.",
      ],
    ],
  },
  {
    name: "a group twice",
    from: "<ChildCharacteristics>\n        <Ethnicity>NOBT</Ethnicity>\n      </ChildCharacteristics>",
    to: "<ChildCharacteristics><Ethnicity>NOBT</Ethnicity></ChildCharacteristics>\n<ChildCharacteristics><Ethnicity>NOBT</Ethnicity></ChildCharacteristics>",
    findings: [
      [
        "OCCURS_TOO_OFTEN",
        "Child",
        1,
        secondChild + 6,
        "ChildCharacteristics stands more than once in this Child.",
      ],
    ],
  },
  {
    name: "a group that is missing",
    from: "<ChildCharacteristics>\n        <Ethnicity>NOBT</Ethnicity>\n      </ChildCharacteristics>",
    to: "",
    findings: [
      ["MISSING_GROUP", "Child", 1, secondChild - 2, "Child has no ChildCharacteristics."],
    ],
  },
  {
    name: "a value that is missing",
    from: referral,
    to: "",
    findings: [
      ["VALUE_MISSING", "CINdetails", 2, 88, "CINreferralDate is blank, and must have a value."],
    ],
  },
  {
    name: "a value that is empty",
    from: referral,
    to: "<CINreferralDate/>",
    findings: [
      ["VALUE_MISSING", "CINdetails", 2, 89, "CINreferralDate is blank, and must have a value."],
    ],
  },
  {
    name: "an optional value that is empty",
    from: source,
    to: `${source}<PrimaryNeedCode> </PrimaryNeedCode>`,
    findings: [
      ["EMPTY_ELEMENT", "CINdetails", 2, 90, "The element PrimaryNeedCode in CINdetails is empty."],
    ],
  },
  {
    name: "an empty list",
    from: "<Disability>HAND</Disability>\n          <Disability>AUT</Disability>",
    to: "",
    findings: [
      ["VALUE_MISSING", "Disabilities", 0, 28, "Disability is blank, and must have a value."],
    ],
  },
  {
    name: "an empty member of a list",
    from: "<Disability>HAND</Disability>",
    to: "<Disability/>",
    findings: [
      ["EMPTY_ELEMENT", "Disabilities", 0, 29, "The element Disability in Disabilities is empty."],
    ],
  },
  {
    name: "a text that may be empty",
    from: "<SoftwareCode>Pen &amp; paper</SoftwareCode>",
    to: "<SoftwareCode></SoftwareCode>",
    findings: [],
  },
  {
    name: "text between elements",
    from: referral,
    to: `${referral}\n  oh\n\n`,
    findings: [
      ["UNEXPECTED_TEXT", "CINdetails", 2, 90, "Text stands between the elements of CINdetails."],
    ],
  },
  {
    name: "an attribute",
    from: "<ReferralSource>3A",
    to: '<ReferralSource who="me">3A',
    findings: [
      [
        "UNEXPECTED_ATTRIBUTE",
        "CINdetails",
        2,
        90,
        "The element ReferralSource has an attribute, who.",
      ],
    ],
  },
  {
    name: "a date written as in CSV files",
    from: referral,
    to: "<CINreferralDate>01/02/2024</CINreferralDate>",
    findings: [
      [
        "INVALID_DATE",
        "CINdetails",
        2,
        89,
        "CINreferralDate holds a date that the calendar does not have, or that is written another way.",
      ],
    ],
  },
  {
    name: "a date that the calendar does not have, told where its list begins",
    from: "<CPPreviewDate>2024-03-20</CPPreviewDate>",
    to: "<CPPreviewDate>2024-02-30</CPPreviewDate>",
    findings: [
      [
        "INVALID_DATE",
        "Reviews",
        0,
        72,
        "CPPreviewDate holds a date that the calendar does not have, or that is written another way.",
      ],
    ],
  },
  {
    name: "a code outside its list",
    from: source,
    to: "<ReferralSource>9Z</ReferralSource>",
    findings: [
      [
        "CODE_NOT_IN_LIST",
        "CINdetails",
        2,
        90,
        "ReferralSource holds a code that is not in its list for 2024.",
      ],
    ],
  },
  {
    name: "a boolean in words",
    from: "<ReferralNFA>0</ReferralNFA>\n      </CINdetails>\n    </Child>\n  </Children>",
    to: "<ReferralNFA>no</ReferralNFA>\n      </CINdetails>\n    </Child>\n  </Children>",
    findings: [["WRONG_TYPE", "CINdetails", 2, 94, "ReferralNFA must be true or false."]],
  },
  {
    name: "true and false in words",
    from: "<ReferralNFA>0</ReferralNFA>",
    to: "<ReferralNFA>true</ReferralNFA>",
    findings: [],
  },
  {
    name: "a fixed value that differs",
    from: "<Collection>CIN</Collection>",
    to: "<Collection>CLA</Collection>",
    findings: [["NOT_FIXED_VALUE", "CollectionDetails", 0, 6, "Collection must be CIN."]],
  },
  {
    name: "spaces around a code",
    from: source,
    to: "<ReferralSource> 3A </ReferralSource>",
    findings: [
      [
        "SPACES_AROUND_VALUE",
        "CINdetails",
        2,
        90,
        "ReferralSource has spaces before or after its value.",
      ],
    ],
  },
  {
    name: "spaces around a date",
    from: referral,
    to: "<CINreferralDate>\n2024-02-01\n</CINreferralDate>",
    findings: [],
  },
  {
    name: "CDATA, comments and character references in a value",
    from: source,
    to: "<ReferralSource>&#51;<!-- a letter --><![CDATA[A]]></ReferralSource>",
    findings: [],
  },
  {
    name: "elements with a prefix",
    from: referral,
    to: '<c:CINreferralDate xmlns:c="urn:c">2024-02-01</c:CINreferralDate>',
    findings: [],
  },
  {
    name: "a child's identifier twice",
    from: "heron-2",
    to: "fern-and-otter-1",
    findings: [
      [
        "DUPLICATE_KEY",
        "ChildIdentifiers",
        0,
        20,
        "2 rows of ChildIdentifiers have the same LAchildID.",
      ],
      [
        "DUPLICATE_KEY",
        "ChildIdentifiers",
        1,
        79,
        "2 rows of ChildIdentifiers have the same LAchildID.",
      ],
    ],
  },
];

test.for(cases)("$name", ({ from, to, findings }) => {
  expect(censusText).toContain(from);
  const result = checkedText(census, censusText.replace(from, to));
  expect(
    result.findings.map(({ rule, table, row, line, message }) => [rule, table, row, line, message]),
  ).toEqual(findings);
});

test("a finding about an element says where it belongs and who asks for it", () => {
  const text = censusText.replace(referral, `${referral}<UPN>A000000000009</UPN>`);
  expect(checkedText(census, text).findings).toEqual([
    {
      rule: "UNKNOWN_ELEMENT",
      item: "dfe:cin-cin-details@1.1.0",
      severity: "error",
      file: "return.xml",
      table: "CINdetails",
      row: 2,
      line: 89,
      fields: ["UPN"],
      message: "CINdetails has no element UPN.",
      fix: "UPN belongs in ChildIdentifiers. What stands in it here was not checked.",
    },
  ]);
});

test("what is wrong outside all rows is told of the file", () => {
  const text = '<Message lang="en"><Odd/></Message>';
  expect(
    checkedText(census, text).findings.map(({ rule, table, row, line, item, message }) => [
      rule,
      table,
      row,
      line,
      item,
      message,
    ]),
  ).toEqual([
    [
      "UNEXPECTED_ATTRIBUTE",
      null,
      null,
      1,
      "dfe:cin-census@2024.2.0",
      "The element Message has an attribute, lang.",
    ],
    ["UNKNOWN_ELEMENT", null, null, 1, "dfe:cin-census@2024.2.0", "Message has no element Odd."],
    ["MISSING_GROUP", null, null, 1, "dfe:cin-census@2024.2.0", "Message has no Children."],
  ]);
});

test.for([
  {
    name: "a child without a header",
    from: /<HEADER>[^]*?<\/HEADER>\s*<EPISODE>/u,
    to: "<EPISODE>",
    findings: [["MISSING_GROUP", null, null, "CHILD has no HEADER."]],
  },
  {
    name: "two headers in a child",
    from: "<EPISODE>",
    to: "<HEADER><CHILDID>F9</CHILDID><UPN>UN1</UPN><SEX>F</SEX><DOB>01/01/2015</DOB><ETHNIC>WBRI</ETHNIC></HEADER><EPISODE>",
    findings: [["OCCURS_TOO_OFTEN", null, null, "HEADER stands more than once in this CHILD."]],
  },
  {
    name: "an episode before its header",
    from: "<CHILD>\n    <HEADER>\n      <CHILDID>G2",
    to: "<CHILD><EPISODE><DECOM>06/10/2025</DECOM><RNE>S</RNE><LS>C2</LS><CIN>N1</CIN><PL>U1</PL></EPISODE>\n    <HEADER>\n      <CHILDID>G2",
    findings: [["WRONG_ORDER", null, null, "HEADER stands after EPISODE in CHILD."]],
  },
  {
    name: "an order that its table asks for",
    from: "<ACTIV>F1</ACTIV>\n      <ACCOM>B1</ACCOM>",
    to: "<ACCOM>B1</ACCOM>\n      <ACTIV>F1</ACTIV>",
    findings: [["WRONG_ORDER", "Header", 0, "ACTIV stands after ACCOM in HEADER."]],
  },
  {
    name: "a column by its name in CSV files",
    from: "<PL>U1</PL>",
    to: "<PLACE>U1</PLACE>",
    findings: [
      ["UNKNOWN_ELEMENT", "Episodes", 0, "EPISODE has no element PLACE."],
      ["VALUE_MISSING", "Episodes", 0, "PLACE is blank, and must have a value."],
    ],
  },
] as const)("in the SSDA903, $name", ({ from, to, findings }) => {
  const result = checkedText(children, childrenText.replace(from, to));
  expect(
    result.findings
      .filter(({ rule }) => rule !== "VALUE_MISSING" || from === "<PL>U1</PL>")
      .toSorted((a, b) => (a.rule < b.rule ? -1 : 1))
      .map(({ rule, table, row, message }) => [rule, table, row, message]),
  ).toEqual(findings);
});

test("values are shown when asked for, also those of a list", () => {
  const text = censusText.replace("<Disability>HAND</Disability>", "<Disability>HOOF</Disability>");
  expect(JSON.stringify(checkedText(census, text))).not.toContain("HOOF");
  const shown = checkFiles([fileOf("return.xml", text)], census, { values: true });
  expect(shown.ok ? shown.value.findings.map(({ value }) => value) : []).toEqual(["HOOF, AUT"]);
});
