import { isBlank, trimCell } from "../../runtime/blank.ts";
import { problemOf, type Problem } from "../../runtime/problems.ts";
import type { ReturnModel } from "../../runtime/return-model.ts";

import { limits } from "../limits.ts";
import type { ShapeFault } from "./given-table.ts";
import type { XmlEvents } from "./xml-events.ts";
import { addRow, createRows, endRow, putText, type RowsSoFar } from "./xml-rows.ts";
import type { XmlColumn, XmlGroup, XmlPlace, XmlShape } from "./xml-shape.ts";

/** A group that is open while its file is read. */
interface OpenGroup {
  readonly group: XmlGroup;
  readonly line: number;
  /** Row of its table; -1 when it has none. */
  row: number;
  /** How often each place was taken. */
  readonly counts: number[];
  /** By sequence: the place furthest on that was taken. */
  readonly furthest: (XmlPlace | undefined)[];
  hasText: boolean;
}

/** A document while it is read into the tables of a return. */
export interface XmlDocument {
  readonly file: string;
  readonly model: ReturnModel;
  readonly shape: XmlShape;
  readonly tables: readonly RowsSoFar[];
  readonly faults: ShapeFault[];
  /** By the number of a person, less 1: the row that lists them, counted from 1; 0 while there is none. */
  readonly listings: number[];
  readonly open: OpenGroup[];
  /** By table: the row that is open, or was open last in the group; -1 for none. */
  readonly openRows: Int32Array;
  person: number;
  /** How deep the reading is in an element that is passed over. */
  skipped: number;
  leaf: XmlPlace | undefined;
  leafText: string;
  leafLine: number;
  /** Name of the root element, when it is not that of the return. */
  otherRoot: string | undefined;
  problem: Problem | undefined;
}

/** A document of which nothing has been read. */
export const createXmlDocument = (
  file: string,
  model: ReturnModel,
  shape: XmlShape,
): XmlDocument => ({
  file,
  model,
  shape,
  tables: createRows(model),
  faults: [],
  listings: [],
  open: [],
  openRows: new Int32Array(model.tables.length).fill(-1),
  person: 0,
  skipped: 0,
  leaf: undefined,
  leafText: "",
  leafLine: 0,
  otherRoot: undefined,
  problem: undefined,
});

const shown = (name: string): string =>
  name.length > limits.xmlNameShown ? `${name.slice(0, limits.xmlNameShown)}…` : name;

const addFault = (
  document: XmlDocument,
  found: Pick<ShapeFault, "kind" | "line" | "element" | "other">,
  group: string,
): void => {
  const { file, model, faults, open } = document;
  const around = open.at(-1);
  const isInRow = around !== undefined && around.row >= 0;
  const table = isInRow ? model.tables[around.group.table ?? -1]?.name : undefined;
  const row = isInRow ? around.row : undefined;
  faults.push({ ...found, file, element: shown(found.element), group, table, row });
  if (faults.length <= limits.xmlFaults) return;
  const message = `${file}: more than ${limits.xmlFaults} elements do not stand as the return asks.`;
  document.problem = problemOf("CHECK_TOO_MANY", message, { place: { file, line: found.line } });
};

const isPersonOpen = ({ open }: XmlDocument): boolean => open.some(({ group }) => group.isPerson);

const startRow = (document: XmlDocument, table: number, line: number): number => {
  const { tables, model, openRows } = document;
  const rows = tables[table];
  if (rows === undefined) return -1;
  const parent = model.tables.findIndex(({ name }) => name === rows.model.parent);
  const person = isPersonOpen(document) ? document.person : 0;
  const row = addRow(rows, { line, parent: Math.max(openRows[parent] ?? -1, 0), person });
  openRows[table] = row;
  const isListing = rows.model.name === model.subject?.table;
  if (isListing && person > 0 && document.listings[person - 1] === 0) {
    document.listings[person - 1] = row + 1;
  }
  return row;
};

