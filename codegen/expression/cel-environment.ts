import { Environment } from "@marcbachmann/cel-js";

import { lookup } from "../../runtime/expression-rows.ts";
import type {
  EvaluationScope,
  Holidays,
  ReferenceRows,
  Row,
  RowsByTable,
} from "../../runtime/row.ts";
import { registerFunctions } from "./cel-functions.ts";
import { registerMacros } from "./cel-macros.ts";
import { registerOperators } from "./cel-operators.ts";
import {
  allTables,
  ancestorTypes,
  childTablesOf,
  createRowClass,
  createRowMaker,
  libraryName,
} from "./cel-rows.ts";
import type { RowClass, RowMaker } from "./cel-rows.ts";
import { asCell, cellTypes, RowValues, scalarKinds, unwrap } from "./cel-values.ts";
import { keyColumnsOf } from "./expression-scope.ts";
import type { ExpressionScope } from "./expression-scope.ts";
import { isScalar } from "./value-type.ts";
import type { TableType, ValueType } from "./value-type.ts";

/** A row of a table of one child, and the table's other rows. */
export interface RowPlace {
  readonly rows: readonly Row[];
  readonly at: number;
}

/** The library, made to know a scope: its tables, the profile's functions, and what blank does. */
export interface CelEnvironment {
  readonly environment: Environment;
  /** Evaluates an expression on a row with the library's own evaluator. */
  readonly evaluate: (text: string, scope: EvaluationScope, place: RowPlace) => unknown;
}

/** What is being evaluated: changed before each evaluation, read by functions that need more than their arguments. */
interface Present {
  holidays: Holidays;
  make: RowMaker;
  reference: EvaluationScope["reference"];
}

interface Making {
  readonly environment: Environment;
  readonly scope: ExpressionScope;
  readonly classes: ReadonlyMap<string, RowClass>;
  readonly present: Present;
}

const noEntries: ReferenceRows = { rowsByKey: new Map() };

const listOf = (table: TableType): string => `list<${libraryName(table)}>`;
const referenceName = (table: TableType): string => `${libraryName(table)}_list`;

const libraryType = (type: ValueType): string => {
  if (type.kind === "list" && type.of !== undefined) return `list<${libraryType(type.of)}>`;
  return isScalar(type) ? cellTypes[type.kind].cell : "dyn";
};

const fieldsOf = (scope: ExpressionScope, table: TableType): Record<string, string> => ({
  ...Object.fromEntries([...table.columns].map(([name, { type }]) => [name, libraryType(type)])),
  ...Object.fromEntries(
    ancestorTypes(scope, table).map((above) => [above.table.name, libraryName(above)]),
  ),
  ...Object.fromEntries(
    childTablesOf(scope, table).map((below) => [below.table.name, listOf(below)]),
  ),
});

const lists = (tables: ReadonlyMap<string, TableType>): Record<string, string> =>
  Object.fromEntries([...tables].map(([name, table]) => [name, listOf(table)]));

const groupFields = (scope: ExpressionScope): Readonly<Record<string, Record<string, string>>> => ({
  child: lists(scope.thisYear),
  last: lists(scope.lastYear),
  tables: lists(scope.thisYear),
  collection: { year: "int", start: "Date", end: "Date", authority: "Text", form: "Text" },
  reference: Object.fromEntries(
    [...scope.references].map(([name, table]) => [name, referenceName(table)]),
  ),
});

const createClasses = (scope: ExpressionScope): ReadonlyMap<string, RowClass> =>
  new Map(
    [
      ...allTables(scope).map(libraryName),
      ...[...scope.references.values()].map(referenceName),
      ...Object.keys(groupFields(scope)).map((group) => `group_${group}`),
    ].map((name) => [name, createRowClass()]),
  );

const registerTypes = ({ environment, scope, classes }: Making): void => {
  for (const kind of scalarKinds) {
    environment.registerType(cellTypes[kind].cell, { ctor: cellTypes[kind].ctor, fields: {} });
  }
  const register = (name: string, fields: Record<string, string>): void => {
    environment.registerType(name, { ctor: classes.get(name) ?? RowValues, fields });
  };
  for (const table of allTables(scope)) register(libraryName(table), fieldsOf(scope, table));
  for (const table of scope.references.values()) register(referenceName(table), {});
  for (const [group, fields] of Object.entries(groupFields(scope))) {
    register(`group_${group}`, fields);
    const isOfChild = group === "child" || group === "last";
    if (!isOfChild || scope.table !== undefined)
      environment.registerVariable(group, `group_${group}`);
  }
  if (scope.table === undefined) return;
  for (const name of ["this", "prev", "next"])
    environment.registerVariable(name, libraryName(scope.table));
};

