import type { CompiledRule } from "../../runtime/rule-module.ts";
import { addPlace, createPlaceList } from "../../runtime/rule-places.ts";
import type { PlaceList, PlaceSource } from "../../runtime/rule-places.ts";

/** The places of a share, as three numbers each. */
export interface SharePlaces {
  readonly source: Uint32Array<ArrayBuffer>;
  readonly row: Uint32Array<ArrayBuffer>;
  readonly group: Uint32Array<ArrayBuffer>;
}

/** The places of a share, with what the rows of its tables are in the tables as they were given. */
export interface PlacesOfShare {
  readonly places: SharePlaces;
  readonly rowsByTable: ReadonlyMap<string, Uint32Array>;
}

interface Joining {
  readonly joined: PlaceList;
  /** By source: the number of its rule. */
  readonly ruleBySource: Uint32Array;
  /** By rule: the groups of the shares before. */
  readonly groupsByRule: Uint32Array;
  /** By source without rows: whether it has been told. */
  readonly told: Set<number>;
}

const numberRules = (sources: readonly PlaceSource[]): Uint32Array => {
  const numbers = new Map<CompiledRule, number>();
  return Uint32Array.from(sources, ({ rule }) => {
    const number = numbers.get(rule) ?? numbers.size;
    numbers.set(rule, number);
    return number;
  });
};

/** True for a place of the whole return that has been told: such a rule is told once, in however many shares it holds. */
const wasTold = ({ joined, told }: Joining, source: number): boolean => {
  if (joined.sources[source]?.report !== undefined) return false;
  const known = told.has(source);
  told.add(source);
  return known;
};

/** The number of a group after those of the shares before; a place that is alone stays so. */
const groupAfter = (before = 0, group = 0): number => (group === 0 ? 0 : before + group);

const addShare = (joining: Joining, { places, rowsByTable }: PlacesOfShare): void => {
  const { joined, ruleBySource, groupsByRule } = joining;
  const rowsBySource = joined.sources.map(({ report }) => rowsByTable.get(report?.table ?? ""));
  const seen = groupsByRule.slice();
  for (let place = 0; place < places.source.length; place += 1) {
    const source = places.source[place] ?? 0;
    if (wasTold(joining, source)) continue;
    const rule = ruleBySource[source] ?? 0;
    const own = places.row[place] ?? 0;
    const group = groupAfter(groupsByRule[rule], places.group[place]);
    if (group > 0) seen[rule] = Math.max(seen[rule] ?? 0, group);
    addPlace(joined, source, { row: rowsBySource[source]?.[own] ?? own, group });
  }
  groupsByRule.set(seen);
};

/**
 * Joins the places of shares, given in the order of their people: the same places, rows and groups as when one run finds
 * them all.
 */
export const joinPlaces = (
  sources: readonly PlaceSource[],
  shares: readonly PlacesOfShare[],
): PlaceList => {
  const joined = createPlaceList();
  joined.sources.push(...sources);
  const ruleBySource = numberRules(sources);
  const groupsByRule = new Uint32Array(sources.length);
  const joining = { joined, ruleBySource, groupsByRule, told: new Set<number>() };
  for (const share of shares) addShare(joining, share);
  return joined;
};