const openGroup = (document: XmlDocument, group: XmlGroup, line: number): void => {
  const { open, openRows, listings } = document;
  const opened: OpenGroup = {
    group,
    line,
    row: -1,
    counts: Array.from(group.places, () => 0),
    furthest: Array.from({ length: group.sequences }, () => undefined),
    hasText: false,
  };
  if (group.isPerson) document.person = listings.push(0);
  open.push(opened);
  for (const table of group.looseTables) openRows[table] = -1;
  if (group.table !== undefined) opened.row = startRow(document, group.table, line);
};

/** Counts an element and looks at its place in the order. False when it is one too many. */
const takePlace = (
  document: XmlDocument,
  around: OpenGroup,
  taken: { readonly place: XmlPlace; readonly line: number },
): boolean => {
  const { place, line } = taken;
  const { name: element, index, max, sequence, rank } = place;
  const count = (around.counts[index] ?? 0) + 1;
  around.counts[index] = count;
  const group = around.group.name;
  if (count > max) {
    addFault(document, { kind: "OCCURS_TOO_OFTEN", element, line }, group);
    return false;
  }
  if (sequence < 0) return true;
  const furthest = around.furthest[sequence];
  if (furthest === undefined || rank >= furthest.rank) around.furthest[sequence] = place;
  else addFault(document, { kind: "WRONG_ORDER", element, line, other: furthest.name }, group);
  return true;
};

const openUnknown = (document: XmlDocument, element: string, line: number): void => {
  const { shape, open, leaf } = document;
  const group = leaf?.name ?? open.at(-1)?.group.name ?? "";
  const home = shape.homes.get(element);
  const found = { kind: "UNKNOWN_ELEMENT", element, line } as const;
  addFault(document, home === undefined ? found : { ...found, other: home }, group);
  document.skipped = 1;
};

const openPlace = (
  document: XmlDocument,
  around: OpenGroup,
  taken: { readonly place: XmlPlace; readonly line: number },
): void => {
  const { place, line } = taken;
  const isOneTooMany = !takePlace(document, around, taken);
  if (place.group !== undefined) openGroup(document, place.group, line);
  else if (isOneTooMany) document.skipped = 1;
  else {
    document.leaf = place;
    document.leafText = "";
    document.leafLine = line;
  }
};

/** Attributes that say how a file is to be read, and nothing about anybody. */
const isTechnical = (attribute: string): boolean =>
  /^xmlns(?:$|:)|:(?:schemaLocation|noNamespaceSchemaLocation)$/u.test(attribute);

const lookAtAttributes = (
  document: XmlDocument,
  attributes: readonly string[],
  at: { readonly element: string; readonly line: number },
): void => {
  const group = document.open.at(-1)?.group.name ?? "";
  for (const attribute of attributes) {
    if (isTechnical(attribute)) continue;
    const other = shown(attribute);
    addFault(document, { kind: "UNEXPECTED_ATTRIBUTE", ...at, other }, group);
  }
};

const openElement = (document: XmlDocument, name: string, line: number): void => {
  const around = document.open.at(-1);
  if (around === undefined) {
    const { root } = document.shape;
    if (name === root.name) openGroup(document, root, line);
    else document.otherRoot = shown(name);
    return;
  }
  const place = document.leaf === undefined ? around.group.places.get(name) : undefined;
  if (place === undefined) openUnknown(document, name, line);
  else openPlace(document, around, { place, line });
};

const isSet = (text: string): boolean => !isBlank(text) && !/^(?:0|false)$/u.test(trimCell(text));

/** The row that a column's value goes to: that of the group, or one of a table whose columns stand loose in it. */
const rowFor = (document: XmlDocument, column: XmlColumn, hasValue: boolean): number => {
  const around = document.open.at(-1);
  if (around?.group.table === column.table) return around.row;
  const row = document.openRows[column.table] ?? -1;
  return row < 0 && hasValue ? startRow(document, column.table, document.leafLine) : row;
};