const registerTable = ({ environment, present }: Making, table: TableType): void => {
  const name = libraryName(table);
  const pick = (at: number) => (rows: readonly unknown[]) =>
    rows.at(at) ?? present.make(table, null);
  environment
    .registerOperator(
      `${name} == ${name}`,
      (left: RowValues, right: RowValues) => left === right && !left.$absent,
    )
    .registerFunction(`blank(${name}): bool`, (row: RowValues) => row.$absent)
    .registerFunction(`firstRow(${listOf(table)}): ${name}`, pick(0))
    .registerFunction(`lastRow(${listOf(table)}): ${name}`, pick(-1));
};

const registerReference = ({ environment, present }: Making, table: TableType): void => {
  const combined = keyColumnsOf(table).reduce<readonly string[]>(
    (all, column) => {
      const type = table.columns.get(column)?.type;
      const { cell, plain } = cellTypes[type !== undefined && isScalar(type) ? type.kind : "text"];
      return [...new Set([cell, plain])].flatMap((one) => all.map((before) => `${before}, ${one}`));
    },
    [referenceName(table)],
  );
  const find = (list: RowValues, ...key: readonly unknown[]): RowValues =>
    present.make(
      table,
      lookup(present.reference[table.table.name] ?? noEntries, ...key.map(unwrap).map(asCell)),
    );
  for (const args of combined) {
    environment
      .registerFunction(`lookup(${args}): ${libraryName(table)}`, find)
      .registerFunction(
        `inReference(${args}): bool`,
        (list: RowValues, ...key) => !find(list, ...key).$absent,
      );
  }
};

const collectionOf = ({ collection }: EvaluationScope): Record<string, unknown> => ({
  year: BigInt(collection.year),
  start: new cellTypes.date.ctor(collection.start),
  end: new cellTypes.date.ctor(collection.end),
  authority: new cellTypes.text.ctor(collection.authority),
  form: new cellTypes.text.ctor(collection.form),
});

const valuesOf = (
  making: Making,
  given: EvaluationScope,
  place: RowPlace,
): Record<string, unknown> => {
  const { scope, classes, present } = making;
  const rowsIn = (
    tables: ReadonlyMap<string, TableType>,
    all: RowsByTable,
  ): Record<string, unknown> =>
    Object.fromEntries(
      [...tables].map(([name, table]) => [
        name,
        (all[name] ?? []).map((row) => present.make(table, row)),
      ]),
    );
  const made = (name: string, members: Record<string, unknown>): RowValues =>
    new (classes.get(name) ?? RowValues)(members, null, false);
  const references = [...scope.references].map(([name, table]) => [
    name,
    made(referenceName(table), {}),
  ]);
  const near = (away: number): RowValues | undefined =>
    scope.table === undefined ? undefined : present.make(scope.table, place.rows[place.at + away]);
  return {
    this: near(0),
    prev: near(-1),
    next: near(1),
    child: made("group_child", rowsIn(scope.thisYear, given.child)),
    last: made("group_last", rowsIn(scope.lastYear, given.last)),
    tables: made("group_tables", rowsIn(scope.thisYear, given.tables)),
    collection: made("group_collection", collectionOf(given)),
    reference: made("group_reference", Object.fromEntries(references)),
  };
};

/** Makes the library know a scope. It takes some milliseconds: make it once for a table of a return. */
export const createCelEnvironment = (scope: ExpressionScope): CelEnvironment => {
  const environment = new Environment();
  const classes = createClasses(scope);
  const present: Present = {
    holidays: { days: [] },
    make: createRowMaker(scope, classes),
    reference: {},
  };
  const making: Making = { environment, scope, classes, present };
  const tableByName = new Map(allTables(scope).map((table) => [libraryName(table), table]));
  registerTypes(making);
  registerOperators(environment);
  registerFunctions(environment, () => present.holidays);
  for (const table of allTables(scope)) registerTable(making, table);
  for (const table of scope.references.values()) registerReference(making, table);
  registerMacros(environment, (name) => {
    const table = tableByName.get(name);
    return table === undefined ? null : present.make(table, null);
  });
  return {
    environment,
    evaluate: (text, given, place) => {
      present.holidays = given.holidays;
      present.make = createRowMaker(scope, classes);
      present.reference = given.reference;
      return environment.evaluate(text, valuesOf(making, given, place));
    },
  };
};
