import { createTableIndex } from "../../../runtime/expression-rows.ts";
import { holidaysOf } from "../../../runtime/expression-values.ts";
import type { PersonRows } from "../../../runtime/measure-units.ts";
import type { ColumnModel, ReturnModel, TableModel } from "../../../runtime/return-model.ts";
import type { EvaluationScope, Row, RowsByTable, RowValue } from "../../../runtime/row.ts";
import { sortRows } from "../../../runtime/rule-order.ts";
import type { ColumnsByTable, RuleNeeds } from "../../../runtime/rule-module.ts";
import type { RowInMaking } from "../../../runtime/rule-rows.ts";
import type { DatabaseTable, StoredRow } from "../expression/database-table.ts";
import { holidayDates } from "../expression/databases.ts";
import { createDraw, dayOf, drawCell, drawPerson, isBirth, madeUpYear } from "./random-cells.ts";
import type { Draw, Drawing, Person } from "./random-cells.ts";

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
  readonly asked: ReadonlySet<string>;
}

const cellOf = (drawing: Drawing, column: ColumnModel): RowValue => {
  const { draw, before } = drawing;
  if (column.repeats) return Array.from({ length: draw(3) }, () => drawCell(drawing, column));
  // What has begun may not have ended.
  const isEnd = column.cell.kind === "date" && before !== undefined && !isBirth(column.name);
  return draw(isEnd ? 3 : 10) === 0 ? null : drawCell(drawing, column);
};

/** What a row is made after: the person it is about, the row it stands in, the day on which the row before it ended. */
interface Place {
  readonly person: Person;
  readonly parent: RowInMaking | null;
  readonly after: number | undefined;
}

const makeRow = ({ draw, model, asked }: Making, table: TableModel, place: Place): RowInMaking => {
  const { person, parent, after } = place;
  const invalid: Record<string, string> = {};
  let before: number | undefined;
  const cells = table.columns.map((column) => {
    const isDay = column.cell.kind === "date" && !isBirth(column.name);
    const isUnread = !column.repeats && column.cell.kind !== "text" && draw(40) === 0;
    const follows = isDay && before === undefined && after !== undefined;
    const drawn = follows ? after : cellOf({ draw, model, person, asked, before }, column);
    if (isUnread) invalid[column.name] = "?wrong";
    const value = isUnread ? null : drawn;
    if (isDay && typeof value === "number") before = value;
    return [column.name, value] as const;
  });
  const $invalid = Object.keys(invalid).length === 0 ? null : invalid;
  return { ...Object.fromEntries(cells), $invalid, $parent: parent, $within: null, $row: 0 };
};

/** The last day of a row. */
const endOf = (table: TableModel, row: RowInMaking): number | undefined => {
  const days = table.columns.filter(({ cell, name }) => cell.kind === "date" && !isBirth(name));
  const last = row[days[1]?.name ?? ""];
  return typeof last === "number" ? last : undefined;
};

const rowCount = (draw: Draw, { occurs, name }: TableModel, isListing: boolean): number => {
  if (isListing || name === "Child") return 1;
  if (occurs.max === 1) return draw(5) === 0 ? 0 : 1;
  // Several speak in a family, at several times.
  if (name === "Answers") return draw(10);
  return name === "Episodes" ? 1 + draw(4) : draw(4);
};

/** Makes the rows of a table that stand in a row, and all that stand in them. */
const makeRows = (
  making: Making,
  table: TableModel,
  { person, parent }: Omit<Place, "after">,
): readonly RowInMaking[] => {
  const { draw, model, made, suffix } = making;
  const { subject } = model;
  const count = rowCount(draw, table, subject?.table === table.name);
  const isUnbroken = draw(2) === 0;
  const below = model.tables.filter((one) => one.parent === table.name);
  let after: number | undefined;
  const rows = Array.from({ length: count }, () => {
    const row = makeRow(making, table, { person, parent, after });
    if (isUnbroken) after = endOf(table, row);
    const key = subject?.column;
    if (key !== undefined && key in row) row[key] = person.name;
    const own = made.get(`${table.name}${suffix}`) ?? [];
    made.set(`${table.name}${suffix}`, own);
    own.push({ row, child: person.child, parent });
    row.$within = Object.fromEntries(
      below.map((one) => [one.name, makeRows(making, one, { person, parent: row })]),
    );
    return row;
  });
  return sortRows(table, rows);
};

