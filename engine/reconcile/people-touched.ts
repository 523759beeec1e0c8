import type { Counted, PersonCounts } from "./count-people.ts";

/** Numbers of people that a reader may learn of: those counted, those in the denominator, and those in it and not counted. */
const families = ["numerator", "denominator", "rest"] as const;

type Family = (typeof families)[number];

/** A person of whom not the same is counted for every set of causes: by set, what is counted. */
export interface VaryingPerson {
  readonly person: string;
  readonly counts: readonly PersonCounts[];
}

const none: PersonCounts = { numerator: 0, denominator: 0, values: "" };

const isSame = (one: PersonCounts, other: PersonCounts): boolean =>
  one.numerator === other.numerator &&
  one.denominator === other.denominator &&
  one.values === other.values;

/** The people of whom not the same is counted in two sets of causes. */
const differing = (one: Counted["people"], other: Counted["people"]): readonly string[] =>
  [...new Set([...one.keys(), ...other.keys()])].filter(
    (person) => !isSame(one.get(person) ?? none, other.get(person) ?? none),
  );

/** The people of whom not the same is counted for every set of causes, in the order of their names. */
export const varyingPeople = (sets: readonly Counted[]): readonly VaryingPerson[] => {
  const first: Counted["people"] = sets[0]?.people ?? new Map();
  const varying = new Set(sets.flatMap(({ people }) => differing(first, people)));
  return [...varying]
    .toSorted()
    .map((person) => ({ person, counts: sets.map(({ people }) => people.get(person) ?? none) }));
};

/** What a reader may learn of a person: how much of it is counted, and with which numbers. */
const learnt = (counts: PersonCounts, family: Family): number | string => {
  const { numerator, denominator, values } = counts;
  if (family === "numerator") return `${numerator} ${values}`;
  if (family === "denominator") return denominator;
  return denominator === 0 ? 0 : denominator - numerator;
};

/** True when it depends on a cause how much of a person is counted, for one set of the other causes at least. */
const isTouched = ({ counts }: VaryingPerson, player: number, family: Family): boolean =>
  counts.some((one, mask) => {
    const other = counts[mask | (1 << player)];
    return other !== undefined && learnt(one, family) !== learnt(other, family);
  });

/** By family: the people whom a group of causes touches. */
export type Touched = Readonly<Record<Family, ReadonlySet<string>>>;

/** By player: whom it touches. */
export const touchedBy = (people: readonly VaryingPerson[], players: number): readonly Touched[] =>
  Array.from({ length: players }, (_none, player) => {
    const of = (family: Family): ReadonlySet<string> =>
      new Set(people.filter((one) => isTouched(one, player, family)).map(({ person }) => person));
    return { numerator: of("numerator"), denominator: of("denominator"), rest: of("rest") };
  });

const isSmall = (count: number, threshold: number): boolean => count > 0 && count < threshold;

/** True when the difference itself tells of too few people. */
export const isDifferenceSmall = (people: readonly VaryingPerson[], threshold: number): boolean =>
  families.some((family) => {
    const moved = people.filter(({ counts }) => {
      const [one = none, other = none] = [counts[0], counts.at(-1)];
      return learnt(one, family) !== learnt(other, family);
    });
    return isSmall(moved.length, threshold);
  });

const together = (one: Touched, other: Touched): Touched => ({
  numerator: one.numerator.union(other.numerator),
  denominator: one.denominator.union(other.denominator),
  rest: one.rest.union(other.rest),
});

interface Group {
  readonly players: readonly number[];
  readonly touched: Touched;
}

const tooFew = ({ touched }: Group, threshold: number): boolean =>
  families.some((family) => isSmall(touched[family].size, threshold));

const shareTooFew = (one: Group, other: Group, threshold: number): boolean =>
  families.some((family) =>
    isSmall(one.touched[family].intersection(other.touched[family]).size, threshold),
  );

const sizeOf = ({ touched }: Group): number =>
  families.reduce((sum, family) => sum + touched[family].size, 0);

const join = (groups: readonly Group[], one: Group, other: Group): readonly Group[] => [
  ...groups.filter((group) => group !== one && group !== other),
  {
    players: [...one.players, ...other.players].toSorted((left, right) => left - right),
    touched: together(one.touched, other.touched),
  },
];

/** The smallest group besides one that touches anybody, or else any. */
const partnerOf = (groups: readonly Group[], one: Group): Group | undefined => {
  const others = groups.filter((group) => group !== one).toSorted((a, b) => sizeOf(a) - sizeOf(b));
  return others.find((group) => sizeOf(group) > 0) ?? others[0];
};

const nextStep = (groups: readonly Group[], threshold: number): readonly Group[] | undefined => {
  const small = groups.find((group) => tooFew(group, threshold));
  const partner = small === undefined ? undefined : partnerOf(groups, small);
  if (small !== undefined && partner !== undefined) return join(groups, small, partner);
  for (const [index, one] of groups.entries())
    for (const other of groups.slice(index + 1))
      if (shareTooFew(one, other, threshold)) return join(groups, one, other);
  return undefined;
};

/**
 * Puts causes together until none of the amounts that are told is about too few people, and no two are about too few
 * people in common. Answers the players of each amount.
 */
export const safeGroups = (
  touched: readonly Touched[],
  threshold: number,
): readonly (readonly number[])[] => {
  let groups: readonly Group[] = touched.map((one, player) => ({
    players: [player],
    touched: one,
  }));
  for (;;) {
    const next = nextStep(groups, threshold);
    if (next === undefined) break;
    groups = next;
  }
  return groups.map(({ players }) => players).toSorted(([one = 0], [other = 0]) => one - other);
};
