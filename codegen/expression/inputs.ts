import { keyColumnsOf } from "./expression-scope.ts";
import { matchNode, partsOf } from "./typed-node.ts";
import type { NodeCases, TypedNode } from "./typed-node.ts";
import type { CheckedExpression } from "./type-check.ts";
import type { TableOrigin, TableType } from "./value-type.ts";

/** A table that a condition looks at, and which of its columns: without them the rule is not run. */
export interface TableInput {
  readonly origin: TableOrigin;
  readonly table: string;
  readonly columns: readonly string[];
}

/** What a condition looks at. */
export interface ConditionInputs {
  /** The scope table first, then by origin and name. */
  readonly tables: readonly TableInput[];
  /** True when it asks which authority made the return. */
  readonly authority: boolean;
  /** True when it counts working days. */
  readonly holidays: boolean;
}

interface Found {
  readonly columnsByTable: Map<TableType, Set<string>>;
  authority: boolean;
  holidays: boolean;
}

const columnsFound = ({ columnsByTable }: Found, table: TableType): Set<string> => {
  const known = columnsByTable.get(table);
  if (known !== undefined) return known;
  const columns = new Set<string>();
  columnsByTable.set(table, columns);
  return columns;
};

const noteCall = (found: Found, name: string): void => {
  if (name === "workingDaysBetween" || name === "addWorkingDays") found.holidays = true;
};

const nothing = (): void => undefined;

const note = (found: Found, node: TypedNode): void => {
  const noteTable = ({ table }: { readonly table: TableType }): void => {
    columnsFound(found, table);
  };
  const cases: Partial<NodeCases<void>> = {
    rows: noteTable,
    within: noteTable,
    parent: noteTable,
    reference: ({ table }) => {
      for (const column of keyColumnsOf(table)) columnsFound(found, table).add(column);
    },
    column: ({ row, column }) => {
      if (row.type.kind === "row") columnsFound(found, row.type.table).add(column.column.name);
    },
    fact: ({ fact }) => {
      if (fact === "authority") found.authority = true;
    },
    call: ({ entry }) => {
      noteCall(found, entry.name);
    },
  };
  matchNode(node, cases, nothing);
};

const walk = (found: Found, node: TypedNode): void => {
  note(found, node);
  for (const part of partsOf(node)) walk(found, part);
};

const rank = (scope: TableType | undefined, table: TableType): string =>
  table === scope
    ? ""
    : `${["this-year", "last-year", "reference"].indexOf(table.origin)} ${table.table.name}`;

/** Tells what a condition looks at. */
export const inputsOf = ({ root, scope }: CheckedExpression): ConditionInputs => {
  const found: Found = { columnsByTable: new Map(), authority: false, holidays: false };
  if (scope.table !== undefined) columnsFound(found, scope.table);
  walk(found, root);
  const tables = [...found.columnsByTable]
    .toSorted(([left], [right]) => (rank(scope.table, left) < rank(scope.table, right) ? -1 : 1))
    .map(([{ origin, table }, columns]) => ({
      origin,
      table: table.name,
      columns: [...columns].toSorted(),
    }));
  return { tables, authority: found.authority, holidays: found.holidays };
};
