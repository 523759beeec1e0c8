import type { LinearModel, Target } from "./linear-model.ts";
import { createLinearModel, targetsOf } from "./linear-model.ts";
import { choosePartner } from "./partners.ts";
import type { SuppressionPolicy } from "./policy.ts";
import type { Bounds } from "./propagate.ts";
import { propagate, rangeNearby } from "./propagate.ts";
import { createReaderView, isShown, isSmall, relationKeys } from "./reader-view.ts";
import type { TableSet } from "./table-set.ts";
import { cellsByKey, compareKeys } from "./table-set.ts";
import type { Walk } from "./witness.ts";
import { createWalk, isProved, proveTarget, refreshWalk } from "./witness.ts";

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
}

/** What is to be audited. */
export interface AuditRequest {
  readonly name: string;
  readonly set: TableSet;
  readonly policy: SuppressionPolicy;
  readonly earlier?: readonly EarlierRelease[];
  /** Whether further cells may be hidden as partners until the audit passes. */
  readonly mayHideMore: boolean;
}

const method =
  "Ranges by exact interval propagation over all sums, roundings and percentages together; cover proved value by value with whole tables that fit everything published.";

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

interface Round {
  readonly model: LinearModel;
  readonly walk: Walk;
  readonly hidden: Set<string>;
  readonly proved: ReadonlyMap<number, Set<number>>;
}

/** The places whose bounds may change when a cell is hidden: its own, and of those hidden beside it in a sum. */
const placesBeside = ({ model, hidden }: Round, key: string): readonly number[] => {
  const relations = model.views[0]?.relationsByKey.get(key) ?? [];
  const beside = relations.flatMap(relationKeys).filter((other) => hidden.has(other));
  return [...new Set([key, ...beside])]
    .map((other) => model.placeByKey.get(other))
    .filter((place) => place !== undefined);
};

/** True when what is near a hidden count already lets readers narrow it, so that there is no need to look further. */
const isNarrowedNearby = ({ model, walk }: Round, target: Target): boolean => {
  const range = rangeNearby(model, walk.bounds, target.place);
  return range.low > target.required.low || range.high < target.required.high;
};

/** Whether a small count is hidden well enough. What is found is not kept: it may rest on partners taken back later. */
const isEnough = (round: Round, target: Target): boolean =>
  !isNarrowedNearby(round, target) &&
  proveTarget(round.walk, target, new Map([[target.place, new Set<number>()]]));

const isProvable = (round: Round, target: Target): boolean =>
  isProved(target, round.proved) ||
  (!isNarrowedNearby(round, target) && proveTarget(round.walk, target, round.proved));

const setHidden = (round: Round, key: string, isHidden: boolean): void => {
  if (isHidden) round.hidden.add(key);
  else round.hidden.delete(key);
  refreshWalk(round.walk, placesBeside(round, key));
};

/** Shows again each partner, the largest first, without which the small count is as well hidden. */
const takeBack = (round: Round, target: Target, partners: readonly string[]): void => {
  const truthOf = (key: string): number =>
    round.model.truth[round.model.placeByKey.get(key) ?? -1] ?? 0;
  const { patience } = round.walk;
  round.walk.patience = 2;
  for (const key of partners.toSorted((left, right) => truthOf(right) - truthOf(left))) {
    setHidden(round, key, false);
    if (!isEnough(round, target)) setHidden(round, key, true);
  }
  round.walk.patience = patience;
};

/** Hides partners for one small count until it is proved hidden; shows them again when nothing is enough. */
const protect = (round: Round, target: Target): void => {
  const partners: string[] = [];
  for (;;) {
    const partner = choosePartner(round.walk, target);
    if (partner?.isNeeded !== true && isEnough(round, target)) break;
    if (partner === undefined) {
      for (const key of partners) setHidden(round, key, false);
      return;
    }
    partners.push(partner.key);
    setHidden(round, partner.key, true);
  }
  if (partners.length > 1) takeBack(round, target, partners);
  proveTarget(round.walk, target, round.proved);
};

/** Hiding more takes nothing from what was proved: every table that was possible still is. */
const auditTogether = (
  request: AuditRequest,
  set: TableSet,
  hidden: Set<string>,
): readonly CellAudit[] => {
  const { name, policy, earlier = [], mayHideMore } = request;
  const model = createLinearModel([
    createReaderView({ name, set, policy, hidden }),
    ...earlier.map((release) => createReaderView({ ...release, hidden: new Set(release.hidden) })),
  ]);
  const targets = targetsOf(model);
  const proved = new Map(targets.map((target) => [target.place, new Set<number>()]));
  const round = { model, hidden, proved, walk: createWalk(model) };
  for (const isLast of mayHideMore ? [false, true] : [true]) {
    for (const target of targets) {
      if (!isProvable(round, target) && !isLast) protect(round, target);
    }
  }
  const bounds = propagate(model);
  return targets.map((target) => auditOf(target, bounds, isProved(target, proved)));
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
  const { set, policy } = request;
  const cells = [...cellsByKey(set).values()];
  const primary = cells
    .filter((cell) => isShown(cell) && isSmall(cell, policy))
    .map(({ key }) => key);
  const small = new Set(primary);
  const hidden = new Set(primary);
  const sets = policy.linkedTables ? [set] : tablesApart(set);
  const audits = policy.intervalAudit
    ? sets.flatMap((apart) => auditTogether(request, apart, hidden))
    : [];
  return {
    method: policy.intervalAudit ? method : "Not audited: the policy says so.",
    passed: audits.every((cell) => cell.verdict === "COVERED"),
    cells: audits,
    primary,
    secondary: [...hidden].filter((key) => !small.has(key)).toSorted(compareKeys),
  };
};
