import type { ColumnModel, TableModel } from "../../runtime/return-model.ts";

import type { GivenTable } from "../read/given-table.ts";
import { columnsCarried } from "../read/recognise-table.ts";
import { addFinding } from "./finding-list.ts";
import { placeInTable, type TableWork } from "./table-work.ts";

const isMissing = (given: GivenTable, column: ColumnModel): boolean =>
  given.columns.every(({ name }) => name !== column.name) &&
  // JSON leaves out what it has nothing to say about; without rows there is nothing to miss.
  (given.form === "CSV" || (column.required && given.rows > 0));

const unknownMessage = ({ name: table, columns }: TableModel, name: string): string => {
  if (name === "") return `A column of ${table} has no name.`;
  const isElsewhere = columns.some((column) => column.name === name);
  return isElsewhere
    ? `The column ${name} of ${table} is not carried by files of this form.`
    : `${table} has no column called ${name}.`;
};

/** Reports columns that are missing, unknown, given twice or written differently. */
export const reportColumns = (work: TableWork): void => {
  const { findings } = work;
  const { model, given } = work.table;
  const place = placeInTable(work);
  for (const column of columnsCarried(model, given.form).filter((one) => isMissing(given, one))) {
    const message = `${model.name} has no column ${column.name}.`;
    addFinding(findings, "MISSING_COLUMN", {
      ...place,
      item: column.element,
      fields: [column.name],
      message,
    });
  }
  for (const { name, row } of given.unknownColumns) {
    const message = unknownMessage(model, name);
    const at = row === undefined ? {} : { row, line: given.lines[row] ?? null };
    addFinding(findings, "UNKNOWN_COLUMN", { ...place, ...at, fields: [name], message });
  }
  for (const name of given.repeatedColumns) {
    const message = `The column ${name} stands more than once in ${model.name}.`;
    addFinding(findings, "DUPLICATE_COLUMN", { ...place, fields: [name], message });
  }
  for (const { name, writtenName } of given.columns.filter(
    (column) => column.name !== column.writtenName,
  )) {
    const message = `The column ${name} is written ${writtenName}.`;
    addFinding(findings, "COLUMN_NAME_DIFFERS", {
      ...place,
      fields: [name],
      message,
      fix: `Write ${name}.`,
    });
  }
};
