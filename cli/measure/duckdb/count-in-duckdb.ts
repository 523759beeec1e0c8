import { renderSqlFunctions } from "../../../codegen/expression/sql-functions.ts";
import type { CheckedMeasure } from "../../../codegen/measure/checked-measure.ts";
import { measureToSql } from "../../../codegen/measure/to-sql.ts";
import type { MeasuresPlan } from "../../../engine/measure/plan-measures.ts";
import { planMeasures } from "../../../engine/measure/plan-measures.ts";
import type { MeasureCounted } from "../../../engine/measure/run-measures.ts";
import { tallyOfCounts } from "../../../engine/measure/tally-of-counts.ts";
import type { RuleInputs } from "../../../engine/rules/rule-input.ts";
import type { Period } from "../../../runtime/cells.ts";
import { renderIsoDate } from "../../../runtime/dates.ts";
import type { CompiledMeasure, MeasureModule } from "../../../runtime/measure-module.ts";
import type { MeasureReadiness } from "../../../runtime/measure-rules.ts";
import type { Problem } from "../../../runtime/problems.ts";
import { problemOf } from "../../../runtime/problems.ts";
import type { Result } from "../../../runtime/result.ts";
import { fail, ok } from "../../../runtime/result.ts";
import type { ReturnModel, TableModel } from "../../../runtime/return-model.ts";
import type { ColumnsByTable } from "../../../runtime/rule-module.ts";
import type { RawTable } from "./flat-files.ts";
import { headOfTable, rawOfGiven } from "./flat-files.ts";
import type { TableWanted } from "./load-table.ts";
import { createEmptyTable, loadTable } from "./load-table.ts";
import type { MemoryDatabase } from "./open-database.ts";

/** What is counted in a database: measures of a return over its files. */
export interface CountRequest {
  readonly model: ReturnModel;
  readonly module: MeasureModule;
  /** The measures of the module before they were compiled. */
  readonly checked: readonly CheckedMeasure[];
  /** Everything besides the tables of the return: they are read by the database. */
  readonly inputs: RuleInputs;
  readonly tables: readonly RawTable[];
}

const columnsAsked = (
  measures: readonly CompiledMeasure[],
  group: "last" | "references" | "tables",
): ReadonlyMap<string, ReadonlySet<string>> => {
  const found = new Map<string, Set<string>>();
  const all: readonly ColumnsByTable[] = measures.map(({ needs }) => needs[group]);
  for (const columns of all)
    for (const [table, names] of Object.entries(columns)) {
      const known = found.get(table) ?? new Set<string>();
      found.set(table, known);
      for (const name of names) known.add(name);
    }
  return found;
};

const date = (day: number): string => `DATE '${renderIsoDate(day)}'`;

const text = (value: string | undefined): string =>
  value === undefined ? "CAST(NULL AS VARCHAR)" : `'${value.replaceAll("'", "''")}'`;

const prepare = async (database: MemoryDatabase, inputs: RuleInputs): Promise<void> => {
  const { collection, authority, holidays = [], form = "CSV" } = inputs;
  const { year, start, end } = collection;
  await database.run(
    `CREATE TABLE "collection" AS SELECT CAST(${year} AS BIGINT) AS "year", ${date(start)} AS "start", ${date(end)} AS "end", ${text(authority)} AS "authority", ${text(form)} AS "form"`,
  );
  await database.run(`CREATE TABLE "bank_holidays" ("day" DATE)`);
  if (holidays.length > 0)
    await database.run(
      `INSERT INTO "bank_holidays" VALUES ${holidays.map((day) => `(${date(day)})`).join(", ")}`,
    );
  for (const statement of renderSqlFunctions("duckdb")) await database.run(statement);
};

/** What stands where a file cannot be read; the words of DuckDB hold what stands in the file, and are not told. */
const unread = (file: string): Problem =>
  problemOf("MEASURE_ENGINE_INPUT", `${file}: DuckDB cannot read all of its rows.`, {
    place: { file },
  });

interface Loading {
  readonly wanted: TableWanted;
  readonly raw: RawTable | undefined;
}

const loadOne = async (
  database: MemoryDatabase,
  { wanted, raw }: Loading,
): Promise<readonly Problem[]> => {
  if (raw === undefined) {
    await createEmptyTable(database, wanted);
    return [];
  }
  try {
    await loadTable(database, wanted, raw);
    return [];
  } catch {
    return [unread(raw.file)];
  }
};

const tablesNamed = (
  model: ReturnModel,
  asked: ReadonlyMap<string, ReadonlySet<string>>,
): readonly (readonly [TableModel, ReadonlySet<string>])[] =>
  model.tables.flatMap((table) => {
    const columns = asked.get(table.name);
    return columns === undefined ? [] : [[table, columns] as const];
  });

const ownTables = (
  { model, inputs, tables }: CountRequest,
  measures: readonly CompiledMeasure[],
): readonly Loading[] => {
  const period = inputs.period ?? model.period;
  return tablesNamed(model, columnsAsked(measures, "tables")).map(([table, columns]) => ({
    wanted: { model, table, as: table.name, columns, period },
    raw: tables.find((raw) => raw.table.name === table.name),
  }));
};

