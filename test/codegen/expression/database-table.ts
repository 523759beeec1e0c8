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

const inJson = (value: unknown, kind: ScalarKind): unknown =>
  kind === "date" && typeof value === "number" ? renderIsoDate(value) : value;

/** A cell, and the text beside it. */
const cellsOf = (row: Row, column: ColumnModel): Readonly<Record<string, unknown>> => {
  const { name } = column;
  const kind = kindOf(column);
  const value = row[name];
  if (column.repeats) {
    const texts = kind === "date" ? writtenDateMembers(row, name) : writtenMembers(row, name);
    const members: readonly unknown[] = Array.isArray(value) ? value : [];
    return { [name]: members.map((one) => inJson(one, kind)), [`${name}_written`]: texts };
  }
  const text = kind === "date" ? writtenDate(row, name) : written(row, name);
  return { [name]: inJson(value, kind), [`${name}_written`]: text };
};

const rowInJson = (columns: readonly ColumnModel[], stored: StoredRow): string => {
  const { row, number, child, parent } = stored;
  const cells = columns.map((column) => cellsOf(row, column));
  const own = { _row: number, _position: number, _parent: parent, _child: child };
  return JSON.stringify(Object.assign(own, ...cells));
};

const insertFromJson = {
  duckdb: (as, types) => {
    const shape = JSON.stringify([Object.fromEntries(types)]).replaceAll("'", "''");
    return `INSERT INTO "${as}" SELECT one.* FROM (SELECT unnest(from_json(CAST($1 AS JSON), '${shape}')) AS one)`;
  },
  postgresql: (as) =>
    `INSERT INTO "${as}" SELECT * FROM json_populate_recordset(NULL::"${as}", $1)`,
} as const satisfies Record<
  RunDialect,
  (as: string, types: readonly (readonly [string, string])[]) => string
>;

/** How a table is made as the document of the profile lays it out, and filled. */
export interface TableInSql {
  readonly create: readonly string[];
  /** Takes an array of rows in JSON, a text that `rowsInJson` gives. */
  readonly insert: string;
}

/** The statements that make and fill a table. */
export const tableInSql = (dialect: RunDialect, { model, as }: DatabaseTable): TableInSql => {
  const names = sqlTypes[dialect];
  const types = [
    ...["_row", "_position", "_parent"].map((name) => [name, names.whole] as const),
    ["_child", names.text] as const,
    ...model.columns.flatMap((column) => {
      const many = column.repeats ? "[]" : "";
      return [
        [column.name, `${names[kindOf(column)]}${many}`] as const,
        [`${column.name}_written`, `${names.text}${many}`] as const,
      ];
    }),
  ];
  const columns = types.map(([name, type]) => `"${name}" ${type}`).join(", ");
  return {
    create: [`DROP TABLE IF EXISTS "${as}"`, `CREATE TABLE "${as}" (${columns})`],
    insert: insertFromJson[dialect](as, types),
  };
};

/** Rows of a table as an array in JSON, some thousands in each text. */
export const rowsInJson = (
  { model }: DatabaseTable,
  rows: readonly StoredRow[],
): readonly string[] => {
  const atOnce = 5_000;
  return Array.from({ length: Math.ceil(rows.length / atOnce) }, (_none, at) => {
    const some = rows.slice(at * atOnce, (at + 1) * atOnce);
    return `[${some.map((row) => rowInJson(model.columns, row)).join(",")}]`;
  });
};
