import * as fc from "fast-check";

import { createExpressionChecker } from "../../../codegen/expression/type-check.ts";
import { holidaysOf } from "../../../runtime/expression-values.ts";
import { renderIsoDate } from "../../../runtime/dates.ts";
import type { Row, RowsByTable } from "../../../runtime/row.ts";
import type { PreparedRows } from "./agreement.ts";
import { needCensus } from "./care-return.ts";
import type { StoredRow } from "./database-table.ts";
import { holidayDates } from "./databases.ts";
import { day, rowOf, scopeOf } from "./evaluation.ts";
import type { Cells } from "./evaluation.ts";

/** Checks conditions on the assessments of a census whose tables stand in one another. */
export const nestedChecker = createExpressionChecker({ model: needCensus, table: "Assessments" });

const maybe = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | null> =>
  fc.option(value, { freq: 4 });

const date = maybe(
  fc.oneof(
    fc.integer({ min: day("2025-03-01"), max: day("2026-05-01") }).map(renderIsoDate),
    fc.constant("?30/02/2026"),
  ),
);

/** A record and those that stand in it, by table. */
interface Nested {
  readonly cells: Cells;
  readonly within: Readonly<Record<string, readonly Nested[]>>;
}

const record = (
  cells: fc.Arbitrary<Cells>,
  within: Readonly<Record<string, fc.Arbitrary<readonly Nested[]>>> = {},
): fc.Arbitrary<Nested> => fc.record({ cells, within: fc.record(within) });

const several = (one: fc.Arbitrary<Nested>, most = 2): fc.Arbitrary<readonly Nested[]> =>
  fc.array(one, { maxLength: most });

const assessment = record(
  fc.record({
    AssessmentActualStartDate: date,
    AssessmentAuthorisationDate: date,
    AssessmentFactors: fc.array(fc.constantFrom("1A", "2B", "21", "?zz", "?1a"), { maxLength: 3 }),
  }),
);

const plan = record(fc.record({ CPPstartDate: date, CPPendDate: date }), {
  Reviews: several(record(fc.record({ CPPreviewDate: date }))),
});

const details = record(
  fc.record({
    CINreferralDate: date,
    CINclosureDate: date,
    ReasonForClosure: maybe(fc.constantFrom("RC1", "RC8", "?RC0")),
    ReferralNFA: maybe(fc.boolean()),
    DateOfInitialCPC: date,
  }),
  {
    Assessments: several(assessment, 3),
    Section47: several(
      record(
        fc.record({
          S47ActualStartDate: date,
          DateOfInitialCPC: date,
          ICPCnotRequired: maybe(fc.boolean()),
        }),
      ),
    ),
    ChildProtectionPlans: several(plan),
    CINPlanDates: several(record(fc.record({ CINPlanStartDate: date, CINPlanEndDate: date }))),
  },
);

const child = record(fc.constant({}), {
  Disabilities: several(
    record(fc.record({ Disability: maybe(fc.constantFrom("NONE", "MOB", "LD", "?XX")) })),
  ),
  CINdetails: several(details),
});

type Stored = Map<string, StoredRow[]>;

const cellsOf = (table: string, { cells }: Nested): Cells => {
  const columns = needCensus.tables.find(({ name }) => name === table)?.columns ?? [];
  return {
    ...Object.fromEntries(columns.map(({ name, repeats }) => [name, repeats ? [] : null])),
    ...cells,
  };
};

/** Makes the row of a record and of all that stand in it, each numbered in its table. */
const store = (
  stored: Stored,
  one: { readonly table: string; readonly nested: Nested; readonly child: string },
  above: { readonly row: Row; readonly number: number } | null,
): Row => {
  const { table, nested } = one;
  const own = stored.get(table) ?? [];
  stored.set(table, own);
  const row = rowOf(cellsOf(table, nested), above?.row ?? null);
  const number = own.length;
  own.push({ row, number, child: one.child, parent: above?.number ?? null });
  const within = needCensus.tables
    .filter(({ parent }) => parent === table)
    .map(({ name }) => [
      name,
      (nested.within[name] ?? []).map((below) =>
        store(stored, { ...one, table: name, nested: below }, { row, number }),
      ),
    ]);
  Object.assign(row, { $within: Object.fromEntries(within) });
  return row;
};

const rowsIn = (stored: Stored, person?: string): RowsByTable =>
  Object.fromEntries(
    needCensus.tables.map(({ name }) => [
      name,
      (stored.get(name) ?? [])
        .filter((one) => person === undefined || one.child === person)
        .map(({ row }) => row),
    ]),
  );

const prepared = (children: readonly Nested[]): PreparedRows => {
  const stored: Stored = new Map();
  const people = children.map((nested, index) => {
    const name = `c${index}`;
    store(stored, { table: "Child", nested, child: name }, null);
    return name;
  });
  const base = scopeOf({
    tables: rowsIn(stored),
    holidays: holidaysOf(holidayDates.map(day)),
  });
  const none = rowsIn(new Map());
  return {
    placed: people.flatMap((person) => {
      const own = rowsIn(stored, person);
      const rows = own["Assessments"] ?? [];
      return rows.map((_, at) => ({ scope: { ...base, child: own, last: none }, rows, at }));
    }),
    tables: needCensus.tables.map((model) => ({
      model,
      as: model.name,
      rows: stored.get(model.name) ?? [],
    })),
  };
};

/** Children in need with records made at random that stand in one another. */
export const randomCensus: fc.Arbitrary<PreparedRows> = fc
  .array(child, { minLength: 2, maxLength: 4 })
  .map(prepared);
