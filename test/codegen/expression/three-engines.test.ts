import { DuckDBInstance } from "@duckdb/node-api";
import type { DuckDBConnection } from "@duckdb/node-api";
import * as fc from "fast-check";
import { expect, test } from "vitest";

import { renderIsoDate } from "../../../runtime/dates.ts";
import type { EvaluationScope, Row, RowsByTable } from "../../../runtime/row.ts";
import { unwrap } from "../../../codegen/expression/cel-values.ts";
import { renderExpression } from "../../../codegen/expression/render.ts";
import { renderSqlFunctions } from "../../../codegen/expression/sql-functions.ts";
import { toEnglish } from "../../../codegen/expression/to-english.ts";
import { toSqlValues } from "../../../codegen/expression/to-sql.ts";
import { createExpressionChecker } from "../../../codegen/expression/type-check.ts";
import type { CheckedExpression } from "../../../codegen/expression/type-check.ts";
import { holidaysOf } from "../../../runtime/expression-values.ts";
import { compile, day, referenceOf, rowOf, scopeOf } from "./evaluation.ts";
import type { Cells } from "./evaluation.ts";
import { databaseTable } from "./database-table.ts";
import type { DatabaseTable, StoredRow } from "./database-table.ts";
import { expressions } from "./random-expressions.ts";
import { places, smallReturn } from "./small-return.ts";

const checker = createExpressionChecker({
  model: smallReturn,
  table: "Episodes",
  references: [places],
});

const maybe = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | null> =>
  fc.option(value, { freq: 4 });
const dates = fc.integer({ min: day("2024-12-20"), max: day("2026-06-10") }).map(renderIsoDate);
const leapDates = fc.constantFrom("2008-02-29", "2012-02-29", "2010-01-31", "2000-12-31");
const anyDate = fc.oneof({ weight: 4, arbitrary: dates }, { weight: 1, arbitrary: leapDates });

const headers = fc.record({
  DOB: maybe(fc.oneof(leapDates, dates)),
  SEX: maybe(fc.constantFrom("M", "F", "U")),
  UPN: maybe(fc.constantFrom("A123", "B456", "UN1", "?wrong")),
});

const episodes = fc.record({
  DECOM: maybe(fc.oneof(anyDate, fc.constant("?31/02/2025"))),
  DEC: maybe(anyDate),
  LS: maybe(fc.constantFrom("C1", "C2", "V3", "V4", "?zz")),
  RNE: maybe(fc.constantFrom("S", "P", "L")),
  REC: maybe(fc.constantFrom("X1", "E2", "E11")),
  URN: maybe(fc.constantFrom("SC1", "SC2", "sc1", "XX", "", "O'N", "1 2", "ab", "12")),
  SCORE: maybe(
    fc.oneof(
      fc.integer({ min: -3, max: 45 }),
      fc.constantFrom(9_007_199_254_740_991, 123_456_789),
      fc.constant("?many"),
    ),
  ),
  OPEN: maybe(fc.oneof(fc.boolean(), fc.constant("?perhaps"))),
  MARKS: fc.array(fc.constantFrom("A", "B", "C", "?zz", "?a", "?O'N"), { maxLength: 3 }),
  SEEN: fc.array(fc.constantFrom("2025-05-01", "2026-01-02", "?31/02/2025"), { maxLength: 3 }),
});

const children = fc.array(
  fc.record({
    header: fc.array(headers, { maxLength: 2 }),
    episodes: fc.array(episodes, { maxLength: 4 }),
    last: fc.array(episodes, { maxLength: 2 }),
  }),
  { minLength: 2, maxLength: 5 },
);

type Children = typeof children extends fc.Arbitrary<infer Value> ? Value : never;

interface Placed {
  readonly scope: EvaluationScope;
  readonly rows: readonly Row[];
  readonly at: number;
}

const placeRows = fc.constantFrom(
  { URN: "SC1", AREA: "901", CLOSED: null },
  { URN: "SC2", AREA: null, CLOSED: "2025-08-01" },
);

const holidayDates = ["2025-12-25", "2025-12-26", "2026-01-01", "2025-08-25"];

/** The rows as the engine would hand them over, child by child. */
const placed = (all: Children, listed: readonly Row[]): readonly Placed[] => {
  const made = all.map((child, index) => {
    const rows = (cells: readonly Cells[]): readonly Row[] =>
      cells.map((one) => rowOf({ CHILD: `c${index}`, ...one }));
    return { Header: rows(child.header), Episodes: rows(child.episodes), last: rows(child.last) };
  });
  const tables: RowsByTable = {
    Header: made.flatMap(({ Header }) => Header),
    Episodes: made.flatMap(({ Episodes }) => Episodes),
  };
  const base = scopeOf({
    tables,
    reference: { places: referenceOf(listed, "URN") },
    holidays: holidaysOf(holidayDates.map(day)),
  });
  return made.flatMap(({ Header, Episodes, last }) => {
    const scope = { ...base, child: { Header, Episodes }, last: { Header: [], Episodes: last } };
    return Episodes.map((_, at) => ({ scope, rows: Episodes, at }));
  });
};