/** Tables of the return of the year before, which were read already. */
const lastTables = async (
  database: MemoryDatabase,
  { model, inputs, checked }: CountRequest,
  measures: readonly CompiledMeasure[],
): Promise<readonly Loading[]> => {
  const { last } = inputs;
  const before = last?.model ?? checked[0]?.ground.previous ?? model;
  const period: Period = last?.period ?? before.period;
  const named = tablesNamed(before, columnsAsked(measures, "last"));
  return Promise.all(
    named.map(async ([table, columns]) => {
      const as = `${table.name}_last`;
      const given = last?.tables.find((one) => one.given.name === table.name)?.given;
      const raw =
        given === undefined ? undefined : await rawOfGiven(database, table, { given, as });
      return { wanted: { model: before, table, as, columns, period }, raw };
    }),
  );
};

/** Lists to look things up in; of several entries with one key the first counts. */
const listTables = async (
  database: MemoryDatabase,
  { model, inputs, checked }: CountRequest,
  measures: readonly CompiledMeasure[],
): Promise<readonly Loading[]> => {
  const lists = checked[0]?.ground.references ?? [];
  const asked = columnsAsked(measures, "references");
  return Promise.all(
    lists.flatMap((table) => {
      const columns = asked.get(table.name);
      if (columns === undefined) return [];
      const as = `reference_${table.name}`;
      const given = inputs.references?.find((list) => list.model.name === table.name)?.table.given;
      const wanted = { model, table, as, columns, period: inputs.period ?? model.period };
      return [
        (given === undefined
          ? Promise.resolve(undefined)
          : rawOfGiven(database, table, { given, as })
        ).then((raw) => ({ wanted, raw })),
      ];
    }),
  );
};

const firstOfKey = async (database: MemoryDatabase, loaded: readonly Loading[]): Promise<void> => {
  for (const { wanted } of loaded) {
    const key = (wanted.table.keys[0]?.columns ?? []).map((name) => `"${name}"`).join(", ");
    if (key === "" || !wanted.as.startsWith("reference_")) continue;
    await database.run(
      `DELETE FROM "${wanted.as}" WHERE "_row" NOT IN (SELECT min("_row") FROM "${wanted.as}" GROUP BY ${key})`,
    );
  }
};

/** What is counted of a measure, without the splits that lack an input. */
const countOne = async (
  database: MemoryDatabase,
  { measure, checked }: { readonly measure: CompiledMeasure; readonly checked: CheckedMeasure },
  { splitsLeftOut, notes }: MeasureReadiness,
): Promise<Result<MeasureCounted, readonly Problem[]>> => {
  const query = measureToSql(checked, "duckdb");
  if (!query.ok) return query;
  const tally = tallyOfCounts(measure, await database.rows(query.value.text));
  const isLeftOut = (index: number): boolean =>
    splitsLeftOut.some(({ name }) => name === measure.plan.splits[index]?.name);
  const splits = tally.splits.map((split, index) => (isLeftOut(index) ? [] : split));
  return ok({ measure, tally: { ...tally, splits }, splitsLeftOut, notes });
};

const refOf = ({ indicator }: CheckedMeasure): string => `${indicator.id}@${indicator.version}`;

const planOf = ({ model, module, inputs, tables }: CountRequest): MeasuresPlan => {
  const heads = tables.map((raw) => ({ given: headOfTable(raw) }));
  return planMeasures(model, module, { ...inputs, tables: heads });
};

/** Counts for measures in DuckDB, over tables that it reads itself: the same as `countMeasures` over the same files. */
export const countInDuckDb = async (
  database: MemoryDatabase,
  request: CountRequest,
): Promise<Result<readonly MeasureCounted[], readonly Problem[]>> => {
  const plan = planOf(request);
  const measures = request.module.measures.filter(
    (measure) => plan.readinessOf(measure).notRun === undefined,
  );
  await prepare(database, request.inputs);
  const loaded = [
    ...ownTables(request, measures),
    ...(await lastTables(database, request, measures)),
    ...(await listTables(database, request, measures)),
  ];
  const problems: Problem[] = [];
  for (const one of loaded) problems.push(...(await loadOne(database, one)));
  if (problems.length > 0) return fail(problems);
  await firstOfKey(database, loaded);
  const counted: MeasureCounted[] = [];
  for (const measure of request.module.measures) {
    const readiness = plan.readinessOf(measure);
    const checked = request.checked.find((found) => refOf(found) === measure.ref);
    if (readiness.notRun !== undefined || checked === undefined) {
      counted.push({ measure, notRun: readiness.notRun ?? "It was not compiled." });
      continue;
    }
    const found = await countOne(database, { measure, checked }, readiness);
    if (found.ok) counted.push(found.value);
    else problems.push(...found.error);
  }
  return problems.length > 0 ? fail(problems) : ok(counted);
};
