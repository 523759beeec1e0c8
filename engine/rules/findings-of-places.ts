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

/** What all findings of one source say alike. */
interface Told {
  readonly alike: Omit<Finding, "row" | "line">;
  /** The table that they are in; undefined when it was not given, or the whole return is told. */
  readonly given: GivenTable | undefined;
}

const toldOf = ({ rule, report }: PlaceSource, { given: tables }: FindingOptions): Told => {
  const given = report === undefined ? undefined : tables.get(report.table);
  const { code, ref, severity, message, fix } = rule;
  const place = { file: given?.file ?? "", table: report?.table ?? null };
  const fields = report?.columns ?? [];
  return { alike: { rule: code, item: ref, severity, ...place, fields, message, fix }, given };
};

/** Property by property in the order in which reports write them: there are millions, and copying is dear. */
const findingAt = ({ alike, given }: Told, row: number): Finding => ({
  rule: alike.rule,
  item: alike.item,
  severity: alike.severity,
  file: alike.file,
  table: alike.table,
  row: alike.table === null ? null : row,
  line: given?.lines[row] ?? null,
  fields: alike.fields,
  message: alike.message,
  fix: alike.fix,
});

/** Makes the finding of a place of the list. */
const findingMaker = (list: PlaceList, options: FindingOptions): ((place: number) => Finding) => {
  const told = list.sources.map((source) => toldOf(source, options));
  return (place) => {
    const source = told[list.source[place] ?? 0];
    if (source === undefined) throw new Error("Invariant broken: a place has its source");
    const row = list.row[place] ?? 0;
    const group = list.group[place] ?? 0;
    const finding = findingAt(source, row);
    const { alike, given } = source;
    const shown = options.showsValues && given !== undefined;
    if (group === 0 && !shown) return finding;
    return {
      ...finding,
      ...(group === 0 ? {} : { group: `${alike.rule}/${group}` }),
      ...(shown ? { value: written(given, alike.fields, row) } : {}),
    };
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
  const findingOf = findingMaker(list, options);
  const findings: Finding[] = [];
  for (const place of order) findings.push(findingOf(place));
  return findings;
};
