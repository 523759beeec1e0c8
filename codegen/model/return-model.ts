import type { Column, DataReturn, RecordTable } from "../../generated/items/types.ts";
import { parseItemRef } from "../../registry/identity/item-ref.ts";
import type { ItemVersion, Snapshot } from "../../registry/model/snapshot.ts";
import { bindingsOf } from "../../registry/model/snapshot.ts";
import type { Problem } from "../../runtime/problems.ts";
import { problemOf } from "../../runtime/problems.ts";
import type { Result } from "../../runtime/result.ts";
import { fail, ok } from "../../runtime/result.ts";
import type {
  CellModel,
  ColumnModel,
  ReturnModel,
  TableModel,
  XmlForm,
} from "../../runtime/return-model.ts";
import { cellModel } from "./cell-model.ts";
import type { Found, Lookup } from "./lookup.ts";
import { createLookup, refOf } from "./lookup.ts";
import { distinctNames, pascalName } from "./names.ts";
import { readForm } from "./read-form.ts";
import { plainText } from "./texts.ts";

/** A column of which the element is missing still has a place, so that every broken reference is told at once. */
const unknownCell: CellModel = { kind: "text" };

const columnModel = (column: Column, lookup: Lookup): ColumnModel => {
  const element = lookup.follow("element", column.element);
  return {
    name: column.name,
    element: element?.ref ?? column.element,
    title: element === undefined ? column.name : plainText(element.content.titles),
    required: column.required,
    repeats: column.repeats ?? false,
    ...(column.xmlName === undefined ? {} : { xmlName: column.xmlName }),
    ...(column.carriedBy === undefined ? {} : { carriedBy: column.carriedBy.map(readForm) }),
    ...(column.fixed === undefined ? {} : { fixed: column.fixed }),
    cell: element === undefined ? unknownCell : cellModel(element.content, lookup),
  };
};

const parentName = (record: RecordTable, lookup: Lookup): string | undefined =>
  record.parent === undefined ? undefined : lookup.follow("record", record.parent)?.content.table;

/**
 * Names that the sector's rules give to the numbers of rows for which the census has no identifier. No item carries
 * them, because no file does: they are made on reading.
 */
const rowNumberNames: Readonly<Record<string, string>> = {
  "dfe:cin-cin-details": "CINdetailsID",
  "dfe:cin-assessments": "AssessmentID",
  "dfe:cin-child-protection-plans": "CPPID",
};

const xmlPlaceOf = ({ id, path }: RecordTable): Pick<TableModel, "path" | "numberedAs"> => {
  const numberedAs = rowNumberNames[id];
  return {
    ...(path === undefined ? {} : { path: path.split("/") }),
    ...(numberedAs === undefined ? {} : { numberedAs }),
  };
};

/** A record as a table whose rows have a type of this name. */
export const tableModel = (
  { ref, content }: Found<RecordTable>,
  typeName: string,
  lookup: Lookup,
): TableModel => {
  const parent = parentName(content, lookup);
  return {
    name: content.table,
    typeName,
    record: ref,
    ...(content.fileName === undefined ? {} : { fileName: content.fileName }),
    ...(parent === undefined ? {} : { parent }),
    ...xmlPlaceOf(content),
    occurs: content.occurs,
    columns: content.columns.map((column) => columnModel(column, lookup)),
    keys: content.keys.map(({ name, columns }) => ({ name, columns })),
    ...(content.order === undefined ? {} : { order: content.order }),
  };
};

/** The start of every type name of a return: its slug, so that names say what they belong to and shadow nothing. */
const typePrefix = (id: string): string => pascalName(id.slice(id.indexOf(":") + 1));

/** Name of the type of a whole return document, for example `Ssda903Document`. */
export const documentTypeName = (model: ReturnModel): string => {
  const ref = parseItemRef(model.ref);
  return `${typePrefix(ref.ok ? ref.value.id : model.ref)}Document`;
};

const tablesOf = (content: DataReturn, lookup: Lookup): readonly TableModel[] => {
  const records = content.records
    .map((text) => lookup.follow("record", text))
    .filter((found) => found !== undefined);
  const prefix = typePrefix(content.id);
  const typeNames = distinctNames(
    records.map(({ content: { table } }) => `${prefix}${pascalName(table)}`),
    [`${prefix}Document`],
  );
  return records.map((record, index) => tableModel(record, typeNames[index] ?? prefix, lookup));
};

const subjectOf = (content: DataReturn, lookup: Lookup): ReturnModel["subject"] => {
  if (content.subject === undefined) return undefined;
  const record = lookup.follow("record", content.subject.record);
  return record === undefined
    ? undefined
    : { table: record.content.table, column: content.subject.column };
};

/**
 * The XML form. A return that is also sent as CSV has a cell for every column, blank or not, and its XML follows: an
 * empty element is a blank cell. Where XML is the only form, what there is nothing to say about is left out.
 */
const xmlFormOf = ({ formats }: DataReturn): XmlForm | undefined => {
  const form = formats.find(({ transport }) => transport === "XML");
  if (form?.root === undefined) return undefined;
  const mayBeEmpty = formats.some(({ transport }) => transport === "CSV");
  return { root: form.root, dateFormat: form.dateFormat, mayBeEmpty };
};

/**
 * A return of one year with every reference followed through what the return binds. Codes come whole, with their first
 * and last days: `codesInForce` says which of them a period accepts. Every broken reference is reported.
 */
export const returnModel = (
  snapshot: Snapshot,
  returnVersion: ItemVersion,
): Result<ReturnModel, readonly Problem[]> => {
  const { content } = returnVersion;
  if (content.kind !== "return") {
    const message = `${refOf(returnVersion)} is of the kind ${content.kind}, not a return.`;
    return fail([problemOf("ITEM_KIND_UNEXPECTED", message)]);
  }
  const lookup = createLookup(snapshot, returnVersion, bindingsOf(content));
  const tables = tablesOf(content, lookup);
  const subject = subjectOf(content, lookup);
  const xml = xmlFormOf(content);
  if (lookup.problems.length > 0) return fail(lookup.problems);
  return ok({
    ref: refOf(returnVersion),
    title: plainText(content.titles),
    collectionYear: content.collectionYear,
    period: content.period,
    ...(subject === undefined ? {} : { subject }),
    ...(xml === undefined ? {} : { xml }),
    tables,
  });
};
