import { problemOf, type Problem } from "../../runtime/problems.ts";

import { limits } from "../limits.ts";
import { findLongLine } from "./csv-table.ts";
import type { GivenFile } from "./given-table.ts";
import { looksLikeHtml } from "./xml-encoding.ts";

const formatsRead = "Chorus reads CSV, JSON and XML";

const startsWith = (bytes: Uint8Array, text: string): boolean =>
  Array.from(text).every((letter, index) => bytes[index] === letter.charCodeAt(0));

/** Formats that people have their returns in and that we do not read, told by their first bytes. */
const unsupportedFormat = (bytes: Uint8Array): string | undefined => {
  if (startsWith(bytes, "PK\u0003\u0004")) return "an Excel workbook or another zip file";
  if (startsWith(bytes, "\u00d0\u00cf\u0011\u00e0")) return "an old Excel workbook";
  if (startsWith(bytes, "%PDF")) return "a PDF document";
  return looksLikeHtml(bytes) ? "a web page (HTML)" : undefined;
};

/** The first character that is no space. */
const firstVisible = (bytes: Uint8Array): string => {
  let at = 0;
  while (at < bytes.length && (bytes[at] ?? 0) <= 32) at += 1;
  return String.fromCharCode(bytes[at] ?? 32);
};

/** True for a text that starts as JSON of tables does. */
export const looksLikeJson = (bytes: Uint8Array): boolean => /^[{[]/u.test(firstVisible(bytes));

const tooLarge = (file: string, limit: number): Problem =>
  problemOf("CHECK_FILE_TOO_LARGE", `${file} is larger than ${limit} bytes.`, { place: { file } });

/** What can be told of a file before its text is read. */
export const rawProblem = ({ name: file, bytes }: GivenFile): Problem | undefined => {
  const place = { file };
  if (bytes.length === 0) return problemOf("CHECK_FILE_EMPTY", `${file} has 0 bytes.`, { place });
  if (bytes.length > limits.fileBytes) return tooLarge(file, limits.fileBytes);
  const format = unsupportedFormat(bytes);
  if (format === undefined) return undefined;
  return problemOf("CHECK_FILE_FORMAT", `${file} is ${format}. ${formatsRead}.`, { place });
};

const lineOfByte = (bytes: Uint8Array, position: number): number => {
  let line = 1;
  for (let at = bytes.indexOf(10); at >= 0 && at < position; at = bytes.indexOf(10, at + 1))
    line += 1;
  return line;
};

const nulProblem = (file: string, bytes: Uint8Array): Problem | undefined => {
  const nul = bytes.indexOf(0);
  if (nul < 0) return undefined;
  const line = lineOfByte(bytes, nul);
  const message = `${file}: a NUL byte on line ${line}.`;
  return problemOf("CHECK_FILE_NUL", message, { place: { file, line } });
};

/** What keeps a text, already in UTF-8, from being read as CSV or JSON. */
export const textProblem = (
  file: string,
  bytes: Uint8Array,
  isJson: boolean,
): Problem | undefined => {
  const nul = nulProblem(file, bytes);
  if (nul !== undefined) return nul;
  if (isJson) return bytes.length > limits.jsonBytes ? tooLarge(file, limits.jsonBytes) : undefined;
  return findLongLine(file, bytes);
};
