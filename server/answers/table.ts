import type { Problem } from "../../runtime/problems.ts";
import { problemOf } from "../../runtime/problems.ts";
import type { Result } from "../../runtime/result.ts";
import { fail, ok } from "../../runtime/result.ts";
import type { AskedField } from "./table-layout.ts";

/** What stands in a cell: text may start like a formula, a number or a truth never does. */
export interface TableCell {
  readonly text: string;
  readonly isText: boolean;
}

/** An answer as one flat table. */
export interface Table {
  readonly columns: readonly string[];
  /** Cells by column; what is not there is blank. */
  readonly rows: readonly ReadonlyMap<string, TableCell>[];
}

/** A column: the way to its value from the field of the question that it belongs to. */
interface Leaf {
  readonly name: string;
  readonly path: readonly AskedField[];
}

/** One field of the question, with the way to the list whose elements are its rows. */
interface Section {
  readonly root: AskedField;
  readonly rowPath: readonly AskedField[];
  readonly leaves: readonly Leaf[];
}

/** Between the entries of a list in one cell, and of lists within these. */
const separators = [" | ", "; ", ", "] as const;

const pathsTo = (
  root: AskedField,
  isWanted: (field: AskedField) => boolean,
): readonly (readonly AskedField[])[] => [
  ...(isWanted(root) ? [[root]] : []),
  ...root.fields.flatMap((field) => pathsTo(field, isWanted).map((path) => [root, ...path])),
];

const rowsOf = (root: AskedField): Result<readonly AskedField[], Problem> => {
  const [asked, second] = pathsTo(root, ({ isRows }) => isRows);
  if (second !== undefined)
    return fail(
      problemOf("TABLE_ROWS_TWICE", `Below "${root.key}" two fields are marked as the rows.`),
    );
  if (asked !== undefined) return ok(asked);
  if (root.isList) return ok([root]);
  const page = root.fields.find(({ isFrame, isList }) => isFrame && isList);
  return ok(page === undefined ? [root] : [root, page]);
};

const nameOf = (path: readonly AskedField[], isWhole: boolean): string =>
  path
    .filter(({ isFrame }) => isWhole || !isFrame)
    .map(({ key }) => key)
    .join(".");

const leavesOf = (root: AskedField, isAlone: boolean): readonly Leaf[] => {
  const paths = pathsTo(root, ({ fields }) => fields.length === 0);
  const taken = new Set<string>();
  return paths.map((path) => {
    const named = isAlone && path.length > 1 ? path.slice(1) : path;
    const short = nameOf(named, false);
    const name = taken.has(short) || short === "" ? nameOf(path, true) : short;
    taken.add(name);
    return { name, path };
  });
};

const entriesOf = (value: unknown): readonly unknown[] | undefined =>
  Array.isArray(value) ? value : undefined;

const under = (value: unknown, key: string): unknown =>
  typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined;

const textOf = (value: unknown): string =>
  typeof value === "string" ? value : JSON.stringify(value);

/** The text under a path. The entries of lists are joined, so that the nth entries of two columns belong together. */
const joined = (value: unknown, path: readonly AskedField[], depth: number): string => {
  const [field, next] = path;
  if (value === undefined || value === null || field === undefined) return "";
  const entries = next === undefined && field.isJson ? undefined : entriesOf(value);
  if (entries !== undefined)
    return entries.map((entry) => joined(entry, path, depth + 1)).join(separators[depth] ?? ", ");
  return next === undefined ? textOf(value) : joined(under(value, next.key), path.slice(1), depth);
};

const cellOf = (value: unknown, path: readonly AskedField[]): TableCell => {
  const found = path.slice(1).reduce((held, { key }) => under(held, key), value);
  const isText = !["boolean", "number"].includes(typeof found);
  return { text: joined(value, path, 0), isText };
};

type Row = ReadonlyMap<string, TableCell>;

const startsWith = (path: readonly AskedField[], start: readonly AskedField[]): boolean =>
  start.every((field, index) => path[index] === field);

interface Expanding {
  readonly leaves: readonly Leaf[];
  readonly rowPath: readonly AskedField[];
  /** How far down the way to the rows we are. */
  readonly depth: number;
}

/** One row for each element of the list at the end of the way; what stands around it is repeated in each. */
const expand = (value: unknown, expanding: Expanding): readonly Row[] => {
  const { leaves, rowPath, depth } = expanding;
  const entries = entriesOf(value) ?? [value];
  const next = rowPath[depth + 1];
  const inner = rowPath.slice(0, depth + 2);
  const isInner = ({ path }: Leaf): boolean => next !== undefined && startsWith(path, inner);
  const own = leaves.filter((leaf) => !isInner(leaf));
  const others = leaves.filter(isInner);
  return entries.flatMap((entry) => {
    const cells = own.map(({ name, path }) => [name, cellOf(entry, path.slice(depth))] as const);
    if (next === undefined) return [new Map(cells)];
    const found = under(entry, next.key) ?? undefined;
    const below = expand(found, { leaves: others, rowPath, depth: depth + 1 });
    const rows = below.length === 0 ? [new Map<string, TableCell>()] : below;
    return rows.map((row) => new Map([...cells, ...row]));
  });
};

const isEmpty = (section: Section, value: unknown): boolean => {
  if (value === undefined || value === null) return true;
  const page = section.rowPath.length === 2 && section.rowPath[1]?.isFrame === true;
  const held = page ? under(value, section.rowPath[1]?.key ?? "") : value;
  return entriesOf(held)?.length === 0;
};

/** Tells which field of the question a row answers, where the question has several. */
const answerColumn = "answer";

const sectionRows = (section: Section, answer: unknown, isAlone: boolean): readonly Row[] => {
  const { root, rowPath, leaves } = section;
  const value = under(answer, root.key);
  if (isEmpty(section, value)) return [];
  const rows = expand(value, { leaves, rowPath, depth: 0 });
  const key = { text: root.key, isText: true };
  return isAlone ? rows : rows.map((row) => new Map([[answerColumn, key], ...row]));
};

/**
 * Lays an answer out as one table. Rows are the elements of the list that was asked for, or of the one that is marked
 * `@rows`; what is one object is one row. Of a question with several fields each has its own rows and columns, and the
 * first column says which.
 */
export const tableOf = (fields: readonly AskedField[], answer: unknown): Result<Table, Problem> => {
  const isAlone = fields.length === 1;
  const sections: Section[] = [];
  for (const root of fields) {
    const rowPath = rowsOf(root);
    if (!rowPath.ok) return rowPath;
    sections.push({ root, rowPath: rowPath.value, leaves: leavesOf(root, isAlone) });
  }
  const names = sections.flatMap(({ leaves }) => leaves.map(({ name }) => name));
  return ok({
    columns: isAlone ? names : [answerColumn, ...names],
    rows: sections.flatMap((section) => sectionRows(section, answer, isAlone)),
  });
};
