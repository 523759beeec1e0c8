import { expect, test } from "vitest";

import { isWorked } from "../../../codegen/measure/checked-measure.ts";
import { checkMeasure } from "../../../codegen/measure/compile-measure.ts";
import type { CheckedMeasure } from "../../../codegen/measure/checked-measure.ts";
import { isReturn } from "../../../codegen/rules/return-versions.ts";
import type { Indicator } from "../../../generated/items/types.ts";
import { countIn, totalOf } from "../../../runtime/measure-tally.ts";
import type { MeasureTally } from "../../../runtime/measure-tally.ts";
import { fillDatabases, openDatabases } from "../expression/databases.ts";
import { fixtureIndicators } from "./fixture-measures.ts";
import { madeUpReturn } from "./random-return.ts";
import { standardIndicators, standardWithDrafts } from "./standard-indicators.ts";
import { compareEngines, compileMeasures } from "./three-engines.ts";
import type { Compared } from "./three-engines.ts";

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

/** `npm run test:long` asks for more seeds. */
const seeds = Number(process.env["SEEDS"] ?? 3);
const longRun = seeds > 3;

/** Fewer are quicker while an engine is being worked on. */
const children = Number(process.env["CHILDREN"] ?? 10_000);

/** All codes that indicators ask about. */
const codesAsked = (indicators: readonly Indicator[]): ReadonlySet<string> =>
  new Set(JSON.stringify(indicators.map((one) => one.calculation)).match(/\w+/gu));

/** Counts indicators of one return over made-up returns in JavaScript and in each database, and compares. */
const compareOver = async (
  indicators: readonly Indicator[],
  { people, of }: { readonly people: number; readonly of: string },
): Promise<readonly Compared[]> => {
  const measures = await compileMeasures(indicators.map((one) => checkedIn(one)));
  const [first] = measures.checked;
  if (first === undefined) throw new Error("There is a measure");
  const needs = measures.module.measures.map((measure) => measure.needs);
  const asked = codesAsked(indicators);
  const databases = await openDatabases();
  const told: Compared[] = [];
  for (let seed = 1; seed <= seeds; seed += 1) {
    const made = madeUpReturn(first.ground, { children: people, seed, asked });
    await fillDatabases(databases, made.stored(needs));
    const compared = await compareEngines(databases, made, measures);
    told.push(...compared);
    const differences = compared.flatMap((one) => one.differences);
    if (longRun) console.log(`${of}: seed ${seed} of ${seeds}, ${differences.length} differences`);
  }
  const numbers = totalOf(told.map((one) => one.numbers)).toLocaleString("en-GB");
  console.log(
    `${of}: ${indicators.length} indicators, ${seeds} seeds, ${people.toLocaleString("en-GB")} children each; ` +
      `${numbers} numbers of JavaScript compared with ${databases.map(({ name }) => name).join(" and ")}`,
  );
  return told;
};

const sizeOf = (tallies: readonly MeasureTally[], count: (tally: MeasureTally) => number): number =>
  totalOf(tallies.map(count));

test(
  "JavaScript, DuckDB and PostgreSQL count the same of every kind of measure",
  { timeout: 3_600_000 },
  async () => {
    const indicators = fixtureIndicators.map(([, indicator]) => indicator);
    const told = await compareOver(indicators, { people: 300, of: "every kind" });
    expect(told.flatMap(({ differences }) => differences)).toEqual([]);
    const tallies = told.map(({ tally }) => tally);
    expect(Math.min(...tallies.map(({ total }) => total.population))).toBeGreaterThan(20);
    expect(sizeOf(tallies, ({ excludedRows }) => totalOf(excludedRows))).toBeGreaterThan(10);
    expect(
      sizeOf(tallies, ({ faults }) => totalOf(faults.map(({ units }) => units))),
    ).toBeGreaterThan(10);
    expect(sizeOf(tallies, ({ splits }) => splits.flat().length)).toBeGreaterThan(8);
  },
);

const shipped = [
  ...Map.groupBy(standardIndicators(), ({ calculation }) => calculation.source.return),
];

test.for(shipped)(
  "JavaScript, DuckDB and PostgreSQL count the same of every shipped indicator of %s",
  { timeout: 4 * 3_600_000 },
  async ([id, indicators]) => {
    const told = await compareOver(indicators, { people: children, of: id });
    expect(told.flatMap(({ differences }) => differences).slice(0, 3)).toEqual([]);
    expect(told.length).toBe(indicators.length * seeds);
    const byRef = Map.groupBy(told, ({ ref }) => ref);
    const sizes = [...byRef].map(([ref, some]) => {
      const totals = some.map(({ tally }) => tally.total);
      return {
        ref,
        people: totalOf(totals.map(({ population }) => population)),
        counted: totalOf(totals.map((total) => countIn(total, "numerator") ?? 1)),
      };
    });
    // A comparison of nothing with nothing would always agree.
    const empty = sizes.filter(
      ({ people, counted }) => people < 10 || (people > 100 && counted === 0),
    );
    expect(children < 10_000 ? [] : empty).toEqual([]);
  },
);
