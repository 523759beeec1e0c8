import type { CompiledMeasure, MeasureFunction } from "../../runtime/measure-module.ts";
import { invariant } from "../../runtime/result.ts";

import type { DefinitionCause } from "./causes.ts";
import type { ReconcileSide, SideMeasure, SideName } from "./reconcile-side.ts";

/** The one measure of a side. */
export const measureOf = ({ measure: { module } }: ReconcileSide): CompiledMeasure => {
  const [measure] = module.measures;
  invariant(measure !== undefined, "a side of a reconciliation has a measure");
  return measure;
};

const startsWithAny = (pointer: string, starts: readonly string[]): boolean =>
  starts.some((start) => pointer.startsWith(start));

type Functions = CompiledMeasure["functions"];

const functionsBelow = (functions: Functions, starts: readonly string[]): Functions =>
  Object.fromEntries(
    Object.entries(functions).filter(([pointer]) => startsWithAny(pointer, starts)),
  );

const ruleFunctions = (functions: Functions): Functions =>
  Object.fromEntries(
    Object.entries(functions).filter(
      ([pointer]) => !startsWithAny(pointer, ["/candidate", "/population/", "/unit/"]),
    ),
  );

const both =
  (time: MeasureFunction, include: MeasureFunction): MeasureFunction =>
  (scope, rows, at) =>
    time(scope, rows, at) === true && include(scope, rows, at) === true;

/** A measure with each part of its definition taken from one of two sides, and no splits. */
export const mixMeasures = (
  sides: Readonly<Record<SideName, ReconcileSide>>,
  sideOf: (cause: DefinitionCause) => SideName,
): CompiledMeasure => {
  const from = (cause: DefinitionCause): CompiledMeasure => measureOf(sides[sideOf(cause)]);
  const parts = (cause: DefinitionCause): SideMeasure => sides[sideOf(cause)].measure;
  const [rule, units, people] = [from("RULE_VERSION"), from("DEDUPLICATION"), from("POPULATION")];
  return {
    ...rule,
    plan: {
      ...rule.plan,
      unit: units.plan.unit,
      exclusions: people.plan.exclusions,
      splits: [],
    },
    functions: {
      ...ruleFunctions(rule.functions),
      ...functionsBelow(units.functions, ["/unit/"]),
      ...functionsBelow(people.functions, ["/population/exclude/"]),
      "/candidate": both(parts("CUT_OFF").time, parts("POPULATION").include),
    },
  };
};
