import { spawnSync } from "node:child_process";
import { existsSync, mkdtempDisposableSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { invariant } from "../../runtime/result.ts";
import { casesFolder } from "../../test/cases.ts";

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

/** Measures the structure checks of the sample return; undefined where the sample is not on this machine. */
export const measureWholeCheck = (): WholeCheckFigures | undefined => {
  const sample = join(process.cwd(), casesFolder, "samples/ssda903_fake_csv");
  if (!existsSync(sample)) return undefined;
  using folder = mkdtempDisposableSync(join(tmpdir(), "chorus-bench-"));
  chorus(["release", "list"], folder.path);
  const words = ["check", sample, "--return", "dfe:ssda903@2026", "--year", "2018"];
  const rest = ["--checks", "structure", "--format", "json", "--fail-on", "never"];
  const seconds = Array.from({ length: runs }, () => chorus([...words, ...rest], folder.path));
  const sorted = seconds.toSorted((a, b) => a - b);
  return { runs, median: sorted[Math.floor(runs / 2)] ?? 0, slowest: sorted.at(-1) ?? 0 };
};
