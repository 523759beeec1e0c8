import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterEach, beforeEach, expect, test } from "vitest";

import { onceEach, readGenerated, writeGenerated } from "../../cli/generated-folder.ts";

let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "chorus-generated-"));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

const manifest = (...paths: readonly string[]) => ({
  path: "manifest.ajv.json",
  text: JSON.stringify({ files: paths.map((path) => ({ path })) }),
});

const nothing = new Map<string, string>();

const filesIn = (): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .toSorted();

test("what was written is read again, and what others put there is not", () => {
  const files = [manifest("a/b.js"), { path: "a/b.js", text: "1" }];
  expect(writeGenerated(folder, files, nothing)).toEqual({ ok: true, value: undefined });
  writeFileSync(join(folder, "a", "own.js"), "mine");
  expect(readGenerated(folder)).toEqual({
    ok: true,
    value: new Map(files.map(({ path, text }) => [path, text])),
  });
});

test("what is made no longer is removed, and what others put there stays", () => {
  writeGenerated(
    folder,
    [manifest("old.js", "same.js"), { path: "old.js", text: "1" }, { path: "same.js", text: "2" }],
    nothing,
  );
  writeFileSync(join(folder, "own.js"), "mine");
  const before = readGenerated(folder);
  writeGenerated(
    folder,
    [manifest("same.js"), { path: "same.js", text: "2" }],
    before.ok ? before.value : nothing,
  );
  expect(filesIn()).toEqual(["manifest.ajv.json", "own.js", "same.js"]);
});

test.for([
  { name: "no JSON", text: "{" },
  { name: "no object", text: "7" },
  { name: "no list", text: '{"files": 7}' },
  {
    name: "a path that leads out of the folder",
    text: '{"files": [{"path": "../../etc/passwd"}, {"path": 7}, null]}',
  },
])("a manifest that holds $name lists only itself", ({ text }) => {
  writeFileSync(join(folder, "manifest.ajv.json"), text);
  expect(readGenerated(folder)).toEqual({
    ok: true,
    value: new Map([["manifest.ajv.json", text]]),
  });
});

test("a folder that does not exist holds nothing", () => {
  expect(readGenerated(join(folder, "none"))).toEqual({ ok: true, value: nothing });
});

test("a file in a folder's place is told", () => {
  const file = join(folder, "file");
  writeFileSync(file, "");
  const told = {
    ok: false,
    error: {
      code: "OUTPUT_NOT_WRITTEN",
      message: `${file} cannot be used (ENOTDIR).`,
      fix: expect.any(String),
      place: { file },
    },
  };
  expect(readGenerated(file)).toEqual(told);
  expect(writeGenerated(file, [{ path: "a/b.js", text: "" }], nothing)).toEqual(told);
  expect(existsSync(`${file}.part`)).toBe(false);
  expect(readFileSync(file, "utf8")).toBe("");
});

test("a file that two targets share counts once", () => {
  const [one, other] = [
    { path: "types.d.ts", text: "1" },
    { path: "a.js", text: "2" },
  ];
  expect(onceEach([one, other, { ...one }])).toEqual([one, other]);
});
