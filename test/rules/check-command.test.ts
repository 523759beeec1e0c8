import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { afterAll, beforeAll, describe, expect, test } from "vitest";

import type { ProvisionedRegistry, Workplace } from "../cli/run-chorus.ts";
import { createWorkplace, provisionRegistry } from "../cli/run-chorus.ts";

let registry: ProvisionedRegistry;

beforeAll(async () => {
  registry = await provisionRegistry();
});

afterAll(() => registry.remove());

interface Finding {
  readonly rule: string;
  readonly item: string;
  readonly table: string | null;
  readonly row: number | null;
  readonly group?: string;
}

interface Report {
  readonly release: string;
  readonly summary: {
    readonly findings: number;
    readonly rulesRun: number;
    readonly byRule: Readonly<Record<string, number>>;
    readonly notRun: readonly { readonly rule: string; readonly reason: string }[];
  };
  readonly findings: readonly Finding[];
}

/** Writes the files of a folder of the workplace. */
const write = (place: Workplace, folder: string, files: Readonly<Record<string, string>>): void => {
  mkdirSync(join(place.folder, folder), { recursive: true });
  for (const [name, text] of Object.entries(files))
    writeFileSync(join(place.folder, folder, name), text);
};

const small = {
  "header.csv": "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\n1,X,01/02/2010,WBRI,UN1,0,\n",
  "episodes.csv": `CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN
1,01/05/2025,S,C2,N1,U1,PR1,,,,AB1 2CD,AB1 2CE,SC111111
`,
} as const;

const check = async (place: Workplace, ...more: readonly string[]): Promise<Report> => {
  const words = ["check", "small", "--return", "dfe:ssda903@2026", "--format", "json", ...more];
  const { out, err } = await place.chorus(...words);
  if (!out.startsWith("{")) throw new Error(err);
  const report: Report = JSON.parse(out);
  return report;
};

const rulesOf = ({ findings }: Report): readonly string[] => findings.map(({ rule }) => rule);

const reasonOf = ({ summary }: Report, rule: string): string | undefined =>
  summary.notRun.find((one) => one.rule === rule)?.reason;

describe("chorus check with rules", () => {
  test("runs the rules of the return beside its structure, and names version and release", async () => {
    using place = createWorkplace(registry.data);
    write(place, "small", small);
    const all = await check(place);
    const structure = await check(place, "--checks", "structure");
    expect([structure.summary.rulesRun, structure.summary.notRun.length]).toEqual([0, 0]);
    expect(all.summary.rulesRun).toBeGreaterThan(100);
    expect(all.release).toBe("2026.4");
    const sex = all.findings.find(({ rule }) => rule === "101");
    expect(sex).toMatchObject({ table: "Header", row: 0 });
    expect(sex?.item).toMatch(/^dfe:ssda903-rule-101@\d+\.\d+\.\d+$/u);
  });

  test("only the rule reports what it covers", async () => {
    using place = createWorkplace(registry.data);
    write(place, "small", small);
    expect(rulesOf(await check(place, "--checks", "structure"))).toContain("CODE_NOT_IN_LIST");
    const all = rulesOf(await check(place));
    expect([all.includes("101"), all.includes("CODE_NOT_IN_LIST")]).toEqual([true, false]);
  });

  test("says of every rule that was not run why, in each report", async () => {
    using place = createWorkplace(registry.data);
    write(place, "small", small);
    const report = await check(place);
    expect(reasonOf(report, "452")).toMatch(/^Not run, because .+\.$/u);
    expect(reasonOf(report, "1008")).toBe("Not run, because the list providers was not given.");
    const words = ["check", "small", "--return", "dfe:ssda903@2026"];
    const text = (await place.chorus(...words)).out;
    expect(text).toMatch(/^\d+ rules run, \d+ not run \(see the end\)$/mu);
    expect(text).toMatch(
      /^[^\n]*\b1008\b[^\n]*: Not run, because the list providers was not given\.$/mu,
    );
    const csv = (await place.chorus(...words, "--format", "csv")).out;
    expect(csv).toMatch(
      /^1008,dfe:ssda903-rule-1008@[\d.]+,not run,.*the list providers was not given/mu,
    );
  });

  test("takes last year's return, lists, columns worked out elsewhere, and the authority", async () => {
    using place = createWorkplace(registry.data);
    write(place, "small", small);
    write(place, "before", {
      "header.csv": small["header.csv"].replace("X", "M"),
      "episodes.csv": small["episodes.csv"].replaceAll("2025", "2024"),
    });
    write(place, "lists", {
      "ofsted.csv": "URN,Placement code,Setting postcode\nSC111111,U1,AB1 2CE\n",
      "derived.csv": "row,PL_LA,PL_LOCATION,PL_DISTANCE\n0,E08000001,IN,1.5\n",
    });
    const plain = await check(place);
    const inputs = ["--previous", "before", "--reference", "lists", "--authority", "E09000027"];
    const full = await check(place, ...inputs);
    expect(full.summary.rulesRun).toBeGreaterThan(plain.summary.rulesRun + 20);
    for (const rule of ["203", "1008", "164", "411"])
      expect([rule, reasonOf(plain, rule) === undefined, reasonOf(full, rule)]).toEqual([
        rule,
        false,
        undefined,
      ]);
    // The placement is said to be inside the authority, and is in another.
    expect(rulesOf(full)).toContain("411");
  });

  test("keeps the compiled rules beside the registry, and mends them when they are damaged", async () => {
    using place = createWorkplace(registry.data);
    write(place, "small", small);
    const first = await check(place);
    const folder = join(place.folder, "data/compiled");
    const [kept = ""] = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
      name.endsWith(".mjs"),
    );
    expect(kept).toMatch(/^[0-9a-f]{64}-[\d.]+\/dfe-ssda903@2026\.\d+\.\d+\.mjs$/u);
    expect(readFileSync(join(folder, kept), "utf8")).not.toMatch(/\bimport\b/u);
    writeFileSync(join(folder, kept), "this is no module (");
    expect(await check(place)).toEqual(first);
  });

  test.for([
    ["--previous", "gone", "CHECK_PATH_NOT_FOUND"],
    ["--reference", "gone", "CHECK_PATH_NOT_FOUND"],
    ["--authority", "Birmingham", "USAGE"],
  ] as const)("%s %s is told: %s", async ([option, value, code]) => {
    using place = createWorkplace(registry.data);
    write(place, "small", small);
    const words = ["check", "small", "--return", "dfe:ssda903@2026", option, value];
    const { code: exit, err } = await place.chorus(...words);
    expect([exit, err.split(":")[0]]).toEqual([2, code]);
  });
});
