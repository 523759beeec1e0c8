import type { EvaluationScope, Row } from "./row.ts";
import type { CompiledReport, CompiledRule } from "./rule-module.ts";
import { addPlace } from "./rule-places.ts";
import type { PlaceList } from "./rule-places.ts";
import type { ReturnRows } from "./rule-rows.ts";

/** A person's rows of one table, with what conditions on them see. */
export interface ScopedRows {
  readonly scope: EvaluationScope;
  readonly rows: readonly Row[];
}

/** What a rule is run over, and where its places go. */
export interface RuleRun {
  readonly whole: EvaluationScope;
  readonly scopes: readonly ScopedRows[];
  readonly tables: ReturnRows;
  readonly places: PlaceList;
}

/** One of a rule's places, with its number in the list of places. */
interface NumberedReport {
  readonly report: CompiledReport;
  readonly source: number;
  readonly ghosts: ReadonlySet<number> | undefined;
}

interface PlaceOfHit {
  readonly source: number;
  readonly row: number;
}

type OnHit = (scoped: ScopedRows, at: number) => void;

const eachHit = (
  { condition }: CompiledRule,
  scopes: readonly ScopedRows[],
  onHit: OnHit,
): void => {
  for (const scoped of scopes) {
    const { scope, rows } = scoped;
    for (let at = 0; at < rows.length; at += 1) if (condition(scope, rows, at)) onHit(scoped, at);
  }
};

const numberReports = (
  rule: CompiledRule,
  { places, tables }: RuleRun,
): readonly NumberedReport[] =>
  rule.reports.map((report) => {
    const ghosts = tables.get(report.table)?.ghosts;
    return {
      report,
      source: places.sources.push({ rule, report }) - 1,
      ghosts: ghosts === undefined || ghosts.size === 0 ? undefined : ghosts,
    };
  });

const placesOfHit = (
  reports: readonly NumberedReport[],
  { scope, rows }: ScopedRows,
  at: number,
): readonly PlaceOfHit[] => {
  const found: PlaceOfHit[] = [];
  for (const { report, source, ghosts } of reports) {
    const own = rows[at];
    const reported = report.rows?.(scope, rows, at) ?? (own === undefined ? [] : [own]);
    for (const each of reported.length > 1 ? new Set(reported) : reported) {
      const row = Number(each["$row"]);
      if (ghosts?.has(row) !== true) found.push({ source, row });
    }
  }
  return found;
};

const placesKey = (places: readonly PlaceOfHit[]): string =>
  places
    .map(({ source, row }) => `${source} ${row}`)
    .toSorted()
    .join("|");

/** The rule looks at each row alone and reports that row: the usual case, and the one that must be quick. */
const runOwnRow = (rule: CompiledRule, run: RuleRun): void => {
  const [own] = numberReports(rule, run);
  eachHit(rule, run.scopes, ({ rows }, at) => {
    if (own !== undefined)
      addPlace(run.places, own.source, { row: Number(rows[at]?.["$row"]), group: 0 });
  });
};

/** The places of one hit share a group. A hit whose places have all been told by one hit before is not told again. */
const runManyPlaces = (rule: CompiledRule, run: RuleRun, scopes: readonly ScopedRows[]): void => {
  const reports = numberReports(rule, run);
  const mayRepeat = rule.reports.some(({ rows }) => rows !== undefined);
  const told = new Set<string>();
  let groups = 0;
  eachHit(rule, scopes, (scoped, at) => {
    const places = placesOfHit(reports, scoped, at);
    if (mayRepeat) {
      const key = placesKey(places);
      if (told.has(key)) return;
      told.add(key);
    }
    if (places.length > 1) groups += 1;
    const group = places.length > 1 ? groups : 0;
    for (const { source, row } of places) addPlace(run.places, source, { row, group });
  });
};

/** Runs one rule and adds the places that it reports. */
export const runRule = (rule: CompiledRule, run: RuleRun): void => {
  const isWhole = rule.scopeTable === null;
  const scopes = isWhole ? [{ scope: run.whole, rows: [] }] : run.scopes;
  if (rule.reports.length === 0) {
    const source = run.places.sources.push({ rule, report: undefined }) - 1;
    const holds = isWhole
      ? rule.condition(run.whole, [], 0)
      : scopes.some(({ scope, rows }) => rows.some((_row, at) => rule.condition(scope, rows, at)));
    if (holds) addPlace(run.places, source, { row: 0, group: 0 });
  } else if (isWhole) {
    runWholeReturn(rule, run);
  } else if (rule.reports.length === 1 && rule.reports[0]?.rows === undefined) {
    runOwnRow(rule, run);
  } else {
    runManyPlaces(rule, run, scopes);
  }
};

/** A rule on the whole return that names rows. */
const runWholeReturn = (rule: CompiledRule, run: RuleRun): void => {
  if (!rule.condition(run.whole, [], 0)) return;
  const places = placesOfHit(numberReports(rule, run), { scope: run.whole, rows: [] }, 0);
  const group = places.length > 1 ? 1 : 0;
  for (const { source, row } of places) addPlace(run.places, source, { row, group });
};
