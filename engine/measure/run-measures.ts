import { tallyTogether } from "../../runtime/measure-count.ts";
import type { CompiledMeasure, MeasureModule } from "../../runtime/measure-module.ts";
import type { MeasureReadiness, SplitLeftOut } from "../../runtime/measure-rules.ts";
import type { MeasureTally } from "../../runtime/measure-tally.ts";
import { isSamePopulation, openMeasure } from "../../runtime/measure-units.ts";
import type { ReturnModel } from "../../runtime/return-model.ts";
import type { ScopedRows } from "../../runtime/rule-run.ts";

import { prepareReturn, tablesGrouped } from "../rules/evaluate-rules.ts";
import type { RuleInputs } from "../rules/rule-input.ts";
import { withColumnsRead } from "./columns-read.ts";
import { planMeasures } from "./plan-measures.ts";

/** What came of counting for one measure: the counts, or why there are none. */
export type MeasureCounted =
  | {
      readonly measure: CompiledMeasure;
      readonly tally: MeasureTally;
      /** Splits that could not be made of what was given; they have no groups. */
      readonly splitsLeftOut?: readonly SplitLeftOut[];
      /** What readers are told of what was not given. */
      readonly notes?: readonly string[];
    }
  | { readonly measure: CompiledMeasure; readonly notRun: string };

/** A measure that can be counted, and its place among those asked for. */
interface Ready {
  readonly place: number;
  readonly measure: CompiledMeasure;
  readonly readiness: MeasureReadiness;
}

/** Measures that count the same units, together. */
const byPopulation = (ready: readonly Ready[]): readonly (readonly Ready[])[] => {
  const groups: { readonly open: ReturnType<typeof openMeasure>; readonly members: Ready[] }[] = [];
  for (const one of ready) {
    const open = openMeasure(one.measure);
    const same = groups.find((group) => isSamePopulation(group.open, open));
    if (same === undefined) groups.push({ open, members: [one] });
    else same.members.push(one);
  }
  return groups.map(({ members }) => members);
};

const placesLeftOut = ({ measure, readiness }: Ready): ReadonlySet<number> => {
  const names = new Set(readiness.splitsLeftOut.map(({ name }) => name));
  return new Set(
    measure.plan.splits.flatMap(({ name }, index) => (names.has(name) ? [index] : [])),
  );
};

const countReady = (
  ready: readonly Ready[],
  scopesByTable: ReadonlyMap<string, readonly ScopedRows[]>,
): ReadonlyMap<number, MeasureCounted> => {
  const counted = new Map<number, MeasureCounted>();
  for (const same of byPopulation(ready)) {
    const people = scopesByTable.get(same[0]?.measure.plan.scopeTable ?? "") ?? [];
    const wanted = same.map((one) => ({ measure: one.measure, without: placesLeftOut(one) }));
    for (const [index, tally] of tallyTogether(wanted, people).entries()) {
      const one = same[index];
      if (one === undefined) continue;
      const { splitsLeftOut, notes } = one.readiness;
      counted.set(one.place, { measure: one.measure, tally, splitsLeftOut, notes });
    }
  }
  return counted;
};

/**
 * Counts for all measures of a module over a return: its rows are made, grouped by person and put in order once, and
 * measures of the same people are counted together. A measure that lacks an input is not counted, and it is said why; a
 * split that lacks one is left out.
 */
export const countMeasures = (
  model: ReturnModel,
  module: MeasureModule,
  inputs: RuleInputs,
): readonly MeasureCounted[] => {
  const plan = planMeasures(model, module, inputs);
  const judged = module.measures.map((measure, place) => ({
    place,
    measure,
    readiness: plan.readinessOf(measure),
  }));
  const ready = judged.filter(({ readiness }) => readiness.notRun === undefined);
  const { scopesByTable } = prepareReturn(model, plan.rules, {
    inputs: withColumnsRead(model, plan.runnable, plan.inputs),
    grouped: tablesGrouped(plan.runnable),
  });
  const counted = countReady(ready, scopesByTable);
  return judged.map(
    ({ place, measure, readiness: { notRun = "" } }) => counted.get(place) ?? { measure, notRun },
  );
};
