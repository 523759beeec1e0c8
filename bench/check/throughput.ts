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

/** What one run of the checks took. */
interface Measured {
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

/** Runs the checks in fresh processes and prints the median of them. */
const measureAll = (folder: string): void => {
  const self = fileURLToPath(import.meta.url);
  const measured = Array.from({ length: runs }, (): Measured => {
    const output = execFileSync(process.execPath, [self, "--once", folder], { encoding: "utf8" });
    const one: unknown = JSON.parse(output);
    invariant(isMeasured(one), "a run prints what it measured");
    return one;
  });
  const median = measured.toSorted((a, b) => a.milliseconds - b.milliseconds)[Math.floor(runs / 2)];
  process.stdout.write(
    `${JSON.stringify({ benchmark: "structure checks, national return", runs, ...median })}\n`,
  );
};

const main = (): void => {
  const [first, second] = process.argv.slice(2);
  if (first === "--once" && second !== undefined) {
    process.stdout.write(JSON.stringify(measureFolder(second)));
    return;
  }
  if (first !== undefined) {
    measureAll(first);
    return;
  }
  using folder = mkdtempDisposableSync(join(tmpdir(), "chorus-bench-"));
  writeNationalReturn(folder.path);
  measureAll(folder.path);
};

if (import.meta.main) main();
