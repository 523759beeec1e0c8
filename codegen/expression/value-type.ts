import type {
  CellModel,
  CodeModel,
  ColumnModel,
  ReturnModel,
  TableModel,
} from "../../runtime/return-model.ts";

/** The kinds of single values. `truth` is a yes-or-no cell, which may be blank; a condition never is. */
export type ScalarKind = "text" | "whole" | "decimal" | "date" | "truth";

/** The code list that a text is taken from, as it stands in that year. */
export interface CodedBy {
  readonly column: string;
  readonly codelist: string;
  readonly codes: readonly CodeModel[];
  /** Codes of the column in the year before, to tell a withdrawn code from an unknown one. */
  readonly codesBefore: readonly CodeModel[];
}

/** A single value. */
export interface ScalarType {
  readonly kind: ScalarKind;
  /** True when it may be blank. */
  readonly blank: boolean;
  readonly coded?: CodedBy;
  readonly range?: { readonly minimum?: number; readonly maximum?: number };
}

/** Where the rows of a table come from. */
export type TableOrigin = "this-year" | "last-year" | "reference";

/** A table as a condition sees it. */
export interface TableType {
  readonly origin: TableOrigin;
  /** Name of its row type in messages and in the library's environment, for example `Episodes` or `last.Episodes`. */
  readonly typeName: string;
  readonly table: TableModel;
  readonly columns: ReadonlyMap<string, ColumnType>;
}

/** A column as a condition sees it. */
export interface ColumnType {
  readonly column: ColumnModel;
  readonly type: ValueType;
}

/** The type of an expression. */
export type ValueType =
  | ScalarType
  | { readonly kind: "condition" }
  | { readonly kind: "row"; readonly table: TableType; readonly absent: boolean }
  | { readonly kind: "list"; readonly of: ValueType | undefined }
  | { readonly kind: "reference"; readonly table: TableType }
  | { readonly kind: "group"; readonly group: GroupName };

/** Names that stand for a group of things, not for a value. */
export type GroupName = "child" | "last" | "tables" | "collection" | "reference";

/** The type of a condition. */
export const condition: ValueType = { kind: "condition" };

/** A single value that is never blank. */
export const filled = (kind: ScalarKind): ScalarType => ({ kind, blank: false });

/** A single value that may be blank. */
export const blankable = (kind: ScalarKind): ScalarType => ({ kind, blank: true });

/** True for the type of a single value. */
export const isScalar = (type: ValueType): type is ScalarType =>
  type.kind === "text" ||
  type.kind === "whole" ||
  type.kind === "decimal" ||
  type.kind === "date" ||
  type.kind === "truth";

/** True when a value of the type may be blank, or a row of it absent. */
export const mayBeBlank = (type: ValueType): boolean => {
  if (type.kind === "row") return type.absent;
  return isScalar(type) && type.blank;
};

const kindNames = {
  text: "text",
  whole: "whole number",
  decimal: "decimal number",
  date: "date",
  truth: "yes or no",
} as const satisfies Record<ScalarKind, string>;

/** The type as people call it. */
export const renderType = (type: ValueType): string => {
  if (isScalar(type)) return kindNames[type.kind];
  if (type.kind === "row") return `${type.table.typeName} row`;
  if (type.kind === "list")
    return type.of === undefined ? "empty list" : `list of ${renderType(type.of)}`;
  if (type.kind === "reference") return "reference list";
  return type.kind === "group" ? type.group : "condition";
};

const codedType = (
  column: ColumnModel,
  codes: readonly CodeModel[],
  before: ColumnModel | undefined,
): ScalarType => {
  const codelist = column.cell.kind === "coded" ? column.cell.codelist : "";
  const codesBefore = before?.cell.kind === "coded" ? before.cell.codes : [];
  return { ...blankable("text"), coded: { column: column.name, codelist, codes, codesBefore } };
};

const wholeType = (cell: CellModel & { readonly kind: "integer" }): ScalarType => {
  const { minimum, maximum } = cell;
  const range = {
    ...(minimum === undefined ? {} : { minimum }),
    ...(maximum === undefined ? {} : { maximum }),
  };
  return { ...blankable("whole"), range };
};

const scalarOfCell = (column: ColumnModel, before: ColumnModel | undefined): ScalarType => {
  const { cell } = column;
  switch (cell.kind) {
    case "coded":
      return codedType(column, cell.codes, before);
    case "text":
    case "timestamp":
      return blankable("text");
    case "date":
      return blankable("date");
    case "year":
      return blankable("whole");
    case "integer":
      return wholeType(cell);
    case "decimal":
      return blankable("decimal");
    case "true-false":
      return blankable("truth");
  }
};

const prefixes = { "this-year": "", "last-year": "last.", reference: "reference." } as const;

/** Makes the type of a table's rows; `before` is the same table a year earlier, when that is known. */
export const tableTypeOf = (
  table: TableModel,
  origin: TableOrigin,
  before?: TableModel,
): TableType => ({
  origin,
  typeName: prefixes[origin] + table.name,
  table,
  columns: new Map(
    table.columns.map((column) => {
      const scalar = scalarOfCell(
        column,
        before?.columns.find(({ name }) => name === column.name),
      );
      const type: ValueType = column.repeats ? { kind: "list", of: scalar } : scalar;
      return [column.name, { column, type }];
    }),
  ),
});

/** Makes the row types of a return's tables, by name. */
export const tableTypesOf = (
  model: ReturnModel,
  origin: TableOrigin,
  before?: ReturnModel,
): ReadonlyMap<string, TableType> =>
  new Map(
    model.tables.map((table) => [
      table.name,
      tableTypeOf(
        table,
        origin,
        before?.tables.find(({ name }) => name === table.name),
      ),
    ]),
  );
