import { sqlTypes } from "../../../codegen/expression/sql-dialect.ts";
import { tableTypeOf } from "../../../codegen/expression/value-type.ts";
import { createWrittenReader } from "../../../engine/check/written-cell.ts";
import type { Period } from "../../../runtime/cells.ts";
import { renderIsoDate } from "../../../runtime/dates.ts";
import type { ColumnModel, ReturnModel, TableModel } from "../../../runtime/return-model.ts";
import { personKeyOf } from "../../../runtime/rule-groups.ts";
import { orderColumnOf } from "../../../runtime/rule-order.ts";
import { readRuleCell } from "../../../runtime/rule-rows.ts";
import type { RawTable } from "./flat-files.ts";
import type { MemoryDatabase, Written } from "./open-database.ts";

/** A table of a return as it is to stand in the database. */
export interface TableWanted {
  readonly model: ReturnModel;
  readonly table: TableModel;
  /** Name in the database. */
  readonly as: string;
  readonly columns: ReadonlySet<string>;
  readonly period: Period;
}

const name = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** The type of a column in the database. */
export const typeOf = (table: TableModel, column: ColumnModel): string => {
  const type = tableTypeOf(table, "this-year").columns.get(column.name)?.type;
  const scalar = type?.kind === "list" ? type.of : type;
  const kind = scalar?.kind ?? "text";
  const types: Readonly<Record<string, string>> = sqlTypes.duckdb;
  return `${types[kind] ?? "VARCHAR"}${type?.kind === "list" ? "[]" : ""}`;
};

const isTextCell = ({ cell }: ColumnModel): boolean =>
  cell.kind === "coded" || cell.kind === "text";

const stored = ({ cell }: ColumnModel, value: unknown): Written => {
  if (cell.kind === "date" && typeof value === "number") return renderIsoDate(value);
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean"
    ? value
    : null;
};

interface Mapped {
  readonly joins: string;
  readonly value: string;
  readonly written: string;
}

/** What each different text of a column says, as every check of a return reads it, in a table beside the rows. */
const mapColumn = async (
  database: MemoryDatabase,
  { table, period, as }: TableWanted,
  { column, raw }: { readonly column: ColumnModel; readonly raw: string },
): Promise<Mapped> => {
  const read = createWrittenReader(column, { form: "CSV", period });
  const texts = await database.texts(`SELECT DISTINCT ${name(raw)} FROM "raw_table"`);
  const filled = texts.filter((text) => text !== null);
  const cells = filled.map((text) => ({ text, ...readRuleCell(column, text, read) }));
  if (isTextCell(column) && cells.every(({ text, value }) => value === text))
    return { joins: "", value: `r.${name(raw)}`, written: `r.${name(raw)}` };
  const map = `map_${as}_${column.name}`;
  await database.run(
    `CREATE TEMP TABLE ${name(map)} ("raw" VARCHAR, "value" VARCHAR, "written" VARCHAR)`,
  );
  const rows = cells.map(({ text, value, invalid }) => {
    const told = stored(column, value);
    const asText = told === null ? null : String(told);
    return [text, asText, invalid ?? asText];
  });
  await database.append(map, rows);
  const alias = name(`m_${column.name}`);
  return {
    joins: ` LEFT JOIN ${name(map)} ${alias} ON ${alias}."raw" = r.${name(raw)}`,
    value: `CAST(${alias}."value" AS ${typeOf(table, column)})`,
    written: `${alias}."written"`,
  };
};

const bigDay = 4_000_000;
const placesPerDay = 2 ** 33;

/** Rows of a person stand in the order of their table's date, those of one day as in the file. */
const positionText = (table: TableModel, columns: ReadonlyMap<string, Mapped>): string => {
  const order = columns.get(orderColumnOf(table.name) ?? "");
  if (order === undefined) return `r."at"`;
  const day = `coalesce(date_diff('day', DATE '0001-01-01', ${order.value}), ${bigDay})`;
  return `${day} * ${placesPerDay} + r."at"`;
};

const childText = (wanted: TableWanted, columns: ReadonlyMap<string, Mapped>): string => {
  const key = personKeyOf(wanted.model, wanted.table);
  const mapped = key !== undefined && "column" in key ? columns.get(key.column) : undefined;
  // A row that names nobody is a person of its own.
  const nobody = `chr(1) || '${wanted.as}' || CAST(r."at" AS VARCHAR)`;
  return mapped === undefined
    ? nobody
    : `coalesce(CAST(${mapped.value} AS VARCHAR), ${mapped.written}, ${nobody})`;
};

const neededColumns = ({ model, table, columns }: TableWanted): readonly ColumnModel[] => {
  const key = personKeyOf(model, table);
  const order = orderColumnOf(table.name);
  const needed = new Set([
    ...columns,
    ...(key !== undefined && "column" in key ? [key.column] : []),
    ...(order === undefined ? [] : [order]),
  ]);
  return table.columns.filter((column) => needed.has(column.name));
};

/** Makes a table without rows, as the expressions of a measure may ask for it. */
export const createEmptyTable = async (
  database: MemoryDatabase,
  { table, as }: Pick<TableWanted, "as" | "table">,
): Promise<void> => {
  const columns = table.columns.flatMap((column) => [
    `${name(column.name)} ${typeOf(table, column)}`,
    `${name(`${column.name}_written`)} VARCHAR${column.repeats ? "[]" : ""}`,
  ]);
  const own = ["_row", "_position", "_parent"].map((one) => `"${one}" BIGINT`);
  await database.run(
    `CREATE TABLE ${name(as)} (${[...own, `"_child" VARCHAR`, ...columns].join(", ")})`,
  );
};

/** Puts a table into the database as the expressions of a measure see it. */
export const loadTable = async (
  database: MemoryDatabase,
  wanted: TableWanted,
  raw: RawTable,
): Promise<void> => {
  const given = neededColumns(wanted).flatMap((column) => {
    const own = raw.columns.get(column.name);
    return own === undefined ? [] : [{ column, raw: own }];
  });
  const all = [...raw.columns.values()].join(", ");
  const kept = [...new Set(given.map((one) => one.raw))].join(", ");
  await database.run(
    `CREATE TEMP TABLE "raw_table" AS SELECT "at"${kept === "" ? "" : `, ${kept}`} FROM (${raw.query}) WHERE regexp_matches(concat(${all}), '\\S')`,
  );
  const mapped = new Map<string, Mapped>();
  for (const one of given) mapped.set(one.column.name, await mapColumn(database, wanted, one));
  const cells = neededColumns(wanted).flatMap((column) => {
    const found = mapped.get(column.name);
    const value = found?.value ?? `CAST(NULL AS ${typeOf(wanted.table, column)})`;
    return [
      `${value} AS ${name(column.name)}`,
      `${found?.written ?? "CAST(NULL AS VARCHAR)"} AS ${name(`${column.name}_written`)}`,
    ];
  });
  const own = [
    `r."at" AS "_row"`,
    `${positionText(wanted.table, mapped)} AS "_position"`,
    `CAST(NULL AS BIGINT) AS "_parent"`,
    `${childText(wanted, mapped)} AS "_child"`,
  ];
  const joins = [...mapped.values()].map(({ joins: join }) => join).join("");
  await database.run(
    `CREATE TABLE ${name(wanted.as)} AS SELECT ${[...own, ...cells].join(", ")} FROM "raw_table" r${joins}`,
  );
  await database.run(`DROP TABLE "raw_table"`);
};
