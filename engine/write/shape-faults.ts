import type { TableModel } from "../../runtime/return-model.ts";

import { isDerived } from "../read/recognise-table.ts";
import { isCarriedDown } from "../read/xml-shape.ts";
import {
  columnTexts,
  isBlankTexts,
  textsAt,
  type ColumnTexts,
  type Target,
} from "./column-texts.ts";
import type { FaultList, WriteFault } from "./fault-list.ts";
import type { PlacedTable, PlacedTables } from "./placed-table.ts";
import { firstRowAt, rowsAt } from "./rows-by-anchor.ts";
import { isGroup, type PlannedColumn, type PlannedGroup, type XmlPlan } from "./xml-plan.ts";

/** What a group stands for in which something is missing, and where in the files it is to be found. */
interface Around {
  readonly table: PlacedTable | undefined;
  readonly name: string;
  readonly rows: number;
  readonly plan: XmlPlan;
}

/** A row of a table that was given; of one that was not, the first row that stands in it. */
const foundAt = ({ table, plan }: Around, row: number): Pick<WriteFault, "given" | "row"> => {
  if (table?.given !== undefined) return { given: table.given, row };
  for (const part of plan.parts) {
    const inner = isGroup(part) && part.rows ? firstRowAt(part.rows, row) : undefined;
    if (inner !== undefined && part.table?.given !== undefined)
      return { given: part.table.given, row: inner };
  }
  return {};
};

const addMissing = (
  faults: FaultList,
  around: Around,
  missing: { readonly row: number; readonly name: string },
): void => {
  const { row, name } = missing;
  faults.add({
    code: "WRITE_ROW_MISSING",
    table: around.table?.model.name ?? around.name,
    ...foundAt(around, row),
    says: `has no ${name}, which must stand in it`,
    fix: `Give a row of ${name} for it.`,
  });
};

const addTooMany = (
  faults: FaultList,
  table: PlacedTable,
  { row, most }: { readonly row: number; readonly most: number },
): void => {
  faults.add({
    code: "WRITE_ROW_TOO_MANY",
    table: table.model.name,
    given: table.given,
    row,
    says: `stands more than ${most === 1 ? "once" : `${most} times`} in one place`,
  });
};

/** Rows of a group of which there are too few or too many in what they stand in. */
const tellOccurrence = (faults: FaultList, part: PlannedGroup, around: Around): void => {
  const { table, rows, place } = part;
  if (table === undefined || rows === undefined) return;
  for (let row = 0; row < around.rows; row += 1) {
    const found = rowsAt(rows, row);
    const extra = found[place.max];
    if (extra !== undefined) addTooMany(faults, table, { row: extra, most: place.max });
    if (found.length < place.min) addMissing(faults, around, { row, name: place.name });
  }
};

const tellBlank = (faults: FaultList, { texts, table }: PlannedColumn): void => {
  const { column } = texts;
  for (let row = 0; row < table.rows; row += 1) {
    if (!isBlankTexts(textsAt(texts, row))) continue;
    faults.add({
      code: "WRITE_VALUE_MISSING",
      table: table.model.name,
      given: table.given,
      row,
      column: column.name,
      says: "is blank, and its element must hold a value",
    });
  }
};

/** Looks at what must be there in a return whose XML leaves out what there is nothing to say about. */
const tellNested = (faults: FaultList, around: Around): void => {
  const { plan } = around;
  for (const place of plan.absent)
    for (let row = 0; row < around.rows; row += 1)
      addMissing(faults, around, { row, name: place.name });
  for (const part of plan.parts) {
    if (isGroup(part)) {
      tellOccurrence(faults, part, around);
      const { table, place } = part;
      tellNested(faults, { table, name: place.name, rows: table?.rows ?? 0, plan: part.plan });
    } else if (part.texts.column.required) tellBlank(faults, part);
  }
};

interface Flat {
  readonly target: Target;
  readonly placed: PlacedTables;
  readonly listing: PlacedTable;
}

/** Rows that say something else in a column than the table that lists the people. */
const rowsOtherwise = (
  { placed }: Flat,
  table: PlacedTable,
  { own, said }: { readonly own: ColumnTexts; readonly said: ColumnTexts },
): readonly number[] => {
  const rows: number[] = [];
  for (let person = 0; person < placed.people; person += 1) {
    const [expected] = textsAt(said, person);
    for (const row of rowsAt(table.places, person)) {
      const [text = ""] = textsAt(own, row);
      if (text !== "" && text !== expected) rows.push(row);
    }
  }
  return rows;
};

