import { parseIsoDate } from "../../../runtime/dates.ts";
import { createTableIndex } from "../../../runtime/expression-rows.ts";
import { holidaysOf } from "../../../runtime/expression-values.ts";
import type { PersonRows } from "../../../runtime/measure-units.ts";
import type { ColumnModel, ReturnModel, TableModel } from "../../../runtime/return-model.ts";
import type { CellInRow, EvaluationScope, Row, RowsByTable } from "../../../runtime/row.ts";
import { sortRows } from "../../../runtime/rule-order.ts";
import type { ColumnsByTable, RuleNeeds } from "../../../runtime/rule-module.ts";
import type { RowInMaking } from "../../../runtime/rule-rows.ts";
import type { DatabaseTable, StoredRow } from "../expression/database-table.ts";
import { holidayDates } from "../expression/databases.ts";

/** Draws whole numbers below a limit, the same ones for the same seed. */
export type Draw = (below: number) => number;

/** A seeded source of numbers (mulberry32). */
const createDraw = (seed: number): Draw => {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * below);
  };
};

const dayOf = (iso: string): number => parseIsoDate(iso) ?? 0;

/** The year of the returns that are made up. */
const madeUpYear = { year: 2026, start: dayOf("2025-04-01"), end: dayOf("2026-03-31") };

const edges = [
  madeUpYear.start - 1,
  madeUpYear.start,
  madeUpYear.start + 1,
  madeUpYear.end - 1,
  madeUpYear.end,
  madeUpYear.end + 1,
  dayOf("2024-02-29"),
  dayOf("2008-02-29"),
];

const isBirth = (name: string): boolean => /DOB|Birth|BORN/iu.test(name);

const drawDate = (draw: Draw, name: string, before: number | undefined): number => {
  if (isBirth(name)) return madeUpYear.end - draw(8_000);
  if (draw(5) === 0) return edges[draw(edges.length)] ?? 0;
  if (before !== undefined && draw(4) > 0) return before + draw(250);
  return madeUpYear.start - 300 + draw(700);
};

const words = ["A1", "b2", "SW1A 1AA", "O'Neill", "", "901", "SC1"];

const drawScalar = (draw: Draw, column: ColumnModel, before: number | undefined): CellInRow => {
  const { cell, name } = column;
  switch (cell.kind) {
    case "coded":
      return cell.codes[draw(cell.codes.length)]?.code ?? null;
    case "text":
    case "timestamp":
      return words[draw(words.length)] ?? null;
    case "date":
      return drawDate(draw, name, before);
    case "integer":
      return (
        (cell.minimum ?? 0) + draw(Math.min(60, (cell.maximum ?? 60) - (cell.minimum ?? 0) + 1))
      );
    case "year":
      return 2020 + draw(7);
    case "decimal":
      return draw(400) / 8;
    case "true-false":
      return draw(2) === 0;
  }
};

interface MadeRow {
  readonly row: RowInMaking;
  readonly child: string;
  readonly parent: RowInMaking | null;
}

/** Everything that is made up, by table as the database names it. */
type Made = Map<string, MadeRow[]>;

interface Making {
  readonly draw: Draw;
  readonly model: ReturnModel;
  readonly made: Made;
  readonly suffix: string;
}

const cellOf = (draw: Draw, column: ColumnModel, before: number | undefined) => {
  if (!column.repeats) return draw(10) === 0 ? null : drawScalar(draw, column, before);
  return Array.from({ length: draw(3) }, () => drawScalar(draw, column, before));
};

const makeRow = (making: Making, table: TableModel, parent: RowInMaking | null): RowInMaking => {
  const { draw } = making;
  const invalid: Record<string, string> = {};
  let before: number | undefined;
  const cells = table.columns.map((column) => {
    const isUnread = !column.repeats && column.cell.kind !== "text" && draw(40) === 0;
    const value = isUnread ? null : cellOf(draw, column, before);
    if (isUnread) invalid[column.name] = "?wrong";
    if (column.cell.kind === "date" && typeof value === "number" && !isBirth(column.name))
      before = value;
    return [column.name, value] as const;
  });
  const $invalid = Object.keys(invalid).length === 0 ? null : invalid;
  const found = { ...Object.fromEntries(cells), $invalid, $parent: parent, $within: null, $row: 0 };
  return found;
};

const rowCount = (draw: Draw, { occurs, name }: TableModel, isListing: boolean): number => {
  if (isListing || name === "Child" || name === "ChildIdentifiers") return 1;
  if (occurs.max === 1) return draw(5) === 0 ? 0 : 1;
  return name === "Episodes" ? 1 + draw(4) : draw(3);
};

interface Person {
  readonly child: string;
  readonly name: string;
}

/** Makes the rows of a table that stand in a row, and all that stand in them. */
const makeRows = (
  making: Making,
  table: TableModel,
  { person, parent }: { readonly person: Person; readonly parent: RowInMaking | null },
): readonly RowInMaking[] => {
  const { draw, model, made, suffix } = making;
  const { subject } = model;
  const count = rowCount(draw, table, subject?.table === table.name);
  const rows = Array.from({ length: count }, () => {
    const row = makeRow(making, table, parent);
    const key = subject?.column;
    if (key !== undefined && key in row) row[key] = person.name;
    const own = made.get(`${table.name}${suffix}`) ?? [];
    made.set(`${table.name}${suffix}`, own);
    own.push({ row, child: person.child, parent });
    const below = model.tables.filter((one) => one.parent === table.name);
    row.$within = Object.fromEntries(
      below.map((one) => [one.name, makeRows(making, one, { person, parent: row })]),
    );
    return row;
  });
  return sortRows(table, rows);
};

