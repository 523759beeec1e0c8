import type { Period } from "../../runtime/cells.ts";
import type { Problem } from "../../runtime/problems.ts";
import { ok, type Result } from "../../runtime/result.ts";
import type { ReturnModel } from "../../runtime/return-model.ts";
import type { CompiledRule } from "../../runtime/rule-module.ts";

import { limits } from "../limits.ts";
import type { GivenFile, GivenTable } from "../read/given-table.ts";
import { noRules, type RulesResult } from "../rules/evaluate-rules.ts";
import { startRules, type RunElsewhere } from "../rules/run-share.ts";
import { readTables, type OnProgress, type ReadTables } from "../read/read-tables.ts";
import { identityOfValue } from "./checked-column.ts";
import {
  checkRules,
  mergeFindings,
  ruleInputsOf,
  type CheckRuleOptions,
  type RuleOptions,
} from "./check-rules.ts";
import { checkColumns, reportTable } from "./check-table.ts";
import { checks, type FindingSeverity } from "./codes.ts";
import { createCoveredChecks } from "./covered-checks.ts";
import type { CheckResult, CheckSummary, NotRun, RuleRan } from "./finding.ts";
import { addFinding, createFindingList, type FindingList } from "./finding-list.ts";
import { reportShapeFaults } from "./shape-findings.ts";
import type { CheckedTable, Subjects, TableContext } from "./table-work.ts";

/** How a return is checked. */
export interface CheckOptions {
  /** Name of the release that the model comes from. */
  readonly release?: string;
  /** Collection period in place of the model's own: see `collectionPeriod`. */
  readonly period?: Period;
  /** Findings show what the cells hold. Off unless asked for. */
  readonly values?: boolean;
  /** Findings kept with their place; all are counted. */
  readonly maxFindings?: number;
  readonly onProgress?: OnProgress;
  /** The rules of the return; without them only its structure is checked. */
  readonly rules?: RuleOptions;
}

/** The collection that ends on 31 March of a year. */
export const collectionPeriod = (year: number): Period => ({
  from: `${String(year - 1).padStart(4, "0")}-04-01`,
  to: `${String(year).padStart(4, "0")}-03-31`,
});

const givenByTable = (
  tables: readonly GivenTable[],
): ReadonlyMap<string, readonly GivenTable[]> => {
  const byName = new Map<string, GivenTable[]>();
  for (const table of tables) {
    const others = byName.get(table.name);
    if (others === undefined) byName.set(table.name, [table]);
    else others.push(table);
  }
  return byName;
};

