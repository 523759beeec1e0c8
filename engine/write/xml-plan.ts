import type { XmlGroup, XmlPlace, XmlShape } from "../read/xml-shape.ts";
import { columnTexts, type ColumnTexts, type Target } from "./column-texts.ts";
import { placesInOrder } from "./element-order.ts";
import type { PlacedTable, PlacedTables } from "./placed-table.ts";
import { firstRowAt, type RowsByAnchor } from "./rows-by-anchor.ts";

/** A column of a group, with each of its different cells ready as elements. */
export interface PlannedColumn {
  readonly place: XmlPlace;
  readonly table: PlacedTable;
  readonly texts: ColumnTexts;
  /** By the number of the value. */
  readonly elements: readonly string[];
  /** For a table whose columns stand loose in the group: its rows by person. */
  readonly loose: RowsByAnchor | undefined;
}

/** A group within a group, with the rows that it has there; undefined for the people themselves. */
export interface PlannedGroup {
  readonly place: XmlPlace;
  readonly plan: XmlPlan;
  readonly table: PlacedTable | undefined;
  readonly rows: RowsByAnchor | undefined;
}

/** How the elements of one kind are written. */
export interface XmlPlan {
  readonly open: string;
  readonly close: string;
  readonly isPerson: boolean;
  /** Columns and groups in the order in which they are written. */
  readonly parts: readonly (PlannedColumn | PlannedGroup)[];
  /** Groups that must stand in it and of which no row was given at all. */
  readonly absent: readonly XmlPlace[];
}

interface Planning {
  readonly target: Target;
  readonly placed: PlacedTables;
}

const escapes: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  "\r": "&#xD;",
};

const escaped = (text: string): string =>
  text.replaceAll(/[&<>\r]/gu, (letter) => escapes[letter] ?? letter);

const indent = (depth: number): string => "  ".repeat(depth);

/** Writes the elements of one value: none, one, or one for each member of a list. */
const elementsOf = (
  { name }: XmlPlace,
  texts: readonly string[],
  form: { readonly depth: number; readonly mayBeEmpty: boolean },
): string =>
  texts
    .map((text) => {
      if (text !== "") return `${indent(form.depth)}<${name}>${escaped(text)}</${name}>\n`;
      return form.mayBeEmpty ? `${indent(form.depth)}<${name}/>\n` : "";
    })
    .join("");

/** Whether a row of the table that a flag is named after is there says what the flag says. */
const flagTexts = (
  column: ColumnTexts,
  listing: PlacedTable,
  flagged: PlacedTable | undefined,
): ColumnTexts => {
  const cells = new Uint32Array(listing.rows);
  for (let person = 0; person < listing.rows; person += 1) {
    const row = flagged === undefined ? undefined : firstRowAt(flagged.places, person);
    cells[person] = row === undefined ? 0 : 1;
  }
  return { ...column, cells, texts: [["0"], ["1"]] };
};

const textsOfPlace = (
  { target, placed }: Planning,
  { column: at }: XmlPlace,
  table: PlacedTable,
): ColumnTexts | undefined => {
  const column = table.model.columns[at?.column ?? -1];
  if (at === undefined || column === undefined) return undefined;
  const texts = columnTexts(target, table, column);
  return at.flags !== undefined && texts.cells === undefined
    ? flagTexts(texts, table, placed.tables[at.flags])
    : texts;
};

const planColumn = (
  planning: Planning,
  place: XmlPlace,
  at: { readonly group: XmlGroup; readonly depth: number },
): readonly PlannedColumn[] => {
  const number = place.column?.table ?? -1;
  const table = planning.placed.tables[number];
  const texts = table && textsOfPlace(planning, place, table);
  if (table === undefined || texts === undefined) return [];
  const mayBeEmpty = planning.target.model.xml?.mayBeEmpty === true;
  return [
    {
      place,
      table,
      texts,
      elements: texts.texts.map((one) => elementsOf(place, one, { depth: at.depth, mayBeEmpty })),
      loose: number === at.group.table ? undefined : table.places,
    },
  ];
};

const planInner = (planning: Planning, place: XmlPlace, depth: number): readonly PlannedGroup[] => {
  const { group } = place;
  if (group === undefined) return [];
  const table = group.table === undefined ? undefined : planning.placed.tables[group.table];
  if (group.table !== undefined && table === undefined) return [];
  return [{ place, plan: planGroup(planning, group, depth), table, rows: table?.places }];
};

const planGroup = (planning: Planning, group: XmlGroup, depth: number): XmlPlan => {
  const root = planning.target.model.xml?.root ?? "";
  const places = placesInOrder(group, root);
  const inner = { group, depth: depth + 1 };
  const parts = places.flatMap((place): readonly (PlannedColumn | PlannedGroup)[] =>
    place.group === undefined
      ? planColumn(planning, place, inner)
      : planInner(planning, place, depth + 1),
  );
  const written = new Set(parts.map(({ place }) => place));
  return {
    open: `${indent(depth)}<${group.name}>\n`,
    close: `${indent(depth)}</${group.name}>\n`,
    isPerson: group.isPerson,
    parts,
    absent: group.required.filter((place) => !written.has(place)),
  };
};

/** Plans how the placed tables of a return are written as XML. */
export const planXml = (target: Target, placed: PlacedTables, shape: XmlShape): XmlPlan =>
  planGroup({ target, placed }, shape.root, 0);

/** True for a part that is a group. */
export const isGroup = (part: PlannedColumn | PlannedGroup): part is PlannedGroup => "plan" in part;
