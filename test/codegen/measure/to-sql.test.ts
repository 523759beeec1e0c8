import { expect, test } from "vitest";

import { isWorked } from "../../../codegen/measure/checked-measure.ts";
import { checkMeasure } from "../../../codegen/measure/compile-measure.ts";
import type { CheckedMeasure } from "../../../codegen/measure/checked-measure.ts";
import { isReturn } from "../../../codegen/rules/return-versions.ts";
import type { Indicator } from "../../../generated/items/types.ts";
import { openDuckDb, postgreSql } from "../expression/databases.ts";
import type { Database } from "../expression/databases.ts";
import { fixtureIndicators } from "./fixture-measures.ts";
import { madeUpReturn } from "./random-return.ts";
import { standardIndicators, standardWithDrafts } from "./standard-indicators.ts";
import { compileMeasures, expectSameCounts, fillDatabase } from "./three-engines.ts";
import type { CountsTold } from "./three-engines.ts";

const snapshot = standardWithDrafts();

const checkedIn = (indicator: Indicator, year = 2026): CheckedMeasure => {
  const id = indicator.calculation?.source.return ?? "";
  const version = snapshot
    .versionsOf(id)
    .filter(isReturn)
    .findLast(({ content }) => content.collectionYear === year);
  if (version === undefined || !isWorked(indicator)) throw new Error(`${indicator.id}: no ${id}`);
  const checked = checkMeasure(snapshot, version, indicator);
  if (!checked.ok) throw new Error(JSON.stringify(checked.error, undefined, 1));
  return checked.value;
};

const size = {
  children: Number(process.env["CHILDREN"] ?? 300),
  seeds: Number(process.env["RUNS"] ?? 3),
};

const engines = [
  ["DuckDB", openDuckDb],
  ["PostgreSQL", postgreSql],
] as const;

/** Counts measures of one return over made-up returns in JavaScript and in a database, and compares. */
const compareCounts = async (
  database: Database,
  checked: readonly CheckedMeasure[],
): Promise<readonly CountsTold[]> => {
  const measures = await compileMeasures(checked);
  const [first] = checked;
  if (first === undefined) throw new Error("There is a measure");
  const told: CountsTold[] = [];
  for (let seed = 1; seed <= size.seeds; seed += 1) {
    const made = madeUpReturn(first.ground, { children: size.children, seed });
    await fillDatabase(database, made, measures);
    told.push(...(await expectSameCounts(database, made, measures)));
  }
  return told;
};

test.for(engines)(
  "JavaScript and %s count the same of every kind of measure",
  { timeout: 3_600_000 },
  async ([, open]) => {
    const told = await compareCounts(
      await open(),
      fixtureIndicators.map(([, indicator]) => checkedIn(indicator)),
    );
    expect(Math.min(...told.map(({ units }) => units))).toBeGreaterThan(20);
    expect(Math.max(...told.map(({ leftOut }) => leftOut))).toBeGreaterThan(10);
    expect(Math.max(...told.map(({ faults }) => faults))).toBeGreaterThan(10);
    expect(told.flatMap(({ groups }) => groups).length).toBeGreaterThan(8);
  },
);

const shipped = [
  ...Map.groupBy(standardIndicators(), ({ calculation }) => calculation.source.return),
];

const cases = engines.flatMap(([name, open]) =>
  shipped.map(([id, indicators]) => [name, id, open, indicators] as const),
);

test.for(cases)(
  "JavaScript and %s count the same of every shipped indicator of %s",
  { timeout: 3_600_000 },
  async ([, , open, indicators]) => {
    const told = await compareCounts(
      await open(),
      indicators.map((indicator) => checkedIn(indicator)),
    );
    expect(told.length).toBe(indicators.length * size.seeds);
  },
);
