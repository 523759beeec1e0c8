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

/**
 * The numbers of the places in the order in which they are told: by table, then row, then as they were added; those on
 * the whole return last. `starts` says where the rows of a table begin when all tables' rows are counted through.
 */
export const placesInOrder = (
  list: PlaceList,
  starts: ReadonlyMap<string, number>,
  rows: number,
): Uint32Array => {
  const startBySource = list.sources.map(({ report }) =>
    report === undefined ? rows : (starts.get(report.table) ?? rows),
  );
  const keyOf = (place: number): number =>
    (startBySource[list.source[place] ?? 0] ?? rows) + (list.row[place] ?? 0);
  const ends = new Uint32Array(rows + 2);
  for (let place = 0; place < list.size; place += 1) {
    const after = keyOf(place) + 1;
    ends[after] = (ends[after] ?? 0) + 1;
  }
  for (let key = 1; key < ends.length; key += 1)
    ends[key] = (ends[key] ?? 0) + (ends[key - 1] ?? 0);
  const order = new Uint32Array(list.size);
  for (let place = 0; place < list.size; place += 1) {
    const key = keyOf(place);
    const at = ends[key] ?? 0;
    order[at] = place;
    ends[key] = at + 1;
  }
  return order;
};
