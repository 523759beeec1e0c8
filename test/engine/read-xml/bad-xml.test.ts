import * as fc from "fast-check";
import { expect, test } from "vitest";

import { checkFiles, readTables, type GivenFile } from "../../../engine/index.ts";
import { problems } from "../../../runtime/problems.ts";
import { fileOf } from "../model.ts";
import { censusText, checked, shippedReturn } from "./returns.ts";

const census = shippedReturn("dfe:cin-census@2024");

const utf16 = (text: string, isLittle: boolean): Uint8Array => {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), isLittle);
  return bytes;
};

const latin = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

const laughs = `<!DOCTYPE Message [
<!ENTITY a "ha">
${Array.from({ length: 20 }, (_, at) => `<!ENTITY b${at} "${`&b${at - 1};`.repeat(10)}">`).join("\n")}
]>
<Message>&b19;</Message>`;

test.for([
  {
    name: "0 bytes",
    file: () => fileOf("c.xml", ""),
    code: "CHECK_FILE_EMPTY",
    message: "c.xml has 0 bytes.",
    place: {},
  },
  {
    name: "a declaration and nothing else",
    file: () => fileOf("c.xml", '<?xml version="1.0"?>\n'),
    code: "CHECK_XML_MALFORMED",
    message:
      "c.xml: not well-formed XML; reading stopped on line 2, column 0: document must contain a root element.",
    place: { line: 2, column: 0 },
  },
  {
    name: "an end tag of another element",
    file: () => fileOf("c.xml", "<Message>\n<Header>\n</Children></Message>"),
    code: "CHECK_XML_MALFORMED",
    message:
      "c.xml: the end tag on line 3, column 11 does not close Header, which opens on line 2.",
    place: { line: 3, column: 11 },
  },
  {
    name: "a file that is cut short",
    file: () => fileOf("c.xml", censusText.slice(0, censusText.indexOf("</LAchildID>"))),
    code: "CHECK_XML_MALFORMED",
    message: "c.xml: the file ends before LAchildID, which opens on line 21, is closed.",
    fix: "The file is cut short: export it again, or fetch it again where it came from.",
    place: { line: 21, column: 35 },
  },
  {
    name: "a file that is cut short inside a tag",
    file: () => fileOf("c.xml", "<Message>\n<Head"),
    code: "CHECK_XML_MALFORMED",
    message: "c.xml: the file ends before Message, which opens on line 1, is closed.",
    fix: "The file is cut short: export it again, or fetch it again where it came from.",
    place: { line: 2, column: 5 },
  },
  {
    name: "an ampersand on its own",
    file: () => fileOf("c.xml", "<Message>Pen & paper</Message>"),
    code: "CHECK_XML_MALFORMED",
    message: "c.xml: an ampersand on line 1, column 14 begins no character that XML knows.",
    fix: "Write &amp; for an ampersand, and other characters as themselves.",
    place: { line: 1, column: 14 },
  },
  {
    name: "an entity of HTML",
    file: () => fileOf("c.xml", "<Message>\n&nbsp;</Message>"),
    code: "CHECK_XML_MALFORMED",
    message: "c.xml: an ampersand on line 2, column 1 begins no character that XML knows.",
    fix: "Write &amp; for an ampersand, and other characters as themselves.",
    place: { line: 2, column: 1 },
  },
  {
    name: "two roots",
    file: () => fileOf("c.xml", "<Message></Message><Message/>"),
    code: "CHECK_XML_MALFORMED",
    message:
      "c.xml: not well-formed XML; reading stopped on line 1, column 28: documents may contain only one root.",
    place: { line: 1, column: 28 },
  },
  {
    name: "an attribute that may hold anything, twice",
    file: () => fileOf("c.xml", '<Message SECRET="x" SECRET="y"/>'),
    code: "CHECK_XML_MALFORMED",
    message:
      "c.xml: not well-formed XML; reading stopped on line 1, column 32: duplicate attribute.",
    place: { line: 1, column: 32 },
  },
  {
    name: "a billion laughs",
    file: () => fileOf("c.xml", laughs),
    code: "CHECK_XML_DTD",
    message: "c.xml: a document type declaration ends on line 23, column 2; it was not read.",
    place: { line: 23, column: 2 },
  },
  {
    name: "a document type elsewhere",
    file: () => fileOf("c.xml", '<!DOCTYPE Message SYSTEM "file:///etc/passwd">\n<Message/>'),
    code: "CHECK_XML_DTD",
    message: "c.xml: a document type declaration ends on line 1, column 46; it was not read.",
    place: { line: 1, column: 46 },
  },
  {
    name: "elements without end in one another",
    file: () => fileOf("c.xml", `<Message>${"<a>".repeat(1_000_000)}`),
    code: "CHECK_XML_TOO_DEEP",
    message: "c.xml: more than 100 elements within one another on line 1, column 309.",
    place: { line: 1, column: 309 },
  },
  {
    name: "a huge text",
    file: () => fileOf("c.xml", `<Message><Header>${"x".repeat(3_000_000)}</Header></Message>`),
    code: "CHECK_XML_TOO_LONG",
    message: "c.xml: a text or a tag is longer than 1048576 bytes; it starts at byte 18.",
    place: {},
  },
  {
    name: "a huge text in pieces",
    file: () => {
      const pieces = `${"x".repeat(1_000)}<!-- -->`.repeat(2_000);
      const text = censusText.replace("Pen &amp; paper", pieces);
      return fileOf("c.xml", text);
    },
    code: "CHECK_XML_TOO_LONG",
    message: "c.xml: the text of SoftwareCode is longer than 1048576 characters.",
    place: { line: 13 },
  },
  {
    name: "a huge tag",
    file: () => fileOf("c.xml", `<Message ${"a".repeat(3_000_000)}`),
    code: "CHECK_XML_TOO_LONG",
    message: "c.xml: a text or a tag is longer than 1048576 bytes; it starts at byte 2.",
    place: {},
  },
  {
    name: "bytes that are not of the encoding",
    file: () => ({
      name: "c.xml",
      bytes: latin("<Message>\n\n<Header>caf\u00e9</Header></Message>"),
    }),
    code: "CHECK_XML_ENCODING",
    message: "c.xml: line 3 holds bytes that are not UTF-8, in which the file should be.",
    place: { line: 3 },
  },
  {
    name: "an encoding that we do not read",
    file: () => fileOf("c.xml", '<?xml version="1.0" encoding="EBCDIC-CP-GB"?><Message/>'),
    code: "CHECK_XML_ENCODING",
    message: "c.xml says that it is in the encoding EBCDIC-CP-GB, which Chorus does not read.",
    place: { line: 1 },
  },
  {
    name: "a million elements that belong nowhere",
    file: () => fileOf("c.xml", `<Message>${"<a/>".repeat(1_000_001)}</Message>`),
    code: "CHECK_TOO_MANY",
    message: "c.xml: more than 1000000 elements do not stand as the return asks.",
    place: { line: 1 },
  },
] as const)("$name is one clear problem", ({ file, code, message, place, ...rest }) => {
  const given: GivenFile = file();
  const read = readTables([given], census);
  expect(read).toEqual({
    ok: false,
    error: [
      {
        code,
        message,
        fix: "fix" in rest ? rest.fix : problems[code].fix,
        place: { file: "c.xml", ...place },
      },
    ],
  });
});

