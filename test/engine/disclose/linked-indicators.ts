import type { CountCell, Relation, TableSet } from "../../../engine/disclose/table-set.ts";

import { createDice } from "./attacks.ts";
import { sumOf } from "./tables.ts";

const splits = { sex: 2, age: 5, group: 5, placement: 6 } as const;

const indicators = 4;

interface Person {
  readonly groups: Readonly<Record<string, number>>;
  readonly bands: readonly number[];
}

/**
 * Several indicators over one population of made-up people: the bands of each by four splits, who is counted shared by
 * all, and, for each, those who are in its first two bands, whose rest nobody prints.
 */
export const linkedIndicators = (seed: number, people: number): TableSet => {
  const dice = createDice(seed);
  // The least of several throws: small groups are common.
  const skewed = (most: number): number =>
    Math.min(dice(0, most - 1), dice(0, most - 1), dice(0, most - 1));
  const everyone = Array.from({ length: people }, (): Person => ({
    groups: Object.fromEntries(Object.entries(splits).map(([name, size]) => [name, skewed(size)])),
    bands: Array.from({ length: indicators }, () => skewed(4)),
  }));
  const counts = new Map<string, number>();
  const count = (key: string, isCounted: (person: Person) => boolean): string => {
    counts.set(key, everyone.filter(isCounted).length);
    return key;
  };
  const relations: Relation[] = [];
  const inner = new Set<string>();
  const slices = [
    { name: "all", isIn: (_person: Person): boolean => true },
    ...Object.entries(splits).flatMap(([name, size]) =>
      Array.from({ length: size }, (_value, code) => ({
        name: `${name}=${code}`,
        isIn: ({ groups }: Person): boolean => groups[name] === code,
      })),
    ),
  ];
  for (const { name, isIn } of slices) {
    const whole = count(name, isIn);
    for (let indicator = 0; indicator < indicators; indicator += 1) {
      const bands = [0, 1, 2, 3].map((band) =>
        count(
          `${name}/${indicator}/${band}`,
          (person) => isIn(person) && person.bands[indicator] === band,
        ),
      );
      relations.push(sumOf(whole, ...bands));
      const met = count(
        `${name}/${indicator}/met`,
        (person) => isIn(person) && (person.bands[indicator] ?? 0) < 2,
      );
      const rest = count(
        `${name}/${indicator}/rest`,
        (person) => isIn(person) && (person.bands[indicator] ?? 0) > 1,
      );
      inner.add(rest);
      relations.push(sumOf(whole, met, rest), sumOf(met, ...bands.slice(0, 2)));
    }
  }
  const ends = [
    "",
    ...Array.from({ length: indicators }, (_value, indicator) =>
      ["0", "1", "2", "3", "met", "rest"].map((row) => `/${indicator}/${row}`),
    ).flat(),
  ];
  for (const end of ends)
    for (const [name, size] of Object.entries(splits))
      relations.push(
        sumOf(
          `all${end}`,
          ...Array.from({ length: size }, (_value, code) => `${name}=${code}${end}`),
        ),
      );
  const cells = [...counts].map(([key, number]): CountCell => ({
    key,
    dimensions: {},
    count: number,
    ...(inner.has(key) ? { shown: false } : {}),
  }));
  return { tables: [{ id: "linked", title: "linked", cells }], relations };
};
