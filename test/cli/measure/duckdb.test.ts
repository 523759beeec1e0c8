import { mkdtempDisposableSync, readdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { expect, test } from "vitest";

import { writeNationalReturn } from "../../../bench/national-return.ts";
import type { DuckDbRequest } from "../../../cli/measure/duckdb/measure-in-duckdb.ts";
import { countFilesInDuckDb } from "../../../cli/measure/duckdb/measure-in-duckdb.ts";
import { openMemoryDatabase } from "../../../cli/measure/duckdb/open-database.ts";
import { loadMeasures } from "../../../codegen/measure/load-measures.ts";
import { returnModel } from "../../../codegen/model/return-model.ts";
import { isReturn } from "../../../codegen/rules/return-versions.ts";
import { ruleInputsOf } from "../../../engine/check/check-rules.ts";
import type { MeasureCounted } from "../../../engine/measure/run-measures.ts";
import { countMeasures } from "../../../engine/measure/run-measures.ts";
import { readPaths } from "../../../engine/read-files.ts";
import type { GivenTable } from "../../../engine/read/given-table.ts";
import { readTables } from "../../../engine/read/read-tables.ts";
import type { Indicator } from "../../../generated/items/types.ts";
import { asRuleModule } from "../../../runtime/measure-rules.ts";
import { invariant } from "../../../runtime/result.ts";
import { fixtureIndicators } from "../../codegen/measure/fixture-measures.ts";
import { standardIndicators } from "../../codegen/measure/standard-indicators.ts";
import { publishedStandard } from "../../engine/measure/published-standard.ts";

const snapshot = publishedStandard();

const returnOf = (id: string) => {
  const version = snapshot
    .versionsOf(id)
    .filter(isReturn)
    .findLast(({ content }) => content.collectionYear === 2026);
  invariant(version !== undefined, `${id} has a year 2026`);
  const model = returnModel(snapshot, version);
  invariant(model.ok, "the return holds together");
  return { version, model: model.value };
};

const versionOf = (content: Indicator) => ({
  id: content.id,
  version: content.version,
  hash: `sha256:${"0".repeat(64)}`,
  content,
});

const indicators = [
  ...fixtureIndicators.map(([, indicator]) => indicator),
  ...standardIndicators().filter(({ calculation }) => calculation.source.return === "dfe:ssda903"),
].map(versionOf);

const { version, model } = returnOf("dfe:ssda903");
const loaded = await loadMeasures(snapshot, version, indicators);
invariant(loaded.ok, JSON.stringify(loaded));
const module = loaded.value;

const tablesIn = (folder: string): readonly GivenTable[] => {
  const files = readPaths([folder]);
  invariant(files.ok, JSON.stringify(files));
  const read = readTables(files.value.files, model);
  invariant(read.ok, JSON.stringify(read));
  return read.value.tables;
};

const inputsOf = (tables: readonly GivenTable[], before: readonly GivenTable[]) =>
  ruleInputsOf(tables, {
    module: asRuleModule(module),
    period: model.period,
    values: false,
    maxFindings: 0,
    last: { model, tables: before },
    holidays: [20_447, 20_448],
  });

const requestOf = (
  paths: readonly string[],
  before: readonly GivenTable[] = [],
): DuckDbRequest => ({
  release: snapshot,
  version,
  indicators,
  module,
  model,
  inputs: inputsOf([], before),
  paths,
  say: () => undefined,
});

const byRef = (counted: readonly MeasureCounted[]) =>
  counted.map((one) =>
    "tally" in one
      ? {
          ref: one.measure.ref,
          ...one.tally,
          faults: one.tally.faults.toSorted((left, right) =>
            left.pointer + left.message < right.pointer + right.message ? -1 : 1,
          ),
        }
      : { ref: one.measure.ref, notRun: one.notRun },
  );

const toParquet = async (from: string, to: string): Promise<void> => {
  const opened = await openMemoryDatabase();
  invariant(opened.ok, "DuckDB is here");
  using database = opened.value;
  for (const name of readdirSync(from)) {
    const target = join(to, name.replace(".csv", ".parquet"));
    await database.run(
      `COPY (SELECT * FROM read_csv('${join(from, name)}', header = true, all_varchar = true)) TO '${target}'`,
    );
  }
};

test(
  "DuckDB counts the same over files of CSV and Parquet as JavaScript",
  { timeout: 300_000 },
  async () => {
    using folder = mkdtempDisposableSync(join(tmpdir(), "measure-"));
    using beforeFolder = mkdtempDisposableSync(join(tmpdir(), "measure-"));
    using parquet = mkdtempDisposableSync(join(tmpdir(), "measure-"));
    expect(writeNationalReturn(folder.path, 903, 0.02)).toBeGreaterThan(15_000);
    writeNationalReturn(beforeFolder.path, 904, 0.01);
    await toParquet(folder.path, parquet.path);
    const before = tablesIn(beforeFolder.path);
    const inJavaScript = byRef(
      countMeasures(model, module, inputsOf(tablesIn(folder.path), before)),
    );
    expect(
      inJavaScript.filter((one) => "total" in one && one.total.population > 100).length,
    ).toBeGreaterThan(12);
    for (const path of [folder.path, parquet.path]) {
      const counted = await countFilesInDuckDb(requestOf([path], before));
      invariant(counted.ok, JSON.stringify(counted));
      expect(byRef(counted.value)).toEqual(inJavaScript);
    }
  },
);

const headerRow = "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\n";

const episodesRow =
  "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN\n";

type Files = Readonly<Record<string, string | Buffer>>;

const refusals: readonly (readonly [string, Files, string])[] = [
  ["JSON", { "rows.json": "[]" }, "CHECK_NOTHING_FOUND"],
  [
    "Windows-1252",
    { "latin.csv": Buffer.from("CHILD,SEX,DOB\nZ\u00fcrich,1,01/01/2010\n", "latin1") },
    "MEASURE_ENGINE_INPUT",
  ],
  [
    "a row with too few cells",
    { "header.csv": headerRow, "episodes.csv": `${episodesRow}Zurich,1\n` },
    "MEASURE_ENGINE_INPUT",
  ],
  ["another table", { "other.csv": "A,B\n1,2\n" }, "CHECK_NOTHING_FOUND"],
  ["a broken file", { "broken.parquet": "no parquet" }, "MEASURE_ENGINE_INPUT"],
];

test.for(refusals)(
  "DuckDB refuses %s by name, without a word of what stands in it",
  async ([, files, code]) => {
    using folder = mkdtempDisposableSync(join(tmpdir(), "measure-"));
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder.path, name), text);
    const counted = await countFilesInDuckDb(requestOf([folder.path]));
    expect(counted.ok ? [] : counted.error.map((problem) => problem.code)).toEqual([code]);
    expect(JSON.stringify(counted)).not.toContain("rich");
  },
);

test("DuckDB refuses a path at which there is nothing, and a return whose tables stand in one another", async () => {
  const absent = await countFilesInDuckDb(requestOf(["absent.csv"]));
  expect(absent).toMatchObject({ ok: false, error: [{ code: "CHECK_PATH_NOT_FOUND" }] });
  const census = returnOf("dfe:cin-census");
  const nested = await countFilesInDuckDb({ ...requestOf(["absent.csv"]), ...census });
  expect(nested).toMatchObject({ ok: false, error: [{ code: "MEASURE_ENGINE_INPUT" }] });
});
