import type { Period } from "./cells.ts";
import { parseIsoDate } from "./dates.ts";
import type { ReturnModel, TableModel } from "./return-model.ts";
import type { InputForm } from "./row.ts";
import type { DocumentRecord, DocumentTables } from "./rule-document.ts";
import { tablesOfDocument } from "./rule-document.ts";
import type { RuleModule, RuleSeverity } from "./rule-module.ts";
import { whyNotRun } from "./rule-not-run.ts";
import type { GivenInputs } from "./rule-not-run.ts";
import { createPlaceList, placesInOrder } from "./rule-places.ts";
import type { PlaceList, PlaceSource } from "./rule-places.ts";
import type { ReturnRows } from "./rule-rows.ts";
import { runCompiledRules } from "./rule-run.ts";
import { prepareScopes } from "./rule-scopes.ts";
import type { PreparedReturn } from "./rule-scopes.ts";

/** What a published module of rules knows of its return. */
export interface RuleDefinitions {
  readonly model: ReturnModel;
  /** The return of the year before. */
  readonly previous: ReturnModel | null;
  /** Lists that rules look things up in. */
  readonly references: readonly TableModel[];
  /** Days on which nobody works besides Saturdays and Sundays, ISO dates; null when no list ships. */
  readonly holidays: readonly string[] | null;
  readonly rules: RuleModule;
}

/** What rules are run over: documents in the form that the types of the return have. */
export interface RuleRunInput {
  readonly document: unknown;
  /** The document of the year before; without it the rules that compare with it are not run. */
  readonly last?: unknown;
  /** Records of the lists that rules look things up in, by the list's name. */
  readonly references?: Readonly<Record<string, readonly DocumentRecord[]>>;
  /** Code of the authority whose return it is. */
  readonly authority?: string;
  /** The form in which the return came, for rules that ask; a document is JSON unless it says otherwise. */
  readonly form?: InputForm;
  /** First and last day of the collection, ISO dates; the return's own unless given. */
  readonly period?: Period;
}

/** One place that a rule reports. */
export interface RuleFinding {
  readonly rule: string;
  /** Exact reference of the rule version. */
  readonly item: string;
  readonly severity: RuleSeverity;
  /** Null for the whole return. */
  readonly table: string | null;
  /** Place of the record among those of its table, counted from 0. */
  readonly row: number | null;
  readonly columns: readonly string[];
  readonly message: string;
  readonly fix: string;
  /** The same for all places of one clash. */
  readonly group?: string;
}

/** What came of running the rules over a document. */
export interface RuleRunResult {
  /** By table, then record, then rule; on the whole return last. */
  readonly findings: readonly RuleFinding[];
  readonly notRun: readonly {
    readonly rule: string;
    readonly item: string;
    readonly reason: string;
  }[];
}

const dayNumberIn = (iso: string): number => parseIsoDate(iso) ?? Number.NaN;

/** Documents taken apart into tables. */
export interface ReadDocuments {
  readonly now: DocumentTables;
  readonly lastModel: ReturnModel;
  readonly before: DocumentTables | undefined;
  readonly lists: DocumentTables;
}

const placeInDocument = (
  { report }: PlaceSource,
  row: number,
): Pick<RuleFinding, "table" | "row" | "columns"> =>
  report === undefined
    ? { table: null, row: null, columns: [] }
    : { table: report.table, row, columns: report.columns };

const findingOfPlace = (list: PlaceList, place: number): readonly RuleFinding[] => {
  const source = list.sources[list.source[place] ?? 0];
  if (source === undefined) return [];
  const { code, ref, severity, message, fix } = source.rule;
  const at = placeInDocument(source, list.row[place] ?? 0);
  const group = list.group[place] ?? 0;
  const finding: RuleFinding = { rule: code, item: ref, severity, ...at, message, fix };
  return [group === 0 ? finding : { ...finding, group: `${code}/${group}` }];
};

const findingsInOrder = (
  model: ReturnModel,
  tables: ReturnRows,
  places: PlaceList,
): readonly RuleFinding[] => {
  const starts = new Map<string, number>();
  let rows = 0;
  for (const { name } of model.tables) {
    starts.set(name, rows);
    rows += tables.get(name)?.rowsByPlace.length ?? 0;
  }
  return [...placesInOrder(places, starts, rows)].flatMap((place) => findingOfPlace(places, place));
};

/** What was given, as the rules' needs are held to it. */
export const givenInputs = (
  { holidays }: RuleDefinitions,
  { authority }: RuleRunInput,
  read: ReadDocuments,
): GivenInputs => ({
  tables: read.now.given,
  last: read.before?.given,
  references: read.lists.given,
  twice: new Set(),
  authority,
  hasHolidays: holidays !== null,
});

/** Takes the documents of this year and the year before apart, and the lists. */
export const readDocuments = (
  { model, previous, references }: RuleDefinitions,
  input: RuleRunInput,
  period: Period,
): ReadDocuments => {
  const lastModel = previous ?? model;
  const lists = { ...model, tables: references };
  return {
    now: tablesOfDocument(model, input.document, period),
    lastModel,
    before:
      input.last === undefined
        ? undefined
        : tablesOfDocument(lastModel, input.last, lastModel.period),
    lists: tablesOfDocument(lists, input.references ?? {}, period),
  };
};

/** Makes documents ready for conditions. */
export const scopesOfDocuments = (
  { model, rules, holidays }: RuleDefinitions,
  { now, before, lastModel, lists }: ReadDocuments,
  facts: {
    readonly period: Period;
    readonly authority: string | undefined;
    readonly form: InputForm;
  },
): PreparedReturn => {
  const { period, authority, form } = facts;
  return prepareScopes(model, rules, {
    tables: now.tables,
    ...(before === undefined ? {} : { last: { model: lastModel, tables: before.tables } }),
    references: [...lists.tables.values()],
    holidays: (holidays ?? []).map(dayNumberIn),
    form,
    ...(authority === undefined ? {} : { authority }),
    collection: {
      year: Number(period.to.slice(0, 4)),
      start: dayNumberIn(period.from),
      end: dayNumberIn(period.to),
    },
  });
};

/**
 * Runs rules over a document; a rule that lacks an input is not run, and it is said why. Published modules carry it as
 * text and call it.
 */
export const runRulesOver = (definitions: RuleDefinitions, input: RuleRunInput): RuleRunResult => {
  const { model, rules } = definitions;
  const { period = model.period, authority, form = "JSON" } = input;
  const read = readDocuments(definitions, input, period);
  const given = givenInputs(definitions, input, read);
  const judged = rules.rules.map((rule) => ({ rule, reason: whyNotRun(rule, model, given) }));
  const { tables } = read.now;
  const { whole, scopesByTable } = scopesOfDocuments(definitions, read, {
    period,
    authority,
    form,
  });
  const places = createPlaceList();
  const runnable = judged.flatMap(({ rule, reason }) => (reason === undefined ? [rule] : []));
  runCompiledRules(runnable, { whole, scopesByTable, tables, places });
  const notRun = judged.flatMap(({ rule: { code, ref }, reason }) =>
    reason === undefined ? [] : [{ rule: code, item: ref, reason: `Not run, because ${reason}.` }],
  );
  return { findings: findingsInOrder(model, tables, places), notRun };
};
