import { expect, test } from "vitest";

import { holidayList, holidaysIn } from "../../engine/reference/bank-holidays.ts";
import type { Bench, Sheets } from "../engine/measure/measured.ts";
import { openBench, shownIn } from "../engine/measure/measured.ts";
import { asGiven, handTables } from "./hand-tables.ts";
import { shippedOf } from "./shipped.ts";

const indicators = shippedOf("indicator").filter(({ id }) => !id.startsWith("examples:"));

const worked = indicators.filter(({ calculation }) => calculation !== undefined);

const holidays = holidaysIn(
  new Map(
    shippedOf("record").flatMap(({ table, rows }) =>
      table === holidayList && rows !== undefined ? [[table, rows] as const] : [],
    ),
  ),
);

const benches = new Map<string, Bench>();

const benchOf = (returnId: string, year: number): Bench => {
  const key = `${returnId}@${year}`;
  const bench = benches.get(key) ?? openBench(returnId, year);
  benches.set(key, bench);
  return bench;
};

const linesOf = (sheets: Sheets): readonly string[] =>
  Object.values(sheets).flatMap((text) => text.trim().split("\n").slice(1));

test("every indicator that can be worked out has a table, and the table is called like it", () => {
  const files = worked.map(({ id }) => `${id.split(":")[1] ?? ""}.yaml: ${id}`);
  expect(handTables.map(({ file, indicator }) => `${file}: ${indicator}`)).toEqual(
    files.toSorted((left, right) => (left < right ? -1 : 1)),
  );
});

test.for(handTables)(
  "$indicator: every child is there for something",
  ({ children, tables, previous = {} }) => {
    const named = [...linesOf(tables), ...linesOf(previous)].map((line) => line.split(",")[0]);
    expect(new Set(named)).toEqual(new Set(Object.keys(children)));
  },
);

const countsOf = (row: Readonly<Record<string, string>>, prefix: string) =>
  Object.fromEntries(
    Object.entries(row).flatMap(([name, shown]) =>
      name.startsWith(prefix) && !name.endsWith("/share")
        ? [[name.slice(prefix.length), Number(shown)]]
        : [],
    ),
  );

const total = (counts: Readonly<Record<string, number>>): number =>
  Object.values(counts).reduce((sum, count) => sum + count, 0);

/** Whoever is eligible stands in one group of a split. */
const eligibleInGroups = (rows: Readonly<Record<string, string>>): number =>
  total(
    Object.fromEntries(
      Object.entries(rows).flatMap(([name, shown]) =>
        name.endsWith("/eligible") ? [[name, Number(shown)]] : [],
      ),
    ),
  );

test.for(handTables)("$indicator: the counts written by hand come out", async (hand) => {
  const { expected, externals = {}, tables: sheets, previous } = hand;
  const indicator = worked.find(({ id }) => id === hand.indicator);
  expect(indicator).toBeDefined();
  if (indicator === undefined) return;
  const bench = benchOf(hand.return, hand.year);
  const { results, problems } = await bench.measure({
    indicators: [indicator],
    sheets: asGiven(bench.model, sheets),
    ...(previous === undefined ? {} : { previous: asGiven(bench.model, previous) }),
    externals: Object.entries(externals).map(([name, value]) => ({ name, value: String(value) })),
    holidays,
    unsuppressed: true,
  });
  expect(problems).toEqual([]);
  const [result] = results;
  expect(result?.refusals).toEqual([]);
  const figure = shownIn(result, "figure");
  const { NONE, ...inBands } = countsOf(shownIn(result, "distribution"), "band=");
  const bands = { ...inBands, ...(NONE === undefined || NONE === 0 ? {} : { NONE }) };
  const leftOut = Object.values(countsOf(shownIn(result, "left-out"), "rows="));
  const { eligible, first, second, numerator } = countsOf(figure, "");
  expect({
    eligible,
    ...(expected.numerator === undefined ? {} : { numerator }),
    ...(expected.first === undefined ? {} : { first }),
    ...(expected.second === undefined ? {} : { second }),
    figure: figure["figure-first"] ?? figure["figure"],
    ...(expected.figureSecond === undefined ? {} : { figureSecond: figure["figure-second"] }),
    bands,
    ...(expected.leftOut === undefined ? {} : { leftOut }),
  }).toEqual(expected);
  expect(total(bands)).toBe(expected.eligible);
  const splits = (result?.tables ?? []).filter(({ id }) => id.startsWith("by="));
  expect(splits.map(({ id }) => [id, eligibleInGroups(shownIn(result, id))])).toEqual(
    (indicator.calculation?.disaggregations ?? []).map(({ name }) => [
      `by=${name}`,
      expected.eligible,
    ]),
  );
});
