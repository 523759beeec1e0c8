import { renderSqlFunctions } from "../../../codegen/expression/sql-functions.ts";
import type { CheckedMeasure } from "../../../codegen/measure/checked-measure.ts";
import type { MeasureSqlOptions } from "../../../codegen/measure/sql-measure-writing.ts";
import { measureToSql } from "../../../codegen/measure/to-sql.ts";
import type { MeasuresPlan } from "../../../engine/measure/plan-measures.ts";
import { planMeasures } from "../../../engine/measure/plan-measures.ts";
import type { MeasureCounted } from "../../../engine/measure/run-measures.ts";
import { tallyOfCounts } from "../../../engine/measure/tally-of-counts.ts";
import type { RuleInputs } from "../../../engine/rules/rule-input.ts";
import { renderIsoDate } from "../../../runtime/dates.ts";
import type { CompiledMeasure } from "../../../runtime/measure-module.ts";
import type { MeasureReadiness } from "../../../runtime/measure-rules.ts";
import type { Problem } from "../../../runtime/problems.ts";
import type { Result } from "../../../runtime/result.ts";
import { fail, ok } from "../../../runtime/result.ts";
import { headOfTable } from "./flat-files.ts";
import type { CountRequest } from "./load-tables.ts";
import { loadFiles, loadPrepared, singlesAmong } from "./load-tables.ts";
import type { MemoryDatabase } from "./open-database.ts";

const date = (day: number): string => `DATE '${renderIsoDate(day)}'`;

const text = (value: string | undefined): string =>
  value === undefined ? "CAST(NULL AS VARCHAR)" : `'${value.replaceAll("'", "''")}'`;

/** What is known of the collection, as it is written in SQL. */
const collectionOf = (
  { collection, authority }: RuleInputs,
  form: string | undefined,
): Readonly<Record<string, string>> => ({
  year: `CAST(${collection.year} AS BIGINT)`,
  start: date(collection.start),
  end: date(collection.end),
  authority: text(authority),
  form: text(form),
});

const prepare = async (
  database: MemoryDatabase,
  { holidays = [] }: RuleInputs,
  collection: Readonly<Record<string, string>>,
): Promise<void> => {
  const facts = Object.entries(collection).map(([fact, value]) => `${value} AS "${fact}"`);
  await database.run(`CREATE TABLE "collection" AS SELECT ${facts.join(", ")}`);
  await database.run(`CREATE TABLE "bank_holidays" ("day" DATE)`);
  if (holidays.length > 0)
    await database.run(
      `INSERT INTO "bank_holidays" VALUES ${holidays.map((day) => `(${date(day)})`).join(", ")}`,
    );
  for (const statement of renderSqlFunctions("duckdb")) await database.run(statement);
};

interface Counting {
  readonly measure: CompiledMeasure;
  readonly checked: CheckedMeasure;
  readonly options: MeasureSqlOptions;
}

/** What is counted of a measure, without the splits that lack an input. */
const countOne = async (
  database: MemoryDatabase,
  { measure, checked, options }: Counting,
  { splitsLeftOut, notes }: MeasureReadiness,
): Promise<Result<MeasureCounted, readonly Problem[]>> => {
  const query = measureToSql(checked, "duckdb", options);
  if (!query.ok) return query;
  const tally = tallyOfCounts(measure, await database.rows(query.value.text));
  const isLeftOut = (index: number): boolean =>
    splitsLeftOut.some(({ name }) => name === measure.plan.splits[index]?.name);
  const splits = tally.splits.map((split, index) => (isLeftOut(index) ? [] : split));
  return ok({ measure, tally: { ...tally, splits }, splitsLeftOut, notes });
};

const refOf = ({ indicator }: CheckedMeasure): string => `${indicator.id}@${indicator.version}`;

/** True when the rows of the return were read already, and the database is handed them. */
const areRead = ({ inputs }: CountRequest): boolean => inputs.tables.length > 0;

const planOf = (request: CountRequest): MeasuresPlan => {
  const { model, module, inputs, tables } = request;
  const heads = tables.map((raw) => ({ given: headOfTable(raw) }));
  return planMeasures(model, module, areRead(request) ? inputs : { ...inputs, tables: heads });
};

const countReady = async (
  database: MemoryDatabase,
  { request, plan }: { readonly request: CountRequest; readonly plan: MeasuresPlan },
  options: MeasureSqlOptions,
): Promise<Result<readonly MeasureCounted[], readonly Problem[]>> => {
  const counted: MeasureCounted[] = [];
  const problems: Problem[] = [];
  for (const measure of request.module.measures) {
    const readiness = plan.readinessOf(measure);
    const checked = request.checked.find((found) => refOf(found) === measure.ref);
    if (readiness.notRun !== undefined || checked === undefined) {
      counted.push({ measure, notRun: readiness.notRun ?? "It was not compiled." });
      continue;
    }
    const found = await countOne(database, { measure, checked, options }, readiness);
    if (found.ok) counted.push(found.value);
    else problems.push(...found.error);
  }
  return problems.length > 0 ? fail(problems) : ok(counted);
};

/**
 * Counts for measures in DuckDB: the same as `countMeasures` over the same files. It reads the files of the return itself,
 * unless their rows stand in the inputs already.
 */
export const countInDuckDb = async (
  database: MemoryDatabase,
  request: CountRequest,
): Promise<Result<readonly MeasureCounted[], readonly Problem[]>> => {
  const plan = planOf(request);
  const measures = request.module.measures.filter(
    (measure) => plan.readinessOf(measure).notRun === undefined,
  );
  const { form = areRead(request) ? undefined : "CSV" } = plan.inputs;
  const collection = collectionOf(request.inputs, form);
  await prepare(database, request.inputs, collection);
  const loaded = areRead(request)
    ? await loadPrepared(database, { request, plan }, measures)
    : await loadFiles(database, request, measures);
  if (!loaded.ok) return loaded;
  const singles = await singlesAmong(database, loaded.value);
  return countReady(database, { request, plan }, { collection, singles });
};
