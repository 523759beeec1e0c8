import type { ReturnModel, TableModel } from "../../runtime/return-model.ts";

import type { GivenTable } from "../read/given-table.ts";
import type { FaultList } from "./fault-list.ts";
import { ambiguous, keysInRows, rowsByKey } from "./link-keys.ts";
import type { PlacedTable, PlacedTables } from "./placed-table.ts";
import { nowhere, rowsByAnchor } from "./rows-by-anchor.ts";

interface Placing {
  readonly model: ReturnModel;
  readonly tables: ReadonlyMap<string, GivenTable>;
  readonly faults: FaultList;
  readonly people: number;
  /** The person whom each identifier names. */
  readonly byIdentifier: ReadonlyMap<string, number>;
}

const tellLost = (
  { faults, model }: Placing,
  given: GivenTable,
  lost: { readonly row: number; readonly isAmbiguous: boolean },
): void => {
  const { table = "", column = "" } = model.subject ?? {};
  const says = lost.isAmbiguous
    ? `names someone whom ${table} lists more than once`
    : `names nobody whom ${table} lists`;
  faults.add({
    code: "WRITE_ROW_NOT_PLACED",
    table: given.name,
    given,
    row: lost.row,
    column,
    says,
  });
};

const anchorsOf = (placing: Placing, given: GivenTable): Uint32Array => {
  const { model, byIdentifier } = placing;
  const { table, column = "" } = model.subject ?? {};
  if (given.name === table) return Uint32Array.from({ length: given.rows }, (_, row) => row);
  return Uint32Array.from(keysInRows(given, [column]), (key, row) => {
    const person = byIdentifier.get(key ?? "");
    if (person !== undefined && person !== ambiguous) return person;
    tellLost(placing, given, { row, isAmbiguous: person === ambiguous });
    return nowhere;
  });
};

const placeTable = (placing: Placing, model: TableModel): PlacedTable | undefined => {
  const given = placing.tables.get(model.name);
  if (given === undefined || model.path === undefined) return undefined;
  const places = rowsByAnchor(anchorsOf(placing, given), placing.people);
  return { model, given, rows: given.rows, places };
};

/** Places the rows of a return that is flat: each stands in the person whom it names. */
export const placePeople = (
  tables: ReadonlyMap<string, GivenTable>,
  model: ReturnModel,
  faults: FaultList,
): PlacedTables => {
  const { table: listingName, column } = model.subject ?? { table: "", column: "" };
  const listing = tables.get(listingName);
  const people = listing?.rows ?? 0;
  const byIdentifier = rowsByKey(listing === undefined ? [] : keysInRows(listing, [column]));
  const placing: Placing = { model, tables, faults, people, byIdentifier };
  return {
    tables: model.tables.map((table) => placeTable(placing, table)),
    people,
    isNested: false,
  };
};
