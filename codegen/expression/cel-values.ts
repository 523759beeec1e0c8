import type { CellInRow } from "../../runtime/row.ts";
import type { ScalarKind } from "./value-type.ts";

/** A cell as the library's evaluator sees it: a value or blank, with its text when it was invalid. */
export class Cell {
  readonly value: CellInRow;
  readonly invalidText: string | null;
  constructor(value: CellInRow, invalidText: string | null = null) {
    this.value = value;
    this.invalidText = invalidText;
  }
  /** True when the number stands for a day. */
  get isDate(): boolean {
    return this instanceof DateCell;
  }
}

/** Texts of all members of repeating columns in which something cannot be read, by the list of what can. */
const textsByList = new WeakMap<object, readonly string[]>();

/** The readable cells of a repeating column, with the texts of all its members when there are others. */
export const listOfCells = (
  cells: readonly Cell[],
  texts: readonly string[] | null,
): readonly Cell[] => {
  if (texts !== null) textsByList.set(cells, texts);
  return cells;
};

/** The texts of all members of a repeating column in which something cannot be read. */
export const textsOfList = (list: unknown): readonly string[] | undefined =>
  typeof list === "object" && list !== null ? textsByList.get(list) : undefined;

class TextCell extends Cell {}
class WholeCell extends Cell {}
class DecimalCell extends Cell {}
class DateCell extends Cell {}
class TruthCell extends Cell {}

/** The library's type of each kind of cell, and of a value that is never blank. */
export const cellTypes = {
  text: { cell: "Text", plain: "string", ctor: TextCell },
  whole: { cell: "Whole", plain: "int", ctor: WholeCell },
  decimal: { cell: "Decimal", plain: "double", ctor: DecimalCell },
  date: { cell: "Date", plain: "Date", ctor: DateCell },
  truth: { cell: "Truth", plain: "bool", ctor: TruthCell },
} as const satisfies Record<
  ScalarKind,
  { readonly cell: string; readonly plain: string; readonly ctor: typeof Cell }
>;

/** Kinds of single values. */
export const scalarKinds = ["text", "whole", "decimal", "date", "truth"] as const;

/** A row as the library's evaluator sees it; `absent` for a row that is not there. */
export class RowValues {
  readonly $absent: boolean;
  readonly $source: unknown;
  constructor(cells: Readonly<Record<string, unknown>>, source: unknown, absent: boolean) {
    Object.assign(this, cells);
    this.$source = source;
    this.$absent = absent;
  }
}

/** A plain JavaScript value out of one of the library's. */
export const unwrap = (value: unknown): unknown => {
  if (value instanceof Cell) return value.value;
  if (typeof value === "bigint") return Number(value);
  if (Array.isArray(value)) return value.map(unwrap);
  return value;
};

const kindByType = new Map<string, ScalarKind>(
  scalarKinds.map((kind) => [cellTypes[kind].cell, kind]),
);

/** A cell out of anything: what is no cell is blank. */
export const asCell = (value: unknown): CellInRow =>
  typeof value === "string" || typeof value === "number" || typeof value === "boolean"
    ? value
    : null;

/** One of the library's values of a type out of a plain JavaScript value. */
export const wrap = (value: unknown, type: string): unknown => {
  const kind = kindByType.get(type);
  if (kind !== undefined) return new cellTypes[kind].ctor(asCell(value));
  return type === "int" && typeof value === "number" ? BigInt(value) : value;
};

/** The number in one of the library's values; blank for anything else. */
export const numberIn = (value: unknown): number | null => {
  const plain = unwrap(value);
  return typeof plain === "number" ? plain : null;
};

/** The text in one of the library's values; blank for anything else. */
export const textIn = (value: unknown): string | null => {
  const plain = unwrap(value);
  return typeof plain === "string" ? plain : null;
};
