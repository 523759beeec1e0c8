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

/** What rules are run over, and where their places go. */
export interface RulesRun {
  readonly whole: EvaluationScope;
  /** By table: the persons with rows in it. */
  readonly scopesByTable: ReadonlyMap<string, readonly ScopedRows[]>;
  readonly tables: ReturnRows;
  readonly places: PlaceList;
  /** The rules to run, of those given; the others are numbered all the same. All unless told. */
  readonly isRun?: (rule: CompiledRule) => boolean;
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

/** What is done when a rule's condition holds. */
type OnHit = (scoped: ScopedRows, at: number) => void;

const numberReports = (
  rule: CompiledRule,
  { places, tables }: RulesRun,
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
const tellOwnRow = (rule: CompiledRule, run: RulesRun): OnHit => {
  const [own] = numberReports(rule, run);
  const source = own?.source ?? 0;
  return ({ rows }, at) =>
    addPlace(run.places, source, { row: Number(rows[at]?.["$row"]), group: 0 });
};

/** The places of one hit share a group. A hit whose places have all been told by one hit before is not told again. */
const tellPlaces = (rule: CompiledRule, run: RulesRun): OnHit => {
  const reports = numberReports(rule, run);
  const mayRepeat = rule.reports.some(({ rows }) => rows !== undefined);
  const told = new Set<string>();
  let groups = 0;
  return (scoped, at) => {
    const places = placesOfHit(reports, scoped, at);
    if (mayRepeat) {
      const key = placesKey(places);
      if (told.has(key)) return;
      told.add(key);
    }
    if (places.length > 1) groups += 1;
    const group = places.length > 1 ? groups : 0;
    for (const { source, row } of places) addPlace(run.places, source, { row, group });
  };
};

/** The rule names no rows: the whole return is told, once. */
const tellReturn = (rule: CompiledRule, { places }: RulesRun): OnHit => {
  const source = places.sources.push({ rule, report: undefined }) - 1;
  let wasTold = false;
  return () => {
    if (!wasTold) addPlace(places, source, { row: 0, group: 0 });
    wasTold = true;
  };
};

const onHitOf = (rule: CompiledRule, run: RulesRun): OnHit => {
  const [first, ...others] = rule.reports;
  if (first === undefined) return tellReturn(rule, run);
  const isOwnRow = others.length === 0 && first.rows === undefined;
  return isOwnRow ? tellOwnRow(rule, run) : tellPlaces(rule, run);
};

interface Runner {
  readonly rule: CompiledRule;
  readonly onHit: OnHit;
}

/** All rules of a table are run over one person's rows before the next person's: those rows are at hand then. */
const runOverPeople = (runners: readonly Runner[], scopes: readonly ScopedRows[]): void => {
  for (const scoped of scopes) {
    const { scope, rows } = scoped;
    for (const { rule, onHit } of runners)
      for (let at = 0; at < rows.length; at += 1)
        if (rule.condition(scope, rows, at)) onHit(scoped, at);
  }
};

/** Runs rules and adds the places that they report. */
export const runCompiledRules = (rules: readonly CompiledRule[], run: RulesRun): void => {
  const { isRun = () => true } = run;
  const runners = rules
    .map((rule): Runner => ({ rule, onHit: onHitOf(rule, run) }))
    .filter(({ rule }) => isRun(rule));
  const byTable = Map.groupBy(runners, ({ rule }) => rule.scopeTable);
  for (const [table, own] of byTable) {
    if (table === null) {
      const whole = { scope: run.whole, rows: [] };
      for (const { rule, onHit } of own) if (rule.condition(run.whole, [], 0)) onHit(whole, 0);
    } else runOverPeople(own, run.scopesByTable.get(table) ?? []);
  }
};
