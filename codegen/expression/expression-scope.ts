import type { ReturnModel, TableModel } from "../../runtime/return-model.ts";
import { tableTypeOf, tableTypesOf } from "./value-type.ts";
import type { TableType } from "./value-type.ts";

/** What the names in a condition stand for: built once for a return's table, used for all its rules. */
export interface ExpressionScope {
  readonly model: ReturnModel;
  /** The scope table; absent for a condition on the whole return. */
  readonly table?: TableType;
  readonly thisYear: ReadonlyMap<string, TableType>;
  readonly lastYear: ReadonlyMap<string, TableType>;
  readonly references: ReadonlyMap<string, TableType>;
}

/** What a scope is made from. */
export interface ScopeParts {
  readonly model: ReturnModel;
  /** Name of the scope table. */
  readonly table?: string;
  /** The return of the year before; without it `last` has this year's types. */
  readonly previous?: ReturnModel;
  /** Tables that things are looked up in; their first key is what they are looked up by. */
  readonly references?: readonly TableModel[];
}

/** Makes the scope of the conditions on a table, or on the whole return when no table is named. */
export const createExpressionScope = (parts: ScopeParts): ExpressionScope => {
  const { model, previous, references = [] } = parts;
  const thisYear = tableTypesOf(model, "this-year", previous);
  const table = parts.table === undefined ? undefined : thisYear.get(parts.table);
  return {
    model,
    ...(table === undefined ? {} : { table }),
    thisYear,
    lastYear: tableTypesOf(previous ?? model, "last-year"),
    references: new Map(references.map((list) => [list.name, tableTypeOf(list, "reference")])),
  };
};

/** Columns of a table's first key: what a reference list is looked up by. */
export const keyColumnsOf = ({ table }: TableType): readonly string[] =>
  table.keys[0]?.columns ?? [];

/** The names of the tables a row of a table stands in, nearest first. */
export const ancestorsOf = (
  table: TableType,
  tables: ReadonlyMap<string, TableType>,
): readonly string[] => {
  const names: string[] = [];
  let parent = table.table.parent;
  while (parent !== undefined && !names.includes(parent)) {
    names.push(parent);
    parent = tables.get(parent)?.table.parent;
  }
  return names;
};

/** The tables that a table's rows belong to: this year's, last year's or the reference lists. */
export const tablesBeside = (
  scope: ExpressionScope,
  table: TableType,
): ReadonlyMap<string, TableType> => {
  switch (table.origin) {
    case "this-year":
      return scope.thisYear;
    case "last-year":
      return scope.lastYear;
    case "reference":
      return scope.references;
  }
};
