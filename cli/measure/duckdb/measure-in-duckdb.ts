import { isWorked } from "../../../codegen/measure/checked-measure.ts";
import { checkMeasure } from "../../../codegen/measure/compile-measure.ts";
import type { CheckedMeasure } from "../../../codegen/measure/checked-measure.ts";
import type { IndicatorVersion } from "../../../codegen/measure/measures-model.ts";
import type { MeasureCounted } from "../../../engine/measure/run-measures.ts";
import type { RuleInputs } from "../../../engine/rules/rule-input.ts";
import type { ItemVersion, Snapshot } from "../../../registry/model/snapshot.ts";
import type { MeasureModule } from "../../../runtime/measure-module.ts";
import type { Problem } from "../../../runtime/problems.ts";
import { problemOf } from "../../../runtime/problems.ts";
import type { Result } from "../../../runtime/result.ts";
import { fail, ok } from "../../../runtime/result.ts";
import type { ReturnModel } from "../../../runtime/return-model.ts";
import { countInDuckDb } from "./count-in-duckdb.ts";
import { findFlatTables } from "./flat-files.ts";
import { openMemoryDatabase } from "./open-database.ts";

/** Which measures are counted in DuckDB, over which files. */
export interface DuckDbRequest {
  readonly release: Snapshot;
  readonly version: ItemVersion;
  readonly indicators: readonly IndicatorVersion[];
  readonly module: MeasureModule;
  readonly model: ReturnModel;
  /** Everything besides the tables of the return, and those too where the database cannot read them itself. */
  readonly inputs: RuleInputs;
  readonly paths: readonly string[];
  readonly say: (line: string) => void;
}

/** Indicators of a release with their expressions checked for a return. Every problem of every one is told. */
const checkMeasures = (
  release: Snapshot,
  version: ItemVersion,
  indicators: readonly IndicatorVersion[],
): Result<readonly CheckedMeasure[], readonly Problem[]> => {
  const found = indicators
    .map(({ content }) => content)
    .filter(isWorked)
    .map((indicator) => checkMeasure(release, version, indicator));
  const problems = found.flatMap((one) => (one.ok ? [] : one.error));
  return problems.length > 0
    ? fail(problems)
    : ok(found.flatMap((one) => (one.ok ? [one.value] : [])));
};

const nestedProblem = ({ ref }: ReturnModel): Problem =>
  problemOf(
    "MEASURE_ENGINE_INPUT",
    `The tables of ${ref} stand in one another, and a Parquet file does not say in what: give XML, JSON or CSV.`,
  );

/**
 * Counts for measures in an embedded DuckDB. It reads the CSV or Parquet files of a flat return itself; of any other it is
 * handed the rows that stand in the inputs.
 */
export const countFilesInDuckDb = async (
  request: DuckDbRequest,
): Promise<Result<readonly MeasureCounted[], readonly Problem[]>> => {
  const { release, version, indicators, model, paths, say } = request;
  const areRead = request.inputs.tables.length > 0;
  const isNested = model.tables.some(({ parent }) => parent !== undefined);
  if (isNested && !areRead) return fail([nestedProblem(model)]);
  const checked = checkMeasures(release, version, indicators);
  if (!checked.ok) return checked;
  const opened = await openMemoryDatabase();
  if (!opened.ok) return opened;
  using database = opened.value;
  const tables = areRead ? ok([]) : await findFlatTables(database, model, { paths, say });
  if (!tables.ok) return tables;
  return await countInDuckDb(database, {
    ...request,
    checked: checked.value,
    tables: tables.value,
  });
};
