import { coverageStages } from "../../runtime/measure-module.ts";
import type { MeasurePlan, MeasureSplit } from "../../runtime/measure-module.ts";
import { quoteName } from "../expression/sql-dialect.ts";
import type { SqlDialect } from "../expression/sql-dialect.ts";
import { writeScopeTable } from "../expression/sql-writer.ts";
import { thisAlias } from "../expression/sql-writing.ts";
import type { Among, Facts } from "./sql-measure-facts.ts";
import type { MeasureWriting } from "./sql-measure-writing.ts";
import { own } from "./sql-measure-writing.ts";

/** How a measure is worked out, as far as its query goes. */
export type PlanInSql = Omit<MeasurePlan, "prose">;

/** A step of the query: rows made from those of the step before. */
export interface Layer {
  readonly name: string;
  readonly text: string;
}

/** A column that a step adds, with what stands in it. */
export type Added = readonly [column: string, text: string];

/** 1 when a test holds, else 0: the one way of saying so that every dialect can store and add up. */
export const flag = (test: string): string => `CASE WHEN ${test} THEN 1 ELSE 0 END`;

/** The first of several that holds, by number; something else when none does. */
export const firstThat = (tests: readonly string[], none: number | "NULL"): string =>
  tests.length === 0
    ? String(none)
    : `CASE ${tests.map((test, index) => `WHEN ${test} THEN ${index}`).join(" ")} ELSE ${none} END`;

/** True when a flag of the row in question is set. */
export const isSet = (column: string): string => `${own(column)} = 1`;

/** A step that adds columns to the rows of another. */
export const addColumns = (name: string, from: string, added: readonly Added[]): Layer => ({
  name,
  text: [
    `SELECT ${thisAlias}.*`,
    ...added.map(([column, text]) => `,\n    ${text} AS ${quoteName(column)}`),
    `\n  FROM ${from}`,
  ].join(""),
});

/** A step as it is read from. */
const fromLayer = (name: string): string => `${quoteName(name)} ${thisAlias}`;

const present = (texts: readonly (string | undefined)[]): readonly string[] =>
  texts.filter((text) => text !== undefined);

const exclusionsOf = ({ measure, ofRow }: MeasureWriting): readonly string[] =>
  present(
    (measure.indicator.calculation.population.exclude ?? []).map((_rule, index) =>
      ofRow(`/population/exclude/${index}/when`, "filter"),
    ),
  );

/** What is asked of every row of the scope table. */
export interface AskedOfRows {
  readonly added: readonly Added[];
  /** Which rows the time and what is included let in: what can be asked of the row by itself, and what cannot. */
  readonly early: readonly string[];
  readonly late: readonly string[];
}

/** True for a test that reads what is brought to the row from elsewhere. */
const isLate = (test: string): boolean => /\bt\."_(?:row_fact|found)_/u.test(test);

/** Writes what is asked of every row: whether it is let in, why it is left out, and what its unit is told by. */
export const askOfRows = (writing: MeasureWriting): AskedOfRows => {
  const { measure, ofRow, candidate } = writing;
  const { unit } = measure.indicator.calculation;
  const exclusions = exclusionsOf(writing);
  const keys = (unit.key ?? []).map((_key, index) => ofRow(`/unit/key/${index}`, "value") ?? "");
  const by = ofRow("/unit/stands/by", "value");
  const tests = candidate();
  return {
    early: tests.filter((test) => !isLate(test)),
    late: tests.filter((test) => isLate(test)),
    added: [
      ...(exclusions.length === 0
        ? []
        : [["_left_out", firstThat(exclusions, -1)] satisfies Added]),
      ...keys.map((key, index): Added => [`_key_${index}`, key]),
      ...(by === undefined ? [] : [["_stands_by", by] satisfies Added]),
    ],
  };
};

/** A step that brings facts of the person to the rows of another; none where there are none. */
export const factsLayer = (
  [name, from]: readonly [string, string],
  facts: Facts,
  among?: Among,
): readonly Layer[] => {
  if (!facts.hasAny()) return [];
  const { columns, joins } = facts.render(among);
  return [
    { name, text: `SELECT ${[`${thisAlias}.*`, ...columns].join(", ")}\n  FROM ${from}${joins}` },
  ];
};

/** The last step as it is read from, or what there is before any. */
export const lastOf = (layers: readonly Layer[], before: string): string => {
  const last = layers.at(-1);
  return last === undefined ? before : fromLayer(last.name);
};

