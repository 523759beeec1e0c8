import type { CompiledMeasure, MeasureFunction } from "./measure-module.ts";
import type { EvaluationScope, Row } from "./row.ts";

/** A measure with its expressions at hand, found once and not for each row. */
export interface OpenMeasure {
  readonly measure: CompiledMeasure;
  readonly candidate: MeasureFunction;
  readonly exclusions: readonly MeasureFunction[];
  readonly keys: readonly MeasureFunction[];
  readonly standsBy: MeasureFunction | undefined;
}

/** A person's rows of the scope table. */
export interface PersonRows {
  readonly scope: EvaluationScope;
  readonly rows: readonly Row[];
}

/** The expression of a measure that stands at a pointer. */
export const functionAt = ({ functions, ref }: CompiledMeasure, at: string): MeasureFunction => {
  const found = functions[at];
  if (found === undefined) throw new Error(`Invariant broken: ${ref} has an expression at ${at}`);
  return found;
};

/** The expressions of a measure in places that are counted from 0. */
export const functionsAt = (
  measure: CompiledMeasure,
  count: number,
  pointerOf: (index: number) => string,
): readonly MeasureFunction[] =>
  Array.from({ length: count }, (_none, index) => functionAt(measure, pointerOf(index)));

/** Finds the expressions that decide which rows stand for units. */
export const openMeasure = (measure: CompiledMeasure): OpenMeasure => {
  const { unit, exclusions } = measure.plan;
  return {
    measure,
    candidate: functionAt(measure, "/candidate"),
    exclusions: functionsAt(
      measure,
      exclusions.length,
      (index) => `/population/exclude/${index}/when`,
    ),
    keys: functionsAt(measure, unit.keys, (index) => `/unit/key/${index}`),
    standsBy: unit.isOrdered ? functionAt(measure, "/unit/stands/by") : undefined,
  };
};

const areSame = (left: readonly unknown[], right: readonly unknown[]): boolean =>
  left.length === right.length && left.every((part, index) => part === right[index]);

const partsOfPopulation = ({ measure, ...asked }: OpenMeasure): readonly unknown[] => [
  measure.plan.scopeTable,
  measure.plan.unit.of,
  measure.plan.unit.stands,
  asked.candidate,
  asked.standsBy,
  asked.keys.length,
  ...asked.keys,
  ...asked.exclusions,
];

/** True when two measures count the same units: the same expressions decide on them. */
export const isSamePopulation = (left: OpenMeasure, right: OpenMeasure): boolean =>
  areSame(partsOfPopulation(left), partsOfPopulation(right));

/** The places of the rows of a person that belong to the population; those left out are counted by reason. */
const placesIn = (
  { candidate, exclusions }: OpenMeasure,
  { scope, rows }: PersonRows,
  excludedRows: number[],
): readonly number[] => {
  const places: number[] = [];
  for (let at = 0; at < rows.length; at += 1) {
    if (candidate(scope, rows, at) !== true) continue;
    const reason = exclusions.findIndex((exclusion) => exclusion(scope, rows, at) === true);
    if (reason < 0) places.push(at);
    else excludedRows[reason] = (excludedRows[reason] ?? 0) + 1;
  }
  return places;
};

/** What a unit is known by; undefined when a part is blank, which makes the row a unit of its own. */
const unitKey = (
  keys: readonly MeasureFunction[],
  { scope, rows }: PersonRows,
  at: number,
): string | undefined => {
  const parts = keys.map((key) => key(scope, rows, at));
  return parts.some((part) => part == null) ? undefined : JSON.stringify(parts);
};

const placesByUnit = (
  { keys, measure }: OpenMeasure,
  person: PersonRows,
  places: readonly number[],
): readonly (readonly number[])[] => {
  if (keys.length === 0)
    return measure.plan.unit.of === "CHILD" ? [places] : places.map((at) => [at]);
  const units = new Map<string | number, number[]>();
  for (const at of places) {
    const key = unitKey(keys, person, at) ?? at;
    const known = units.get(key);
    if (known === undefined) units.set(key, [at]);
    else known.push(at);
  }
  return [...units.values()];
};

/** Rows without a day come first; rows of one day stay as they were. */
const standingRow = (
  { standsBy, measure }: OpenMeasure,
  { scope, rows }: PersonRows,
  places: readonly number[],
): number | undefined => {
  const isLast = measure.plan.unit.stands === "LAST";
  if (standsBy === undefined || places.length < 2) return isLast ? places.at(-1) : places[0];
  let best: { readonly at: number; readonly day: number } | undefined;
  for (const at of places) {
    const value = standsBy(scope, rows, at);
    const day = typeof value === "number" ? value : -Infinity;
    const isBetter = best === undefined || (isLast ? day >= best.day : day < best.day);
    if (isBetter) best = { at, day };
  }
  return best?.at;
};

/** The rows that stand for the units of one person, by their places. */
export const standingRows = (
  open: OpenMeasure,
  person: PersonRows,
  excludedRows: number[],
): readonly number[] => {
  const places = placesIn(open, person, excludedRows);
  if (places.length === 0) return places;
  return placesByUnit(open, person, places).flatMap(
    (unit) => standingRow(open, person, unit) ?? [],
  );
};
