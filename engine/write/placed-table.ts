import type { TableModel } from "../../runtime/return-model.ts";

import type { GivenTable } from "../read/given-table.ts";
import type { RowsByAnchor } from "./rows-by-anchor.ts";

/** A table whose rows have their places in the XML form. */
export interface PlacedTable {
  readonly model: TableModel;
  /** Undefined for a table that was not given: its rows are there because others stand in them. */
  readonly given: GivenTable | undefined;
  readonly rows: number;
  readonly places: RowsByAnchor;
}

/** The tables of a return by their number in it; undefined for one without rows, and for one that XML does not carry. */
export interface PlacedTables {
  readonly tables: readonly (PlacedTable | undefined)[];
  /** In a flat return, how many people the table lists that lists them. */
  readonly people: number;
  /** Tables stand in each other; otherwise all stand in people. */
  readonly isNested: boolean;
}
