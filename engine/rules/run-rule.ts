import type { EvaluationScope, Row } from "../../runtime/row.ts";
import type { CompiledReport, CompiledRule } from "../../runtime/rule-module.ts";

import { showValue } from "../check/cell-message.ts";
import type { Finding } from "../check/finding.ts";
import type { BuiltTable } from "./build-rows.ts";

/** A person's rows of one table, with what conditions on them see. */
export interface ScopedRows {
  readonly scope: EvaluationScope;
  readonly rows: readonly Row[];
}

/** What a rule is run over. */
export interface RuleRun {
  readonly whole: EvaluationScope;
  readonly scopes: readonly ScopedRows[];
  readonly built: ReadonlyMap<string, BuiltTable>;
  readonly showsValues: boolean;
}

interface Place {
  readonly report: CompiledReport;
  /** Row of the file. */
  readonly row: number;
}

interface Hit extends ScopedRows {
  readonly at: number;
}

const rowNumber = (row: Row): number => Number(row["$row"]);

const placesOf = (rule: CompiledRule, run: RuleRun, { scope, rows, at }: Hit): readonly Place[] =>
  rule.reports.flatMap((report) => {
    const own = rows[at];
    const ghosts = run.built.get(report.table)?.ghosts;
    const reported = report.rows?.(scope, rows, at) ?? (own === undefined ? [] : [own]);
    return [...new Set(reported)]
      .map((row) => ({ report, row: rowNumber(row) }))
      .filter(({ row }) => ghosts?.has(row) !== true);
  });

const keyOf = (places: readonly Place[]): string =>
  places
    .map(({ report, row }) => `${report.table} ${row} ${report.columns.join(" ")}`)
    .toSorted()
    .join("|");

const written = (run: RuleRun, { report, row }: Place): string => {
  const built = run.built.get(report.table);
  const texts = report.columns.map((name) => {
    const column = built?.given.columns.find((one) => one.name === name);
    const value = column?.values[column.cells[row] ?? 0];
    return value === undefined || value === null ? "" : showValue(value);
  });
  return texts.join(", ");
};

const findingAt = (
  rule: CompiledRule,
  run: RuleRun,
  { place, group }: { readonly place: Place; readonly group: string | undefined },
): Finding => {
  const given = run.built.get(place.report.table)?.given;
  return {
    rule: rule.code,
    item: rule.ref,
    severity: rule.severity,
    file: given?.file ?? "",
    table: place.report.table,
    row: place.row,
    line: given?.lines[place.row] ?? null,
    fields: place.report.columns,
    message: rule.message,
    fix: rule.fix,
    ...(group === undefined ? {} : { group }),
    ...(run.showsValues ? { value: written(run, place) } : {}),
  };
};

const wholeReturn = (rule: CompiledRule): Finding => ({
  rule: rule.code,
  item: rule.ref,
  severity: rule.severity,
  file: "",
  table: null,
  row: null,
  line: null,
  fields: [],
  message: rule.message,
  fix: rule.fix,
});

const hitsOf = (rule: CompiledRule, run: RuleRun): readonly Hit[] => {
  if (rule.scopeTable === null)
    return rule.condition(run.whole, [], 0) ? [{ scope: run.whole, rows: [], at: 0 }] : [];
  const hits: Hit[] = [];
  const { condition } = rule;
  for (const { scope, rows } of run.scopes)
    for (let at = 0; at < rows.length; at += 1)
      if (condition(scope, rows, at)) hits.push({ scope, rows, at });
  return hits;
};

/**
 * Runs one rule. Each place that it reports is a finding; the places of one hit share a group. A hit whose places have
 * all been told by one hit before is not told again.
 */
export const runRule = (rule: CompiledRule, run: RuleRun): readonly Finding[] => {
  const hits = hitsOf(rule, run);
  if (rule.reports.length === 0) return hits.slice(0, 1).map(() => wholeReturn(rule));
  const mayRepeat = rule.reports.some(({ rows }) => rows !== undefined);
  const told = new Set<string>();
  const findings: Finding[] = [];
  let groups = 0;
  for (const hit of hits) {
    const places = placesOf(rule, run, hit);
    if (mayRepeat) {
      const key = keyOf(places);
      if (told.has(key)) continue;
      told.add(key);
    }
    if (places.length > 1) groups += 1;
    const group = places.length > 1 ? `${rule.code} ${groups}` : undefined;
    for (const place of places) findings.push(findingAt(rule, run, { place, group }));
  }
  return findings;
};
