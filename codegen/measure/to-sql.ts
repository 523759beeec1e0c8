import type { Problem } from "../../runtime/problems.ts";
import type { Result } from "../../runtime/result.ts";
import { fail, ok } from "../../runtime/result.ts";
import { quoteName } from "../expression/sql-dialect.ts";
import type { SqlDialect } from "../expression/sql-dialect.ts";
import type { CheckedMeasure } from "./checked-measure.ts";
import { measurePlan } from "./measure-plan.ts";
import { countsText, placedLayers } from "./sql-measure-counts.ts";
import type { Known } from "./sql-measure-counts.ts";
import type { Layer, PlanInSql } from "./sql-measure-layers.ts";
import {
  askedColumns,
  askedLayer,
  askOfRows,
  bandsOf,
  factsLayer,
  lastOf,
  namedLayers,
  rowsLayer,
  standingLayer,
} from "./sql-measure-layers.ts";
import { createMeasureWriting } from "./sql-measure-writing.ts";
import type { MeasureSqlOptions, MeasureWriting } from "./sql-measure-writing.ts";

/** A measure as one query. It gives whole numbers only; figures are worked out of them elsewhere, exactly. */
export interface MeasureQuery {
  readonly text: string;
}

/** PostgreSQL would write a step out again wherever its columns are named, and look everything up as often: ten times slower. */
const stepIn = (dialect: SqlDialect): string =>
  dialect === "postgresql" ? "AS MATERIALIZED" : "AS";

const renderSteps = (dialect: SqlDialect, layers: readonly Layer[]): string =>
  layers
    .map(({ name, text }) => `${quoteName(name)} ${stepIn(dialect)} (\n  ${text}\n)`)
    .join(",\n");

/** The steps of a measure up to the one in which every unit has its place, and what the last one is called. */
const stepsOf = (writing: MeasureWriting, plan: PlanInSql): readonly [readonly Layer[], Known] => {
  const { dialect, facts, named } = writing;
  // Expressions over rows before those over units: these find what was gathered for rows. Layers come last, so that the
  // rows bring what all expressions need of their neighbours.
  const ofRows = askOfRows(writing);
  const bands = bandsOf(writing, plan);
  const asked = askedColumns(writing, plan, bands);
  const standing = standingLayer(writing);
  const rows = [...rowsLayer(writing, ofRows), ...(standing === undefined ? [] : [standing])];
  const gathered = [...rows, ...factsLayer(["_of_person", lastOf(rows, "")], facts.ofUnits)];
  const units = [...gathered, ...namedLayers(named, "_named_", lastOf(gathered, ""))];
  const columns = new Set([
    ...asked.map(([column]) => column),
    ...(plan.exclusions.length > 0 ? ["_left_out"] : []),
  ]);
  const placed = placedLayers({ dialect, plan, columns, bands });
  return [
    [...units, askedLayer(units.at(-1)?.name ?? "", asked), ...placed.layers],
    { dialect, plan, columns: placed.columns, bands },
  ];
};

/**
 * Writes a measure as the query of its counts: rows that belong to the population, one of them for each unit, what is
 * asked of it, and how many there are in each group, over everyone and over each group of each split. The tables must be
 * laid out as docs/expression-profile.md says, and `renderSqlFunctions` must have run.
 */
export const measureToSql = (
  measure: CheckedMeasure,
  dialect: SqlDialect,
  options: MeasureSqlOptions = {},
): Result<MeasureQuery, readonly Problem[]> => {
  const writing = createMeasureWriting(measure, dialect, options);
  const plan = measurePlan(measure.indicator.calculation, measure.scopeTable, measure.checked);
  const [layers, known] = stepsOf(writing, plan);
  if (writing.problems.length > 0) return fail(writing.problems);
  const counts = countsText(known, layers.at(-1)?.name ?? "");
  return ok({ text: `WITH ${renderSteps(dialect, layers)}\n${counts}` });
};
