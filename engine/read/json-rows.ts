import { problemOf, type Problem } from "../../runtime/problems.ts";
import { fail, ok, type Result } from "../../runtime/result.ts";

/** A row of a JSON file: one object, whatever it holds. */
export type JsonRow = Readonly<Record<string, unknown>>;

/** One list of rows in a JSON file. */
export interface JsonRows {
  /** The property that holds the list; undefined when the file is one list. */
  readonly name: string | undefined;
  readonly rows: readonly JsonRow[];
  /** Line on which each row starts. */
  readonly lines: Uint32Array;
}

const isObject = (value: unknown): value is JsonRow =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const lineAt = (text: string, position: number): number =>
  text.slice(0, position).split("\n").length;

/** JSON.parse says where it stopped as a position, in words; a browser may say a line, or nothing. */
const parseJson = (file: string, text: string): Result<unknown, Problem> => {
  try {
    const value: unknown = JSON.parse(text);
    return ok(value);
  } catch (cause) {
    // The engine's own words quote the text around the place, which may hold a record's values: take only the place.
    const position = /position (\d+)/u.exec(String(cause))?.[1];
    const line =
      position === undefined ? lineAt(text, text.length) : lineAt(text, Number(position));
    const message = `${file} is not JSON; reading stopped on line ${line}.`;
    return fail(problemOf("CHECK_JSON_MALFORMED", message, { place: { file, line } }));
  }
};

const quote = 34;
const backslash = 92;
const lineFeed = 10;
const openers: ReadonlySet<number> = new Set([91, 123]);
const closers: ReadonlySet<number> = new Set([93, 125]);
const openBrace = 123;

/** The position after a string that opens at a position. */
const afterString = (text: string, opening: number): number => {
  let at = opening + 1;
  while (at < text.length && text.charCodeAt(at) !== quote) {
    at += text.charCodeAt(at) === backslash ? 2 : 1;
  }
  return at + 1;
};

/**
 * The line on which each object at a depth of brackets starts, in the order of the text. Rows of a list stand at depth
 * 1, rows of an object of lists at depth 2. The text must be JSON.
 */
const linesOfObjects = (text: string, depth: number): Uint32Array => {
  const lines: number[] = [];
  let line = 1;
  let level = 0;
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === openBrace && level === depth) lines.push(line);
    if (code === lineFeed) line += 1;
    else if (openers.has(code)) level += 1;
    else if (closers.has(code)) level -= 1;
    at = code === quote ? afterString(text, at) : at + 1;
  }
  return Uint32Array.from(lines);
};

const shapeProblem = (file: string, message: string): Problem =>
  problemOf("CHECK_JSON_SHAPE", `${file}: ${message}`, { place: { file } });

const rowsOf = (
  file: string,
  value: unknown,
  name: string,
): Result<readonly JsonRow[], Problem> => {
  if (!Array.isArray(value)) return fail(shapeProblem(file, `${name} is not a list of rows.`));
  const list: readonly unknown[] = value;
  const rows = list.filter(isObject);
  if (rows.length === list.length) return ok(rows);
  const place = list.findIndex((row) => !isObject(row));
  return fail(shapeProblem(file, `row ${place} of ${name} is not an object.`));
};

const readList = (
  file: string,
  value: unknown,
  text: string,
): Result<readonly JsonRows[], Problem> => {
  const rows = rowsOf(file, value, "the list");
  if (!rows.ok) return rows;
  return ok([{ name: undefined, rows: rows.value, lines: linesOfObjects(text, 1) }]);
};

const readLists = (
  file: string,
  value: JsonRow,
  text: string,
): Result<readonly JsonRows[], Problem> => {
  const lines = linesOfObjects(text, 2);
  const tables: JsonRows[] = [];
  let at = 0;
  for (const [name, list] of Object.entries(value)) {
    const rows = rowsOf(file, list, name);
    if (!rows.ok) return rows;
    tables.push({ name, rows: rows.value, lines: lines.subarray(at, at + rows.value.length) });
    at += rows.value.length;
  }
  // A name that stands twice is read once: the list before it would be lost without a word.
  if (at !== lines.length) return fail(shapeProblem(file, "a table stands in it twice."));
  return ok(tables);
};

/** Reads a JSON file: an object of tables, each a list of rows, or one list of rows. */
export const readJsonRows = (
  file: string,
  bytes: Uint8Array,
): Result<readonly JsonRows[], Problem> => {
  const text = new TextDecoder("utf-8").decode(bytes);
  const parsed = parseJson(file, text);
  if (!parsed.ok) return parsed;
  const { value } = parsed;
  if (Array.isArray(value)) return readList(file, value, text);
  if (isObject(value)) return readLists(file, value, text);
  return fail(shapeProblem(file, "it is neither an object of tables nor a list of rows."));
};
