import type { PublishedTable } from "../../../engine/disclose/published-tables.ts";
import type { Relation } from "../../../engine/disclose/table-set.ts";

// A reader who wants to know the hidden numbers, written apart from the engine: it has only what is printed, the rules of
// the policy and the sums that anyone knows, and tries every whole number. Slow, complete, for small tables.

interface Rules {
  readonly threshold: number;
  readonly zeroHidden: boolean;
  readonly roundTo: number;
}

/** One release as a reader has it. */
export interface Printed {
  readonly tables: readonly PublishedTable[];
  readonly relations: readonly Relation[];
  /** Cells said to have been corrected since the release before; every other is the same number. */
  readonly corrected?: readonly string[];
}

interface Sum {
  readonly whole: string;
  readonly parts: readonly string[];
}

type Domains = Map<string, readonly [number, number]>;

const tooMany = 400;

const sumsOf = (relations: readonly Relation[], rename: (key: string) => string): readonly Sum[] =>
  relations.flatMap((relation) =>
    relation.kind === "SUM"
      ? [{ whole: rename(relation.whole), parts: relation.parts.map(rename) }]
      : [
          {
            whole: rename(relation.whole),
            parts: [rename(relation.part), `rest of ${relation.whole} ${relation.part}`],
          },
        ],
  );

const figure = (text: string, rules: Rules): readonly [number, number] => {
  const value = Number(text);
  if (value === 0) return [0, 0];
  const candidates = Array.from(
    { length: 2 * rules.roundTo + 1 },
    (_value, order) => value - rules.roundTo + order,
  );
  const fitting = candidates.filter(
    (count) =>
      count >= rules.threshold && Math.floor(count / rules.roundTo + 0.5) * rules.roundTo === value,
  );
  return [fitting[0] ?? 0, fitting.at(-1) ?? 0];
};

const hiddenDomain = (
  key: string,
  shown: ReadonlySet<string>,
  release: Printed,
  rules: Rules,
): readonly [number, number] => {
  // A number that nobody prints may be what it is hidden for.
  const hasCompany = release.relations.some((relation) => {
    const keys =
      relation.kind === "SUM"
        ? [relation.whole, ...relation.parts]
        : [relation.whole, relation.part];
    return keys.includes(key) && keys.some((other) => other !== key && !shown.has(other));
  });
  return hasCompany ? [0, tooMany] : [rules.zeroHidden ? 0 : 1, rules.threshold - 1];
};

const narrowOnce = (domains: Domains, { whole, parts }: Sum): boolean | "changed" => {
  const of = (key: string): readonly [number, number] => domains.get(key) ?? [0, tooMany];
  let isChanged = false;
  const put = (key: string, low: number, high: number): boolean => {
    const [oldLow, oldHigh] = of(key);
    const [newLow, newHigh] = [Math.max(low, oldLow), Math.min(high, oldHigh)];
    if (newLow !== oldLow || newHigh !== oldHigh) isChanged = true;
    domains.set(key, [newLow, newHigh]);
    return newLow <= newHigh;
  };
  const lows = parts.reduce((sum, part) => sum + of(part)[0], 0);
  const highs = parts.reduce((sum, part) => sum + of(part)[1], 0);
  if (!put(whole, lows, highs)) return false;
  for (const part of parts) {
    const [low, high] = of(part);
    const otherLows = parts.reduce((sum, other) => sum + of(other)[0], 0) - low;
    const otherHighs = parts.reduce((sum, other) => sum + of(other)[1], 0) - high;
    if (!put(part, of(whole)[0] - otherHighs, of(whole)[1] - otherLows)) return false;
  }
  return isChanged ? "changed" : true;
};

const narrowAll = (domains: Domains, sums: readonly Sum[]): boolean => {
  for (let again = true; again;) {
    again = false;
    for (const sum of sums) {
      const outcome = narrowOnce(domains, sum);
      if (outcome === false) return false;
      if (outcome === "changed") again = true;
    }
  }
  return true;
};

const isPossible = (domains: Domains, sums: readonly Sum[]): boolean => {
  if (!narrowAll(domains, sums)) return false;
  const open = [...domains].filter(([, [low, high]]) => low < high);
  const [narrowest] = open.toSorted(
    ([, left], [, right]) => left[1] - left[0] - (right[1] - right[0]),
  );
  if (narrowest === undefined) return true;
  const [key, [low, high]] = narrowest;
  for (let value = low; value <= high; value += 1) {
    if (isPossible(new Map(domains).set(key, [value, value]), sums)) return true;
  }
  return false;
};

/** Every value from `from` to `to` that a hidden or unprinted number could have, for all that the reader knows. */
export const possibleValues = (
  releases: readonly Printed[],
  rules: Rules,
  wanted: {
    readonly key: string;
    readonly release: number;
    readonly from: number;
    readonly to: number;
  },
): readonly number[] => {
  const domains: Domains = new Map();
  const sums: Sum[] = [];
  const latest = new Map<string, string>();
  let name = "";
  for (const [order, release] of releases.entries()) {
    for (const key of release.corrected ?? []) latest.set(key, `${key} of release ${order}`);
    const renames = new Map(latest);
    const rename = (key: string): string => renames.get(key) ?? key;
    const cells = release.tables
      .flatMap((table) => table.cells)
      .filter((cell) => cell.kind !== "SHARE");
    const shown = new Set(cells.filter((cell) => cell.shown !== "[c]").map((cell) => cell.key));
    for (const cell of cells) {
      const [low, high] =
        cell.shown === "[c]"
          ? hiddenDomain(cell.key, shown, release, rules)
          : figure(cell.shown, rules);
      const [oldLow, oldHigh] = domains.get(rename(cell.key)) ?? [0, tooMany];
      domains.set(rename(cell.key), [Math.max(low, oldLow), Math.min(high, oldHigh)]);
    }
    sums.push(...sumsOf(release.relations, rename));
    if (order === wanted.release) name = rename(wanted.key);
  }
  for (const key of sums.flatMap((sum) => [sum.whole, ...sum.parts])) {
    if (!domains.has(key)) domains.set(key, [0, tooMany]);
  }
  const values = Array.from(
    { length: wanted.to - wanted.from + 1 },
    (_value, order) => wanted.from + order,
  );
  const [low, high] = domains.get(name) ?? [0, tooMany];
  return values.filter(
    (value) =>
      value >= low && value <= high && isPossible(new Map(domains).set(name, [value, value]), sums),
  );
};
