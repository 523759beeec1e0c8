import type { CompiledMeasure, MeasureFunction } from "./measure-module.ts";
import type { PersonRows } from "./measure-units.ts";
import { functionAt, functionsAt } from "./measure-units.ts";
import type { CellInRow } from "./row.ts";

/** A condition asked of the row at a place among a person's. */
export type UnitTest = (person: PersonRows, at: number) => boolean;

/** The bands that a unit belongs to, by their places: one, none, or several, which is a fault of the definition. */
export type BandFinder = (person: PersonRows, at: number) => readonly number[];

/** Bands of a distribution or split, by where they stand. */
interface BandsAt {
  /** JSON pointer to the list of bands, below the calculation. */
  readonly pointer: string;
  readonly count: number;
}

/** Makes a test of a compiled condition. */
export const testOf =
  (condition: MeasureFunction): UnitTest =>
  ({ scope, rows }, at) =>
    condition(scope, rows, at) === true;

/** The conditions of bands in their order. */
export const bandConditions = (
  measure: CompiledMeasure,
  { pointer, count }: BandsAt,
): readonly MeasureFunction[] => functionsAt(measure, count, (index) => `${pointer}/${index}/when`);

/** The value that bands are of, where their conditions ask of nothing else: equal values are in the same bands. */
export const valueOfBands = (
  measure: CompiledMeasure,
  pointer: string,
): MeasureFunction | undefined =>
  measure.bandsByValue.includes(pointer)
    ? functionAt(measure, pointer.replace(/bands$/u, "of"))
    : undefined;

const findAll =
  (tests: readonly UnitTest[]): BandFinder =>
  (person, at) => {
    const found: number[] = [];
    for (let index = 0; index < tests.length; index += 1)
      if (tests[index]?.(person, at) === true) found.push(index);
    return found;
  };

/** Makes what finds the bands of a unit. Where only the value counts, each value is looked at once. */
export const createBandFinder = (measure: CompiledMeasure, bands: BandsAt): BandFinder => {
  const find = findAll(bandConditions(measure, bands).map(testOf));
  const valueOf = valueOfBands(measure, bands.pointer);
  if (valueOf === undefined) return find;
  const foundByValue = new Map<CellInRow, readonly number[]>();
  return (person, at) => {
    const value = valueOf(person.scope, person.rows, at);
    const known = foundByValue.get(value);
    if (known !== undefined) return known;
    const found = find(person, at);
    foundByValue.set(value, found);
    return found;
  };
};
