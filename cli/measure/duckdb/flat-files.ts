import { closeSync, existsSync, openSync, readdirSync, readSync, statSync } from "node:fs";
import { extname, join } from "node:path";

import { readCsvHeader } from "../../../engine/read/csv-table.ts";
import type { GivenTable } from "../../../engine/read/given-table.ts";
import { columnsTaken, foldedName, recogniseTable } from "../../../engine/read/recognise-table.ts";
import { toPlainText } from "../../../engine/read/text-encoding.ts";
import type { Problem } from "../../../runtime/problems.ts";
import { problemOf } from "../../../runtime/problems.ts";
import type { Result } from "../../../runtime/result.ts";
import { fail, ok } from "../../../runtime/result.ts";
import type { ReturnModel, TableModel } from "../../../runtime/return-model.ts";
import type { MemoryDatabase } from "./open-database.ts";

/** Text of a relation in the database with one column of text for each column of a file. */
export interface RawTable {
  readonly table: TableModel;
  /** What it was read from, as messages name it. */
  readonly file: string;
  /** A query of all rows: the columns `c0`, `c1` and so on, and `at`, the place in the file from 0. */
  readonly query: string;
  /** By name in the return model: the column of the relation. */
  readonly columns: ReadonlyMap<string, string>;
}

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

const unfit = (file: string, why: string): Problem =>
  problemOf("MEASURE_ENGINE_INPUT", `${file}: ${why}`, { place: { file } });

const filesIn = (path: string): readonly string[] => {
  if (!statSync(path).isDirectory()) return [path];
  const names = readdirSync(path).filter((name) => /\.(?:csv|txt|parquet)$/iu.test(name));
  return names.toSorted().map((name) => join(path, name));
};

const headBytes = 1_048_576;

/** The lines at the head of a file: never a part of one. */
const headOf = (file: string): Uint8Array => {
  const bytes = Buffer.alloc(headBytes);
  const open = openSync(file, "r");
  const read = readSync(open, bytes, 0, headBytes, 0);
  closeSync(open);
  const head = bytes.subarray(0, read);
  return read < headBytes ? head : head.subarray(0, head.lastIndexOf(10) + 1);
};

interface Header {
  readonly names: readonly string[];
  readonly query: string;
}

const csvHeader = (file: string): Result<Header, Problem> => {
  const { bytes, encoding } = toPlainText(headOf(file));
  if (!encoding.startsWith("UTF-8")) return fail(unfit(file, `DuckDB does not read ${encoding}.`));
  const header = readCsvHeader(file, bytes);
  if (!header.ok) return header;
  const { names, line } = header.value;
  const columns = names.map((_name, at) => `'c${at}': 'VARCHAR'`).join(", ");
  const read = `read_csv(${quoted(file)}, auto_detect = false, header = false, skip = ${line}, delim = ',', quote = '"', escape = '"', nullstr = '', columns = {${columns}})`;
  return ok({ names, query: `SELECT *, row_number() OVER () - 1 AS "at" FROM ${read}` });
};

const parquetHeader = async (
  database: MemoryDatabase,
  file: string,
): Promise<Result<Header, Problem>> => {
  const from = `read_parquet(${quoted(file)})`;
  try {
    const names = await database.columns(`SELECT * FROM ${from} LIMIT 0`);
    const columns = names.map(
      (name, at) => `CAST("${name.replaceAll('"', '""')}" AS VARCHAR) AS "c${at}"`,
    );
    return ok({
      names,
      query: `SELECT ${columns.join(", ")}, row_number() OVER () - 1 AS "at" FROM ${from}`,
    });
  } catch {
    return fail(unfit(file, "DuckDB cannot read it as Parquet."));
  }
};

