import { problemOf, type Problem } from "../../runtime/problems.ts";
import { fail, ok, type Result } from "../../runtime/result.ts";
import type { ReturnModel, TableModel } from "../../runtime/return-model.ts";

import { limits } from "../limits.ts";
import { tableOfCsv } from "./csv-given-table.ts";
import { readCsvHeader } from "./csv-table.ts";
import { looksLikeJson, rawProblem, textProblem } from "./file-format.ts";
import type {
  GivenFile,
  GivenTable,
  ReadNote,
  ShapeFault,
  UnrecognisedTable,
} from "./given-table.ts";
import { readJsonRows, type JsonRows } from "./json-rows.ts";
import { propertyNames, tableOfJson } from "./json-table.ts";
import { foldedName, recogniseTable, type TableForm } from "./recognise-table.ts";
import { readXmlTables } from "./read-xml-tables.ts";
import { toPlainText, type PlainText } from "./text-encoding.ts";
import { looksLikeXml } from "./xml-encoding.ts";

/** Told now and then how much of a long piece of work is done, and what is being worked on. */
export type OnProgress = (done: number, total: number, what: string) => void;

/** What was read from the files of a return. */
export interface ReadTables {
  readonly tables: readonly GivenTable[];
  /** Files, or parts of JSON files, that are no table of the return. */
  readonly unrecognised: readonly UnrecognisedTable[];
  readonly notes: readonly ReadNote[];
  /** Elements of XML files that do not stand as the return asks, outside all rows of tables. */
  readonly shapeFaults: readonly ShapeFault[];
}

interface Reading {
  readonly model: ReturnModel;
  readonly tables: GivenTable[];
  readonly unrecognised: UnrecognisedTable[];
  readonly notes: ReadNote[];
  readonly shapeFaults: ShapeFault[];
  readonly problems: Problem[];
  readonly onBytes: (bytesRead: number, what: string) => void;
}

const describeUnknown = (
  count: number,
  nearest: { readonly table: TableModel; readonly matched: number } | undefined,
): string => {
  // The names are not repeated: when a file has no header line they are a record's values.
  const seen = `its first line has ${count} column${count === 1 ? "" : "s"}`;
  if (nearest === undefined) return `${seen}, none of them a column of this return`;
  const { table, matched } = nearest;
  return `${seen}, of which ${matched} ${matched === 1 ? "is" : "are"} among the ${table.columns.length} of ${table.name}, the nearest table`;
};

const recognise = (
  reading: Reading,
  file: string,
  seen: { readonly names: readonly string[]; readonly form: TableForm },
): TableModel | undefined => {
  const recognition = recogniseTable(reading.model, seen.names, seen.form);
  switch (recognition.kind) {
    case "recognised":
      return recognition.table;
    case "ambiguous": {
      const tables = recognition.tables.map((table) => table.name).join(" or ");
      const message = `${file} could be ${tables}: its columns fit both equally well.`;
      reading.problems.push(problemOf("CHECK_TABLE_AMBIGUOUS", message, { place: { file } }));
      return undefined;
    }
    case "unknown":
      reading.unrecognised.push({
        file,
        reason: describeUnknown(seen.names.length, recognition.nearest),
      });
      return undefined;
  }
};

const readCsvFile = (reading: Reading, file: string, text: PlainText): void => {
  const header = readCsvHeader(file, text.bytes);
  if (!header.ok) {
    reading.problems.push(header.error);
    return;
  }
  const table = recognise(reading, file, { names: header.value.names, form: "CSV" });
  if (table === undefined) return;
  const onProgress = (bytesRead: number): void => reading.onBytes(bytesRead, file);
  const read = tableOfCsv({ file, text, header: header.value, onProgress }, table);
  if (read.ok) reading.tables.push(read.value);
  else reading.problems.push(read.error);
};

const fileStem = (file: string): string =>
  foldedName(file.replace(/^.*[/\\]/u, "").replace(/\.[^.]*$/u, ""));

const namedTable = (model: ReturnModel, name: string): TableModel | undefined =>
  model.tables.find((table) => foldedName(table.name) === foldedName(name)) ??
  model.tables.find(
    (table) => table.fileName !== undefined && fileStem(table.fileName) === foldedName(name),
  );

/** The table of a list: by its name in the file, by the file's name, or by its columns. */
const tableOfList = (reading: Reading, file: string, json: JsonRows): TableModel | undefined => {
  const table = namedTable(reading.model, json.name ?? fileStem(file));
  if (table !== undefined) return table;
  if (json.name === undefined) {
    return recognise(reading, file, { names: [...propertyNames(json.rows).keys()], form: "JSON" });
  }
  reading.unrecognised.push({
    file,
    reason: "one of its lists is named after no table of this return",
  });
  return undefined;
};

