import type { MeasureModule } from "../../runtime/measure-module.ts";
import { asRuleModule } from "../../runtime/measure-rules.ts";

import { numbersOf } from "../measure/externals.ts";
import { prepareBuilt, tablesGrouped } from "../rules/evaluate-rules.ts";
import type { RowCause, SwitchedCause } from "./causes.ts";
import { switchedCauses } from "./causes.ts";
import type { RecordsUnder, Sides } from "./compare-sides.ts";
import type { Counted } from "./count-people.ts";
import { countPeople } from "./count-people.ts";
import { measureOf, mixMeasures } from "./mix-measures.ts";
import type { MixedRows } from "./mix-rows.ts";
import { mixRows } from "./mix-rows.ts";
import type { SideName } from "./reconcile-side.ts";

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
const recordsKey = ({ rowCauses }: SetsAsked, sideOf: SideOf): string =>
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

const prepare = (asked: SetsAsked, sideOf: SideOf): Prepared => {
  const { sides, rowCauses } = asked;
  const by = sideOf("RULE_VERSION");
  const { model, pairs, pairsOfRight } = asked.records[by];
  const isOrderOfRight =
    sideOf("RECORDED_DIFFERENTLY") === "right" ||
    (rowCauses.size > 0 && [...rowCauses].every((cause) => sideOf(cause) === "right"));
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

/**
 * Counts for every set of causes: those in it are taken from the right, the others from the left. The answer for a set
 * stands at the number whose bits are the groups in it.
 */
export const evaluateSets = (asked: SetsAsked): readonly Counted[] => {
  const masks = Array.from({ length: 2 ** asked.groups.length }, (_none, mask) => mask);
  const byRecords = Map.groupBy(masks, (mask) => recordsKey(asked, sideOfMask(asked, mask)));
  const found = new Map<number, Counted>();
  for (const same of byRecords.values()) {
    const [first = 0] = same;
    const { scopesByTable, personOf } = prepare(asked, sideOfMask(asked, first));
    for (const mask of same) {
      const sideOf = sideOfMask(asked, mask);
      const measure = mixMeasures(asked.sides, sideOf);
      const externals = numbersOf(asked.sides[sideOf("DENOMINATOR_VINTAGE")].externals);
      const rows = scopesByTable.get(measure.plan.scopeTable) ?? [];
      found.set(mask, countPeople(measure, { rows, personOf, externals }));
    }
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
