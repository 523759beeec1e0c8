import { createHash } from "node:crypto";
import { copyFileSync, mkdirSync, mkdtempDisposableSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

import { expect, test } from "vitest";

import { casesFolder, hasCases } from "../cases.ts";
import type { GoldenFinding } from "./golden.ts";
import { knownDifferences, registerStandard, ruleFindings } from "./golden.ts";

// The whole sample return against what the validator in use found in it, row by row.

interface Places {
  readonly n: number;
  readonly sha256_16: string;
}

type ByRule = Readonly<Record<string, Readonly<Record<string, Places>>>>;

/** What rules found in the whole sample return, with the derived columns beside it. */
const checkSample = (): readonly GoldenFinding[] => {
  using folder = mkdtempDisposableSync(join(tmpdir(), "chorus-golden-"));
  registerStandard(folder.path);
  const reference = join(folder.path, "reference");
  mkdirSync(reference);
  copyFileSync(
    join(casesFolder, "cases/episodes_derived.csv"),
    join(reference, "episodes_derived.csv"),
  );
  const sample = resolve(casesFolder, "samples/ssda903_fake_csv");
  const read = ["--return", "dfe:ssda903@2023", "--year", "2018", "--authority", "E09000027"];
  return ruleFindings(folder.path, [sample, ...read, "--reference", reference]);
};

const hashOf = (rows: readonly number[]): string =>
  createHash("sha256").update(rows.join(",")).digest("hex").slice(0, 16);

const placesByRule = (findings: readonly GoldenFinding[]): ByRule => {
  const rows: Record<string, Record<string, Set<number>>> = {};
  for (const { rule, table, row } of findings) {
    if (table === null || row === null) continue;
    ((rows[rule] ??= {})[table] ??= new Set()).add(row);
  }
  return Object.fromEntries(
    Object.entries(rows).map(([rule, tables]) => [
      rule,
      Object.fromEntries(
        Object.entries(tables).map(([table, found]) => {
          const sorted = [...found].toSorted((a, b) => a - b);
          return [table, { n: sorted.length, sha256_16: hashOf(sorted) }];
        }),
      ),
    ]),
  );
};

test.runIf(hasCases)(
  "every rule reports the recorded rows, but for the differences with a reason",
  () => {
    const golden: { readonly runs: Readonly<Record<string, { readonly per_rule: ByRule }>> } =
      JSON.parse(readFileSync(join(casesFolder, "cases/ssda903_golden_sample.json"), "utf8"));
    const recorded = golden.runs["lac2022_23/this_year_only"]?.per_rule ?? {};
    const ours = placesByRule(checkSample());
    const rules = [...new Set([...Object.keys(recorded), ...Object.keys(ours)])];
    const differing = rules.filter(
      (rule) => JSON.stringify(sorted(ours[rule])) !== JSON.stringify(sorted(recorded[rule])),
    );
    expect(rules.length).toBeGreaterThan(110);
    expect(new Set(differing)).toEqual(new Set(Object.keys(knownDifferences("differences"))));
  },
  120_000,
);

const sorted = (tables: ByRule[string] = {}): readonly unknown[] =>
  Object.entries(tables)
    .map(([table, { n, sha256_16 }]) => [table, n, sha256_16])
    .toSorted(([a], [b]) => String(a).localeCompare(String(b)));

test.skipIf(hasCases)(
  "the sample return was not checked: its folder is not on this machine",
  () => {
    expect(hasCases).toBe(false);
  },
);
