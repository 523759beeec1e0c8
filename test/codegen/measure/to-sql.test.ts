import { expect, test } from "vitest";

import { checkMeasure, isWorked } from "../../../codegen/measure/compile-measure.ts";
import type { CheckedMeasure } from "../../../codegen/measure/compile-measure.ts";
import { isReturn } from "../../../codegen/rules/return-versions.ts";
import type { Indicator } from "../../../generated/items/types.ts";
import { publishedStandard } from "../../engine/measure/published-standard.ts";
import { openDuckDb, postgreSql } from "../expression/databases.ts";
import { fixtureIndicators } from "./fixture-measures.ts";
import { madeUpReturn } from "./random-return.ts";
import { compileMeasures, expectSameCounts, fillDatabase } from "./three-engines.ts";

const snapshot = publishedStandard();

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

test.for([
  ["DuckDB", openDuckDb],
  ["PostgreSQL", postgreSql],
] as const)(
  "JavaScript and %s count the same of every kind of measure",
  { timeout: 600_000 },
  async ([, open]) => {
    const database = await open();
    const measures = await compileMeasures(
      fixtureIndicators.map(([, indicator]) => checkedIn(indicator)),
    );
    const [first] = measures.checked;
    if (first === undefined) throw new Error("There are fixtures");
    for (let seed = 1; seed <= size.seeds; seed += 1) {
      const made = madeUpReturn(first.ground, { children: size.children, seed });
      await fillDatabase(database, made, measures);
      const told = await expectSameCounts(database, made, measures);
      expect(Math.min(...told.map(({ units }) => units))).toBeGreaterThan(20);
      expect(Math.max(...told.map(({ leftOut }) => leftOut))).toBeGreaterThan(10);
      expect(Math.max(...told.map(({ faults }) => faults))).toBeGreaterThan(10);
      expect(told.flatMap(({ groups }) => groups).length).toBeGreaterThan(8);
    }
  },
);