const accented = censusText.replace("Pen &amp; paper", "Caf\u00e9 na\u00efve");
const declared = (encoding: string): string =>
  accented.replace('encoding="UTF-8"', `encoding="${encoding}"`);
const withMark = (mark: readonly number[], bytes: Uint8Array): Uint8Array =>
  Uint8Array.from([...mark, ...bytes]);

test.for([
  { name: "UTF-8", bytes: () => new TextEncoder().encode(accented), note: [] },
  {
    name: "UTF-8 with a mark",
    bytes: () => withMark([0xef, 0xbb, 0xbf], new TextEncoder().encode(accented)),
    note: ["c.xml: Read as UTF-8 with BOM."],
  },
  {
    name: "UTF-16 with a mark",
    bytes: () => withMark([0xff, 0xfe], utf16(declared("UTF-16"), true)),
    note: ["c.xml: Read as UTF-16LE."],
  },
  {
    name: "UTF-16 the other way round",
    bytes: () => withMark([0xfe, 0xff], utf16(declared("UTF-16"), false)),
    note: ["c.xml: Read as UTF-16BE."],
  },
  {
    name: "UTF-16 without a mark",
    bytes: () => utf16(declared("UTF-16LE"), true),
    note: ["c.xml: Read as UTF-16LE."],
  },
  {
    name: "UTF-8 that calls itself UTF-16",
    bytes: () => new TextEncoder().encode(declared("utf-16")),
    note: [],
  },
  {
    name: "Windows-1252 by declaration",
    bytes: () => latin(declared("windows-1252")),
    note: ["c.xml: Read as Windows-1252."],
  },
  {
    name: "ISO 8859-1 by declaration",
    bytes: () => latin(declared("ISO-8859-1")),
    note: ["c.xml: Read as Windows-1252."],
  },
])("$name is read, and told where it is not plain UTF-8", ({ bytes, note }) => {
  const file = { name: "c.xml", bytes: bytes() };
  expect(checked(census, file)).toMatchObject({ findings: [], notes: note });
  const read = readTables([file], census);
  const source = read.ok ? read.value.tables.find(({ name }) => name === "Source") : undefined;
  const software = source?.columns.find(({ name }) => name === "SoftwareCode");
  expect(software?.values).toEqual(["", "Caf\u00e9 na\u00efve"]);
});

test("line ends of any kind count as one line", () => {
  const wrong = censusText.replace("<ReferralSource>3A", "<ReferralSource>ZZ");
  const lines = ["\n", "\r\n", "\r"].map(
    (end) => checked(census, fileOf("c.xml", wrong.replaceAll("\n", end))).findings[0]?.line,
  );
  expect(lines).toEqual([90, 90, 90]);
});

const spoilt = fc
  .array(
    fc.record({
      at: fc.nat({ max: censusText.length - 1 }),
      length: fc.nat({ max: 1 }),
      by: fc.oneof(
        fc.constantFrom("x", "9", " ", "-", "é"),
        fc.string({ unit: "grapheme", maxLength: 2 }),
        fc.constantFrom(
          "<",
          ">",
          "&",
          "</Child>",
          "<![CDATA[",
          "<!--",
          "<?",
          "]]>",
          "<Child>",
          '"',
          "\0",
        ),
      ),
    }),
    { minLength: 1, maxLength: 3 },
  )
  .map((edits) =>
    edits.reduce(
      (text, { at, length, by }) => text.slice(0, at) + by + text.slice(at + length),
      censusText,
    ),
  );

test("whatever is done to a file, it is read or told to be bad", () => {
  let good = 0;
  let bad = 0;
  fc.assert(
    fc.property(spoilt, (text) => {
      const result = checkFiles([fileOf("c.xml", text)], census);
      if (result.ok) good += 1;
      else bad += 1;
      expect(result.ok ? 1 : result.error.length).toBe(1);
    }),
    { numRuns: 500, seed: 3 },
  );
  expect(Math.min(good, bad)).toBeGreaterThan(50);
});