const tableNamed = (name: string): DatabaseTable => {
  const model = smallReturn.tables.find((one) => one.name === name);
  if (model === undefined) throw new Error(`No table ${name}`);
  return { model, as: name };
};

const header = tableNamed("Header");
const episode = tableNamed("Episodes");

const numbered = (rows: readonly Row[]): readonly StoredRow[] =>
  rows.map((row, at) => ({ row, number: at, child: row["CHILD"] ?? null, parent: null }));

const load = async (
  connection: DuckDBConnection,
  all: readonly Placed[],
  lists: { readonly everyone: Children; readonly listed: readonly Row[] },
): Promise<void> => {
  const lastRows = lists.everyone.flatMap((child, index) =>
    child.last.map((one) => rowOf({ CHILD: `c${index}`, ...one })),
  );
  const { tables } = all[0]?.scope ?? scopeOf();
  const statements = [
    ...databaseTable("duckdb", header, numbered(tables["Header"] ?? [])),
    ...databaseTable("duckdb", episode, numbered(tables["Episodes"] ?? [])),
    ...databaseTable("duckdb", { ...header, as: "Header_last" }, []),
    ...databaseTable("duckdb", { ...episode, as: "Episodes_last" }, numbered(lastRows)),
    ...databaseTable("duckdb", { model: places, as: "reference_places" }, numbered(lists.listed)),
  ];
  for (const statement of statements) await connection.run(statement);
};

const comparable = (value: unknown, kind: string): unknown => {
  const plain = unwrap(value) ?? null;
  return kind === "date" && typeof plain === "number" ? renderIsoDate(plain) : plain;
};

const fromSql = (value: unknown): unknown => (typeof value === "bigint" ? Number(value) : value);

const check = (text: string): CheckedExpression => {
  const checked = checker.check(text);
  if (!checked.ok) throw new Error(`${text}\n${JSON.stringify(checked.error)}`);
  return checked.value;
};

test("the library, JavaScript and DuckDB agree on random expressions over random rows", async () => {
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  await connection.run(
    `CREATE TABLE "collection" AS SELECT 2026 AS "year", DATE '2025-04-01' AS "start", DATE '2026-03-31' AS "end", '901' AS "authority", 'CSV' AS "form"`,
  );
  await connection.run(
    `CREATE TABLE "bank_holidays" AS SELECT unnest([${holidayDates.map((iso) => `DATE '${iso}'`).join(", ")}]) AS "day"`,
  );
  for (const statement of renderSqlFunctions("duckdb")) await connection.run(statement);
  let compared = 0;
  await fc.assert(
    fc.asyncProperty(
      children,
      fc.array(placeRows, { maxLength: 1 }),
      fc.array(expressions, { minLength: 12, maxLength: 12 }),
      async (everyone, listedCells, texts) => {
        const listed = listedCells.map((cells) => rowOf(cells));
        const all = placed(everyone, listed);
        if (all.length === 0) return;
        await load(connection, all, { everyone, listed });
        const checked = texts.map(check);
        const query = toSqlValues(checked, "duckdb");
        if (!query.ok) throw new Error(query.error.message);
        const columns = checked.map(({ root }, at) =>
          root.type.kind === "date" ? `CAST("value_${at + 1}" AS VARCHAR)` : `"value_${at + 1}"`,
        );
        const reader = await connection.runAndReadAll(
          `SELECT ${columns.join(", ")} FROM (${query.value.text})`,
        );
        const rows = reader.getRows();
        expect(rows.length).toBe(all.length);
        const kinds = checked.map(({ root }) => root.type.kind);
        const compiled = checked.map(compile);
        const results = all.map(({ scope, rows: own, at }) =>
          compiled.map((run, index) => comparable(run(scope, own, at), kinds[index] ?? "")),
        );
        const oracle = all.map(({ scope, rows: own, at }) =>
          texts.map((text, index) =>
            comparable(
              checker.library().evaluate(text, scope, { rows: own, at }),
              kinds[index] ?? "",
            ),
          ),
        );
        compared += results.length * texts.length;
        for (const [index, text] of texts.entries()) {
          const of = (table: readonly (readonly unknown[])[]): readonly unknown[] =>
            table.map((row) => fromSql(row[index]));
          expect({ text, values: of(results) }).toEqual({ text, values: of(oracle) });
          expect({ text, values: of(rows) }).toEqual({ text, values: of(oracle) });
        }
      },
    ),
    {
      numRuns: Number(process.env["RUNS"] ?? 40),
      ...(process.env["SEED"] === undefined ? {} : { seed: Number(process.env["SEED"]) }),
    },
  );
  expect(compared).toBeGreaterThan(1_000);
}, 300_000);

test("what is rendered reads as the same expression, and English is never empty", () => {
  fc.assert(
    fc.property(expressions, (text) => {
      const checked = check(text);
      const again = check(renderExpression(checked.root));
      expect(renderExpression(again.root)).toBe(renderExpression(checked.root));
      expect(toEnglish(again)).toBe(toEnglish(checked));
      expect(toEnglish(checked).length).toBeGreaterThan(0);
      expect(toEnglish(checked)).not.toMatch(/undefined|null|NaN/u);
    }),
    { numRuns: 300 },
  );
});