/** The rows that the time and what is included let in, with the reason for which each is left out. */
export const rowsLayer = (
  writing: MeasureWriting,
  { added, early, late }: AskedOfRows,
): readonly Layer[] => {
  const scopeTable = scopeTableOf(writing);
  const { facts, found } = writing;
  const isPlain = !facts.ofRows.hasAny() && found.size === 0;
  const inTime: readonly Layer[] =
    isPlain || early.length === 0 ? [] : [rowsWhere(addColumns("_in_time", scopeTable, []), early)];
  const gathered = [
    ...inTime,
    ...factsLayer(
      ["_with_facts", lastOf(inTime, scopeTable)],
      facts.ofRows,
      inTime.length === 0 ? undefined : { step: "_in_time", except: writing.measure.scopeTable },
    ),
  ];
  const before = [...gathered, ...namedLayers(found, "_found_", lastOf(gathered, scopeTable))];
  const rows = addColumns("_rows", lastOf(before, scopeTable), added);
  return [...before, rowsWhere(rows, inTime.length === 0 ? [...early, ...late] : late)];
};

const rowsWhere = ({ name, text }: Layer, tests: readonly string[]): Layer => ({
  name,
  text: tests.length === 0 ? text : `${text}\n  WHERE ${tests.join(" AND ")}`,
});

/** Rows without a day come first: T-SQL does so by itself, and cannot say it. */
const dayOrder = (dialect: SqlDialect, isLast: boolean): string => {
  const nulls = dialect === "tsql" ? "" : isLast ? " NULLS LAST" : " NULLS FIRST";
  return `${own("_stands_by")}${isLast ? " DESC" : ""}${nulls}`;
};

/** What rows of one unit have in common; undefined when every row is a unit by itself. */
const unitOf = ({ measure, dialect }: MeasureWriting): readonly string[] | undefined => {
  const { unit } = measure.indicator.calculation;
  const keys = (unit.key ?? []).map((_key, index) => own(`_key_${index}`));
  if (keys.length === 0) return unit.of === "CHILD" ? [own("_child")] : undefined;
  const blank = keys.map((key) => `${key} IS NULL`).join(" OR ");
  const isText = (index: number): boolean =>
    measure.checked.get(`/unit/key/${index}`)?.root.type.kind === "text";
  const exact = keys.map((key, index) =>
    dialect === "tsql" && isText(index) ? `${key} COLLATE Latin1_General_100_BIN2_UTF8` : key,
  );
  return [own("_child"), ...exact, `CASE WHEN ${blank} THEN ${own("_row")} END`];
};

/** One row for each unit; the rows left out stay, to be told by number. */
export const standingLayer = (writing: MeasureWriting): Layer | undefined => {
  const { measure, dialect, isSingle } = writing;
  const { unit, population } = measure.indicator.calculation;
  const partition = unitOf(writing);
  if (partition === undefined || isSingle(measure.scopeTable)) return undefined;
  const isLeftOut = `${own("_left_out")} >= 0`;
  const leavesOut = (population.exclude ?? []).length > 0;
  const isLast = unit.stands?.row === "LAST";
  const order = [
    ...(unit.stands?.by === undefined ? [] : [dayOrder(dialect, isLast)]),
    `${own("_position")}${isLast ? " DESC" : ""}`,
  ];
  // Rows left out come last, and never stand for a unit.
  const ordered = [...(leavesOut ? [flag(isLeftOut)] : []), ...order].join(", ");
  const place = `row_number() OVER (PARTITION BY ${partition.join(", ")} ORDER BY ${ordered})`;
  const { text } = addColumns("", fromLayer("_rows"), [["_place", place]]);
  const stands = `${own("_place")} = 1${leavesOut ? ` OR ${isLeftOut}` : ""}`;
  return {
    name: "_standing",
    text: `SELECT ${thisAlias}.*\n  FROM (${text}) ${thisAlias}\n  WHERE ${stands}`,
  };
};

/** How bands are told from each other. */
export interface BandTests {
  /** By band: a test that holds for its units. */
  readonly tests: readonly string[];
  /** One flag a band; none where it can be shown that no unit is in two of them, and nothing need be looked at twice. */
  readonly flags: readonly Added[];
}

const bandTests = (
  { ofUnit, areApart }: MeasureWriting,
  pointer: string,
  [prefix, bands]: readonly [string, readonly unknown[]],
): BandTests => {
  const pointers = bands.map((_band, index) => `${pointer}/${index}/when`);
  const tests = pointers.map((one) => ofUnit(one, "filter") ?? "");
  if (areApart(pointers)) return { tests, flags: [] };
  const flags = tests.map((test, index): Added => [`${prefix}${index}`, flag(test)]);
  return { tests: flags.map(([column]) => isSet(column)), flags };
};

const textOf: Readonly<Record<SqlDialect, Readonly<Partial<Record<string, string>>>>> = {
  duckdb: { date: "strftime({}, '%Y-%m-%d')", number: "CAST({} AS VARCHAR)" },
  postgresql: { date: "to_char({}, 'YYYY-MM-DD')", number: "CAST({} AS text)" },
  tsql: {
    date: "CONVERT(nvarchar(10), {}, 23)",
    number: "CONVERT(nvarchar(40), {}, 128)",
    text: "{} COLLATE Latin1_General_100_BIN2_UTF8",
  },
};

