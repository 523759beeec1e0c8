import type { ReturnModel } from "../../runtime/return-model.ts";
import type { Row } from "../../runtime/row.ts";
import type { ReturnRows, RowInMaking, TableRows } from "../../runtime/rule-rows.ts";

import type { RowCause } from "./causes.ts";
import type { ExplainedRow } from "./row-differences.ts";
import type { SideName } from "./reconcile-side.ts";

/** Which side each cause is taken from. */
export type SideOf = (cause: RowCause) => SideName;

/** Records made up of both sides, and who each row is about. */
export interface MixedRows {
  readonly tables: ReturnRows;
  readonly personOf: ReadonlyMap<Row, string>;
}

const noGhosts: ReadonlySet<number> = new Set();

/** The record with the cells of the right where those are taken from the right. */
const mixedCells = (
  left: RowInMaking,
  right: RowInMaking,
  columns: readonly string[],
): RowInMaking => {
  const made: RowInMaking = { ...left };
  const invalid: Record<string, string> = { ...left.$invalid };
  for (const column of columns) {
    made[column] = right[column] ?? null;
    const text = right.$invalid?.[column];
    delete invalid[column];
    if (text !== undefined) invalid[column] = text;
  }
  made.$invalid = Object.keys(invalid).length === 0 ? null : invalid;
  return made;
};

const mixedRow = (pair: ExplainedRow, sideOf: SideOf): RowInMaking | undefined => {
  const { left, right, cause, cells } = pair;
  if (left === undefined || right === undefined) {
    const own = left === undefined ? "right" : "left";
    return cause === undefined || sideOf(cause) === own ? (left ?? right)?.row : undefined;
  }
  const taken = cells.filter((cell) => sideOf(cell.cause) === "right");
  if (taken.length === 0) return left.row;
  if (taken.length === cells.length) return right.row;
  return mixedCells(
    left.row,
    right.row,
    taken.map(({ column }) => column),
  );
};

interface Growing {
  readonly rows: RowInMaking[];
  readonly parents: number[];
}

/** The rows of a table as conditions take them; where tables stand in each other, each row has its place anew. */
const tableOf = (model: TableRows["model"], { rows, parents }: Growing): TableRows => ({
  model,
  rowsByPlace: rows,
  rows,
  ghosts: noGhosts,
  ...(model.parent === undefined ? {} : { parentRows: Uint32Array.from(parents) }),
});

/** Makes records of both sides: what differs is taken from the side that its cause is taken from. */
export const mixRows = (
  model: ReturnModel,
  pairs: readonly ExplainedRow[],
  sideOf: SideOf,
): MixedRows => {
  const growing = new Map<string, Growing>(
    model.tables.map(({ name }) => [name, { rows: [], parents: [] }]),
  );
  const places = new Map<string, number>();
  const personOf = new Map<Row, string>();
  for (const pair of pairs) {
    const known = pair.left ?? pair.right;
    const table = growing.get(pair.table);
    const row = mixedRow(pair, sideOf);
    if (known === undefined || table === undefined || row === undefined) continue;
    const above = known.parent === undefined ? undefined : places.get(known.parent);
    if (known.parent !== undefined && above === undefined) continue;
    const place = table.rows.length;
    const placed: RowInMaking = { ...row, $row: place, $parent: null, $within: null };
    places.set(known.identity, place);
    personOf.set(placed, known.person);
    table.rows.push(placed);
    table.parents.push(above ?? 0);
  }
  const tables = model.tables.flatMap((table) => {
    const own = growing.get(table.name);
    return own === undefined || own.rows.length === 0
      ? []
      : [[table.name, tableOf(table, own)] as const];
  });
  return { tables: new Map(tables), personOf };
};