const inWords = (names: readonly string[]): string =>
  names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1) ?? ""}`;

const reportTwice = (
  findings: FindingList,
  model: ReturnModel,
  given: readonly GivenTable[],
): void => {
  const files = given.map(({ file }) => file).toSorted();
  const [{ name, file } = { name: "", file: "" }] = given.toSorted((a, b) =>
    a.file < b.file ? -1 : 1,
  );
  addFinding(findings, "TABLE_TWICE", {
    item: model.tables.find((table) => table.name === name)?.record ?? model.ref,
    file,
    table: name,
    row: null,
    line: null,
    fields: [],
    message: `${name} is in ${files.length === 2 ? "two" : files.length} places: ${inWords(files)}.`,
  });
};

const listSubjects = (
  model: ReturnModel,
  tables: readonly CheckedTable[],
): Subjects | undefined => {
  const { subject } = model;
  if (subject === undefined) return undefined;
  const table = tables.find(({ model: { name } }) => name === subject.table);
  const column = table?.columns.find(({ model: { name } }) => name === subject.column);
  const identities = column?.given.values.flatMap((_, index) =>
    column.blanks[index] === 1 ? [] : [identityOfValue(column, index)],
  );
  return {
    ...subject,
    listed: identities === undefined ? undefined : new Set(identities),
    missing: new Map(),
  };
};

const notRunOf = (subjects: Subjects | undefined, read: ReadTables): readonly NotRun[] => {
  if (subjects === undefined || subjects.listed !== undefined) return [];
  const givenCount = read.tables.filter(({ name }) => name === subjects.table).length;
  const what = `${subjects.table} with its column ${subjects.column}`;
  const reason =
    givenCount > 1 ? `${subjects.table} was given more than once` : `no ${what} was given`;
  const { title } = checks.CHILD_NOT_IN_HEADER;
  return [{ rule: "CHILD_NOT_IN_HEADER", title, reason: `Not run, because ${reason}.` }];
};

const sortedCounts = (counts: ReadonlyMap<string, number>): Readonly<Record<string, number>> =>
  Object.fromEntries([...counts].toSorted(([left], [right]) => (left < right ? -1 : 1)));

const summarise = (
  findings: FindingList,
  rules: RulesResult,
  rows: Readonly<Record<string, number>>,
): CheckSummary => {
  const bySeverity = (severity: FindingSeverity): number =>
    (findings.countBySeverity.get(severity) ?? 0) + (rules.counts.bySeverity.get(severity) ?? 0);
  return {
    rows,
    findings: findings.total + rules.counts.total,
    byRule: sortedCounts(new Map([...findings.countByRule, ...rules.counts.byRule])),
    bySeverity: { error: bySeverity("error"), query: bySeverity("query") },
  };
};

const notesOf = (model: ReturnModel, read: ReadTables): readonly string[] => {
  const notes = read.notes.map(({ file, text }) => `${file}: ${text}`);
  const given = new Set(read.tables.map(({ name }) => name));
  const absent = model.tables.filter(({ name }) => !given.has(name)).map(({ name }) => name);
  return absent.length === 0 ? notes : [...notes, `Not given, so not checked: ${inWords(absent)}.`];
};

const reportUnrecognised = (findings: FindingList, model: ReturnModel, read: ReadTables): void => {
  for (const { file, reason } of read.unrecognised) {
    const message = `${file} is no table of this return: ${reason}.`;
    const place = { item: model.ref, file, table: null, row: null, line: null, fields: [] };
    addFinding(findings, "FILE_NOT_RECOGNISED", { ...place, message });
  }
};

/** Reports the tables in the order of the return, whatever the order of the files. */
const reportTables = (
  model: ReturnModel,
  given: ReadonlyMap<string, readonly GivenTable[]>,
  work: {
    readonly checked: readonly CheckedTable[];
    readonly context: TableContext;
    readonly onProgress: OnProgress | undefined;
  },
): void => {
  for (const [index, { name }] of model.tables.entries()) {
    work.onProgress?.(index, model.tables.length, name);
    const files = given.get(name) ?? [];
    const table = work.checked.find((one) => one.model.name === name);
    if (files.length > 1) reportTwice(work.context.findings, model, files);
    else if (table !== undefined) reportTable(table, work.context);
  }
  work.onProgress?.(model.tables.length, model.tables.length, model.title);
};

const rowsByTable = (
  model: ReturnModel,
  given: ReadonlyMap<string, readonly GivenTable[]>,
): Readonly<Record<string, number>> => {
  const rows: [string, number][] = [];
  for (const { name } of model.tables) {
    const tables = given.get(name);
    if (tables !== undefined) rows.push([name, tables.reduce((sum, table) => sum + table.rows, 0)]);
  }
  return Object.fromEntries(rows);
};

/** Tables given twice are not checked: which of the files holds is not ours to say. */
const checkGivenOnce = (
  model: ReturnModel,
  given: ReadonlyMap<string, readonly GivenTable[]>,
  period: Period,
): readonly CheckedTable[] =>
  model.tables.flatMap((table) => {
    const [file, other] = given.get(table.name) ?? [];
    return file === undefined || other !== undefined ? [] : [checkColumns(table, file, period)];
  });

const rulesRan = ({ run }: RulesResult): readonly RuleRan[] =>
  run.map(({ code, ref, title, severity }) => ({ rule: code, item: ref, title, severity }));

const ruleOptionsOf = (
  model: ReturnModel,
  rules: RuleOptions,
  { period = model.period, values = false, maxFindings = limits.findings }: CheckOptions,
): CheckRuleOptions => ({ ...rules, period, values, maxFindings });

/** What was found in the structure of a return. */
interface StructureChecked {
  readonly findings: FindingList;
  readonly subjects: Subjects | undefined;
}

/** Checks the structure of a return, but for what the rules cover. */
const checkStructure = (
  model: ReturnModel,
  read: ReadTables,
  { options, run }: { readonly options: CheckOptions; readonly run: readonly CompiledRule[] },
): StructureChecked => {
  const { period = model.period, maxFindings = limits.findings, onProgress } = options;
  const covered = createCoveredChecks(run.flatMap(({ covers }) => covers));
  const given = givenByTable(read.tables);
  const checked = checkGivenOnce(model, given, period);
  const findings = createFindingList(maxFindings);
  const subjects = listSubjects(model, checked);
  const showsValues = options.values === true;
  const context = { period, showsValues, findings, subjects, covered };
  reportTables(model, given, { checked, context, onProgress });
  reportShapeFaults(findings, model, read.shapeFaults);
  reportUnrecognised(findings, model, read);
  return { findings, subjects };
};

/** Puts together what was found in the structure and by the rules. */
const joinFound = (
  model: ReturnModel,
  read: ReadTables,
  found: StructureChecked & { readonly rules: RulesResult; readonly options: CheckOptions },
): CheckResult => {
  const { findings, subjects, rules, options } = found;
  const { period = model.period, maxFindings = limits.findings } = options;
  const summary = summarise(findings, rules, rowsByTable(model, givenByTable(read.tables)));
  const kept = mergeFindings(model, findings.kept, {
    rules: rules.findings,
    most: maxFindings,
  });
  return {
    release: options.release ?? null,
    return: model.ref,
    period,
    summary,
    findings: kept,
    notListed: summary.findings - kept.length,
    rules: rulesRan(rules),
    notRun: [...notRunOf(subjects, read), ...rules.notRun],
    notes: notesOf(model, read),
  };
};

/**
 * Checks the structure of a return (columns, cells, keys, and that everyone is in the table that lists them) and, when
 * they are given, its rules. Where a rule that runs covers a structure check only the rule reports.
 */
export const checkTables = (
  model: ReturnModel,
  read: ReadTables,
  options: CheckOptions = {},
): CheckResult => {
  const rules =
    options.rules === undefined
      ? noRules
      : checkRules(model, read.tables, ruleOptionsOf(model, options.rules, options));
  const structure = checkStructure(model, read, { options, run: rules.run });
  return joinFound(model, read, { ...structure, rules, options });
};

/** Checks a return as `checkTables` does, and finds the same, with others who run shares of the rules at the same time. */
export const checkTablesTogether = async (
  model: ReturnModel,
  read: ReadTables,
  asked: { readonly options: CheckOptions; readonly others: readonly RunElsewhere[] },
): Promise<Result<CheckResult, readonly Problem[]>> => {
  const { options, others } = asked;
  if (options.rules === undefined || others.length === 0)
    return ok(checkTables(model, read, options));
  const inputs = ruleInputsOf(read.tables, ruleOptionsOf(model, options.rules, options));
  const underWay = startRules(model, options.rules.module, { inputs, others });
  const structure = checkStructure(model, read, { options, run: underWay.plan.runnable });
  const rules = await underWay.finish();
  return rules.ok
    ? ok(joinFound(model, read, { ...structure, rules: rules.value, options }))
    : rules;
};

/** Reads the files of a return and checks them. */
export const checkFiles = (
  files: readonly GivenFile[],
  model: ReturnModel,
  options: CheckOptions = {},
): Result<CheckResult, readonly Problem[]> => {
  const { onProgress } = options;
  const read = readTables(files, model, onProgress === undefined ? {} : { onProgress });
  return read.ok ? ok(checkTables(model, read.value, options)) : read;
};
