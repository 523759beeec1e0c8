import { readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";

import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";

import { parseItem } from "../../registry/check/schema.ts";
import { createWorkplace, provisionRegistry, type ProvisionedRegistry } from "./run-chorus.ts";

const example = readFileSync(resolve("test/fixtures/codings/what-would-help.csv"), "utf8");

const ranOn = async (text: string | Uint8Array, ...options: readonly string[]) => {
  using place = createWorkplace();
  writeFileSync(join(place.folder, "codings.csv"), text);
  return await place.chorus("agreement", "codings.csv", ...options);
};

test.for([
  { name: "agreement", options: [] },
  { name: "agreement-kappa", options: ["--statistic", "kappa", "--minimum-group", "1"] },
  { name: "agreement-json", options: ["--json"] },
])("the worked example of sixty excerpts: $name", async ({ name, options }) => {
  // Published in the model: agreement .83, kappa .77, alpha .77, hence TENTATIVE; code B is to be revised.
  const { code, out, err } = await ranOn(example, ...options);
  expect({ code, err }).toEqual({ code: 0, err: "" });
  await expect(out).toMatchFileSnapshot(`../golden/cli/${name}.txt`);
});

test("the README shows what the command prints", async () => {
  const { out } = await ranOn(example);
  expect(readFileSync("README.md", "utf8")).toContain(`\`\`\`text\n${out}\`\`\``);
});

test("while coders agree too little the report has no counts, and says so", async () => {
  const { code, out, err } = await ranOn(
    "unit,coder,code\n1,A,x\n1,B,y\n2,A,x\n2,B,x\n3,A,y\n3,B,x\n4,A,SILENCE\n4,B,SILENCE\n",
  );
  await expect(`${out}---\n${err}`).toMatchFileSnapshot("../golden/cli/agreement-not-yet.txt");
  expect(code).toBe(1);
  const json = await ranOn("unit,coder,code\n1,A,x\n1,B,y\n2,A,y\n2,B,x\n", "--json");
  expect(JSON.parse(json.out)).toMatchObject({
    band: "NOT_YET",
    refused: { code: "AGREEMENT_NOT_YET" },
  });
  expect(JSON.parse(json.out)).not.toHaveProperty("themes");
});

test("columns stand in any order, with any capitals, among others; blanks are no codings", async () => {
  const { code, out } = await ranOn(
    "Note,Code,Unit,CODER\n-,never, 1 ,A\n-,never,1,B\n-,often,2,A\n-,often,2,B\n-,,2,C\n-,often,3,C\n",
    "--statistic",
    "alpha-ordinal",
    "--codes",
    "never, often",
    "--silence",
    "no answer",
  );
  expect(code).toBe(0);
  expect(out).toContain("Krippendorff's alpha, ordinal: 1.000 RELIABLE\n");
  expect(out).toContain("2 units compared, 3 coders;");
});

test.for([
  { name: "an empty file", text: "", options: ["--seed", "1"], says: "CHECK_FILE_EMPTY" },
  { name: "no codings", text: "child,age\n1,2\n", options: [], says: "AGREEMENT_COLUMN_MISSING" },
  {
    name: "no unit",
    text: "unit,coder,code\n,A,x\n",
    options: [],
    says: "AGREEMENT_ROW_INCOMPLETE",
  },
  {
    name: "no coder",
    text: "unit,coder,code\n1,,x\n",
    options: [],
    says: "AGREEMENT_ROW_INCOMPLETE",
  },
  {
    name: "two codes in one cell",
    text: "unit,coder,code\n1,A,x,y\n",
    options: [],
    says: "AGREEMENT_ROW_INCOMPLETE",
  },
  {
    name: "a misspelt code",
    text: "unit,coder,code\n1,A,often\n1,B,oftne\n",
    options: ["--codes", "never,often"],
    says: "AGREEMENT_CODE_UNKNOWN",
  },
  {
    name: "a row twice",
    text: "unit,coder,code\n1,A,x\n1,A,y\n",
    options: [],
    says: "AGREEMENT_CODED_TWICE",
  },
  { name: "a code twice", text: "", options: ["--codes", "a,b,a"], says: "USAGE" },
  { name: "groups of none", text: "", options: ["--minimum-group", "0"], says: "USAGE" },
  { name: "a seed that is none", text: "", options: ["--seed", "x"], says: "USAGE" },
])("$name is told", async ({ text, options, says }) => {
  const { code, out, err } = await ranOn(text, ...options);
  expect({ code, out, says: err.split(":")[0] }).toEqual({ code: 2, out: "", says });
  expect(err).toMatch(/\n {2}fix: {3}\S.+\.\n$/u);
});

test("a misspelt code is told with its line and what was meant, but not repeated", async () => {
  const { err } = await ranOn("unit,coder,code\n1,A,often\n1,B,oftne\n", "--codes", "never,often");
  expect(err).toBe(
    "AGREEMENT_CODE_UNKNOWN: The code is none of never, often, SILENCE.\n" +
      "  where: codings.csv:3\n" +
      "  fix:   Did you mean often? Write it as the frame has it.\n",
  );
});

test("a folder and a path to nothing are told", async () => {
  using place = createWorkplace();
  const folder = await place.chorus("agreement", "return");
  expect([folder.code, folder.err.split(":")[0]]).toEqual([2, "USAGE"]);
  const nothing = await place.chorus("agreement", "nowhere.csv");
  expect([nothing.code, nothing.err.split(":")[0]]).toEqual([2, "CHECK_PATH_NOT_FOUND"]);
  const unnamed = await place.chorus("agreement");
  expect([unnamed.code, unnamed.err.split(":")[0]]).toEqual([2, "USAGE"]);
});

test("percent agreement alone is refused", async () => {
  const { code, out, err } = await ranOn(example, "--statistic", "percent");
  expect({ code, out }).toEqual({ code: 2, out: "" });
  expect(err).toMatch(
    /^USAGE: --statistic takes alpha-nominal, .*; "percent" is none of them\.\n/u,
  );
});

/** The worked example under the codes of its frame in the registry. */
const framed = example
  .replaceAll(/,A$/gmu, ",MONEY_AND_HOME")
  .replaceAll(/,B$/gmu, ",SOMEONE_TO_TALK_TO")
  .replaceAll(/,C$/gmu, ",SCHOOL")
  .replaceAll(/,D$/gmu, ",TIME_AND_BREAKS");

describe("with a coding frame of the registry", () => {
  let registry: ProvisionedRegistry;

  beforeAll(async () => {
    registry = await provisionRegistry();
  });

  afterAll(() => registry.remove());

  const ranFramed = (...options: readonly string[]) =>
    ranOn(framed, "--data", registry.data, ...options);

  test("codes, silence and the coefficient are the frame's, and what is found can be written into it", async () => {
    const { code, out, err } = await ranFramed("--frame", "examples:what-would-help", "--json");
    expect({ code, err }).toEqual({ code: 0, err: "" });
    const found = JSON.parse(out);
    expect(found).toMatchObject({
      statistic: "alpha-nominal",
      frame: {
        ref: "examples:what-would-help@1.0.0",
        reliability: {
          statistic: "KRIPPENDORFF_ALPHA_NOMINAL",
          value: 0.773,
          band: "TENTATIVE",
          units: 60,
          coders: 2,
        },
      },
    });
    const item = parse(
      readFileSync("standard/examples/coding-frame/what-would-help@1.0.0.yaml", "utf8"),
    );
    const { reliability } = found.frame;
    const noted = { ...item, reliability: { ...reliability, date: "2026-11-01", blind: true } };
    expect(parseItem(noted)).toMatchObject({ ok: true });
  });

  test("a coefficient without a name there is told, and not written", async () => {
    const options = ["--frame", "examples:what-would-help", "--statistic", "kappa-linear"];
    const { out } = await ranFramed(...options);
    expect(out).toContain("Coding frames have no name for this coefficient");
    expect(out).not.toContain("reliability:");
  });

  test.for([
    { name: "no such item", options: ["--frame", "examples:nobody"], says: "ITEM_NOT_FOUND" },
    {
      name: "no frame",
      options: ["--frame", "examples:safe-where-i-live"],
      says: "no coding frame",
    },
    {
      name: "codes beside a frame",
      options: ["--frame", "examples:what-would-help", "--codes", "A"],
      says: "USAGE",
    },
    {
      name: "codes of another frame",
      options: ["--frame", "examples:what-ready-means"],
      says: "AGREEMENT_CODE_UNKNOWN",
    },
  ])("$name is told", async ({ options, says }) => {
    const { code, err } = await ranFramed(...options);
    expect(code).not.toBe(0);
    expect(err).toContain(says);
  });
});
