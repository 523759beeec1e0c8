import type { ColumnModel, ReturnModel, TableModel } from "../../runtime/return-model.ts";

/** A form in which a table may be given. */
export type TableForm = "CSV" | "JSON" | "XML";

/** Which table a set of column names is. */
export type Recognition =
  | { readonly kind: "recognised"; readonly table: TableModel }
  | { readonly kind: "ambiguous"; readonly tables: readonly TableModel[] }
  | {
      readonly kind: "unknown";
      readonly nearest?: { readonly table: TableModel; readonly matched: number };
    };

/** The columns of a table that files of a form carry. */
export const columnsCarried = (table: TableModel, form: TableForm): readonly ColumnModel[] =>
  table.columns.filter(
    (column) => column.carriedBy === undefined || column.carriedBy.includes(form),
  );

/** True for a column that no form carries: it is worked out, and taken when it is given all the same. */
export const isDerived = ({ carriedBy }: ColumnModel): boolean => carriedBy?.length === 0;

/** The columns of a table that are taken from files of a form: those that it carries, and those that are worked out. */
export const columnsTaken = (table: TableModel, form: TableForm): readonly ColumnModel[] =>
  table.columns.filter(
    (column) =>
      column.carriedBy === undefined || column.carriedBy.includes(form) || isDerived(column),
  );

/** A column name as it is compared when its case does not matter. */
export const foldedName = (name: string): string => name.trim().toLowerCase();

interface Candidate {
  readonly table: TableModel;
  /** How many of its columns are there. */
  readonly matched: number;
  readonly missing: number;
  /** What the matched columns say: a column that many tables have says little. */
  readonly evidence: number;
  readonly isLikely: boolean;
}

const evidenceByName = (model: ReturnModel): ReadonlyMap<string, number> => {
  const tables = new Map<string, number>();
  for (const table of model.tables) {
    for (const name of new Set(table.columns.map((column) => foldedName(column.name)))) {
      tables.set(name, (tables.get(name) ?? 0) + 1);
    }
  }
  return new Map([...tables].map(([name, count]) => [name, 1 / count]));
};

const sum = (numbers: readonly number[]): number =>
  numbers.reduce((total, number) => total + number, 0);

const candidateOf = (
  columns: readonly ColumnModel[],
  names: ReadonlySet<string>,
  evidence: ReadonlyMap<string, number>,
): Omit<Candidate, "table"> => {
  const weigh = (some: readonly ColumnModel[]): number =>
    sum(some.map((column) => evidence.get(foldedName(column.name)) ?? 0));
  const matched = columns.filter((column) => names.has(foldedName(column.name)));
  const required = columns.filter((column) => column.required);
  const requiredMatched = matched.filter((column) => column.required);
  return {
    matched: matched.length,
    missing: columns.length - matched.length,
    evidence: weigh(matched),
    isLikely:
      matched.length > 0 &&
      requiredMatched.length * 2 >= required.length &&
      weigh(requiredMatched) * 2 >= weigh(required),
  };
};

const isSameSet = (columns: readonly ColumnModel[], names: ReadonlySet<string>): boolean =>
  columns.length === names.size && columns.every((column) => names.has(column.name));

const byMerit = (left: Candidate, right: Candidate): number =>
  Math.sign(right.evidence - left.evidence) ||
  right.matched - left.matched ||
  left.missing - right.missing;

const answer = (tables: readonly TableModel[]): Recognition => {
  const [table, other] = tables;
  if (table === undefined) return { kind: "unknown" };
  return other === undefined ? { kind: "recognised", table } : { kind: "ambiguous", tables };
};

/**
 * Tells a table by its column names, whatever the file is called. The exact set of names decides; failing that, the
 * table whose columns are best matched without regard to case, if at least half of what it requires is there, by count
 * and by how telling the columns are.
 */
export const recogniseTable = (
  model: ReturnModel,
  columnNames: readonly string[],
  form: TableForm,
): Recognition => {
  const exact = new Set(columnNames);
  const same = model.tables.filter((table) => isSameSet(columnsCarried(table, form), exact));
  if (same.length > 0) return answer(same);
  const folded = new Set(columnNames.map(foldedName));
  const evidence = evidenceByName(model);
  const candidates = model.tables
    .map((table): Candidate => ({
      table,
      ...candidateOf(columnsCarried(table, form), folded, evidence),
    }))
    .toSorted(byMerit);
  const [best] = candidates;
  if (best === undefined || best.matched === 0) return { kind: "unknown" };
  if (!best.isLikely) {
    return { kind: "unknown", nearest: { table: best.table, matched: best.matched } };
  }
  const equals = candidates.filter((other) => other.isLikely && byMerit(best, other) === 0);
  return answer(equals.map(({ table }) => table));
};
