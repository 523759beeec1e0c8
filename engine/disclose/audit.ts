import type { Target } from "./linear-model.ts";
import { createLinearModel, targetsOf } from "./linear-model.ts";
import { createSearch, unprovedSteps } from "./moves.ts";
import type { SuppressionPolicy } from "./policy.ts";
import type { Bounds } from "./propagate.ts";
import { propagate } from "./propagate.ts";
import { protect, proveTarget } from "./protect.ts";
import { createReaderView, isShown, isSmall, relationKeys } from "./reader-view.ts";
import type { TableSet } from "./table-set.ts";
import { cellsByKey, compareKeys } from "./table-set.ts";

/** What was published before of the same people: its tables as counted, its policy, and what it hid. */
export interface EarlierRelease {
  readonly name: string;
  readonly set: TableSet;
  readonly policy: SuppressionPolicy;
  readonly hidden: readonly string[];
}

/**
 * What the audit found of one hidden count. `COVERED`: each value that must stay possible was shown to be, by a whole
 * table that has it and fits everything published. `NARROWED`: readers can rule some of them out, by the range given.
 * `UNPROVED`: neither was shown; it counts as failed.
 */
export interface CellAudit {
  readonly key: string;
  /** The release that hides the count: the one being published, or one before it. */
  readonly release: string;
  /** What readers can narrow the count to; a greatest value of null means that there is none. */
  readonly range: { readonly low: number; readonly high: number | null };
  readonly mustCover: { readonly low: number; readonly high: number };
  readonly verdict: "COVERED" | "NARROWED" | "UNPROVED";
}

/** What was hidden, why it is enough, and where it is not. Holds no count that is hidden. */
export interface AuditRecord {
  readonly method: string;
  readonly passed: boolean;
  readonly cells: readonly CellAudit[];
  /** Hidden for being small, and hidden to protect those; by key, in order. */
  readonly primary: readonly string[];
  readonly secondary: readonly string[];
  /** How much searching it took. Where it was all that was allowed, what was not proved by then counts as failed. */
  readonly effort: number;
  readonly isCutShort: boolean;
}

/** What is to be audited. */
export interface AuditRequest {
  readonly name: string;
  readonly set: TableSet;
  readonly policy: SuppressionPolicy;
  readonly earlier?: readonly EarlierRelease[];
  /** Whether further cells may be hidden as partners until the audit passes. */
  readonly mayHideMore: boolean;
  /** How much searching is allowed at most, as a number of coefficients looked at; `usualEffort` where absent. */
  readonly effort?: number;
}

/** Allowed for one audit: about 20 seconds. Tables of 10,000 cells of which a tenth are small take some 300 million. */
export const usualEffort = 500_000_000;

const method =
  "Ranges by exact interval propagation over all sums, roundings and percentages together; cover proved value by value with whole tables that fit everything published, found by a dual simplex and checked in whole numbers.";

/** The reader's-eye range of a place as it is reported. */
const reportedRange = (bounds: Bounds, place: number): CellAudit["range"] => {
  const high = bounds.high[place] ?? Infinity;
  return { low: bounds.low[place] ?? 0, high: Number.isFinite(high) ? high : null };
};

const auditOf = (target: Target, bounds: Bounds, isCovered: boolean): CellAudit => {
  const { key, release, required: mustCover } = target;
  const range = reportedRange(bounds, target.place);
  const isNarrowed =
    range.low > mustCover.low || (range.high !== null && range.high < mustCover.high);
  const failed = isNarrowed ? "NARROWED" : "UNPROVED";
  return { key, release, range, mustCover, verdict: isCovered ? "COVERED" : failed };
};

interface Together {
  readonly set: TableSet;
  readonly hidden: Set<string>;
  /** What may still be spent; lessened by what is. */
  readonly allowed: { left: number };
}

/** Hiding more takes nothing from what was proved: every table that was possible still is. */
const auditTogether = (
  request: AuditRequest,
  { set, hidden, allowed }: Together,
): readonly CellAudit[] => {
  const { name, policy, earlier = [], mayHideMore } = request;
  const model = createLinearModel([
    createReaderView({ name, set, policy, hidden }),
    ...earlier.map((release) => createReaderView({ ...release, hidden: new Set(release.hidden) })),
  ]);
  const targets = targetsOf(model);
  const search = createSearch(model, allowed.left);
  const hiding = { search, hidden, partners: new Map<string, number>() };
  if (mayHideMore) protect(hiding, targets);
  for (const target of targets) proveTarget(hiding, target);
  allowed.left = Math.max(0, search.means.left);
  const bounds = propagate(model);
  return targets.map((target) =>
    auditOf(target, bounds, unprovedSteps(search, target).length === 0),
  );
};

/** A table without what links it to others. */
const tablesApart = (set: TableSet): readonly TableSet[] =>
  set.tables.map((table) => {
    const keys = new Set(table.cells.map((cell) => cell.key));
    const relations = set.relations.filter((relation) =>
      relationKeys(relation).every((key) => keys.has(key)),
    );
    return { tables: [table], relations };
  });

/**
 * Hides the small counts of a set of tables, with partners where that is asked for, and audits what is left: whether
 * readers of all of it, and of what was published before, can narrow a hidden count.
 */
export const auditTables = (request: AuditRequest): AuditRecord => {
  const { set, policy, effort = usualEffort } = request;
  const allowed = { left: effort };
  const cells = [...cellsByKey(set).values()];
  const primary = cells
    .filter((cell) => isShown(cell) && isSmall(cell, policy))
    .map(({ key }) => key);
  const small = new Set(primary);
  const hidden = new Set(primary);
  const sets = policy.linkedTables ? [set] : tablesApart(set);
  const audits = policy.intervalAudit
    ? sets.flatMap((apart) => auditTogether(request, { set: apart, hidden, allowed }))
    : [];
  return {
    method: policy.intervalAudit ? method : "Not audited: the policy says so.",
    passed: audits.every((cell) => cell.verdict === "COVERED"),
    cells: audits,
    primary,
    secondary: [...hidden].filter((key) => !small.has(key)).toSorted(compareKeys),
    effort: effort - allowed.left,
    isCutShort: allowed.left === 0,
  };
};