/** Puts the text of the leaf where it belongs; an empty one leaves its line, so that it can be pointed at. */
const putLeaf = (document: XmlDocument, column: XmlColumn, text: string): void => {
  const row = rowFor(document, column, text !== "");
  const table = document.tables[column.table];
  if (table === undefined || row < 0 || (text === "" && column.repeats)) return;
  putText(table, { row, column: column.column, line: document.leafLine }, text);
};

const raiseFlag = (document: XmlDocument, table: number, text: string): void => {
  if (isSet(text) && document.openRows[table] === -1) {
    startRow(document, table, document.leafLine);
  }
};

const closeLeaf = (document: XmlDocument, place: XmlPlace, column: XmlColumn): void => {
  const { leafText, leafLine: line, open } = document;
  document.leaf = undefined;
  const text = isBlank(leafText) ? "" : leafText;
  if (text === "" && !column.mayBeEmpty) {
    const group = open.at(-1)?.group.name ?? "";
    addFault(document, { kind: "EMPTY_ELEMENT", element: place.name, line }, group);
  }
  putLeaf(document, column, text);
  if (column.flags !== undefined) raiseFlag(document, column.flags, text);
};

const endRowOf = ({ tables }: XmlDocument, table: number, row: number): void => {
  const rows = tables[table];
  if (rows !== undefined && row >= 0) endRow(rows, row);
};

const closeGroup = (document: XmlDocument): void => {
  const closing = document.open.at(-1);
  if (closing === undefined) return;
  const { group, counts, line, row } = closing;
  for (const { index, name: element } of group.required) {
    if (counts[index] === 0) {
      addFault(document, { kind: "MISSING_GROUP", element, line }, group.name);
    }
  }
  if (group.table !== undefined) endRowOf(document, group.table, row);
  for (const table of group.looseTables) endRowOf(document, table, document.openRows[table] ?? -1);
  document.open.pop();
};

const closeElement = (document: XmlDocument): void => {
  const { leaf } = document;
  if (document.skipped > 0) document.skipped -= 1;
  else if (leaf?.column !== undefined) closeLeaf(document, leaf, leaf.column);
  else closeGroup(document);
};

/** The line on which the first visible character of a text stands, when the text ends on a line. */
const lineOfText = (text: string, endLine: number): number =>
  endLine - (text.trimStart().split("\n").length - 1);

const takeText = (document: XmlDocument, text: string, line: number): void => {
  const { file, leaf, open } = document;
  if (leaf === undefined) {
    const around = open.at(-1);
    if (around === undefined || around.hasText || isBlank(text)) return;
    around.hasText = true;
    const { name } = around.group;
    const at = lineOfText(text, line);
    addFault(document, { kind: "UNEXPECTED_TEXT", element: name, line: at }, name);
    return;
  }
  document.leafText += text;
  if (document.leafText.length <= limits.xmlStretchBytes) return;
  const message = `${file}: the text of ${leaf.name} is longer than ${limits.xmlStretchBytes} characters.`;
  document.problem = problemOf("CHECK_XML_TOO_LONG", message, { place: { file, line } });
};

/** What reads a document from the events of its file. */
export const documentEvents = (
  document: XmlDocument,
  onProgress: (bytesRead: number) => void,
): XmlEvents => {
  const wantsMore = (): boolean =>
    document.problem === undefined && document.otherRoot === undefined;
  return {
    wantsMore,
    onProgress,
    onOpen: (name, line, attributes) => {
      if (!wantsMore()) return;
      if (document.skipped > 0) {
        document.skipped += 1;
        return;
      }
      if (attributes.length > 0) lookAtAttributes(document, attributes, { element: name, line });
      openElement(document, name, line);
    },
    onText: (text, line) => {
      if (wantsMore() && document.skipped === 0) takeText(document, text, line);
    },
    onClose: () => {
      if (wantsMore()) closeElement(document);
    },
  };
};
