import type { Row, RowValue } from "../../runtime/row.ts";
import { memberBreak } from "../../runtime/expression-rows.ts";
import { asCell, cellTypes, listOfCells, RowValues } from "./cel-values.ts";
import { ancestorsOf, tablesBeside } from "./expression-scope.ts";
import type { ExpressionScope } from "./expression-scope.ts";
import { isScalar } from "./value-type.ts";
import type { TableType, ValueType } from "./value-type.ts";

/** The class of a table's rows inside the library, which tells types apart by class. */
export type RowClass = new (
  cells: Readonly<Record<string, unknown>>,
  source: unknown,
  absent: boolean,
) => RowValues;

/** Makes a class of its own for a type. */
export const createRowClass = (): RowClass => class extends RowValues {};

/** Name of a table's row type inside the library. */
export const libraryName = (table: TableType): string =>
  `row_${table.typeName.replaceAll(/[^A-Za-z0-9]/gu, "_")}`;

/** Every table that a scope names. */
export const allTables = (scope: ExpressionScope): readonly TableType[] => [
  ...scope.thisYear.values(),
  ...scope.lastYear.values(),
  ...scope.references.values(),
];

/** Tables whose rows stand in a table's rows. */
export const childTablesOf = (scope: ExpressionScope, table: TableType): readonly TableType[] =>
  [...tablesBeside(scope, table).values()].filter(
    ({ table: { parent } }) => parent === table.table.name,
  );

/** Tables in whose rows a table's rows stand, nearest first. */
export const ancestorTypes = (scope: ExpressionScope, table: TableType): readonly TableType[] => {
  const tables = tablesBeside(scope, table);
  return ancestorsOf(table, tables).flatMap((name) => tables.get(name) ?? []);
};

const cellOf = (type: ValueType, value: RowValue, invalidText: string | null): unknown => {
  if (type.kind === "list") {
    const of = type.of !== undefined && isScalar(type.of) ? type.of.kind : "text";
    const items: readonly unknown[] = Array.isArray(value) ? value : [];
    return listOfCells(
      items.map((item) => new cellTypes[of].ctor(asCell(item))),
      invalidText?.split(memberBreak) ?? null,
    );
  }
  const kind = isScalar(type) ? type.kind : "text";
  return new cellTypes[kind].ctor(asCell(value), invalidText);
};

const cellsOf = (table: TableType, row: Row | undefined): Record<string, unknown> =>
  Object.fromEntries(
    [...table.columns].map(([name, { type }]) => [
      name,
      cellOf(type, row?.[name] ?? null, row?.$invalid?.[name] ?? null),
    ]),
  );

/** Gives the library's row for one of ours, or the row that stands for no row. */
export type RowMaker = (table: TableType, row: Row | null | undefined) => RowValues;

/** Makes the library's rows, one for each of ours, so that a row is itself wherever it is met. */
export const createRowMaker = (
  scope: ExpressionScope,
  classes: ReadonlyMap<string, RowClass>,
): RowMaker => {
  const made = new Map<Row, RowValues>();
  const make: RowMaker = (table, row) => {
    const known = row == null ? undefined : made.get(row);
    if (known !== undefined) return known;
    const RowOf = classes.get(libraryName(table)) ?? RowValues;
    const values = new RowOf(cellsOf(table, row ?? undefined), row ?? null, row == null);
    if (row != null) made.set(row, values);
    link(table, values, row ?? undefined);
    return values;
  };
  const link = (table: TableType, values: RowValues, row: Row | undefined): void => {
    let above = row?.$parent;
    for (const type of ancestorTypes(scope, table)) {
      Object.assign(values, { [type.table.name]: make(type, above) });
      above = above?.$parent;
    }
    for (const type of childTablesOf(scope, table)) {
      const rows = row?.$within?.[type.table.name] ?? [];
      // A row that is not there has no rows within, and no row within it is made.
      Object.defineProperty(values, type.table.name, {
        get: () => rows.map((one) => make(type, one)),
      });
    }
  };
  return make;
};
