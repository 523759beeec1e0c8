import type { MeasureModule } from "../../runtime/measure-module.ts";
import { asRuleModule } from "../../runtime/measure-rules.ts";

import { numbersOf } from "../measure/externals.ts";
import { prepareBuilt, tablesGrouped } from "../rules/evaluate-rules.ts";
import type { RowCause, SwitchedCause } from "./causes.ts";
import { definitionCauses, switchedCauses } from "./causes.ts";
import type { RecordsUnder, Sides } from "./compare-sides.ts";
import type { Counted, PeopleCounted } from "./count-people.ts";
import { bothCounted, countPeople, figureOfPeople } from "./count-people.ts";
import { measureOf, mixMeasures } from "./mix-measures.ts";
import type { MixedRows } from "./mix-rows.ts";
import { mixRows } from "./mix-rows.ts";
import type { SideName } from "./reconcile-side.ts";
import type { ExplainedRow } from "./row-differences.ts";

/** What is evaluated: groups of causes, each taken from the left or from the right. */
export interface SetsAsked {
  readonly sides: Sides;
  readonly groups: readonly (readonly SwitchedCause[])[];
  readonly rowCauses: ReadonlySet<RowCause>;
  /** The records as the definitions of each side read them. */
  readonly records: Readonly<Record<SideName, RecordsUnder>>;
}

type SideOf = (cause: SwitchedCause) => SideName;

const sideOfMask = ({ groups }: SetsAsked, mask: number): SideOf => {
  const taken = new Set(groups.flatMap((group, index) => ((mask >> index) & 1 ? group : [])));
  return (cause) => (taken.has(cause) ? "right" : "left");
};

/** What the records are made up of: sets of causes with the same records are counted one after another. */
const recordsKey = ({ rowCauses }: Pick<SetsAsked, "rowCauses">, sideOf: SideOf): string =>
  JSON.stringify([
    sideOf("RULE_VERSION"),
    [...rowCauses].toSorted().map((cause) => sideOf(cause)),
    sideOf("CUT_OFF"),
  ]);

interface Prepared extends Pick<MixedRows, "personOf"> {
  readonly scopesByTable: ReturnType<typeof prepareBuilt>["scopesByTable"];
}

const moduleOf = (sides: Sides): MeasureModule => ({
  return: sides.left.model.ref,
  release: null,
  measures: [measureOf(sides.left), measureOf(sides.right)],
});

/** Some people's records: what they are made up of, and for which causes they differ. */
type Portion = Pick<SetsAsked, "records" | "rowCauses" | "sides">;

const prepare = ({ sides, rowCauses, records }: Portion, sideOf: SideOf): Prepared => {
  const by = sideOf("RULE_VERSION");
  const { model, pairs, pairsOfRight } = records[by];
  const isOrderOfRight =
    rowCauses.size > 0 &&
    (sideOf("RECORDED_DIFFERENTLY") === "right" ||
      [...rowCauses].every((cause) => sideOf(cause) === "right"));
  const { tables, personOf } = mixRows(model, isOrderOfRight ? pairsOfRight : pairs, sideOf);
  const rules = asRuleModule(moduleOf(sides));
  const { collection } = sides[sideOf("CUT_OFF")].inputs;
  const prepared = prepareBuilt(model, rules, {
    inputs: { ...sides[by].inputs, collection },
    built: tables,
    grouped: tablesGrouped(rules.rules),
  });
  return { scopesByTable: prepared.scopesByTable, personOf };
};

type CountFor = (sideOf: SideOf) => PeopleCounted;

/** Counts some people for sets of causes; sets that make no difference to them are counted once. */
const createCounter = (portion: Portion): CountFor => {
  const known = new Map<string, PeopleCounted>();
  let last: { readonly key: string; readonly prepared: Prepared } | undefined;
  return (sideOf) => {
    const key = recordsKey(portion, sideOf);
    const whole = JSON.stringify([key, definitionCauses.map(sideOf)]);
    const counted = known.get(whole);
    if (counted !== undefined) return counted;
    if (last?.key !== key) last = { key, prepared: prepare(portion, sideOf) };
    const { scopesByTable, personOf } = last.prepared;
    const measure = mixMeasures(portion.sides, sideOf);
    const rows = scopesByTable.get(measure.plan.scopeTable) ?? [];
    const found = countPeople(measure, rows, personOf);
    known.set(whole, found);
    return found;
  };
};

const nobody: PeopleCounted = {
  totals: { eligible: 0, numerator: 0, first: 0, values: new Map() },
  people: new Map(),
};

const personOfPair = ({ left, right }: ExplainedRow): string => (left ?? right)?.person ?? "";

const isMoving = ({ cause, cells }: ExplainedRow): boolean =>
  cause !== undefined || cells.length > 0;

/** True when nobody's count depends on the records of others, so that people can be counted apart. */
const isApart = ({ sides, records }: SetsAsked): boolean =>
  [sides.left, sides.right].every(
    (side) =>
      measureOf(side).needs.withinPerson &&
      side.model.tables.every(({ parent }) => parent === undefined),
  ) && ![records.left, records.right].some(({ hasOtherOrder }) => hasOtherOrder);

const onlyOf = (records: RecordsUnder, is: (pair: ExplainedRow) => boolean): RecordsUnder => ({
  ...records,
  pairs: records.pairs.filter(is),
  pairsOfRight: records.pairsOfRight.filter(is),
});

/** People whose records are alike are counted once for each definition, however many sets of causes there are. */
const createCount = (asked: SetsAsked): CountFor => {
  if (!isApart(asked)) return createCounter(asked);
  const { left, right } = asked.records;
  const moving = new Set([...left.pairs, ...right.pairs].filter(isMoving).map(personOfPair));
  const part = (isWanted: boolean): SetsAsked["records"] => {
    const is = (pair: ExplainedRow): boolean => moving.has(personOfPair(pair)) === isWanted;
    return { left: onlyOf(left, is), right: onlyOf(right, is) };
  };
  const steady = createCounter({ ...asked, records: part(false), rowCauses: new Set() });
  const others =
    moving.size === 0 ? () => nobody : createCounter({ ...asked, records: part(true) });
  return (sideOf) => bothCounted(steady(sideOf), others(sideOf));
};

/**
 * Counts for every set of causes: those in it are taken from the right, the others from the left. The answer for a set
 * stands at the number whose bits are the groups in it.
 */
export const evaluateSets = (asked: SetsAsked): readonly Counted[] => {
  const count = createCount(asked);
  const masks = Array.from({ length: 2 ** asked.groups.length }, (_none, mask) => mask);
  const key = (mask: number): string => recordsKey(asked, sideOfMask(asked, mask));
  const found = new Map<number, Counted>();
  for (const same of Map.groupBy(masks, key).values())
    for (const mask of same) {
      const sideOf = sideOfMask(asked, mask);
      const externals = numbersOf(asked.sides[sideOf("DENOMINATOR_VINTAGE")].externals);
      const measure = mixMeasures(asked.sides, sideOf);
      found.set(mask, figureOfPeople(measure, count(sideOf), externals));
    }
  return masks.flatMap((mask) => found.get(mask) ?? []);
};

/** The causes that differ at all. */
export const causesDiffering = (
  reasons: readonly { readonly cause: SwitchedCause }[],
  rowCauses: ReadonlySet<RowCause>,
): ReadonlySet<SwitchedCause> =>
  new Set(
    switchedCauses.filter(
      (cause) =>
        reasons.some((reason) => reason.cause === cause) ||
        [...rowCauses].some((one) => one === cause),
    ),
  );
