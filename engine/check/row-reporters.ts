import { isCodeInUse } from "../../runtime/cells.ts";
import type { CodeModel, ColumnModel } from "../../runtime/return-model.ts";

import { createCellMessages, showValue, type CellMessage } from "./cell-message.ts";
import {
  cellChecks,
  identityOfValue,
  type CellCheck,
  type CheckedColumn,
} from "./checked-column.ts";
import { checks } from "./codes.ts";
import { findKeyClashes, type KeyClashes } from "./duplicate-keys.ts";
import { addFinding, countFinding } from "./finding-list.ts";
import { shapeReporters } from "./shape-findings.ts";
import { placeOfRow, type RowReporter, type Subjects, type TableWork } from "./table-work.ts";

const pushCell = (
  work: TableWork,
  row: number,
  found: {
    readonly column: ColumnModel;
    readonly check: CellCheck;
    readonly said: CellMessage;
    readonly line: number | null;
  },
): void => {
  const { given, model } = work.table;
  const { severity, fix } = checks[found.check];
  work.findings.kept.push({
    rule: found.check,
    item: found.column.element,
    severity,
    file: given.file,
    table: model.name,
    row,
    line: found.line,
    fields: [found.column.name],
    message: found.said.message,
    fix: found.said.fix ?? fix,
    ...(found.said.value === undefined ? {} : { value: found.said.value }),
  });
};

/** The checks of a cell by number, without those in place of which a rule reports. */
const reportedChecks = (
  { covered, table }: TableWork,
  { name }: ColumnModel,
): readonly (CellCheck | undefined)[] => {
  const isWhole = covered.covers(table.model.name, name);
  return cellChecks.map((check) => {
    // No rule speaks of spaces.
    if (check === undefined || check === "SPACES_AROUND_VALUE") return check;
    return isWhole || covered.covers(table.model.name, name, check) ? undefined : check;
  });
};

const cellReporter = (work: TableWork, column: CheckedColumn): RowReporter => {
  const { period, showsValues, findings } = work;
  const year = period.to.slice(0, 4);
  const isInUse = (code: CodeModel): boolean => isCodeInUse(code, period);
  const { dateFormat, lines: rowLines } = work.table.given;
  const messageOf = createCellMessages(column, { year, showsValues, isInUse, dateFormat });
  const { cells, lines } = column.given;
  // An element that is not there has no line of its own.
  const lineOf = (row: number): number | null => (lines?.[row] ?? 0) || (rowLines[row] ?? null);
  const reported = reportedChecks(work, column.model);
  return (row) => {
    const value = cells[row] ?? 0;
    const check = reported[column.faults[value] ?? 0];
    if (check === undefined) return;
    if (!countFinding(findings, check)) return;
    const said = messageOf(value, check);
    pushCell(work, row, { column: column.model, check, said, line: lineOf(row) });
  };
};

/** Which values of the identifier column are of people who are not listed: the number of each, 0 for those who are. */
const numberOfMissing = (column: CheckedColumn, subjects: Subjects, value: number): number => {
  if (subjects.listed === undefined || column.blanks[value] === 1) return 0;
  const identity = identityOfValue(column, value);
  if (subjects.listed.has(identity)) return 0;
  const number = subjects.missing.get(identity) ?? subjects.missing.size + 1;
  subjects.missing.set(identity, number);
  return number;
};

const subjectReporters = (
  work: TableWork,
  column: CheckedColumn,
  subjects: Subjects,
): readonly RowReporter[] => {
  const { name: table } = work.table.model;
  if (subjects.listed === undefined || subjects.table === table) return [];
  if (work.covered.covers(table, column.model.name, "CHILD_NOT_IN_HEADER")) return [];
  const { cells, values } = column.given;
  const numbers = new Uint32Array(values.length);
  for (let value = 0; value < values.length; value += 1) {
    numbers[value] = numberOfMissing(column, subjects, value);
  }
  if (!numbers.some((number) => number > 0)) return [];
  const message = `This ${column.model.name} is not in ${subjects.table}.`;
  const fix = `Add a row for it to ${subjects.table}, or mend the identifier here.`;
  const report: RowReporter = (row) => {
    const value = cells[row] ?? 0;
    const number = numbers[value] ?? 0;
    if (number === 0) return;
    addFinding(work.findings, "CHILD_NOT_IN_HEADER", {
      ...placeOfRow(work, row),
      item: column.model.element,
      fields: [column.model.name],
      message,
      fix,
      group: `CHILD_NOT_IN_HEADER/${number}`,
      ...(work.showsValues ? { value: showValue(values[value]) } : {}),
    });
  };
  return [report];
};

const keyReporter = (
  work: TableWork,
  columns: readonly CheckedColumn[],
  clashes: KeyClashes,
): RowReporter => {
  const { model } = work.table;
  const fields = columns.map((column) => column.model.name);
  const inWords = fields.join(", ");
  return (row) => {
    const clash = clashes.clashByRow[row] ?? 0;
    if (clash === 0) return;
    const values = columns.map(({ given }) => showValue(given.values[given.cells[row] ?? 0]));
    addFinding(work.findings, "DUPLICATE_KEY", {
      ...placeOfRow(work, row),
      fields,
      message: `${clashes.sizes[clash] ?? 0} rows of ${model.name} have the same ${inWords}.`,
      group: `DUPLICATE_KEY/${model.name}/${clash}`,
      ...(work.showsValues ? { value: values.join(", ") } : {}),
    });
  };
};

const keyReporters = (
  work: TableWork,
  isChecked: (row: number) => boolean,
): readonly RowReporter[] => {
  const { covered } = work;
  const { model, given, columns } = work.table;
  const reporters: RowReporter[] = [];
  for (const key of model.keys) {
    const keyed = columns.filter((column) => key.columns.includes(column.model.name));
    if (keyed.length !== key.columns.length || keyed.length === 0) continue;
    if (key.columns.some((name) => covered.covers(model.name, name, "DUPLICATE_KEY"))) continue;
    const clashes = findKeyClashes(keyed, given.rows, isChecked);
    if (clashes.sizes.length > 1) reporters.push(keyReporter(work, keyed, clashes));
  }
  return reporters;
};

/** Reporters in the order in which their findings are told within a row: elements, columns, keys. */
export const reportersOf = (
  work: TableWork,
  isChecked: (row: number) => boolean,
): readonly RowReporter[] => {
  const { subjects, table } = work;
  const reporters = [...shapeReporters(work)];
  for (const column of table.columns) {
    if (column.given.isCarriedDown === true) continue;
    if (column.hasFaults) reporters.push(cellReporter(work, column));
    if (subjects !== undefined && column.model.name === subjects.column) {
      reporters.push(...subjectReporters(work, column, subjects));
    }
  }
  return [...reporters, ...keyReporters(work, isChecked)];
};
