import { renderIsoDate } from "./dates.ts";
import { bandConditions, createBandFinder, valueOfBands } from "./measure-bands.ts";
import type {
  CompiledMeasure,
  MeasureFunction,
  MeasureSplit,
  ValueKind,
} from "./measure-module.ts";
import type { PersonRows } from "./measure-units.ts";
import { functionAt } from "./measure-units.ts";
import type { CellInRow } from "./row.ts";

/** What a unit is in a split: its group's code, or null; and the places of the bands if it belongs to several. */
export interface SplitPlace {
  readonly code: string | null;
  readonly bands: readonly number[];
}

/** A split of one measure or of several that split in the same way. */
export interface SplitFinder {
  readonly codes: readonly string[];
  /** What it is made of: two splits of equal parts give the same groups. */
  readonly parts: readonly (MeasureFunction | string | undefined)[];
  readonly find: (person: PersonRows, at: number) => SplitPlace;
}

const noBands: readonly number[] = [];

/** A value as the code of a group. */
const splitText = (value: CellInRow | undefined, kind: ValueKind): string | null => {
  if (value == null) return null;
  return kind === "date" && typeof value === "number" ? renderIsoDate(value) : String(value);
};

const findByValue = (of: MeasureFunction, kind: ValueKind): SplitFinder["find"] => {
  const placesByValue = new Map<CellInRow, SplitPlace>();
  return ({ scope, rows }, at) => {
    const value = of(scope, rows, at);
    let place = placesByValue.get(value);
    if (place === undefined) {
      place = { code: splitText(value, kind), bands: noBands };
      placesByValue.set(value, place);
    }
    return place;
  };
};

const findByBands = (
  measure: CompiledMeasure,
  pointer: string,
  codes: readonly string[],
): SplitFinder["find"] => {
  const find = createBandFinder(measure, { pointer, count: codes.length });
  const inNone: SplitPlace = { code: null, bands: noBands };
  const inOne = codes.map((code): SplitPlace => ({ code, bands: noBands }));
  return (person, at) => {
    const bands = find(person, at);
    const [first] = bands;
    if (first === undefined) return inNone;
    return bands.length > 1 ? { code: codes[first] ?? null, bands } : (inOne[first] ?? inNone);
  };
};

/** Makes what finds the group of a unit in a split. */
export const createSplitFinder = (
  measure: CompiledMeasure,
  { bands, kind }: MeasureSplit,
  index: number,
): SplitFinder => {
  const at = `/disaggregations/${index}`;
  if (bands === undefined) {
    const of = functionAt(measure, `${at}/of`);
    return { codes: [], parts: [kind, of], find: findByValue(of, kind) };
  }
  const pointer = `${at}/bands`;
  const codes = bands.map(({ code }) => code);
  const conditions = bandConditions(measure, { pointer, count: codes.length });
  return {
    codes,
    parts: [...codes, valueOfBands(measure, pointer), ...conditions],
    find: findByBands(measure, pointer, codes),
  };
};

/** True when two splits give the same groups. */
export const isSameSplit = ({ parts }: SplitFinder, other: SplitFinder): boolean =>
  parts.length === other.parts.length && parts.every((part, index) => part === other.parts[index]);