/** The table whose rows stand for persons, in a return of tables that stand in one another. */
const personTable = ({ subject, tables }: ReturnModel): TableModel | undefined => {
  const listing = tables.find(({ name }) => name === subject?.table);
  return tables.find(({ name }) => name === listing?.parent);
};

/** True for a table whose rows begin with a person: rows of others stand in them. */
const isPersonal = (model: ReturnModel, table: TableModel): boolean => {
  const person = personTable(model);
  if (person !== undefined) return table === person;
  return (
    table.parent === undefined && table.columns.some(({ name }) => name === model.subject?.column)
  );
};

/** Makes the one row that all persons stand in, where a return has such a table. */
const makeWrapper = ({ model, made, suffix }: Making): RowInMaking | null => {
  const person = personTable(model);
  const wrapper = model.tables.find(({ name }) => name === person?.parent);
  if (person === undefined || wrapper === undefined) return null;
  const row = { $invalid: null, $parent: null, $within: { [person.name]: [] }, $row: 0 };
  made.set(`${wrapper.name}${suffix}`, [{ row, child: "everyone", parent: null }]);
  return row;
};

/** Puts all persons into the row that they stand in. */
const fillWrapper = ({ model, made, suffix }: Making, wrapper: RowInMaking | null): void => {
  const name = personTable(model)?.name ?? "";
  const persons = (made.get(`${name}${suffix}`) ?? []).map(({ row }) => row);
  if (wrapper !== null) wrapper.$within = { [name]: persons };
};

const noRows = ({ tables }: ReturnModel): RowsByTable =>
  Object.fromEntries(tables.map(({ name }) => [name, []]));

/** The rows of a person by table; rows within others in the order in which they stand. */
const rowsOfPerson = (making: Making, person: Person, wrapper: RowInMaking | null): RowsByTable => {
  const { model, made, suffix } = making;
  const from = new Map(
    model.tables.map(({ name }) => [name, made.get(`${name}${suffix}`)?.length ?? 0]),
  );
  for (const table of model.tables.filter((one) => isPersonal(model, one)))
    makeRows(making, table, { person, parent: wrapper });
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
  /** What a condition on the whole return looks at. */
  readonly whole: EvaluationScope;
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
    const made = new Map<RowInMaking, MadeRow>(own.map((one) => [one.row, one]));
    const sorted = sortRows(
      table,
      own.map(({ row }) => row),
    );
    return sorted.flatMap((row) => made.get(row) ?? []);
  });
  return ordered.map(({ row, child, parent }, number) => {
    numbers.set(row, number);
    return { row, number, child, parent: parent === null ? null : (numbers.get(parent) ?? null) };
  });
};

/** What is made up: how many people, of which seed, and the codes that are drawn more often than others. */
export interface Wanted {
  readonly children: number;
  readonly seed: number;
  readonly asked?: ReadonlySet<string>;
}

/** Makes a return up: as many people as are asked for, the same for the same seed. */
export const madeUpReturn = (
  { model, previous = model }: { readonly model: ReturnModel; readonly previous?: ReturnModel },
  { children, seed, asked = new Set() }: Wanted,
): MadeReturn => {
  const draw = createDraw(seed);
  const made: Made = new Map();
  const now: Making = { draw, model, made, suffix: "", asked };
  const before: Making = { draw, model: previous, made, suffix: "_last", asked };
  const empty = noRows(previous);
  const [wrapper, wrapperBefore] = [makeWrapper(now), makeWrapper(before)];
  const people = Array.from({ length: children }, (_none, at) => {
    const person = drawPerson(draw, at);
    const child = rowsOfPerson(now, person, wrapper);
    return { child, last: draw(3) === 0 ? empty : rowsOfPerson(before, person, wrapperBefore) };
  });
  fillWrapper(now, wrapper);
  fillWrapper(before, wrapperBefore);
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
    whole,
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
