import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

import { expect, test } from "vitest";
import { parse } from "yaml";

import { holidayList, holidaysIn } from "../../engine/reference/bank-holidays.ts";
import type { Bench, Sheets } from "../engine/measure/measured.ts";
import { openBench, shownIn } from "../engine/measure/measured.ts";
import { nestedXml } from "./nested-xml.ts";
import { shippedOf } from "./shipped.ts";

/** A table written by hand from the formula of an indicator, and what has to come out of it. */
interface HandTable {
  readonly indicator: string;
  readonly return: string;
  readonly year: number;
  /** What each child is there for. */
  readonly children: Readonly<Record<string, string>>;
  readonly externals?: Readonly<Record<string, number>>;
  readonly tables: Sheets;
  /** Tables of the return of the year before. */
  readonly previous?: Sheets;
  readonly expected: {
    readonly eligible: number;
    readonly numerator?: number;
    /** The first denominator, where it is not everyone eligible. */
    readonly first?: number;
    readonly second?: number;
    readonly figure: string;
    readonly figureSecond?: string;
    /** All bands; NONE for those in no band. */
    readonly bands: Readonly<Record<string, number>>;
    /** Rows left out of the population, by reason in order; absent when the table has none. */
    readonly leftOut?: readonly number[];
  };
}

const folder = "test/standard/indicators";

const handTables = readdirSync(folder)
  .toSorted()
  .map((file) => {
    const table: HandTable = parse(readFileSync(join(folder, file), "utf8"));
    return { file, ...table };
  });

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

const sheetRows = (text: string): readonly (readonly string[])[] =>
  text
    .trim()
    .split("\n")
    .map((line) => line.split(","));

const sheetText = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => `${row.join(",")}\n`).join("");

/** Tables and columns that an example leaves out are given blank: a measure does not run without those that it reads. */
const completed = ({ model }: Bench, sheets: Sheets): Sheets =>
  Object.fromEntries(
    model.tables.map(({ name, columns }) => {
      const [heading = [], ...rows] = sheets[name] === undefined ? [] : sheetRows(sheets[name]);
      const more = columns
        .filter((column) => !heading.includes(column.name))
        // Columns that are worked out are carried by no form, and may be given all the same.
        .filter(({ carriedBy = ["CSV"] }) => carriedBy.includes("CSV") || carriedBy.length === 0)
        .map((column) => column.name);
      const blanks = more.map(() => "");
      return [name, sheetText([[...heading, ...more], ...rows.map((row) => [...row, ...blanks])])];
    }),
  );

const asGiven = (bench: Bench, sheets: Sheets): Sheets =>
  bench.model.tables.some(({ parent }) => parent !== undefined)
    ? { "Message.xml": nestedXml(bench.model, sheets) }
    : completed(bench, sheets);

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
    sheets: asGiven(bench, sheets),
    ...(previous === undefined ? {} : { previous: asGiven(bench, previous) }),
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
