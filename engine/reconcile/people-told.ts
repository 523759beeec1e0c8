import { bitsIn } from "./apportion.ts";
import type { SwitchedCause } from "./causes.ts";
import type { VaryingPerson } from "./people-touched.ts";
import type { PeopleByCause, PeopleMoved } from "./reconciliation.ts";

/** How many people are named at most in one list. */
const mostPeople = 50;

const factorial = (number: number): number => (number < 2 ? 1 : number * factorial(number - 1));

/** Above nought where a cause adds to what is counted of a person, below where it takes away; a whole number, not the amount. */
const weightOf = (counts: readonly number[], player: number, players: number): number => {
  const bit = 1 << player;
  let weight = 0;
  for (let mask = 0; mask < counts.length; mask += 1) {
    if ((mask & bit) !== 0) continue;
    const before = bitsIn(mask);
    const step = (counts[mask | bit] ?? 0) - (counts[mask] ?? 0);
    weight += factorial(before) * factorial(players - before - 1) * step;
  }
  return weight;
};

const listed = (people: readonly string[]) => ({
  people: people.slice(0, mostPeople),
  total: people.length,
});

const movedBy = (
  people: readonly VaryingPerson[],
  { player, players }: { readonly player: number; readonly players: number },
  of: "denominator" | "numerator",
): PeopleMoved => {
  const weighed = people.map(({ person, counts }) => ({
    person,
    weight: weightOf(
      counts.map((one) => one[of]),
      player,
      players,
    ),
  }));
  const names = (is: (weight: number) => boolean): readonly string[] =>
    weighed.filter(({ weight }) => is(weight)).map(({ person }) => person);
  return {
    entered: listed(names((weight) => weight > 0)),
    left: listed(names((weight) => weight < 0)),
  };
};

/** By group of causes: who comes into the numerator and the denominator through it, and who leaves them. */
export const peopleByCause = (
  people: readonly VaryingPerson[],
  groups: readonly (readonly SwitchedCause[])[],
): readonly PeopleByCause[] =>
  groups.map((causes, player) => {
    const at = { player, players: groups.length };
    return {
      causes,
      numerator: movedBy(people, at, "numerator"),
      denominator: movedBy(people, at, "denominator"),
    };
  });
