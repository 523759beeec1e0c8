import { renderIsoDate } from "../../runtime/dates.ts";
import type { ColumnsByTable } from "../../runtime/rule-module.ts";

import type { RecordsUnder, Sides } from "./compare-sides.ts";
import type { SideName } from "./reconcile-side.ts";

/** By side: how many of its own rows hold a day after the last that its records are said to tell of. */
export type BeyondCutOff = Readonly<Record<SideName, number>>;

interface Looked {
  readonly sides: Sides;
  readonly records: Readonly<Record<SideName, RecordsUnder>>;
  /** The columns that are looked at. */
  readonly columns: ColumnsByTable;
}

const dateColumns = ({ sides, columns }: Looked, name: SideName): ReadonlyMap<string, string[]> =>
  new Map(
    sides[name].model.tables.map((table) => [
      table.name,
      table.columns
        .filter((column) => column.cell.kind === "date")
        .map((column) => column.name)
        .filter((column) => columns[table.name]?.includes(column) === true),
    ]),
  );

const rowsBeyond = (looked: Looked, name: SideName): number => {
  const { cutOff } = looked.sides[name];
  if (cutOff === undefined) return 0;
  const dates = dateColumns(looked, name);
  return looked.records[name].pairs.filter(({ table, [name]: known }) =>
    (dates.get(table) ?? []).some((column) => {
      const day = known?.row[column];
      return typeof day === "number" && day > cutOff;
    }),
  ).length;
};

/** Counts the rows that contradict what was said of the cut-off of their own side. */
export const beyondCutOff = (looked: Looked): BeyondCutOff => ({
  left: rowsBeyond(looked, "left"),
  right: rowsBeyond(looked, "right"),
});

/** Says so; numbers below the fewest that may be told are put in a word. */
export const beyondNotes = (
  { beyond, sides }: { readonly beyond: BeyondCutOff; readonly sides: Sides },
  fewest: number,
): readonly string[] =>
  (["left", "right"] as const).flatMap((name) => {
    const { name: called, cutOff } = sides[name];
    const count = beyond[name];
    if (count === 0 || cutOff === undefined) return [];
    const rows = count < fewest ? "Some rows" : `${count} ${count === 1 ? "row" : "rows"}`;
    const hold = count === 1 && fewest <= 1 ? "holds" : "hold";
    return [
      `${rows} of ${called} ${hold} a day after ${renderIsoDate(cutOff)}, its own cut-off. They are counted as they are, so check that the cut-off is right.`,
    ];
  });
