import * as fc from "fast-check";
import { expect, test } from "vitest";

import type { Counted } from "../../../engine/reconcile/count-people.ts";
import type { Touched } from "../../../engine/reconcile/people-touched.ts";
import {
  isDifferenceSmall,
  safeGroups,
  touchedBy,
  varyingPeople,
} from "../../../engine/reconcile/people-touched.ts";

const threshold = 6;

const families = ["numerator", "denominator", "rest"] as const;

/** What is counted of so many people, with every set of causes. */
const counted = fc.integer({ min: 1, max: 4 }).chain((players) =>
  fc.record({
    players: fc.constant(players),
    people: fc.array(
      fc.array(fc.constantFrom([0, 0], [0, 1], [1, 1]), {
        minLength: 2 ** players,
        maxLength: 2 ** players,
      }),
      { maxLength: 14 },
    ),
  }),
);

const setsOf = (
  players: number,
  people: readonly (readonly (readonly number[])[])[],
): readonly Counted[] =>
  Array.from({ length: 2 ** players }, (_none, mask) => ({
    figure: undefined,
    numerator: 0,
    denominator: undefined,
    people: new Map(
      people.map((counts, index) => [
        `p${index}`,
        {
          numerator: counts[mask]?.[0] ?? 0,
          denominator: counts[mask]?.[1] ?? 0,
          values: "",
        },
      ]),
    ),
  }));

const unionOf = (group: readonly number[], touched: readonly Touched[], family: keyof Touched) =>
  new Set(group.flatMap((player) => [...(touched[player]?.[family] ?? [])]));

const isSmall = (size: number): boolean => size > 0 && size < threshold;

test("no amount that is told by itself is about few people, nor two about few in common", () => {
  fc.assert(
    fc.property(counted, ({ players, people }) => {
      const touched = touchedBy(varyingPeople(setsOf(players, people)), players);
      const groups = safeGroups(touched, threshold);
      expect(groups.flat().toSorted((one, other) => one - other)).toEqual(
        Array.from({ length: players }, (_none, player) => player),
      );
      if (groups.length === 1) return;
      for (const family of families)
        for (const [index, one] of groups.entries()) {
          const own = unionOf(one, touched, family);
          expect(isSmall(own.size)).toBe(false);
          for (const other of groups.slice(index + 1))
            expect(isSmall(own.intersection(unionOf(other, touched, family)).size)).toBe(false);
        }
    }),
    { numRuns: 500 },
  );
});

test.for([
  ["nobody differs", 0, false],
  ["one differs", 1, true],
  ["five differ", 5, true],
  ["six differ", 6, false],
] as const)("%s", ([, moved, isHidden]) => {
  const people = Array.from({ length: 20 }, (_none, index) => [
    [0, 1],
    [index < moved ? 1 : 0, 1],
  ]);
  expect(isDifferenceSmall(varyingPeople(setsOf(1, people)), threshold)).toBe(isHidden);
});

test("people of whom the same is counted, with another number, differ all the same", () => {
  const [left, right] = ["[[4,1]]", "[[5,1]]"].map((values): Counted => ({
    figure: undefined,
    numerator: 1,
    denominator: undefined,
    people: new Map([["one", { numerator: 1, denominator: 0, values }]]),
  }));
  const sets = [left, right].filter((set) => set !== undefined);
  expect(isDifferenceSmall(varyingPeople(sets), threshold)).toBe(true);
});
