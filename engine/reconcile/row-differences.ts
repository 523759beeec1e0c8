import type { ReturnModel } from "../../runtime/return-model.ts";
import type { ColumnsByTable } from "../../runtime/rule-module.ts";
import type { RowInMaking } from "../../runtime/rule-rows.ts";

import type { ColumnOrigin } from "../map/column-origin.ts";
import { mappingExplains, originalValues } from "../map/column-origin.ts";
import type { BuiltTable } from "../rules/build-rows.ts";
import type { RowCause } from "./causes.ts";
import type { KnownRow, PairedRow } from "./pair-rows.ts";
import type { SideName } from "./reconcile-side.ts";

/** A cell of a record that both sides have and that differs. */
export interface CellDifference {
  readonly column: string;
  readonly cause: RowCause;
}

/** A record, and why it differs. */
export interface ExplainedRow extends PairedRow {
  /** Why only one side has it; undefined when both have. */
  readonly cause: RowCause | undefined;
  readonly cells: readonly CellDifference[];
}

/** What is known of a side besides its rows. */
export interface RowSide {
  readonly built: ReadonlyMap<string, BuiltTable>;
  readonly origins: readonly ColumnOrigin[];
  /** The last day that its records tell of. */
  readonly cutOff: number | undefined;
}

/** Two sides, and the columns in which they are compared. */
export interface RowSides {
  readonly model: ReturnModel;
  readonly left: RowSide;
  readonly right: RowSide;
  readonly columns: ColumnsByTable;
  /** The tables whose rows say that a side has a person; any row does unless told. */
  readonly presentIn?: ReadonlySet<string>;
}

const isAfter = (day: number | undefined, cutOff: number | undefined): boolean =>
  day !== undefined && cutOff !== undefined && day > cutOff;

/** By person: the first day of which a side tells. */
const firstDays = (rows: readonly (KnownRow | undefined)[]): ReadonlyMap<string, number> => {
  const found = new Map<string, number>();
  for (const row of rows)
    if (row?.day !== undefined)
      found.set(row.person, Math.min(row.day, found.get(row.person) ?? Infinity));
  return found;
};

/** What one side has, so that the other can be held against it. */
interface Held {
  readonly people: ReadonlySet<string>;
  readonly bases: ReadonlySet<string>;
  readonly firstDays: ReadonlyMap<string, number>;
  readonly cutOff: number | undefined;
}

const heldBy = (
  rows: readonly (KnownRow | undefined)[],
  cutOff: number | undefined,
  presentIn: RowSides["presentIn"],
): Held => ({
  people: new Set(
    rows
      .filter((row) => row !== undefined && presentIn?.has(row.table) !== false)
      .flatMap((row) => row?.person ?? []),
  ),
  bases: new Set(rows.flatMap((row) => row?.base ?? [])),
  firstDays: firstDays(rows),
  cutOff,
});

/** Why a record stands on one side only. */
const whyAlone = (
  row: KnownRow,
  { own, other }: { readonly own: Held; readonly other: Held },
): RowCause => {
  if (other.bases.has(row.base)) return "DEDUPLICATION";
  if (!other.people.has(row.person))
    return isAfter(own.firstDays.get(row.person), other.cutOff) ? "CUT_OFF" : "POPULATION";
  return isAfter(row.day, other.cutOff) ? "CUT_OFF" : "RECORDED_DIFFERENTLY";
};

const cellOf = (row: RowInMaking, column: string): string =>
  JSON.stringify(row[column] ?? row.$invalid?.[column] ?? null);

const isBlankCell = (text: string): boolean => text === "null" || text === "[]";

/** What stands in a cell of the file. */
const givenText = (table: BuiltTable | undefined, column: string, row: number): string => {
  const found = table?.given.columns.find(({ name }) => name === column);
  const value = found?.values[found.cells[row] ?? 0];
  if (typeof value === "string") return value.trim();
  return typeof value === "number" || typeof value === "boolean" ? String(value) : "";
};

interface Pair {
  readonly sides: RowSides;
  readonly table: string;
  readonly left: RowInMaking;
  readonly right: RowInMaking;
}

