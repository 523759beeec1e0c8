import { problemOf, type Problem } from "../../runtime/problems.ts";
import { fail, ok, type Result } from "../../runtime/result.ts";

import { limits } from "../limits.ts";
import { cellText, createCsvCursor, readCell, wasEmptyLine, type CsvCursor } from "./csv-cells.ts";
import {
  createDistinctCells,
  doubled,
  growCells,
  putCell,
  textsOf,
  type DistinctCells,
} from "./distinct-cells.ts";

/** The header line of a CSV file, and the cursor that stands after it. */
export interface CsvHeader {
  /** Column names with the spaces around them taken off. */
  readonly names: readonly string[];
  readonly line: number;
  readonly cursor: CsvCursor;
}

/** The rows under a header line: the columns asked for, and what was odd. */
export interface CsvRows {
  readonly rows: number;
  readonly lines: Uint32Array;
  /** By position in the header; undefined for a column not asked for. */
  readonly columns: readonly (CsvColumn | undefined)[];
  readonly ragged: ReadonlyMap<number, number>;
  readonly strayQuotes: ReadonlySet<number>;
}

/** The cells of one column: its different texts, and which of them each row holds. */
export interface CsvColumn {
  readonly cells: Uint32Array;
  readonly values: readonly string[];
}

/** Called now and then with the number of bytes read. */
export type ReadProgress = (bytesRead: number) => void;

const rowsBetweenProgress = 65_536;

const quoteProblem = (file: string, line: number): Problem =>
  problemOf(
    "CHECK_QUOTE_NOT_CLOSED",
    `${file}: the quotation mark that opens on line ${line} is not closed within ${limits.lineBytes} bytes.`,
    { place: { file, line } },
  );

/**
 * The first line that is longer than we take in, found by jumping from line end to line end; undefined when there is
 * none. Works on the bytes of any encoding, before anything is decoded.
 */
export const findLongLine = (file: string, bytes: Uint8Array): Problem | undefined => {
  let at = 0;
  while (bytes.length - at > limits.lineBytes) {
    const stretch = bytes.subarray(at, at + limits.lineBytes);
    const lineEnd = Math.max(stretch.lastIndexOf(10), stretch.lastIndexOf(13));
    if (lineEnd < 0) {
      const message = `${file}: a line is longer than ${limits.lineBytes} bytes; it starts at byte ${at + 1}.`;
      return problemOf("CHECK_LINE_TOO_LONG", message, { place: { file } });
    }
    at += lineEnd + 1;
  }
  return undefined;
};

/** Reads the header line: the first line that is not empty. */
export const readCsvHeader = (file: string, bytes: Uint8Array): Result<CsvHeader, Problem> => {
  const cursor = createCsvCursor(bytes);
  while (cursor.at < bytes.length) {
    const { line } = cursor;
    const names: string[] = [];
    do {
      readCell(cursor);
      names.push(cellText(cursor).trim());
      if (names.length > limits.columns) {
        const message = `${file}: more than ${limits.columns} columns.`;
        return fail(problemOf("CHECK_TOO_MANY", message, { place: { file, line } }));
      }
    } while (!cursor.endsRow);
    if (cursor.openQuoteLine > 0) return fail(quoteProblem(file, cursor.openQuoteLine));
    cursor.hasStray = false;
    if (!wasEmptyLine(cursor, names.length)) return ok({ names, line, cursor });
  }
  return fail(problemOf("CHECK_FILE_EMPTY", `${file} holds no text.`, { place: { file } }));
};

interface RowsSoFar {
  rows: number;
  lines: Uint32Array;
  readonly columns: readonly (DistinctCells | undefined)[];
  readonly ragged: Map<number, number>;
  readonly strayQuotes: Set<number>;
}

const growRows = (soFar: RowsSoFar): void => {
  soFar.lines = doubled(soFar.lines, (length) => new Uint32Array(length));
  for (const column of soFar.columns) if (column !== undefined) growCells(column);
};

/** Reads one row and answers how many cells it has. */
const readRow = (cursor: CsvCursor, soFar: RowsSoFar): number => {
  const { columns, rows } = soFar;
  let cell = 0;
  do {
    readCell(cursor);
    const column = cell < columns.length ? columns[cell] : undefined;
    if (column !== undefined) putCell(column, rows, cursor);
    cell += 1;
  } while (!cursor.endsRow);
  return cell;
};

const noteOddities = (cursor: CsvCursor, soFar: RowsSoFar, cells: number): void => {
  if (cells !== soFar.columns.length) soFar.ragged.set(soFar.rows, cells);
  if (!cursor.hasStray) return;
  soFar.strayQuotes.add(soFar.rows);
  cursor.hasStray = false;
};

const readAllRows = (cursor: CsvCursor, soFar: RowsSoFar, onProgress: ReadProgress): void => {
  while (cursor.at < cursor.bytes.length && soFar.rows <= limits.rows) {
    if (soFar.rows === soFar.lines.length) growRows(soFar);
    const { line } = cursor;
    const cells = readRow(cursor, soFar);
    if (cursor.openQuoteLine > 0) return;
    if (wasEmptyLine(cursor, cells)) continue;
    noteOddities(cursor, soFar, cells);
    soFar.lines[soFar.rows] = line;
    soFar.rows += 1;
    if (soFar.rows % rowsBetweenProgress === 0) onProgress(cursor.at);
  }
};

/** Reads the rows under a header. Cells are kept only for the columns wanted, by position. */
export const readCsvRows = (
  file: string,
  header: CsvHeader,
  options: { readonly isWanted: (position: number) => boolean; readonly onProgress?: ReadProgress },
): Result<CsvRows, Problem> => {
  const { cursor } = header;
  const columns = header.names.map((_, position) =>
    options.isWanted(position) ? createDistinctCells() : undefined,
  );
  // Columns and lines start with the same room and grow together.
  const lines = new Uint32Array(createDistinctCells().cells.length);
  const soFar: RowsSoFar = { rows: 0, lines, columns, ragged: new Map(), strayQuotes: new Set() };
  readAllRows(cursor, soFar, options.onProgress ?? (() => undefined));
  if (cursor.openQuoteLine > 0) return fail(quoteProblem(file, cursor.openQuoteLine));
  const { rows } = soFar;
  if (rows > limits.rows) {
    return fail(
      problemOf("CHECK_TOO_MANY", `${file}: more than ${limits.rows} rows.`, { place: { file } }),
    );
  }
  return ok({
    rows,
    lines: soFar.lines.subarray(0, rows),
    columns: columns.map((column) =>
      column === undefined
        ? undefined
        : { cells: column.cells.subarray(0, rows), values: textsOf(column, cursor.bytes) },
    ),
    ragged: soFar.ragged,
    strayQuotes: soFar.strayQuotes,
  });
};
