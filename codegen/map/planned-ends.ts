import { idOfRef } from "../../registry/identity/item-ref.ts";
import type { MappingEnd } from "../../generated/items/types.ts";
import type { Snapshot } from "../../registry/model/snapshot.ts";
import { resolveText } from "../../registry/model/snapshot.ts";
import type { PlannedEnd } from "../../runtime/mapping-plan.ts";
import type { ReturnModel, TableModel } from "../../runtime/return-model.ts";

/** What follows the last point of a name such as `list_3.Referral Source`, without a mark for a list. */
const lastPart = (name: string): string => name.replace(/^.*\.(?=[^.\s])/u, "");

const distinct = (names: readonly string[]): readonly string[] => [...new Set(names)];

/** An end of the side that a mapping starts from: the headings under which files may have it. */
export const plannedFrom = (snapshot: Snapshot, end: MappingEnd): PlannedEnd => {
  const { name, item, column, external } = end;
  if (external !== undefined) {
    const headings = distinct([external.name, lastPart(external.name), name]);
    return { name, called: `${external.where} ${external.name}`, headings };
  }
  const content = item === undefined ? undefined : resolveText(snapshot, item)?.content;
  if (column === undefined || content?.kind !== "record")
    return { name, called: item ?? name, headings: [name] };
  return {
    name,
    called: `${content.table} ${column}`,
    headings: distinct([column, name]),
    table: content.table,
    column,
  };
};

const tableNamed = (model: ReturnModel, record: string): TableModel | undefined =>
  model.tables.find((table) => idOfRef(table.record) === idOfRef(record));

/** Where an item stands in a return when it is no column itself: the one column that holds it. */
const placesOfItem = (model: ReturnModel, item: string) =>
  model.tables.flatMap((table) =>
    table.columns.flatMap((column) => {
      const list = column.cell.kind === "coded" ? column.cell.codelist : "";
      return [column.element, list].some((ref) => idOfRef(ref) === idOfRef(item))
        ? [{ table, column: column.name }]
        : [];
    }),
  );

/** An end of the side that a mapping leads to; undefined when the return has no one place for it. */
export const plannedTo = (model: ReturnModel, end: MappingEnd): PlannedEnd | undefined => {
  const { name, item, column } = end;
  if (item === undefined) return undefined;
  const named = tableNamed(model, item);
  const places =
    column === undefined
      ? placesOfItem(model, item)
      : named?.columns.some((one) => one.name === column) === true
        ? [{ table: named, column }]
        : [];
  const [place] = places;
  if (place === undefined || places.length > 1) return undefined;
  return {
    name,
    called: `${place.table.name} ${place.column}`,
    headings: [place.column],
    table: place.table.name,
    column: place.column,
  };
};
