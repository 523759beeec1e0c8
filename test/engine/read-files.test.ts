import { mkdirSync, mkdtempDisposableSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { expect, test } from "vitest";

import { readPaths } from "../../engine/read-files.ts";

const names = (result: ReturnType<typeof readPaths>, folder: string): unknown =>
  result.ok
    ? {
        files: result.value.files.map(({ name, bytes }) => [
          name.replace(folder, ""),
          bytes.length,
        ]),
        notes: result.value.notes.map(({ file, text }) => [file.replace(folder, ""), text]),
      }
    : result.error.map(({ code, message }) => [code, message.replaceAll(folder, "")]);

test("a folder is read by the extensions of its files, and the rest is told", () => {
  using folder = mkdtempDisposableSync(join(tmpdir(), "chorus-test-"));
  for (const name of [
    "b.csv",
    "a.CSV",
    "c.json",
    "d.txt",
    "e.xlsx",
    "f.xml",
    ".hidden.csv",
    "~$b.csv",
  ]) {
    writeFileSync(join(folder.path, name), "x");
  }
  mkdirSync(join(folder.path, "last-year"));
  expect(names(readPaths([folder.path]), folder.path)).toEqual({
    files: [
      ["/a.CSV", 1],
      ["/b.csv", 1],
      ["/c.json", 1],
      ["/d.txt", 1],
      ["/f.xml", 1],
    ],
    notes: [
      ["/e.xlsx", "Not read: Chorus reads .csv, .txt, .json and .xml files here."],
      ["/last-year", "A folder inside the folder; not read."],
    ],
  });
});

test("a file that is named twice is read once, whatever its extension", () => {
  using folder = mkdtempDisposableSync(join(tmpdir(), "chorus-test-"));
  writeFileSync(join(folder.path, "a.csv"), "abc");
  writeFileSync(join(folder.path, "b.dat"), "");
  const given = [
    folder.path,
    join(folder.path, "a.csv"),
    `${folder.path}/./a.csv`,
    join(folder.path, "b.dat"),
  ];
  expect(names(readPaths(given), folder.path)).toEqual({
    files: [
      ["/a.csv", 3],
      ["/b.dat", 0],
    ],
    notes: [["/b.dat", "Not read: Chorus reads .csv, .txt, .json and .xml files here."]],
  });
});

test("what cannot be read is told, all of it", () => {
  using folder = mkdtempDisposableSync(join(tmpdir(), "chorus-test-"));
  const broken = join(folder.path, "broken.csv");
  symlinkSync(join(folder.path, "gone.csv"), broken);
  mkdirSync(join(folder.path, "empty"));
  const given = [
    join(folder.path, "nowhere"),
    folder.path,
    join(folder.path, "empty"),
    "/dev/null",
  ];
  expect(names(readPaths(given), folder.path)).toEqual([
    ["CHECK_PATH_NOT_FOUND", "There is nothing at /nowhere."],
    ["CHECK_PATH_NOT_FOUND", "There is nothing at /broken.csv."],
    ["CHECK_NOTHING_FOUND", "/empty holds no .csv, .txt, .json or .xml file."],
    ["CHECK_FILE_UNREADABLE", "/dev/null is neither a file nor a folder."],
  ]);
});
