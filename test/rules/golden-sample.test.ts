import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { copyFileSync, mkdirSync, mkdtempDisposableSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

import { expect, test } from "vitest";
import { parse } from "yaml";

import { casesFolder, hasCases } from "../cases.ts";

// The whole sample return against what the validator in use found in it, row by row.

interface Places {
  readonly n: number;
  readonly sha256_16: string;
}

type ByRule = Readonly<Record<string, Readonly<Record<string, Places>>>>;

interface Report {
  readonly findings: readonly {
    readonly rule: string;
    readonly item: string;
    readonly table: string | null;
    readonly row: number | null;
  }[];
}

const checkSample = (): Report => {
  using folder = mkdtempDisposableSync(join(tmpdir(), "chorus-golden-"));
  mkdirSync(join(folder.path, "reference"));
  copyFileSync(
    join(casesFolder, "cases/episodes_derived.csv"),
    join(folder.path, "reference/episodes_derived.csv"),
  );
  const words = [
    "check",
    resolve(casesFolder, "samples/ssda903_fake_csv"),
    "--return",
    "dfe:ssda903@2023",
    "--year",
    "2018",
    "--authority",
    "E09000027",
    "--reference",
    join(folder.path, "reference"),
    "--format",
    "json",
    "--data",
    join(folder.path, "data"),
    "--output",
    join(folder.path, "report.json"),
  ];
  const { status, stderr } = spawnSync(process.execPath, ["bin/chorus.mjs", ...words], {
    encoding: "utf8",
  });
  expect([status, stderr]).toEqual([1, expect.any(String)]);
  const report: Report = JSON.parse(readFileSync(join(folder.path, "report.json"), "utf8"));
  return report;
};

const hashOf = (rows: readonly number[]): string =>
  createHash("sha256").update(rows.join(",")).digest("hex").slice(0, 16);

const placesByRule = ({ findings }: Report): ByRule => {
  const rows: Record<string, Record<string, Set<number>>> = {};
  for (const { rule, item, table, row } of findings) {
    if (!/:ssda903-rule-/u.test(item) || table === null || row === null) continue;
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
    const { differences }: { readonly differences: Readonly<Record<string, string>> } = parse(
      readFileSync("test/rules/golden-differences.yaml", "utf8"),
    );
    expect(rules.length).toBeGreaterThan(110);
    expect(new Set(differing)).toEqual(new Set(Object.keys(differences)));
  },
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