const columnsOf = (table: TableModel, names: readonly string[]): ReadonlyMap<string, string> => {
  const folded = names.map(foldedName);
  return new Map(
    columnsTaken(table, "CSV").flatMap(({ name }) => {
      const exact = names.indexOf(name);
      const at = exact >= 0 ? exact : folded.indexOf(foldedName(name));
      return at < 0 ? [] : [[name, `c${at}`] as const];
    }),
  );
};

const readHeader = async (
  database: MemoryDatabase,
  file: string,
): Promise<Result<Header, Problem>> => {
  const extension = extname(file).toLowerCase();
  if (extension === ".parquet") return parquetHeader(database, file);
  return extension === ".csv" || extension === ".txt"
    ? csvHeader(file)
    : fail(unfit(file, "DuckDB takes CSV and Parquet here."));
};

/** Recognises the tables of a return among files of CSV and Parquet, by their columns; the rest is said and passed over. */
export const findFlatTables = async (
  database: MemoryDatabase,
  model: ReturnModel,
  { paths, say }: { readonly paths: readonly string[]; readonly say: (line: string) => void },
): Promise<Result<readonly RawTable[], readonly Problem[]>> => {
  const absent = paths.filter((path) => !existsSync(path));
  if (absent.length > 0)
    return fail(
      absent.map((file) =>
        problemOf("CHECK_PATH_NOT_FOUND", `There is nothing at ${file}.`, { place: { file } }),
      ),
    );
  const tables: RawTable[] = [];
  const problems: Problem[] = [];
  for (const file of paths.flatMap(filesIn)) {
    const header = await readHeader(database, file);
    if (!header.ok) {
      problems.push(header.error);
      continue;
    }
    const { names, query } = header.value;
    const found = recogniseTable(model, names, "CSV");
    if (found.kind === "recognised")
      tables.push({ table: found.table, file, query, columns: columnsOf(found.table, names) });
    else say(`${file} is no table of this return that can be told by its columns.`);
  }
  if (problems.length === 0 && tables.length === 0)
    problems.push(problemOf("CHECK_NOTHING_FOUND", "None of the files is a table of this return."));
  return problems.length > 0 ? fail(problems) : ok(tables);
};

/** A table as the reader of returns has it, without its rows: what it takes to tell which measures can run. */
export const headOfTable = ({ table, file, columns }: RawTable): GivenTable => ({
  name: table.name,
  file,
  form: "CSV",
  encoding: "UTF-8",
  rows: 0,
  lines: new Uint32Array(),
  firstLine: 1,
  columns: [...columns.keys()].map((name) => ({
    name,
    writtenName: name,
    cells: new Uint32Array(),
    values: [""],
  })),
  unknownColumns: [],
  repeatedColumns: [],
  ragged: new Map(),
  strayQuotes: new Set(),
  width: columns.size,
});

/** A table that was read already, put into the database as text. */
export const rawOfGiven = async (
  database: MemoryDatabase,
  table: TableModel,
  { given, as }: { readonly given: GivenTable; readonly as: string },
): Promise<RawTable> => {
  const names = given.columns.map((_column, at) => `c${at}`);
  const raw = `"given_${as}"`;
  const columns = [`"at" BIGINT`, ...names.map((name) => `"${name}" VARCHAR`)];
  await database.run(`CREATE TEMP TABLE ${raw} (${columns.join(", ")})`);
  const rows = function* (): Generator<readonly (string | number | null)[]> {
    for (let row = 0; row < given.rows; row += 1) {
      if (given.ragged.has(row) || given.strayQuotes.has(row)) continue;
      const cells = given.columns.map(({ cells: at, values }) => {
        const value = values[at[row] ?? 0];
        return typeof value === "string" ? value : value == null ? null : JSON.stringify(value);
      });
      yield [row, ...cells];
    }
  };
  await database.append(`given_${as}`, rows());
  return {
    table,
    file: given.file,
    query: `SELECT * FROM ${raw}`,
    columns: new Map(given.columns.map(({ name }, at) => [name, `c${at}`])),
  };
};
