import { mkdtempDisposableSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

import { expect, test } from "vitest";

import { casesFolder, hasCases } from "../cases.ts";
import type { GoldenFinding } from "./golden.ts";
import { knownDifferences, registerStandard, ruleFindings } from "./golden.ts";

// A census file against what the validator in use found in it with the rules of each year, row by row.

/** What the recorded run found of one rule: on the whole return, or module, field and row. */
interface Hit {
  readonly return_level: boolean;
  readonly locations: readonly (readonly [string, string, number])[];
}

interface Run {
  readonly file: string;
  readonly ruleset: string;
  readonly rules: number;
  readonly hits: Readonly<Record<string, Hit>>;
}

type ByRule = Readonly<Record<string, readonly string[]>>;

const sorted = (places: readonly string[]): readonly string[] => [...new Set(places)].toSorted();

const recordedPlaces = ({ hits }: Run): ByRule =>
  Object.fromEntries(
    Object.entries(hits).map(([rule, { return_level: whole, locations }]) => [
      rule,
      whole
        ? ["the return"]
        : sorted(locations.map(([table, , row]) => `${table.replace("CINp", "CINP")} ${row}`)),
    ]),
  );

const ourPlaces = (findings: readonly GoldenFinding[]): ByRule =>
  Object.fromEntries(
    [...Map.groupBy(findings, ({ rule }) => rule)].map(([rule, found]) => [
      rule,
      sorted(found.map(({ table, row }) => (table === null ? "the return" : `${table} ${row}`))),
    ]),
  );

test.runIf(hasCases)(
  "every rule of the census reports the recorded rows in every year, but for the differences with a reason",
  () => {
    using folder = mkdtempDisposableSync(join(tmpdir(), "chorus-golden-"));
    registerStandard(folder.path);
    const golden: { readonly runs: Readonly<Record<string, Run>> } = JSON.parse(
      readFileSync(join(casesFolder, "cases/cin_golden_sample.json"), "utf8"),
    );
    const runs = Object.values(golden.runs);
    const differing = runs.map((run) => {
      const year = Number(run.ruleset.slice(3, 7)) + 1;
      const file = resolve(casesFolder, "samples/cin_xml", run.file);
      // The file says that it is of 2023, whichever year's rules read it.
      const words = [file, "--return", `dfe:cin-census@${year}`, "--year", "2023"];
      const [recorded, ours] = [recordedPlaces(run), ourPlaces(ruleFindings(folder.path, words))];
      return Object.keys({ ...recorded, ...ours })
        .filter((rule) => JSON.stringify(ours[rule]) !== JSON.stringify(recorded[rule]))
        .toSorted();
    });
    const known = Object.keys(knownDifferences("census")).toSorted();
    expect(runs.map(({ rules }) => rules)).toEqual([105, 105, 109, 109]);
    expect(differing).toEqual(runs.map(() => known));
  },
  120_000,
);

test.skipIf(hasCases)("the census file was not checked: its folder is not on this machine", () => {
  expect(hasCases).toBe(false);
});
