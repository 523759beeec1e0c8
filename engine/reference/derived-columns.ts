import type { Period } from "../../runtime/cells.ts";
import type { ReturnModel, TableModel } from "../../runtime/return-model.ts";

import { createWrittenReader } from "../check/written-cell.ts";
import type { GivenColumn, GivenTable } from "../read/given-table.ts";
import { isDerived } from "../read/recognise-table.ts";
import { foldedHeading } from "./headings.ts";
import type { Sheet, SheetColumn } from "./sheet.ts";

/** A sheet with columns that are worked out elsewhere, and what tells to which row each belongs. */
export interface DerivedSheet {
  readonly sheet: Sheet;
  readonly table: TableModel;
  readonly columnsByName: ReadonlyMap<string, SheetColumn>;
  /** Columns of the table's key; empty when the sheet numbers the rows. */
  readonly key: readonly string[];
  /** Says of which collection year each row is; absent when all are of this year's. */
  readonly year: SheetColumn | undefined;
}

const rowHeading = "row";

const yearHeadings: readonly string[] = ["year", "collectionyear"];

const columnNamed = (sheet: Sheet, name: string): SheetColumn | undefined =>
  sheet.columns.find(({ heading }) => foldedHeading(heading) === foldedHeading(name));

const textAt = (column: SheetColumn | undefined, row: number): string =>
  column?.values[column.cells[row] ?? 0]?.trim() ?? "";

const derivedIn = (sheet: Sheet, table: TableModel): DerivedSheet | undefined => {
  const columns = table.columns.filter(isDerived).flatMap(({ name }) => {
    const column = columnNamed(sheet, name);
    return column === undefined ? [] : [[name, column] as const];
  });
  if (columns.length === 0) return undefined;
  const columnsByName = new Map(columns);
  const year = sheet.columns.find(({ heading }) => yearHeadings.includes(foldedHeading(heading)));
  if (columnNamed(sheet, rowHeading) !== undefined)
    return { sheet, table, columnsByName, key: [], year };
  const key = table.keys[0]?.columns ?? [];
  const isKeyed = key.length > 0 && key.every((name) => columnNamed(sheet, name) !== undefined);
  return isKeyed ? { sheet, table, columnsByName, key, year } : undefined;
};

/** Tells whether a sheet has columns that are worked out for a table of the return. */
export const recogniseDerived = (sheet: Sheet, model: ReturnModel): DerivedSheet | undefined =>
  model.tables.map((table) => derivedIn(sheet, table)).find((found) => found !== undefined);

type TextAt = (row: number) => string;

/** The key of a row as what it means, so that two ways of writing a date are one. */
const keyTexts = (
  derived: DerivedSheet,
  period: Period,
  columnOf: (
    name: string,
  ) => { readonly cells: Uint32Array; readonly values: readonly unknown[] } | undefined,
): TextAt => {
  const parts = derived.key.map((name) => {
    const model = derived.table.columns.find((column) => column.name === name);
    const column = columnOf(name);
    if (model === undefined || column === undefined) return () => "";
    const read = createWrittenReader(model, { form: "CSV", period });
    const texts = column.values.map((value) => {
      const verdict = read(value ?? "");
      return verdict.ok ? String(verdict.value ?? "") : String(value);
    });
    return (row: number) => texts[column.cells[row] ?? 0] ?? "";
  });
  return (row) => parts.map((part) => part(row)).join("\u0000");
};

/** The rows of the sheet that are about the collection of a period. */
const rowsOfYear = ({ sheet, year }: DerivedSheet, period: Period): readonly number[] => {
  const rows = Array.from({ length: sheet.rows }, (_, row) => row);
  const wanted = period.to.slice(0, "yyyy".length);
  return year === undefined ? rows : rows.filter((row) => textAt(year, row) === wanted);
};

/** For each row of the table the row of the sheet that is about it, or -1; undefined when the sheet is about none. */
const rowsOfSheet = (
  given: GivenTable,
  derived: DerivedSheet,
  period: Period,
): Int32Array | undefined => {
  const { key, sheet } = derived;
  const rows = rowsOfYear(derived, period);
  if (rows.length === 0 && derived.year !== undefined) return undefined;
  const found = new Map<string, number>();
  const numbers = columnNamed(sheet, rowHeading);
  const sheetText: TextAt =
    key.length === 0
      ? (row) => textAt(numbers, row)
      : keyTexts(derived, period, (name) => columnNamed(sheet, name));
  for (const row of rows) {
    const text = sheetText(row);
    if (!found.has(text)) found.set(text, row);
  }
  const tableText: TextAt =
    key.length === 0
      ? String
      : keyTexts(derived, period, (name) => given.columns.find((one) => one.name === name));
  return Int32Array.from({ length: given.rows }, (_row, row) => found.get(tableText(row)) ?? -1);
};

/**
 * Adds columns that are worked out elsewhere to the table they are about, in the collection of a period. A column that
 * the return has itself is kept.
 */
export const addDerivedColumns = (
  given: GivenTable,
  derived: DerivedSheet,
  period: Period,
): GivenTable => {
  const wanted = [...derived.columnsByName].filter(
    ([name]) => !given.columns.some((column) => column.name === name),
  );
  if (wanted.length === 0) return given;
  const places = rowsOfSheet(given, derived, period);
  if (places === undefined) return given;
  const added = wanted.map(([name, column]): GivenColumn => ({
    name,
    writtenName: name,
    cells: Uint32Array.from(places, (row) => (row < 0 ? 0 : (column.cells[row] ?? 0))),
    values: column.values,
  }));
  return { ...given, columns: [...given.columns, ...added] };
};
