import type { Period } from "../../runtime/cells.ts";
import { invariant } from "../../runtime/result.ts";

import type { AcceptedEntry } from "./accepted-entries.ts";
import {
  cellText,
  columnNamed,
  createIdentityOf,
  tableOfFinding,
  type CheckedReturn,
} from "./accepted-record.ts";
import type { CheckResult, CheckSummary, Finding, UnusedEntry } from "./finding.ts";

/** Entries of one rule and table that name a record by the same columns. */
interface Naming {
  readonly columns: readonly string[];
  readonly identities: readonly ((text: string) => string)[];
  readonly entryByRecord: Map<string, AcceptedEntry>;
}

const recordKey = (texts: readonly string[], { identities }: Naming): string =>
  JSON.stringify(texts.map((text, index) => identities[index]?.(text) ?? text));

const scopeKey = (rule: string, table: string | null): string => `${rule}\n${table ?? ""}`;

type NamingsByScope = ReadonlyMap<string, ReadonlyMap<string, Naming>>;

/** Entries by rule and table, then by the columns that they name; of two for one record the first holds. */
const namingsByScope = (entries: readonly AcceptedEntry[], period: Period): NamingsByScope => {
  const byScope = new Map<string, Map<string, Naming>>();
  for (const entry of entries) {
    const scope = scopeKey(entry.rule, entry.table.name);
    const namings = byScope.get(scope) ?? new Map<string, Naming>();
    byScope.set(scope, namings);
    const columns = [...entry.cells.keys()].toSorted();
    const naming = namings.get(columns.join("\n")) ?? {
      columns,
      identities: columns.map((name) => createIdentityOf(entry.table, name, period)),
      entryByRecord: new Map(),
    };
    namings.set(columns.join("\n"), naming);
    const texts = columns.map((name) => entry.cells.get(name) ?? "");
    const key = recordKey(texts, naming);
    if (!naming.entryByRecord.has(key)) naming.entryByRecord.set(key, entry);
  }
  return byScope;
};

const entryFor = (
  checked: CheckedReturn,
  namings: NamingsByScope,
  finding: Finding,
): AcceptedEntry | undefined => {
  const { row } = finding;
  const inScope = namings.get(scopeKey(finding.rule, finding.table));
  const table = inScope === undefined ? undefined : tableOfFinding(checked, finding);
  if (row === null || inScope === undefined || table === undefined) return undefined;
  for (const naming of inScope.values()) {
    const texts = naming.columns.map((name) => cellText(columnNamed(table, name), row));
    const entry = naming.entryByRecord.get(recordKey(texts, naming));
    if (entry !== undefined) return entry;
  }
  return undefined;
};

/** The counts without the findings that were accepted, and those apart. */
const summaryWithout = (
  summary: CheckSummary,
  accepted: readonly Finding[],
  unused: readonly UnusedEntry[],
): CheckSummary => {
  const byRule = { ...summary.byRule };
  const bySeverity = { ...summary.bySeverity };
  const acceptedByRule: Record<string, number> = {};
  for (const { rule, severity } of accepted) {
    const left = (byRule[rule] ?? 0) - 1;
    if (left > 0) byRule[rule] = left;
    else delete byRule[rule];
    bySeverity[severity] -= 1;
    acceptedByRule[rule] = (acceptedByRule[rule] ?? 0) + 1;
  }
  const sorted = Object.entries(acceptedByRule).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return {
    rows: summary.rows,
    findings: summary.findings - accepted.length,
    byRule,
    bySeverity,
    accepted: { findings: accepted.length, byRule: Object.fromEntries(sorted), unused },
  };
};

/** Lines named for each reason; the JSON report names all. */
const linesShown = 20;

/** Says which lines accept nothing, those with one reason together. */
export const unusedNotes = (unused: readonly UnusedEntry[]): readonly string[] =>
  [...Map.groupBy(unused, ({ reason }) => reason)].map(([reason, same]) => {
    const lines = same.slice(0, linesShown).map(({ line }) => line);
    const more = same.length > lines.length ? ` and ${same.length - lines.length} more` : "";
    const [word, verb] = same.length === 1 ? ["Line", "is"] : ["Lines", "are"];
    return `${word} ${lines.join(", ")}${more} of the accepted reasons ${verb} not used: ${reason}.`;
  });

/** Findings that are only counted have no place, so no reason finds them. */
const beyondNotes = ({ findings, notListed }: CheckResult): readonly string[] =>
  notListed === 0
    ? []
    : [`Accepted reasons were looked for in the first ${findings.length} findings only.`];

/**
 * Marks the findings that an entry names as accepted, and counts them apart. An entry is not used when its last day is
 * before `today`, an ISO date, or when no finding of its rule is on its record; that is told in the notes.
 */
export const acceptFindings = (
  result: CheckResult,
  checked: CheckedReturn,
  { entries, today }: { readonly entries: readonly AcceptedEntry[]; readonly today: string },
): CheckResult => {
  const ended = new Set(entries.filter(({ until = today }) => until < today));
  const inForce = entries.filter((entry) => !ended.has(entry));
  const namings = namingsByScope(inForce, result.period);
  const used = new Set<AcceptedEntry>();
  const findings = result.findings.map((finding) => {
    const entry = entryFor(checked, namings, finding);
    if (entry === undefined) return finding;
    used.add(entry);
    return { ...finding, accepted: entry.reason };
  });
  const unused = entries
    .filter((entry) => !used.has(entry))
    .map((entry) => ({
      line: entry.line,
      reason: ended.has(entry)
        ? `it held until ${entry.until ?? ""}`
        : "the return has no such finding on that record, or an earlier line names it",
    }));
  const accepted = findings.filter((finding) => finding.accepted !== undefined);
  const summary = summaryWithout(result.summary, accepted, unused);
  invariant(summary.findings >= 0, "no more findings are accepted than were counted");
  const notes = [...result.notes, ...unusedNotes(unused), ...beyondNotes(result)];
  return { ...result, findings, summary, notes };
};
