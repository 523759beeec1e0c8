import type { TableModel } from "../../runtime/return-model.ts";

import type { GivenColumn, GivenTable } from "../read/given-table.ts";
import { nowhere } from "./rows-by-anchor.ts";

/** True for a table that holds lists only: in CSV and JSON each member of a list may have a row of its own. */
export const holdsLists = ({ occurs, columns }: TableModel): boolean =>
  occurs.max === 1 && columns.length > 0 && columns.every(({ repeats }) => repeats);

const membersOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === "" ? [] : [value];

const gatherColumn = (
  column: GivenColumn,
  rowByAnchor: ReadonlyMap<number, number>,
  anchors: Uint32Array,
): GivenColumn => {
  const lists = Array.from({ length: rowByAnchor.size }, (): unknown[] => []);
  for (const [row, anchor] of anchors.entries()) {
    const list = lists[rowByAnchor.get(anchor) ?? -1];
    list?.push(...membersOf(column.values[column.cells[row] ?? 0]));
  }
  return {
    name: column.name,
    writtenName: column.writtenName,
    cells: Uint32Array.from(lists, (_, row) => row + 1),
    values: ["", ...lists],
  };
};

/** Rows that stand in the same row become one that holds the members of all, in their order. */
export const gatherMembers = (
  given: GivenTable,
  anchors: Uint32Array,
): { readonly given: GivenTable; readonly anchors: Uint32Array } => {
  const rowByAnchor = new Map<number, number>();
  const firstRows: number[] = [];
  for (const [row, anchor] of anchors.entries()) {
    if (anchor === nowhere || rowByAnchor.has(anchor)) continue;
    rowByAnchor.set(anchor, firstRows.length);
    firstRows.push(row);
  }
  return {
    given: {
      ...given,
      rows: firstRows.length,
      lines: Uint32Array.from(firstRows, (row) => given.lines[row] ?? 0),
      columns: given.columns.map((column) => gatherColumn(column, rowByAnchor, anchors)),
      linkKeys: [],
    },
    anchors: Uint32Array.from(firstRows, (row) => anchors[row] ?? nowhere),
  };
};
