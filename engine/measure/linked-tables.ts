import type { Problem } from "../../runtime/problems.ts";
import type { Result } from "../../runtime/result.ts";
import { ok } from "../../runtime/result.ts";
import type { ReturnModel } from "../../runtime/return-model.ts";

import type { GivenFile, GivenTable } from "../read/given-table.ts";
import type { ReadTables } from "../read/read-tables.ts";
import { readTables } from "../read/read-tables.ts";
import { createFaultList } from "../write/fault-list.ts";
import { isNested, setLinksApart, withLinkColumns } from "../write/link-keys.ts";
import { placeNested } from "../write/place-nested.ts";
import type { PlacedTable } from "../write/placed-table.ts";
import type { RowsByAnchor } from "../write/rows-by-anchor.ts";

/** For each row what it stands in. */
const anchorsIn = ({ starts, order }: RowsByAnchor): Uint32Array => {
  const anchors = new Uint32Array(order.length);
  for (let anchor = 0; anchor + 1 < starts.length; anchor += 1)
    for (let at = starts[anchor] ?? 0; at < (starts[anchor + 1] ?? 0); at += 1)
      anchors[order[at] ?? 0] = anchor;
  return anchors;
};

/** A table that was not given: its rows are there because others stand in them. */
const emptyTable = (name: string, rows: number): GivenTable => ({
  name,
  file: "",
  form: "CSV",
  encoding: "UTF-8",
  rows,
  lines: new Uint32Array(rows),
  firstLine: 0,
  columns: [],
  unknownColumns: [],
  repeatedColumns: [],
  ragged: new Map(),
  strayQuotes: new Set(),
  width: 0,
});

const tableOfPlaced = ({ model, given, rows, places }: PlacedTable): GivenTable => {
  const table = given ?? emptyTable(model.name, rows);
  return model.parent === undefined ? table : { ...table, parentRows: anchorsIn(places) };
};

const isLoose = (model: ReturnModel, given: GivenTable): boolean =>
  given.parentRows === undefined &&
  model.tables.some(({ name, parent }) => name === given.name && parent !== undefined);

/** Tables linked by the columns that say what their rows stand in, and why they could not be. */
interface LinkedTables {
  readonly tables: readonly GivenTable[];
  readonly problems: readonly Problem[];
}

/** Where one row has no place nothing is linked: a row that stands nowhere would be counted for nobody. */
const linkTables = (model: ReturnModel, tables: readonly GivenTable[]): LinkedTables => {
  const byName = new Map(tables.map((given) => [given.name, given]));
  const isTwice = byName.size < tables.length;
  if (isTwice || !tables.some((given) => isLoose(model, given))) return { tables, problems: [] };
  const faults = createFaultList();
  const placed = placeNested(byName, model, faults);
  const problems = faults.problems();
  if (problems.length > 0) return { tables, problems };
  return { tables: placed.tables.flatMap((one) => (one ? [tableOfPlaced(one)] : [])), problems };
};

/**
 * Reads the tables of a return, and links those that stand in each other by the columns that say so where the form does
 * not: the identifier of the person, and the numbers of rows. What could not be linked is told in a note.
 */
export const readLinkedTables = (
  files: readonly GivenFile[],
  model: ReturnModel,
): Result<ReadTables, readonly Problem[]> => {
  if (!isNested(model)) return readTables(files, model);
  const read = readTables(files, withLinkColumns(model));
  if (!read.ok) return read;
  const { tables, problems } = linkTables(model, setLinksApart(read.value.tables, model));
  const notes = problems.map(({ message, place }) => ({ file: place?.file ?? "", text: message }));
  return ok({ ...read.value, tables, notes: [...read.value.notes, ...notes] });
};
