import { expect, test } from "vitest";

import { importItems } from "../../../registry/import/import-items.ts";
import type { ImportFile } from "../../../registry/import/import-file.ts";
import { createSnapshot } from "../../../registry/model/snapshot.ts";
import {
  boundSample,
  codelistText,
  file,
  nothing,
  recordText,
  returnText,
  sampleFiles,
  versionsFrom,
} from "../sample-items.ts";

const label = (words: string): string =>
  `labels: [{audience: PUBLIC, language: en, text: ${words}}]`;
const one = `  - {code: A, ${label("Apple")}}\n`;
const two = `${one}  - {code: B, ${label("Pear")}}\n`;

const listFile = (version: string, codes: string): ImportFile =>
  file(`test/fruit@${version}.yaml`, codelistText("test:fruit", version, codes));

const told = (files: readonly ImportFile[], published = nothing): readonly string[] => {
  const imported = importItems(files, published);
  return (imported.ok ? imported.value.warnings : imported.error)
    .filter(({ check }) => check === "DECLARED_CLASS")
    .map(({ message, fix }) => `${message} ${fix}`);
};

test("a code that goes asks for a new major line (INV-02)", () => {
  expect(told([listFile("1.0.0", two), listFile("1.1.0", one)])).toEqual([
    "1.1.0 says minor after 1.0.0, but what changed is major. A code was removed: test:fruit /codes/B. Call it 2.0.0 or higher.",
  ]);
  expect(told([listFile("1.0.0", two), listFile("2.0.0", one)])).toEqual([]);
});

test("a code that comes asks for a minor step, and a larger one is as good", () => {
  expect(told([listFile("1.0.0", one), listFile("1.0.1", two)])).toEqual([
    "1.0.1 says patch after 1.0.0, but what changed is minor. A code was added: test:fruit /codes/B. Call it 1.1.0 or higher.",
  ]);
  expect(told([listFile("1.0.0", one), listFile("1.1.0", two)])).toEqual([]);
  expect(told([listFile("1.0.0", one), listFile("2.0.0", two)])).toEqual([]);
});

test("a version is held against its whole line, not only against the one before", () => {
  const three = `${two}  - {code: C, ${label("Plum")}}\n`;
  expect(
    told([
      listFile("1.0.0", three),
      listFile("1.1.0", `${three}  - {code: D, ${label("Fig")}}\n`),
      listFile("1.2.0", two),
    ]),
  ).toHaveLength(1);
});

test("what is published is not refused any more", () => {
  const files = [listFile("1.0.0", two), listFile("1.1.0", one)];
  const before = versionsFrom([listFile("1.0.0", two)]);
  const [after] = versionsFrom([listFile("1.1.0", one)]);
  const published = createSnapshot("", "", [...before, ...(after === undefined ? [] : [after])]);
  expect(told(files, published)).toEqual([]);
});

test("a return is the lock of its year: inside the year what breaks raises the minor", () => {
  const changed = [
    ...sampleFiles,
    file(
      "test/painting@2.0.0.yaml",
      recordText("test:painting", "2.0.0").replace("one painting", "a frame on a wall"),
    ),
  ];
  const binds = boundSample.map((ref) => ref.replace("painting@1", "painting@2"));
  const reissue = (version: string): ImportFile =>
    file(`test/paintings@${version}.yaml`, returnText(2026, { version, binds }));
  expect(told([...changed, reissue("2026.0.1")])).toEqual([
    "2026.0.1 says patch after 2026.0.0, but what changed is major. A row stands for something else: test:painting /grain. Call it 2026.1.0 or higher.",
  ]);
  expect(told([...changed, reissue("2026.1.0")])).toEqual([]);
});
