import { globSync, readFileSync } from "node:fs";

import { parse } from "yaml";

import { createEmptyTable } from "../../cli/measure/duckdb/load-table.ts";
import type { MemoryDatabase } from "../../cli/measure/duckdb/open-database.ts";
import { openMemoryDatabase } from "../../cli/measure/duckdb/open-database.ts";
import { renderSqlFunctions } from "../../codegen/expression/sql-functions.ts";
import type { CheckedMeasure } from "../../codegen/measure/checked-measure.ts";
import { isWorked } from "../../codegen/measure/checked-measure.ts";
import { checkMeasure } from "../../codegen/measure/compile-measure.ts";
import { measureToSql } from "../../codegen/measure/to-sql.ts";
import { isReturn } from "../../codegen/rules/return-versions.ts";
import type { Indicator } from "../../generated/items/types.ts";
import { importItems } from "../../registry/import/import-items.ts";
import type { Snapshot } from "../../registry/model/snapshot.ts";
import { createSnapshot } from "../../registry/model/snapshot.ts";
import { planOf } from "../../registry/release/plan-release.ts";
import { readItemFolder } from "../../registry/store/read-folder.ts";
import { invariant } from "../../runtime/result.ts";
import { handWritten } from "./hand-written.ts";
import { makeEpisodes } from "./made-up-episodes.ts";

const episodes = Number(process.env["EPISODES"] ?? 1_500_000);

/** The released items; indicators are taken as they stand in the folder. */
const releasedStandard = (release: string): Snapshot => {
  const text = readFileSync(`standard/releases/${release}.yaml`, "utf8");
  const listed = new Set([...text.matchAll(/^ {2}(\S+@\S+):/gmu)].map(([, ref = ""]) => ref));
  const files = readItemFolder("standard");
  invariant(files.ok, "standard/ can be read");
  const own = files.value.filter(({ path }) => {
    const parts = path.replace(/\.yaml$/u, "").split("/");
    return listed.has(`${parts[0] ?? ""}:${parts.at(-1) ?? ""}`);
  });
  const plan = importItems(own, createSnapshot("", "", []));
  invariant(plan.ok, `release ${release} has no findings`);
  return planOf(release, plan.value.versions).snapshot;
};

const indicators = (): readonly Indicator[] =>
  globSync("standard/*/indicator/*.yaml")
    .toSorted()
    // The lints of the standard have looked at these files.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    .map((file) => parse(readFileSync(file, "utf8")) as Indicator);

const checkedMeasures = (): readonly CheckedMeasure[] => {
  const snapshot = releasedStandard("2026.2");
  const version = snapshot
    .versionsOf("dfe:ssda903")
    .filter(isReturn)
    .findLast(({ content }) => content.collectionYear === 2026);
  invariant(version !== undefined, "there is a return of 2026");
  return indicators()
    .filter(isWorked)
    .filter(({ calculation }) => calculation.source.return === version.id)
    .flatMap((indicator) => {
      const checked = checkMeasure(snapshot, version, indicator);
      return checked.ok ? [checked.value] : [];
    });
};

const fill = async (
  database: MemoryDatabase,
  [first]: readonly CheckedMeasure[],
): Promise<void> => {
  await database.run(
    `CREATE TABLE "collection" AS SELECT CAST(2026 AS BIGINT) AS "year", DATE '2025-04-01' AS "start", DATE '2026-03-31' AS "end", '901' AS "authority", 'CSV' AS "form"`,
  );
  await database.run(`CREATE TABLE "bank_holidays" ("day" DATE)`);
  for (const statement of renderSqlFunctions("duckdb")) await database.run(statement);
  invariant(first !== undefined, "there are indicators");
  const { model, previous = model } = first.ground;
  for (const table of model.tables) await createEmptyTable(database, { table, as: table.name });
  for (const table of previous.tables)
    await createEmptyTable(database, { table, as: `${table.name}_last` });
  await makeEpisodes(database, episodes);
};

const timed = async (database: MemoryDatabase, query: string): Promise<number> => {
  const start = performance.now();
  await database.rows(query);
  return performance.now() - start;
};

/** The best of several runs, the two in turn, so that what else the machine does weighs on both. */
const bestOf = async (
  database: MemoryDatabase,
  queries: readonly string[],
  runs = 5,
): Promise<readonly number[]> => {
  const best = queries.map(() => Infinity);
  for (let run = 0; run < runs; run += 1)
    for (const [at, query] of queries.entries())
      best[at] = Math.min(best[at] ?? Infinity, await timed(database, query));
  return best.map(Math.round);
};

/** Times each indicator over made-up episodes in DuckDB, two of them beside SQL written by hand. */
export const measureInDuckDb = async (): Promise<Readonly<Record<string, unknown>>> => {
  const opened = await openMemoryDatabase();
  invariant(opened.ok, "DuckDB is here");
  using database = opened.value;
  const measures = checkedMeasures();
  await fill(database, measures);
  const figures: Record<string, unknown> = { episodes };
  for (const measure of measures) {
    const query = measureToSql(measure, "duckdb");
    invariant(query.ok, "every shipped indicator can be said in DuckDB");
    const beside = handWritten[measure.indicator.id];
    const queries = [query.value.text, ...(beside === undefined ? [] : [beside])];
    const [own = 0, other] = await bestOf(database, queries, beside === undefined ? 1 : 5);
    const told =
      other === undefined ? { ms: own } : { ms: own, handWritten: other, ratio: own / other };
    figures[measure.indicator.id] = told;
    if (process.env["SHOW"] !== undefined)
      process.stdout.write(`${measure.indicator.id} ${JSON.stringify(told)}\n`);
  }
  return figures;
};

if (import.meta.main)
  process.stdout.write(`${JSON.stringify(await measureInDuckDb(), undefined, 1)}\n`);