/** A value as the code of a group. */
const valueAsText = (dialect: SqlDialect, kind: string, value: string): string => {
  if (kind === "truth") {
    const [yes, no] = dialect === "tsql" ? ["= 1", "= 0"] : ["", "= FALSE"];
    return `CASE WHEN ${value} ${yes} THEN 'true' WHEN ${value} ${no} THEN 'false' END`;
  }
  return (textOf[dialect][kind] ?? "{}").replace("{}", () => value);
};

/** The bands of a measure. */
export interface BandsInSql {
  readonly distribution: BandTests;
  readonly outcomes: BandTests;
  /** By split; undefined for one by value. */
  readonly splits: readonly (BandTests | undefined)[];
}

/** Writes how the bands of a measure are told from each other. */
export const bandsOf = (writing: MeasureWriting, plan: PlanInSql): BandsInSql => ({
  distribution: bandTests(writing, "/distribution/bands", ["_band_", plan.bands]),
  outcomes: bandTests(writing, "/coverage/outcomes/bands", ["_outcome_", plan.outcomes]),
  splits: plan.splits.map(({ bands }, index) =>
    bands === undefined
      ? undefined
      : bandTests(writing, `/disaggregations/${index}/bands`, [`_split_${index}_band_`, bands]),
  ),
});

const splitColumns = (
  { ofUnit, dialect }: MeasureWriting,
  { bands, kind }: MeasureSplit,
  index: number,
): readonly Added[] => {
  if (bands !== undefined) return [];
  const value = ofUnit(`/disaggregations/${index}/of`, "value") ?? "";
  return [[`_split_${index}`, valueAsText(dialect, kind, value)]];
};

const numberColumn = ({ ofUnit, measure }: MeasureWriting, { measure: { kind } }: PlanInSql) => {
  if (kind !== "MEAN" && kind !== "MEDIAN") return [];
  const pointer = measure.checked.has("/measure/of") ? "/measure/of" : "/distribution/of";
  return [["_number", ofUnit(pointer, "value") ?? ""] satisfies Added];
};

const conditionFlags = (
  { ofUnit }: MeasureWriting,
  pointers: Readonly<Record<string, string>>,
): readonly Added[] =>
  Object.entries(pointers).flatMap(([column, pointer]) => {
    const test = ofUnit(pointer, "filter");
    return test === undefined ? [] : [[column, flag(test)] satisfies Added];
  });

/** Every expression that is asked of a unit, as a column of its own, but for bands that need none. */
export const askedColumns = (
  writing: MeasureWriting,
  plan: PlanInSql,
  { distribution, outcomes, splits }: BandsInSql,
): readonly Added[] => {
  const missing = present(
    plan.missing.map((_rule, index) => writing.ofUnit(`/missing/${index}/when`, "filter")),
  );
  return [
    ...(missing.length === 0 ? [] : [["_missing", firstThat(missing, -1)] satisfies Added]),
    ...distribution.flags,
    ...conditionFlags(writing, {
      _reachable: "/coverage/eligible",
      ...Object.fromEntries(coverageStages.map((stage) => [`_is_${stage}`, `/coverage/${stage}`])),
      _is_numerator: "/numerator",
      _is_first: "/denominators/first/when",
      _is_second: "/denominators/second/when",
    }),
    ...outcomes.flags,
    ...numberColumn(writing, plan),
    ...plan.splits.flatMap((split, index) => splitColumns(writing, split, index)),
    ...splits.flatMap((split) => split?.flags ?? []),
  ];
};

/** The steps that work columns out, each after those that it uses. */
export const namedLayers = (
  named: MeasureWriting["named"],
  name: string,
  from: string,
): readonly Layer[] => {
  const columns = [...named.values()];
  const count = Math.max(0, ...columns.map(({ layer }) => layer + 1));
  return Array.from({ length: count }, (_none, at) =>
    addColumns(
      `${name}${at + 1}`,
      at === 0 ? from : fromLayer(`${name}${at}`),
      columns.filter(({ layer }) => layer === at).map(({ column, text }): Added => [column, text]),
    ),
  );
};

/** The step that asks everything of the units. */
export const askedLayer = (from: string, added: readonly Added[]): Layer =>
  addColumns("_asked", fromLayer(from), added);

/** The scope table as the steps read it: to be written after all expressions, which say what they need of neighbours. */
const scopeTableOf = ({ writings: [ofRows, ofUnits] }: MeasureWriting): string => {
  for (const [key, column] of ofUnits.neighbours) ofRows.neighbours.set(key, column);
  return writeScopeTable(ofRows);
};
