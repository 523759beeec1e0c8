import * as fc from "fast-check";
import { expect, test } from "vitest";

import { contentHash, releaseDigest } from "../../../registry/identity/content-hash.ts";
import { importItems } from "../../../registry/import/import-items.ts";
import { proposedStanding, shippedStanding } from "../../../registry/import/import-steps.ts";
import { mostBytes } from "../../../registry/import/import-file.ts";
import { createSnapshot } from "../../../registry/model/snapshot.ts";
import {
  codelistText,
  file,
  nothing,
  sampleFiles,
  sampleVersions,
  versionsFrom,
} from "../sample-items.ts";

const bytes = (...values: readonly number[]): Uint8Array => Uint8Array.from(values);
const wide = (text: string): Uint8Array => new Uint8Array(Buffer.from(`\ufeff${text}`, "utf16le"));
const bomb = (levels: number): string =>
  [
    "a0: &a0 [x, x, x, x, x, x, x, x, x]",
    ...Array.from(
      { length: levels },
      (_, at) => `a${at + 1}: &a${at + 1} [${Array(9).fill(`*a${at}`).join(", ")}]`,
    ),
  ].join("\n");

interface Row {
  readonly name: string;
  readonly path?: string;
  readonly content: string | Uint8Array;
  readonly told: string | RegExp;
}

const good = codelistText("test:colour", "1.0.0");

const refused: readonly Row[] = [
  { name: "0 bytes", content: "", told: "FILE_TEXT 1:1 The file is empty." },
  {
    name: "only white space",
    content: " \n\n",
    told: /^ITEM_SCHEMA \d:\d This file does not hold an item\.$/u,
  },
  {
    name: "a NUL byte",
    content: `${good}\0`,
    told: /^FILE_TEXT 1:1 The file holds a NUL byte \(byte \d+\)\.$/u,
  },
  {
    name: "an escaped NUL",
    content: good.replace("text: A title", 'text: "A\\0title"'),
    told: "FILE_SYNTAX 5:50 This text holds characters that cannot be shown.",
  },
  {
    name: "not UTF-8",
    content: bytes(0x6b, 0x3a, 0x20, 0xff, 0xfe, 0x0a),
    told: "FILE_TEXT 1:1 The file is not UTF-8.",
  },
  {
    name: "UTF-16",
    content: wide(good),
    told: "FILE_TEXT 1:1 The file is not UTF-8; it looks like UTF-16.",
  },
  {
    name: "too large",
    content: new Uint8Array(mostBytes + 1).fill(0x20),
    told: "FILE_SIZE 1:1 The file is larger than 5 MB.",
  },
  {
    name: "a tab as indentation",
    content: "kind: codelist\ncodes:\n\t- code: A\n",
    told: "FILE_SYNTAX 3:1 This is not well-formed YAML: Tabs are not allowed as indentation.",
  },
  {
    name: "a key twice",
    content: "kind: codelist\nkind: element\n",
    told: "FILE_SYNTAX 2:1 This is not well-formed YAML: Map keys must be unique.",
  },
  {
    name: "an open bracket",
    content: "kind: [codelist\n",
    told: /^FILE_SYNTAX 2:1 This is not well-formed YAML: Flow sequence/u,
  },
  {
    name: "two documents",
    content: `${good}---\n${good}`,
    told: "FILE_SYNTAX 13:1 This file holds more than one document.",
  },
  {
    name: "an unknown tag",
    content: "kind: !!js/function 'x'\n",
    told: /^FILE_SYNTAX 1:7 This is not well-formed YAML: Unresolved tag/u,
  },
  {
    name: "half a surrogate pair",
    content: 'kind: "\\ud800"\n',
    told: "FILE_SYNTAX 1:7 This text holds characters that cannot be shown.",
  },
  {
    name: "a key that is a list",
    content: "? [a]\n: b\n",
    told: "FILE_SYNTAX 1:3 This key is not a name.",
  },
  {
    name: "a key that would reach a prototype",
    content: "__proto__: {kind: codelist}\n",
    told: "FILE_SYNTAX 1:1 This key is not a name.",
  },
  {
    name: "infinity",
    content: "kind: .inf\n",
    told: "FILE_SYNTAX 1:7 This is not a number that data can hold.",
  },
  {
    name: "an alias of nothing",
    content: "kind: *it\n",
    told: "FILE_SYNTAX 1:7 Nothing before this is named &it.",
  },
  {
    name: "an alias bomb",
    content: bomb(8),
    told: /^FILE_SYNTAX \d+:\d+ This file is deeper than 64 levels or holds more than 250,000 values\.$/u,
  },
  {
    name: "an anchor inside itself",
    content: "kind: &a [*a]\n",
    told: /^FILE_SYNTAX 1:\d+ This file is deeper than 64 levels/u,
  },
  {
    name: "brackets by the thousand",
    content: "[".repeat(50_000),
    told: "FILE_SYNTAX 1:1 This file is nested too deeply.",
  },
  {
    name: "a list of items",
    content: `- ${good.replaceAll("\n", "\n  ")}`,
    told: "ITEM_SCHEMA 1:1 This file does not hold an item.",
  },
  {
    name: "another document",
    content: "openapi: 3.1.0\ninfo: {title: x}\n",
    told: 'ITEM_SCHEMA 1:1 "kind" is missing.',
  },
  {
    name: "malformed JSON",
    path: "x.json",
    content: '{"kind": "codelist",, }',
    told: /^FILE_SYNTAX 1:\d+ This is not well-formed JSON/u,
  },
  {
    name: "YAML named JSON",
    path: "x.json",
    content: good,
    told: "FILE_SYNTAX 1:1 This is not well-formed JSON.",
  },
];

