import type { ReturnModel } from "../../runtime/return-model.ts";
import type { RuleSeverity } from "../../runtime/rule-module.ts";
import { placesInOrder } from "../../runtime/rule-places.ts";
import type { PlaceList, PlaceSource } from "../../runtime/rule-places.ts";

import { showValue } from "../check/cell-message.ts";
import type { Finding } from "../check/finding.ts";
import type { GivenTable } from "../read/given-table.ts";

/** How findings are made. */
export interface FindingOptions {
  /** The tables that places name, by name. */
  readonly given: ReadonlyMap<string, GivenTable>;
  readonly showsValues: boolean;
  /** Findings made at most; all places are counted. */
  readonly most: number;
}

/** Counts over all places, also those of which no finding was made. */
export interface PlaceCounts {
  readonly total: number;
  readonly byRule: ReadonlyMap<string, number>;
  readonly bySeverity: ReadonlyMap<RuleSeverity, number>;
}

/** Counts the places by rule. */
export const countPlaces = (list: PlaceList): PlaceCounts => {
  const bySource = new Uint32Array(list.sources.length);
  for (let place = 0; place < list.size; place += 1) {
    const source = list.source[place] ?? 0;
    bySource[source] = (bySource[source] ?? 0) + 1;
  }
  const byRule = new Map<string, number>();
  const bySeverity = new Map<RuleSeverity, number>();
  for (const [index, { rule }] of list.sources.entries()) {
    const count = bySource[index] ?? 0;
    if (count === 0) continue;
    byRule.set(rule.code, (byRule.get(rule.code) ?? 0) + count);
    bySeverity.set(rule.severity, (bySeverity.get(rule.severity) ?? 0) + count);
  }
  return { total: list.size, byRule, bySeverity };
};

const written = (given: GivenTable, columns: readonly string[], row: number): string => {
  const texts = columns.map((name) => {
    const column = given.columns.find((one) => one.name === name);
    const value = column?.values[column.cells[row] ?? 0];
    return value === undefined || value === null ? "" : showValue(value);
  });
  return texts.join(", ");
};

const placeOf = (
  { report }: PlaceSource,
  row: number,
  { given: tables, showsValues }: FindingOptions,
): Pick<Finding, "file" | "table" | "row" | "line" | "fields" | "value"> => {
  if (report === undefined) return { file: "", table: null, row: null, line: null, fields: [] };
  const given = tables.get(report.table);
  return {
    file: given?.file ?? "",
    table: report.table,
    row,
    line: given?.lines[row] ?? null,
    fields: report.columns,
    ...(showsValues && given !== undefined ? { value: written(given, report.columns, row) } : {}),
  };
};

const findingAt = (list: PlaceList, place: number, options: FindingOptions): Finding => {
  const source = list.sources[list.source[place] ?? 0];
  if (source === undefined) throw new Error("Invariant broken: a place has its source");
  const { rule } = source;
  const { value, ...at } = placeOf(source, list.row[place] ?? 0, options);
  const group = list.group[place] ?? 0;
  return {
    rule: rule.code,
    item: rule.ref,
    severity: rule.severity,
    ...at,
    message: rule.message,
    fix: rule.fix,
    ...(group === 0 ? {} : { group: `${rule.code}/${group}` }),
    ...(value === undefined ? {} : { value }),
  };
};

/** Makes findings of places, in the order of the return's tables, then rows, then rules; whole returns last. */
export const findingsOfPlaces = (
  model: ReturnModel,
  list: PlaceList,
  options: FindingOptions,
): readonly Finding[] => {
  const starts = new Map<string, number>();
  let rows = 0;
  for (const { name } of model.tables) {
    starts.set(name, rows);
    rows += options.given.get(name)?.rows ?? 0;
  }
  const order = placesInOrder(list, starts, rows).subarray(0, options.most);
  return Array.from(order, (place) => findingAt(list, place, options));
};