const readJsonFile = (reading: Reading, file: string, text: PlainText): void => {
  const read = readJsonRows(file, text.bytes);
  if (!read.ok) {
    reading.problems.push(read.error);
    return;
  }
  for (const json of read.value) {
    const table = tableOfList(reading, file, json);
    if (table !== undefined) {
      reading.tables.push(tableOfJson({ file, encoding: text.encoding, json }, table));
    }
  }
};

/** Reads the text of a file, once its bytes have been found fit. */
const readText = (reading: Reading, file: string, text: PlainText): void => {
  const isJson = looksLikeJson(text.bytes);
  const problem = textProblem(file, text.bytes, isJson);
  if (problem !== undefined) reading.problems.push(problem);
  else if (isJson) readJsonFile(reading, file, text);
  else readCsvFile(reading, file, text);
};

const readXmlFile = (reading: Reading, given: GivenFile): void => {
  const { name: file } = given;
  const read = readXmlTables(given, reading.model, (bytesRead) => reading.onBytes(bytesRead, file));
  if (!read.ok) {
    reading.problems.push(read.error);
    return;
  }
  const { tables, unrecognised, encoding, shapeFaults } = read.value;
  if (encoding !== "UTF-8") reading.notes.push({ file, text: `Read as ${encoding}.` });
  if (unrecognised !== undefined) reading.unrecognised.push({ file, reason: unrecognised });
  reading.tables.push(...tables);
  for (const fault of shapeFaults) reading.shapeFaults.push(fault);
};

const readFile = (reading: Reading, given: GivenFile): void => {
  const { name: file } = given;
  const problem = rawProblem(given);
  if (problem !== undefined) {
    reading.problems.push(problem);
    return;
  }
  if (looksLikeXml(given.bytes)) {
    readXmlFile(reading, given);
    return;
  }
  const text = toPlainText(given.bytes);
  if (text.encoding !== "UTF-8") reading.notes.push({ file, text: `Read as ${text.encoding}.` });
  readText(reading, file, text);
};

const byFile = (left: { readonly file: string }, right: { readonly file: string }): number =>
  left.file < right.file ? -1 : Number(left.file > right.file);

const placed = (problem: Problem): { readonly file: string } => ({
  file: problem.place?.file ?? "",
});

/**
 * An XML file has all tables of its return, those without rows too. When another file has the table, an XML file without
 * rows of it says nothing, and does not make two of it.
 */
const withoutEmptyTwins = (tables: readonly GivenTable[]): readonly GivenTable[] => {
  const kept: GivenTable[] = [];
  for (const table of tables) {
    const isEmpty = table.form === "XML" && table.rows === 0;
    const isTwin = tables.some(
      (other) => other.name === table.name && (other.form !== "XML" || other.rows > 0),
    );
    const isRepeated = kept.some(({ name }) => name === table.name);
    if (!isEmpty || (!isTwin && !isRepeated)) kept.push(table);
  }
  return kept;
};

const nothingFound = (reading: Reading): Problem => {
  const seen = reading.unrecognised.map(({ file, reason }) => `${file}: ${reason}.`);
  return problemOf(
    "CHECK_NOTHING_FOUND",
    ["None of the files is a table of this return.", ...seen].join("\n"),
  );
};

/**
 * Reads the tables of a return from the files given, recognising each by its columns. All problems of all files are
 * collected: when there is one, nothing is answered but problems, because findings about part of a return mislead.
 */
export const readTables = (
  files: readonly GivenFile[],
  model: ReturnModel,
  options: { readonly onProgress?: OnProgress } = {},
): Result<ReadTables, readonly Problem[]> => {
  if (files.length > limits.files) {
    return fail([
      problemOf("CHECK_TOO_MANY", `${files.length} files; the most is ${limits.files}.`),
    ]);
  }
  const total = files.reduce((bytes, file) => bytes + file.bytes.length, 0);
  let done = 0;
  const reading: Reading = {
    model,
    tables: [],
    unrecognised: [],
    notes: [],
    shapeFaults: [],
    problems: [],
    onBytes: (bytesRead, what) =>
      options.onProgress?.(Math.min(done + bytesRead, total), total, what),
  };
  for (const file of files.toSorted((left, right) => (left.name < right.name ? -1 : 1))) {
    reading.onBytes(0, file.name);
    readFile(reading, file);
    done += file.bytes.length;
  }
  if (reading.problems.length === 0 && reading.tables.length === 0)
    reading.problems.push(nothingFound(reading));
  if (reading.problems.length > 0)
    return fail(reading.problems.toSorted((a, b) => byFile(placed(a), placed(b))));
  return ok({
    tables: withoutEmptyTwins(reading.tables),
    shapeFaults: reading.shapeFaults,
    unrecognised: reading.unrecognised.toSorted(byFile),
    notes: reading.notes.toSorted(byFile),
  });
};