test.for(refused)(
  "a file is refused with a clear finding: $name",
  ({ path = "x.yaml", content, told }) => {
    const imported = importItems([file(path, content)], nothing);
    if (imported.ok) throw new Error("it was taken");
    const [first] = imported.error;
    expect(`${first?.check} ${first?.line}:${first?.column} ${first?.message}`).toEqual(
      typeof told === "string" ? told : expect.stringMatching(told),
    );
    for (const finding of imported.error)
      expect([finding.file, finding.fix]).toEqual([path, expect.stringMatching(/\w/u)]);
  },
);

test("reading is quick even when a file is made to be slow", () => {
  const anchors = Array.from({ length: 20_000 }, (_, at) => `- &a${at} x\n- *a${at}\n`).join("");
  const started = performance.now();
  importItems([file("x.yaml", anchors)], nothing);
  expect(performance.now() - started).toBeLessThan(10_000);
});

test("YAML 1.2 keeps words that older readers turn into something else", () => {
  const [version] = versionsFrom([
    file(
      "t.yaml",
      codelistText(
        "test:words",
        "1.0.0",
        ["NO", "yes", "0x1F1F", "'010'", "~x", "2026-04-01"]
          .map(
            (word) =>
              `  - {code: ${word === "0x1F1F" ? "'0x1F1F'" : word}, labels: [{audience: PUBLIC, language: en, text: 'x'}]}\n`,
          )
          .join(""),
      ),
    ),
  ]);
  expect(
    version?.content.kind === "codelist" && version.content.codes.map(({ code }) => code),
  ).toEqual(["NO", "yes", "0x1F1F", "010", "~x", "2026-04-01"]);
});

test("the same item as YAML, JSON or with tabs in its JSON has the same hash", () => {
  const [yaml] = versionsFrom([file("t.yaml", good)]);
  const json = JSON.stringify(yaml?.content, undefined, "\t");
  expect(versionsFrom([file("t.json", json)])[0]?.hash).toBe(yaml?.hash);
  expect(versionsFrom([file("t.yaml", `\ufeff${good.replaceAll("\n", "\r\n")}`)])[0]?.hash).toBe(
    yaml?.hash,
  );
});

test("a finding in JSON stands at its place", () => {
  const [yaml] = versionsFrom([file("t.yaml", good)]);
  const json = JSON.stringify({ ...yaml?.content, closed: "yes" }, undefined, "\t");
  const imported = importItems([file("t.json", json)], nothing);
  const lines = json.split("\n");
  const at = lines.findIndex((line) => line.includes('"closed"'));
  expect(imported.ok ? [] : imported.error.map(({ line, column }) => [line, column])).toEqual([
    [at + 1, 2],
  ]);
});

