import { expect, test } from "vitest";

import type { RegistryItem } from "../../../generated/items/types.ts";
import { declaredClass } from "../../../registry/check/declared-class.ts";
import { importItems } from "../../../registry/import/import-items.ts";
import type { ImportFile } from "../../../registry/import/import-file.ts";
import type { ItemVersion } from "../../../registry/model/snapshot.ts";
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

const rule = (version: string, lines: string, origin = "NATIONAL"): ItemVersion => {
  const content: RegistryItem = JSON.parse(
    `{"kind":"rule","id":"test:rule","version":"${version}","origin":"${origin}","code":"1","severity":"ERROR",${lines}}`,
  );
  return { id: content.id, version, hash: version, content };
};

const foundIn = (...versions: readonly ItemVersion[]): readonly string[] => {
  const all = createSnapshot("", "", versions);
  return declaredClass.find(versions, { all, published: nothing }).map(({ fix }) => fix ?? "");
};

test("a copied rule that is written down better is a patch; its owner's rule has not changed", () => {
  const before = `"condition":"a","examples":[{"name":"one"}]`;
  const after = `"condition":"b","examples":[{"name":"two"}]`;
  expect(foundIn(rule("1.0.0", before), rule("1.0.1", after))).toEqual([]);
  expect(foundIn(rule("1.0.0", before, "LOCAL"), rule("1.0.1", after, "LOCAL"))).toEqual([
    "Call it 2.0.0 or higher.",
  ]);
  expect(
    foundIn(rule("1.0.0", before), rule("1.0.1", after.replace('"b"', '"b","scope":"test:a"'))),
  ).toEqual(["Call it 2.0.0 or higher."]);
});

test("a rule that is the same, and one of which nothing but the condition is written better", () => {
  const lines = `"condition":"a","examples":[{"name":"one"}]`;
  expect(foundIn(rule("1.0.0", lines), rule("1.0.1", lines))).toEqual([]);
  expect(
    foundIn(rule("1.0.0", lines), rule("1.0.1", lines.replace('"a"', '"b"').replace("one", "two"))),
  ).toEqual([]);
});
