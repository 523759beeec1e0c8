import type { SuppressionPolicy } from "./policy.ts";
import { roundingAt } from "./policy.ts";
import type { Interval } from "./rounding.ts";
import { countsRoundedTo, roundCount } from "./rounding.ts";
import type { CountCell, Relation, TableSet } from "./table-set.ts";
import { cellsByKey } from "./table-set.ts";

/** One publication as its readers have it: tables, the policy that they know of, and which cells are hidden. */
export interface ReaderView {
  readonly name: string;
  readonly set: TableSet;
  readonly policy: SuppressionPolicy;
  readonly hidden: ReadonlySet<string>;
  readonly cells: ReadonlyMap<string, CountCell>;
  /** For each cell, the keys of every relation that speaks of it. */
  readonly relationsByKey: ReadonlyMap<string, readonly (readonly string[])[]>;
}

/** The cells that a relation speaks of, the whole first. */
export const relationKeys = (relation: Relation): readonly string[] =>
  relation.kind === "SUM" ? [relation.whole, ...relation.parts] : [relation.whole, relation.part];

const relationsByKeyOf = (set: TableSet): ReaderView["relationsByKey"] => {
  const byKey = new Map<string, (readonly string[])[]>();
  for (const relation of set.relations) {
    const keys = relationKeys(relation);
    for (const key of keys) {
      const known = byKey.get(key);
      if (known === undefined) byKey.set(key, [keys]);
      else known.push(keys);
    }
  }
  return byKey;
};

/** What a publication is to its readers. `hidden` may grow afterwards: the view reads it anew each time. */
export const createReaderView = (given: {
  readonly name: string;
  readonly set: TableSet;
  readonly policy: SuppressionPolicy;
  readonly hidden: ReadonlySet<string>;
}): ReaderView => ({
  ...given,
  cells: cellsByKey(given.set),
  relationsByKey: relationsByKeyOf(given.set),
});

const isSensitive = (cell: CountCell): boolean => cell.sensitive ?? true;

/** True when people print the cell. */
export const isShown = (cell: CountCell): boolean => cell.shown ?? true;

/** The counts that a policy hides because they are small. */
export const smallCounts = (policy: SuppressionPolicy): Interval => ({
  low: policy.zero === "HIDDEN" ? 0 : 1,
  high: policy.threshold - 1,
});

/** True when a cell's count is one that its policy hides. */
export const isSmall = (cell: CountCell, policy: SuppressionPolicy): boolean => {
  const small = smallCounts(policy);
  return (
    typeof cell.count === "number" &&
    isSensitive(cell) &&
    cell.count >= small.low &&
    cell.count <= small.high
  );
};

/** True when a hidden cell may be hidden to protect this one: it is hidden too, or nobody prints it. */
const isCompany = (beside: CountCell, view: ReaderView): boolean =>
  isSensitive(beside) && (view.hidden.has(beside.key) || !isShown(beside));

/**
 * True when readers can tell that a hidden cell is hidden for being small: there is no other cell beside it in any sum
 * that it could be there to protect.
 */
const isSurelySmall = (cell: CountCell, view: ReaderView): boolean =>
  isSensitive(cell) &&
  (view.relationsByKey.get(cell.key) ?? []).every((keys) =>
    keys.every((key) => {
      const beside = view.cells.get(key);
      return key === cell.key || beside === undefined || !isCompany(beside, view);
    }),
  );

const hiddenBounds = (cell: CountCell, view: ReaderView): Interval =>
  isSurelySmall(cell, view) ? smallCounts(view.policy) : { low: 0, high: Infinity };

const visibleBounds = (cell: CountCell, count: number, policy: SuppressionPolicy): Interval => {
  if (count === 0) return { low: 0, high: 0 };
  const multiple = roundingAt(policy, cell.level);
  const rounded = countsRoundedTo(roundCount(count, multiple), multiple);
  const least = isSensitive(cell) ? policy.threshold : 1;
  return { low: Math.max(least, rounded.low), high: rounded.high };
};

/** What a reader knows of a cell from the cell itself and the rules of the policy. */
export const readerBounds = (cell: CountCell, view: ReaderView): Interval => {
  if (!isShown(cell) || typeof cell.count !== "number") return { low: 0, high: Infinity };
  return view.hidden.has(cell.key)
    ? hiddenBounds(cell, view)
    : visibleBounds(cell, cell.count, view.policy);
};
