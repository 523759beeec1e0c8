import { isDeepStrictEqual } from "node:util";

import { compileMeasure } from "../../../codegen/measure/compile-measure.ts";
import type { CheckedMeasure } from "../../../codegen/measure/checked-measure.ts";
import { renderMeasureModule } from "../../../codegen/measure/render-measure-module.ts";
import { measureToSql } from "../../../codegen/measure/to-sql.ts";
import { loadMeasureModule } from "../../../codegen/measure/load-measures.ts";
import { tallyOfCounts } from "../../../engine/measure/tally-of-counts.ts";
import { tallyMeasure } from "../../../runtime/measure-count.ts";
import { figureOf } from "../../../runtime/measure-figures.ts";
import type { CompiledMeasure, MeasureModule } from "../../../runtime/measure-module.ts";
import type { MeasureSlice, MeasureTally } from "../../../runtime/measure-tally.ts";
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

const tallyInSql = async (
  database: Database,
  measure: CompiledMeasure,
  checked: CheckedMeasure,
): Promise<MeasureTally> => {
  const query = measureToSql(checked, database.dialect);
  if (!query.ok) throw new Error(`${measure.ref}: ${JSON.stringify(query.error)}`);
  const { columns, rows } = await database.named(query.value.text);
  const named = rows.map((row) => Object.fromEntries(columns.map((name, at) => [name, row[at]])));
  return inOrder(tallyOfCounts(measure, named));
};

// A figure may be out of any number; this one gives long fractions.
const outside = "76543";

/** The figures of everyone and of each group of each split, exactly and as they are published. */
const figuresOf = ({ plan }: CompiledMeasure, { total, splits }: MeasureTally) => {
  const externals = Object.fromEntries(plan.externals.map(({ name }) => [name, outside]));
  const slices: readonly MeasureSlice[] = [total, ...splits.flat().map(({ slice }) => slice)];
  return slices.flatMap((slice) =>
    (["first", "second"] as const).map((which) => figureOf(plan, slice, { which, externals })),
  );
};

/** How often a number or a text stands in something, however deep. */
const leavesIn = (found: unknown): number =>
  typeof found === "object" && found !== null
    ? Object.values(found).reduce((sum: number, one) => sum + leavesIn(one), 0)
    : 1;

/** What a database made of a measure that JavaScript made otherwise. */
interface Difference {
  readonly ref: string;
  readonly database: string;
  readonly inJavaScript: unknown;
  readonly inSql: unknown;
}

/** A measure in JavaScript and in databases. */
export interface Compared {
  readonly ref: string;
  readonly tally: MeasureTally;
  /** Numbers that were compared, in all databases. */
  readonly numbers: number;
  readonly differences: readonly Difference[];
}

const compareMeasure = async (
  databases: readonly Database[],
  made: MadeReturn,
  [measure, checked]: readonly [CompiledMeasure, CheckedMeasure],
): Promise<Compared> => {
  const { ref } = measure;
  const tally = inOrder(tallyMeasure(measure, made.peopleWith(measure.plan.scopeTable)));
  const inJavaScript = { tally, figures: figuresOf(measure, tally) };
  const differences: Difference[] = [];
  for (const database of databases) {
    const found = await tallyInSql(database, measure, checked);
    const inSql = { tally: found, figures: figuresOf(measure, found) };
    if (!isDeepStrictEqual(inSql, inJavaScript))
      differences.push({ ref, database: database.name, inJavaScript, inSql });
  }
  return { ref, tally, numbers: leavesIn(inJavaScript) * databases.length, differences };
};

/** Compares the counts and figures of every measure in JavaScript and in databases that hold the same return. */
export const compareEngines = async (
  databases: readonly Database[],
  made: MadeReturn,
  { checked, module }: MeasuresInTest,
): Promise<readonly Compared[]> => {
  const compared: Compared[] = [];
  for (const [index, measure] of module.measures.entries()) {
    const one = checked[index];
    if (one !== undefined) compared.push(await compareMeasure(databases, made, [measure, one]));
  }
  return compared;
};