/** True when the column holds a day that the other side could not know yet, where it holds nothing. */
const isNewDay = ({ sides, table, left, right }: Pair, column: string): boolean => {
  const model = sides.model.tables.find(({ name }) => name === table);
  if (model?.columns.find(({ name }) => name === column)?.cell.kind !== "date") return false;
  const [one, other] = [left[column], right[column]];
  if (typeof other === "number" && isBlankCell(cellOf(left, column)))
    return isAfter(other, sides.left.cutOff);
  return (
    typeof one === "number" &&
    isBlankCell(cellOf(right, column)) &&
    isAfter(one, sides.right.cutOff)
  );
};

/** The side whose record goes on where the other's was cut off; undefined when neither's does. */
const laterSide = (pair: Pair, columns: readonly string[]): SideName | undefined => {
  const found = columns.find((column) => isNewDay(pair, column));
  if (found === undefined) return undefined;
  return isBlankCell(cellOf(pair.left, found)) ? "right" : "left";
};

const originIn = (
  { sides, table }: Pair,
  name: SideName,
  column: string,
): ColumnOrigin | undefined =>
  sides[name].origins.find((one) => one.table === table && one.column === column);

/** True when both sides hold the same text in files of their own, and other mappings make other things of it. */
const isMappedOtherwise = (pair: Pair, column: string): boolean => {
  const [one, other] = [originIn(pair, "left", column), originIn(pair, "right", column)];
  if (one === undefined || other === undefined) return false;
  const [left, right] = [
    originalValues(one, pair.left.$row),
    originalValues(other, pair.right.$row),
  ];
  return JSON.stringify(left) === JSON.stringify(right);
};

const isExplained = (pair: Pair, name: SideName, column: string): boolean => {
  const other = name === "left" ? "right" : "left";
  const origin = originIn(pair, name, column);
  if (origin === undefined) return false;
  const theirs = pair.sides[other].built.get(pair.table);
  return mappingExplains(origin, pair[name].$row, (ends) =>
    ends.map((end) => (end === undefined ? "" : givenText(theirs, end, pair[other].$row))),
  );
};

const isMapped = (pair: Pair, column: string): boolean =>
  isMappedOtherwise(pair, column) ||
  isExplained(pair, "left", column) ||
  isExplained(pair, "right", column);

const cellCause = (pair: Pair, column: string, later: SideName | undefined): RowCause => {
  const earlier = later === "right" ? pair.left : pair.right;
  if (later !== undefined && isBlankCell(cellOf(earlier, column))) return "CUT_OFF";
  return isMapped(pair, column) ? "CODE_MAPPING" : "RECORDED_DIFFERENTLY";
};

const cellDifferences = (pair: Pair): readonly CellDifference[] => {
  const columns = (pair.sides.columns[pair.table] ?? []).filter(
    (column) => cellOf(pair.left, column) !== cellOf(pair.right, column),
  );
  const later = laterSide(pair, columns);
  return columns.map((column) => ({ column, cause: cellCause(pair, column, later) }));
};

/** Says of each record why it differs between two sides. Columns that no definition reads are not looked at. */
export const explainRows = (
  pairs: readonly PairedRow[],
  sides: RowSides,
): readonly ExplainedRow[] => {
  const heldOn = (name: SideName): Held =>
    heldBy(
      pairs.map((pair) => pair[name]),
      sides[name].cutOff,
      sides.presentIn,
    );
  const held = { left: heldOn("left"), right: heldOn("right") };
  const causes = new Map<string, RowCause | undefined>();
  return pairs.map((pair) => {
    const { table, left, right } = pair;
    if (left !== undefined && right !== undefined) {
      const rows = { sides, table, left: left.row, right: right.row };
      return { ...pair, cause: undefined, cells: cellDifferences(rows) };
    }
    const [row, own, other] =
      left === undefined ? [right, held.right, held.left] : [left, held.left, held.right];
    if (row === undefined) return { ...pair, cause: undefined, cells: [] };
    const above = row.parent === undefined ? undefined : causes.get(row.parent);
    const cause = above ?? whyAlone(row, { own, other });
    causes.set(row.identity, cause);
    return { ...pair, cause, cells: [] };
  });
};
