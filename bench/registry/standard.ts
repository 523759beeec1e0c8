/**
 * Imports and releases the whole shipped standard into a new data folder, then opens it again as a reader: what a first
 * start costs, and every later one. Each run is a fresh process; the median is told.
 */
import { execFileSync } from "node:child_process";
import { mkdtempDisposableSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { invariant } from "../../runtime/result.ts";
import { openRegistry } from "../../registry/store/open-registry.ts";

const standardFolder = fileURLToPath(new URL("../../standard/", import.meta.url));

interface Opening {
  readonly versions: number;
  /** From the call to the newest release in memory. */
  readonly milliseconds: number;
  /** From the start of the process. */
  readonly wholeProcess: number;
}

/** What first and later openings cost, in milliseconds. */
export interface StandardFigures {
  readonly first: Opening;
  readonly later: Opening;
}

const moment = (): string => new Date().toISOString();

const openOnce = async (dataFolder: string, mode: "read" | "write"): Promise<Opening> => {
  const started = performance.now();
  const registry = await openRegistry({ dataFolder, standardFolder, now: moment, mode });
  invariant(registry.ok, "the shipped standard opens");
  const release = await registry.value.release();
  invariant(release.ok, "the shipped standard holds a release");
  const ended = performance.now();
  await registry.value.close();
  return {
    versions: release.value.versions.length,
    milliseconds: Math.round(ended - started),
    wholeProcess: Math.round(ended),
  };
};

const inProcess = (dataFolder: string, mode: "read" | "write"): Opening => {
  const self = fileURLToPath(import.meta.url);
  const output = execFileSync(
    process.execPath,
    ["--disable-warning=ExperimentalWarning", self, "--once", dataFolder, mode],
    { encoding: "utf8" },
  );
  const opening: Opening = JSON.parse(output);
  return opening;
};

const runs = 5;

const median = (openings: readonly Opening[]): Opening => {
  const middle = openings.toSorted((a, b) => a.wholeProcess - b.wholeProcess)[
    Math.floor(openings.length / 2)
  ];
  invariant(middle !== undefined, "there was a run");
  return middle;
};

/** Measures first and later openings of the shipped standard. */
export const measureStandard = (): StandardFigures => {
  const measured = Array.from({ length: runs }, () => {
    using folder = mkdtempDisposableSync(join(tmpdir(), "chorus-bench-"));
    return { first: inProcess(folder.path, "write"), later: inProcess(folder.path, "read") };
  });
  return {
    first: median(measured.map(({ first }) => first)),
    later: median(measured.map(({ later }) => later)),
  };
};

const main = async (): Promise<void> => {
  const [flag, dataFolder, mode] = process.argv.slice(2);
  const isOnce = flag === "--once" && dataFolder !== undefined;
  const figures = isOnce
    ? await openOnce(dataFolder, mode === "write" ? "write" : "read")
    : measureStandard();
  process.stdout.write(`${JSON.stringify(figures)}\n`);
};

if (import.meta.main) await main();
