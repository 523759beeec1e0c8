import { spawnSync } from "node:child_process";
import { existsSync, mkdtempDisposableSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { invariant } from "../../runtime/result.ts";
import { casesFolder } from "../../test/cases.ts";
import { writeNationalReturn } from "../national-return.ts";

/** What one `chorus check` costs as a whole process, on a data folder that exists. */
export interface WholeCheckFigures {
  readonly runs: number;
  /** Seconds. */
  readonly median: number;
  readonly slowest: number;
}

const runs = 7;

const chorus = (words: readonly string[], cwd: string): number => {
  const started = performance.now();
  const program = join(import.meta.dirname, "../../bin/chorus.mjs");
  const { status, stderr } = spawnSync(process.execPath, [program, ...words], {
    cwd,
    encoding: "utf8",
    maxBuffer: 1_000_000_000,
  });
  invariant(status === 0, `chorus ${words.join(" ")} ends well: ${stderr}`);
  return (performance.now() - started) / 1000;
};

const figuresOf = (seconds: readonly number[]): WholeCheckFigures => {
  const sorted = seconds.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return { runs: sorted.length, median: sorted[middle] ?? 0, slowest: sorted.at(-1) ?? 0 };
};

const timesOf = (count: number, words: readonly string[]): WholeCheckFigures => {
  using folder = mkdtempDisposableSync(join(tmpdir(), "chorus-bench-"));
  chorus(["release", "list"], folder.path);
  const rest = ["--format", "json", "--output", "report.json", "--fail-on", "never"];
  // The first run compiles the rules; a person pays that once a release.
  chorus(["check", ...words, ...rest], folder.path);
  return figuresOf(
    Array.from({ length: count }, () => chorus(["check", ...words, ...rest], folder.path)),
  );
};

/** Measures the checks of the sample return; undefined where the sample is not on this machine. */
export const measureWholeCheck = (checks: "structure" | "all"): WholeCheckFigures | undefined => {
  const sample = join(process.cwd(), casesFolder, "samples/ssda903_fake_csv");
  if (!existsSync(sample)) return undefined;
  const words = [sample, "--return", "dfe:ssda903@2026", "--year", "2018", "--checks", checks];
  return timesOf(runs, words);
};

/**
 * Measures all rules of a year over a made-up national return, with itself as the return of the year before, in so many
 * threads.
 */
export const measureNationalRules = (workers: number): WholeCheckFigures => {
  using folder = mkdtempDisposableSync(join(tmpdir(), "chorus-bench-"));
  writeNationalReturn(folder.path);
  const words = [folder.path, "--return", "dfe:ssda903@2026", "--authority", "E09000027"];
  return timesOf(3, [...words, "--previous", folder.path, "--workers", String(workers)]);
};
