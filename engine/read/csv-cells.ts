import { limits } from "../limits.ts";

const comma = 44;
const lineFeed = 10;
const carriageReturn = 13;
const quote = 34;
const space = 32;

const hashSeed = -2_128_831_035;
const hashPrime = 16_777_619;

/**
 * Where the reading of a CSV file stands, and the cell read last: its place in the bytes and its FNV-1a hash. One
 * object, changed in place, because it is touched for every cell of a national return.
 */
export interface CsvCursor {
  bytes: Uint8Array;
  /** The next byte to read. */
  at: number;
  /** The line it stands on, counted from 1. */
  line: number;
  start: number;
  end: number;
  hash: number;
  /** The cell was the last of its row. */
  endsRow: boolean;
  wasQuoted: boolean;
  /** Text followed the closing quotation mark. */
  hasStray: boolean;
  /** Line of a quotation mark that is never closed; 0 while there is none. */
  openQuoteLine: number;
  /** The bytes are a copy of ours, so doubled quotation marks may be taken out in place. */
  isOwn: boolean;
}

/** A cursor at the start of a file of UTF-8 bytes. */
export const createCsvCursor = (bytes: Uint8Array): CsvCursor => ({
  bytes,
  at: 0,
  line: 1,
  start: 0,
  end: 0,
  hash: 0,
  endsRow: false,
  wasQuoted: false,
  hasStray: false,
  openQuoteLine: 0,
  isOwn: false,
});

/** Steps over the comma or the line end after a cell. The end of the file ends a row too. */
const stepOverEnd = (cursor: CsvCursor, byte: number): void => {
  if (byte === comma) {
    cursor.at += 1;
    cursor.endsRow = false;
    return;
  }
  cursor.endsRow = true;
  cursor.line += 1;
  cursor.at += byte === carriageReturn && cursor.bytes[cursor.at + 1] === lineFeed ? 2 : 1;
};

const isLineEnd = (bytes: Uint8Array, at: number): boolean =>
  bytes[at] === lineFeed || (bytes[at] === carriageReturn && bytes[at + 1] !== lineFeed);

/** The first doubled quotation mark makes the rest of the cell move up; that is done in a copy of ours. */
const ownBytes = (cursor: CsvCursor): Uint8Array => {
  if (!cursor.isOwn) {
    cursor.bytes = cursor.bytes.slice();
    cursor.isOwn = true;
  }
  return cursor.bytes;
};

/** Reads to the closing quotation mark and stands after it. */
const readQuotedText = (cursor: CsvCursor): void => {
  let { bytes } = cursor;
  const firstLine = cursor.line;
  const start = cursor.at + 1;
  let write = start;
  let at = start;
  let hash = hashSeed;
  for (;;) {
    const byte = bytes[at];
    if (byte === undefined || write - start > limits.lineBytes) {
      cursor.openQuoteLine = firstLine;
      at = bytes.length;
      break;
    }
    if (byte === quote) {
      at += 1;
      if (bytes[at] !== quote) break;
      bytes = ownBytes(cursor);
    }
    if (isLineEnd(bytes, at)) cursor.line += 1;
    if (write !== at) bytes[write] = byte;
    hash = Math.imul(hash ^ byte, hashPrime);
    write += 1;
    at += 1;
  }
  cursor.start = start;
  cursor.end = write;
  cursor.hash = hash;
  cursor.at = at;
};

const readQuotedCell = (cursor: CsvCursor): void => {
  readQuotedText(cursor);
  cursor.wasQuoted = true;
  let byte = cursor.bytes[cursor.at] ?? lineFeed;
  while (byte !== comma && byte !== lineFeed && byte !== carriageReturn) {
    if (byte !== space) cursor.hasStray = true;
    cursor.at += 1;
    byte = cursor.bytes[cursor.at] ?? lineFeed;
  }
  stepOverEnd(cursor, byte);
};

/** Reads the next cell, by RFC 4180 with any line end; a quotation mark inside an unquoted cell stands for itself. */
export const readCell = (cursor: CsvCursor): void => {
  const { bytes } = cursor;
  let { at } = cursor;
  let byte = bytes[at] ?? lineFeed;
  if (byte === quote) {
    readQuotedCell(cursor);
    return;
  }
  let hash = hashSeed;
  cursor.start = at;
  while (byte !== comma && byte !== lineFeed && byte !== carriageReturn) {
    hash = Math.imul(hash ^ byte, hashPrime);
    at += 1;
    byte = bytes[at] ?? lineFeed;
  }
  cursor.end = at;
  cursor.hash = hash;
  cursor.at = at;
  cursor.wasQuoted = false;
  stepOverEnd(cursor, byte);
};

/** The text of the cell read last. */
export const cellText = (cursor: CsvCursor): string =>
  new TextDecoder("utf-8", { ignoreBOM: true }).decode(
    cursor.bytes.subarray(cursor.start, cursor.end),
  );

/** True when the row read last was an empty line. */
export const wasEmptyLine = (cursor: CsvCursor, cellsRead: number): boolean =>
  cellsRead === 1 && cursor.start === cursor.end && !cursor.wasQuoted;
