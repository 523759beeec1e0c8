import type { ReturnModel, TableModel } from "../../runtime/return-model.ts";
import type { RowValue } from "../../runtime/row.ts";
import { identityText, personKeyOf } from "../../runtime/rule-groups.ts";
import { orderColumnOf } from "../../runtime/rule-order.ts";
import type { ReturnRows, RowInMaking } from "../../runtime/rule-rows.ts";

/** A row of one side, and what it is known by. */
export interface KnownRow {
  readonly table: string;
  readonly row: RowInMaking;
  /** The same on both sides for the same record. */
  readonly identity: string;
  /** The identity without telling apart rows that have the same key. */
  readonly base: string;
  /** Who it is about. */
  readonly person: string;
  /** Identity of the row that it stands in, in a hierarchical return. */
  readonly parent: string | undefined;
  /** The day that it is from; undefined for a row that is of no day. */
  readonly day: number | undefined;
}

/** A record that both sides have, or only one. */
export interface PairedRow {
  readonly table: string;
  readonly left: KnownRow | undefined;
  readonly right: KnownRow | undefined;
}

const cellText = (row: RowInMaking, column: string): string => {
  const value: RowValue | undefined = row[column];
  return JSON.stringify(value ?? row.$invalid?.[column] ?? null);
};

/** The columns that tell records of a table apart: its key, or the day by which its rows are in order. */
const keyColumns = ({ keys, name }: TableModel): readonly string[] => {
  const [key] = keys;
  const day = orderColumnOf(name);
  return key?.columns ?? (day === undefined ? [] : [day]);
};

const dayColumns = (table: TableModel): readonly string[] => {
  const day = orderColumnOf(table.name);
  const own = day === undefined ? keyColumns(table) : [day];
  return own.filter(
    (name) => table.columns.find((column) => column.name === name)?.cell.kind === "date",
  );
};

const dayOf = (row: RowInMaking, columns: readonly string[]): number | undefined => {
  const days = columns.map((name) => row[name]).filter((value) => typeof value === "number");
  return days.length === 0 ? undefined : Math.max(...days);
};

/** In a hierarchical return: what the persons are known by, by the place of the row that stands for them. */
const personNames = (
  { subject }: ReturnModel,
  tables: ReturnRows,
): ReadonlyMap<number, string | undefined> => {
  const listing = subject === undefined ? undefined : tables.get(subject.table);
  const found = new Map<number, string | undefined>();
  if (subject === undefined || listing?.parentRows === undefined) return found;
  for (const row of listing.rows) {
    const place = listing.parentRows[row.$row];
    if (place !== undefined) found.set(place, identityText(row[subject.column]));
  }
  return found;
};

interface Naming {
  readonly model: ReturnModel;
  readonly tables: ReturnRows;
  readonly people: ReadonlyMap<number, string | undefined>;
  /** Rows by table and place. */
  readonly known: Map<string, KnownRow>;
  readonly seen: Map<string, number>;
}

const placeKey = (table: string, place: number): string => `${table} ${place}`;

const isPersonRow = ({ model }: Naming, table: TableModel): boolean => {
  const key = personKeyOf(model, table);
  return key !== undefined && "levels" in key && key.levels === 0;
};

/** Who a row names itself; undefined for one that is about the person whose row it stands in. */
const personNamed = (naming: Naming, table: TableModel, row: RowInMaking): string | undefined => {
  const nobody = `${table.name} ${row.$row + 1}`;
  if (isPersonRow(naming, table)) return naming.people.get(row.$row) ?? nobody;
  const key = personKeyOf(naming.model, table);
  if (key === undefined || "levels" in key) return undefined;
  return identityText(row[key.column]) ?? row.$invalid?.[key.column] ?? nobody;
};

/** What a row is known by among those that stand in the same place, and who it is about. */
const ownNames = (
  naming: Naming,
  table: TableModel,
  { row, above }: { readonly row: RowInMaking; readonly above: KnownRow | undefined },
): { readonly own: string; readonly person: string } => {
  const named = personNamed(naming, table, row);
  const person = named ?? above?.person ?? "";
  const own = isPersonRow(naming, table)
    ? []
    : keyColumns(table).map((column) => cellText(row, column));
  return { own: [named === undefined ? "" : JSON.stringify(named), ...own].join(), person };
};

const nameRow = (naming: Naming, table: TableModel, row: RowInMaking): KnownRow => {
  const place = naming.tables.get(table.name)?.parentRows?.[row.$row];
  const above =
    place === undefined || table.parent === undefined
      ? undefined
      : naming.known.get(placeKey(table.parent, place));
  const { own, person } = ownNames(naming, table, { row, above });
  const base = `${above?.identity ?? ""}/${table.name}:${own}`;
  const times = (naming.seen.get(base) ?? 0) + 1;
  naming.seen.set(base, times);
  return {
    table: table.name,
    row,
    identity: `${base}#${times}`,
    base,
    person,
    parent: above?.identity,
    day: dayOf(row, dayColumns(table)),
  };
};

/** Tables with those that they stand in before them. */
const outerFirst = ({ tables }: ReturnModel): readonly TableModel[] => {
  const depth = ({ parent }: TableModel): number => {
    const above = tables.find(({ name }) => name === parent);
    return above === undefined ? 0 : depth(above) + 1;
  };
  return tables.toSorted((one, other) => depth(one) - depth(other));
};

/** The rows of one side with what they are known by, in order. */
export const knownRows = (model: ReturnModel, tables: ReturnRows): readonly KnownRow[] => {
  const people = personNames(model, tables);
  const naming: Naming = { model, tables, people, known: new Map(), seen: new Map() };
  const found: KnownRow[] = [];
  for (const table of outerFirst(model))
    for (const row of tables.get(table.name)?.rows ?? []) {
      const known = nameRow(naming, table, row);
      naming.known.set(placeKey(table.name, row.$row), known);
      found.push(known);
    }
  return found;
};

/** Puts the records of two sides side by side: those of the left in their order, then those of the right alone. */
export const pairRows = (
  left: readonly KnownRow[],
  right: readonly KnownRow[],
): readonly PairedRow[] => {
  const others = new Map(right.map((known) => [known.identity, known]));
  const mine = new Set(left.map(({ identity }) => identity));
  return [
    ...left.map((known) => ({
      table: known.table,
      left: known,
      right: others.get(known.identity),
    })),
    ...right
      .filter(({ identity }) => !mine.has(identity))
      .map((known) => ({ table: known.table, left: undefined, right: known })),
  ];
};
