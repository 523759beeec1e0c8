import { expect } from "vitest";

import { compileMeasure } from "../../../codegen/measure/compile-measure.ts";
import type { CheckedMeasure } from "../../../codegen/measure/checked-measure.ts";
import { renderMeasureModule } from "../../../codegen/measure/render-measure-module.ts";
import { measureToSql } from "../../../codegen/measure/to-sql.ts";
import { loadMeasureModule } from "../../../codegen/measure/load-measures.ts";
import { tallyOfCounts } from "../../../engine/measure/tally-of-counts.ts";
import { tallyMeasure } from "../../../runtime/measure-count.ts";
import { figureOf } from "../../../runtime/measure-figures.ts";
import type { MeasureModule } from "../../../runtime/measure-module.ts";
import { totalOf } from "../../../runtime/measure-tally.ts";
import type { MeasureTally } from "../../../runtime/measure-tally.ts";
import { databaseTable } from "../expression/database-table.ts";
import type { Database } from "../expression/databases.ts";
import type { MadeReturn } from "./random-return.ts";

/** Measures of one return as JavaScript, beside what they were made from. */
export interface MeasuresInTest {
  readonly checked: readonly CheckedMeasure[];
  readonly module: MeasureModule;
}

/** Compiles measures of one return to JavaScript. */
export const compileMeasures = async (
  checked: readonly CheckedMeasure[],
): Promise<MeasuresInTest> => {
  const sources = checked.map((one, index) => compileMeasure(one, `measure${index}`));
  const text = renderMeasureModule({ return: "test:return@1.0.0", release: "test" }, sources);
  return { checked, module: await loadMeasureModule(text) };
};

const inOrder = (tally: MeasureTally): MeasureTally => ({
  ...tally,
  faults: tally.faults.toSorted((left, right) =>
    left.pointer + left.message < right.pointer + right.message ? -1 : 1,
  ),
});

/** Puts the tables of a made-up return into a database. */
export const fillDatabase = async (
  database: Database,
  made: MadeReturn,
  { module }: MeasuresInTest,
): Promise<void> => {
  const needs = module.measures.map((measure) => measure.needs);
  for (const table of made.stored(needs)) {
    const rows = [...table.rows];
    const [drop = "", create = ""] = databaseTable(database.dialect, table, []);
    await database.run(drop);
    await database.run(create);
    while (rows.length > 0) {
      const insert = databaseTable(database.dialect, table, rows.splice(0, 2_000)).at(-1) ?? "";
      await database.run(insert);
    }
  }
};

const rowsOf = async (database: Database, text: string) => {
  const { columns, rows } = await database.named(text);
  return rows.map((row) => Object.fromEntries(columns.map((name, at) => [name, row[at]])));
};

/** How much a comparison was over. */
export interface CountsTold {
  readonly units: number;
  readonly leftOut: number;
  readonly faults: number;
  /** By split. */
  readonly groups: readonly number[];
}

/** Compares the counts and figures of every measure in JavaScript and in a database; tells how much that was. */
export const expectSameCounts = async (
  database: Database,
  made: MadeReturn,
  { checked, module }: MeasuresInTest,
): Promise<readonly CountsTold[]> => {
  const told: CountsTold[] = [];
  for (const [index, measure] of module.measures.entries()) {
    const one = checked[index];
    if (one === undefined) continue;
    const query = measureToSql(one, database.dialect);
    if (!query.ok) throw new Error(`${measure.ref}: ${JSON.stringify(query.error)}`);
    const inJavaScript = inOrder(tallyMeasure(measure, made.peopleWith(measure.plan.scopeTable)));
    const inSql = inOrder(tallyOfCounts(measure, await rowsOf(database, query.value.text)));
    expect({ ref: measure.ref, ...inSql }).toEqual({ ref: measure.ref, ...inJavaScript });
    const asked = { which: "first", externals: {} } as const;
    expect(figureOf(measure.plan, inSql.total, asked)).toEqual(
      figureOf(measure.plan, inJavaScript.total, asked),
    );
    told.push({
      units: inJavaScript.total.population,
      leftOut: totalOf(inJavaScript.excludedRows),
      faults: totalOf(inJavaScript.faults.map((fault) => fault.units)),
      groups: inJavaScript.splits.map((split) => split.length),
    });
  }
  return told;
};
