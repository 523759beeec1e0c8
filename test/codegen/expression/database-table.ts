import {
  written,
  writtenDate,
  writtenDateMembers,
  writtenMembers,
} from "../../../runtime/expression-rows.ts";
import { renderIsoDate } from "../../../runtime/dates.ts";
import type { ColumnModel, TableModel } from "../../../runtime/return-model.ts";
import type { Row } from "../../../runtime/row.ts";
import { sqlTypes } from "../../../codegen/expression/sql-dialect.ts";
import type { ScalarKind } from "../../../codegen/expression/value-type.ts";

/** Databases that the tests run. */
export type RunDialect = "duckdb" | "postgresql";

/** A table of a return, and its name in the database. */
export interface DatabaseTable {
  readonly model: TableModel;
  readonly as: string;
}

/** A row with its place in the database. */
export interface StoredRow {
  readonly row: Row;
  readonly number: number;
  readonly child: unknown;
  readonly parent: number | null;
}

const kindOf = ({ cell }: ColumnModel): ScalarKind => {
  switch (cell.kind) {
    case "coded":
    case "text":
    case "timestamp":
      return "text";
    case "integer":
    case "year":
      return "whole";
    case "true-false":
      return "truth";
    case "date":
    case "decimal":
      return cell.kind;
  }
};

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

const literal = (value: unknown, kind: ScalarKind): string => {
  if (typeof value === "string") return quoted(value);
  if (typeof value === "number")
    return kind === "date" ? `DATE '${renderIsoDate(value)}'` : String(value);
  return typeof value === "boolean" ? String(value) : "NULL";
};

const literals = (dialect: RunDialect, values: readonly unknown[], kind: ScalarKind): string =>
  `CAST(${dialect === "duckdb" ? "" : "ARRAY"}[${values.map((value) => literal(value, kind)).join(", ")}] AS ${sqlTypes[dialect][kind]}[])`;

/** A cell, and the text beside it. */
const cellsOf = (dialect: RunDialect, row: Row, column: ColumnModel): readonly string[] => {
  const { name } = column;
  const kind = kindOf(column);
  if (column.repeats) {
    const value = row[name];
    const texts = kind === "date" ? writtenDateMembers(row, name) : writtenMembers(row, name);
    return [
      literals(dialect, Array.isArray(value) ? value : [], kind),
      literals(dialect, texts, "text"),
    ];
  }
  const text = kind === "date" ? writtenDate(row, name) : written(row, name);
  return [literal(row[name], kind), literal(text, "text")];
};

/** The statements that make a table as the document of the profile lays it out, and fill it. */
export const databaseTable = (
  dialect: RunDialect,
  { model, as }: DatabaseTable,
  rows: readonly StoredRow[],
): readonly string[] => {
  const types = sqlTypes[dialect];
  const columns = model.columns.flatMap((column) => {
    const many = column.repeats ? "[]" : "";
    return [
      `"${column.name}" ${types[kindOf(column)]}${many}`,
      `"${column.name}_written" ${types.text}${many}`,
    ];
  });
  const own = ["_row", "_position", "_parent"].map((name) => `"${name}" ${types.whole}`);
  const create = [
    `DROP TABLE IF EXISTS "${as}"`,
    `CREATE TABLE "${as}" (${[...own, `"_child" ${types.text}`, ...columns].join(", ")})`,
  ];
  const values = rows.map(({ row, number, child, parent }) => {
    const cells = model.columns.flatMap((column) => cellsOf(dialect, row, column));
    return `(${[number, number, parent ?? "NULL", literal(child, "text"), ...cells].join(", ")})`;
  });
  return values.length === 0
    ? create
    : [...create, `INSERT INTO "${as}" VALUES ${values.join(", ")}`];
};
