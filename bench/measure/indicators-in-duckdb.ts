import { globSync, readFileSync } from "node:fs";

import { parse } from "yaml";

import { createEmptyTable } from "../../cli/measure/duckdb/load-table.ts";
import type { MemoryDatabase } from "../../cli/measure/duckdb/open-database.ts";
import { openMemoryDatabase } from "../../cli/measure/duckdb/open-database.ts";
import { renderSqlFunctions } from "../../codegen/expression/sql-functions.ts";
import type { MeasureSqlOptions } from "../../codegen/measure/sql-measure-writing.ts";
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
  isAsked: (column: string) => boolean,
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
  await makeEpisodes(database, episodes, isAsked);
};

/** What the command tells the writer of queries after it has loaded a return. */
const known: MeasureSqlOptions = {
  collection: {
    year: "CAST(2026 AS BIGINT)",
    start: "DATE '2025-04-01'",
    end: "DATE '2026-03-31'",
    authority: "'901'",
    form: "'CSV'",
  },
  singles: new Set(["Header", "OC2", "OC3"]),
};

/** A query that was written for an indicator, and its twin written by hand where there is one. */
interface Pair {
  readonly id: string;
  readonly own: string;
  readonly hand: string | undefined;
}

const pairsOf = (measures: readonly CheckedMeasure[]): readonly Pair[] =>
  measures.map((measure) => {
    const { id } = measure.indicator;
    const query = measureToSql(measure, "duckdb", known);
    invariant(query.ok, "every shipped indicator can be said in DuckDB");
    return { id, own: query.value.text, hand: handWritten[id] };
  });

type Rows = Awaited<ReturnType<MemoryDatabase["rows"]>>;

const wordOf = (value: unknown, none = ""): string =>
  typeof value === "string" || typeof value === "number" || typeof value === "bigint"
    ? String(value)
    : none;

/** How many units and how many of the numerator stand in each cell that is published, and in each row left out. */
const cellsOf = (rows: Rows, hasNumerator: boolean): ReadonlyMap<string, readonly number[]> => {
  const cells = new Map<string, readonly number[]>();
  for (const row of rows) {
    const left = wordOf(row["left_out"], "-1");
    if (left !== "-1" && row["split"] !== null) continue;
    const named = ["split", "code", "missing", "group", "number"].map((name) =>
      wordOf(row[name], name === "missing" ? "-1" : ""),
    );
    const key = left === "-1" ? named.join("|") : `left out ${left}`;
    const [units = 0, counted = 0] = cells.get(key) ?? [];
    const own = hasNumerator && left === "-1" ? Number(wordOf(row["numerator"], "0")) : 0;
    cells.set(key, [units + Number(wordOf(row["units"])), counted + own]);
  }
  return cells;
};

/** True when both queries give the same numbers for everyone, each group of each split, and the rows left out. */
const giveTheSame = async (database: MemoryDatabase, own: string, hand: string) => {
  const hasNumerator = own.includes('AS "numerator"');
  const one = cellsOf(await database.rows(own), hasNumerator);
  const other = cellsOf(await database.rows(hand), hasNumerator);
  return (
    one.size === other.size &&
    [...one].every(([cell, counts]) => other.get(cell)?.join(" ") === counts.join(" "))
  );
};

const timed = async (database: MemoryDatabase, query: string): Promise<number> => {
  const start = performance.now();
  await database.rows(query);
  return performance.now() - start;
};

const median = (values: readonly number[]): number =>
  values.toSorted((left, right) => left - right)[Math.floor(values.length / 2)] ?? 0;

const rounded = (value: number, places = 0): number => Number(value.toFixed(places));

/** Each of several rounds runs both queries, so that what else the machine does weighs on both. */
const timePair = async (
  database: MemoryDatabase,
  { own, hand }: Pair,
): Promise<Readonly<Record<string, number>>> => {
  const rounds: (readonly [number, number])[] = [];
  for (let round = 0; round < 7; round += 1) {
    const before = await timed(database, own);
    rounds.push([before, hand === undefined ? 0 : await timed(database, hand)]);
  }
  const ms = rounded(median(rounds.map(([one]) => one)));
  if (hand === undefined) return { ms };
  return {
    ms,
    handWritten: rounded(median(rounds.map(([, other]) => other))),
    ratio: rounded(median(rounds.map(([one, other]) => one / other)), 2),
  };
};

/**
 * Times each indicator over made-up episodes in DuckDB: medians of seven runs, and for every shape of indicator that of the
 * ratios to SQL written by hand, run in turn with it, once both are seen to give the same numbers.
 */
export const measureInDuckDb = async (): Promise<Readonly<Record<string, unknown>>> => {
  const opened = await openMemoryDatabase();
  invariant(opened.ok, "DuckDB is here");
  using database = opened.value;
  const measures = checkedMeasures();
  const pairs = pairsOf(measures);
  const texts = pairs.map(({ own }) => own).join("\n");
  await fill(database, measures, (column) => texts.includes(`"${column}"`));
  const figures: Record<string, unknown> = { episodes };
  for (const pair of pairs) {
    const { id, own, hand } = pair;
    if (hand !== undefined)
      invariant(await giveTheSame(database, own, hand), `${id}: both queries give the same`);
    const told = await timePair(database, pair);
    figures[id] = told;
    if (process.env["SHOW"] !== undefined) process.stdout.write(`${id} ${JSON.stringify(told)}\n`);
  }
  return figures;
};

if (import.meta.main)
  process.stdout.write(`${JSON.stringify(await measureInDuckDb(), undefined, 1)}\n`);
