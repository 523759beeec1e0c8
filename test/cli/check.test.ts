import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { readdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";

import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { casesFolder, hasCases } from "../cases.ts";
import type { ProvisionedRegistry } from "./run-chorus.ts";
import { createWorkplace, provisionRegistry, smallReturn } from "./run-chorus.ts";

let registry: ProvisionedRegistry;

beforeAll(async () => {
  registry = await provisionRegistry();
});

afterAll(() => registry.remove());

const formats = ["text", "json", "ndjson", "csv", "junit", "sarif", "github"] as const;

/** Every cell of the small return that is long enough to be told apart from a code, a year or a line number. */
const cellsOf = (folder: string): readonly string[] => [
  ...new Set(
    readdirSync(folder)
      .filter((name) => name.endsWith(".csv"))
      .flatMap((name) => readFileSync(join(folder, name), "utf8").split("\n").slice(1))
      .flatMap((line) => line.trim().split(","))
      .filter((cell) => cell.length >= 6 && /\d/u.test(cell)),
  ),
];

test.for(formats)(
  "the report as %s shows no cell, and is all of standard output",
  async (format) => {
    using place = createWorkplace(registry.data);
    const cells = cellsOf(join(place.folder, "return"));
    const { code, out, err } = await place.chorus(...smallReturn, "--format", format);
    expect([code, err, cells.length > 10]).toEqual([1, "", true]);
    expect(cells.filter((cell) => out.includes(cell))).toEqual([]);
  },
);

test("--values shows cells, where they were asked for", async () => {
  using place = createWorkplace(registry.data);
  const cells = cellsOf(join(place.folder, "return"));
  const { out } = await place.chorus(...smallReturn, "--format", "json", "--values");
  expect(cells.filter((cell) => out.includes(cell))).not.toEqual([]);
});

test("the JSON report is one object, with counts by table and by rule", async () => {
  using place = createWorkplace(registry.data);
  const { out } = await place.chorus(...smallReturn, "--format", "json");
  const { findings, ...head } = JSON.parse(out);
  // A summary may come to say more; what it says here stays.
  expect(head).toMatchObject({
    schemaVersion: 1,
    release: "2026.1",
    return: "dfe:ssda903@2026.0.0",
    summary: {
      rows: { Header: 5, Episodes: 6, Reviews: 3, OC3: 1 },
      findings: 7,
      byRule: {
        CHILD_NOT_IN_HEADER: 1,
        CODE_NOT_IN_LIST: 2,
        DUPLICATE_KEY: 2,
        INVALID_DATE: 1,
        VALUE_MISSING: 1,
      },
    },
  });
  expect(findings[1]).toEqual({
    rule: "CODE_NOT_IN_LIST",
    item: "dfe:ssda903-place@1.0.0",
    severity: "error",
    file: "return/episodes.csv",
    table: "Episodes",
    row: 1,
    line: 3,
    fields: ["PLACE"],
    message: "PLACE holds a code that is not in its list for 2026.",
    fix: "Did you mean K3?",
  });
});

test.for([
  { words: ["--fail-on", "never"], code: 0 },
  { words: ["--fail-on", "query"], code: 1 },
  { words: ["--fail-on", "error"], code: 1 },
  { words: ["--checks", "structure"], code: 1 },
  { words: ["--authority", "E09000027"], code: 1 },
])("$words ends with $code", async ({ words, code }) => {
  using place = createWorkplace(registry.data);
  expect((await place.chorus(...smallReturn, ...words)).code).toBe(code);
});

test("--year checks the files as those of another year", async () => {
  using place = createWorkplace(registry.data);
  const { out } = await place.chorus(...smallReturn, "--year", "2018");
  expect(out.split("\n")[0]).toBe(
    "dfe:ssda903@2026.0.0 of release 2026.1, collection 2017-04-01 to 2018-03-31",
  );
});

test("a return without findings is clean", async () => {
  using place = createWorkplace(registry.data);
  writeFileSync(
    join(place.folder, "children.csv"),
    "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\r\nA1,F,14/02/2011,WBRI,A123456789012,,\r\n",
  );
  const ended = await place.chorus(
    "check",
    "children.csv",
    ...smallReturn.slice(2),
    "--format",
    "csv",
  );
  expect(ended).toEqual({
    code: 0,
    out: expect.stringMatching(/^rule,item,severity,[^\n]+\n$/u),
    err: "",
  });
});

test("an unusual pupil number is told in a whole sentence", async () => {
  using place = createWorkplace(registry.data);
  const file = join(place.folder, "return", "children.csv");
  writeFileSync(file, readFileSync(file, "utf8").replace("A123456789012", "O12"));
  const { out } = await place.chorus(...smallReturn);
  expect(out).toContain(
    "UPN is not in the form asked for (a capital letter other than I, O or S, then twelve digits of which the last may be a capital letter). Write it in that form.",
  );
});

describe("files that cannot be checked", () => {
  const episodes = "return/episodes.csv";
  const header =
    "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN";
  test.for([
    { name: "0 bytes", bytes: "", says: "CHECK_FILE_EMPTY" },
    { name: "a NUL byte", bytes: "CHILD,DECOM\u0000\n", says: "CHECK_FILE_NUL" },
    {
      name: "a quotation mark never closed",
      bytes: `${header}\n"A,\n`,
      says: "CHECK_QUOTE_NOT_CLOSED",
    },
    {
      name: "a line of 2 MB",
      bytes: `CHILD,DECOM\n${"a".repeat(2_000_000)}`,
      says: "CHECK_LINE_TOO_LONG",
    },
  ])("$name", async ({ bytes, says }) => {
    using place = createWorkplace(registry.data);
    writeFileSync(join(place.folder, episodes), bytes);
    const { code, out, err } = await place.chorus(...smallReturn, "--output", "report.txt");
    expect([code, out, err.split(":")[0]]).toEqual([2, "", says]);
    expect(err).toContain(`  where: ${episodes}`);
    expect(existsSync(join(place.folder, "report.txt"))).toBe(false);
  });

  test.for([
    { name: "malformed JSON", file: "x.json", text: '{"Header": [', says: "CHECK_JSON_MALFORMED" },
    { name: "JSON of another shape", file: "x.json", text: "[[1]]", says: "CHECK_JSON_SHAPE" },
    {
      name: "JSON nested without end",
      file: "x.json",
      text: "[".repeat(100_000),
      says: "CHECK_JSON",
    },
    {
      name: "names that every object has",
      file: "x.json",
      text: '{"__proto__":[{}],"constructor":[{}]}',
      says: "CHECK_NOTHING_FOUND",
    },
    {
      name: "a table of something else",
      file: "x.csv",
      text: "a,b\n1,2\n",
      says: "CHECK_NOTHING_FOUND",
    },
  ])("$name", async ({ file, text, says }) => {
    using place = createWorkplace(registry.data);
    writeFileSync(join(place.folder, file), text);
    const { code, out, err } = await place.chorus("check", file, ...smallReturn.slice(2));
    expect([code, out]).toEqual([2, ""]);
    expect(err).toMatch(new RegExp(`^${says}`, "u"));
  });

  test("a folder without any known file", async () => {
    using place = createWorkplace(registry.data);
    mkdirSync(join(place.folder, "empty"));
    writeFileSync(join(place.folder, "empty", "notes.md"), "nothing here");
    expect(await place.chorus("check", "empty", ...smallReturn.slice(2))).toEqual({
      code: 2,
      out: "",
      err: expect.stringMatching(/^CHECK_NOTHING_FOUND: empty holds no /u),
    });
  });

  test.for(["loop.csv", "/dev/zero"])("%s is no file", async (path) => {
    using place = createWorkplace(registry.data);
    symlinkSync("loop.csv", join(place.folder, "loop.csv"));
    const { code, err } = await place.chorus("check", path, ...smallReturn.slice(2));
    expect([code, err.split(":")[0]]).toEqual([2, "CHECK_FILE_UNREADABLE"]);
  });
});

test("two files of one table are an error that names both", async () => {
  using place = createWorkplace(registry.data);
  const text = readFileSync(join(place.folder, "return", "children.csv"), "utf8");
  writeFileSync(join(place.folder, "return", "pupils.csv"), text);
  const { code, out } = await place.chorus(...smallReturn, "--format", "csv");
  const told = out.split("\n").filter((line) => line.startsWith("TABLE_TWICE"));
  expect(code).toBe(1);
  expect(told.every((line) => line.includes("children.csv") && line.includes("pupils.csv"))).toBe(
    true,
  );
  expect(told.length).toBeGreaterThan(0);
});

test("a column given twice is a finding", async () => {
  using place = createWorkplace(registry.data);
  const file = join(place.folder, "return", "care-leavers.csv");
  const [header = "", row = ""] = readFileSync(file, "utf8").split("\n");
  writeFileSync(file, `${header},CHILD\n${row},${row.split(",")[0]}\n`);
  const { out } = await place.chorus(...smallReturn, "--format", "csv");
  expect(out).toContain("DUPLICATE_COLUMN,");
});

test("line ends, marks and encodings make no difference", async () => {
  using place = createWorkplace(registry.data);
  const { out } = await place.chorus(...smallReturn, "--format", "csv");
  for (const name of readdirSync(join(place.folder, "return"))) {
    const file = join(place.folder, "return", name);
    const text = readFileSync(file, "utf8").replaceAll("\n", "\r\n");
    writeFileSync(file, Buffer.from(`\uFEFF${text}`, "utf16le"));
  }
  expect((await place.chorus(...smallReturn, "--format", "csv")).out).toBe(out);
});

test("paths may have spaces and letters of any language", async () => {
  using place = createWorkplace(registry.data);
  const folder = "Rückgabe 2026 – été";
  renameSync(join(place.folder, "return"), join(place.folder, folder));
  const output = `${folder}/Bericht ü.csv`;
  const ended = await place.chorus(
    "check",
    folder,
    ...smallReturn.slice(2),
    "--format",
    "csv",
    "--output",
    output,
  );
  expect(ended).toEqual({ code: 1, out: "", err: `7 findings written to ${output}.\n` });
  expect(readFileSync(join(place.folder, output), "utf8")).toContain(`${folder}/episodes.csv`);
});

describe("a report that cannot be written", () => {
  test.for([
    { output: "none/report.txt", why: "HERE/none/report.txt cannot be written (ENOENT)" },
    { output: "return", why: "HERE/return cannot be written (EISDIR)" },
    { output: "/dev/full", why: "/dev/full cannot be written (ENOSPC)" },
  ])("$output", async ({ output, why }) => {
    using place = createWorkplace(registry.data);
    const { code, out, err } = await place.chorus(...smallReturn, "--output", output);
    expect([code, out, err.split("\n")[0]]).toEqual([3, "", `OUTPUT_NOT_WRITTEN: ${why}.`]);
    expect(readdirSync(place.folder).toSorted()).toEqual(["data", "return"]);
  });

  test("leaves the report that was there", async () => {
    using place = createWorkplace(registry.data);
    const file = join(place.folder, "report.txt");
    writeFileSync(file, "before");
    const episodes = join(place.folder, "return", "episodes.csv");
    const wrong = "A1,03/04/2023,wrong,C2,N1,U6,PR1,,,,,,\n".repeat(2_000);
    writeFileSync(episodes, `${readFileSync(episodes, "utf8").trim()}\n${wrong}`);
    const line = `ulimit -f 100; $CHORUS ${smallReturn.join(" ")} --format csv --output report.txt`;
    const { code, err } = await place.shell(line);
    expect([code, err.split(":")[0]]).toEqual([3, "OUTPUT_NOT_WRITTEN"]);
    expect(readFileSync(file, "utf8")).toBe("before");
    expect(existsSync(`${file}.part`)).toBe(false);
  });
});

test("a link to a report is written through, and stays a link", async () => {
  using place = createWorkplace(registry.data);
  symlinkSync("real.txt", join(place.folder, "link.txt"));
  writeFileSync(join(place.folder, "real.txt"), "");
  await place.chorus(...smallReturn, "--output", "link.txt");
  expect(readFileSync(join(place.folder, "real.txt"), "utf8")).toContain("7 findings");
});

test("a registry is made on first use, and only read afterwards", async () => {
  using place = createWorkplace();
  const [first, second] = [await place.chorus(...smallReturn), await place.chorus(...smallReturn)];
  expect(first.err).toMatch(
    /^(?:Release \d{4}\.\d+ of the shipped standard is imported and signed here\.\n)+$/u,
  );
  expect(second.err).toBe("");
  expect(first.out).toBe(second.out);
});

test.runIf(hasCases)(
  "the sample return: 25,945 rows of 12 files, none of its values shown",
  async () => {
    using place = createWorkplace(registry.data);
    const folder = join(process.cwd(), casesFolder, "samples", "ssda903_fake_csv");
    const cells = new Set(cellsOf(folder));
    const { code, out } = await place.chorus(
      "check",
      folder,
      "--return",
      "dfe:ssda903@2027",
      "--format",
      "json",
    );
    const { summary } = JSON.parse(out);
    const rows = Object.values<number>(summary.rows).reduce((total, count) => total + count, 0);
    expect([code, rows]).toEqual([1, 25_945]);
    expect(out.match(/[\w/-]{6,}/gu)?.filter((word) => cells.has(word))).toEqual([]);
  },
);