/** A row says of its person what the table that lists them says, or nothing: the XML form says it once. */
const tellOtherwise = (flat: Flat, table: PlacedTable): void => {
  const { target, listing } = flat;
  const { model, faults } = target;
  const says = `says something else than ${listing.model.name}, and XML says it once for each person`;
  const where = { table: table.model.name, given: table.given, says };
  for (const column of table.model.columns) {
    const listed = listing.model.columns.find(({ name }) => name === column.name);
    const isKey = column.name === model.subject?.column;
    if (listed === undefined || isKey || !isCarriedDown(model, table.model, column)) continue;
    const own = columnTexts(target, table, column);
    const said = columnTexts(target, listing, listed);
    for (const row of rowsOtherwise(flat, table, { own, said }))
      faults.add({ code: "WRITE_SAID_OTHERWISE", ...where, row, column: column.name });
  }
};

const isBlankRow = (columns: readonly ColumnTexts[], row: number): boolean =>
  columns.every((column) => isBlankTexts(textsAt(column, row)));

/** A table whose columns stand loose in a group has a row there when one of them says something, or its flag is up. */
const tellLoose = (
  { target: { faults }, placed }: Flat,
  table: PlacedTable,
  parts: { readonly own: readonly PlannedColumn[]; readonly flag: PlannedColumn | undefined },
): void => {
  const { given, model } = table;
  const columns = parts.own.map(({ texts }) => texts);
  for (let person = 0; person < placed.people; person += 1) {
    const rows = rowsAt(table.places, person);
    const [row, extra] = rows;
    if (extra !== undefined) addTooMany(faults, table, { row: extra, most: 1 });
    if (row === undefined || !isBlankRow(columns, row)) continue;
    const [flag] = parts.flag === undefined ? [] : textsAt(parts.flag.texts, person);
    if (flag === "1") continue;
    const says = "has nothing to say of its own, and XML would not show that it is there";
    faults.add({ code: "WRITE_ROW_NOT_CARRIED", table: model.name, given, row, says });
  }
};

const columnsIn = (plan: XmlPlan): readonly PlannedColumn[] =>
  plan.parts.flatMap((part) => (isGroup(part) ? columnsIn(part.plan) : [part]));

/** Tables and columns with something in them that XML does not carry: it would be lost. */
const tellUncarried = (target: Target, table: TableModel): void => {
  const { faults } = target;
  const given = target.tables.get(table.name);
  if (given === undefined || given.rows === 0 || table.path !== undefined) return;
  faults.add({
    code: "WRITE_TABLE_NOT_CARRIED",
    table: table.name,
    given,
    says: "has rows, and the XML form of this return does not carry the table",
  });
};

const tellUncarriedColumns = (target: Target, table: PlacedTable): void => {
  for (const column of table.model.columns) {
    if (isDerived(column) || column.carriedBy?.includes("XML") !== false) continue;
    const texts = columnTexts(target, table, column);
    for (let row = 0; row < table.rows; row += 1) {
      if (isBlankTexts(textsAt(texts, row))) continue;
      target.faults.add({
        code: "WRITE_TABLE_NOT_CARRIED",
        table: table.model.name,
        given: table.given,
        row,
        column: column.name,
        says: "holds a value, and XML does not carry the column",
      });
    }
  }
};

const tellFlat = (flat: Flat, plan: XmlPlan): void => {
  const columns = columnsIn(plan);
  const { placed, listing } = flat;
  for (const [number, table] of placed.tables.entries()) {
    if (table === undefined) continue;
    if (table !== listing) tellOtherwise(flat, table);
    const own = columns.filter((part) => part.table === table);
    if (own.every(({ loose }) => loose === undefined)) continue;
    const flag = columns.find(({ place }) => place.column?.flags === number);
    tellLoose(flat, table, { own, flag });
  }
};

/** A return that lists nobody, where it must list someone. */
const tellNobody = ({ model, faults }: Target, placed: PlacedTables, plan: XmlPlan): void => {
  const listing = model.tables.find(({ name }) => name === model.subject?.table);
  if (placed.people > 0 || listing === undefined || listing.occurs.min === 0) return;
  const name = model.xml?.root ?? "";
  addMissing(faults, { table: undefined, name, rows: 1, plan }, { row: 0, name: listing.name });
};

/** Tells what keeps the tables of a return from being written as XML, besides single cells. */
export const tellShapeFaults = (target: Target, placed: PlacedTables, plan: XmlPlan): void => {
  const { model, faults } = target;
  for (const table of model.tables) tellUncarried(target, table);
  for (const table of placed.tables) if (table !== undefined) tellUncarriedColumns(target, table);
  const root = model.xml?.root ?? "";
  if (placed.isNested) {
    tellNested(faults, { table: undefined, name: root, rows: 1, plan });
    return;
  }
  tellNobody(target, placed, plan);
  const listing = placed.tables.find((table) => table?.model.name === model.subject?.table);
  if (listing !== undefined) tellFlat({ target, placed, listing }, plan);
};
