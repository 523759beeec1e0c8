import type { CompiledReport, CompiledRule } from "./rule-module.ts";

/** What a place is reported for: one of a rule's places, or the rule alone when it names the whole return. */
export interface PlaceSource {
  readonly rule: CompiledRule;
  readonly report: CompiledReport | undefined;
}

/** Places while rules run. A return can have millions, so each is three numbers; findings are made of the first so many. */
export interface PlaceList {
  readonly sources: PlaceSource[];
  size: number;
  /** By place: its number in `sources`. */
  source: Uint32Array;
  /** By place: the row of the file; 0 for the whole return. */
  row: Uint32Array;
  /** By place: which hit of the rule it belongs to, counted from 1; 0 when it is alone. */
  group: Uint32Array;
}

const firstPlaces = 1_024;

/** An empty list. */
export const createPlaceList = (): PlaceList => ({
  sources: [],
  size: 0,
  source: new Uint32Array(firstPlaces),
  row: new Uint32Array(firstPlaces),
  group: new Uint32Array(firstPlaces),
});

const twiceAsLong = (numbers: Uint32Array): Uint32Array => {
  const longer = new Uint32Array(numbers.length * 2);
  longer.set(numbers);
  return longer;
};

/** Adds a place. */
export const addPlace = (
  list: PlaceList,
  source: number,
  place: { readonly row: number; readonly group: number },
): void => {
  if (list.size === list.source.length) {
    list.source = twiceAsLong(list.source);
    list.row = twiceAsLong(list.row);
    list.group = twiceAsLong(list.group);
  }
  list.source[list.size] = source;
  list.row[list.size] = place.row;
  list.group[list.size] = place.group;
  list.size += 1;
};

/** Orders places by a whole number that each has, smaller than a bound; places alike stay as they were. */
const orderBy = (
  order: Uint32Array,
  bound: number,
  keyOf: (place: number) => number,
): Uint32Array => {
  const starts = new Uint32Array(bound + 1);
  for (const place of order) {
    const after = keyOf(place) + 1;
    starts[after] = (starts[after] ?? 0) + 1;
  }
  for (let key = 1; key < starts.length; key += 1)
    starts[key] = (starts[key] ?? 0) + (starts[key - 1] ?? 0);
  const ordered = new Uint32Array(order.length);
  for (const place of order) {
    const key = keyOf(place);
    const at = starts[key] ?? 0;
    ordered[at] = place;
    starts[key] = at + 1;
  }
  return ordered;
};

/**
 * The numbers of the places in the order in which they are told: by table, then row, then rule; those on the whole
 * return last. `starts` says where the rows of a table begin when all tables' rows are counted through.
 */
export const placesInOrder = (
  list: PlaceList,
  starts: ReadonlyMap<string, number>,
  rows: number,
): Uint32Array => {
  const startBySource = list.sources.map(({ report }) =>
    report === undefined ? rows : (starts.get(report.table) ?? rows),
  );
  const sourceOf = (place: number): number => list.source[place] ?? 0;
  const rowOf = (place: number): number =>
    (startBySource[sourceOf(place)] ?? rows) + (list.row[place] ?? 0);
  const asAdded = Uint32Array.from({ length: list.size }, (_, place) => place);
  return orderBy(orderBy(asAdded, list.sources.length, sourceOf), rows + 1, rowOf);
};
