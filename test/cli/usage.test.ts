import { afterAll, beforeAll, expect, test } from "vitest";

import type { Workplace } from "./run-chorus.ts";
import { createWorkplace, provisionRegistry } from "./run-chorus.ts";

let place: Workplace;

beforeAll(async () => {
  const registry = await provisionRegistry();
  place = createWorkplace(registry.data);
  registry.remove();
});

afterAll(() => place[Symbol.dispose]());

const releaseUsage = "Usage: chorus release cut NAME | bundle NAME | verify BUNDLE | list";
const verifyUsage = "Usage: chorus verify [--data DIR]";

test.for([
  {
    name: "a misspelt option",
    line: "verify --dta data",
    says: "There is no option --dta in chorus verify.",
    fix: `Did you mean --data? ${verifyUsage}`,
  },
  {
    name: "an option that resembles none",
    line: "verify --zzzzzz",
    says: "There is no option --zzzzzz in chorus verify.",
    fix: verifyUsage,
  },
  {
    name: "an option without its value",
    line: "verify --data",
    says: "Option '--data <value>' argument missing",
    fix: verifyUsage,
  },
  {
    name: "an option given twice",
    line: "verify --data a --data b",
    says: "--data was given 2 times; give it once.",
    fix: verifyUsage,
  },
  {
    name: "an option with an empty value",
    line: "verify --data=",
    says: "--data was given an empty value.",
    fix: verifyUsage,
  },
  {
    name: "a word too many",
    line: "verify data",
    says: '"data" is one word too many for chorus verify.',
    fix: verifyUsage,
  },
  {
    name: "release without an act",
    line: "release",
    says: "Say what to do with releases.",
    fix: releaseUsage,
  },
  {
    name: "release with a misspelt act",
    line: "release cutt 2026.2",
    says: 'There is no "release cutt".',
    fix: releaseUsage,
  },
  {
    name: "release cut without a name",
    line: "release cut",
    says: '"release cut" wants a name after it.',
    fix: releaseUsage,
  },
  {
    name: "release list with a name",
    line: "release list 2026.1",
    says: '"release list 2026.1" has a word too many.',
    fix: releaseUsage,
  },
  {
    name: "import of nothing",
    line: "import",
    says: "A word is missing after the command.",
    fix: "Name the folder of item files, for example chorus import drafts.",
  },
  {
    name: "backup to nowhere",
    line: "backup",
    says: "A word is missing after the command.",
    fix: "Name the file to write, for example chorus backup registry.backup.",
  },
  {
    name: "restore from nothing",
    line: "restore",
    says: "A word is missing after the command.",
    fix: "Name a file made by chorus backup.",
  },
  {
    name: "check of nothing",
    line: "check --return dfe:ssda903@2026",
    says: "No file or folder was named.",
    fix: expect.stringContaining("Usage: chorus check PATH… --return"),
  },
  {
    name: "check against no return",
    line: "check return",
    says: "--return is missing.",
    fix: "For example --return dfe:ssda903@2026.",
  },
  {
    name: "an unknown format",
    line: "check return --return dfe:ssda903@2026 --format xml",
    says: '--format takes text, json, ndjson, csv, junit, sarif, github, xlsx; "xml" is none of them.',
    fix: expect.stringContaining("Usage: chorus check"),
  },
  {
    name: "a year that is none",
    line: "check return --return dfe:ssda903@2026 --year 18",
    says: "--year takes a collection year.",
    fix: "For example --year 2026.",
  },
  {
    name: "an authority that is none",
    line: "check return --return dfe:ssda903@2026 --authority Leeds",
    says: "--authority takes an ONS code.",
    fix: "For example --authority E09000027.",
  },
  {
    name: "generate to nowhere",
    line: "generate",
    says: "--out is missing.",
    fix: "Name the folder to write to, for example --out generated.",
  },
])("$name is told as wrong usage", async ({ line, says, fix }) => {
  const { code, out, err } = await place.chorus(...line.split(" "));
  const [message = "", ...rest] = err.trimEnd().split("\n  fix:   ");
  expect({ code, out, message, rest }).toEqual({
    code: 2,
    out: "",
    message: `USAGE: ${says}`,
    rest: [fix],
  });
});

test.for(["chek", "constructor", "__proto__", "toString", ""])(
  'the command "%s" does not exist',
  async (name) => {
    const { code, out, err } = await place.chorus(name);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain(`USAGE: There is no command "${name}".\n`);
    expect(err.includes("Did you mean check?")).toBe(name === "chek");
  },
);

test.for([
  { line: "check return --return dfe:nothing@2026", code: 3, says: "ITEM_NOT_FOUND" },
  { line: "check return --return dfe:ssda903@1999", code: 3, says: "ITEM_NOT_FOUND" },
  {
    line: "check return --return dfe:ssda903@2026 --release 2030.1",
    code: 3,
    says: "RELEASE_NOT_FOUND",
  },
  {
    line: "check return --return dfe:ssda903@2026 --release ./no",
    code: 3,
    says: "BUNDLE_NOT_FOUND",
  },
  {
    line: "check return --return dfe:ssda903@2026 --release return",
    code: 3,
    says: "RELEASE_NOT_FOUND",
  },
  { line: "release verify return", code: 3, says: "BUNDLE_NOT_FOUND" },
  { line: "release cut 26", code: 2, says: "RELEASE_NAME_MALFORMED" },
  { line: "release cut ../2026.2", code: 2, says: "RELEASE_NAME_MALFORMED" },
  { line: "release cut 2026.1", code: 3, says: "RELEASE_EXISTS" },
  { line: "generate --out made --target cobol", code: 2, says: "TARGET_UNKNOWN" },
  { line: "generate --out made --item nonsense", code: 2, says: "ITEM_REF_MALFORMED" },
  { line: "generate --out made --item dfe:nothing", code: 3, says: "ITEM_NOT_FOUND" },
  { line: "serve --port 80000", code: 2, says: "CONFIG_INVALID" },
  { line: "serve --port http", code: 2, says: "CONFIG_INVALID" },
  { line: "import nowhere", code: 2, says: "IMPORT_UNREADABLE" },
  { line: "restore nowhere", code: 3, says: "STORE_NOT_FOUND" },
  { line: "check nowhere --return dfe:ssda903@2026", code: 2, says: "CHECK_PATH_NOT_FOUND" },
])("$line exits with $code", async ({ line, code, says }) => {
  const ended = await place.chorus(...line.split(" "));
  expect([ended.code, ended.out, ended.err.split(":")[0]]).toEqual([code, "", says]);
  expect(ended.err).toMatch(/\n {2}fix: {3}\S.+\.\n$/u);
});

test("the version is printed", async () => {
  expect(await place.chorus("--version")).toEqual({ code: 0, out: "0.1.0\n", err: "" });
});

test("without a command the help is shown, as wrong usage", async () => {
  const asked = await place.chorus("--help");
  expect(await place.chorus()).toEqual({ ...asked, code: 2 });
});
