import type { LocalDifference } from "../../generated/items/types.ts";
import type { ColumnModel, ReturnModel, TableModel } from "../../runtime/return-model.ts";

/** What a difference did to the model of a return. */
export interface Outcome {
  readonly model: ReturnModel;
  readonly isApplied: boolean;
  readonly effect: string;
}

/** Id of what a reference names. */
export const idOf = (text: string): string => text.split("@")[0] ?? text;

/** True when an exact reference is of the item, and of the major line where one is named. */
export const isOf = (exact: string, named: string): boolean => {
  const [id, version] = named.split("@");
  const [exactId, exactVersion = ""] = exact.split("@");
  if (id !== exactId) return false;
  return (
    version === undefined || exactVersion === version || exactVersion.startsWith(`${version}.`)
  );
};

interface Place {
  readonly table: TableModel;
  readonly column: ColumnModel | undefined;
}

/** Where a column stands, or for one that is added should stand. */
const placesOf = (
  model: ReturnModel,
  of: string,
  { target, kind }: LocalDifference,
): readonly Place[] => {
  const [left = "", right] = target.split("#");
  const record = right === undefined ? of : left;
  const name = right ?? left;
  const tables = model.tables.filter(
    (table) => isOf(model.ref, record) || isOf(table.record, record),
  );
  const places = tables.map((table) => ({
    table,
    column: table.columns.find((column) => column.name === name),
  }));
  return kind === "ADDED" ? places : places.filter(({ column }) => column !== undefined);
};

const withColumns = (
  model: ReturnModel,
  { name }: TableModel,
  change: (columns: readonly ColumnModel[]) => readonly ColumnModel[],
): ReturnModel => ({
  ...model,
  tables: model.tables.map((table) =>
    table.name === name ? { ...table, columns: change(table.columns) } : table,
  ),
});

const extraColumn = (name: string, profile: string): ColumnModel => ({
  name,
  element: profile,
  title: name,
  required: false,
  repeats: false,
  // Taken when it is there, asked of nobody.
  carriedBy: [],
  cell: { kind: "text" },
});

type Change = (column: ColumnModel) => ColumnModel;

const changes: Readonly<Record<string, { readonly change: Change; readonly effect: string }>> = {
  LEFT_OUT: {
    change: (column) => ({ ...column, required: false, carriedBy: [] }),
    effect: "the column need not be there and may be blank.",
  },
  MADE_REQUIRED: {
    change: (column) => ({ ...column, required: true }),
    effect: "a blank cell is a finding.",
  },
  MADE_OPTIONAL: {
    change: (column) => ({ ...column, required: false }),
    effect: "a blank cell is no finding.",
  },
};

const changeColumn = (
  model: ReturnModel,
  { table, column }: Place,
  { kind, target }: LocalDifference,
): Outcome => {
  const known = changes[kind];
  if (known === undefined)
    return { model, isApplied: false, effect: "it is told in words only, which no check reads." };
  const changed = withColumns(model, table, (columns) =>
    columns.map((one) => (one.name === column?.name ? known.change(one) : one)),
  );
  return {
    model: changed,
    isApplied: true,
    effect: `in ${table.name}, ${target.split("#").at(-1) ?? target}: ${known.effect}`,
  };
};

const addColumn = (
  model: ReturnModel,
  { table, column }: Place,
  { name, profile }: { readonly name: string; readonly profile: string },
): Outcome =>
  column === undefined
    ? {
        model: withColumns(model, table, (columns) => [...columns, extraColumn(name, profile)]),
        isApplied: true,
        effect: `${table.name} may have it; what it holds is not checked.`,
      }
    : { model, isApplied: false, effect: `${table.name} has it already.` };

/** Applies a difference of a column. */
export const applyColumn = (
  model: ReturnModel,
  difference: LocalDifference,
  { of, profile }: { readonly of: string; readonly profile: string },
): Outcome => {
  const [place, other] = placesOf(model, of, difference);
  if (place === undefined)
    return { model, isApplied: false, effect: `${model.ref} has no such column.` };
  if (other !== undefined)
    return {
      model,
      isApplied: false,
      effect: "several tables could be meant; name it as record#COLUMN.",
    };
  const name = difference.target.split("#").at(-1) ?? difference.target;
  return difference.kind === "ADDED"
    ? addColumn(model, place, { name, profile })
    : changeColumn(model, place, difference);
};
