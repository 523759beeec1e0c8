import type { ReturnModel, TableModel, ColumnModel } from "../../runtime/return-model.ts";

import type { WrittenForm } from "../check/written-cell.ts";
import type { GivenColumn, GivenTable } from "../read/given-table.ts";
import { createCellWriter, type CellWriter } from "./cell-text.ts";
import { createFaultList, type FaultList } from "./fault-list.ts";

/** The texts of a column as its form writes them: each different value once, and which of them each row holds. */
export interface ColumnTexts {
  readonly column: ColumnModel;
  /** Undefined for a column that was not given: all its cells are the first text, which is blank. */
  readonly cells: Uint32Array | undefined;
  /** Of a column that repeats each text is a member of a list; of any other there is one, blank or not. */
  readonly texts: readonly (readonly string[])[];
}

const blankText: readonly string[] = [""];
const noTexts: readonly string[] = [];

/** True when a cell holds nothing. */
export const isBlankTexts = (texts: readonly string[]): boolean =>
  texts.every((text) => text === "");

/** The texts of the cell in a row. */
export const textsAt = ({ cells, texts }: ColumnTexts, row: number): readonly string[] =>
  texts[cells === undefined ? 0 : (cells[row] ?? 0)] ?? blankText;

/** How a table was written. */
const formOf = ({ form, dateFormat }: GivenTable, { period }: ReturnModel): WrittenForm => ({
  form,
  period,
  ...(dateFormat === undefined ? {} : { dateFormat }),
});

interface Written {
  readonly texts: readonly string[];
  /** Why the value cannot be written. */
  readonly fault?: string;
}

const writeOne = (write: CellWriter, value: unknown): Written => {
  const written = write(value);
  return written.ok ? { texts: [written.value] } : { texts: blankText, fault: written.error };
};

const writeList = (write: CellWriter, value: unknown): Written => {
  const members: readonly unknown[] = Array.isArray(value) ? value : [value];
  const written = members.map((member) => writeOne(write, member));
  const fault = written.find((one) => one.fault !== undefined)?.fault;
  const texts = written.flatMap((one) => one.texts).filter((text) => text !== "");
  return fault === undefined ? { texts } : { texts, fault };
};

/** Tells each row that holds a value which cannot be written. */
const tellFaults = (
  written: readonly Written[],
  cells: Uint32Array,
  tell: (row: number, fault: string) => void,
): void => {
  if (written.every(({ fault }) => fault === undefined)) return;
  for (const [row, cell] of cells.entries()) {
    const fault = written[cell]?.fault;
    if (fault !== undefined) tell(row, fault);
  }
};

/** A form that a return goes to. */
export interface Target {
  readonly model: ReturnModel;
  readonly form: WrittenForm;
  /** What was given, by the name of the table. */
  readonly tables: ReadonlyMap<string, GivenTable>;
  readonly faults: FaultList;
  /** Columns written before, so that none is written twice and no fault of one counted twice. */
  readonly written: Map<GivenColumn, ColumnTexts>;
}

/** A target to which nothing has been written. */
export const createTarget = (
  model: ReturnModel,
  tables: ReadonlyMap<string, GivenTable>,
  form: Pick<WrittenForm, "form" | "dateFormat">,
): Target => ({
  model,
  form: { ...form, period: model.period },
  tables,
  faults: createFaultList(),
  written: new Map(),
});

interface TableOf {
  readonly model: TableModel;
  readonly given: GivenTable | undefined;
}

const writeColumn = (
  target: Target,
  table: string,
  found: {
    readonly given: GivenTable;
    readonly column: ColumnModel;
    readonly cells: GivenColumn;
  },
): ColumnTexts => {
  const { model, form, faults } = target;
  const { given, column, cells } = found;
  const write = createCellWriter(column, { from: formOf(given, model), to: form });
  const isList = column.repeats && form.form === "XML";
  const written = cells.values.map((value) =>
    isList ? writeList(write, value) : writeOne(write, value),
  );
  const where = { table, given, column: column.name };
  tellFaults(written, cells.cells, (row, says) =>
    faults.add({ code: "WRITE_VALUE_NOT_HELD", ...where, row, says }),
  );
  return { column, cells: cells.cells, texts: written.map(({ texts }) => texts) };
};

/** Writes the texts of one column of a table. */
export const columnTexts = (target: Target, table: TableOf, column: ColumnModel): ColumnTexts => {
  const { given } = table;
  const cells = given?.columns.find(({ name }) => name === column.name);
  if (given === undefined || cells === undefined)
    return { column, cells: undefined, texts: [column.repeats ? noTexts : blankText] };
  const before = target.written.get(cells);
  if (before !== undefined) return before;
  const texts = writeColumn(target, table.model.name, { given, column, cells });
  target.written.set(cells, texts);
  return texts;
};