const isPersonal = ({ subject, tables }: ReturnModel, table: TableModel): boolean => {
  const listing = tables.find(({ name }) => name === subject?.table);
  if (table.parent !== undefined) return false;
  return listing?.parent === undefined
    ? table.columns.some(({ name }) => name === subject?.column)
    : listing.parent === table.name;
};

const noRows = ({ tables }: ReturnModel): RowsByTable =>
  Object.fromEntries(tables.map(({ name }) => [name, []]));

/** The rows of a person by table; rows within others in the order in which they stand. */
const rowsOfPerson = (making: Making, person: Person): RowsByTable => {
  const { model, made, suffix } = making;
  const from = new Map(
    model.tables.map(({ name }) => [name, made.get(`${name}${suffix}`)?.length ?? 0]),
  );
  for (const table of model.tables.filter((one) => isPersonal(model, one)))
    makeRows(making, table, { person, parent: null });
  return Object.fromEntries(
    model.tables.map((table) => {
      const own = (made.get(`${table.name}${suffix}`) ?? []).slice(from.get(table.name));
      return [
        table.name,
        sortRows(
          table,
          own.map(({ row }) => row),
        ),
      ];
    }),
  );
};

/** A made-up return, ready for JavaScript and for databases. */
export interface MadeReturn {
  /** The rows of a table, person by person. */
  readonly peopleWith: (table: string) => readonly PersonRows[];
  /** The tables that are needed, with the columns that are. */
  readonly stored: (
    needs: readonly RuleNeeds[],
  ) => readonly (DatabaseTable & { readonly rows: readonly StoredRow[] })[];
}

const neededTables = (
  model: ReturnModel,
  needs: readonly ColumnsByTable[],
  suffix: string,
): readonly DatabaseTable[] => {
  const parents = (name: string): readonly string[] => {
    const parent = model.tables.find((table) => table.name === name)?.parent;
    return parent === undefined ? [name] : [name, ...parents(parent)];
  };
  const names = new Set(needs.flatMap((one) => Object.keys(one)).flatMap(parents));
  return model.tables
    .filter(({ name }) => names.has(name))
    .map((table) => {
      const columns = new Set(needs.flatMap((one) => one[table.name] ?? []));
      const kept = table.columns.filter(({ name }) => columns.has(name));
      return { model: { ...table, columns: kept }, as: `${table.name}${suffix}` };
    });
};

/** Rows numbered in the order in which a person's rows stand. */
const storedRows = (
  rows: readonly MadeRow[],
  table: TableModel,
  numbers: Map<RowInMaking, number>,
): readonly StoredRow[] => {
  const byChild = [...Map.groupBy(rows, ({ child }) => child).values()];
  const ordered = byChild.flatMap((own) => {
    const made = new Map(own.map((one) => [one.row, one]));
    const sorted = sortRows(
      table,
      own.map(({ row }) => row),
    );
    return sorted.flatMap((row) => {
      const known = [...made.values()].find((one) => one.row === row);
      return known === undefined ? [] : [known];
    });
  });
  return ordered.map(({ row, child, parent }, number) => {
    numbers.set(row, number);
    return { row, number, child, parent: parent === null ? null : (numbers.get(parent) ?? null) };
  });
};

/** Makes a return up: as many people as are asked for, the same for the same seed. */
export const madeUpReturn = (
  { model, previous = model }: { readonly model: ReturnModel; readonly previous?: ReturnModel },
  { children, seed }: { readonly children: number; readonly seed: number },
): MadeReturn => {
  const draw = createDraw(seed);
  const made: Made = new Map();
  const now: Making = { draw, model, made, suffix: "" };
  const before: Making = { draw, model: previous, made, suffix: "_last" };
  const empty = noRows(previous);
  const people = Array.from({ length: children }, (_none, at) => {
    const person = { child: `c${at}`, name: `CHILD${at}` };
    const child = rowsOfPerson(now, person);
    return { child, last: draw(3) === 0 ? empty : rowsOfPerson(before, person) };
  });
  const tables: RowsByTable = Object.fromEntries(
    model.tables.map(({ name }) => [name, (made.get(name) ?? []).map(({ row }): Row => row)]),
  );
  const whole: EvaluationScope = {
    child: noRows(model),
    last: empty,
    tables,
    rowsWith: createTableIndex(tables),
    collection: { ...madeUpYear, authority: "901", form: "CSV" },
    reference: {},
    holidays: holidaysOf(holidayDates.map(dayOf)),
  };
  return {
    peopleWith: (table) =>
      people.flatMap(({ child, last }) => {
        const rows = child[table] ?? [];
        return rows.length === 0 ? [] : [{ scope: { ...whole, child, last }, rows }];
      }),
    stored: (needs) => {
      const numbers = new Map<RowInMaking, number>();
      return [
        ...neededTables(
          model,
          needs.map((one) => one.tables),
          "",
        ),
        ...neededTables(
          previous,
          needs.map((one) => one.last),
          "_last",
        ),
      ].map((table) => ({
        ...table,
        rows: storedRows(made.get(table.as) ?? [], table.model, numbers),
      }));
    },
  };
};
