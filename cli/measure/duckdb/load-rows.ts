import { written, writtenDate } from "../../../runtime/expression-rows.ts";
import { writtenDateMembers, writtenMembers } from "../../../runtime/expression-rows.ts";
import { renderIsoDate } from "../../../runtime/dates.ts";
import type { ColumnModel, TableModel } from "../../../runtime/return-model.ts";
import type { Row, RowsByTable } from "../../../runtime/row.ts";
import type { PreparedReturn } from "../../../runtime/rule-scopes.ts";
import { createEmptyTable, typeOf } from "./load-table.ts";
import type { TableWanted } from "./load-table.ts";
import type { MemoryDatabase, Written } from "./open-database.ts";

/** The rows of a return by the person whose they are. */
export interface PeopleInRows {
  /** Of a table: every row, in the order in which a person's stand, with a name for the person. */
  readonly rowsOf: (table: string) => readonly (readonly [row: Row, person: string])[];
}

const personRows = (
  people: readonly RowsByTable[],
  table: string,
): readonly (readonly [Row, string])[] =>
  people.flatMap((own, at) => (own[table] ?? []).map((row) => [row, `p${at}`] as const));

/** Rows of persons, then those that nobody's conditions come to: each of these is a person of its own. */
const withOthers = (
  known: readonly (readonly [Row, string])[],
  all: readonly Row[],
): readonly (readonly [Row, string])[] => {
  if (known.length === all.length) return known;
  const told = new Set(known.map(([row]) => row));
  const others = all.filter((row) => !told.has(row));
  return [...known, ...others.map((row, at) => [row, `o${at}`] as const)];
};

/** The rows of a return and of the one before it, as conditions see them, person by person. */
export const peopleInRows = ({
  whole,
  scopesByTable,
}: PreparedReturn): { readonly now: PeopleInRows; readonly last: PeopleInRows } => {
  const scopes = [...scopesByTable.values()].flat().map(({ scope }) => scope);
  const people = [...new Map(scopes.map(({ child, last }) => [child, last]))];
  const now = people.map(([child]) => child);
  const before = people.map(([, last]) => last);
  return {
    now: { rowsOf: (table) => withOthers(personRows(now, table), whole.tables[table] ?? []) },
    last: { rowsOf: (table) => personRows(before, table) },
  };
};

const storedText = (value: unknown): Written => {
  if (value === null || value === undefined) return null;
  return typeof value === "string" ? value : JSON.stringify(value);
};

const dayText = (value: unknown): unknown =>
  typeof value === "number" ? renderIsoDate(value) : value;

/** A cell and its text, each as a text that its type is read from. */
const textsOf = (row: Row, { name, cell, repeats }: ColumnModel): readonly Written[] => {
  const value = row[name];
  const isDay = cell.kind === "date";
  if (repeats) {
    const members = Array.isArray(value) ? value : [];
    const texts = isDay ? writtenDateMembers(row, name) : writtenMembers(row, name);
    return [JSON.stringify(isDay ? members.map(dayText) : members), JSON.stringify(texts)];
  }
  return [
    storedText(isDay ? dayText(value) : value),
    isDay ? writtenDate(row, name) : written(row, name),
  ];
};

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

const castOf = (table: TableModel, column: ColumnModel, at: number): readonly string[] => {
  const cast = (name: string, type: string): string =>
    column.repeats ? `CAST(CAST(${name} AS JSON) AS ${type})` : `CAST(${name} AS ${type})`;
  return [
    `${cast(`v${at}`, typeOf(table, column))} AS ${quoted(column.name)}`,
    `${cast(`w${at}`, column.repeats ? "VARCHAR[]" : "VARCHAR")} AS ${quoted(`${column.name}_written`)}`,
  ];
};

/** Numbers of rows, by row: those of a table come before those of the tables that stand in it. */
export type RowNumbers = Map<Row, number>;

/** Puts rows that were read and linked already into the database, as the expressions of a measure see them. */
export const loadRows = async (
  database: MemoryDatabase,
  { table, as, columns }: TableWanted,
  { people, numbers }: { readonly people: PeopleInRows; readonly numbers: RowNumbers },
): Promise<void> => {
  await createEmptyTable(database, { table, as });
  const rows = people.rowsOf(table.name);
  const asked = table.columns.filter(({ name }) => columns.has(name));
  const texts = asked.flatMap((_column, at) => [`v${at} VARCHAR`, `w${at} VARCHAR`]);
  const staged = `staged_${as}`;
  const own = ["_row BIGINT", "_parent BIGINT", "_child VARCHAR"];
  await database.run(`CREATE TEMP TABLE ${quoted(staged)} (${[...own, ...texts].join(", ")})`);
  const made = function* (): Generator<readonly Written[]> {
    for (const [number, [row, person]] of rows.entries()) {
      numbers.set(row, number);
      const parent = row.$parent === null ? null : (numbers.get(row.$parent) ?? null);
      yield [number, parent, person, ...asked.flatMap((column) => textsOf(row, column))];
    }
  };
  await database.append(staged, made());
  const cells = asked.flatMap((column, at) => castOf(table, column, at));
  await database.run(
    `INSERT INTO ${quoted(as)} BY NAME SELECT ${["_row", `_row AS "_position"`, "_parent", "_child", ...cells].join(", ")} FROM ${quoted(staged)}`,
  );
  await database.run(`DROP TABLE ${quoted(staged)}`);
};
