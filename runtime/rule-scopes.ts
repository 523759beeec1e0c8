import type { DayNumber } from "./dates.ts";
import { createTableIndex, referenceKey } from "./expression-rows.ts";
import { holidaysOf } from "./expression-values.ts";
import type { ReturnModel, TableModel } from "./return-model.ts";
import type { EvaluationScope, InputForm, ReferenceRows, Row, RowsByTable } from "./row.ts";
import { groupRows, rowsOfReturn } from "./rule-groups.ts";
import type { SubjectRows } from "./rule-groups.ts";
import { linkRows } from "./rule-links.ts";
import type { RuleModule } from "./rule-module.ts";
import type { ReturnRows } from "./rule-rows.ts";
import type { ScopedRows } from "./rule-run.ts";

/** A return's rows and all that conditions see besides. */
export interface ScopeParts {
  readonly tables: ReturnRows;
  /** The return of the year before. */
  readonly last?: { readonly model: ReturnModel; readonly tables: ReturnRows };
  /** Lists that rules look things up in. */
  readonly references?: readonly { readonly model: TableModel; readonly rows: readonly Row[] }[];
  /** Days on which nobody works, besides Saturdays and Sundays. */
  readonly holidays?: readonly DayNumber[];
  /** Code of the authority whose return it is. */
  readonly authority?: string;
  /** The tables whose rows are grouped by person; all unless told. */
  readonly grouped?: ReadonlySet<string>;
  /** The form in which the return came; not said when its tables came in different forms. */
  readonly form?: InputForm;
  /** The collection that conditions see, as days. */
  readonly collection: {
    readonly year: number;
    readonly start: DayNumber;
    readonly end: DayNumber;
  };
}

/** A return ready for rules: its rows grouped by person, and each person's put in order, once. */
export interface PreparedReturn {
  readonly whole: EvaluationScope;
  /** By table: the persons with rows in it. */
  readonly scopesByTable: ReadonlyMap<string, readonly ScopedRows[]>;
}

const referencesByName = (
  references: NonNullable<ScopeParts["references"]>,
): Readonly<Record<string, ReferenceRows>> =>
  Object.fromEntries(
    references.map(({ model, rows }) => {
      const key = model.keys[0]?.columns ?? [];
      const rowsByKey = new Map<string, Row>();
      for (const row of rows) {
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

const lastBySubject = ({ last }: ScopeParts): ReadonlyMap<string, RowsByTable> => {
  if (last === undefined) return new Map();
  linkRows(last.model, last.tables);
  return new Map(
    groupRows(last.model, last.tables).flatMap(({ subject, tables }) =>
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

/** The tables of which rules see a person's own rows. */
const groupedTables = ({ tables, grouped }: ScopeParts): ReturnRows =>
  grouped === undefined ? tables : new Map([...tables].filter(([name]) => grouped.has(name)));

/** Makes a return ready for the rules of a module. */
export const prepareScopes = (
  model: ReturnModel,
  ruleModule: RuleModule,
  parts: ScopeParts,
): PreparedReturn => {
  linkRows(model, parts.tables);
  const tables = rowsOfReturn(model, parts.tables);
  const whole: EvaluationScope = {
    child: rowsOfReturn(model, new Map()),
    last: rowsOfReturn(parts.last?.model ?? model, new Map()),
    tables,
    rowsWith: createTableIndex(tables),
    collection: {
      ...parts.collection,
      authority: parts.authority ?? null,
      form: parts.form ?? null,
    },
    reference: { ...emptyLists(ruleModule), ...referencesByName(parts.references ?? []) },
    holidays: holidaysOf(parts.holidays ?? []),
  };
  const people = { now: groupRows(model, groupedTables(parts)), last: lastBySubject(parts) };
  return { whole, scopesByTable: scopesOf(model, whole, people) };
};
