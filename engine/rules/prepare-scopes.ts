import type { Period } from "../../runtime/cells.ts";
import type { DayNumber } from "../../runtime/dates.ts";
import { createTableIndex, referenceKey } from "../../runtime/expression-rows.ts";
import { holidaysOf } from "../../runtime/expression-values.ts";
import type { ReturnModel, TableModel } from "../../runtime/return-model.ts";
import type { EvaluationScope, ReferenceRows, Row, RowsByTable } from "../../runtime/row.ts";
import type { RuleModule } from "../../runtime/rule-module.ts";

import { buildRows } from "./build-rows.ts";
import type { BuiltTable } from "./build-rows.ts";
import { groupRows, rowsOfReturn } from "./group-rows.ts";
import type { SubjectRows } from "./group-rows.ts";
import { linkRows } from "./link-rows.ts";
import type { RuleTable } from "./rule-input.ts";
import type { ScopedRows } from "./run-rule.ts";

/** What rules are run over, besides the return itself. */
export interface RuleInputs {
  readonly tables: readonly RuleTable[];
  /** The return of the year before. */
  readonly last?: {
    readonly model: ReturnModel;
    readonly tables: readonly RuleTable[];
    readonly period?: Period;
  };
  /** Lists that rules look things up in. */
  readonly references?: readonly { readonly model: TableModel; readonly table: RuleTable }[];
  /** Days on which nobody works, besides Saturdays and Sundays. */
  readonly holidays?: readonly DayNumber[];
  /** Code of the authority whose return it is. */
  readonly authority?: string;
  /** The period that decides which codes are in use; the return's own unless given. */
  readonly period?: Period;
  /** The collection that conditions see, as days. */
  readonly collection: {
    readonly year: number;
    readonly start: DayNumber;
    readonly end: DayNumber;
  };
  /** Findings show what the cells hold. */
  readonly values?: boolean;
  /** Findings kept with their place; all are counted. */
  readonly maxFindings?: number;
}

/** A return ready for rules: rows made once, grouped by person and put in order once. */
export interface PreparedReturn {
  readonly whole: EvaluationScope;
  /** By table: the persons with rows in it. */
  readonly scopesByTable: ReadonlyMap<string, readonly ScopedRows[]>;
  readonly built: ReadonlyMap<string, BuiltTable>;
}

const builtTables = (
  model: ReturnModel,
  tables: readonly RuleTable[],
  period: Period,
): ReadonlyMap<string, BuiltTable> => {
  const given = new Map(tables.map((table) => [table.given.name, table]));
  const built = new Map<string, BuiltTable>();
  for (const table of model.tables) {
    const found = given.get(table.name);
    if (found !== undefined) built.set(table.name, buildRows(table, found, period));
  }
  linkRows(model, built);
  return built;
};

const referenceRows = (
  references: NonNullable<RuleInputs["references"]>,
  period: Period,
): Readonly<Record<string, ReferenceRows>> =>
  Object.fromEntries(
    references.map(({ model, table }) => {
      const key = model.keys[0]?.columns ?? [];
      const rowsByKey = new Map<string, Row>();
      for (const row of buildRows(model, table, period).rows) {
        const text = referenceKey(key.map((column) => row[column]));
        if (text !== undefined && !rowsByKey.has(text)) rowsByKey.set(text, row);
      }
      return [model.name, { rowsByKey }];
    }),
  );

/** A list that was not given is empty for a rule that runs without it. */
const emptyLists = ({ rules }: RuleModule): Readonly<Record<string, ReferenceRows>> => {
  const names = rules.flatMap(({ needs }) => Object.keys(needs.references));
  return Object.fromEntries(names.map((name) => [name, { rowsByKey: new Map() }]));
};

const lastBySubject = ({ last }: RuleInputs): ReadonlyMap<string, RowsByTable> => {
  if (last === undefined) return new Map();
  const built = builtTables(last.model, last.tables, last.period ?? last.model.period);
  return new Map(
    groupRows(last.model, built).flatMap(({ subject, tables }) =>
      subject === undefined ? [] : [[subject, tables] as const],
    ),
  );
};

const scopesOf = (
  model: ReturnModel,
  whole: EvaluationScope,
  people: {
    readonly now: readonly SubjectRows[];
    readonly last: ReadonlyMap<string, RowsByTable>;
  },
): ReadonlyMap<string, readonly ScopedRows[]> => {
  const scopes = new Map<string, ScopedRows[]>(model.tables.map(({ name }) => [name, []]));
  for (const { subject, tables } of people.now) {
    const last = subject === undefined ? undefined : people.last.get(subject);
    const scope = { ...whole, child: tables, last: last ?? whole.last };
    for (const [name, places] of scopes) {
      const rows = tables[name];
      if (rows !== undefined && rows.length > 0) places.push({ scope, rows });
    }
  }
  return scopes;
};

/** Makes a return ready for the rules of a module. */
export const prepareReturn = (
  model: ReturnModel,
  ruleModule: RuleModule,
  inputs: RuleInputs,
): PreparedReturn => {
  const { period = model.period, collection, authority = null } = inputs;
  const built = builtTables(model, inputs.tables, period);
  const tables = rowsOfReturn(model, built);
  const whole: EvaluationScope = {
    child: rowsOfReturn(model, new Map()),
    last: rowsOfReturn(inputs.last?.model ?? model, new Map()),
    tables,
    rowsWith: createTableIndex(tables),
    collection: { ...collection, authority },
    reference: { ...emptyLists(ruleModule), ...referenceRows(inputs.references ?? [], period) },
    holidays: holidaysOf(inputs.holidays ?? []),
  };
  const people = { now: groupRows(model, built), last: lastBySubject(inputs) };
  return { whole, scopesByTable: scopesOf(model, whole, people), built };
};
