/**
 * Measures the reading and checking of a census as XML: 100,000 made-up children, the same bytes for the same seed, in
 * a process of its own.
 *
 *     node bench/check/xml-throughput.ts
 */
import { execFileSync } from "node:child_process";
import { closeSync, mkdtempDisposableSync, openSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { renderIsoDate } from "../../runtime/dates.ts";
import { invariant } from "../../runtime/result.ts";
import type { ReturnModel } from "../../runtime/return-model.ts";

import { resolveText } from "../../registry/model/snapshot.ts";

import { returnModel } from "../../codegen/model/return-model.ts";

import { checkFiles, readTables } from "../../engine/index.ts";
import { readPaths } from "../../engine/read-files.ts";

import { shippedRelease } from "../../test/law/shipped-release.ts";

/** What one run took: reading into tables, and reading with checking. */
export interface XmlMeasured {
  readonly megabytes: number;
  readonly rows: number;
  readonly findings: number;
  readonly readMegabytesPerSecond: number;
  readonly checkSeconds: number;
  /** Of the whole process, the file in memory included. */
  readonly peakMegabytes: number;
}

const children = 100_000;
const firstDay = 18_353;

type Draw = (bound: number) => number;

/** A small seeded generator (mulberry32). */
const createDraw = (seed: number): Draw => {
  let state = seed;
  return (bound) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor(((mixed ^ (mixed >>> 14)) >>> 0) / (2 ** 32 / bound));
  };
};

const element = (name: string, text: string, depth: number): string =>
  `${"  ".repeat(depth)}<${name}>${text}</${name}>\n`;

const group = (name: string, inner: string, depth: number): string =>
  `${"  ".repeat(depth)}<${name}>\n${inner}${"  ".repeat(depth)}</${name}>\n`;

const day = (draw: Draw): string => renderIsoDate(firstDay + draw(1_400));

const several = (count: number, one: () => string): string =>
  Array.from({ length: count }, one).join("");

const assessment = (draw: Draw): string => {
  const factors = several(1 + draw(4), () => element("AssessmentFactors", `${1 + draw(4)}A`, 7));
  return group(
    "Assessments",
    element("AssessmentActualStartDate", day(draw), 6) +
      element("AssessmentAuthorisationDate", day(draw), 6) +
      group("FactorsIdentifiedAtAssessment", factors, 6),
    5,
  );
};

const enquiry = (draw: Draw): string =>
  group(
    "Section47",
    element("S47ActualStartDate", day(draw), 6) +
      element("InitialCPCtarget", day(draw), 6) +
      element("ICPCnotRequired", String(draw(2)), 6),
    5,
  );

const plan = (draw: Draw): string =>
  group(
    "ChildProtectionPlans",
    element("CPPstartDate", day(draw), 6) +
      element("InitialCategoryOfAbuse", "NEG", 6) +
      element("LatestCategoryOfAbuse", "EMO", 6) +
      element("NumberOfPreviousCPP", String(draw(3)), 6) +
      group(
        "Reviews",
        several(1 + draw(3), () => element("CPPreviewDate", day(draw), 7)),
        6,
      ),
    5,
  );

const episode = (draw: Draw): string =>
  group(
    "CINdetails",
    // About one child in fifty has a fault.
    element("CINreferralDate", draw(70) === 0 ? "2023-02-30" : day(draw), 5) +
      element("ReferralSource", ["1A", "1B", "2A", "3A"][draw(4)] ?? "", 5) +
      element("PrimaryNeedCode", `N${1 + draw(9)}`, 5) +
      several(1 + draw(2), () => assessment(draw)) +
      several(draw(2), () => group("CINPlanDates", element("CINPlanStartDate", day(draw), 6), 5)) +
      several(draw(2), () => enquiry(draw)) +
      element("ReferralNFA", String(draw(2)), 5) +
      several(draw(8) === 0 ? 1 : 0, () => plan(draw)),
    4,
  );

const child = (number: number, draw: Draw): string =>
  group(
    "Child",
    group(
      "ChildIdentifiers",
      element("LAchildID", `made-up-child-${number}`, 5) +
        element("UPN", `A${String(draw(1e9)).padStart(12, "0")}`, 5) +
        element("PersonBirthDate", renderIsoDate(13_000 + draw(6_000)), 5) +
        element("GenderCurrent", String(1 + draw(2)), 5),
      4,
    ) +
      group(
        "ChildCharacteristics",
        element("Ethnicity", ["WBRI", "MWBC", "AIND", "NOBT"][draw(4)] ?? "", 5) +
          group("Disabilities", element("Disability", "NONE", 6), 5),
        4,
      ) +
      several(1 + draw(2), () => episode(draw)),
    2,
  );

/** Writes the made-up census. */
const writeCensus = (path: string): void => {
  const draw = createDraw(2024);
  const file = openSync(path, "w");
  try {
    writeSync(file, '<?xml version="1.0" encoding="UTF-8"?>\n<Message>\n<Children>\n');
    for (let number = 0; number < children; number += 1) writeSync(file, child(number, draw));
    writeSync(file, "</Children>\n</Message>\n");
  } finally {
    closeSync(file);
  }
};

const isMeasured = (value: unknown): value is XmlMeasured =>
  typeof value === "object" && value !== null && "readMegabytesPerSecond" in value;

const census = (): ReturnModel => {
  const release = shippedRelease();
  const version = resolveText(release, "dfe:cin-census@2024");
  invariant(version !== undefined, "the census is shipped");
  const model = returnModel(release, version);
  invariant(model.ok, "the census can be modelled");
  return model.value;
};

const measureFile = (path: string): XmlMeasured => {
  const censusModel = census();
  const read = readPaths([path]);
  invariant(read.ok, "the made-up census can be read");
  const bytes = read.value.files.reduce((sum, file) => sum + file.bytes.length, 0);
  const start = performance.now();
  const tables = readTables(read.value.files, censusModel);
  const readSeconds = (performance.now() - start) / 1_000;
  invariant(tables.ok, "the made-up census is XML");
  const checkStart = performance.now();
  const result = checkFiles(read.value.files, censusModel);
  invariant(result.ok, "the made-up census can be checked");
  return {
    megabytes: Math.round(bytes / 1e6),
    rows: Object.values(result.value.summary.rows).reduce((sum, rows) => sum + rows, 0),
    findings: result.value.summary.findings,
    readMegabytesPerSecond: Math.round(bytes / 1e6 / readSeconds),
    checkSeconds: Math.round((performance.now() - checkStart) / 10) / 100,
    peakMegabytes: Math.round(process.resourceUsage().maxRSS / 1_024),
  };
};

/** Makes the census up and measures it in a fresh process. */
export const measureXml = (): XmlMeasured => {
  using made = mkdtempDisposableSync(join(tmpdir(), "chorus-bench-"));
  const path = join(made.path, "census.xml");
  writeCensus(path);
  const self = fileURLToPath(import.meta.url);
  const output = execFileSync(process.execPath, [self, "--once", path], { encoding: "utf8" });
  const measured: unknown = JSON.parse(output);
  invariant(isMeasured(measured), "a run prints what it measured");
  return measured;
};

const main = (): void => {
  const [first, path] = process.argv.slice(2);
  const measured = first === "--once" && path !== undefined ? measureFile(path) : measureXml();
  process.stdout.write(`${JSON.stringify(measured)}\n`);
};

if (import.meta.main) main();
