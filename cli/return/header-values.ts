import { readFileSync } from "node:fs";
import { resolve } from "node:path";

import type { GivenTable } from "../../engine/index.ts";
import type { Problem } from "../../runtime/problems.ts";
import { problemOf } from "../../runtime/problems.ts";
import type { Result } from "../../runtime/result.ts";
import { fail, ok } from "../../runtime/result.ts";
import type { ColumnModel, ReturnModel, TableModel } from "../../runtime/return-model.ts";
import type { Context } from "../check/check-return.ts";

/** Values of the header by the name of their column. */
export type HeaderValues = ReadonlyMap<string, string>;

const invalid = (message: string, file?: string): Problem =>
  problemOf("WRITE_HEADER_INVALID", message, file === undefined ? {} : { place: { file } });

const valuesOfPairs = (pairs: readonly string[]): Result<HeaderValues, readonly Problem[]> => {
  const values = new Map<string, string>();
  for (const pair of pairs) {
    const [, name = "", value = ""] = /^([^=]+)=([^]+)$/u.exec(pair) ?? [];
    if (name === "") return fail([invalid(`--header takes NAME=VALUE, not "${pair}".`)]);
    if (values.has(name)) return fail([invalid(`--header was given ${name} twice.`)]);
    values.set(name, value);
  }
  return ok(values);
};

const parseFile = (file: string, text: string): Result<HeaderValues, readonly Problem[]> => {
  const wrong = fail([invalid("The header file is no JSON object of names with texts.", file)]);
  try {
    const parsed: unknown = JSON.parse(text);
    if (typeof parsed !== "object" || parsed === null || Array.isArray(parsed)) return wrong;
    const values = new Map<string, string>();
    for (const [name, value] of Object.entries(parsed)) {
      if (typeof value !== "string" && typeof value !== "number") return wrong;
      values.set(name, String(value));
    }
    return ok(values);
  } catch {
    return wrong;
  }
};

const readHeaderFile = (
  named: string | undefined,
  cwd: string,
): Result<HeaderValues, readonly Problem[]> => {
  if (named === undefined) return ok(new Map());
  try {
    return parseFile(named, readFileSync(resolve(cwd, named), "utf8"));
  } catch {
    return fail([
      problemOf("CHECK_FILE_UNREADABLE", `${named} cannot be read.`, { place: { file: named } }),
    ]);
  }
};

/** The values that were typed, and those of the header file; what was typed goes before. */
export const loadHeaderValues = ({
  typed,
  surroundings,
}: Context): Result<HeaderValues, readonly Problem[]> => {
  const pairs = valuesOfPairs(typed.texts("header"));
  const inFile = readHeaderFile(typed.text("header-file"), surroundings.cwd);
  if (!pairs.ok) return pairs;
  return inFile.ok ? ok(new Map([...inFile.value, ...pairs.value])) : inFile;
};

/** The tables that stand before the people, once in a file: what says whose file it is. */
const headerTables = ({ tables, subject }: ReturnModel): readonly TableModel[] => {
  const listing = tables.find(({ name }) => name === subject?.table);
  const people = listing?.path?.slice(0, 2).join("/") ?? "";
  const isHierarchical = tables.some(({ parent }) => parent !== undefined);
  return isHierarchical
    ? tables.filter(
        ({ path = [], columns }) => columns.length > 0 && !path.join("/").startsWith(people),
      )
    : [];
};

/** What a column of the header holds when nothing else was said: what it always holds, and the collection's own year and day. */
const usualValue = (model: ReturnModel, { name, fixed }: ColumnModel): string | undefined => {
  if (fixed !== undefined) return fixed;
  if (name === "Year") return String(model.collectionYear);
  return name === "ReferenceDate" ? model.period.to : undefined;
};

const tableOfValues = (model: ReturnModel, table: TableModel, values: HeaderValues): GivenTable => {
  const columns = table.columns.map((column) => ({
    name: column.name,
    value: values.get(column.name) ?? usualValue(model, column) ?? "",
  }));
  return {
    name: table.name,
    file: "header",
    // Values are typed as texts, as CSV has them.
    form: "CSV",
    encoding: "UTF-8",
    rows: 1,
    lines: Uint32Array.of(1),
    firstLine: 1,
    columns: columns.map(({ name, value }) => ({
      name,
      writtenName: name,
      cells: Uint32Array.of(1),
      values: ["", value],
    })),
    unknownColumns: [],
    repeatedColumns: [],
    ragged: new Map(),
    strayQuotes: new Set(),
    width: columns.length,
  };
};

/**
 * Adds the tables of the header to those of a return. Tables that the files hold stay as they are, unless values were
 * given: these are never mixed.
 */
export const withHeader = (
  tables: readonly GivenTable[],
  model: ReturnModel,
  values: HeaderValues,
): Result<readonly GivenTable[], readonly Problem[]> => {
  const header = headerTables(model);
  const names = header.flatMap(({ columns }) => columns.map(({ name }) => name));
  const unknown = [...values.keys()].filter((name) => !names.includes(name));
  const known = names.length === 0 ? "It has none." : `Its header has ${names.join(", ")}.`;
  if (unknown.length > 0)
    return fail(
      unknown.map((name) => invalid(`${model.ref} has no ${name} in its header. ${known}`)),
    );
  const isGiven = ({ name, rows }: GivenTable): boolean =>
    rows > 0 && header.some((table) => table.name === name);
  if (values.size === 0 && tables.some(isGiven)) return ok(tables);
  const others = tables.filter(({ name }) => !header.some((table) => table.name === name));
  return ok([...header.map((table) => tableOfValues(model, table, values)), ...others]);
};
