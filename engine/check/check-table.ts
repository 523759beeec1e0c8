import type { Period } from "../../runtime/cells.ts";
import type { TableModel } from "../../runtime/return-model.ts";

import type { GivenTable } from "../read/given-table.ts";
import { checkColumn, type CheckedColumn } from "./checked-column.ts";
import type { CheckCode } from "./codes.ts";
import { addFinding } from "./finding-list.ts";
import { reportColumns } from "./report-columns.ts";
import { reportersOf } from "./row-reporters.ts";
import { placeOfRow, type CheckedTable, type TableContext, type TableWork } from "./table-work.ts";

/** Gives all columns of a table their verdicts. */
export const checkColumns = (
  model: TableModel,
  given: GivenTable,
  period: Period,
): CheckedTable => {
  const columns: CheckedColumn[] = [];
  const { form, dateFormat } = given;
  const context = { form, period, ...(dateFormat === undefined ? {} : { dateFormat }) };
  const givenByName = new Map(given.columns.map((column) => [column.name, column]));
  for (const column of model.columns) {
    const cells = givenByName.get(column.name);
    if (cells !== undefined) columns.push(checkColumn(column, cells, context));
  }
  return { model, given, columns };
};

const isBlankRow = (columns: readonly CheckedColumn[], row: number): boolean => {
  for (const { given, blanks } of columns) if (blanks[given.cells[row] ?? 0] !== 1) return false;
  return true;
};

/** What is wrong with a row as a whole, so that its cells are not worth a look. */
const rowCheck = ({ given, columns }: CheckedTable, row: number): CheckCode | undefined => {
  if (given.strayQuotes.size > 0 && given.strayQuotes.has(row)) return "STRAY_QUOTE";
  if (given.ragged.size > 0 && given.ragged.has(row)) return "RAGGED_ROW";
  // A group of an XML file may have nothing of its own, and says something by being there.
  return given.form !== "XML" && isBlankRow(columns, row) ? "BLANK_ROW" : undefined;
};

const rowMessage = ({ given }: CheckedTable, row: number, check: CheckCode): string => {
  if (check === "STRAY_QUOTE")
    return "A cell of this row has text after its closing quotation mark.";
  if (check === "BLANK_ROW") return "All cells of this row are blank.";
  return `This row has ${given.ragged.get(row) ?? 0} cells; the header has ${given.width}.`;
};

/** Reports everything that is wrong with one table: its columns first, then row after row. */
export const reportTable = (table: CheckedTable, context: TableContext): void => {
  const work: TableWork = { ...context, table };
  reportColumns(work);
  const reporters = reportersOf(work, (row) => rowCheck(table, row) === undefined);
  for (let row = 0; row < table.given.rows; row += 1) {
    const check = rowCheck(table, row);
    if (check === undefined) for (const report of reporters) report(row);
    else {
      const message = rowMessage(table, row, check);
      addFinding(work.findings, check, { ...placeOfRow(work, row), fields: [], message });
    }
  }
};
