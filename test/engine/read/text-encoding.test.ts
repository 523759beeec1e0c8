import { expect, test } from "vitest";

import { invariant } from "../../../runtime/result.ts";

import { checkFiles, readTables } from "../../../engine/index.ts";
import { toPlainText } from "../../../engine/read/text-encoding.ts";
import { fileOf, pondModel } from "../model.ts";

const text = "CHILD,SAID\r\nA1,“é” €\r\n";

const utf16 = (content: string, isLittle: boolean): number[] =>
  Array.from({ length: content.length }, (_, at) => content.charCodeAt(at)).flatMap((unit) =>
    isLittle ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255],
  );

const windows1252 = Array.from(text).map(
  (letter) => ({ "“": 0x93, "”": 0x94, "€": 0x80 })[letter] ?? letter.charCodeAt(0),
);

test.for([
  { encoding: "UTF-8", bytes: [...fileOf("", text).bytes] },
  { encoding: "UTF-8 with BOM", bytes: [0xef, 0xbb, 0xbf, ...fileOf("", text).bytes] },
  { encoding: "UTF-16LE", bytes: [0xff, 0xfe, ...utf16(text, true)] },
  { encoding: "UTF-16BE", bytes: [0xfe, 0xff, ...utf16(text, false)] },
  { encoding: "UTF-16LE", bytes: utf16(text, true) },
  { encoding: "UTF-16BE", bytes: utf16(text, false) },
  { encoding: "Windows-1252", bytes: windows1252 },
])("$encoding is told and read", ({ encoding, bytes }) => {
  const given = Uint8Array.from(bytes);
  const plain = toPlainText(given);
  expect({ encoding: plain.encoding, text: new TextDecoder().decode(plain.bytes) }).toEqual({
    encoding,
    text,
  });
  const read = readTables([{ name: "words.csv", bytes: given }], pondModel);
  invariant(read.ok, "the file is read");
  const said = read.value.tables[0]?.columns.find(({ name }) => name === "SAID");
  expect(said?.values).toEqual(["", "“é” €"]);
  expect(read.value.notes).toEqual(
    encoding === "UTF-8" ? [] : [{ file: "words.csv", text: `Read as ${encoding}.` }],
  );
});

test("a JSON file with a byte order mark is read", () => {
  const result = checkFiles(
    [fileOf("a.json", '\uFEFF{"Words": [{"CHILD": "A1", "SAID": null}]}')],
    pondModel,
  );
  invariant(result.ok, "the file is read");
  expect(result.value.summary).toMatchObject({ rows: { Words: 1 }, findings: 0 });
});

test("letters that straddle the pieces of a long file are kept", () => {
  const long = `CHILD,SAID\n${"A1,éé\n".repeat(900_001)}`;
  const latin = Uint8Array.from(long, (letter) => letter.charCodeAt(0));
  for (const bytes of [fileOf("", long).bytes, latin, Uint8Array.from(utf16(long, true))]) {
    expect(new TextDecoder().decode(toPlainText(bytes).bytes) === long).toBe(true);
  }
});
