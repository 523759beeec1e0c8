import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { afterAll, beforeAll, expect, test } from "vitest";

import { writeNationalReturn } from "../../../bench/national-return.ts";
import type { MemoryDatabase } from "../../../cli/measure/duckdb/open-database.ts";
import { openMemoryDatabase } from "../../../cli/measure/duckdb/open-database.ts";
import { invariant } from "../../../runtime/result.ts";
import { createWorkplace } from "../run-chorus.ts";
import { madeUpCensus } from "./made-up-census.ts";

const place = createWorkplace();
afterAll(() => {
  place[Symbol.dispose]();
});

const folderOf = (name: string): string => {
  const folder = join(place.folder, name);
  mkdirSync(folder, { recursive: true });
  return folder;
};

/** A column as text, with days as JSON writes them. */
const forJson = (name: string): string =>
  `coalesce(strftime(try_strptime("${name}", '%d/%m/%Y'), '%Y-%m-%d'), "${name}") AS "${name}"`;

const convert = async (database: MemoryDatabase, file: string): Promise<void> => {
  const from = `read_csv('${join(place.folder, "csv", file)}', header = true, all_varchar = true)`;
  const columns = await database.columns(`SELECT * FROM ${from} LIMIT 0`);
  const named = (folder: string, extension: string): string =>
    join(folderOf(folder), file.replace("csv", extension));
  await database.run(`COPY (SELECT * FROM ${from}) TO '${named("parquet", "parquet")}'`);
  await database.run(
    `COPY (SELECT ${columns.map(forJson).join(", ")} FROM ${from}) TO '${named("json", "json")}' (FORMAT JSON, ARRAY true)`,
  );
};

beforeAll(async () => {
  writeNationalReturn(folderOf("csv"), 903, 0.004);
  writeNationalReturn(folderOf("previous"), 904, 0.004);
  writeFileSync(join(folderOf("census"), "census.xml"), madeUpCensus(250));
  const opened = await openMemoryDatabase();
  invariant(opened.ok, "DuckDB is here");
  using database = opened.value;
  for (const file of readdirSync(join(place.folder, "csv"))) await convert(database, file);
}, 120_000);

interface Asked {
  readonly path: string;
  readonly return: "dfe:cin-census@2026" | "dfe:ssda903@2026";
  readonly engine: "duckdb" | "js";
  readonly format: "csv" | "json" | "text";
}

/** What the command writes over a path for all indicators, as bytes. */
const written = async (asked: Asked): Promise<Buffer> => {
  const { path, engine, format } = asked;
  const file = `${path}-${engine}.${format}`;
  const ended = await place.chorus(
    "measure",
    path,
    "--return",
    asked.return,
    "--all",
    "--format",
    format,
    "--engine",
    engine,
    "--previous",
    "previous",
    "--unsuppressed",
    "--output",
    file,
  );
  expect(ended.code, ended.err).toBe(0);
  return readFileSync(join(place.folder, file));
};

const measuredIn = (json: Buffer): number =>
  json.toString("utf8").split('"status": "NOT_FOR_PUBLICATION"').length - 1;

test.for(["json", "text", "csv"] as const)(
  "both engines write the same %s of every indicator of SSDA903, over CSV and over Parquet",
  { timeout: 300_000 },
  async (format) => {
    const own = { return: "dfe:ssda903@2026", format } as const;
    const inJavaScript = await written({ ...own, path: "csv", engine: "js" });
    expect(inJavaScript.equals(await written({ ...own, path: "csv", engine: "duckdb" }))).toBe(
      true,
    );
    expect(inJavaScript.equals(await written({ ...own, path: "parquet", engine: "duckdb" }))).toBe(
      true,
    );
    if (format === "json") expect(measuredIn(inJavaScript)).toBeGreaterThan(15);
  },
);

test("both engines write the same of SSDA903 in JSON", { timeout: 300_000 }, async () => {
  const own = { return: "dfe:ssda903@2026", path: "json", format: "json" } as const;
  const inJavaScript = await written({ ...own, engine: "js" });
  expect(inJavaScript.equals(await written({ ...own, engine: "duckdb" }))).toBe(true);
  expect(measuredIn(inJavaScript)).toBeGreaterThan(15);
});

test.for(["json", "text", "csv"] as const)(
  "both engines write the same %s of every indicator of a census in XML",
  { timeout: 300_000 },
  async (format) => {
    const own = { return: "dfe:cin-census@2026", path: "census", format } as const;
    const inJavaScript = await written({ ...own, engine: "js" });
    expect(inJavaScript.equals(await written({ ...own, engine: "duckdb" }))).toBe(true);
    if (format === "json") expect(measuredIn(inJavaScript)).toBe(9);
  },
);

test("Parquet of tables that stand in one another is refused by name", async () => {
  const ended = await place.chorus(
    "measure",
    "parquet",
    "--return",
    "dfe:cin-census@2026",
    "--all",
    "--engine",
    "duckdb",
  );
  expect(ended.code).toBe(2);
  expect(ended.err).toContain("MEASURE_ENGINE_INPUT");
  expect(ended.err).toContain("give XML, JSON or CSV");
});
