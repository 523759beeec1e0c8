import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";

import { expect } from "vitest";
import { parse } from "yaml";

/** A finding of a rule, as `chorus check --format json` writes it. */
export interface GoldenFinding {
  readonly rule: string;
  readonly item: string;
  readonly table: string | null;
  readonly row: number | null;
}

const chorus = (folder: string, words: readonly string[]): number | null =>
  spawnSync(process.execPath, ["bin/chorus.mjs", ...words, "--data", join(folder, "data")], {
    encoding: "utf8",
  }).status;

/** Makes a registry in a folder, whose newest release is the standard as it stands, also what is in no release yet. */
export const registerStandard = (folder: string): void => {
  expect(chorus(folder, ["import", "standard"])).toBe(0);
  expect(chorus(folder, ["release", "cut", "2099.1"])).toBe(0);
};

/** Checks files of the samples with the registry of a folder, and gives the findings of rules. */
export const ruleFindings = (
  folder: string,
  words: readonly string[],
): readonly GoldenFinding[] => {
  const output = join(folder, "report.json");
  expect(chorus(folder, ["check", ...words, "--format", "json", "--output", output])).toBe(1);
  const report: { readonly findings: readonly GoldenFinding[] } = JSON.parse(
    readFileSync(output, "utf8"),
  );
  return report.findings.filter(({ item }) => /:(?:ssda903|cin)-rule-/u.test(item));
};

/** The differences from a recorded run that have a reason, by rule. */
export const knownDifferences = (
  run: "differences" | "census",
): Readonly<Record<string, string>> => {
  const all: Readonly<Record<typeof run, Readonly<Record<string, string>>>> = parse(
    readFileSync("test/rules/golden-differences.yaml", "utf8"),
  );
  return all[run];
};
