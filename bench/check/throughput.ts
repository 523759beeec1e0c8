/**
 * Measures the structure checks on a national return, from bytes on disk to findings, in a process of its own.
 *
 *     node bench/check/throughput.ts [FOLDER]      FOLDER is made by bench/national-return.ts
 */
import { execFileSync } from "node:child_process";
import { mkdtempDisposableSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { invariant } from "../../runtime/result.ts";

import { checkFiles } from "../../engine/index.ts";
import { readPaths } from "../../engine/read-files.ts";

import { writeNationalReturn } from "../national-return.ts";
import { nationalModel } from "./national-tables.ts";

/** What one run of the checks took: from the first byte read to the last finding. */
export interface Measured {
  readonly rows: number;
  readonly findings: number;
  readonly milliseconds: number;
  readonly rowsPerSecond: number;
  readonly peakMegabytes: number;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

const isMeasured = (value: unknown): value is Measured =>
  typeof value === "object" && value !== null && "rowsPerSecond" in value;

/** Reads and checks a folder once. */
const measureFolder = (folder: string): Measured => {
  const start = performance.now();
  const read = readPaths([folder]);
  invariant(read.ok, "the made-up return can be read");
  const result = checkFiles(read.value.files, nationalModel);
  invariant(result.ok, "the made-up return can be checked");
  const milliseconds = performance.now() - start;
  const rows = sum(Object.values(result.value.summary.rows));
  return {
    rows,
    findings: result.value.summary.findings,
    milliseconds: Math.round(milliseconds),
    rowsPerSecond: Math.round((rows / milliseconds) * 1_000),
    peakMegabytes: Math.round(process.resourceUsage().maxRSS / 1_024),
  };
};

const runs = 5;

/** Runs the checks in fresh processes and answers the median of them. */
const measureRuns = (folder: string): Measured => {
  const self = fileURLToPath(import.meta.url);
  const measured = Array.from({ length: runs }, (): Measured => {
    const output = execFileSync(process.execPath, [self, "--once", folder], { encoding: "utf8" });
    const one: unknown = JSON.parse(output);
    invariant(isMeasured(one), "a run prints what it measured");
    return one;
  });
  const median = measured.toSorted((a, b) => a.milliseconds - b.milliseconds)[Math.floor(runs / 2)];
  invariant(median !== undefined, "there was a run");
  return median;
};

/** Measures the structure checks over a folder that holds the national return, or over one made for it. */
export const measureStructureChecks = (folder?: string): Measured => {
  if (folder !== undefined) return measureRuns(folder);
  using made = mkdtempDisposableSync(join(tmpdir(), "chorus-bench-"));
  writeNationalReturn(made.path);
  return measureRuns(made.path);
};

const main = (): void => {
  const [first, second] = process.argv.slice(2);
  const isOnce = first === "--once" && second !== undefined;
  const measured = isOnce ? measureFolder(second) : measureStructureChecks(first);
  process.stdout.write(`${JSON.stringify(measured)}\n`);
};

if (import.meta.main) main();