test("all findings of all files come at once, in the order of their places", () => {
  const files = [
    file("b.yaml", "kind: codelist\nkind: x\n"),
    file(
      "a.yaml",
      codelistText("test:a", "1.0.0")
        .replace("ordered: false", "ordered: no-idea")
        .replace("closed: true", "closed: 3"),
    ),
    file("c.yaml", ""),
    ...sampleFiles,
  ];
  const imported = importItems(files, nothing);
  expect(
    imported.ok
      ? []
      : imported.error.map(({ file: path, line, check }) => `${path}:${line} ${check}`),
  ).toEqual([
    "a.yaml:11 ITEM_SCHEMA",
    "a.yaml:12 ITEM_SCHEMA",
    "b.yaml:2 FILE_SYNTAX",
    "c.yaml:1 FILE_TEXT",
  ]);
});

test("an item that cannot be read does not make every reference to it a finding too", () => {
  const files = sampleFiles.map((one) =>
    one.path.startsWith("test/colour@")
      ? file(one.path, codelistText("test:colour", "1.0.0").replace("closed: true", "closed: 3"))
      : one,
  );
  const imported = importItems(files, nothing);
  expect(
    imported.ok ? [] : imported.error.map(({ check, message }) => `${check} ${message}`),
  ).toEqual(['ITEM_SCHEMA "closed" must be true or false.']);
});

test("content that is here already is left alone", () => {
  const published = createSnapshot("", "", sampleVersions());
  const imported = importItems(
    [...sampleFiles, file("test/hue@1.0.0.yaml", codelistText("test:hue", "1.0.0"))],
    published,
  );
  expect(
    imported.ok && [imported.value.versions.map(({ id }) => id), imported.value.unchanged.length],
  ).toEqual([["test:hue"], 4]);
});

test("what is published and comes again is not judged anew; what came once in two files is", () => {
  const stale = sampleVersions().map((version) =>
    version.id === "test:colour"
      ? { ...version, content: { ...version.content, askedBy: { organisation: " ", reason: " " } } }
      : version,
  );
  const again = stale.map((version) => ({ ...version, hash: contentHash(version.content) }));
  const files = again.map(({ id, version, content }) =>
    file(`test/${id.slice(5)}@${version}.json`, JSON.stringify(content)),
  );
  expect(importItems(files, createSnapshot("", "", again)).ok).toBe(true);
  expect(importItems(files, nothing).ok).toBe(false);
});

test("files in any order give the same versions and the same release", () => {
  fc.assert(
    fc.property(
      fc.shuffledSubarray([...sampleFiles], { minLength: sampleFiles.length }),
      (files) => {
        expect(releaseDigest(versionsFrom(files))).toBe(releaseDigest(sampleVersions()));
      },
    ),
  );
});

test("no bytes make an import throw", () => {
  fc.assert(
    fc.property(
      fc.uint8Array({ maxLength: 200 }),
      fc.constantFrom("x.yaml", "x.json"),
      (content, path) => {
        importItems([file(path, content)], nothing);
      },
    ),
  );
  const pieces = fc.constantFrom(
    "kind: codelist\n",
    "- ",
    "{",
    "}",
    "[",
    "]",
    "&a ",
    "*a ",
    "? ",
    ": ",
    "!!x ",
    "|\n",
    "\n",
    " ",
    "#",
    "'",
    '"',
    "\\",
    "%YAML 1.1\n",
    "---\n",
    "...\n",
    "<<: ",
    "\t",
    "é",
    "\u2028",
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
      importItems([file("x.yaml", parts.join(""))], nothing);
    }),
    { numRuns: 500 },
  );
});

test.for([
  ["dfe:sex", "STANDARD_ELSEWHERE", "STANDARD_ELSEWHERE"],
  ["north-yorkshire:sex", "STANDARD_ELSEWHERE", "STANDARD_ELSEWHERE"],
  ["chorus:sex", "PROPOSED", "TRIAL"],
  ["examples:sex", "PROPOSED", "TRIAL"],
] as const)(
  "an import by chorus registers %s as %s; shipped it is %s",
  ([id, imported, shipped]) => {
    expect(proposedStanding(id, "chorus").status).toBe(imported);
    expect(shippedStanding(id, "chorus").status).toBe(shipped);
  },
);
